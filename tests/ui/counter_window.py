"""A window with the parts that a scan may hit, for tests of the scanner."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.scanner import ScanFilter
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.sheet import Sheet
from tests.ui.keyboard import Keyboard


class CounterWindow(QMainWindow):
    """Its lists hold what came of the keys."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.codes: list[str] = []
        self.commands: list[str] = []
        self.entered: list[str] = []
        self.presses: list[bool] = []
        self.known = {"AB12"}
        self.box = Field("Scan", name="Scan box", icon="scan")
        self.note = Field("Note", name="Note")
        self.kind = QComboBox()
        self.kind.addItems(["1 one", "4 four", "5 five"])
        self.button = KeyButton("Press", enter_presses=True)
        self.has_box = True
        page = QWidget()
        layout = QVBoxLayout(page)
        for part in (self.box, self.note, self.kind, self.button):
            layout.addWidget(part)
        self.setCentralWidget(page)
        self.box.returnPressed.connect(lambda: self.entered.append(self.box.text()))
        self.button.clicked.connect(lambda: self.presses.append(True))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.filter = ScanFilter(app, scan_box=self.scan_box, is_known_code=self.known.__contains__)
        self.filter.scanned.connect(self.codes.append)
        self.filter.command_typed.connect(self.commands.append)
        qtbot.addWidget(self)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self.keys = Keyboard(self.windowHandle())

    def scan_box(self) -> QLineEdit | None:
        return self.box if self.has_box and Sheet.current(self) is None else None
