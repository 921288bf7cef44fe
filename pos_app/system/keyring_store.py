"""Octo's secrets in the keyring of the operating system. A keyring that would keep them in a plain file is refused."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from pos_app.domain.events import SecretProblem
from pos_app.domain.payment import Account
from pos_app.services.ports import SecretError
from pos_app.services.settings import LONGEST_SECRET

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "pos-app"
_DEFAULT_PORTS = {"https": 443, "http": 80}
_UTF16_UNIT_BYTES = 2
_AFTERWARDS = "Until then everything but paying works."
_SENTENCES = {
    SecretProblem.NO_KEYRING: (
        "This system offers no keyring to keep Octo's secret in. Log in to the desktop, or start a keyring "
        f"(on Linux: gnome-keyring), and try again. {_AFTERWARDS}"
    ),
    SecretProblem.LOCKED: f"The keyring is locked. Unlock it and try again. {_AFTERWARDS}",
    SecretProblem.FAILED: f"The keyring answered with an error ({{detail}}). Try again. {_AFTERWARDS}",
}
_PROBLEM_OF = {
    "KeyringLocked": SecretProblem.LOCKED,
    "LockedException": SecretProblem.LOCKED,
    "PromptDismissedException": SecretProblem.LOCKED,
    "NoKeyringError": SecretProblem.NO_KEYRING,
    "SecretServiceNotAvailableException": SecretProblem.NO_KEYRING,
}
Result = TypeVar("Result")


def service_name(account: Account, *, label: str = SERVICE) -> str:
    """`pos-app:<host of Octo>`, with the port where it isn't the usual one."""
    parts = urlsplit(account.octo_url)
    host = (parts.hostname or "").lower()
    if ":" in host:
        host = f"[{host}]"
    is_usual = parts.port is None or parts.port == _DEFAULT_PORTS.get(parts.scheme)
    return f"{label}:{host}" if is_usual else f"{label}:{host}:{parts.port}"


class KeyringSecretStore:
    """One entry for each (Octo host, shop id). Blocks, perhaps until somebody answers a prompt: call it in a lane.

    `label` keeps the demo's entries apart. `on_secret` hears of each value that passes, so that the log can mask it.
    `find` gives the backend and is called once it is needed.
    """

    def __init__(
        self,
        *,
        label: str = SERVICE,
        on_secret: Callable[[str], None] = lambda secret: None,
        find: Callable[[], KeyringBackend] | None = None,
    ) -> None:
        self._label = label
        self._on_secret = on_secret
        self._find = find
        self._ring: KeyringBackend | None = None
        self._lock = threading.Lock()

    def read(self, account: Account) -> str:
        ring = self._backend()
        service, user = self._entry(account)
        secret = _ask(lambda: ring.get_password(service, user))
        if not secret:
            raise SecretError(
                SecretProblem.MISSING,
                f"The keyring holds no secret of shop {user} for {service.partition(':')[2]}. "
                f"Enter it in the set-up. {_AFTERWARDS}",
            )
        self._on_secret(secret)
        return secret

    def write(self, account: Account, secret: str) -> None:
        """Replaces the entry and reads it back, since some keyrings take a value without keeping it."""
        self._on_secret(secret)
        if not 0 < len(secret.encode("utf-16-le")) <= LONGEST_SECRET * _UTF16_UNIT_BYTES:
            raise SecretError(
                SecretProblem.FAILED,
                f"The secret must have 1 to {LONGEST_SECRET} characters. Nothing was changed.",
            )
        ring = self._backend()
        service, user = self._entry(account)
        _ask(lambda: ring.set_password(service, user, secret))
        if _ask(lambda: ring.get_password(service, user)) != secret:
            raise _error(SecretProblem.FAILED, detail="it didn't keep the secret")

    def remove(self, account: Account) -> None:
        """An entry that isn't there is no error."""
        ring = self._backend()
        service, user = self._entry(account)

        def delete() -> None:
            from keyring.errors import PasswordDeleteError

            try:
                ring.delete_password(service, user)
            except PasswordDeleteError:
                return

        _ask(delete)

    def check(self) -> str:
        return str(self._backend().name)

    def _entry(self, account: Account) -> tuple[str, str]:
        return service_name(account, label=self._label), str(account.shop_id)

    def _backend(self) -> KeyringBackend:
        with self._lock:
            if self._ring is None:
                if self._find is None:
                    from pos_app.system.keyring_choice import safe_backend

                    self._find = safe_backend
                self._ring = self._find()
            return self._ring


def _ask(question: Callable[[], Result]) -> Result:
    """Turns whatever a keyring raises into `SecretError`. The cause is left out: its frames hold the secret."""
    try:
        return question()
    except SecretError:
        raise
    except Exception as error:  # noqa: BLE001 - each platform raises classes of its own (pywin32, D-Bus, Security)
        problem, detail = _problem_of(error), type(error).__name__
    raise _error(problem, detail=detail)


def _error(problem: SecretProblem, *, detail: str) -> SecretError:
    return SecretError(problem, _SENTENCES[problem].format(detail=detail))


def no_keyring() -> SecretError:
    return _error(SecretProblem.NO_KEYRING, detail="")


def _problem_of(error: BaseException) -> SecretProblem:
    for link in _chain(error):
        for kind in type(link).__mro__:
            if kind.__name__ in _PROBLEM_OF:
                return _PROBLEM_OF[kind.__name__]
    return SecretProblem.FAILED


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
