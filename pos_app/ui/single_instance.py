"""One till for each data folder: a second start calls the first one's window to the front."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 1000
_CALL = b"raise\n"


def _name_of(data_dir: Path) -> str:
    digest = hashlib.blake2b(str(data_dir.resolve()).encode("utf-8", "surrogateescape"), digest_size=12)
    return f"pos-app-{digest.hexdigest()}"


class SingleInstance(QObject):
    """Listens while the window lives; `on_called` runs on the window's thread."""

    def __init__(self, data_dir: Path, *, parent: QObject, on_called: Callable[[], None]) -> None:
        # Late: QtNetwork isn't needed to show a window.
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._on_called = on_called
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        name = _name_of(data_dir)
        if not self._server.listen(name):
            # The folder's lock is held by this process, so a socket of that name is a leftover of a crash.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _on_server_new_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
            self._on_called()


def raise_first(data_dir: Path) -> bool:
    """Calls the window that already runs on this folder to the front; false when none answers."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name_of(data_dir))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(_CALL)
    socket.waitForBytesWritten(PATIENCE_MS)
    if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(PATIENCE_MS)
    return True
