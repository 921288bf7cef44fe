"""A word is one word, whichever of its alphabets, letters and marks it is written in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.spelling import APOSTROPHES, Speller, on_the_way, words_of

SOUNDS: tuple[tuple[str, ...], ...] = (
    *zip("bdfgkmnpstvz", "бдфгкмнпствз", strict=True),
    *(("i", "и"), ("y", "й"), ("u", "у"), ("i", "и"), ("y", "й")),
    ("oʻ", "o'", "o‘", "o`", "oʼ", "o’", "ў", "o", "о"),
    ("gʻ", "g'", "g‘", "ғ", "g", "г"),
    ("q", "қ", "к", "k"),
    ("h", "ҳ", "x", "х"),
    ("ё", "е", "yo", "ye", "e", "э"),
    ("ya", "я"),
    ("yu", "ю"),
    ("sh", "ш"),
    ("ch", "ч"),
    ("ts", "ц"),
    ("j", "ж"),
    ("a", "а", "á", "ä"),
    ("m", "м"),
    ("l", "л"),
    ("r", "р"),
    ("", "ʼ", "'", "ъ", "ь"),
)
"""Ways of writing that are one to the search."""


def _is_cyrillic(text: str) -> bool:
    return any("Ѐ" <= sign <= "ӿ" for sign in text)


@st.composite
def two_spellings(draw: st.DrawFn) -> tuple[str, str]:
    """The same sounds, written twice, each time in one script as far as the sounds have it."""
    sounds = draw(st.lists(st.sampled_from(SOUNDS), min_size=1, max_size=8))
    written = []
    for _ in range(2):
        wants_cyrillic = draw(st.booleans())
        word = ""
        for ways in sounds:
            fit = [way for way in ways if _is_cyrillic(way) == wants_cyrillic] or list(ways)
            word += draw(st.sampled_from(fit))
        written.append(draw(st.sampled_from([str.upper, str.lower, str.title]))(word))
    return written[0], written[1]


@settings(max_examples=500)
@given(two_spellings())
def test_every_spelling_of_a_word_is_the_same_word(pair: tuple[str, str]) -> None:
    first, second = pair
    assert words_of(first) == words_of(second)


@given(st.text(max_size=40))
def test_writing_words_again_changes_nothing(text: str) -> None:
    words = words_of(text)
    assert words_of(" ".join(words)) == words


@given(st.text(alphabet="qxwckshyzdjegpo'ʻ`иыйкшхцщ", max_size=14))
def test_letters_that_sound_as_one_settle_at_once(text: str) -> None:
    words = words_of(text)
    assert words_of(" ".join(words)) == words


@given(st.text(max_size=40))
def test_composed_and_decomposed_letters_are_the_same(text: str) -> None:
    assert words_of(unicodedata.normalize("NFD", text)) == words_of(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sut", "СУТ"),
        ("Молоко", "moloko"),
        ("Koʻk choy", "кўк чой"),
        ("Yogʻ", "ёғ"),
        ("қатиқ", "Qatiq"),
        ("катик", "qatiq"),
        ("Йогурт", "ёгурт"),
        ("Sho'rva", "ШЎРВА"),
        ("Красный", "krasny"),
        ("Coca-Cola 1.5л", "кока-кола 1,5 L"),
        ("500гр", "500 г"),
        ("500 g", "500 gramm"),
        ("1,50 l", "1.5 литр"),
        ("10 шт", "10 dona"),
        ("Пицца", "Pizza"),
        ("Цирк", "sirk"),
        ("Щётка", "shetka"),
        ("Nescafé", "Нескафе"),
        ("Şeker", "шекер"),
        ("Ülker", "ulker"),
        ("Twix", "Твикс"),
        ("хлеб", "khleb"),
        ("Cок", "сок"),
        ("Мoлоко", "молоко"),
        ("Straße", "strasse"),
        ("o´zbek", "ўзбек"),
        ("Джем", "jem"),
        ("Пиёз", "пиез"),
    ],
)
def test_these_are_one_to_the_search(one: str, other: str) -> None:
    assert words_of(one) == words_of(other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("' ʻ -", []),
        ("3,2%", ["3.2"]),
        ("12.05.2026", ["12.05.2026"]),
        ("1000 100", ["1000", "100"]),
        ("gr", ["gr"]),
        ("№ 95", ["no", "95"]),
        ("ﬁn", ["fin"]),
        ("\u0000茶 1", ["茶", "1"]),
    ],
)
def test_numbers_signs_and_other_scripts_stay_what_they_are(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(st.text(max_size=30))
def test_the_index_knows_every_word_that_a_question_may_have(name: str) -> None:
    speller = Speller()
    indexed = speller.text(name).split()
    assert set(words_of(name)) <= set(indexed)
    assert speller.text(name).split() == indexed
    assert set(indexed) == speller.met.keys() or not indexed


def test_words_held_by_a_hyphen_are_found_as_one_as_well() -> None:
    assert Speller().text("Coca-Cola, 500гр").split() == ["koka", "kola", "kokakola", "500", "g"]


def test_a_unit_of_its_own_is_found_by_both_of_its_words() -> None:
    assert Speller().text("Tuz 500 гр").split() == ["tuz", "500", "gr", "g"]


def test_a_speller_that_is_full_spells_on() -> None:
    speller = Speller()
    speller.most_kept = 1
    assert [speller.text("sut non"), speller.text("sut non")] == ["sut non", "sut non"]
    assert len(speller) == 1


@pytest.mark.parametrize(
    ("typed", "ways"), [("qay", ("kae",)), ("tvik", ("tvih",)), ("sut", ("sus",)), ("non", ()), ("", ())]
)
def test_a_half_typed_word_may_turn_out_to_be_another(typed: str, ways: tuple[str, ...]) -> None:
    words = words_of(typed)
    assert on_the_way(words[0] if words else "") == ways


def test_no_apostrophe_counts() -> None:
    assert {tuple(words_of(f"oʻ{sign}zbek")) for sign in APOSTROPHES} == {("ozbek",)}
