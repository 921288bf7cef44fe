"""What can go wrong between the till and Octo, and whether the payment may exist there all the same.

    GatewayError
    └── OctoError
        ├── NotSendableError         not_sendable         no; nothing sent: the till's own request is wrong
        ├── NoSecretError            no_secret            no; nothing sent
        ├── NotReachedError          no_network           no; nothing sent, offline
        │   ├── ProxyError           proxy                no; nothing sent, offline
        │   └── TlsError             tls                  no; nothing sent, offline
        ├── RequestRefusedError      refused              no, if it was the first sending of this id
        │   ├── FormatRefusedError       format_refused       Octo's error 1
        │   ├── WrongSecretError         wrong_secret         2
        │   ├── BasketMismatchError      basket_mismatch      3
        │   ├── ShopNotApprovedError     shop_not_approved    5
        │   ├── CurrencyRefusedError     currency_refused     6
        │   ├── MethodRefusedError       method_refused       7
        │   ├── SupplierRefusedError     supplier_refused     8
        │   ├── NotifyUrlMissingError    notify_url_missing   9
        │   ├── BuyerRefusedError        buyer_refused        10
        │   ├── TspIdMissingError        tsp_id_missing       13
        │   ├── LimitReachedError        limit_reached        17
        │   └── GoodsNotKnownError       goods_not_known      403
        ├── UnknownOutcomeError      unknown              yes
        │   ├── NoAnswerError        no_answer            yes; offline: sent, and nothing whole came back
        │   ├── BadAnswerError       bad_answer           yes: something came that is no answer of Octo's
        │   ├── ServerError          server_error         yes: HTTP 5xx, or error 4
        │   ├── UnlistedCodeError    unlisted_code        yes: an error number that nobody has described
        │   └── RateLimitedError     rate_limited         yes: asked too often, ask later
        ├── NoSuchPaymentError       not_found            no: a status read that found nothing
        ├── StatusRefusedError       status_refused       yes: a status read was refused, no verdict on the payment
        │   └── StatusSecretError    wrong_secret         yes: the same, error 2
        └── BadPayUrlError           bad_pay_url          yes, but nobody was shown its code

The middle column is `reason`, the stable word that the screens translate; a sentence here is its English. Refusals
of calls about a payment that is there (hold, refund, fiscal data) stand in `call_errors`.
"""

from __future__ import annotations

from typing import ClassVar

from pos_app.domain.events import SecretProblem
from pos_app.services.ports import GatewayError

LONGEST_RAW = 20_000
"""Characters of an answer that are kept for the journal."""


class OctoError(GatewayError):
    """Base of this tree; every class brings its own sentence. `raw` is the body as it came, without the secret."""

    sentence: ClassVar[str] = "Octo gave no usable answer. The payment may exist; its status must be read."

    def __init__(self, *, code: int | None = None, detail: str = "", raw: str = "") -> None:
        super().__init__(self.sentence, code=code, detail=detail, raw=raw[:LONGEST_RAW])


class NotSendableError(OctoError):
    """The request would not be right; it stays here. A fault of the program, or of a damaged record."""

    may_exist = False
    is_sent = False
    reason = "not_sendable"
    sentence = (
        "The till couldn't put this payment request together correctly, so nothing was sent and no money "
        "can be taken by it. Make the sale anew, and tell the maker of the program."
    )


class NoSecretError(OctoError):
    """The keyring didn't give the secret. `problem` says why; the sentence is the keyring's."""

    may_exist = False
    is_sent = False
    reason = "no_secret"

    def __init__(self, problem: SecretProblem, sentence: str) -> None:
        super().__init__(detail=problem.value)
        self.args = (sentence,)
        self.problem = problem


class NotReachedError(OctoError):
    """No connection came about: certainly no byte of the request left."""

    may_exist = False
    is_offline = True
    is_sent = False
    reason = "no_network"
    sentence = (
        "Octo can't be reached. Nothing was sent, so no money can be taken by this request. "
        "Check the network cable or Wi-Fi; the till goes on trying."
    )


class ProxyError(NotReachedError):
    """A proxy stands between, and it can't be used or doesn't let the till through."""

    reason = "proxy"
    sentence = (
        "The proxy that is set on this PC doesn't let the till through to Octo. Nothing was sent, so no money "
        "can be taken by this request. Correct the proxy setting or remove it."
    )


class TlsError(NotReachedError):
    """The certificate shown isn't Octo's, or this PC can't check it. The secret wasn't sent."""

    reason = "tls"
    sentence = (
        "The other side couldn't prove that it is Octo, so nothing was sent and no money can be taken by this "
        "request. Check the date of this PC, log in to the Wi-Fi if it asks for that, and see whether an "
        "antivirus reads secure connections."
    )


class RequestRefusedError(OctoError):
    """Octo's refusal of a request. No verdict when the same id was sent before: then the status must be read."""

    may_exist = False
    reason = "refused"
    sentence = "Octo refused the payment; no money was taken. Try again, or call Octo's support."


class FormatRefusedError(RequestRefusedError):
    reason = "format_refused"
    sentence = (
        "Octo didn't understand the payment request; no money was taken. "
        "Check the settings of the shop, and call Octo's support if it happens again."
    )


class WrongSecretError(RequestRefusedError):
    reason = "wrong_secret"
    sentence = (
        "Octo doesn't accept the shop id or the secret; no money was taken. "
        "Copy both again from Octo's cabinet into the settings."
    )


