"""The check of the day in words: how far it is, and each difference with what it means and what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.services.day_check import CheckState, Progress
from pos_app.services.day_check_ports import Days, Finding
from pos_app.services.day_compare import Difference
from pos_app.services.ports import GatewayError
from pos_app.services.sales_list import SHOP_ZONE
from pos_app.services.till import Till
from pos_app.ui.money_text import amount_text, clock_text
from pos_app.ui.payment_words import payment_state_words
from pos_app.ui.screens.outcome.reasons import reason_of
from pos_app.ui.told import told

translate = QCoreApplication.translate

WEEK_DAYS = 7
_URGENT = frozenset(
    {Difference.PAID_HERE_ONLY, Difference.PAID_THERE_ONLY, Difference.AMOUNT, Difference.UNKNOWN_AT_OCTO}
)
_IN_MATTERS = frozenset({Difference.PAID_THERE_ONLY, Difference.UNRESOLVED, Difference.HELD_TOO_LONG})


class Span(Enum):
    """Which days are looked at."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"


class FindingCard(NamedTuple):
    """One difference. `kind` names colour and sign; `support` is what to read out to Octo's support."""

    payment_id: str
    kind: str
    title: str
    what: str
    money: str
    todo: str
    support: str
    is_in_matters: bool


class DayCheckPresenter:
    """What the page asks of the service."""

    def __init__(self, till: Till) -> None:
        self._till = till
        self._check = till.day_check()

    @property
    def progress(self) -> Progress:
        return self._check.progress

    def watch(self, listener: Callable[[Progress], None]) -> Callable[[], None]:
        """Returns what ends the watching."""
        return self._check.subscribe(listener)

    def start(self, span: Span) -> None:
        self._check.start(self._days(span))

    def stop(self) -> None:
        self._check.stop()

    def load(self, *, on_done: Callable[[list[Finding]], None], on_failed: Callable[[str], None]) -> None:
        self._check.load_findings(on_done=on_done, on_failed=lambda sentence: on_failed(told(sentence)))

    def _days(self, span: Span) -> Days:
        today = self._till.clock.now().astimezone(SHOP_ZONE).date()
        if span is Span.YESTERDAY:
            return Days(today - timedelta(days=1), today - timedelta(days=1))
        first = today - timedelta(days=WEEK_DAYS - 1) if span is Span.WEEK else today
        return Days(first, today)


def span_word(span: Span) -> str:
    words = {
        Span.TODAY: translate("DayCheck", "Today"),
        Span.YESTERDAY: translate("DayCheck", "Yesterday"),
        Span.WEEK: translate("DayCheck", "Last 7 days"),
    }
    return words[span]


def status_of(progress: Progress, *, differences: int) -> tuple[str, str]:
    """(banner's kind, sentence) on how far it is."""
    match progress.state:
        case CheckState.IDLE:
            text = translate(
                "DayCheck",
                "Every payment is read again at Octo and compared with the till's books. No money moves by this.",
            )
            return "info", text
        case CheckState.RUNNING:
            text = translate("DayCheck", "%1 of %2 payments read. You can go on selling meanwhile.")
            return "wait", _counted(text, progress)
        case CheckState.STOPPED:
            return "warn", _stopped(progress)
        case CheckState.DONE if differences:
            text = translate(
                "DayCheck", "%n payment(s) read. What doesn't agree stands below.", None, progress.total
            )
            return "warn", text
        case CheckState.DONE:
            text = translate("DayCheck", "%n payment(s) read. All agrees with Octo.", None, progress.total)
            return "paid", text


def _stopped(progress: Progress) -> str:
    text = translate("DayCheck", "%1 of %2 payments read. What was found is kept; check again to go on.")
    text = _counted(text, progress)
    trouble = progress.trouble
    if trouble is None:
        return text
    why = reason_of(trouble.reason).what if isinstance(trouble, GatewayError) else told(str(trouble))
    return f"{why} {text}"


def _counted(text: str, progress: Progress) -> str:
    return text.replace("%1", str(progress.read)).replace("%2", str(progress.total))


