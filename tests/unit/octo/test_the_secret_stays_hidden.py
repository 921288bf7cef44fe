"""The secret goes from the keyring into the request, and nowhere else (I8)."""

from __future__ import annotations

import json
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

import httpx
import pytest

from pos_app.domain.events import SecretProblem
from pos_app.domain.payment import Account
from pos_app.octo.errors import NoSecretError, NotSendableError
from pos_app.octo.secret_cache import SecretCache
from pos_app.services.ports import GatewayError
from tests.helpers.fake_ports import FakeSecretStore
from tests.unit.octo.rig import ACCOUNT, ID, SECRET, Octo, data, nested, order


class CountingStore(FakeSecretStore):
    """Counts how often the keyring was asked."""

    asked = 0

    def read(self, account: Account) -> str:
        self.asked += 1
        return super().read(account)


def everything_in(traceback_: TracebackType | None) -> str:
    """All that a log could take out of a traceback, the local variables of the program's frames included."""
    told = ""
    while traceback_ is not None:
        if "pos_app" in traceback_.tb_frame.f_code.co_filename:
            told += repr(traceback_.tb_frame.f_locals)
        traceback_ = traceback_.tb_next
    return told


def all_of(error: BaseException) -> str:
    told = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
    chained: BaseException | None = error
    while chained is not None:
        told += everything_in(chained.__traceback__)
        chained = chained.__cause__ or chained.__context__
    return told


@pytest.mark.parametrize(
    "happens",
    [
        lambda octo: octo.script.say(nested(2, None, errMessage=f"Wrong secret {SECRET}")),
        lambda octo: octo.script.say(f"<html>{SECRET}</html>", status=502),
        lambda octo: octo.script.say(f'{{"error":0,"status":"{SECRET}'),
        lambda octo: octo.script.say(nested(0, data(octo_payment_UUID=[SECRET], dateTime=SECRET))),
        lambda octo: octo.script.fail(httpx.ReadTimeout(f"no answer to {SECRET}")),
        lambda octo: octo.script.fail(httpx.ConnectError(SECRET)),
        lambda octo: octo.script.fail(RuntimeError(SECRET)),
    ],
)
@pytest.mark.parametrize("call", [Octo.create, Octo.capture, Octo.release, Octo.refund, Octo.fiscal])
def test_no_failure_tells_the_secret(happens: Any, call: Callable[[Octo], Any]) -> None:
    octo = Octo()
    happens(octo)
    with pytest.raises(GatewayError) as caught:
        call(octo)
    assert SECRET in octo.script.requests[0].content.decode()
    assert SECRET not in all_of(caught.value)


def test_an_answer_that_repeats_the_secret_is_kept_without_it() -> None:
    octo = Octo()
    octo.script.say(nested(0, data(status=SECRET, octo_pay_url=f"https://octo.uz/{SECRET}"), note=SECRET))
    answer = octo.create()
    assert SECRET not in repr(answer)
    with pytest.raises(GatewayError):
        octo.gateway.check_pay_url(answer.pay_url, account=ACCOUNT)


def test_a_secret_with_quotes_and_letters_of_any_script_arrives_whole_and_is_hidden_in_every_spelling() -> (
    None
):
    secret = 'Пароль "кассы" \\ 1234567890'
    octo = Octo(secret)
    octo.script.say("no JSON: " + secret + json.dumps(secret) + json.dumps(secret, ensure_ascii=False))
    with pytest.raises(GatewayError) as caught:
        octo.create()
    assert json.loads(octo.script.requests[0].content)["octo_secret"] == secret
    assert "касс" not in caught.value.raw
    assert "\\u043a" not in caught.value.raw


def test_a_pretend_secret_that_is_a_common_word_does_not_garble_the_answer() -> None:
    octo = Octo("created")
    octo.script.say(nested(0, data()))
    assert octo.create().status == "created"


