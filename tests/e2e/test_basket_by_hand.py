"""Discounts, taking back, parking, and paying at last, with real keys: books, export and Octo have the same sum."""

from __future__ import annotations

import json
from decimal import Decimal

from tests.helpers import display
from tests.helpers.shop import CHOY, KEFIR, NON, Shop, scan_into
from tests.helpers.till_watch import TillWatch


def total_shown(watch: TillWatch, total: str) -> None:
    watch.wait_for(lambda: watch.drawn()["total"] == total, what=f"a total of {total}")


def give_discounts(watch: TillWatch) -> None:
    """A tenth off the basket, then half off the last line, taken back and done again."""
    display.press("ctrl+F8")
    watch.wait_for_text("Discount on the whole basket")
    display.write("10")
    watch.wait_for_text("To pay: 31")
    display.press(display.CONFIRM)
    total_shown(watch, "31941.45")
    display.press("F8")
    watch.wait_for_text("Without a discount")
    display.write("50")
    display.press(display.CONFIRM)
    total_shown(watch, "23841.45")
    display.press("ctrl+z")
    total_shown(watch, "31941.45")
    display.press("ctrl+y")
    total_shown(watch, "23841.45")


def bring_back_the_parked_basket(watch: TillWatch) -> None:
    display.press("F5")
    watch.wait_for_text("Bring back to the counter")
    display.press(display.SPACE)
    total_shown(watch, "23841.45")


def states(shop: Shop) -> list[str]:
    return sorted(sale["state"] for sale in shop.sales())


def test_a_discounted_basket_is_parked_brought_back_after_kill_9_and_paid_with_the_same_sum_everywhere(
    shop: Shop,
) -> None:
    with shop.watched_till() as watch:
        scan_into(watch, NON, KEFIR, CHOY)
        give_discounts(watch)
        display.press("F4")
        watch.wait_for(lambda: watch.drawn()["lines"] == [], what="an empty counter")
        assert states(shop) == ["parked"]
        scan_into(watch, NON)
        watch.till.kill()

    with shop.watched_till() as watch:
        total_shown(watch, "4500.00")
        assert states(shop) == ["open", "parked"]
        bring_back_the_parked_basket(watch)
        assert states(shop) == ["open", "parked"]
        display.press(display.PAY)
        shop.octo.book.pay(watch.wait_for_stage("waiting")["payment"])
        display.press(display.CHECK_NOW)
        watch.wait_for_stage("paid")

    paid = next(sale for sale in shop.sales() if sale["state"] == "paid")
    assert [line["discount"] for line in paid["lines"]] == ["450.00", "1299.05", "9900.00"]
    lines = sum(Decimal(line["total"]) for line in paid["lines"])
    asked = Decimal(shop.payment()["total_sum"])
    assert lines == asked == Decimal(paid["payments"][0]["amount"]) == Decimal(paid["total"])
    assert asked == Decimal("23841.45")
    assert shop.command("books", "verify").status == 0
    assert shop.troubles_in_log() == []


def test_a_cleared_basket_comes_back_and_the_till_is_the_same_after_kill_9(shop: Shop) -> None:
    with shop.watched_till() as watch:
        scan_into(watch, NON, KEFIR)
        display.press("ctrl+F10")
        watch.wait_for_text("Clear the basket?")
        display.press(display.CONFIRM)
        watch.wait_for(lambda: watch.drawn()["lines"] == [], what="an empty counter")
        display.press("ctrl+z")
        total_shown(watch, "17490.50")
        watch.till.kill()

    (sale,) = json.loads(shop.command("sales", "export", "--format", "json").out)
    assert (sale["state"], sale["total"]) == ("open", "17490.50")
    with shop.watched_till() as watch:
        total_shown(watch, "17490.50")
