"""Draws docs/screens/colour-blind: five states that nobody may mix up, as people see them who see colours otherwise.

Run on a screen: python -m tests.helpers.colour_sheets docs/screens/colour-blind
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pos_app.ui.app import make_app
from pos_app.ui.gallery.scenes import SCENES
from pos_app.ui.theme import Theme, font
from tests.helpers.colour_sight import SIGHTS, seen_picture
from tests.helpers.screens import drawn

STATES = ("pay", "no-connection", "paid", "failed", "late-money")
WIDTH, HEIGHT, HEAD, GAP = 480, 270, 26, 6


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    look = Theme(make_app())
    for theme in ("light", "dark"):
        path = folder / f"five-states-{theme}.png"
        if not _sheet(list(_pictures(look, theme))).save(str(path)):
            raise OSError(f"The picture {path} couldn't be saved.")
        print(path)
    return 0


def _pictures(look: Theme, theme: str) -> Iterator[QImage]:
    for state in STATES:
        whole = drawn(SCENES[state], mode=theme, language="en", look=look)
        yield whole.scaled(
            WIDTH,
            HEIGHT,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


def _sheet(pictures: list[QImage]) -> QImage:
    """A row for each way to see, a column for each state."""
    size = (len(pictures) * (WIDTH + GAP) + GAP, len(SIGHTS) * (HEIGHT + HEAD + GAP) + GAP)
    sheet = QImage(*size, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    with QPainter(sheet) as painter:
        painter.setFont(font("small"))
        for row, sight in enumerate(SIGHTS):
            top = GAP + row * (HEIGHT + HEAD + GAP)
            head = QRect(GAP, top, size[0], HEAD)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, f"{sight}: {', '.join(STATES)}")
            for column, picture in enumerate(pictures):
                place = QPoint(GAP + column * (WIDTH + GAP), top + HEAD)
                painter.drawImage(place, seen_picture(picture, sight=sight))
    return sheet


if __name__ == "__main__":
    sys.exit(main())
