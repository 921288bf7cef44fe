"""A customer's phone and email at the counter: where they go, how long they are known, and that no repeat changes."""

from __future__ import annotations

import json

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.buyer import Buyer, BuyerRule
from pos_app.domain.payment import PaymentState
from pos_app.services.desk import Stage
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeSaleStore, NoAnswerError, NotFoundError, RefusedError

ASKS = Settings(shop_id=10000, offers_e_receipt=True)
PHONE, EMAIL = "998901234567", "anna@pochta.uz"


@pytest.fixture
def rig() -> CounterRig:
    """Bread at the counter of a shop that offers e-receipts."""
    made = CounterRig(store=FakeSaleStore(ASKS))
    made.scan(BREAD)
    return made


def ask(rig: CounterRig, phone: str = "+998 90 123 45 67", email: str = "") -> None:
    rig.buyers.set(phone=phone, email=email)


def sent_buyers(rig: CounterRig) -> list[dict[str, str] | None]:
    return [json.loads(body).get("user_data") for body in rig.gateway.bodies]


def told(rig: CounterRig) -> str:
    """All that the books hold but for the rows that are erased."""
    return repr(rig.store.facts) + repr([one._replace(buyer=None) for one in rig.store.payments.values()])


def test_it_is_off_until_the_owner_wants_it() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    assert rig.buyers.can_ask() is None
    ask(rig)
    rig.pay()
    assert sent_buyers(rig) == [None]
    assert rig.state.receipt_to == ""


def test_what_the_customer_gave_goes_with_the_payment_under_the_id_of_the_sale(rig: CounterRig) -> None:
    ask(rig, email=" anna@pochta.uz")
    rig.pay()
    assert sent_buyers(rig) == [{"user_id": rig.sale.id, "phone": PHONE, "email": EMAIL}]
    assert PHONE not in rig.payment.body
    assert PHONE not in told(rig)


def test_nothing_of_it_is_on_disk_before_the_pay_key(rig: CounterRig) -> None:
    ask(rig)
    rig.tasks.crank()
    assert rig.state.receipt_to == "+998 90 *** ** 67"
    assert "901234567" not in repr(rig.store.log)
    assert all(payment.buyer is None for payment in rig.store.payments.values())
    assert rig.restart().state.receipt_to == ""


def test_it_is_durable_in_the_very_write_that_journals_the_payment(rig: CounterRig) -> None:
    ask(rig)
    rig.checkout.take_payment()
    assert rig.gateway.calls == []
    rig.tasks.crank()
    journaled = next(change for change in rig.store.log if change.payment is not None)
    assert journaled.payment is not None
    assert journaled.payment.state is PaymentState.JOURNALED
    assert journaled.payment.buyer == Buyer(rig.sale.id, phone=PHONE)


def test_a_phone_that_can_not_be_right_changes_nothing(rig: CounterRig) -> None:
    ask(rig)
    with pytest.raises(BuyerRule):
        ask(rig, "12")
    assert rig.buyers.masked(rig.sale.id) == "+998 90 *** ** 67"


def test_the_customer_may_want_none_after_all(rig: CounterRig) -> None:
    ask(rig)
    rig.buyers.forget()
    assert rig.state.receipt_to == ""
    rig.pay()
    assert sent_buyers(rig) == [None]


def test_switched_off_meanwhile_nothing_is_sent_or_shown(rig: CounterRig) -> None:
    ask(rig)
    rig.owner.save(on_done=lambda: None, on_failed=pytest.fail, offers_e_receipt=False)
    rig.tasks.crank()
    assert rig.state.receipt_to == ""
    rig.pay()
    assert sent_buyers(rig) == [None]


def test_an_empty_basket_and_a_payment_under_way_ask_for_nothing(rig: CounterRig) -> None:
    assert CounterRig(store=FakeSaleStore(ASKS)).buyers.can_ask() is None
    rig.pay()
    assert rig.buyers.can_ask() is None
    ask(rig)
    assert rig.state.receipt_to == ""


def test_the_next_sale_starts_without_it(rig: CounterRig) -> None:
    ask(rig)
    rig.pay()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(4)
    rig.scan(MILK)
    assert rig.state.receipt_to == ""
    rig.gateway.said = Said.CREATED
    rig.pay()
    assert sent_buyers(rig)[-1] is None


