"""What the screens show: one immutable state, made anew from durable facts after every event. Screens only draw it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from pos_app.domain.events import (
    BuyerChanged,
    ConnectionChanged,
    CustomerLanguageChosen,
    Event,
    OutcomeAcknowledged,
    PaymentChanged,
    SaleChanged,
    SecretChecked,
    SecretProblem,
    SettingsChanged,
    WatchChanged,
)
from pos_app.domain.payment import ALARM_STATES, SETTLED_STATES, Payment, PaymentState
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.customer_language import CustomerLanguage
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.open_matters import Matter, matters_of, other_uuid_of
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import WakeLock
from pos_app.services.settings import Settings
from pos_app.services.watch_plan import Trouble

if TYPE_CHECKING:
    from pos_app.services.buyers import Buyers


class Stage(Enum):
    """Which screen stands at the counter."""

    SELL = "sell"  # goods are scanned, or nothing is there yet
    PREPARING = "preparing"  # the create is under way
    UNKNOWN = "unknown"  # nobody knows the outcome of a call yet
    CHECKING = "checking"  # found at start: no QR before Octo has answered
    WAITING = "waiting"  # QR up, not opened yet
    ENGAGED = "engaged"  # QR up and dimmed, the customer is paying
    HELD = "held"  # money held, waits for the cashier
    CONFIRMING = "confirming"  # money held, being captured
    PAID = "paid"  # until the next sale starts
    FAILED = "failed"  # not seen by the cashier yet
    EXPIRED = "expired"  # its time ran out or its QR may not be shown; not seen by the cashier yet
    DISPUTED = "disputed"  # Octo contradicts the journal; not seen by the cashier yet


_STAGES = {
    PaymentState.JOURNALED: Stage.PREPARING,
    PaymentState.CREATING: Stage.PREPARING,
    PaymentState.CREATE_UNKNOWN: Stage.UNKNOWN,
    PaymentState.WAITING: Stage.WAITING,
    PaymentState.ENGAGED: Stage.ENGAGED,
    PaymentState.HELD: Stage.CONFIRMING,
    PaymentState.CAPTURING: Stage.CONFIRMING,
    PaymentState.CAPTURE_UNKNOWN: Stage.UNKNOWN,
    PaymentState.RELEASING: Stage.UNKNOWN,
    PaymentState.RELEASE_UNKNOWN: Stage.UNKNOWN,
}
_OUTCOMES = {
    PaymentState.FAILED: Stage.FAILED,
    PaymentState.ABANDONED: Stage.EXPIRED,
    PaymentState.DISPUTED: Stage.DISPUTED,
}
_AWAKE_STAGES = frozenset(_STAGES.values()) | {Stage.CHECKING, Stage.HELD}


class DeskState(NamedTuple):
    """Everything a screen may draw. `pay_url` is set only while a QR may be seen; `deadline_s` is monotonic.

    `is_lapsing`: the hold on the screen soon goes back by itself; `earlier` are attempts of this sale that can still
    be paid; `background` sales whose payment goes on elsewhere, `parked` baskets without one; `alarms` payments that
    somebody has to deal with; `matters` all that isn't settled and isn't on the screen. `receipt_to` is where the
    e-receipt of this sale goes, masked.
    """

    stage: Stage
    sale: Sale | None
    payment: Payment | None
    settings: Settings
    changed_line: int | None = None
    pay_url: str | None = None
    deadline_s: float | None = None
    trouble: Trouble = Trouble.NONE
    odd_status: str = ""
    is_lapsing: bool = False
    is_online: bool | None = None
    earlier: tuple[Payment, ...] = ()
    background: tuple[Sale, ...] = ()
    parked: tuple[Sale, ...] = ()
    alarms: tuple[Payment, ...] = ()
    matters: tuple[Matter, ...] = ()
    secret_problem: SecretProblem | None = None
    receipt_to: str = ""
    customer_language: str = ""

    @property
    def is_offline(self) -> bool:
        """The last call about the payment on the screen told nothing."""
        return self.trouble is not Trouble.NONE

    @property
    def is_doubtful(self) -> bool:
        """An attempt to pay this sale is disputed: a new QR may make the customer pay twice."""
        sale_id = self.sale.id if self.sale else None
        return any(one.sale_id == sale_id and one.state is PaymentState.DISPUTED for one in self.alarms)

    @property
    def is_live(self) -> bool:
        """Real money. Otherwise TEST stands on the screen."""
        return self.settings.is_live and (self.payment is None or self.payment.is_live)


class Desk:
    """Keeps the current `DeskState` and tells its listener when it changed."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        watch: PaymentWatch,
        bus: EventBus,
        wake_lock: WakeLock,
        settings: Callable[[], Settings],
        buyers: Callable[[], Buyers],
        customer_language: CustomerLanguage,
    ) -> None:
        self._ledger = ledger
        self._watch = watch
        self._wake_lock = wake_lock
        self._settings = settings
        self._buyers = buyers
        self._customer_language = customer_language
        self._listeners: list[Callable[[DeskState], None]] = []
        self._unseen: str | None = None
        self._changed_line: int | None = None
        self._secret_problem: SecretProblem | None = None
        self._is_awake = False
        self.state = self._make()
        bus.subscribe(self._on_event)

    def subscribe(self, listener: Callable[[DeskState], None]) -> None:
        self._listeners.append(listener)

    def refresh(self) -> None:
        """Draws again from what is durable, e.g. after the books were loaded."""
        state = self._make()
        if state == self.state:
            return
        self.state = state
        self._keep_awake(is_wanted=state.stage in _AWAKE_STAGES)
        for listener in tuple(self._listeners):
            listener(state)

    def _on_event(self, event: Event) -> None:
        match event:
            case SaleChanged():
                self._changed_line = event.line_number
                if event.line_number is not None:
                    self._unseen = None
            case PaymentChanged():
                self._note_outcome(event)
            case OutcomeAcknowledged():
                self._unseen = None
            case SecretChecked():
                self._secret_problem = event.problem
            case ConnectionChanged() | WatchChanged() | SettingsChanged() | BuyerChanged():
                pass
            case CustomerLanguageChosen():
                pass
            case _:
                return
        self.refresh()

    def _note_outcome(self, event: PaymentChanged) -> None:
        """An end that the cashier didn't ask for stays on screen until it is acknowledged."""
        payment, current = event.payment, self._ledger.current()
        is_current = current is not None and payment.sale_id == current.id
        if event.before is payment.state or not is_current:
            return
        if payment.state in _OUTCOMES and payment.reason != "given_up":
            self._unseen = payment.id
        elif payment.id == self._unseen or payment.state in _STAGES:
            self._unseen = None

    def _make(self) -> DeskState:
        sale = self._ledger.current()
        attempts = self._ledger.attempts(sale.id) if sale else []
        payment = attempts[-1] if attempts else None
        stage = self._stage(sale, payment, attempts)
        if stage is Stage.PAID:
            payment = next((one for one in attempts if one.state is PaymentState.PAID), payment)
        watch = self._watch.status_of(payment.id) if payment else None
        may_show = stage in (Stage.WAITING, Stage.ENGAGED)
        unsettled = [one for one in self._ledger.payments() if self._is_unsettled(one)]
        return DeskState(
            stage=stage,
            sale=sale,
            payment=payment,
            settings=self._settings(),
            changed_line=self._changed_line,
            pay_url=payment.pay_url if payment and may_show else None,
            deadline_s=watch.deadline_s if watch else None,
            trouble=watch.trouble if watch else Trouble.NONE,
            odd_status=watch.odd_status if watch else "",
            is_lapsing=watch is not None and watch.is_lapsing,
            is_online=self._watch.is_online,
            earlier=_still_payable(attempts, besides=None if stage is Stage.SELL else payment),
            background=self._background(sale),
            parked=tuple(self._ledger.parked()),
            alarms=tuple(one for one in unsettled if self._is_alarming(one)),
            matters=matters_of(
                unsettled,
                sale_of=self._ledger.sale,
                current=sale,
                lapsing=self._lapsing(),
                is_rest=self._ledger.is_rest_of_late_money,
                doubt_about=self._ledger.doubt_about,
                other_uuid_of=lambda payment: other_uuid_of(payment, watch=self._watch),
            ),
            secret_problem=self._secret_problem,
            receipt_to=self._receipt_to(sale),
            customer_language=self._customer_language.current,
        )

    def _receipt_to(self, sale: Sale | None) -> str:
        """Nothing is loaded for it where the owner doesn't offer it."""
        if sale is None or not self._settings().offers_e_receipt:
            return ""
        return self._buyers().masked(sale.id)

    def _is_unsettled(self, payment: Payment) -> bool:
        """Quick: at the end of a long day nearly all payments are settled, and this is asked at every scan."""
        return payment.state not in SETTLED_STATES or other_uuid_of(payment, watch=self._watch) != ""

    def _is_alarming(self, payment: Payment) -> bool:
        if payment.state in ALARM_STATES or self._ledger.is_rest_of_late_money(payment):
            return True
        is_in_doubt = self._ledger.doubt_about(payment) is not None
        return is_in_doubt or other_uuid_of(payment, watch=self._watch) != ""

    def _stage(self, sale: Sale | None, payment: Payment | None, attempts: list[Payment]) -> Stage:
        if sale is None or payment is None:
            return Stage.SELL
        if sale.state is SaleState.PAID:
            return Stage.PAID
        if sale.state is SaleState.AWAITING_PAYMENT:
            is_checked = self._watch.is_checked(payment.id)
            if is_checked and payment.waits_for_cashier and not self._has_wish(payment):
                return Stage.HELD
            return _STAGES.get(payment.state, Stage.UNKNOWN) if is_checked else Stage.CHECKING
        if any(one.id == self._unseen for one in attempts):
            return _OUTCOMES.get(payment.state, Stage.SELL)
        return Stage.SELL

    def _has_wish(self, payment: Payment) -> bool:
        watch = self._watch.status_of(payment.id)
        return watch is not None and watch.wish is not None

    def _lapsing(self) -> frozenset[str]:
        held = (one.id for one in self._ledger.payments() if one.waits_for_cashier)
        return frozenset(key for key in held if (watch := self._watch.status_of(key)) and watch.is_lapsing)

    def _background(self, current: Sale | None) -> tuple[Sale, ...]:
        ids = {one.sale_id for one in self._ledger.payments()}
        sales = [self._ledger.sale(sale_id) for sale_id in ids if current is None or sale_id != current.id]
        waiting = [sale for sale in sales if sale is not None and sale.state is SaleState.AWAITING_PAYMENT]
        return tuple(sorted(waiting, key=lambda sale: sale.opened_at))

    def _keep_awake(self, *, is_wanted: bool) -> None:
        if is_wanted and not self._is_awake:
            self._wake_lock.hold()
        elif self._is_awake and not is_wanted:
            self._wake_lock.release()
        self._is_awake = is_wanted


def _still_payable(attempts: list[Payment], *, besides: Payment | None) -> tuple[Payment, ...]:
    """Earlier attempts whose QR somebody may still pay."""
    return tuple(one for one in attempts if one.is_payable and one is not besides)
