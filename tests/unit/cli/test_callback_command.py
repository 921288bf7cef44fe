from __future__ import annotations

import json

import pytest

from pos_app.domain.events import SecretProblem
from pos_app.domain.payment import Account
from pos_app.services.settings import Settings
from tests.helpers.fakes_cli import Terminal

SECRET = "00000000-1111-2222-3333-444444444444"
UNIQUE_KEY = "11111111-2222-3333-4444-555555555555"
PAYMENT = "pos7-20261124-000042-a1"
UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
A_SUCCEEDED = "4ED8117F66AEB3CE206EAD414904459B5BC76D28"
B_SUCCEEDED = "D03F389628ADE42F7393D457E598600837341787"
ACCOUNT = Account("https://secure.octo.uz", 10000)


def callback(**more: object) -> bytes:
    facts = {
        "shop_transaction_id": PAYMENT,
        "octo_payment_UUID": UUID,
        "status": "succeeded",
        "signature": A_SUCCEEDED,
        "hash_key": "99999999-8888-7777-6666-000000000000",
        "total_sum": 48500,
    }
    return json.dumps(facts | more).encode()


@pytest.fixture(autouse=True)
def keys(terminal: Terminal) -> None:
    terminal.folder.callback_keyring.entries[ACCOUNT] = UNIQUE_KEY
    terminal.folder.keyring.entries[ACCOUNT] = SECRET


def test_a_callback_that_octo_signed_is_named_with_its_payment(terminal: Terminal) -> None:
    assert terminal.type("callback", "verify", stdin=callback()) == 0
    assert terminal.out.startswith(
        f"The signature is right: payment {PAYMENT}, status succeeded, UUID {UUID}."
    )
    assert terminal.out.count("\n") == 1
    assert terminal.err == ""


def test_formula_b_is_checked_with_the_shops_secret(terminal: Terminal) -> None:
    terminal.folder.store.settings = Settings(shop_id=10000, callback_formula="B")
    terminal.folder.callback_keyring.problem = SecretProblem.MISSING
    assert terminal.type("callback", "verify", stdin=callback(signature=B_SUCCEEDED)) == 0
    assert terminal.type("callback", "verify", stdin=callback()) == 1


def test_a_wrong_signature_is_said_in_a_sentence(terminal: Terminal) -> None:
    assert terminal.type("callback", "verify", stdin=callback(status="canceled")) == 1
    assert terminal.err.startswith("The signature is wrong")
    assert "No payment was changed" in terminal.err
    assert PAYMENT in terminal.err
    assert terminal.out == ""


@pytest.mark.parametrize(
    "stdin", [b"", b"[]", b"\xff\xfe", callback(signature=""), b"x" * 70_000], ids=range(5)
)
def test_what_is_no_callback_ends_with_2(terminal: Terminal, stdin: bytes) -> None:
    assert terminal.type("callback", "verify", stdin=stdin) == 2
    assert terminal.err.strip().endswith(".")
    assert terminal.err.count("\n") == 1


def test_a_byte_order_mark_does_no_harm(terminal: Terminal) -> None:
    assert terminal.type("callback", "verify", stdin=b"\xef\xbb\xbf" + callback()) == 0


def test_a_callback_changes_nothing_and_asks_octo_nothing(terminal: Terminal) -> None:
    terminal.type("callback", "verify", stdin=callback())
    assert terminal.folder.store.log == []
    assert terminal.folder.octo.calls == []
    assert terminal.folder.times_closed == 1


def test_without_a_key_the_owner_reads_how_to_store_one(terminal: Terminal) -> None:
    terminal.folder.callback_keyring.problem = SecretProblem.MISSING
    assert terminal.type("callback", "verify", stdin=callback()) == 1
    assert "pos-app callback key --stdin" in terminal.err


def test_a_locked_keyring_is_said_as_it_is(terminal: Terminal) -> None:
    terminal.folder.callback_keyring.problem = SecretProblem.LOCKED
    assert terminal.type("callback", "verify", stdin=callback()) == 1
    assert terminal.err == "The keyring can't be used.\n"


@pytest.mark.parametrize("words", [["verify"], ["key", "--stdin"]])
def test_a_till_that_is_not_set_up_has_no_callbacks(terminal: Terminal, words: list[str]) -> None:
    terminal.folder.store.settings = Settings()
    assert terminal.type("callback", *words, stdin=callback()) == 1
    assert "isn't set up" in terminal.err


def test_the_key_is_stored_apart_from_the_secret_and_never_shown(terminal: Terminal) -> None:
    assert terminal.type("callback", "key", "--stdin", stdin=b" new-key \nmore") == 0
    assert terminal.folder.callback_keyring.entries[ACCOUNT] == "new-key"
    assert terminal.folder.keyring.entries[ACCOUNT] == SECRET
    assert terminal.out == "The callback key of shop 10000 is in the keyring.\n"


def test_the_key_can_be_taken_away_again(terminal: Terminal) -> None:
    assert terminal.type("callback", "key", "--remove") == 0
    assert ACCOUNT not in terminal.folder.callback_keyring.entries
    assert "gone" in terminal.out


@pytest.mark.parametrize(
    "words", [[], ["key"], ["key", "--stdin", "--remove"], ["key", "the-key"], ["verify", "FILE"]]
)
def test_a_key_or_callback_as_an_argument_is_refused_and_not_repeated(
    terminal: Terminal, words: list[str]
) -> None:
    assert terminal.type("callback", *words) == 2
    assert "the-key" not in terminal.err
