"""Whether a folder lies on another computer: there SQLite's locks don't hold, and money could be written twice."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from pos_app.services.ports import StorageError

_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ncpfs", "afs", "afpfs", "coda", "davfs", "webdav"}
    | {"ceph", "glusterfs", "lustre", "gpfs", "beegfs", "orangefs"}
)
_FUSE_KINDS = frozenset(
    {"sshfs", "cifs", "smbnetfs", "rclone", "davfs", "davfs2", "glusterfs", "ceph", "s3fs", "gvfsd-fuse"}
    | {"juicefs", "curlftpfs", "gcsfuse", "goofys", "nfs", "vmhgfs-fuse"}
)
_DRIVE_REMOTE = 4


def refuse_network_share(folder: Path) -> None:
    """Raises `StorageError` for a folder on a network share. The folder needn't exist yet."""
    kind = _kind_of(folder)
    if kind is not None:
        raise StorageError(
            f"The folder {folder} lies on a network share ({kind}). Nothing was stored. Over a network two tills "
            "could write over each other, and payments could be lost. "
            "Choose a folder on this PC's own disk with --data-dir."
        )


def share_kind(folder: str, *, mountinfo: str) -> str | None:
    """The network file system that holds this absolute path, by the kernel's list of mounts; None for a disk."""
    mounts = []
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if len(fields) > 4 and kinds[0]:
            mounts.append((_plain(fields[4]), kinds[0]))
    return _kind_at(folder, mounts)


def mac_share_kind(folder: str, *, mount_text: str) -> str | None:
    """The same from what macOS's `mount` prints."""
    mounts = re.finditer(r"^.+ on (/.*) \(([^,)]+)[,)]", mount_text, re.MULTILINE)
    return _kind_at(folder, [(found[1], found[2]) for found in mounts])


def is_network_path(folder: str) -> bool:
    r"""Whether a Windows path names a server: `\\server\share`, also in its long form; a device isn't one."""
    path = folder.replace("/", "\\")
    if path[:4] in ("\\\\?\\", "\\\\.\\"):
        return path[4:8].upper() == "UNC\\"
    return path.startswith("\\\\")


def _plain(place: str) -> str:
    """The kernel writes a space in a mount point as a backslash and 040."""
    if "\\" not in place:
        return place
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), place)


def _kind_at(folder: str, mounts: list[tuple[str, str]]) -> str | None:
    """By the longest mount point above the folder; of two at one place the later one lies on top."""
    best, found = -1, ""
    for place, kind in mounts:
        is_above = place in ("/", folder) or folder.startswith(f"{place.rstrip('/')}/")
        if is_above and len(place) >= best:
            best, found = len(place), kind
    if found in _KINDS or found.removeprefix("fuse.") in _FUSE_KINDS:
        return found
    return None


def _kind_of(folder: Path) -> str | None:
    if sys.platform == "win32":
        return _windows_kind(folder)
    real = os.path.realpath(folder)
    with suppress(OSError):
        if sys.platform == "darwin":
            return mac_share_kind(real, mount_text=_mac_mounts())
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as file:  # noqa: PTH123 - quicker
            return share_kind(real, mountinfo=file.read())
    return None


def _mac_mounts() -> str:
    import subprocess

    try:
        return subprocess.run(
            ("/sbin/mount",), capture_output=True, text=True, check=True, timeout=5.0
        ).stdout
    except subprocess.SubprocessError as error:
        raise OSError(str(error)) from error


if sys.platform == "win32":

    def _windows_kind(folder: Path) -> str | None:
        import ctypes

        path = os.path.realpath(folder)
        if is_network_path(str(folder)) or is_network_path(path):
            return "a path of another computer"
        root = os.path.splitdrive(path)[0] + "\\"
        is_remote = ctypes.windll.kernel32.GetDriveTypeW(ctypes.c_wchar_p(root)) == _DRIVE_REMOTE
        return f"the drive {root}" if is_remote else None
else:

    def _windows_kind(folder: Path) -> str | None:
        return "a path of another computer" if is_network_path(str(folder)) else None
