"""How much of each code the shop sold of late."""

from __future__ import annotations

RECENT_SALES = 20_000
SOLD = (
    "SELECT barcode, sum(max(1, quantity_thousandths / 1000)) FROM sale_line WHERE sale_id IN "  # noqa: S608 - constants
    f"(SELECT id FROM sale WHERE state IN ('paid', 'partly_refunded') ORDER BY id DESC LIMIT {RECENT_SALES}) "
    "GROUP BY barcode"
)
"""The ids of sales grow with time. A weighed line counts its kilograms, and at least as one."""
