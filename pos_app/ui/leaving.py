"""How the till ends: by its window, which asks in the middle of a payment, or by the system, which waits for nobody.

What a payment needs is on disk before anything is sent, so an end at any moment loses nothing: the next start comes
back to the same basket and asks Octo.
"""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager

from pos_app.services.desk import Stage
from pos_app.services.ports import Lane
from pos_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate

UNDER_WAY = frozenset(
    {
        Stage.PREPARING,
        Stage.UNKNOWN,
        Stage.CHECKING,
        Stage.WAITING,
        Stage.ENGAGED,
        Stage.HELD,
        Stage.CONFIRMING,
    }
)
SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
LONGEST_WRITE_S = 5.0
"""A session that ends waits about as long for its programs."""
SESSION_GOES_ON_AFTER_MS = 60_000
"""Another program may have stopped the log-off; nobody says so."""
_QUESTION = "closing"


class Leaving(QObject):
    """Hears of the end of the session, and of signals if it shall, while the window lives."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without one
        app.commitDataRequest.connect(self.on_session_end)

    def on_session_end(self, manager: QSessionManager) -> None:
        """Log-off or shut-down. Afterwards the process may be ended without another word."""
        # With the next session the till starts as its owner arranged it, not by itself and without its folder.
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self._window.is_leaving = True
        QTimer.singleShot(SESSION_GOES_ON_AFTER_MS, self, self._go_on)
        written = threading.Event()
        self._window.till.tasks.run(
            Lane.STORAGE, written.set, on_done=lambda _: None, on_failed=lambda _: None
        )
        written.wait(LONGEST_WRITE_S)

    def leave(self) -> None:
        """At once and unasked; writes that were handed in are waited for behind the event loop."""
        self._window.is_leaving = True
        QCoreApplication.exit(0)

    def _go_on(self) -> None:
        self._window.is_leaving = False

    def listen_to_signals(self) -> None:
        """Python hears a signal only when it runs; while Qt waits for events, this wakes it. Windows sends none."""
        if os.name != "posix":
            return
        self._woken, waking = os.pipe()
        for end in (self._woken, waking):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(waking, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._woken, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        for name in SIGNALS:
            number = signal.Signals[name]
            # Whoever started the till may want it to outlive a terminal.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, lambda *_: self.leave())

    def _on_notifier_activated(self) -> None:
        os.read(self._woken, 64)


def asks_first(window: MainWindow) -> bool:
    """Whether the window stays for now, with a question on it; a payment is open, and nobody is in a hurry."""
    state = window.till.desk.state
    if window.is_leaving or (state.stage not in UNDER_WAY and not state.background):
        return False
    shown = Sheet.current(window)
    if shown is not None and shown.objectName() == _QUESTION:
        return True
    if shown is not None:
        shown.cancel()
    sheet = Sheet(
        window,
        title=translate("Window", "Close the till while a payment is open?"),
        body=translate(
            "Window",
            "The customer may still pay. Nobody sees it here until the till is started again; then it asks Octo by "
            "itself.",
        ),
        confirm=translate("Window", "Close all the same"),
        cancel=translate("Window", "Stay"),
        confirm_kind="danger",
    )
    sheet.setObjectName(_QUESTION)
    sheet.finished.connect(lambda is_yes: window.leave() if is_yes else None)
    sheet.open()
    return True
