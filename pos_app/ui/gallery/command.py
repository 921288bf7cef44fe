"""`pos-app gallery`: the window of all parts, or the pictures of all screens and a page that shows them."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from pos_app.ui import languages
from pos_app.ui.app import make_app
from pos_app.ui.gallery.drawing import SIZES, Drawer, Size, Wish
from pos_app.ui.gallery.index_page import write_index
from pos_app.ui.gallery.scenes import SCENES
from pos_app.ui.theme import Theme

PLATFORM, SCALE = "QT_QPA_PLATFORM", "QT_SCALE_FACTOR"
WITHOUT_SCREEN = "offscreen"


class GalleryFailed(Exception):  # noqa: N818 - says how the drawing ended
    """It couldn't be drawn whole. The text is a sentence, or empty where another process has said it."""


def scene_names() -> tuple[str, ...]:
    return tuple(SCENES)


def show() -> int:
    """The window of all parts, until it is closed; returns the exit status."""
    from pos_app.ui.gallery.parts_window import PartsWindow

    app = make_app()
    languages.apply_that_of_the_pc()
    window = PartsWindow(Theme(app))
    window.showMaximized()
    return app.exec()


def draw(folder: Path, *, scenes: Sequence[str], sizes: Sequence[str], has_page: bool = True) -> None:
    """Draws into the folder and returns when all is written; raises `GalleryFailed`.

    `scenes` and `sizes` are names of `SCENES` and `SIZES`. Without a page only the pictures are made. Nothing is shown
    on a screen unless `QT_QPA_PLATFORM` names one. One process has one scale: with several scales each is drawn by
    a process of its own, at the same time.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if has_page:
            write_index(folder)
    except OSError as error:
        raise GalleryFailed(_refusal(folder, error)) from error
    wanted = sorted((SIZES[name] for name in sizes), key=lambda size: size.scale)
    by_scale = [list(group) for _, group in itertools.groupby(wanted, key=lambda size: size.scale)]
    if len(by_scale) == 1:
        _draw_here(Wish([SCENES[name] for name in scenes], by_scale[0], folder))
    else:
        _draw_beside(folder, scenes=scenes, by_scale=by_scale)
    if has_page:
        _finish(folder)


def _finish(folder: Path) -> None:
    try:
        path = write_index(folder)
    except OSError as error:
        raise GalleryFailed(_refusal(folder, error)) from error
    _say(f"The pictures are in {folder}. Open {path} to look at them.")


def _draw_here(wish: Wish) -> None:
    """The scale is read once, when Qt's application is made."""
    os.environ.setdefault(PLATFORM, WITHOUT_SCREEN)
    os.environ[SCALE] = str(wish.sizes[0].scale)
    app = make_app()
    ended: list[str] = []

    def end(failure: str) -> None:
        ended.append(failure)
        app.exit()

    drawer = Drawer(wish, theme=Theme(app), say=_say, on_end=end)
    drawer.start()
    # Ctrl+C: an exception would be lost in a turn of the loop.
    signal.signal(signal.SIGINT, lambda *_: app.exit())
    app.exec()
    if not ended:
        raise GalleryFailed(f"The drawing was stopped, and the gallery in {wish.folder} isn't complete.")
    if ended[0]:
        raise GalleryFailed(ended[0])


def _draw_beside(folder: Path, *, scenes: Sequence[str], by_scale: Sequence[Sequence[Size]]) -> None:
    only = [word for name in scenes for word in ("--only", name)]
    started = [
        subprocess.Popen(  # noqa: S603 - our own program
            [
                *_own_program(),
                "gallery",
                "--output",
                str(folder),
                "--pictures-alone",
                *only,
                *_size_words(sizes),
            ],
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        for sizes in by_scale
    ]
    said = [process.communicate()[1].strip() for process in started]
    if any(process.returncode for process in started):
        raise GalleryFailed(next(filter(None, said), f"The gallery in {folder} isn't complete. Try again."))


def _size_words(sizes: Sequence[Size]) -> list[str]:
    return [word for size in sizes for word in ("--size", size.name)]


def _own_program() -> list[str]:
    is_packed = bool(getattr(sys, "frozen", False))
    return [sys.executable] if is_packed else [sys.executable, "-m", "pos_app"]


def _refusal(folder: Path, error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return f"The folder {folder} can't be written to: {reason}. Nothing was drawn. Name another folder."


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
