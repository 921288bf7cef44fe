from __future__ import annotations

import pytest

from tests.helpers.fakes_cli import FakeParts, Terminal


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A command line over a till that is set up as shop 10000 and holds no goods."""
    return Terminal(FakeParts(), capsys=capsys, monkeypatch=monkeypatch)
