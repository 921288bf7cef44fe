"""Draws the pictures of docs/screens from the gallery's scenes: both themes, English, Russian, and some in Uzbek.

Run on a screen: python -m tests.helpers.screens docs/screens [1024x768]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pos_app.ui.app import make_app
from pos_app.ui.gallery import plays
from pos_app.ui.gallery.scenes import SCENES, Scene
from pos_app.ui.gallery.staging import play, set_up
from pos_app.ui.theme import Theme
from tests.helpers.staged_scenes import put_away, put_on

SIZE = (1366, 768)
IN_DOCS = (
    *(
        "sell",
        "age-question",
        "marked-goods",
        "pay",
        "customer-paying",
        "no-connection",
        "paid",
        "failed",
        "preparing",
        "unknown",
    ),
    *(
        "abandoned",
        "capture-unknown",
        "refund-unknown",
        "held",
        "held-for-cashier",
        "hold-lapsing",
        "expired",
    ),
    *("disputed", "late-money", "open-matters", "sales", "sale", "refund", "refund-in-parts", "day-check"),
    *("tax-receipt", "setup", "new-product", "goods"),
)
ERRORS = {
    2: "wrong_secret",
    3: "basket_mismatch",
    6: "currency_refused",
    9: "notify_url_missing",
    13: "tsp_id_missing",
    403: "goods_not_known",
}
"""Octo's numbers whose words are shown too, in one look."""
IN_UZBEK = (
    ("sell", "light", "oz"),
    ("pay", "light", "uz"),
    ("disputed", "light", "oz"),
    ("open-matters", "dark", "uz"),
)
"""Both scripts, a few screens of each."""


def pictures() -> Iterator[tuple[Scene, str, str]]:
    """Each scene with its theme and its language."""
    for theme in ("light", "dark"):
        for language in ("en", "ru"):
            yield from ((SCENES[name], theme, language) for name in IN_DOCS)
    yield from ((SCENES[name], theme, language) for name, theme, language in IN_UZBEK)
    for code, reason in ERRORS.items():
        yield Scene(f"error-{code}", plays.refused(reason, code=code)), "light", "en"


def drawn(scene: Scene, *, mode: str, language: str, look: Theme, size: tuple[int, int] = SIZE) -> QImage:
    """The window after a scene."""
    staged = set_up(scene, language=language, theme=look)
    for wait_ms in play(scene, staged, size=QSize(*size)):
        turn = QEventLoop()
        QTimer.singleShot(wait_ms, turn.quit)
        turn.exec()
        QApplication.processEvents()
    put_on(staged, mode, theme=look)
    picture = staged.seen.grab().toImage()
    put_away(staged)
    return picture


def main() -> int:
    folder = Path(sys.argv[1])
    size = tuple(int(part) for part in sys.argv[2].split("x")) if len(sys.argv) > 2 else SIZE
    folder.mkdir(parents=True, exist_ok=True)
    look = Theme(make_app())
    for scene, mode, language in pictures():
        path = folder / f"{scene.name}-{mode}-{language}.png"
        picture = drawn(scene, mode=mode, language=language, look=look, size=(size[0], size[1]))
        if not picture.save(str(path)):
            raise OSError(f"The picture {path} couldn't be saved.")
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
