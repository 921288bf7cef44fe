"""Identifiers: UUIDv7 as 32 hex digits, and Octo's shop_transaction_id made from a sale's id."""

from __future__ import annotations

import re

UUID_RANDOM_BYTES = 10
TRANSACTION_ID_PATTERN = re.compile(r"[0-9a-f]{32}-a[1-9][0-9]?")
LAST_ATTEMPT = 99
"""Keeps the id within the 36 characters that Octo is known to take."""


def uuid7_hex(*, unix_ms: int, random: bytes) -> str:
    """A version 7 UUID without dashes; sorts by time, so that many tills can meet in one database later."""
    if not 0 <= unix_ms < 1 << 48 or len(random) != UUID_RANDOM_BYTES:
        raise ValueError("A UUIDv7 needs a time of 48 bits and 10 random bytes.")
    noise = int.from_bytes(random, "big")
    value = unix_ms << 80 | 0x7 << 76 | (noise >> 68 & 0xFFF) << 64 | 0b10 << 62 | noise & (1 << 62) - 1
    return f"{value:032x}"


def transaction_id(*, sale_id: str, attempt: int) -> str:
    """`<sale id>-aN`: one sale may own several attempts, one id never carries two baskets (I2)."""
    if not 1 <= attempt <= LAST_ATTEMPT:
        raise ValueError(f"A sale can have at most {LAST_ATTEMPT} payment attempts.")
    made = f"{sale_id}-a{attempt}"
    if not TRANSACTION_ID_PATTERN.fullmatch(made):
        raise ValueError("A sale's id must be 32 hex digits.")
    return made
