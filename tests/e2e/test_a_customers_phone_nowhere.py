"""A customer asks for an e-receipt, the till is killed meanwhile, the sale is paid: not a byte of the phone stays."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from pos_app.storage.books import Books
from tests.e2e.test_secret_nowhere import contents, files_below, findings, said_of
from tests.helpers import display
from tests.helpers.shop import NON, Shop, open_shop, scan_into
from tests.helpers.till_process import Said
from tests.helpers.till_watch import TillWatch
from tests.helpers.waiting import wait_until

PHONE, EMAIL = "998907654321", "planted.anna@pochta.uz"
LOCAL = PHONE.removeprefix("998")
MASKED = "+998 90 *** ** 21 · p***@pochta.uz"
BOOKS = {"books.db", "books.db-wal"}


def offer_e_receipts(shop: Shop) -> None:
    with closing(Books(shop.data_dir)) as books:
        books.save_settings(books.load_settings()._replace(offers_e_receipt=True))


def ask_the_customer(watch: TillWatch) -> None:
    """By keys alone: the menu, its second entry, two fields."""
    display.press(display.MENU)
    watch.wait_for_text("E-receipt for the customer…")
    display.press(display.TAB, display.RETURN)
    watch.wait_for_text("Octo gets it with this one payment.")
    display.write(LOCAL)
    display.press(display.TAB)
    display.write(EMAIL)
    watch.wait_for_text(EMAIL)
    display.press(display.CONFIRM)
    watch.wait_for_text(MASKED)


def traces(places: Iterator[tuple[str, bytes]]) -> list[str]:
    found = list(places)
    return [trace for planted in (LOCAL, EMAIL) for trace in findings(planted, iter(found))]


def data_files(shop: Shop) -> Iterator[tuple[str, bytes]]:
    """A file that goes while it is looked for holds nothing any more."""
    for path in list(files_below(shop.data_dir)):
        try:
            yield str(path.relative_to(shop.data_dir)), path.read_bytes()
        except FileNotFoundError:
            continue


def homes() -> set[Path]:
    names = [name for name in os.environ if re.fullmatch("XDG_.*_(HOME|DIR)", name)]
    return {Path.home(), *(Path(os.environ[name]) for name in names)}


def files_with_traces(shop: Shop) -> set[str]:
    return {trace.partition(": ")[0] for trace in traces(data_files(shop))}


def sell_until_the_code_is_up(shop: Shop) -> None:
    """And the process goes, as in a power cut, before it has heard Octo's first answer."""
    shop.octo.faults.add("lose_answer", endpoint="create")
    with shop.watched_till() as watch:
        scan_into(watch, NON)
        ask_the_customer(watch)
        assert files_with_traces(shop) == set(), "before the pay key nothing is on disk"
        display.press(display.PAY)
        watch.wait_for_stage("waiting", timeout_s=20)
        assert files_with_traces(shop) <= BOOKS
        watch.till.kill()
    assert files_with_traces(shop)
    assert files_with_traces(shop) <= BOOKS


def test_a_customers_phone_and_email_are_gone_when_the_sale_is_paid(tmp_path: Path) -> None:
    commands: list[Said] = []
    with open_shop(tmp_path / "shop") as shop:
        offer_e_receipts(shop)
        sell_until_the_code_is_up(shop)
        sent = shop.octo.book.find(shop.sale()["payments"][0]["shop_transaction_id"]).bodies[0]["user_data"]
        assert (sent["phone"], sent["email"], sent["user_id"]) == (PHONE, EMAIL, shop.sale()["id"])
        assert shop.payment()["bodies_are_equal"]
        # The till makes today's copy anew, with the payment open.
        shutil.rmtree(shop.data_dir / "copies", ignore_errors=True)
        with shop.watched_till() as watch:
            watch.wait_for_stage("waiting", timeout_s=20)
            wait_until(lambda: list(shop.data_dir.glob("copies/books-*.db")), 20, what="today's copy")
            assert files_with_traces(shop) <= BOOKS
            commands += [shop.command("doctor"), shop.command("books", "verify")]
            commands.append(shop.command("sales", "export"))
            shop.octo.book.pay(watch.drawn()["payment"])
            watch.wait_for_stage("paid", timeout_s=20)
            wait_until(lambda: not files_with_traces(shop), 10, what="the last byte to go")
            commands += [shop.command("books", "verify"), shop.command("sales", "export")]
            display.press(display.RETURN)
            watch.wait_for(lambda: not watch.drawn()["payment"] and not watch.pieces(), what="the next sale")
            scan_into(watch, NON)
            assert MASKED not in "\n".join(watch.texts())
    assert [said.status for said in commands] == [0] * len(commands), commands
    assert traces(said_of(commands)) == []
    # What stood on the screen is in the notes of this test's own, and nowhere else.
    kept = [path for path in files_below(tmp_path, *homes()) if not path.name.startswith("journal-")]
    assert any("logs" in path.parts for path in kept), "the search must see the log"
    assert any("outputs" in path.parts for path in kept), "the search must see what was printed"
    assert traces(contents(iter(kept))) == []
