"""The books: settings, sales, payments and the journal of facts, in one file of their own."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from pos_app.domain.payment import ALARM_STATES, REREAD_STATES, UNRESOLVED_STATES
from pos_app.domain.sale import SaleState
from pos_app.services.ports import Change, FactRecord, SaleRecord, SaleSearch, StorageError
from pos_app.services.settings import Settings
from pos_app.storage.database import Database
from pos_app.storage.mark import JournalMark
from pos_app.storage.rows import (
    FACT,
    LINE,
    PAIR,
    PAYMENT,
    SALE,
    Row,
    damaged_row,
    fact_row,
    line_row,
    opened,
    payment_of,
    payment_row,
    sale_of,
    sale_row,
    sealed,
    time_text,
)
from pos_app.storage.setting_rows import settings_from, settings_rows

if TYPE_CHECKING:
    from pos_app.domain.basket import Line
    from pos_app.domain.payment import Payment
    from pos_app.domain.refund import Refund
    from pos_app.domain.sale import Sale
    from pos_app.storage.buyer_rows import BuyerRows
    from pos_app.storage.day_check_rows import DayCheckRows
    from pos_app.storage.tax_receipt_rows import TaxReceiptRows

VERSION = 8
APPLICATION_ID = 0x504F5342  # "POSB"
CURRENT_SALE = "current_sale_id"
IN_PROGRESS = (SaleState.OPEN.value, SaleState.PARKED.value, SaleState.AWAITING_PAYMENT.value)


# Here, so that books without refunds load nothing of them at the start.
REFUND = (
    "id, payment_id, sale_id, number, state, amount_minor, currency, reason, origin, lines, created_at, "
    "refunded_before_minor, sendings, sent_at, octo_refund_id, detail, closed_at, checksum"
)
_UNSETTLED = "state IN ('planned', 'sending', 'unknown', 'pending')"


def _put(table: str, columns: str) -> str:
    marks = ", ".join("?" * (columns.count(",") + 1))
    return f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - no value from outside


def _upsert(table: str, columns: str) -> str:
    """Unlike REPLACE it never deletes the old row, which others may refer to."""
    names = columns.split(", ")
    sets = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
    return (
        _put(table, columns).replace("INSERT OR REPLACE", "INSERT")
        + f" ON CONFLICT (id) DO UPDATE SET {sets}"
    )


_PUT_SALE = _upsert("sale", SALE)
_PUT_LINE = _put("sale_line", LINE)
_PUT_PAYMENT = _upsert("payment", PAYMENT)
_ADD_FACT = _put("fact", FACT)
_PUT_DESK = _put("desk", PAIR)
_PUT_SETTING = _put("setting", PAIR)
_PUT_REFUND = _upsert("refund", REFUND)
_DROP_LINE = "DELETE FROM sale_line WHERE sale_id = ? AND number = ?"
_DROP_MORE = "DELETE FROM sale_more WHERE sale_id = ? AND line = ?"
_MORE_OF_SALE = (
    "SELECT sale_id, line, percent, amount_minor, share_minor, is_price_by_hand, name, note, checksum "
    "FROM sale_more WHERE sale_id = ?"
)
_DROP_RULE = "DELETE FROM sale_rule WHERE sale_id = ? AND line = ?"
_RULES_OF_SALE = (
    "SELECT sale_id, line, age_limit, is_marked, marks, checksum FROM sale_rule WHERE sale_id = ?"
)
_LAST_SEQ = "SELECT coalesce(max(seq), 0) FROM fact"


class Books:
    """Implements the `SaleStore` port. Opens the file at once; raises `StorageError` when it can't be trusted."""

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._database = Database(
            os.fspath(folder), name="books", version=VERSION, application_id=APPLICATION_ID, after="catalogue"
        )
        self._watcher: sqlite3.Connection | None = None
        self._mark = JournalMark(self._database.path)
        try:
            self._mark.check(int(self._rows(_LAST_SEQ)[0][0] or 0))
        except StorageError:
            self._database.close()
            raise

    def write(self, change: Change) -> None:
        with self._database.transaction() as connection:
            if change.sale is not None:
                connection.execute(_PUT_SALE, sale_row(change.sale))
                _write_lines(connection, change.sale, lines=change.lines, removed=change.removed_lines)
                _write_rules(connection, change.sale, lines=change.lines, removed=change.removed_lines)
            if change.payment is not None:
                connection.execute(_PUT_PAYMENT, payment_row(change.payment))
                if change.payment.hold is not None:
                    from pos_app.storage.hold_rows import PUT_HOLD, hold_row

                    connection.execute(PUT_HOLD, hold_row(change.payment.id, change.payment.hold))
                if change.payment.is_for_buyer:
                    from pos_app.storage.buyer_rows import keep_or_erase

                    keep_or_erase(connection, change.payment)
            if change.refunds:
                from pos_app.storage.refund_rows import refund_row

                connection.executemany(_PUT_REFUND, map(refund_row, change.refunds))
            if change.current_sale_id is not None:
                connection.execute(_PUT_DESK, sealed("desk", (CURRENT_SALE, change.current_sale_id)))
            connection.executemany(_ADD_FACT, map(fact_row, change.facts))
            last_seq: int = connection.execute(_LAST_SEQ).fetchone()[0]
        self._mark.note(last_seq)

    def load_settings(self) -> Settings:
        rows = self._rows(f"SELECT {PAIR} FROM setting")  # noqa: S608 - a constant list
        return settings_from({str(row[0]): opened("setting", row)[1] for row in rows})

    def save_settings(self, settings: Settings) -> None:
        with self._database.transaction() as connection:
            connection.executemany(_PUT_SETTING, (sealed("setting", row) for row in settings_rows(settings)))

    def desk_value(self, key: str) -> str | None:
        """What was noted about this till itself under a name of its own."""
        rows = self._rows(f"SELECT {PAIR} FROM desk WHERE key = ?", key)  # noqa: S608 - a constant list
        return str(opened("desk", rows[0])[1]) if rows else None

    def put_desk_values(self, values: Mapping[str, str], *, fact: FactRecord) -> None:
        """All of them and the fact in one transaction."""
        with self._database.transaction() as connection:
            connection.executemany(_PUT_DESK, (sealed("desk", pair) for pair in values.items()))
            connection.execute(_ADD_FACT, fact_row(fact))

    def load_current(self) -> SaleRecord | None:
        rows = self._rows(f"SELECT {PAIR} FROM desk WHERE key = ?", CURRENT_SALE)  # noqa: S608 - a constant list
        sale_id = str(opened("desk", rows[0])[1]) if rows else ""
        record = self.load_sale(sale_id) if sale_id else None
        if sale_id and record is None:
            raise damaged_row("sale", sale_id)
        return record

    def load_sale(self, sale_id: str) -> SaleRecord | None:
        rows = self._rows(f"SELECT {SALE} FROM sale WHERE id = ?", sale_id)  # noqa: S608 - a constant list
        return self._record(rows[0]) if rows else None

    def load_unresolved(self, *, since: datetime) -> list[SaleRecord]:
        watched = _quoted(state.value for state in UNRESOLVED_STATES | ALARM_STATES)
        ended = _quoted(state.value for state in REREAD_STATES)
        return self._records(
            f"SELECT {SALE} FROM sale WHERE id IN ("  # noqa: S608 - constants alone
            f"SELECT sale_id FROM payment WHERE state IN ({watched}) "
            f"OR (state IN ({ended}) AND coalesce(closed_at, created_at) >= ?) "
            f"UNION SELECT sale_id FROM refund WHERE {_UNSETTLED} "
            f"UNION SELECT id FROM sale WHERE state = '{SaleState.PARKED.value}' "
            "UNION SELECT payment.sale_id FROM payment JOIN refund ON refund.payment_id = payment.id "
            "WHERE payment.state = 'partly_refunded' AND origin IN ('late_money', 'disputed')) ORDER BY id",
            time_text(since),
        )

    def sales_between(self, first: datetime | None, last: datetime | None) -> list[SaleRecord]:
        return self._records(
            f"SELECT {SALE} FROM sale WHERE coalesce(closed_at, opened_at) >= ? "  # noqa: S608 - a constant list
            "AND coalesce(closed_at, opened_at) < ? "
            "AND EXISTS (SELECT 1 FROM sale_line WHERE sale_id = sale.id) "
            "ORDER BY coalesce(closed_at, opened_at), id",
            time_text(first) if first else "",
            time_text(last) if last else "~",
        )

    def find_sales(self, wanted: SaleSearch, *, limit: int, skip: int = 0) -> list[SaleRecord]:
        from pos_app.storage.sale_search import search_query

        query, values = search_query(wanted, limit=limit, skip=skip)
        return self._records(query, *values)

    def last_sale_number(self) -> int:
        highest = self._rows("SELECT max(running_number) FROM sale")[0][0]
        return highest if isinstance(highest, int) else 0

    def sold_codes(self) -> dict[str, int]:
        """How much of each code was sold of late. Reads for a while: call it in a worker."""
        from pos_app.storage.sold_goods import SOLD

        return {str(row[0]): int(row[1] or 0) for row in self._rows(SOLD)}

    def has_sales_in_progress(self) -> bool:
        states = _quoted(IN_PROGRESS)
        unresolved = _quoted(state.value for state in UNRESOLVED_STATES)
        found = self._rows(
            f"SELECT EXISTS (SELECT 1 FROM sale JOIN sale_line ON sale_id = id WHERE state IN ({states})) "  # noqa: S608
            f"OR EXISTS (SELECT 1 FROM payment WHERE state IN ({unresolved})) "
            f"OR EXISTS (SELECT 1 FROM refund WHERE {_UNSETTLED})"
        )
        return bool(found[0][0])

    def revision(self) -> int:
        """Of a connection that never writes, so that our own changes show as well as those of others."""
        with self._database.guarded():
            if self._watcher is None:
                self._watcher = self._database.new_connection()
            found: int = self._watcher.execute("PRAGMA data_version").fetchone()[0]
        return found

    def day_checks(self) -> DayCheckRows:
        """What the day check keeps, in the same file."""
        from pos_app.storage.day_check_rows import DayCheckRows

        return DayCheckRows(self._database, mark=self._mark)

    def tax_receipts(self) -> TaxReceiptRows:
        """What the tax office gave for each payment, in the same file."""
        from pos_app.storage.tax_receipt_rows import TaxReceiptRows

        return TaxReceiptRows(self._database, mark=self._mark)

    def buyers(self) -> BuyerRows:
        """Phones and emails of customers, in the same file, to be erased."""
        from pos_app.storage.buyer_rows import BuyerRows

        return BuyerRows(self._database)

    def has_checks_for_window(self) -> bool:
        """Whether a command read what only the till with the window may move."""
        return bool(self._rows("SELECT EXISTS (SELECT 1 FROM day_check WHERE wants_window = 1)")[0][0])

    def check(self) -> None:
        """Reads the whole file and every row that holds money; raises `DamagedBooksError` with what is wrong."""
        self._database.full_check()
        self.load_settings()
        self.load_current()
        self._records(f"SELECT {SALE} FROM sale ORDER BY id")  # noqa: S608 - a constant list
        for row in self._rows(f"SELECT {FACT} FROM fact ORDER BY seq"):  # noqa: S608 - a constant list
            opened("fact", row)

    def close(self) -> None:
        self._database.close()
        self._mark.close()

    def _rows(self, query: str, *values: str | int) -> list[Row]:
        with self._database.guarded():
            return self._database.connection().execute(query, values).fetchall()

    def _records(self, query: str, *values: str | int) -> list[SaleRecord]:
        return [self._record(row) for row in self._rows(query, *values)]

    def _record(self, row: Row) -> SaleRecord:
        sale_id = str(row[0])
        lines = self._rows(f"SELECT {LINE} FROM sale_line WHERE sale_id = ? ORDER BY number", sale_id)  # noqa: S608
        payments = self._rows(f"SELECT {PAYMENT} FROM payment WHERE sale_id = ? ORDER BY attempt", sale_id)  # noqa: S608
        sale = self._with_rules(self._with_more(sale_of(row, lines=lines)))
        return SaleRecord(sale, self._payments_of(sale_id, payments), self._refunds_of(sale_id))

    def _with_more(self, sale: Sale) -> Sale:
        rows = self._rows(_MORE_OF_SALE, sale.id)
        if not rows:
            return sale
        from pos_app.storage.sale_more_rows import with_more

        return with_more(sale, rows)

    def _with_rules(self, sale: Sale) -> Sale:
        rows = self._rows(_RULES_OF_SALE, sale.id)
        if not rows:
            return sale
        from pos_app.storage.sale_rule_rows import with_rules

        return with_rules(sale, rows)

    def _payments_of(self, sale_id: str, rows: list[Row]) -> tuple[Payment, ...]:
        payments = tuple(map(payment_of, rows))
        if any(payment.is_for_buyer for payment in payments):
            from pos_app.storage.buyer_rows import BUYERS_OF_SALE, with_buyers

            payments = with_buyers(payments, self._rows(BUYERS_OF_SALE, sale_id))
        if not any(payment.is_two_stage for payment in payments):
            return payments
        from pos_app.storage.hold_rows import HOLDS_OF_SALE, with_holds

        return with_holds(payments, self._rows(HOLDS_OF_SALE, sale_id))

    def _refunds_of(self, sale_id: str) -> tuple[Refund, ...]:
        rows = self._rows(
            f"SELECT {REFUND} FROM refund WHERE sale_id = ? ORDER BY payment_id, number",  # noqa: S608 - as above
            sale_id,
        )
        if not rows:
            return ()
        from pos_app.storage.refund_rows import refund_of

        return tuple(map(refund_of, rows))


