"""The project's own Python environment, .venv: made, filled from the lock, and known again by a stamp."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from installer import build_resources
from installer.errors import SetUpError

LOCK = "installer/requirements.lock"
STAMP = "set-up.json"
# Asked of a finished environment: is it still all there, and is it this checkout's?
_PROBE = (
    "import importlib.util as u, sys; "
    "ok = all(map(u.find_spec, ('PySide6', 'httpx', 'qrcode', 'keyring', 'pytest', 'pip'))); "
    "at = u.find_spec('pos_app'); "
    "sys.exit(not (ok and at and at.origin.startswith(sys.argv[1])))"
)


class Environment:
    """The .venv of one checkout."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.scripts / ("python.exe" if os.name == "nt" else "python")

    def ensure(self) -> None:
        """Brings .venv and the resources up to date; quick when they are.

        Without a stamp the folder is what an interrupted run left, and is made anew: pip can't tell a package that
        was cut off half-way from a whole one.
        """
        with alone(self.root / "build" / "set-up.lock"):
            stamp = self._read_stamp()
            packages, resources = packages_fingerprint(self.root), resources_fingerprint(self.root)
            program = program_fingerprint(self.root)
            if not stamp.get("packages") or not self._is_sound():
                self._make()
                stamp = {}
            if stamp.get("packages") != packages:
                self._write_stamp({})
                self._install()
                stamp = {"packages": packages}
            if stamp.get("resources") != resources or not build_resources.is_complete(self.root):
                self._build_resources()
            if stamp.get("program") != program:
                self._compile()
            self._write_stamp({"packages": packages, "resources": resources, "program": program})

    def variables(self) -> dict[str, str]:
        """The surroundings of a program that runs in this environment."""
        path = os.pathsep.join([str(self.scripts), os.environ.get("PATH", "")])
        kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
        return kept | {"PATH": path, "VIRTUAL_ENV": str(self.folder)}

    def _is_sound(self) -> bool:
        command = [str(self.python), "-I", "-c", _PROBE, str(self.root)]
        try:
            return subprocess.run(command, capture_output=True, check=False).returncode == 0
        except OSError:
            return False

    def _make(self) -> None:
        if self.folder.exists() or self.folder.is_symlink():
            print(".venv is unfinished or broken: making it anew", flush=True)
            self._remove()
        else:
            print("Making .venv", flush=True)
        python = getattr(sys, "_base_executable", None) or sys.executable
        self._run(
            [python, "-m", "venv", str(self.folder)],
            failure="The Python environment .venv could not be made.",
        )

    def _remove(self) -> None:
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
            return
        # The stamp goes first: whatever happens next, nobody takes the rest for whole.
        (self.folder / STAMP).unlink(missing_ok=True)
        shutil.rmtree(self.folder)

    def _install(self) -> None:
        print("Installing the locked packages (some 300 MB, a minute or two)", flush=True)
        pip = [
            str(self.python),
            "-m",
            "pip",
            "--disable-pip-version-check",
            "--no-input",
            "install",
            "--quiet",
        ]
        # Wheels alone: a source package would fetch build tools that the lock doesn't hold.
        locked = ["--require-hashes", "--only-binary=:all:", "--no-deps", "-r", str(self.root / LOCK)]
        failure = "The packages could not be installed. Is there a network? The same command begins anew."
        self._run([*pip, *locked], failure=failure)
        print("Installing the project itself", flush=True)
        itself = ["--no-deps", "--no-index", "--no-build-isolation", "--editable", str(self.root)]
        self._run([*pip, *itself], failure="The project could not be installed into .venv.")

    def _build_resources(self) -> None:
        print("Building translations and resources", flush=True)
        script = self.root / "installer" / "build_resources.py"
        self._run([str(self.python), str(script)], failure="Translations and resources could not be built.")

    def _compile(self) -> None:
        """The program's bytecode: without it, as where PYTHONDONTWRITEBYTECODE is set, each start takes 100 ms more."""
        command = [str(self.python), "-m", "compileall", "-q", "pos_app"]
        self._run(command, failure="The program could not be compiled.")

    def _run(self, command: list[str], *, failure: str) -> None:
        done = subprocess.run(
            command,
            cwd=self.root,
            env=self.variables() if self.python.exists() else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            log = self.root / "build" / "set-up.log"
            log.write_text(done.stdout, encoding="utf-8")
            tail = "\n".join("  " + line for line in done.stdout.splitlines()[-6:])
            raise SetUpError(f"{failure}\nThe last lines of what was said (all of it is in {log}):\n{tail}")

    def _read_stamp(self) -> dict[str, str]:
        try:
            stamp = json.loads((self.folder / STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, stamp: dict[str, str]) -> None:
        fresh = self.folder / (STAMP + ".new")
        fresh.write_text(json.dumps(stamp), encoding="utf-8")
        fresh.replace(self.folder / STAMP)


def packages_fingerprint(root: Path) -> str:
    """Changes when .venv has to: other locked packages, other metadata of the project, another place."""
    paths = [root / LOCK, root / "pyproject.toml", root / "pos_app" / "__init__.py"]
    return _digest(paths, root=root, parts=[str(root)])


def resources_fingerprint(root: Path) -> str:
    sources = build_resources.source_files(root)
    return _digest([*sources, root / "installer" / "build_resources.py"], root=root, parts=[])


def program_fingerprint(root: Path) -> str:
    return _digest(sorted((root / "pos_app").rglob("*.py")), root=root, parts=[])


def _digest(paths: list[Path], *, root: Path, parts: list[str]) -> str:
    digest = hashlib.sha256("\0".join(parts).encode())
    for path in paths:
        content = path.read_bytes()
        digest.update(f"\0{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Two set-ups of one checkout at a time would spoil each other's .venv: the second waits."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a+") as file:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
