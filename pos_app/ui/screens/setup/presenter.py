"""The first set-up: checks what was typed, stores it, offers a test payment. The secret passes through, never stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.settings import LONGEST_SECRET, Settings
from pos_app.services.setup import LARGEST_SHOP_ID, Wishes
from pos_app.services.till import Till
from pos_app.ui.options import WindowOptions
from pos_app.ui.told import told

translate = QCoreApplication.translate

TEST_AMOUNTS = {Currency.UZS: 100_000, Currency.USD: 100}
"""1 000 so'm or one dollar, sent with Octo's test flag."""
TEST_CODE = "TEST"


@dataclass(slots=True)
class Form:
    """What stands in the fields. The secret is left out of every repr."""

    shop_id: str
    secret: str = field(repr=False)
    currency: Currency
    language: str
    shop_name: str


class SetupPresenter:
    """Actions of the set-up page."""

    def __init__(self, till: Till, *, options: WindowOptions) -> None:
        self._till = till
        self._options = options

    @property
    def settings(self) -> Settings:
        return self._till.owner.settings

    def errors(self, form: Form) -> dict[str, str]:
        """Field name to sentence; empty when the form can be stored."""
        errors = {}
        digits = form.shop_id.strip()
        if not (digits.isascii() and digits.isdigit() and 1 <= int(digits[:20]) <= LARGEST_SHOP_ID):
            errors["shop_id"] = translate("Setup", "The shop id is the whole number that Octo gave the shop.")
        secret = form.secret.strip()
        if not secret and not self._has_secret():
            errors["secret"] = translate("Setup", "Copy the secret from Octo's cabinet.")
        elif len(secret) > LONGEST_SECRET:
            errors["secret"] = translate("Setup", "That is too long for a secret. Nothing was stored.")
        return errors

    def store(self, form: Form, *, on_done: Callable[[], None], on_failed: Callable[[str], None]) -> None:
        """`on_failed` gets a sentence; settings and secret are then as they were."""
        wishes = Wishes(
            shop_id=int(form.shop_id.strip()),
            currency=form.currency,
            language=form.language,
            shop_name=form.shop_name,
            secret=form.secret.strip() or None,
        )
        self._till.owner.set_up(
            lambda: self._options.set_up(wishes),
            on_done=on_done,
            on_failed=lambda sentence: on_failed(told(sentence)),
        )

    def pay_test(self) -> None:
        """A payment with Octo's test flag for one pretend item; with a basket at the counter, for that one."""
        sale = self._till.desk.state.sale
        if sale is None or sale.basket.is_empty:
            currency = self.settings.currency
            name = translate("Setup", "Test payment")
            self._till.counter.add(Product(TEST_CODE, name, Money(TEST_AMOUNTS[currency], currency)))
        self._till.checkout.take_payment(is_test=True)

    def _has_secret(self) -> bool:
        return self.settings.is_set_up and self._till.desk.state.secret_problem is None
