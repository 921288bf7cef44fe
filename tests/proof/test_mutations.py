"""A protection that nobody misses is none: taken out, each lets at least one test fall, and the guide names it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.helpers import proof_counts
from tests.proof.mutations import PROTECTIONS, ROOT, table, written_table

FEWEST_PROTECTIONS = 20


@pytest.fixture(scope="module")
def fallen() -> dict[str, list[str]]:
    """In a process of its own: what is taken out there is taken out nowhere else."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.mutations"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.timeout(300)
def test_each_protection_that_is_taken_out_lets_a_test_fall(fallen: dict[str, list[str]]) -> None:
    assert len(PROTECTIONS) >= FEWEST_PROTECTIONS
    assert [name for name, tests in fallen.items() if not tests] == []
    noticed = sum(bool(tests) for tests in fallen.values())
    proof_counts.note("protections", {"taken out in turn": len(fallen), "noticed": noticed})


@pytest.mark.timeout(300)
def test_the_table_in_the_guide_is_that_of_the_run(fallen: dict[str, list[str]]) -> None:
    assert written_table() == table(fallen), "python -m tests.proof.mutations --write makes it anew"
