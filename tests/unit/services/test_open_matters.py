from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import ALARM_STATES, SETTLED_STATES, PaymentState
from pos_app.domain.product import Product
from pos_app.domain.refund import RefundState
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.open_matters import MatterKind, matters_of
from pos_app.services.ports import SaleStore
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from tests.helpers.builders import make_answer
from tests.helpers.counter_rig import BREAD, MILK, CounterRig


def _given_up(product: Product = BREAD, *, store: SaleStore | None = None) -> CounterRig:
    rig = CounterRig(store=store)
    rig.scan(product)
    rig.pay()
    assert rig.stage() is Stage.WAITING
    rig.give_up()
    return rig


def _late(product: Product = BREAD, *, store: SaleStore | None = None) -> CounterRig:
    """The basket was cleared before the money came."""
    rig = _given_up(product, store=store)
    rig.counter.clear()
    rig.tasks.crank()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(61.0)
    return rig


def _disputed() -> CounterRig:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    payment = rig.payment
    wrong = make_answer(payment, said=Said.SUCCEEDED)
    rig.gateway.script = [wrong._replace(total_minor=payment.amount.minor + 1)]
    rig.wait(2.0)
    assert rig.payment_state() is PaymentState.DISPUTED
    return rig


def _kinds(rig: CounterRig) -> list[MatterKind]:
    return [matter.kind for matter in rig.state.matters]


def test_a_payment_on_the_screen_is_no_open_matter() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    assert rig.state.matters == ()


def test_a_given_up_payment_is_listed_until_octo_closes_it() -> None:
    rig = _given_up()
    assert _kinds(rig) == [MatterKind.GIVEN_UP]
    rig.wait(16 * 60.0)
    assert rig.state.matters == ()


def test_a_payment_beside_the_counter_is_listed_until_it_is_paid() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.checkout.put_in_background()
    rig.tasks.crank()
    assert _kinds(rig) == [MatterKind.BESIDE]
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(3.0)
    assert rig.state.matters == ()


def test_late_money_stands_before_what_ends_by_itself() -> None:
    rig = _late()
    rig.gateway.said = Said.CREATED
    rig.scan(MILK)
    rig.pay()
    rig.checkout.put_in_background()
    rig.tasks.crank()
    assert _kinds(rig) == [MatterKind.LATE_MONEY, MatterKind.BESIDE]


def test_late_money_can_be_counted_as_the_payment_of_a_sale_that_was_cleared() -> None:
    rig = _late()
    (matter,) = rig.state.matters
    assert matter.can_attach
    assert rig.matters.attach(matter.payment.id)
    rig.tasks.crank()
    assert rig.state.matters == ()
    sale = rig.ledger.sale(matter.payment.sale_id)
    assert sale is not None
    assert (sale.state, sale.closed_at is not None) == (SaleState.PAID, True)
    (payment,) = rig.ledger.attempts(sale.id)
    assert payment.state is PaymentState.PAID


def test_late_money_never_pays_a_sale_that_comes_to_another_amount() -> None:
    rig = _given_up()
    rig.scan(MILK)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(61.0)
    (matter,) = rig.state.matters
    assert not matter.can_attach
    assert not rig.matters.attach(matter.payment.id)
    assert rig.sale.state is SaleState.OPEN


def test_late_money_never_pays_a_sale_a_second_time() -> None:
    rig = _given_up()
    rig.pay()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(120.0)
    late = [one for one in rig.state.matters if one.kind is MatterKind.LATE_MONEY]
    assert [one.can_attach for one in late] == [False]
    assert not rig.matters.attach(late[0].payment.id)


def test_attaching_takes_the_other_qr_of_the_sale_off_the_screen() -> None:
    rig = _given_up()
    rig.scan(MILK)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(61.0)
    (matter,) = rig.state.matters
    rig.counter.remove(2)
    rig.gateway.said = Said.CREATED
    rig.pay()
    assert rig.pay_url()
    assert rig.matters.attach(matter.payment.id)
    rig.tasks.crank()
    assert (rig.pay_url(), rig.stage()) == (None, Stage.PAID)


