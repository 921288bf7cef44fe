from __future__ import annotations

from pos_app.domain.answer import Said
from pos_app.domain.events import ScanIgnored
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import HOLD_WARNS_AFTER, PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.open_matters import MatterKind
from pos_app.services.ports import GatewayError, Lane
from pos_app.services.sales_export import describe_sales
from pos_app.services.settings import Settings
from tests.helpers.builders import make_answer
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeSaleStore

WAITS = Settings(shop_id=10000, is_two_stage=True, hold_waits_for_cashier=True)
WARNS_S = HOLD_WARNS_AFTER.total_seconds()


class NoAnswerError(GatewayError):
    is_offline = True


def _held() -> CounterRig:
    """Bread and milk, and the customer has paid: the money is held."""
    rig = CounterRig(store=FakeSaleStore(WAITS))
    rig.scan(BREAD, MILK)
    rig.pay()
    rig.gateway.said = Said.HELD
    rig.wait(2.5)
    return rig


def _take(rig: CounterRig) -> None:
    rig.held.take_money()
    rig.scheduler.pass_time(0.0, between=rig.tasks.crank)


def _give_back(rig: CounterRig) -> None:
    rig.held.give_back()
    rig.scheduler.pass_time(0.0, between=rig.tasks.crank)


def _take_out(rig: CounterRig, number: int) -> bool:
    done = rig.held.take_out(number)
    rig.tasks.crank()
    return done


def test_held_money_stays_held_until_the_cashier_decides() -> None:
    rig = _held()
    rig.wait(600.0)
    assert (rig.stage(), rig.pay_url()) == (Stage.HELD, None)
    assert (rig.calls("capture"), rig.calls("release")) == ([], [])


def test_a_payment_keeps_the_mode_that_it_was_made_with() -> None:
    rig = CounterRig(store=FakeSaleStore(WAITS))
    rig.scan(BREAD)
    rig.pay()
    rig.owner.save(on_done=lambda: None, on_failed=lambda _: None, hold_waits_for_cashier=False)
    rig.gateway.said = Said.HELD
    rig.wait(30.0)
    assert rig.stage() is Stage.HELD


def test_while_it_is_held_octo_is_asked_every_fifteen_seconds() -> None:
    rig = _held()
    before = len(rig.calls("status"))
    rig.wait(60.0)
    assert len(rig.calls("status")) - before == 4


def test_the_cashier_takes_the_whole_amount() -> None:
    rig = _held()
    _take(rig)
    assert (rig.stage(), rig.gateway.captured) == (Stage.PAID, [Money(1_940_000, Currency.UZS)])


def test_of_a_basket_with_a_line_taken_out_only_the_rest_is_captured() -> None:
    rig = _held()
    assert _take_out(rig, 2)
    _take(rig)
    assert (rig.stage(), rig.gateway.captured) == (Stage.PAID, [BREAD.price])
    (payment,) = rig.ledger.payments()
    assert (payment.amount, payment.taken) == (BREAD.price + MILK.price, BREAD.price)


def test_the_smaller_amount_is_on_disk_before_it_is_sent() -> None:
    rig = _held()
    _take_out(rig, 2)
    rig.held.take_money()
    rig.scheduler.pass_time(0.0, between=lambda: None)
    assert rig.calls("capture") == []
    rig.tasks.crank(Lane.STORAGE)
    written = rig.store.load_current()
    (payment,) = written.payments
    assert (payment.state, payment.taken) == (PaymentState.CAPTURING, BREAD.price)
    assert rig.calls("capture") == []
    rig.tasks.crank()
    assert len(rig.calls("capture")) == 1


def test_the_last_goods_cannot_be_taken_out() -> None:
    rig = _held()
    assert _take_out(rig, 2)
    assert not rig.held.can_take_out(1)
    assert not _take_out(rig, 1)
    assert [line.name for line in rig.sale.basket.lines] == [BREAD.name]


def test_nothing_can_be_added_while_money_is_held() -> None:
    rig = _held()
    rig.scan(BREAD)
    assert len(rig.sale.basket.lines) == 2
    assert rig.events_of(ScanIgnored) == [ScanIgnored(BREAD.name)]


def test_money_given_back_opens_the_sale_again() -> None:
    rig = _held()
    _give_back(rig)
    (payment,) = rig.ledger.payments()
    assert (payment.state, rig.stage(), rig.sale.state) == (
        PaymentState.CLOSED_RELEASED,
        Stage.SELL,
        SaleState.OPEN,
    )
    assert (rig.calls("capture"), len(rig.calls("release"))) == ([], 1)


def test_no_new_qr_can_be_made_before_octo_has_confirmed_the_release() -> None:
    rig = _held()
    rig.gateway.release_script = [NoAnswerError("gone")]
    _give_back(rig)
    rig.pay()
    assert len(rig.ledger.payments()) == 1
    waiting = rig.sale
    rig.wait(60.0)
    assert [waiting.state, rig.sale.state] == [SaleState.AWAITING_PAYMENT, SaleState.OPEN]


def test_a_decision_during_a_status_read_follows_that_read() -> None:
    rig = _held()
    rig.scheduler.pass_time(15.0, between=lambda: None)
    assert rig.tasks.waiting(Lane.NETWORK) == 1
    rig.held.take_money()
    assert rig.stage() is Stage.CONFIRMING
    assert not rig.held.take_out(2)
    rig.scheduler.pass_time(0.0, between=rig.tasks.crank)
    assert (rig.stage(), len(rig.calls("capture"))) == (Stage.PAID, 1)


