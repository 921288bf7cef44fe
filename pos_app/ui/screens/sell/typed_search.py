"""Typing in the scan box: goods are looked for with every letter; Enter waits for what belongs to the whole text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.domain.product import Product
from pos_app.ui.screens.sell.presenter import Hits, SellPresenter
from pos_app.ui.screens.sell.search_hits import SearchHits

FIRST_HIT, NO_HIT = 0, -1
BENEATH_PX = 4
KEPT_FREE_PX = 120
"""At the foot of the screen: the total is always seen."""


class TypedSearch:
    """Made with the first letter. `on_enter` is called where Enter had to wait and needn't any longer."""

    def __init__(
        self,
        presenter: SellPresenter,
        *,
        box: QLineEdit,
        screen: QWidget,
        on_chosen: Callable[[Product], None],
        on_enter: Callable[[], None],
    ) -> None:
        self._presenter = presenter
        self._box = box
        self._screen = screen
        self._on_enter = on_enter
        self._list = SearchHits(screen)
        self._list.chosen.connect(on_chosen)
        self._found = Hits("")
        self._is_enter_waiting = False

    def edited(self) -> None:
        self._is_enter_waiting = False
        self._presenter.search(self._box.text(), on_found=self._show)

    def holds_enter(self) -> bool:
        """True when the answer to what was typed is still to come: it is taken then."""
        self._is_enter_waiting = self._presenter.waits_for_hits(self._box.text())
        return self._is_enter_waiting

    @property
    def marked(self) -> Product | None:
        """What is marked for an older text is never sold for this one."""
        return self._list.marked if self._found.text == self._box.text() else None

    @property
    def is_shown(self) -> bool:
        return self._list.isVisible()

    def move_mark(self, step: int) -> None:
        self._list.move_mark(step)

    def end(self) -> None:
        """The box is empty."""
        self._is_enter_waiting = False
        self._presenter.forget_search()
        self.hide()

    def hide(self) -> None:
        self._list.hide()

    def _show(self, hits: Hits) -> None:
        if hits.text != self._box.text():
            return
        self._found = hits
        corner = self._box.mapTo(self._screen, QPoint(0, self._box.height() + BENEATH_PX))
        self._list.show_hits(
            hits.products,
            top_left=corner,
            width_px=self._box.width(),
            room_px=self._screen.height() - corner.y() - KEPT_FREE_PX,
            mark=None if hits.is_more else NO_HIT if hits.is_code else FIRST_HIT,
        )
        if self._is_enter_waiting:
            self._on_enter()
