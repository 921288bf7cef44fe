"""What was typed on the wrong layout is read as it was meant."""

from __future__ import annotations

import pytest

from pos_app.domain.keyboard_layouts import RUSSIAN, US, UZBEK, looks_mistyped, other_readings


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ыге", "sut"),
        ("vjkjrj", "молоко"),
        ("VJKJRJ", "молоко"),
        ("[kt,", "хлеб"),
        ("{KT<", "хлеб"),
        ("sfnbs", "қатиқ"),
        ("ofdkf", "ўавла"),
        ("-jpf", "ғоза"),
        ("=jkdf", "ҳолва"),
        ("сщсф", "coca"),
        ("vjkjrj 1.5", "молоко 1.5"),
        ("ыатиы", "қатиқ"),
        ("щлдщл", "ўлдўл"),
    ],
)
def test_the_other_layout_makes_the_word_of_it(typed: str, meant: str) -> None:
    assert meant in other_readings(typed)


@pytest.mark.parametrize("typed", ["", "12345", "1.5", "Coca-Cola вода"])
def test_numbers_and_texts_of_both_scripts_stay_as_they_are(typed: str) -> None:
    assert other_readings(typed) == ()


def test_every_key_has_its_letter_on_all_layouts() -> None:
    assert len(US) == len(RUSSIAN) == len(UZBEK)
    assert len(set(RUSSIAN)) == len(RUSSIAN)
    assert len(set(UZBEK)) == len(UZBEK)


@pytest.mark.parametrize("typed", ["ыге", "[kt,", "vjkjrj", "xfq xjq", "xkb;"])
def test_words_that_no_language_has_look_mistyped(typed: str) -> None:
    assert looks_mistyped(typed)


@pytest.mark.parametrize("typed", ["sut", "молоко", "oʻrik 1.5 l", "кг", "сыр", "o'rik", "Coca-Cola", "7up"])
def test_words_of_our_languages_do_not(typed: str) -> None:
    assert not looks_mistyped(typed)
