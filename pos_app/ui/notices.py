"""Strips under the top strip: what holds until it is dealt with. They stand on every screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme.tokens import S8
from pos_app.ui.widgets.banner import Strip
from pos_app.ui.widgets.key_button import KeyButton


class Notice(NamedTuple):
    """One strip. `word` is that of its button, `action` what the button does; without a word there is none."""

    kind: str
    text: str
    word: str = ""
    action: Callable[[], None] | None = None


ORDER = ("books", "alarm", "write", "secret", "clock", "hold", "offline", "background")
"""The places, the most urgent first."""


class _NoticeRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._action: Callable[[], None] | None = None
        self._strip = Strip(parent=self)
        self._button = KeyButton("")
        self._button.clicked.connect(self._on_button_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, S8, 0)
        layout.setSpacing(S8)
        layout.addWidget(self._strip, 1)
        layout.addWidget(self._button)

    @property
    def text(self) -> str:
        return self._strip.text()

    def show_notice(self, notice: Notice) -> None:
        self._strip.set_message(notice.kind, notice.text)
        self._button.set_word(notice.word)
        self._button.setVisible(bool(notice.word))
        self._action = notice.action
        self.show()

    def _on_button_clicked(self) -> None:
        if self._action is not None:
            self._action()


class Notices(QWidget):
    """Rows are made when they are first needed; most days none is."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Notice] = {}
        self._rows: dict[str, _NoticeRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.hide()

    def put(self, place: str, notice: Notice | None) -> None:
        """Shows a notice in its place, or takes it away with None."""
        if notice is None or not notice.text:
            if self._shown.pop(place, None) is not None:
                self._rows[place].hide()
        elif self._shown.get(place) != notice:
            self._shown[place] = notice
            row = self._rows.get(place)
            if row is None:
                row = self._rows[place] = _NoticeRow()
                above = sum(1 for known in self._rows if ORDER.index(known) < ORDER.index(place))
                self._layout.insertWidget(above, row)
            row.show_notice(notice)
        self.setVisible(bool(self._shown))

    def texts(self) -> list[str]:
        return [notice.text for notice in self._shown.values()]
