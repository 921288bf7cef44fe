from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.ui import languages
from pos_app.ui.gallery.scenes import SCENES
from pos_app.ui.gallery.staging import Staged
from pos_app.ui.theme import Theme
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import CounterRig
from tests.helpers.staged_scenes import SMALLEST, put_away, put_on, stage
from tests.ui.counter_window import CounterWindow


@pytest.fixture
def counter(qtbot: QtBot) -> Iterator[CounterWindow]:
    """An active window with the focus in its scan box."""
    made = CounterWindow(qtbot)
    made.box.setFocus()
    yield made
    made.filter.deleteLater()


MakeCashier = Callable[..., CashierRobot]


@pytest.fixture
def make_cashier(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MakeCashier]:
    """`make_cashier(rig)`: a cashier before a window of its own; without a rig, one with three goods and a shop."""
    made: list[CashierRobot] = []
    theme = Theme(qapp)

    def make(rig: CounterRig | None = None) -> CashierRobot:
        made.append(CashierRobot(qtbot, rig or CounterRig(), theme=theme, folder=tmp_path))
        return made[-1]

    yield make
    for cashier in made:
        cashier.window.leave()
    theme.set_mode("light")
    languages.apply("en")


MakeStaged = Callable[..., Staged]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """Light and English are back afterwards."""
    made = Theme(qapp)
    yield made
    made.set_mode("light")
    languages.apply("en")


@pytest.fixture
def make_staged(qtbot: QtBot, look: Theme) -> Iterator[MakeStaged]:
    """`make_staged(scene, language, mode)`: a scene of the gallery on the smallest of its screens."""
    made: list[Staged] = []

    def make(name: str, *, language: str = "en", mode: str = "light") -> Staged:
        staged = stage(SCENES[name], language=language, size=SMALLEST, theme=look, qtbot=qtbot)
        made.append(staged)
        put_on(staged, mode, theme=look)
        return staged

    yield make
    for staged in made:
        put_away(staged)


@pytest.fixture
def cashier(make_cashier: MakeCashier) -> CashierRobot:
    return make_cashier()
