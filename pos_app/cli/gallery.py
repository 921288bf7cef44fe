"""`pos-app gallery`: every part of the till in a window, or every screen as pictures in a folder."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from pos_app.cli.exits import WrongArguments
from pos_app.cli.parts import Parts

SIZES = ("1024x768", "1366x768", "1920x1080")


def add_to(commands: Any) -> None:
    gallery = commands.add_parser("gallery", help="every part and every screen of the till, to look at")
    gallery.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="draw every screen into this folder, with a page to look at them",
    )
    gallery.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="SCENE",
        help="draw this one; may be given more than once",
    )
    gallery.add_argument(
        "--size", action="append", default=[], choices=SIZES, help="draw at this size; default all; as above"
    )
    # For the processes among which one gallery is shared out; the first of them writes the page.
    gallery.add_argument("--pictures-alone", action="store_true", help=argparse.SUPPRESS)
    gallery.set_defaults(command=run_gallery)


def run_gallery(arguments: argparse.Namespace, parts: Parts) -> int:
    if arguments.output is None and (arguments.only or arguments.size):
        raise WrongArguments("--only and --size need --output.")
    return parts.run_gallery(
        arguments.output,
        scenes=tuple(arguments.only),
        sizes=tuple(arguments.size or SIZES),
        has_page=not arguments.pictures_alone,
    )
