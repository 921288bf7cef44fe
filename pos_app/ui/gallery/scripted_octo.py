"""What stands for Octo and the keyring of the made-up shop: answers that a scene chose. Nothing leaves the process."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from pos_app.domain.answer import Answer, Said
from pos_app.domain.buyer import Buyer
from pos_app.domain.events import SecretProblem
from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.money import Money
from pos_app.domain.payment import Account
from pos_app.domain.refund import RefundAnswer, RefundSaid
from pos_app.services.ports import GatewayError, PaymentOrder, SecretError

UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
PAY_URL = f"https://pay2.octo.uz/pay/{UUID}"
RECEIPT = FiscalReceipt(
    "EZ000000000001", "17", "20261124140612", "123456789012", "https://ofd.soliq.uz/epi?t=EZ1&r=17&s=12"
)


class NoAnswer(GatewayError):  # noqa: N818 - what came back, not a fault of the program
    """The request may have arrived."""

    is_offline = True
    reason = "no_answer"


class NotKnown(GatewayError):  # noqa: N818 - as above
    """Octo has no such payment."""

    may_exist = False
    reason = "not_found"


class Refused(GatewayError):  # noqa: N818 - as above
    """Octo said no and made nothing; `reason` as `octo/reasons.py` names it."""

    may_exist = False

    def __init__(self, reason: str, *, code: int | None = None, detail: str = "") -> None:
        super().__init__("Octo said no.", code=code, detail=detail)
        self.reason = reason


@dataclass(slots=True)
class ScriptedOcto:
    """Implements `PaymentGateway`. A call takes the next of its script; without one it says that all is well.

    `said` is what a read tells of every payment while there is no script.
    """

    said: Said = Said.CREATED
    script: list[Answer | Exception] = field(default_factory=list)
    refund_script: list[Exception] = field(default_factory=list)
    receipt: FiscalReceipt | None = None

    def compose(self, order: PaymentOrder) -> str:
        body: dict[str, object] = {
            "shop_transaction_id": order.payment_id,
            "total_sum": order.amount.to_text(),
        }
        if order.settings.basket_mode == "fiscal":
            body["basket"] = [{"nds": 1}]
        return json.dumps(body, separators=(",", ":"))

    def warm_up(self, account: Account) -> None:
        """There is no connection."""

    def create(self, account: Account, *, body: str, buyer: Buyer | None = None) -> Answer:
        payment_id = str(json.loads(body)["shop_transaction_id"])
        return self._next(answer(payment_id, Said.CREATED)._replace(pay_url=PAY_URL))

    def read_status(self, account: Account, *, payment_id: str) -> Answer:
        return self._next(answer(payment_id, self.said))

    def capture(self, account: Account, *, octo_uuid: str, amount: Money) -> Answer:
        return self._next(answer(None, Said.SUCCEEDED))

    def release(self, account: Account, *, octo_uuid: str) -> Answer:
        return self._next(answer(None, Said.CANCELED))

    def refund(self, account: Account, *, octo_uuid: str, refund_id: str, amount: Money) -> RefundAnswer:
        if self.refund_script:
            raise self.refund_script.pop(0)
        return RefundAnswer(RefundSaid.DONE, RefundSaid.DONE.value, octo_uuid)

    def read_fiscal(self, account: Account, *, octo_uuid: str) -> FiscalReceipt:
        if self.receipt is None:
            raise Refused("no_fiscal_yet")
        return self.receipt

    def check_pay_url(self, pay_url: str, *, account: Account) -> None:
        """It is `PAY_URL` always."""

    def load_secret(self, account: Account) -> None:
        """None is needed."""

    def forget_secret(self) -> None:
        """None is kept."""

    def clock_difference_s(self) -> float | None:
        return None

    def _next(self, usual: Answer) -> Answer:
        if not self.script:
            return usual
        scripted = self.script.pop(0)
        if isinstance(scripted, Exception):
            raise scripted
        return scripted


def answer(payment_id: str | None, said: Said) -> Answer:
    return Answer(said=said, status=said.value, shop_transaction_id=payment_id, octo_uuid=UUID)


class NoKeyring:
    """Implements `SecretStore` and keeps nothing; `problem` makes it refuse."""

    def __init__(self) -> None:
        self.problem: SecretProblem | None = None

    def read(self, account: Account) -> str:
        if self.problem is not None:
            raise SecretError(self.problem, "The keyring can't be used.")
        return "made up"

    def write(self, account: Account, secret: str) -> None:
        """Nothing is kept."""

    def remove(self, account: Account) -> None:
        """Nothing was kept."""

    def check(self) -> str:
        return "none"
