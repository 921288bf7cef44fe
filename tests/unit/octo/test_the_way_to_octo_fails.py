"""A dead, slow, broken or false network, over real sockets where that shows more: what the till concludes."""

from __future__ import annotations

import gzip
import json
import socket
import ssl
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.answer import Said
from pos_app.domain.payment import Account
from pos_app.octo.errors import (
    BadAnswerError,
    NoAnswerError,
    NotReachedError,
    OctoError,
    ProxyError,
    TlsError,
)
from pos_app.octo.gateway import OctoGateway
from pos_app.octo.transport import Transport, open_transport
from pos_app.services.ports import GatewayError
from tests.helpers.fake_ports import FakeClock, FakeSecretStore
from tests.unit.octo.rig import (
    ACCOUNT,
    Conversation,
    Octo,
    data,
    gateway_over_sockets,
    http,
    nested,
    order,
    read_request,
    served,
)

CREATED = json.dumps(nested(0, data())).encode()
CERTIFICATE = Path(__file__).with_name("loopback_test_only.pem")


def create_error(account: Account, *, gateway: OctoGateway) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        gateway.create(account, body=gateway.compose(order()))
    return caught.value


def answers(reply: bytes) -> Conversation:
    def talk(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(reply)

    return talk


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ConnectError("refused"), NotReachedError),
        (httpx.ConnectTimeout("slow"), NotReachedError),
        (httpx.PoolTimeout("busy"), NotReachedError),
        (httpx.UnsupportedProtocol("ftp"), NotReachedError),
        (httpx.InvalidURL("bad"), NotReachedError),
        (httpx.ProxyError("407"), ProxyError),
        (httpx.ReadTimeout("slow"), NoAnswerError),
        (httpx.WriteTimeout("slow"), NoAnswerError),
        (httpx.ReadError("reset"), NoAnswerError),
        (httpx.WriteError("reset"), NoAnswerError),
        (httpx.CloseError("odd"), NoAnswerError),
        (httpx.LocalProtocolError("odd"), NoAnswerError),
        (httpx.RemoteProtocolError("cut"), NoAnswerError),
        (httpx.TooManyRedirects("loop"), NoAnswerError),
        (httpx.StreamClosed(), NoAnswerError),
        (httpx.DecodingError("zip"), BadAnswerError),
        (ValueError("odd"), NoAnswerError),
        (UnicodeDecodeError("utf-8", b"", 0, 1, "odd"), NoAnswerError),
        (MemoryError(), NoAnswerError),
    ],
)
def test_every_failure_says_whether_the_payment_may_exist(error: Exception, kind: type[OctoError]) -> None:
    octo = Octo()
    octo.script.fail(error)
    with pytest.raises(OctoError) as caught:
        octo.create()
    assert type(caught.value) is kind
    is_unsent = issubclass(kind, NotReachedError)
    assert (caught.value.may_exist, caught.value.is_sent) == (not is_unsent, not is_unsent)
    assert caught.value.is_offline is (kind is not BadAnswerError)
    assert caught.value.detail.startswith(type(error).__name__)


def test_a_request_to_stop_the_program_is_not_swallowed() -> None:
    octo = Octo()

    def stop(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    gateway = OctoGateway(
        secrets=octo.store,
        clock=octo.clock,
        open_transport=lambda clock: Transport(clock=clock, mock=httpx.MockTransport(stop)),
    )
    with pytest.raises(KeyboardInterrupt):
        gateway.create(ACCOUNT, body=gateway.compose(order()))


def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with gateway_over_sockets() as gateway:
        error = create_error(Account(f"http://127.0.0.1:{port}", 1), gateway=gateway)
    assert type(error) is NotReachedError


def test_a_server_that_never_answers_leaves_the_payment_unknown() -> None:
    done = threading.Event()

    def stay_silent(connection: socket.socket) -> None:
        read_request(connection)
        done.wait(10)

    with served(stay_silent) as account, gateway_over_sockets() as gateway:
        error = create_error(account, gateway=gateway)
        done.set()
    assert (error.reason, error.may_exist, error.is_offline) == ("no_answer", True, True)


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        http(CREATED[:40], length=len(CREATED)),
        b"SSH-2.0-OpenSSH_9.2\r\n",
    ],
    ids=["nothing", "half a head", "half a body", "another protocol"],
)
def test_an_answer_that_is_cut_off_leaves_the_payment_unknown(reply: bytes) -> None:
    with served(answers(reply)) as account, gateway_over_sockets() as gateway:
        error = create_error(account, gateway=gateway)
    assert (error.reason, error.may_exist) == ("no_answer", True)


