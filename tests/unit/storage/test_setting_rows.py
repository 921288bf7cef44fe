"""Settings on disk: an older till's rows load, and what was set comes back as it was."""

from __future__ import annotations

import pytest

from pos_app.domain.money import Currency
from pos_app.services.ports import DamagedBooksError
from pos_app.services.settings import Settings
from pos_app.storage.setting_rows import settings_from, settings_rows

OF_AN_OLDER_TILL = {
    "shop_id": "10000",
    "currency": "USD",
    "octo_url": "https://secure.octo.uz",
    "is_two_stage": "yes",
    "ttl_minutes": "7",
    "secret_revision": "3",
}


def test_settings_of_an_older_till_load_and_the_new_ones_have_their_usual_values() -> None:
    assert settings_from(OF_AN_OLDER_TILL) == Settings(
        shop_id=10000, currency=Currency.USD, is_two_stage=True, ttl_minutes=7, secret_revision=3
    )


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings(
            shop_id=5,
            octo_zone="+04:00",
            description_template="{shop}, чек {receipt}",
            payment_methods=("bank_card", "a_new_one"),
            tag="Till 7",
            tsp_id=18,
            seller_tax_id="123456789",
            is_vat_payer=False,
            callback_formula="B",
            hold_waits_for_cashier=True,
            offers_e_receipt=True,
        ),
        Settings(payment_methods=("humo",)),
    ],
)
def test_what_was_set_comes_back_as_it_was(settings: Settings) -> None:
    assert settings_from(dict(settings_rows(settings))) == settings


def test_a_row_of_a_newer_till_is_left_alone() -> None:
    assert settings_from({"from_the_future": "1"}) == Settings()


@pytest.mark.parametrize(
    ("name", "text"),
    [("tsp_id", "many"), ("is_vat_payer", "perhaps"), ("shop_id", "1.5"), ("currency", "EUR")],
)
def test_a_value_that_no_till_wrote_is_said_and_not_guessed(name: str, text: str) -> None:
    with pytest.raises(DamagedBooksError, match=name):
        settings_from({name: text})
