"""What few sales have beyond goods and prices: discounts as they were given, prices by hand, names, notes.

One row for each line that has any, and one with the line number 0 for the sale itself. What the discounts come to
stands in the lines: these rows say how to work them out anew when the basket changes.
"""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.basket import Line
from pos_app.domain.discount import Discount
from pos_app.domain.errors import DomainError
from pos_app.domain.sale import Sale
from pos_app.storage.rows import Row, Value, damaged_row, opened, sealed

THE_SALE = 0
"""Lines are numbered from 1."""
MORE = "sale_id, line, percent, amount_minor, share_minor, is_price_by_hand, name, note, checksum"
PUT_MORE = f"INSERT OR REPLACE INTO sale_more ({MORE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants alone


def more_of_sale_row(sale: Sale) -> Row:
    """In the order of `MORE`, as all of these."""
    percent, amount = _given(sale.basket.discount)
    return sealed("sale_more", (sale.id, THE_SALE, percent, amount, 0, 0, sale.name, sale.note))


def more_of_line_row(sale_id: str, line: Line) -> Row:
    values = (
        sale_id,
        line.number,
        line.percent,
        None,
        line.share_minor,
        int(line.is_price_by_hand),
        "",
        line.note,
    )
    return sealed("sale_more", values)


def with_more(sale: Sale, rows: list[Row]) -> Sale:
    """The sale with what its rows say; raises `DamagedBooksError` where a row can't be right."""
    by_line = {row[1]: opened("sale_more", row) for row in rows}
    whole = by_line.pop(THE_SALE, None)
    try:
        lines = tuple(_with_more(line, by_line.pop(line.number, None)) for line in sale.basket.lines)
    except DomainError as error:
        raise damaged_row("sale_more", sale.id) from error
    if by_line:
        raise damaged_row("sale_more", sale.id)
    basket = replace(sale.basket, lines=lines)
    if whole is None:
        return sale._replace(basket=basket)
    basket = replace(basket, discount=_discount_of(whole[2], whole[3]))
    return sale._replace(basket=basket, name=str(whole[6]), note=str(whole[7]))


def _with_more(line: Line, values: object) -> Line:
    if not isinstance(values, tuple):
        return line
    _, _, percent, _, share_minor, is_price_by_hand, _, note = values
    return replace(
        line,
        percent=percent,
        share_minor=share_minor,
        is_price_by_hand=bool(is_price_by_hand),
        note=str(note),
    )


def _given(discount: Discount | None) -> tuple[int | None, int | None]:
    if discount is None:
        return None, None
    return (discount.value, None) if discount.is_percent else (None, discount.value)


def _discount_of(percent: Value, amount: Value) -> Discount | None:
    if isinstance(percent, int):
        return Discount(percent, is_percent=True)
    return Discount(amount, is_percent=False) if isinstance(amount, int) else None
