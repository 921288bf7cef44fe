"""Octo as the services see it. Building it costs nothing; httpx and TLS load in the worker that calls first."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.domain.answer import Answer
from pos_app.domain.money import Money
from pos_app.domain.payment import Account
from pos_app.octo.errors import OctoError
from pos_app.octo.secret_cache import SecretCache
from pos_app.services.ports import Clock, PaymentOrder, SecretStore

if TYPE_CHECKING:
    from pos_app.domain.buyer import Buyer
    from pos_app.domain.fiscal import FiscalReceipt
    from pos_app.domain.refund import RefundAnswer
    from pos_app.octo.client import OctoClient
    from pos_app.octo.transport import Transport


def _open(clock: Clock) -> Transport | OctoError:
    from pos_app.octo.transport import open_transport

    return open_transport(clock=clock)


class OctoGateway:
    """Implements the `PaymentGateway` port. `open_transport` is for tests; the program leaves it alone."""

    def __init__(
        self,
        *,
        secrets: SecretStore,
        clock: Clock,
        open_transport: Callable[[Clock], Transport | OctoError] = _open,
    ) -> None:
        self._secrets = SecretCache(secrets)
        self._clock = clock
        self._open_transport = open_transport
        self._opening = threading.Lock()
        self._transport: Transport | None = None

    def compose(self, order: PaymentOrder) -> str:
        from pos_app.octo.order_text import create_text

        return create_text(order)

    def check_pay_url(self, pay_url: str, *, account: Account) -> None:
        from pos_app.octo.pay_url import check_pay_url

        check_pay_url(pay_url, octo_url=account.octo_url)

    def warm_up(self, account: Account) -> None:
        """Loads httpx, TLS, the connection. The keyring isn't asked here: it could prompt in the midst of scanning."""
        # Whatever the first payment needs is loaded here, in a worker, and not while the customer waits.
        from pos_app.octo import client, order_text, pay_url  # noqa: F401

        try:
            transport = self._opened()
        except OctoError:
            return
        transport.warm_up(account.octo_url)

    def create(self, account: Account, *, body: str, buyer: Buyer | None = None) -> Answer:
        return self._client().create(account, body=body, buyer=buyer)

    def read_status(self, account: Account, *, payment_id: str) -> Answer:
        return self._client().read_status(account, payment_id=payment_id)

    def capture(self, account: Account, *, octo_uuid: str, amount: Money) -> Answer:
        return self._client().capture(account, octo_uuid=octo_uuid, amount=amount)

    def release(self, account: Account, *, octo_uuid: str) -> Answer:
        return self._client().release(account, octo_uuid=octo_uuid)

    def refund(self, account: Account, *, octo_uuid: str, refund_id: str, amount: Money) -> RefundAnswer:
        return self._client().refund(account, octo_uuid=octo_uuid, refund_id=refund_id, amount=amount)

    def read_fiscal(self, account: Account, *, octo_uuid: str) -> FiscalReceipt:
        return self._client().read_fiscal(account, octo_uuid=octo_uuid)

    def load_secret(self, account: Account) -> None:
        self._secrets.secret_of(account)

    def forget_secret(self) -> None:
        self._secrets.forget()

    def clock_difference_s(self) -> float | None:
        return None if self._transport is None else self._transport.clock_difference_s()

    def close(self) -> None:
        """Closes the connections; a call afterwards opens new ones."""
        with self._opening:
            transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    def _client(self) -> OctoClient:
        from pos_app.octo.client import OctoClient

        return OctoClient(poster=self._opened(), secrets=self._secrets)

    def _opened(self) -> Transport:
        """One for the process. After a failure (a proxy being set right) the next call tries again."""
        with self._opening:
            if self._transport is None:
                opened = self._open_transport(self._clock)
                if isinstance(opened, OctoError):
                    raise opened
                self._transport = opened
            return self._transport
