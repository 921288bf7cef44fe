"""Thousands of random payments at a pretend Octo over HTTP, with faults everywhere: both books agree on every tiyin.

Or the difference stands in the till's list of open matters. The same seed plays the same story: POS_PROOF_SEEDS takes
other seeds ("1 2 3" are the usual ones, "1-50" takes fifty), POS_PROOF_PAYMENTS another number of payments for each.
"""

from __future__ import annotations

from collections import Counter as Tally

import pytest

from tests.helpers.agree_pool import PAYMENTS, SEEDS, Runs

SECONDS_FOR_A_PAYMENT = 0.5
"""A bound for a run that hangs, far above what one takes."""


@pytest.mark.timeout(60 + PAYMENTS * SECONDS_FOR_A_PAYMENT * len(SEEDS))
@pytest.mark.parametrize("seed", SEEDS)
def test_both_books_agree_on_every_tiyin_or_the_difference_is_an_open_matter(seed: int, runs: Runs) -> None:
    tally = sum((shop.result() for shop in runs[seed]), Tally[str]())
    assert tally["payments"] >= PAYMENTS
    if PAYMENTS >= 500:
        # A run in which nothing happened would agree as well.
        for name in ("faults", "restarts", "late money caught", "refunds done", "refunds in the cabinet"):
            assert tally[name] > 0, name
