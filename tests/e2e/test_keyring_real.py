"""The secret in a real keyring of the desktop, and the screen saver asked over a real bus."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from pos_app.domain.events import SecretProblem
from pos_app.domain.payment import Account
from pos_app.services.ports import SecretError
from pos_app.system.keyring_store import KeyringSecretStore
from pos_app.system.screen_saver import NAME, ScreenSaverKeeper
from pos_app.system.wake_lock import PlatformWakeLock

ROOT = Path(__file__).parents[2]

SECRET = "planted-s3cret-4711-ў"
OCTO = Account("https://secure.octo.uz", 10000)
SANDBOX = Account("http://127.0.0.1:8099", 10000)


@pytest.fixture
def secrets() -> Iterator[KeyringSecretStore]:
    store = KeyringSecretStore(label="pos-app-test")
    yield store
    for account in (OCTO, SANDBOX):
        store.remove(account)


def test_a_secret_is_kept_by_the_desktops_keyring_and_found_by_another_process(
    secrets: KeyringSecretStore,
) -> None:
    assert secrets.check() == "SecretService Keyring"
    secrets.write(OCTO, "before")
    secrets.write(OCTO, SECRET)
    code = (
        "from pos_app.domain.payment import Account; from pos_app.system.keyring_store import KeyringSecretStore\n"
        f"found = KeyringSecretStore(label='pos-app-test').read(Account({OCTO.octo_url!r}, 10000))\n"
        f"print(found == {SECRET!a})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_the_sandboxs_secret_and_octos_are_two_entries(secrets: KeyringSecretStore) -> None:
    secrets.write(OCTO, SECRET)
    with pytest.raises(SecretError) as caught:
        secrets.read(SANDBOX)
    assert caught.value.problem is SecretProblem.MISSING
    secrets.write(SANDBOX, "test")
    assert secrets.read(OCTO) == SECRET


def test_the_longest_secret_comes_back_whole(secrets: KeyringSecretStore) -> None:
    secrets.write(OCTO, "x" * 1280)
    assert secrets.read(OCTO) == "x" * 1280


def test_a_secret_that_was_taken_away_is_gone(secrets: KeyringSecretStore) -> None:
    secrets.write(OCTO, SECRET)
    secrets.remove(OCTO)
    with pytest.raises(SecretError, match="no secret of shop 10000"):
        secrets.read(OCTO)


def test_a_locked_keyring_says_to_unlock_it() -> None:
    # A session of its own: nobody could unlock the keyring for the tests that follow.
    command = [sys.executable, str(ROOT / "installer" / "private_session.py"), "--no-screen", "--"]
    done = subprocess.run(
        [*command, sys.executable, "-m", "tests.helpers.locked_keyring"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert [line.partition(" ")[0] for line in done.stdout.splitlines()] == ["locked", "locked"]
    assert "Unlock it and try again" in done.stdout
    assert "planted" not in done.stdout + done.stderr


class PretendDesktop:
    """Answers for the screen saver on this bus and writes down what it was asked."""

    def __init__(self, cookie: int) -> None:
        self.asked: list[tuple[str, Any]] = []
        self._cookie = cookie
        self._jeepney: Any = import_module("jeepney")
        self._connection: Any = import_module("jeepney.io.blocking").open_dbus_connection(bus="SESSION")
        bus = self._jeepney.DBusAddress(
            "/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus"
        )
        wish = self._jeepney.new_method_call(bus, "RequestName", "su", (NAME, 0))
        self._connection.send_and_get_reply(wish, timeout=10)
        self._thread = threading.Thread(target=self._answer, args=(2,))
        self._thread.start()

    def close(self) -> None:
        self._thread.join(10)
        self._connection.close()

    def _answer(self, times: int) -> None:
        while len(self.asked) < times:
            message = self._connection.receive(timeout=10)
            member = message.header.fields.get(self._jeepney.HeaderFields.member)
            if message.header.message_type is not self._jeepney.MessageType.method_call:
                continue
            self.asked.append((member, message.body))
            signature, body = ("u", (self._cookie,)) if member == "Inhibit" else ("", ())
            self._connection.send(self._jeepney.new_method_return(message, signature, body))


def test_the_screen_stays_on_while_a_payment_is_shown_and_not_longer() -> None:
    desktop = PretendDesktop(cookie=4711)
    keeper = ScreenSaverKeeper()
    keeper.hold()
    keeper.release()
    keeper.release()
    desktop.close()
    assert desktop.asked == [
        ("Inhibit", ("pos-app", "A customer is paying")),
        ("UnInhibit", (4711,)),
    ]


def test_a_desktop_without_a_screen_saver_is_no_trouble() -> None:
    lock = PlatformWakeLock()
    lock.hold()
    lock.close()
    assert lock._thread is not None
    assert not lock._thread.is_alive()
