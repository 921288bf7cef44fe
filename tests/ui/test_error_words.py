"""Every error that Octo can answer with has its words: for the cashier, for the owner, for Octo's support."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.octo.reasons import CODES, OTHER_CODES, Call, all_reasons
from pos_app.ui import languages
from pos_app.ui.refund_words import refund_failure_words
from pos_app.ui.screens.outcome.reasons import PLACES, known_reason, reason_of, support_text
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD
from tests.helpers.error_table import FILE, PATHS, made_table
from tests.helpers.fake_ports import RefusedError
from tests.unit.services.test_day_compare import refund

CYRILLIC = re.compile("[а-яёўқғҳ]", re.IGNORECASE)
REASONS = sorted(all_reasons() | {"canceled", "expired"})
AT = datetime(2026, 11, 24, 9, 5, 33, tzinfo=UTC)


@pytest.mark.parametrize("language", languages.NAMES)
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_its_three_texts_in_every_language(
    qapp: QApplication, reason: str, language: str
) -> None:
    languages.apply(language)
    words = known_reason(reason)
    languages.apply("en")

    assert words is not None
    for sentence in words:
        assert sentence.endswith(".")
        assert bool(CYRILLIC.search(sentence)) == (language in ("ru", "uz"))
    support = support_text(reason, payment_id="sale-a1", octo_uuid="uuid", at=AT, detail="Words of Octo")
    assert "sale-a1 · uuid · 24.11.2026 14:05:33 · “Words of Octo”" in support


@pytest.mark.parametrize("language", languages.NAMES)
def test_no_two_reasons_say_the_same(qapp: QApplication, language: str) -> None:
    languages.apply(language)
    sentences = [reason_of(reason).what for reason in REASONS]
    general = reason_of("never heard of").what
    languages.apply("en")

    assert len(set(sentences)) == len(sentences)
    assert general not in sentences


@pytest.mark.parametrize("call", list(Call))
def test_the_support_text_names_the_address_and_the_number_that_octo_gave(call: Call) -> None:
    for code, reason in CODES[call].items():
        place = PLACES[reason]
        assert code in place.codes
        assert place.endpoint in (PATHS[call], "")
    assert PLACES[OTHER_CODES[call]].endpoint == PATHS[call]


def test_the_support_text_names_no_number_that_octo_never_gives() -> None:
    for reason, place in PLACES.items():
        known = {code for codes in CODES.values() for code, found in codes.items() if found == reason}
        assert set(place.codes) == known


def test_the_table_of_the_docs_is_what_the_program_says(qapp: QApplication) -> None:
    assert FILE.read_text(encoding="utf-8") == made_table()


def test_a_refused_refund_is_told_in_words(qapp: QApplication) -> None:
    failed = refund(100)._replace(detail="refund_amount_refused")
    assert refund_failure_words(failed) == (
        "Octo doesn't take this amount for a refund. Give a very small sum back in cash."
    )


class NotApprovedError(RefusedError):
    """Octo's error 5."""

    reason = "shop_not_approved"


def test_the_screen_shows_the_owners_hint_and_what_to_read_out_to_support(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.rig.gateway.script = [NotApprovedError("no", code=5, detail="Shop is not active")]
    cashier.press("Ctrl+Enter")

    text = cashier.see_text()
    assert "Octo hasn't approved this shop for real payments yet." in text
    assert "No money was taken." in text
    assert "For the owner: Until Octo has approved the shop, set it up with --test." in text
    payment = cashier.rig.payment.id
    assert f"For Octo's support: /prepare_payment · error 5 · {payment}" in text
    assert "14:05:00 · “Shop is not active”" in text
