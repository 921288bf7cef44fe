"""The power goes out anywhere between the first scan and the paid screen: the same sale comes back and is paid once."""

from __future__ import annotations

import contextlib
import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import display
from tests.helpers.shop import KEFIR, NON, Shop
from tests.helpers.till_watch import TillWatch

BASKET = (NON, KEFIR)
TOTAL = "17490.50"
FEWEST_POINTS = 12
SALE_BEGINS, SALE_ENDS = "before writing line_added#1", "after painting the paid screen#1"


class PowerCutError(Exception):
    """The till is gone."""


def wait_for_one_of(watch: TillWatch, *stages: str) -> str:
    """The stage that came, or `PowerCutError` when the till went first."""

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
        return "there" if [code for code, _ in watch.drawn()["lines"]] == list(codes) else ""

    if watch.wait_for(look, what=f"the lines {codes}") == "power cut":
        raise PowerCutError


def finish_sale(watch: TillWatch, shop: Shop) -> None:
    """What cashier and customer do until the till says paid, from wherever the sale stands."""
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
    watch.wait_for(lambda: has_ended(watch), what="the painted paid screen")


def has_ended(watch: TillWatch) -> bool:
    return watch.till.process.poll() is not None or SALE_ENDS in watch.points()


def scan_what_is_missing(watch: TillWatch) -> None:
    there = len(watch.drawn()["lines"])
    for count in range(there, len(BASKET)):
        display.scan(BASKET[count])
        wait_for_lines(watch, BASKET[: count + 1])


def points_of_a_sale(shop: Shop) -> list[str]:
    """Every write, every step of a call and the two paints that matter, as one undisturbed sale passes them."""
    with shop.watched_till() as watch:
        finish_sale(watch, shop)
        points = watch.points()
    inside = points[points.index(SALE_BEGINS) : points.index(SALE_ENDS) + 1]
    return list(dict.fromkeys(point for point in inside if is_worth_a_cut(point)))


def is_worth_a_cut(point: str) -> bool:
    """A window that draws the same state again is no new place, and a state is drawn right after it is written."""
    return " drawing " not in point and (" painting " not in point or point.endswith("#1"))


def check_that_all_is_written_before_it_is_done(points: list[str]) -> None:
    for first, then in (
        ("after writing payment_journal#1", "before sending create#1"),
        ("after writing payment_says_created#1", "before painting the QR#1"),
        ("after writing payment_says_succeeded#1", "before painting the paid screen#1"),
    ):
        assert points.index(first) < points.index(then)


def cut_the_power(shop: Shop, point: str) -> TillWatch:
    with shop.watched_till(kill_at=point) as watch:
        with contextlib.suppress(PowerCutError):
            finish_sale(watch, shop)
        assert watch.till.wait_for_end() == -9, f"the till passed {point} unharmed"
        return watch


def written(points: list[str], when: str, kind: str) -> int:
    return sum(1 for point in points if point.startswith(f"{when} writing {kind}"))


def check_what_came_back(shop: Shop, cut: TillWatch, after: TillWatch) -> None:
    """The first thing that the window draws is what the books held when the power went out."""
    seen, points = after.first_drawn(), cut.points()
    lines = [code for code, _ in seen["lines"]]
    assert lines == list(BASKET[: len(lines)])
    assert written(points, "after", "line_added") <= len(lines) <= written(points, "before", "line_added")
    shown = max((len(note["lines"]) for note in cut.notes() if "stage" in note), default=0)
    assert len(lines) >= shown, "a line that the cashier saw is gone"
    asked = {payment["shop_transaction_id"] for payment in shop.payments()}
    assert asked <= {seen["payment"]}, "Octo knows a payment that the till forgot"
    if written(points, "after", "payment_journal"):
        assert seen["payment"]
        assert seen["total"] == TOTAL
        assert seen["stage"] in {"unknown", "checking", "paid"}, f"{seen['stage']} instead of “checking…”"


def check_that_octo_answered_before_a_qr(points: list[str]) -> None:
    painted = next((at for at, point in enumerate(points) if "painting the QR" in point), None)
    if painted is not None:
        assert any(point.startswith("after the answer") for point in points[:painted])


def check_books_and_octo(shop: Shop) -> None:
    sale, payment = shop.sale(), shop.payment()
    assert (sale["state"], sale["total"]) == ("paid", TOTAL)
    assert [line["barcode"] for line in sale["lines"]] == list(BASKET)
    (paid,) = sale["payments"]
    assert (paid["state"], paid["shop_transaction_id"]) == ("paid", payment["shop_transaction_id"])
    assert (payment["status"], payment["paid_count"]) == ("succeeded", 1)
    assert Decimal(payment["captured_sum"]) == Decimal(paid["amount"]) == Decimal(TOTAL)
    assert payment["bodies_are_equal"]


def fresh(shop: Shop, home: Path) -> Shop:
    """The same shop as it was set up, in a folder of its own; Octo knows nothing of it."""
    shutil.copytree(shop.data_dir, home / "data")
    shop.octo.book.reset()
    return Shop(home, shop.octo, shop.secret)


@pytest.mark.timeout(240)
def test_wherever_the_power_goes_out_the_same_sale_comes_back_and_is_paid_once(
    shop: Shop, tmp_path: Path
) -> None:
    points = points_of_a_sale(fresh(shop, tmp_path / "undisturbed"))
    assert len({name(point) for point in points}) >= FEWEST_POINTS, points

    check_that_all_is_written_before_it_is_done(points)

    failures: dict[str, Any] = {}
    for number, point in enumerate(points):
        here = fresh(shop, tmp_path / f"cut-{number}")
        try:
            cut = cut_the_power(here, point)
            with here.watched_till() as after:
                wait_for_one_of(after, "sell", "unknown", "checking", "waiting", "paid")
                check_what_came_back(here, cut, after)
                finish_sale(after, here)
                check_that_octo_answered_before_a_qr(after.points())
            check_books_and_octo(here)
        except AssertionError as error:
            failures[point] = str(error)
    assert not failures, "\n".join(f"{point}: {reason}" for point, reason in failures.items())


def name(point: str) -> str:
    return point.partition("#")[0]
