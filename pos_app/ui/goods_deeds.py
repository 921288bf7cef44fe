"""What the owner does with the goods in the window: makes a product of an unknown code, changes one that is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pos_app.domain.events import CodeUnknown
from pos_app.domain.product import Product
from pos_app.services.counter import split_quantity
from pos_app.ui.product_sheet import Asked, ProductSheet

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class GoodsDeeds:
    """For one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._goods = window.till.goods()

    def ask_new(self) -> None:
        """For the last code that nothing had. A scan meanwhile is a line or a message, and never text in a field."""
        messages = self._window.messages
        unknown = messages.last_unknown
        if unknown is None:
            text = translate(
                "Goods", "No code was unknown. Scan the new product first, then press Ctrl + F3."
            )
            messages.say("info", text)
            return
        barcode = self._goods.code_of(unknown)
        if not barcode:
            text = translate(
                "Goods",
                "“%1” can't be the code of a product: a code has only Latin letters, digits and signs.",
            )
            messages.say("warn", text.replace("%1", unknown.code))
            return
        self._open(
            Asked(barcode, self._goods.find(barcode)),
            confirm=translate("Goods", "Save and sell"),
            on_stored=lambda product: self._on_added(product, unknown),
        )

    def ask_change(self, barcode: str, on_stored: Callable[[], None]) -> None:
        """Lines that are in a basket keep their price."""
        known = self._goods.find(barcode)
        if known is None:
            return

        def stored(product: Product) -> None:
            text = translate("Goods", "“%1” is stored. What is scanned from now on is sold so.")
            self._window.messages.say("info", text.replace("%1", product.name))
            self._window.sell.show_products()
            on_stored()

        self._open(Asked(barcode, known), confirm=translate("Goods", "Save"), on_stored=stored)

    def _open(self, asked: Asked, *, confirm: str, on_stored: Callable[[Product], None]) -> None:
        ProductSheet(
            self._window,
            asked=asked,
            goods=self._goods,
            confirm=confirm,
            on_stored=on_stored,
            on_missed=lambda sentence: self._window.messages.say("fail", sentence),
        ).open()

    def _on_added(self, product: Product, unknown: CodeUnknown) -> None:
        window, messages = self._window, self._window.messages
        if messages.last_unknown is unknown:
            messages.last_unknown = None
        window.sell.show_products()
        if self._goods.is_frozen:
            text = translate(
                "Goods",
                "“%1” is among the goods now. It is not in the basket, since the payment is under way.",
            )
            messages.say("info", text.replace("%1", product.name))
            return
        messages.say("info", translate("Goods", "“%1” is among the goods now.").replace("%1", product.name))
        standing, rest = split_quantity(window.sell.scan_box.text())
        if standing and not rest:
            window.sell.scan(unknown.scanned or unknown.code)
        else:
            self._goods.sell(unknown)
