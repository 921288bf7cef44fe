"""What the sell screen shows and does: rows of the basket, scanning, typing, changing lines. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.domain.basket import Line
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.quantity import THOUSANDTHS
from pos_app.domain.sale import Sale
from pos_app.services.counter import QUANTITY_MARK, split_quantity
from pos_app.services.desk import DeskState
from pos_app.services.till import Till
from pos_app.ui.money_text import MINUS, amount_text, clock_text, quantity_text, unit_text
from pos_app.ui.widgets.basket_model import BasketRow, same_head

if TYPE_CHECKING:
    from pos_app.services.goods_search import GoodsSearch
    from pos_app.ui.widgets.product_grid import ProductKey

translate = QCoreApplication.translate

MOST_HITS = 20
MOST_QUICK_KEYS = 60
SHORTEST_SEARCH = 2
_BARS = ("amber", "green", "blue", "brown", "teal", "red", "violet", "grey")


class RowCache:
    """Rows of unchanged lines are kept, so that the hundredth scan costs as little as the first."""

    def __init__(self) -> None:
        self._lines: tuple[Line, ...] = ()
        self._rows: list[BasketRow] = []

    def rows_of(self, sale: Sale | None, *, language: str = "") -> list[BasketRow]:
        """`language` is that of the figures where it isn't the cashier's."""
        lines, known = sale.basket.lines if sale else (), self._lines
        first = same_head(known, lines)
        rows = self._rows[:first]
        for place in range(first, len(lines)):
            is_known = place < len(known) and known[place] is lines[place]
            rows.append(
                self._rows[place] if is_known else row_of(lines[place], position=place + 1, language=language)
            )
        self._lines, self._rows = lines, rows
        return rows

    def clear(self) -> None:
        """The language changed, or another sale is at the counter."""
        self._lines, self._rows = (), []


def row_of(line: Line, *, position: int, language: str = "") -> BasketRow:
    unit = unit_text(line.unit)
    is_plain = line.quantity.thousandths == THOUSANDTHS and not unit
    detail = f"{amount_text(line.unit_price).digits} × {quantity_text(line.quantity)} {unit}".strip()
    if line.is_to_weigh:
        detail = f"{translate('Sell', 'weigh it')} · {amount_text(line.unit_price).digits} × 1 {unit}"
    if not line.discount.is_zero:
        is_plain, detail = False, f"{detail} {MINUS} {amount_text(line.discount).digits}"
    if line.is_price_by_hand or line.note or line.is_marked or line.marks:
        is_plain, detail = False, " · ".join((detail, *_by_hand(line), *_marking(line)))
    return BasketRow(
        key=line.number,
        number=str(position),
        name=line.name,
        detail="" if is_plain else detail,
        quantity=quantity_text(line.quantity, language=language),
        amount=amount_text(line.total, language=language).digits,
        mark="warn" if line.is_to_weigh or line.missing_marks > 0 else "",
    )


def _by_hand(line: Line) -> Iterator[str]:
    """What somebody did to the line, in few words."""
    if line.is_price_by_hand:
        yield translate("Sell", "by hand")
    if line.note:
        yield line.note


def _marking(line: Line) -> Iterator[str]:
    """How many marking codes are missing, or how many there are: on a small screen there is room for one of them."""
    if line.missing_marks > 0:
        yield translate("Sell", "%n marking code(s) missing", None, line.missing_marks)
    elif line.marks:
        yield translate("Sell", "%n marking code(s)", None, len(line.marks))


class Hits(NamedTuple):
    """What was found for a text in the box. `is_more`: the same as before, with more behind them."""

    text: str
    products: Sequence[Product] = ()
    is_code: bool = False
    is_more: bool = False


OnHits = Callable[[Hits], None]


class SellPresenter:
    """Actions of the sell screen. Whatever can't be done comes back as an event on the bus."""

    def __init__(self, till: Till) -> None:
        self._till = till
        self._search: GoodsSearch | None = None
        self._goods_changes = -1

    def enter(self, text: str, *, marked: Product | None) -> bool:
        """Enter in the box: an exact code, else the marked hit, else a message. True when the box may be emptied."""
        quantity, rest = split_quantity(text)
        if not rest:
            return False
        counter = self._till.counter
        if marked is not None and not counter.knows(rest):
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

    def search(self, text: str, *, on_found: OnHits) -> None:
        """Goods for what is being typed; `on_found` is called at once where nothing is looked for."""
        _, rest = split_quantity(text)
        if len(rest) < SHORTEST_SEARCH or rest.endswith(QUANTITY_MARK):
            self.forget_search()
            on_found(Hits(text))
            return
        # Digits alone are a code: Enter sells exactly that, and nothing similar unless somebody marks it.
        is_code = rest.isdigit()
        self._goods_search().ask(
            rest,
            on_found=lambda found, is_more: on_found(Hits(text, found, is_code=is_code, is_more=is_more)),
        )

    def forget_search(self) -> None:
        if self._search is not None:
            self._search.forget()

    def waits_for_hits(self, text: str) -> bool:
        """Whether Enter has to wait for what the search will find for this text; looks at once then."""
        _, rest = split_quantity(text)
        if self._search is None or not self._search.is_waiting:
            return False
        if rest.isdigit() or self._till.counter.knows(rest):
            return False
        self._search.hurry()
        return True

    def _goods_search(self) -> GoodsSearch:
        if self._search is None:
            from pos_app.services.goods_search import GoodsSearch

            self._search = GoodsSearch(
                catalogue=self._till.catalogue,
                tasks=self._till.tasks,
                scheduler=self._till.scheduler,
                limit=MOST_HITS,
            )
        return self._search

    def goods_changed(self) -> bool:
        """Whether somebody changed the goods since this was last asked."""
        before, self._goods_changes = self._goods_changes, self._till.catalogue.changes()
        return before != self._goods_changes

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

    def send_no_receipt(self) -> None:
        self._till.buyers().forget()

    @property
    def state(self) -> DeskState:
        return self._till.desk.state

    @property
    def can_undo(self) -> bool:
        return self._till.changes().can_undo

    def undo(self) -> None:
        self._till.changes().undo()

    def redo(self) -> None:
        self._till.changes().redo()

    def set_quantity(self, number: int, text: str) -> bool:
        return self._till.counter.change_quantity(number, quantity=text.strip())


def summary_text(sale: Sale | None) -> str:
    """`7 lines · 11 items`, or `11 items · discount 5 000`; weighed goods count as one item a line."""
    if sale is None or sale.basket.is_empty:
        return ""
    lines = sale.basket.lines
    amounts = [line.quantity.thousandths for line in lines]
    pieces = sum(amount // THOUSANDTHS if amount % THOUSANDTHS == 0 else 1 for amount in amounts)
    items = translate("Sell", "%n item(s)", None, pieces)
    off = sale.basket.off_minor
    if off:
        amount = amount_text(Money(off, sale.basket.currency)).digits
        return f"{items} · {translate('Sell', 'discount %1').replace('%1', amount)}"
    return f"{translate('Sell', '%n line(s)', None, len(lines))} · {items}"


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
