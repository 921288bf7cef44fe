"""What the customer sees in each stage. Pure: words and switches, no widgets."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.money import Currency, Money
from pos_app.domain.record import Record
from pos_app.services.desk import DeskState, Stage
from pos_app.ui.money_text import AmountText, amount_text

Translate = Callable[[str, str], str]

IDLE, BASKET, CODE, WAIT, PAID, FAILED = "idle", "basket", "code", "wait", "paid", "failed"


class CustomerView(Record):
    """`page` is one of the six above; what a page doesn't show is empty. `pay_url` is set on the code's page alone."""

    page: str
    shop: str
    test: str
    word: str = ""
    hint: str = ""
    digits: str = ""
    currency: str = ""
    match_code: str = ""
    pay_url: str = ""
    is_dimmed: bool = False


def view_of(state: DeskState, *, translate: Translate) -> CustomerView:
    """The same state as the cashier's window, so that both change in one step."""
    page = _page(state)
    word, hint = _words(state, page=page, translate=translate)
    amount = _amount(state, translate=translate) if page != IDLE else AmountText("", "")
    code = state.payment.match_code if page == PAID and state.payment is not None else ""
    return CustomerView(
        page,
        shop=state.settings.shop_name,
        test="" if state.is_live else translate("Customer", "TEST: no real money"),
        word=word,
        hint=hint,
        digits=amount.digits,
        currency=amount.word,
        match_code=translate("Customer", "Code %1").replace("%1", code) if code else "",
        pay_url=(state.pay_url or "") if page == CODE else "",
        is_dimmed=state.stage is Stage.ENGAGED,
    )


def _page(state: DeskState) -> str:
    match state.stage:
        case Stage.SELL:
            return IDLE if state.sale is None or state.sale.basket.is_empty else BASKET
        case Stage.WAITING | Stage.ENGAGED:
            return CODE if state.pay_url else WAIT
        case Stage.PAID:
            return PAID
        case Stage.FAILED | Stage.EXPIRED:
            return FAILED
        case _:
            return WAIT


def _words(state: DeskState, *, page: str, translate: Translate) -> tuple[str, str]:
    """The word to be read from afar, and the line below it."""
    please_wait = translate("Customer", "Please wait")
    if page == IDLE:
        return translate("Customer", "Welcome!"), ""
    if page == BASKET:
        return translate("Customer", "To pay"), ""
    if page == PAID:
        return translate("Customer", "Paid"), translate("Customer", "Thank you!")
    if page == FAILED:
        if state.stage is Stage.EXPIRED:
            return translate("Customer", "This code is no longer valid"), translate(
                "Customer", "Please don't pay with it. The cashier will help you."
            )
        return translate("Customer", "The payment did not go through"), translate(
            "Customer", "The cashier will help you."
        )
    if page == CODE:
        if state.is_offline:
            return please_wait, translate(
                "Customer", "There is no connection just now. Don't pay a second time."
            )
        if state.stage is Stage.ENGAGED:
            return translate("Customer", "Finish on your phone"), ""
        return translate("Customer", "Scan to pay"), translate(
            "Customer", "Point your phone's camera at the code and pay on the page that opens."
        )
    if state.stage in (Stage.HELD, Stage.CONFIRMING):
        return translate("Customer", "Confirming your payment"), ""
    return please_wait, ""


def _amount(state: DeskState, *, translate: Translate) -> AmountText:
    """In a payment its own amount, which never changes; before it the basket's."""
    if state.stage is not Stage.SELL and state.payment is not None:
        money = state.payment.taken
    elif state.sale is not None:
        money = state.sale.basket.total
    else:
        return AmountText("", "")
    return _in_customers_words(money, language=state.customer_language, translate=translate)


def _in_customers_words(money: Money, *, language: str, translate: Translate) -> AmountText:
    text = amount_text(money, language=language)
    return text._replace(word=translate("Money", "so'm")) if money.currency is Currency.UZS else text
