"""What every test stands on: how hypothesis searches, and the rule that a warning in the log is never overlooked."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

ExpectWarning = Callable[[str], None]

set_hypothesis_home_dir(Path(__file__).parents[1] / "build" / "cache" / "hypothesis")
# Nothing goes by the clock: a slow or busy machine is no fault of the code. Derandomized: a red run can be repeated.
_untimed = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("till", _untimed, derandomize=True, max_examples=100)
settings.register_profile("thorough", _untimed, max_examples=2000)
settings.load_profile("till")


class LogGuard(logging.Handler):
    """Collects warnings and worse, and holds them against what the test said would come."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.seen: list[str] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def problems(self) -> list[str]:
        """Records that nobody asked for, and texts that were asked for and never came."""
        unasked = [line for line in self.seen if not any(text in line for text in self.expected)]
        missing = [text for text in self.expected if not any(text in line for line in self.seen)]
        return [*(f"not asked for: {line}" for line in unasked), *(f"never came: {text}" for text in missing)]


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fails the test for a log record of WARNING or above that it didn't announce with `expect_warning`."""
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    yield guard
    root.removeHandler(guard)
    problems = guard.problems()
    if problems:
        pytest.fail("Log warnings:\n" + "\n".join(problems), pytrace=False)


@pytest.fixture
def expect_warning(log_guard: LogGuard) -> ExpectWarning:
    """`expect_warning(text)`: a record of WARNING or above that holds `text` must come, and is no failure."""
    return log_guard.expected.append
