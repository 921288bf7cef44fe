"""Chooses what the pretend Octo does. Only the training till has this page; no real money is near it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_app.ui.options import Training
from pos_app.ui.screens.form import FormPage
from pos_app.ui.screens.training.presenter import situations
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class TrainingScreen(FormPage):
    def __init__(self, training: Training, *, close: Callable[[], None]) -> None:
        super().__init__()
        self._training = training
        self._close = close
        self._now = Banner("info", parent=self)
        self._back_key = KeyButton("", key="Esc")
        self._back_key.clicked.connect(close)
        self.body.addWidget(self._now)
        self.buttons: dict[str, KeyButton] = {}
        self._says: dict[str, Text] = {}
        for name, _, _ in situations(training.names):
            button = self.buttons[name] = KeyButton("", enter_presses=True)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            self._says[name] = Text(role="hint", ink="ink-2", wrap=True)
            self.body.addWidget(button)
            self.body.addWidget(self._says[name])
        self.add_key(self._back_key)
        self.retranslate()

    def focus_first(self) -> None:
        self.buttons[self._training.now()].setFocus()

    def retranslate(self) -> None:
        self.title.setText(translate("Training", "Training: what Octo does"))
        self._back_key.set_word(translate("Training", "Back"))
        for name, title, says in situations(self._training.names):
            self.buttons[name].set_word(title)
            self._says[name].setText(says)
            if name == self._training.now():
                text = translate("Training", "Now: %1. No real money moves.").replace("%1", title)
                self._now.set_message("info", text)

    def _choose(self, name: str) -> None:
        self._training.switch_on(name)
        self.retranslate()
        self._close()
