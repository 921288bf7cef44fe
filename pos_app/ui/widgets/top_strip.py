"""The one strip of chrome: shop, till, test mark on the left; connection, language and clock on the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import S8, S12, S16, S20, STRIP, TOUCH
from pos_app.ui.widgets.focus import NO_FOCUS, TAB_FOCUS
from pos_app.ui.widgets.icons import paint_icon
from pos_app.ui.widgets.painting import CENTRE, fill, paint_focus_ring, paint_ground, write
from pos_app.ui.widgets.text import Text

PILL_PX = 32
ICON_PX = 18


class StripButton(QAbstractButton):
    """A word that can be pressed; with a `kind` it is a mark on a ground of that colour."""

    def __init__(self, word: str = "", *, kind: str = "", icon: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._icon = icon
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_word(word)

    @property
    def kind(self) -> str:
        return self._kind

    def set_word(self, word: str) -> None:
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def set_mark(self, kind: str, *, icon: str) -> None:
        self._kind, self._icon = kind, icon
        self.update()

    def sizeHint(self) -> QSize:
        word_px = QFontMetrics(font("small-strong")).horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(max(TOUCH, word_px + (ICON_PX + S8 if self._icon else 0) + 2 * S12), TOUCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            pill = QRectF(0, (rect.height() - PILL_PX) / 2, rect.width(), PILL_PX)
            words = pill
            if self.hasFocus():
                # The words stay where they are, and whole: the ring takes its room from the ground alone.
                pill = paint_focus_ring(painter, pill.adjusted(0, -5, 0, 5), radius=PILL_PX / 2)
            if self._kind:
                paint_ground(painter, pill, ground=f"{self._kind}-soft", radius=PILL_PX / 2)
            elif self.isDown() or self.underMouse():
                paint_ground(painter, pill, ground="primary-soft", radius=PILL_PX / 2)
            ink = self._kind or "ink-2"
            if self._icon:
                place = QRectF(words.left() + S12, words.center().y() - ICON_PX / 2, ICON_PX, ICON_PX)
                paint_icon(painter, place, name=self._icon, ink=ink, line_px=2.6)
                words = words.adjusted(S12 + ICON_PX + S8, 0, -S12, 0)
            painter.setFont(font("small-strong"))
            write(painter, words, self.text().replace("&&", "&"), ink=ink, flags=CENTRE)


class TopStrip(QWidget):
    """All words come from outside. The connection is grey-blue when well: green means money, and nothing else.

    Signals:
        language_clicked: the word of the language was pressed.
        connection_clicked: the mark of the connection was pressed.
        matters_clicked: the count of open matters was pressed.
    """

    language_clicked = Signal()
    connection_clicked = Signal()
    matters_clicked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(STRIP)
        self._shop = Text(role="small-strong")
        self._till = Text(role="small", ink="ink-2")
        self._note = Text(role="small", ink="ink-2")
        self._test = StripButton(kind="late", icon="warn")
        self._test.setProperty("focusPolicy", NO_FOCUS)
        self._matters = StripButton(kind="info", icon="info")
        self._connection = StripButton(kind="wait", icon="check")
        self._language = StripButton()
        self._clock = Text(role="small-strong", tabular=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(S20, 0, S20, 0)
        layout.setSpacing(S16)
        for text in (self._shop, self._till, self._note):
            text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            layout.addWidget(text)
        layout.addWidget(self._test)
        layout.addStretch(1)
        for part in (self._matters, self._connection, self._language, self._clock):
            layout.addWidget(part)
        self._note.hide()
        self._test.hide()
        self._matters.hide()
        self._connection.hide()
        self._language.hide()
        self._language.clicked.connect(self.language_clicked)
        self._connection.clicked.connect(self.connection_clicked)
        self._matters.clicked.connect(self.matters_clicked)

    def set_shop(self, name: str) -> None:
        self._shop.setText(name)

    def set_till(self, name: str) -> None:
        self._till.setText(name)

    def add_note(self, text: str) -> None:
        """One further word beside the till; a new one replaces it."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def set_test(self, word: str) -> None:
        """The mark that no real money moves; an empty word takes it away."""
        self._test.set_word(word)
        self._test.setVisible(bool(word))

    def set_matters(self, word: str, *, is_urgent: bool) -> None:
        """How many matters are open; an empty word takes it away."""
        self._matters.set_word(word)
        kind = "late" if is_urgent else "info"
        self._matters.set_mark(kind, icon=kind)
        self._matters.setVisible(bool(word))

    def set_connection(self, is_ok: bool, word: str) -> None:  # noqa: FBT001 - read as one sentence with the word
        self._connection.set_word(word)
        self._connection.set_mark("wait" if is_ok else "warn", icon="check" if is_ok else "offline")
        self._connection.setVisible(bool(word))

    def set_language(self, word: str) -> None:
        self._language.set_word(word)
        self._language.setVisible(bool(word))

    def set_clock(self, text: str) -> None:
        self._clock.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground="surface")
            fill(painter, QRect(0, self.height() - 1, self.width(), 1), ground="line")
