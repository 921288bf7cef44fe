from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from pos_app.services.ports import Lane
from pos_app.ui.qt_tasks import QtScheduler, QtTaskRunner
from tests.conftest import ExpectWarning


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[QtTaskRunner]:
    runner = QtTaskRunner()
    yield runner
    runner.close()


def fail(result: object) -> None:
    raise AssertionError(str(result))


class Slip:
    """Numbers in the order in which jobs of the storage lane wrote them."""

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def writing(self, number: int) -> Callable[[], int]:
        def write() -> int:
            self.numbers.append(number)
            return number

        return write


def test_a_result_comes_home_to_the_thread_that_asked(qtbot: QtBot, tasks: QtTaskRunner) -> None:
    seen: list[tuple[object, int]] = []
    tasks.run(
        Lane.NETWORK,
        threading.get_ident,
        on_done=lambda worker: seen.append((worker, threading.get_ident())),
        on_failed=fail,
    )
    qtbot.waitUntil(lambda: len(seen) == 1)

    worker, home = seen[0]
    assert home == threading.get_ident() != worker


def test_an_error_of_a_job_comes_home_as_an_error(qtbot: QtBot, tasks: QtTaskRunner) -> None:
    errors: list[Exception] = []
    tasks.run(Lane.STORAGE, lambda: 1 / 0, on_done=lambda _: None, on_failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)

    assert isinstance(errors[0], ZeroDivisionError)


def test_writes_keep_their_order_while_the_network_is_dead(qtbot: QtBot, tasks: QtTaskRunner) -> None:
    dead = threading.Event()
    for _ in range(10):
        tasks.run(Lane.NETWORK, dead.wait, on_done=lambda _: None, on_failed=fail)
    done: list[int] = []
    for number in range(200):
        tasks.run(Lane.STORAGE, Slip().writing(number), on_done=done.append, on_failed=fail)
    qtbot.waitUntil(lambda: len(done) == 200)
    dead.set()

    assert done == list(range(200))


def test_closing_waits_for_the_writes_and_not_for_the_network(qtbot: QtBot, tasks: QtTaskRunner) -> None:
    dead, slip = threading.Event(), Slip()
    tasks.run(Lane.NETWORK, dead.wait, on_done=fail, on_failed=fail)
    for number in range(50):
        tasks.run(Lane.STORAGE, slip.writing(number), on_done=fail, on_failed=fail)
    tasks.close()
    dead.set()

    assert slip.numbers == list(range(50))
    tasks.run(Lane.STORAGE, slip.writing(-1), on_done=fail, on_failed=fail)
    assert slip.numbers == list(range(50))


def test_a_fault_in_taking_a_result_doesnt_stop_the_next(
    qtbot: QtBot, tasks: QtTaskRunner, expect_warning: ExpectWarning
) -> None:
    expect_warning("A result could not be taken in.")
    done: list[int] = []
    tasks.run(Lane.STORAGE, Slip().writing(1), on_done=fail, on_failed=fail)
    tasks.run(Lane.STORAGE, Slip().writing(2), on_done=done.append, on_failed=fail)
    qtbot.waitUntil(lambda: done == [2])


def test_a_timer_fires_once_and_a_cancelled_one_never(qtbot: QtBot) -> None:
    scheduler, fired = QtScheduler(), []
    scheduler.after(0.0, lambda: fired.append("cancelled")).cancel()
    scheduler.after(0.0, lambda: fired.append("first"))
    scheduler.after(0.01, lambda: fired.append("second"))
    qtbot.waitUntil(lambda: "second" in fired)

    assert fired == ["first", "second"]


def test_a_fault_in_a_timer_doesnt_stop_the_next(qtbot: QtBot, expect_warning: ExpectWarning) -> None:
    expect_warning("A timed action failed.")
    scheduler, fired = QtScheduler(), []
    scheduler.after(0.0, lambda: fired.append(1 // 0))
    scheduler.after(0.01, lambda: fired.append(2))
    qtbot.waitUntil(lambda: fired == [2])
