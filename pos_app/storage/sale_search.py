"""The question to the books behind the search for a past sale."""

from __future__ import annotations

from pos_app.domain.refund_rules import MONEY_STATES
from pos_app.services.ports import MOST_FOUND, SaleSearch
from pos_app.storage.rows import SALE, time_text

_WHEN = "coalesce(closed_at, opened_at)"
_CAME = "state IN (" + ", ".join(f"'{state.value}'" for state in sorted(MONEY_STATES, key=str)) + ")"
_LARGEST_NUMBER = 2**63 - 1
"""SQLite holds no larger whole number, so no sale has one."""


def search_query(wanted: SaleSearch, *, limit: int, skip: int) -> tuple[str, tuple[str | int, ...]]:
    """The query and its values; newest sales first, at most `MOST_FOUND` rows."""
    which, values = _which(wanted)
    query = (
        f"SELECT {SALE} FROM sale WHERE {_WHEN} >= ? AND {_WHEN} < ?{which} "  # noqa: S608 - constants alone
        f"AND EXISTS (SELECT 1 FROM payment WHERE sale_id = sale.id AND {_CAME}) "
        f"ORDER BY {_WHEN} DESC, id DESC LIMIT ? OFFSET ?"
    )
    first = time_text(wanted.first) if wanted.first else ""
    last = time_text(wanted.last) if wanted.last else "~"
    return query, (first, last, *values, max(0, min(limit, MOST_FOUND)), max(0, skip))


def _which(wanted: SaleSearch) -> tuple[str, list[str | int]]:
    conditions: list[str] = []
    values: list[str | int] = []
    till, _, running = wanted.number.strip().rpartition("-")
    if wanted.number.strip():
        number = int(running) if running.isascii() and running.isdigit() and len(running) < 20 else -1
        conditions.append("(running_number = ? AND substr(number, 1, ?) = ?)")
        prefix = f"{till}-" if till else ""
        values += [number if number <= _LARGEST_NUMBER else -1, len(prefix), prefix]
    if wanted.amount_minor is not None:
        conditions.append(
            f"id IN (SELECT sale_id FROM payment WHERE amount_minor = ? AND {_CAME} "  # noqa: S608 - as above
            "UNION SELECT sale_id FROM payment WHERE id IN "
            f"(SELECT payment_id FROM payment_hold WHERE final_minor = ?) AND {_CAME})"
        )
        values += [wanted.amount_minor, wanted.amount_minor]
    return (f" AND ({' OR '.join(conditions)})" if conditions else ""), values
