"""What the parts are made of: icons, letters, colours, and each pair of text and ground that they use."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.gallery.row import in_a_column, in_a_row
from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import COLOURS, S8, TEXT_PAIRS, TYPE
from pos_app.ui.widgets.icons import ICONS, IconView
from pos_app.ui.widgets.painting import fill, paint_fitted
from pos_app.ui.widgets.text import Text

COLUMNS, SWATCH_PX, ICON_COLUMNS = 5, 44, 6
ALL_SCRIPTS = "Oʻzbekcha gʻisht 0123456789 · Ўзбекча ғишт · Русский съезд · English"


class Swatch(QWidget):
    """A colour with its name beneath, or with `ink` that name written on it."""

    def __init__(self, ground: str, *, ink: str = "") -> None:
        super().__init__()
        self._ground, self._ink = ground, ink
        self.setMinimumHeight(SWATCH_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground=self._ground)
            fill(painter, QRect(0, self.height() - 1, self.width(), 1), ground="line")
            if self._ink:
                words = f"{self._ink} · {self._ground}"
                paint_fitted(painter, QRectF(self.rect()), words, font=font("small-strong"), ink=self._ink)


def _icons() -> QWidget:
    return _in_columns(
        (in_a_row(IconView(name), IconView(name, size_px=48, ink="primary"), Text(name)) for name in ICONS),
        columns=ICON_COLUMNS // 2,
    )


def _letters() -> QWidget:
    return in_a_column(
        *(
            Text(f"{role}, {size_px} px: {ALL_SCRIPTS}", role=role, wrap=True)
            for role, (size_px, _) in TYPE.items()
        )
    )


def _colours() -> QWidget:
    return _in_columns(
        (
            in_a_column(Swatch(name), Text(f"{name}: {light} · {dark}", role="hint", wrap=True))
            for name, (light, dark) in COLOURS.items()
        ),
        columns=COLUMNS,
    )


def _pairs() -> QWidget:
    return _in_columns((Swatch(ground, ink=ink) for ink, ground in TEXT_PAIRS), columns=COLUMNS)


def _in_columns(parts: Iterable[QWidget], *, columns: int) -> QWidget:
    board = QWidget()
    grid = QGridLayout(board)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(S8)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    for place, part in enumerate(parts):
        grid.addWidget(part, place // columns, place % columns)
    return board


LOOK_SECTIONS: tuple[tuple[str, Callable[[], QWidget]], ...] = (
    ("Icons", _icons),
    ("Letters", _letters),
    ("Colours, light and dark", _colours),
    ("Texts on their grounds", _pairs),
)
