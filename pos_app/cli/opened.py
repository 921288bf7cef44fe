"""Opens the data folder for one command and closes it however the command ends."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from pos_app.cli.parts import Folder, Parts


@contextmanager
def opened_folder(arguments: argparse.Namespace, parts: Parts) -> Iterator[Folder]:
    folder = parts.folder(arguments.data_dir)
    try:
        yield folder
    finally:
        folder.close()
