"""`python -m benchmarks`: every measurement, a table, and a file in build/bench. Needs a screen and a keyring."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from benchmarks.octo_calls import measure_octo_calls
from benchmarks.paying import measure_paying
from benchmarks.process import BenchError, Launched, launched
from benchmarks.results import Result, save, table
from benchmarks.scanning import measure_scanning
from benchmarks.searching import measure_import, measure_searching
from benchmarks.shop import BENCH, Shop, ready_shop
from benchmarks.start import measure_restart, measure_start
from benchmarks.waiting import measure_waiting

MILLION, FEW = 1_000_000, 20_000
ALL = ("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P10", "Octo")


def main(argv: Sequence[str] | None = None) -> int:
    """0 when every bar is met, 1 when one is missed or something couldn't be measured."""
    arguments = _parser().parse_args(argv)
    if sys.platform != "linux" or not os.environ.get("DISPLAY"):
        print("The benchmarks need an X screen: python3 installer/bootstrap.py bench gives them one.")
        return 1
    try:
        results = _measure(arguments)
    except BenchError as error:
        print(error, file=sys.stderr)
        return 1
    print(table(results))
    path = BENCH / f"bench-{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
    save(results, path)
    save(results, BENCH / "latest.json")
    print(f"Written to {path}.")
    return 0 if all(one.is_ok for one in results) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help=f"{FEW} goods and few runs: for a first look")
    parser.add_argument("--goods", type=int, metavar="N", help=f"default {MILLION}")
    parser.add_argument("--runs", type=int, metavar="N", help="starts of each program; default 30")
    parser.add_argument("--only", choices=ALL, action="append", help="measure this alone; may be repeated")
    return parser


def _measure(arguments: argparse.Namespace) -> list[Result]:
    wanted = set(arguments.only or ALL)
    is_quick = arguments.quick
    runs = arguments.runs or (5 if is_quick else 30)
    with launched("benchmarks.pretend_octo") as octo:
        address = octo.wait_for("address").more
        shop = ready_shop(arguments.goods or (FEW if is_quick else MILLION), octo_url=address)
        results: list[Result] = []
        if "P1" in wanted:
            results += _told(measure_start(shop, runs=runs))
        if "P2" in wanted:
            results += _told(measure_scanning(shop, scans=100 if is_quick else 500))
        if "P4" in wanted:
            results += _told(measure_searching(shop, names=30 if is_quick else 300))
        if "P10" in wanted:
            results += _told(measure_import(shop))
        if "P5" in wanted:
            results += _told(measure_waiting(shop, scans=100 if is_quick else 500))
        if wanted & {"P3", "P6"}:
            results += _told(_paying(shop, octo, is_quick=is_quick))
        if "P7" in wanted:
            results += _told(measure_restart(shop.afresh(), runs=runs))
        if "Octo" in wanted:
            results += _told(
                measure_octo_calls(creates=100 if is_quick else 500, seconds=1.0 if is_quick else 3.0)
            )
    return results


def _paying(shop: Shop, octo: Launched, *, is_quick: bool) -> list[Result]:
    return measure_paying(shop, octo, payments=5 if is_quick else 60, polls=2 if is_quick else 10)


def _told(results: list[Result]) -> list[Result]:
    for one in results:
        print(f"{one.name}: {one.value:.2f} {one.unit}", flush=True)
    return results


if __name__ == "__main__":
    sys.exit(main())
