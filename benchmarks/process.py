"""Starts a measured program and reads the moments that it reports: one line each, a name, a time, and perhaps more."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PIPE = "BENCH_PIPE"
"""The variable with the number of the file descriptor that moments are written to."""
LONGEST_WAIT_S = 60.0


class BenchError(Exception):
    """A measurement could not be made; the text says what didn't come."""


@dataclass(frozen=True, slots=True)
class Moment:
    """`at_s` is CLOCK_MONOTONIC, the same in every process of this machine."""

    name: str
    at_s: float
    more: str


def now_s() -> float:
    return time.clock_gettime(time.CLOCK_MONOTONIC)


class Launched:
    """A running program. `spawned_s` is the time just before it was started."""

    def __init__(self, module: str, *arguments: str, variables: Mapping[str, str] | None = None) -> None:
        self._reading, writing = os.pipe()
        self._rest = b""
        self._seen: list[Moment] = []
        command = [sys.executable, "-m", module, *arguments]
        environment = {**_usual_variables(), **(variables or {}), PIPE: str(writing)}
        self.spawned_s = now_s()
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            pass_fds=(writing,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        os.close(writing)

    def wait_for(self, name: str, *, more: str | None = None, within_s: float = LONGEST_WAIT_S) -> Moment:
        """The next moment of this name (and text), and forgets those before it; `BenchError` if it doesn't come."""
        latest = now_s() + within_s
        while True:
            while self._seen:
                moment = self._seen.pop(0)
                if moment.name == name and (more is None or moment.more == more):
                    return moment
            if not self._read(latest - now_s()):
                raise BenchError(f"Waited in vain for “{name}” {more or ''}. {self._last_words()}")

    def collect(self) -> list[Moment]:
        """Everything reported so far and not asked for yet."""
        while self._read(0.0):
            continue
        found, self._seen = self._seen, []
        return found

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        if self.process.poll() is None:
            self.kill()
        os.close(self._reading)
        if self.process.stderr is not None:
            self.process.stderr.close()

    def _read(self, timeout_s: float) -> bool:
        if not select.select([self._reading], [], [], max(0.0, timeout_s))[0]:
            return False
        piece = os.read(self._reading, 1 << 16)
        *lines, self._rest = (self._rest + piece).split(b"\n")
        self._seen += [_moment(line.decode()) for line in lines]
        return bool(piece)

    def _last_words(self) -> str:
        self.kill()
        said = self.process.stderr.read().decode(errors="replace") if self.process.stderr else ""
        return f"The program said: {said[-2000:]}" if said else "The program said nothing."


@contextmanager
def launched(module: str, *arguments: str, variables: Mapping[str, str] | None = None) -> Iterator[Launched]:
    program = Launched(module, *arguments, variables=variables)
    try:
        yield program
    finally:
        program.close()


def pos_app(*arguments: str, data_dir: Path, stdin: str = "") -> str:
    """Runs the real command line and returns what it printed; `BenchError` when it failed."""
    command: Sequence[str] = [sys.executable, "-m", "pos_app", "--data-dir", str(data_dir), *arguments]
    done = subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BenchError(f"pos-app {' '.join(arguments)} failed: {done.stderr.strip()}")
    return done.stdout


def _usual_variables() -> dict[str, str]:
    """An installed program finds its modules compiled; so does this one from its second start on."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _moment(line: str) -> Moment:
    name, at_ns, more = [*line.split("\t"), "", ""][:3]
    return Moment(name, int(at_ns) / 1e9, more)
