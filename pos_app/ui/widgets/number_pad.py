"""Figures for mouse and touch. It takes no focus, so what is pressed goes where the cursor stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import NUMBER_KEY, S8
from pos_app.ui.widgets.painting import CENTRE, paint_ground, write

_ROWS = (("7", "8", "9", "back"), ("4", "5", "6", "*"), ("1", "2", "3", "enter"), ("0", ","))
_FACES = {"back": "⌫", "enter": "⏎", "*": "×"}


class _PadKey(QAbstractButton):
    def __init__(self, sign: str) -> None:
        super().__init__()
        self.sign = sign
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(NUMBER_KEY, NUMBER_KEY)

    def minimumSizeHint(self) -> QSize:
        return QSize(NUMBER_KEY, NUMBER_KEY)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            paint_ground(painter, rect, ground="pressed" if self.isDown() else "surface", edge="line")
            painter.setFont(font("title"))
            write(painter, rect, _FACES.get(self.sign, self.sign), ink="ink", flags=CENTRE)


class NumberPad(QWidget):
    """Signals:
    sign_pressed(str): a figure, ",", "*", "back" or "enter".
    """

    sign_pressed = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, _PadKey] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        for row, signs in enumerate(_ROWS):
            for column, sign in enumerate(signs):
                key = self._keys[sign] = _PadKey(sign)
                key.clicked.connect(self._on_key_clicked)
                rows, columns = (2, 1) if sign == "enter" else (1, 2) if sign == "0" else (1, 1)
                place = column + 1 if sign == "," else column
                layout.addWidget(key, row, place, rows, columns)
        self._name_keys()

    def press(self, sign: str) -> None:
        self._keys[sign].click()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_keys()
        super().changeEvent(event)

    def _name_keys(self) -> None:
        names = {
            "back": self.tr("Delete the last sign"),
            "enter": self.tr("Enter"),
            "*": self.tr("Times"),
            ",": self.tr("Decimal comma"),
        }
        self.setAccessibleName(self.tr("Number pad"))
        for sign, key in self._keys.items():
            key.setAccessibleName(names.get(sign, sign))

    def _on_key_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _PadKey):
            self.sign_pressed.emit(sender.sign)
