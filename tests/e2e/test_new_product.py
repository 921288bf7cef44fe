"""An unknown code is scanned, made a product by keys alone, sold, and found again after kill -9."""

from __future__ import annotations

import json

from tests.helpers import display
from tests.helpers.shop import NON, UNKNOWN, Shop, scan_into
from tests.helpers.till_watch import TillWatch


def make_a_product(watch: TillWatch, *, name: str, price: str) -> None:
    display.press("ctrl+F3")
    watch.wait_for_text("New product")
    display.write(name)
    display.press(display.TAB)
    display.write(price)
    display.press(display.CONFIRM)


def wait_for_total(watch: TillWatch, total: str) -> None:
    watch.wait_for(lambda: watch.drawn()["total"] == total, what=f"a total of {total}")


def test_an_unknown_code_is_made_a_product_by_keys_and_is_still_there_after_kill_9(shop: Shop) -> None:
    with shop.watched_till() as watch:
        scan_into(watch, NON)
        display.scan(UNKNOWN)
        watch.wait_for_text(f"Unknown code {UNKNOWN}")
        scan_into(watch, NON)
        make_a_product(watch, name="yangichoy", price="12500.5")
        wait_for_total(watch, "21500.50")
        assert watch.drawn()["lines"] == [[NON, "2"], [UNKNOWN, "1"]]
        watch.till.kill()

    found = shop.command("catalogue", "search", "yangichoy", "--format", "json")
    assert json.loads(found.out) == [{"barcode": UNKNOWN, "name": "yangichoy", "price": "12500.50"}]
    with shop.watched_till() as watch:
        wait_for_total(watch, "21500.50")
        scan_into(watch, UNKNOWN)
        wait_for_total(watch, "34001.00")
    assert shop.command("books", "verify").status == 0
    assert shop.troubles_in_log() == []
