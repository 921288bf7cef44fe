"""Refunds whose outcome isn't known: asked again with the same id, never given twice, taken up after a restart."""

from __future__ import annotations

import itertools

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.events import WatchChanged
from pos_app.domain.payment import PaymentState
from pos_app.domain.refund import Refund, RefundAnswer, RefundSaid, RefundState
from pos_app.domain.refund_rules import RefundRefusal
from pos_app.services.ports import Lane
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import NoAnswerError, NoSecretError, RateLimitedError, answer
from tests.helpers.refund_octo import octo_of, only_payment, paid_till, som, stored_refunds

DONE, PENDING, UNKNOWN = RefundState.DONE, RefundState.PENDING, RefundState.UNKNOWN


def _refund(rig: CounterRig, major: int = 20_000, *, wait: float = 0.0) -> None:
    assert rig.refunds.refund(only_payment(rig).id, amount=som(major), reason="broken") is None
    rig.wait(wait)


def _only_refund(rig: CounterRig) -> Refund:
    (refund,) = stored_refunds(rig)
    return refund


def test_a_lost_answer_is_unknown_until_the_sum_shows_that_the_money_went() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost after"]
    _refund(rig)
    assert _only_refund(rig).state is UNKNOWN
    assert only_payment(rig).state is PaymentState.REFUND_UNKNOWN
    rig.wait(2.0)
    assert _only_refund(rig).state is DONE
    assert only_payment(rig).state is PaymentState.PARTLY_REFUNDED
    assert len(octo_of(rig).refunds) == 1
    assert octo_of(rig).refunded == 2_000_000


def test_a_refund_that_never_arrived_is_sent_again_with_the_same_id() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before", "lost before"]
    _refund(rig, wait=10.0)
    assert _only_refund(rig).state is DONE
    assert _only_refund(rig).sendings == 3
    assert {one for one, _ in octo_of(rig).refunds} == {_only_refund(rig).id}
    assert octo_of(rig).refunded == 2_000_000


def test_each_sending_is_on_disk_before_it_leaves() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before", "lost before"]
    seen: list[int] = []
    octo_of(rig).on_refund = lambda: seen.append(_only_refund(rig).sendings)
    _refund(rig, wait=10.0)
    assert seen == [1, 2, 3]


def test_the_sum_is_read_before_each_sending() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before", "lost before"]
    rig.gateway.calls.clear()
    _refund(rig, wait=10.0)
    assert [call for call, _ in rig.gateway.calls] == ["status", "refund"] * 3


def test_silence_is_asked_through_more_and_more_rarely_and_never_given_up() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before"] * 1000
    times: list[float] = []
    octo_of(rig).on_refund = lambda: times.append(rig.clock.monotonic_s())
    _refund(rig, wait=3 * 3600.0)
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    # The very first gap is a little longer than 1 s: Octo takes no two reads of one payment within a second.
    assert [round(gap, 1) for gap in gaps[:6]] == [1.1, 2.0, 4.0, 8.0, 15.0, 15.0]
    assert 60.0 in gaps
    assert gaps[-1] == 900.0
    assert _only_refund(rig).state is UNKNOWN


def test_octo_is_never_read_twice_within_a_second() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before", "pending"]
    times: list[float] = []
    rig.gateway.on_read = lambda: times.append(rig.clock.monotonic_s())
    _refund(rig)
    for _ in range(20):
        rig.refunds.check_now(only_payment(rig).id)
        rig.wait(0.4)
    assert len(times) > 3
    assert all(later - earlier >= 1.1 for earlier, later in itertools.pairwise(times))


def test_check_now_does_not_wait_for_the_timetable() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["pending"]
    _refund(rig, wait=2000.0)
    octo_of(rig).end_pending()
    rig.refunds.check_now(only_payment(rig).id)
    rig.wait(0.0)
    assert _only_refund(rig).state is DONE


def test_a_pending_refund_is_only_read_while_somebody_waits_and_done_when_the_sum_grew() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["pending"]
    _refund(rig, wait=100.0)
    assert _only_refund(rig).state is PENDING
    assert _only_refund(rig).octo_refund_id == "octo-r1"
    assert only_payment(rig).state is PaymentState.REFUNDING
    assert len(octo_of(rig).refunds) == 1
    octo_of(rig).end_pending()
    rig.wait(20.0)
    assert _only_refund(rig).state is DONE
    assert len(octo_of(rig).refunds) == 1


