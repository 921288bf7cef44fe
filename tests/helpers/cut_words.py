"""Measures the words on a window: which of them don't fit into the part that shows them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QLineEdit, QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import S4, S8, S12
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.choice_row import ChoiceButton
from pos_app.ui.widgets.key_button import TWO_LINES_PX, KeyButton
from pos_app.ui.widgets.painting import WRAPPED_PX
from pos_app.ui.widgets.progress_steps import ROW_PX, WORDS_LEFT_PX, ProgressSteps
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.top_strip import StripButton

ROUNDING_PX = 1.0
FOOT_PX = 3
FIELD_PADDING_PX = 28


def cut_words(window: QWidget) -> list[str]:
    """What is cut off or hangs out of its place; with a sheet open, on the sheet."""
    root = Sheet.current(window) or window
    parts = [part for part in root.findChildren(QWidget) if part.isVisible()]
    found = [f"{word}: cut off" for part in parts for word, fits in _words(part) if word and not fits]
    return found + [
        f"{word}: outside" for part in parts for word, _ in _words(part) if word and _is_outside(part)
    ]


def words_of(part: QWidget) -> Iterator[str]:
    """Each text that the part shows, empty ones left out."""
    if isinstance(part, AmountLabel):
        yield from filter(None, (part.text(),))
    yield from (word for word, _ in _words(part) if word)


def _words(part: QWidget) -> Iterator[tuple[str, bool]]:
    """Each text of the part, and whether it is seen whole."""
    room = QRectF(part.contentsRect())
    match part:
        case AmountLabel():
            return  # Its digits become smaller until they fit.
        case QLabel():
            text = part.text()
            yield text, _fits(text, part.font(), room, is_wrapped=part.wordWrap())
        case KeyButton():
            inside = room.adjusted(S12, S8, -S12, -S8)
            if part.key:
                inside.setHeight(TWO_LINES_PX)
            yield part.word, _fits_smaller(part.word, part._word_font, inside)
        case ChoiceButton():
            yield part.word, _fits(part.word, font("strong"), room.adjusted(S4, 0, -S4, 0), is_wrapped=False)
        case StripButton():
            yield part.text(), part.width() >= part.sizeHint().width()
        case ProgressSteps():
            # The second line's empty foot may hang over.
            row = QRectF(0, 0, room.width() - WORDS_LEFT_PX, ROW_PX + FOOT_PX)
            yield from ((words, _fits_smaller(words, font("figure"), row)) for words, _ in part.steps)
        case QLineEdit():
            inside = room.adjusted(0, 0, -FIELD_PADDING_PX, 0)
            yield part.placeholderText(), _fits(part.placeholderText(), part.font(), inside, is_wrapped=False)


def _fits(text: str, shown_in: QFont, room: QRectF, *, is_wrapped: bool) -> bool:
    metrics = QFontMetricsF(shown_in)
    if not is_wrapped:
        return metrics.horizontalAdvance(text) <= room.width() + ROUNDING_PX
    needed = metrics.boundingRect(
        QRectF(0, 0, room.width(), 10_000),
        Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value,
        text,
    )
    return needed.height() <= room.height() + ROUNDING_PX and needed.width() <= room.width() + ROUNDING_PX


def _fits_smaller(text: str, shown_in: QFont, room: QRectF) -> bool:
    """As `paint_fitted` does it: on one line, a little smaller, or on two lines in small letters."""
    small = QFont(shown_in)
    small.setPixelSize(min(WRAPPED_PX, shown_in.pixelSize()))
    return _fits(text, small, room, is_wrapped=False) or _fits(text, small, room, is_wrapped=True)


def _is_outside(part: QWidget) -> bool:
    """Whether an edge hangs over one of the parts around it; what scrolls can be brought into view."""
    around = part.parentWidget()
    while around is not None and not isinstance(around.parentWidget(), QAbstractScrollArea):
        place = QRect(part.mapTo(around, part.rect().topLeft()), part.size())
        if not around.rect().contains(place):
            return True
        around = None if around.isWindow() else around.parentWidget()
    return False