def test_half_an_answer_without_a_length_is_no_answer_either() -> None:
    reply = b"HTTP/1.1 200 OK\r\n\r\n" + CREATED[:-2]
    with served(answers(reply)) as account, gateway_over_sockets() as gateway:
        assert create_error(account, gateway=gateway).reason == "bad_answer"


def test_a_compressed_answer_is_read_and_a_damaged_one_is_unknown() -> None:
    packed = gzip.compress(CREATED)
    with (
        served(
            answers(http(packed, headers="Content-Encoding: gzip\r\nConnection: close\r\n")),
            answers(http(packed[2:], headers="Content-Encoding: gzip\r\n")),
        ) as account,
        gateway_over_sockets() as gateway,
    ):
        assert gateway.create(account, body=gateway.compose(order())).said is Said.CREATED
        assert create_error(account, gateway=gateway).reason == "bad_answer"


def test_an_answer_that_drips_in_for_too_long_is_given_up() -> None:
    class HurryingClock(FakeClock):
        def monotonic_s(self) -> float:
            self.mono_s += 15.0
            return self.mono_s

    octo = Octo()
    octo.clock = HurryingClock()

    def drip(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=iter([b"{", b'"error"', b":0}"]))

    gateway = OctoGateway(
        secrets=octo.store,
        clock=octo.clock,
        open_transport=lambda clock: Transport(clock=clock, mock=httpx.MockTransport(drip)),
    )
    error = create_error(ACCOUNT, gateway=gateway)
    assert (error.reason, error.detail) == ("no_answer", "The answer took longer than 20 s.")


def test_a_kept_connection_that_octo_closed_is_replaced_without_a_word() -> None:
    closed = threading.Event()

    def answer_and_close(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(http(CREATED))
        connection.shutdown(socket.SHUT_RDWR)
        connection.close()
        closed.set()

    with served(answer_and_close, answer_and_close) as account, gateway_over_sockets() as gateway:
        for _ in range(2):
            answer = gateway.create(account, body=gateway.compose(order()))
            assert closed.wait(10)
            closed.clear()
            assert answer.said is Said.CREATED


def test_a_kept_connection_that_dies_under_a_request_gives_no_verdict() -> None:
    def answer_then_die(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(http(CREATED))
        read_request(connection)

    with served(answer_then_die, answers(http(CREATED))) as account, gateway_over_sockets() as gateway:
        gateway.create(account, body=gateway.compose(order()))
        assert create_error(account, gateway=gateway).reason == "no_answer"
        assert gateway.create(account, body=gateway.compose(order())).said is Said.CREATED


def test_the_first_line_of_a_basket_opens_the_connection_that_the_payment_uses() -> None:
    heads: list[bytes] = []

    def talk(connection: socket.socket) -> None:
        heads.append(read_request(connection))
        connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\nDate: bad\r\n\r\n")
        heads.append(read_request(connection))
        connection.sendall(http(CREATED))

    with served(talk) as account, gateway_over_sockets() as gateway:
        gateway.warm_up(account)
        gateway.create(account, body=gateway.compose(order()))
    assert heads[0].startswith(b"HEAD / HTTP/1.1\r\n")
    assert b"octo" not in heads[0]
    assert heads[0].endswith(b"\r\n\r\n")
    assert heads[1].startswith(b"POST /prepare_payment HTTP/1.1\r\n")


def test_warming_up_without_a_network_is_silent() -> None:
    octo = Octo()
    octo.script.fail(httpx.ConnectError("no route"))
    octo.gateway.warm_up(ACCOUNT)
    assert octo.gateway.clock_difference_s() is None


@pytest.mark.parametrize(
    ("ahead", "date"),
    [
        (timedelta(minutes=3), "Tue, 24 Nov 2026 09:02:00 GMT"),
        (timedelta(0), "Tue, 24 Nov 2026 14:05:00 +0500"),
        (timedelta(seconds=-1), "Tue, 24 Nov 2026 09:05:01 -0000"),
    ],
)
def test_the_clock_of_the_pc_is_compared_with_octos(ahead: timedelta, date: str) -> None:
    octo = Octo()
    assert octo.gateway.clock_difference_s() is None
    octo.script.say("<html>", status=502, headers={"Date": date})
    with pytest.raises(GatewayError):
        octo.create()
    assert octo.gateway.clock_difference_s() == ahead.total_seconds()


@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40)
    | st.from_regex(r"[A-Z][a-z]{2}, [0-9]+ [A-Z][a-z]{2} [0-9]+ [0-9:]+ [+-][0-9]+")
)
def test_a_date_that_makes_no_sense_is_left_alone(date: str) -> None:
    octo = Octo()
    octo.script.say(nested(0, data()), headers={"Date": date.encode("ascii", "ignore").decode().strip()})
    assert octo.read().said is Said.CREATED


