"""What happens over the counter: questions on sheets, the menu, pages, import. Loaded with its first use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from pos_app.domain.fiscal import has_tax_receipt
from pos_app.domain.payment import Payment
from pos_app.domain.sale import Sale
from pos_app.services.desk import Stage
from pos_app.services.ports import ImportReport, Lane
from pos_app.ui.money_text import amount_text, quantity_text, unit_text
from pos_app.ui.screens.pay.presenter import Question, give_up_questions
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.theme.tokens import S12
from pos_app.ui.told import told
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.number_pad import NumberPad
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pos_app.ui.basket_deeds import BasketDeeds
    from pos_app.ui.goods_deeds import GoodsDeeds
    from pos_app.ui.held_deeds import HeldDeeds
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate

MOST_IN_A_COLUMN = 6
"""More wouldn't fit on the smallest screen."""


class Flows:
    """Everything that asks before it does, for one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._till = window.till
        self._dialog: QFileDialog | None = None
        self._held: HeldDeeds | None = None
        self._basket: BasketDeeds | None = None
        self._is_importing = False

    def press(self, key: Key) -> None:
        """Keys that the visible screen didn't take."""
        is_selling = self._till.desk.state.stage is Stage.SELL
        if key is Key.HELP:
            self.show_keys()
        elif key is Key.TAKE_BACK:
            self.basket.show_parked()
        elif key is Key.MATTERS:
            self._window.open_page("matters")
        elif key is Key.PAY and self._till.desk.state.stage is Stage.PAID:
            # A scan on the paid screen may be accepted and not drawn yet: the till knows what can be paid.
            self._window.pay()
        elif key is Key.TAX_RECEIPT:
            self.show_tax_receipt()
        elif not is_selling:
            return
        elif key is Key.SALES:
            self._window.open_page("sales")
        elif key is Key.MENU:
            self.show_menu()
        elif key is Key.CLEAR:
            self.ask_clear()
        else:
            self.basket.press(key)

    def show_tax_receipt(self, payment: Payment | None = None) -> None:
        """Of the sale that was just paid, or of one in the list. Nothing where none was asked for."""
        state = self._till.desk.state
        if payment is None and state.stage is Stage.PAID:
            payment = state.payment
        if payment is not None and has_tax_receipt(payment):
            from pos_app.ui.tax_receipt_sheet import show_tax_receipt

            show_tax_receipt(self._window, payment)

    @property
    def held(self) -> HeldDeeds:
        """Most tills never hold money."""
        from pos_app.ui.held_deeds import HeldDeeds

        if self._held is None:
            self._held = HeldDeeds(self._window)
        return self._held

    @property
    def basket(self) -> BasketDeeds:
        """Most sales are scanned and paid."""
        from pos_app.ui.basket_deeds import BasketDeeds

        if self._basket is None:
            self._basket = BasketDeeds(self._window)
        return self._basket

    @property
    def goods(self) -> GoodsDeeds:
        """Most goods come from a list."""
        from pos_app.ui.goods_deeds import GoodsDeeds

        return GoodsDeeds(self._window)

    def make_page(self, name: str) -> Screen:
        from pos_app.ui.pages import make_page

        return make_page(name, window=self._window)

    # --- Questions

    def ask_give_up(self) -> None:
        """Once while nobody has opened the page, twice while the customer is paying."""
        self._ask_all(give_up_questions(self._till.desk.state), self._till.checkout.give_up)

    def _ask_all(self, questions: list[Question], act: Callable[[], object]) -> None:
        if not questions:
            return
        first, rest = questions[0], questions[1:]
        sheet = Sheet(
            self._window,
            title=first.title,
            body=first.body,
            confirm=first.confirm,
            cancel=translate("Pay", "Keep waiting"),
            confirm_kind="danger",
        )
        sheet.finished.connect(
            lambda is_yes: None if not is_yes else self._ask_all(rest, act) if rest else act()
        )
        sheet.open()

    def ask_new_code(self) -> None:
        """Where Octo contradicted the till, a new QR may make the customer pay twice: that is said first."""
        if not self._till.desk.state.is_doubtful:
            self._till.checkout.take_payment()
            return
        sheet = Sheet(
            self._window,
            title=translate("Outcome", "The customer may have paid already"),
            body=translate(
                "Outcome",
                "Octo and the till disagree about the last payment. With a new QR the customer may pay twice.",
            ),
            confirm=translate("Outcome", "New QR all the same"),
            cancel=translate("Outcome", "Back"),
            confirm_kind="danger",
        )
        sheet.finished.connect(lambda is_yes: self._till.checkout.take_payment() if is_yes else None)
        sheet.open()

    def ask_about_move(self) -> None:
        """The folder came from another PC: going on is a decision, and until it is made nothing is sent."""
        from pos_app.services.folder_origin import MOVED_SENTENCE

        sheet = Sheet(
            self._window,
            title=translate("Window", "Is the other PC out of use?"),
            body=told(MOVED_SENTENCE),
            confirm=translate("Window", "Yes, go on here"),
            cancel=translate("Window", "Close the till"),
            confirm_kind="danger",
        )
        sheet.finished.connect(
            lambda is_yes: self._till.opening.accept_move() if is_yes else self._window.leave()
        )
        sheet.open()

    def ask_clear(self) -> None:
        sale = self._till.desk.state.sale
        if sale is None or sale.basket.is_empty or not sale.is_editable:
            return
        body = translate(
            "Sell",
            "%n line(s), %1, leave the basket. The sale stays in the books as cleared.",
            None,
            len(sale.basket.lines),
        )
        sheet = Sheet(
            self._window,
            title=translate("Sell", "Clear the basket?"),
            body=body.replace("%1", str(amount_text(sale.basket.total))),
            confirm=translate("Sell", "Clear"),
            cancel=translate("Sell", "Keep it"),
            confirm_kind="danger",
        )
        sheet.finished.connect(lambda is_yes: self._clear(sale) if is_yes else None)
        sheet.open()

    def _clear(self, asked: Sale) -> None:
        """What was scanned while the question stood there isn't in its numbers: it is asked anew."""
        sale = self._till.desk.state.sale
        if sale is not None and (sale.id, sale.basket) != (asked.id, asked.basket):
            self.ask_clear()
        else:
            self._till.counter.clear()

    def ask_quantity(self, number: int) -> None:
        """For pieces and for weights; 0 and nonsense come back as a message."""
        sale = self._till.desk.state.sale
        line = next((one for one in sale.basket.lines if one.number == number), None) if sale else None
        if line is None:
            return
        unit = unit_text(line.unit)
        name = (
            translate("Sell", "Weight in %1").replace("%1", unit) if unit else translate("Sell", "Quantity")
        )
        field = Field(name=name)
        field.setText("" if line.is_to_weigh else quantity_text(line.quantity))
        field.selectAll()
        pad = NumberPad()
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(S12)
        for part in (Text(name, ink="ink-2"), field, pad):
            inside.addWidget(part)
        sheet = Sheet(
            self._window,
            title=line.name,
            body=body,
            confirm=translate("Sell", "Set"),
            cancel=translate("Sell", "Back"),
            enter_confirms=True,
        )
        pad.sign_pressed.connect(lambda sign: _type_into(field, sign, sheet))
        sheet.finished.connect(lambda is_yes: self._set_quantity(number, field.text()) if is_yes else None)
        sheet.open()
        field.setFocus()

    def _set_quantity(self, number: int, text: str) -> None:
        self._till.counter.change_quantity(number, quantity=text.strip())

    def ask_e_receipt(self) -> None:
        from pos_app.ui.e_receipt_sheet import ask_e_receipt

        ask_e_receipt(self._window)

    # --- Lists to choose from

    def show_menu(self) -> None:
        has_lines = self._has_lines()
        choices = [
            (translate("Menu", "Sales and refunds"), "F2", lambda: self._window.open_page("sales")),
            (translate("Menu", "Open matters"), "Ctrl + F2", lambda: self._window.open_page("matters")),
            (translate("Menu", "Parked baskets and payments"), "F5", self.basket.show_parked),
            (translate("Menu", "Check the day at Octo"), "", lambda: self._window.open_page("day_check")),
            (translate("Menu", "Goods"), "", lambda: self._window.open_page("goods")),
            (translate("Menu", "Import goods…"), "", self.choose_import_file),
            (translate("Menu", "Settings"), "", lambda: self._window.open_page("settings")),
            (translate("Menu", "Keys"), "F1", self.show_keys),
        ]
        choices.insert(-1, self._training_choice())
        if self._till.desk.state.settings.offers_e_receipt and self._till.buyers().can_ask() is not None:
            choices.insert(0, (translate("Menu", "E-receipt for the customer…"), "", self.ask_e_receipt))
        if has_lines:
            choices.insert(0, (translate("Menu", "Clear the basket"), "Ctrl + F10", self.ask_clear))
        self.choose(translate("Menu", "Menu"), choices)

    def _training_choice(self) -> tuple[str, str, Callable[[], None]]:
        """In the training till what Octo does, in a real one the way to a training till beside it."""
        if self._window.options.training is not None:
            word = translate("Menu", "Training: what Octo does")
            return word, "", lambda: self._window.open_page("training")
        return translate("Menu", "Open a training till"), "", self._open_training

    def _open_training(self) -> None:
        open_training = self._window.options.open_training
        if open_training is not None:
            open_training()
            text = translate(
                "Menu", "A training till opens in a window of its own. No real money moves there."
            )
            self._window.messages.say("info", text)

    def ask_language(self) -> None:
        from pos_app.ui.language_sheet import LanguageSheet

        LanguageSheet(self._window).open()

    def show_keys(self) -> None:
        from pos_app.ui.screens.keys.view import WIDTH_PX, KeysTable

        sheet = Sheet(
            self._window, title=translate("Keys", "Keys"), body=KeysTable(), cancel=translate("Keys", "Close")
        )
        sheet.set_width(WIDTH_PX)
        sheet.open()

    def choose(self, title: str, choices: list[tuple[str, str, Callable[[], None]]]) -> None:
        body = QWidget()
        inside = QGridLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(S12 - 4)
        columns = 1 if len(choices) <= MOST_IN_A_COLUMN else 2
        for column in range(columns):
            inside.setColumnStretch(column, 1)
        sheet = Sheet(self._window, title=title, body=body, cancel=translate("Menu", "Back"))
        for place, (word, key, act) in enumerate(choices):
            button = KeyButton(word, key=key, enter_presses=True)
            button.clicked.connect(sheet.cancel)
            button.clicked.connect(lambda _=False, act=act: act())
            inside.addWidget(button, place // columns, place % columns)
        sheet.open()

    def _has_lines(self) -> bool:
        sale = self._till.desk.state.sale
        return sale is not None and not sale.basket.is_empty

    # --- Goods

    def choose_import_file(self) -> None:
        """Qt's own dialog, not modal: scanning goes on behind it."""
        if self._dialog is not None or self._is_importing:
            return
        title = translate("Import", "Import goods from a price list")
        wanted = translate("Import", "Price lists (*.csv *.txt *.xlsx *.xls *.ods)")
        dialog = QFileDialog(self._window, title, str(Path.home()), f"{wanted};;* (*)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.finished.connect(lambda _: self._forget_dialog())
        self._dialog = dialog
        dialog.show()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def import_file(self, path: Path) -> None:
        self._import(lambda: self._window.options.import_file(path))

    def load_sample(self) -> None:
        self._import(self._window.options.load_sample)

    def _import(self, job: Callable[[], ImportReport]) -> None:
        """In the network lane: a long import must not hold up the writes of the counter."""
        if self._is_importing:
            return
        self._set_importing(is_importing=True)
        self._window.messages.say(
            "wait", translate("Import", "Goods are being imported. You can go on selling."), seconds=60
        )
        self._till.tasks.run(Lane.NETWORK, job, on_done=self._on_imported, on_failed=self._on_import_failed)

    def _set_importing(self, *, is_importing: bool) -> None:
        self._is_importing = is_importing
        self._window.sell.side.set_busy(is_importing)

    def _on_imported(self, report: ImportReport) -> None:
        self._set_importing(is_importing=False)
        text = translate("Import", "%n good(s) taken over.", None, report.taken)
        kind = "info"
        if report.refused:
            number, reason = report.refused[0]
            refused = translate(
                "Import", "%n row(s) could not be taken; the first is line %1: %2", None, len(report.refused)
            )
            text = f"{text} {refused.replace('%1', str(number)).replace('%2', told(reason))}"
            kind = "warn"
        self._window.messages.say(kind, text, seconds=15)
        self._window.sell.show_products()

    def _on_import_failed(self, error: Exception) -> None:
        self._set_importing(is_importing=False)
        text = translate("Import", "The goods were not imported; the catalogue is as it was. %1")
        self._window.messages.say("fail", text.replace("%1", told(str(error))), seconds=30)


def _type_into(field: Field, sign: str, sheet: Sheet) -> None:
    if sign == "enter":
        sheet.confirm()
    elif sign == "back":
        field.backspace()
    elif sign != "*":
        field.insert(sign)
