"""One difference: its sign and title, what it is, what it means for the money, what to do, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.screens.day_check.presenter import FindingCard
from pos_app.ui.theme.tokens import S8, S12, S16
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

SIGN_PX = 28


class DifferenceCard(Panel):
    """Signals:
    settling_requested(object): its `FindingCard`.
    matters_requested: the list of open matters.
    """

    settling_requested = Signal(object)
    matters_requested = Signal()

    def __init__(self, card: FindingCard, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.card = card
        self.setAccessibleName(f"{card.title} {card.what} {card.money} {card.todo}")
        head = QHBoxLayout()
        head.setSpacing(S12)
        head.addWidget(IconView(card.kind, size_px=SIGN_PX, ink=card.kind))
        head.addWidget(Text(card.title, role="strong", ink=card.kind), 1)
        support = Text(card.support, role="hint", ink="ink-2", wrap=True)
        support.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S16, S16, S16, S16)
        layout.setSpacing(S8)
        layout.addLayout(head)
        layout.addWidget(Text(card.what, wrap=True))
        layout.addWidget(Text(card.money, role="strong", wrap=True))
        layout.addWidget(Text(card.todo, ink="ink-2", wrap=True))
        layout.addWidget(support)
        layout.addLayout(self._keys())

    def _keys(self) -> QHBoxLayout:
        keys = QHBoxLayout()
        keys.setSpacing(S12)
        self.settle_button = KeyButton(translate("DayCheck", "Dealt with…"))
        self.settle_button.clicked.connect(lambda: self.settling_requested.emit(self.card))
        if self.card.is_in_matters:
            matters = KeyButton(translate("DayCheck", "Open matters"))
            matters.clicked.connect(self.matters_requested)
            keys.addWidget(matters)
        keys.addWidget(self.settle_button)
        keys.addStretch(1)
        return keys
