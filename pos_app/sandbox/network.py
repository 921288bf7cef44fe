"""Where the sandbox listens and under which address a till, and a phone, reach it."""

from __future__ import annotations

import ipaddress
import re
import socket

EVERYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104  the names of it, not a decision to listen there
HOST_HEADER = re.compile(r"(\[[0-9a-fA-F:.]+\]|[0-9A-Za-z.-]+)(:[0-9]{1,5})?")


def is_loopback(host: str) -> bool:
    """True for names and addresses that only this machine reaches."""
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


def listening_hosts(host: str) -> tuple[str, ...]:
    """A till talks plain HTTP to loopback alone, so an address of the network is joined by loopback."""
    if host in EVERYWHERE or is_loopback(host):
        return (host,)
    return (host, "127.0.0.1")


def own_network_address() -> str | None:
    """This machine's address in the local network, None without one. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        found = str(probe.getsockname()[0])
    return None if is_loopback(found) else found


def resolved(host: str, port: int) -> tuple[socket.AddressFamily, tuple[str, int]]:
    """The family and address to bind; OSError for a name or port that can't be."""
    if not 0 <= port <= 65535:
        raise OSError(f"port {port} is not from 0 to 65535")
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, _, _, _, address = found[0]
    return family, (str(address[0]), port)


def url_host(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def base_url(host_header: str | None, *, own: str, public: str | None, scheme: str = "http") -> str:
    """The address that goes into a pay URL: the one the client used, so that its customer can use it too.

    A till reaches a sandbox that is open to the network through loopback; a phone can't, so then it is `public`.
    """
    match = HOST_HEADER.fullmatch(host_header or "")
    if match is None:
        return public or own
    if public is not None and is_loopback(match[1]):
        return public
    return f"{scheme}://{host_header}"
