from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pos_app.services.octo_settings import USUAL_METHODS, ZONES, checked_changes, zone_of
from pos_app.services.settings import Settings, SettingsError

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "minutes"),
    [("Asia/Tashkent", 300), ("UTC", 0), ("+05:30", 330), ("-03:30", -210), ("+00:00", 0), ("-00:30", -30)],
)
def test_a_zone_is_a_name_or_an_offset(name: str, minutes: int) -> None:
    assert NOON.astimezone(zone_of(name)).utcoffset() == timedelta(minutes=minutes)


def test_the_zone_of_a_new_till_is_known() -> None:
    assert Settings().octo_zone in ZONES


@pytest.mark.parametrize(
    ("name", "given", "kept"),
    [
        ("octo_zone", " UTC ", "UTC"),
        ("description_template", " {shop}, {receipt} ", "{shop}, {receipt}"),
        ("payment_methods", ("bank_card", " humo", "bank_card", ""), ("bank_card", "humo")),
        ("payment_methods", USUAL_METHODS, USUAL_METHODS),
        ("payment_methods", ("a-new.One_2",), ("a-new.One_2",)),
        ("payment_methods", (), ()),
        ("tag", " Till 7 ", "Till 7"),
        ("tag", "", ""),
        ("tsp_id", 18, 18),
        ("tsp_id", None, None),
        ("seller_tax_id", "123 456 789", "123456789"),
        ("seller_tax_id", "12345678901234", "12345678901234"),
        ("seller_tax_id", " ", ""),
        ("is_vat_payer", False, False),
        ("callback_formula", " b", "B"),
        ("hold_waits_for_cashier", True, True),
        ("offers_e_receipt", True, True),
        ("theme", "dark", "dark"),
    ],
)
def test_what_the_owner_sets_is_kept_in_its_plain_form(name: str, given: Any, kept: Any) -> None:
    assert checked_changes({name: given}) == {name: kept}


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("octo_zone", "Mars/Olympus"),
        ("octo_zone", "+15:00"),
        ("octo_zone", "5"),
        ("octo_zone", "+05:00\n+"),
        ("description_template", "  "),
        ("description_template", "x" * 251),
        ("payment_methods", ("bank card",)),
        ("payment_methods", ("a,b",)),
        ("payment_methods", ("карта",)),
        ("payment_methods", ("x" * 41,)),
        ("payment_methods", tuple(f"m{number}" for number in range(21))),
        ("tag", "x" * 101),
        ("tag", "a\nb"),
        ("tsp_id", 0),
        ("tsp_id", 2**53),
        ("seller_tax_id", "12345678"),
        ("seller_tax_id", "1234567890"),
        ("seller_tax_id", "12345678X"),
        ("seller_tax_id", "١٢٣٤٥٦٧٨٩"),
        ("callback_formula", "C"),
        ("callback_formula", ""),
    ],
)
def test_what_octo_would_not_take_is_refused_with_a_sentence(name: str, given: Any) -> None:
    with pytest.raises(SettingsError, match=r"^[A-Z].+\.$|\+05:00\.$"):
        checked_changes({name: given})
