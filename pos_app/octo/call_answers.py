"""What the answers to a refund and to a question for the tax receipt say."""

from __future__ import annotations

import re

from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.refund import RefundAnswer, RefundSaid
from pos_app.octo.answers import (
    INTERNAL,
    LONGEST_STATUS,
    WRONG_SECRET,
    Reply,
    error_of,
    opened,
    says_made_before,
    says_missing,
    says_too_often,
    with_http,
)
from pos_app.octo.call_errors import (
    BAD_FISCAL_URL,
    FISCAL_REFUSALS,
    FISCAL_REFUSED,
    NO_FISCAL_YET,
    REFUND_REFUSALS,
    FiscalRefusedError,
    RefundRefusedError,
    Refusal,
)
from pos_app.octo.errors import (
    LONGEST_RAW,
    BadAnswerError,
    OctoError,
    RateLimitedError,
    ServerError,
    UnlistedCodeError,
)
from pos_app.octo.pay_url import is_safe_address
from pos_app.octo.wire import Envelope, MalformedError, plain_text

_REFUND_SAID = {
    "succeeded": RefundSaid.DONE,
    "success": RefundSaid.DONE,
    "failed": RefundSaid.FAILED,
    "canceled": RefundSaid.FAILED,
    "cancelled": RefundSaid.FAILED,
    "error": RefundSaid.FAILED,
}
_ACCEPTED = "0"
_NOT_YET_TEXT = re.compile(
    r"not ready|\byet\b|in process|being processed|\bpending\b"
    r"|не готов|ещ[её] не|в обработке|tayyor emas|тайёр эмас",
    re.IGNORECASE,
)
_FISCAL_FIELDS = ("terminalID", "receiptId", "dateTime", "fiscalSign", "qrCodeURL")
_FISCAL_TIME = re.compile(r"[0-9]{14}")


def refunded(reply: Reply, *, octo_uuid: str, refund_id: str) -> RefundAnswer:
    """The answer to a refund. Error 0 means no more than taken in; an answer about another one is none."""
    envelope = opened(reply)
    try:
        if envelope.error:
            raise _refund_error(envelope, reply)
        status = envelope.required_text("status")
        answer = RefundAnswer(
            said=_REFUND_SAID.get(status.strip().casefold(), RefundSaid.PENDING),
            status=plain_text(status, longest=LONGEST_STATUS),
            octo_uuid=envelope.text("octo_payment_UUID"),
            refund_id=envelope.text("shop_refund_id"),
            octo_refund_id=envelope.text("refund_id"),
            refunded_minor=envelope.minor_if_readable("refunded_sum"),
            raw=reply.raw[:LONGEST_RAW],
        )
    except MalformedError as error:
        raise BadAnswerError(code=envelope.error or None, detail=str(error), raw=reply.raw) from error
    if answer.octo_uuid not in (None, octo_uuid) or answer.refund_id not in (None, refund_id):
        raise BadAnswerError(detail="The answer is about another refund.", raw=reply.raw)
    return answer


def fiscal_read(reply: Reply, *, is_sandbox: bool) -> FiscalReceipt:
    """The tax receipt. `is_sandbox` also takes an address that isn't https, as the pretend Octo has."""
    envelope = opened(reply)
    if envelope.error:
        raise _fiscal_error(envelope, reply)
    try:
        receipt = _receipt(envelope)
    except MalformedError as error:
        raise BadAnswerError(detail=str(error), raw=reply.raw) from error
    if receipt is None:
        raise FiscalRefusedError(NO_FISCAL_YET, detail=envelope.message, raw=reply.raw)
    if not is_safe_address(receipt.qr_url, is_sandbox=is_sandbox):
        raise FiscalRefusedError(BAD_FISCAL_URL, detail=ascii(receipt.qr_url), raw=reply.raw)
    return receipt


def _refund_error(envelope: Envelope, reply: Reply) -> OctoError:
    """A refusal only when nothing in the answer hints at a refund that was made."""
    if says_too_often(envelope):
        return error_of(RateLimitedError, envelope, reply)
    if envelope.error == INTERNAL:
        return error_of(ServerError, envelope, reply)
    said = _REFUND_SAID.get((envelope.text("status") or "").strip().casefold())
    if envelope.text("refund_id") or said is RefundSaid.DONE or says_made_before(envelope):
        return error_of(BadAnswerError, envelope, reply)
    refusal = REFUND_REFUSALS.get(envelope.error)
    if refusal is None:
        return error_of(UnlistedCodeError, envelope, reply)
    return RefundRefusedError(
        refusal, code=envelope.error, detail=with_http(reply, envelope.message), raw=reply.raw
    )


def _fiscal_error(envelope: Envelope, reply: Reply) -> OctoError:
    if says_too_often(envelope):
        return error_of(RateLimitedError, envelope, reply)
    if envelope.error == INTERNAL:
        return error_of(ServerError, envelope, reply)
    return FiscalRefusedError(
        _fiscal_refusal(envelope),
        code=envelope.error,
        detail=with_http(reply, envelope.message),
        raw=reply.raw,
    )


def _fiscal_refusal(envelope: Envelope) -> Refusal:
    """Which number stands for a receipt that isn't there yet is documented nowhere, so its text decides."""
    is_missing = says_missing(envelope) or _NOT_YET_TEXT.search(envelope.message)
    if is_missing and envelope.error != WRONG_SECRET:
        return NO_FISCAL_YET
    return FISCAL_REFUSALS.get(envelope.error, FISCAL_REFUSED)


def _receipt(envelope: Envelope) -> FiscalReceipt | None:
    """None while the tax office hasn't taken it in, or as long as anything of it is missing."""
    if envelope.text_or_digits("code") not in (None, _ACCEPTED):
        return None
    fields = [envelope.text_or_digits(name) for name in _FISCAL_FIELDS]
    terminal, number, issued, sign, url = fields
    if not (terminal and number and issued and sign and url):
        return None
    if not _FISCAL_TIME.fullmatch(issued):
        raise MalformedError("dateTime is no time.")
    return FiscalReceipt(terminal, number, issued, sign, url)
