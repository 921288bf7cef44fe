"""The power goes out anywhere between the first scan and the paid screen: the same sale comes back and is paid once."""

from __future__ import annotations

import contextlib
from decimal import Decimal
from typing import Any

import pytest

from tests.helpers import display, proof_counts
from tests.helpers.shop import KEFIR, NON, Shop
from tests.helpers.till_watch import TillWatch

BASKET = (NON, KEFIR)
TOTAL = "17490.50"
FEWEST_POINTS = 12
SALE_BEGINS, SALE_ENDS = "before writing line_added#1", "after painting the paid screen#1"
KILLED = -9


class PowerCutError(Exception):
    """The till is gone."""


def wait_for_one_of(watch: TillWatch, *stages: str) -> str:
    """The stage that came; `PowerCutError` when the till went first."""

    def look() -> str:
        stage = watch.drawn()["stage"]
        if watch.till.process.poll() is not None:
            return "power cut"
        return str(stage) if stage in stages else ""

    found = watch.wait_for(look, what=" or ".join(stages))
    if found == "power cut":
        raise PowerCutError
    return found


def wait_for_lines(watch: TillWatch, codes: tuple[str, ...]) -> None:
    def look() -> str:
        if watch.till.process.poll() is not None:
            return "power cut"
        drawn = watch.drawn()
        is_there = drawn["stage"] == "sell" and codes_of(drawn) == list(codes)
        return "there" if is_there else ""

    if watch.wait_for(look, what=f"the lines {codes}") == "power cut":
        raise PowerCutError


def codes_of(drawn: dict[str, Any]) -> list[str]:
    return [code for code, _ in drawn["lines"]]


def finish_sale(watch: TillWatch, shop: Shop) -> str:
    """What cashier and customer do until the till says paid, from wherever the sale stands; the payment's id."""
    stage = wait_for_one_of(watch, "sell", "waiting", "engaged", "paid")
    while stage != "paid":
        if stage == "sell":
            scan_what_is_missing(watch)
            display.press(display.PAY)
            stage = wait_for_one_of(watch, "waiting", "paid")
        else:
            shop.octo.book.pay(watch.drawn()["payment"])
            display.press(display.CHECK_NOW)
            stage = wait_for_one_of(watch, "paid")
    return str(watch.drawn()["payment"])


def scan_what_is_missing(watch: TillWatch) -> None:
    there = len(watch.drawn()["lines"])
    for count in range(there, len(BASKET)):
        display.scan(BASKET[count])
        wait_for_lines(watch, BASKET[: count + 1])


def sell_until_the_power_goes(watch: TillWatch, shop: Shop, *, point: str) -> None:
    """The next customer's sale. The till passes every point before the one at which it ends."""
    display.press(display.SPACE)
    wait_for_lines(watch, ())
    watch.doom(point)
    with contextlib.suppress(PowerCutError):
        finish_sale(watch, shop)
    assert watch.till.wait_for_end() == KILLED, f"the till passed {point} unharmed"


def points_of_a_sale(watch: TillWatch, shop: Shop) -> list[str]:
    """Every write, every step of a call and the two paints that matter, as one undisturbed sale passes them."""
    finish_sale(watch, shop)
    watch.wait_for(lambda: SALE_ENDS in watch.points(), what="the painted paid screen")
    points = watch.points()
    inside = points[points.index(SALE_BEGINS) : points.index(SALE_ENDS) + 1]
    return list(dict.fromkeys(point for point in inside if is_worth_a_cut(point)))


def is_worth_a_cut(point: str) -> bool:
    """What is passed again is no new place, and a state is drawn right after it is written."""
    return " drawing " not in point and point.endswith("#1")


def check_that_all_is_written_before_it_is_done(points: list[str]) -> None:
    for first, then in (
        ("after writing payment_journal#1", "before sending create#1"),
        ("after writing payment_says_created#1", "before painting the QR#1"),
        ("after writing payment_says_succeeded#1", "before painting the paid screen#1"),
    ):
        assert points.index(first) < points.index(then)


def check_what_came_back(cut: TillWatch, after: TillWatch) -> None:
    """The first thing that the window draws is what the books held when the power went out."""
    seen, points = after.first_drawn(), cut.points()
    lines = codes_of(seen)
    assert lines == list(BASKET[: len(lines)])
    assert written(points, "after", "line_added") <= len(lines) <= written(points, "before", "line_added")
    assert len(lines) >= len(cut.drawn()["lines"]), "a line that the cashier saw is gone"
    if written(points, "after", "payment_journal"):
        assert seen["payment"]
        assert seen["total"] == TOTAL
        assert seen["stage"] in {"unknown", "checking", "paid"}, f"{seen['stage']} instead of “checking…”"
    if cut.drawn()["payment"]:
        assert seen["payment"] == cut.drawn()["payment"]


def written(points: list[str], when: str, kind: str) -> int:
    return sum(1 for point in points if point.startswith(f"{when} writing {kind}"))


def check_that_octo_answered_before_a_qr(points: list[str]) -> None:
    painted = next((at for at, point in enumerate(points) if "painting the QR" in point), None)
    if painted is not None:
        assert any(point.startswith("after the answer") for point in points[:painted])


def check_books_and_octo(shop: Shop, *, sales: int) -> None:
    """Each sale has one payment, each payment was paid once, and both sides name the same amounts."""
    books, payments = shop.sales(), {one["shop_transaction_id"]: one for one in shop.payments()}
    assert len(books) == len(payments) == sales
    for sale in books:
        assert (sale["state"], sale["total"]) == ("paid", TOTAL)
        assert [line["barcode"] for line in sale["lines"]] == list(BASKET)
        (paid,) = sale["payments"]
        payment = payments[paid["shop_transaction_id"]]
        assert (paid["state"], payment["status"], payment["paid_count"]) == ("paid", "succeeded", 1)
        assert Decimal(payment["captured_sum"]) == Decimal(paid["amount"]) == Decimal(TOTAL)
        assert payment["bodies_are_equal"]


@pytest.mark.timeout(240)
def test_wherever_the_power_goes_out_the_same_sale_comes_back_and_is_paid_once(shop: Shop) -> None:
    """Each restarted till first finishes the sale that was cut off, then begins the one that is cut off next."""
    with shop.watched_till() as cut:
        points = points_of_a_sale(cut, shop)
        assert len({point.partition("#")[0] for point in points}) >= FEWEST_POINTS, points
        check_that_all_is_written_before_it_is_done(points)
        sell_until_the_power_goes(cut, shop, point=points[0])
    for number, point in enumerate(points):
        with shop.watched_till() as after:
            wait_for_one_of(after, "sell", "unknown", "checking", "waiting", "paid")
            check_what_came_back(cut, after)
            paid = finish_sale(after, shop)
            check_that_octo_answered_before_a_qr(after.points())
            assert [one["shop_transaction_id"] for one in shop.payments()][number + 1 :] == [paid], point
            if point != points[-1]:
                sell_until_the_power_goes(after, shop, point=points[number + 1])
        cut = after
    check_books_and_octo(shop, sales=len(points) + 1)
    proof_counts.note("power cuts", {"places": len(points), "sales paid once": len(points) + 1})
