from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QRawFont
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

CYRILLIC = re.compile("[а-яёўқғҳ]", re.IGNORECASE)
FORMS = {"en": 2, "ru": 3, "oz": 2, "uz": 2}
"""How many Qt asks for. In Uzbek nothing changes after a number, so both are the same."""
IN_CYRILLIC = ("ru", "uz")
TRANSLATED = ("oz", *IN_CYRILLIC)
SAME = {
    "ru": {"QR %1"},
    "uz": {"QR %1", "TEST"},
    "oz": {"QR %1", "TEST", "dollar (USD)", "g", "kg", "l", "m", "ml"},
}
"""What is written in each language as in English."""


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


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_program_is_translated_and_no_other_is(language: str) -> None:
    translated = {one.text for one in translations(language)}

    assert source_texts() - translated == set()
    assert translated - source_texts() == set()


def test_every_counted_text_has_its_plural_forms() -> None:
    for language, count in FORMS.items():
        counted = [one for one in translations(language) if one.text.has_number]
        assert {one.text for one in counted} == {text for text in source_texts() if text.has_number}
        assert all(len(one.forms) == count and all(one.forms) for one in counted)


@pytest.mark.parametrize("language", ["oz", "uz"])
def test_uzbek_has_one_form_after_every_number(language: str) -> None:
    counted = [one for one in translations(language) if one.text.has_number]

    assert [one.forms for one in counted if len(set(one.forms)) != 1] == []


@pytest.mark.parametrize("language", IN_CYRILLIC)
def test_no_text_in_cyrillic_was_left_in_latin_letters(language: str) -> None:
    latin = [
        one.text.text
        for one in translations(language)
        for form in one.forms
        if not CYRILLIC.search(form) and one.text.text not in SAME[language]
    ]

    assert latin == []


def test_no_text_in_latin_uzbek_was_left_in_english_or_has_a_letter_of_another_alphabet() -> None:
    forms = [(one.text.text, form) for one in translations("oz") for form in one.forms]

    assert {text for text, form in forms if text == form} == SAME["oz"]
    assert [form for _, form in forms if CYRILLIC.search(form) or re.search("['‘’`]", form)] == []
    # The turned comma makes oʻ and gʻ and nothing else; the tutuq belgisi stands after other letters.
    assert [form for _, form in forms if re.search("(?<![oOgG])ʻ|[oOgG]ʼ", form)] == []


UNCERTAIN = re.compile(
    "(?<!nothing )[Mm]ay (have|still|exist|pay|come|be)|isn't (known|certain)"
    "|not known yet|don't know yet|whether the money"
)
OPEN_IN_UZBEK = re.compile("mumkin|nomaʼlum|aniq emas|dimi,")


def test_what_may_have_happened_to_money_is_not_told_as_done_in_uzbek() -> None:
    open_texts = [one for one in translations("oz") if UNCERTAIN.search(one.text.text)]

    assert len(open_texts) > 30
    assert [one.forms[0] for one in open_texts if not OPEN_IN_UZBEK.search(one.forms[0])] == []


@pytest.mark.parametrize("language", FORMS)
def test_a_translation_names_the_same_things_as_its_source(language: str) -> None:
    for one in translations(language):
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


@pytest.mark.parametrize("language", FORMS)
def test_each_reason_of_a_failed_payment_has_a_sentence_of_its_own(qapp: QApplication, language: str) -> None:
    languages.apply(language)
    sentences = [reason_of(code) for code in all_reasons()]
    general = reason_of("never heard of")
    languages.apply("en")

    assert len({reason.what for reason in sentences}) == len(sentences)
    assert general not in sentences
    assert all(reason.do for reason in sentences)
    is_cyrillic = language in IN_CYRILLIC
    assert all(bool(CYRILLIC.search(reason.what + reason.do)) == is_cyrillic for reason in sentences)


@pytest.mark.parametrize("language", IN_CYRILLIC)
def test_states_refusals_and_keys_are_in_cyrillic(qapp: QApplication, language: str) -> None:
    languages.apply(language)
    words = [sale_state_words(state)[1] for state in SaleState]
    words += [payment_state_words(make_payment(state=state))[1] for state in PaymentState]
    words += [refusal_sentence(refusal, "") for refusal in Refusal]
    words += [meaning for _, meaning in key_lines()]
    languages.apply("en")

    assert [word for word in words if not CYRILLIC.search(word)] == []


def test_amounts_are_written_as_in_the_shop(qapp: QApplication) -> None:
    assert str(amount_text(Money(123_450_000, Currency.UZS))) == "1\u00a0234\u00a0500\u00a0so'm"
    assert str(amount_text(Money(123_450_050, Currency.UZS))) == "1\u00a0234\u00a0500.50\u00a0so'm"
    assert str(amount_text(Money(10_333, Currency.USD))) == "$103.33"
    assert str(amount_text(Money(-500_00, Currency.UZS))) == "−500\u00a0so'm"


