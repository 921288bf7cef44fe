"""Marking codes by real keys: a line for each package, none twice on a receipt, also after kill -9."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from tests.helpers import display
from tests.helpers.display import GROUP_SEPARATOR
from tests.helpers.shop import NON, Shop, scan_into
from tests.helpers.till_watch import TillWatch

PIVO = "4870216760007"
GOODS = f"barcode,name,unit,price,marked\n{PIVO},Pivo 0.5 l,pcs,12000,ha\n"
FIRST, SECOND = (f"010487021676000721{serial}{GROUP_SEPARATOR}93U3g5" for serial in ("qKkdiS7", "aBcdeF1"))
TWICE = "This very package is in the basket already"


def lines_are(watch: TillWatch, *lines: tuple[str, str]) -> None:
    wanted = [list(line) for line in lines]
    watch.wait_for(lambda: watch.drawn()["lines"] == wanted, what=f"the lines {wanted}")


def codes_in_books(shop: Shop) -> list[str]:
    with closing(sqlite3.connect(shop.data_dir / "books.db")) as books:
        return [row[0] for row in books.execute("SELECT marks FROM sale_rule WHERE marks <> ''")]


def test_each_package_is_sold_once_and_its_code_stays_with_the_paid_sale(shop: Shop) -> None:
    assert shop.take_goods(GOODS).status == 0
    with shop.watched_till() as watch:
        scan_into(watch, FIRST, NON, SECOND)
        lines_are(watch, (PIVO, "2"), (NON, "1"))
        display.scan(FIRST)
        watch.wait_for_text(TWICE)
        watch.till.kill()

    with shop.watched_till() as watch:
        lines_are(watch, (PIVO, "2"), (NON, "1"))
        display.scan(SECOND)
        watch.wait_for_text(TWICE)
        display.press("Up", "Delete")
        lines_are(watch, (NON, "1"))
        scan_into(watch, PIVO)
        display.scan(FIRST)
        watch.wait_for_text("has its marking code now")
        lines_are(watch, (NON, "1"), (PIVO, "1"))
        display.press(display.PAY)
        shop.octo.book.pay(watch.wait_for_stage("waiting")["payment"])
        display.press(display.CHECK_NOW)
        watch.wait_for_stage("paid")

    assert shop.payment()["total_sum"] == "16500.00"
    assert codes_in_books(shop) == [FIRST]
    assert shop.command("books", "verify").status == 0
    assert shop.troubles_in_log() == []
