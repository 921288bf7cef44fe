from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.product import Product
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from pos_app.ui.screens.sales.search import Wish, wishes_of
from pos_app.ui.theme.tokens import TOUCH
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeSaleStore
from tests.helpers.refund_octo import RefundOcto, octo_of, som, stored_refunds
from tests.ui.conftest import MakeCashier
from tests.ui.test_access import controls

LAMP = Product("4780000000010", "Lampa", som(20_000))
TABLE = Product("4780000000027", "Stol", som(300_000))
RICE = Product("2000001", "Guruch Lazer", som(40_000), unit="kg")
SAFE = Product("4780000000034", "Seyf", som(25_000_000))
GUM = Product("4780000000041", "Saqich", som(2_000))
GOODS = (LAMP, TABLE, RICE, SAFE, GUM)


@pytest.fixture
def shop(make_cashier: MakeCashier) -> CashierRobot:
    """A till whose Octo takes and gives back money at once."""
    return make_cashier(CounterRig(gateway=RefundOcto(), products=GOODS))


def sell(cashier: CashierRobot, *goods: Product) -> None:
    """Scanned, paid, and the customer has gone."""
    cashier.scan(*goods)
    cashier.take_qr_payment()
    cashier.wait(2.0)
    cashier.press("Space")


def open_last_sale(cashier: CashierRobot) -> None:
    cashier.press("F2")
    cashier.press("Enter")


def confirm(cashier: CashierRobot, *, reason: str = "brought back") -> None:
    cashier.key_in(reason)
    cashier.press("Ctrl+Enter")


