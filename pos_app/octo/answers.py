"""What an answer says, call by call: an `Answer`, or the error that tells how much is known. HTTP status first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pos_app.domain.answer import Answer, Said
from pos_app.octo.call_errors import (
    CAPTURE_REFUSED,
    HOLD_REFUSALS,
    RELEASE_REFUSED,
    HoldRefusedError,
    Refusal,
)
from pos_app.octo.errors import (
    LONGEST_RAW,
    REFUSALS,
    BadAnswerError,
    NoSuchPaymentError,
    OctoError,
    RateLimitedError,
    ServerError,
    StatusRefusedError,
    StatusSecretError,
    UnlistedCodeError,
)
from pos_app.octo.wire import Envelope, MalformedError, plain_text, read_envelope

WRONG_SECRET = 2
INTERNAL = 4
TOO_OFTEN = 11
WRONG_FORMAT = 1
LONGEST_STATUS = 60

_SAID = {
    "created": Said.CREATED,
    "wait_user_action": Said.ENGAGED,
    "waiting_for_capture": Said.HELD,
    "succeeded": Said.SUCCEEDED,
    "success": Said.SUCCEEDED,
    "refunded": Said.SUCCEEDED,
    "partially_refunded": Said.SUCCEEDED,
    "canceled": Said.CANCELED,
    "cancelled": Said.CANCELED,
    "cancel": Said.CANCELED,
    "failed": Said.CANCELED,
    "declined": Said.CANCELED,
    "expired": Said.CANCELED,
    "waiting_pay": Said.PENDING,
}
_CAPTURE_SAID = {**_SAID, "capture": Said.SUCCEEDED}

_OFTEN_TEXT = re.compile(r"too often", re.IGNORECASE)
_MADE_BEFORE_TEXT = re.compile(
    r"previous request|\balready\b|duplicate|\bearlier\b|\bуже\b|\bранее\b|дублик", re.IGNORECASE
)
_ABSENT_TEXT = re.compile(
    r"not found|no such|n['o]t exist|unknown (payment|transaction)|не найден|не существует|нет так"
    r"|topilmadi|mavjud emas|топилмади|мавжуд эмас",
    re.IGNORECASE,
)
_PAYMENT_TEXT = re.compile(r"payment|transaction|плат[её]ж|транзакц|to.?lov|tranzaksiya|тўлов", re.IGNORECASE)
_OTHER_TEXT = re.compile(
    r"shop|merchant|terminal|fiscal|method|магазин|мерчант|терминал|фискал|метод|do.?kon|дўкон", re.IGNORECASE
)
_OUR_FIELDS_TEXT = re.compile(r"octo_shop_id|octo_secret|shop_transaction_id", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole HTTP answer. `text` is its body as far as it may be read, `raw` the same for the journal."""

    http_status: int
    text: str
    raw: str

    @property
    def is_ok(self) -> bool:
        return 200 <= self.http_status < 300


def created(reply: Reply, *, payment_id: str) -> Answer:
    """The answer to a create. Error 0 must bring an address and a UUID; an error with them is an `Answer` too."""
    envelope = opened(reply)
    answer = _answer(envelope, reply, needs_status=envelope.error == 0)
    is_whole = bool(answer.octo_uuid and answer.pay_url)
    if envelope.error == 0:
        if not is_whole:
            raise BadAnswerError(detail="The answer lacks the payment's address or UUID.", raw=reply.raw)
        return answer
    if is_whole and answer.shop_transaction_id == payment_id and reply.is_ok:
        return answer
    raise _create_error(envelope, answer, reply)


def status_read(reply: Reply, *, payment_id: str) -> Answer:
    """The answer to a status read. Whose payment it tells about is the caller's to check."""
    envelope = opened(reply)
    answer = _answer(envelope, reply, needs_status=envelope.error == 0)
    if envelope.error == 0:
        return answer
    raise _status_error(envelope, answer, reply, payment_id=payment_id)


def captured(reply: Reply) -> Answer:
    """The answer to a capture; it names the payment by its UUID. Any error is no verdict on the hold."""
    return _accepted(reply, otherwise=CAPTURE_REFUSED, is_capture=True)


def released(reply: Reply) -> Answer:
    """The answer to a release. Done only when it says canceled; any error is no verdict on the hold."""
    return _accepted(reply, otherwise=RELEASE_REFUSED, is_capture=False)


def _accepted(reply: Reply, *, otherwise: Refusal, is_capture: bool) -> Answer:
    envelope = opened(reply)
    if envelope.error:
        raise _hold_error(envelope, reply, otherwise=otherwise)
    return _answer(envelope, reply, needs_status=True, is_capture=is_capture)


def opened(reply: Reply) -> Envelope:
    """HTTP status first: a fault of the server is one whatever the body says; a redirect is nobody's answer."""
    if reply.http_status == 429:
        raise RateLimitedError(detail="HTTP 429", raw=reply.raw)
    if reply.http_status >= 500:
        raise ServerError(detail=f"HTTP {reply.http_status}", raw=reply.raw)
    if not (reply.is_ok or reply.http_status >= 400):
        raise BadAnswerError(detail=f"HTTP {reply.http_status}", raw=reply.raw)
    try:
        envelope = read_envelope(reply.text)
    except MalformedError as error:
        raise BadAnswerError(detail=with_http(reply, str(error)), raw=reply.raw) from error
    if not reply.is_ok and envelope.error in (0, reply.http_status):
        # Success beside a failure, or a front server's own JSON that repeats the HTTP status as its number.
        raise BadAnswerError(detail=with_http(reply, envelope.message), raw=reply.raw)
    return envelope


