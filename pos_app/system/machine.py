"""What tells this PC from another one. It stays the same as long as the system isn't installed anew."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress

_LINUX_FILES = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_UNSET = frozenset({"", "uninitialized"})


def machine_id() -> str:
    """The system's own name for this PC, "" where it has none. It leaves the PC only as a fingerprint."""
    if sys.platform == "win32":
        return _from_registry()
    if sys.platform == "darwin":
        return _from_ioreg()
    return first_id(_LINUX_FILES)


def first_id(paths: Iterable[str]) -> str:
    """The first of these files that holds an id. An image that was never started holds none, or only a word."""
    for path in paths:
        with suppress(OSError, UnicodeDecodeError), open(path, encoding="ascii") as file:  # noqa: PTH123 - quicker
            found = file.read(200).strip()
            if found not in _UNSET:
                return found
    return ""


def uuid_in(ioreg: str) -> str:
    """The IOPlatformUUID in what macOS tells about its hardware, "" without one."""
    for line in ioreg.splitlines():
        name, _, value = line.partition("=")
        if "IOPlatformUUID" in name:
            return value.strip().strip('"')
    return ""


if sys.platform == "win32":
    import winreg

    def _from_registry() -> str:
        with suppress(OSError):
            place = r"SOFTWARE\Microsoft\Cryptography"
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, access) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
else:

    def _from_registry() -> str:
        return ""


def _from_ioreg() -> str:
    import subprocess

    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(
            ("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"),
            capture_output=True,
            text=True,
            check=True,
            timeout=5.0,
        )
        return uuid_in(done.stdout)
    return ""