def test_a_pending_refund_that_fails_at_octo_is_found_out_and_the_money_can_go_again() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["pending"]
    _refund(rig, wait=30.0)
    octo_of(rig).end_pending(RefundSaid.FAILED)
    rig.wait(300.0)
    assert _only_refund(rig).state is RefundState.FAILED
    assert only_payment(rig).state is PaymentState.PAID
    _refund(rig, wait=5.0)
    assert octo_of(rig).refunded == 2_000_000


def test_an_unanswered_refund_that_octo_took_in_stays_one_refund() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost pending"]
    _refund(rig, wait=30.0)
    assert _only_refund(rig).state is PENDING
    octo_of(rig).end_pending()
    rig.wait(20.0)
    assert octo_of(rig).refunded == 2_000_000
    assert _only_refund(rig).state is DONE


def test_an_error_on_a_repeat_is_no_verdict_while_octo_may_still_be_at_work() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost pending"]
    octo_of(rig).refuses_repeats = True
    _refund(rig, wait=3600.0)
    assert _only_refund(rig).state is UNKNOWN
    assert rig.refunds.refund(only_payment(rig).id, amount=som(20_000), reason="") is RefundRefusal.UNDER_WAY
    octo_of(rig).end_pending()
    rig.wait(1000.0)
    assert _only_refund(rig).state is DONE
    assert octo_of(rig).promised == 2_000_000


def test_an_error_on_every_repeat_for_a_day_with_the_sum_unchanged_ends_the_refund() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before"] + ["refused"] * 1000
    _refund(rig, wait=23 * 3600.0)
    assert _only_refund(rig).state is UNKNOWN
    rig.wait(2 * 3600.0)
    assert (_only_refund(rig).state, _only_refund(rig).detail) == (RefundState.FAILED, "format_refused")
    assert only_payment(rig).state is PaymentState.PAID


def test_an_error_on_a_repeat_is_done_when_the_sum_shows_it() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.faults = ["lost before", "refused"]
    octo.on_refund = lambda: setattr(octo, "cabinet", 2_000_000 if len(octo.refunds) == 2 else 0)
    _refund(rig, wait=30.0)
    assert _only_refund(rig).state is DONE
    assert len(octo.refunds) == 2


def test_a_call_that_never_left_does_not_count_and_can_be_withdrawn() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["not reached"] * 3
    _refund(rig)
    assert (_only_refund(rig).state, _only_refund(rig).sendings) == (RefundState.PLANNED, 0)
    assert only_payment(rig).state is PaymentState.REFUNDING
    rig.wait(20.0)
    assert (_only_refund(rig).state, _only_refund(rig).sendings) == (DONE, 1)


def test_a_refusal_after_a_call_that_never_left_is_believed() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["not reached", "refused"]
    _refund(rig, wait=20.0)
    assert _only_refund(rig).state is RefundState.FAILED


def test_a_keyring_that_gives_nothing_on_a_repeat_proves_nothing() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.faults = ["lost pending"]

    def no_secret() -> None:
        if len(octo.refunds) > 1:
            raise NoSecretError("no secret")

    octo.on_refund = no_secret
    _refund(rig, wait=50 * 3600.0)
    assert (_only_refund(rig).state, _only_refund(rig).sendings) == (UNKNOWN, 1)
    octo.end_pending()
    rig.wait(1000.0)
    assert _only_refund(rig).state is DONE


def test_asking_too_often_only_slows_down() -> None:
    rig = paid_till()
    octo_of(rig).read_faults = [RateLimitedError("too often")]
    _refund(rig, wait=2.9)
    assert octo_of(rig).refunds == []
    rig.wait(0.2)
    assert _only_refund(rig).state is DONE
    assert not [event for event in rig.events_of(WatchChanged) if event.is_offline]  # type: ignore[union-attr]


