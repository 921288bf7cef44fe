"""Random steps of cashier, customer, network, disk, clock and power: the rules of money hold after each."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections import Counter as Tally
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from pos_app.services.settings import Settings
from tests.helpers import proof_counts
from tests.helpers.model_faults import Fault
from tests.helpers.proof_story import ProofStory
from tests.helpers.proof_till import make_folder, quick_disk

FEWEST_STEPS = 20_000
STEPS_IN_A_STORY = 60
STORIES = 420
DEEP_MINUTES = float(os.environ.get("POS_PROOF_MINUTES", "0"))
NUMBER = st.integers(0, 7)
SHOPS = {
    "one stage": Settings(shop_id=10000),
    "holds": Settings(shop_id=10000, is_two_stage=True),
    "holds that wait": Settings(shop_id=10000, is_two_stage=True, hold_waits_for_cashier=True),
}


class AnyStory(RuleBasedStateMachine):
    """One story on real books in a folder of its own."""

    tally: ClassVar[Tally[str]] = Tally()
    templates: ClassVar[dict[str, Path]] = {}

    def __init__(self) -> None:
        super().__init__()
        self.story: ProofStory | None = None

    @initialize(shop=st.sampled_from(sorted(SHOPS)))
    def open_shop(self, shop: str) -> None:
        folder = Path(tempfile.mkdtemp(dir=self.templates[shop].parent)) / "till"
        shutil.copytree(self.templates[shop], folder)
        self.story = ProofStory(folder, tally=self.tally)
        self.tally["stories"] += 1

    @property
    def it(self) -> ProofStory:
        assert self.story is not None
        return self.story

    @rule(number=NUMBER)
    def scan(self, number: int) -> None:
        self.it.scan(number)

    @rule(line=st.integers(1, 3), quantity=st.integers(0, 3))
    def edit(self, line: int, quantity: int) -> None:
        self.it.edit(line, quantity)

    @rule()
    def clear(self) -> None:
        self.it.clear()

    @rule()
    def pay(self) -> None:
        self.it.pay()

    @rule(deed=st.sampled_from(["pay", "pay", "open", "cancel", ""]))
    def pay_and_wait(self, deed: str) -> None:
        self.it.pay()
        self.it.wait(2.0)
        self.it.customer(0, deed)

    @rule(
        first=st.sampled_from(list(Fault)),
        second=st.sampled_from([Fault.NONE, *Fault]),
        deed=st.sampled_from(["pay", "pay", "open", "cancel"]),
        waited_s=st.sampled_from([0.0, 3.0]),
    )
    def pay_with_trouble(self, first: Fault, second: Fault, deed: str, waited_s: float) -> None:
        """The code is up, then calls go wrong while the customer acts."""
        self.it.pay()
        self.it.go_wrong(first)
        self.it.go_wrong(second)
        self.it.wait(waited_s)
        self.it.customer(0, deed)
        self.it.wait(5.0)

    @rule(fault=st.sampled_from(list(Fault)), share=st.integers(0, 3), is_slow=st.booleans())
    def sell_and_refund(self, fault: Fault, share: int, is_slow: bool) -> None:
        self.it.pay()
        self.it.customer(0, "pay")
        self.it.wait(3.0)
        self.it.octo.is_refund_slow = is_slow
        self.it.go_wrong(Fault.NONE)
        self.it.go_wrong(fault)
        self.it.refund(-1, share)

    @rule(
        fault=st.sampled_from([Fault.LOST_BEFORE, Fault.LOST_AFTER, Fault.ARRIVES_LATE, Fault.PAGE_AFTER]),
        share=st.integers(1, 3),
        waited_s=st.sampled_from([0.0, 1.0, 20.0]),
    )
    def refund_beside_the_cabinet(self, fault: Fault, share: int, waited_s: float) -> None:
        """A refund has no answer, and somebody gives money back in Octo's cabinet meanwhile."""
        self.it.next_customer()
        self.it.pay()
        self.it.customer(0, "pay")
        self.it.wait(3.0)
        self.it.go_wrong(Fault.NONE)
        self.it.go_wrong(fault)
        self.it.refund(-1, share)
        self.it.wait(0.0)
        self.it.cabinet(0, "refund")
        self.it.wait(waited_s)
        self.it.decide(0)

    @rule()
    def pay_two_codes(self) -> None:
        """The customer keeps the old code, gets a new one, and pays both."""
        self.it.pay()
        self.it.new_code()
        self.it.customer(0, "pay")
        self.it.customer(1, "pay")

    @rule(
        fault=st.sampled_from([Fault.NONE, *Fault]),
        line=st.integers(0, 2),
        deed=st.sampled_from(["take", "take", "give back", "put aside"]),
    )
    def pay_and_decide(self, fault: Fault, line: int, deed: str) -> None:
        """Two things are sold; the customer pays; where the money is held, the cashier decides, often with less."""
        for number in range(2):
            self.it.scan(number)
        self.it.pay()
        self.it.customer(0, "pay")
        self.it.wait(3.0)
        if line:
            self.it.take_goods_out(line)
        self.it.go_wrong(fault)
        if deed == "take":
            self.it.take_money()
        elif deed == "give back":
            self.it.give_hold_back()
        else:
            self.it.put_in_background()

    @rule()
    def take_money(self) -> None:
        self.it.take_money()

    @rule()
    def give_hold_back(self) -> None:
        self.it.give_hold_back()

    @rule(line=st.integers(1, 3))
    def take_goods_out(self, line: int) -> None:
        self.it.take_goods_out(line)

    @rule()
    def sell(self) -> None:
        self.it.pay()
        self.it.customer(0, "pay")
        self.it.wait(3.0)

    @rule()
    def give_up(self) -> None:
        self.it.give_up()

    @rule()
    def new_code(self) -> None:
        self.it.new_code()

    @rule()
    def put_in_background(self) -> None:
        self.it.put_in_background()

    @rule(number=NUMBER)
    def take_back(self, number: int) -> None:
        self.it.take_back(number)

    @rule()
    def next_customer(self) -> None:
        self.it.next_customer()

    @rule()
    def check_now(self) -> None:
        self.it.check_now()

    @rule(number=NUMBER, share=st.integers(0, 3))
    def refund(self, number: int, share: int) -> None:
        self.it.refund(number, share)

    @rule()
    def withdraw_refund(self) -> None:
        self.it.withdraw_refund()

    @rule(number=NUMBER)
    def decide(self, number: int) -> None:
        self.it.decide(number)

    @rule(seconds=st.sampled_from([30.0, 300.0, 4000.0]))
    def sleep(self, seconds: float) -> None:
        self.it.sleep(seconds)

    @rule(number=st.integers(0, 3))
    def customer_pays(self, number: int) -> None:
        self.it.customer(number, "pay")

    @rule(number=st.integers(0, 3), deed=st.sampled_from(["pay", "open", "cancel"]))
    def customer(self, number: int, deed: str) -> None:
        self.it.customer(number, deed)

    @rule(
        number=st.integers(0, 3),
        deed=st.sampled_from(["lapse", "capture", "refund"]),
    )
    def cabinet(self, number: int, deed: str) -> None:
        self.it.cabinet(number, deed)

    @rule(fault=st.sampled_from(list(Fault)))
    def go_wrong(self, fault: Fault) -> None:
        self.it.go_wrong(fault)

    @rule(is_slow=st.sampled_from([False, False, True]))
    def slow_network(self, is_slow: bool) -> None:
        self.it.slow_network(is_slow)

    @rule(number=NUMBER)
    def answer_arrives(self, number: int) -> None:
        self.it.answer_arrives(number)

    @rule()
    def late_request_arrives(self) -> None:
        self.it.late_request_arrives()

    @rule(writes=st.integers(1, 3))
    def disk_refuses(self, writes: int) -> None:
        self.it.disk_refuses(writes)

    @rule(
        when=st.sampled_from(["now", "before a write", "after a write", "before a call", "after a call"]),
        writes=st.integers(1, 4),
    )
    def power_goes(self, when: str, writes: int) -> None:
        self.it.power_goes(when, writes)

    @rule(minutes=st.sampled_from([-90, -10, -1, 1, 10, 90]))
    def clock_jumps(self, minutes: int) -> None:
        self.it.clock_jumps(minutes)

    @rule(seconds=st.sampled_from([0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 350.0, 700.0]))
    def wait(self, seconds: float) -> None:
        self.it.wait(seconds)

    @invariant()
    def the_rules_of_money_hold(self) -> None:
        if self.story is not None:
            self.tally["steps"] += 1
            self.story.check()

    def teardown(self) -> None:
        if self.story is None:
            return
        try:
            accounts = self.story.settle()
            self.tally["tiyin at Octo"] += accounts.octo
            self.tally["tiyin in alarms"] += accounts.open
            self.tally["sales"] += len(self.story.shadow.sales)
            self.tally["payments"] += len(self.story.shadow.payments)
        finally:
            self.story.close()


