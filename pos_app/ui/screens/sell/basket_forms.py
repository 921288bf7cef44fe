"""The bodies of the sheets around a basket: a price by hand, a note, a typed line, the list of parked baskets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScroller, QVBoxLayout, QWidget

from pos_app.domain.basket import LONGEST_NOTE, Line
from pos_app.ui.money_text import amount_text, decimal_text
from pos_app.ui.screens.form import Labelled
from pos_app.ui.theme.tokens import S8, S12
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.number_pad import NumberPad
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

LONGEST_TYPED_NAME = 120
ENTRY_PX = 56
MOST_SEEN = 8
"""More entries than these scroll."""


class PriceForm(QWidget):
    """Signals:
    enter_pressed: on the number pad.
    """

    enter_pressed = Signal()

    def __init__(self, line: Line) -> None:
        super().__init__()
        unit_price = amount_text(line.unit_price)
        self.field = Field(name=translate("Sell", "Price of one"))
        self.field.setText(decimal_text(line.unit_price.minor))
        self.field.selectAll()
        pad = NumberPad()
        pad.sign_pressed.connect(lambda sign: _press(self.field, sign, enter=self.enter_pressed.emit))
        layout = _column(self)
        layout.addWidget(Text(translate("Sell", "Price of one"), ink="ink-2"))
        layout.addWidget(self.field)
        now = translate("Sell", "Now %1").replace("%1", str(unit_price))
        layout.addWidget(Text(now, role="small", ink="ink-2"))
        layout.addWidget(pad)


class NoteForm(QWidget):
    """A note on the marked line, if there is one, or on the whole sale."""

    def __init__(self, line: Line | None, *, sale_note: str) -> None:
        super().__init__()
        self._notes = {True: line.note if line else "", False: sale_note}
        self._kinds = ChoiceRow(name=translate("Sell", "What the note is about"))
        choices: list[tuple[bool, str]] = [(False, translate("Sell", "The whole sale"))]
        if line is not None:
            choices.insert(0, (True, translate("Sell", "This line")))
        self._kinds.set_choices(choices, current=line is not None)
        self.field = Field(name=translate("Sell", "Note"))
        self._kinds.chosen.connect(self._on_kind_chosen)
        self.field.setMaxLength(LONGEST_NOTE)
        self.field.setText(self._notes[self.is_about_line])
        self._about = Text(line.name if line else "", role="small", ink="ink-2")
        layout = _column(self)
        for part in (self._kinds, self.field, self._about):
            layout.addWidget(part)

    def _on_kind_chosen(self) -> None:
        self.field.setText(self._notes[self.is_about_line])
        self.field.setFocus()

    @property
    def is_about_line(self) -> bool:
        return self._kinds.current is True


class TypedLineForm(QWidget):
    """Something that is in no list. The number pad writes into the price, or into the quantity once that was entered.

    Signals:
        enter_pressed: on the number pad.
    """

    enter_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(name="")
        self.name.setMaxLength(LONGEST_TYPED_NAME)
        self.price = Field(name="")
        self.quantity = Field(name="")
        self.quantity.setText("1")
        parts = [Labelled(field) for field in (self.name, self.price, self.quantity)]
        words = (translate("Sell", "Name"), translate("Sell", "Price of one"), translate("Sell", "Quantity"))
        for part, word in zip(parts, words, strict=True):
            part.set_words(word)
        pad = NumberPad()
        pad.sign_pressed.connect(lambda sign: _press(self._figure(), sign, enter=self.enter_pressed.emit))
        layout = _column(self)
        layout.addWidget(parts[0])
        figures = QHBoxLayout()
        figures.setSpacing(S12)
        figures.addWidget(parts[1], 2)
        figures.addWidget(parts[2], 1)
        layout.addLayout(figures)
        layout.addWidget(pad)

    def _figure(self) -> Field:
        return self.quantity if self.quantity.hasFocus() else self.price


class ParkedList(QWidget):
    """What can be brought to the counter, oldest first; scrolls where it is long.

    Signals:
        chosen(object): what was given with the entry.
    """

    chosen = Signal(object)

    def __init__(self, entries: list[tuple[str, object]]) -> None:
        super().__init__()
        column = QWidget()
        inside = _column(column)
        inside.setSpacing(S8)
        for words, what in entries:
            button = KeyButton(words, enter_presses=True)
            button.setFixedHeight(ENTRY_PX)
            button.clicked.connect(lambda _=False, what=what: self.chosen.emit(what))
            inside.addWidget(button)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBar(SlimScrollBar(area))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(column)
        # The sheet beneath is the ground.
        for part in (column, area.viewport()):
            part.setAutoFillBackground(False)
        seen = min(len(entries), MOST_SEEN)
        area.setFixedHeight(seen * (ENTRY_PX + S8))
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        _column(self).addWidget(area)


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(S12)
    return layout


def _press(field: Field, sign: str, *, enter: Callable[[], None]) -> None:
    if sign == "enter":
        enter()
    elif sign == "back":
        field.backspace()
    elif sign != "*":
        field.insert(sign)
