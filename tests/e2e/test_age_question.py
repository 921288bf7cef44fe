"""Age limits by real keys: from the price list to the payment, over kill -9 and parking."""

from __future__ import annotations

from tests.helpers import display
from tests.helpers.shop import NON, Shop, scan_into
from tests.helpers.till_watch import TillWatch

PIVO, SIGARA = "4780000000049", "4780000000056"
GOODS = f"""barcode,name,unit,price,age_limit
{PIVO},Pivo 0.5 l,pcs,12000,20+
{SIGARA},Sigara,pcs,50000,21
"""
PIVO_ASKED, SIGARA_ASKED = "20+: ask for the age. Pivo 0.5 l", "21+: ask for the age. Sigara"
OLD_ENOUGH, TOO_YOUNG = "ctrl+F9", "shift+F9"


def lines_are(watch: TillWatch, *codes: str) -> None:
    wanted = list(codes)
    watch.wait_for(lambda: [code for code, _ in watch.drawn()["lines"]] == wanted, what=f"the lines {wanted}")


def text_goes(watch: TillWatch, text: str) -> None:
    watch.wait_for(lambda: text not in watch.texts(), what=f"a screen without “{text}”")


def test_an_age_is_asked_beside_the_basket_once_a_sale_and_paying_waits_for_it(shop: Shop) -> None:
    assert shop.take_goods(GOODS).status == 0
    with shop.watched_till() as watch:
        scan_into(watch, PIVO, NON, PIVO)
        watch.wait_for_text(PIVO_ASKED)
        display.press(display.PAY)
        watch.wait_for_text("Ask for the customer's age before paying")
        assert shop.payments() == []
        display.press(OLD_ENOUGH)
        text_goes(watch, PIVO_ASKED)
        watch.till.kill()

    with shop.watched_till() as watch:
        lines_are(watch, PIVO, NON)
        scan_into(watch, SIGARA)
        watch.wait_for_text(SIGARA_ASKED)
        display.press("F4")
        lines_are(watch)
        display.press("F5")
        lines_are(watch, PIVO, NON, SIGARA)
        watch.wait_for_text(SIGARA_ASKED)
        display.press(TOO_YOUNG)
        lines_are(watch, PIVO, NON)
        display.press(display.PAY)
        shop.octo.book.pay(watch.wait_for_stage("waiting")["payment"])
        display.press(display.CHECK_NOW)
        watch.wait_for_stage("paid")
        display.scan(PIVO)
        lines_are(watch, PIVO)
        watch.wait_for_text(PIVO_ASKED)

    assert shop.payment()["total_sum"] == "28500.00"
    assert shop.command("books", "verify").status == 0
    assert shop.troubles_in_log() == []
