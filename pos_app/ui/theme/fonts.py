"""The typeface that is shipped, its sizes, and tabular figures. Without the files the system's own typeface serves."""

from __future__ import annotations

import os

from PySide6.QtGui import QFont, QFontDatabase

from pos_app.ui.theme.tokens import TYPE

FAMILY = "Pos Inter"
_FILES = ("PosInter-Regular.otf", "PosInter-Medium.otf", "PosInter-Bold.otf")
_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120 - pathlib costs start time
# Where the set-up puts them, and where they come from in a checkout that was not set up.
FOLDERS = (
    f"{_PACKAGE}/resources/fonts",
    f"{os.path.dirname(_PACKAGE)}/resources/fonts",  # noqa: PTH120 - as above
)

_cache: dict[tuple[str, bool], QFont] = {}


def load() -> bool:
    """Makes the typeface known to Qt; false where its files are missing or damaged, which is no reason not to sell."""
    for folder in FOLDERS:
        paths = [f"{folder}/{name}" for name in _FILES]
        if all(map(os.path.exists, paths)):
            return all(QFontDatabase.addApplicationFont(path) >= 0 for path in paths)
    return False


def font(role: str, *, tabular: bool = False) -> QFont:
    """The font of a role of `TYPE`. `tabular` gives all figures one width, for columns of amounts.

    The same object is given each time: copy it (`QFont(…)`) before changing it.
    """
    found = _cache.get((role, tabular))
    if found is None:
        size_px, weight = TYPE[role]
        found = _cache[role, tabular] = sized_font(size_px, weight=weight, tabular=tabular)
    return found


def sized_font(size_px: int, *, weight: int, tabular: bool = False) -> QFont:
    made = QFont()
    # DejaVu has all four scripts, where Inter's files are missing; after it Qt looks through the rest itself.
    made.setFamilies([FAMILY, "Inter", "Segoe UI", "DejaVu Sans"])
    made.setPixelSize(size_px)
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
