"""What this computer offers at the moment: a display to open a window on, a store for secrets."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_ASK = "import secretstorage as s; c = s.dbus_init(); raise SystemExit(not s.check_service_availability(c))"


def has_display(variables: Mapping[str, str] = os.environ) -> bool:
    """False also for a DISPLAY that is left over: Qt would abort on it."""
    if not sys.platform.startswith("linux"):
        return True
    if variables.get("WAYLAND_DISPLAY"):
        return True
    display = variables.get("DISPLAY", "")
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - X11's own fixed place
    return any(_answers(address) for address in ("\0" + path, path))


def has_secret_service(python: Path) -> bool:
    """Whether the OS has a keyring to ask; `python` is the environment's, which holds the library for it."""
    if not sys.platform.startswith("linux"):
        return True
    return subprocess.run([str(python), "-c", _ASK], capture_output=True, check=False).returncode == 0


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as attempt:
        try:
            attempt.connect(address)
        except OSError:
            return False
        return True