def test_a_cleared_basket_takes_it_along(rig: CounterRig) -> None:
    ask(rig)
    cleared = rig.sale.id
    rig.counter.clear()
    rig.tasks.crank()
    assert rig.buyers.of_sale(cleared) is None


def test_a_new_code_for_the_same_sale_still_has_it(rig: CounterRig) -> None:
    ask(rig)
    rig.gateway.script.append(RefusedError("no", code=1))
    rig.pay()
    assert rig.payment_state() is PaymentState.FAILED
    rig.pay()
    first, second = sent_buyers(rig)
    assert first == second == {"user_id": rig.sale.id, "phone": PHONE, "email": ""}


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (Said.SUCCEEDED, PaymentState.PAID),
        (Said.CANCELED, PaymentState.FAILED),
        (Said.HELD, PaymentState.PAID),
    ],
)
def test_a_buyer_is_forgotten_with_the_end_of_the_payment(
    rig: CounterRig, said: Said, state: PaymentState
) -> None:
    ask(rig)
    rig.pay()
    assert rig.store.payments[rig.payment.id].buyer is not None
    rig.gateway.said = said
    rig.wait(4)
    (payment,) = rig.store.payments.values()
    assert (payment.state, payment.buyer) == (state, None)
    assert payment.is_for_buyer


def test_a_buyer_is_forgotten_when_the_cashier_gives_up(rig: CounterRig) -> None:
    ask(rig)
    rig.pay()
    rig.give_up()
    (payment,) = rig.store.payments.values()
    assert (payment.state, payment.buyer) == (PaymentState.ABANDONED, None)


def test_an_unanswered_create_is_sent_again_with_the_same_buyer_also_after_a_crash(rig: CounterRig) -> None:
    ask(rig)
    rig.gateway.script += [NoAnswerError("silence"), NoAnswerError("silence")]
    rig.pay()
    rig.wait(1.5)
    again = rig.restart()
    again.wait(3)
    assert len(set(rig.gateway.bodies)) == 1
    assert len(rig.gateway.bodies) >= 3
    assert again.stage() is Stage.WAITING


def test_after_a_restart_a_new_code_for_the_sale_still_has_it(rig: CounterRig) -> None:
    ask(rig)
    rig.pay()
    again = rig.restart()
    assert again.state.receipt_to == "+998 90 *** ** 67"
    again.gateway.said = Said.CANCELED
    again.wait(4)
    again.checkout.acknowledge()
    again.pay()
    assert sent_buyers(again)[-1] == {"user_id": again.sale.id, "phone": PHONE, "email": ""}


def test_without_its_buyer_a_create_is_never_sent_again_only_asked_about(rig: CounterRig) -> None:
    ask(rig)
    rig.gateway.script += [NoAnswerError("silence")]
    rig.pay()
    (lost,) = rig.store.payments.values()
    rig.store.payments[lost.id] = lost._replace(buyer=None)
    rig.gateway.calls.clear()
    again = rig.restart()
    again.gateway.script += [NotFoundError("no such payment")] * 3
    again.wait(20)
    assert again.calls("create") == []
    assert len(again.calls("status")) >= 4
    again.gateway.said = Said.SUCCEEDED
    again.wait(20)
    assert again.payment_state() is PaymentState.PAID


def test_the_journal_keeps_no_answer_with_the_customers_phone_in_it(rig: CounterRig) -> None:
    ask(rig, email=EMAIL)
    refusal = RefusedError(
        "no", code=10, detail=f"user_data +{PHONE}", raw=f'{{"errMessage":"{EMAIL} {PHONE}"}}'
    )
    rig.gateway.script += [
        NoAnswerError("silence", raw=f"<html>{PHONE}</html>"),
        refusal,
        NotFoundError(f"{PHONE}"),
    ]
    rig.pay()
    rig.wait(8)
    assert rig.payment_state() is PaymentState.FAILED
    assert "<buyer>" in told(rig)
    assert "901234567" not in told(rig)
    assert EMAIL not in told(rig)


def test_a_status_answer_that_repeats_the_phone_is_kept_without_it(rig: CounterRig) -> None:
    from tests.helpers.fake_ports import answer

    ask(rig)
    rig.pay()
    rig.gateway.script.append(
        answer(rig.payment.id, Said.SUCCEEDED)._replace(raw=f'{{"note":"sms to {PHONE}"}}')
    )
    rig.wait(4)
    assert rig.payment_state() is PaymentState.PAID
    assert "sms to <buyer>" in told(rig)
    assert "901234567" not in told(rig)
