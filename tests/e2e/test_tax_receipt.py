"""A shop with tax data: what goes out adds up and names every code; the receipt comes late and stays with its sale."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from pos_app.sandbox.fiscal import fiscal_data
from tests.helpers import display
from tests.helpers.qr_eyes import read_with_zbar, read_with_zxing
from tests.helpers.shop import CHOY, KEFIR, NON, Shop, scan_into
from tests.helpers.till_watch import TillWatch

INN, PINFL = "301234567", "12345678901234"
GOODS = f"""barcode,name,category,brand,unit,price,vat,ikpu,package_code
{NON},Non,Bread,,pcs,4500,12,01905001001000000,1425207
{KEFIR},Кефир 1 л,Dairy,,pcs,12990.50,exempt,00403002001000000,1500012
{CHOY},Choy ko‘k 100 g,Tea,,pcs,18000,,00902001001000000,
"""
BASKET: list[dict[str, Any]] = [
    {
        "position_desc": "Non",
        "count": 2,
        "price": Decimal("4500.00"),
        "spic": "01905001001000000",
        "inn": INN,
        "package_code": "1425207",
        "nds": 1,
    },
    {
        "position_desc": "Кефир 1 л",
        "count": 1,
        "price": Decimal("12990.50"),
        "spic": "00403002001000000",
        "inn": INN,
        "package_code": "1500012",
        "nds": 0,
    },
    {
        "position_desc": "Choy ko‘k 100 g",
        "count": 1,
        "price": Decimal("18000.00"),
        "spic": "00902001001000000",
        "inn": INN,
        "nds": 1,
    },
]
TAX_RECEIPT, NEVER = "F6", 1000


@pytest.fixture
def tax_shop(bare_shop: Shop) -> Shop:
    assert bare_shop.set_up("--basket", "fiscal", "--seller-tax-id", INN).status == 0
    assert bare_shop.take_goods(GOODS).status == 0
    return bare_shop


def create_body(shop: Shop) -> dict[str, Any]:
    """As it came over the wire."""
    (body,) = (one["body"] for one in shop.octo.log.entries() if one["endpoint"] == "create")
    plain: dict[str, Any] = json.loads(json.dumps(body, default=str))
    for line in plain["basket"]:
        line["price"] = Decimal(line["price"])
    return plain


def tax_reads(shop: Shop) -> int:
    return sum(one["endpoint"] == "fiscal_data" for one in shop.octo.log.entries())


def address_of(shop: Shop) -> str:
    """Where Octo says that the receipt can be seen."""
    payment = shop.octo.book.find(shop.payment()["shop_transaction_id"])
    return str(fiscal_data(payment)["qrCodeURL"])


def pay(watch: TillWatch, shop: Shop) -> None:
    watch.wait_for_text("Scan box")
    scan_into(watch, NON, NON, KEFIR, CHOY)
    display.press(display.PAY)
    watch.wait_for_stage("waiting")
    shop.octo.book.pay(watch.drawn()["payment"])
    display.press(display.CHECK_NOW)
    watch.wait_for_stage("paid")


def no_code() -> bool:
    return read_with_zxing(display.picture()) == []


def see_receipt(watch: TillWatch, address: str) -> None:
    """Both decoders find it alone on the screen: no code that could be paid stands beside it."""
    watch.wait_for_text("The customer scans this to see the receipt at the tax office")
    seen = watch.wait_for(lambda: read_with_zxing(display.picture()), what="a QR on the screen")
    assert seen == read_with_zbar(display.picture()) == [address]


def open_last_sale(watch: TillWatch) -> None:
    display.press("F2")
    watch.wait_for_text("Only test payments so far")
    display.press(display.RETURN)
    watch.wait_for_text("Give back everything")


def test_the_receipt_comes_late_is_shown_on_a_key_alone_and_stays_with_the_sale(tax_shop: Shop) -> None:
    tax_shop.octo.book.change_rules({"fiscal_not_yet_reads": NEVER})
    with tax_shop.watched_till() as watch:
        pay(watch, tax_shop)
        body = create_body(tax_shop)
        assert body["basket"] == BASKET
        assert sum(line["count"] * line["price"] for line in BASKET) == Decimal(body["total_sum"])

        watch.wait_for(no_code, what="a screen without a code")
        watch.wait_for(lambda: tax_reads(tax_shop) >= 2, what="the till's own second question")
        assert no_code(), "shown without anybody asking"
        display.press(TAX_RECEIPT)
        watch.wait_for_text("There is no tax receipt of this sale yet. The sale is paid all the same.")
        tax_shop.octo.book.change_rules({"fiscal_not_yet_reads": 0})
        address = address_of(tax_shop)
        display.press(display.PAY)
        see_receipt(watch, address)
        asked = tax_reads(tax_shop)

        display.press(display.ESCAPE)
        watch.wait_for(no_code, what="a screen without a code")
        assert watch.drawn()["stage"] == "paid"
        display.press(display.SPACE)
        watch.wait_for_stage("sell")
    with tax_shop.watched_till() as later:
        later.wait_for_text("Scan box")
        open_last_sale(later)
        display.press(TAX_RECEIPT)
        see_receipt(later, address)
    assert tax_reads(tax_shop) == asked, "kept with the sale, and asked for no more"
    assert tax_shop.sale()["state"] == "paid"
    assert tax_shop.troubles_in_log() == []


def test_a_sole_trader_without_vat_sends_a_pinfl_and_no_vat(bare_shop: Shop) -> None:
    said = bare_shop.set_up("--basket", "fiscal", "--seller-tax-id", PINFL, "--no-vat")
    assert said.status == 0, said.err
    assert bare_shop.take_goods(GOODS).status == 0
    with bare_shop.watched_till() as watch:
        pay(watch, bare_shop)
    lines = create_body(bare_shop)["basket"]
    assert {line.get("pinfl") for line in lines} == {PINFL}
    assert all("inn" not in line for line in lines)
    assert [line["nds"] for line in lines] == [0, 0, 0]


def test_goods_that_the_tax_office_doesnt_know_are_named_before_anything_is_sent(tax_shop: Shop) -> None:
    codeless = "barcode,name,category,brand,unit,price\n4780000000049,Suv 0.5 l,Water,,pcs,2000\n"
    assert tax_shop.take_goods(codeless).status == 0
    with tax_shop.watched_till() as watch:
        watch.wait_for_text("Scan box")
        scan_into(watch, NON, "4780000000049")
        display.press(display.PAY)
        watch.wait_for_text("“Suv 0.5 l” has no IKPU")
        assert watch.drawn()["stage"] == "sell"
    assert tax_shop.payments() == []
