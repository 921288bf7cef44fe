from __future__ import annotations

from pos_app.domain.events import ActionRefused, PayingWaits, Refusal
from pos_app.services.checkout import Checkout
from pos_app.services.desk import Stage
from pos_app.services.folder_origin import FolderOrigin
from pos_app.services.opening import Opening
from pos_app.services.ports import Lane
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeBinding
from tests.helpers.window_rig import opening_of


def _gated(rig: CounterRig, opening: Opening) -> Checkout:
    return Checkout(
        ledger=rig.ledger,
        watch=rig.watch,
        gateway=rig.gateway,
        bus=rig.bus,
        clock=rig.clock,
        settings=lambda: rig.owner.settings,
        gate=opening,
        catalogue=rig.catalogue,
    )


def _never() -> None:
    raise AssertionError("nobody was to be asked")


def test_a_payment_asked_for_before_the_books_were_seen_follows_by_itself() -> None:
    rig = CounterRig()
    opening = opening_of(rig, slices=3)
    checkout = _gated(rig, opening)
    rig.scan(BREAD)
    opening.start(ask_about_move=_never)
    assert checkout.take_payment() is False
    assert rig.stage() is Stage.SELL
    rig.tasks.crank()
    assert rig.stage() is Stage.WAITING


def test_a_payment_that_waits_long_says_so() -> None:
    rig = CounterRig()
    opening = opening_of(rig)
    checkout = _gated(rig, opening)
    rig.scan(BREAD)
    checkout.take_payment()
    rig.scheduler.pass_time(1.0)
    assert len(rig.events_of(PayingWaits)) == 1


def test_a_basket_that_changed_while_it_waited_is_not_paid() -> None:
    rig = CounterRig()
    opening = opening_of(rig)
    checkout = _gated(rig, opening)
    rig.scan(BREAD)
    checkout.take_payment()
    rig.scan(MILK)
    opening.start(ask_about_move=_never)
    rig.tasks.crank()
    assert rig.stage() is Stage.SELL
    assert rig.calls("create") == []


def test_damaged_books_take_no_payment_and_name_what_is_wrong() -> None:
    rig = CounterRig()
    opening = opening_of(rig, findings=("The lines of sale 1-0001 don't add up.",))
    checkout = _gated(rig, opening)
    opening.start(ask_about_move=_never)
    rig.scan(BREAD)
    checkout.take_payment()
    rig.tasks.crank()
    assert [event.refusal for event in rig.events if isinstance(event, ActionRefused)] == [
        Refusal.BOOKS_DAMAGED
    ]
    assert rig.calls("create") == []
    assert opening.findings()[0] == ("The lines of sale 1-0001 don't add up.",)


def test_a_folder_from_another_pc_sends_nothing_before_somebody_has_answered() -> None:
    first = CounterRig()
    first.scan(BREAD)
    first.pay()
    rig = CounterRig(store=first.store, gateway=first.gateway, clock=first.clock, ids=first.ids)
    binding = FakeBinding(FolderOrigin.MOVED)
    asked: list[bool] = []
    opening = opening_of(rig, binding=binding)
    sent = len(rig.gateway.calls)
    opening.start(ask_about_move=lambda: asked.append(True))
    rig.tasks.crank()
    assert (asked, len(rig.gateway.calls)) == ([True], sent)
    assert opening.refusal() is Refusal.FOLDER_MOVED
    opening.accept_move()
    rig.wait(1.0)
    assert binding.accepted == 1
    assert opening.refusal() is None
    assert len(rig.gateway.calls) > sent


def test_the_look_through_the_books_holds_up_no_scan() -> None:
    rig = CounterRig()
    opening = opening_of(rig, slices=500)
    opening.start(ask_about_move=_never)
    rig.tasks.crank(Lane.STORAGE)
    rig.counter.scan(BREAD.barcode)
    rig.tasks.crank(Lane.STORAGE)
    assert len(rig.sale.basket.lines) == 1
