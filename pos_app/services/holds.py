"""Money held at Octo: taken for the sale that waits for it, given back when none does. One call at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pos_app.domain.answer import Answer
from pos_app.domain.payment import Payment, Trigger
from pos_app.services.ledger import Ledger
from pos_app.services.ports import GatewayError, Lane, PaymentGateway, TaskRunner
from pos_app.services.verdicts import Verdicts
from pos_app.services.watch_plan import Watch


class Loop(Protocol):
    """The watch's side of a call: its start, its end, and what comes next."""

    def start(self, payment_id: str) -> Watch: ...

    def finish(self, payment_id: str, *, error: Exception | None = None) -> GatewayError | None:
        """The error as the gateway's; a fault of our own counts as no answer."""

    def plan_next(self, payment_id: str) -> None: ...

    def status_of(self, payment_id: str) -> Watch | None: ...

    def touch(self, payment_id: str) -> None:
        """Lets the screens draw again although nothing on disk changed."""


class Holds:
    """Captures and releases. Each is on disk before it is sent; an answer that isn't “done” is no verdict (I1)."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        verdicts: Verdicts,
        gateway: PaymentGateway,
        tasks: TaskRunner,
        loop: Loop,
    ) -> None:
        self._ledger = ledger
        self._verdicts = verdicts
        self._gateway = gateway
        self._tasks = tasks
        self._loop = loop

    def end(self, payment: Payment, *, octo_uuid: str) -> None:
        """A hold that a sale waits for is captured; one that came after giving up is released, never captured.

        Where a cashier decides, only what was decided happens.
        """
        watch = self._loop.status_of(payment.id)
        wish = watch.wish if watch is not None else None
        if payment.is_late or wish is Trigger.RELEASE:
            self._move(
                payment,
                Trigger.RELEASE,
                call=lambda: self._gateway.release(payment.account, octo_uuid=octo_uuid),
                take=self._verdicts.take_release_answer,
            )
        else:
            final = self._with_final(payment)
            self._move(
                final,
                Trigger.CAPTURE,
                call=lambda: self._gateway.capture(final.account, octo_uuid=octo_uuid, amount=final.taken),
                take=self._verdicts.take_capture_answer,
            )

    def _with_final(self, payment: Payment) -> Payment:
        """The sum is fixed in the transaction of the capture; a capture that is sent again keeps it (I2)."""
        sale = self._ledger.accepted_sale(payment.sale_id)
        if sale is None or payment.hold is None or not payment.waits_for_cashier:
            return payment
        return payment._replace(hold=payment.hold._replace(final=sale.basket.total))

    def _move(
        self,
        payment: Payment,
        trigger: Trigger,
        *,
        call: Callable[[], Answer],
        take: Callable[[str, Answer], bool],
    ) -> None:
        """Written first, sent once that is on disk."""
        watch = self._loop.start(payment.id)

        def unwritten() -> None:
            watch.is_in_flight = False
            watch.failures += 1
            watch.wish = None
            self._loop.touch(payment.id)
            self._loop.plan_next(payment.id)

        def send() -> None:
            self._tasks.run(
                Lane.NETWORK,
                call,
                on_done=lambda answer: self._on_done(payment.id, answer, take=take),
                on_failed=lambda error: self._on_failed(payment.id, error),
            )

        fact = {"final": payment.taken.to_text()} if trigger is Trigger.CAPTURE and payment.hold else None
        self._ledger.move_payment(payment, trigger, fact=fact, then=send, otherwise=unwritten)

    def _on_done(self, payment_id: str, answer: Answer, *, take: Callable[[str, Answer], bool]) -> None:
        self._loop.finish(payment_id)
        if not take(payment_id, answer):
            self._count_failure(payment_id)
        self._loop.plan_next(payment_id)

    def _on_failed(self, payment_id: str, error: Exception) -> None:
        known = self._loop.finish(payment_id, error=error)
        self._count_failure(payment_id)
        if known is not None:
            self._verdicts.note_no_answer(payment_id, known)
        self._loop.plan_next(payment_id)

    def _count_failure(self, payment_id: str) -> None:
        watch = self._loop.status_of(payment_id)
        if watch is not None:
            watch.failures += 1
