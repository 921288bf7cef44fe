from __future__ import annotations

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.desk import Stage
from tests.helpers.builders import make_answer
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK


def _late_money(cashier: CashierRobot) -> None:
    """Given up, the basket cleared, and then the customer paid after all."""
    cashier.scan(MILK)
    cashier.press("Ctrl+Enter")
    cashier.rig.give_up()
    cashier.rig.counter.clear()
    cashier.rig.tasks.crank()
    cashier.rig.gateway.said = Said.SUCCEEDED
    cashier.rig.wait(61.0)
    cashier.settle()


def _disputed(cashier: CashierRobot) -> None:
    cashier.scan(MILK)
    cashier.press("Ctrl+Enter")
    wrong = make_answer(cashier.rig.payment, Said.SUCCEEDED)
    cashier.rig.gateway.script = [wrong._replace(total_minor=1)]
    cashier.rig.wait(2.0)
    cashier.settle()


def test_a_calm_day_shows_no_badge_and_an_empty_list(cashier: CashierRobot) -> None:
    assert "open matter" not in cashier.see_text()
    cashier.press("Ctrl+F2")

    assert "Nothing is open: every payment is settled." in cashier.see_text()


def test_late_money_is_counted_in_the_strip_and_told_with_what_it_means(cashier: CashierRobot) -> None:
    _late_money(cashier)
    assert "1 open matter" in cashier.see_text()
    cashier.press("Ctrl+F2")

    text = cashier.see_text()
    assert "Money came for a payment that nobody was waiting for any more." in text
    assert "The customer has paid 14 900 so'm. Don't ask for it again." in text


def test_counting_the_sale_as_paid_asks_once_and_closes_the_matter(cashier: CashierRobot) -> None:
    _late_money(cashier)
    cashier.press("Ctrl+F2")
    cashier.click("Count the sale as paid")
    assert [one.state for one in cashier.rig.ledger.payments()] == [PaymentState.LATE_MONEY]
    cashier.press("Ctrl+Enter")

    assert [one.state for one in cashier.rig.ledger.payments()] == [PaymentState.PAID]
    assert "Nothing is open: every payment is settled." in cashier.see_text()


def test_a_scan_confirms_nothing_and_is_no_reason(cashier: CashierRobot) -> None:
    _late_money(cashier)
    cashier.press("Ctrl+F2")
    cashier.click("Give the money back")
    cashier.scan(BREAD)

    assert cashier.rig.gateway.refunds == []
    assert [one.state for one in cashier.rig.ledger.payments()] == [PaymentState.LATE_MONEY]


def test_money_goes_back_only_with_a_written_reason(cashier: CashierRobot) -> None:
    _late_money(cashier)
    cashier.press("Ctrl+F2")
    cashier.click("Give the money back")
    cashier.press("Ctrl+Enter")
    assert cashier.rig.gateway.refunds == []
    cashier.key_in("left without goods")
    cashier.press("Ctrl+Enter")
    cashier.rig.wait(5.0)
    cashier.settle()

    assert [amount.minor for _, amount in cashier.rig.gateway.refunds] == [1_490_000]
    assert [one.state for one in cashier.rig.ledger.payments()] == [PaymentState.REFUNDED]


def test_a_disputed_payment_is_decided_with_a_reason_that_stays_in_the_books(cashier: CashierRobot) -> None:
    _disputed(cashier)
    cashier.press("Ctrl+F2")
    cashier.click("It was paid")
    cashier.key_in("seen in the cabinet")
    cashier.press("Ctrl+Enter")

    assert cashier.see_stage() is Stage.PAID
    facts = [one.data for one in cashier.rig.store.facts if one.kind == "payment_decide_paid"]
    assert [fact["reason"] for fact in facts] == ["seen in the cabinet"]


def test_the_list_opens_over_a_qr_and_gives_it_back(cashier: CashierRobot) -> None:
    _late_money(cashier)
    cashier.rig.gateway.said = Said.CREATED
    cashier.scan(BREAD)
    cashier.press("Ctrl+Enter")
    shown = cashier.see_qr()
    assert shown
    cashier.press("Ctrl+F2")
    assert cashier.see_qr() == ""
    cashier.press("Esc")

    assert cashier.see_qr() == shown


def test_money_that_comes_while_the_list_is_open_shows_the_paid_screen(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("Ctrl+Enter")
    cashier.press("Ctrl+F2")
    cashier.rig.gateway.said = Said.SUCCEEDED
    cashier.rig.wait(3.0)
    cashier.settle()

    assert cashier.see_stage() is Stage.PAID
    assert f"Code {cashier.rig.payment.match_code}" in cashier.see_text()
