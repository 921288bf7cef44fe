"""Verifies the signature of one callback. Nothing is concluded from its contents: the status is read at Octo."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from typing import NamedTuple

from pos_app.octo.wire import Envelope, MalformedError, plain_text, read_object
from pos_app.services.callbacks import CallbackError, CallbackVerdict

LONGEST_CALLBACK = 64 * 1024
LONGEST_SHOWN = 100


class _Callback(NamedTuple):
    """The fields that every callback carries, exactly as they came: the signature is over these characters."""

    payment_id: str
    octo_uuid: str
    status: str
    signature: str
    hash_key: str


def examine_callback(text: str, *, formula: str, ask_key: Callable[[], str]) -> CallbackVerdict:
    """Reads a callback and checks its signature; raises `CallbackError` for what isn't one.

    `formula` is `A` with Octo's callback key (`unique_key`), or `B` with the shop's secret. `ask_key` gives it and may
    raise; once the key is here nothing raises any more, so that no traceback holds it.
    """
    callback = _read(text)
    key = ask_key()
    wanted = _digests_a(callback, key=key) if formula == "A" else _digests_b(callback, key=key)
    return CallbackVerdict(
        is_genuine=_is_any_of(wanted, callback.signature),
        payment_id=plain_text(callback.payment_id, longest=LONGEST_SHOWN),
        octo_uuid=plain_text(callback.octo_uuid, longest=LONGEST_SHOWN),
        status=plain_text(callback.status, longest=LONGEST_SHOWN),
    )


def _read(text: str) -> _Callback:
    """Fields may lie in `data` or on the top level; unknown ones are nobody's business."""
    if len(text) > LONGEST_CALLBACK:
        raise CallbackError(f"The callback is longer than {LONGEST_CALLBACK} characters, so it isn't Octo's.")
    try:
        outer, inner = read_object(text)
        fields = Envelope(error=0, message="", inner=inner, outer=outer)
        return _Callback(
            payment_id=fields.required_text("shop_transaction_id"),
            octo_uuid=fields.required_text("octo_payment_UUID"),
            status=fields.required_text("status"),
            signature=fields.required_text("signature"),
            hash_key=fields.text("hash_key") or "",
        )
    except MalformedError as error:
        reason = str(error).replace("The answer", "What came")
        raise CallbackError(f"That is no callback of Octo. {reason} Nothing was changed.") from error


def _digests_a(callback: _Callback, *, key: str) -> list[str]:
    return [_sha1(key + callback.octo_uuid + callback.status)]


def _digests_b(callback: _Callback, *, key: str) -> list[str]:
    """Whether the inner digest is in small or in capital letters isn't documented; both are Octo's."""
    inner = _sha1(key + callback.hash_key)
    return [_sha1(digest + callback.octo_uuid + callback.status) for digest in (inner, inner.upper())]


def _is_any_of(wanted: list[str], signature: str) -> bool:
    """All are compared to the end, so that the time taken tells nothing."""
    got = signature.strip().lower().encode()
    matches = [hmac.compare_digest(digest.encode(), got) for digest in wanted]
    return True in matches


def _sha1(text: str) -> str:
    """The formulas are Octo's; nothing else in the program rests on this digest."""
    return hashlib.new("sha1", text.encode(errors="surrogatepass"), usedforsecurity=False).hexdigest()
