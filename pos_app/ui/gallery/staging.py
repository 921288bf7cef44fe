"""Puts a scene on a window: makes the shop and its screen, plays, takes the looks; the event loop turns in between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from pos_app.ui import languages
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.gallery.made_up_shop import MadeUpShop, window_options
from pos_app.ui.gallery.parts_board import PartsBoard
from pos_app.ui.gallery.scenes import Scene, Seen
from pos_app.ui.main_window import MainWindow
from pos_app.ui.screens.pay.presenter import PAY_STAGES
from pos_app.ui.screens.pay.spinner import STARTS_AFTER_MS, TURN_MS
from pos_app.ui.theme import Theme

AT_ONCE_MS = 0
TURNING_MS = STARTS_AFTER_MS + 2 * TURN_MS
"""Until the mark of waiting turns; by then the time left was counted down as well."""
TURNS = 4
"""What follows the first paint comes in turns of its own, one behind the other."""

Waits = Iterator[int]
"""Milliseconds to let the event loop run before the next step."""


class Staged(NamedTuple):
    """A scene as it stands: its shop, the cashier's window where there is one, and what is looked at."""

    shop: MadeUpShop
    window: MainWindow | None
    seen: QWidget

    def resize(self, size: QSize) -> None:
        """A board of parts is as long as it needs to be."""
        layout = self.seen.layout() if isinstance(self.seen, PartsBoard) else None
        height_px = layout.totalHeightForWidth(size.width()) if layout is not None else size.height()
        self.seen.resize(size.width(), height_px)

    def clear(self) -> None:
        if self.window is not None:
            self.window.leave()
        else:
            self.seen.close()
        self.seen.deleteLater()


def set_up(scene: Scene, *, language: str, theme: Theme) -> Staged:
    """Not shown and not played yet."""
    shop = scene.start(language)
    languages.apply(language)
    theme.set_mode(shop.till.owner.settings.theme)
    if scene.seen is Seen.PARTS:
        return Staged(shop, None, PartsBoard())
    if scene.seen is Seen.CUSTOMER:
        display = CustomerWindow()
        shop.till.desk.subscribe(display.draw)
        display.draw(shop.till.desk.state)
        return Staged(shop, None, display)
    window = MainWindow(till=shop.till, theme=theme, options=window_options(shop))
    return Staged(shop, window, window)


def play(scene: Scene, staged: Staged, *, size: QSize) -> Waits:
    """Shows it at the size and goes through the scene; between two steps the event loop has to run."""
    staged.resize(size)
    yield from _show(staged)
    yield from turns(staged)
    scene.play(staged.shop)
    is_paying = staged.window is not None and staged.shop.till.desk.state.stage in PAY_STAGES
    yield TURNING_MS if is_paying or scene.seen is Seen.PARTS else AT_ONCE_MS
    yield from turns(staged)
    if staged.window is not None:
        for look in scene.looks:
            look(staged.shop, staged.window)
            yield from turns(staged)


def _show(staged: Staged) -> Waits:
    """A window is ready once it was painted; on a busy screen that takes a while."""
    painted: list[bool] = []
    if staged.window is not None:
        staged.window.first_painted.connect(lambda: painted.append(True))
    staged.seen.show()
    while staged.window is not None and not painted:
        yield AT_ONCE_MS


def turns(staged: Staged) -> Waits:
    for _ in range(TURNS):
        yield AT_ONCE_MS
        staged.shop.tasks.crank()
