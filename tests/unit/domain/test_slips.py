"""One slip of the fingers in a long word is forgiven, two are another word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.slips import halves, is_one_slip

WORDS = st.text(alphabet="abcde", min_size=5, max_size=10)


@pytest.mark.parametrize("typed", ["shokolat", "shkolad", "shokkolad", "hsokolad", "shokolda", "shokolad"])
def test_one_letter_wrong_missing_too_many_or_swapped_is_forgiven(typed: str) -> None:
    assert is_one_slip(typed, word="shokolad")
    assert is_one_slip(typed, word="shokoladli")


@pytest.mark.parametrize("typed", ["shakalat", "moloko", "kolad", "shlad"])
def test_more_than_one_slip_is_another_word(typed: str) -> None:
    assert not is_one_slip(typed, word="shokolad")


@given(
    WORDS,
    st.integers(0, 9),
    st.sampled_from("abcde"),
    st.sampled_from(["wrong", "missing", "extra", "swapped"]),
)
def test_every_single_slip_is_found(word: str, place: int, letter: str, kind: str) -> None:
    at = place % len(word)
    typed = {
        "wrong": word[:at] + letter + word[at + 1 :],
        "missing": word[:at] + word[at + 1 :],
        "extra": word[:at] + letter + word[at:],
        "swapped": word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
    }[kind]
    assert is_one_slip(typed, word=word)
    first, second = halves(typed)
    assert first + second == typed
