"""The page that says what to do when the keyring doesn't give the secret. All but paying goes on without it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_app.domain.events import SecretProblem
from pos_app.services.desk import DeskState
from pos_app.services.till import Till
from pos_app.ui.screens.form import FormPage
from pos_app.ui.screens.keyring.presenter import is_windows, steps
from pos_app.ui.screens.screen import Key
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text
from pos_app.ui.words import secret_sentence

translate = QCoreApplication.translate

MOST_STEPS = 4


class KeyringScreen(FormPage):
    def __init__(self, till: Till, *, close: Callable[[], None], open_page: Callable[[str], None]) -> None:
        super().__init__()
        self._till = till
        self._problem: SecretProblem | None = till.desk.state.secret_problem
        self._message = Banner("warn", parent=self)
        self._calm = Text(wrap=True, ink="ink-2")
        self._steps = [Text(wrap=True) for _ in range(MOST_STEPS)]
        self._back_key = KeyButton("", key="Esc")
        self._enter_key = KeyButton("")
        self._check_key = KeyButton("", key="Ctrl + Enter", kind="primary")
        for part in (self._message, self._calm, *self._steps):
            self.body.addWidget(part)
        self._enter_key.setFixedHeight(self._check_key.sizeHint().height())
        self.add_key(self._back_key)
        self.add_key(self._enter_key)
        self.add_key(self._check_key)
        self._back_key.clicked.connect(close)
        self._enter_key.clicked.connect(lambda: open_page("setup"))
        self._check_key.clicked.connect(till.owner.check_secret)
        self.retranslate()

    def draw(self, state: DeskState) -> None:
        self._problem = state.secret_problem
        problem = self._problem
        if problem is None:
            self._message.set_message(
                "info", translate("Keyring", "The secret is there. Payments are possible.")
            )
            wanted: list[str] = []
        else:
            self._message.set_message("warn", secret_sentence(problem))
            wanted = steps(problem, on_windows=is_windows())
        for place, part in enumerate(self._steps):
            text = wanted[place] if place < len(wanted) else ""
            part.setText(f"{place + 1}.  {text}" if text else "")
            part.setVisible(bool(text))
        self._calm.setVisible(problem is not None)

    def press(self, key: Key) -> bool:
        if key is Key.PAY:
            self._till.owner.check_secret()
            return True
        return False

    def focus_first(self) -> None:
        self.setFocus()

    def retranslate(self) -> None:
        self.title.setText(translate("Keyring", "The secret for payments"))
        self._calm.setText(
            translate("Keyring", "Scanning and everything else goes on. No money was lost or taken.")
        )
        self._back_key.set_word(translate("Keyring", "Back"))
        self._enter_key.set_word(translate("Keyring", "Enter the secret"))
        self._check_key.set_word(translate("Keyring", "Check again"))
