"""Races of customer, cashier, clock and answers, all in every order: none loses or doubles money."""

from __future__ import annotations

import itertools
import shutil
from collections import Counter as Tally
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pos_app.domain.answer import Answer, Said
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.settings import Settings
from tests.helpers import proof_counts
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import FakeGateway, answer
from tests.helpers.model_faults import Fault
from tests.helpers.proof_story import ProofStory
from tests.helpers.proof_till import make_folder, quick_disk

TTL_S = 600.0
STEP_MS = 10
AROUND_MS = 500
PAID_STATES = (PaymentState.PAID, PaymentState.LATE_MONEY)
WORDS = ("created", "engaged", "paid", "canceled", "unknown word", "another payment", "the same again")
NewStory = Callable[..., ProofStory]

tally: Tally[str] = Tally()


@pytest.fixture(scope="module", autouse=True)
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[bool, Path]]:
    parent = tmp_path_factory.mktemp("races")
    yield {
        is_two_stage: make_folder(
            parent / f"fresh-{is_two_stage}", settings=Settings(shop_id=10000, is_two_stage=is_two_stage)
        )
        for is_two_stage in (False, True)
    }
    proof_counts.note("races", tally)


@pytest.fixture
def new_story(fresh: dict[bool, Path], tmp_path: Path) -> Iterator[NewStory]:
    numbers = itertools.count()

    def make(*, is_two_stage: bool = False) -> ProofStory:
        folder = tmp_path / f"till-{next(numbers)}"
        shutil.copytree(fresh[is_two_stage], folder)
        return ProofStory(folder, tally=Tally())

    with quick_disk():
        yield make


def finish(story: ProofStory, *, race: str) -> list[PaymentState]:
    """Lets all be quiet; the states of the sale's attempts. Both sides have to agree by then."""
    story.settle()
    states = [one.state for one in sorted(story.shadow.payments.values(), key=lambda one: one.id)]
    charged = sum(one.charges for one in story.octo.payments.values())
    assert charged == sum(state in PAID_STATES for state in states), f"{race}: {charged} paid, {states}"
    tally[race] += 1
    tally["paid twice, and shown"] += charged > 1
    story.close()
    return states


# The customer pays around something


def give_up(story: ProofStory) -> None:
    story.give_up()


def second_code(story: ProofStory) -> None:
    story.new_code()


def changed_basket(story: ProofStory) -> None:
    story.give_up()
    if story.rig.stage() is Stage.SELL:
        story.scan(1)


def power_cut(story: ProofStory) -> None:
    story.cut_power()


def poll(story: ProofStory) -> None:
    story.check_now()


def expiry(_: ProofStory) -> None:
    """Nobody does anything: the time of the QR is over."""


@pytest.mark.timeout(240)
@pytest.mark.parametrize("is_two_stage", [False, True], ids=["one stage", "two stages"])
@pytest.mark.parametrize("deed", [give_up, second_code, changed_basket, power_cut, poll, expiry])
def test_a_customer_who_pays_just_then_has_paid_once(
    new_story: NewStory, deed: Callable[[ProofStory], None], is_two_stage: bool
) -> None:
    for offset_ms in range(-AROUND_MS, AROUND_MS + 1, STEP_MS):
        for is_slow in (False, True):
            story = new_story(is_two_stage=is_two_stage)
            _pay_around(story, deed, offset_ms=offset_ms, is_slow=is_slow)
            states = finish(story, race=f"pays around {deed.__name__}")
            assert sum(state is PaymentState.PAID for state in states) <= 1


def _pay_around(
    story: ProofStory, deed: Callable[[ProofStory], None], *, offset_ms: int, is_slow: bool
) -> None:
    """`is_slow`: the answers of the last moments come home only afterwards."""
    at_s = TTL_S if deed is expiry else 10.0
    story.pay()
    moments = sorted([(offset_ms, "pay"), (0, "deed")], key=lambda moment: moment[0])
    story.wait(at_s - 2.0)
    story.slow_network(is_slow)
    story.wait(2.0 + moments[0][0] / 1000)
    _do(story, moments[0][1], deed)
    story.wait((moments[1][0] - moments[0][0]) / 1000)
    _do(story, moments[1][1], deed)
    story.wait(0.2)
    story.slow_network(False)
    story.wait(30.0)


def _do(story: ProofStory, moment: str, deed: Callable[[ProofStory], None]) -> None:
    if moment == "pay":
        story.octo.payments[next(iter(story.seen))].pay(story.clock.mono_s)
    else:
        deed(story)


# Answers about two payments, in every order


@pytest.mark.timeout(240)
@pytest.mark.parametrize("are_of_one_sale", [True, False], ids=["two codes of a sale", "two sales"])
def test_answers_about_two_payments_go_to_the_right_one_in_every_order(
    new_story: NewStory, are_of_one_sale: bool
) -> None:
    ends = ("nothing", "open", "pay", "cancel")
    for first, second, order, is_changed in itertools.product(ends, ends, ("12", "21"), (False, True)):
        story = new_story()
        story.pay()
        if are_of_one_sale:
            story.give_up()
            if is_changed:
                story.scan(2)
        else:
            story.put_in_background()
        story.pay()
        story.wait(1.0)
        story.slow_network(True)
        for payment, end in zip(list(story.octo.payments.values()), (first, second), strict=True):
            _end(payment, end, now_s=story.clock.mono_s)
        story.wait(61.0)
        for number in (0, 0) if order == "12" else (-1, 0):
            story.answer_arrives(number)
            story.check()
        story.slow_network(False)
        states = finish(story, race="two answers, every order")
        paying = (first == "pay") + (second == "pay")
        assert sum(state in PAID_STATES for state in states) >= paying


