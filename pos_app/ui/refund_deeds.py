"""Gives money back for the page of a sale. Whatever moves money is asked first, with a written reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.errors import AmountError
from pos_app.domain.money import Money, parse_money
from pos_app.domain.payment import Payment
from pos_app.domain.quantity import takes_decimals
from pos_app.domain.refund import RefundLine
from pos_app.domain.refund_rules import RefundRefusal, why_not
from pos_app.services.open_matters import SHORTEST_REASON
from pos_app.ui.money_text import amount_text, unit_text
from pos_app.ui.refund_words import goods_words, promise_words, refund_refusal_sentence, refusal_words
from pos_app.ui.screens.sale.presenter import SaleFacts, SalePresenter
from pos_app.ui.screens.sales.presenter import payment_name
from pos_app.ui.theme.tokens import S8, S12
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.number_pad import NumberPad
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.screens.sale.view import SaleView

translate = QCoreApplication.translate

LONG_S = 12


class RefundDeeds:
    """For one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._till = window.till

    def open_sale(self, sale_id: str, back: Callable[[], None]) -> SaleView:
        from pos_app.ui.screens.sale.view import SaleView

        return SaleView(SalePresenter(self._till, sale_id=sale_id), deeds=self, back=back)

    def show_tax_receipt(self, facts: SaleFacts) -> None:
        self._window.flows.show_tax_receipt(facts.payment)

    # --- Giving back

    def ask_refund(
        self,
        facts: SaleFacts,
        *,
        amount: Money,
        lines: tuple[RefundLine, ...],
        on_begun: Callable[[], None],
    ) -> None:
        """The last question. What can't be done is said before anything is asked."""
        payment = facts.payment
        refusal = self._why_not(facts, amount)
        if payment is None or refusal is not None:
            self._say_refusal(refusal)
            return
        reason = Field(name=translate("Refund", "Reason"))
        sheet = Sheet(
            self._window,
            title=translate("Refund", "Give back %1?").replace("%1", str(amount_text(amount))),
            body=_question(facts, payment, amount=amount, lines=lines, reason=reason),
            confirm=translate("Refund", "Give back %1").replace("%1", str(amount_text(amount))),
            cancel=translate("Refund", "Back"),
            confirm_kind="danger",
        )
        sheet.set_confirm_enabled(False)
        reason.textChanged.connect(
            lambda text: sheet.set_confirm_enabled(len(text.strip()) >= SHORTEST_REASON)
        )

        def give_back() -> None:
            written = reason.text().strip()
            refused = self._till.refunds().refund(payment.id, amount=amount, reason=written, lines=lines)
            if refused is None:
                on_begun()
            else:
                self._say_refusal(refused)

        sheet.finished.connect(lambda is_yes: give_back() if is_yes else None)
        self._open(sheet, focus=reason)

    def ask_amount(self, facts: SaleFacts, *, on_begun: Callable[[], None]) -> None:
        """How much, typed by hand; then the last question."""
        offer = facts.offer
        if offer is None:
            return
        left = translate("Refund", "At most %1, at least %2.").replace("%1", str(amount_text(offer.left)))
        hint = Text(left.replace("%2", str(amount_text(offer.least))), ink="ink-2", wrap=True)
        word = translate("Refund", "Amount in %1").replace("%1", offer.left.currency.value)
        typed: list[Money] = []

        def check(text: str) -> str:
            """What is wrong with it; "" when nothing is."""
            typed.clear()
            try:
                amount = parse_money(text, currency=offer.left.currency)
            except AmountError:
                return translate("Refund", "That is not an amount.") if text.strip() else " "
            refusal = self._why_not(facts, amount)
            typed.append(amount)
            return "" if refusal is None else refusal_words(refusal)

        def ask() -> None:
            if typed:
                self.ask_refund(facts, amount=typed[-1], lines=(), on_begun=on_begun)

        title = translate("Refund", "How much is given back?")
        self._ask_number(title=title, word=word, hint=hint, check=check, on_confirmed=lambda _: ask())

    def ask_quantity(self, facts: SaleFacts, number: int, *, on_typed: Callable[[str], bool]) -> None:
        """How much of a line comes back. No money moves by it."""
        line = facts.record.sale.basket.line(number)
        unit = unit_text(line.unit)
        weight = translate("Sell", "Weight in %1").replace("%1", unit)
        word = weight if takes_decimals(line.unit) and unit else translate("Sell", "Quantity")

        def put(text: str) -> None:
            if not on_typed(text):
                sentence = translate("Refund", "So much of “%1” can't come back. Nothing was marked.")
                self._window.messages.say("warn", sentence.replace("%1", line.name))

        hint = Text(translate("Refund", "How much of it comes back?"), ink="ink-2", wrap=True)
        self._ask_number(
            title=line.name,
            word=word,
            hint=hint,
            check=lambda text: "" if text.strip() else " ",
            on_confirmed=put,
        )

    def ask_search(self, on_typed: Callable[[str], None]) -> None:
        """A number, an amount or a day for the list of sales, by mouse or touch."""
        hint = Text(translate("Sales", "Number, amount or day, like 24,11"), ink="ink-2", wrap=True)
        word = translate("Sales", "Number, amount or day")
        title = translate("Sales", "Find a sale")
        self._ask_number(title=title, word=word, hint=hint, check=lambda _: "", on_confirmed=on_typed)

    # --- While one is under way

    def ask_withdraw(self, facts: SaleFacts) -> None:
        payment = facts.payment
        if payment is None:
            return
        sheet = Sheet(
            self._window,
            title=translate("Refund", "Withdraw what wasn't sent?"),
            body=translate(
                "Refund",
                "What Octo has already got goes on. The rest isn't sent, and that money stays with the shop.",
            ),
            confirm=translate("Refund", "Withdraw"),
            cancel=translate("Refund", "Back"),
            confirm_kind="danger",
        )
        sheet.finished.connect(lambda is_yes: self._withdraw(payment.id) if is_yes else None)
        self._open(sheet)

    def _withdraw(self, payment_id: str) -> None:
        if not self._till.refunds().withdraw(payment_id):
            text = translate("Refund", "It was sent in the meantime, so it can't be withdrawn any more.")
            self._window.messages.say("warn", text, seconds=LONG_S)

    def check(self, facts: SaleFacts) -> None:
        if facts.payment is not None:
            self._till.refunds().check_now(facts.payment.id)
            self._window.messages.say("info", translate("Matters", "Octo is being asked."))

    # --- Parts of the questions

    def _why_not(self, facts: SaleFacts, amount: Money) -> RefundRefusal | None:
        if facts.payment is None:
            return RefundRefusal.NOT_PAID
        # The reason is asked for next, so it is no reason against asking.
        return why_not(facts.payment, refunds=facts.refunds, amount=amount, reason="-")

    def _say_refusal(self, refusal: RefundRefusal | None) -> None:
        self._window.messages.say("warn", refund_refusal_sentence(refusal), seconds=LONG_S)

    def _ask_number(
        self,
        *,
        title: str,
        word: str,
        hint: Text,
        check: Callable[[str], str],
        on_confirmed: Callable[[str], None],
    ) -> None:
        """A figure by keyboard or by touch. Enter takes it: no money moves by it."""
        field, pad, body = Field(name=word), NumberPad(), QWidget()
        wrong = Text(role="small-strong", ink="fail", wrap=True)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(S12)
        for part in (hint, Text(word, role="small-strong"), field, wrong, pad):
            inside.addWidget(part)
        sheet = Sheet(
            self._window,
            title=title,
            body=body,
            confirm=translate("Refund", "Go on"),
            cancel=translate("Refund", "Back"),
            enter_confirms=True,
        )

        def judge(text: str) -> None:
            problem = check(text)
            wrong.setText(problem)
            field.setAccessibleDescription(problem.strip())
            field.set_error(bool(problem.strip()))
            sheet.set_confirm_enabled(not problem)

        field.textChanged.connect(judge)
        pad.sign_pressed.connect(lambda sign: _press(sign, field=field, sheet=sheet))
        sheet.finished.connect(lambda is_yes: on_confirmed(field.text()) if is_yes else None)
        judge("")
        self._open(sheet, focus=field)

    def _open(self, sheet: Sheet, *, focus: QWidget | None = None) -> None:
        """A scan meanwhile goes into the basket; the page and what was written here stay."""
        page = self._window.page
        if page is not None:
            page.keeps_open_on_scan = True

        def let_go() -> None:
            if page is not None and page is self._window.page:
                page.keeps_open_on_scan = False

        sheet.finished.connect(let_go)
        sheet.open()
        if focus is not None:
            focus.setFocus()


