"""The floor of the gaps: a bare window that does nothing but tick."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from benchmarks.bare_window import BareWindow
from benchmarks.ticks import Ticks


def main() -> int:
    app = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1366, 768)
    window.show()
    kept = Ticks()
    status = app.exec()
    del kept
    return status


if __name__ == "__main__":
    sys.exit(main())
