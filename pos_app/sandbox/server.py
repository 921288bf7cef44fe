"""The sockets of the pretend Octo: HTTP/1.1 with keep-alive, one thread a connection, nothing looked up or logged."""

from __future__ import annotations

import selectors
import socket
import socketserver
import sys
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from pos_app.sandbox import network
from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.control import PREFIX
from pos_app.sandbox.courier import Courier
from pos_app.sandbox.exchange import Reply
from pos_app.sandbox.faults import FaultSwitches
from pos_app.sandbox.request_log import RequestLog
from pos_app.sandbox.scenarios import ScenarioSwitch
from pos_app.sandbox.site import Request, Site

if TYPE_CHECKING:
    from ssl import SSLContext

LARGEST_BODY = 1 << 20
SIGNAL_POLL_S = 0.1
TLS_ALERT = bytes((21, 3, 3, 0, 2, 2, 80))
"""A record of TLS 1.2 that says: fatal, internal error."""
STOP_TIMEOUT_S = 5.0


class SandboxServer:
    """A pretend Octo on a port of its own. `start` raises OSError when the port is taken or the address isn't ours.

    `book` holds the rules and payments, `faults` the switches, `log` the requests, `scenario` what is practised,
    `courier` the callbacks; all outlive a `stop`, and a second `start` takes the same port again, so a test can let
    the network go and come back. With `certificate`, a PEM file that holds its key too, it speaks https.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        *,
        port: int = 0,
        shop_id: int = 10000,
        secret: str = "test",
        book: SandboxBook | None = None,
        on_event: Callable[[str], None] | None = None,
        certificate: Path | None = None,
    ) -> None:
        self.book = book or SandboxBook(shop_id=shop_id, secret=secret)
        if on_event is not None:
            self.book.on_event = on_event
        self.faults = FaultSwitches()
        self.log = RequestLog()
        self.courier = Courier(self.book)
        self.scenario = ScenarioSwitch(self.book, faults=self.faults)
        self._site = Site(
            self.book, faults=self.faults, log=self.log, courier=self.courier, scenario=self.scenario
        )
        self._certificate = certificate
        self._host = host
        self._port = port
        self._listeners: list[Listener] = []
        self._stopping = threading.Event()
        self._is_asked_to_stop = False

    @property
    def address(self) -> str:
        """The base URL, known after `start`."""
        if self._host in network.EVERYWHERE:
            return self.loopback_address
        return self._url(self._host)

    @property
    def loopback_address(self) -> str:
        """The base URL for a till on this machine, which talks plain HTTP to loopback alone."""
        host = self._host if network.is_loopback(self._host) else "::1" if self._host == "::" else "127.0.0.1"
        return self._url(host)

    @property
    def control_address(self) -> str:
        """The page that steers the sandbox; a browser on this machine alone may open it."""
        return f"{self.loopback_address}{PREFIX}"

    @property
    def public_address(self) -> str | None:
        """The base URL for phones in the same network, None when only this machine may connect."""
        if network.is_loopback(self._host):
            return None
        host = network.own_network_address() if self._host in network.EVERYWHERE else self._host
        return None if host is None else self._url(host)

    def start(self) -> SandboxServer:
        """Listens when it returns."""
        self._stopping.clear()
        self.courier.start()
        tls = None if self._certificate is None else _tls_context(self._certificate)
        try:
            for host in network.listening_hosts(self._host):
                listener = Listener(host, port=self._port, site=self._site, stopping=self._stopping, tls=tls)
                self._listeners.append(listener)
                self._port = listener.server_address[1]
        except OSError:
            self.stop()
            raise
        public = self.public_address
        for listener in self._listeners:
            listener.own_address, listener.public_address = self.address, public
            listener.begin()
        return self

    def stop(self) -> None:
        """Closes the port and every open connection, whatever is still being answered."""
        self._stopping.set()
        for listener in self._listeners:
            listener.end()
        self._listeners.clear()
        self.courier.stop()

    def request_stop(self) -> None:
        """Lets `serve_forever` return; safe in a signal handler."""
        # A plain flag: setting the event here could wait for the very lock that the interrupted wait holds.
        self._is_asked_to_stop = True

    def serve_forever(self) -> None:
        """Blocks a started server's caller until `request_stop`, then stops it."""
        # Windows doesn't interrupt an endless wait for Ctrl+C.
        while not self._is_asked_to_stop and not self._stopping.wait(SIGNAL_POLL_S):
            continue
        self._is_asked_to_stop = False
        self.stop()

    def _url(self, host: str) -> str:
        scheme = "http" if self._certificate is None else "https"
        return f"{scheme}://{network.url_host(host)}:{self._port}"

    def __enter__(self) -> SandboxServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