def _end(payment: object, end: str, *, now_s: float) -> None:
    match end:
        case "open":
            payment.open(now_s)  # type: ignore[attr-defined]
        case "pay":
            payment.pay(now_s)  # type: ignore[attr-defined]
        case "cancel":
            payment.cancel()  # type: ignore[attr-defined]


def test_two_codes_that_are_both_paid_pay_the_sale_once_and_raise_the_alarm(new_story: NewStory) -> None:
    for paid_first, is_changed, is_expired, is_two_stage in itertools.product((0, 1), *[(False, True)] * 3):
        story = new_story(is_two_stage=is_two_stage)
        story.pay()
        if is_expired:
            story.octo.payments[next(iter(story.seen))].open(story.clock.mono_s)
            story.wait(TTL_S + 1)
        story.give_up()
        story.next_customer() if is_expired else None
        if is_changed:
            story.scan(2)
        story.pay()
        codes = list(story.octo.payments.values())
        assert len(codes) == 2
        for payment in (codes[paid_first], codes[1 - paid_first]):
            assert payment.pay(story.clock.mono_s)
            story.wait(0.5)
        states = finish(story, race="both codes paid")
        if not is_two_stage:
            assert sorted(state.value for state in states) == ["late_money", "paid"]
        sale = next(iter(story.shadow.sales.values()))
        assert sale.state is SaleState.PAID


# Words about one payment, in every order


class Speaker(FakeGateway):
    """An Octo that says to each read what comes next, then nothing new any more."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self.words = list(words)
        self.last: Answer | None = None

    def say(self, payment_id: str) -> Answer:
        word = self.words.pop(0) if self.words else "the same again"
        said = {"engaged": Said.ENGAGED, "paid": Said.SUCCEEDED, "canceled": Said.CANCELED}.get(word)
        if word == "the same again":
            return self.last or answer(payment_id, Said.CREATED)
        if word == "another payment":
            return answer("f" * 32 + "-a1", Said.SUCCEEDED)
        if word == "unknown word":
            return answer(payment_id, Said.PENDING)
        self.last = answer(payment_id, said or Said.CREATED)
        return self.last


@pytest.mark.timeout(240)
def test_words_about_one_payment_in_every_order_end_as_the_rules_say() -> None:
    for words in itertools.product(WORDS, repeat=4):
        speaker = Speaker(words)
        rig = CounterRig(gateway=speaker)
        rig.scan(BREAD)
        rig.pay()
        speaker.read_status = lambda _account, *, payment_id, it=speaker: it.say(payment_id)  # type: ignore[method-assign, misc]
        for _ in words:
            before = len(speaker.words)
            rig.wait(4.0 if rig.stage() in (Stage.WAITING, Stage.ENGAGED) else 901.0)
            heard = words[: len(words) - len(speaker.words)]
            _check_heard(rig, heard)
            assert len(speaker.words) < before or not speaker.words or rig.stage() is Stage.PAID
        tally["words in every order"] += 1


def _check_heard(rig: CounterRig, heard: tuple[str, ...]) -> None:
    """Money once heard is never forgotten; without it nothing is ever green, and an end takes the QR away."""
    payment = next(iter(rig.store.payments.values()))
    if "paid" in heard:
        assert (payment.state, rig.stage()) == (PaymentState.PAID, Stage.PAID)
    elif "canceled" in heard:
        assert payment.state is PaymentState.FAILED
    elif "engaged" in heard:
        assert payment.state in (PaymentState.ENGAGED, PaymentState.ABANDONED)
    else:
        assert payment.state in (PaymentState.WAITING, PaymentState.ABANDONED)
    if payment.state not in (PaymentState.WAITING, PaymentState.ENGAGED):
        assert rig.pay_url() is None


# An answer about a payment that the till doesn't know, wherever a payment stands


@pytest.mark.parametrize("fault", [Fault.WRONG_ID, Fault.WRONG_UUID])
@pytest.mark.parametrize("end", ["nothing", "open", "pay", "cancel"])
@pytest.mark.parametrize("place", ["at the counter", "given up", "after a power cut", "failed", "refunding"])
def test_an_answer_about_an_unknown_payment_moves_nothing(
    new_story: NewStory, fault: Fault, end: str, place: str
) -> None:
    story = new_story()
    story.pay()
    known = next(iter(story.octo.payments.values()))
    match place:
        case "given up":
            story.give_up()
        case "after a power cut":
            story.cut_power()
        case "failed":
            known.cancel()
            story.wait(3.0)
        case "refunding":
            known.pay(story.clock.mono_s)
            story.wait(3.0)
            story.go_wrong(Fault.LOST_BEFORE)
            story.refund(0, 1)
    before = story.shadow.payments[known.id].state
    _end(known, end, now_s=story.clock.mono_s)
    for _ in range(3):
        story.go_wrong(fault)
    story.wait(4.0)
    after = story.shadow.payments[known.id].state
    if len(story.octo.faults) == 1:
        assert after is before, f"{place}: {before.value} became {after.value}"
    story.settle()
    story.close()
    tally["an unknown payment answers"] += 1
