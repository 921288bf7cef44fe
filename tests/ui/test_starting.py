from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.ui.app import make_window
from pos_app.ui.single_instance import SingleInstance, raise_first
from pos_app.ui.theme import Theme
from pos_app.ui.trouble import TroubleWindow, show_trouble
from pos_app.ui.widgets.toast import Toast
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeSounds
from tests.helpers.window_rig import FakeOwnerJobs, options_of, till_of


def test_a_second_start_calls_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    parent, called, answers = QObject(), [], []
    SingleInstance(tmp_path, parent=parent, on_called=lambda: called.append(True))
    second = threading.Thread(target=lambda: answers.append(raise_first(tmp_path)))
    second.start()
    qtbot.waitUntil(lambda: called == [True])
    qtbot.waitUntil(lambda: answers == [True])
    second.join()


def test_without_a_first_window_nobody_answers(qtbot: QtBot, tmp_path: Path) -> None:
    assert not raise_first(tmp_path / "nobody")


def test_another_folder_is_another_till(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    SingleInstance(tmp_path / "one", parent=parent, on_called=lambda: None)

    assert not raise_first(tmp_path / "two")


def test_a_till_that_cant_start_says_why_in_a_window_and_on_stderr(
    qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = "books.db is damaged. Nothing was changed. Bring back the last good copy."
    shown: list[str] = []

    def close() -> None:
        for window in qapp.topLevelWidgets():
            if isinstance(window, TroubleWindow) and window.isVisible():
                shown.append(window.sentence.text())
                window.close_key.click()

    QTimer.singleShot(0, close)
    status = show_trouble(sentence)

    assert (status, shown) == (1, [sentence])
    assert capsys.readouterr().err == f"{sentence}\n"


def test_an_unknown_code_is_named_even_before_the_window_has_parts_to_say_it(
    qtbot: QtBot, qapp: QApplication, look: Theme, tmp_path: Path
) -> None:
    rig = CounterRig()
    till = till_of(rig, FakeSounds())
    window = make_window(till, theme=look, options=options_of(FakeOwnerJobs(rig), tmp_path))
    qtbot.addWidget(window)
    till.counter.scan("4780000099997")
    with qtbot.waitSignal(window.first_painted):
        window.show()

    toast = window.findChild(Toast)
    assert isinstance(toast, Toast)
    assert toast.isVisible()
    assert "4780000099997" in toast.text()
    window.leave()
