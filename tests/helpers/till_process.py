"""The whole program from outside: the window as a process of its own, and its command line."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers import display
from tests.helpers.waiting import wait_until

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = (sys.executable, "-m", "pos_app")
START_TIMEOUT_S, COMMAND_TIMEOUT_S, END_TIMEOUT_S = 20.0, 30.0, 15.0


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line on stderr that a person reads."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, f"expected one sentence: {self.err!r}"
        assert "Traceback" not in self.err
        return lines[0]


def pos_app(*arguments: str | Path, stdin: str = "", variables: Mapping[str, str] | None = None) -> Said:
    """Runs the real command and waits for its end."""
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        cwd=ROOT,
        input=stdin,
        env=_environment(variables),
        capture_output=True,
        encoding="utf-8",
        timeout=COMMAND_TIMEOUT_S,
        check=False,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def _environment(variables: Mapping[str, str] | None) -> dict[str, str]:
    """Modules are compiled once, as in an installed program, whatever the caller's surroundings say."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | dict(variables or {})


@dataclass
class TillProcess:
    """A running till. What it writes to its two outputs lies in `outputs` when it has ended."""

    process: subprocess.Popen[bytes]
    outputs: Path
    window: str = field(default="")

    @property
    def pid(self) -> int:
        return self.process.pid

    def wait_for_window(self) -> None:
        """The window is up and has the keys of this screen."""
        self.window = wait_until(self._window, START_TIMEOUT_S, what="the till's window")
        display.focus(self.window)

    def kill(self) -> None:
        """Kill -9: the program learns nothing of it."""
        self.process.kill()
        self.process.wait()

    def wait_for_end(self, timeout_s: float = END_TIMEOUT_S) -> int:
        return self.process.wait(timeout_s)

    @property
    def said(self) -> str:
        """Both outputs so far."""
        return "".join(file.read_text(encoding="utf-8") for file in sorted(self.outputs.iterdir()))

    def _window(self) -> str:
        status = self.process.poll()
        assert status is None, f"the till ended with {status}: {self.said}"
        return display.window_of(self.pid) or ""


def start_till(
    data_dir: Path,
    *,
    outputs: Path,
    program: tuple[str, ...] = PROGRAM,
    variables: Mapping[str, str] | None = None,
) -> TillProcess:
    """Comes back at once; the caller ends it."""
    outputs.mkdir(parents=True, exist_ok=True)
    number = len(list(outputs.iterdir()))
    with (outputs / f"{number}.out").open("wb") as out, (outputs / f"{number}.err").open("wb") as err:
        process = subprocess.Popen(
            [*program, "--data-dir", str(data_dir)],
            cwd=ROOT,
            env=_environment(variables),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )
    return TillProcess(process, outputs)


@contextlib.contextmanager
def running_till(
    data_dir: Path,
    *,
    outputs: Path,
    program: tuple[str, ...] = PROGRAM,
    variables: Mapping[str, str] | None = None,
) -> Iterator[TillProcess]:
    """A till whose window is up; it is killed at the end if it still runs."""
    till = start_till(data_dir, outputs=outputs, program=program, variables=variables)
    try:
        till.wait_for_window()
        yield till
    finally:
        till.kill()


def exported_sales(data_dir: Path) -> list[dict[str, Any]]:
    """The books as the command line gives them."""
    said = pos_app("--data-dir", data_dir, "sales", "export", "--format", "json")
    assert said.status == 0, said.err
    sales: list[dict[str, Any]] = json.loads(said.out)
    return sales
