"""What a cashier changes in a basket beyond scanning: discounts, prices, notes, lines by hand; and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_app.domain.basket import Basket, Line, checked_note
from pos_app.domain.discount import Discount
from pos_app.domain.errors import AmountError, AmountTooLarge, BasketRule
from pos_app.domain.events import ActionRefused, Refusal
from pos_app.domain.money import parse_money
from pos_app.domain.quantity import ONE, parse_quantity
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.basket_history import Step
from pos_app.services.counter import Counter, changed_lines
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger

Changed = tuple[Basket, Line]


class BasketChanges:
    """Each gives False, and said why, where nothing was changed. Under a payment nothing changes."""

    def __init__(self, *, ledger: Ledger, counter: Counter, bus: EventBus) -> None:
        self._ledger = ledger
        self._counter = counter
        self._bus = bus

    # --- Discounts, prices, notes

    def discount_line(self, number: int, discount: Discount | None) -> bool:
        """In place of what was off the line; None takes nothing off any more."""
        return self._change_line(
            "line_discounted",
            number,
            lambda basket, _: basket.discount_line(number, discount),
            refusal=Refusal.BAD_DISCOUNT,
            given=_text(discount),
        )

    def discount_basket(self, discount: Discount | None) -> bool:
        """In place of what was off the basket; it is spread over the lines, and anew whenever they change."""
        sale = self._sale()
        if sale is None:
            return False
        try:
            basket = sale.basket.discount_all(discount)
        except AmountError:
            return self._refuse(Refusal.BAD_DISCOUNT, sale.number)
        self._counter.write(
            "basket_discounted",
            sale,
            sale._replace(basket=basket),
            given=_text(discount),
            total=basket.total.to_text(),
        )
        return True

    def change_price(self, number: int, *, price: str) -> bool:
        """Another price for one unit, as typed."""
        return self._change_line(
            "price_changed",
            number,
            lambda basket, _: basket.change_price(number, price=parse_money(price, currency=basket.currency)),
            refusal=Refusal.BAD_PRICE,
        )

    def note_line(self, number: int, note: str) -> bool:
        """A note on a line; "" takes it off."""
        return self._change_line(
            "line_noted",
            number,
            lambda basket, _: basket.set_note(number, note),
            refusal=Refusal.BAD_TEXT,
            note=note.strip(),
        )

    def note_sale(self, note: str) -> bool:
        """A note on the sale; "" takes it off."""
        sale = self._sale()
        if sale is None:
            return False
        try:
            noted = sale._replace(note=checked_note(note))
        except BasketRule:
            return self._refuse(Refusal.BAD_TEXT, note)
        self._counter.write("sale_noted", sale, noted, note=noted.note)
        return True

    def add_free(self, name: str, *, price: str, quantity: str = "") -> bool:
        """A line that is in no catalogue, as typed."""
        before = self._ledger.accepted_current()
        if before is not None and before.state is SaleState.AWAITING_PAYMENT:
            return self._refuse(Refusal.BASKET_FROZEN)
        sale = self._counter.open_sale()
        try:
            pieces = parse_quantity(quantity, unit="pcs") if quantity.strip() else ONE
        except AmountError:
            return self._refuse(Refusal.BAD_QUANTITY, name)
        try:
            money = parse_money(price, currency=sale.basket.currency)
            basket, line = sale.basket.add_free(name, price=money, quantity=pieces)
        except BasketRule:
            return self._refuse(Refusal.BAD_TEXT, name)
        except AmountError as error:
            return self._refuse(_refusal_of(error, Refusal.BAD_PRICE), name)
        self._counter.write("line_typed", before, sale._replace(basket=basket), shown=line, name=line.name)
        return True

    # --- The customer's age

    def confirm_age(self) -> bool:
        """The customer is old enough for what is in the basket now; goods with a higher limit ask again."""
        sale, line = self._asked()
        if sale is None or line is None:
            return False
        confirmed = sale._replace(age_confirmed=line.age_limit)
        self._counter.write("age_confirmed", sale, confirmed, limit=line.age_limit)
        return True

    def take_out_for_age(self) -> bool:
        """The customer is too young: takes out every line with a higher limit than what was confirmed."""
        sale, line = self._asked()
        if sale is None or line is None:
            return False
        basket = sale.basket
        numbers = [one.number for one in basket.lines if one.age_limit > sale.age_confirmed]
        for number in numbers:
            basket = basket.remove(number)
        self._counter.write(
            "age_refused", sale, sale._replace(basket=basket), limit=line.age_limit, removed=numbers
        )
        return True

    def _asked(self) -> tuple[Sale | None, Line | None]:
        """The sale and the line that its question is about; where nothing is asked, the keys mean nothing."""
        sale = self._ledger.accepted_current()
        if sale is None or not sale.is_editable:
            return None, None
        return sale, sale.age_question

    # --- Taking back

    def undo(self) -> bool:
        """Takes the last change of the basket back, one after the other; the facts of both stay in the journal."""
        step = self._counter.history.last_done
        if self._is_frozen():
            return self._refuse(Refusal.BASKET_FROZEN)
        if step is None or not self._stands_as(step.after):
            self._counter.history.forget_done()
            return self._refuse(Refusal.NOTHING_TO_UNDO)
        self._counter.history.step_back()
        self._go_to(step.before or _without_lines(step.after), step=step, kind="undone")
        return True

    def redo(self) -> bool:
        """Does again what was taken back last, until something else is done."""
        step = self._counter.history.last_undone
        if self._is_frozen():
            return self._refuse(Refusal.BASKET_FROZEN)
        if step is None or not self._stands_as(step.before or _without_lines(step.after)):
            self._counter.history.forget_undone()
            return self._refuse(Refusal.NOTHING_TO_REDO)
        self._counter.history.step_forth()
        self._go_to(step.after, step=step, kind="redone")
        return True

    @property
    def can_undo(self) -> bool:
        step = self._counter.history.last_done
        return step is not None and not self._is_frozen() and self._stands_as(step.after)

    @property
    def can_redo(self) -> bool:
        step = self._counter.history.last_undone
        return (
            step is not None
            and not self._is_frozen()
            and self._stands_as(step.before or _without_lines(step.after))
        )

    def _stands_as(self, expected: Sale) -> bool:
        """Whether the sale is as the step left it, and at the counter, or was cleared and nobody else is there."""
        sale, current = self._ledger.accepted_sale(expected.id), self._ledger.accepted_current()
        if sale is None or not _is_same(sale, expected):
            return False
        if current is not None and current.id == sale.id:
            return sale.is_editable
        is_free = current is None or (current.is_editable and current.basket.is_empty)
        was_left_empty = sale.is_editable and sale.basket.is_empty
        return is_free and (sale.state is SaleState.VOIDED or was_left_empty)

    def _go_to(self, target: Sale, *, step: Step, kind: str) -> None:
        sale = self._ledger.accepted_sale(target.id) or target
        wanted = target._replace(basket=sale.basket.back_to(target.basket))
        lines, removed = changed_lines(sale.basket, wanted.basket)
        fact = self._ledger.fact(
            kind,
            sale_id=target.id,
            what=step.kind,
            lines=[line.number for line in lines],
            removed=list(removed),
            total=wanted.basket.total.to_text(),
        )
        shown = lines[-1] if lines else None
        self._counter.submit(fact, sale.basket, wanted, shown=shown)

    # ---

    def _change_line(
        self,
        kind: str,
        number: int,
        change: Callable[[Basket, Line], Changed],
        *,
        refusal: Refusal,
        **data: Any,
    ) -> bool:
        line = self._counter.marked(number)
        sale = self._ledger.accepted_current()
        if line is None or sale is None:
            return False
        try:
            basket, changed = change(sale.basket, line)
        except AmountError as error:
            return self._refuse(_refusal_of(error, refusal), line.name)
        except BasketRule:
            return self._refuse(refusal, line.name)
        self._counter.write(kind, sale, sale._replace(basket=basket), shown=changed, **data)
        return True

    def _sale(self) -> Sale | None:
        """The sale at the counter if it has lines that may change; says why where there is none."""
        sale = self._ledger.accepted_current()
        if self._is_frozen():
            self._refuse(Refusal.BASKET_FROZEN)
            return None
        if sale is None or sale.basket.is_empty or not sale.is_editable:
            self._refuse(Refusal.NO_LINES)
            return None
        return sale

    def _is_frozen(self) -> bool:
        sale = self._ledger.accepted_current()
        return sale is not None and sale.state is SaleState.AWAITING_PAYMENT

    def _refuse(self, refusal: Refusal, detail: str = "") -> bool:
        self._bus.publish(ActionRefused(refusal, detail))
        return False


def _without_lines(sale: Sale) -> Sale:
    """As it stood before its first line."""
    return sale._replace(
        state=SaleState.OPEN,
        basket=Basket(sale.basket.currency),
        closed_at=None,
        name="",
        note="",
        age_confirmed=0,
    )


def _is_same(sale: Sale, other: Sale) -> bool:
    """The same but for the numbers that were given to lines since."""
    return (
        sale.state is other.state
        and sale.basket.discount == other.basket.discount
        and sale.note == other.note
        and sale.age_confirmed == other.age_confirmed
        and sale.basket.lines == other.basket.lines
    )


def _refusal_of(error: AmountError, refusal: Refusal) -> Refusal:
    return Refusal.TOO_LARGE if isinstance(error, AmountTooLarge) else refusal


def _text(discount: Discount | None) -> str:
    return discount.to_text() if discount else "0"
