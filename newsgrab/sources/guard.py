"""Which addresses may be connected to: those of the public internet, unless the user says otherwise."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple

from newsgrab.errors import FetchError

#: networks that are not the public internet -> what they are.  IANA IPv4 Special-Purpose Address Registry
#: (RFC 6890), and addresses at which clouds tell a machine its secrets
NOT_PUBLIC = {
    "0.0.0.0/8": "this network",
    "10.0.0.0/8": "private (RFC 1918)",
    "100.64.0.0/10": "carrier-grade NAT (RFC 6598), with Alibaba's metadata at 100.100.100.200",
    "127.0.0.0/8": "loopback",
    "168.63.129.16/32": "Azure's host, as its machines see it",
    "169.254.0.0/16": "link-local, with the metadata of most clouds at 169.254.169.254",
    "172.16.0.0/12": "private (RFC 1918)",
    "192.0.0.0/24": "protocol assignments, with Oracle's metadata at 192.0.0.192",
    "192.0.2.0/24": "documentation",
    "192.168.0.0/16": "private (RFC 1918)",
    "192.88.99.0/24": "6to4 relays, given up (RFC 7526)",
    "198.18.0.0/15": "benchmarks",
    "198.51.100.0/24": "documentation",
    "203.0.113.0/24": "documentation",
    "224.0.0.0/4": "multicast",
    "240.0.0.0/4": "reserved, and broadcast",
}
#: the public part of IPv6 (RFC 4291); unique local (fd00:ec2::254 is Amazon's metadata), link-local,
#: multicast, loopback and what is not given out yet lie outside
PUBLIC6 = "2000::/3"
#: networks in it that are not -> what they are
NOT_PUBLIC6 = {
    "2001::/23": "protocol assignments, with Teredo, which wraps an IPv4 address",
    "2001:db8::/32": "documentation",
    "2002::/16": "6to4, which wraps an IPv4 address",
    "3fff::/20": "documentation",
}
#: prefixes in front of an IPv4 address, which is the one that counts -> what they are
WRAPPERS = {
    "64:ff9b::/96": "NAT64 (RFC 6052), through which networks without IPv4 see all of it",
    "::ffff:0:0/96": "IPv4-mapped",
}
#: addresses of a host that are tried: one of each kind, and another of each
MOST_ADDRESSES = 4

#: host, port, seconds -> its addresses, best first; raises OSError, or UnicodeError for an impossible name
Resolver = Callable[[str, int, float], Sequence[str]]


class Guard(NamedTuple):
    """Who turns names into addresses, and which of these are refused."""

    resolve: Resolver
    refuses: Callable[[str], bool]

    def addresses(self, host: str, port: int, seconds: float) -> Sequence[str]:
        """The addresses to connect to.  What is checked here is what must be connected to, not the name.

        :raises FetchError: the host has none that is allowed.
        :raises OSError: the name cannot be resolved.
        """
        found = self.resolve(host, port, seconds)
        allowed = [address for address in found if not self.refuses(address)]
        if found and not allowed:
            raise FetchError("is a private address", do="give --allow-private to fetch it")
        return allowed[:MOST_ADDRESSES]


def guard(*, allow_private: bool) -> Guard:
    """The guard over the system's resolver."""
    return Guard(resolve, _nothing if allow_private else is_private)


def is_private(address: str) -> bool:
    """Whether an IP address is anything but one of the public internet."""
    ip = _unwrapped(ip_address(address))
    if isinstance(ip, IPv4Address):
        return any(ip in network for network in _networks())
    return ip not in IPv6Network(PUBLIC6) or any(ip in network for network in _networks6())


def resolve(host: str, port: int, seconds: float) -> Sequence[str]:
    """Ask the system, which knows no limit of time: a thread waits for it, and is left behind if need be.

    :raises TimeoutError: there is no answer within ``seconds``.
    :raises OSError: the name is not known, or nobody can be asked.
    :raises UnicodeError: it is none.
    """
    outcome: list[list[str] | OSError | UnicodeError] = []

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            outcome.append(list(dict.fromkeys(_text(place) for *_, place in found)))
        except (OSError, UnicodeError) as error:
            outcome.append(error)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(seconds)
    if not outcome:
        raise TimeoutError("no answer from the name server")
    if isinstance(outcome[0], list):
        return outcome[0]
    raise outcome[0]


def _text(place: Sequence[object]) -> str:
    """The address of a place that the system names; a link-local one with its interface."""
    return f"{place[0]}%{place[3]}" if len(place) == 4 and place[3] else str(place[0])


def _nothing(_: str) -> bool:
    return False


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    wrapped = isinstance(ip, IPv6Address) and any(ip in IPv6Network(prefix) for prefix in WRAPPERS)
    return IPv4Address(ip.packed[-4:]) if wrapped else ip


@cache
def _networks() -> tuple[IPv4Network, ...]:
    return tuple(map(IPv4Network, NOT_PUBLIC))


@cache
def _networks6() -> tuple[IPv6Network, ...]:
    return tuple(map(IPv6Network, NOT_PUBLIC6))