def _answer(envelope: Envelope, reply: Reply, *, needs_status: bool, is_capture: bool = False) -> Answer:
    try:
        status = (envelope.required_text("status") if needs_status else envelope.text("status")) or ""
        return Answer(
            said=(_CAPTURE_SAID if is_capture else _SAID).get(status.strip().casefold(), Said.PENDING),
            status=plain_text(status, longest=LONGEST_STATUS),
            shop_transaction_id=envelope.text("shop_transaction_id"),
            octo_uuid=envelope.text("octo_payment_UUID"),
            pay_url=envelope.text("octo_pay_url"),
            total_minor=envelope.minor("total_sum"),
            currency=envelope.text("currency"),
            refunded_minor=envelope.minor_if_readable("refunded_sum"),
            transfer_minor=envelope.minor_if_readable("transfer_sum"),
            error=envelope.error,
            error_text=envelope.message,
            raw=reply.raw[:LONGEST_RAW],
        )
    except MalformedError as error:
        raise BadAnswerError(code=envelope.error or None, detail=str(error), raw=reply.raw) from error


def _create_error(envelope: Envelope, answer: Answer, reply: Reply) -> OctoError:
    """A refusal only when nothing in the answer hints at a payment."""
    if _is_limit(envelope):
        return error_of(RateLimitedError, envelope, reply)
    if envelope.error == INTERNAL:
        return error_of(ServerError, envelope, reply)
    if _hints_at_payment(envelope, answer):
        return error_of(BadAnswerError, envelope, reply)
    return error_of(REFUSALS.get(envelope.error, UnlistedCodeError), envelope, reply)


def _status_error(envelope: Envelope, answer: Answer, reply: Reply, *, payment_id: str) -> OctoError:
    if _is_limit(envelope):
        return error_of(RateLimitedError, envelope, reply)
    if envelope.error == INTERNAL:
        return error_of(ServerError, envelope, reply)
    if envelope.error == WRONG_SECRET:
        return error_of(StatusSecretError, envelope, reply)
    if not reply.is_ok or _hints_at_payment(envelope, answer):
        return error_of(BadAnswerError, envelope, reply)
    if answer.shop_transaction_id in (None, payment_id) and _says_absent(envelope):
        return error_of(NoSuchPaymentError, envelope, reply)
    return error_of(StatusRefusedError if envelope.error in REFUSALS else UnlistedCodeError, envelope, reply)


def _hold_error(envelope: Envelope, reply: Reply, *, otherwise: Refusal) -> OctoError:
    # Error 11 means an unknown UUID here; only the text tells a limit.
    if says_too_often(envelope):
        return error_of(RateLimitedError, envelope, reply)
    if envelope.error == INTERNAL:
        return error_of(ServerError, envelope, reply)
    refusal = HOLD_REFUSALS.get(envelope.error, otherwise)
    return HoldRefusedError(
        refusal, code=envelope.error, detail=with_http(reply, envelope.message), raw=reply.raw
    )


def _is_limit(envelope: Envelope) -> bool:
    return envelope.error == TOO_OFTEN or says_too_often(envelope)


def says_too_often(envelope: Envelope) -> bool:
    return bool(_OFTEN_TEXT.search(envelope.message))


def says_made_before(envelope: Envelope) -> bool:
    """The words with which Octo tells that it has seen this request already."""
    return bool(_MADE_BEFORE_TEXT.search(envelope.message))


def says_missing(envelope: Envelope) -> bool:
    """Something wasn't found; what, the call has to know."""
    return bool(_ABSENT_TEXT.search(envelope.message))


def _hints_at_payment(envelope: Envelope, answer: Answer) -> bool:
    """An error beside something that only an existing payment has. Then nothing may be concluded from the error."""
    is_further_on = answer.said not in (Said.PENDING, Said.CANCELED)
    is_named = bool(answer.octo_uuid or answer.pay_url)
    return is_named or is_further_on or says_made_before(envelope)


def _says_absent(envelope: Envelope) -> bool:
    """Octo says so in words, or misses what only a create has, so that it took the read for a new payment.

    A complaint about one of the three fields that a read does send is no word about the payment, and neither is a
    shop or a terminal that wasn't found.
    """
    message = envelope.message
    if says_missing(envelope):
        return not _OTHER_TEXT.search(message) or bool(_PAYMENT_TEXT.search(message))
    return envelope.error == WRONG_FORMAT and not _OUR_FIELDS_TEXT.search(message)


def error_of(kind: type[OctoError], envelope: Envelope, reply: Reply) -> OctoError:
    return kind(code=envelope.error, detail=with_http(reply, envelope.message), raw=reply.raw)


def with_http(reply: Reply, text: str) -> str:
    return text if reply.is_ok else f"HTTP {reply.http_status} {text}".rstrip()
