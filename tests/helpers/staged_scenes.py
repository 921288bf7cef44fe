"""Scenes of the gallery on real windows, for tests: staged, and measured from the pixels and places of their parts."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pos_app.ui.gallery.drawing import SIZES
from pos_app.ui.gallery.scenes import Scene
from pos_app.ui.gallery.staging import Staged, play, set_up
from pos_app.ui.theme import Theme
from pos_app.ui.theme.tokens import TOUCH
from pos_app.ui.widgets.basket_view import BasketView
from pos_app.ui.widgets.sheet import Sheet
from tests.helpers.colour_sight import contrast, unpacked
from tests.helpers.cut_words import words_of

SMALLEST, *LARGER = (size.of_window for size in SIZES.values())
CONTROLS = (QAbstractButton, QLineEdit, BasketView)
OVERLAYS = ("Toast", "SearchHits")
"""They stand over others on purpose."""


def stage(scene: Scene, *, language: str, size: QSize, theme: Theme, qtbot: QtBot) -> Staged:
    staged = set_up(scene, language=language, theme=theme)
    for _ in play(scene, staged, size=size):
        QApplication.processEvents()
    window = staged.window
    if window is not None and scene.name == "preparing":
        qtbot.waitUntil(lambda: not window.sell.isVisible())
    return staged


def put_on(staged: Staged, mode: str, *, theme: Theme) -> None:
    """As the owner sets it; a scene whose jobs stand still takes no settings."""
    if mode != theme.mode:
        staged.shop.set(theme=mode)
        theme.set_mode(mode)
        QApplication.processEvents()


def put_away(staged: Staged) -> None:
    """Twice does no harm."""
    if not isValid(staged.seen):
        return
    staged.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def resize(staged: Staged, size: QSize, *, qtbot: QtBot) -> None:
    staged.resize(size)
    qtbot.waitUntil(lambda: staged.seen.width() == size.width())
    QApplication.processEvents()


def parts_on_top(seen: QWidget) -> list[QWidget]:
    """What can be seen; with a sheet open, on the sheet."""
    root = Sheet.current(seen) or seen
    return [part for part in root.findChildren(QWidget) if part.isVisible()]


def nameless(seen: QWidget) -> list[QWidget]:
    return [part for part in _controls(seen) if not part.accessibleName()]


def too_small(seen: QWidget) -> list[tuple[str, int, int]]:
    return [
        (part.accessibleName(), part.width(), part.height())
        for part in _controls(seen)
        if part.height() < TOUCH or part.width() < TOUCH
    ]


def _controls(seen: QWidget) -> Iterator[QWidget]:
    return (part for part in parts_on_top(seen) if isinstance(part, CONTROLS) and part.isEnabled())


def overlapping(seen: QWidget) -> list[tuple[str, str]]:
    """Words of which one stands on another, where both can be seen."""
    worded = [
        (part, place)
        for part in parts_on_top(seen)
        if any(words_of(part)) and not _is_overlay(part) and not (place := _place(part, seen)).isEmpty()
    ]
    return [
        (next(words_of(one)), next(words_of(other)))
        for (one, here), (other, there) in combinations(worded, 2)
        if here.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def _is_overlay(part: QWidget) -> bool:
    inside: QWidget | None = part
    while inside is not None:
        if type(inside).__name__ in OVERLAYS:
            return True
        inside = inside.parentWidget()
    return False


def _place(part: QWidget, seen: QWidget) -> QRect:
    """As much of it as the parts around it let show."""
    place = part.rect()
    around: QWidget | None = part
    while around is not None and around is not seen:
        place.translate(around.pos())
        around = around.parentWidget()
        if around is not None:
            place = place.intersected(around.rect())
    return place


def faint(seen: QWidget, *, least: float) -> list[tuple[str, float]]:
    """Words whose ink, measured from the pixels, has less contrast with their ground."""
    whole = seen.grab().toImage()
    found = []
    for part in parts_on_top(seen):
        place = _place(part, seen)
        word = next(words_of(part), "")
        if not word or place.size() != part.size() or not part.isEnabled():
            continue
        reached = contrast_in(whole.copy(place))
        if reached < least:
            found.append((word, round(reached, 2)))
    return found


def contrast_in(picture: QImage) -> float:
    """Of the ground, which is the most frequent colour, with the ink, which is furthest from it."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    colours = [unpacked(pixel) for pixel, _ in Counter(array("I", bytes(plain.constBits()))).most_common()]
    return max(contrast(colours[0], colour) for colour in colours)
