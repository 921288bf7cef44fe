"""What the pay screen shows in each stage: progress in words, what to do or not to do, which keys mean something."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.payment import Payment, PaymentState, Trigger, can_move
from pos_app.services.desk import DeskState, Stage
from pos_app.services.watch_plan import Trouble
from pos_app.ui.money_text import amount_text, clock_text, countdown_text
from pos_app.ui.screens.pay.held_words import HeldView, held_message, held_view

translate = QCoreApplication.translate

PAY_STAGES = frozenset(
    {Stage.PREPARING, Stage.UNKNOWN, Stage.CHECKING, Stage.WAITING, Stage.ENGAGED}
    | {Stage.HELD, Stage.CONFIRMING}
)
_BEING_RELEASED = frozenset({PaymentState.RELEASING, PaymentState.RELEASE_UNKNOWN})
Step = tuple[str, str]


@dataclass(frozen=True, slots=True)
class PayView:
    """Words and switches of the pay screen. Exactly one of `pay_url`, `waiting_word` and `held` is set."""

    steps: tuple[Step, ...]
    message_kind: str
    message: str
    pay_url: str
    is_dimmed: bool
    waiting_word: str
    can_give_up: bool
    can_check: bool
    held: HeldView | None


@dataclass(frozen=True, slots=True)
class Question:
    """One sheet on the way to giving up."""

    title: str
    body: str
    confirm: str


def view_of(state: DeskState, *, now_s: float) -> PayView:
    """`now_s` is monotonic, for the time left."""
    payment = state.payment
    kind, message = _message(state, now_s=now_s)
    held = held_view(state)
    return PayView(
        steps=_steps(state),
        message_kind=kind,
        message=message,
        pay_url=state.pay_url or "",
        is_dimmed=state.stage is Stage.ENGAGED,
        waiting_word="" if state.pay_url or held else _waiting_word(state),
        can_give_up=payment is not None and can_move(payment.state, Trigger.GIVE_UP),
        can_check=state.stage is not Stage.PREPARING,
        held=held,
    )


def _waiting_word(state: DeskState) -> str:
    match state.stage:
        case Stage.PREPARING:
            return translate("Pay", "Preparing QR…")
        case Stage.CHECKING:
            return translate("Pay", "Checking the payment…")
        case Stage.CONFIRMING:
            return translate("Pay", "Money held, confirming…")
        case _:
            return translate("Pay", "Asking Octo…")


def _steps(state: DeskState) -> tuple[Step, ...]:
    ready = translate("Pay", "QR is ready")
    opened = translate("Pay", "The customer opens the page")
    paying = translate("Pay", "The customer enters card and code")
    paid = translate("Pay", "Paid")
    match state.stage:
        case Stage.PREPARING:
            first = translate("Pay", "Preparing QR…")
            return ((first, "current"), (opened, "later"), (paying, "later"), (paid, "later"))
        case Stage.WAITING:
            waiting = translate("Pay", "Not opened by the customer yet")
            return ((ready, "done"), (waiting, "current"), (paying, "later"), (paid, "later"))
        case Stage.ENGAGED:
            now = translate("Pay", "Customer is paying")
            done = translate("Pay", "The customer opened the page")
            return ((ready, "done"), (done, "done"), (now, "current"), (paid, "later"))
        case Stage.HELD | Stage.CONFIRMING:
            done = translate("Pay", "The customer opened the page")
            entered = translate("Pay", "The customer entered card and code")
            held = translate("Pay", "Money held, confirming")
            if state.stage is Stage.HELD:
                # Short: on the smallest screen the words about the hold need the room.
                return ((entered, "done"), (translate("Pay", "Money held"), "current"))
            return ((ready, "done"), (done, "done"), (entered, "done"), (held, "current"))
        case Stage.CHECKING:
            first = translate("Pay", "Checking the payment at Octo")
            return ((first, "current"), (paid, "later"))
        case _:
            return ((_unknown_step(state.payment), "current"), (paid, "later"))


def _unknown_step(payment: Payment | None) -> str:
    if payment is not None and payment.state is PaymentState.CAPTURE_UNKNOWN:
        return translate("Pay", "Finding out whether the money was taken")
    if payment is not None and payment.state is PaymentState.CREATE_UNKNOWN:
        return translate("Pay", "Finding out whether the QR was made")
    if payment is not None and payment.state in _BEING_RELEASED:
        return translate("Pay", "The held money is being given back")
    return translate("Pay", "Finding out how the payment stands")


def _message(state: DeskState, *, now_s: float) -> tuple[str, str]:
    left = _time_left(state, now_s=now_s)
    if state.stage is Stage.UNKNOWN:
        return "warn", _unknown_message(state.payment)
    if state.is_offline or state.odd_status:
        return "warn", f"{_trouble_message(state)} {left}".strip()
    match state.stage:
        case Stage.HELD:
            return held_message(state)
        case Stage.WAITING:
            return "wait", left
        case Stage.ENGAGED:
            text = translate("Pay", "The customer is paying on the phone. Please wait.")
            return "wait", f"{text} {left}".strip()
        case Stage.CONFIRMING:
            return "wait", translate(
                "Pay", "The money is held. The till is confirming it; this takes a moment."
            )
        case Stage.CHECKING:
            return "wait", translate(
                "Pay",
                "This payment was under way when the till stopped. The QR comes back when Octo has answered.",
            )
        case _:
            return "wait", ""


def _trouble_message(state: DeskState) -> str:
    """Where Octo's word is missing or can't be understood: what it means for the money."""
    if state.stage is Stage.HELD:
        return translate("Pay", "Octo can't be asked now. The money stays held; the till keeps asking.")
    if state.trouble is Trouble.NO_CONNECTION:
        return translate("Pay", "No connection. The payment may still arrive. Don't ask to pay again.")
    if state.trouble is Trouble.UNUSABLE:
        return translate(
            "Pay",
            "Octo's answer can't be used. The payment may still arrive; the till keeps asking. "
            "Don't ask to pay again.",
        )
    return translate(
        "Pay",
        "Octo names a state that this till doesn't know (%1). The payment may still arrive; the till keeps asking.",
    ).replace("%1", state.odd_status)


def _unknown_message(payment: Payment | None) -> str:
    if payment is not None and payment.state is PaymentState.CREATE_UNKNOWN:
        return translate("Pay", "We don't know yet whether the QR was made. Trying again.")
    if payment is not None and payment.state in _BEING_RELEASED:
        return translate(
            "Pay",
            "The held money goes back to the customer. The sale is open again when Octo has confirmed it.",
        )
    return translate(
        "Pay", "We don't know yet how this payment ended. The till keeps asking Octo. Don't ask to pay again."
    )


def _time_left(state: DeskState, *, now_s: float) -> str:
    if state.deadline_s is None or state.pay_url is None:
        return ""
    text = translate("Pay", "The QR is valid for another %1.")
    return text.replace("%1", countdown_text(state.deadline_s - now_s))


def give_up_questions(state: DeskState) -> list[Question]:
    """The sheets that must all be confirmed: one in WAITING, two while the customer is paying."""
    payment = state.payment
    if payment is None:
        return []
    if not payment.is_qr_shown:
        return [
            Question(
                translate("Pay", "Stop this payment?"),
                translate(
                    "Pay",
                    "Its QR was never shown, so nobody can pay it. You can take the payment anew at once.",
                ),
                translate("Pay", "Stop it"),
            )
        ]
    until = clock_text(payment.expires_at)
    payable = translate(
        "Pay",
        "The QR leaves the screen, but whoever scanned it can still pay until %1. The till keeps watching it.",
    ).replace("%1", until)
    first = Question(translate("Pay", "Give up this payment?"), payable, translate("Pay", "Give up"))
    if payment.state is not PaymentState.ENGAGED:
        return [first]
    engaged = Question(
        translate("Pay", "The customer is paying right now"),
        translate(
            "Pay",
            "The page is open on the customer's phone. The money may come after you give up. Give up all the same?",
        ),
        translate("Pay", "Go on"),
    )
    sure = Question(
        translate("Pay", "Really give up?"),
        f"{amount_text(payment.amount)}. {payable}",
        translate("Pay", "Give up"),
    )
    return [engaged, sure]
