"""Beside the goods of a sale: how it was paid, what is left of the payment, and what was given back so far."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScroller, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.ui.money_text import amount_text
from pos_app.ui.screens.sale.presenter import Said, SaleFacts, payment_lines, payments_of, refund_lines
from pos_app.ui.screens.sales.presenter import payment_name
from pos_app.ui.theme.tokens import S4, S8, S16, S20
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class FactsSide(Panel):
    """Scrolls where it doesn't fit; Tab reaches it, so that the keys scroll it as well.

    Signals:
        payment_chosen(object): the id of the payment that is to be given back.
    """

    payment_chosen = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._drawn: object = None
        self._choice = ChoiceRow(name="")
        self._choice.chosen.connect(self.payment_chosen)
        self._payments = _Lines()
        self._sums = _Sums()
        self._refunds_title = Text(role="strong")
        self._refunds = _Lines()
        self._payments_title = Text(role="strong")
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(S20, S16, S20, S16)
        inside.setSpacing(S8)
        for part in (
            self._payments_title,
            self._choice,
            self._payments,
            self._sums,
            self._refunds_title,
            self._refunds,
        ):
            inside.addWidget(part)
        inside.addStretch(1)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBar(SlimScrollBar(self.area))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(column)
        # The panel beneath is the ground.
        self.area.viewport().setAutoFillBackground(False)
        column.setAutoFillBackground(False)
        QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.area)

    def show_facts(self, facts: SaleFacts) -> None:
        paid = payments_of(facts.record)
        chosen = facts.payment.id if facts.payment else None
        names = [(payment.id, payment_name(payment)) for payment in paid]
        if (names, chosen) != self._drawn:
            self._drawn = (names, chosen)
            self._choice.set_choices(names if len(names) > 1 else [], current=chosen)
            self._choice.setVisible(len(names) > 1)
        self._payments.show_lines(payment_lines(facts.record))
        self._sums.show_sums(_sums_of(facts))
        refunds = refund_lines(facts)
        self._refunds_title.setVisible(bool(refunds))
        self._refunds.show_lines(refunds)

    def retranslate(self) -> None:
        self._drawn = None
        self._payments_title.setText(translate("Sale", "Payments"))
        self._choice.setAccessibleName(translate("Sale", "Which payment is given back"))
        self._refunds_title.setText(translate("Sale", "Given back so far"))
        self.area.setAccessibleName(translate("Sale", "Payments and refunds"))


def _sums_of(facts: SaleFacts) -> list[tuple[str, Money]]:
    offer = facts.offer
    if offer is None:
        return []
    sums = [(translate("Sale", "Paid"), offer.paid)]
    if offer.refunded.minor:
        sums.append((translate("Sale", "Given back"), offer.refunded))
    sums.append((translate("Sale", "Left to give back"), offer.left))
    return sums


class _Lines(QWidget):
    """Words one beneath the other, each in the colour of what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._said: list[Said] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(S4)

    def show_lines(self, lines: list[Said]) -> None:
        if lines == self._said:
            return
        self._said = lines
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for said in lines:
            role = "small-strong" if said.kind else "small"
            line = Text(said.text, role=role, ink=said.kind or "ink-2", wrap=True, parent=self)
            self._layout.addWidget(line)
            line.show()


class _Sums(QWidget):
    """Figures with their words, right-aligned beneath each other; the last is the one that counts."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, Money]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, S8, 0, S16)
        self._layout.setSpacing(S4)

    def show_sums(self, sums: list[tuple[str, Money]]) -> None:
        if sums == self._shown:
            return
        self._shown = sums
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (word, amount) in enumerate(sums, start=1):
            is_last = place == len(sums)
            row = QWidget(self)
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            ink, role = ("ink", "strong") if is_last else ("ink-2", "note")
            inside.addWidget(Text(word, role=role, ink=ink, wrap=True), 1)
            figure = Text(
                str(amount_text(amount)), role="figure" if is_last else "note", align="right", tabular=True
            )
            # The word wraps or gives way; of an amount no digit may be left out.
            figure.setMinimumWidth(figure.sizeHint().width())
            inside.addWidget(figure)
            self._layout.addWidget(row)
            row.show()
