"""P2: from the scanner's Enter to the painted line, with a large catalogue and a long basket."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence

from benchmarks.process import Launched, launched, now_s
from benchmarks.results import Result, median, p99, scaled_bar
from benchmarks.shop import Shop
from benchmarks.trade import open_till
from benchmarks.typist import Typist

IN_BASKET = 200
SCAN_GAP_S = 0.06
LONGEST_SETTLING_S = 20.0
BAR_MS, TABLE_FLOOR_MS = 4.0, 0.9


def measure_scanning(shop: Shop, *, scans: int) -> list[Result]:
    codes = tuple(itertools.islice(itertools.cycle(shop.codes[IN_BASKET:]), scans))
    bare, till = [], []
    halves = (codes[: scans // 2], codes[scans // 2 :])
    for half in halves:
        bare += bare_scans(shop, half)
        till += _till(shop, half)
    lost = _lost_back_to_back(shop, codes[:IN_BASKET])
    floor, bar = median(bare), scaled_bar(BAR_MS, floor=median(bare), table_floor=TABLE_FLOOR_MS)
    note = f"{shop.count} goods, {IN_BASKET} lines, {scans} scans at 1,000 characters a second"
    return [
        Result("P2 Enter to painted line, p50", median(till), "ms", floor, None, note),
        Result("P2 Enter to painted line, p99", p99(till), "ms", p99(bare), bar, note),
        Result("P2 scans lost back to back", float(lost), "", 0.0, 0.0, f"of {len(codes[:IN_BASKET])}"),
    ]


def bare_scans(shop: Shop, codes: Sequence[str]) -> list[float]:
    with launched("benchmarks.bare_scan", str(shop.bare_goods)) as window, Typist() as typist:
        typist.focus(int(window.wait_for("painted").more))
        return spaced_scans(window, typist, codes=codes, before=0)


def _till(shop: Shop, codes: Sequence[str]) -> list[float]:
    """The basket is emptied before: each half begins with the same two hundred lines."""
    with open_till(shop.afresh()) as till:
        till.fill(shop.codes[:IN_BASKET])
        return spaced_scans(till.program, till.typist, codes=codes, before=IN_BASKET)


def spaced_scans(program: Launched, typist: Typist, *, codes: Sequence[str], before: int) -> list[float]:
    """Milliseconds from each Enter to the first paint that shows the scan."""
    spent = []
    for count, code in enumerate(codes, start=before + 1):
        entered_s = typist.scan(code)
        spent.append((program.wait_for("basket", more=str(count)).at_s - entered_s) * 1000)
        time.sleep(SCAN_GAP_S)
    return spent


def _lost_back_to_back(shop: Shop, codes: Sequence[str]) -> int:
    with open_till(shop.afresh()) as till:
        till.typist.scan_many(codes)
        painted, latest_s = 0, now_s() + LONGEST_SETTLING_S
        while painted < len(codes) and now_s() < latest_s:
            time.sleep(SCAN_GAP_S)
            units = [int(one.more) for one in till.program.collect() if one.name == "basket"]
            painted = max([painted, *units])
    return len(codes) - painted
