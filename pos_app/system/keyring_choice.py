"""Chooses the keyring by name, one for each platform, rather than by what happens to be installed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_app.domain.events import SecretProblem
from pos_app.services.ports import SecretError
from pos_app.system.keyring_store import no_keyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

VARIABLE = "PYTHON_KEYRING_BACKEND"
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
KWALLET = "keyring.backends.kwallet.DBusKeyring"
LIBSECRET = "keyring.backends.libsecret.Keyring"
WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
MACOS = "keyring.backends.macOS.Keyring"
CHAINER = "keyring.backends.chainer.ChainerBackend"
SAFE = frozenset({SECRET_SERVICE, KWALLET, LIBSECRET, WINDOWS, MACOS})
THIS_MACHINE_ONLY = "local machine"
"""Windows: without it the secret would wander with a domain profile to other PCs."""


def safe_backend() -> KeyringBackend:
    """The platform's own keyring; raises `SecretError` where there is none or another one is asked for by name."""
    named = _named_in(os.environ) or _named_in_file()
    return choose(named)


def choose(named: str | None, *, system: str = sys.platform) -> KeyringBackend:
    """`named` is what the environment or keyring's own file asks for. A chain of keyrings means: the platform's own."""
    if named and named != CHAINER:
        if named not in SAFE:
            raise SecretError(
                SecretProblem.UNSAFE,
                f"“{named}” is set as this system's keyring, and it wouldn't keep the secret safe. It is not used. "
                f"Take it out of {VARIABLE} or of keyringrc.cfg. Until then everything but paying works.",
            )
        candidates: tuple[str, ...] = (named,)
    else:
        candidates = {"win32": (WINDOWS,), "darwin": (MACOS,)}.get(system, (SECRET_SERVICE, KWALLET))
    for name in candidates:
        ring = _load(name)
        if ring is not None:
            return ring
    raise no_keyring()


def _load(name: str) -> KeyringBackend | None:
    """None where its parts are missing or nobody answers for it."""
    module, _, kind = name.rpartition(".")
    try:
        backend = getattr(import_module(module), kind)
        # Asking for the priority is how keyring finds out whether a backend works here.
        if backend.priority <= 0:
            return None
        ring: Any = backend()
    except Exception:  # noqa: BLE001 - each platform raises classes of its own (pywin32, D-Bus, Security)
        return None
    if name == WINDOWS:
        ring.persist = THIS_MACHINE_ONLY
    made: KeyringBackend = ring
    return made


def _named_in(variables: Mapping[str, str]) -> str | None:
    return variables.get(VARIABLE, "").strip() or None


def _named_in_file(path: Path | None = None) -> str | None:
    """What keyring's own file asks for. Only read: a path in it isn't searched for modules."""
    import configparser

    found = path or _file_path()
    config = configparser.RawConfigParser()
    try:
        config.read(found, encoding="utf-8")
        return config.get("backend", "default-keyring", fallback="").strip() or None
    except (configparser.Error, UnicodeError, OSError) as error:
        raise SecretError(
            SecretProblem.UNSAFE,
            f"The keyring's own settings in {found} can't be read, so it isn't sure which keyring would be used. "
            "Put the file right or take it away. Until then everything but paying works.",
        ) from error


def _file_path() -> Path:
    from keyring.util.platform_ import config_root

    return Path(str(config_root())) / "keyringrc.cfg"
