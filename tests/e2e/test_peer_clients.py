"""Octo clients that others wrote for the real service: they get on with the pretend Octo as well."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from installer.errors import SetUpError
from installer.peers import PeerEnvironment
from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.rules import Rules
from pos_app.sandbox.server import SandboxServer
from tests.helpers import peer_talk

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = {
    "paytechuz": "order-paytechuz.gateways.octo",
    "tolov": "order-tolov",
    "tolov, async": "order-tolov.aio",
}
LONGEST_S = 50
FIRST_SET_UP_S = 300


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    # The clients read when they like; how often Octo lets them isn't the question here.
    book = SandboxBook(rules=Rules(min_read_delay_ms=0, callbacks_sent=False))
    with SandboxServer(book=book) as server:
        yield server


@pytest.fixture(scope="module")
def told(sandbox: SandboxServer) -> dict[str, Any]:
    """What each client says that it got."""
    try:
        python = PeerEnvironment(ROOT, python=sys.executable).ensure()
    except SetUpError as error:
        pytest.fail(str(error), pytrace=False)
    done = subprocess.run(
        [str(python), "-I", peer_talk.__file__, sandbox.loopback_address],
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(answers, dict)
    return answers


def _at_the_sandbox(server: SandboxServer, client: str) -> dict[str, Any]:
    (found,) = [one for one in server.book.payments() if one["shop_transaction_id"] == CLIENTS[client]]
    return found


@pytest.mark.timeout(FIRST_SET_UP_S)
@pytest.mark.parametrize("client", list(CLIENTS))
class TestClient:
    def test_a_create_gives_the_address_of_the_payment_that_was_asked_for(
        self, client: str, sandbox: SandboxServer, told: dict[str, Any]
    ) -> None:
        there = _at_the_sandbox(sandbox, client)

        assert told[client]["url"] == there["octo_pay_url"]
        assert (there["total_sum"], there["currency"], there["test"]) == ("50000.00", "UZS", True)
        assert there["create_requests"] == 1

    def test_a_read_gives_the_state_before_the_customer_paid(
        self, client: str, sandbox: SandboxServer, told: dict[str, Any]
    ) -> None:
        read, there = told[client]["before"], _at_the_sandbox(sandbox, client)

        assert (read["error"], read["data"]["status"]) == (0, "created")
        assert read["data"]["octo_payment_UUID"] == there["octo_payment_UUID"]
        assert read["data"]["total_sum"] == peer_talk.AMOUNT
        assert there["status_reads"] == 1

    def test_a_refund_gives_back_what_was_asked_for_and_no_more(
        self, client: str, sandbox: SandboxServer, told: dict[str, Any]
    ) -> None:
        refunded, there = told[client]["refunded"], _at_the_sandbox(sandbox, client)

        assert (refunded["error"], refunded["data"]["status"]) == (0, "succeeded")
        assert (there["status"], there["paid_count"], there["refunded_sum"]) == ("succeeded", 1, "20000.00")
        (refund,) = there["refunds"]
        assert refund["refund_id"] == refunded["data"]["refund_id"]
        assert refund["shop_refund_id"] == f"{CLIENTS[client]}-r1"


def test_nobody_but_the_three_clients_made_a_payment(sandbox: SandboxServer, told: dict[str, Any]) -> None:
    assert sorted(one["shop_transaction_id"] for one in sandbox.book.payments()) == sorted(CLIENTS.values())


def test_a_computer_without_the_clients_and_without_a_network_is_told_so_and_nothing_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "installer").mkdir()
    (tmp_path / "installer" / "peers.lock").write_text(
        (ROOT / "installer" / "peers.lock").read_text(encoding="utf-8"), encoding="utf-8"
    )
    for name in ("PIP_CONFIG_FILE", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_NO_INDEX", "1")

    with pytest.raises(SetUpError) as failure:
        PeerEnvironment(tmp_path, python=sys.executable).ensure()

    assert str(failure.value).startswith("The Octo clients of others")
    assert "Nothing was skipped" in str(failure.value)


def test_the_lock_of_the_clients_names_no_address_and_holds_the_versions_that_were_chosen() -> None:
    lock = (ROOT / "installer" / "peers.lock").read_text(encoding="utf-8")
    chosen = (ROOT / "installer" / "peers.in").read_text(encoding="utf-8").splitlines()

    assert "://" not in lock
    pins = [line for line in chosen if not line.startswith("#")]
    assert len(pins) == 2
    assert all(f"{pin} " in lock for pin in pins)
