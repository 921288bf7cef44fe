"""Starts the window: application, look, threads, first paint, and only then everything that can wait."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from pos_app.services.ports import Lane, StorageError
from pos_app.services.till import Till
from pos_app.ui import languages
from pos_app.ui.main_window import MainWindow
from pos_app.ui.qt_tasks import QtScheduler, QtTaskRunner
from pos_app.ui.theme import Theme, ask_for_style

if TYPE_CHECKING:
    from pos_app.ui.options import WindowOptions

MakeTill = Callable[[QtTaskRunner, QtScheduler], Till]

SWITCH_INTERVAL_S = 0.0001
"""How long a worker may hold the interpreter while the window wants to paint."""


def run_window(make_till: MakeTill, *, options: WindowOptions) -> int:
    """Runs the till until its window is closed; returns the exit status.

    `make_till` is called on the thread that owns the services, before the window is made; what it raises as
    `StorageError` or `OSError` is shown as a sentence, and the status is 1.
    """
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = make_app()
    theme = Theme(app)
    tasks, scheduler = QtTaskRunner(), QtScheduler()
    try:
        till = make_till(tasks, scheduler)
    except (StorageError, OSError) as error:
        from pos_app.ui.trouble import show_trouble

        tasks.close()
        return show_trouble(str(error))
    window = make_window(till, theme=theme, options=options)
    window.first_painted.connect(lambda: _mind_the_end(window))
    # A till fills its screen; without a window manager it keeps the usual size.
    window.showMaximized()
    # Nor does anybody else give it the keyboard then.
    window.activateWindow()
    status = app.exec()
    tasks.close()
    return status


def make_app() -> QApplication:
    """The one application object. `QT_QPA_PLATFORM` and the screen's scale are Qt's own affair."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    ask_for_style()
    qInstallMessageHandler(_say_why_there_is_no_window)
    app = QApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    app.setApplicationName("pos-app")
    app.setDesktopFileName("pos-app")
    return app


def _say_why_there_is_no_window(kind: QtMsgType, _context: object, text: str) -> None:
    """Without a screen Qt ends the process at once, with words for programmers: here are others."""
    if kind == QtMsgType.QtFatalMsg:
        sentence = (
            "The till needs a screen to open its window, and none could be reached. Nothing was changed. "
        )
        os.write(2, f"{sentence}Start it from the desktop, or set DISPLAY.\n".encode())
        os._exit(1)
    if kind == QtMsgType.QtCriticalMsg:
        os.write(2, f"{text}\n".encode())


def make_window(till: Till, *, theme: Theme, options: WindowOptions) -> MainWindow:
    """The window with its late start wired, not shown yet."""
    settings = till.owner.settings
    theme.set_mode(settings.theme)
    languages.apply(settings.cashier_language)
    window = MainWindow(till=till, theme=theme, options=options)
    window.first_painted.connect(lambda: _start_late(window))
    return window


def _start_late(window: MainWindow) -> None:
    """Everything that may cost time, in the order of its use at the counter."""
    till, options = window.till, window.options
    till.opening.start(ask_about_move=lambda: window.flows.ask_about_move())  # noqa: PLW0108 - flows load late
    till.owner.check_secret()
    till.owner.look_for_changes()
    till.tasks.run(Lane.NETWORK, _preload_qr, on_done=lambda _: None, on_failed=lambda _: None)
    QTimer.singleShot(0, lambda: _listen(window))
    QTimer.singleShot(0, lambda: _face_the_customer(window))
    if options.on_ready is not None:
        options.on_ready(window, till)


def _mind_the_end(window: MainWindow) -> None:
    from pos_app.ui.leaving import Leaving

    Leaving(window).listen_to_signals()


def _preload_qr() -> None:
    """The library of the code costs tens of milliseconds to load: not when the first customer pays."""
    from pos_app.ui.widgets.qr_view import QrView

    QrView.prepare("https://secure.octo.uz/")


def _listen(window: MainWindow) -> None:
    from pos_app.ui.single_instance import SingleInstance

    SingleInstance(window.options.data_dir, parent=window, on_called=lambda: _raise(window))
    gc.freeze()
    gc.enable()


def _face_the_customer(window: MainWindow) -> None:
    from pos_app.ui.customer.placing import CustomerDisplay

    till = window.till
    CustomerDisplay(window, desk=till.desk, theme=window.theme, choose_language=till.customer_language.choose)


def _raise(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
