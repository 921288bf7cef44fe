"""Turns events into what people see: passing messages at the bottom, notices that stay at the top."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_app.domain.events import (
    ActionRefused,
    BooksChecked,
    ClockFoundWrong,
    CodeUnknown,
    CopyFailed,
    Event,
    MarkAdded,
    PayingWaits,
    PaymentChanged,
    RefundChanged,
    Refusal,
    ScanIgnored,
    WriteFailed,
)
from pos_app.domain.payment import PaymentState
from pos_app.services.desk import DeskState, Stage
from pos_app.services.till import Till
from pos_app.ui.money_text import amount_text, clock_text
from pos_app.ui.notices import Notice, Notices
from pos_app.ui.told import told
from pos_app.ui.widgets.toast import Toast
from pos_app.ui.words import (
    product_offer,
    refusal_sentence,
    scan_ignored_sentence,
    secret_sentence,
    unknown_code_sentence,
    write_failed_sentence,
)

translate = QCoreApplication.translate

SHORT_S, LONG_S = 5, 12
_GIVING_BACK = frozenset({PaymentState.REFUNDING, PaymentState.REFUND_UNKNOWN})
"""Back from these to paid is a refund that failed, not money that came."""


class Messages:
    """Owns no widget: it speaks through the window's toast and notices. `open_page` opens a page by name.

    `offered_product` gives what asks for the rest of a product whose code is unknown, None where nothing may ask now.
    """

    def __init__(
        self,
        *,
        till: Till,
        toast: Toast,
        notices: Notices,
        open_page: Callable[[str], None],
        offered_product: Callable[[], Callable[[], None] | None],
    ) -> None:
        self._till = till
        self._toast = toast
        self._notices = notices
        self._open_page = open_page
        self._offered_product = offered_product
        self._unknown: list[CodeUnknown] = []
        self.last_unknown: CodeUnknown | None = None
        self._ignored: list[str] = []
        self._findings: tuple[str, ...] = ()
        self._write_failure = ""
        self._clock_minutes: int | None = None
        till.bus.subscribe(self.hear)

    def say(self, kind: str, text: str, *, seconds: int = SHORT_S) -> None:
        self._unknown, self._ignored = [], []
        self._toast.show_message(kind, text, seconds=seconds)

    def seen(self) -> bool:
        """Esc: what was waiting to be seen has been seen. True when the key meant nothing else.

        A toast goes by itself and never takes the key: on the QR it has to ask at once.
        """
        had_failure = bool(self._write_failure)
        self._write_failure = ""
        self._notices.put("write", None)
        self._toast.clear()
        return had_failure

    def draw(self, state: DeskState, *, has_page: bool) -> None:
        """The notices that follow from the state. A page over the counter keeps only what is urgent."""
        put = self._notices.put
        put("books", self._books_notice())
        put("write", self._write_notice())
        put("alarm", self._alarm_notice(state))
        put("clock", self._clock_notice())
        put("secret", None if has_page else self._secret_notice(state))
        put("offline", self._offline_notice(state))
        put("hold", None if has_page else self._hold_notice(state))
        put("background", None if has_page else self._background_notice(state))

    def hear(self, event: Event) -> None:
        """From the bus; also by whoever heard it before this was made."""
        match event:
            case CodeUnknown():
                self._tell_unknown(event)
            case ScanIgnored():
                known = self._ignored if self._toast.isVisible() else []
                self.say("warn", scan_ignored_sentence([*known, event.name]), seconds=LONG_S)
                self._ignored = [*known, event.name]
            case ActionRefused():
                self._refuse(event)
            case WriteFailed():
                self._write_failure = event.detail
                self._notices.put("write", self._write_notice())
            case RefundChanged():
                self._tell_refund(event)
            case ClockFoundWrong():
                self._clock_minutes = round(event.difference.total_seconds() / 60)
                self._notices.put("clock", self._clock_notice())
            case PayingWaits() | CopyFailed() | MarkAdded():
                self._tell(event)
            case BooksChecked():
                self._findings = event.findings
                self._notices.put("books", self._books_notice())
            case PaymentChanged():
                self._on_payment_changed(event)
            case _:
                pass

    def _tell_unknown(self, event: CodeUnknown) -> None:
        self._unknown = [*self._unknown, event] if self._toast.isVisible() else [event]
        self._ignored = []
        self.last_unknown = event
        text, offered = unknown_code_sentence(self._unknown), self._offered_product()
        if not self._till.goods().code_of(event):
            offered = None
        if offered is not None:
            text = f"{text} {product_offer(is_of_many=len(self._unknown) > 1)}"
        self._toast.show_message("warn", text, seconds=LONG_S, offered=offered)

    def _tell(self, event: PayingWaits | CopyFailed | MarkAdded) -> None:
        if isinstance(event, CopyFailed):
            self.say("warn", told(event.detail), seconds=LONG_S)
        elif isinstance(event, MarkAdded):
            text = translate("Scan", "“%1” has its marking code now; the quantity is the same.")
            self.say("info", text.replace("%1", event.name))
        else:
            text = translate("Notice", "The books are looked through first; the QR follows by itself.")
            self.say("info", text)

    def _refuse(self, event: ActionRefused) -> None:
        self.say("warn", refusal_sentence(event.refusal, event.detail), seconds=LONG_S)
        if event.refusal is Refusal.NOT_SET_UP:
            self._open_page("setup")
        elif event.refusal is Refusal.NO_SECRET:
            self._open_page("keyring")

    def _on_payment_changed(self, event: PaymentChanged) -> None:
        """Only payments that aren't at the counter: those there have a screen of their own."""
        payment, current = event.payment, self._till.desk.state.sale
        is_at_counter = current is not None and current.id == payment.sale_id
        if is_at_counter and payment.state is PaymentState.PAID:
            # The customer with the unknown code is gone: it must not be sold to the next.
            self.last_unknown = None
        if payment.state is PaymentState.CLOSED_RELEASED and event.before is not payment.state:
            text = translate("Notice", "Octo has given the held money back: %1. Nothing was taken.")
            self.say("info", text.replace("%1", str(amount_text(payment.amount))), seconds=LONG_S)
            return
        if payment.state is event.before or is_at_counter:
            return
        amount = str(amount_text(payment.taken))
        if payment.state is PaymentState.PAID and event.before not in _GIVING_BACK:
            text = translate("Notice", "A payment in the background is paid: %1.").replace("%1", amount)
            self.say("paid", text, seconds=LONG_S)
        elif payment.state is PaymentState.FAILED:
            text = translate(
                "Notice",
                "A payment in the background did not go through: %1. No money was taken. F5 brings it back.",
            )
            self.say("fail", text.replace("%1", amount), seconds=LONG_S)

    def _tell_refund(self, event: RefundChanged) -> None:
        """Whoever gave the money back may serve somebody else by now: a failure isn't left to be found."""
        from pos_app.ui.refund_words import failure_notice

        text = failure_notice(event.refund)
        if text:
            self.say("fail", text, seconds=LONG_S)

    def _write_notice(self) -> Notice | None:
        if not self._write_failure:
            return None
        word = translate("Notice", "Seen")
        return Notice("fail", write_failed_sentence(self._write_failure), word, self._on_seen)

    def _on_seen(self) -> None:
        self.seen()

    def _books_notice(self) -> Notice | None:
        if not self._findings:
            return None
        text = translate(
            "Notice", "The till's books don't add up: %1 You can look at everything; nothing can be paid."
        )
        word = translate("Notice", "Show")
        text = text.replace("%1", told(self._findings[0]))
        return Notice("fail", text, word, lambda: self._open_page("books"))

    def _alarm_notice(self, state: DeskState) -> Notice | None:
        if not state.alarms:
            return None
        payment = state.alarms[0]
        if payment.state is PaymentState.LATE_MONEY:
            text = translate(
                "Notice",
                "Money came late: %1 for a payment of %2 that nobody waited for. Don't charge again; tell the owner.",
            )
        elif payment.state in _GIVING_BACK:
            text = translate(
                "Notice",
                "Octo doesn't tell whether a refund of the payment of %1 at %2 went back. "
                "Don't give it back another way; tell the owner.",
            )
        else:
            text = translate(
                "Notice",
                "Octo and the till disagree about a payment of %1 at %2. Don't ask for money again; tell the owner.",
            )
        text = text.replace("%1", str(amount_text(payment.taken))).replace(
            "%2", clock_text(payment.created_at)
        )
        if len(state.alarms) > 1:
            more = translate("Notice", "%n more matter(s) are open.", None, len(state.alarms) - 1)
            text = f"{text} {more}"
        return Notice("late", text, translate("Notice", "Show"), lambda: self._open_page("matters"))

    def _clock_notice(self) -> Notice | None:
        minutes = self._clock_minutes
        if not minutes:
            return None
        if minutes > 0:
            text = translate(
                "Notice",
                "The clock of this PC is %n minute(s) ahead. Set it right, or QR codes may end at the wrong time.",
                None,
                minutes,
            )
        else:
            text = translate(
                "Notice",
                "The clock of this PC is %n minute(s) behind. Set it right, or QR codes may end at the wrong time.",
                None,
                -minutes,
            )
        return Notice("warn", text)

    def _secret_notice(self, state: DeskState) -> Notice | None:
        if not state.settings.is_set_up:
            text = translate("Notice", "The till isn't set up for payments yet. You can scan already.")
            return Notice("info", text, translate("Notice", "Set up"), lambda: self._open_page("setup"))
        if state.secret_problem is None:
            return None
        word = translate("Notice", "What to do")
        return Notice("warn", secret_sentence(state.secret_problem), word, lambda: self._open_page("keyring"))

    @staticmethod
    def _offline_notice(state: DeskState) -> Notice | None:
        # The pay screen says it in its own words, where the cashier is looking.
        if state.is_online is not False or state.stage not in (Stage.SELL, Stage.PAID):
            return None
        return Notice(
            "warn",
            translate("Notice", "No connection to Octo. You can go on scanning; a QR needs the connection."),
        )

    def _hold_notice(self, state: DeskState) -> Notice | None:
        """Money that is held beside the counter and soon goes back by itself."""
        lapsing = [matter for matter in state.matters if matter.is_lapsing]
        if not lapsing:
            return None
        payment, sale = lapsing[0].payment, lapsing[0].sale
        lapses_at = payment.hold.lapses_at if payment.hold else None
        text = translate("Notice", "Held money goes back to the customer at about %1: %2, sale %3.")
        text = text.replace("%1", clock_text(lapses_at) if lapses_at else "")
        amount = str(amount_text(sale.basket.total if sale else payment.amount))
        text = text.replace("%2", amount).replace("%3", sale.number if sale else "")
        return Notice("warn", text, translate("Notice", "Show"), lambda: self._open_page("matters"))

    @staticmethod
    def _background_notice(state: DeskState) -> Notice | None:
        if not state.background or state.stage is not Stage.SELL:
            return None
        text = translate(
            "Notice", "%n payment(s) go on in the background. F5 shows them.", None, len(state.background)
        )
        return Notice("wait", text)