def test_the_keyring_is_asked_once_for_each_shop() -> None:
    store = CountingStore()
    cache = SecretCache(store)
    other = Account("https://secure.octo.uz", 5)
    store.entries = {ACCOUNT: "one", other: "two"}
    assert [cache.secret_of(one) for one in (ACCOUNT, ACCOUNT, other, other)] == ["one", "one", "two", "two"]
    assert store.asked == 2
    assert "one" not in repr(cache)


def test_two_calls_at_once_make_the_keyring_prompt_once() -> None:
    first_asks, may_go_on = threading.Event(), threading.Event()

    class SlowStore(CountingStore):
        def read(self, account: Account) -> str:
            first_asks.set()
            assert may_go_on.wait(10)
            return super().read(account)

    store = SlowStore()
    cache = SecretCache(store)
    threads = [threading.Thread(target=cache.secret_of, args=(ACCOUNT,)) for _ in range(2)]
    threads[0].start()
    assert first_asks.wait(10)
    threads[1].start()
    may_go_on.set()
    for thread in threads:
        thread.join(10)
    assert store.asked == 1


def test_a_secret_replaced_while_the_keyring_is_being_asked_is_not_kept() -> None:
    class ReplacedStore(CountingStore):
        def read(self, account: Account) -> str:
            old = super().read(account)
            if self.asked == 1:
                cache.forget()
            return old

    store = ReplacedStore("old")
    cache = SecretCache(store)
    assert cache.secret_of(ACCOUNT) == "old"
    store.default = "new"
    assert cache.secret_of(ACCOUNT) == "new"


@pytest.mark.parametrize(
    "call", [Octo.create, Octo.read, Octo.capture, Octo.release, Octo.refund, Octo.fiscal]
)
def test_after_a_wrong_secret_the_keyring_is_asked_again(call: Callable[[Octo], Any]) -> None:
    octo = Octo("old secret of the shop")
    octo.script.say(nested(2, None))
    with pytest.raises(GatewayError):
        call(octo)
    octo.store.default = "new secret of the shop"
    octo.script.say(nested(0, data()))
    octo.create()
    assert b'"octo_secret":"new secret' in octo.script.requests[1].content


def test_a_new_secret_is_used_at_once_when_the_old_one_is_forgotten() -> None:
    octo = Octo("old")
    for secret in ("old", "new"):
        octo.store.default = secret
        octo.gateway.forget_secret()
        octo.script.say(nested(0, data()))
        octo.read()
    assert [json.loads(one.content)["octo_secret"] for one in octo.script.requests] == ["old", "new"]


def test_a_keyring_asked_ahead_of_time_is_not_asked_again_by_the_first_call() -> None:
    octo = Octo()
    octo.gateway.load_secret(ACCOUNT)
    octo.store.default = "replaced meanwhile"
    octo.script.say(nested(0, data()))
    octo.read()
    assert json.loads(octo.script.requests[0].content)["octo_secret"] == SECRET


@pytest.mark.parametrize("problem", list(SecretProblem))
def test_without_a_secret_nothing_is_sent_and_the_screen_learns_why(problem: SecretProblem) -> None:
    octo = Octo()
    octo.store.problem = problem
    with pytest.raises(NoSecretError) as caught:
        octo.create()
    error = caught.value
    assert (error.problem, error.reason, error.detail) == (problem, "no_secret", problem.value)
    assert (error.may_exist, error.is_sent, error.is_offline) == (False, False, False)
    assert str(error) == "The keyring can't be used."
    assert octo.script.requests == []


def test_a_body_that_is_no_object_never_gets_the_secret() -> None:
    octo = Octo()
    with pytest.raises(NotSendableError) as caught:
        octo.create(f' {{"shop_transaction_id":"{ID}"}}')
    assert SECRET not in all_of(caught.value)


def test_the_journaled_body_holds_no_secret() -> None:
    assert "secret" not in Octo().gateway.compose(order())
