"""What is known of Octo and what is assumed stands in one page, and that page keeps up with the sandbox."""

from __future__ import annotations

import itertools
import re
from dataclasses import asdict, fields
from pathlib import Path

import pytest

from pos_app.sandbox.answers import Envelope
from pos_app.sandbox.faults import FaultKind
from pos_app.sandbox.rules import CHOICES, RULES, Rule, Rules, changed_rules
from pos_app.sandbox.scenarios import SCENARIOS, Scenario
from pos_app.services.settings import Settings
from tests.unit.sandbox.pretend_till import PretendTill

PAGE = Path(__file__).parents[3] / "docs" / "octo.md"
SOURCES = ("specification", "documentation", "older documentation", "seen", "assumed")


def rule_row(rule: Rule) -> str:
    value = asdict(Rules()).get(rule.name, "")
    word = ("on" if value else "off") if isinstance(value, bool) else value
    usual = "" if word == "" else f"`{word}`"
    return f"| `{rule.name}` | {usual} | {rule.says} | {rule.source} |"


def scenario_row(scenario: Scenario) -> str:
    return f"| `{scenario.name}` | {scenario.title} | {scenario.says} |"


def page() -> list[str]:
    return PAGE.read_text(encoding="utf-8").splitlines()


def table_under(heading: str) -> list[str]:
    """The rows of the first table under a heading, without its two head lines."""
    lines = page()
    below = lines[lines.index(heading) + 1 :]
    start = next(number for number, line in enumerate(below) if line.startswith("|"))
    return list(itertools.takewhile(lambda line: line.startswith("|"), below[start:]))[2:]


def test_the_page_has_every_rule_of_the_sandbox_with_its_source_and_no_other() -> None:
    assert table_under("### Its rules and where they come from") == [rule_row(rule) for rule in RULES]


def test_every_switch_is_a_rule_with_a_source() -> None:
    names = [rule.name for rule in RULES]
    assert {field.name for field in fields(Rules)} <= set(names)
    assert len(set(names)) == len(names)
    assert [rule for rule in RULES if not rule.source.startswith(SOURCES)] == []


def test_the_page_has_every_scenario() -> None:
    assert table_under("### Scenarios") == [scenario_row(scenario) for scenario in SCENARIOS]


def test_the_page_has_every_fault() -> None:
    named = [row.split("`")[1] for row in table_under("### Faults")]
    assert named == [str(kind) for kind in FaultKind]


def test_every_question_to_octo_has_an_answer_of_the_tills_own() -> None:
    rows = [row.strip("| ").split(" | ") for row in table_under("## Questions to Octo")]
    assert len(rows) >= 20
    assert [
        row for row in rows if len(row) != 2 or not row[0].endswith("?") or not row[1].endswith(".")
    ] == []


@pytest.mark.parametrize(
    "setting",
    [
        "notify_url",
        "is_two_stage",
        "payment_methods",
        "callback_formula",
        "ttl_minutes",
        "octo_zone",
        "tsp_id",
        "seller_tax_id",
        "is_vat_payer",
        "basket_mode",
        "hold_waits_for_cashier",
        "offers_e_receipt",
        "is_test",
        "description_template",
        "customer_language",
        "return_url",
    ],
)
def test_the_settings_that_follow_from_a_question_exist(setting: str) -> None:
    answers = " ".join(row.split(" | ")[1] for row in table_under("## Questions to Octo"))
    assert f"`{setting}`" in answers
    assert setting in Settings._fields


def test_the_page_tells_of_each_control_call(till: PretendTill) -> None:
    rows = " ".join(row.split(" | ")[0] for row in table_under("## The pretend Octo"))
    control = till.server._site._control
    assert set(re.findall(r"`([a-z/]+)`", rows)) == {
        *control._writes,
        *control._reads,
    } - {"rules/sources", "scenarios"}


def test_the_words_of_a_switch_are_those_that_are_carried_out() -> None:
    assert CHOICES["envelope"] == tuple(Envelope)
    assert set(CHOICES) <= {field.name for field in fields(Rules)}
    for name, words in CHOICES.items():
        for word in words:
            assert getattr(changed_rules(Rules(), {name: word}), name) == word
        with pytest.raises(ValueError, match="It is one of"):
            changed_rules(Rules(), {name: "something else"})
