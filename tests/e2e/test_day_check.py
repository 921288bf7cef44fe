"""The check of the day as people do it: keys in the window, and the command beside a till that sells."""

from __future__ import annotations

import contextlib
import signal
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pos_app.sandbox.payment import Status
from tests.helpers import display
from tests.helpers.shop import CHOY, NON, Shop
from tests.helpers.till_process import PROGRAM, ROOT
from tests.helpers.till_watch import TillWatch
from tests.helpers.waiting import wait_until

OPEN_MENU, CHECK, NEXT_FIELD, CLEAR = "F10", "F9", "Tab", "ctrl+F10"
PLACE_IN_MENU = 3


def sell(shop: Shop, watch: TillWatch, code: str) -> str:
    """One sale, paid by the customer; returns the payment's id at Octo."""
    payment = show_qr(watch, code)
    shop.octo.book.pay(payment)
    watch.wait_for_stage("paid")
    display.press(display.ESCAPE)
    watch.wait_for_stage("sell")
    return payment


def show_qr(watch: TillWatch, code: str) -> str:
    display.scan(code)
    watch.wait_for(lambda: watch.pieces() == 1, what="the line")
    display.press(display.PAY)
    payment: str = watch.wait_for_stage("waiting")["payment"]
    return payment


def fail(shop: Shop, watch: TillWatch) -> str:
    """A payment that Octo declines, and takes all the same after the till has closed it."""
    payment = show_qr(watch, CHOY)
    shop.octo.book.decline(payment)
    watch.wait_for_stage("failed")
    display.press(display.ESCAPE)
    watch.wait_for_stage("sell")
    return payment


def open_page(watch: TillWatch) -> None:
    display.press(OPEN_MENU)
    watch.wait_for_text("Check the day at Octo")
    display.press(*[NEXT_FIELD] * PLACE_IN_MENU, display.SPACE)
    watch.wait_for_text("No money moves by this.")


def states(shop: Shop) -> dict[str, Any]:
    return {one["shop_transaction_id"]: one["state"] for sale in shop.sales() for one in sale["payments"]}


@contextlib.contextmanager
def started(*arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    """A command that is still at work; it is killed at the end if it still runs."""
    with subprocess.Popen(
        # Tests that run in the background ignore Ctrl+C, and so would what they start.
        ["env", "--default-signal=INT", *PROGRAM, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_a_refund_made_elsewhere_stays_on_the_page_until_a_reason_is_written(shop: Shop) -> None:
    with shop.watched_till() as watch:
        first, second = sell(shop, watch, NON), sell(shop, watch, CHOY)
        shop.octo.book.refund_in_cabinet(second, Decimal(18000))
        open_page(watch)
        display.press(CHECK)
        watch.wait_for_text("2 payments read. What doesn't agree stands below.")
        watch.wait_for_text("More of this payment was given back than this till gave back.")
        assert second in watch.wait_for_text("For Octo's support:")

        said = shop.command("octo", "settle", second, "--reason", "the owner, in the cabinet")
        assert said.status == 0, said.err
        display.press(CHECK)
        watch.wait_for_text("2 payments read. All agrees with Octo.")

    assert states(shop) == {first: "paid", second: "paid"}
    assert shop.troubles_in_log() == []


def test_money_found_by_a_command_beside_the_till_pays_the_sale_that_stands_at_the_counter(
    shop: Shop,
) -> None:
    with shop.watched_till() as watch:
        lost = fail(shop, watch)
        shop.octo.book.force_status(lost, Status.SUCCEEDED)
        said = shop.command("octo", "check")
        assert said.status == 1
        assert "Octo has the money for this payment" in said.out
        assert lost in said.out
        watch.wait_for_stage("paid")
        assert shop.command("octo", "check").status == 0

    assert states(shop) == {lost: "paid"}
    assert shop.troubles_in_log() == []


def test_a_command_without_a_till_moves_what_octo_says_and_keeps_the_secret(shop: Shop) -> None:
    with shop.watched_till() as watch:
        paid, lost = sell(shop, watch, NON), fail(shop, watch)
        display.press(CLEAR)
        watch.wait_for_text("Clear the basket?")
        display.press(display.PAY)
        watch.wait_for(lambda: watch.pieces() == 0, what="an empty basket")
    assert shop.command("octo", "check").status == 0
    shop.octo.book.force_status(lost, Status.SUCCEEDED)

    said = shop.command("octo", "check")

    assert said.status == 1
    assert states(shop) == {paid: "paid", lost: "late_money"}
    assert shop.secret not in said.out + said.err
    assert shop.command("books", "verify").status == 0


@pytest.mark.parametrize("option", ["--since", "--until"])
def test_a_day_without_payments_agrees(shop: Shop, option: str) -> None:
    day = "9999-12-30" if option == "--since" else "2001-01-01"
    said = shop.command("octo", "check", option, day)

    assert (said.status, said.out) == (0, f"{day}: all payments agree with Octo (0 read).\n")


def test_ctrl_c_keeps_what_was_found_and_the_same_command_goes_on(shop: Shop) -> None:
    with shop.watched_till() as watch:
        first, second = sell(shop, watch, NON), sell(shop, watch, CHOY)
    shop.octo.book.refund_in_cabinet(first, Decimal(4500))
    reads = shop.octo.book.find(second).status_reads
    shop.octo.faults.add("delay", endpoint="status", times=1, value=0)
    shop.octo.faults.add("delay", endpoint="status", times=1, value=20_000)
    with started("--data-dir", shop.data_dir, "octo", "check") as process:
        wait_until(lambda: shop.octo.book.find(second).status_reads > reads, 10, what="the second read")
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=10)
    assert process.returncode == 1
    assert "More of this payment was given back than this till gave back." in out
    assert "Not finished: 1 of 2 payments weren't read." in out
    shop.octo.faults.clear()
    reads = shop.octo.book.find(first).status_reads

    said = shop.command("octo", "check")

    assert said.status == 1
    assert "every payment was read (2)" in said.out
    assert shop.octo.book.find(first).status_reads == reads
