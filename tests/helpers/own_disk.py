"""A till on a disk of its own, in a mount namespace that nobody else sees and that goes with the process."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from tests.helpers.till_process import TillProcess

SIZE = "8m"
_SCRIPT = """
folder="$1"; copy="$2"; is_read_only="$3"; shift 3
mv "$folder" "$copy" && mkdir "$folder" && mount -t tmpfs -o size={size} tmpfs "$folder" &&
cp -a "$copy/." "$folder" && {{ [ "$is_read_only" = no ] || mount -o remount,ro "$folder"; }} && exec "$@"
"""


def on_own_disk(program: tuple[str, ...], *, data_dir: Path, is_read_only: bool = False) -> tuple[str, ...]:
    """The command that makes the disk, copies the folder onto it, and becomes the program."""
    script = _SCRIPT.format(size=SIZE)
    copy = f"{data_dir}-before"
    shell = ("unshare", *_namespace(), "sh", "-euc", script, "sh")
    return (*shell, str(data_dir), copy, "yes" if is_read_only else "no", *program)


@cache
def _namespace() -> tuple[str, ...]:
    """With a user namespace no root is needed. Inside a chroot the kernel forbids that, and root does without."""
    usual = ("--map-root-user", "--mount")
    is_allowed = subprocess.run(["unshare", *usual, "true"], check=False, capture_output=True).returncode == 0
    return usual if is_allowed else ("--mount", "--propagation", "unchanged")


def seen_by(till: TillProcess, path: Path) -> Path:
    """The same place as the till sees it."""
    return Path(f"/proc/{till.pid}/root") / path.relative_to("/")


def fill_up(till: TillProcess, data_dir: Path) -> Path:
    """Leaves not one byte free; removing the file that it gives makes room again."""
    filler = seen_by(till, data_dir) / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(b"x" * size):
                    continue
            except OSError:
                continue
    return filler
