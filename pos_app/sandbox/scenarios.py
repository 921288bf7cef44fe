"""Named situations to practise: each sets rules and faults at once, and leaves the payments as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.faults import FaultSwitches, checked_fault

ALL_WELL = "all_well"
Settings = Mapping[str, Any]


class Scenario(NamedTuple):
    """`name` is for programs and stays; `title` and `says` are for people, in plain English."""

    name: str
    title: str
    says: str
    rules: Settings
    faults: tuple[Settings, ...]


def _always(kind: str, **fields: Any) -> Settings:
    return {"kind": kind, "times": None, **fields}


def _sometimes(kind: str, chance: float, **fields: Any) -> Settings:
    return {"kind": kind, "times": None, "probability": chance, **fields}


SCENARIOS = (
    Scenario(ALL_WELL, "All is well", "Octo answers at once; you pay on the pay page.", {}, ()),
    Scenario(
        "practice",
        "Customers pay by themselves",
        "Each customer opens the page and pays after eight seconds.",
        {},
        (_always("customer_pays", value=8),),
    ),
    Scenario(
        "rush_hour",
        "Rush hour",
        "Octo is slow, some customers change their minds, most pay after fifteen seconds.",
        {},
        (
            _sometimes("delay", 0.5, value=1500),
            _sometimes("delay", 0.2, value=6000),
            _sometimes("customer_declines", 0.12, value=9),
            _always("customer_pays", value=15),
            _sometimes(
                "error",
                0.1,
                endpoint="status",
                value=11,
                text="Requests too often. Minimum delay is 1 second",
            ),
        ),
    ),
    Scenario(
        "bad_network",
        "Bad network",
        "Requests and answers get lost, come late or come in pieces; customers pay after twelve seconds.",
        {},
        (
            _sometimes("lose_request", 0.15),
            _sometimes("lose_answer", 0.15),
            _sometimes("half_answer", 0.05),
            _sometimes("bad_gateway", 0.05, after=True),
            _sometimes("tls_error", 0.05),
            _sometimes("delay", 0.2, value=4000),
            _always("customer_pays", value=12),
        ),
    ),
    Scenario("network_gone", "The network is gone", "Every connection is closed.", {}, (_always("down"),)),
    Scenario(
        "maintenance",
        "Octo is being repaired",
        "Every answer is a page that says so.",
        {},
        (_always("bad_gateway"),),
    ),
    Scenario(
        "pays_too_late",
        "The customer pays too late",
        "The money arrives half a minute after the code has run out.",
        {},
        (_always("late_success", value=30),),
    ),
    Scenario(
        "pays_after_giving_up",
        "Paid after the cashier gave up",
        "The customer takes two minutes and then pays, whatever happened at the counter.",
        {},
        (_always("customer_pays", value=120),),
    ),
    Scenario(
        "paid_after_cancel",
        "Paid after it was canceled",
        "The bank says no after ten seconds and yes half a minute later.",
        {},
        (_always("customer_declines", value=10), _always("success_after_cancel", value=30)),
    ),
    Scenario(
        "declined",
        "The bank declines",
        "Every payment is declined after ten seconds.",
        {},
        (_always("customer_declines", value=10),),
    ),
    Scenario(
        "wrong_answers",
        "Answers that can't be right",
        "Some answers carry another payment's id, another amount, a foreign address or an unknown status.",
        {},
        (
            _sometimes("other_id", 0.1),
            _sometimes("other_uuid", 0.1),
            _sometimes("other_total", 0.1, endpoint="status"),
            _sometimes("pay_url", 0.1, endpoint="create"),
            _sometimes("unknown_status", 0.2, endpoint="status"),
            _sometimes("malformed_json", 0.1),
            _always("customer_pays", value=12),
        ),
    ),
    Scenario(
        "errors_on_repeats",
        "Repeats are answered with an error",
        "Half of the answers to a new payment get lost, and the repeat brings the payment beside an error.",
        {"repeat_answer": "previous_request"},
        (_sometimes("lose_answer", 0.5, endpoint="create"), _always("customer_pays", value=12)),
    ),
    Scenario(
        "old_octo",
        "Octo as it used to be",
        "Flat answers without amounts, as the original specification shows them.",
        {"envelope": "flat", "status_gives_amounts": False},
        (),
    ),
    Scenario(
        "refunds_take_time",
        "Refunds take their time",
        "Each refund is pending for half a minute.",
        {"refund_answer": "pending", "refund_pending_s": 30},
        (),
    ),
    Scenario("holds_lapse", "Holds lapse early", "Money is held for one minute only.", {"hold_min": 1}, ()),
    Scenario(
        "late_tax_receipt",
        "The tax receipt comes late",
        "The first three reads of a payment's fiscal data come too early.",
        {"fiscal_not_yet_reads": 3},
        (),
    ),
    Scenario(
        "confused_callbacks",
        "Callbacks in disorder",
        "Each callback comes twice, the last status first.",
        {"callback_copies": 2, "callbacks_out_of_order": True},
        (_always("customer_pays", value=8),),
    ),
)


class ScenarioSwitch:
    """Which scenario a sandbox plays. Safe to use from any thread."""

    def __init__(self, book: SandboxBook, *, faults: FaultSwitches) -> None:
        self._book = book
        self._faults = faults
        self._name = ALL_WELL

    @property
    def name(self) -> str:
        """The one that was switched on last."""
        return self._name

    def switch_on(self, name: str, *, seed: int = 1) -> Scenario:
        """Takes the place of every rule and fault that was set before; ValueError with a sentence.

        The same `seed` lets the same requests meet the same faults. "Rush hour" and "rush_hour" are the same name.
        """
        scenario = scenario_named(name)
        faults = [
            checked_fault(seed=seed * 1000 + number, **fields)
            for number, fields in enumerate(scenario.faults)
        ]
        self._book.change_rules(dict(scenario.rules), afresh=True)
        self._faults.put(faults)
        self._name = scenario.name
        return scenario


def scenario_named(name: str) -> Scenario:
    wanted = name.strip().lower()
    for scenario in SCENARIOS:
        if wanted.replace(" ", "_").replace("-", "_") == scenario.name or wanted == scenario.title.lower():
            return scenario
    raise ValueError(
        f"There is no scenario {name!r}; there are {', '.join(each.name for each in SCENARIOS)}."
    )


def listed() -> list[dict[str, str]]:
    """Name, title and description of each scenario, for a menu."""
    return [{"name": each.name, "title": each.title, "says": each.says} for each in SCENARIOS]
