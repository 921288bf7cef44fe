"""Debian packages that the program, its tests and its build need beside Python's own: found out and installed.

On other systems nothing is checked: Windows and macOS bring all of it, and other Linux systems name it differently.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from installer.errors import SetUpError

VENV = ("python3-venv",)
WINDOW = (
    "libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libglib2.0-0", "libdbus-1-3",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0", "libxcb-render-util0",
    "libxcb-randr0", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
    # Qt has no fonts of its own, and not every font has the Uzbek Cyrillic letters.
    "fonts-dejavu-core",
)  # fmt: skip
PRIVATE_SESSION = ("xvfb", "dbus", "gnome-keyring")
TEST_TOOLS = (
    "xdotool",
    "x11-xkb-utils",
    "x11-xserver-utils",
    "imagemagick",
    "zbar-tools",
    "chromium",
    "chromium-driver",
)
BENCH_TOOLS = ("xdotool", "x11-xkb-utils")
# objdump, with which PyInstaller follows shared libraries.
BUILD_TOOLS = ("binutils",)


def wanted(word: str, *, needs_private_session: bool) -> tuple[str, ...]:
    """What a word of the bootstrap needs; `needs_private_session` matters to `demo` and `build` alone."""
    session = PRIVATE_SESSION if needs_private_session else ()
    return {
        "check": WINDOW,
        "demo": WINDOW + session,
        "build": WINDOW + session + BUILD_TOOLS + _shared_python(),
        "bench": WINDOW + PRIVATE_SESSION + BENCH_TOOLS,
        "test": WINDOW + PRIVATE_SESSION + TEST_TOOLS,
    }[word]


def missing(packages: Iterable[str], *, installed: frozenset[str]) -> list[str]:
    return [name for name in dict.fromkeys(packages) if name not in installed]


def installed_from(listing: str) -> frozenset[str]:
    """Names of installed packages, and of those that they stand in for, out of dpkg-query's listing.

    Later Debian releases renamed some libraries (libglib2.0-0t64); they still provide the name asked for.
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, package, provides = f"{line}\t\t".split("\t")[:3]
        if status != "installed":
            continue
        names.add(package)
        names.update(entry.split("(")[0].strip() for entry in provides.split(","))
    names.discard("")
    return frozenset(names)


def ensure(packages: Iterable[str]) -> None:
    """Installs what is missing; raises `SetUpError` with the exact command where it may not."""
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        return
    wanted_here = [*packages, *(() if importlib.util.find_spec("ensurepip") else VENV)]
    lacking = missing(wanted_here, installed=_installed())
    if not lacking:
        return
    prefix = _privilege()
    if prefix is None:
        raise SetUpError(
            f"The system lacks {len(lacking)} packages, and only its administrator may install them.\n"
            f"Please run this, and then the same command again:\n\n{by_hand(lacking)}\n"
        )
    print(f"Installing {len(lacking)} system packages: {' '.join(lacking)}", flush=True)
    _apt_get(lacking, prefix=prefix)
    importlib.invalidate_caches()


def by_hand(packages: Iterable[str]) -> str:
    return f"  sudo apt-get update && sudo apt-get install --no-install-recommends -y {' '.join(packages)}"


def _installed() -> frozenset[str]:
    # ${db:Status-Status} is one word; the listing of a whole desktop takes some 50 ms.
    command = ["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return installed_from(done.stdout)


def _shared_python() -> tuple[str, ...]:
    """Debian's python3 is linked statically, and PyInstaller packs the shared one."""
    if sys.base_prefix != "/usr":
        return ()
    return (f"libpython{sys.version_info.major}.{sys.version_info.minor}",)


def _privilege() -> list[str] | None:
    """What stands before apt-get; None where this user may not install."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    may = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if may else None


def _apt_get(packages: list[str], *, prefix: list[str]) -> None:
    calm = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    # An update that fails does no harm by itself: the lists that are there may do.
    subprocess.run([*prefix, *calm, "update"], capture_output=True, check=False)
    command = [*prefix, *calm, "install", "--no-install-recommends", "-y", *packages]
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        tail = "\n".join(done.stdout.splitlines()[-12:])
        raise SetUpError(
            f"The system packages could not be installed. apt-get says:\n\n{tail}\n\n"
            f"Please see to it, for example with\n\n{by_hand(packages)}\n\nand run the same command again."
        )
