"""Starts the real program with eyes on its painting. It changes nothing that the program does."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
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


class AfterImport:
    """Calls back once a module has been loaded, so that the program loads its parts in its own order."""

    def __init__(self, name: str, *, then: Callable[[], None]) -> None:
        self._name = name
        self._then = then

    def find_spec(self, name: str, path: Sequence[str] | None, _target: object = None) -> ModuleSpec | None:
        if name != self._name:
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            spec.loader.exec_module = self._after(spec.loader.exec_module)  # type: ignore[assignment,method-assign]
        return spec

    def _after(self, load: Callable[[ModuleType], None]) -> Callable[[ModuleType], None]:
        def load_and_call(module: ModuleType) -> None:
            load(module)
            self._then()

        return load_and_call


def main() -> int:
    wanted = sys.argv.pop(1)

    def watch() -> None:
        watch_first_paint()
        if wanted == "restart":
            from benchmarks.till_eyes import watch_checking

            watch_checking()
        elif wanted == "everything":
            from benchmarks.till_eyes import watch_everything

            watch_everything()
        elif wanted == "ticks":
            from benchmarks.ticks import watch_ticks
            from benchmarks.till_eyes import watch_everything

            watch_everything()
            watch_ticks()

    sys.meta_path.insert(0, AfterImport("pos_app.ui.app", then=watch))
    from pos_app.__main__ import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