def test_a_fault_of_our_own_in_a_lane_ends_nothing() -> None:
    rig = paid_till()
    octo_of(rig).read_faults = [KeyError("x")]
    octo = octo_of(rig)

    def stumble() -> None:
        if len(octo.refunds) == 1:
            raise KeyError("y")

    octo.on_refund = stumble
    _refund(rig, wait=30.0)
    assert _only_refund(rig).state is DONE
    assert octo.refunded == 2_000_000


@pytest.mark.parametrize(
    "foreign",
    [
        RefundAnswer(RefundSaid.DONE, "succeeded", "another"),
        RefundAnswer(RefundSaid.DONE, "succeeded", None, refund_id="another-r1"),
    ],
)
def test_an_answer_about_another_refund_counts_as_no_answer(foreign: RefundAnswer) -> None:
    rig = paid_till()
    octo = octo_of(rig)
    usual, octo_refund = octo.refund, [foreign]

    def refund(*args: object, **named: object) -> RefundAnswer:
        octo.calls.append(("foreign", ""))
        return octo_refund.pop() if octo_refund else usual(*args, **named)  # type: ignore[arg-type]

    octo.refund = refund  # type: ignore[method-assign]
    _refund(rig)
    assert _only_refund(rig).state is UNKNOWN
    rig.wait(5.0)
    assert octo.refunded == 2_000_000
    assert _only_refund(rig).state is DONE


def test_what_somebody_else_gave_back_meanwhile_is_not_taken_for_this_refund() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.faults = ["lost before", "lost before"]
    _refund(rig)
    octo.cabinet = 1_500_000
    rig.wait(1.2)
    assert _only_refund(rig).refunded_before_minor == 1_500_000
    octo.cabinet = 3_000_000
    rig.wait(10.0)
    assert _only_refund(rig).state is DONE
    assert len(octo.refunds) == 3
    assert only_payment(rig).refunded_minor == octo.refunded == 5_000_000
    differences = [
        fact.data["difference"] for fact in rig.store.facts if fact.data and fact.kind == "refunded_elsewhere"
    ]
    assert differences == ["15000.00", "15000.00"]


def test_a_sum_in_an_answer_that_contradicts_the_journal_settles_nothing() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before"]
    _refund(rig)
    wrong = answer(only_payment(rig).id, Said.SUCCEEDED, refunded_minor=2_000_000, total_minor=1)
    rig.gateway.script = [wrong] * 5
    rig.wait(10.0)
    assert _only_refund(rig).state is UNKNOWN
    assert len(octo_of(rig).refunds) == 1
    rig.wait(60.0)
    assert octo_of(rig).refunded == 2_000_000


def test_when_somebody_else_took_the_room_an_open_refund_is_not_sent_again() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.faults = ["lost before"]
    _refund(rig, 60_000)
    octo.cabinet = 5_000_000
    rig.wait(3600.0)
    assert len(octo.refunds) == 1
    assert _only_refund(rig).state is UNKNOWN
    assert only_payment(rig).refunded_minor == 5_000_000


def test_the_screens_are_told_that_octo_cannot_be_reached_and_that_it_can_again() -> None:
    rig = paid_till()
    octo_of(rig).read_faults = [NoAnswerError("x")]
    _refund(rig, wait=10.0)
    told = [event.is_offline for event in rig.events if isinstance(event, WatchChanged)]
    assert told[-2:] == [True, False]


def test_an_open_refund_is_read_at_once_when_the_network_returns() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.read_faults = [NoAnswerError("x")] * 100
    _refund(rig, wait=1000.0)
    octo.read_faults.clear()
    rig.watch._note_connection(is_online=False)
    rig.watch._note_connection(is_online=True)
    rig.wait(0.0)
    assert _only_refund(rig).state is DONE


# After a restart


def test_a_refund_cut_off_while_it_was_sent_is_unknown_then_settled_by_the_sum() -> None:
    rig = paid_till()
    _refund_up_to_the_call(rig)
    octo_of(rig).on_refund = lambda: None
    rig.tasks.crank(Lane.NETWORK, most=1)
    assert _only_refund(rig).state is RefundState.SENDING
    assert octo_of(rig).refunded == 2_000_000
    rig = rig.restart()
    rig.wait(5.0)
    assert _only_refund(rig).state is DONE
    assert len(octo_of(rig).refunds) == 1
    assert only_payment(rig).state is PaymentState.PARTLY_REFUNDED


