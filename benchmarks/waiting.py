"""P2 and P5 while ten payments wait in the background: they are asked about, and the cashier scans on."""

from __future__ import annotations

import itertools
import time

from benchmarks.process import launched
from benchmarks.results import Result, median, p99, scaled_bar
from benchmarks.scanning import BAR_MS, IN_BASKET, TABLE_FLOOR_MS, bare_scans, spaced_scans
from benchmarks.shop import Shop
from benchmarks.ticks import GapsSince
from benchmarks.trade import Till, open_till
from benchmarks.typist import F4

PAYMENTS = 10
GAP_P99_BAR_MS, GAP_BAR_MS, GAP_TABLE_FLOOR_MS = 5.0, 16.0, 1.1
BARE_TICKING_S = 5.0


def measure_waiting(shop: Shop, *, scans: int) -> list[Result]:
    codes = tuple(itertools.islice(itertools.cycle(shop.codes[IN_BASKET:]), scans))
    bare = bare_scans(shop, codes)
    with open_till(shop.afresh(), watched="ticks") as till:
        for code in shop.codes[:PAYMENTS]:
            _leave_waiting(till, code)
        till.fill(shop.codes[:IN_BASKET])
        gaps = GapsSince(till.program)
        shown = spaced_scans(till.program, till.typist, codes=codes, before=IN_BASKET)
        waits = gaps.in_ms()
    floors = _bare_gaps()
    floor, gap_floor = median(bare), median(floors)
    note = f"{shop.count} goods, {IN_BASKET} lines, {scans} scans at 1,000 characters a second"
    gap_note = f"{len(waits)} ticks of a millisecond; floor: those of a bare window"
    scan_bar, gap_p99_bar, gap_bar = (
        scaled_bar(BAR_MS, floor=floor, table_floor=TABLE_FLOOR_MS),
        scaled_bar(GAP_P99_BAR_MS, floor=gap_floor, table_floor=GAP_TABLE_FLOOR_MS),
        scaled_bar(GAP_BAR_MS, floor=gap_floor, table_floor=GAP_TABLE_FLOOR_MS),
    )
    return [
        Result("P2 with ten payments waiting, p50", median(shown), "ms", floor, None, note),
        Result("P2 with ten payments waiting, p99", p99(shown), "ms", p99(bare), scan_bar, note),
        Result("P5 with ten payments waiting, p99", p99(waits), "ms", p99(floors), gap_p99_bar, gap_note),
        Result("P5 with ten payments waiting, longest", max(waits), "ms", max(floors), gap_bar, gap_note),
    ]


def _leave_waiting(till: Till, code: str) -> None:
    """One sale whose QR was shown and whose customer takes their time, while the next one is served."""
    till.fill((code,))
    till.press_pay()
    till.program.wait_for("qr")
    till.typist.press(F4)
    till.program.wait_for("basket", more="0")


def _bare_gaps() -> list[float]:
    with launched("benchmarks.bare_ticks") as window:
        window.wait_for("painted")
        gaps = GapsSince(window)
        time.sleep(BARE_TICKING_S)
        return gaps.in_ms()
