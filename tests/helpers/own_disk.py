"""A till on a disk of its own, in a mount namespace that nobody else sees and that goes with the process."""

from __future__ import annotations

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
    # -r: without root it may mount in its own namespace alone, which is all that is wanted.
    shell = ("unshare", "--map-root-user", "--mount", "sh", "-euc", script, "sh")
    return (*shell, str(data_dir), copy, "yes" if is_read_only else "no", *program)


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
