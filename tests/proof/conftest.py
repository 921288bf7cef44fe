"""One table of what was counted, at the end of the run."""

from __future__ import annotations

import pytest

from tests.helpers import proof_counts


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("what the proofs counted")
    for line in proof_counts.table():
        terminalreporter.write_line(line)