def sent(cashier: CashierRobot) -> list[int]:
    """In whole so'm, as Octo got them."""
    return [amount.minor // 100 for _, amount in octo_of(cashier.rig).refunds]


def search(cashier: CashierRobot, text: str) -> str:
    cashier.press("F2")
    cashier.key_in(text)
    cashier.press("Enter")
    return cashier.see_text()


# --- Finding


def test_a_sale_is_found_by_its_number(shop: CashierRobot) -> None:
    sell(shop, LAMP)
    sell(shop, TABLE)
    text = search(shop, "1")

    assert "1 sale found" in text
    assert "1-0001 24.11.2026" in text
    assert "1-0002" not in text


def test_a_sale_is_found_by_what_was_paid(shop: CashierRobot) -> None:
    sell(shop, LAMP)
    sell(shop, TABLE)
    text = search(shop, "300 000")

    assert "300 000 so'm paid" in text
    assert "1-0001" not in text


@pytest.mark.parametrize("typed", ["23.11", "23.11.2026", "2026-11-23"])
def test_yesterdays_sales_are_found_by_their_day(
    make_cashier: MakeCashier, tmp_path: Path, typed: str
) -> None:
    books = Books(tmp_path)
    books.save_settings(Settings(shop_id=10000))
    cashier = make_cashier(CounterRig(store=books, gateway=RefundOcto(), products=GOODS))
    sell(cashier, LAMP)
    cashier.rig.clock.wall += timedelta(days=1)
    sell(cashier, TABLE)
    today = cashier.rig.clock.now().date()
    text = search(cashier, typed.replace("23", f"{today.day - 1:02d}"))

    assert "1-0001" in text
    assert "1-0002" not in text
    books.close()


def test_what_is_not_found_is_named_with_what_can_be_typed(shop: CashierRobot) -> None:
    sell(shop, LAMP)
    shop.press("F2")
    shop.key_in("777")
    shop.press("Enter")
    assert "No paid sale was found for “777”." in shop.see_text()
    assert "1-0001" not in shop.see_text()
    shop.press("Esc")
    assert "1-0001" in shop.see_text()


def test_fifty_sales_come_first_and_the_rest_with_a_key(make_cashier: MakeCashier) -> None:
    cashier = make_cashier(CounterRig(gateway=RefundOcto(), products=GOODS))
    for _ in range(52):
        cashier.rig.scan(LAMP)
        cashier.rig.pay()
        cashier.rig.wait(2.0)
        cashier.rig.counter.start_next()
        cashier.settle()
    first = search(cashier, "20000")
    assert "50 sales found" in first
    assert "1-0002" not in first
    cashier.press("F5")

    assert "52 sales found" in cashier.see_text()
    assert "1-0002" in cashier.see_text()


def test_the_marked_sale_opens_with_enter_and_a_clicked_one_with_a_click(shop: CashierRobot) -> None:
    sell(shop, LAMP)
    sell(shop, TABLE)
    shop.press("F2")
    shop.press("Down")
    shop.press("Enter")
    assert "Sale 1-0001" in shop.see_text()
    shop.press("Esc")
    shop.click_row(0)

    assert "Sale 1-0002" in shop.see_text()


# --- Giving back


def test_a_whole_sale_goes_back_with_a_reason_and_says_so_when_it_is_done(shop: CashierRobot) -> None:
    sell(shop, LAMP, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    question = shop.see_text()
    assert "320 000 so'm goes back through Octo to the card that paid (QR 1" in question
    assert "Lampa × 1, Stol × 1" in question
    confirm(shop)
    shop.wait(3.0)

    assert sent(shop) == [320_000]
    text = shop.see_text()
    assert "Done: 320 000 so'm went back to the customer." in text
    assert "Reason: brought back" in text
    (refund,) = stored_refunds(shop.rig)
    assert [line.number for line in refund.lines] == [1, 2]


def test_goods_go_back_line_by_line_and_what_came_back_stays_written_beside_them(shop: CashierRobot) -> None:
    sell(shop, LAMP, LAMP, LAMP, TABLE)
    open_last_sale(shop)
    shop.key_in("+")
    assert "Give back these goods: 20 000 so'm" in shop.see_text()
    shop.key_in("+")
    shop.press("Ctrl+Enter")
    confirm(shop)
    shop.wait(3.0)

    assert sent(shop) == [40_000]
    assert "came back: 2" in shop.see_text()
    assert shop.rig.store.payments[stored_refunds(shop.rig)[0].payment_id].state is (
        PaymentState.PARTLY_REFUNDED
    )


def test_a_weighed_line_comes_back_by_its_weight(shop: CashierRobot) -> None:
    shop.key_in("2.5*")
    sell(shop, RICE)
    open_last_sale(shop)
    shop.key_in("*")
    shop.key_in("0.5")
    shop.press("Enter")
    assert "give back: 0.5 kg" in shop.see_text()
    shop.press("Ctrl+Enter")
    confirm(shop)
    shop.wait(3.0)

    assert sent(shop) == [20_000]


def test_an_amount_is_given_back_that_was_typed_by_hand(shop: CashierRobot) -> None:
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F5")
    shop.key_in("50000")
    shop.press("Enter")
    confirm(shop, reason="scratched")
    shop.wait(3.0)

    assert sent(shop) == [50_000]
    text = shop.see_text()
    assert "Left to give back\n250 000 so'm" in text
    assert "50 000 so'm" in text


def test_everything_works_by_touch_alone(shop: CashierRobot) -> None:
    sell(shop, LAMP, TABLE)
    shop.press("F2")
    shop.click_row(0)
    shop.click("Give back an amount, F5")
    for sign in "15000":
        shop.click(sign)
    shop.click("Enter")
    shop.click("Wrong price")
    shop.click("Give back 15 000 so'm")
    shop.wait(3.0)

    assert sent(shop) == [15_000]
    assert stored_refunds(shop.rig)[0].reason == "Wrong price"


def test_nothing_goes_back_without_a_written_reason(shop: CashierRobot) -> None:
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    shop.press("Ctrl+Enter")
    shop.press("Enter")
    assert shop.has_sheet()
    shop.press("Esc")
    shop.wait(3.0)

    assert (sent(shop), stored_refunds(shop.rig)) == ([], [])


def test_a_scan_confirms_nothing_and_is_no_reason_and_no_quantity(shop: CashierRobot) -> None:
    sell(shop, LAMP, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    shop.key_in("gone off")
    shop.scan(LAMP)
    shop.wait(3.0)

    assert shop.has_sheet()
    assert (sent(shop), stored_refunds(shop.rig)) == ([], [])
    assert shop.see_written() == "gone off"
    shop.press("Esc")
    assert "Sale 1-0001" in shop.see_text()
    shop.press("Esc")
    shop.press("Esc")
    assert shop.see_lines() == ["Lampa 1 20 000"]


def test_a_held_confirmation_key_gives_back_once(shop: CashierRobot) -> None:
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    confirm(shop)
    for _ in range(3):
        shop.press("Ctrl+Enter")
    shop.wait(10.0)

    assert sent(shop) == [300_000]


# --- Refusals in words


def test_less_than_octo_gives_back_is_refused_in_words(shop: CashierRobot) -> None:
    sell(shop, GUM, TABLE)
    open_last_sale(shop)
    shop.press("Space")
    shop.press("Ctrl+Enter")

    assert "Octo doesn't give back so little. Give it back in cash. No money was given back." in (
        shop.see_text()
    )
    assert not shop.has_sheet()


def test_more_than_is_left_is_refused_while_it_is_typed(shop: CashierRobot) -> None:
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F5")
    shop.key_in("300001")
    assert "That is more than is left of this payment." in shop.see_text()
    shop.press("Enter")
    assert shop.has_sheet()

    assert stored_refunds(shop.rig) == []


def test_a_refunded_sale_offers_nothing_more(shop: CashierRobot) -> None:
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    confirm(shop)
    shop.wait(3.0)
    shop.press("Esc")
    shop.press("Enter")

    text = shop.see_text()
    assert "All of it was given back already." in text
    assert "Give back everything" not in text


def test_what_was_given_back_in_octos_cabinet_is_told_apart(shop: CashierRobot) -> None:
    sell(shop, TABLE)
    octo_of(shop.rig).cabinet = 100_000_00
    open_last_sale(shop)
    shop.press("F5")
    shop.key_in("20000")
    shop.press("Enter")
    confirm(shop)
    shop.wait(3.0)

    text = shop.see_text()
    assert "100 000 so'm · given back in Octo's cabinet, not by this till" in text
    assert "Left to give back\n180 000 so'm" in text


# --- Under way


def test_a_refund_without_an_answer_is_unknown_until_octo_says_so(shop: CashierRobot) -> None:
    octo_of(shop.rig).faults = ["lost after"]
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    confirm(shop)
    shop.wait(0.5)
    text = shop.see_text()
    assert "Octo hasn't answered: it isn't known yet whether 300 000 so'm went back." in text
    assert "not known yet whether it was done" in text
    assert "Give back everything" not in text
    shop.press("F9")
    shop.wait(5.0)

    assert "Done: 300 000 so'm went back to the customer." in shop.see_text()
    assert octo_of(shop.rig).refunded == 300_000_00


def test_a_refund_among_the_open_matters_can_be_checked_there(shop: CashierRobot) -> None:
    octo = octo_of(shop.rig)
    octo.faults = ["lost pending"]
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    confirm(shop)
    shop.wait(330.0)
    reads = len(shop.rig.calls("status"))
    shop.press("Ctrl+F2")
    octo.end_pending()
    shop.click("Check now")
    shop.wait(1.2)

    assert len(shop.rig.calls("status")) == reads + 1
    assert "Nothing is open: every payment is settled." in shop.see_text()


def test_more_than_octo_takes_at_once_goes_in_parts(shop: CashierRobot) -> None:
    sell(shop, SAFE)
    open_last_sale(shop)
    shop.press("F4")
    assert "Octo takes at most 10 000 000 so'm at once, so it goes in 3 parts" in shop.see_text()
    confirm(shop)
    shop.wait(0.1)
    assert "1 more part follows after it." in shop.see_text()
    shop.wait(20.0)

    assert sent(shop) == [10_000_000, 10_000_000, 5_000_000]
    assert "Done: 25 000 000 so'm went back to the customer." in shop.see_text()


def test_what_was_never_sent_is_withdrawn_after_asking(shop: CashierRobot) -> None:
    octo_of(shop.rig).faults = ["not reached"] * 9
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    confirm(shop)
    shop.wait(1.0)
    assert "No connection to Octo: 300 000 so'm was not sent yet." in shop.see_text()
    shop.press("Ctrl+F10")
    shop.press("Ctrl+Enter")
    shop.wait(60.0)

    assert "Withdrawn: 300 000 so'm was not sent. No money moved." in shop.see_text()
    assert "is paid" not in shop.see_text()
    assert octo_of(shop.rig).given == {}
    assert "Give back everything" in shop.see_text()


def test_a_refund_that_octo_refuses_is_told_also_to_who_serves_somebody_else(shop: CashierRobot) -> None:
    octo_of(shop.rig).faults = ["refused"]
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    confirm(shop)
    shop.press("Esc")
    shop.press("Esc")
    shop.wait(3.0)

    text = shop.see_text()
    assert "A refund of 300 000 so'm did not go through: the customer still has nothing." in text
    assert "is paid" not in text


def test_a_refused_refund_has_a_line_to_read_out_to_octos_support(shop: CashierRobot) -> None:
    octo_of(shop.rig).faults = ["refused"]
    sell(shop, TABLE)
    open_last_sale(shop)
    shop.press("F4")
    confirm(shop)
    shop.wait(3.0)

    (refund,) = stored_refunds(shop.rig)
    assert "For Octo's support: " in shop.see_text()
    assert f"{refund.payment_id} · {refund.id}" in shop.see_text()


def test_of_two_payments_of_a_sale_the_one_that_is_chosen_goes_back(shop: CashierRobot) -> None:
    paid_twice(shop)
    open_last_sale(shop)
    shop.click("QR 1")
    shop.press("F4")
    assert "(QR 1)" in shop.see_text()
    confirm(shop)
    shop.wait(3.0)

    (refund,) = stored_refunds(shop.rig)
    assert refund.payment_id.endswith("1")


def paid_twice(cashier: CashierRobot) -> None:
    """The same sale with a second payment that counts, as late money does once somebody counted it."""
    sell(cashier, TABLE)
    (first,) = cashier.rig.store.payments.values()
    second = first._replace(id=f"{first.id[:-1]}2", attempt=2, octo_uuid="octo-2")
    cashier.rig.store.payments[second.id] = second
    cashier.rig.ledger._durable.payments[second.id] = second
    cashier.rig.ledger._accepted.payments[second.id] = second


# --- The list's sum


def test_the_sum_of_the_day_is_what_was_paid_less_what_went_back(make_cashier: MakeCashier) -> None:
    settings = Settings(shop_id=10000)
    cashier = make_cashier(CounterRig(store=FakeSaleStore(settings), gateway=RefundOcto(), products=GOODS))
    sell(cashier, LAMP)
    sell(cashier, TABLE)
    open_last_sale(cashier)
    cashier.press("F5")
    cashier.key_in("50000")
    cashier.press("Enter")
    assert "TEST" not in cashier.see_text()
    confirm(cashier)
    cashier.wait(3.0)
    cashier.press("Esc")

    text = cashier.see_text()
    assert "2 payments, 270 000 so'm after 50 000 so'm that was given back" in text
    assert "partly refunded, 50 000 so'm given back" in text


# --- On small screens, in both languages


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("keys", [(), ("F4",), ("F5",), ("Space", "*")])
def test_every_part_of_a_sale_has_a_name_can_be_touched_and_fits(
    shop: CashierRobot, qtbot: QtBot, language: str, keys: tuple[str, ...]
) -> None:
    shop.till.owner.save(on_done=lambda: None, on_failed=lambda _: None, cashier_language=language)
    shop.settle()
    shop.window.resize(1024, 768)
    sell(shop, LAMP, LAMP, TABLE, RICE)
    open_last_sale(shop)
    for key in keys:
        shop.press(key)
    qtbot.waitUntil(lambda: shop.window.width() == 1024)

    parts = controls(shop)
    assert [part for part in parts if not part.accessibleName()] == []
    assert [part.accessibleName() for part in parts if min(part.width(), part.height()) < TOUCH] == []
    assert (shop.window.width(), shop.window.height()) == (1024, 768)
    assert shop.window.minimumSizeHint().width() <= 1024
    assert shop.window.minimumSizeHint().height() <= 768


# --- Dollars


def test_dollars_go_back_to_the_cent(make_cashier: MakeCashier) -> None:
    phone = Product("4780000000058", "Telefon", Money(103_33, Currency.USD))
    settings = Settings(shop_id=10000, currency=Currency.USD)
    cashier = make_cashier(CounterRig(store=FakeSaleStore(settings), gateway=RefundOcto(), products=[phone]))
    sell(cashier, phone)
    assert "$103.33 paid" in search(cashier, "103,33")
    cashier.press("Enter")
    cashier.press("F5")
    cashier.key_in("3,33")
    cashier.press("Enter")
    confirm(cashier)
    cashier.wait(3.0)

    assert [amount for _, amount in octo_of(cashier.rig).refunds] == [Money(3_33, Currency.USD)]
    assert "Left to give back\n$100.00" in cashier.see_text()


@pytest.mark.parametrize(
    ("typed", "currency", "meant"),
    [
        ("", Currency.UZS, [Wish()]),
        ("24.11", Currency.UZS, [Wish(day=date(2026, 11, 24))]),
        ("24,11", Currency.UZS, [Wish(day=date(2026, 11, 24))]),
        ("25.11", Currency.UZS, [Wish(day=date(2025, 11, 25))]),
        ("29.02", Currency.UZS, [Wish(day=date(2024, 2, 29))]),
        ("24.11", Currency.USD, [Wish(text="24.11"), Wish(day=date(2026, 11, 24))]),
        ("24.11.2026", Currency.USD, [Wish(day=date(2026, 11, 24))]),
        ("31.02", Currency.UZS, [Wish(text="31.02")]),
        ("0000-11-24", Currency.UZS, [Wish(text="0000-11-24")]),
        (" 14 900 ", Currency.UZS, [Wish(text="14 900")]),
        ("1-0012", Currency.UZS, [Wish(text="1-0012")]),
    ],
)
def test_what_is_typed_means_a_day_an_amount_or_a_number(
    typed: str, currency: Currency, meant: list[Wish]
) -> None:
    assert list(wishes_of(typed, currency=currency, today=date(2026, 11, 24))) == meant
