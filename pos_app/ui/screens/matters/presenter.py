"""Open matters in words: what happened, what it means for the money, what to do, and the keys for it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.domain.money import Money
from pos_app.domain.payment import Payment, PaymentState
from pos_app.services.open_matters import Matter, MatterKind
from pos_app.ui.money_text import amount_text, clock_text
from pos_app.ui.payment_words import payment_state_words

if TYPE_CHECKING:
    from pos_app.domain.refund_doubt import Doubt

translate = QCoreApplication.translate


class Deed(Enum):
    """What a person can do about a matter."""

    ATTACH = "attach"  # count the sale as paid by this money
    REFUND = "refund"  # give the money back through Octo
    DECIDE_PAID = "decide_paid"  # Octo's cabinet shows the money
    DECIDE_UNPAID = "decide_unpaid"  # Octo's cabinet shows that nothing came
    REFUND_DONE = "refund_done"  # Octo's cabinet shows the refund
    REFUND_AGAIN = "refund_again"  # it doesn't, and there is room for it
    REFUND_CLOSED = "refund_closed"  # it doesn't, and it isn't sent any more
    ACCEPT_NUMBER = "accept_number"  # Octo's cabinet shows the payment under the later number
    TAKE_BACK = "take_back"  # bring the sale to the counter
    CHECK = "check"  # ask Octo now


class MatterCard(NamedTuple):
    """One card. `kind` names colour and sign; `deeds` are its buttons with their words."""

    payment_id: str
    sale_id: str
    kind: str
    title: str
    what: str
    money: str
    todo: str
    deeds: tuple[tuple[Deed, str], ...]


def card_of(matter: Matter) -> MatterCard:
    payment = matter.payment
    kind, state = payment_state_words(payment)
    number = matter.sale.number if matter.sale else ""
    title = translate("Matters", "%1 · sale %2 · %3").replace("%1", str(amount_text(payment.taken)))
    title = title.replace("%2", number).replace("%3", clock_text(payment.created_at))
    what, money, todo = _words(matter, state=state)
    return MatterCard(
        payment_id=payment.id,
        sale_id=payment.sale_id,
        kind="warn" if matter.is_lapsing else "late" if matter.waits_for_a_person else kind,
        title=f"{title} · {translate('Window', 'TEST')}" if not payment.is_live else title,
        what=what,
        money=money,
        todo=todo,
        deeds=tuple((deed, deed_word(deed)) for deed in _deeds(matter)),
    )


def deed_word(deed: Deed) -> str:
    words = {
        Deed.ATTACH: translate("Matters", "Count the sale as paid"),
        Deed.REFUND: translate("Matters", "Give the money back"),
        Deed.DECIDE_PAID: translate("Matters", "It was paid"),
        Deed.DECIDE_UNPAID: translate("Matters", "Nothing was paid"),
        Deed.REFUND_DONE: translate("Matters", "It went back"),
        Deed.REFUND_AGAIN: translate("Matters", "It did not: send it again"),
        Deed.REFUND_CLOSED: translate("Matters", "It did not go back"),
        Deed.ACCEPT_NUMBER: translate("Matters", "It is this payment"),
        Deed.TAKE_BACK: translate("Matters", "Bring to the counter"),
        Deed.CHECK: translate("Matters", "Check now"),
    }
    return words[deed]


def _deeds(matter: Matter) -> tuple[Deed, ...]:
    match matter.kind:
        case MatterKind.LATE_MONEY:
            return (Deed.ATTACH, Deed.REFUND) if matter.can_attach else (Deed.REFUND,)
        case MatterKind.DISPUTED:
            decisions = (Deed.DECIDE_UNPAID, Deed.REFUND)
            return (Deed.DECIDE_PAID, *decisions) if matter.can_attach else decisions
        case MatterKind.BESIDE | MatterKind.HELD:
            return (Deed.TAKE_BACK, Deed.CHECK)
        case MatterKind.REFUND_DOUBT:
            return _deeds_in_doubt(matter.doubt)
        case MatterKind.OTHER_NUMBER:
            return (Deed.ACCEPT_NUMBER, Deed.CHECK)
        case MatterKind.GIVEN_UP | MatterKind.GIVING_BACK:
            return (Deed.CHECK,)


def _deeds_in_doubt(doubt: Doubt | None) -> tuple[Deed, ...]:
    may_be_done = doubt is not None and doubt.may_be_done
    may_go_again = doubt is not None and doubt.may_go_again
    not_done = Deed.REFUND_AGAIN if may_go_again else Deed.REFUND_CLOSED
    return (*((Deed.REFUND_DONE,) if may_be_done else ()), not_done, Deed.CHECK)


def _words(matter: Matter, *, state: str) -> tuple[str, str, str]:
    payment = matter.payment
    match matter.kind:
        case MatterKind.LATE_MONEY:
            return _late_words(matter)
        case MatterKind.DISPUTED:
            return _disputed_words(payment)
        case MatterKind.HELD:
            return _held_words(matter)
        case MatterKind.BESIDE:
            return (
                translate("Matters", "This payment goes on beside the counter: %1.").replace("%1", state),
                translate("Matters", "The till sees by itself when the money comes."),
                translate("Matters", "Nothing has to be done."),
            )
        case MatterKind.GIVEN_UP:
            return _given_up_words(payment)
        case MatterKind.REFUND_DOUBT:
            return _doubt_words(matter)
        case MatterKind.OTHER_NUMBER:
            return _other_number_words(matter)
        case MatterKind.GIVING_BACK:
            return _giving_back_words(payment, state=state)


def _giving_back_words(payment: Payment, *, state: str) -> tuple[str, str, str]:
    todo = translate("Matters", "Nothing has to be done.")
    if payment.state in (PaymentState.REFUNDING, PaymentState.REFUND_UNKNOWN):
        todo = translate(
            "Matters",
            "Don't give it back another way, not in Octo's cabinet either: the till couldn't tell the two apart.",
        )
    return (
        translate("Matters", "Money is on its way back to the customer: %1.").replace("%1", state),
        translate("Matters", "The till asks Octo until that is certain."),
        todo,
    )


def _doubt_words(matter: Matter) -> tuple[str, str, str]:
    """Nothing here is certain, and each sentence says so."""
    doubt, payment = matter.doubt, matter.payment
    if doubt is None:
        return _giving_back_words(payment, state="")
    amount = str(amount_text(doubt.refund.amount))
    if doubt.grown is not None and doubt.grown.minor > 0:
        what = translate(
            "Matters",
            "A refund of %1 has no answer. Since it was sent, %2 went back in all, so somebody gave money back in "
            "Octo's cabinet.",
        ).replace("%2", str(amount_text(doubt.grown)))
    else:
        what = translate("Matters", "A refund of %1 has had no answer that settles it.")
    if doubt.may_be_done:
        money = translate("Matters", "Whether the %1 are part of it, Octo doesn't tell the till.")
        if doubt.grown is None:
            money = translate("Matters", "Whether the %1 went back, Octo doesn't tell the till.")
    else:
        money = translate("Matters", "The %1 did not go back as far as Octo's sum shows.")
    todo = translate(
        "Matters",
        "Look at this payment's refunds in Octo's cabinet, decide, and write down what stands there.",
    )
    return what.replace("%1", amount), money.replace("%1", amount), todo


def _other_number_words(matter: Matter) -> tuple[str, str, str]:
    what = translate(
        "Matters", "Octo called this payment %1 at first and calls it %2 since. The till believes neither."
    )
    what = what.replace("%1", matter.payment.octo_uuid or "").replace("%2", matter.other_uuid)
    return (
        what,
        translate("Matters", "It isn't certain whether the customer has paid %1.").replace(
            "%1", str(amount_text(matter.payment.taken))
        ),
        translate(
            "Matters",
            "Look up the sale's number in Octo's cabinet. If the payment stands there under the second number, say so.",
        ),
    )


def _held_words(matter: Matter) -> tuple[str, str, str]:
    hold = matter.payment.hold
    if hold is not None and hold.lapses_at is not None:
        money = translate(
            "Matters", "Nothing is taken yet. It goes back to the customer by itself at about %1."
        )
        money = money.replace("%1", clock_text(hold.lapses_at))
    else:
        money = translate("Matters", "Nothing is taken yet.")
    return (
        translate("Matters", "Money is held for this sale and waits for the cashier."),
        money,
        translate("Matters", "Bring the sale to the counter, then take the money or give it back."),
    )


def _late_words(matter: Matter) -> tuple[str, str, str]:
    payment = matter.payment
    if payment.state is PaymentState.PARTLY_REFUNDED:
        left = Money(payment.taken.minor - (payment.refunded_minor or 0), payment.amount.currency)
        return (
            translate("Matters", "Some of the money that came late was given back."),
            translate("Matters", "%1 of it is still with the shop.").replace("%1", str(amount_text(left))),
            translate("Matters", "Give the rest back to the customer."),
        )
    what = translate("Matters", "Money came for a payment that nobody was waiting for any more.")
    money = translate("Matters", "The customer has paid %1. Don't ask for it again.")
    if matter.can_attach:
        todo = translate(
            "Matters",
            "If the customer has the goods, count the sale as paid. If not, give the money back.",
        )
    else:
        todo = translate(
            "Matters",
            "Its sale was paid otherwise or has changed since. Give the money back to the customer.",
        )
    return what, money.replace("%1", str(amount_text(matter.payment.taken))), todo


def _disputed_words(payment: Payment) -> tuple[str, str, str]:
    if payment.reason == "canceled":
        what = translate("Matters", "Octo took a payment back that it had confirmed before.")
    else:
        what = translate("Matters", "Octo says something else about this payment than the till's own record.")
    return (
        what,
        translate("Matters", "It isn't certain whether the customer has paid %1.").replace(
            "%1", str(amount_text(payment.taken))
        ),
        translate("Matters", "Look the payment up in Octo's cabinet, decide, and write down why."),
    )


def _given_up_words(payment: Payment) -> tuple[str, str, str]:
    if not payment.is_qr_shown:
        return (
            translate("Matters", "The payment was stopped before its QR was shown."),
            translate("Matters", "Nobody can pay it."),
            translate("Matters", "Nothing has to be done; the till waits for Octo's last word."),
        )
    until = clock_text(payment.expires_at)
    if payment.state is PaymentState.ABANDONED and payment.reason == "expired":
        what = translate("Matters", "The time of the QR ran out at %1.").replace("%1", until)
    else:
        what = translate("Matters", "Given up at the counter. Whoever scanned the QR could pay until %1.")
        what = what.replace("%1", until)
    return (
        what,
        translate("Matters", "Money that still comes is noticed and shown here."),
        translate("Matters", "Nothing has to be done; the till waits for Octo's last word."),
    )
