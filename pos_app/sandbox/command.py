"""`pos-app sandbox`: the pretend Octo on its own, one line on the screen for each thing that happens."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType

from pos_app.sandbox.server import SandboxServer

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run(host: str = "127.0.0.1", *, port: int = 0, shop_id: int = 10000, secret: str = "test") -> int:
    """Serves until Ctrl+C or SIGTERM and returns 0, or 1 with a sentence on stderr. The base address is the first line.

    Must be called on the main thread. The secret is never printed.
    """
    lines = EventLines()
    server = SandboxServer(host, port=port, shop_id=shop_id, secret=secret, on_event=lines.write)
    previous = {number: signal.signal(number, _stopper(server)) for number in STOP_SIGNALS}
    try:
        # Events wait until the address has been printed: a client may be quicker than this function.
        with lines.held_back:
            try:
                server.start()
            except OSError as error:
                reason = error.strerror or str(error)
                sys.stderr.write(f"The sandbox can't listen on {host}, port {port}: {reason}.\n")
                return 1
            _print_addresses(server)
        server.serve_forever()
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return 0


class EventLines:
    """Prints events one whole line at a time, from any thread; none while a thread holds `held_back`."""

    def __init__(self) -> None:
        self.held_back = threading.RLock()

    def write(self, line: str) -> None:
        with self.held_back:
            try:
                _say(line)
            except OSError:
                # Whoever read the lines has gone; the sandbox goes on without them.
                return


def _print_addresses(server: SandboxServer) -> None:
    _say(server.address)
    _say(f"Play the customer and choose what goes wrong at {server.control_address}")
    public = server.public_address
    if public is not None:
        _say(f"A till on this machine uses {server.loopback_address}; phones open pay pages at {public}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _stopper(server: SandboxServer) -> Callable[[int, FrameType | None], None]:
    def stop(number: int, frame: FrameType | None) -> None:
        server.request_stop()

    return stop
