"""What the rows of some sales say about the money, held against each other. It reads nothing by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pos_app.domain.money import divide_half_up
from pos_app.domain.payment import PaymentState
from pos_app.domain.quantity import THOUSANDTHS
from pos_app.domain.refund import RefundState
from pos_app.domain.sale import SaleState

Row = tuple[Any, ...]
Rows = Sequence[Row]
EXTRAS = {
    "sale": "id, number, state, currency, total_minor",
    "sale_line": "sale_id, number, unit_price_minor, quantity_thousandths, discount_minor",
    "sale_more": "sale_id, line, share_minor",
    "sale_rule": "sale_id, line",
    "payment": "id, sale_id, attempt, state, amount_minor, currency, body",
    "payment_hold": "payment_id, final_minor",
    "refund": "id, payment_id, number, state, amount_minor",
    "fact": "seq, payment_id, CASE WHEN substr(kind, 1, 8) = 'payment_' THEN substr(data, 1, 120) END",
}
"""What is needed of a row, behind two columns that belong to the checksum."""
_DRAFT, _PAID, _DONE = PaymentState.DRAFT.value, PaymentState.PAID.value, RefundState.DONE.value
_PAID_SALES = frozenset({SaleState.PAID.value, SaleState.PARTLY_REFUNDED.value, SaleState.REFUNDED.value})
_UNPAID_SALES = frozenset({SaleState.OPEN.value, SaleState.AWAITING_PAYMENT.value})
# A quote inside a JSON text is escaped, so none of these can be found inside a description.
_MOVE = re.compile(r'\{"before": "([a-z_]+)", "after": "([a-z_]+)"')
_TOTAL = re.compile(r'"total_sum":([0-9]+)\.([0-9]{2})[,}]')
_ID = re.compile(r'"shop_transaction_id":"([^"]+)"')


class SeenRows:
    """Takes everything that belongs to some sales, table by table, and then says what contradicts what.

    The sales come first, and the journal of each payment in its order.
    """

    def __init__(self) -> None:
        self._sales: dict[Any, Row] = {}
        self._line_sums: dict[Any, int] = {}
        self._off: dict[Any, int] = {}
        self._shares: dict[Any, int] = {}
        self._payments: dict[Any, Row] = {}
        self._finals: dict[Any, Any] = {}
        self._given_back: dict[Any, int] = {}
        self._last_state: dict[Any, str] = {}
        self._confirmed: set[Any] = set()
        self._broken: list[str] = []

    def taker(self, table: str) -> Callable[[Rows], None]:
        takers: dict[str, Callable[[Rows], None]] = {
            "sale": self._take_sales,
            "sale_line": self._take_lines,
            "sale_more": self._take_more,
            "payment": self._take_payments,
            "payment_hold": self._take_holds,
            "refund": self._take_refunds,
            "fact": self._take_facts,
        }
        return takers.get(table, lambda _: None)

    def name(self, table: str, key: Row) -> str:
        """A row in a person's words, for the beginning of a sentence; `key` is what `EXTRAS` gave."""
        if table == "sale":
            return f"Sale {key[1]}"
        if table == "sale_line":
            return f"Line {key[1]} of sale {self._number(key[0])}"
        if table == "sale_more":
            return f"What was given by hand in sale {self._number(key[0])}, line {key[1]}"
        if table == "sale_rule":
            return f"Age limit or marking code in sale {self._number(key[0])}, line {key[1]}"
        if table == "payment":
            return f"Payment {key[2]} of sale {self._number(key[1])}"
        if table == "payment_hold":
            return f"The hold of payment {key[0]}"
        if table == "payment_buyer":
            return f"The buyer of payment {key[0]}"
        if table == "refund":
            return f"Refund {key[2]} of payment {key[1]}"
        if table == "fact":
            return f"Entry {key[0]} of the journal"
        return f"The {table} {key[0]}"

    def contradictions(self) -> Iterator[str]:
        """A sentence for each."""
        yield from self._broken
        for row in self._payments.values():
            yield from self._about_payment(row)
        payments = [row for row in self._payments.values() if row[0] in self._confirmed]
        paid_by = {(row[1], self._taken(row), row[5]) for row in payments}
        for row in self._sales.values():
            yield from self._about_sale(row, paid_by=paid_by)

    def _number(self, sale_id: Any) -> str:
        sale = self._sales.get(sale_id)
        return str(sale[1] if sale else sale_id)

    def _take_sales(self, rows: Rows) -> None:
        for row in rows:
            self._sales[row[2]] = row[2:]

    def _take_lines(self, rows: Rows) -> None:
        sums = self._line_sums
        for _, _, sale_id, _, price, quantity, discount in rows:
            if int is type(price) is type(quantity) is type(discount):
                total = divide_half_up(quantity * price, denominator=THOUSANDTHS) - discount
                sums[sale_id] = sums.get(sale_id, 0) + total
                if discount:
                    self._off[sale_id] = self._off.get(sale_id, 0) + discount

    def _take_more(self, rows: Rows) -> None:
        for _, _, sale_id, _, share in rows:
            if share and type(share) is int:
                self._shares[sale_id] = self._shares.get(sale_id, 0) + share

    def _take_payments(self, rows: Rows) -> None:
        for row in rows:
            payment, body = row[2:8], str(row[8])
            self._payments[payment[0]] = payment
            total, payment_id = _TOTAL.search(body), _ID.search(body)
            if total is None or int(total[1]) * 100 + int(total[2]) != payment[4]:
                asked = f"{total[1]}.{total[2]}" if total else "no amount"
                self._broken.append(
                    f"{self.name('payment', payment)} is over {_text(payment[4])}, "
                    f"but its request to Octo names {asked}."
                )
            if payment_id is None or payment_id[1] != payment[0]:
                self._broken.append(
                    f"{self.name('payment', payment)} has a request to Octo that names another payment."
                )

    def _take_holds(self, rows: Rows) -> None:
        for row in rows:
            payment_id, final = row[2:4]
            payment = self._payments.get(payment_id)
            if payment is not None and final is not None and not 0 < final <= payment[4]:
                self._broken.append(
                    f"{self.name('payment', payment)} is over {_text(payment[4])}, "
                    f"but {_text(final)} of it was to be taken."
                )
            self._finals[payment_id] = final

    def _taken(self, payment: Row) -> Any:
        """What the customer pays: less than was held where goods were taken out."""
        final = self._finals.get(payment[0])
        return payment[4] if final is None else final

    def _take_refunds(self, rows: Rows) -> None:
        for _, _, _, payment_id, _, state, amount in rows:
            if state == _DONE and type(amount) is int:
                self._given_back[payment_id] = self._given_back.get(payment_id, 0) + amount

    def _take_facts(self, rows: Rows) -> None:
        for _, _, seq, payment_id, data in rows:
            move = _MOVE.match(data) if data else None
            if move is not None:
                self._move(payment_id, *move.groups(), seq=seq)

    def _move(self, payment_id: Any, before: str, after: str, *, seq: int) -> None:
        expected = self._last_state.get(payment_id, _DRAFT)
        if before != expected:
            self._broken.append(
                f"Entry {seq} of the journal moves a payment that stood as {expected} on from {before}: "
                "an entry between them is missing."
            )
        self._last_state[payment_id] = after
        if after == _PAID:
            self._confirmed.add(payment_id)

    def _about_payment(self, row: Row) -> Iterator[str]:
        payment_id, sale_id, _, state, _, _ = row
        amount = self._taken(row)
        journal = self._last_state.get(payment_id)
        if state != journal:
            yield f"{self.name('payment', row)} stands as {state}, but its journal says {journal or 'nothing'}."
        given_back = self._given_back.get(payment_id, 0)
        if given_back and type(amount) is int and given_back > amount:
            yield f"{self.name('payment', row)} was over {_text(amount)}, but {_text(given_back)} was given back."
        sale = self._sales.get(sale_id)
        if state == _PAID and sale is not None and sale[2] in _UNPAID_SALES:
            yield f"{self.name('payment', row)} is paid, but the sale stands as {sale[2]}."

    def _about_sale(self, row: Row, *, paid_by: set[Row]) -> Iterator[str]:
        sale_id, number, state, currency, total = row
        lines = self._line_sums.get(sale_id, 0)
        if lines != total:
            yield f"The lines of sale {number} make {_text(lines)}, but its total says {_text(total)}."
        share, off = self._shares.get(sale_id, 0), self._off.get(sale_id, 0)
        if share > off:
            yield f"Sale {number} spreads {_text(share)} of a discount, but its lines are only {_text(off)} cheaper."
        if state in _PAID_SALES and (sale_id, total, currency) not in paid_by:
            yield (
                f"Sale {number} stands as {state}, but no payment of {_text(total)} {currency} "
                "that Octo confirmed is in the books."
            )


def _text(minor: Any) -> str:
    """An amount in major units, or whatever stands in its place."""
    if type(minor) is not int:
        return str(minor)
    sign = "-" if minor < 0 else ""
    return f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d}"
