"""Runs the real program and writes down, from inside its process, what it does and what stands on its screen.

At a named point it can kill itself as a power cut would. The program's own code knows nothing of it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

JOURNAL, FATE = "TILL_JOURNAL", "TILL_FATE"
"""Variables: the file that each note is appended to; the file that, once it is there, names the point, `name#number`,
at which the process ends. Points are counted from then on."""
LOOK_EVERY_MS = 30


class Journal:
    """One JSON object a line, whole, so that a killed process leaves no half note."""

    def __init__(self) -> None:
        self._file = os.open(os.environ[JOURNAL], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._fate = os.environ[FATE]
        self._kill_at = ""
        self._counted: Counter[str] = Counter()

    def note(self, **facts: Any) -> None:
        os.write(self._file, (json.dumps({"at_s": time.monotonic(), **facts}) + "\n").encode())

    def point(self, name: str) -> None:
        """A place where the power may go out; each is counted."""
        self._learn_fate()
        self._counted[name] += 1
        point = f"{name}#{self._counted[name]}"
        self.note(point=point)
        if point == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def _learn_fate(self) -> None:
        if self._kill_at or not os.access(self._fate, os.F_OK):
            return
        with open(self._fate, encoding="utf-8") as file:  # noqa: PTH123 - as little as may be between two points
            self._kill_at = file.read()
        self._counted.clear()
        self.note(doomed=self._kill_at)


def around(kind: type, method: str, *, name: Callable[..., str], journal: Journal) -> None:
    """Makes a point before and after each call of a method; no name, no point."""
    original = getattr(kind, method)

    def wrapped(self: Any, *arguments: Any, **named: Any) -> Any:
        what = name(self, *arguments)
        if what:
            journal.point(f"before {what}")
        result = original(self, *arguments, **named)
        if what:
            journal.point(f"after {what}")
        return result

    setattr(kind, method, wrapped)


def watch_disk(journal: Journal) -> None:
    from pos_app.storage.books import Books

    around(Books, "write", name=lambda _, change: f"writing {change.facts[0].kind}", journal=journal)


def watch_network(journal: Journal) -> None:
    """Httpcore tells its steps to whoever asks; the pay key's and the poll's calls are told apart by their body."""
    import httpx

    send = httpx.Client.send

    def watched(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        call = _call_of(request)
        if call:
            request.extensions = {**request.extensions, "trace": lambda step, _: _step(journal, call, step)}
        return send(self, request, **options)

    httpx.Client.send = watched  # type: ignore[method-assign]


def _call_of(request: Any) -> str:
    if request.url.path.endswith("/refund"):
        return "refund"
    if request.url.path.endswith("/set_accept"):
        return "capture" if b'"capture"' in request.content else "release"
    if not request.url.path.endswith("/prepare_payment"):
        return ""
    return "create" if b'"total_sum"' in request.content else "status"


def _step(journal: Journal, call: str, step: str) -> None:
    words = {
        "http11.send_request_headers.started": f"before sending {call}",
        "http11.send_request_body.complete": f"after sending {call}, before its answer",
        "http11.receive_response_body.complete": f"after the answer to {call}",
    }
    if step in words:
        journal.point(words[step])


def watch_screens(journal: Journal) -> None:
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.screens.paid.view import PaidScreen
    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.widgets.qr_view import QrView

    around(MainWindow, "_draw", name=lambda _, state: f"drawing {state.stage.value}", journal=journal)
    around(QrView, "paintEvent", name=lambda view, _: "painting the QR" if view.text else "", journal=journal)

    def paid_screen(screen: Any, _event: Any) -> str:
        # It is also painted once where nobody sees it, ahead of the first customer.
        is_seen = isinstance(screen, PaidScreen) and screen.isVisible()
        return "painting the paid screen" if is_seen else ""

    around(Screen, "paintEvent", name=paid_screen, journal=journal)
    draw = MainWindow._draw

    def noted(self: Any, state: Any) -> None:
        journal.note(**_facts(state))
        draw(self, state)

    MainWindow._draw = noted  # type: ignore[method-assign]


def _facts(state: Any) -> dict[str, Any]:
    sale, payment = state.sale, state.payment
    return {
        "stage": state.stage.value,
        "lines": [[line.barcode, line.quantity.to_text()] for line in sale.basket.lines] if sale else [],
        "total": sale.basket.total.to_text() if sale else "",
        "payment": payment.id if payment else "",
        "payment_state": payment.state.value if payment else "",
        "is_offline": state.is_offline,
    }


def watch_texts(journal: Journal) -> None:
    """What a person can read on the screen, whenever it has changed."""
    from pos_app.ui.main_window import MainWindow

    init = MainWindow.__init__

    def made(self: Any, **options: Any) -> None:
        init(self, **options)
        # A signal alone wouldn't keep it alive.
        self.look = Look(self, journal)
        self.first_painted.connect(self.look.begin)

    MainWindow.__init__ = made  # type: ignore[method-assign]


class Look:
    def __init__(self, window: Any, journal: Journal) -> None:
        from PySide6.QtCore import QTimer

        self._window = window
        self._journal = journal
        self._last: list[str] = []
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        self._timer.start(LOOK_EVERY_MS)

    def _look(self) -> None:
        from PySide6.QtWidgets import QWidget

        shown = [widget for widget in self._window.findChildren(QWidget) if widget.isVisible()]
        texts = sorted({text for widget in shown for text in _texts(widget)})
        if texts != self._last:
            self._last = texts
            self._journal.note(texts=texts)


def _texts(widget: Any) -> list[str]:
    found = [widget.accessibleName()]
    if hasattr(widget, "text") and callable(widget.text):
        found.append(str(widget.text()))
    return [text for text in found if text]


def main() -> int:
    journal = Journal()
    watch_disk(journal)
    watch_network(journal)
    watch_screens(journal)
    watch_texts(journal)
    from pos_app.__main__ import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
