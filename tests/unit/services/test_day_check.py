"""The check of a day: paced, stoppable, going on where it stopped, and what becomes of what it finds."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.day_check import CheckState, DayCheck
from pos_app.services.day_check_ports import Finding
from pos_app.services.day_compare import Difference
from pos_app.services.ports import GatewayError
from tests.helpers.builders import make_answer
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.day_check_rig import TODAY, FakeDayChecks, command_check, window_check
from tests.helpers.fake_ports import NoAnswerError, NotFoundError, NotReachedError, RateLimitedError

D, S = Difference, PaymentState


class WrongSecretError(GatewayError):
    """Octo doesn't take the secret."""

    reason = "wrong_secret"


class ServerError(GatewayError):
    """Octo has a fault of its own."""

    reason = "server_error"


class Day:
    """A till with paid sales, its check, and the times at which Octo was read."""

    def __init__(self, sales: int = 3) -> None:
        self.rig = CounterRig()
        for _ in range(sales):
            self.sell()
        self.store = FakeDayChecks(self.rig.store)
        self.check = window_check(self.rig, self.store)
        self.reads: list[tuple[str, float]] = []
        self.rig.gateway.on_read = self._note

    def sell(self) -> str:
        rig = self.rig
        rig.gateway.said = Said.SUCCEEDED
        rig.scan(BREAD)
        rig.pay()
        rig.wait(3.0)
        assert rig.payment_state() is S.PAID
        paid = rig.payment.id
        rig.counter.start_next()
        rig.wait(120.0)
        return paid

    def give_up(self) -> str:
        """A sale that nobody paid in time, closed by Octo's word."""
        rig = self.rig
        rig.gateway.said = Said.CREATED
        rig.scan(MILK)
        rig.pay()
        given_up = rig.payment.id
        rig.give_up()
        rig.counter.clear()
        rig.wait(1000.0)
        assert rig.ledger.payment(given_up).state is S.CLOSED_UNPAID  # type: ignore[union-attr]
        rig.gateway.said = Said.SUCCEEDED
        return given_up

    def come_back(self, *, hours: int) -> None:
        """The till was off that long."""
        self.rig.clock.advance(timedelta(hours=hours).total_seconds())
        self.rig = self.rig.restart()
        self.rig.tasks.crank()
        self.check = window_check(self.rig, self.store)
        self.reads.clear()

    def run(self, check: DayCheck | None = None, *, seconds: float = 60.0) -> None:
        (check or self.check).start(TODAY)
        self.rig.wait(seconds)

    def findings(self) -> list[Finding]:
        found: list[list[Finding]] = []
        self.check.load_findings(on_done=found.append, on_failed=pytest.fail)
        self.rig.tasks.crank()
        return found[0]

    def differences(self) -> list[Difference]:
        return [one.difference for one in self.findings()]

    def _note(self) -> None:
        self.reads.append((self.rig.gateway.calls[-1][1], self.rig.clock.mono_s))


def test_a_day_that_agrees_is_read_once_through_and_done() -> None:
    day = Day(3)
    day.run()

    assert len({payment for payment, _ in day.reads}) == len(day.reads) == 3
    assert (day.check.progress.state, day.check.progress.read) == (CheckState.DONE, 3)
    assert day.differences() == []


def test_reads_keep_at_least_a_fifth_of_a_second_between_them() -> None:
    day = Day(8)
    day.run()

    times = [at for _, at in day.reads]
    assert len(times) == 8
    assert min(after - before for before, after in pairwise(times)) >= 0.2 - 1e-6


def test_one_payment_is_never_read_twice_within_a_second_also_beside_the_tills_own_reads() -> None:
    day = Day(2)
    day.rig.gateway.said = Said.CREATED
    day.rig.scan(BREAD)
    day.rig.pay()
    for _ in range(6):
        day.check.stop()
        day.check.start(TODAY)
        day.rig.wait(1.3)

    by_payment: dict[str, list[float]] = {}
    for payment, at in day.reads:
        by_payment.setdefault(payment, []).append(at)
    waiting = by_payment[day.rig.payment.id]
    assert len(waiting) >= 4
    gaps = [after - before for times in by_payment.values() for before, after in pairwise(times)]
    assert min(gaps) >= 1.1 - 1e-6


