"""Random payments that run beside the other proofs; one table of what was counted, at the end of the run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers import agree_pool, proof_counts


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever waits for the random payments comes last: they need both processors for a while."""
    items.sort(key=_waits_for_runs)


def _waits_for_runs(item: pytest.Item) -> bool:
    return "runs" in getattr(item, "fixturenames", ())


@pytest.fixture(scope="session")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[agree_pool.Runs]:
    with agree_pool.running(tmp_path_factory.mktemp("shops")) as begun:
        yield begun


@pytest.fixture(scope="session", autouse=True)
def _begun_early(request: pytest.FixtureRequest) -> None:
    """Before the first proof, where one of the proofs asks for them at all."""
    if any(map(_waits_for_runs, request.session.items)):
        request.getfixturevalue("runs")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("what the proofs counted")
    for line in proof_counts.table():
        terminalreporter.write_line(line)
