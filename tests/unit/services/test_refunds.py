"""What a cashier sees who gives money back: what may go back, in which parts, and what becomes of sale and payment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.events import RefundChanged
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import PaymentState, Trigger
from pos_app.domain.refund import RefundLine, RefundState
from pos_app.domain.refund_rules import RefundRefusal
from pos_app.domain.sale import SaleState
from pos_app.services.ports import Lane, SaleRecord
from pos_app.services.refunds import search_for
from pos_app.services.sales_export import describe_sales
from pos_app.services.sound_cues import SoundCues
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeSounds, NoAnswerError, NotReachedError, answer
from tests.helpers.refund_octo import RefundOcto, octo_of, only_payment, paid_till, som, stored_refunds

PAID, PARTLY, REFUNDED = PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED


def _refund(
    rig: CounterRig, major: int, *, reason: str = "broken", wait: float = 5.0
) -> RefundRefusal | None:
    refused = rig.refunds.refund(only_payment(rig).id, amount=som(major), reason=reason)
    rig.wait(wait)
    return refused


def _sale_state(rig: CounterRig) -> SaleState:
    (sale,) = rig.store.sales.values()
    state = sale.state
    assert isinstance(state, SaleState)
    return state


def test_a_full_refund_goes_back_once_and_the_sale_says_so() -> None:
    rig = paid_till()
    assert _refund(rig, 100_000) is None
    (refund,) = stored_refunds(rig)
    assert refund.state is RefundState.DONE
    assert refund.id == f"{only_payment(rig).id}-r1"
    assert refund.octo_refund_id == "octo-r1"
    assert octo_of(rig).refunds == [(refund.id, som(100_000))]
    assert only_payment(rig).state is REFUNDED
    assert only_payment(rig).refunded_minor == 10_000_000
    assert _sale_state(rig) is SaleState.REFUNDED


def test_parts_go_back_one_by_one_until_nothing_is_left() -> None:
    rig = paid_till()
    for major, state, sale in ((30_000, PARTLY, "partly_refunded"), (70_000, REFUNDED, "refunded")):
        assert _refund(rig, major) is None
        assert only_payment(rig).state is state
        assert _sale_state(rig).value == sale
    assert [refund.id[-3:] for refund in stored_refunds(rig)] == ["-r1", "-r2"]
    assert _refund(rig, 13_000) is RefundRefusal.ALL_REFUNDED


def test_the_export_tells_what_went_back_and_keeps_the_day_of_the_sale() -> None:
    rig = paid_till()
    closed = rig.sale.closed_at
    rig.wait(90_000.0)
    _refund(rig, 30_000)
    (sold,) = rig.store.sales.values()
    assert sold.closed_at == closed
    (row,) = describe_sales(rig.store.sales_between(None, None))
    assert row["state"] == "partly_refunded"
    assert (row["payments"][0]["state"], row["payments"][0]["refunded"]) == ("partly_refunded", "30000.00")


@pytest.mark.parametrize(
    ("amount", "refusal"),
    [
        (Money(0, Currency.UZS), RefundRefusal.ZERO),
        (Money(-1, Currency.UZS), RefundRefusal.ZERO),
        (Money(1, Currency.UZS), RefundRefusal.TOO_SMALL),
        (Money(12_999_99, Currency.UZS), RefundRefusal.TOO_SMALL),
        (Money(100_000_01, Currency.UZS), RefundRefusal.TOO_MUCH),
        (Money(999_999_999_999_99, Currency.UZS), RefundRefusal.TOO_MUCH),
        (Money(5_00, Currency.USD), RefundRefusal.WRONG_CURRENCY),
    ],
)
def test_an_amount_that_cannot_go_back_is_refused_here_and_nothing_is_stored_or_sent(
    amount: Money, refusal: RefundRefusal
) -> None:
    rig = paid_till()
    writes, calls = len(rig.store.log), len(rig.gateway.calls)
    assert rig.refunds.refund(only_payment(rig).id, amount=amount, reason="x") is refusal
    rig.wait(10.0)
    assert (len(rig.store.log), len(rig.gateway.calls)) == (writes, calls)


def test_a_refused_wish_uses_up_no_number() -> None:
    rig = paid_till()
    _refund(rig, 100_001)
    _refund(rig, 1)
    _refund(rig, 20_000)
    assert [refund.number for refund in stored_refunds(rig)] == [1]


def test_a_payment_that_is_unpaid_or_unknown_or_of_no_known_uuid_is_not_refunded() -> None:
    rig = paid_till()
    assert rig.refunds.refund("nobody", amount=som(20_000), reason="") is RefundRefusal.NOT_FOUND
    payment = only_payment(rig)
    for state in PaymentState:
        if state in (PAID, PARTLY, PaymentState.LATE_MONEY, PaymentState.DISPUTED):
            continue
        rig.ledger._accepted.payments[payment.id] = payment._replace(state=state)
        assert rig.refunds.refund(payment.id, amount=som(20_000), reason="x") in (
            RefundRefusal.NOT_PAID,
            RefundRefusal.UNDER_WAY,
            RefundRefusal.ALL_REFUNDED,
        )
    rig.ledger._accepted.payments[payment.id] = payment._replace(octo_uuid=None)
    assert rig.refunds.refund(payment.id, amount=som(20_000), reason="x") is RefundRefusal.NO_UUID


def test_a_second_refund_waits_until_the_first_is_settled() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["pending"]
    assert _refund(rig, 20_000) is None
    assert _refund(rig, 20_000) is RefundRefusal.UNDER_WAY
    octo_of(rig).end_pending()
    rig.wait(20.0)
    assert _refund(rig, 20_000) is None
    assert only_payment(rig).refunded_minor == 4_000_000


def test_the_money_is_on_disk_before_it_is_asked_for() -> None:
    rig = paid_till()
    seen: list[tuple[RefundState, int, int | None, PaymentState]] = []

    def look() -> None:
        (refund,) = stored_refunds(rig)
        seen.append((refund.state, refund.sendings, refund.refunded_before_minor, only_payment(rig).state))

    octo_of(rig).on_refund = look
    octo_of(rig).cabinet = 700_00
    _refund(rig, 20_000)
    assert seen == [(RefundState.SENDING, 1, 700_00, PaymentState.REFUNDING)]
    facts = [fact.data for fact in rig.store.facts if fact.kind == "refunded_elsewhere"]
    assert facts == [{"difference": "700.00", "refunded_sum": 700_00}]


def test_a_disk_that_is_full_gives_nothing_back() -> None:
    rig = paid_till()
    rig.store.fail_writes = 1
    _refund(rig, 20_000)
    assert stored_refunds(rig) == []
    assert octo_of(rig).refunds == []
    assert only_payment(rig).state is PAID
    assert _refund(rig, 20_000) is None
    assert octo_of(rig).refunded == 2_000_000


def test_a_large_refund_goes_in_parts_all_stored_before_the_first_is_sent() -> None:
    rig = paid_till(price=som(30_000_000))
    stored: list[list[str]] = []
    octo_of(rig).on_refund = lambda: stored.append([refund.state.value for refund in stored_refunds(rig)])
    _refund(rig, 20_005_000, wait=20.0)
    assert [amount for _, amount in octo_of(rig).refunds] == [
        som(10_000_000),
        som(9_992_000),
        som(13_000),
    ]
    assert stored == [
        ["sending", "planned", "planned"],
        ["done", "sending", "planned"],
        ["done", "done", "sending"],
    ]
    planned = next(change.refunds for change in rig.store.log if change.refunds)
    assert len(planned) == 3
    assert only_payment(rig).state is PARTLY
    assert _sale_state(rig) is SaleState.PARTLY_REFUNDED


def test_the_next_part_waits_for_the_one_before() -> None:
    rig = paid_till(price=som(30_000_000))
    octo_of(rig).faults = ["pending"]
    _refund(rig, 30_000_000, wait=60.0)
    assert len(octo_of(rig).refunds) == 1
    octo_of(rig).end_pending()
    rig.wait(40.0)
    assert octo_of(rig).refunded == 3_000_000_000
    assert only_payment(rig).state is REFUNDED


def test_a_long_wait_for_one_part_does_not_slow_the_next() -> None:
    rig = paid_till(price=som(30_000_000))
    octo_of(rig).faults = ["pending"]
    _refund(rig, 20_000_000, wait=100.0)
    octo_of(rig).end_pending()
    while stored_refunds(rig)[0].state is not RefundState.DONE:
        rig.wait(0.1)
    rig.wait(1.2)
    assert len(octo_of(rig).refunds) == 2


def test_a_part_that_fails_stops_those_behind_it() -> None:
    rig = paid_till(price=som(30_000_000))
    octo_of(rig).faults = ["", "refused"]
    _refund(rig, 30_000_000, wait=60.0)
    assert [refund.state.value for refund in stored_refunds(rig)] == ["done", "failed", "failed"]
    assert [refund.detail for refund in stored_refunds(rig)] == [
        None,
        "format_refused",
        "earlier_part_failed",
    ]
    assert len(octo_of(rig).refunds) == 2
    assert only_payment(rig).state is PARTLY
    assert only_payment(rig).refunded_minor == 1_000_000_000


def test_a_refund_that_octo_refuses_leaves_the_payment_paid_and_no_chime_sounds() -> None:
    rig = paid_till()
    sounds = FakeSounds()
    SoundCues(bus=rig.bus, sounds=sounds)
    octo_of(rig).faults = ["refused"]
    _refund(rig, 20_000)
    (refund,) = stored_refunds(rig)
    assert (refund.state, refund.detail) == (RefundState.FAILED, "format_refused")
    assert only_payment(rig).state is PAID
    assert _sale_state(rig) is SaleState.PAID
    assert sounds.played == []
    assert _refund(rig, 20_000) is None
    assert [one.id[-3:] for one in stored_refunds(rig)] == ["-r1", "-r2"]


def test_a_refund_that_octo_calls_failed_is_failed_once_the_sum_is_seen_unchanged() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["failed"]
    reads = len(rig.calls("status"))
    _refund(rig, 20_000)
    assert stored_refunds(rig)[0].state is RefundState.FAILED
    assert stored_refunds(rig)[0].detail == "refused_by_octo"
    assert len(rig.calls("status")) == reads + 2
    assert only_payment(rig).state is PAID


def test_a_refund_called_failed_is_done_when_the_sum_shows_it() -> None:
    rig = paid_till()
    octo = octo_of(rig)
    octo.faults = ["failed"]
    octo.on_refund = lambda: setattr(octo, "cabinet", 2_000_000)
    _refund(rig, 20_000)
    assert stored_refunds(rig)[0].state is RefundState.DONE


def test_what_octos_cabinet_gave_back_counts_and_is_shown() -> None:
    rig = paid_till()
    octo_of(rig).cabinet = 5_000_000
    _refund(rig, 50_001)
    (refund,) = stored_refunds(rig)
    assert (refund.state, refund.detail) == (RefundState.FAILED, "refunded_elsewhere")
    assert octo_of(rig).refunds == []
    offer = rig.refunds.what_is_left(only_payment(rig).id)
    assert offer is not None
    assert (offer.left, offer.refunded, offer.elsewhere) == (som(50_000), som(50_000), som(50_000))
    assert only_payment(rig).state is PARTLY
    facts = [fact.data for fact in rig.store.facts if fact.kind == "refunded_elsewhere"]
    assert facts == [{"difference": "50000.00", "refunded_sum": 5_000_000}]
    assert _refund(rig, 50_000) is None
    assert octo_of(rig).refunded == 10_000_000
    assert only_payment(rig).state is REFUNDED


def test_a_cabinet_refund_takes_room_from_all_parts_together() -> None:
    rig = paid_till(price=som(30_000_000))
    octo_of(rig).cabinet = 1_500_000_000
    _refund(rig, 20_000_000, wait=30.0)
    assert octo_of(rig).refunds == []
    assert {refund.state for refund in stored_refunds(rig)} == {RefundState.FAILED}


def test_an_old_answer_makes_no_room_for_money_that_went() -> None:
    rig = paid_till()
    _refund(rig, 60_000)
    octo = octo_of(rig)
    octo.given.clear()
    assert _refund(rig, 60_000) is RefundRefusal.TOO_MUCH
    _refund(rig, 40_000)
    assert stored_refunds(rig)[1].refunded_before_minor == 6_000_000
    assert only_payment(rig).refunded_minor == 10_000_000


def test_a_cabinet_refund_that_was_seen_once_is_not_forgotten() -> None:
    rig = paid_till()
    octo_of(rig).cabinet = 5_000_000
    _refund(rig, 60_000)
    octo_of(rig).cabinet = 0
    octo_of(rig).faults = ["refused"]
    _refund(rig, 20_000)
    assert only_payment(rig).refunded_minor == 5_000_000
    assert only_payment(rig).state is PARTLY
    assert _refund(rig, 60_000) is RefundRefusal.TOO_MUCH


def test_parts_that_octos_cabinet_gave_back_meanwhile_are_not_sent_too() -> None:
    rig = paid_till(price=som(30_000_000))
    octo_of(rig).faults = ["pending"]
    _refund(rig, 30_000_000)
    octo_of(rig).cabinet = 2_000_000_000
    octo_of(rig).end_pending()
    rig.wait(60.0)
    assert [refund.state.value for refund in stored_refunds(rig)] == ["done", "failed", "failed"]
    assert [refund.detail for refund in stored_refunds(rig)][1:] == ["refunded_elsewhere"] * 2
    assert len(octo_of(rig).refunds) == 1
    assert only_payment(rig).state is REFUNDED


def test_without_the_sum_nothing_new_is_sent() -> None:
    rig = paid_till()
    octo_of(rig).read_faults = [NoAnswerError("none")] * 3
    _refund(rig, 20_000, wait=2.0)
    assert octo_of(rig).refunds == []
    assert rig.refunds.status_of(only_payment(rig).id).is_offline  # type: ignore[union-attr]
    rig.wait(10.0)
    assert octo_of(rig).refunded == 2_000_000


@pytest.mark.parametrize("said", [Said.CREATED, Said.ENGAGED, Said.HELD])
def test_nothing_is_sent_when_octo_says_that_nobody_paid(said: Said) -> None:
    rig = paid_till()
    rig.gateway.said = said
    _refund(rig, 20_000, wait=30.0)
    assert octo_of(rig).refunds == []
    assert stored_refunds(rig)[0].detail == "not_paid_at_octo"
    assert only_payment(rig).state is PAID
    assert _sale_state(rig) is SaleState.PAID


def test_a_payment_that_octo_took_back_is_disputed_and_not_refunded_too() -> None:
    rig = paid_till()
    rig.gateway.said = Said.CANCELED
    _refund(rig, 20_000)
    assert octo_of(rig).refunds == []
    assert stored_refunds(rig)[0].detail == "canceled_at_octo"
    assert only_payment(rig).state is PaymentState.DISPUTED


@pytest.mark.parametrize(
    ("change", "is_disputed"),
    [
        ({"total_minor": 1}, True),
        ({"currency": "USD"}, True),
        ({"octo_uuid": "another"}, False),
        ({"shop_transaction_id": "another"}, False),
    ],
)
def test_an_answer_about_another_payment_or_amount_sends_nothing(
    change: dict[str, object], is_disputed: bool
) -> None:
    rig = paid_till()
    told = answer(only_payment(rig).id, Said.SUCCEEDED, refunded_minor=0)._replace(**change)  # type: ignore[arg-type]
    rig.gateway.script = [told] * 50
    _refund(rig, 20_000, wait=30.0)
    assert octo_of(rig).refunds == []
    assert (only_payment(rig).state is PaymentState.DISPUTED) is is_disputed


def test_a_disputed_payment_is_refunded_with_a_written_reason_alone() -> None:
    rig = paid_till()
    rig.ledger.move_payment(only_payment(rig), Trigger.CONTRADICTED)
    rig.wait(1.0)
    assert _refund(rig, 20_000, reason=" ") is RefundRefusal.NO_REASON
    assert _refund(rig, 20_000, reason="two amounts; asked the bank") is None
    assert only_payment(rig).state is PARTLY
    assert _sale_state(rig) is SaleState.PARTLY_REFUNDED


def test_a_payment_disputed_for_its_amount_can_be_refunded_although_octo_goes_on_contradicting() -> None:
    rig = paid_till()
    rig.ledger.move_payment(only_payment(rig), Trigger.CONTRADICTED)
    rig.wait(1.0)
    told = answer(only_payment(rig).id, Said.SUCCEEDED, refunded_minor=0, total_minor=9_000_000)
    rig.gateway.script = [told]
    assert _refund(rig, 20_000, reason="decided") is None
    assert octo_of(rig).refunded == 2_000_000


def test_a_disputed_payment_whose_refund_fails_is_as_disputed_as_before() -> None:
    rig = paid_till()
    rig.ledger.move_payment(only_payment(rig), Trigger.CONTRADICTED)
    rig.wait(1.0)
    octo_of(rig).faults = ["refused"]
    _refund(rig, 20_000, reason="decided")
    assert only_payment(rig).state is PaymentState.DISPUTED


def _late_money(rig: CounterRig) -> None:
    payment = only_payment(rig)._replace(state=PaymentState.LATE_MONEY)
    for view in (rig.ledger._accepted, rig.ledger._durable):
        view.payments[payment.id] = payment
    rig.store.payments[payment.id] = payment


@pytest.mark.parametrize(
    ("faults", "state"), [([], PaymentState.REFUNDED), (["refused"], PaymentState.LATE_MONEY)]
)
def test_late_money_goes_back_without_touching_the_sale(faults: list[str], state: PaymentState) -> None:
    rig = paid_till()
    _late_money(rig)
    octo_of(rig).faults = faults
    assert _refund(rig, 100_000) is None
    assert only_payment(rig).state is state
    assert _sale_state(rig) is SaleState.PAID


def test_late_money_refunded_in_two_goes_never_touches_the_sale() -> None:
    rig = paid_till()
    _late_money(rig)
    for _ in range(2):
        assert _refund(rig, 50_000) is None
        rig = rig.restart()
        rig.refunds.open(only_payment(rig).sale_id, on_done=lambda _: None, on_failed=_fail)
        rig.tasks.crank()
    assert only_payment(rig).state is REFUNDED
    assert _sale_state(rig) is SaleState.PAID


def test_late_money_that_was_attached_after_a_failed_refund_counts_as_paid() -> None:
    rig = paid_till()
    _late_money(rig)
    octo_of(rig).faults = ["refused"]
    _refund(rig, 100_000)
    rig.ledger.move_payment(only_payment(rig), Trigger.ATTACH)
    rig.wait(1.0)
    _refund(rig, 100_000)
    assert _sale_state(rig) is SaleState.REFUNDED


def test_a_part_that_fails_after_another_was_done_leaves_the_sale_partly_refunded() -> None:
    rig = paid_till()
    _refund(rig, 30_000)
    octo_of(rig).faults = ["refused"]
    _refund(rig, 30_000)
    assert only_payment(rig).state is PARTLY
    _refund(rig, 70_000)
    assert _sale_state(rig) is SaleState.REFUNDED


def test_what_the_cabinet_gave_back_between_two_parts_counts_although_a_later_answer_is_older() -> None:
    rig = paid_till(price=som(30_000_000))
    octo = octo_of(rig)
    octo.faults = ["pending"]
    sums = iter([0, 2_000_000_000])
    rig.gateway.on_read = lambda: setattr(octo, "cabinet", next(sums, 0))
    _refund(rig, 30_000_000, wait=60.0)
    assert rig.refunds.decide_done(only_payment(rig).id, reason="in the cabinet")
    rig.wait(60.0)
    assert len(octo.refunds) == 1
    assert [refund.state.value for refund in stored_refunds(rig)] == ["done", "failed", "failed"]


def test_a_sum_that_was_asked_for_before_the_refund_was_confirmed_sends_nothing() -> None:
    rig = paid_till()
    payment_id = only_payment(rig).id
    rig.gateway.calls.clear()
    rig.refunds.refund(payment_id, amount=som(20_000), reason="")
    rig.tasks.crank(Lane.STORAGE)
    rig.scheduler.pass_time(0.0)
    assert rig.refunds.withdraw(payment_id)
    assert rig.refunds.refund(payment_id, amount=som(30_000), reason="") is None
    rig.tasks.crank(Lane.STORAGE)
    rig.tasks.crank()
    rig.wait(5.0)
    assert [call for call, _ in rig.gateway.calls] == ["status", "status", "refund"]
    assert octo_of(rig).refunded == 3_000_000


def test_octo_is_asked_one_thing_at_a_time() -> None:
    rig = paid_till()
    payment_id = only_payment(rig).id
    rig.refunds.refund(payment_id, amount=som(20_000), reason="")
    rig.tasks.crank(Lane.STORAGE)
    rig.scheduler.pass_time(0.0)
    rig.refunds.check_now(payment_id)
    rig.scheduler.pass_time(5.0)
    assert rig.tasks.waiting(Lane.NETWORK) == 1


def test_a_refund_that_cannot_be_sent_is_withdrawn_and_never_sent_later() -> None:
    rig = paid_till()
    octo_of(rig).read_faults = [NotReachedError("no network")] * 3
    _refund(rig, 20_000, wait=0.5)
    assert rig.refunds.withdraw(only_payment(rig).id)
    rig.wait(60.0)
    assert octo_of(rig).refunds == []
    assert stored_refunds(rig)[0].detail == "withdrawn"
    assert only_payment(rig).state is PAID
    assert not rig.refunds.withdraw(only_payment(rig).id)


def test_withdrawing_while_the_first_part_is_open_drops_only_what_was_never_sent() -> None:
    rig = paid_till(price=som(30_000_000))
    octo_of(rig).faults = ["pending"]
    _refund(rig, 30_000_000)
    assert rig.refunds.withdraw(only_payment(rig).id)
    rig.wait(1.0)
    assert [refund.state.value for refund in stored_refunds(rig)] == ["pending", "failed", "failed"]
    assert only_payment(rig).state is PaymentState.REFUNDING
    octo_of(rig).end_pending()
    rig.wait(20.0)
    assert octo_of(rig).refunded == 1_000_000_000
    assert only_payment(rig).state is PARTLY


def test_a_refund_on_its_way_can_not_be_withdrawn() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost after"]
    _refund(rig, 20_000, wait=0.0)
    assert not rig.refunds.withdraw(only_payment(rig).id)


def test_goods_that_came_back_are_worth_what_they_cost_and_come_back_once() -> None:
    rig = paid_till()
    payment_id, line = only_payment(rig).id, RefundLine(1, 1000)
    assert rig.refunds.worth_of(payment_id, lines=[line]) == som(100_000)
    assert rig.refunds.worth_of(payment_id, lines=[RefundLine(2, 1000)]) is None
    assert rig.refunds.worth_of("nobody", lines=[line]) is None
    too_many = (RefundLine(1, 1001),)
    refused = rig.refunds.refund(payment_id, amount=som(20_000), reason="", lines=too_many)
    assert refused is RefundRefusal.WRONG_LINES
    assert rig.refunds.refund(payment_id, amount=som(20_000), reason="", lines=(line,)) is None
    rig.wait(5.0)
    assert stored_refunds(rig)[0].lines == (line,)
    refused = rig.refunds.refund(payment_id, amount=som(20_000), reason="", lines=(line,))
    assert refused is RefundRefusal.WRONG_LINES


def test_goods_of_a_large_refund_are_noted_once() -> None:
    rig = paid_till(price=som(30_000_000))
    lines = (RefundLine(1, 1000),)
    rig.refunds.refund(only_payment(rig).id, amount=som(30_000_000), reason="", lines=lines)
    rig.wait(20.0)
    assert [refund.lines for refund in stored_refunds(rig)] == [lines, (), ()]


def _fail(sentence: str) -> None:
    raise AssertionError(sentence)


def test_a_sale_of_the_past_is_found_opened_and_refunded() -> None:
    rig = paid_till()
    number = rig.sale.number
    rig.counter.start_next()
    rig.tasks.crank()
    rig.store.load_unresolved = lambda **_: []
    rig = rig.restart()
    payment_id = only_payment(rig).id
    assert rig.refunds.refund(payment_id, amount=som(20_000), reason="") is RefundRefusal.NOT_FOUND
    assert rig.refunds.what_is_left(payment_id) is None
    found: list[SaleRecord] = []
    rig.refunds.find(number, currency=Currency.UZS, on_done=found.extend, on_failed=_fail)
    assert rig.tasks.waiting(Lane.STORAGE) == 1
    rig.tasks.crank()
    opened: list[SaleRecord | None] = []
    rig.refunds.open(found[0].sale.id, on_done=opened.append, on_failed=_fail)
    rig.tasks.crank()
    assert opened == found
    assert _refund(rig, 20_000) is None
    assert rig.refunds.opened(found[0].sale.id).refunds == tuple(stored_refunds(rig))  # type: ignore[union-attr]
    assert only_payment(rig).state is PARTLY


def test_opening_a_sale_that_is_open_already_takes_nothing_back() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["pending"]
    sale_id = only_payment(rig).sale_id
    old = rig.store.load_sale(sale_id)
    _refund(rig, 20_000)
    rig.store.load_sale = lambda _: old
    rig.refunds.open(sale_id, on_done=lambda _: None, on_failed=_fail)
    rig.tasks.crank()
    assert rig.ledger.payment(only_payment(rig).id) == only_payment(rig)
    assert _refund(rig, 20_000) is RefundRefusal.UNDER_WAY


def test_a_sale_that_cannot_be_read_is_told_in_a_sentence() -> None:
    rig = paid_till()
    told: list[str] = []

    def broken(*_: object, **__: object) -> list[SaleRecord]:
        raise OSError("The disk can't be read.")

    rig.store.load_sale = rig.store.find_sales = broken
    nobody: Callable[[object], None] = told.append  # type: ignore[assignment]
    rig.refunds.open("x", on_done=nobody, on_failed=told.append)
    rig.refunds.find("", currency=Currency.UZS, on_done=nobody, on_failed=told.append)
    rig.tasks.crank()
    assert told == ["The disk can't be read."] * 2


def test_words_that_are_neither_a_number_nor_an_amount_find_nothing() -> None:
    rig = paid_till()
    found: list[list[SaleRecord]] = []
    rig.refunds.find("bread", currency=Currency.UZS, on_done=found.append, on_failed=_fail)
    assert found == [[]]


@pytest.mark.parametrize(
    ("typed", "number", "amount"),
    [
        ("1-0012", "1-0012", None),
        (" 12 ", "12", 12_00),
        ("4 500,50", "", 4_500_50),
        ("", "", None),
    ],
)
def test_what_is_typed_is_a_number_an_amount_or_either(typed: str, number: str, amount: int | None) -> None:
    wanted = search_for(typed, currency=Currency.UZS, day=None)
    assert wanted is not None
    assert (wanted.number, wanted.amount_minor) == (number, amount)


def test_a_day_is_the_shops_day() -> None:
    wanted = search_for("", currency=Currency.UZS, day=date(2026, 11, 24))
    assert wanted is not None
    assert wanted.first is not None
    assert wanted.last is not None
    assert wanted.first.isoformat() == "2026-11-23T19:00:00+00:00"
    assert wanted.last - wanted.first == timedelta(days=1)


def test_the_paid_screen_makes_room_when_its_sale_is_refunded() -> None:
    rig = paid_till()
    _refund(rig, 100_000)
    assert rig.state.sale is None
    assert rig.store.current_id == ""


def test_every_step_of_a_refund_is_told_to_the_screens() -> None:
    rig = paid_till()
    _refund(rig, 20_000)
    told = [event for event in rig.events if isinstance(event, RefundChanged)]
    assert [(event.before, event.refund.state) for event in told] == [
        (None, RefundState.PLANNED),
        (RefundState.PLANNED, RefundState.SENDING),
        (RefundState.SENDING, RefundState.DONE),
    ]


def test_check_now_of_a_payment_that_is_not_being_refunded_asks_nothing() -> None:
    rig = paid_till()
    calls = len(rig.gateway.calls)
    rig.refunds.check_now(only_payment(rig).id)
    rig.wait(5.0)
    assert len(rig.gateway.calls) == calls


def test_octo_that_gives_no_sum_is_believed_by_its_answers_alone() -> None:
    octo = RefundOcto()
    rig = paid_till(gateway=octo)
    octo.hides_sum = True
    octo.faults = ["lost after"]
    _refund(rig, 20_000, wait=1.0)
    (refund,) = stored_refunds(rig)
    assert (refund.state, refund.refunded_before_minor) == (RefundState.UNKNOWN, None)
    rig.wait(5.0)
    assert stored_refunds(rig)[0].state is RefundState.DONE
    assert octo.refunded == 2_000_000
    assert {refund_id for refund_id, _ in octo.refunds} == {refund.id}
