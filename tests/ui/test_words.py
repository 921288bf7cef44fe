from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.domain.events import Refusal
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleState
from pos_app.octo.errors import REFUSALS, OctoError
from pos_app.ui import languages
from pos_app.ui.money_text import amount_text
from pos_app.ui.payment_words import payment_state_words, sale_state_words
from pos_app.ui.screens.keys.presenter import key_lines
from pos_app.ui.screens.outcome.reasons import reason_of
from pos_app.ui.words import refusal_sentence
from tests.helpers.builders import make_payment
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, RICE
from tests.helpers.source_texts import ROOT, SourceText, source_texts

CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
FORMS = {"en": 2, "ru": 3}
SAME_IN_RUSSIAN = {"QR %1"}


@dataclass(frozen=True, slots=True)
class Translation:
    text: SourceText
    forms: tuple[str, ...]


def translations(language: str) -> list[Translation]:
    root = ET.parse(ROOT / "resources" / "i18n" / f"pos_app_{language}.ts").getroot()  # noqa: S314 - our own file
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            has_number = message.get("numerus") == "yes"
            shown = message.find("translation")
            assert shown is not None
            forms = (
                tuple(form.text or "" for form in shown.iter("numerusform"))
                if has_number
                else (shown.text or "",)
            )
            text = SourceText(context.findtext("name", ""), message.findtext("source", ""), has_number)
            found.append(Translation(text, forms))
    return found


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    languages.apply("ru")
    yield
    languages.apply("en")


def test_every_text_of_the_program_is_translated_into_russian_and_no_other_is() -> None:
    translated = {one.text for one in translations("ru")}

    assert source_texts() - translated == set()
    assert translated - source_texts() == set()


def test_every_counted_text_has_its_plural_forms() -> None:
    for language, count in FORMS.items():
        counted = [one for one in translations(language) if one.text.has_number]
        assert {one.text for one in counted} == {text for text in source_texts() if text.has_number}
        assert all(len(one.forms) == count and all(one.forms) for one in counted)


def test_no_russian_text_was_left_in_english() -> None:
    english = [
        one.text.text
        for one in translations("ru")
        for form in one.forms
        if not CYRILLIC.search(form) and one.text.text not in SAME_IN_RUSSIAN
    ]

    assert english == []


def test_a_translation_names_the_same_things_as_its_source() -> None:
    for one in (*translations("ru"), *translations("en")):
        for form in one.forms:
            assert sorted(set(re.findall("%[n1-9]", form))) == sorted(
                set(re.findall("%[n1-9]", one.text.text))
            ), form


def all_reasons() -> list[str]:
    def below(kind: type[OctoError]) -> list[type[OctoError]]:
        return [kind, *(one for child in kind.__subclasses__() for one in below(child))]

    of_refusals = {kind.reason for kind in REFUSALS.values()}
    never_created = {kind.reason for kind in below(OctoError) if not kind.may_exist} - {"unknown", "refused"}
    return sorted(of_refusals | never_created | {"canceled", "expired", "bad_pay_url"})


@pytest.mark.parametrize("language", ["en", "ru"])
def test_each_reason_of_a_failed_payment_has_a_sentence_of_its_own(qapp: QApplication, language: str) -> None:
    languages.apply(language)
    sentences = [reason_of(code) for code in all_reasons()]
    general = reason_of("never heard of")
    languages.apply("en")

    assert len({reason.what for reason in sentences}) == len(sentences)
    assert general not in sentences
    assert all(reason.do for reason in sentences)
    assert all(bool(CYRILLIC.search(reason.what + reason.do)) == (language == "ru") for reason in sentences)


@pytest.mark.usefixtures("russian")
def test_states_refusals_and_keys_are_in_russian() -> None:
    words = [sale_state_words(state)[1] for state in SaleState]
    words += [payment_state_words(make_payment(state=state))[1] for state in PaymentState]
    words += [refusal_sentence(refusal, "") for refusal in Refusal]
    words += [meaning for _, meaning in key_lines()]

    assert [word for word in words if not CYRILLIC.search(word)] == []


def test_amounts_are_written_as_in_the_shop(qapp: QApplication) -> None:
    assert str(amount_text(Money(123_450_000, Currency.UZS))) == "1\u00a0234\u00a0500\u00a0so'm"
    assert str(amount_text(Money(123_450_050, Currency.UZS))) == "1\u00a0234\u00a0500.50\u00a0so'm"
    assert str(amount_text(Money(10_333, Currency.USD))) == "$103.33"
    assert str(amount_text(Money(-500_00, Currency.UZS))) == "−500\u00a0so'm"


@pytest.mark.usefixtures("russian")
def test_amounts_in_russian_have_a_comma_and_their_word() -> None:
    assert str(amount_text(Money(123_450_050, Currency.UZS))) == "1\u00a0234\u00a0500,50\u00a0сум"


def test_the_language_changes_at_the_counter_and_the_basket_stays(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.key_in("0.5*")
    cashier.scan(RICE)
    cashier.click("English")
    cashier.click("Русский")

    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900", "Guruch Lazer 0,5 9 250"]
    assert cashier.see_total() == "28 650 сум"
    assert "Оплата по QR" in cashier.see_text()
    assert "3 строки" in cashier.see_text()


def test_the_whole_sale_in_russian_shows_no_english(cashier: CashierRobot) -> None:
    cashier.click("English")
    cashier.click("Русский")
    cashier.scan(BREAD)
    seen = [cashier.see_text()]
    cashier.take_qr_payment()
    seen.append(cashier.see_text())
    cashier.press("Esc")
    seen.append(cashier.see_text())
    cashier.press("Esc")
    cashier.customer_pays()
    seen.append(cashier.see_text())

    known = {"Obi non", "Till", "Octo", "QR", "Ctrl", "Enter", "Esc"}
    for text in seen:
        words = {word for word in re.findall("[A-Za-z]{4,}", text) if word not in known}
        assert words <= {"Sut", "Guruch", "Lazer", "Octo"}, words


def test_the_look_changes_at_the_counter_and_the_basket_stays(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.window.open_page("settings")
    cashier.click("Dark")
    assert cashier.theme.is_dark
    cashier.press("Esc")

    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_the_uzbek_scripts_are_shown_in_english_until_theirs_are_written(qapp: QApplication) -> None:
    languages.apply("oz")

    assert languages.current() == "en"
