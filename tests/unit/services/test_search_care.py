"""The search is kept in order beside everything else: prepared in small pieces, then ordered by what is sold."""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.services.ports import Lane, StorageError
from pos_app.services.search_care import COUNT_EVERY_S, RETRY_S, SearchCare
from tests.helpers.fake_ports import FakeClock, FakeScheduler, FakeTaskRunner


class Index:
    """An index that needs some pieces until it is whole, on a disk that may refuse."""

    def __init__(self, *, pieces: int = 0) -> None:
        self.pieces = pieces
        self.noted: list[Mapping[str, int]] = []
        self.is_refusing = False

    def prepare_search(self, *, rows: int) -> bool:
        if self.is_refusing:
            raise StorageError("Another program holds the data.")
        self.pieces -= 1
        return self.pieces >= 0

    def note_sold(self, sold: Mapping[str, int]) -> int:
        if self.is_refusing:
            raise StorageError("Another program holds the data.")
        self.noted.append(sold)
        return len(sold)


def _care(index: Index) -> tuple[FakeTaskRunner, FakeScheduler]:
    tasks, scheduler = FakeTaskRunner(), FakeScheduler(FakeClock())
    SearchCare(index=index, sold=lambda: {"1": 7}, tasks=tasks, scheduler=scheduler).start()
    return tasks, scheduler


def test_an_older_catalogue_is_prepared_in_pieces_and_then_ordered_by_what_is_sold() -> None:
    index = Index(pieces=3)
    tasks, scheduler = _care(index)
    tasks.crank(Lane.NETWORK, most=3)
    assert (index.pieces, index.noted) == (0, [])
    tasks.crank()
    assert index.noted == [{"1": 7}]
    scheduler.pass_time(COUNT_EVERY_S)
    tasks.crank()
    assert len(index.noted) == 2


def test_a_catalogue_that_is_held_by_an_import_is_prepared_later() -> None:
    index = Index()
    index.is_refusing = True
    tasks, scheduler = _care(index)
    tasks.crank()
    index.is_refusing = False
    scheduler.pass_time(RETRY_S)
    tasks.crank(Lane.NETWORK, most=1)
    index.is_refusing = True
    tasks.crank()
    index.is_refusing = False
    scheduler.pass_time(COUNT_EVERY_S)
    tasks.crank()
    assert index.noted == [{"1": 7}]
