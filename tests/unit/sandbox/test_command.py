"""`pos-app sandbox` as a person in front of a terminal meets it."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from pos_app.sandbox import command, network
from pos_app.sandbox.server import SandboxServer
from tests.unit.sandbox.pretend_till import ANY_TLS, EVERY_INTERFACE, create_body

ROOT = Path(__file__).parents[3]
SECRET = "a-pretend-secret-to-look-for"


class WatchedOutput(io.StringIO):
    """Sets `first_line` when a whole line has been written."""

    def __init__(self) -> None:
        super().__init__()
        self.first_line = threading.Event()

    def flush(self) -> None:
        if "\n" in self.getvalue():
            self.first_line.set()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_its_address_then_a_line_for_each_event_and_ends_well_when_told_to_stop(
    monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    output = WatchedOutput()
    monkeypatch.setattr(sys, "stdout", output)
    before = signal.getsignal(number)

    def customer() -> None:
        output.first_line.wait(10)
        address = output.getvalue().splitlines()[0]
        with httpx.Client(trust_env=False, verify=ANY_TLS) as client:
            made = client.post(
                f"{address}/prepare_payment", json=create_body(octo_secret=SECRET, octo_shop_id=7)
            )
            client.post(f"{made.json()['data']['octo_pay_url'].partition('?')[0]}/pay")
        signal.raise_signal(number)

    thread = threading.Thread(target=customer)
    thread.start()
    assert command.run("127.0.0.1", port=0, shop_id=7, secret=SECRET) == 0
    thread.join()
    lines = output.getvalue().splitlines()
    assert lines[0].startswith("http://127.0.0.1:")
    assert lines[1] == f"Play the customer and choose what goes wrong at {lines[0]}/_sandbox/"
    assert lines[2:] == ["payment sale-a1 created 48500.00 UZS", "payment sale-a1 paid"]
    assert SECRET not in output.getvalue()
    assert signal.getsignal(number) is before


def test_a_port_that_is_taken_is_one_sentence_and_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    with SandboxServer() as server:
        port = int(server.address.rpartition(":")[2])
        assert command.run("127.0.0.1", port=port) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith(f"The sandbox can't listen on 127.0.0.1, port {port}: ")
    assert output.err.count("\n") == 1


@pytest.mark.parametrize(("host", "port"), [("not an address", 0), ("203.0.113.77", 0), ("127.0.0.1", 70000)])
def test_an_address_that_is_not_this_machines_is_one_sentence_and_status_1(
    capsys: pytest.CaptureFixture[str], host: str, port: int
) -> None:
    assert command.run(host, port=port) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith(f"The sandbox can't listen on {host}, port {port}: ")
    assert output.err.count("\n") == 1


def test_open_to_the_network_it_also_says_where_phones_find_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(network, "own_network_address", lambda: "192.168.1.5")
    monkeypatch.setattr(SandboxServer, "serve_forever", SandboxServer.stop)
    assert command.run(EVERY_INTERFACE, port=0) == 0
    first, _, second = capsys.readouterr().out.splitlines()
    assert first.startswith("http://127.0.0.1:")
    assert second.startswith(
        f"A till on this machine uses {first}; phones open pay pages at http://192.168.1.5:"
    )


def test_it_goes_on_when_nobody_reads_its_lines_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    class ClosedPipe(io.StringIO):
        def flush(self) -> None:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", ClosedPipe())
    command.EventLines().write("payment sale-a1 paid")


def test_as_a_process_of_its_own_it_ends_with_0_and_needs_no_window() -> None:
    # The signal comes from inside, when standard input ends: Windows has no other way to send SIGTERM.
    program = (
        "import signal, sys, threading; from pos_app.sandbox.command import run;"
        "end = lambda: (sys.stdin.read(), signal.raise_signal(signal.SIGTERM));"
        "threading.Thread(target=end, daemon=True).start(); code = run();"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    start = [sys.executable, "-c", program]
    with subprocess.Popen(start, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        address = process.stdout.readline().decode().strip()
        listing = httpx.get(f"{address}/_sandbox/payments", trust_env=False, verify=ANY_TLS)
        assert listing.json() == {"payments": []}
        process.stdin.close()
        assert process.wait(10) == 0
