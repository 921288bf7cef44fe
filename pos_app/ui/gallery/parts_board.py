"""Every small part in all its kinds and states, one section beneath the other, in the language that is set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pos_app.ui.gallery.look_sections import LOOK_SECTIONS
from pos_app.ui.gallery.row import in_a_column, in_a_row
from pos_app.ui.gallery.scripted_octo import PAY_URL
from pos_app.ui.screens.form import Labelled
from pos_app.ui.screens.pay.spinner import Spinner
from pos_app.ui.screens.sell.goods_side import GoodsSide
from pos_app.ui.theme.tokens import BANNER_KINDS, S8, S12, S20, S26
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.banner import Banner, Strip
from pos_app.ui.widgets.basket_view import BasketRow, BasketView
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KINDS, KeyButton
from pos_app.ui.widgets.number_pad import NumberPad
from pos_app.ui.widgets.painting import fill
from pos_app.ui.widgets.product_grid import ProductGrid, ProductKey
from pos_app.ui.widgets.progress_steps import ProgressSteps
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar
from pos_app.ui.widgets.text import Text
from pos_app.ui.widgets.toast import Toast
from pos_app.ui.widgets.top_strip import TopStrip

translate = QCoreApplication.translate

BASKET_PX, PAD_PX, SCROLL_PX, TOAST_PX, SHEET_PX, SIDE_PX, QR_PX = 260, 330, 160, 120, 330, 420, 330
FOREVER_S = 86_400
BARS = ("amber", "green", "blue", "brown", "grey", "teal", "red", "violet")


class PartsBoard(QWidget):
    """To be made anew after a change of the language."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(S26, S26, S26, S26)
        column.setSpacing(S20)
        for title, make in (*SECTIONS, *LOOK_SECTIONS):
            column.addWidget(Text(title, role="heading"))
            column.addWidget(make())
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill(painter, self.rect(), ground="background")


def _top_strip() -> QWidget:
    strip = TopStrip()
    strip.set_shop("Navroʻz Market")
    strip.set_till(translate("Window", "Till %1").replace("%1", "1"))
    strip.set_test(translate("Window", "TEST"))
    strip.set_matters(translate("Window", "%n open matter(s)", None, 2), is_urgent=True)
    strip.set_connection(False, translate("Window", "No connection"))  # noqa: FBT003 - one sentence with the word
    strip.set_language(translate("Menu", "Language"))
    strip.set_clock("14:05")
    return strip


def _keys() -> QWidget:
    """A row for each kind: as it is, with its key, pressed, disabled."""
    board = QWidget()
    grid = QGridLayout(board)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(S12)
    word = translate("Sell", "Pay by QR")
    for row, kind in enumerate(KINDS):
        plain, pressed = KeyButton(word, kind=kind), KeyButton(word, key="F9", kind=kind)
        pressed.setDown(True)
        off = KeyButton(word, key="F9", kind=kind)
        off.setEnabled(False)
        long = KeyButton(translate("Sell", "Discount on the basket"), key="Ctrl + Enter", kind=kind)
        for place, key in enumerate((plain, KeyButton(word, key="F9", kind=kind), pressed, off, long)):
            grid.addWidget(key, row, place)
            grid.setColumnStretch(place, 1)
    return board


def _number_pad() -> QWidget:
    pad = NumberPad()
    pad.setFixedHeight(PAD_PX)
    return pad


