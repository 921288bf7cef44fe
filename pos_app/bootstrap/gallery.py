"""Lets the gallery be looked at or drawn, and turns what it couldn't do into the sentence of a command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pos_app.cli.exits import DONE, CommandFailed, WrongArguments
from pos_app.ui.gallery import command


def run_gallery(folder: Path | None, *, scenes: Sequence[str], sizes: Sequence[str], has_page: bool) -> int:
    """Without a folder the window of all parts. No scenes mean all; raises `CommandFailed`."""
    if folder is None:
        return command.show()
    known = command.scene_names()
    unknown = [name for name in scenes if name not in known]
    if unknown:
        raise WrongArguments(f"There is no scene {unknown[0]}. There are: {', '.join(known)}.")
    try:
        command.draw(folder, scenes=scenes or known, sizes=sizes, has_page=has_page)
    except command.GalleryFailed as error:
        raise CommandFailed(str(error)) from error
    return DONE
