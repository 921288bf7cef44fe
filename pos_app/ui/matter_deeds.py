"""Does what is chosen on the list of open matters; whatever moves or settles money is asked first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.open_matters import SHORTEST_REASON
from pos_app.ui.money_text import amount_text
from pos_app.ui.refund_words import refund_refusal_sentence
from pos_app.ui.screens.matters.presenter import Deed, MatterCard, deed_word
from pos_app.ui.theme.tokens import S8
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class MatterDeeds:
    """For one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._till = window.till

    def act(self, deed: Deed, card: MatterCard) -> None:
        match deed:
            case Deed.CHECK:
                self._till.checkout.check_payment(card.payment_id)
                self._till.refunds().check_now(card.payment_id)
                self._window.messages.say("info", translate("Matters", "Octo is being asked."))
            case Deed.TAKE_BACK:
                self._take_back(card)
            case Deed.ATTACH:
                self._ask_attach(card)
            case Deed.REFUND:
                self._ask_refund(card)
            case Deed.DECIDE_PAID:
                body = translate("Matters", "The sale then counts as paid. No money moves.")
                self._ask_reason(deed, card, body=body, act=self._decide_paid)
            case Deed.DECIDE_UNPAID:
                body = translate("Matters", "The payment is then closed as never paid. No money moves.")
                self._ask_reason(deed, card, body=body, act=self._decide_unpaid)
            case Deed.REFUND_DONE | Deed.REFUND_AGAIN | Deed.REFUND_CLOSED:
                self._ask_about_refund(deed, card)
            case Deed.ACCEPT_NUMBER:
                body = translate(
                    "Matters",
                    "From here on the till believes what Octo says under that number. No money moves.",
                )
                self._ask_reason(deed, card, body=body, act=self._accept_number)

    def _take_back(self, card: MatterCard) -> None:
        """A basket that stands at the counter is parked first."""
        if self._till.parking().make_room() and self._till.checkout.take_back(card.sale_id):
            self._window.close_page()

    def _ask_attach(self, card: MatterCard) -> None:
        sheet = Sheet(
            self._window,
            title=f"{deed_word(Deed.ATTACH)}?",
            body=f"{card.title}. "
            + translate("Matters", "Do this when the customer has the goods. No money moves."),
            confirm=deed_word(Deed.ATTACH),
            cancel=translate("Matters", "Back"),
        )
        sheet.finished.connect(lambda is_yes: self._attach(card) if is_yes else None)
        sheet.open()

    def _attach(self, card: MatterCard) -> None:
        if not self._till.matters.attach(card.payment_id):
            self._say_changed()

    def _ask_refund(self, card: MatterCard) -> None:
        offer = self._till.refunds().what_is_left(card.payment_id)
        if offer is None or offer.refusal is not None:
            refusal = None if offer is None else offer.refusal
            self._window.messages.say("warn", refund_refusal_sentence(refusal), seconds=12)
            return
        body = translate("Matters", "%1 goes back through Octo to the card that was used.")

        def give_back(card: MatterCard, reason: str) -> None:
            refusal = self._till.refunds().refund(card.payment_id, amount=offer.left, reason=reason)
            if refusal is not None:
                self._window.messages.say("warn", refund_refusal_sentence(refusal), seconds=12)

        self._ask_reason(
            Deed.REFUND, card, body=body.replace("%1", str(amount_text(offer.left))), act=give_back
        )

    def _decide_paid(self, card: MatterCard, reason: str) -> None:
        if not self._till.matters.decide_paid(card.payment_id, reason=reason):
            self._say_changed()

    def _decide_unpaid(self, card: MatterCard, reason: str) -> None:
        if not self._till.matters.decide_unpaid(card.payment_id, reason=reason):
            self._say_changed()

    def _accept_number(self, card: MatterCard, reason: str) -> None:
        if not self._till.matters.accept_number(card.payment_id, reason=reason):
            self._say_changed()

    def _ask_about_refund(self, deed: Deed, card: MatterCard) -> None:
        refunds = self._till.refunds()
        decide, body = {
            Deed.REFUND_DONE: (
                refunds.decide_done,
                translate("Matters", "The refund then counts as done. No money moves."),
            ),
            Deed.REFUND_AGAIN: (
                refunds.decide_again,
                translate("Matters", "It is sent once more under the same number, and the money goes back."),
            ),
            Deed.REFUND_CLOSED: (
                refunds.decide_closed,
                translate(
                    "Matters",
                    "It isn't sent any more. As nobody but Octo can know of it, the till gives that money back no "
                    "other way: what is left of the payment can go back in Octo's cabinet alone.",
                ),
            ),
        }[deed]

        def act(card: MatterCard, reason: str) -> None:
            if not decide(card.payment_id, reason=reason):
                self._say_changed()

        self._ask_reason(deed, card, body=body, act=act)

    def _say_changed(self) -> None:
        text = translate("Matters", "This has changed in the meantime. Nothing was done; look again.")
        self._window.messages.say("warn", text)

    def _ask_reason(
        self, deed: Deed, card: MatterCard, *, body: str, act: Callable[[MatterCard, str], None]
    ) -> None:
        """A decision about money stands in the books with the words of whoever made it."""
        reason = Field(name=translate("Matters", "Reason"))
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(S8)
        for part in (
            Text(f"{card.title}. {body}", wrap=True),
            Text(translate("Matters", "Why? This is kept in the books."), role="small-strong"),
            reason,
        ):
            inside.addWidget(part)
        sheet = Sheet(
            self._window,
            title=f"{deed_word(deed)}?",
            body=form,
            confirm=deed_word(deed),
            cancel=translate("Matters", "Back"),
            confirm_kind="danger",
        )
        sheet.set_confirm_enabled(False)
        reason.textChanged.connect(
            lambda text: sheet.set_confirm_enabled(len(text.strip()) >= SHORTEST_REASON)
        )
        sheet.finished.connect(lambda is_yes: act(card, reason.text().strip()) if is_yes else None)
        sheet.open()
        reason.setFocus()
