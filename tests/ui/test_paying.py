from __future__ import annotations

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.events import BooksChecked
from pos_app.services.desk import Stage
from pos_app.services.settings import Settings
from tests.helpers.builders import make_answer
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeSaleStore, NoAnswerError, NotReachedError, answer
from tests.ui.conftest import MakeCashier


@pytest.fixture
def waiting(cashier: CashierRobot) -> CashierRobot:
    """A QR is on the screen, and nobody has opened it."""
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    assert cashier.see_stage() is Stage.WAITING
    return cashier


def test_the_pay_key_shows_the_address_of_octo_as_a_qr_with_amount_and_time_left(
    waiting: CashierRobot,
) -> None:
    assert waiting.see_qr() == waiting.rig.gateway.pay_url
    assert waiting.see_total() == "4 500 so'm"
    assert "The QR is valid for another 10:00." in waiting.see_text()
    assert "Not opened by the customer yet" in waiting.see_text()


def test_the_whole_sale_from_scan_to_the_next_customer(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    assert cashier.see_stage() is Stage.PAID
    assert cashier.see_total() == "4 500 so'm"
    assert "Scan the next item to start" in cashier.see_text()
    cashier.scan(MILK)

    assert cashier.see_lines() == ["Sut 3,2% 1 l 1 14 900"]


@pytest.mark.parametrize("key", ["Enter", "Space", "Esc"])
def test_on_the_paid_screen_a_key_starts_the_next_sale(cashier: CashierRobot, key: str) -> None:
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    cashier.press(key)

    assert cashier.see_stage() is Stage.SELL
    assert cashier.see_lines() == []


def test_on_the_paid_screen_a_touch_starts_the_next_sale(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    cashier.click("Next sale")

    assert cashier.see_stage() is Stage.SELL


def test_a_scan_on_the_pay_screen_changes_nothing_and_names_the_product(waiting: CashierRobot) -> None:
    waiting.scan(MILK)

    assert waiting.see_stage() is Stage.WAITING
    assert "“Sut 3,2% 1 l” was not added" in waiting.see_text()
    assert [line.name for line in waiting.rig.sale.basket.lines] == ["Obi non"]


def test_esc_in_waiting_asks_once_and_says_until_when_it_can_be_paid(waiting: CashierRobot) -> None:
    waiting.press("Esc")
    assert "can still pay until 14:15" in waiting.see_text()
    waiting.press("Ctrl+Enter")

    assert waiting.see_stage() is Stage.SELL
    assert waiting.see_qr() == ""
    assert "An earlier QR for this sale can still be paid until 14:15" in waiting.see_text()


def test_esc_goes_back_from_the_question(waiting: CashierRobot) -> None:
    waiting.press("Esc")
    waiting.press("Esc")

    assert waiting.see_stage() is Stage.WAITING
    assert not waiting.has_sheet()


def test_esc_asks_twice_while_the_customer_is_paying(waiting: CashierRobot) -> None:
    waiting.customer_opens_the_page()
    assert waiting.see_stage() is Stage.ENGAGED
    waiting.press("Esc")
    waiting.press("Ctrl+Enter")
    assert waiting.see_stage() is Stage.ENGAGED
    assert "Really give up?" in waiting.see_text()
    waiting.press("Ctrl+Enter")

    assert waiting.see_stage() is Stage.SELL


def test_a_question_goes_away_when_the_customer_pays_meanwhile(waiting: CashierRobot) -> None:
    waiting.press("Esc")
    waiting.customer_pays()

    assert waiting.see_stage() is Stage.PAID
    assert not waiting.has_sheet()


def test_a_question_asked_in_waiting_is_asked_anew_once_the_customer_pays(waiting: CashierRobot) -> None:
    waiting.press("Esc")
    waiting.customer_opens_the_page()
    waiting.press("Ctrl+Enter")

    assert waiting.see_stage() is Stage.ENGAGED


def test_a_scan_never_confirms_a_question(waiting: CashierRobot) -> None:
    waiting.press("Esc")
    waiting.scan(MILK, BREAD)

    assert waiting.has_sheet()
    assert waiting.see_stage() is Stage.WAITING


def test_f9_reads_the_status_now(waiting: CashierRobot) -> None:
    before = len(waiting.rig.calls("status"))
    waiting.press("F9")
    waiting.wait(1.2)

    assert len(waiting.rig.calls("status")) == before + 1


def test_after_f4_the_next_basket_fills_and_f5_brings_the_payment_back(waiting: CashierRobot) -> None:
    waiting.press("F4")
    assert "1 payment goes on in the background. F5 shows it." in waiting.see_text()
    waiting.scan(MILK)
    assert waiting.see_lines() == ["Sut 3,2% 1 l 1 14 900"]
    waiting.press("F5")
    waiting.click("payment · 1-0001 · 14:05 · 4 500 so'm")

    assert waiting.see_stage() is Stage.WAITING
    assert "Parked: 14:05 · Sut 3,2% 1 l · 14 900 so'm" in waiting.see_text()


def test_a_payment_in_the_background_says_when_it_is_paid(waiting: CashierRobot) -> None:
    waiting.press("F4")
    waiting.customer_pays()

    assert "A payment in the background is paid: 4 500 so'm." in waiting.see_text()


def test_no_connection_while_paying_says_not_to_ask_again_and_keeps_the_qr(waiting: CashierRobot) -> None:
    waiting.rig.gateway.script = [NotReachedError("away")] * 3
    waiting.wait(3)

    assert "No connection. The payment may still arrive. Don't ask to pay again." in waiting.see_text()
    assert waiting.see_qr() == waiting.rig.gateway.pay_url


def test_a_lost_answer_says_that_nobody_knows_yet_and_shows_no_qr(cashier: CashierRobot) -> None:
    cashier.rig.gateway.script = [NoAnswerError("lost")]
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    assert cashier.see_stage() is Stage.UNKNOWN
    assert "We don't know yet whether the QR was made. Trying again." in cashier.see_text()
    assert cashier.see_qr() == ""
    cashier.press("Esc")

    assert "nobody can pay it" in cashier.see_text()


def test_the_qr_dims_while_the_customer_pays(waiting: CashierRobot) -> None:
    waiting.customer_opens_the_page()

    assert "Customer is paying" in waiting.see_text()
    assert waiting.see_qr() == waiting.rig.gateway.pay_url


def test_a_canceled_payment_says_so_and_ctrl_enter_makes_a_new_qr(waiting: CashierRobot) -> None:
    waiting.rig.gateway.said = Said.CANCELED
    waiting.wait(4)
    assert waiting.see_stage() is Stage.FAILED
    assert "No money was taken." in waiting.see_text()
    waiting.rig.gateway.said = Said.CREATED
    waiting.press("Ctrl+Enter")

    assert waiting.see_stage() is Stage.WAITING


def test_esc_after_a_failed_payment_goes_back_to_the_basket(waiting: CashierRobot) -> None:
    waiting.rig.gateway.said = Said.CANCELED
    waiting.wait(4)
    waiting.press("Esc")

    assert waiting.see_lines() == ["Obi non 1 4 500"]


def test_when_its_time_is_over_the_qr_leaves_the_screen(waiting: CashierRobot) -> None:
    waiting.wait(601)

    assert waiting.see_stage() is Stage.EXPIRED
    assert waiting.see_qr() == ""
    assert "The time for this QR is over." in waiting.see_text()


def test_where_octo_contradicts_the_till_a_new_qr_is_made_only_after_a_warning(waiting: CashierRobot) -> None:
    waiting.rig.gateway.script = [answer("", Said.CREATED, total_minor=1)]
    waiting.wait(3)
    assert waiting.see_stage() is Stage.DISPUTED
    waiting.press("Ctrl+Enter")

    assert waiting.see_stage() is Stage.DISPUTED
    assert "the customer may pay twice" in waiting.see_text()


def test_late_money_stands_on_every_screen(waiting: CashierRobot) -> None:
    waiting.press("Esc")
    waiting.press("Ctrl+Enter")
    waiting.till.counter.clear()
    waiting.settle()
    waiting.rig.gateway.said = Said.SUCCEEDED
    waiting.wait(120)
    assert "Money came late: 4 500 so'm" in waiting.see_text()
    waiting.press("F2")

    assert "Money came late: 4 500 so'm" in waiting.see_text()


def test_after_a_restart_the_payment_is_checked_before_its_qr_comes_back(
    waiting: CashierRobot, make_cashier: MakeCashier
) -> None:
    rig = waiting.rig
    waiting.window.leave()
    again = CounterRig(store=rig.store, gateway=rig.gateway, clock=rig.clock, ids=rig.ids)
    cashier = make_cashier(again)
    assert cashier.see_stage() is Stage.CHECKING
    assert (cashier.see_qr(), cashier.see_total()) == ("", "4 500 so'm")
    cashier.wait(2)

    assert cashier.see_qr() == rig.gateway.pay_url


@pytest.mark.parametrize("stage", [Stage.SELL, Stage.WAITING, Stage.PAID])
def test_a_test_till_says_so_on_every_screen(make_cashier: MakeCashier, stage: Stage) -> None:
    cashier = make_cashier(CounterRig(store=FakeSaleStore(Settings(shop_id=10000, is_test=True))))
    cashier.scan(BREAD)
    if stage is not Stage.SELL:
        cashier.take_qr_payment()
    if stage is Stage.PAID:
        cashier.customer_pays()

    assert cashier.see_stage() is stage
    assert "TEST" in cashier.see_text()


def test_pay_keys_work_by_touch_alone(cashier: CashierRobot) -> None:
    cashier.window.sell.side.product_chosen.emit(BREAD)
    cashier.settle()
    cashier.click("Pay by QR")
    cashier.click("Give up")
    cashier.click("Give up")

    assert cashier.see_stage() is Stage.SELL


def test_an_answer_about_another_payment_says_what_it_means_and_is_asked_for_less_and_less_often(
    cashier: CashierRobot,
) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    other = make_answer(cashier.rig.payment, Said.SUCCEEDED)._replace(shop_transaction_id="somebody-else")
    cashier.rig.gateway.script = [other for _ in range(20)]
    cashier.wait(5)
    assert "Octo's answer can't be used. The payment may still arrive" in cashier.see_text()
    reads = len(cashier.rig.calls("status"))
    cashier.wait(10)

    assert len(cashier.rig.calls("status")) - reads <= 2
    assert cashier.see_stage() is Stage.WAITING


def test_a_state_that_nobody_knows_stays_pending_and_is_named(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    odd = make_answer(cashier.rig.payment, Said.PENDING, status="being_pondered")
    cashier.rig.gateway.script = [odd for _ in range(9)]
    cashier.wait(5)
    assert "Octo names a state that this till doesn't know (being_pondered)." in cashier.see_text()
    cashier.rig.gateway.script = []
    cashier.customer_pays()

    assert cashier.see_stage() is Stage.PAID


def test_every_scan_on_the_qr_is_named_however_quickly_they_come(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    cashier.scan(BREAD, MILK, MILK)

    assert "Not added, since the payment is under way: Obi non, Sut 3,2% 1 l × 2." in cashier.see_text()


def test_a_doubtful_sale_gets_no_new_qr_without_the_question_from_the_basket_either(
    cashier: CashierRobot,
) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    cashier.rig.gateway.script = [make_answer(cashier.rig.payment, Said.SUCCEEDED)._replace(total_minor=1)]
    cashier.wait(2.1)
    cashier.press("Esc")
    assert cashier.see_stage() is Stage.SELL
    cashier.take_qr_payment()
    assert "The customer may have paid already" in cashier.see_text()
    assert len(cashier.rig.calls("create")) == 1
    cashier.press("Ctrl+Enter")

    assert len(cashier.rig.calls("create")) == 2


def test_an_unknown_code_on_the_paid_screen_starts_the_next_sale_and_is_named(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    assert cashier.see_stage() is Stage.PAID
    cashier.scan("4780099999999")

    assert cashier.see_stage() is Stage.SELL
    assert "Unknown code 4780099999999" in cashier.see_text()


def test_books_that_do_not_add_up_are_told_on_every_screen_and_can_be_looked_at(
    cashier: CashierRobot,
) -> None:
    cashier.till.bus.publish(BooksChecked(("The lines of sale 1-0001 don't add up.",), None))
    cashier.settle()
    assert "The till's books don't add up: The lines of sale 1-0001 don't add up." in cashier.see_text()
    cashier.click("Show")

    assert "Close the till, keep its data folder as it is, and call for help." in cashier.see_text()
