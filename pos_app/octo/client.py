"""The three calls that the till makes: create, status read, capture. None is ever built from another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pos_app.domain.answer import Answer
from pos_app.domain.money import Money
from pos_app.domain.payment import Account
from pos_app.octo import answers, wire
from pos_app.octo.answers import Reply
from pos_app.octo.errors import (
    LONGEST_RAW,
    NoSecretError,
    OctoError,
)
from pos_app.octo.secret_cache import SecretCache
from pos_app.octo.transport import RawReply
from pos_app.services.ports import SecretError

PREPARE_PATH = "/prepare_payment"
ACCEPT_PATH = "/set_accept"


class Poster(Protocol):
    """What sends: the transport, or a test's own."""

    def post(self, url: str, *, content: bytes) -> RawReply | OctoError: ...


class OctoClient:
    """Blocking calls; each raises an `OctoError` that says whether the payment may exist."""

    def __init__(self, *, poster: Poster, secrets: SecretCache) -> None:
        self._poster = poster
        self._secrets = secrets

    def create(self, account: Account, *, body: str) -> Answer:
        """Sends the body byte for byte, with the secret put in."""
        payment_id = wire.payment_id_in(body)
        reply = self._ask(account, PREPARE_PATH, body=body)
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
        """Takes `amount` of a hold; the rest goes back to the card. Repeating it takes nothing twice."""
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

    def _read(self, reading: Callable[[], Answer]) -> Answer:
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


def _reply(got: RawReply, *, secret: str) -> Reply:
    text = got.body.decode("utf-8-sig", errors="replace")
    safe = wire.without_secret(text, secret=secret)
    is_real = len(secret) >= wire.SHORTEST_REAL_SECRET
    return Reply(http_status=got.http_status, text=safe if is_real else text, raw=safe[:LONGEST_RAW])
