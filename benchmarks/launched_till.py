"""Starts the real program with eyes on its painting. It changes nothing that the program does."""

from __future__ import annotations

import sys
from typing import Any

from benchmarks.report import report


def watch_first_paint() -> None:
    from PySide6.QtCore import QTimer

    from pos_app.ui.main_window import MainWindow

    paint = MainWindow.paintEvent
    seen: list[bool] = []

    def painted(self: Any, event: Any) -> None:
        paint(self, event)
        if not seen:
            seen.append(True)
            QTimer.singleShot(0, lambda: report("painted", str(int(self.winId()))))

    MainWindow.paintEvent = painted  # type: ignore[method-assign]


def main() -> int:
    wanted = sys.argv.pop(1)
    watch_first_paint()
    if wanted == "restart":
        from benchmarks.till_eyes import watch_checking

        watch_checking()
    elif wanted == "everything":
        from benchmarks.till_eyes import watch_everything

        watch_everything()
    from pos_app.__main__ import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
