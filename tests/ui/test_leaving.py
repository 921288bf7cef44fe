"""The window is closed, the session ends, the system sends a signal: what the cashier is asked, and what is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QSessionManager
from pytestqt.qtbot import QtBot

from pos_app.domain.answer import Said
from pos_app.services.desk import Stage
from pos_app.services.ports import Lane
from pos_app.ui.leaving import Leaving
from pos_app.ui.qt_tasks import QtTaskRunner
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK

WRITES = 50
QUESTION = "Close the till while a payment is open?"


class Session:
    """What Qt hands over when the desktop ends; it can't be made outside of Qt."""

    hint = QSessionManager.RestartHint.RestartIfRunning

    def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:  # noqa: N802 - Qt's name
        self.hint = hint


def test_a_window_without_a_payment_closes_without_a_question(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    assert cashier.window.close()
    assert not cashier.window.isVisible()


def test_after_the_payment_has_arrived_the_window_closes_without_a_question(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    cashier.customer_pays()
    assert cashier.see_stage() is Stage.PAID
    assert cashier.window.close()


def test_in_the_middle_of_a_payment_the_window_asks_before_it_closes(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    assert not cashier.window.close()
    assert not cashier.window.close()
    cashier.settle()
    assert cashier.see_text().count(QUESTION) == 1
    cashier.press("Esc")
    assert cashier.window.isVisible()
    assert cashier.see_qr()
    assert not cashier.window.close()
    cashier.press("Ctrl+Enter")
    assert not cashier.window.isVisible()


def test_a_payment_in_the_background_is_asked_about_too(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    cashier.press("F4")
    cashier.scan(MILK)
    assert cashier.see_stage() is Stage.SELL
    assert not cashier.window.close()
    cashier.settle()
    assert QUESTION in cashier.see_text()


def test_the_question_takes_the_place_of_another_and_goes_when_the_money_comes(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    cashier.press("Esc")
    cashier.settle()
    assert not cashier.window.close()
    cashier.settle()
    assert QUESTION in cashier.see_text()
    cashier.rig.gateway.said = Said.SUCCEEDED
    cashier.wait(3.0)
    assert cashier.see_stage() is Stage.PAID
    assert not cashier.has_sheet()


@pytest.mark.parametrize("is_stopped_by_another_program", [False, True])
def test_at_log_off_nothing_is_asked_and_every_write_that_was_begun_is_done(
    cashier: CashierRobot,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
    is_stopped_by_another_program: bool,
) -> None:
    monkeypatch.setattr("pos_app.ui.leaving.SESSION_GOES_ON_AFTER_MS", 0)
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    window, tasks, session = cashier.window, QtTaskRunner(), Session()
    window.till = window.till._replace(tasks=tasks)
    file = tmp_path / "written"

    def write() -> None:
        with file.open("a") as journal:
            journal.write("x")
            journal.flush()
            os.fsync(journal.fileno())

    for _ in range(WRITES):
        tasks.run(Lane.STORAGE, write, on_done=lambda _: None, on_failed=lambda _: None)
    Leaving(window).on_session_end(session)  # type: ignore[arg-type]
    assert file.stat().st_size == WRITES
    assert session.hint is QSessionManager.RestartHint.RestartNever
    if is_stopped_by_another_program:
        qtbot.waitUntil(lambda: not window.is_leaving)
        assert not window.close()
    else:
        assert window.close()
    tasks.close()
