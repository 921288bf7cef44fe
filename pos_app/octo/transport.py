"""HTTP to Octo: one httpx client, one TLS context, bounded in time and size. The only module that imports httpx.

Failures come back as values, never as exceptions: a traceback would run through frames that hold the secret.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from pos_app import __version__
from pos_app.octo.errors import (
    BadAnswerError,
    NoAnswerError,
    NotReachedError,
    OctoError,
    ProxyError,
    TlsError,
)
from pos_app.services.ports import Clock

LARGEST_ANSWER = 1 << 20
KEEP_ALIVE_S = 100.0
MOST_CONNECTIONS = 8
_HEADERS = {
    "User-Agent": f"pos-app/{__version__}",
    "Accept": "application/json",
    "Content-Type": "application/json",
}
_LOOPBACK_MOUNTS: dict[str, httpx.BaseTransport | None] = {
    "all://127.0.0.1": None,
    "all://localhost": None,
    "all://[::1]": None,
}


@dataclass(frozen=True, slots=True)
class Timeouts:
    """`answer_s` bounds the whole answer, however slowly it drips in; the others bound one step each."""

    connect_s: float = 5.0
    read_s: float = 10.0
    write_s: float = 10.0
    pool_s: float = 5.0
    answer_s: float = 20.0


@dataclass(frozen=True, slots=True)
class RawReply:
    """A whole HTTP answer, its body decompressed."""

    http_status: int
    body: bytes


class Transport:
    """Safe to use from a few threads. Building it reads the CA bundle (some 15 ms), so build it in a worker.

    Certificates are always verified. A proxy set in the environment or in the system is used, since in some shops
    and malls it is the only way out; TLS runs through it to Octo itself, so it sees neither secret nor answer. The
    sandbox on loopback is always reached directly. Cookies are dropped, redirects are never followed.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        timeouts: Timeouts | None = None,
        ssl_context: ssl.SSLContext | None = None,
        mock: httpx.BaseTransport | None = None,
    ) -> None:
        """Raises what httpx raises for an unusable proxy or CA bundle; `open_transport` turns that into an error."""
        self._clock = clock
        limits = timeouts or Timeouts()
        self._answer_s = limits.answer_s
        self._difference_s: float | None = None
        self._client = httpx.Client(
            verify=ssl_context if ssl_context is not None else True,
            transport=mock,
            mounts=_LOOPBACK_MOUNTS,
            headers=_HEADERS,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            timeout=httpx.Timeout(
                connect=limits.connect_s, read=limits.read_s, write=limits.write_s, pool=limits.pool_s
            ),
            limits=httpx.Limits(
                max_connections=MOST_CONNECTIONS,
                max_keepalive_connections=MOST_CONNECTIONS,
                keepalive_expiry=KEEP_ALIVE_S,
            ),
        )

    def post(self, url: str, *, content: bytes) -> RawReply | OctoError:
        """Sends once, never again by itself. Whatever happened besides a whole answer comes back as an error."""
        return self._call("POST", url, content=content)

    def warm_up(self, url: str) -> None:
        """Leaves an open connection in the pool.

        A HEAD request is the least that does this through httpx's public side: by HTTP's own definition it changes
        nothing, it carries neither shop nor secret, its answer has no body, and any answer will do. It also finds a
        kept connection that has died meanwhile, and brings Octo's clock.
        """
        self._call("HEAD", url, content=None)

    def clock_difference_s(self) -> float | None:
        """PC time less the `Date` of the last answer that had one, in seconds."""
        return self._difference_s

    def close(self) -> None:
        self._client.close()

    def _call(self, method: str, url: str, *, content: bytes | None) -> RawReply | OctoError:
        try:
            request = self._client.build_request(method, url, content=content)
            response = self._client.send(request, stream=True)
            try:
                self._note_date(response.headers.get("Date"))
                body = self._read(response)
            finally:
                response.close()
        except Exception as error:  # noqa: BLE001 - a fault nobody foresaw leaves the outcome unknown, no more
            return failure_of(error)
        return body if isinstance(body, OctoError) else RawReply(response.status_code, body)

    def _read(self, response: httpx.Response) -> bytes | OctoError:
        deadline_s = self._clock.monotonic_s() + self._answer_s
        parts: list[bytes] = []
        length = 0
        for part in response.iter_bytes():
            parts.append(part)
            length += len(part)
            if length > LARGEST_ANSWER:
                return BadAnswerError(detail=f"The answer is larger than {LARGEST_ANSWER} bytes.")
            if self._clock.monotonic_s() > deadline_s:
                return NoAnswerError(detail=f"The answer took longer than {self._answer_s:g} s.")
        return b"".join(parts)

    def _note_date(self, date: str | None) -> None:
        """A date that can't be read is left alone: it says nothing about the clock."""
        if date is None:
            return
        try:
            theirs = parsedate_to_datetime(date)
            if theirs.tzinfo is None:
                theirs = theirs.replace(tzinfo=UTC)
            self._difference_s = _seconds(self._clock.now(), less=theirs)
        except (ValueError, TypeError, IndexError, OverflowError):
            return


def open_transport(*, clock: Clock) -> Transport | OctoError:
    """The transport of the program, or why there can't be one: then nothing was sent."""
    try:
        return Transport(clock=clock)
    except OSError as error:
        return TlsError(detail=f"The list of certificates can't be read: {_words(error)}")
    except Exception as error:  # noqa: BLE001 - httpx says an unusable proxy in several ways, ImportError among them
        return ProxyError(detail=_words(error))


def failure_of(error: Exception) -> OctoError:
    """Whether a byte of the request can have left decides: only failures before that say that nothing was sent."""
    detail = _words(error)
    if isinstance(error, httpx.ConnectError) and _is_about_certificate(error):
        return TlsError(detail=detail)
    if isinstance(error, httpx.ProxyError):
        return ProxyError(detail=detail)
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
        return NotReachedError(detail=detail)
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return NotReachedError(detail=detail)
    if isinstance(error, httpx.DecodingError):
        return BadAnswerError(detail=detail)
    return NoAnswerError(detail=detail)


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".rstrip(": ")


def _seconds(ours: datetime, *, less: datetime) -> float:
    return (ours - less).total_seconds()
