"""A button with its key beneath the word. Space, mouse and touch press it; a plain Enter only where that is safe."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import PAY, S8, S12, S20, TOUCH
from pos_app.ui.widgets.focus import STRONG_FOCUS
from pos_app.ui.widgets.painting import (
    CENTRE,
    WRAPPED_PX,
    paint_fitted,
    paint_focus_ring,
    paint_ground,
    write,
)

KINDS = ("pay", "primary", "normal", "danger", "quiet")
WITH_KEY_PX = 64
TWO_LINES_PX = 40
_SOLID = ("pay", "primary")


class KeyButton(QAbstractButton):
    """`key` is shown as it is ("Ctrl + Enter") and bound to nothing: the screen owns its keys.

    `is_tall` makes it as high as the pay button beside it.

    Signals:
        clicked: inherited; never by a plain Enter unless `enter_presses`, and then never for pay and primary,
            because a scanner sends Enter.
    """

    def __init__(
        self,
        word: str,
        *,
        key: str = "",
        kind: str = "normal",
        name: str = "",
        enter_presses: bool = False,
        is_tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._kind = kind
        self._name = name
        self._enter_presses = enter_presses and kind not in _SOLID
        self._is_tall = is_tall or kind == "pay"
        self._word_font = font("heading" if kind == "pay" else "strong")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("focusPolicy", STRONG_FOCUS)
        self.set_word(word)

    @property
    def key(self) -> str:
        return self._key

    @property
    def kind(self) -> str:
        return self._kind

    def set_word(self, word: str) -> None:
        # An ampersand in a word is an ampersand: QAbstractButton would make a shortcut of it.
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(self._name or (f"{word}, {self._key}" if self._key else word))
        self.updateGeometry()

    def set_key(self, key: str) -> None:
        self._key = key
        self.set_word(self.word)
        self.update()

    @property
    def word(self) -> str:
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        word_px = QFontMetrics(self._word_font).horizontalAdvance(self.word)
        key_px = QFontMetrics(font("hint")).horizontalAdvance(self._key)
        height_px = PAY if self._is_tall else WITH_KEY_PX if self._key else TOUCH
        return QSize(max(word_px, key_px) + 2 * S20, height_px)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 2 * TOUCH), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # late: it takes 15 ms

        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._enter_presses and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            if self.hasFocus():
                rect = paint_focus_ring(painter, rect)
            word_ink, key_ink = self._paint_body(painter, rect)
            if not self.isEnabled():
                painter.setOpacity(0.55)
            self._paint_words(painter, rect.adjusted(S12, S8, -S12, -S8), word_ink=word_ink, key_ink=key_ink)

    def _paint_body(self, painter: QPainter, rect: QRectF) -> tuple[str, str]:
        """Paints the ground; returns the inks that are legible on it."""
        is_down = self.isDown() or self.isChecked()
        if self._kind in _SOLID and self.isEnabled():
            paint_ground(painter, rect, ground="primary-pressed" if is_down else "primary")
            return "on-primary", "on-primary"
        if self._kind == "quiet":
            if is_down or self.underMouse():
                paint_ground(painter, rect, ground="pressed" if is_down else "primary-soft")
        else:
            paint_ground(painter, rect, ground="pressed" if is_down else "surface", edge="edge")
        return ("fail" if self._kind == "danger" else "ink"), "ink-2"

    def _paint_words(self, painter: QPainter, rect: QRectF, *, word_ink: str, key_ink: str) -> None:
        if not self._key:
            paint_fitted(painter, rect, self.word, font=self._word_font, ink=word_ink)
            return
        metrics = QFontMetrics(self._word_font)
        # A word that is too long takes two lines in small letters.
        small_px = metrics.horizontalAdvance(self.word) * WRAPPED_PX / self._word_font.pixelSize()
        is_long = small_px > rect.width()
        word_px = TWO_LINES_PX if is_long else metrics.height()
        key_px = QFontMetrics(font("hint")).height()
        top = rect.center().y() - (word_px + key_px) / 2
        words = QRectF(rect.left(), top, rect.width(), word_px)
        paint_fitted(painter, words, self.word, font=self._word_font, ink=word_ink)
        painter.setFont(font("hint"))
        keys = QRectF(rect.left(), top + word_px, rect.width(), key_px)
        write(painter, keys, self._key, ink=key_ink, flags=CENTRE)
