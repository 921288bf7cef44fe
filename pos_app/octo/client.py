"""The calls that the till makes, each spelled out for itself: none is ever built from another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from pos_app.domain.answer import Answer
from pos_app.domain.buyer import Buyer
from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.money import Money
from pos_app.domain.payment import Account
from pos_app.domain.refund import RefundAnswer
from pos_app.octo import answers, call_answers, wire
from pos_app.octo.answers import Reply
from pos_app.octo.call_errors import RefundUnknownError
from pos_app.octo.errors import (
    LONGEST_RAW,
    NoSecretError,
    NotSendableError,
    OctoError,
    RateLimitedError,
    UnknownOutcomeError,
)
from pos_app.octo.secret_cache import SecretCache
from pos_app.octo.transport import RawReply
from pos_app.services.ports import SecretError
from pos_app.services.settings import is_loopback

PREPARE_PATH = "/prepare_payment"
ACCEPT_PATH = "/set_accept"
REFUND_PATH = "/refund"
FISCAL_PATH = "/fiscal-data"
Read = TypeVar("Read")


class Poster(Protocol):
    """What sends: the transport, or a test's own."""

    def post(self, url: str, *, content: bytes) -> RawReply | OctoError: ...


class OctoClient:
    """Blocking calls; each raises an `OctoError` that says whether the payment may exist."""

    def __init__(self, *, poster: Poster, secrets: SecretCache) -> None:
        self._poster = poster
        self._secrets = secrets

    def create(self, account: Account, *, body: str, buyer: Buyer | None = None) -> Answer:
        """Sends the body byte for byte, with the secret and the buyer put in. What comes back tells neither."""
        payment_id = wire.payment_id_in(body)
        reply = self._ask(account, PREPARE_PATH, body=wire.with_buyer(body, buyer=buyer))
        if buyer is not None:
            reply = Reply(reply.http_status, buyer.taken_out_of(reply.text), buyer.taken_out_of(reply.raw))
        return self._read(lambda: answers.created(reply, payment_id=payment_id))

    def read_status(self, account: Account, *, payment_id: str) -> Answer:
        """Three fields and no amount: with one Octo could take the read of an unknown id for a new payment."""
        body = wire.json_object(
            [
                ("octo_shop_id", str(account.shop_id)),
                ("shop_transaction_id", wire.string(payment_id)),
            ]
        )
        reply = self._ask(account, PREPARE_PATH, body=body)
        return self._read(lambda: answers.status_read(reply, payment_id=payment_id))

    def capture(self, account: Account, *, octo_uuid: str, amount: Money) -> Answer:
        """Takes `amount` of a hold, at most what is held; the rest goes back to the card.

        Repeating it takes nothing twice. Never pass Octo's `transfer_sum`: that is less its fee.
        """
        _require_some(amount)
        body = wire.json_object(
            [
                ("octo_shop_id", str(account.shop_id)),
                ("octo_payment_UUID", wire.string(octo_uuid)),
                ("accept_status", wire.string("capture")),
                ("final_amount", wire.amount(amount)),
            ]
        )
        reply = self._ask(account, ACCEPT_PATH, body=body)
        return self._read(lambda: answers.captured(reply))

    def release(self, account: Account, *, octo_uuid: str) -> Answer:
        """Gives the whole hold back: a final amount would make it a partial one."""
        body = wire.json_object(
            [
                ("octo_shop_id", str(account.shop_id)),
                ("octo_payment_UUID", wire.string(octo_uuid)),
                ("accept_status", wire.string("cancel")),
            ]
        )
        reply = self._ask(account, ACCEPT_PATH, body=body)
        return self._read(lambda: answers.released(reply))

    def refund(self, account: Account, *, octo_uuid: str, refund_id: str, amount: Money) -> RefundAnswer:
        """Sends the refund once. Whatever leaves its outcome open is a `RefundUnknownError`, or a rate limit."""
        _require_some(amount)
        body = wire.json_object(
            [
                ("octo_shop_id", str(account.shop_id)),
                ("octo_payment_UUID", wire.string(octo_uuid)),
                ("shop_refund_id", wire.string(refund_id)),
                ("amount", wire.amount(amount)),
            ]
        )
        try:
            reply = self._ask(account, REFUND_PATH, body=body)
            return self._read(lambda: call_answers.refunded(reply, octo_uuid=octo_uuid, refund_id=refund_id))
        except RateLimitedError:
            raise
        except UnknownOutcomeError as error:
            raise RefundUnknownError(error) from error

    def read_fiscal(self, account: Account, *, octo_uuid: str) -> FiscalReceipt:
        """This one call names the payment `payment_uuid`."""
        body = wire.json_object(
            [("octo_shop_id", str(account.shop_id)), ("payment_uuid", wire.string(octo_uuid))]
        )
        reply = self._ask(account, FISCAL_PATH, body=body)
        is_sandbox = is_loopback(account.octo_url)
        return self._read(lambda: call_answers.fiscal_read(reply, is_sandbox=is_sandbox))

    def _read(self, reading: Callable[[], Read]) -> Read:
        """A secret that Octo doesn't accept may have been replaced in the keyring meanwhile: it is asked again."""
        try:
            return reading()
        except OctoError as error:
            if error.code == answers.WRONG_SECRET:
                self._secrets.forget()
            raise

    def _ask(self, account: Account, path: str, *, body: str) -> Reply:
        outcome = self._exchange(account, path, body=body)
        if isinstance(outcome, OctoError):
            raise outcome
        return outcome

    def _exchange(self, account: Account, path: str, *, body: str) -> Reply | OctoError:
        """The one frame that holds the secret. It raises nothing, so that no traceback keeps the frame alive."""
        try:
            secret = self._secrets.secret_of(account)
            content = wire.with_secret(body, secret=secret)
        except SecretError as error:
            return NoSecretError(error.problem, str(error))
        except OctoError as error:
            return type(error)(detail=error.detail)
        outcome = self._poster.post(account.octo_url + path, content=content)
        if isinstance(outcome, OctoError):
            return type(outcome)(detail=wire.without_secret(outcome.detail, secret=secret))
        return _reply(outcome, secret=secret)


def _require_some(amount: Money) -> None:
    if amount.minor <= 0:
        raise NotSendableError(detail=f"An amount of {amount.to_text()} can't be sent.")


def _reply(got: RawReply, *, secret: str) -> Reply:
    text = got.body.decode("utf-8-sig", errors="replace")
    safe = wire.without_secret(text, secret=secret)
    is_real = len(secret) >= wire.SHORTEST_REAL_SECRET
    raw = wire.without_named_buyer(safe)[:LONGEST_RAW]
    return Reply(http_status=got.http_status, text=safe if is_real else text, raw=raw)
