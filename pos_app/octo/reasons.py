"""Octo's error numbers, call by call, and the stable word that the screens translate for each. The one list of them."""

from __future__ import annotations

from enum import Enum

from pos_app.octo.call_errors import (
    BAD_FISCAL_URL,
    CAPTURE_REFUSED,
    FISCAL_REFUSALS,
    FISCAL_REFUSED,
    HOLD_REFUSALS,
    NO_FISCAL_YET,
    REFUND_REFUSALS,
    RELEASE_REFUSED,
    RefundUnknownError,
    Refusal,
)
from pos_app.octo.errors import (
    REFUSALS,
    BadAnswerError,
    BadPayUrlError,
    NoAnswerError,
    NoSecretError,
    NoSuchPaymentError,
    NotReachedError,
    NotSendableError,
    OctoError,
    ProxyError,
    RateLimitedError,
    ServerError,
    StatusRefusedError,
    StatusSecretError,
    TlsError,
    UnlistedCodeError,
)


class Call(Enum):
    """What is asked of Octo. Create and status read share an address and not their meanings."""

    CREATE = "create"
    STATUS = "status"
    CAPTURE = "capture"
    RELEASE = "release"
    REFUND = "refund"
    FISCAL = "fiscal"


def _words(refusals: dict[int, Refusal]) -> dict[int, str]:
    return {code: refusal.reason for code, refusal in refusals.items()}


_SERVER = {4: ServerError.reason}
_LIMIT = {11: RateLimitedError.reason}
_STATUS_READ = dict.fromkeys(REFUSALS, StatusRefusedError.reason)
_HOLD = _words(HOLD_REFUSALS) | _SERVER

CODES: dict[Call, dict[int, str]] = {
    Call.CREATE: {code: kind.reason for code, kind in REFUSALS.items()} | _SERVER | _LIMIT,
    Call.STATUS: _STATUS_READ
    | {1: NoSuchPaymentError.reason, 2: StatusSecretError.reason}
    | _SERVER
    | _LIMIT,
    Call.CAPTURE: _HOLD,
    Call.RELEASE: _HOLD,
    Call.REFUND: _words(REFUND_REFUSALS) | {4: RefundUnknownError.reason},
    Call.FISCAL: _words(FISCAL_REFUSALS) | _SERVER,
}
"""The reason of each number without a telling text. The text may say more: asked too often, made before, not there."""

OTHER_CODES: dict[Call, str] = {
    Call.CREATE: UnlistedCodeError.reason,
    Call.STATUS: UnlistedCodeError.reason,
    Call.CAPTURE: CAPTURE_REFUSED.reason,
    Call.RELEASE: RELEASE_REFUSED.reason,
    Call.REFUND: RefundUnknownError.reason,
    Call.FISCAL: FISCAL_REFUSED.reason,
}
"""The reason of every number that has no row above. None of them is a verdict."""

_ANY_CALL: tuple[type[OctoError], ...] = (
    NotSendableError,
    NoSecretError,
    NotReachedError,
    ProxyError,
    TlsError,
    NoAnswerError,
    BadAnswerError,
    ServerError,
    UnlistedCodeError,
    RateLimitedError,
)
ANY_CALL = tuple(kind.reason for kind in _ANY_CALL)
"""Reasons that don't come from an error number: the way to Octo, or an answer that nobody can read."""

OF_CONTENTS = (NoSuchPaymentError.reason, BadPayUrlError.reason, NO_FISCAL_YET.reason, BAD_FISCAL_URL.reason)
"""Reasons that come from what an answer holds, or doesn't."""


def all_reasons() -> frozenset[str]:
    """Every word that a call can end with."""
    of_codes = {reason for codes in CODES.values() for reason in codes.values()}
    return frozenset(of_codes | set(OTHER_CODES.values()) | set(ANY_CALL) | set(OF_CONTENTS))
