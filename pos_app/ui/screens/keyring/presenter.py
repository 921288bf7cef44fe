"""What to do for each thing that can be wrong with the keyring, on the system that the till runs on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from pos_app.domain.events import SecretProblem

translate = QCoreApplication.translate


def is_windows() -> bool:
    return sys.platform == "win32"


def steps(problem: SecretProblem, *, on_windows: bool) -> list[str]:
    """Sentences in the order of doing."""
    again = translate("Keyring", "Press “Check again”.")
    store = translate("Keyring", "Enter the secret from Octo's cabinet with “Enter the secret”.")
    match problem:
        case SecretProblem.MISSING:
            return [
                store,
                translate("Keyring", "Each Octo address and shop id has a secret of its own on this PC."),
            ]
        case SecretProblem.LOCKED:
            return [*_unlock(on_windows=on_windows), again]
        case SecretProblem.NO_KEYRING if on_windows:
            return [translate("Keyring", "Start the service “Credential Manager” of Windows."), again]
        case SecretProblem.NO_KEYRING:
            return [
                translate(
                    "Keyring",
                    "Install and start a Secret Service: GNOME Keyring or KWallet (package gnome-keyring).",
                ),
                translate("Keyring", "Start the till from a desktop session, not from a bare terminal."),
                again,
            ]
        case SecretProblem.UNSAFE:
            return [*_make_safe(on_windows=on_windows), again]
        case _:
            return [
                again,
                translate("Keyring", "If that doesn't help, restart the PC."),
                store,
            ]


def _unlock(*, on_windows: bool) -> list[str]:
    if on_windows:
        return [translate("Keyring", "Sign out of Windows and in again with this account's password.")]
    return [
        translate("Keyring", "Unlock the keyring: answer its prompt with the password of this account."),
        translate("Keyring", "If no prompt comes, log out of the desktop and in again with the password."),
    ]


def _make_safe(*, on_windows: bool) -> list[str]:
    what = translate(
        "Keyring",
        "The keyring that is set here writes secrets into a plain file, so the till doesn't use it.",
    )
    if on_windows:
        return [
            what,
            translate("Keyring", "Remove that setting of Python's keyring; Windows has a safe one."),
        ]
    return [
        what,
        translate("Keyring", "Remove that setting of Python's keyring, or install GNOME Keyring or KWallet."),
    ]
