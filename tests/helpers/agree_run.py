"""The runs of one seed: shops with other settings and another Octo each, in any order or beside each other."""

from __future__ import annotations

import shutil
from collections import Counter as Tally
from pathlib import Path
from random import Random

from pos_app.domain.money import Currency
from pos_app.services.settings import Settings
from tests.helpers.agree_accounts import check_accounts
from tests.helpers.agree_faults import rules_of
from tests.helpers.agree_story import AgreeStory
from tests.helpers.fake_ports import FakeClock
from tests.helpers.proof_till import quick_disk

PAYMENTS_OF_A_SHOP = 100
ASKED_IN_VAIN = 3
"""In each shop: a restart may forget the sale whose payment was just asked for."""
CHANCE = 0.004
"""Of each fault at each call: with some twenty kinds every tenth call meets one."""


def shops_of(payments: int) -> range:
    """The numbers of the shops that make at least so many payments together; each can be run by itself."""
    return range(1, -(-payments // PAYMENTS_OF_A_SHOP) + 1)


def run_shop(seed: int, number: int, *, payments: int, folder: Path) -> Tally[str]:
    """Its part of so many payments; the counts. An AssertionError names the shop and what doesn't agree in it."""
    tally: Tally[str] = Tally()
    wanted = min(PAYMENTS_OF_A_SHOP, payments - (number - 1) * PAYMENTS_OF_A_SHOP)
    with quick_disk():
        _run_shop(
            f"seed {seed}, shop {number}",
            payments=wanted + ASKED_IN_VAIN,
            folder=folder / f"{seed}-{number}",
            tally=tally,
        )
    return tally


def _run_shop(name: str, *, payments: int, folder: Path, tally: Tally[str]) -> None:
    draws = Random(name)  # noqa: S311 - draws a story, guards nothing
    number = int(name.rpartition(" ")[2])
    story = AgreeStory(
        folder,
        settings=Settings(
            currency=(Currency.UZS, Currency.USD)[number % 2],
            is_two_stage=bool(number // 2 % 2),
            ttl_minutes=draws.choice((1, 1, 1, 2, 5)),
            is_test=draws.random() < 0.3,
            merges_lines=draws.random() < 0.7,
            basket_mode=draws.choice(("lines", "lines", "off")),
        ),
        rules=rules_of(draws),
        clock=FakeClock(),
        draws=draws,
        tally=tally,
    )
    try:
        story.play(payments=payments, chance=CHANCE)
        story.settle()
        _count_faults(story)
        check_accounts(story, tally=tally)
        story.look_again()
        check_accounts(story, tally=Tally())
    except Exception as error:
        raise AssertionError(f"{name}: {error}") from error
    finally:
        story.close()
        shutil.rmtree(folder)


def _count_faults(story: AgreeStory) -> None:
    for entry in story.octo.log.entries():
        story.tally["calls that arrived"] += 1
        for kind in entry["faults"]:
            story.tally[f"fault: {kind}"] += 1
            story.tally["faults"] += 1
