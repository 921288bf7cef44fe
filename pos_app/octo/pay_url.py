"""The check of I10: whether an address may be shown as a QR. It never changes the address."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from pos_app.octo.errors import BadPayUrlError
from pos_app.services.settings import is_loopback

LONGEST_PAY_URL = 2_000
# What RFC 3986 allows. Python's parser drops tabs and line ends silently, a browser turns a backslash into a slash.
_URL_CHARACTERS = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_OCTO_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*octo\.uz")
_HTTPS_PORT = 443


def check_pay_url(pay_url: str, *, octo_url: str) -> None:
    """Raises `BadPayUrlError` unless it is https on octo.uz or below.

    While Octo itself is a sandbox on loopback, addresses on loopback and in private networks pass too.
    """
    if len(pay_url) > LONGEST_PAY_URL:
        raise BadPayUrlError(detail=f"The address is longer than {LONGEST_PAY_URL} characters.")
    problem = _problem(pay_url, is_sandbox=is_loopback(octo_url))
    if problem:
        raise BadPayUrlError(detail=f"{problem} {pay_url!a}")


def is_safe_address(url: str, *, is_sandbox: bool) -> bool:
    """Whether an address of somebody else's (a tax office's) may be shown as a code: https, spelled without tricks."""
    if len(url) > LONGEST_PAY_URL or not _URL_CHARACTERS.fullmatch(url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    schemes = ("https", "http") if is_sandbox else ("https",)
    return parts.scheme in schemes and bool(parts.hostname) and "@" not in parts.netloc


def _problem(pay_url: str, *, is_sandbox: bool) -> str:
    if not _URL_CHARACTERS.fullmatch(pay_url):
        return "The address holds characters that a web address can't have."
    try:
        parts = urlsplit(pay_url)
        port = parts.port
    except ValueError:
        return "This isn't a web address."
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "This isn't a web address."
    if "@" in parts.netloc or parts.netloc.endswith(":") or port == 0:
        return "The address hides where it leads."
    if is_sandbox and _is_near(parts.hostname):
        return ""
    return _problem_outside(parts, port=port)


def _problem_outside(parts: SplitResult, *, port: int | None) -> str:
    if parts.scheme != "https":
        return "The address isn't secure (https)."
    if not _OCTO_HOST.fullmatch(parts.hostname or ""):
        return "The address doesn't belong to Octo."
    return "" if port in (None, _HTTPS_PORT) else "The address has an unusual port."


def _is_near(host: str) -> bool:
    """This PC, or the network that a phone shares with it. Odd spellings of numbers count as names, and fail."""
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return (address.is_private or address.is_loopback) and not address.is_unspecified