def _press(sign: str, *, field: Field, sheet: Sheet) -> None:
    """A key of the number pad."""
    if sign == "enter":
        sheet.confirm()
    elif sign == "back":
        field.backspace()
    elif sign != "*":
        field.insert(sign)


def _question(
    facts: SaleFacts, payment: Payment, *, amount: Money, lines: tuple[RefundLine, ...], reason: Field
) -> QWidget:
    """What happens with the money, for which goods, and the place for the reason."""
    body = QWidget()
    inside = QVBoxLayout(body)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(S8)
    if not payment.is_live:
        test = translate("Refund", "TEST: no real money moves.")
        inside.addWidget(Banner("warn", test, parent=body))
    inside.addWidget(Text(promise_words(amount, payment_name=payment_name(payment)), wrap=True))
    if lines:
        goods = translate("Refund", "Goods that come back: %1")
        named = goods.replace("%1", goods_words(facts.record.sale.basket, lines))
        inside.addWidget(Text(named, ink="ink-2", wrap=True))
    inside.addWidget(Text(translate("Refund", "Why? This is kept in the books."), role="small-strong"))
    usual = ChoiceRow(name=translate("Refund", "Usual reasons"))
    words = (
        translate("Refund", "Goods returned"),
        translate("Refund", "Wrong price"),
        translate("Refund", "Not in stock"),
    )
    usual.set_choices([(word, word) for word in words])
    usual.chosen.connect(lambda word: reason.setText(str(word)))
    inside.addWidget(usual)
    inside.addWidget(reason)
    return body
