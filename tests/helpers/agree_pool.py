"""Shops of random payments that run beside the other proofs, as many at a time as there are processors."""

from __future__ import annotations

import multiprocessing
import os
from collections import Counter as Tally
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from tests.helpers import proof_counts
from tests.helpers.agree_run import run_shop, shops_of

Runs = dict[int, list[Future[Tally[str]]]]
"""By seed, one for each shop."""


def seeds_of(text: str) -> list[int]:
    """`1 2 7-9` as [1, 2, 7, 8, 9]."""
    seeds: list[int] = []
    for word in text.split():
        first, _, last = word.partition("-")
        seeds += range(int(first), int(last or first) + 1)
    return seeds


PAYMENTS = int(os.environ.get("POS_PROOF_PAYMENTS", "2000"))
SEEDS = seeds_of(os.environ.get("POS_PROOF_SEEDS", "1 2 3"))


@contextmanager
def running(folder: Path) -> Iterator[Runs]:
    """What was counted stands in the table at the end."""
    # Started afresh: a copy of this process would inherit its threads half alive.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=context) as pool:
        begun = {
            seed: [
                pool.submit(run_shop, seed, number, payments=PAYMENTS, folder=folder)
                for number in shops_of(PAYMENTS)
            ]
            for seed in SEEDS
        }
        yield begun
        pool.shutdown(cancel_futures=True)
    every = [one for shops in begun.values() for one in shops]
    ended = [one.result() for one in every if not (one.cancelled() or one.exception())]
    proof_counts.note("books agree", sum(ended, Tally[str]()))
