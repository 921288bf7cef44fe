"""Linux desktops: asks the screen saver over D-Bus to stay away. Imported only on the wake lock's own thread."""

from __future__ import annotations

from importlib import import_module
from typing import Any

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
ANSWER_WITHIN_S = 3.0


def _part(name: str) -> Any:
    """Jeepney comes with keyring on Linux alone, and without types."""
    return import_module(name)


class ScreenSaverKeeper:
    """The desktop lets go by itself when the connection ends, so one is kept while it holds."""

    def __init__(self) -> None:
        self._connection: Any = None
        self._cookie: int | None = None

    def hold(self) -> None:
        self.release()
        self._connection = _part("jeepney.io.blocking").open_dbus_connection(bus="SESSION")
        try:
            self._cookie = self._call("Inhibit", "ss", ("pos-app", "A customer is paying"))
        except Exception:
            self._close()
            raise

    def release(self) -> None:
        if self._connection is None:
            return
        try:
            if self._cookie is not None:
                self._call("UnInhibit", "u", (self._cookie,))
        finally:
            self._close()

    def _call(self, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        jeepney = _part("jeepney")
        address = jeepney.DBusAddress(PATH, bus_name=NAME, interface=NAME)
        reply = self._connection.send_and_get_reply(
            jeepney.new_method_call(address, method, signature, body), timeout=ANSWER_WITHIN_S
        )
        answered = _part("jeepney.wrappers").unwrap_msg(reply)
        return answered[0] if answered else None

    def _close(self) -> None:
        connection, self._connection, self._cookie = self._connection, None, None
        connection.close()
