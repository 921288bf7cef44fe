"""Runs a command in surroundings of its own: home, screen, message bus and unlocked keyring, all gone afterwards.

Linux only; elsewhere the command runs as it is. Also a command: private_session.py [--no-screen] -- COMMAND …
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

SCREEN_SIZE = "1366x768x24"
KEYRING_START_S = 20
_DROPPED = ("DBUS_", "GNOME_KEYRING_", "QT_", "XDG_")
_DROPPED_NAMES = ("POS_APP_DATA_DIR", "SSH_AUTH_SOCK", "WAYLAND_DISPLAY")
_SCREEN_NAMES = ("DISPLAY", "XAUTHORITY")


class SessionError(Exception):
    """The surroundings could not be made; the text says which part."""


def run(
    command: Sequence[str],
    *,
    variables: Mapping[str, str],
    cwd: Path | None = None,
    has_own_screen: bool = True,
) -> int:
    """Runs the command and returns its exit status; raises `SessionError` when the surroundings can't be made.

    Without a screen of its own it shows on that of the desktop, but still has a home and a keyring of its own.
    """
    asked_to_end: list[int] = []
    # While the surroundings are half made, a request to end waits, so that what was started is ended too.
    before = signal.signal(signal.SIGTERM, lambda number, _: asked_to_end.append(number))
    try:
        with surroundings(variables, has_own_screen=has_own_screen) as inner:
            signal.signal(signal.SIGTERM, _end_in_order)
            if asked_to_end:
                _end_in_order(signal.SIGTERM, None)
            return _run_to_the_end(command, variables=inner, cwd=cwd)
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def surroundings(variables: Mapping[str, str], *, has_own_screen: bool = True) -> Iterator[dict[str, str]]:
    """The environment variables of a private session that lasts as long as the `with`."""
    if not sys.platform.startswith("linux"):
        yield dict(variables)
        return
    with contextlib.ExitStack() as stack:
        # A short path: a socket's may have 107 characters at most.
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="pos-", ignore_cleanup_errors=True))
        inner = _own_variables(variables, home=Path(folder), has_own_screen=has_own_screen)
        if has_own_screen:
            # -noreset: else it forgets the keyboard layout when its last client leaves.
            screen = ["Xvfb", "-screen", "0", SCREEN_SIZE, "-noreset", "-nolisten", "tcp", "-displayfd", "{}"]
            inner["DISPLAY"] = ":" + stack.enter_context(_server(screen, variables=inner))
        # The bus knows no screen, so that a locked keyring refuses at once: its question would take all keys of the
        # screen for itself, and nobody knows the password.
        unseen = {
            name: value for name, value in inner.items() if name not in (*_SCREEN_NAMES, "WAYLAND_DISPLAY")
        }
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address={}"]
        address = {"DBUS_SESSION_BUS_ADDRESS": stack.enter_context(_server(bus, variables=unseen))}
        stack.enter_context(_unlocked_keyring(unseen | address))
        inner |= address
        yield inner


def _own_variables(variables: Mapping[str, str], *, home: Path, has_own_screen: bool) -> dict[str, str]:
    dropped = _DROPPED_NAMES + (_SCREEN_NAMES if has_own_screen else ())
    kept = {
        name: value
        for name, value in variables.items()
        if name not in dropped and not name.startswith(_DROPPED)
    }
    if not has_own_screen:
        kept |= _desktop_screen(variables)
    folders = {
        "HOME": home / "home",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_CONFIG_HOME": home / "home" / ".config",
        "XDG_DATA_HOME": home / "home" / ".local" / "share",
        "XDG_STATE_HOME": home / "home" / ".local" / "state",
        "XDG_CACHE_HOME": home / "home" / ".cache",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A bare system has no locale set, and Qt then complains about a character set that isn't UTF-8.
    return kept | {name: str(folder) for name, folder in folders.items()} | {"LC_ALL": "C.UTF-8"}


def _desktop_screen(variables: Mapping[str, str]) -> dict[str, str]:
    """How to reach the desktop's screen from another home and runtime folder."""
    found: dict[str, str] = {}
    if "XAUTHORITY" not in variables and "HOME" in variables:
        found["XAUTHORITY"] = str(Path(variables["HOME"]) / ".Xauthority")
    if "WAYLAND_DISPLAY" in variables:
        # A name without a folder is looked up in the runtime folder, which is another one now.
        runtime = Path(variables.get("XDG_RUNTIME_DIR", "/"))
        found["WAYLAND_DISPLAY"] = str(runtime / variables["WAYLAND_DISPLAY"])
    return found


@contextlib.contextmanager
def _server(command: Sequence[str], *, variables: Mapping[str, str]) -> Iterator[str]:
    """A server that writes its address to a file descriptor, `{}` in its arguments, as soon as it is ready."""
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [_tool(command[0]), *(argument.replace("{}", str(writing)) for argument in command[1:])],
        env=dict(variables),
        pass_fds=(writing,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # Ctrl+C in the terminal is for the command; its servers go after it.
        start_new_session=True,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            address = answer.readline().strip()
        if not address:
            raise SessionError(f"{command[0]} did not start, and without it there is no private session.")
        yield address
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def _unlocked_keyring(variables: Mapping[str, str]) -> Iterator[None]:
    """The keyring of this bus, unlocked with a password that nobody needs again.

    In the foreground, since as a daemon of its own it would outlive a command that ends at once.
    """
    with tempfile.TemporaryFile("w+") as password:
        password.write("private session")
        password.seek(0)
        process = subprocess.Popen(
            [_tool("gnome-keyring-daemon"), "--unlock", "--components=secrets", "--foreground"],
            env=dict(variables),
            stdin=password,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    try:
        _wait_for_keyring(process, variables=variables)
        yield
    finally:
        process.terminate()
        process.wait()


def _wait_for_keyring(process: subprocess.Popen[bytes], *, variables: Mapping[str, str]) -> None:
    """It announces itself nowhere but on the bus, and a secret asked for earlier would start a second, locked one."""
    bus = "org.freedesktop.DBus"
    ask = [_tool("dbus-send"), "--session", "--print-reply=literal", f"--dest={bus}", "/org/freedesktop/DBus"]
    ask += [f"{bus}.NameHasOwner", "string:org.freedesktop.secrets"]
    latest = time.monotonic() + KEYRING_START_S
    while process.poll() is None and time.monotonic() < latest:
        if b"true" in subprocess.run(ask, env=dict(variables), capture_output=True, check=False).stdout:
            return
        time.sleep(0.01)
    raise SessionError(
        "The keyring (gnome-keyring-daemon) did not start, and without it no payment can be tried."
    )


def _run_to_the_end(command: Sequence[str], *, variables: Mapping[str, str], cwd: Path | None) -> int:
    process = subprocess.Popen(list(command), env=dict(variables), cwd=cwd)
    try:
        return process.wait()
    except KeyboardInterrupt:
        # The terminal has told the command as well.
        process.wait()
        raise
    except SystemExit:
        process.terminate()
        process.wait()
        raise


def _end_in_order(signal_number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + signal_number)


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise SessionError(f"{name} is not installed, and without it there is no private session.")
    return found


def main(arguments: Sequence[str]) -> int:
    at = list(arguments).index("--") if "--" in arguments else -1
    options, command = arguments[: max(at, 0)], arguments[at + 1 :]
    if not command or not set(options) <= {"--no-screen"}:
        print("usage: private_session.py [--no-screen] -- COMMAND …", file=sys.stderr)
        return 2
    try:
        return run(command, variables=os.environ, has_own_screen="--no-screen" not in options)
    except (SessionError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
