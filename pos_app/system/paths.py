"""Where the till keeps what it stores. Makes folders; reads and writes nothing in them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from pos_app.services.ports import StorageError

VARIABLE = "POS_APP_DATA_DIR"
NAME = "pos-app"
PRIVATE = 0o700
"""Only the account that runs the till may look into its folder."""


def data_dir(
    wanted: Path | None = None, *, variables: Mapping[str, str] = os.environ, system: str = sys.platform
) -> Path:
    """`--data-dir`, else POS_APP_DATA_DIR, else the platform's usual place, as an absolute path. Makes nothing."""
    if wanted is not None:
        return _absolute(wanted)
    if variables.get(VARIABLE):
        return _absolute(Path(variables[VARIABLE]))
    return _usual_place(variables, system=system) / NAME


def demo_dir(
    wanted: Path | None = None, *, variables: Mapping[str, str] = os.environ, system: str = sys.platform
) -> Path:
    """The demo's own folder, below the till's; the till never looks into it."""
    return data_dir(wanted, variables=variables, system=system) / "demo"


def logs_dir(folder: Path) -> Path:
    return folder / "logs"


def make_folder(folder: Path) -> Path:
    """Makes the folder, closed to other accounts; raises `StorageError` when that can't be done."""
    try:
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(
            f"The folder {folder} can't be used: {reason}. Nothing was stored. Choose another with --data-dir."
        ) from error
    return folder


def _absolute(folder: Path) -> Path:
    return Path(os.path.abspath(folder.expanduser()))  # noqa: PTH100 - resolve() would follow links that the owner set


def _usual_place(variables: Mapping[str, str], *, system: str) -> Path:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() raises where there is no home
    if system == "win32":
        return Path(variables.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if system == "darwin":
        return home / "Library" / "Application Support"
    # The specification wants relative values ignored.
    shared = variables.get("XDG_DATA_HOME", "")
    return Path(shared) if shared.startswith("/") else home / ".local" / "share"