def test_a_capture_without_an_answer_is_sent_again_with_the_same_amount() -> None:
    rig = _held()
    _take_out(rig, 2)
    rig.gateway.script = [NoAnswerError("gone")]
    _take(rig)
    assert rig.payment_state() is PaymentState.CAPTURE_UNKNOWN
    rig.wait(30.0)
    assert rig.stage() is Stage.PAID
    assert set(rig.gateway.captured) == {BREAD.price}


def test_after_a_crash_in_the_capture_the_same_amount_is_taken_once() -> None:
    rig = _held()
    _take_out(rig, 2)
    rig.held.take_money()
    rig.scheduler.pass_time(0.0, between=lambda: None)
    rig.tasks.crank(Lane.STORAGE)
    again = rig.restart()
    again.wait(5.0)
    assert (again.stage(), again.gateway.captured) == (Stage.PAID, [BREAD.price])


def test_after_a_crash_between_taking_out_and_the_capture_the_money_waits_for_what_is_left() -> None:
    rig = _held()
    _take_out(rig, 2)
    again = rig.restart()
    again.wait(20.0)
    assert (again.stage(), again.gateway.captured) == (Stage.HELD, [])
    _take(again)
    assert again.gateway.captured == [BREAD.price]


def test_a_capture_that_cannot_be_written_leaves_the_money_held() -> None:
    rig = _held()
    rig.store.fail_writes = 1
    _take(rig)
    assert (rig.stage(), rig.calls("capture")) == (Stage.HELD, [])
    _take(rig)
    assert rig.stage() is Stage.PAID


def test_after_the_capture_octo_may_name_either_amount() -> None:
    for named in (BREAD.price.minor, BREAD.price.minor + MILK.price.minor):
        rig = _held()
        _take_out(rig, 2)
        rig.gateway.script = [NoAnswerError("gone")]
        _take(rig)
        rig.gateway.script = [make_answer(rig.payment, Said.SUCCEEDED, total_minor=named)]
        rig.wait(5.0)
        assert rig.payment_state() is PaymentState.PAID


def test_a_third_amount_is_a_contradiction() -> None:
    rig = _held()
    _take_out(rig, 2)
    rig.gateway.script = [NoAnswerError("gone")]
    _take(rig)
    rig.gateway.script = [make_answer(rig.payment, Said.SUCCEEDED, total_minor=1)]
    rig.wait(5.0)
    assert rig.payment_state() is PaymentState.DISPUTED


def test_all_money_taken_in_the_cabinet_after_goods_were_taken_out_is_late_money() -> None:
    rig = _held()
    _take_out(rig, 2)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(16.0)
    (payment,) = rig.ledger.payments()
    assert (payment.state, rig.sale.state) == (PaymentState.LATE_MONEY, SaleState.OPEN)
    assert [matter.can_attach for matter in rig.state.matters] == [False]


def test_money_taken_in_the_cabinet_pays_the_unchanged_sale() -> None:
    rig = _held()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(16.0)
    assert rig.stage() is Stage.PAID


def test_a_hold_that_lapsed_took_nothing_and_the_screen_says_so() -> None:
    rig = _held()
    rig.gateway.said = Said.CANCELED
    rig.wait(16.0)
    assert (rig.stage(), rig.payment.reason) == (Stage.FAILED, "hold_lapsed")


def test_the_warning_comes_twenty_minutes_after_the_hold_also_without_a_network() -> None:
    rig = _held()
    rig.wait(WARNS_S - 60.0)
    assert not rig.state.is_lapsing
    rig.gateway.script = [NoAnswerError("gone") for _ in range(9)]
    rig.wait(80.0)
    assert (rig.stage(), rig.state.is_lapsing) == (Stage.HELD, True)


def test_a_lapsing_hold_beside_the_counter_waits_for_a_person() -> None:
    rig = _held()
    rig.checkout.put_in_background()
    rig.tasks.crank()
    (calm,) = rig.state.matters
    assert (calm.kind, calm.waits_for_a_person) == (MatterKind.HELD, False)
    rig.wait(WARNS_S + 20.0)
    (urgent,) = rig.state.matters
    assert (urgent.kind, urgent.is_lapsing, urgent.waits_for_a_person) == (MatterKind.HELD, True, True)


def test_a_held_payment_beside_the_counter_is_not_taken_by_the_keys_of_the_next_sale() -> None:
    rig = _held()
    rig.checkout.put_in_background()
    rig.scan(BREAD)
    _take(rig)
    assert rig.calls("capture") == []


def test_no_more_can_be_given_back_than_was_taken() -> None:
    rig = CounterRig(store=FakeSaleStore(WAITS))
    rig.scan(*[MILK] * 2, BREAD)
    rig.pay()
    rig.gateway.said = Said.HELD
    rig.wait(2.5)
    _take_out(rig, 2)
    _take(rig)
    (payment,) = rig.ledger.payments()
    offer = rig.refunds.what_is_left(payment.id)
    assert offer is not None
    assert (offer.paid, offer.left) == (MILK.price + MILK.price, MILK.price + MILK.price)
    rig.gateway.said = Said.SUCCEEDED
    assert rig.refunds.refund(payment.id, amount=offer.left, reason="all of it") is None
    rig.wait(10.0)
    assert [one.state for one in rig.ledger.payments()] == [PaymentState.REFUNDED]


def test_the_export_names_what_the_customer_paid() -> None:
    rig = _held()
    _take_out(rig, 2)
    _take(rig)
    (sale,) = describe_sales([rig.store.load_current()])
    assert (sale["total"], sale["payments"][0]["amount"]) == ("4500.00", "4500.00")
