"""Makes the pages that are opened over the counter, each with its module on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.screens.screen import Screen

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow


def make_page(name: str, *, window: MainWindow) -> Screen:
    """`name` is one of sales, goods, books, day_check, matters, settings, setup, keyring."""
    if name == "training" and window.options.training is not None:
        from pos_app.ui.screens.training.view import TrainingScreen

        return TrainingScreen(window.options.training, close=window.close_page)
    if name == "books":
        from pos_app.ui.screens.books.view import BooksScreen

        return BooksScreen(window.till, close=window.close_page)
    if name == "matters":
        from pos_app.ui.matter_deeds import MatterDeeds
        from pos_app.ui.screens.matters.view import MattersScreen

        return MattersScreen(act=MatterDeeds(window).act, close=window.close_page)
    if name == "day_check":
        return _make_day_check(window)
    if name == "sales":
        return _make_sales(window)
    if name == "goods":
        return _make_goods(window)
    if name == "settings":
        from pos_app.ui.screens.settings.presenter import SettingsPresenter
        from pos_app.ui.screens.settings.view import SettingsScreen

        return SettingsScreen(
            SettingsPresenter(window.till, options=window.options),
            close=window.close_page,
            open_page=window.open_page,
        )
    if name == "keyring":
        from pos_app.ui.screens.keyring.view import KeyringScreen

        return KeyringScreen(window.till, close=window.close_page, open_page=window.open_page)
    from pos_app.ui.screens.setup.presenter import SetupPresenter
    from pos_app.ui.screens.setup.view import SetupScreen

    return SetupScreen(SetupPresenter(window.till, options=window.options), close=window.close_page)


def _make_sales(window: MainWindow) -> Screen:
    from pos_app.ui.refund_deeds import RefundDeeds
    from pos_app.ui.screens.sales.presenter import SalesPresenter
    from pos_app.ui.screens.sales.view import SalesScreen

    deeds = RefundDeeds(window)
    return SalesScreen(
        SalesPresenter(window.till),
        open_sale=deeds.open_sale,
        ask_numbers=deeds.ask_search,
        open_page=window.open_page,
        close=window.close_page,
    )


def _make_goods(window: MainWindow) -> Screen:
    from pos_app.ui.screens.goods.presenter import GoodsPresenter
    from pos_app.ui.screens.goods.view import GoodsScreen

    return GoodsScreen(
        GoodsPresenter(window.till), ask_change=window.flows.goods.ask_change, close=window.close_page
    )


def _make_day_check(window: MainWindow) -> Screen:
    from pos_app.ui.day_check_deeds import DayCheckDeeds
    from pos_app.ui.screens.day_check.presenter import DayCheckPresenter
    from pos_app.ui.screens.day_check.view import DayCheckScreen

    return DayCheckScreen(
        DayCheckPresenter(window.till),
        settle=DayCheckDeeds(window).settle,
        open_page=window.open_page,
        close=window.close_page,
    )