def card_of(finding: Finding) -> FindingCard:
    payment = finding.payment
    day = payment.created_at.astimezone(SHOP_ZONE)
    title = translate("DayCheck", "%1 · sale %2 · %3").replace("%1", str(amount_text(payment.taken)))
    title = title.replace("%2", finding.number).replace(
        "%3", f"{day:%d.%m.} {clock_text(payment.created_at)}"
    )
    what, money, todo = difference_words(finding.difference)
    state = payment_state_words(payment)[1]
    if finding.word.said is None:
        both = translate("DayCheck", "Here: %1.").replace("%1", state)
    else:
        both = translate("DayCheck", "Here: %1. Octo: %2.").replace("%1", state)
    support = [translate("DayCheck", "For Octo's support:"), payment.id, payment.octo_uuid or ""]
    return FindingCard(
        payment_id=payment.id,
        kind="fail" if finding.difference in _URGENT else "warn",
        title=title if payment.is_live else f"{title} · {translate('Window', 'TEST')}",
        what=f"{what} {both.replace('%2', finding.word.status)}",
        money=money,
        todo=todo,
        support=" ".join(filter(None, support)),
        is_in_matters=finding.difference in _IN_MATTERS,
    )


def difference_words(difference: Difference) -> tuple[str, str, str]:
    """What it is, what it means for the money, what to do."""
    words = _words_about_paid() | _words_about_refunds() | _words_about_the_rest()
    return words[difference]


def _words_about_paid() -> dict[Difference, tuple[str, str, str]]:
    return {
        Difference.PAID_HERE_ONLY: (
            translate("DayCheck", "The till has this payment as paid, and Octo doesn't."),
            translate("DayCheck", "The goods may be gone without the money."),
            translate(
                "DayCheck",
                "Look it up in Octo's cabinet. If the money isn't there, call Octo's support with the number below.",
            ),
        ),
        Difference.PAID_THERE_ONLY: (
            translate("DayCheck", "Octo has the money for this payment, and no sale of the till counts it."),
            translate("DayCheck", "The customer has paid. Don't ask for it again."),
            translate(
                "DayCheck",
                "Open matters: count the sale as paid if the customer has the goods, or give the money back.",
            ),
        ),
        Difference.AMOUNT: (
            translate("DayCheck", "Octo has another amount or currency for this payment than the till."),
            translate("DayCheck", "It isn't certain how much was taken."),
            translate(
                "DayCheck",
                "Compare both in Octo's cabinet, settle the rest with the customer, and write down how.",
            ),
        ),
    }


def _words_about_refunds() -> dict[Difference, tuple[str, str, str]]:
    return {
        Difference.REFUNDED_ELSEWHERE: (
            translate("DayCheck", "More of this payment was given back than this till gave back."),
            translate("DayCheck", "The customer has that money, and it is missing from the day's takings."),
            translate("DayCheck", "Ask who refunded it in Octo's cabinet, and write that down here."),
        ),
        Difference.REFUND_MISSING: (
            translate(
                "DayCheck", "The till has a refund of this payment as done, and Octo shows less of it."
            ),
            translate("DayCheck", "The customer may be waiting for the money."),
            translate(
                "DayCheck",
                "Look in Octo's cabinet whether it went out. If not, call Octo's support with the number below.",
            ),
        ),
    }


def _words_about_the_rest() -> dict[Difference, tuple[str, str, str]]:
    return {
        Difference.UNKNOWN_AT_OCTO: (
            translate("DayCheck", "Octo doesn't find this payment, although it had it before."),
            translate("DayCheck", "It isn't certain where the money is."),
            translate(
                "DayCheck", "Look it up in Octo's cabinet, and call Octo's support with the number below."
            ),
        ),
        Difference.HELD_TOO_LONG: (
            translate("DayCheck", "Money is still only reserved on the customer's card."),
            translate(
                "DayCheck",
                "It is neither the shop's nor the customer's, and it goes back by itself when the hold lapses.",
            ),
            translate(
                "DayCheck",
                "Open the till, which takes the money or gives it back. If it stays, do it in Octo's cabinet.",
            ),
        ),
        Difference.NOT_TOLD: (
            translate("DayCheck", "Octo didn't say how this payment stands."),
            translate("DayCheck", "Nothing is known about the money from this."),
            translate(
                "DayCheck",
                "Check the day again later. If it stays, look the payment up in Octo's cabinet.",
            ),
        ),
        Difference.UNRESOLVED: (
            translate("DayCheck", "This payment isn't settled yet."),
            translate("DayCheck", "The money may still come, or be on its way back."),
            translate(
                "DayCheck",
                "Leave the till on, which goes on asking Octo; see the open matters. Then check the day again.",
            ),
        ),
    }
