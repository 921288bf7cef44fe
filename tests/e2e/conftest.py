"""What the tests of the whole program share: one phone for all of them, one shop for each."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.pay_page import Phone, running_phone
from tests.helpers.shop import Shop, open_shop


@pytest.fixture(scope="session", autouse=True)
def surroundings() -> None:
    """A screen and a keyring: the project's test command gives both."""
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        assert os.environ.get(name), f"{name} is not set: python3 installer/bootstrap.py test sets it"


@pytest.fixture(scope="session")
def phone() -> Iterator[Phone]:
    with running_phone() as running:
        yield running


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """Set up in so'm, with four goods."""
    with open_shop(tmp_path) as opened:
        yield opened


@pytest.fixture
def bare_shop(tmp_path: Path) -> Iterator[Shop]:
    """Nobody has set it up yet."""
    with open_shop(tmp_path, is_set_up=False) as opened:
        yield opened
