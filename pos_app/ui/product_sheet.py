"""Asks for what a product is: name, price, unit, category. Its code is fixed. It stays open until the disk has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.errors import AmountError, ProductRule
from pos_app.domain.money import Currency, Money
from pos_app.domain.product import LONGEST_NAME, Product
from pos_app.services.goods_editing import GoodsEditing, read_name, read_price
from pos_app.ui.money_text import decimal_text, unit_text
from pos_app.ui.screens.form import Labelled
from pos_app.ui.theme.tokens import S12
from pos_app.ui.told import told
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

Value = TypeVar("Value")
PIECES = "pcs"
UNITS = (PIECES, "kg", "g", "l", "ml", "m")


class Asked(NamedTuple):
    """Which product the sheet is about. `known` is what the catalogue has under the code."""

    barcode: str
    known: Product | None


class ProductForm(QWidget):
    """What is wrong stands under its field: of a field as soon as it was written in, of all when it is to be saved."""

    def __init__(self, asked: Asked, *, currency: Currency) -> None:
        super().__init__()
        self._asked = asked
        self._currency = currency
        self.name, self.price, self.category = Field(name=""), Field(name=""), Field(name="")
        for field in (self.name, self.category):
            field.setMaxLength(LONGEST_NAME)
        self.units = ChoiceRow(name="")
        self._parts = [Labelled(part) for part in (self.name, self.price, self.category, self.units)]
        self._name_part, self._price_part, self._category_part, self._units_part = self._parts
        self._fill(asked.known)
        self._say_words()
        self._lay_out()
        self.name.textChanged.connect(lambda _: self._judge(self._name_part, self._read_name))
        self.price.textChanged.connect(lambda _: self._judge(self._price_part, self._read_price))
        self.name.returnPressed.connect(self.price.setFocus)

    def _fill(self, known: Product | None) -> None:
        unit = known.unit if known else PIECES
        if known is not None:
            self.name.setText(known.name)
            self.price.setText(decimal_text(known.price.minor))
            self.category.setText(known.category)
        units = UNITS if unit in UNITS else (*UNITS, unit)
        self.units.set_choices([(one, unit_word(one)) for one in units], current=unit)

    def _say_words(self) -> None:
        example = {Currency.UZS: "12 500", Currency.USD: "10.33"}[self._currency]
        price = translate("Goods", "For one unit, like %1").replace("%1", example)
        self._name_part.set_words(translate("Goods", "Name"))
        self._price_part.set_words(translate("Goods", "Price"), hint=price)
        self._category_part.set_words(
            translate("Goods", "Category"), hint=translate("Goods", "May be left empty")
        )
        self._units_part.set_words(translate("Goods", "Unit"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        code = translate("Goods", "Code %1").replace("%1", self._asked.barcode)
        layout.addWidget(Text(code, role="small", ink="ink-2", tabular=True))
        layout.addWidget(self._name_part)
        row = QHBoxLayout()
        row.setSpacing(S12)
        row.addWidget(self._price_part, 1)
        row.addWidget(self._category_part, 1)
        layout.addLayout(row)
        layout.addWidget(self._units_part)

    def product(self) -> Product | None:
        """What stands in the fields; None where it can't be taken, and the first wrong field has the focus then."""
        name = self._judge(self._name_part, self._read_name)
        price = self._judge(self._price_part, self._read_price)
        if name is None or price is None:
            (self.name if name is None else self.price).setFocus()
            return None
        known, unit = self._asked.known, str(self.units.current)
        brand = known.brand if known else ""
        category = " ".join(self.category.text().split())
        return Product(self._asked.barcode, name, price, unit, category, brand)

    def _read_name(self) -> str:
        return read_name(self.name.text())

    def _read_price(self) -> Money:
        return read_price(self.price.text(), currency=self._currency)

    @staticmethod
    def _judge(part: Labelled, read: Callable[[], Value]) -> Value | None:
        try:
            value = read()
        except (AmountError, ProductRule) as error:
            part.show_error(told(str(error)))
            return None
        part.show_error("")
        return value


class ProductSheet(Sheet):
    """`on_stored` gets the product once it is on the disk, also where the sheet was left meanwhile. `on_missed` gets a
    sentence where it was left and nothing was stored.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        asked: Asked,
        goods: GoodsEditing,
        confirm: str,
        on_stored: Callable[[Product], None],
        on_missed: Callable[[str], None],
    ) -> None:
        self._form = ProductForm(asked, currency=goods.currency)
        title = translate("Goods", "New product") if asked.known is None else translate("Goods", "Product")
        super().__init__(
            window, title=title, body=self._form, confirm=confirm, cancel=translate("Goods", "Back")
        )
        self._failure = Banner("fail", parent=self)
        self.body_layout.addWidget(self._failure)
        self._asked = asked
        self._goods = goods
        self._on_stored = on_stored
        self._on_missed = on_missed
        self._is_saving = False

    def confirm(self) -> None:
        if self._is_saving or not self.is_open:
            return
        product = self._form.product()
        if product is None:
            return
        self._is_saving = True
        self._failure.clear()
        self.set_confirm_enabled(False)
        self._goods.save(
            product,
            before=self._asked.known,
            on_done=lambda: self._on_saved(product),
            on_failed=self._on_refused,
        )

    def _on_saved(self, product: Product) -> None:
        if self.is_open:
            self._finish(is_confirmed=True)
        self._on_stored(product)

    def _on_refused(self, sentence: str) -> None:
        """What was written stays in the fields."""
        self._is_saving = False
        if self.is_open:
            self.set_confirm_enabled(True)
            self._failure.set_message("fail", told(sentence))
        else:
            self._on_missed(told(sentence))


def unit_word(unit: str) -> str:
    """As `unit_text`, with a word for plain pieces."""
    return unit_text(unit) or translate("Goods", "pcs")
