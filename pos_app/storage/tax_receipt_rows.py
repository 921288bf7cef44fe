"""Tax receipts beside the payments that they belong to: rows of the books, each with a checksum."""

from __future__ import annotations

from datetime import datetime

from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.payment import Account
from pos_app.services.fiscal import WantedReceipt
from pos_app.services.ports import FactRecord
from pos_app.storage.database import Database
from pos_app.storage.mark import JournalMark
from pos_app.storage.rows import fact_row, opened, sealed, time_of, time_text

_COLUMNS = "payment_id, terminal_id, receipt_id, issued_at, fiscal_sign, qr_url, read_at, checksum"
_PUT = f"INSERT INTO tax_receipt ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants alone
_ONE = f"SELECT {_COLUMNS} FROM tax_receipt WHERE payment_id = ?"  # noqa: S608 - constants alone
_PUT_FACT = "INSERT INTO fact (at, kind, sale_id, payment_id, data, checksum) VALUES (?, ?, ?, ?, ?, ?)"
_MISSING = (
    "SELECT payment.id, sale.id, octo_url, shop_id, octo_uuid, coalesce(sale.closed_at, opened_at) "
    "FROM sale JOIN payment ON sale_id = sale.id "
    "WHERE coalesce(sale.closed_at, opened_at) >= ? AND payment.state IN ('paid', 'partly_refunded', 'refunded') "
    "AND octo_uuid IS NOT NULL AND instr(body, '\"nds\":') > 0 "
    "AND NOT EXISTS (SELECT 1 FROM tax_receipt WHERE payment_id = payment.id) "
    "ORDER BY coalesce(sale.closed_at, opened_at) DESC"
)


class TaxReceiptRows:
    """Implements the `TaxReceiptStore` port on the books' own file."""

    def __init__(self, database: Database, *, mark: JournalMark) -> None:
        self._database = database
        self._mark = mark

    def receipt_of(self, payment_id: str) -> FiscalReceipt | None:
        with self._database.guarded():
            row = self._database.connection().execute(_ONE, (payment_id,)).fetchone()
        if row is None:
            return None
        return FiscalReceipt(*map(str, opened("tax_receipt", row)[1:6]))

    def put(self, wanted: WantedReceipt, receipt: FiscalReceipt, *, at: datetime) -> None:
        row = sealed("tax_receipt", (wanted.payment_id, *receipt, time_text(at)))
        fact = FactRecord("tax_receipt_read", at, wanted.sale_id, wanted.payment_id)
        with self._database.transaction() as connection:
            if connection.execute(_ONE, (wanted.payment_id,)).fetchone() is not None:
                return
            connection.execute(_PUT, row)
            seq = connection.execute(_PUT_FACT, fact_row(fact)).lastrowid
        self._mark.note(int(seq or 0))

    def missing(self, *, since: datetime) -> list[WantedReceipt]:
        with self._database.guarded():
            rows = self._database.connection().execute(_MISSING, (time_text(since),)).fetchall()
        return [
            WantedReceipt(
                str(row[0]), str(row[1]), Account(str(row[2]), int(row[3])), str(row[4]), time_of(row[5])
            )
            for row in rows
        ]
