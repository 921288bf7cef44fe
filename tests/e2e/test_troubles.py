"""Everything that goes wrong at a counter: a plain sentence each time, no money lost, nothing asked for twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.helpers import display
from tests.helpers.own_disk import fill_up, on_own_disk
from tests.helpers.qr_eyes import read_with_zxing
from tests.helpers.shop import CHOY, KEFIR, NON, UNKNOWN, Shop, scan_into
from tests.helpers.till_process import PROGRAM, pos_app, start_till
from tests.helpers.till_watch import TillWatch
from tests.helpers.waiting import wait_until

SEEN_WITHIN_S = 2.0
OWN_CHECK_DIGIT_WRONG = "4780000000019"


def ask_for_payment(watch: TillWatch) -> None:
    scan_into(watch, NON)
    display.press(display.PAY)


def be_paid(shop: Shop, watch: TillWatch) -> None:
    watch.wait_for_stage("waiting")
    shop.octo.book.pay(watch.drawn()["payment"])
    display.press(display.CHECK_NOW)
    watch.wait_for_stage("paid")


def check_paid_once(shop: Shop) -> None:
    payment, sale = shop.payment(), shop.sale()
    assert (payment["paid_count"], payment["bodies_are_equal"]) == (1, True)
    assert (sale["state"], [one["state"] for one in sale["payments"]]) == ("paid", ["paid"])


def test_without_a_network_one_can_scan_and_the_qr_comes_when_the_network_does(shop: Shop) -> None:
    shop.octo.stop()
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_stage("unknown")
        assert not read_with_zxing(display.picture())
        shop.octo.start()
        be_paid(shop, watch)
    check_paid_once(shop)


def test_when_the_network_goes_while_the_customer_pays_the_till_says_not_to_ask_again(shop: Shop) -> None:
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_stage("waiting")
        shop.octo.stop()
        watch.wait_for_text("Don't ask to pay again")
        assert read_with_zxing(display.picture()) == [shop.payment()["octo_pay_url"]]
        shop.octo.start()
        be_paid(shop, watch)
    check_paid_once(shop)


@pytest.mark.parametrize(
    ("break_it", "sentence"),
    [
        (lambda shop: shop.set_up(secret="not the secret"), "doesn't accept the shop id or the secret"),
        (lambda shop: shop.octo.faults.add("error", endpoint="create", value=5), "hasn't approved this shop"),
        (
            lambda shop: shop.octo.faults.add("error", endpoint="create", value=6),
            "doesn't take this currency",
        ),
    ],
)
def test_a_refusal_is_told_in_plain_words_and_the_basket_stays(
    shop: Shop, break_it: Callable[[Shop], object], sentence: str
) -> None:
    break_it(shop)
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_stage("failed")
        watch.wait_for_text(sentence)
        assert not read_with_zxing(display.picture())
        display.press(display.ESCAPE)
        watch.wait_for_stage("sell")
        assert watch.drawn()["lines"] == [[NON, "1"]]
    assert shop.payments() == []
    assert (shop.sale()["state"], shop.sale()["payments"][0]["state"]) == ("open", "failed")


def test_an_answer_that_tells_nothing_is_asked_for_again_with_the_same_id(shop: Shop) -> None:
    for fault in ("bad_gateway", "half_answer", "lose_answer"):
        shop.octo.faults.add(fault, endpoint="create")
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_text("We don't know yet")
        be_paid(shop, watch)
        assert watch.stages() == ["sell", "preparing", "unknown", "waiting", "paid"]
    check_paid_once(shop)


def test_answers_that_belong_to_another_payment_or_say_nothing_known_change_nothing(shop: Shop) -> None:
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_stage("waiting")
        for fault in ("other_id", "other_uuid", "unknown_status"):
            shop.octo.faults.add(fault, endpoint="status")
        shop.octo.book.pay(watch.drawn()["payment"])
        watch.wait_for_stage("paid", timeout_s=20)
        assert shop.octo.faults.active() == []
        assert set(watch.stages()) <= {"sell", "preparing", "waiting", "paid"}
    check_paid_once(shop)


def test_another_amount_for_our_payment_is_a_dispute_that_nobody_overlooks(shop: Shop) -> None:
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_stage("waiting")
        shop.octo.faults.add("other_total", endpoint="status", times=None)
        watch.wait_for_stage("disputed")
        watch.wait_for_text("Don't ask for money again")
        assert not read_with_zxing(display.picture())
    assert shop.sale()["payments"][0]["state"] == "disputed"


def test_a_pay_address_that_is_not_octos_is_never_shown(shop: Shop) -> None:
    shop.octo.faults.add("pay_url", endpoint="create")
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_text("isn't Octo's")
        assert not read_with_zxing(display.picture())
        assert not [point for point in watch.points() if "painting the QR" in point]


def test_an_unknown_code_is_named_and_sells_nothing(shop: Shop) -> None:
    with shop.watched_till() as watch:
        display.scan(OWN_CHECK_DIGIT_WRONG)
        assert OWN_CHECK_DIGIT_WRONG in watch.wait_for_text("misread")
        display.scan(UNKNOWN)
        # One after the other so quickly, both stand in one message.
        said = watch.wait_for(
            lambda: next((text for text in watch.texts() if UNKNOWN in text and "added" in text), ""),
            what="the second code in a message",
        )
        assert "nothing was added" in said.lower()
        scan_into(watch, CHOY)
        assert watch.drawn()["lines"] == [[CHOY, "1"]]


def test_a_declined_payment_leaves_the_basket_and_a_new_qr_pays_it(shop: Shop) -> None:
    with shop.watched_till() as watch:
        ask_for_payment(watch)
        watch.wait_for_stage("waiting")
        shop.octo.book.decline(watch.drawn()["payment"])
        display.press(display.CHECK_NOW)
        watch.wait_for_stage("failed")
        display.press(display.PAY)
        be_paid(shop, watch)
    assert [payment["status"] for payment in shop.payments()] == ["canceled", "succeeded"]
    assert [one["state"] for one in shop.sale()["payments"]] == ["failed", "paid"]


def test_a_second_start_raises_the_first_window_and_ends_well(shop: Shop) -> None:
    with shop.till() as first:
        second = start_till(shop.data_dir, outputs=shop.home / "second")
        assert (second.wait_for_end(), second.said) == (0, "")
        assert first.process.poll() is None
        display.scan(NON)
        wait_until(lambda: [sale["total"] for sale in shop.sales()] == ["4500.00"], 5, what="the line")


def test_damaged_books_are_refused_with_a_sentence_and_left_as_they_are(shop: Shop) -> None:
    for path in shop.data_dir.glob("books*"):
        path.write_bytes(b"this is no database at all" * 400)
    before = files_of(shop.data_dir)
    till = start_till(shop.data_dir, outputs=shop.outputs)
    till.wait_for_window()
    display.press(display.ESCAPE)
    assert till.wait_for_end() == 1
    assert_one_sentence(till.said)
    assert files_of(shop.data_dir) == before
    said = shop.command("sales", "export")
    assert said.status == 1
    assert said.sentence
    assert files_of(shop.data_dir) == before


def files_of(folder: Path) -> dict[str, str]:
    """Everything but the log and the lock."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if ".db" in path.name
    }


