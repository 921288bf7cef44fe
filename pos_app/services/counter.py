"""The sale at the counter: scanning, changing, clearing lines, starting the next sale. It touches no payment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from pos_app.domain.barcode import (
    GROUP_SEPARATOR,
    LONGEST_BARCODE,
    SHORTEST_GS1,
    is_perhaps_misread,
    other_spelling,
)
from pos_app.domain.basket import Basket, Line
from pos_app.domain.errors import AmountError, AmountTooLarge, BasketRule, MarkRule, MarkTaken
from pos_app.domain.events import ActionRefused, CodeUnknown, MarkAdded, Refusal, ScanIgnored, WriteFailed
from pos_app.domain.product import Product
from pos_app.domain.quantity import THOUSANDTHS, Quantity, parse_quantity
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.basket_history import BasketHistory, Step
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import NO_SALE, Ledger
from pos_app.services.ports import CatalogueStore, Change, Clock, FactRecord, Ids, StorageError
from pos_app.services.settings import Settings

QUANTITY_MARK = "*"
TELLING_SIGNS = 38
"""Of a marking code: GTIN and serial number with their identifiers. What follows is the operator's."""


class Scanned(NamedTuple):
    """What a code stands for: None for nothing that the shop sells.

    `quantity` is what its label says, as text; `mark` the marking code of this one package; `refusal` why the product
    can't be sold by this code.
    """

    product: Product | None
    quantity: str | None = None
    mark: str = ""
    refusal: Refusal | None = None


_NOTHING = Scanned(None)


def split_quantity(text: str) -> tuple[str | None, str]:
    """`3*478…` into ("3", "478…"); without a quantity before the mark (None, text)."""
    head, mark, rest = text.partition(QUANTITY_MARK)
    is_number = head.strip() != "" and all(sign.isdigit() or sign in ".," for sign in head.strip())
    return (head.strip(), rest.strip()) if mark and is_number else (None, text.strip())


