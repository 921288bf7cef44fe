"""What Octo's answers can't settle: the card says what isn't certain, and a person decides with a written reason."""

from __future__ import annotations

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.domain.product import Product
from pos_app.domain.refund import RefundState
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.refund_octo import RefundOcto, octo_of, only_payment, som, stored_refunds
from tests.ui.conftest import MakeCashier

TABLE = Product("4780000000027", "Stol", som(100_000))
WRONG = "00000000-0000-4000-8000-00000000dead"


@pytest.fixture
def shop(make_cashier: MakeCashier) -> CashierRobot:
    cashier = make_cashier(CounterRig(gateway=RefundOcto(), products=(TABLE,)))
    cashier.scan(TABLE)
    cashier.take_qr_payment()
    cashier.wait(2.0)
    cashier.press("Space")
    return cashier


def lose_a_refund(shop: CashierRobot, major: int, *, cabinet: int, fault: str = "lost before") -> None:
    octo = octo_of(shop.rig)
    octo.faults = [fault]
    octo.on_refund = lambda: setattr(octo, "cabinet", cabinet * 100)
    shop.rig.refunds.refund(only_payment(shop.rig).id, amount=som(major), reason="broken")
    shop.wait(30.0)
    octo.on_refund = lambda: None
    shop.press("Ctrl+F2")


def decide(shop: CashierRobot, word: str) -> None:
    shop.click(word)
    shop.key_in("seen in the cabinet")
    shop.press("Ctrl+Enter")
    shop.wait(5.0)


def test_a_refund_in_doubt_is_told_with_all_that_is_not_certain(shop: CashierRobot) -> None:
    lose_a_refund(shop, 20_000, cabinet=50_000)
    text = shop.see_text()
    assert "A refund of 20 000 so'm has no answer. Since it was sent, 50 000 so'm went back in all" in text
    assert "Whether the 20 000 so'm are part of it, Octo doesn't tell the till." in text
    assert "1 open matter" in text
    shop.press("Esc")
    assert "Don't give it back another way; tell the owner." in shop.see_text()


def test_a_refund_that_stands_in_the_cabinet_is_done_by_word_and_reason(shop: CashierRobot) -> None:
    lose_a_refund(shop, 20_000, cabinet=50_000, fault="lost after")
    decide(shop, "It went back")
    assert stored_refunds(shop.rig)[0].state is RefundState.DONE
    assert "Nothing is open: every payment is settled." in shop.see_text()


def test_a_refund_that_does_not_stand_in_the_cabinet_is_sent_again(shop: CashierRobot) -> None:
    lose_a_refund(shop, 20_000, cabinet=50_000)
    decide(shop, "It did not: send it again")
    assert octo_of(shop.rig).refunded == 7_000_000
    assert {one for one, _ in octo_of(shop.rig).refunds} == {stored_refunds(shop.rig)[0].id}


def test_a_refund_whose_money_went_in_the_cabinet_is_closed(shop: CashierRobot) -> None:
    lose_a_refund(shop, 60_000, cabinet=50_000)
    assert "The 60 000 so'm did not go back as far as Octo's sum shows." in shop.see_text()
    decide(shop, "It did not go back")
    assert stored_refunds(shop.rig)[0].state is RefundState.FAILED
    assert only_payment(shop.rig).state is PaymentState.PARTLY_REFUNDED
    assert octo_of(shop.rig).refunded == 5_000_000


def test_what_was_settled_meanwhile_is_not_decided_again(shop: CashierRobot) -> None:
    lose_a_refund(shop, 20_000, cabinet=50_000)
    shop.click("It went back")
    shop.key_in("seen in the cabinet")
    shop.rig.refunds.decide_again(only_payment(shop.rig).id, reason="sooner than you")
    shop.rig.tasks.crank()
    shop.press("Ctrl+Enter")
    assert "This has changed in the meantime. Nothing was done; look again." in shop.see_text()


def test_a_refund_on_its_way_warns_of_the_cabinet(shop: CashierRobot) -> None:
    octo_of(shop.rig).faults = ["lost before"] * 20
    shop.rig.refunds.refund(only_payment(shop.rig).id, amount=som(20_000), reason="broken")
    shop.wait(10.0)
    shop.press("Ctrl+F2")
    assert "not in Octo's cabinet either" in shop.see_text()


def test_another_number_of_octos_is_shown_beside_the_first_and_accepted_with_a_reason(
    cashier: CashierRobot,
) -> None:
    rig = cashier.rig
    cashier.scan(BREAD)
    cashier.press("Ctrl+Enter")
    rig.ledger.note_payment(rig.payment, "test", octo_uuid=WRONG)
    rig.tasks.crank()
    rig.gateway.said = Said.SUCCEEDED
    rig.give_up()
    rig.counter.clear()
    cashier.wait(200.0)
    cashier.press("Ctrl+F2")
    text = cashier.see_text()
    assert f"Octo called this payment {WRONG} at first and calls it" in text
    assert "The till believes neither." in text
    decide(cashier, "It is this payment")
    assert [one.state for one in rig.ledger.payments()] == [PaymentState.LATE_MONEY]
