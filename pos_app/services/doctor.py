"""Looks at everything that taking a payment needs, and says of each in a sentence whether it is well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app.domain.ids import transaction_id
from pos_app.domain.payment import Account
from pos_app.services.ports import (
    CheckResult,
    GatewayError,
    Ids,
    PaymentGateway,
    SecretError,
    SecretStore,
    StorageError,
)
from pos_app.services.settings import Settings

LARGEST_CLOCK_DIFFERENCE_S = 120
SHOP_NOT_APPROVED = 5
"""Octo's error number."""
ANSWERED = frozenset({"not_found", "status_refused", "rate_limited", "unlisted_code"})
"""Reasons of the gateway that mean: Octo was reached and took shop and secret. No such payment ever existed."""

# The gateway's sentences speak of a payment; here there is none.
_OWN_WORDS = {
    "wrong_secret": "Octo doesn't accept the shop id or the secret. Copy both again from Octo's cabinet.",
    "no_network": "{url} can't be reached. Check the network cable or Wi-Fi.",
    "no_answer": "{url} gave no answer in time. Check the network and try again.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Doctor:
    """Changes nothing and sends at most one status read, about a payment that was never made.

    `load_settings` raises `StorageError` when the books can't be read; `check_database` reads both files through and
    raises the same; `check_fonts` says whether the texts of all languages can be drawn.
    """

    load_settings: Callable[[], Settings]
    check_database: Callable[[], None]
    check_fonts: Callable[[], CheckResult]
    secrets: SecretStore
    gateway: PaymentGateway
    ids: Ids

    def examine(self) -> list[CheckResult]:
        """In the order keyring, database, octo, clock, fonts. Blocks: run it in a lane or on a command line."""
        settings, trouble = self._settings()
        account = None if settings is None else settings.account
        keyring, has_secret = self._keyring(account)
        return [
            keyring,
            self._database(trouble),
            *self._octo_and_clock(settings, account=account, has_secret=has_secret),
            self.check_fonts(),
        ]

    def _settings(self) -> tuple[Settings | None, StorageError | None]:
        try:
            return self.load_settings(), None
        except StorageError as error:
            return None, error

    def _keyring(self, account: Account | None) -> tuple[CheckResult, bool]:
        try:
            name = self.secrets.check()
            if account is None:
                return CheckResult(
                    "keyring", ok=True, message=f"{name} can be used; no shop is set up yet."
                ), False
            self.secrets.read(account)
        except SecretError as error:
            return CheckResult("keyring", ok=False, message=str(error)), False
        return CheckResult(
            "keyring", ok=True, message=f"{name} holds the secret of shop {account.shop_id}."
        ), True

    def _database(self, trouble: StorageError | None) -> CheckResult:
        try:
            if trouble is not None:
                raise trouble
            self.check_database()
        except StorageError as error:
            return CheckResult("database", ok=False, message=str(error))
        return CheckResult("database", ok=True, message="Books and catalogue are in order.")

    def _octo_and_clock(
        self, settings: Settings | None, *, account: Account | None, has_secret: bool
    ) -> tuple[CheckResult, CheckResult]:
        if settings is None or account is None:
            return _not_asked("The till isn't set up, so Octo wasn't asked.")
        if not has_secret:
            return _not_asked("There is no secret to ask Octo with.")
        octo = self._ask_octo(settings, account=account)
        return octo, _clock(self.gateway.clock_difference_s())

    def _ask_octo(self, settings: Settings, *, account: Account) -> CheckResult:
        kind = "real payments" if settings.is_live else "test, no real money"
        payment_id = transaction_id(sale_id=self.ids.new_sale_id(), attempt=1)
        try:
            self.gateway.read_status(account, payment_id=payment_id)
        except GatewayError as error:
            if error.reason not in ANSWERED or error.code == SHOP_NOT_APPROVED:
                own = _OWN_WORDS.get(error.reason)
                message = own.format(url=account.octo_url) if own else str(error)
                return CheckResult("octo", ok=False, message=message)
        return CheckResult("octo", ok=True, message=f"{account.octo_url} answers ({kind}).")


def _not_asked(why: str) -> tuple[CheckResult, CheckResult]:
    return (
        CheckResult("octo", ok=False, message=why),
        CheckResult("clock", ok=False, message="The clock couldn't be compared with Octo's."),
    )


def _clock(difference_s: float | None) -> CheckResult:
    if difference_s is None:
        return CheckResult("clock", ok=False, message="The clock couldn't be compared with Octo's.")
    seconds = round(abs(difference_s))
    if seconds > LARGEST_CLOCK_DIFFERENCE_S:
        way = "ahead of" if difference_s > 0 else "behind"
        return CheckResult(
            "clock", ok=False, message=f"This PC's clock is {seconds} s {way} Octo's. Set the clock right."
        )
    return CheckResult("clock", ok=True, message=f"This PC's clock and Octo's agree to {seconds} s.")
