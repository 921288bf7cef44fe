from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.counter_window import CounterWindow


@pytest.fixture
def counter(qtbot: QtBot) -> Iterator[CounterWindow]:
    """An active window with the focus in its scan box."""
    made = CounterWindow(qtbot)
    made.box.setFocus()
    yield made
    made.filter.deleteLater()
