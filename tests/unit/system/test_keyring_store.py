"""What becomes of the secret, and what is said when the keyring can't be used."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, cast

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from pos_app.domain.events import SecretProblem
from pos_app.domain.payment import Account
from pos_app.services.ports import SecretError
from pos_app.system import keyring_choice
from pos_app.system.keyring_choice import CHAINER, choose
from pos_app.system.keyring_store import KeyringSecretStore, service_name
from tests.helpers.fakes_system import FakeKeyring

ACCOUNT = Account("https://secure.octo.uz", 10000)
SECRET = "planted-s3cret-4711"


class PromptDismissedException(Exception):  # noqa: N818 - SecretStorage's own name, by which it is known
    """What SecretStorage raises when nobody unlocks the keyring."""


def store(ring: FakeKeyring, **options: Any) -> KeyringSecretStore:
    return KeyringSecretStore(find=lambda: cast(KeyringBackend, ring), **options)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://secure.octo.uz", "pos-app:secure.octo.uz"),
        ("https://Secure.Octo.uz:443", "pos-app:secure.octo.uz"),
        ("https://secure.octo.uz:8443", "pos-app:secure.octo.uz:8443"),
        ("http://127.0.0.1:8099", "pos-app:127.0.0.1:8099"),
        ("http://localhost:80", "pos-app:localhost"),
        ("http://[::1]:8099", "pos-app:[::1]:8099"),
    ],
)
def test_each_octo_host_has_an_entry_of_its_own(url: str, name: str) -> None:
    assert service_name(Account(url, 1)) == name


def test_a_secret_is_kept_replaced_read_and_taken_away() -> None:
    ring, heard = FakeKeyring(), list[str]()
    secrets = store(ring, on_secret=heard.append)
    secrets.write(ACCOUNT, "old")
    secrets.write(ACCOUNT, SECRET)
    assert ring.entries == {("pos-app:secure.octo.uz", "10000"): SECRET}
    assert secrets.read(ACCOUNT) == SECRET
    assert heard == ["old", SECRET, SECRET]
    assert secrets.check() == "Fake Keyring"
    secrets.remove(ACCOUNT)
    secrets.remove(ACCOUNT)
    with pytest.raises(SecretError, match=r"no secret of shop 10000 for secure\.octo\.uz") as caught:
        secrets.read(ACCOUNT)
    assert caught.value.problem is SecretProblem.MISSING


def test_the_demos_secret_never_stands_in_the_shops_entry() -> None:
    ring = FakeKeyring()
    store(ring, label="pos-app-demo").write(ACCOUNT, "test")
    assert list(ring.entries) == [("pos-app-demo:secure.octo.uz", "10000")]


@pytest.mark.parametrize("secret", ["", "x" * 1281, "😀" * 641])
def test_a_secret_that_windows_couldnt_hold_is_refused_everywhere(secret: str) -> None:
    ring = FakeKeyring()
    with pytest.raises(SecretError, match="1 to 1280 characters"):
        store(ring).write(ACCOUNT, secret)
    assert ring.entries == {}


def locked_behind(error: Exception) -> Exception:
    error.__cause__ = PromptDismissedException("Prompt dismissed")
    return error


@pytest.mark.parametrize(
    ("error", "problem", "words"),
    [
        (KeyringLocked("locked"), SecretProblem.LOCKED, "Unlock it"),
        (locked_behind(InitError("no collection")), SecretProblem.LOCKED, "Unlock it"),
        (NoKeyringError("none"), SecretProblem.NO_KEYRING, "offers no keyring"),
        (OSError(f"CredWrite {SECRET}"), SecretProblem.FAILED, "OSError"),
    ],
)
def test_every_refusal_says_what_to_do_and_that_the_rest_works(
    error: Exception, problem: SecretProblem, words: str
) -> None:
    secrets = store(FakeKeyring(error=error))
    for ask in (
        lambda: secrets.read(ACCOUNT),
        lambda: secrets.write(ACCOUNT, SECRET),
        lambda: secrets.remove(ACCOUNT),
    ):
        with pytest.raises(SecretError) as caught:
            ask()
        assert caught.value.problem is problem
        assert words in str(caught.value)
        assert "everything but paying works" in str(caught.value)
        assert SECRET not in str(caught.value)
        assert caught.value.__cause__ is None


def test_a_keyring_that_keeps_nothing_is_noticed_at_once() -> None:
    with pytest.raises(SecretError, match="didn't keep the secret"):
        store(FakeKeyring(forgets=True)).write(ACCOUNT, SECRET)


@pytest.mark.parametrize(
    "named",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyrings.alt.file.PlaintextKeyring",
        "nonsense",
    ],
)
def test_an_unsafe_keyring_asked_for_by_name_is_refused(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", named)
    with pytest.raises(SecretError, match="It is not used") as caught:
        KeyringSecretStore().check()
    assert caught.value.problem is SecretProblem.UNSAFE
    assert named in str(caught.value)


def test_an_unsafe_keyring_in_keyrings_own_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keyringrc.cfg"
    file.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\nkeyring-path=/nowhere\n")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr(keyring_choice, "_file_path", lambda: file)
    with pytest.raises(SecretError, match=r"null\.Keyring"):
        KeyringSecretStore().check()
    file.write_text("no settings at all")
    with pytest.raises(SecretError, match="can't be read") as caught:
        KeyringSecretStore().check()
    assert caught.value.problem is SecretProblem.UNSAFE


@pytest.mark.parametrize("named", [None, CHAINER])
def test_without_a_bus_there_is_no_keyring_and_a_chain_of_them_doesnt_help(
    named: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    with pytest.raises(SecretError) as caught:
        choose(named, system="linux")
    assert caught.value.problem is SecretProblem.NO_KEYRING


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_platforms_keyring_isnt_looked_for_on_another(system: str) -> None:
    with pytest.raises(SecretError, match="offers no keyring"):
        choose(None, system="darwin" if system == sys.platform else system)


def test_the_secret_on_windows_stays_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    class Backend:
        priority = 5
        persist = "enterprise"

    class Module:
        WinVaultKeyring = Backend

    monkeypatch.setattr(keyring_choice, "import_module", lambda name: Module)
    assert cast(Any, choose(None, system="win32")).persist == "local machine"
    Backend.priority = 0
    with pytest.raises(SecretError):
        choose(None, system="win32")
