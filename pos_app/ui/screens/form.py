"""Parts of the pages with fields: a titled page with keys at the foot, and a field with its word and its error."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pos_app.ui.screens.screen import Screen
from pos_app.ui.theme.tokens import S4, S12, S16, S20, S26
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar
from pos_app.ui.widgets.text import Text

WIDEST_PX = 860


class FormPage(Screen):
    """A column in the middle of the page that scrolls where the screen is small; its keys always stay in view."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Text(role="heading", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(S16)
        self.keys = QHBoxLayout()
        self.keys.setSpacing(S12)
        column = QWidget()
        column.setMaximumWidth(WIDEST_PX)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(S26, S26, S26, S12)
        inside.setSpacing(S16)
        inside.addWidget(self.title)
        inside.addLayout(self.body)
        inside.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBar(SlimScrollBar(area))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(_centred(column))
        foot = QWidget()
        foot.setMaximumWidth(WIDEST_PX)
        foot.setLayout(self.keys)
        self.keys.setContentsMargins(S26, 0, S26, S20)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(_centred(foot))

    def add_key(self, button: KeyButton, *, share: int = 1) -> None:
        self.keys.addWidget(button, share)


class Labelled(QWidget):
    """A word above a control, a hint beside it or what is wrong with it beneath."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self._word = Text(role="small-strong")
        self._note = Text(role="hint", ink="ink-2", wrap=True)
        self._hint = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S4)
        layout.addWidget(self._word)
        layout.addWidget(control)
        layout.addWidget(self._note)
        self.setFocusProxy(control)

    def set_words(self, word: str, *, hint: str = "") -> None:
        self._word.setText(word)
        self._word.setBuddy(self.control)
        self.control.setAccessibleName(word)
        self._hint = hint
        self.show_error("")

    def show_error(self, error: str) -> None:
        """An empty one shows the hint again."""
        self._note.setText(error or self._hint)
        self._note.set_colour("fail" if error else "ink-2")
        self._note.setVisible(bool(error or self._hint))
        self.control.setAccessibleDescription(error or self._hint)
        mark = getattr(self.control, "set_error", None)
        if mark is not None:
            mark(bool(error))


def _centred(inner: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(inner, 100)
    layout.addStretch(1)
    return holder
