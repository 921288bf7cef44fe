"""What the look through the books found, and what to do about it. Everything stays readable; nothing can be paid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_app.services.desk import DeskState
from pos_app.services.till import Till
from pos_app.ui.screens.form import FormPage
from pos_app.ui.told import told
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class BooksScreen(FormPage):
    def __init__(self, till: Till, *, close: Callable[[], None]) -> None:
        super().__init__()
        self._till = till
        self._message = Banner("fail", parent=self)
        self._todo = Text(wrap=True)
        self._copy = Text(wrap=True)
        self._findings = Text(wrap=True, ink="ink-2")
        self._back_key = KeyButton("", key="Esc")
        for part in (self._message, self._todo, self._copy, self._findings):
            self.body.addWidget(part)
        self.add_key(self._back_key)
        self._back_key.clicked.connect(close)
        self.retranslate()

    def draw(self, state: DeskState) -> None:
        findings, copy = self._till.opening.findings()
        self._findings.setText("\n".join(map(told, findings)))
        if copy:
            text = translate("Books", "The newest copy that can be read: %1").replace("%1", copy)
        else:
            text = translate("Books", "There is no copy that can be read.")
        self._copy.setText(text)

    def focus_first(self) -> None:
        self.setFocus()

    def retranslate(self) -> None:
        self.title.setText(translate("Books", "The till's books don't add up"))
        self._message.set_message(
            "fail",
            translate(
                "Books",
                "Amounts in them can't be trusted, so nothing more is paid. "
                "A payment already begun is followed to its end.",
            ),
        )
        self._todo.setText(
            translate(
                "Books",
                "Close the till, keep its data folder as it is, and call for help. What was paid at Octo stays paid; "
                "Octo's cabinet shows it.",
            )
        )
        self._back_key.set_word(translate("Books", "Back"))
