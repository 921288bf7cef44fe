"""What a cashier does with the basket beyond scanning: discounts, prices, notes, parking. Loaded with its first use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pos_app.domain.basket import LONGEST_NOTE, Line
from pos_app.domain.errors import AmountError, BasketRule
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.desk import DeskState, Stage
from pos_app.ui.money_text import amount_text, clock_text
from pos_app.ui.screens.screen import Key
from pos_app.ui.screens.sell.basket_forms import NoteForm, ParkedList, PriceForm, TypedLineForm
from pos_app.ui.screens.sell.discount_form import DiscountForm
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate

Choice = tuple[str, str, Callable[[], None]]


class BasketDeeds:
    """For one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._till = window.till
        self._discount: DiscountForm | None = None
        self._till.desk.subscribe(self._on_drawn)

    def press(self, key: Key) -> None:
        """Keys that only mean something while goods are sold."""
        deeds: dict[Key, Callable[[], object]] = {
            Key.ASIDE: self.park,
            Key.DISCOUNT: self.ask_line_discount,
            Key.DISCOUNT_ALL: self.ask_basket_discount,
            Key.PRICE: self.ask_price,
            Key.NOTE: self.ask_note,
            Key.TYPED_LINE: self.ask_free_line,
            Key.NEW_PRODUCT: self.make_product,
            Key.MORE: self.show_more,
            Key.OLD_ENOUGH: lambda: self._till.changes().confirm_age(),
            Key.TOO_YOUNG: lambda: self._till.changes().take_out_for_age(),
            Key.UNDO: lambda: self._till.changes().undo(),
            Key.REDO: lambda: self._till.changes().redo(),
        }
        deed = deeds.get(key)
        if deed is not None:
            deed()

    def make_product(self) -> None:
        self._window.flows.goods.ask_new()

    # --- Sheets

    def ask_line_discount(self) -> None:
        line = self._marked()
        if line is not None:
            number = line.number
            self._ask_discount(
                line.name, number, lambda form: self._till.changes().discount_line(number, form.discount)
            )

    def ask_basket_discount(self) -> None:
        if self._sale_with_lines() is None:
            self._till.changes().discount_basket(None)  # says why
            return
        self._ask_discount(
            translate("Sell", "Discount on the whole basket"),
            None,
            lambda form: self._till.changes().discount_basket(form.discount),
        )

    def _ask_discount(self, title: str, number: int | None, act: Callable[[DiscountForm], object]) -> None:
        sale = self._sale_with_lines()
        if sale is None:
            return
        form = DiscountForm(sale.basket, number=number)
        sheet = self._sheet(title, form, confirm=translate("Sell", "Set"))
        form.validity_changed.connect(sheet.set_confirm_enabled)
        form.enter_pressed.connect(sheet.confirm)
        self._discount = form

        def finish(is_yes: bool) -> None:  # noqa: FBT001 - Qt's signal
            self._discount = None
            if is_yes:
                self._give(form, act)

        sheet.finished.connect(finish)
        sheet.open()
        form.field.setFocus()

    @staticmethod
    def _give(form: DiscountForm, act: Callable[[DiscountForm], object]) -> None:
        try:
            act(form)
        except (AmountError, BasketRule):
            # The confirm key waits for a figure that can be read, so nothing is lost here.
            return

    def ask_price(self) -> None:
        line = self._marked()
        if line is None:
            return
        form = PriceForm(line)
        sheet = self._sheet(line.name, form, confirm=translate("Sell", "Set"))
        form.enter_pressed.connect(sheet.confirm)
        number = line.number
        sheet.finished.connect(
            lambda is_yes: (
                self._till.changes().change_price(number, price=form.field.text()) if is_yes else None
            )
        )
        sheet.open()
        form.field.setFocus()

    def ask_note(self) -> None:
        sale = self._sale_with_lines()
        if sale is None:
            self._till.changes().note_sale("")  # says why
            return
        line = self._line(sale)
        form = NoteForm(line, sale_note=sale.note)
        sheet = self._sheet(translate("Sell", "Note"), form, confirm=translate("Sell", "Set"))

        def finish(is_yes: bool) -> None:  # noqa: FBT001 - Qt's signal
            if is_yes and form.is_about_line and line is not None:
                self._till.changes().note_line(line.number, form.field.text())
            elif is_yes:
                self._till.changes().note_sale(form.field.text())

        sheet.finished.connect(finish)
        sheet.open()
        form.field.setFocus()

    def ask_free_line(self) -> None:
        form = TypedLineForm()
        title = translate("Sell", "Something that is in no list")
        sheet = self._sheet(title, form, confirm=translate("Sell", "Add"))
        form.enter_pressed.connect(sheet.confirm)
        sheet.finished.connect(
            lambda is_yes: (
                self._till.changes().add_free(
                    form.name.text(), price=form.price.text(), quantity=form.quantity.text()
                )
                if is_yes
                else None
            )
        )
        sheet.open()
        form.name.setFocus()

    def _sheet(self, title: str, body: QWidget, *, confirm: str) -> Sheet:
        """No money moves by any of these, so that a plain Enter may confirm."""
        return Sheet(
            self._window,
            title=title,
            body=body,
            confirm=confirm,
            cancel=translate("Sell", "Back"),
            enter_confirms=True,
        )

    # --- Everything that can be done

    def show_more(self) -> None:
        has_lines = self._sale_with_lines() is not None
        changes, choices = self._till.changes(), list[Choice]()
        if changes.can_redo:
            choices.append((translate("Sell", "Redo"), "Ctrl + Y", lambda: self.press(Key.REDO)))
        if has_lines:
            choices += [
                (translate("Sell", "Discount on the basket"), "Ctrl + F8", self.ask_basket_discount),
                (translate("Sell", "Price by hand"), "Ctrl + P", self.ask_price),
                (translate("Sell", "Note"), "Ctrl + N", self.ask_note),
            ]
        choices.append((translate("Sell", "Not in the list"), "Ctrl + T", self.ask_free_line))
        choices.append((translate("Sell", "Parked baskets"), "F5", self.show_parked))
        if has_lines:
            choices.append((translate("Sell", "Park with a name…"), "", self.ask_park_name))
            choices.append(
                (translate("Sell", "Clear the basket"), "Ctrl + F10", self._window.flows.ask_clear)
            )
        self._window.flows.choose(translate("Sell", "Basket"), choices)

    # --- Parking

    def park(self, name: str = "") -> None:
        sale = self._sale_with_lines()
        if self._till.parking().park(name) and sale is not None:
            text = translate("Sell", "Parked: %1. F5 brings it back.")
            self._window.messages.say("info", text.replace("%1", name.strip() or sale_words(sale)))

    def ask_park_name(self) -> None:
        field = Field(name=translate("Sell", "Name"))
        field.setMaxLength(LONGEST_NOTE)
        sheet = self._sheet(
            translate("Sell", "Who or what is the basket?"), field, confirm=translate("Sell", "Park")
        )
        sheet.finished.connect(lambda is_yes: self.park(field.text()) if is_yes else None)
        sheet.open()
        field.setFocus()

    def show_parked(self) -> None:
        """Parked baskets, and sales whose payment goes on without the counter or was left there."""
        sales = self._to_be_brought_back()
        if not sales:
            text = translate("Menu", "No basket is parked and no payment goes on in the background.")
            self._window.messages.say("info", text)
            return
        if len(sales) == 1 and sales[0].state is SaleState.PARKED and self._sale_with_lines() is None:
            self.bring_back(sales[0])
            return
        body = ParkedList([(_entry_words(sale), sale) for sale in sales])
        sheet = Sheet(
            self._window,
            title=translate("Menu", "Bring back to the counter"),
            body=body,
            cancel=translate("Menu", "Back"),
        )
        body.chosen.connect(sheet.cancel)
        body.chosen.connect(self.bring_back)
        sheet.open()

    def _to_be_brought_back(self) -> list[Sale]:
        is_selling = self._till.desk.state.stage in (Stage.SELL, Stage.PAID)
        parked = self._till.parking().parked() if is_selling else []
        return sorted([*self._till.checkout.in_background(), *parked], key=lambda sale: sale.opened_at)

    def bring_back(self, sale: Sale) -> None:
        """A basket that stands at the counter is parked first: nothing is lost."""
        parking, before = self._till.parking(), self._sale_with_lines()
        if sale.state is SaleState.PARKED:
            is_done = parking.take_back(sale.id)
        else:
            is_done = parking.make_room() and self._till.checkout.take_back(sale.id)
        if is_done and before is not None:
            text = translate("Sell", "Parked: %1. F5 brings it back.")
            self._window.messages.say("info", text.replace("%1", before.name or sale_words(before)))

    # ---

    def _marked(self) -> Line | None:
        """The marked line, if it may change; says why where there is none."""
        number = self._window.sell.basket.current_key
        if not isinstance(number, int):
            self._till.counter.refuse_without_line()
            return None
        return self._till.counter.marked(number)

    def _line(self, sale: Sale) -> Line | None:
        number = self._window.sell.basket.current_key
        return next((line for line in sale.basket.lines if line.number == number), None)

    def _sale_with_lines(self) -> Sale | None:
        sale = self._till.desk.state.sale
        has_lines = sale is not None and sale.is_editable and not sale.basket.is_empty
        return sale if has_lines else None

    def _on_drawn(self, state: DeskState) -> None:
        if self._discount is not None and state.sale is not None:
            self._discount.show_basket(state.sale.basket)


def sale_words(sale: Sale) -> str:
    """`14:05 · Obi non · 27 000 so'm`: what a basket is called that nobody gave a name."""
    first = sale.basket.lines[0].name if sale.basket.lines else sale.number
    return f"{clock_text(sale.opened_at)} · {first} · {amount_text(sale.basket.total)}"


def _entry_words(sale: Sale) -> str:
    if sale.state is not SaleState.PARKED:
        state = translate("Sell", "payment")
        return f"{state} · {sale.number} · {clock_text(sale.opened_at)} · {amount_text(sale.basket.total)}"
    if sale.name:
        return f"{sale.name} · {clock_text(sale.opened_at)} · {amount_text(sale.basket.total)}"
    return sale_words(sale)
