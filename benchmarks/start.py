"""P1: from the start of the process to a painted window. P7: from the start after kill -9 to “checking…”."""

from __future__ import annotations

from benchmarks.process import launched
from benchmarks.results import Result, median
from benchmarks.shop import Shop
from benchmarks.trade import open_payment

START_BAR = 1.5
RESTART_BAR = 1.6


def bare_start_ms() -> float:
    with launched("benchmarks.bare_window") as window:
        return (window.wait_for("painted").at_s - window.spawned_s) * 1000


def till_start_ms(shop: Shop) -> float:
    with launched("benchmarks.launched_till", "start", "--data-dir", str(shop.folder)) as till:
        return (till.wait_for("painted").at_s - till.spawned_s) * 1000


def restart_ms(shop: Shop) -> float:
    """Every start finds the payment that the killed one before it left."""
    with launched("benchmarks.launched_till", "restart", "--data-dir", str(shop.folder)) as till:
        return (till.wait_for("checking").at_s - till.spawned_s) * 1000


def measure_start(shop: Shop, *, runs: int) -> list[Result]:
    bare_start_ms(), till_start_ms(shop)  # what isn't in the disk's cache yet
    bare, till = [], []
    for _ in range(runs):
        bare.append(bare_start_ms())
        till.append(till_start_ms(shop))
    floor = median(bare)
    note = f"{shop.count} goods, {runs} starts of each in turn"
    return [Result("P1 start to painted window", median(till), "ms", floor, START_BAR * floor, note)]


def measure_restart(shop: Shop, *, runs: int) -> list[Result]:
    open_payment(shop)
    bare, till = [], []
    for _ in range(runs):
        bare.append(bare_start_ms())
        till.append(restart_ms(shop))
    floor = median(bare)
    note = f"{shop.count} goods, {runs} starts of each in turn, each killed"
    name = "P7 kill -9, start to “checking…”"
    return [Result(name, median(till), "ms", floor, RESTART_BAR * floor, note)]