@pytest.mark.parametrize(("language", "word"), [("ru", "сум"), ("oz", "soʻm"), ("uz", "сўм")])
def test_amounts_in_the_shops_languages_have_a_comma_and_their_word(
    qapp: QApplication, language: str, word: str
) -> None:
    languages.apply(language)
    text = str(amount_text(Money(123_450_050, Currency.UZS)))
    languages.apply("en")

    assert text == f"1\u00a0234\u00a0500,50\u00a0{word}"


@pytest.mark.parametrize(
    ("language", "total", "seen"),
    [
        ("oz", "28 650 soʻm", ("QR bilan toʻlov", "3 qator")),
        ("uz", "28 650 сўм", ("QR билан тўлов", "3 қатор")),
        ("ru", "28 650 сум", ("Оплата по QR", "3 строки")),
    ],
)
def test_the_language_changes_at_the_counter_and_the_basket_stays(
    cashier: CashierRobot, language: str, total: str, seen: tuple[str, str]
) -> None:
    cashier.scan(BREAD, MILK)
    cashier.key_in("0.5*")
    cashier.scan(RICE)
    cashier.click("English")
    cashier.click(languages.NAMES[language])

    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900", "Guruch Lazer 0,5 9 250"]
    assert cashier.see_total() == total
    assert all(word in cashier.see_text() for word in seen)


def test_each_language_is_offered_by_its_own_name_to_the_cashier_and_for_the_customer(
    cashier: CashierRobot,
) -> None:
    cashier.click("English")

    names = ["Oʻzbekcha", "Ўзбекча", "Русский", "English"]
    assert [word for word in cashier.see_text().splitlines() if word in languages.NAMES.values()] == 2 * names


@pytest.mark.parametrize("letter", "ʻʼЎўҚқҒғҲҳЪъЁёЭэЮюЯя№“”")
def test_the_shipped_letters_hold_all_that_uzbek_needs(qapp: QApplication, letter: str) -> None:
    faces = sorted((ROOT / "resources" / "fonts").glob("*.otf"))

    assert faces
    assert [face.name for face in faces if not QRawFont(str(face), 16).supportsCharacter(ord(letter))] == []


def see_a_whole_sale(cashier: CashierRobot) -> list[str]:
    """Selling, paying, the question before giving up, and paid."""
    cashier.scan(BREAD)
    seen = [cashier.see_text()]
    cashier.take_qr_payment()
    seen.append(cashier.see_text())
    cashier.press("Esc")
    seen.append(cashier.see_text())
    cashier.press("Esc")
    cashier.customer_pays()
    return [*seen, cashier.see_text()]


@pytest.mark.parametrize("language", IN_CYRILLIC)
def test_the_whole_sale_in_cyrillic_shows_no_english(cashier: CashierRobot, language: str) -> None:
    cashier.click("English")
    cashier.click(languages.NAMES[language])

    known = {"Octo", "Ctrl", "Enter", "TEST", "Sut", "Guruch", "Lazer"}
    for text in see_a_whole_sale(cashier):
        assert set(re.findall("[A-Za-z]{4,}", text)) <= known


def test_the_whole_sale_in_latin_uzbek_shows_no_english(cashier: CashierRobot) -> None:
    english = {word.lower() for text in source_texts() for word in re.findall("[A-Za-z]{3,}", text.text)}
    uzbek = {word.lower() for one in translations("oz") for word in re.findall("[A-Za-z]{3,}", one.forms[0])}
    cashier.click("English")
    cashier.click("Oʻzbekcha")

    for text in see_a_whole_sale(cashier):
        assert {word.lower() for word in re.findall("[A-Za-z]{3,}", text)} & (english - uzbek) == set()


def test_the_look_changes_at_the_counter_and_the_basket_stays(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.window.open_page("settings")
    cashier.click("Dark")
    assert cashier.theme.is_dark
    cashier.press("Esc")

    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_a_language_that_is_not_known_is_shown_in_english(qapp: QApplication) -> None:
    languages.apply("kk")

    assert languages.current() == "en"


@pytest.mark.parametrize(
    ("pc", "shown"),
    [
        ("uz_UZ.UTF-8", "oz"),
        ("uz_UZ.UTF-8@cyrillic", "uz"),
        ("uz_Cyrl_UZ.UTF-8", "uz"),
        ("ru_RU.UTF-8", "ru"),
        ("de_DE.UTF-8", "en"),
    ],
)
def test_trouble_before_the_settings_are_read_is_told_in_the_language_of_the_pc(pc: str, shown: str) -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from pos_app.ui import languages\n"
        "app = QCoreApplication([])\n"
        "languages.apply_that_of_the_pc()\n"
        "print(languages.current())"
    )
    surroundings = {**os.environ, "LC_ALL": pc, "LANG": pc}
    ran = subprocess.run(
        (sys.executable, "-c", program), env=surroundings, capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip() == shown
