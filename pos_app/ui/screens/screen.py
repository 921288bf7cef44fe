"""What the main window asks of every screen."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.services.desk import DeskState
from pos_app.ui.widgets.painting import fill

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Key(Enum):
    """What a cashier asks for with a key, wherever the focus is. Each screen takes those that mean something there."""

    HELP = "F1"
    SALES = "F2"
    MATTERS = "Ctrl+F2"
    SEARCH = "F3"
    NEW_PRODUCT = "Ctrl+F3"
    ASIDE = "F4"
    TAKE_BACK = "F5"
    TAX_RECEIPT = "F6"
    DISCOUNT = "F8"
    DISCOUNT_ALL = "Ctrl+F8"
    CHECK = "F9"
    OLD_ENOUGH = "Ctrl+F9"
    TOO_YOUNG = "Shift+F9"
    MENU = "F10"
    PAY = "Ctrl+Return"
    BACK = "Esc"
    CLEAR = "Ctrl+F10"
    MORE = "Shift+F10"
    UNDO = "Ctrl+Z"
    REDO = "Ctrl+Y"
    PRICE = "Ctrl+P"
    NOTE = "Ctrl+N"
    TYPED_LINE = "Ctrl+T"


class Screen(QWidget):
    """One screen. It draws a `DeskState` and keeps none of its own that matters."""

    ground = "background"
    keeps_open_on_scan = False
    """Whether a page stays when something is scanned; the line goes into the basket either way."""

    @property
    def scan_box(self) -> QLineEdit | None:
        """Where typing goes; None on a screen that takes none."""
        return None

    def draw(self, state: DeskState) -> None:
        """Shows the state. Called after every change while the screen is the visible one, and when it comes up."""

    def rehearse(self, _state: DeskState) -> None:
        """Laid out and painted once where nobody sees it."""
        self.grab()

    def press(self, key: Key) -> bool:
        """True when the key meant something here."""
        return False

    def retranslate(self) -> None:
        """The language is another one now; `draw` follows."""

    def focus_first(self) -> None:
        """Puts the focus where the work begins."""

    def left(self) -> None:
        """Another screen took over: timers stop, secrets leave the fields."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground=self.ground)
