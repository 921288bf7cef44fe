"""What only some shops set: the rarer fields of Octo, by `pos-app setup`."""

from __future__ import annotations

import pytest

from pos_app.services.settings import Settings
from tests.helpers.fakes_cli import Terminal

SETUP = ("setup", "--shop-id", "10000", "--currency", "UZS", "--secret-stdin")


def set_up(terminal: Terminal, *options: str) -> int:
    return terminal.type(*SETUP, *options, stdin=b"secret-of-the-shop\n")


def test_each_rarer_field_can_be_set(terminal: Terminal) -> None:
    status = set_up(
        *(terminal, "--description", "{shop}, {receipt}", "--octo-zone", "UTC", "--tag", "Till 7"),
        *("--payment-method", "bank_card", "--payment-method", "a_new_one", "--tsp-id", "18"),
        *("--seller-tax-id", "123456789", "--no-vat", "--callback-formula", "b", "--hold-waits"),
    )
    assert (status, terminal.err) == (0, "")
    settings = terminal.folder.store.settings
    assert (settings.description_template, settings.octo_zone, settings.tag) == (
        "{shop}, {receipt}",
        "UTC",
        "Till 7",
    )
    assert (settings.payment_methods, settings.tsp_id) == (("bank_card", "a_new_one"), 18)
    assert (settings.seller_tax_id, settings.is_vat_payer) == ("123456789", False)
    assert (settings.callback_formula, settings.hold_waits_for_cashier) == ("B", True)


def test_options_that_are_left_out_go_back_to_their_default(terminal: Terminal) -> None:
    terminal.folder.store.settings = Settings(
        shop_id=10000,
        shop_name="Non",
        payment_methods=("humo",),
        tag="x",
        tsp_id=1,
        seller_tax_id="123456789",
        is_vat_payer=False,
        callback_formula="B",
        hold_waits_for_cashier=True,
        octo_zone="UTC",
        description_template="x",
    )
    assert set_up(terminal) == 0
    assert terminal.folder.store.settings == Settings(shop_id=10000, shop_name="Non", secret_revision=1)


@pytest.mark.parametrize(
    "options",
    [
        ("--octo-zone", "Mars"),
        ("--payment-method", "bank card"),
        ("--description", " "),
        ("--tsp-id", "0"),
        ("--tsp-id", "many"),
        ("--seller-tax-id", "1"),
        ("--callback-formula", "C"),
        ("--tag", "x" * 200),
    ],
)
def test_a_value_that_octo_would_not_take_changes_nothing(
    terminal: Terminal, options: tuple[str, str]
) -> None:
    before = terminal.folder.store.settings
    assert set_up(terminal, *options) == 2
    assert terminal.err.strip().endswith(".") or "invalid" in terminal.err
    assert terminal.folder.store.settings == before
    assert terminal.folder.keyring.entries == {}
