"""What an owner types to set a till up, and what is answered."""

from __future__ import annotations

import getpass
import io
import sys

import pytest

from pos_app.cli.setup import read_secret
from pos_app.domain.events import SecretProblem
from pos_app.domain.money import Currency
from pos_app.domain.payment import Account, PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.settings import Settings
from tests.helpers.fakes_cli import Terminal
from tests.helpers.sale_records import MILK, payment_of, sale_with_goods

SECRET = "planted-s3cret-4711"


def set_up(
    terminal: Terminal, *more: str, stdin: bytes = SECRET.encode() + b"\n", currency: str = "UZS"
) -> int:
    return terminal.type(
        "setup", "--shop-id", "10000", "--currency", currency, "--secret-stdin", *more, stdin=stdin
    )


def test_a_first_set_up_stores_settings_and_secret_and_says_so(terminal: Terminal) -> None:
    terminal.folder.store.settings = Settings()
    assert set_up(terminal, currency="USD") == 0
    assert terminal.folder.store.settings == Settings(shop_id=10000, currency=Currency.USD, secret_revision=1)
    assert terminal.folder.keyring.entries == {Account("https://secure.octo.uz", 10000): SECRET}
    assert "shop 10000, USD, https://secure.octo.uz, real payments" in terminal.out
    assert terminal.err == ""
    assert terminal.folder.times_closed == 1


def test_every_option_reaches_its_setting(terminal: Terminal) -> None:
    options = (
        "--octo-url http://127.0.0.1:8099 --return-url https://a.uz/{payment} --notify-url https://a.uz/n"
    )
    more = "--language uz --basket off --two-stage --test --ttl 1"
    assert set_up(terminal, *options.split(), *more.split()) == 0
    settings = terminal.folder.store.settings
    assert (settings.octo_url, settings.return_url, settings.notify_url) == (
        "http://127.0.0.1:8099",
        "https://a.uz/{payment}",
        "https://a.uz/n",
    )
    assert (settings.cashier_language, settings.basket_mode, settings.ttl_minutes) == ("uz", "off", 1)
    assert settings.is_two_stage
    assert settings.is_test
    assert "TEST" in terminal.out


def test_a_test_till_is_made_a_real_one_again(terminal: Terminal) -> None:
    assert set_up(terminal, "--test", "--ttl", "20", "--language", "ru") == 0
    assert terminal.folder.store.settings.is_test
    assert set_up(terminal) == 0
    settings = terminal.folder.store.settings
    assert not settings.is_test
    assert (settings.ttl_minutes, settings.cashier_language) == (10, "ru")


def test_two_stages_without_a_notify_address_are_warned_about(terminal: Terminal) -> None:
    assert set_up(terminal, "--two-stage") == 0
    assert "error 9" in terminal.err


@pytest.mark.parametrize(
    "more",
    [
        ["--ttl", "0"],
        ["--ttl", "61"],
        ["--ttl", "ten"],
        ["--language", "de"],
        ["--basket", "all"],
        ["--octo-url", "http://secure.octo.uz"],
        ["--shop-id", "0"],
        ["--shop-id", "x"],
        ["--currency", "EUR"],
        ["--secret", SECRET],
        [f"--octo-secret={SECRET}"],
        [SECRET],
    ],
)
def test_a_value_out_of_range_ends_with_2_and_never_repeats_a_secret(
    terminal: Terminal, more: list[str]
) -> None:
    before = terminal.folder.store.settings
    assert set_up(terminal, *more) == 2
    assert terminal.err
    assert SECRET not in terminal.err + terminal.out
    assert terminal.folder.store.settings == before
    assert terminal.folder.keyring.entries == {}


@pytest.mark.parametrize(
    "stdin", [b"", b"\n", b"   \nsecond line\n", b"x" * 1281 + b"\n", b"\xff\xfe\xfa\n", b"y" * 100_000]
)
def test_a_secret_that_isnt_one_line_of_1_to_1280_signs_ends_with_2(terminal: Terminal, stdin: bytes) -> None:
    assert set_up(terminal, stdin=stdin) == 2
    assert terminal.err.count("\n") == 1
    assert terminal.folder.keyring.entries == {}


@pytest.mark.parametrize(
    ("stdin", "secret"),
    [
        (b"  abc \r\nsecond\n", "abc"),
        (b"\xef\xbb\xbfabc\n", "abc"),
        ("пароль".encode(), "пароль"),
        (b"x" * 1280, "x" * 1280),
    ],
)
def test_the_secret_is_the_trimmed_first_line(terminal: Terminal, stdin: bytes, secret: str) -> None:
    assert set_up(terminal, stdin=stdin) == 0
    assert list(terminal.folder.keyring.entries.values()) == [secret]


@pytest.mark.parametrize("leave_out", ["--shop-id", "--currency", "--secret-stdin"])
def test_a_required_option_that_is_missing_ends_with_2(terminal: Terminal, leave_out: str) -> None:
    words = ["--shop-id", "1", "--currency", "UZS", "--secret-stdin"]
    at = words.index(leave_out)
    del words[at : at + (1 if leave_out == "--secret-stdin" else 2)]
    assert terminal.type("setup", *words, stdin=b"abc\n") == 2
    assert leave_out in terminal.err


def test_the_currency_stays_while_there_are_goods(terminal: Terminal) -> None:
    terminal.folder.goods.put([MILK])
    assert set_up(terminal, currency="USD") == 1
    assert "goods" in terminal.err
    assert terminal.folder.keyring.entries == {}


def test_the_shop_stays_while_a_payment_is_open(terminal: Terminal) -> None:
    sale = sale_with_goods(SaleState.AWAITING_PAYMENT)
    terminal.folder.store.sales[sale.id] = sale
    terminal.folder.store.payments["one"] = payment_of(sale, PaymentState.ENGAGED)
    assert set_up(terminal, "--shop-id", "5") == 1
    assert "The shop id stays 10000" in terminal.err


def test_a_locked_keyring_ends_with_1_and_changes_nothing(terminal: Terminal) -> None:
    before = terminal.folder.store.settings
    terminal.folder.keyring.problem = SecretProblem.LOCKED
    assert set_up(terminal, "--ttl", "5") == 1
    assert terminal.err == "The keyring can't be used.\n"
    assert terminal.folder.store.settings == before


def test_at_a_terminal_the_secret_is_asked_for_without_an_echo(monkeypatch: pytest.MonkeyPatch) -> None:
    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    def unseen(prompt: str) -> str:
        return f"{SECRET} "

    monkeypatch.setattr(sys, "stdin", Keyboard())
    monkeypatch.setattr(getpass, "getpass", unseen)
    assert read_secret() == SECRET
