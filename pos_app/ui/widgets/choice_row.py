"""One of a few: tabs of categories, language, currency, theme. Arrows move, the chosen one is tinted."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import S4, S8, S16, TOUCH
from pos_app.ui.widgets.painting import CENTRE, elided, paint_focus_ring, paint_ground, write


class ChoiceButton(QAbstractButton):
    def __init__(self, word: str, *, key: Hashable) -> None:
        super().__init__()
        self.key = key
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        return self.text().replace("&&", "&")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font("strong")).horizontalAdvance(self.word) + 2 * S16, TOUCH)

    def minimumSizeHint(self) -> QSize:
        return QSize(TOUCH, TOUCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            if self.hasFocus():
                rect = paint_focus_ring(painter, rect)
            if self.isChecked():
                paint_ground(painter, rect, ground="primary-soft", edge="primary", edge_px=1.5)
            elif self.isDown() or self.underMouse():
                paint_ground(painter, rect, ground="primary-soft")
            painter.setFont(font("strong" if self.isChecked() else "body"))
            room = rect.adjusted(S4, 0, -S4, 0)
            shown = elided(self.word, font=painter.font(), width_px=room.width())
            write(painter, room, shown, ink="primary" if self.isChecked() else "ink-2", flags=CENTRE)


class ChoiceRow(QWidget):
    """Signals:
    chosen(object): the key of the choice that a person made; not sent by `set_choices` or `set_current`.
    """

    chosen = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[ChoiceButton] = []
        self._current: Hashable | None = None
        self.setAccessibleName(name)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(S8)
        self._layout.addStretch(1)

    @property
    def buttons(self) -> Sequence[ChoiceButton]:
        return self._buttons

    @property
    def current(self) -> Hashable | None:
        return self._current

    def set_choices(
        self, choices: Sequence[tuple[Hashable, str]], *, current: Hashable | None = None
    ) -> None:
        for gone in self._buttons:
            self._layout.removeWidget(gone)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        self._buttons = [ChoiceButton(word, key=key) for key, word in choices]
        for place, button in enumerate(self._buttons):
            self._layout.insertWidget(place, button)
            button.toggled.connect(self._on_button_toggled)
        self.set_current(current)

    def set_current(self, key: Hashable | None) -> None:
        self._current = key
        for button in self._buttons:
            if button.key == key:
                button.setChecked(True)

    def _on_button_toggled(self, is_checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        sender = self.sender()
        if is_checked and isinstance(sender, ChoiceButton) and sender.key != self._current:
            self._current = sender.key
            self.chosen.emit(sender.key)