def test_asked_too_often_it_slows_down_and_leaves_nothing_out() -> None:
    day = Day(4)
    day.rig.gateway.script = [RateLimitedError("slow"), RateLimitedError("slow")]
    day.run()

    times = [at for _, at in day.reads]
    assert times[1] - times[0] >= 3.0 - 1e-6
    assert (day.check.progress.state, day.check.progress.read) == (CheckState.DONE, 4)


def test_stopped_it_keeps_what_was_found_and_goes_on_from_there() -> None:
    day = Day(4)
    day.run(seconds=0.3)
    day.check.stop()
    day.rig.wait(5.0)
    read_so_far = {payment for payment, _ in day.reads}
    assert 0 < len(read_so_far) < 4
    assert day.check.progress.state is CheckState.STOPPED
    day.reads.clear()

    again = window_check(day.rig, day.store)
    day.run(again)

    assert {payment for payment, _ in day.reads}.isdisjoint(read_so_far)
    assert (again.progress.state, again.progress.read, again.progress.total) == (CheckState.DONE, 4, 4)


def test_a_check_that_was_done_is_begun_anew() -> None:
    day = Day(2)
    day.run()
    day.run()

    assert len(day.reads) == 4


def test_a_check_that_was_stopped_half_a_day_ago_is_begun_anew() -> None:
    day = Day(3)
    day.run(seconds=0.3)
    day.check.stop()
    day.rig.wait(1.0)
    day.rig.clock.advance(timedelta(hours=13).total_seconds())
    day.reads.clear()
    day.run()

    assert len(day.reads) == 3


def test_money_at_octo_for_a_closed_payment_becomes_late_money_and_stays_on_the_list() -> None:
    day = Day(1)
    given_up = day.give_up()
    day.rig.clock.advance(timedelta(hours=2).total_seconds())
    day.run()

    assert day.rig.ledger.payment(given_up).state is S.LATE_MONEY  # type: ignore[union-attr]
    assert day.differences() == [D.PAID_THERE_ONLY]


def test_late_money_that_was_given_back_leaves_the_list() -> None:
    day = Day(0)
    given_up = day.give_up()
    day.rig.clock.advance(timedelta(hours=2).total_seconds())
    day.run()
    payment = day.rig.ledger.payment(given_up)
    assert payment is not None
    assert day.rig.refunds.refund(given_up, amount=payment.amount, reason="gone") is None
    day.rig.wait(30.0)

    assert day.rig.ledger.payment(given_up).state is S.REFUNDED  # type: ignore[union-attr]
    assert day.differences() == []


def test_a_paid_sale_that_octo_took_back_is_never_silent() -> None:
    day = Day(1)
    day.rig.gateway.said = Said.CANCELED
    day.run()

    assert [one.state for one in day.rig.ledger.payments()] == [S.DISPUTED]
    assert day.differences() == [D.UNRESOLVED]


def test_a_difference_stays_until_a_later_read_agrees() -> None:
    day = Day(1)
    paid = day.rig.ledger.payments()[0]
    day.rig.gateway.script = [NotFoundError("none")]
    day.run()
    assert day.differences() == [D.UNKNOWN_AT_OCTO]
    assert day.findings()[0].payment.id == paid.id
    day.run()

    assert day.differences() == []


def test_a_written_reason_takes_a_difference_off_the_list_and_only_that_one() -> None:
    day = Day(1)
    paid = day.rig.ledger.payments()[0]
    answer = make_answer(paid, Said.SUCCEEDED, octo_uuid=paid.octo_uuid, refunded_minor=5)
    day.rig.gateway.script = [answer]
    day.run()
    assert day.differences() == [D.REFUNDED_ELSEWHERE]
    settle(day, paid.id, "by the owner in the cabinet")
    assert day.differences() == []
    day.rig.gateway.script = [answer]
    day.run()
    assert day.differences() == []
    day.rig.gateway.script = [NotFoundError("none")]
    day.run()

    assert day.differences() == [D.UNKNOWN_AT_OCTO]


def settle(day: Day, payment_id: str, reason: str) -> bool:
    done: list[bool] = []
    day.check.settle(payment_id, reason=reason, on_done=done.append, on_failed=pytest.fail)
    day.rig.tasks.crank()
    return done[0]