@pytest.fixture(scope="module")
def _templates(tmp_path_factory: pytest.TempPathFactory) -> None:
    parent = tmp_path_factory.mktemp("stories")
    for shop, settings_of_shop in SHOPS.items():
        AnyStory.templates[shop] = make_folder(parent / shop, settings=settings_of_shop)


@pytest.mark.timeout(600 + DEEP_MINUTES * 60)
@pytest.mark.usefixtures("_templates")
def test_whatever_happens_no_money_is_lost_and_none_is_taken_twice() -> None:
    AnyStory.tally.clear()
    begun_s = time.monotonic()
    how = settings(
        max_examples=STORIES,
        stateful_step_count=STEPS_IN_A_STORY,
        derandomize=not DEEP_MINUTES,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    with quick_disk():
        run_state_machine_as_test(AnyStory, settings=how)
        while time.monotonic() - begun_s < DEEP_MINUTES * 60:
            run_state_machine_as_test(AnyStory, settings=how)
    tally = AnyStory.tally
    proof_counts.note("any story, deep" if DEEP_MINUTES else "any story", tally)
    assert tally["steps"] >= FEWEST_STEPS
    assert tally["late_money with money caught"]
    assert tally["disputed with money caught"]
    assert tally["sales paid twice, and shown"]
    assert tally["held money, decided to take"]
    assert tally["held money, decided to give back"]
    assert tally["payments captured for less"]
    assert tally["refunds in doubt that had gone back"]
    assert tally["refunds in doubt, sent again"]
    assert tally["refunds in doubt, closed"]
    assert tally["numbers of Octo's set right"]
