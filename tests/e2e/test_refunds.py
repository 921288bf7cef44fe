"""Money goes back over the real window and the real network: once, whatever happens to the answer or to the till."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.helpers import display
from tests.helpers.shop import CHOY, NON, Shop, scan_into
from tests.helpers.till_watch import TillWatch

REASON = ("b", "a", "d")
"""Too short for a scan, long enough for the books."""
KILLED = -9
LARGE, MOST_AT_ONCE = Decimal("25000000.02"), Decimal("10000000.00")


def sell(watch: TillWatch, shop: Shop, *codes: str) -> None:
    """Paid, and the customer has gone."""
    watch.wait_for_text("Scan box")
    scan_into(watch, *codes)
    display.press(display.PAY)
    watch.wait_for_stage("waiting")
    shop.octo.book.pay(watch.drawn()["payment"])
    display.press(display.CHECK_NOW)
    watch.wait_for_stage("paid")
    display.press(display.SPACE)
    watch.wait_for_stage("sell")


def open_last_sale(watch: TillWatch) -> None:
    display.press("F2")
    watch.wait_for_text("Only test payments so far")
    display.press(display.RETURN)
    watch.wait_for_text("Give back everything")


def confirm(watch: TillWatch) -> None:
    watch.wait_for_text("Why? This is kept in the books.")
    display.press(*REASON)
    display.press(display.PAY)


def check_given_back(shop: Shop, amount: str, *, state: str) -> None:
    """Both books name the same sum, and Octo has one refund of it."""
    payment, sale = shop.payment(), shop.sale()
    (paid,) = sale["payments"]
    assert [Decimal(one["amount"]) for one in payment["refunds"]] == [Decimal(amount)]
    assert Decimal(payment["refunded_sum"]) == Decimal(paid["refunded"]) == Decimal(amount)
    assert (sale["state"], paid["state"]) == (state, state)


def test_goods_that_come_back_are_marked_with_keys_and_their_money_goes_back(shop: Shop) -> None:
    with shop.watched_till() as watch:
        sell(watch, shop, NON, CHOY)
        open_last_sale(watch)
        display.press("Down", display.SPACE)
        watch.wait_for_text("Give back these goods: ")
        display.press(display.PAY)
        watch.wait_for_text("TEST: no real money moves.")
        confirm(watch)
        watch.wait_for_text("went back to the customer.")
    check_given_back(shop, "18000.00", state="partly_refunded")
    assert shop.troubles_in_log() == []


def test_a_whole_sale_goes_back_once_although_the_answer_is_lost(shop: Shop) -> None:
    shop.octo.faults.add("lose_answer", endpoint="refund")
    with shop.watched_till() as watch:
        sell(watch, shop, NON, CHOY)
        open_last_sale(watch)
        display.press("F4")
        confirm(watch)
        watch.wait_for_text("Octo hasn't answered")
        display.press(display.CHECK_NOW)
        watch.wait_for_text("went back to the customer.")
    check_given_back(shop, "22500.00", state="refunded")


def test_more_than_octo_gives_back_at_once_goes_in_parts_each_stored_before_the_first(shop: Shop) -> None:
    dear = "barcode,name,category,brand,unit,price\n4780000000056,Televizor,TV,,pcs,12500000.01\n"
    assert shop.take_goods(dear).status == 0
    shop.octo.faults.add("lose_answer", endpoint="refund")
    with shop.watched_till() as watch:
        sell(watch, shop, "4780000000056", "4780000000056")
        open_last_sale(watch)
        display.press("F4")
        watch.wait_for_text("so it goes in 3 parts, one after the other.")
        confirm(watch)
        watch.wait_for_text("Octo hasn't answered")
        display.press(display.CHECK_NOW)
        watch.wait_for_text("went back to the customer.")
        points = watch.points()
    payment, (paid,) = shop.payment(), shop.sale()["payments"]
    parts = [Decimal(one["amount"]) for one in payment["refunds"]]
    assert (len(parts), sum(parts), Decimal(paid["refunded"])) == (3, LARGE, LARGE)
    assert max(parts) <= MOST_AT_ONCE
    assert len({one["shop_refund_id"] for one in payment["refunds"]}) == 3
    assert paid["state"] == "refunded"
    assert points.index("after writing refund_planned#1") < points.index("before sending refund#1")
    assert sum(point.startswith("before writing refund_planned") for point in points) == 1


@pytest.mark.parametrize(
    "point",
    [
        "after writing refund_planned#1",
        "after writing refund_sending#1",
        "before sending refund#1",
        "after sending refund, before its answer#1",
        "before writing refund_done#1",
    ],
)
def test_wherever_the_power_goes_out_in_a_refund_the_money_goes_back_once(shop: Shop, point: str) -> None:
    with shop.watched_till() as cut:
        sell(cut, shop, NON, CHOY)
        open_last_sale(cut)
        display.press("F4")
        cut.wait_for_text("Why? This is kept in the books.")
        cut.doom(point)
        confirm(cut)
        assert cut.till.wait_for_end() == KILLED
    with shop.watched_till() as after:
        after.wait_for(
            lambda: shop.sale()["payments"][0]["state"] == "refunded", what="a refund that is done"
        )
        assert [note for note in after.points() if note.startswith("before writing refund_done")] != []
    check_given_back(shop, "22500.00", state="refunded")
