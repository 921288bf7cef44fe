"""Searching while somebody types: only the newest question is answered, and nobody waits for the slower look."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.goods_search import STILL_S, GoodsSearch
from pos_app.services.ports import Lane, StorageError
from tests.helpers.fake_ports import FakeCatalogue, FakeClock, FakeScheduler, FakeTaskRunner

SUT, SUTLI, SLIP = (
    Product(str(number), name, Money(100, Currency.UZS))
    for number, name in enumerate(("Sut", "Sutli", "Sit"), start=1)
)


class Goods(FakeCatalogue):
    """Finds a slip in the slow look."""

    def slow_search(self, text: str, *, limit: int) -> list[Product]:
        return [SUT, SLIP]


class Screen:
    """What is shown, newest last."""

    def __init__(self) -> None:
        self.shown: list[tuple[list[str], bool]] = []

    def show(self, found: Sequence[Product], is_more: bool) -> None:
        self.shown.append(([one.name for one in found], is_more))


@pytest.fixture
def tasks() -> FakeTaskRunner:
    return FakeTaskRunner()


@pytest.fixture
def goods() -> Goods:
    return Goods([SUT, SUTLI])


@pytest.fixture
def scheduler() -> FakeScheduler:
    return FakeScheduler(FakeClock())


@pytest.fixture
def search(goods: Goods, tasks: FakeTaskRunner, scheduler: FakeScheduler) -> GoodsSearch:
    return GoodsSearch(catalogue=goods, tasks=tasks, scheduler=scheduler, limit=3)


def test_goods_are_looked_for_once_the_text_stands_still(
    search: GoodsSearch, tasks: FakeTaskRunner, scheduler: FakeScheduler
) -> None:
    screen = Screen()
    for text in ("47", "478", "4780"):
        search.ask(text, on_found=screen.show)
        scheduler.pass_time(STILL_S / 2)
    assert tasks.waiting(Lane.LOOK_UP) == 0
    scheduler.pass_time(STILL_S)
    assert tasks.waiting(Lane.LOOK_UP) == 1


def test_a_scan_takes_its_first_letters_back_before_anything_is_looked_for(
    search: GoodsSearch, tasks: FakeTaskRunner, scheduler: FakeScheduler
) -> None:
    search.ask("478", on_found=Screen().show)
    search.forget()
    scheduler.pass_time(1)
    search.hurry()
    assert tasks.waiting(Lane.LOOK_UP) == 0


def test_what_is_found_at_once_is_shown_and_what_a_slip_hid_comes_behind(
    search: GoodsSearch, tasks: FakeTaskRunner
) -> None:
    screen = Screen()
    search.ask("sut", on_found=screen.show)
    search.hurry()
    is_waiting = [search.is_waiting]
    tasks.crank(Lane.LOOK_UP)
    assert screen.shown == [(["Sut", "Sutli"], False)]
    assert [*is_waiting, search.is_waiting] == [True, False]
    tasks.crank()
    assert screen.shown[1:] == [(["Sut", "Sutli", "Sit"], True)]


def test_letters_typed_while_a_look_is_under_way_are_one_question_more(
    search: GoodsSearch, tasks: FakeTaskRunner
) -> None:
    screens = [Screen() for _ in range(4)]
    for text, screen in zip(("s", "su", "sut", "sutl"), screens, strict=True):
        search.ask(text, on_found=screen.show)
        search.hurry()
    assert tasks.waiting(Lane.LOOK_UP) == 1
    tasks.crank(Lane.LOOK_UP)
    assert [len(screen.shown) for screen in screens] == [0, 0, 0, 1]


def test_a_late_answer_to_the_slower_look_is_dropped(search: GoodsSearch, tasks: FakeTaskRunner) -> None:
    old, new = Screen(), Screen()
    search.ask("sut", on_found=old.show)
    search.hurry()
    tasks.crank(Lane.LOOK_UP)
    search.ask("sutli", on_found=new.show)
    search.hurry()
    tasks.crank(Lane.NETWORK, most=1)
    assert len(old.shown) == 1
    assert new.shown == []


def test_nothing_is_shown_once_the_search_was_left(search: GoodsSearch, tasks: FakeTaskRunner) -> None:
    screen = Screen()
    search.ask("sut", on_found=screen.show)
    search.hurry()
    search.forget()
    tasks.crank()
    assert screen.shown == []
    assert not search.is_waiting


def test_a_full_list_needs_no_slower_look(
    goods: Goods, tasks: FakeTaskRunner, scheduler: FakeScheduler
) -> None:
    search = GoodsSearch(catalogue=goods, tasks=tasks, scheduler=scheduler, limit=2)
    screen = Screen()
    search.ask("sut", on_found=screen.show)
    search.hurry()
    tasks.crank(Lane.LOOK_UP)
    assert tasks.waiting(Lane.NETWORK) == 0


def test_a_disk_that_refuses_finds_nothing_and_the_next_question_is_asked(
    goods: Goods, search: GoodsSearch, tasks: FakeTaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(text: str, *, limit: int) -> list[Product]:
        raise StorageError("The disk answered with an error.")

    screen = Screen()
    with monkeypatch.context() as broken:
        broken.setattr(goods, "quick_search", refuse)
        broken.setattr(goods, "slow_search", refuse)
        search.ask("sut", on_found=screen.show)
        search.hurry()
        tasks.crank()
    assert screen.shown == [([], False)]
    search.ask("sutli", on_found=screen.show)
    search.hurry()
    tasks.crank(Lane.LOOK_UP)
    assert screen.shown[-1] == (["Sutli"], False)
