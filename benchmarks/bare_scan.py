"""The floor of a scan: keys collected, the code looked up in the same catalogue, the newest lines painted as text."""

from __future__ import annotations

import sqlite3
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.report import report

SHOWN_LINES, LINE_PX = 12, 40


class BareBasket(QWidget):
    def __init__(self, goods: str) -> None:
        super().__init__()
        self._goods = sqlite3.connect(f"file:{goods}?mode=ro", uri=True)
        self._typed = ""
        self._lines: list[str] = []
        self._is_shown = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() != "\r":
            self._typed += event.text()
            return
        ask = "SELECT name FROM product WHERE barcode = ?"
        found = self._goods.execute(ask, (self._typed,)).fetchone()
        self._typed = ""
        if found is not None:
            self._lines.append(found[0])
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for row, name in enumerate(self._lines[-SHOWN_LINES:]):
                painter.drawText(20, 30 + row * LINE_PX, name)
        report("basket", str(len(self._lines)))
        if not self._is_shown:
            self._is_shown = True
            QTimer.singleShot(0, lambda: report("painted", str(int(self.winId()))))


def main() -> int:
    app = QApplication(sys.argv)
    basket = BareBasket(sys.argv[1])
    basket.resize(1366, 768)
    basket.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
