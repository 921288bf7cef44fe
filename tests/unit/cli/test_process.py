"""How a command ends when its output has nowhere to go."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "tests.helpers.pretend_program", "sales", "export"]
# Without a buffer Python itself drops the end of an output that is cut off, and nobody hears of it.
VARIABLES = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
ALWAYS_FULL = Path("/dev/full")


def test_a_reader_that_stops_early_sees_no_complaint() -> None:
    with subprocess.Popen(
        COMMAND, cwd=ROOT, env=VARIABLES, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(1) == b"["
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


if ALWAYS_FULL.exists():

    def test_a_full_disk_behind_the_output_is_said_in_a_sentence() -> None:
        with ALWAYS_FULL.open("wb") as full:
            done = subprocess.run(
                COMMAND, cwd=ROOT, env=VARIABLES, stdout=full, stderr=subprocess.PIPE, text=True, check=False
            )
        assert done.returncode == 1
        assert done.stderr.startswith("The system refused to read or write: No space left on device.")
        assert done.stderr.count("\n") == 1
