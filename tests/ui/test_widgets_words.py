"""Where the words of keys and marks stand, measured from the pixels."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.theme import Theme, colour, font
from pos_app.ui.theme.tokens import S12
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.painting import WRAPPED_PX
from pos_app.ui.widgets.top_strip import StripButton

WORD = "The customer who comes after this one"


def inked_columns(picture: QImage, ink: str) -> tuple[int, int]:
    """The first and the last that hold a pixel of this colour."""
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) == colour(ink) for y in range(picture.height()))
    ]
    return columns[0], columns[-1]


def last_inked_row(picture: QImage, ink: str) -> int:
    """Of the key beneath the word."""
    return max(
        y
        for y in range(picture.height() - S12)
        if any(picture.pixelColor(x, y) == colour(ink) for x in range(S12, picture.width() - S12))
    )


def test_the_focus_takes_no_letter_of_a_mark_away(qtbot: QtBot, look: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    mark, other = StripButton("2 open matters", kind="info", icon="info"), StripButton("English")
    row.addWidget(other)
    row.addWidget(mark)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    other.setFocus()
    without = inked_columns(mark.grab().toImage(), "info")
    mark.setFocus()

    assert mark.hasFocus()
    assert inked_columns(mark.grab().toImage(), "info") == without


def test_a_word_that_fits_on_one_line_in_small_letters_moves_its_key_nowhere(
    qtbot: QtBot, look: Theme
) -> None:
    long, short = KeyButton(WORD, key="F4"), KeyButton("Stop", key="F4")
    for key in (long, short):
        qtbot.addWidget(key)
    strong = font("strong")
    needed_px = QFontMetrics(strong).horizontalAdvance(WORD) * WRAPPED_PX / strong.pixelSize()
    for key in (long, short):
        key.resize(round(needed_px) + 1 + 2 * S12, key.sizeHint().height())

    assert last_inked_row(long.grab().toImage(), "ink-2") == last_inked_row(short.grab().toImage(), "ink-2")
