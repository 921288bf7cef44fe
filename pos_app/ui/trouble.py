"""The window that stands in for the till when it can't start: what happened, what it means, what to do."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pos_app.ui import languages
from pos_app.ui.theme import Theme
from pos_app.ui.theme.tokens import S16, S26
from pos_app.ui.told import told
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.painting import fill
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class TroubleWindow(QWidget):
    """One sentence and one button."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle(translate("Trouble", "The till can't start"))
        self.setMinimumSize(640, 360)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S26 * 2, S26 * 2, S26 * 2, S26)
        layout.setSpacing(S16)
        layout.addWidget(IconView("warn", size_px=64, ink="fail"))
        layout.addWidget(Text(translate("Trouble", "The till can't start"), role="heading"))
        self.sentence = Text(told(sentence), wrap=True)
        layout.addWidget(self.sentence)
        money = translate(
            "Trouble",
            "Nothing was changed. Payments under way go on at Octo; the till reads them when it starts again.",
        )
        layout.addWidget(Text(money, ink="ink-2", wrap=True))
        layout.addStretch(1)
        self.close_key = KeyButton(translate("Trouble", "Close"), key="Esc", kind="primary")
        self.close_key.clicked.connect(self.close)
        layout.addWidget(self.close_key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground="background")


def show_trouble(sentence: str) -> int:
    """Prints the sentence and shows it until it is closed; returns the exit status 1."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    if app.style().objectName().lower() != "fusion":
        Theme(app)
    languages.apply_that_of_the_pc()
    window = TroubleWindow(sentence)
    window.show()
    app.exec()
    return 1
