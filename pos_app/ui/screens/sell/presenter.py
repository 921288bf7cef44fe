"""What the sell screen shows and does: rows of the basket, scanning, typing, changing lines. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pos_app.domain.basket import Line
from pos_app.domain.product import Product
from pos_app.domain.quantity import THOUSANDTHS
from pos_app.domain.sale import Sale
from pos_app.services.counter import QUANTITY_MARK, split_quantity
from pos_app.services.desk import DeskState
from pos_app.services.till import Till
from pos_app.ui.money_text import amount_text, clock_text, quantity_text, unit_text
from pos_app.ui.widgets.basket_view import BasketRow

if TYPE_CHECKING:
    from pos_app.ui.widgets.product_grid import ProductKey

translate = QCoreApplication.translate

MOST_HITS = 20
MOST_QUICK_KEYS = 60
SHORTEST_SEARCH = 2
_BARS = ("amber", "green", "blue", "brown", "teal", "red", "violet", "grey")


class RowCache:
    """Rows of unchanged lines are kept, so that the hundredth scan costs as little as the first."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[Line, int, BasketRow]] = {}

    def rows_of(self, sale: Sale | None) -> list[BasketRow]:
        rows, known = [], self._rows
        for position, line in enumerate(sale.basket.lines if sale else (), start=1):
            kept = known.get(line.number)
            if kept is None or kept[0] is not line or kept[1] != position:
                kept = known[line.number] = (line, position, row_of(line, position=position))
            rows.append(kept[2])
        return rows

    def clear(self) -> None:
        """The language changed, or another sale is at the counter."""
        self._rows.clear()


def row_of(line: Line, *, position: int) -> BasketRow:
    unit = unit_text(line.unit)
    is_plain = line.quantity.thousandths == THOUSANDTHS and not unit
    detail = f"{amount_text(line.unit_price).digits} × {quantity_text(line.quantity)} {unit}".strip()
    if line.is_to_weigh:
        detail = f"{translate('Sell', 'weigh it')} · {amount_text(line.unit_price).digits} × 1 {unit}"
    return BasketRow(
        key=line.number,
        number=str(position),
        name=line.name,
        detail="" if is_plain else detail,
        quantity=quantity_text(line.quantity),
        amount=amount_text(line.total).digits,
        mark="warn" if line.is_to_weigh else "",
    )


class SellPresenter:
    """Actions of the sell screen. Whatever can't be done comes back as an event on the bus."""

    def __init__(self, till: Till) -> None:
        self._till = till

    def enter(self, text: str, *, marked: Product | None) -> bool:
        """Enter in the box: an exact code, else the marked hit, else a message. True when the box may be emptied."""
        quantity, rest = split_quantity(text)
        if not rest:
            return False
        counter = self._till.counter
        if marked is not None and counter.find(rest) is None:
            counter.add(marked, quantity=quantity)
        else:
            counter.scan(rest, quantity=quantity)
        return True

    def set_typed_quantity(self, text: str, *, number: object) -> bool:
        """`3*` and Enter is the quantity of the marked line. True when the box may be emptied."""
        quantity, rest = split_quantity(text)
        if quantity is None or rest:
            return False
        if isinstance(number, int):
            return self._till.counter.change_quantity(number, quantity=quantity)
        return self._till.counter.refuse_without_line()

    def scan(self, code: str, *, standing: str) -> bool:
        """A code from the scanner; `standing` is what stood in the box, of which only `3*` counts. True for a line."""
        quantity, rest = split_quantity(standing)
        return self._till.counter.scan(code, quantity=quantity if quantity and not rest else None)

    def choose(self, product: Product, *, standing: str) -> None:
        """A quick key or a hit that was touched, with `3*` before it when that stands in the box."""
        quantity, _ = split_quantity(standing)
        self._till.counter.add(product, quantity=quantity)

    def hits(self, text: str) -> list[Product]:
        """Goods for what is being typed. Digits alone are a code: they wait for Enter and sell nothing similar."""
        _, rest = split_quantity(text)
        if len(rest) < SHORTEST_SEARCH or rest.isdigit() or rest.endswith(QUANTITY_MARK):
            return []
        return self._till.catalogue.search(rest, limit=MOST_HITS)

    def quick_keys(self) -> list[ProductKey]:
        from pos_app.ui.widgets.product_grid import ProductKey

        products = self._till.catalogue.first(limit=MOST_QUICK_KEYS)
        categories = list(dict.fromkeys(product.category for product in products if product.category))
        bars = {name: _BARS[index % len(_BARS)] for index, name in enumerate(categories)}
        return [
            ProductKey(
                product, product.name, amount_text(product.price).digits, bars.get(product.category, "")
            )
            for product in products
        ]

    def step(self, number: int, step: int) -> None:
        self._till.counter.step_quantity(number, step=step)

    def remove(self, number: int) -> None:
        self._till.counter.remove(number)

    def set_quantity(self, number: int, text: str) -> bool:
        return self._till.counter.change_quantity(number, quantity=text.strip())


def summary_text(sale: Sale | None) -> str:
    """`7 lines · 11 items`; weighed goods count as one item a line."""
    if sale is None or sale.basket.is_empty:
        return ""
    lines = sale.basket.lines
    amounts = [line.quantity.thousandths for line in lines]
    pieces = sum(amount // THOUSANDTHS if amount % THOUSANDTHS == 0 else 1 for amount in amounts)
    return " · ".join(
        (
            translate("Sell", "%n line(s)", None, len(lines)),
            translate("Sell", "%n item(s)", None, pieces),
        )
    )


def earlier_sentence(state: DeskState) -> str:
    """Which QR of this sale may still be paid, and until when; "" when none can."""
    if not state.earlier:
        return ""
    until = max(payment.expires_at for payment in state.earlier)
    text = translate(
        "Pay",
        "An earlier QR for this sale can still be paid until %1. Ask the customer before making a new one.",
    )
    return text.replace("%1", clock_text(until))
