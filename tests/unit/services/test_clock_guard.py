from __future__ import annotations

from datetime import timedelta

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.clock_guard import LOOK_EVERY_S, ClockGuard
from pos_app.services.desk import Stage
from tests.helpers.counter_rig import BREAD, CounterRig


def _guarded() -> CounterRig:
    rig = CounterRig()
    guard = ClockGuard(
        ledger=rig.ledger, bus=rig.bus, clock=rig.clock, scheduler=rig.scheduler, on_gap=rig.watch.wake
    )
    guard.start()
    return rig


def _waiting() -> CounterRig:
    rig = _guarded()
    rig.scan(BREAD)
    rig.pay()
    rig.wait(2.1)
    return rig


def _facts(rig: CounterRig, kind: str) -> list[int]:
    return [fact.data["seconds"] for fact in rig.store.facts if fact.kind == kind]


def test_a_steady_clock_is_never_written_about() -> None:
    rig = _waiting()
    rig.wait(600.0)
    assert _facts(rig, "clock_set") == _facts(rig, "stood_still") == []


@pytest.mark.parametrize("hours", [-3, 3])
def test_a_clock_that_was_set_is_written_down_and_octo_is_asked_at_once(hours: int) -> None:
    rig = _waiting()
    rig.clock.wall += timedelta(hours=hours)
    rig.wait(LOOK_EVERY_S)
    assert _facts(rig, "clock_set") == [hours * 3600]
    assert rig.stage() is Stage.WAITING


@pytest.mark.parametrize("hours", [-30, 30])
def test_no_clock_that_is_set_closes_or_expires_a_payment(hours: int) -> None:
    rig = _waiting()
    rig.clock.wall += timedelta(hours=hours)
    rig.wait(120.0)
    assert rig.payment_state() is PaymentState.WAITING
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(6.0)
    assert rig.stage() is Stage.PAID


def test_a_qr_is_down_right_after_a_sleep_that_was_longer_than_it_lives() -> None:
    rig = _waiting()
    assert rig.pay_url()
    rig.clock.advance(700.0)
    rig.wait(LOOK_EVERY_S)
    assert rig.pay_url() is None
    assert rig.payment_state() is PaymentState.ABANDONED
    assert len(_facts(rig, "stood_still")) == 1


def test_money_that_came_while_the_pc_slept_is_seen_right_after_waking() -> None:
    rig = _waiting()
    rig.gateway.said = Said.SUCCEEDED
    reads = len(rig.calls("status"))
    rig.clock.advance(300.0)
    rig.wait(LOOK_EVERY_S)
    assert rig.stage() is Stage.PAID
    assert len(rig.calls("status")) > reads


def test_a_clock_that_differs_from_octos_is_written_into_the_journal() -> None:
    rig = _guarded()
    rig.gateway.skew_s = 400.0
    rig.scan(BREAD)
    rig.pay()
    assert _facts(rig, "clock_differs_from_octo") == [400]
