"""A throw-away environment with other people's Octo clients, beside .venv: made once for each lock, in build/peers."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
from pathlib import Path

from installer.environment import alone
from installer.errors import SetUpError

LOCK = "installer/peers.lock"
FAILURE = (
    "The Octo clients of others, which the pretend Octo is checked with, could not be installed: no package index "
    "was reached, or it hasn't the locked files. Nothing was skipped; the same command begins anew."
)


class PeerEnvironment:
    """Lies under a name made from its lock and its Python, so that another lock makes another one."""

    def __init__(self, root: Path, *, python: str) -> None:
        """`python` is the interpreter that it is made with; it needs pip."""
        self._root = root
        self._base = python
        self.folder = root / "build" / "peers" / fingerprint(root)
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def ensure(self) -> Path:
        """Its Python, with the clients in it. Needs a network only when it isn't there yet; raises `SetUpError`."""
        with alone(self._root / "build" / "peers.lock"):
            if not self._is_finished():
                self._make()
        return self.python

    @property
    def _stamp(self) -> Path:
        return self.folder / "finished"

    def _is_finished(self) -> bool:
        # The link to the interpreter is dead when that was removed.
        return self._stamp.is_file() and self.python.exists()

    def _make(self) -> None:
        # An unfinished one and those of earlier locks go: nobody asks for them again.
        shutil.rmtree(self.folder.parent, ignore_errors=True)
        print("Installing the Octo clients of others for the tests (a few MB)", flush=True)
        self._run([self._base, "-m", "venv", "--without-pip", str(self.folder)])
        # The pip of the other environment does it: unpacking one of its own takes longer than everything else here.
        pip = [
            self._base,
            "-m",
            "pip",
            "--python",
            str(self.python),
            "--disable-pip-version-check",
            "--no-input",
        ]
        locked = ["--require-hashes", "--only-binary=:all:", "--no-deps", "-r", str(self._root / LOCK)]
        self._run([*pip, "install", "--quiet", *locked])
        self._stamp.touch()

    def _run(self, command: list[str]) -> None:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            tail = "\n".join("  " + line for line in done.stdout.splitlines()[-4:])
            raise SetUpError(f"{FAILURE}\nThe last lines of what was said:\n{tail}")


def fingerprint(root: Path) -> str:
    """Changes with the lock and with the Python that it is for."""
    parts = (root / LOCK).read_bytes() + platform.python_version().encode()
    return hashlib.sha256(parts).hexdigest()[:16]