def test_a_reason_of_no_words_settles_nothing() -> None:
    day = Day(1)
    day.rig.gateway.script = [NotFoundError("none")]
    day.run()

    assert settle(day, day.rig.ledger.payments()[0].id, "  . ") is False
    assert day.differences() == [D.UNKNOWN_AT_OCTO]


@pytest.mark.parametrize("trouble", [NotReachedError, NoAnswerError, ServerError])
def test_without_octo_it_gives_up_after_some_tries_and_says_why(trouble: type[GatewayError]) -> None:
    day = Day(6)
    day.rig.gateway.script = [trouble("gone") for _ in range(5)]
    day.run()

    assert day.check.progress.state is CheckState.STOPPED
    assert str(day.check.progress.trouble) == "gone"
    assert day.rig.gateway.script == []
    assert day.differences() == []


def test_when_octo_is_back_the_check_goes_on_to_its_end() -> None:
    day = Day(3)
    day.rig.gateway.script = [NotReachedError("gone") for _ in range(5)]
    day.run()
    day.run()

    assert (day.check.progress.state, day.check.progress.trouble) == (CheckState.DONE, None)


def test_a_wrong_secret_ends_it_at_once() -> None:
    day = Day(6)
    day.rig.gateway.script = [WrongSecretError("wrong")]
    day.run()

    assert len(day.reads) == 1
    assert (day.check.progress.state, str(day.check.progress.trouble)) == (CheckState.STOPPED, "wrong")


def test_one_payment_that_octo_never_tells_about_is_listed_and_the_others_are_read() -> None:
    day = Day(1)
    day.rig.gateway.script = [ServerError("502") for _ in range(3)]
    day.run()

    assert day.check.progress.state is CheckState.DONE
    assert day.differences() == [D.NOT_TOLD]


def test_an_answer_about_another_payment_counts_as_none() -> None:
    day = Day(2)
    first, second = day.rig.ledger.payments()
    day.rig.gateway.script = [make_answer(second, Said.CANCELED)]
    day.run()

    assert [one.state for one in day.rig.ledger.payments()] == [S.PAID, S.PAID]
    assert day.differences() == []
    assert [payment for payment, _ in day.reads].count(first.id) == 2


def test_a_full_disk_stops_it_with_a_sentence() -> None:
    day = Day(3)
    day.check.start(TODAY)
    day.rig.tasks.crank()
    day.store.fail_writes = 1
    day.rig.wait(60.0)

    assert day.check.progress.state is CheckState.STOPPED
    assert "disk is full" in str(day.check.progress.trouble)


def test_a_hold_that_nobody_waits_for_is_given_back() -> None:
    day = Day(0)
    given_up = day.give_up()
    day.rig.clock.advance(timedelta(hours=26).total_seconds())
    payment = day.rig.ledger.payment(given_up)
    assert payment is not None
    day.rig.gateway.script = [make_answer(payment, Said.HELD)]
    day.rig.gateway.said = Said.CANCELED
    day.run()

    payment = day.rig.ledger.payment(given_up)
    assert payment is not None
    assert payment.state is S.CLOSED_RELEASED
    assert len(day.rig.calls("release")) == 1


# A command beside the till


def test_a_command_beside_the_till_moves_nothing_itself_and_the_till_reads_it_again() -> None:
    day = Day(1)
    given_up = day.give_up()
    day.come_back(hours=26)
    day.run(command_check(day.rig, day.store, has_window=True))
    assert day.rig.store.payments[given_up].state is S.CLOSED_UNPAID
    assert day.differences() == [D.PAID_THERE_ONLY]
    assert list(day.store.wanted) == [given_up]

    day.reads.clear()
    day.check.take_elsewhere()
    day.rig.wait(5.0)

    assert day.rig.store.payments[given_up].state is S.LATE_MONEY
    assert day.store.wanted == {}
    assert [payment for payment, _ in day.reads] == [given_up]


def test_a_command_without_a_till_moves_what_octo_says() -> None:
    day = Day(1)
    given_up = day.give_up()
    day.rig.clock.advance(timedelta(hours=2).total_seconds())
    day.run(command_check(day.rig, day.store, has_window=False))

    assert day.rig.store.payments[given_up].state is S.LATE_MONEY
    assert day.store.wanted == {}
