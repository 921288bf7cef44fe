"""Situations to practise, chosen by name."""

from __future__ import annotations

import httpx
import pytest

from pos_app.sandbox import scenarios
from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.faults import FaultSwitches
from pos_app.sandbox.rules import Rules
from pos_app.sandbox.scenarios import SCENARIOS, ScenarioSwitch
from tests.unit.sandbox.pretend_till import FakeClock, PretendTill


def test_every_scenario_can_be_switched_on_and_has_words_for_people() -> None:
    book, faults = SandboxBook(), FaultSwitches()
    switch = ScenarioSwitch(book, faults=faults)
    for scenario in SCENARIOS:
        assert switch.switch_on(scenario.name) is scenario
        assert len(faults.active()) == len(scenario.faults)
        assert scenario.says.endswith(".")
        assert scenario.title
    assert len({scenario.name for scenario in SCENARIOS}) == len(SCENARIOS)


@pytest.mark.parametrize("name", ["rush hour", "Rush hour", "rush_hour", " RUSH-HOUR "])
def test_a_scenario_is_found_however_its_name_is_written(till: PretendTill, name: str) -> None:
    assert till.control("scenario", name=name)["scenario"] == "rush_hour"
    assert "delay" in [str(fault.kind) for fault in till.server.faults.active()]


def test_the_scenarios_are_listed_with_the_one_that_is_on(till: PretendTill) -> None:
    till.control("scenario", name="The customer pays too late")
    listed = till.http.get("/_sandbox/scenarios").json()
    assert listed["scenario"] == "pays_too_late"
    assert listed["scenarios"] == scenarios.listed()
    assert {"name": "bad_network", "title": "Bad network"}.items() <= listed["scenarios"][3].items()


def test_a_scenario_takes_the_place_of_the_one_before(till: PretendTill) -> None:
    till.control("scenario", name="old_octo")
    assert till.create()["status"] == "created"
    till.control("faults", kind="down", times=None)
    till.control("scenario", name="all_well")
    assert till.create()["data"]["status"] == "created"
    assert till.server.faults.active() == []


def test_an_unknown_scenario_changes_nothing(till: PretendTill) -> None:
    till.control("scenario", name="old_octo")
    assert "There is no scenario" in till.control("scenario", name="sunshine")["message"]
    assert "whole number" in till.control("scenario", name="all_well", seed="x")["message"]
    assert till.server.scenario.name == "old_octo"
    assert till.server.book.rules.envelope == "flat"


def test_the_same_seed_brings_the_same_bad_network(till: PretendTill) -> None:
    def answered(seed: int) -> list[bool]:
        till.control("reset")
        till.server.scenario.switch_on("bad_network", seed=seed)
        # The lateness of this scenario is for people.
        till.server.faults.put([fault for fault in till.server.faults.active() if fault.kind != "delay"])
        return [_is_answered(till, f"sale-{number}") for number in range(40)]

    once = answered(7)
    assert answered(7) == once
    assert True in once
    assert False in once
    assert answered(8) != once


def test_the_customer_pays_too_late(till: PretendTill, clock: FakeClock) -> None:
    till.server.scenario.switch_on("pays_too_late")
    till.create(ttl=10)
    clock.pass_minutes(10.4)
    assert till.payment()["status"] == "wait_user_action"
    clock.pass_minutes(0.1)
    assert till.payment()["status"] == "succeeded"


def test_the_bank_says_no_and_then_yes(till: PretendTill, clock: FakeClock) -> None:
    till.server.scenario.switch_on("paid_after_cancel")
    till.create()
    clock.now_s += 10
    assert till.payment()["status"] == "canceled"
    clock.now_s += 30
    assert till.payment()["status"] == "succeeded"


def test_practice_pays_by_itself(till: PretendTill, clock: FakeClock) -> None:
    till.server.scenario.switch_on("practice")
    till.create()
    clock.now_s += 8
    assert till.payment()["status"] == "succeeded"


def test_a_reset_ends_the_scenario_and_keeps_the_rules_the_sandbox_began_with() -> None:
    book, faults = SandboxBook(rules=Rules(default_ttl_min=7)), FaultSwitches()
    ScenarioSwitch(book, faults=faults).switch_on("old_octo")
    assert (book.rules.envelope, book.rules.default_ttl_min) == ("flat", 7)
    book.reset()
    assert (book.rules.envelope, book.rules.default_ttl_min) == ("nested", 7)


def _is_answered(till: PretendTill, name: str) -> bool:
    try:
        return till.http.post("/prepare_payment", json={"octo_shop_id": 1, "name": name}).status_code == 200
    except httpx.TransportError:
        return False