def test_late_money_is_given_back_whole() -> None:
    rig = _late(MILK)
    (matter,) = rig.state.matters
    offer = rig.refunds.what_is_left(matter.payment.id)
    assert offer is not None
    assert rig.refunds.refund(matter.payment.id, amount=offer.left, reason="nobody took the goods") is None
    rig.wait(10.0)
    assert [one.state for one in rig.ledger.refunds(matter.payment.id)] == [RefundState.DONE]
    assert rig.state.matters == ()


@pytest.mark.parametrize("reason", ["", "  ", "no"])
def test_a_disputed_payment_is_not_decided_without_a_written_reason(reason: str) -> None:
    rig = _disputed()
    assert not rig.matters.decide_paid(rig.payment.id, reason=reason)
    assert not rig.matters.decide_unpaid(rig.payment.id, reason=reason)
    assert rig.payment_state() is PaymentState.DISPUTED


def test_a_disputed_payment_that_was_paid_pays_its_sale_and_keeps_the_reason() -> None:
    rig = _disputed()
    assert rig.matters.decide_paid(rig.payment.id, reason="seen in the cabinet")
    rig.tasks.crank()
    assert (rig.payment_state(), rig.sale.state) == (PaymentState.PAID, SaleState.PAID)
    (fact,) = [one for one in rig.store.facts if one.kind == "payment_decide_paid"]
    assert fact.data["reason"] == "seen in the cabinet"


def test_a_disputed_payment_that_was_never_paid_leaves_its_sale_open() -> None:
    rig = _disputed()
    assert rig.matters.decide_unpaid(rig.payment.id, reason="nothing in the cabinet")
    rig.tasks.crank()
    assert (rig.payment_state(), rig.sale.state) == (PaymentState.CLOSED_UNPAID, SaleState.OPEN)
    assert rig.state.matters == ()


def test_a_restart_finds_the_same_open_matters() -> None:
    assert _kinds(_late().restart()) == [MatterKind.LATE_MONEY]


def test_late_money_of_which_some_went_back_stays_listed_until_all_did() -> None:
    rig = _late(MILK)
    (matter,) = rig.state.matters
    part = Money(1_300_000, Currency.UZS)
    assert rig.refunds.refund(matter.payment.id, amount=part, reason="half of it") is None
    rig.wait(10.0)
    assert [one.state for one in rig.ledger.refunds(matter.payment.id)] == [RefundState.DONE]
    (rest,) = rig.state.matters
    assert (rest.kind, rest.can_attach) == (MatterKind.LATE_MONEY, False)
    assert [one.id for one in rig.state.alarms] == [matter.payment.id]


def test_a_restart_finds_the_rest_of_late_money_in_the_real_books(tmp_path: Path) -> None:
    books = Books(tmp_path)
    books.save_settings(Settings(shop_id=10000))
    rig = _late(MILK, store=books)
    (matter,) = rig.state.matters
    part = Money(1_300_000, Currency.UZS)
    assert rig.refunds.refund(matter.payment.id, amount=part, reason="half of it") is None
    rig.wait(10.0)
    again = rig.restart()
    assert [one.id for one in again.state.alarms] == [matter.payment.id]
    assert _kinds(again) == [MatterKind.LATE_MONEY]
    books.close()


@pytest.mark.parametrize("state", [one for one in PaymentState if one in SETTLED_STATES])
@pytest.mark.parametrize("is_late", [False, True])
def test_a_settled_payment_is_no_matter_and_no_alarm_at_the_counter_or_beside_it(
    state: PaymentState, is_late: bool
) -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    payment = rig.payment._replace(state=state, is_late=is_late)
    for current in (None, rig.sale):
        assert matters_of([payment], sale_of=rig.ledger.sale, current=current) == ()
    assert state not in ALARM_STATES