class BasketMismatchError(RequestRefusedError):
    reason = "basket_mismatch"
    sentence = (
        "Octo says that the basket's lines don't add up to the total; no money was taken. "
        "Switch the basket off in the settings, and tell the maker of the program."
    )


class ShopNotApprovedError(RequestRefusedError):
    reason = "shop_not_approved"
    sentence = (
        "Octo hasn't approved this shop for real payments yet; no money was taken. "
        "Use test payments until then, and ask Octo's support."
    )


class CurrencyRefusedError(RequestRefusedError):
    reason = "currency_refused"
    sentence = (
        "Octo doesn't take this currency for the shop; no money was taken. "
        "Check the currency in the settings and in Octo's cabinet."
    )


class MethodRefusedError(RequestRefusedError):
    reason = "method_refused"
    sentence = "The way of paying isn't part of the shop's contract with Octo; no money was taken. Ask Octo's support."


class SupplierRefusedError(RequestRefusedError):
    reason = "supplier_refused"
    sentence = (
        "Octo doesn't know a supplier that stands in the basket; no money was taken. "
        "Correct the supplier's shop id in the catalogue."
    )


class NotifyUrlMissingError(RequestRefusedError):
    reason = "notify_url_missing"
    sentence = (
        "Octo wants a notification address for payments in two stages; no money was taken. "
        "Set one in the settings, or switch the two stages off."
    )


class BuyerRefusedError(RequestRefusedError):
    reason = "buyer_refused"
    sentence = (
        "Octo didn't accept what was sent about the buyer; no money was taken. "
        "Call Octo's support if it happens again."
    )


class TspIdMissingError(RequestRefusedError):
    reason = "tsp_id_missing"
    sentence = (
        "Octo wants a further id (tsp_id) from this shop; no money was taken. Ask Octo's support for it."
    )


class LimitReachedError(RequestRefusedError):
    reason = "limit_reached"
    sentence = "Octo refused because of a limit; no money was taken. Wait a little and try again."


class GoodsNotKnownError(RequestRefusedError):
    reason = "goods_not_known"
    sentence = (
        "Goods of this basket aren't registered for the tax receipt at Octo; no money was taken. "
        "Have them registered, or send the basket without tax data."
    )


class UnknownOutcomeError(OctoError):
    """Nobody knows whether Octo did it. Only a status read, or the same request again, tells."""

    reason = "unknown"


class NoAnswerError(UnknownOutcomeError):
    """The request may have arrived; the answer didn't, or not whole."""

    is_offline = True
    reason = "no_answer"
    sentence = (
        "Octo didn't answer in time. The payment may exist, so don't ask the customer to pay again; "
        "the till finds out by itself."
    )


class BadAnswerError(UnknownOutcomeError):
    """What came back is no answer of Octo's, or contradicts itself."""

    reason = "bad_answer"
    sentence = (
        "What came back isn't an answer that the till understands. The payment may exist, so don't ask the "
        "customer to pay again; the till finds out by itself."
    )


class ServerError(UnknownOutcomeError):
    """Octo has a fault of its own."""

    reason = "server_error"
    sentence = (
        "Octo has a fault at the moment. The payment may exist, so don't ask the customer to pay again; "
        "the till finds out by itself."
    )


class UnlistedCodeError(UnknownOutcomeError):
    """An error number without a known meaning: a failure of this call, not of the payment."""

    reason = "unlisted_code"
    sentence = (
        "Octo answered with an error that the till doesn't know. The payment may exist, so don't ask the "
        "customer to pay again; the till finds out by itself."
    )


class RateLimitedError(UnknownOutcomeError):
    """Asked more often than Octo likes. Ask again after more than a second; it says nothing about the payment."""

    reason = "rate_limited"
    sentence = "Octo was asked too often and answers later. Nothing changes for the payment; please wait."


class NoSuchPaymentError(OctoError):
    """Octo knows no payment with this id, at this moment. Only after expiry and grace does that close one."""

    may_exist = False
    reason = "not_found"
    sentence = "Octo has no such payment; no money was taken by it."


class StatusRefusedError(OctoError):
    """Octo didn't tell the status. No verdict on the payment."""

    reason = "status_refused"
    sentence = (
        "Octo didn't say how the payment stands. It may exist, so don't ask the customer to pay again; "
        "look into Octo's cabinet if this stays."
    )


class StatusSecretError(StatusRefusedError):
    reason = "wrong_secret"
    sentence = (
        "Octo doesn't accept the shop id or the secret, so the till can't read how the payment stands; it may "
        "exist. Copy both again from Octo's cabinet into the settings."
    )


class BadPayUrlError(OctoError):
    """The payment exists, but its address isn't one that may be shown (I10). No code of it was shown."""

    reason = "bad_pay_url"
    sentence = (
        "Octo's answer carries a payment address that isn't Octo's, so no code is shown and nobody can pay by "
        "it. Don't use it; call Octo's support."
    )


REFUSALS: dict[int, type[RequestRefusedError]] = {
    1: FormatRefusedError,
    2: WrongSecretError,
    3: BasketMismatchError,
    5: ShopNotApprovedError,
    6: CurrencyRefusedError,
    7: MethodRefusedError,
    8: SupplierRefusedError,
    9: NotifyUrlMissingError,
    10: BuyerRefusedError,
    13: TspIdMissingError,
    17: LimitReachedError,
    403: GoodsNotKnownError,
}
"""Octo's error numbers that mean, on the first sending of an id, that nothing was made. No other number does."""
