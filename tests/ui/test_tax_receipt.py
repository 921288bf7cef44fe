"""The tax receipt on the screen: on a key alone, under its own title, never where a payment's code stands."""

from __future__ import annotations

import pytest

from pos_app.services.desk import Stage
from pos_app.services.ports import StorageError
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK
from tests.helpers.fake_ports import NoAnswerError, RefusedError
from tests.helpers.tax_receipt_rig import RECEIPT, TaxGateway, tax_counter
from tests.ui.conftest import MakeCashier


@pytest.fixture
def paid(make_cashier: MakeCashier) -> CashierRobot:
    """A sale with tax fields was just paid."""
    cashier = make_cashier(tax_counter())
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    assert cashier.see_stage() is Stage.PAID
    return cashier


def test_a_paid_sale_shows_no_code_until_somebody_asks_for_it(paid: CashierRobot) -> None:
    paid.rig.gateway.receipt = RECEIPT
    paid.wait(30)
    assert (paid.see_qr(), paid.has_sheet()) == ("", False)


def test_the_key_shows_the_code_under_its_own_title(paid: CashierRobot) -> None:
    paid.rig.gateway.receipt = RECEIPT
    paid.press("F6")
    assert paid.see_qr() == RECEIPT.qr_url
    text = paid.see_text()
    assert "Tax receipt" in text
    assert "Not for paying. This sale is paid." in text
    assert "no. 17, fiscal sign 123456789012" in text
    paid.press("Esc")
    assert (paid.see_qr(), paid.has_sheet(), paid.see_stage()) == ("", False, Stage.PAID)


def test_a_touch_on_the_button_does_the_same_and_starts_no_new_sale(paid: CashierRobot) -> None:
    paid.rig.gateway.receipt = RECEIPT
    paid.click("Tax receipt")
    assert (paid.see_qr(), paid.see_stage()) == (RECEIPT.qr_url, Stage.PAID)


def test_a_receipt_that_isnt_there_yet_says_that_the_sale_is_paid_and_can_be_asked_for_again(
    paid: CashierRobot,
) -> None:
    paid.press("F6")
    assert "no tax receipt of this sale yet. The sale is paid all the same." in paid.see_text()
    assert "the till asks again by itself" in paid.see_text()
    assert paid.see_qr() == ""
    paid.rig.gateway.receipt = RECEIPT
    paid.press("Ctrl+Enter")
    assert paid.see_qr() == RECEIPT.qr_url


class SecretRefusedError(RefusedError):
    reason = "fiscal_wrong_secret"


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (SecretRefusedError("English of Octo"), "не принимает номер магазина или ключ"),
        (NoAnswerError("English of Octo"), "Octo не ответила вовремя"),
        (StorageError("The disk is full. Nothing of this was stored."), "не удалось прочитать"),
    ],
)
def test_why_there_is_no_receipt_is_told_in_the_cashiers_language(
    make_cashier: MakeCashier, trouble: Exception, told: str
) -> None:
    gateway = TaxGateway()
    gateway.fiscal_trouble = trouble
    rig = tax_counter(gateway=gateway)
    cashier = make_cashier(rig)
    cashier.till.owner.save(on_done=lambda: None, on_failed=pytest.fail, cashier_language="ru")
    rig.tasks.crank()
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    cashier.press("F6")
    text = cashier.see_text()
    assert told in text
    assert "оплачена" in text
    assert "English of Octo" not in text
    # What the same word says of a payment that is still open would frighten here.
    assert "может существовать" not in text


def test_what_somebody_has_to_set_right_is_told_to_the_owner_and_can_be_read_out_to_support(
    make_cashier: MakeCashier,
) -> None:
    gateway = TaxGateway()
    gateway.fiscal_trouble = SecretRefusedError("English of Octo", code=2, detail="Wrong secret")
    cashier = make_cashier(tax_counter(gateway=gateway))
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    cashier.press("F6")
    text = cashier.see_text()
    assert "For the owner: Perhaps the secret was made anew in Octo's cabinet" in text
    assert f"For Octo's support: /fiscal-data · error 2 · {cashier.rig.payment.id} · " in text
    assert "“Wrong secret”" in text


def test_the_next_scan_takes_the_receipt_away_and_is_the_first_line(paid: CashierRobot) -> None:
    paid.rig.gateway.receipt = RECEIPT
    paid.press("F6")
    paid.scan(MILK)
    assert (paid.see_qr(), paid.has_sheet()) == ("", False)
    assert paid.see_lines() == ["Sut 3,2% 1 l 1 14 900"]


def test_the_next_payment_shows_its_own_code_alone(paid: CashierRobot) -> None:
    paid.rig.gateway.receipt = RECEIPT
    paid.press("F6")
    paid.scan(MILK)
    paid.rig.gateway.said = type(paid.rig.gateway.said).CREATED
    paid.take_qr_payment()
    assert paid.see_qr() == paid.rig.gateway.pay_url
    paid.press("F6")
    assert (paid.see_qr(), paid.has_sheet()) == (paid.rig.gateway.pay_url, False)


def test_a_sale_without_tax_fields_has_neither_key_nor_button(make_cashier: MakeCashier) -> None:
    cashier = make_cashier(tax_counter(basket_mode="lines"))
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    assert "Tax receipt" not in cashier.see_text()
    cashier.press("F6")
    assert not cashier.has_sheet()


def test_a_past_sale_shows_its_receipt_on_the_same_key(paid: CashierRobot) -> None:
    paid.rig.gateway.receipt = RECEIPT
    paid.press("Esc")
    paid.press("F2")
    paid.press("Down")
    paid.press("Enter")
    paid.press("Enter")
    assert "Tax receipt" in paid.see_text()
    assert paid.see_qr() == ""
    paid.press("F6")
    assert paid.see_qr() == RECEIPT.qr_url
    assert "Not for paying" in paid.see_text()


def test_goods_without_a_tax_code_are_named_when_the_pay_key_is_pressed(make_cashier: MakeCashier) -> None:
    rig = tax_counter()
    del rig.catalogue.codes[MILK.barcode]
    cashier = make_cashier(rig)
    cashier.scan(BREAD, MILK)
    cashier.take_qr_payment()
    assert cashier.see_stage() is Stage.SELL
    assert "“Sut 3,2% 1 l” has no IKPU" in cashier.see_text()
    assert "Nothing was sent" in cashier.see_text()
