"""The bytes on the wire, and a server that comes and goes."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from pos_app.sandbox import network
from pos_app.sandbox.server import SandboxServer
from tests.unit.sandbox.pretend_till import EVERY_INTERFACE, PretendTill, create_body, parsed


def test_a_lost_answer_is_a_connection_that_closes_without_a_byte(server: SandboxServer) -> None:
    server.faults.add("lose_answer")
    with connected(server) as wire:
        wire.sendall(request(json.dumps(create_body()).encode()))
        assert everything(wire) == b""


def test_half_an_answer_promises_more_than_it_sends(server: SandboxServer) -> None:
    server.faults.add("half_answer")
    with connected(server) as wire:
        wire.sendall(request(json.dumps(create_body()).encode()))
        head, _, body = everything(wire).partition(b"\r\n\r\n")
    promised = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    assert len(body) == promised // 2


def test_a_request_that_breaks_off_is_never_carried_out(server: SandboxServer) -> None:
    with connected(server) as wire:
        wire.sendall(request(json.dumps(create_body()).encode())[:-10])
        assert everything(wire) == b""
    assert server.log.entries() == []


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("", b"411"),
        ("Content-Length: many\r\n", b"411"),
        ("Content-Length: -1\r\n", b"411"),
        ("Content-Length: 1048577\r\n", b"413"),
        ("Content-Length: 99999999999\r\n", b"413"),
    ],
)
def test_a_request_of_unknown_or_absurd_length_is_refused(
    server: SandboxServer, head: str, code: bytes
) -> None:
    with connected(server) as wire:
        wire.sendall(f"POST /prepare_payment HTTP/1.1\r\n{head}\r\n".encode())
        assert everything(wire).split()[1] == code


def test_a_client_that_asks_before_sending_its_body_is_told_to_go_on(server: SandboxServer) -> None:
    with connected(server) as wire:
        wire.sendall(
            b"POST /refund HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n"
        )
        assert wire.recv(1000).startswith(b"HTTP/1.1 100")
        wire.sendall(b"{}")
        assert b"octo_shop_id" in everything(wire)


def test_a_connection_can_be_opened_ahead_of_time(till: PretendTill) -> None:
    answer = till.http.head("/")
    assert (answer.status_code, answer.content) == (200, b"")
    assert till.server.log.entries() == []


def test_one_connection_carries_many_requests(till: PretendTill) -> None:
    address = till.server.address.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1]))) as wire:
        answers = wire.makefile("rb")
        for number in range(3):
            wire.sendall(request(json.dumps(create_body(f"s-{number}")).encode()))
            assert answers.readline().startswith(b"HTTP/1.1 200")
            length = next(
                int(line.split(b":")[1]) for line in answers if line.lower().startswith(b"content-length")
            )
            while answers.readline() != b"\r\n":
                continue
            assert f"s-{number}".encode() in answers.read(length)
        answers.close()


def test_the_pay_address_is_on_the_host_that_the_till_used(till: PretendTill) -> None:
    head = {"Host": "localhost:8080", "Content-Type": "application/json"}
    response = till.http.post("/prepare_payment", content=json.dumps(create_body()).encode(), headers=head)
    assert parsed(response)["data"]["octo_pay_url"].startswith("http://localhost:8080/pay/")


def test_a_request_without_a_host_gets_the_servers_own_address(server: SandboxServer) -> None:
    with connected(server) as wire:
        wire.sendall(request(json.dumps(create_body()).encode()))
        assert f"{server.address}/pay/".encode() in everything(wire)


def test_a_till_on_this_machine_gets_pay_pages_that_a_phone_can_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "own_network_address", lambda: "192.168.1.5")
    with SandboxServer(EVERY_INTERFACE) as server:
        port = server.address.rpartition(":")[2]
        assert server.address == f"http://127.0.0.1:{port}"
        assert server.public_address == f"http://192.168.1.5:{port}"
        till = PretendTill(server)
        assert till.create()["data"]["octo_pay_url"].startswith(f"http://192.168.1.5:{port}/pay/")
        till.close()


@pytest.mark.parametrize(
    ("header", "public", "used"),
    [
        ("127.0.0.1:80", None, "http://127.0.0.1:80"),
        ("127.0.0.1:80", "http://10.0.0.2:80", "http://10.0.0.2:80"),
        ("[::1]:80", "http://10.0.0.2:80", "http://10.0.0.2:80"),
        ("10.0.0.3:80", "http://10.0.0.2:80", "http://10.0.0.3:80"),
        ("a b", None, "http://127.0.0.1:1"),
        (None, "http://10.0.0.2:80", "http://10.0.0.2:80"),
    ],
)
def test_the_pay_address_is_one_that_its_reader_can_reach(
    header: str | None, public: str | None, used: str
) -> None:
    assert network.base_url(header, own="http://127.0.0.1:1", public=public) == used


def test_an_address_of_the_network_is_joined_by_loopback_for_the_till() -> None:
    assert network.listening_hosts("192.168.1.5") == ("192.168.1.5", "127.0.0.1")
    assert network.listening_hosts("127.0.0.1") == ("127.0.0.1",)
    assert network.listening_hosts(EVERY_INTERFACE) == (EVERY_INTERFACE,)


def test_a_sandbox_in_the_network_names_both_its_addresses() -> None:
    server = SandboxServer("192.168.1.5", port=8100)
    assert server.address == "http://192.168.1.5:8100"
    assert server.public_address == server.address
    assert server.loopback_address == "http://127.0.0.1:8100"
    assert SandboxServer("::", port=8100).address == "http://[::1]:8100"


def test_a_machine_without_a_network_has_no_address_for_phones(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(*_: object) -> None:
        raise OSError("Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable)
    assert network.own_network_address() is None
    assert SandboxServer(EVERY_INTERFACE).public_address is None


def test_the_address_for_phones_is_never_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: None)
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("192.168.1.5", 1))
    assert network.own_network_address() == "192.168.1.5"
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("127.0.0.1", 1))
    assert network.own_network_address() is None


def test_a_stopped_server_refuses_connections_and_comes_back_with_all_its_payments(till: PretendTill) -> None:
    address = till.server.address
    till.create()
    till.server.stop()
    with pytest.raises(httpx.TransportError):
        till.status()
    till.server.start()
    assert till.server.address == address
    assert till.status()["error"] == 0


def test_two_servers_cannot_share_a_port(server: SandboxServer) -> None:
    port = int(server.address.rpartition(":")[2])
    second = SandboxServer(port=port)
    with pytest.raises(OSError, match=r"."):
        second.start()
    with pytest.raises(OSError, match="65535"):
        SandboxServer(port=70000).start()


def test_a_server_that_can_listen_on_one_of_its_two_addresses_only_keeps_neither(
    monkeypatch: pytest.MonkeyPatch, server: SandboxServer
) -> None:
    taken = int(server.address.rpartition(":")[2])
    monkeypatch.setattr(network, "listening_hosts", lambda host: (host, "not an address"))
    half = SandboxServer("127.0.0.2", port=taken)
    with pytest.raises(OSError, match=r"."):
        half.start()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", taken))


def test_many_tills_at_once_lose_no_payment_and_mix_none_up(server: SandboxServer) -> None:
    totals: dict[str, object] = {}

    def sell(name: str) -> None:
        till = PretendTill(server)
        for number in range(20):
            made = till.create(f"{name}-{number}", total_sum=100 + number, basket=None)["data"]
            totals[made["shop_transaction_id"]] = made["total_sum"]
        till.close()

    tills = [threading.Thread(target=sell, args=(f"till{number}",)) for number in range(4)]
    for thread in tills:
        thread.start()
    for thread in tills:
        thread.join()
    assert len(server.book.payments()) == 80
    assert all(total == 100 + int(name.split("-")[1]) for name, total in totals.items())


@contextmanager
def connected(server: SandboxServer) -> Iterator[socket.socket]:
    host, port = server.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as wire:
        yield wire


def request(body: bytes) -> bytes:
    head = (
        f"POST /prepare_payment HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    )
    return head.encode() + b"\r\n" + body


def everything(wire: socket.socket) -> bytes:
    wire.shutdown(socket.SHUT_WR)
    with wire.makefile("rb") as answer:
        return answer.read()
