"""The body of the discount's sheet: a figure, percent or an amount, and what it makes of the total."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.basket import Basket
from pos_app.domain.discount import Discount, parse_discount
from pos_app.domain.errors import AmountError, BasketRule
from pos_app.domain.money import Money
from pos_app.ui.money_text import AmountText, amount_text, decimal_text
from pos_app.ui.theme.tokens import S12
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.number_pad import NumberPad
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

PERCENT_SIGN = "%"


class DiscountForm(QWidget):
    """For one line of the basket, or for all of it where `number` is None. It computes with the domain alone.

    Signals:
        validity_changed(bool): whether what stands in the field can be given.
        enter_pressed: on the number pad.
    """

    validity_changed = Signal(bool)
    enter_pressed = Signal()

    def __init__(self, basket: Basket, *, number: int | None) -> None:
        super().__init__()
        self._basket = basket
        self._number = number
        self._kinds = ChoiceRow(name=translate("Sell", "Percent or an amount"))
        money_word = amount_text(basket.total).word or basket.currency.value
        given = self._given()
        self._kinds.set_choices(
            [(True, PERCENT_SIGN), (False, money_word)], current=given.is_percent if given else True
        )
        self.field = Field(name=translate("Sell", "Discount"))
        self.field.setText(decimal_text(given.value) if given else "")
        self.field.selectAll()
        self._before = Text(role="small", ink="ink-2")
        self._after = Text(role="strong", wrap=True)
        pad = NumberPad()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        for part in (self._kinds, self.field, self._before, self._after, pad):
            layout.addWidget(part)
        self._kinds.chosen.connect(self._on_kind_chosen)
        self.field.textEdited.connect(lambda _: self._show())
        pad.sign_pressed.connect(self._on_pad_pressed)
        self._show()

    @property
    def discount(self) -> Discount | None:
        """What was given, None for nothing off; raises `AmountError` for what is none."""
        text = self.field.text().strip()
        is_percent = self._kinds.current is True or text.endswith(PERCENT_SIGN)
        figure = text.removesuffix(PERCENT_SIGN) or "0"
        return parse_discount(figure, is_percent=is_percent, currency=self._basket.currency)

    def show_basket(self, basket: Basket) -> None:
        """The basket as it is now: something may have been scanned meanwhile."""
        self._basket = basket
        self._show()

    def _show(self) -> None:
        before, after = self._words()
        self._before.setText(before)
        self._after.setText(
            after or translate("Sell", "That isn't possible: at most 100 % and at most the price.")
        )
        self._after.set_colour("ink" if after else "fail")
        self.field.set_error(not after)
        self.validity_changed.emit(bool(after))

    def _on_kind_chosen(self) -> None:
        """What is typed next is the figure."""
        self._show()
        self.field.setFocus()

    def _words(self) -> tuple[str, str]:
        """What it costs without a discount, and with this one; the second is "" where it can't be given."""
        try:
            plain, reduced = self._reduced(None), self._reduced(self.discount)
        except (AmountError, BasketRule):
            return "", ""
        before = translate("Sell", "Without a discount: %1").replace("%1", str(self._price(plain)))
        after = translate("Sell", "To pay: %1").replace("%1", str(amount_text(reduced.total)))
        if self._number is not None:
            with_it = translate("Sell", "With it: %1.").replace("%1", str(self._price(reduced)))
            after = f"{with_it} {after}"
        return before, after

    def _reduced(self, discount: Discount | None) -> Basket:
        if self._number is None:
            return self._basket.discount_all(discount)
        return self._basket.discount_line(self._number, discount)[0]

    def _price(self, basket: Basket) -> AmountText:
        """Of the line before anything is off the basket, or of the whole basket."""
        if self._number is None:
            return amount_text(basket.total)
        return amount_text(Money(basket.line(self._number).reduced_minor, basket.currency))

    def _given(self) -> Discount | None:
        """What is off now."""
        if self._number is None:
            return self._basket.discount
        line = self._basket.line(self._number)
        if line.percent is not None:
            return Discount(line.percent, is_percent=True)
        return Discount(line.own_discount_minor, is_percent=False) if line.own_discount_minor else None

    def _on_pad_pressed(self, sign: str) -> None:
        if sign == "enter":
            self.enter_pressed.emit()
            return
        if sign == "back":
            self.field.backspace()
        elif sign != "*":
            self.field.insert(sign)
        self._show()
