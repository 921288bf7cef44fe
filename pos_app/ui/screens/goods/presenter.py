"""The goods as rows, found as at the counter; taking the last change back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from pos_app.domain.product import Product
from pos_app.services.goods_search import GoodsSearch
from pos_app.services.till import Till
from pos_app.ui.money_text import amount_text
from pos_app.ui.product_sheet import unit_word
from pos_app.ui.told import told
from pos_app.ui.widgets.basket_model import BasketRow

translate = QCoreApplication.translate

MOST_HITS = 50
LONGEST_UNIT = 8
"""A price list may have any unit; what is longer would run into the name."""

OnFound = Callable[[Sequence[Product]], None]


def row_of(product: Product, *, position: int) -> BasketRow:
    return BasketRow(
        key=product.barcode,
        number=str(position),
        name=product.name,
        detail=" · ".join(filter(None, (product.barcode, product.brand, product.category))),
        quantity=_shortened(unit_word(product.unit)),
        amount=amount_text(product.price).digits,
    )


def _shortened(unit: str) -> str:
    return unit if len(unit) <= LONGEST_UNIT else f"{unit[: LONGEST_UNIT - 1]}…"


class GoodsPresenter:
    """Reads the goods off the services' thread."""

    def __init__(self, till: Till) -> None:
        self._till = till
        self._search = GoodsSearch(
            catalogue=till.catalogue, tasks=till.tasks, scheduler=till.scheduler, limit=MOST_HITS
        )

    def find(self, text: str, *, on_found: OnFound) -> None:
        """The first goods for an empty text. `on_found` is called again where a slower look finds more."""
        if text.strip():
            self._search.ask(text.strip(), on_found=lambda found, _: on_found(found))
            return
        self._search.forget()
        on_found(self._till.catalogue.first(limit=MOST_HITS))

    @property
    def is_waiting(self) -> bool:
        """Whether the goods for the newest text are still to come."""
        return self._search.is_waiting

    def hurry(self) -> None:
        self._search.hurry()

    def forget(self) -> None:
        self._search.forget()

    @property
    def can_undo(self) -> bool:
        return self._till.goods().can_undo

    def undo(self, *, on_said: Callable[[str, str], None]) -> None:
        """`on_said` gets the kind of a message and its words, once it is done or refused."""

        def done(product: Product) -> None:
            text = translate("Goods", "Taken back: “%1” is as it was.").replace("%1", product.name)
            on_said("info", text)

        self._till.goods().undo(on_done=done, on_failed=lambda sentence: on_said("fail", told(sentence)))
