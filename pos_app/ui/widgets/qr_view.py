"""The QR code on the screen: whole pixels for each module, dark on white in both themes, never an image file."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme.tokens import RADIUS
from pos_app.ui.widgets.painting import paint_ground
from pos_app.ui.widgets.qr_code import QUIET_ZONE, qr_rows

LEAST_CM = 6.0
PREFERRED_PX = 400
DIMMED = 0.4
_CM_PER_INCH = 2.54


class QrView(QWidget):
    """The code itself, without its quiet zone, is at least 6 cm wide by the screen's own measure."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._rows: tuple[bytes, ...] = ()
        self._image = QImage()
        self._is_dimmed = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name_it()

    @staticmethod
    def prepare(text: str) -> None:
        """Makes the code ahead, in any thread; also loads the library, with any text, after the first paint."""
        qr_rows(text)

    @property
    def text(self) -> str:
        return self._text

    @property
    def is_dimmed(self) -> bool:
        return self._is_dimmed

    def set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._rows = qr_rows(text) if text else ()
        count = len(self._rows)
        packed = b"".join(self._rows)
        self._image = QImage(packed, count, count, count, QImage.Format.Format_Grayscale8).copy()
        self._name_it()
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        self.set_text("")
        self.set_dimmed(False)

    def set_dimmed(self, is_dimmed: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        """Greyed while the customer is paying: still the same code, but no longer what to look at."""
        if is_dimmed != self._is_dimmed:
            self._is_dimmed = is_dimmed
            self.update()

    @property
    def module_px(self) -> int:
        """Pixels of the screen (not of the layout) for one module, at the present size; 0 without a code."""
        if not self._rows:
            return 0
        side = min(self.width(), self.height()) * self.devicePixelRatioF()
        return max(1, int(side / (len(self._rows) + 2 * QUIET_ZONE)))

    def sizeHint(self) -> QSize:
        side = max(PREFERRED_PX, self._least_side())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = self._least_side()
        return QSize(side, side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def _least_side(self) -> int:
        count = len(self._rows) or 37
        ratio = self.devicePixelRatioF()
        least_px = LEAST_CM / _CM_PER_INCH * self.logicalDpiX() * ratio
        modules_px = math.ceil(least_px / count) * (count + 2 * QUIET_ZONE)
        return math.ceil(modules_px / ratio)

    def _name_it(self) -> None:
        self.setAccessibleName(self.tr("QR code to pay with") if self._text else self.tr("No QR code"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_it()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        with QPainter(self) as painter:
            paint_ground(
                painter, QRectF(left, top, side, side), ground="qr-light", edge="line", radius=RADIUS
            )
            if self._rows:
                self._paint_modules(painter, middle=QPointF(left + side / 2, top + side / 2))

    def _paint_modules(self, painter: QPainter, *, middle: QPointF) -> None:
        """In pixels of the screen: at 125 % a module painted in layout pixels would have ragged edges."""
        ratio = self.devicePixelRatioF()
        shown_px = self.module_px * len(self._rows)
        origin = painter.deviceTransform().map(QPointF(0, 0))
        left = round(origin.x() + middle.x() * ratio - shown_px / 2)
        top = round(origin.y() + middle.y() * ratio - shown_px / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.translate(-origin.x() / ratio, -origin.y() / ratio)
        painter.scale(1 / ratio, 1 / ratio)
        if self._is_dimmed:
            painter.setOpacity(DIMMED)
        painter.drawImage(QRect(left, top, shown_px, shown_px), self._image)
