from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pos_app.ui import languages
from pos_app.ui.gallery.parts_window import PartsWindow
from pos_app.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, look: Theme) -> PartsWindow:
    made = PartsWindow(look)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def words(window: PartsWindow) -> set[str]:
    return {label.text() for label in window.board.findChildren(QLabel)}


def test_the_switch_of_the_look_makes_all_parts_dark_and_light_again(
    window: PartsWindow, look: Theme
) -> None:
    light, dark = window.looks.buttons
    before = window.board.grab().toImage().pixelColor(2, 2)
    dark.click()
    assert look.is_dark
    assert window.board.grab().toImage().pixelColor(2, 2).lightness() < before.lightness()
    light.click()
    assert window.board.grab().toImage().pixelColor(2, 2) == before


@pytest.mark.parametrize(
    ("language", "word"),
    [("ru", "Очистить корзину?"), ("oz", "Savat tozalansinmi?"), ("en", "Clear the basket?")],
)
def test_the_switch_of_the_language_changes_the_words_of_all_parts(
    window: PartsWindow, language: str, word: str
) -> None:
    next(one for one in window.languages.buttons if one.key == language).click()
    assert languages.current() == language
    assert word in words(window)


def test_the_look_stays_when_the_language_changes(window: PartsWindow, look: Theme) -> None:
    window.looks.buttons[1].click()
    window.languages.buttons[0].click()
    assert look.is_dark
    assert window.looks.current == "dark"