def _refund_up_to_the_call(rig: CounterRig) -> None:
    rig.refunds.refund(only_payment(rig).id, amount=som(20_000), reason="")
    while not (stored_refunds(rig) and _only_refund(rig).state is RefundState.SENDING):
        rig.scheduler.pass_time(0.1)
        rig.tasks.crank(most=1)


def test_a_refund_cut_off_and_found_while_the_disk_is_full_is_not_taken_for_a_first_sending() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["pending"]
    octo_of(rig).refuses_repeats = True
    _refund_up_to_the_call(rig)
    rig.tasks.crank(Lane.NETWORK, most=1)
    rig = rig.restart()
    rig.scheduler.pass_time(0.0)
    rig.store.fail_writes = 1
    rig.tasks.crank(Lane.STORAGE)
    rig.tasks.crank()
    rig.wait(60.0)
    assert _only_refund(rig).state is UNKNOWN
    octo_of(rig).end_pending()
    rig.wait(1000.0)
    assert _only_refund(rig).state is DONE


def test_a_refund_cut_off_just_before_the_call_is_sent_after_the_restart() -> None:
    rig = paid_till()
    _refund_up_to_the_call(rig)
    assert octo_of(rig).refunds == []
    rig = rig.restart()
    rig.tasks.crank(Lane.STORAGE)
    rig.wait(0.0)
    rig.wait(5.0)
    assert (_only_refund(rig).state, _only_refund(rig).sendings) == (DONE, 2)


def test_a_confirmed_refund_that_was_never_sent_goes_after_the_restart_once_the_sum_was_read() -> None:
    rig = paid_till()
    rig.refunds.refund(only_payment(rig).id, amount=som(20_000), reason="")
    rig.tasks.crank(Lane.STORAGE)
    octo_of(rig).cabinet = 1_000_000
    rig = rig.restart()
    rig.gateway.calls.clear()
    rig.wait(5.0)
    assert [call for call, _ in rig.gateway.calls] == ["status", "refund"]
    assert _only_refund(rig).refunded_before_minor == 1_000_000
    assert octo_of(rig).refunded == 3_000_000


def test_the_parts_behind_a_finished_one_go_after_the_restart() -> None:
    rig = paid_till(price=som(30_000_000))
    octo_of(rig).faults = ["pending"]
    _refund(rig, 30_000_000, wait=1.0)
    octo_of(rig).end_pending()
    rig = rig.restart()
    rig.wait(60.0)
    assert octo_of(rig).refunded == 3_000_000_000
    assert only_payment(rig).state is PaymentState.REFUNDED


def test_numbers_go_on_after_a_restart() -> None:
    rig = paid_till()
    _refund(rig, wait=5.0)
    rig = rig.restart()
    _refund(rig, wait=5.0)
    assert [refund.id[-3:] for refund in stored_refunds(rig)] == ["-r1", "-r2"]
    assert octo_of(rig).refunded == 4_000_000


def test_an_outcome_that_cannot_be_written_is_found_out_again_from_the_sum() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.on_refund = lambda: setattr(rig.store, "fail_writes", 2)
    _refund(rig, wait=20.0)
    assert _only_refund(rig).state is DONE
    assert len(octo.refunds) == 1
    assert octo.refunded == 2_000_000


def test_a_sending_that_cannot_be_written_is_not_sent() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.read_faults = [NoAnswerError("x")]
    _refund(rig)
    rig.store.fail_writes = 1
    rig.wait(1.2)
    assert octo.refunds == []
    assert _only_refund(rig).state is RefundState.PLANNED
    rig.wait(20.0)
    assert octo.refunded == 2_000_000


def test_a_withdrawal_that_cannot_be_written_is_none() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.read_faults = [NoAnswerError("x")] * 2
    _refund(rig)
    rig.store.fail_writes = 1
    assert rig.refunds.withdraw(only_payment(rig).id)
    rig.wait(20.0)
    assert _only_refund(rig).state is DONE


def test_a_payment_that_is_being_refunded_is_not_watched_as_a_payment() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["pending"]
    _refund(rig)
    rig = rig.restart()
    assert rig.watch.status_of(only_payment(rig).id) is None
    rig.wait(10.0)
    assert only_payment(rig).state is PaymentState.REFUNDING
