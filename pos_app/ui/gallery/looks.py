"""What is opened on the window before a picture is taken: pages, sheets, lists."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.services.goods_search import STILL_S
from pos_app.ui.gallery.made_up_shop import MadeUpShop
from pos_app.ui.main_window import MainWindow
from pos_app.ui.screens.sales.view import SalesScreen
from pos_app.ui.screens.screen import Key
from pos_app.ui.widgets.choice_row import ChoiceRow

Look = Callable[[MadeUpShop, MainWindow], None]

OLDEST = 9
"""Steps down that end on the last row of any list here."""
CHECK_S = 20.0


def page(name: str) -> Look:
    return lambda _, window: window.open_page(name)


def menu(_: MadeUpShop, window: MainWindow) -> None:
    window.flows.show_menu()


def key_list(_: MadeUpShop, window: MainWindow) -> None:
    window.flows.show_keys()


def language_list(_: MadeUpShop, window: MainWindow) -> None:
    window.flows.ask_language()


def quantity(shop: MadeUpShop, window: MainWindow) -> None:
    window.flows.ask_quantity(_last_line(shop))


def clear_question(_: MadeUpShop, window: MainWindow) -> None:
    window.flows.ask_clear()


def move_question(_: MadeUpShop, window: MainWindow) -> None:
    window.flows.ask_about_move()


def close_question(_: MadeUpShop, window: MainWindow) -> None:
    window.close()


def give_up_question(_: MadeUpShop, window: MainWindow) -> None:
    window.flows.ask_give_up()


def new_code_question(shop: MadeUpShop, window: MainWindow) -> None:
    shop.till.checkout.acknowledge()
    shop.tasks.crank()
    window.flows.ask_new_code()


def tax_receipt(_: MadeUpShop, window: MainWindow) -> None:
    window.flows.show_tax_receipt()


def e_receipt(shop: MadeUpShop, window: MainWindow) -> None:
    shop.set(offers_e_receipt=True)
    window.flows.ask_e_receipt()


def numbers(_: MadeUpShop, window: MainWindow) -> None:
    window.sell.side.findChildren(ChoiceRow)[0].buttons[-1].click()


def search(text: str) -> Look:
    """Typed in the scan box, and looked for."""

    def look(shop: MadeUpShop, window: MainWindow) -> None:
        window.sell.type_ahead(text)
        shop.wait(STILL_S)

    return look


def key(wanted: Key) -> Look:
    """A key of the counter, as a cashier presses it."""
    return lambda _, window: window.sell.key_requested.emit(wanted)


def check_the_day(shop: MadeUpShop, window: MainWindow) -> None:
    if window.page is not None:
        window.page.press(Key.CHECK)
    shop.wait(CHECK_S)


def first_product(_: MadeUpShop, window: MainWindow) -> None:
    """Enter in the search of the page with the goods."""
    search = window.page.scan_box if window.page is not None else None
    if search is not None:
        search.returnPressed.emit()


def oldest_sale(_: MadeUpShop, window: MainWindow) -> None:
    table = _sales(window).list.table
    table.move_mark(OLDEST)
    table.open_marked()


def mark_two_lines(_: MadeUpShop, window: MainWindow) -> None:
    sale = _sales(window).sale
    if sale is not None:
        sale.goods.set_current(2)
        for number in (1, 2):
            sale.goods.toggled.emit(number)


def refund_question(_: MadeUpShop, window: MainWindow) -> None:
    _sales(window).press(Key.ASIDE)


def _sales(window: MainWindow) -> SalesScreen:
    shown = window.page
    if not isinstance(shown, SalesScreen):
        raise TypeError("The list of sales isn't open.")
    return shown


def _last_line(shop: MadeUpShop) -> int:
    sale = shop.till.desk.state.sale
    return sale.basket.lines[-1].number if sale is not None else 0
