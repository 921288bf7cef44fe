"""From set-up to a paid sale as people do it: keys, screen, a phone's browser, and nothing inside the program."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pos_app.ui.theme.tokens import COLOURS
from tests.helpers import display
from tests.helpers.pay_page import Phone
from tests.helpers.qr_eyes import read_with_zbar, read_with_zxing
from tests.helpers.shop import CHOY, GOODS, NON, Shop
from tests.helpers.waiting import wait_until

PAID_GREEN = COLOURS["paid-ground"][0]
USD_GOODS = GOODS.replace("4500", "0.35").replace("12990.50", "1.10").replace("18000", "102.98")


def read_qr() -> tuple[list[str], list[str]]:
    picture = display.picture()
    return read_with_zxing(picture), read_with_zbar(picture)


def is_paid_screen() -> bool:
    return display.picture().share_of(PAID_GREEN) > 0.25


@pytest.mark.parametrize(
    ("currency", "goods", "total"), [("UZS", GOODS, "27000.00"), ("USD", USD_GOODS, "103.68")]
)
def test_the_cashier_scans_the_customer_pays_on_the_phone_and_the_till_turns_green(
    bare_shop: Shop, phone: Phone, currency: str, goods: str, total: str
) -> None:
    assert bare_shop.set_up(currency=currency).status == 0
    assert bare_shop.take_goods(goods).status == 0

    with bare_shop.till():
        display.scan(NON, NON, CHOY)
        wait_until(lambda: pieces(bare_shop) == 3, 5, what="three pieces in the books")
        display.press(display.PAY)
        wait_until(lambda: len(bare_shop.payments()) == 1, 5, what="a payment at Octo")
        payment = bare_shop.payment()
        by_zxing, by_zbar = wait_until(codes_on_screen, 5, what="a QR that both decoders read")
        assert by_zxing == by_zbar == [payment["octo_pay_url"]]

        assert phone.pay(by_zxing[0])
        reads_so_far = bare_shop.payment()["status_reads"]
        wait_until(is_paid_screen, 15, what="the green screen")
        assert bare_shop.payment()["status_reads"] <= reads_so_far + 1, (
            "green with the first poll after paying"
        )

    sale = bare_shop.sale()
    assert (sale["state"], sale["total"], sale["currency"]) == ("paid", total, currency)
    assert_books_equal_octo(sale, bare_shop.payment())
    assert bare_shop.troubles_in_log() == []


def codes_on_screen() -> tuple[list[str], list[str]] | None:
    by_zxing, by_zbar = read_qr()
    return (by_zxing, by_zbar) if by_zxing and by_zbar else None


def pieces(shop: Shop) -> int:
    return sum(int(line["quantity"]) for sale in shop.sales() for line in sale["lines"])


def assert_books_equal_octo(sale: dict[str, Any], payment: dict[str, Any]) -> None:
    (paid,) = sale["payments"]
    assert paid["state"] == "paid"
    assert paid["shop_transaction_id"] == payment["shop_transaction_id"]
    assert paid["octo_payment_uuid"] == payment["octo_payment_UUID"]
    assert (paid["test"], paid["live"]) == (payment["test"], False) == (True, False)
    assert Decimal(paid["amount"]) == Decimal(sale["total"]) == Decimal(payment["total_sum"])
    assert Decimal(payment["captured_sum"]) == Decimal(sale["total"])
    assert sum(Decimal(line["total"]) for line in sale["lines"]) == Decimal(sale["total"])
    assert (payment["status"], payment["paid_count"], payment["create_requests"]) == ("succeeded", 1, 1)


def test_a_scan_on_the_paid_screen_is_the_first_line_of_the_next_sale(shop: Shop) -> None:
    with shop.watched_till() as watch:
        display.scan(NON)
        watch.wait_for(lambda: watch.pieces() == 1, what="the line")
        display.press(display.PAY)
        watch.wait_for_stage("waiting")
        shop.octo.book.pay(watch.drawn()["payment"])
        watch.wait_for_stage("paid")
        display.scan(CHOY)
        watch.wait_for(lambda: watch.drawn()["lines"] == [[CHOY, "1"]], what="the next sale's first line")
    assert [sale["state"] for sale in shop.sales()] == ["paid", "open"]


def test_what_is_scanned_the_moment_the_window_is_up_is_a_line(shop: Shop) -> None:
    with shop.till():
        display.scan(NON)
        wait_until(lambda: pieces(shop) == 1, 5, what="the line in the books")


def test_ten_scans_of_ten_at_once_lose_none(shop: Shop) -> None:
    with shop.watched_till() as watch:
        display.scan(*[NON, CHOY] * 10)
        watch.wait_for(lambda: watch.pieces() == 20, what="twenty pieces")
    assert [(line["barcode"], line["quantity"]) for line in shop.sale()["lines"]] == [
        (NON, "10"),
        (CHOY, "10"),
    ]
