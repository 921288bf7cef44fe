"""The way of a payment from the pay key to the end, as seen at the counter."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.events import ActionRefused, PaymentChanged, Refusal, WriteFailed
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.ports import Lane
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.helpers.fake_ports import (
    UUID,
    NoAnswerError,
    NoSecretError,
    NotFoundError,
    NotReachedError,
    RefusedError,
    answer,
)


def _waiting() -> CounterRig:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    rig.pay()
    assert rig.stage() is Stage.WAITING
    return rig


def test_a_payment_goes_from_the_pay_key_to_green_by_itself() -> None:
    rig = _waiting()
    assert rig.pay_url() == rig.gateway.pay_url
    rig.gateway.said = Said.ENGAGED
    rig.wait(2.0)
    assert rig.stage() is Stage.ENGAGED
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(2.0)
    assert rig.stage() is Stage.PAID
    assert rig.pay_url() is None
    assert rig.sale.state is SaleState.PAID
    assert rig.calls("create") == [rig.payment.id]


def test_nothing_is_sent_before_the_payment_is_on_disk() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.checkout.take_payment()
    assert rig.tasks.waiting(Lane.NETWORK) == 0
    rig.tasks.crank(Lane.STORAGE, most=1)
    stored = next(iter(rig.store.payments.values()))
    assert stored.state is PaymentState.JOURNALED
    assert json.loads(stored.body)["total_sum"] == 4500.00
    rig.tasks.crank()
    assert rig.stage() is Stage.WAITING


def test_a_payment_that_cannot_be_written_is_never_sent() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.store.fail_writes = 1
    rig.pay()
    assert rig.gateway.calls == []
    assert rig.stage() is Stage.SELL
    assert rig.sale.state is SaleState.OPEN
    assert rig.events_of(WriteFailed)


def test_green_never_comes_before_the_paid_record_is_on_disk() -> None:
    rig = _waiting()
    rig.gateway.said = Said.SUCCEEDED
    rig.scheduler.pass_time(2.0)
    rig.tasks.crank(Lane.NETWORK)
    assert rig.stage() is Stage.WAITING
    assert not [event for event in rig.events if _is_paid(event)]
    rig.tasks.crank()
    assert rig.stage() is Stage.PAID


def test_money_that_came_is_not_forgotten_when_its_record_could_not_be_written() -> None:
    rig = _waiting()
    rig.gateway.said = Said.SUCCEEDED
    rig.store.fail_writes = 1
    rig.wait(2.0)
    assert rig.stage() is Stage.WAITING
    assert rig.events_of(WriteFailed)
    rig.wait(20.0)
    assert rig.stage() is Stage.PAID


def test_an_unanswered_create_is_sent_again_with_the_same_body() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [NoAnswerError("lost"), NoAnswerError("lost")]
    rig.pay()
    assert rig.stage() is Stage.UNKNOWN
    assert rig.state.is_offline
    rig.wait(5.0)
    assert rig.stage() is Stage.WAITING
    assert len(rig.gateway.bodies) == 3
    assert len(set(rig.gateway.bodies)) == 1


def test_a_refused_first_create_fails_with_its_reason_and_frees_the_basket() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [RefusedError("no", code=1)]
    rig.pay()
    assert rig.stage() is Stage.FAILED
    assert rig.payment.reason == "format_refused"
    assert rig.sale.state is SaleState.OPEN
    rig.checkout.acknowledge()
    assert rig.stage() is Stage.SELL
    rig.pay()
    assert rig.stage() is Stage.WAITING
    assert rig.payment.id.endswith("-a2")


def test_an_error_on_a_repeat_is_no_verdict_before_the_status_was_read() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [NoAnswerError("lost"), RefusedError("This payment was created", code=1)]
    rig.pay()
    rig.wait(1.0)
    assert rig.stage() is Stage.UNKNOWN
    rig.wait(10.0)
    assert "status" in [call for call, _ in rig.gateway.calls]
    assert rig.stage() is Stage.WAITING


def test_a_refused_repeat_fails_once_octo_says_that_there_is_no_such_payment() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [NoAnswerError("lost"), RefusedError("no", code=5), NotFoundError("none", code=1)]
    rig.pay()
    rig.wait(6.0)
    assert rig.stage() is Stage.FAILED


def test_a_create_that_never_left_counts_as_not_sent() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [NotReachedError("no network"), RefusedError("wrong secret", code=2)]
    rig.pay()
    assert rig.stage() is Stage.UNKNOWN
    rig.wait(1.0)
    assert rig.stage() is Stage.FAILED


def test_a_fresh_id_that_is_already_paid_is_disputed_not_paid() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [answer("", Said.SUCCEEDED)]
    rig.pay()
    assert rig.stage() is Stage.DISPUTED
    assert rig.sale.state is SaleState.OPEN
    assert rig.state.alarms


def test_an_unknown_status_stays_pending_and_is_never_paid() -> None:
    rig = _waiting()
    rig.gateway.said = Said.PENDING
    rig.wait(30.0)
    assert rig.stage() is Stage.WAITING


def test_an_answer_for_another_payment_changes_nothing() -> None:
    rig = _waiting()
    rig.gateway.script = [answer("f" * 32 + "-a1", Said.SUCCEEDED)]
    rig.wait(2.0)
    assert rig.stage() is Stage.WAITING


def test_another_amount_makes_the_payment_disputed() -> None:
    rig = _waiting()
    rig.gateway.script = [answer("", Said.SUCCEEDED, total_minor=1)]
    rig.wait(2.0)
    assert rig.stage() is Stage.DISPUTED
    assert rig.sale.state is SaleState.OPEN


def test_a_foreign_pay_address_is_never_shown() -> None:
    rig = CounterRig()
    rig.gateway.pay_url = "http://evil.example/pay"
    rig.scan(BREAD)
    rig.pay()
    assert rig.pay_url() is None
    assert rig.stage() is Stage.EXPIRED
    assert rig.payment.reason == "bad_pay_url"
    assert rig.payment_state() is PaymentState.ABANDONED


def test_an_error_that_carries_a_payment_is_looked_at_again_before_a_qr_is_shown() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [answer("", Said.CREATED, pay_url=rig.gateway.pay_url, error=1, error_text="before")]
    rig.pay()
    assert rig.stage() is Stage.UNKNOWN
    rig.wait(3.0)
    assert rig.stage() is Stage.WAITING


def test_while_there_is_no_network_the_payment_waits_on_and_the_loop_survives() -> None:
    rig = _waiting()
    rig.gateway.script = [*(NoAnswerError("gone") for _ in range(5)), ValueError("a fault of our own")]
    rig.wait(40.0)
    assert not rig.gateway.script
    assert rig.stage() is Stage.WAITING
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(20.0)
    assert rig.stage() is Stage.PAID


def test_two_reads_of_one_payment_are_never_closer_than_octo_allows() -> None:
    rig = _waiting()
    times: list[float] = []

    def read() -> None:
        times.append(rig.clock.mono_s)
        rig.checkout.check_now()

    rig.gateway.on_read = read
    rig.checkout.check_now()
    rig.wait(200.0)
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert len(gaps) > 50
    assert min(gaps) >= 1.1


def test_the_qr_leaves_when_its_time_is_over_and_the_payment_is_watched_on() -> None:
    rig = _waiting()
    rig.wait(601.0)
    assert rig.stage() is Stage.EXPIRED
    assert rig.pay_url() is None
    assert rig.payment_state() is PaymentState.ABANDONED
    reads = len(rig.calls("status"))
    rig.wait(400.0)
    assert len(rig.calls("status")) > reads
    assert rig.payment_state() is PaymentState.CLOSED_UNPAID


def test_no_clock_closes_a_payment_while_octo_is_silent() -> None:
    rig = _waiting()
    rig.gateway.script = [NoAnswerError("gone") for _ in range(2000)]
    rig.wait(48 * 3600.0)
    assert rig.payment_state() is PaymentState.ABANDONED
    rig.gateway.script = []
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(16 * 60.0)
    assert rig.payment_state() is PaymentState.PAID


def test_somebody_still_paying_after_the_grace_keeps_the_payment_open() -> None:
    rig = _waiting()
    rig.gateway.said = Said.ENGAGED
    rig.wait(3600.0)
    assert rig.payment_state() is PaymentState.ABANDONED


def test_money_for_a_given_up_qr_pays_its_sale_when_the_basket_is_the_same() -> None:
    rig = _waiting()
    rig.give_up()
    assert rig.stage() is Stage.SELL
    assert rig.state.earlier
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(61.0)
    assert rig.stage() is Stage.PAID


def test_money_for_a_given_up_qr_is_late_when_the_basket_changed() -> None:
    rig = _waiting()
    rig.give_up()
    rig.scan(BREAD)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(61.0)
    assert rig.stage() is Stage.SELL
    assert [one.state for one in rig.state.alarms] == [PaymentState.LATE_MONEY]
    assert rig.sale.state is SaleState.OPEN


def test_money_for_the_first_qr_takes_the_second_off_the_screen() -> None:
    rig = _waiting()
    first = rig.payment.id
    rig.give_up()
    rig.pay()
    assert rig.payment.id != first
    assert rig.state.earlier
    rig.watch.check_now(first)
    rig.gateway.script = [answer(first, Said.SUCCEEDED)]
    rig.wait(1.2)
    assert rig.stage() is Stage.PAID
    assert rig.payment.id == first
    others = [one for one in rig.ledger.attempts(rig.sale.id) if one.id != first]
    assert [one.state for one in others] == [PaymentState.ABANDONED]


def test_money_for_both_attempts_of_a_sale_raises_the_alarm() -> None:
    rig = _waiting()
    rig.give_up()
    rig.pay()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(120.0)
    states = sorted(one.state.value for one in rig.ledger.attempts(rig.sale.id))
    assert states == ["late_money", "paid"]
    assert len(rig.state.alarms) == 1


def test_a_give_up_that_crosses_the_money_does_not_lose_it() -> None:
    rig = _waiting()
    rig.gateway.said = Said.SUCCEEDED
    rig.scheduler.pass_time(2.0)
    rig.tasks.crank(Lane.NETWORK)
    assert rig.checkout.give_up() is False
    rig.tasks.crank()
    assert rig.stage() is Stage.PAID


def test_a_late_answer_to_a_given_up_create_leaves_it_given_up() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.checkout.take_payment()
    rig.tasks.crank(Lane.STORAGE)
    rig.checkout.give_up()
    rig.tasks.crank()
    assert rig.stage() is Stage.SELL
    attempt = rig.ledger.attempts(rig.sale.id)[0]
    assert attempt.state is PaymentState.ABANDONED
    assert attempt.octo_uuid == UUID


def test_a_given_up_create_is_never_sent_again() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [NoAnswerError("lost")]
    rig.pay()
    rig.give_up()
    rig.wait(3600.0)
    assert len(rig.calls("create")) == 1
    assert rig.calls("status")


def test_a_canceled_payment_fails_and_the_basket_is_open_again() -> None:
    rig = _waiting()
    rig.gateway.said = Said.CANCELED
    rig.wait(2.0)
    assert rig.stage() is Stage.FAILED
    assert rig.payment.reason == "canceled"
    assert rig.sale.state is SaleState.OPEN


def test_money_for_a_failed_payment_is_noticed_within_the_day() -> None:
    rig = _waiting()
    rig.gateway.said = Said.CANCELED
    rig.wait(2.0)
    rig.checkout.acknowledge()
    rig.scan(BREAD)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(16 * 60.0)
    assert [one.state for one in rig.state.alarms] == [PaymentState.LATE_MONEY]


def test_an_empty_basket_cannot_be_paid_and_says_why() -> None:
    rig = CounterRig()
    rig.pay()
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.EMPTY_BASKET)]


def test_a_line_that_must_be_weighed_first_blocks_paying() -> None:
    rig = CounterRig()
    rig.scan(RICE)
    rig.pay()
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.TO_WEIGH, "Guruch Lazer")]
    rig.counter.change_quantity(1, quantity="2,350")
    rig.tasks.crank()
    rig.pay()
    assert rig.payment.amount.to_text() == "43475.00"


def test_the_pc_stays_awake_while_a_qr_is_up_and_only_then() -> None:
    rig = _waiting()
    assert rig.wake_lock.is_held
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(2.0)
    assert not rig.wake_lock.is_held


def test_the_next_customer_is_served_while_a_payment_goes_on_in_the_background() -> None:
    rig = _waiting()
    first_sale = rig.sale.id
    rig.checkout.put_in_background()
    rig.scan(MILK)
    assert rig.stage() is Stage.SELL
    assert rig.sale.id != first_sale
    assert [sale.id for sale in rig.state.background] == [first_sale]
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(3.0)
    assert rig.ledger.sale(first_sale).state is SaleState.PAID  # type: ignore[union-attr]
    assert rig.sale.state is SaleState.OPEN


def test_a_held_payment_is_captured_by_the_till_itself() -> None:
    rig = _waiting()
    rig.gateway.said = Said.HELD
    rig.wait(2.0)
    assert rig.calls("capture") == [UUID]
    assert rig.stage() is Stage.PAID


def test_an_unanswered_capture_is_unknown_until_octo_has_been_read() -> None:
    rig = _waiting()
    rig.gateway.script = [answer("", Said.HELD), NoAnswerError("lost")]
    rig.wait(2.0)
    assert rig.stage() is Stage.UNKNOWN
    assert rig.payment_state() is PaymentState.CAPTURE_UNKNOWN
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(5.0)
    assert rig.stage() is Stage.PAID


def test_a_hold_that_comes_after_giving_up_is_not_captured() -> None:
    rig = _waiting()
    rig.give_up()
    rig.gateway.said = Said.HELD
    rig.wait(300.0)
    assert rig.calls("capture") == []


def _is_paid(event: object) -> bool:
    return isinstance(event, PaymentChanged) and event.payment.state is PaymentState.PAID


def test_a_repeat_that_could_not_be_sent_never_fails_a_payment_that_may_exist() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [NoAnswerError("lost"), NoSecretError("locked"), NoSecretError("locked")]
    rig.pay()
    rig.wait(2.5)
    assert rig.stage() is Stage.UNKNOWN
    rig.wait(20.0)
    assert rig.stage() is Stage.WAITING


def test_a_capture_whose_record_could_not_be_written_is_tried_again() -> None:
    rig = _waiting()
    rig.gateway.script = [answer("", Said.HELD)]
    rig.gateway.said = Said.HELD
    rig.scheduler.pass_time(2.0)
    rig.tasks.crank(Lane.NETWORK)
    rig.tasks.crank(Lane.STORAGE, most=1)
    rig.store.fail_writes = 1
    rig.wait(10.0)
    assert rig.calls("capture") == [UUID]
    assert rig.stage() is Stage.PAID


def test_a_screen_that_fails_to_draw_keeps_no_payment_from_being_sent() -> None:
    rig = CounterRig()
    rig.scan(BREAD)

    def broken(event: object) -> None:
        if isinstance(event, PaymentChanged) and event.payment.state is PaymentState.JOURNALED:
            raise LookupError("a fault of a screen")

    rig.bus.subscribe(broken)
    rig.checkout.take_payment()
    with pytest.raises(LookupError):
        rig.tasks.crank()
    rig.tasks.crank()
    assert len(rig.calls("create")) == 1
    assert rig.stage() is Stage.WAITING
