"""The search of catalogues of versions 1 and 2, for as long as their goods aren't all in the index of today."""

from __future__ import annotations

import sqlite3

_TABLE = dict.fromkeys(map(ord, "'`‘’ʻʼ")) | {ord("ё"): "е"}
_MATCHING = (
    "SELECT id FROM product WHERE barcode = ? UNION ALL "
    "SELECT * FROM (SELECT rowid FROM product_words WHERE product_words MATCH ? LIMIT ?)"
)


def has_old_index(connection: sqlite3.Connection) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'product_words'").fetchone()
    return found is not None


def old_ids(connection: sqlite3.Connection, text: str, *, limit: int) -> list[int]:
    """The exact code, then goods in which every word of the text begins a word."""
    plain = text.casefold().translate(_TABLE)
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    question = " ".join(f'"{word}"*' for word in words) or '""'
    rows = connection.execute(_MATCHING, (text.strip(), question, limit))
    return list(dict.fromkeys(row[0] for row in rows))[:limit]