def assert_one_sentence(text: str) -> None:
    assert len(text.strip().splitlines()) == 1, text
    assert "Traceback" not in text
    assert text.strip().endswith(".")


def test_a_folder_that_cannot_be_written_to_is_told_in_a_sentence(shop: Shop) -> None:
    program = on_own_disk(PROGRAM, data_dir=shop.data_dir, is_read_only=True)
    till = start_till(shop.data_dir, outputs=shop.outputs, program=program)
    till.wait_for_window()
    display.press(display.ESCAPE)
    assert till.wait_for_end() == 1
    assert_one_sentence(till.said)
    said = pos_app("--data-dir", "/proc/nowhere", "sales", "export")
    assert (said.status, bool(said.sentence)) == (1, True)


def test_on_a_full_disk_a_scan_says_so_and_nothing_shown_is_lost(shop: Shop) -> None:
    own_disk = partial(on_own_disk, data_dir=shop.data_dir)
    with shop.watched_till(around=own_disk) as watch:
        scan_into(watch, NON)
        filler = fill_up(watch.till, shop.data_dir)
        display.scan(KEFIR)
        watch.wait_for_text("disk is full")
        assert watch.drawn()["lines"] == [[NON, "1"]]
        filler.unlink()
        scan_into(watch, CHOY)
        assert watch.drawn()["lines"] == [[NON, "1"], [CHOY, "1"]]
        display.press(display.PAY)
        watch.wait_for_stage("waiting")
        filler = fill_up(watch.till, shop.data_dir)
        shop.octo.book.pay(watch.drawn()["payment"])
        display.press(display.CHECK_NOW)
        watch.wait_for_text("disk is full")
        assert watch.drawn()["stage"] == "waiting", "nothing says paid before it is written"
        filler.unlink()
        watch.wait_for_stage("paid", timeout_s=20)


def test_what_set_up_and_import_change_is_seen_by_the_running_till(shop: Shop) -> None:
    with shop.watched_till() as watch:
        shop.take_goods("barcode,name,unit,price\n4780000000049,Tuz,pcs,2500\n")
        scan_into(watch, "4780000000049")
        assert shop.set_up("--language", "ru").status == 0
        watch.wait_for_text("Оплат", timeout_s=SEEN_WITHIN_S + 3)
        assert watch.drawn()["lines"] == [["4780000000049", "1"]]