def _write_lines(
    connection: sqlite3.Connection, sale: Sale, *, lines: tuple[Line, ...], removed: tuple[int, ...]
) -> None:
    """The lines that changed, and what they or the sale have beyond goods and prices."""
    connection.executemany(_PUT_LINE, (line_row(sale.id, line) for line in lines))
    connection.executemany(_DROP_LINE, ((sale.id, number) for number in removed))
    plain = [line.number for line in lines if not line.has_more]
    if not sale.has_more:
        plain.append(0)
    connection.executemany(_DROP_MORE, ((sale.id, number) for number in (*removed, *plain)))
    if len(plain) == len(lines) + 1:
        return
    from pos_app.storage.sale_more_rows import PUT_MORE, more_of_line_row, more_of_sale_row

    connection.executemany(PUT_MORE, (more_of_line_row(sale.id, line) for line in lines if line.has_more))
    if sale.has_more:
        connection.execute(PUT_MORE, more_of_sale_row(sale))


def _write_rules(
    connection: sqlite3.Connection, sale: Sale, *, lines: tuple[Line, ...], removed: tuple[int, ...]
) -> None:
    """What the law asks about the lines that changed, and what was confirmed for the sale."""
    free = [line.number for line in lines if not line.has_rules]
    if not sale.age_confirmed:
        free.append(0)
    connection.executemany(_DROP_RULE, ((sale.id, number) for number in (*removed, *free)))
    if len(free) == len(lines) + 1:
        return
    from pos_app.storage.sale_rule_rows import PUT_RULE, rule_rows

    connection.executemany(PUT_RULE, rule_rows(sale, lines))


def _quoted(values: Iterable[str]) -> str:
    """Values of our own enums as a list for SQL; never anything from outside."""
    return ", ".join(f"'{value}'" for value in sorted(values))
