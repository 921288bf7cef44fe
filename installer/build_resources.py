"""Makes pos_app/resources/ out of resources/: translations are compiled, the rest is copied.
Runs in the set-up and inside the build back-end, so it may use the standard library alone.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

COPIED = (("icons", "*.svg"), ("fonts", "*"), ("sounds", "*"), ("sample", "*"))
"""Folder below resources/ and which of its files go into the package as they are."""


class ResourceError(Exception):
    """The package's resources could not be made; the text says why, for a person."""


def source_files(root: Path) -> list[Path]:
    """All files that the resources are made of, in a fixed order."""
    resources = root / "resources"
    copied = [
        path
        for folder, pattern in COPIED
        for path in sorted((resources / folder).glob(pattern))
        if path.is_file()
    ]
    return copied + sorted((resources / "i18n").glob("*.ts"))


def target_of(source: Path, *, root: Path) -> Path:
    relative = source.relative_to(root / "resources")
    made = root / "pos_app" / "resources" / relative
    return made.with_suffix(".qm") if source.suffix == ".ts" else made


def build(root: Path) -> int:
    """Makes all resources anew, removes what has no source any more; returns how many there are.

    Each file is replaced in one step, so a till that is running meanwhile never reads half of one.
    """
    sources = source_files(root)
    wanted = {target_of(source, root=root): source for source in sources}
    target_dir = root / "pos_app" / "resources"
    target_dir.mkdir(parents=True, exist_ok=True)
    for old in sorted(target_dir.rglob("*")):
        if old.is_file() and old not in wanted:
            old.unlink()
    for target, source in wanted.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(target.name + ".new")
        if source.suffix == ".ts":
            _compile_translation(source, target=fresh)
        else:
            shutil.copyfile(source, fresh)
        fresh.replace(target)
    return len(wanted)


def is_complete(root: Path) -> bool:
    return all(target_of(source, root=root).is_file() for source in source_files(root))


def _lrelease() -> Path:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise ResourceError("Translations can't be made: PySide6, which brings lrelease, isn't installed.")
    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    for folder in (Path(spec.origin).parent, Path(spec.origin).parent / "Qt" / "libexec"):
        if (folder / name).is_file():
            return folder / name
    raise ResourceError(f"Translations can't be made: no lrelease in {Path(spec.origin).parent}.")


def _compile_translation(source: Path, *, target: Path) -> None:
    command = [str(_lrelease()), "-silent", str(source), "-qm", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not target.is_file():
        raise ResourceError(f"{source.name} can't be compiled: {(done.stderr or done.stdout).strip()}")


def main() -> int:
    root = Path(__file__).resolve().parent.parent
    try:
        count = build(root)
    except (ResourceError, OSError) as error:
        print(f"The resources could not be built: {error}", file=sys.stderr)
        return 1
    print(f"{count} resources built")
    return 0


if __name__ == "__main__":
    sys.exit(main())
