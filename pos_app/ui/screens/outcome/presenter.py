"""How a payment ended badly: what happened, what it means for the money, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.payment import Payment
from pos_app.services.desk import DeskState, Stage
from pos_app.ui.money_text import AmountText, amount_text, clock_text
from pos_app.ui.screens.outcome.reasons import reason_of, support_text

translate = QCoreApplication.translate

OUTCOME_STAGES = frozenset({Stage.FAILED, Stage.EXPIRED, Stage.DISPUTED})


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """`kind` is the colour: fail, warn or late. `hint` is for the owner, `support` to read out to Octo's support."""

    kind: str
    title: str
    what: str
    money: str
    do: str
    hint: str
    support: str
    amount: AmountText


def view_of(state: DeskState) -> OutcomeView | None:
    payment = state.payment
    if payment is None:
        return None
    if state.stage is Stage.DISPUTED:
        return _disputed(payment)
    reason = reason_of(payment.reason)
    if state.stage is Stage.EXPIRED:
        return OutcomeView(
            kind="warn",
            title=translate("Outcome", "The QR is no longer shown"),
            what=reason.what,
            money=_money_of_expired(payment),
            do=reason.do,
            hint=_hint(reason.hint),
            support=_support(payment),
            amount=amount_text(payment.amount),
        )
    return OutcomeView(
        kind="fail",
        title=translate("Outcome", "The payment did not go through"),
        what=reason.what,
        money=translate("Outcome", "No money was taken."),
        do=reason.do,
        hint=_hint(reason.hint),
        support=_support(payment),
        amount=amount_text(payment.amount),
    )


def _disputed(payment: Payment) -> OutcomeView:
    return OutcomeView(
        kind="late",
        title=translate("Outcome", "Octo and the till disagree"),
        what=translate("Outcome", "Octo's answer about this payment contradicts what the till wrote down."),
        money=translate("Outcome", "The customer may have paid. Don't ask for money again before you know."),
        do=translate(
            "Outcome", "Look the payment up in Octo's cabinet, or call Octo's support with the number below."
        ),
        hint="",
        support=_support(payment),
        amount=amount_text(payment.amount),
    )


def _money_of_expired(payment: Payment) -> str:
    if not payment.is_qr_shown:
        return translate("Outcome", "Nobody was shown its QR, so nobody can pay it.")
    text = translate(
        "Outcome",
        "No money has come so far. Whoever has the page open may still finish until about %1; the till keeps watching.",
    )
    return text.replace("%1", clock_text(payment.expires_at))


def _hint(text: str) -> str:
    return translate("Outcome", "For the owner: %1").replace("%1", text)


def _support(payment: Payment) -> str:
    text = support_text(
        payment.reason,
        payment_id=payment.id,
        octo_uuid=payment.octo_uuid,
        at=payment.closed_at or payment.created_at,
        detail=payment.detail or "",
    )
    word = translate("Outcome", "For Octo's support:")
    return f"{word} {text}"
