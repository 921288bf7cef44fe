"""The customer's window: full screen where a second screen is, never with the keyboard, never a question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pos_app.services.desk import DeskState
from pos_app.ui.customer.languages import Languages
from pos_app.ui.customer.presenter import BASKET, FAILED, PAID, WAIT, CustomerView, view_of
from pos_app.ui.customer.words import CustomerWords
from pos_app.ui.screens.sell.presenter import RowCache
from pos_app.ui.theme.tokens import S16, S20, S26
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.basket_view import BasketView
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.painting import fill
from pos_app.ui.widgets.panel import framed
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.text import Text

MARK_PX = 150
LARGEST_QR_PX = 760
BESIDE_QR_PX = 392
"""What word, amount, hint of two lines and the edges take beside the code."""
_ICONS = {WAIT: ("wait", "wait"), PAID: ("paid", "on-paid"), FAILED: ("fail", "fail")}


class CustomerWindow(QWidget):
    """Draws a `DeskState` in the customer's language. Touching it takes no focus away from the cashier.

    Signals:
        language_chosen(object): a customer's touch, one of Octo's codes.
    """

    language_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = CustomerWords()
        self._rows = RowCache()
        self._sale_id: str | None = None
        self._ground = "background"
        self.qr = QrView()
        self.basket = BasketView(is_compact=True, is_far=True)
        self._shop = Text(role="heading", ink="ink-2")
        self._test = Text(role="heading", ink="late", align="right")
        self._word = Text(role="big", align="center", wrap=True)
        self._hint = Text(role="title", ink="ink-2", align="center", wrap=True)
        self._amount = AmountLabel(role="huge", align="center")
        self._match_code = Text(role="big", align="center", tabular=True)
        self._mark = IconView("wait", size_px=MARK_PX, line_px=2.0)
        self._languages = Languages()
        self._languages.chosen.connect(self.language_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setSpacing(S20)
        strip.addWidget(self._shop, 1)
        strip.addWidget(self._test)
        strip.addWidget(self._languages)
        self._lines = framed(self.basket)
        layout = QVBoxLayout(self)
        # It fills its screen and never grows beyond it.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(S26, S20, S26, S26)
        layout.setSpacing(S16)
        layout.addLayout(strip)
        # What belongs to a page stands in its middle; lines take all the room there is.
        layout.addStretch(1)
        layout.addWidget(self._lines, 100)
        layout.addLayout(_centred(self._mark))
        layout.addLayout(_centred(self.qr))
        for part in (self._word, self._amount, self._match_code, self._hint):
            layout.addWidget(part)
        layout.addStretch(1)

    def draw(self, state: DeskState) -> None:
        """First of all the code: no pixel of it may stay when it may not be seen, nor a line of another sale."""
        if self.words.set_language(state.customer_language):
            self._rows.clear()
            self._languages.set_current(state.customer_language)
        self.basket.setAccessibleName(self.words.translate("Sell", "Basket"))
        view = view_of(state, translate=self.words.translate)
        self._show_code(view)
        self._show_lines(state, view)
        self._show_words(view)
        ground = "paid-ground" if view.page == PAID else "background"
        if ground != self._ground:
            self._ground = ground
            self.update()

    def _show_code(self, view: CustomerView) -> None:
        if view.pay_url != self.qr.text:
            self.qr.set_text(view.pay_url)
            self._fit_code()
        self.qr.set_dimmed(view.is_dimmed)
        self.qr.setVisible(bool(view.pay_url))

    def _show_lines(self, state: DeskState, view: CustomerView) -> None:
        sale = state.sale if view.page == BASKET else None
        sale_id = sale.id if sale else None
        if sale_id != self._sale_id:
            self._sale_id = sale_id
            self._rows.clear()
        rows = self._rows.rows_of(sale, language=state.customer_language)
        newest = state.changed_line if rows else None
        self.basket.set_lines(rows, newest=newest if newest is not None else (rows[-1].key if rows else None))
        self._lines.setVisible(view.page == BASKET)

    def _show_words(self, view: CustomerView) -> None:
        ink = "on-paid" if view.page == PAID else "ink"
        quiet = "on-paid" if view.page == PAID else "ink-2"
        self._shop.setText(view.shop)
        self._shop.set_colour(quiet)
        self._test.setText(view.test)
        # Whoever has paid reads a word and a number; on the green ground nothing is to be pressed.
        self._languages.setVisible(view.page != PAID)
        self._test.set_colour("on-paid" if view.page == PAID else "late")
        icon, icon_ink = _ICONS.get(view.page, ("", ""))
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.set_icon(icon, ink=icon_ink)
        self._word.setText(view.word)
        self._word.set_colour("fail" if view.page == FAILED else ink)
        self._amount.set_colours(ink, currency_ink=quiet)
        self._amount.set_amount(view.digits, view.currency)
        self._amount.setVisible(bool(view.digits))
        self._match_code.setText(view.match_code)
        self._match_code.set_colour(ink)
        self._match_code.setVisible(bool(view.match_code))
        self._hint.setText(view.hint)
        self._hint.set_colour(quiet)
        self._hint.setVisible(bool(view.hint))

    def resizeEvent(self, event: object) -> None:
        self._fit_code()

    def _fit_code(self) -> None:
        side_px = min(self.height() - BESIDE_QR_PX, self.width() - 2 * S26, LARGEST_QR_PX)
        side_px = max(side_px, self.qr.minimumSizeHint().width())
        self.qr.setFixedSize(side_px, side_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground=self._ground)


def _centred(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(part)
    row.addStretch(1)
    return row
