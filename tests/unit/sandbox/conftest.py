from __future__ import annotations

from collections.abc import Iterator

import pytest

from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.server import SandboxServer
from tests.unit.sandbox.pretend_till import FakeClock, PretendTill


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def events() -> list[str]:
    return []


@pytest.fixture
def server(clock: FakeClock, events: list[str]) -> Iterator[SandboxServer]:
    book = SandboxBook(monotonic_s=clock, unix_s=clock)
    with SandboxServer(book=book, on_event=events.append) as running:
        yield running


@pytest.fixture
def till(server: SandboxServer) -> Iterator[PretendTill]:
    client = PretendTill(server)
    yield client
    client.close()
