"""Octo's word about payments as the day check read it: rows of the books, each with a checksum."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pos_app.domain.answer import Said
from pos_app.domain.payment import Account
from pos_app.services.day_check_ports import CheckRow, DayRun, Days, DuePayment
from pos_app.services.day_compare import Difference, OctoWord
from pos_app.services.ports import FactRecord
from pos_app.storage.database import Database
from pos_app.storage.mark import JournalMark
from pos_app.storage.rows import Row, damaged_row, fact_row, opened, sealed, time_of, time_text

_COLUMNS = (
    "payment_id, read_at, said, status, total_minor, currency, refunded_minor, difference, wants_window, "
    "settled_difference, settled_reason, settled_at, checksum"
)
_RUN = "days, begun_at, finished_at, checksum"
_NAMED = ", ".join(f"day_check.{name}" for name in _COLUMNS.split(", "))
_PUT = f"INSERT OR REPLACE INTO day_check ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
_PUT_RUN = f"INSERT OR REPLACE INTO day_check_run ({_RUN}) VALUES (?, ?, ?, ?)"  # noqa: S608 - constants alone
_PUT_FACT = "INSERT INTO fact (at, kind, sale_id, payment_id, data, checksum) VALUES (?, ?, ?, ?, ?, ?)"
_UNSETTLED: tuple[None, None, None] = (None, None, None)


class DayCheckRows:
    """Implements the `DayCheckStore` port on the books' own file."""

    def __init__(self, database: Database, *, mark: JournalMark) -> None:
        self._database = database
        self._mark = mark

    def due(self, days: Days) -> list[DuePayment]:
        first, last = days.bounds
        rows = self._rows(
            "SELECT id, sale_id, octo_url, shop_id FROM payment WHERE created_at >= ? AND created_at < ? "
            "ORDER BY created_at, id",
            time_text(first) if first else "",
            time_text(last) if last else "~",
        )
        return [_due(row) for row in rows]

    def read_since(self, moment: datetime) -> set[str]:
        rows = self._rows("SELECT payment_id FROM day_check WHERE read_at >= ?", time_text(moment))
        return {str(row[0]) for row in rows}

    def run_of(self, days: str) -> DayRun | None:
        rows = self._rows(f"SELECT {_RUN} FROM day_check_run WHERE days = ?", days)  # noqa: S608 - constants
        if not rows:
            return None
        v = opened("day_check_run", rows[0])
        return DayRun(str(v[0]), time_of(v[1]), time_of(v[2]) if v[2] else None)

    def put_run(self, run: DayRun) -> None:
        finished = time_text(run.finished_at) if run.finished_at else None
        row = sealed("day_check_run", (run.days, time_text(run.begun_at), finished))
        with self._database.transaction() as connection:
            connection.execute(_PUT_RUN, row)

    def put_word(self, word: OctoWord, *, difference: Difference | None, wants_window: bool) -> None:
        with self._database.transaction() as connection:
            before = connection.execute(
                f"SELECT {_COLUMNS} FROM day_check WHERE payment_id = ?",  # noqa: S608 - constants alone
                (word.payment_id,),
            ).fetchone()
            # A written reason stays with the difference that it is about, also when that goes and comes again.
            settled = opened("day_check", before)[9:12] if before else _UNSETTLED
            values = (*_word_values(word), difference.value if difference else None, int(wants_window))
            connection.execute(_PUT, sealed("day_check", (*values, *settled)))

    def with_difference(self) -> list[CheckRow]:
        rows = self._rows(
            f"SELECT payment.sale_id, {_NAMED} FROM day_check "  # noqa: S608 - constants alone
            "JOIN payment ON payment.id = payment_id WHERE difference IS NOT NULL"
        )
        return [_check_row(str(row[0]), row[1:]) for row in rows]

    def settle(self, payment_id: str, *, reason: str, at: datetime) -> bool:
        """The reason goes into the journal too, in the same transaction."""
        with self._database.transaction() as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM day_check WHERE payment_id = ? AND difference IS NOT NULL",  # noqa: S608
                (payment_id,),
            ).fetchone()
            if row is None:
                return False
            values = opened("day_check", row)
            settled = (values[7], reason, time_text(at))
            connection.execute(_PUT, sealed("day_check", (*values[:9], *settled)))
            data = {"difference": values[7], "reason": reason}
            fact = FactRecord("day_check_settled", at, payment_id=payment_id, data=data)
            seq = connection.execute(_PUT_FACT, fact_row(fact)).lastrowid
        self._mark.note(int(seq or 0))
        return True

    def for_window(self) -> list[DuePayment]:
        rows = self._rows(
            "SELECT payment.id, sale_id, octo_url, shop_id, read_at FROM day_check "
            "JOIN payment ON payment.id = payment_id WHERE wants_window = 1 ORDER BY read_at"
        )
        return [_due(row) for row in rows]

    def _rows(self, query: str, *values: str) -> list[Row]:
        with self._database.guarded():
            return self._database.connection().execute(query, values).fetchall()


def _due(row: Row) -> DuePayment:
    shop_id = row[3] if type(row[3]) is int else 0
    read_at = time_of(row[4]) if len(row) > 4 else None
    return DuePayment(str(row[0]), str(row[1]), Account(str(row[2]), shop_id), read_at)


def _word_values(word: OctoWord) -> Row:
    return (
        word.payment_id,
        time_text(word.read_at),
        word.said.value if word.said else None,
        word.status,
        word.total_minor,
        word.currency,
        word.refunded_minor,
    )


def _check_row(sale_id: str, row: Sequence[str | int | None]) -> CheckRow:
    v = opened("day_check", row)
    try:
        word = OctoWord(
            str(v[0]),
            time_of(v[1]),
            Said(v[2]) if v[2] is not None else None,
            str(v[3]),
            _minor(v[4]),
            None if v[5] is None else str(v[5]),
            _minor(v[6]),
        )
        return CheckRow(
            word,
            sale_id,
            Difference(v[7]) if v[7] is not None else None,
            Difference(v[9]) if v[9] is not None else None,
            None if v[10] is None else str(v[10]),
            time_of(v[11]) if v[11] else None,
        )
    except (ValueError, TypeError) as error:
        raise damaged_row("day_check", v[0]) from error


def _minor(value: str | int | None) -> int | None:
    if value is not None and type(value) is not int:
        raise ValueError("An amount in the books isn't a whole number.")
    return value
