"""One open matter: its sign and title, what happened, what it means for the money, what to do, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.screens.matters.presenter import Deed, MatterCard
from pos_app.ui.theme.tokens import S8, S12, S16
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.text import Text

SIGN_PX = 28


class Card(Panel):
    """Signals:
    deed_requested(object, object): the `Deed` and the card.
    """

    deed_requested = Signal(object, object)

    def __init__(self, card: MatterCard, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.card = card
        self.setAccessibleName(f"{card.title} {card.what} {card.money} {card.todo}")
        head = QHBoxLayout()
        head.setSpacing(S12)
        head.addWidget(IconView(card.kind, size_px=SIGN_PX, ink=card.kind))
        head.addWidget(Text(card.title, role="strong", ink=card.kind), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S16, S16, S16, S16)
        layout.setSpacing(S8)
        layout.addLayout(head)
        layout.addWidget(Text(card.what, wrap=True))
        layout.addWidget(Text(card.money, role="strong", wrap=True))
        layout.addWidget(Text(card.todo, ink="ink-2", wrap=True))
        keys = QHBoxLayout()
        keys.setSpacing(S12)
        self.buttons: dict[Deed, KeyButton] = {}
        for deed, word in card.deeds:
            button = self.buttons[deed] = KeyButton(word)
            button.clicked.connect(lambda _=False, deed=deed: self.deed_requested.emit(deed, self.card))
            keys.addWidget(button)
        keys.addStretch(1)
        layout.addLayout(keys)
