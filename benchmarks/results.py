"""One measured figure beside its floor and its bar; the table and the file that come of them."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Result:
    """`bar` is the largest value that is good enough; None where the figure is there to be read."""

    name: str
    value: float
    unit: str
    floor: float
    bar: float | None
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.value / self.floor if self.floor else math.nan

    @property
    def is_ok(self) -> bool:
        return self.bar is None or self.value <= self.bar


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all values doesn't exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Sequence[float]) -> float:
    return quantile(values, 0.5)


def p99(values: Sequence[float]) -> float:
    return quantile(values, 0.99)


def scaled_bar(bar: float, *, floor: float, table_floor: float) -> float:
    """A bar in ms grows with the floor that this machine shows today; it never shrinks below the table's."""
    return bar * max(1.0, floor / table_floor)


def table(results: Sequence[Result]) -> str:
    rows = [("name", "value", "floor", "ratio", "bar", "")]
    for one in results:
        bar = "" if one.bar is None else f"{one.bar:.2f}"
        verdict = "" if one.bar is None else "ok" if one.is_ok else "MISSED"
        value, floor = f"{one.value:.2f} {one.unit}", f"{one.floor:.2f} {one.unit}"
        rows.append((one.name, value, floor, f"{one.ratio:.2f}", bar, verdict))
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def save(results: Sequence[Result], path: Path) -> None:
    """A list of objects with name, value, unit, floor, ratio, bar, ok, note."""
    path.parent.mkdir(parents=True, exist_ok=True)
    found = [
        {**asdict(one), "ratio": None if math.isnan(one.ratio) else round(one.ratio, 3), "ok": one.is_ok}
        for one in results
    ]
    path.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
