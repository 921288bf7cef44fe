"""A message that stays: sign, words and colour together, and never rich text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import RADIUS, S12, S16, TOUCH
from pos_app.ui.widgets.icons import paint_icon
from pos_app.ui.widgets.painting import LEFT, V_CENTRE, WRAP, paint_ground, write
from pos_app.ui.widgets.text import set_plain

ICON_PX = 24
STRIP_PX = 40


class Banner(QLabel):
    """Kinds: wait, warn, paid, fail, late, info. Without a text it is hidden."""

    _radius = RADIUS

    def __init__(self, kind: str = "info", text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        set_plain(self)
        self.setFont(font("strong"))
        self.setWordWrap(True)
        self.setContentsMargins(S16 + ICON_PX + S12, S12, S16, S12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_message(kind, text)

    @property
    def kind(self) -> str:
        return self._kind

    def set_message(self, kind: str, text: str) -> None:
        if text and (kind, text) == (self._kind, self.text()):
            return
        self._kind = kind
        self.setText(text)
        self.setAccessibleName(text)
        if text and self.parentWidget() is None:
            from PySide6.QtCore import Qt  # late: it takes 15 ms

            # Not laid out yet: to show it now would make it a window of its own.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
        else:
            self.setVisible(bool(text))
        self.update()
        if text:
            self._tell_screen_reader()

    def _tell_screen_reader(self) -> None:
        # Imported late: these two classes cost 4 ms, and no message is there before the first paint.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        self.set_message(self._kind, "")

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            paint_ground(painter, rect, ground=f"{self._kind}-soft", radius=self._radius)
            top = (min(rect.height(), TOUCH) - ICON_PX) / 2
            paint_icon(painter, QRectF(S16, top, ICON_PX, ICON_PX), name=self._kind, ink=self._kind)
            write(painter, self.contentsRect(), self.text(), ink=self._kind, flags=LEFT | V_CENTRE | WRAP)


class Strip(Banner):
    """The same across the whole width, under the top strip: lower, without round corners."""

    _radius = 0

    def __init__(self, kind: str = "info", text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(kind, text, parent=parent)
        self.setContentsMargins(S16 + ICON_PX + S12, 6, S16, 6)
        self.setMinimumHeight(STRIP_PX)
