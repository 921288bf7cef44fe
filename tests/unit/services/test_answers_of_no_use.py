from __future__ import annotations

from itertools import pairwise

from pos_app.domain.answer import Said
from pos_app.services.desk import Stage
from pos_app.services.timetable import SHORTEST_GAP_S
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import answer


def _gaps_s(rig: CounterRig, *, within_s: float) -> list[float]:
    """Between the status reads; the money stays at Octo all the while."""
    at_s: list[float] = []
    rig.gateway.on_read = lambda: at_s.append(rig.clock.mono_s)
    rig.wait(within_s)
    return [later - earlier for earlier, later in pairwise(at_s)]


def test_answers_about_another_payment_are_asked_for_less_and_less_often_and_never_too_soon() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.script = [answer("somebody-else", Said.SUCCEEDED) for _ in range(40)]
    gaps_s = _gaps_s(rig, within_s=60.0)

    assert min(gaps_s) >= SHORTEST_GAP_S
    assert gaps_s[:4] == sorted(gaps_s[:4])
    assert gaps_s[3] >= 8.0
    assert rig.stage() is Stage.WAITING


def test_one_answer_of_ours_ends_the_waiting() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.script = [answer("somebody-else", Said.SUCCEEDED) for _ in range(3)]
    rig.wait(12.0)
    gaps_s = _gaps_s(rig, within_s=10.0)

    assert max(gaps_s) <= 2.1
