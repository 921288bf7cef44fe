"""Draws the pictures of the gallery: each scene in each language at each size, light and dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QImage

from pos_app.ui import languages
from pos_app.ui.gallery.scenes import Scene
from pos_app.ui.gallery.staging import Staged, play, set_up, turns
from pos_app.ui.theme import Theme

THEMES = ("light", "dark")
QUICK = 80
"""Of 100: files somewhat larger, written in a third of the time. PNG loses nothing either way."""


class Size(NamedTuple):
    """A screen: its pixels and its scale. The window has `width / scale` by `height / scale` to lay itself out in."""

    width: int
    height: int
    scale: float

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}"

    @property
    def of_window(self) -> QSize:
        return QSize(round(self.width / self.scale), round(self.height / self.scale))


SIZES = {size.name: size for size in (Size(1024, 768, 1.0), Size(1366, 768, 1.0), Size(1920, 1080, 1.5))}


class Wish(NamedTuple):
    """What to draw, and where. All sizes must have one scale: that of the process."""

    scenes: Sequence[Scene]
    sizes: Sequence[Size]
    folder: Path


class PictureError(Exception):
    """A picture couldn't be saved. The text is a sentence."""


def picture_name(scene: str, *, size: str, theme: str, language: str) -> str:
    return f"{scene}-{size}-{theme}-{language}.png"


class Drawer(QObject):
    """Works while the event loop runs; then calls `on_end` with "" or with what went wrong, as a sentence."""

    def __init__(
        self, wish: Wish, *, theme: Theme, say: Callable[[str], None], on_end: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._wish = wish
        self._theme = theme
        self._say = say
        self._on_end = on_end
        self._scene = ""
        self._steps = self._draw_all()

    def start(self) -> None:
        QTimer.singleShot(0, self._step)

    def _step(self) -> None:
        try:
            wait_ms = next(self._steps)
        except StopIteration:
            self._on_end("")
        except PictureError as error:
            self._on_end(str(error))
        except Exception as error:  # noqa: BLE001 - in a turn of the loop nobody else would catch it
            fault = f"{type(error).__name__}: {error}"
            self._on_end(
                f"The scene {self._scene} couldn't be drawn ({fault}). The gallery isn't complete; no sale and no "
                "payment is touched. Tell whoever helps you."
            )
        else:
            QTimer.singleShot(wait_ms, self._step)

    def _draw_all(self) -> Iterator[int]:
        scenes, sizes = self._wish.scenes, self._wish.sizes
        at = ", ".join(size.name for size in sizes)
        for place, scene in enumerate(scenes, start=1):
            self._scene = scene.name
            self._say(f"{at}: {scene.name} ({place} of {len(scenes)})")
            for language in languages.NAMES:
                for size in sizes:
                    yield from self._draw(scene, language=language, size=size)

    def _draw(self, scene: Scene, *, language: str, size: Size) -> Iterator[int]:
        staged = set_up(scene, language=language, theme=self._theme)
        try:
            yield from play(scene, staged, size=size.of_window)
            # The dark one first: with the change of the look the clock of the strip is drawn anew as well.
            for theme in reversed(THEMES):
                yield from self._put_on(staged, theme)
                name = picture_name(scene.name, size=size.name, theme=theme, language=language)
                save(staged.seen.grab().toImage(), path=self._wish.folder / name)
        finally:
            # Also after a fault: a window that stays open keeps the program from ending.
            staged.clear()

    def _put_on(self, staged: Staged, theme: str) -> Iterator[int]:
        if theme != self._theme.mode:
            staged.shop.set(theme=theme)
            # A moment that was stopped takes no settings, and isn't drawn anew either.
            self._theme.set_mode(theme)
            yield from turns(staged)


def save(picture: QImage, *, path: Path) -> None:
    """Raises `PictureError`."""
    if not picture.save(str(path), quality=QUICK):
        raise PictureError(
            f"The picture {path} couldn't be written. The gallery isn't complete; no sale and no payment is touched. "
            "Look whether the disk is full, or name another folder."
        )
