"""The sale at the counter: scanning, changing, clearing lines, starting the next sale. It touches no payment."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.barcode import LONGEST_BARCODE, is_perhaps_misread, other_spelling
from pos_app.domain.basket import Basket, Line
from pos_app.domain.errors import AmountError, AmountTooLarge, BasketRule
from pos_app.domain.events import ActionRefused, CodeUnknown, Refusal, ScanIgnored, WriteFailed
from pos_app.domain.product import Product
from pos_app.domain.quantity import THOUSANDTHS, Quantity, parse_quantity
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import NO_SALE, Ledger
from pos_app.services.ports import CatalogueStore, Change, Clock, Ids, StorageError
from pos_app.services.settings import Settings

QUANTITY_MARK = "*"


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

    def find(self, code: str) -> Product | None:
        """The product with exactly this code, else the one with the other spelling of a UPC-A."""
        if not code.isascii():
            return None
        found = self._catalogue.find(code)
        if found is None:
            other = other_spelling(code)
            found = self._catalogue.find(other) if other else None
        return found

    def scan(self, code: str, *, quantity: str | None = None) -> bool:
        """A code from the scanner or typed with Enter. Becomes a line or a message that names it; true for a line."""
        code = code.strip()
        if len(code) > LONGEST_BARCODE:
            self._bus.publish(ActionRefused(Refusal.TOO_LONG, code[:LONGEST_BARCODE]))
            return False
        try:
            product = self.find(code) if code else None
        except StorageError as error:
            self._bus.publish(WriteFailed(f"{code}: {error}"))
            return False
        if self._is_frozen():
            self._bus.publish(ScanIgnored(product.name if product else code))
            return False
        if product is None:
            # Whoever scans has the next customer before them, also where the code isn't known.
            self.start_next()
            self._bus.publish(CodeUnknown(code, is_perhaps_misread(code)))
            return False
        return self.add(product, quantity=quantity)

    def add(self, product: Product, *, quantity: str | None = None) -> bool:
        """A product from the search or a quick key; `quantity` as typed."""
        if self._is_frozen():
            self._bus.publish(ScanIgnored(product.name))
            return False
        sale = self._editable_sale()
        try:
            amount = parse_quantity(quantity, unit=product.unit) if quantity is not None else None
            basket, line = sale.basket.add(product, quantity=amount, merge=self._settings().merges_lines)
        except AmountError as error:
            self._bus.publish(ActionRefused(_refusal_of(error), product.name))
            return False
        except BasketRule:
            self._bus.publish(ActionRefused(Refusal.WRONG_CURRENCY, product.name))
            return False
        self._write_line(sale._replace(basket=basket), line, kind="line_added")
        return True

    def change_quantity(self, number: int, *, quantity: str) -> bool:
        """Sets the marked line's quantity as typed; refuses 0 and fractions of a piece with a message."""
        return self._change(number, lambda line: parse_quantity(quantity, unit=line.unit))

    def step_quantity(self, number: int, *, step: int) -> bool:
        """One more or one less of a line; less than 1 removes it."""
        line = self._marked(number)
        if line is not None and line.quantity.thousandths + step * THOUSANDTHS <= 0:
            return self.remove(number)
        return self._change(number, lambda line: Quantity(line.quantity.thousandths + step * THOUSANDTHS))

    def refuse_without_line(self) -> bool:
        """Says that no line is marked; always false."""
        self._bus.publish(ActionRefused(Refusal.NOTHING_MARKED))
        return False

    def remove(self, number: int) -> bool:
        sale = self._ledger.accepted_current()
        if self._marked(number) is None or sale is None:
            return False
        changed = sale._replace(basket=sale.basket.remove(number))
        fact = self._ledger.fact("line_removed", sale_id=sale.id, line=number)
        self._ledger.submit(Change((fact,), sale=changed, removed_line=number))
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
        fact = self._ledger.fact("sale_voided", sale_id=sale.id, total=sale.basket.total.to_text())
        self._ledger.submit(Change((fact,), sale=voided, current_sale_id=NO_SALE))
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

    def _editable_sale(self) -> Sale:
        sale = self._ledger.accepted_current()
        if sale is not None and sale.is_editable:
            return sale
        number = f"{self._settings().till_name}-{self._ledger.take_number():04d}"
        basket = Basket(self._settings().currency)
        return Sale(self._ids.new_sale_id(), number, SaleState.OPEN, basket, self._clock.now())

    def _marked(self, number: int) -> Line | None:
        sale = self._ledger.accepted_current()
        if sale is None or sale.basket.is_empty:
            self._bus.publish(ActionRefused(Refusal.NOTHING_MARKED))
            return None
        if not sale.is_editable:
            self._bus.publish(ActionRefused(Refusal.BASKET_FROZEN))
            return None
        try:
            return sale.basket.line(number)
        except BasketRule:
            self._bus.publish(ActionRefused(Refusal.NOTHING_MARKED))
            return None

    def _change(self, number: int, quantity_of: Callable[[Line], Quantity]) -> bool:
        line = self._marked(number)
        sale = self._ledger.accepted_current()
        if line is None or sale is None:
            return False
        try:
            basket, changed = sale.basket.change_quantity(number, quantity=quantity_of(line))
        except AmountError as error:
            self._bus.publish(ActionRefused(_refusal_of(error), line.name))
            return False
        self._write_line(sale._replace(basket=basket), changed, kind="line_changed")
        return True

    def _write_line(self, sale: Sale, line: Line, *, kind: str) -> None:
        fact = self._ledger.fact(
            kind,
            sale_id=sale.id,
            line=line.number,
            barcode=line.barcode,
            quantity=line.quantity.to_text(),
            unit_price=line.unit_price.to_text(),
        )
        change = Change((fact,), sale=sale, line=line, current_sale_id=sale.id)
        self._ledger.submit(change, shown_line=line, what=line.name)


def _refusal_of(error: AmountError) -> Refusal:
    return Refusal.TOO_LARGE if isinstance(error, AmountTooLarge) else Refusal.BAD_QUANTITY