class Listener(ThreadingHTTPServer):
    """One listening socket with its open connections, so that a stop leaves none behind."""

    daemon_threads = True
    request_queue_size = 128
    # On Windows this option would let two sandboxes share a port without a word.
    allow_reuse_address = sys.platform != "win32"
    timeout = 0.0
    own_address = ""
    public_address: str | None = None

    def __init__(
        self, host: str, *, port: int, site: Site, stopping: threading.Event, tls: SSLContext | None
    ) -> None:
        self.site = site
        self.tls = tls
        self.stopping = stopping
        self._connections: dict[socket.socket, None] = {}
        self._changed = threading.Condition()
        self._accepting: tuple[threading.Thread, socket.socket] | None = None
        self.address_family, address = network.resolved(host, port)
        super().__init__(address, Handler)

    def server_bind(self) -> None:
        # HTTPServer would look its own name up here, which takes seconds on a machine without a name server.
        socketserver.TCPServer.server_bind(self)

    def begin(self) -> None:
        waker, woken = socket.socketpair()
        thread = threading.Thread(target=self._accept_until, args=(woken,), name="sandbox", daemon=True)
        self._accepting = (thread, waker)
        thread.start()

    def end(self) -> None:
        if self._accepting is not None:
            thread, waker = self._accepting
            waker.close()
            thread.join(STOP_TIMEOUT_S)
        self.server_close()
        with self._changed:
            for connection in self._connections:
                _hang_up(connection)
            self._changed.wait_for(lambda: not self._connections, STOP_TIMEOUT_S)

    def _accept_until(self, woken: socket.socket) -> None:
        # serve_forever would look twice a second whether it shall stop; this one sleeps, and stops at once.
        with woken, selectors.DefaultSelector() as selector:
            selector.register(self, selectors.EVENT_READ)
            selector.register(woken, selectors.EVENT_READ)
            while all(key.fileobj is not woken for key, _ in selector.select()):
                self.handle_request()

    def finish_request(self, request: Any, client_address: Any) -> None:
        """The handshake belongs to the connection's own thread, or one slow client would hold up all others."""
        if self.tls is None:
            super().finish_request(request, client_address)
            return
        with self.tls.wrap_socket(request, server_side=True) as wrapped:
            with self._changed:
                self._connections[wrapped] = None
            try:
                super().finish_request(wrapped, client_address)
            finally:
                with self._changed:
                    self._connections.pop(wrapped, None)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._changed:
            self._connections[request] = None
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        with self._changed:
            self._connections.pop(request, None)
            self._changed.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up in the middle is everyday business here."""


class Handler(BaseHTTPRequestHandler):
    """Reads one request after the other from a connection and writes what the site answers."""

    protocol_version = "HTTP/1.1"
    server_version = "octo-sandbox"
    sys_version = ""
    disable_nagle_algorithm = True
    # Head and body leave in one packet.
    wbufsize = 1 << 16
    _date_skew_s = 0

    def do_GET(self) -> None:
        self._serve(b"")

    def do_HEAD(self) -> None:
        """A till opens its connection ahead of time with this; it means nothing."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()):
            self.send_error(411)
        elif len(length) > 9 or int(length) > LARGEST_BODY:
            self.send_error(413)
        else:
            body = self.rfile.read(int(length))
            if len(body) == int(length):
                self._serve(body)
            else:
                self.close_connection = True

    def handle_expect_100(self) -> bool:
        go_on = super().handle_expect_100()
        self.wfile.flush()
        return go_on

    def date_time_string(self, timestamp: float | None = None) -> str:
        skewed = self._listener.site.unix_s() + self._date_skew_s
        return super().date_time_string(skewed if timestamp is None else timestamp)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name is the standard library's
        """Says nothing: what happened is told by the book's events."""

    @property
    def _listener(self) -> Listener:
        return cast(Listener, self.server)

    def _serve(self, body: bytes) -> None:
        listener = self._listener
        reply = listener.site.answer(
            Request(
                method=self.command,
                target=self.path,
                body=body,
                content_type=self.headers.get("Content-Type", ""),
                base_url=network.base_url(
                    self.headers.get("Host"),
                    own=listener.own_address,
                    public=listener.public_address,
                    scheme="http" if listener.tls is None else "https",
                ),
                client_ip=str(self.client_address[0]),
            )
        )
        if reply.delay_ms and listener.stopping.wait(reply.delay_ms / 1000):
            reply = Reply(is_lost=True)
        self._send(reply)

    def _send(self, reply: Reply) -> None:
        if reply.is_lost:
            self.close_connection = True
            return
        if reply.is_alert:
            _write_beneath_tls(self.connection, TLS_ALERT)
            self.close_connection = True
            return
        self._date_skew_s = reply.date_skew_s
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers:
            self.send_header(name, value)
        self.end_headers()
        if reply.is_cut:
            self.wfile.write(reply.body[: len(reply.body) // 2])
            self.close_connection = True
        else:
            self.wfile.write(reply.body)


def _tls_context(certificate: Path) -> SSLContext:
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def _write_beneath_tls(connection: socket.socket, raw: bytes) -> None:
    """Puts bytes on the wire as they are: a TLS client meets an error of TLS, a plain one an answer that isn't HTTP."""
    with socket.fromfd(connection.fileno(), connection.family, socket.SOCK_STREAM) as wire:
        wire.sendall(raw)


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
