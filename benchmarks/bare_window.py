"""The floor of a start: a bare PySide6 window that reports its first paint."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from benchmarks.report import report


class BareWindow(QMainWindow):
    _is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # Back in the event loop, the whole window has been painted and handed to the screen.
            QTimer.singleShot(0, lambda: report("painted"))


def main() -> int:
    app = QApplication(sys.argv)
    window = BareWindow()
    window.setCentralWidget(QLabel("bare"))
    window.resize(1366, 768)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