class Counter:
    """Use cases of the sell screen. Everything that changes is published once it is durable."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        catalogue: CatalogueStore,
        bus: EventBus,
        clock: Clock,
        ids: Ids,
        settings: Callable[[], Settings],
    ) -> None:
        self._ledger = ledger
        self._catalogue = catalogue
        self._bus = bus
        self._clock = clock
        self._ids = ids
        self._settings = settings
        self.history = BasketHistory()

    def find(self, code: str) -> Product | None:
        """The product with exactly this code, else the one with the other spelling of a UPC-A."""
        if not code.isascii():
            return None
        found = self._catalogue.find(code)
        if found is None:
            other = other_spelling(code)
            found = self._catalogue.find(other) if other else None
        return found

    def knows(self, code: str) -> bool:
        """Whether a scan of it would be a line."""
        return self._scanned(code).product is not None

    def scan(self, code: str, *, quantity: str | None = None) -> bool:
        """A code from the scanner or typed with Enter. Becomes a line or a message that names it; true for a line."""
        code = code.strip()
        if len(code) > LONGEST_BARCODE and not _is_long_gs1(code):
            self._bus.publish(ActionRefused(Refusal.TOO_LONG, _printable(code[:LONGEST_BARCODE])))
            return False
        try:
            product, weight, mark, refusal = self._scanned(code) if code else _NOTHING
        except StorageError as error:
            self._bus.publish(WriteFailed(f"{_printable(code)}: {error}"))
            return False
        if self._is_frozen():
            self._bus.publish(ScanIgnored(product.name if product else _printable(code)))
            return False
        if product is None:
            return self._say_unknown(code, quantity=quantity)
        if quantity is not None and (weight is not None or mark):
            # Three packages never weigh the same, nor have one marking code: each has a label of its own.
            refusal = refusal or (Refusal.MARKS_ONE_BY_ONE if mark else Refusal.BAD_QUANTITY)
        if refusal is not None:
            self._bus.publish(ActionRefused(refusal, product.name))
            return False
        return self.add(product, quantity=weight or quantity, mark=mark)

    def _say_unknown(self, code: str, *, quantity: str | None) -> bool:
        """Whoever scans has the next customer before them, also where the code isn't known. Always false."""
        self.start_next()
        shown = _printable(code)
        if len(shown) != len(code.replace(GROUP_SEPARATOR, "")):
            self._bus.publish(ActionRefused(Refusal.BAD_SIGNS, shown))
        else:
            scanned = "" if shown == code else code
            self._bus.publish(CodeUnknown(shown, is_perhaps_misread(code), quantity, scanned))
        return False

    def _scanned(self, code: str) -> Scanned:
        """An exact hit comes before anything that a code is made up of."""
        product = self.find(code)
        if product is not None:
            return Scanned(product)
        layouts = self._settings().label_layouts
        if layouts:
            from pos_app.services.scale_labels import sold_by_label

            found = sold_by_label(code, layouts=layouts, find=self._catalogue.find)
            if found is not None:
                return Scanned(*found)
        return self._scanned_gs1(code) if len(code) >= SHORTEST_GS1 else _NOTHING

    def _scanned_gs1(self, code: str) -> Scanned:
        from pos_app.domain.gs1 import could_be_gs1

        if not could_be_gs1(code):
            return _NOTHING
        from pos_app.services.gs1_codes import sold_by_gs1

        return sold_by_gs1(code, find=self._catalogue.find) or _NOTHING

    def add(self, product: Product, *, quantity: str | None = None, mark: str = "") -> bool:
        """A product from the search or a quick key; `quantity` as typed, `mark` the package's own marking code."""
        if self._is_frozen():
            self._bus.publish(ScanIgnored(product.name))
            return False
        before = self._ledger.accepted_current()
        sale = self.open_sale()
        try:
            amount = parse_quantity(quantity, unit=product.unit) if quantity is not None else None
            merge = self._settings().merges_lines
            if mark:
                basket, line = sale.basket.add_marked(product, mark=mark, quantity=amount, merge=merge)
            else:
                basket, line = sale.basket.add(product, quantity=amount, merge=merge)
        except MarkTaken:
            shown = f"{_printable(mark)[:TELLING_SIGNS]} · {product.name}"
            self._bus.publish(ActionRefused(Refusal.MARK_TAKEN, shown))
            return False
        except AmountError as error:
            self._bus.publish(ActionRefused(_refusal_of(error), product.name))
            return False
        except BasketRule:
            self._bus.publish(ActionRefused(Refusal.WRONG_CURRENCY, product.name))
            return False
        self._write_added(before, sale, basket, line=line, mark=mark)
        return True

    def _write_added(self, before: Sale | None, sale: Sale, basket: Basket, *, line: Line, mark: str) -> None:
        after = sale._replace(basket=basket)
        if not mark:
            self.write("line_added", before, after, shown=line)
            return
        was = next((one for one in sale.basket.lines if one.number == line.number), None)
        if was is None or was.quantity != line.quantity:
            self.write("line_added", before, after, shown=line, mark=mark)
            return
        added = MarkAdded(line.name)
        self.write("mark_added", before, after, shown=line, then=lambda: self._bus.publish(added), mark=mark)

    def change_quantity(self, number: int, *, quantity: str) -> bool:
        """Sets the marked line's quantity as typed; refuses 0 and fractions of a piece with a message."""
        return self._change(number, lambda line: parse_quantity(quantity, unit=line.unit))

    def step_quantity(self, number: int, *, step: int) -> bool:
        """One more or one less of a line; less than 1 removes it."""
        line = self.marked(number)
        if line is not None and line.quantity.thousandths + step * THOUSANDTHS <= 0:
            return self.remove(number)
        return self._change(number, lambda line: Quantity(line.quantity.thousandths + step * THOUSANDTHS))

    def refuse_without_line(self) -> bool:
        """Says that no line is marked; always false."""
        self._bus.publish(ActionRefused(Refusal.NOTHING_MARKED))
        return False

    def remove(self, number: int) -> bool:
        sale = self._ledger.accepted_current()
        if self.marked(number) is None or sale is None:
            return False
        self.write("line_removed", sale, sale._replace(basket=sale.basket.remove(number)), line=number)
        return True

    def clear(self) -> bool:
        """Voids the sale at the counter; its lines stay in the books. An empty one is left as it is."""
        sale = self._ledger.accepted_current()
        if sale is None or sale.basket.is_empty:
            return False
        if not sale.is_editable:
            self._bus.publish(ActionRefused(Refusal.BASKET_FROZEN))
            return False
        voided = sale._replace(state=SaleState.VOIDED, closed_at=self._clock.now())
        self.write("sale_voided", sale, voided, total=sale.basket.total.to_text())
        return True

    def start_next(self) -> None:
        """Leaves the paid sale; the counter is free for the next customer."""
        sale = self._ledger.accepted_current()
        if sale is not None and sale.state is SaleState.PAID:
            fact = self._ledger.fact("next_customer", sale_id=sale.id)
            self._ledger.submit(Change((fact,), sale=sale, current_sale_id=NO_SALE))

    def _is_frozen(self) -> bool:
        sale = self._ledger.accepted_current()
        return sale is not None and sale.state is SaleState.AWAITING_PAYMENT

    def open_sale(self) -> Sale:
        """The sale at the counter where its basket may change, else a new one that isn't written yet."""
        sale = self._ledger.accepted_current()
        if sale is not None and sale.is_editable:
            return sale
        number = f"{self._settings().till_name}-{self._ledger.take_number():04d}"
        basket = Basket(self._settings().currency)
        return Sale(self._ids.new_sale_id(), number, SaleState.OPEN, basket, self._clock.now())

    def marked(self, number: int) -> Line | None:
        """A line that may change; says why where there is none."""
        sale = self._ledger.accepted_current()
        if sale is not None and not sale.is_editable and not sale.basket.is_empty:
            self._bus.publish(ActionRefused(Refusal.BASKET_FROZEN))
            return None
        try:
            if sale is not None:
                return sale.basket.line(number)
        except BasketRule:
            pass
        self._bus.publish(ActionRefused(Refusal.NOTHING_MARKED))
        return None

    def _change(self, number: int, quantity_of: Callable[[Line], Quantity]) -> bool:
        line = self.marked(number)
        sale = self._ledger.accepted_current()
        if line is None or sale is None:
            return False
        try:
            basket, changed = sale.basket.change_quantity(number, quantity=quantity_of(line))
        except AmountError as error:
            self._bus.publish(ActionRefused(_refusal_of(error), line.name))
            return False
        except MarkRule:
            self._bus.publish(ActionRefused(Refusal.MARKS_ONE_BY_ONE, line.name))
            return False
        self.write("line_changed", sale, sale._replace(basket=basket), shown=changed)
        return True

    def write(
        self,
        kind: str,
        before: Sale | None,
        after: Sale,
        *,
        shown: Line | None = None,
        then: Callable[[], None] | None = None,
        **data: Any,
    ) -> None:
        """Writes a change of the basket that can be taken back. `shown` is the one line that it is about; `then` runs
        once it is durable.
        """
        known = before if before is not None and before.id == after.id else None
        if after.age_confirmed and after.basket.is_empty:
            # Somebody else may be the next to have goods here.
            after = after._replace(age_confirmed=0)
        self.history.note(Step(kind, known, after))
        facts = _facts_about(shown) if shown else {}
        self.submit(
            self._ledger.fact(kind, sale_id=after.id, **facts, **data),
            known.basket if known else None,
            after,
            shown=shown,
            only=shown,
            then=then,
        )

    def submit(
        self,
        fact: FactRecord,
        before: Basket | None,
        after: Sale,
        *,
        shown: Line | None,
        only: Line | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Writes all of a sale that isn't as it was; `only` that line changed, unless the basket has a discount."""
        lines, removed = changed_lines(before, after.basket, only=only)
        pointer = after.id if after.state is SaleState.OPEN else NO_SALE
        change = Change((fact,), after, lines, removed, current_sale_id=pointer)
        name = shown.name if shown else ""
        self._ledger.submit(change, shown_line=shown, then=then, what=name)


def changed_lines(
    before: Basket | None, after: Basket, *, only: Line | None = None
) -> tuple[tuple[Line, ...], tuple[int, ...]]:
    """The lines to write, and the numbers of those to take out."""
    if only is not None and after.discount is None and (before is None or before.discount is None):
        return (only,), ()
    known = {line.number: line for line in before.lines} if before else {}
    lines = tuple(line for line in after.lines if known.pop(line.number, None) is not line)
    return lines, tuple(known)


def _facts_about(line: Line) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "line": line.number,
        "barcode": line.barcode,
        "quantity": line.quantity.to_text(),
        "unit_price": line.unit_price.to_text(),
    }
    if not line.discount.is_zero:
        facts["discount"] = line.discount.to_text()
    return facts


def _is_long_gs1(code: str) -> bool:
    """Marking codes with the operator's keys are longer than any barcode."""
    from pos_app.domain.gs1 import LONGEST_GS1, could_be_gs1

    return len(code) <= LONGEST_GS1 and could_be_gs1(code)


def _printable(code: str) -> str:
    """Without what can't be seen."""
    return code if code.isprintable() else "".join(sign for sign in code if sign.isprintable())


def _refusal_of(error: AmountError) -> Refusal:
    return Refusal.TOO_LARGE if isinstance(error, AmountTooLarge) else Refusal.BAD_QUANTITY
