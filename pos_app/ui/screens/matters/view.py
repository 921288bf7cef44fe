"""The list of open matters, reachable from every screen. What waits for a person stands first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_app.services.desk import DeskState
from pos_app.ui.screens.form import FormPage
from pos_app.ui.screens.matters.card import Card
from pos_app.ui.screens.matters.presenter import Deed, MatterCard, card_of
from pos_app.ui.screens.screen import Key
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

Act = Callable[[Deed, MatterCard], None]


class MattersScreen(FormPage):
    """`act` asks what has to be asked and then does it."""

    def __init__(self, *, act: Act, close: Callable[[], None]) -> None:
        super().__init__()
        self._act = act
        self._close = close
        self._cards: tuple[MatterCard, ...] | None = None
        self._empty = Text(ink="ink-2", wrap=True)
        self._back_key = KeyButton("", key="Esc")
        self._back_key.clicked.connect(close)
        self.body.addWidget(self._empty)
        self.add_key(self._back_key)
        self.retranslate()

    def draw(self, state: DeskState) -> None:
        cards = tuple(card_of(matter) for matter in state.matters)
        if cards == self._cards:
            return
        self._cards = cards
        for old in self.shown():
            self.body.removeWidget(old)
            old.deleteLater()
        for card in cards:
            made = Card(card)
            made.deed_requested.connect(self._act)
            self.body.addWidget(made)
        self._empty.setVisible(not cards)

    def shown(self) -> list[Card]:
        items = (self.body.itemAt(place) for place in range(self.body.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Card)]

    def press(self, key: Key) -> bool:
        if key is Key.MATTERS:
            self._close()
        return key is Key.MATTERS

    def focus_first(self) -> None:
        buttons = [button for card in self.shown() for button in card.buttons.values()]
        (buttons[0] if buttons else self).setFocus()

    def retranslate(self) -> None:
        self._cards = None
        self.title.setText(translate("Matters", "Open matters"))
        self._empty.setText(translate("Matters", "Nothing is open: every payment is settled."))
        self._back_key.set_word(translate("Matters", "Back"))