def _amounts() -> QWidget:
    amounts = [AmountLabel(role=role, align="left") for role in ("huge", "total", "big", "heading")]
    for amount in amounts:
        amount.set_amount("1 234 500", translate("Money", "so'm"))
    narrow = AmountLabel(role="total", align="right")
    narrow.setFixedWidth(SIDE_PX // 2)
    narrow.set_amount("12 345 678 900", translate("Money", "so'm"))
    return in_a_column(*amounts, narrow)


def _rows(*, is_long: bool) -> list[BasketRow]:
    rows = [
        BasketRow(1, "1", "Tandir non", "4 000 × 2", "2", "8 000"),
        BasketRow(2, "2", "Сметана 20 % 400 г", "", "1", "17 900"),
        BasketRow(3, "3", "Pishloq (vaznli)", "98 000 × 2,35", "2,35", "230 300", mark="warn"),
    ]
    name = "A name that is longer than any shelf label and doesn't end before the line does " * 2
    return [*rows, BasketRow(4, "4", name, "", "1", "1 234 567 890")] if is_long else rows


def _baskets() -> QWidget:
    """Marked and scrolled, to be read only, and empty."""
    full, compact, empty = BasketView(name="1"), BasketView(name="2", is_compact=True), BasketView(name="3")
    full.set_lines(_rows(is_long=True), newest=3)
    compact.set_lines(_rows(is_long=False))
    empty.set_empty_text(translate("Sell", "Scan the first item to start a sale."))
    for basket in (full, compact, empty):
        basket.setFixedHeight(BASKET_PX)
    return in_a_column(full, in_a_row(compact, empty))


def _products() -> QWidget:
    grid = ProductGrid(columns=4, name=translate("Sell", "Quick keys"))
    names = ("Non", "Сметана 20 % 400 г", "Lavash (yupqa), 5 dona", "Oʻrik sharbati 1 l")
    grid.set_products(
        [ProductKey(place, names[place % len(names)], "8 000", bar) for place, bar in enumerate(BARS)]
    )
    return grid


def _banners() -> QWidget:
    words = translate("Pay", "No connection. The payment may still arrive. Don't ask to pay again.")
    return in_a_column(
        *(Banner(kind, f"{kind}: {words}") for kind in BANNER_KINDS),
        *(Strip(kind, words) for kind in BANNER_KINDS),
    )


def _toast() -> QWidget:
    host = QWidget()
    host.setFixedHeight(TOAST_PX)
    toast = Toast(host, bottom_px=S8)
    words = translate("Menu", "No basket is parked and no payment goes on in the background.")
    toast.show_message("info", words, seconds=FOREVER_S)
    return host


def _sheet() -> QWidget:
    host = QWidget()
    host.setFixedHeight(SHEET_PX)
    sheet = Sheet(
        host,
        title=translate("Sell", "Clear the basket?"),
        body=translate(
            "Pay",
            "The page is open on the customer's phone. The money may come after you give up. Give up all the same?",
        ),
        confirm=translate("Sell", "Clear"),
        cancel=translate("Sell", "Keep it"),
        confirm_kind="danger",
    )
    sheet.open()
    return host


def _fields() -> QWidget:
    scan = Field(
        translate("Sell", "Scan a code or type a name"),
        name=translate("Sell", "Scan box"),
        icon="scan",
        is_large=True,
    )
    written, wrong, off = (Field(name=translate("Sell", "Name")) for _ in range(3))
    written.setText("Navroʻz Market")
    off.setText("Navroʻz Market")
    off.setEnabled(False)
    labelled = Labelled(wrong)
    labelled.set_words(translate("EReceipt", "Phone"))
    labelled.show_error(translate("Refund", "That is not an amount."))
    hinted = Labelled(written)
    hinted.set_words(
        translate("Settings", "Name of the shop"),
        hint=translate("EReceipt", "9 digits, or the whole number with + and the country."),
    )
    return in_a_column(scan, hinted, labelled, off)


def _choices() -> QWidget:
    row = ChoiceRow(name=translate("Settings", "Look"))
    looks = (
        ("light", translate("Settings", "Light")),
        ("dark", translate("Settings", "Dark")),
        ("system", translate("Settings", "As the system")),
    )
    row.set_choices(looks, current="dark")
    return row


def _steps() -> QWidget:
    steps = ProgressSteps()
    steps.set_steps(
        (
            (translate("Pay", "QR is ready"), "done"),
            (translate("Pay", "Customer is paying"), "current"),
            (translate("Pay", "Paid"), "later"),
            (translate("Outcome", "The payment did not go through"), "failed"),
        )
    )
    return steps


def _codes() -> QWidget:
    """To be paid, being paid, none, and the mark that stands there until there is one."""
    shown, dimmed, none, spinner = QrView(), QrView(), QrView(), Spinner()
    shown.set_text(PAY_URL)
    dimmed.set_text(PAY_URL)
    dimmed.set_dimmed(True)
    spinner.show_word(translate("Pay", "Preparing QR…"))
    for part in (shown, dimmed, none, spinner):
        part.setFixedSize(QR_PX, QR_PX)
    return in_a_column(in_a_row(shown, dimmed), in_a_row(none, spinner))


def _empty_states() -> QWidget:
    goods = GoodsSide()
    goods.show_products(())
    goods.retranslate()
    goods.setFixedSize(SIDE_PX, SIDE_PX)
    return in_a_row(goods)


def _scroll_bar() -> QWidget:
    bar = SlimScrollBar()
    bar.setRange(0, 300)
    bar.setPageStep(100)
    bar.setValue(100)
    bar.setFixedHeight(SCROLL_PX)
    return in_a_row(bar)


SECTIONS: tuple[tuple[str, Callable[[], QWidget]], ...] = (
    ("Top strip", _top_strip),
    ("Keys", _keys),
    ("Number pad", _number_pad),
    ("Amounts", _amounts),
    ("Baskets", _baskets),
    ("Quick keys", _products),
    ("Banners and strips", _banners),
    ("Toast", _toast),
    ("Sheet", _sheet),
    ("Fields", _fields),
    ("Choices", _choices),
    ("Progress", _steps),
    ("QR codes", _codes),
    ("Nothing there yet", _empty_states),
    ("Scroll bar", _scroll_bar),
)
