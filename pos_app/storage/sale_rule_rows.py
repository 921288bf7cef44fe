"""What the law asks about some goods of a sale: age limits with the age that was confirmed, and marking codes.

One row for each line that has any, and one with the line number 0 for what the cashier confirmed of the customer. The
marking codes of a line stand one below the other, as they were scanned.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pos_app.domain.basket import Line
from pos_app.domain.sale import Sale
from pos_app.storage.rows import Row, Value, damaged_row, opened, sealed

THE_SALE = 0
"""Lines are numbered from 1."""
RULE = "sale_id, line, age_limit, is_marked, marks, checksum"
PUT_RULE = f"INSERT OR REPLACE INTO sale_rule ({RULE}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants alone
_BETWEEN = "\n"


def rule_rows(sale: Sale, lines: Iterable[Line]) -> list[Row]:
    """Of these lines and of the sale itself, in the order of `RULE`."""
    found: list[tuple[Value, ...]] = [
        (sale.id, line.number, line.age_limit, int(line.is_marked), _BETWEEN.join(line.marks))
        for line in lines
        if line.has_rules
    ]
    if sale.age_confirmed:
        found.append((sale.id, THE_SALE, sale.age_confirmed, 0, ""))
    return [sealed("sale_rule", values) for values in found]


def with_rules(sale: Sale, rows: list[Row]) -> Sale:
    """The sale with what its rows say; raises `DamagedBooksError` where a row can't be right."""
    by_line = {row[1]: tuple(opened("sale_rule", row)[2:]) for row in rows}
    confirmed = by_line.pop(THE_SALE, (0, 0, ""))[0]
    lines = tuple(_with_rule(line, by_line.pop(line.number, None)) for line in sale.basket.lines)
    if by_line or not isinstance(confirmed, int):
        raise damaged_row("sale_rule", sale.id)
    return sale._replace(basket=replace(sale.basket, lines=lines), age_confirmed=confirmed)


def _with_rule(line: Line, values: tuple[Value, ...] | None) -> Line:
    if values is None:
        return line
    age_limit, is_marked, marks = values
    codes = tuple(str(marks).split(_BETWEEN)) if marks else ()
    return replace(line, age_limit=int(age_limit or 0), is_marked=bool(is_marked), marks=codes)