def server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


def test_a_server_that_cannot_prove_to_be_octo_gets_nothing() -> None:
    def fail(connection: socket.socket) -> None:
        raise AssertionError("the till talked to a stranger")

    with served(fail, tls=server_context()) as account, gateway_over_sockets() as gateway:
        error = create_error(account, gateway=gateway)
    assert (error.reason, error.may_exist, error.is_sent, error.is_offline) == ("tls", False, False, True)
    assert "prove that it is Octo" in str(error)


def test_a_server_with_a_trusted_certificate_is_believed() -> None:
    trusting = ssl.create_default_context(cafile=str(CERTIFICATE))
    with (
        served(answers(http(CREATED)), tls=server_context()) as account,
        gateway_over_sockets(context=trusting) as gateway,
    ):
        assert gateway.create(account, body=gateway.compose(order())).said is Said.CREATED


def test_a_page_that_wants_a_login_instead_of_octo_is_no_connection() -> None:
    def speak_plainly(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 302 Found\r\n\r\n")

    with served(speak_plainly) as account, gateway_over_sockets() as gateway:
        secure = Account(account.octo_url.replace("http:", "https:"), account.shop_id)
        assert create_error(secure, gateway=gateway).reason == "no_network"


def test_a_sandbox_on_this_pc_is_reached_past_any_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with served(answers(http(CREATED))) as account, gateway_over_sockets() as gateway:
        assert gateway.create(account, body=gateway.compose(order())).said is Said.CREATED


def test_octo_is_reached_through_the_proxy_and_a_refusing_one_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bytes] = []

    def refuse(connection: socket.socket) -> None:
        asked.append(read_request(connection))
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with served(refuse) as proxy:
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, proxy.octo_url)
        with gateway_over_sockets() as gateway:
            error = create_error(ACCOUNT, gateway=gateway)
    assert asked[0].startswith(b"CONNECT secure.octo.uz:443 ")
    assert b"octo_secret" not in asked[0]
    assert (error.reason, error.is_sent, error.is_offline) == ("proxy", False, True)


def test_a_proxy_setting_that_makes_no_sense_is_named_and_can_be_set_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    octo = Octo()
    gateway = OctoGateway(secrets=octo.store, clock=octo.clock)
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy")
    monkeypatch.setenv("https_proxy", "gopher://proxy")
    gateway.warm_up(ACCOUNT)
    with pytest.raises(ProxyError) as caught:
        gateway.create(ACCOUNT, body=gateway.compose(order()))
    assert not caught.value.is_sent
    monkeypatch.delenv("HTTPS_PROXY")
    monkeypatch.delenv("https_proxy")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert create_error(Account(f"http://127.0.0.1:{port}", 1), gateway=gateway).reason == "no_network"
    gateway.close()


def test_a_missing_list_of_certificates_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    failed = open_transport(clock=FakeClock())
    assert isinstance(failed, TlsError)
    assert "list of certificates" in failed.detail


def test_a_till_that_never_called_octo_has_nothing_to_close() -> None:
    OctoGateway(secrets=FakeSecretStore(), clock=FakeClock()).close()


def test_the_program_starts_without_loading_the_network() -> None:
    code = (
        "import sys, pos_app.octo, pos_app.octo.gateway as g; g.OctoGateway(secrets=None, clock=None);"
        "sys.exit(bool({'httpx', 'ssl', 'http.client'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
