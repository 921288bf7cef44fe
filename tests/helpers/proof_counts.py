"""What the proofs counted, kept in files so that one table can be made of several runs of pytest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "build" / "reports" / "proof"


def note(matrix: str, counts: Mapping[str, int]) -> None:
    """Replaces what an earlier run of this matrix noted."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"matrix": matrix, "counts": dict(counts)}, indent=1)
    (FOLDER / f"{matrix.replace(' ', '-')}.json").write_text(text)


def noted() -> dict[str, dict[str, int]]:
    """By the matrix's name."""
    found = [json.loads(path.read_text()) for path in sorted(FOLDER.glob("*.json"))]
    return {one["matrix"]: one["counts"] for one in found}


def table() -> list[str]:
    """The lines that are printed."""
    lines = []
    for matrix, counts in noted().items():
        lines.append(f"{matrix}:")
        lines += [f"    {name:<40}{count:>14,}" for name, count in sorted(counts.items())]
    return lines
