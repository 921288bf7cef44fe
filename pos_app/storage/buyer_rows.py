"""Phones and emails of customers beside the payments that may still be sent with them, and their erasing (I8)."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from pos_app.domain.buyer import Buyer
from pos_app.domain.payment import CREATE_STATES, Payment
from pos_app.storage.database import Database
from pos_app.storage.rows import Row, opened, sealed

BUYER = "payment_id, user_id, phone, email, checksum"
BUYERS_OF_SALE = (
    f"SELECT {BUYER} FROM payment_buyer "  # noqa: S608 - constants alone
    "WHERE payment_id IN (SELECT id FROM payment WHERE sale_id = ?)"
)
_ADD = f"INSERT INTO payment_buyer ({BUYER}) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"  # noqa: S608 - as above
_ERASE = "DELETE FROM payment_buyer WHERE payment_id = ?"
_STATES = ", ".join(f"'{state.value}'" for state in sorted(CREATE_STATES, key=lambda state: state.value))
_LEFT_BEHIND = f"payment_id NOT IN (SELECT id FROM payment WHERE state IN ({_STATES}))"  # noqa: S608 - as above


def keep_or_erase(connection: sqlite3.Connection, payment: Payment) -> None:
    """With the payment's own row, in the same transaction: there while a create may be sent, gone with its end."""
    if payment.buyer is not None:
        buyer = payment.buyer
        connection.execute(
            _ADD, sealed("payment_buyer", (payment.id, buyer.user_id, buyer.phone, buyer.email))
        )
    elif payment.state not in CREATE_STATES:
        connection.execute(_ERASE, (payment.id,))


def with_buyers(payments: tuple[Payment, ...], rows: list[Row]) -> tuple[Payment, ...]:
    """The payments with their buyers where a create may still be sent; raises `DamagedBooksError`."""
    buyers = {str(row[0]): row for row in rows}
    return tuple(
        payment._replace(buyer=_buyer_of(buyers[payment.id]))
        if payment.id in buyers and payment.state in CREATE_STATES
        else payment
        for payment in payments
    )


def leave_buyers_out(copy: sqlite3.Connection) -> None:
    """Of a copy that nobody has opened yet: what it says of customers is overwritten."""
    found = copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'payment_buyer'").fetchone()
    if found is not None:
        copy.execute("PRAGMA secure_delete = ON")
        copy.execute("DELETE FROM payment_buyer")


class BuyerRows:
    """Implements the `BuyerStore` port on the books' own file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def erase(self) -> bool:
        """Waits for nobody, so that no scan waits for it: false when another reading holds the file, and then again.

        Deleting writes zeros over a row, but its first bytes still stand in the write-ahead log, and in the file
        behind it, until the log is brought into the file and cut off.
        """
        with (
            self._database.guarded(),
            closing(sqlite3.connect(self._database.path, timeout=0.0, isolation_level=None)) as connection,
        ):
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA synchronous = FULL")
            return _erase_in(connection)


def _erase_in(connection: sqlite3.Connection) -> bool:
    try:
        if connection.execute(f"SELECT 1 FROM payment_buyer WHERE {_LEFT_BEHIND}").fetchone() is not None:  # noqa: S608 - as above
            connection.execute(f"DELETE FROM payment_buyer WHERE {_LEFT_BEHIND}")  # noqa: S608 - as above
        # Most of it without holding up a writer, so that the second step, which does, is short.
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        is_held: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return False
        raise
    return is_held == 0


def _buyer_of(row: Row) -> Buyer:
    _, user_id, phone, email = opened("payment_buyer", row)
    return Buyer(str(user_id), phone=str(phone), email=str(email))
