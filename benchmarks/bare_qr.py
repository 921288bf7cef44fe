"""The floor of a QR: a text as long as a pay address, encoded and painted, in a bare window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from qrcode.main import QRCode  # type: ignore[import-untyped]  # the library ships no types

from benchmarks.report import report

SIDE_PX = 400


class BareQr(QWidget):
    """Shows a new code again and again; each is reported when asked for and when painted."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self._texts = texts
        self._image = QImage()
        self._shown = ""

    def show_next(self) -> None:
        if not self._texts:
            QApplication.quit()
            return
        text = self._texts.pop(0)
        report("asked", text)
        code: QRCode = QRCode(border=0)
        code.add_data(text)
        code.make(fit=True)
        pixels = b"".join(bytes(0 if dark else 255 for dark in row) for row in code.modules)
        side = len(code.modules)
        self._image = QImage(pixels, side, side, side, QImage.Format.Format_Grayscale8).copy()
        self._shown = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        with QPainter(self) as painter:
            painter.drawImage(QRect(40, 40, SIDE_PX, SIDE_PX), self._image)
        report("qr", self._shown)
        self._shown = ""
        QTimer.singleShot(0, self.show_next)


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = BareQr(sys.argv[1:])
    window.resize(1366, 768)
    window.show()
    QTimer.singleShot(200, window.show_next)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
