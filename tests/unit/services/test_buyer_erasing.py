"""The bytes behind a customer's phone are brought off the disk, as often as it takes."""

from __future__ import annotations

from pos_app.domain.answer import Said
from pos_app.services.buyer_erasing import BuyerErasing
from pos_app.services.ports import Lane, StorageError
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import FakeSaleStore


class FakeBuyerStore:
    """Says what the test wants, and counts."""

    def __init__(self, *outcomes: bool | Exception) -> None:
        self.outcomes = list(outcomes)
        self.asked = 0

    def erase(self) -> bool:
        self.asked += 1
        outcome = self.outcomes.pop(0) if self.outcomes else True
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def counter(store: FakeBuyerStore, *, is_asked: bool = True) -> CounterRig:
    rig = CounterRig(store=FakeSaleStore(Settings(shop_id=10000, offers_e_receipt=True)))
    erasing = BuyerErasing(store=store, tasks=rig.tasks, scheduler=rig.scheduler, bus=rig.bus)
    erasing.start()
    rig.scan(BREAD)
    if is_asked:
        rig.buyers.set(phone="901234567", email="")
    return rig


def test_what_an_earlier_run_left_behind_is_erased_at_the_start() -> None:
    store = FakeBuyerStore()
    counter(store)
    assert store.asked == 1


def test_the_end_of_a_payment_with_a_buyer_erases_and_scans_do_not_wait_for_it() -> None:
    store = FakeBuyerStore()
    rig = counter(store)
    rig.pay()
    rig.wait(5)
    assert store.asked == 1
    rig.gateway.said = Said.SUCCEEDED
    rig.scheduler.pass_time(3, between=lambda: rig.tasks.crank(Lane.STORAGE))
    assert store.asked == 1
    rig.wait(5)
    assert store.asked == 2


def test_a_payment_without_a_buyer_has_nothing_to_erase() -> None:
    store = FakeBuyerStore()
    rig = counter(store, is_asked=False)
    rig.pay()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(5)
    assert store.asked == 1


def test_it_tries_again_every_second_until_the_bytes_are_gone() -> None:
    store = FakeBuyerStore(False, StorageError("The disk answered with an error."), False, True)
    rig = counter(store)
    rig.wait(2.5)
    assert store.asked == 3
    rig.wait(60)
    assert store.asked == 4


def test_a_payment_that_ends_while_it_erases_is_erased_after_it() -> None:
    store = FakeBuyerStore()
    rig = counter(store)
    rig.pay()
    erasing = BuyerErasing(store=store, tasks=rig.tasks, scheduler=rig.scheduler, bus=rig.bus)
    erasing.start()
    erasing.start()
    before = store.asked
    rig.tasks.crank()
    assert store.asked == before + 2
