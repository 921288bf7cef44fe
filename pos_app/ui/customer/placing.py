"""Finds the screen that faces the customer, and keeps the customer's window on it while screens come and go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from pos_app.services.desk import Desk, DeskState
from pos_app.ui.theme import Theme

if TYPE_CHECKING:
    from pos_app.ui.customer.window import CustomerWindow


class CustomerDisplay(QObject):
    """Made after the first paint. Without a second screen there is no window of it at all."""

    def __init__(
        self, cashier: QWidget, *, desk: Desk, theme: Theme, choose_language: Callable[[str], None]
    ) -> None:
        super().__init__(cashier)
        self._cashier = cashier
        self._choose_language = choose_language
        self._state: DeskState = desk.state
        self.window: CustomerWindow | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without one
        app.screenAdded.connect(self._place)
        app.screenRemoved.connect(self._on_app_screen_removed)
        app.primaryScreenChanged.connect(self._place)
        handle = cashier.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._place)
        theme.changed.connect(self._on_theme_changed)
        cashier.installEventFilter(self)
        desk.subscribe(self._draw)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cashier's window may refuse to be closed; only when it is gone, this one goes too."""
        if event.type() == QEvent.Type.Close:
            QTimer.singleShot(0, self, self._on_cashier_close)
        return False

    def _on_cashier_close(self) -> None:
        if not self._cashier.isVisible():
            self.close()

    def close(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.close()
            window.deleteLater()

    def _draw(self, state: DeskState) -> None:
        self._state = state
        if self.window is None:
            return
        if self.window.isVisible():
            self.window.draw(state)
        else:
            # Refusing to be closed would keep the program and the session from ending; it comes back instead.
            self._place()

    def _on_app_screen_removed(self, screen: QScreen) -> None:
        self._place(gone=screen)

    def _on_theme_changed(self) -> None:
        if self.window is not None:
            self.window.update()

    def _place(self, _new: QScreen | None = None, *, gone: QScreen | None = None) -> None:
        """Drawn whole before it is shown: no frame of it may hold what stood there before."""
        if not self._cashier.isVisible():
            return
        screen = customer_screen(self._cashier.screen(), gone=gone)
        if screen is None:
            self.close()
            return
        if self.window is None:
            from pos_app.ui.customer.window import CustomerWindow

            self.window = CustomerWindow()
            self.window.language_chosen.connect(self._choose_language)
            self.destroyed.connect(self.window.deleteLater)
        window = self.window
        window.draw(self._state)
        if window.screen() is not screen or window.geometry() != screen.geometry():
            window.hide()
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
        # `showFullScreen` would also ask for the keyboard.
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()


def customer_screen(cashiers: QScreen, *, gone: QScreen | None = None) -> QScreen | None:
    """Any screen that isn't the cashier's; two that show the same picture count as one."""
    taken = cashiers.geometry()
    for screen in QGuiApplication.screens():
        if screen is gone or screen is cashiers or screen.geometry().intersects(taken):
            continue
        return screen
    return None
