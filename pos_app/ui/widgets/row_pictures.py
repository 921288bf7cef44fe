"""Painted rows, kept: while a basket scrolls by one line, all but two of its rows look as they did before."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

MOST_KEPT = 20
"""More than a screen shows. Each takes some 200 KB."""


class RowPictures:
    """The least recently shown go first."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}

    def picture(
        self, look: Hashable, *, size: QSize, pixel_ratio: float, paint: Callable[[QPainter], None]
    ) -> QPixmap:
        """`look` is all that the picture depends on besides size and ratio; `paint` is called for a new one."""
        key = (look, size.width(), size.height(), pixel_ratio)
        found = self._kept.pop(key, None)
        if found is None:
            found = QPixmap(size * pixel_ratio)
            found.setDevicePixelRatio(pixel_ratio)
            with QPainter(found) as painter:
                paint(painter)
        self._kept[key] = found
        if len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        return found
