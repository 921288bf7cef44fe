"""Taking a payment for the sale at the counter: start, give up, put into the background, look at the outcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.domain.events import ActionRefused, OutcomeAcknowledged, Refusal
from pos_app.domain.ids import LAST_ATTEMPT, transaction_id
from pos_app.domain.payment import AWAITING_STATES, Hold, Payment, PaymentState, Trigger, can_move
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.codes_for_sale import NoTaxCodeError, codes_for
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import NO_SALE, Ledger
from pos_app.services.opening import PayingGate
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import (
    CatalogueStore,
    Change,
    Clock,
    GatewayError,
    PaymentGateway,
    PaymentOrder,
    StorageError,
)
from pos_app.services.settings import Settings, description_for

if TYPE_CHECKING:
    from pos_app.domain.buyer import Buyer

MOST_IN_BACKGROUND = 10


class Checkout:
    """Use cases of the pay key and the pay screen."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        watch: PaymentWatch,
        gateway: PaymentGateway,
        bus: EventBus,
        clock: Clock,
        catalogue: CatalogueStore,
        settings: Callable[[], Settings],
        gate: PayingGate,
    ) -> None:
        self._ledger = ledger
        self._gate = gate
        self._watch = watch
        self._gateway = gateway
        self._bus = bus
        self._clock = clock
        self._catalogue = catalogue
        self._settings = settings
        self._buyer_of: Callable[[str], Buyer | None] = lambda _: None

    def ask_for_buyers(self, buyer_of: Callable[[str], Buyer | None]) -> None:
        """`buyer_of` is asked with the sale's id before each payment, where the owner offers e-receipts."""
        self._buyer_of = buyer_of

    def take_payment(self, *, is_test: bool = False) -> bool:
        """Journals a new attempt for the basket and sends it once it is on disk (I1). Says why when it can't.

        `is_test` marks this one payment as a test whatever the settings say; it never makes a test real.
        """
        sale = self._ledger.accepted_current()
        if self._gate.refusal() is Refusal.BOOKS_UNCHECKED:
            self._gate.when_known(lambda: self._take_up(sale, is_test=is_test))
            return False
        refusal, detail = self._refusal(sale)
        if refusal is not None or sale is None:
            self._bus.publish(ActionRefused(refusal or Refusal.EMPTY_BASKET, detail))
            return False
        try:
            payment = self._draft(sale, is_test=is_test)
        except NoTaxCodeError as error:
            self._bus.publish(ActionRefused(Refusal.NO_TAX_CODE, error.product))
            return False
        except (GatewayError, StorageError) as error:
            self._bus.publish(ActionRefused(Refusal.NOT_SENDABLE, str(error)))
            return False
        self._watch.expect(payment.id)
        self._ledger.move_payment(
            payment,
            Trigger.JOURNAL,
            fact={"amount": payment.amount.to_text(), "currency": payment.amount.currency.value},
            then=lambda: self._watch.send_first(payment.id),
        )
        return True

    def _take_up(self, asked: Sale | None, *, is_test: bool) -> None:
        """A payment that had to wait: only for the very basket that it was asked for."""
        sale = self._ledger.accepted_current()
        if sale == asked:
            self.take_payment(is_test=is_test)

    def give_up(self) -> bool:
        """Takes the QR of the current attempt down. It can still be paid at Octo until its time is over (I5)."""
        payment = self._current_attempt()
        if payment is None or not can_move(payment.state, Trigger.GIVE_UP):
            return False
        self._ledger.move_payment(payment, Trigger.GIVE_UP, reason="given_up")
        return True

    def check_now(self) -> None:
        payment = self._current_attempt()
        if payment is not None:
            self._watch.check_now(payment.id)

    def check_payment(self, payment_id: str) -> None:
        """Asks Octo about any payment that is watched, at the counter or not."""
        self._watch.check_now(payment_id)

    def put_in_background(self) -> bool:
        """Leaves the payment to itself and frees the counter for the next customer; the sale stays as it is.

        There is always room for one that nobody here can end: money that is being taken or given back.
        """
        sale = self._ledger.accepted_current()
        if sale is None or sale.state is not SaleState.AWAITING_PAYMENT:
            return False
        if len(self.in_background()) >= MOST_IN_BACKGROUND and self._can_be_ended():
            self._bus.publish(ActionRefused(Refusal.TOO_MANY_OPEN, str(MOST_IN_BACKGROUND)))
            return False
        fact = self._ledger.fact("put_in_background", sale_id=sale.id)
        self._ledger.submit(Change((fact,), sale=sale, current_sale_id=NO_SALE))
        return True

    def _can_be_ended(self) -> bool:
        """Whether the cashier can give the payment at the counter up, or decide about its hold."""
        payment = self._current_attempt()
        return payment is None or payment.waits_for_cashier or can_move(payment.state, Trigger.GIVE_UP)

    def take_back(self, sale_id: str) -> bool:
        """Brings a sale from the background to the counter, unless another one has lines there."""
        sale, current = self._ledger.accepted_sale(sale_id), self._ledger.accepted_current()
        if sale is None or (current is not None and not current.basket.is_empty and current.is_editable):
            return False
        if sale.state not in (SaleState.AWAITING_PAYMENT, SaleState.OPEN):
            return False
        fact = self._ledger.fact("taken_back", sale_id=sale.id)
        self._ledger.submit(Change((fact,), sale=sale, current_sale_id=sale.id))
        return True

    def in_background(self) -> list[Sale]:
        """Unpaid sales that aren't at the counter, oldest first."""
        current = self._ledger.accepted_current()
        ids = {payment.sale_id for payment in self._ledger.payments()}
        sales = [self._ledger.sale(sale_id) for sale_id in ids if current is None or sale_id != current.id]
        open_states = (SaleState.AWAITING_PAYMENT, SaleState.OPEN)
        return sorted(
            (sale for sale in sales if sale and sale.state in open_states), key=lambda sale: sale.opened_at
        )

    def acknowledge(self) -> None:
        """The cashier has seen the failed payment and goes back to the basket."""
        self._bus.publish(OutcomeAcknowledged())

    def _refusal(self, sale: Sale | None) -> tuple[Refusal | None, str]:
        if sale is None or sale.basket.is_empty or sale.state is SaleState.PAID:
            return Refusal.EMPTY_BASKET, ""
        if not self._settings().is_set_up:
            return Refusal.NOT_SET_UP, ""
        closed = self._gate.refusal()
        if closed is not None:
            return closed, ""
        if not sale.is_editable or any(
            a.state in AWAITING_STATES for a in self._ledger.accepted_attempts(sale.id)
        ):
            return Refusal.BASKET_FROZEN, ""
        waiting = _waits_for_somebody(sale)
        if waiting is not None:
            return waiting
        if sale.basket.total.is_zero:
            return Refusal.TOTAL_ZERO, ""
        if sale.basket.currency is not self._settings().currency:
            return Refusal.WRONG_CURRENCY, ""
        if self._next_attempt(sale) > LAST_ATTEMPT:
            return Refusal.TOO_MANY_ATTEMPTS, ""
        return None, ""

    def _next_attempt(self, sale: Sale) -> int:
        return max((payment.attempt for payment in self._ledger.accepted_attempts(sale.id)), default=0) + 1

    def _draft(self, sale: Sale, *, is_test: bool) -> Payment:
        settings, now = self._settings(), self._clock.now()
        settings = settings._replace(is_test=settings.is_test or is_test)
        account = settings.account
        if account is None:
            raise ValueError("A payment needs a shop that was set up.")
        attempt = self._next_attempt(sale)
        payment_id = transaction_id(sale_id=sale.id, attempt=attempt)
        buyer = self._buyer_of(sale.id) if settings.offers_e_receipt else None
        order = PaymentOrder(
            payment_id=payment_id,
            account=account,
            amount=sale.basket.total,
            lines=sale.basket.lines,
            init_time=now,
            description=description_for(settings, receipt=sale.number),
            settings=settings,
            buyer=buyer,
            codes=codes_for(sale.basket.lines, settings=settings, catalogue=self._catalogue),
        )
        return Payment(
            id=payment_id,
            sale_id=sale.id,
            attempt=attempt,
            state=PaymentState.DRAFT,
            amount=sale.basket.total,
            account=account,
            body=self._gateway.compose(order),
            basket_fingerprint=sale.basket.fingerprint(),
            created_at=now,
            ttl_minutes=settings.ttl_minutes,
            is_test=settings.is_test,
            is_live=settings.is_live,
            is_two_stage=settings.is_two_stage,
            hold=Hold(waits=True) if settings.is_two_stage and settings.hold_waits_for_cashier else None,
            buyer=buyer,
        )

    def _current_attempt(self) -> Payment | None:
        sale = self._ledger.accepted_current()
        attempts = self._ledger.accepted_attempts(sale.id) if sale else []
        return attempts[-1] if attempts else None


def _waits_for_somebody(sale: Sale) -> tuple[Refusal, str] | None:
    """What has to be done at a line before the sale can be paid."""
    for line in sale.basket.lines:
        if line.is_to_weigh:
            return Refusal.TO_WEIGH, line.name
    strictest = sale.age_question
    return (Refusal.AGE_NOT_CONFIRMED, strictest.name) if strictest is not None else None
