"""Which addresses are public, and what becomes of names and odd spellings of the others."""

from __future__ import annotations

import socket
import threading
import time
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import FetchError
from newsgrab.sources.guard import Guard, guard, is_private, resolve
from tests.sources.asking import refusal

PRIVATE = (
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::8.8.8.8",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%lo",
    "fec0::1",
    "ff02::1",
)
PUBLIC = (
    "1.1.1.1",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.167.1.1",
    "2606:4700::1111",
    "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1",
)


@pytest.mark.parametrize("address", PRIVATE)
def test_what_is_private(address: str) -> None:
    """Loopback, private, link-local, shared, multicast, reserved, metadata; also wrapped in IPv6."""
    assert is_private(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_what_is_public(address: str) -> None:
    """All the rest, up to the borders."""
    assert not is_private(address)


@given(st.ip_addresses(v=4))
def test_no_public_address_is_anything_else_to_python(ip: IPv4Address) -> None:
    """The standard library's own table, which changes from version to version, is never laxer."""
    if not is_private(str(ip)):
        assert ip.is_global
        assert not ip.is_multicast
    assert is_private(f"::ffff:{ip}") == is_private(f"64:ff9b::{ip}") == is_private(str(ip))


@given(st.ip_addresses(v=6))
def test_nor_is_one_of_ipv6(ip: IPv6Address) -> None:
    """The same for IPv6."""
    if not is_private(str(ip)) and not ip.ipv4_mapped:
        assert ip.is_global
        assert not ip.is_multicast


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f.1",
        "0x7f000001",
        "0177.0.0.1",
        "127.0.0.1.",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:0:0:1]",
        "169.254.169.254",
        "2852039166",
        "[fd00:ec2::254]",
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
    ],
)
def test_spellings_of_private_addresses(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of them is connected to, whether the system reads it as an address or not at all."""

    def connect(*_: object) -> None:
        raise AssertionError("connected")

    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setenv("no_proxy", "*")
    line = str(refusal(f"http://{host}:8080/", allow_private=False))
    assert any(word in line for word in ("is a private address", "host not found", "no valid address"))


def test_public_addresses_of_a_host_are_left() -> None:
    """Private ones are passed over; a host that has no other is refused, unless all are allowed."""
    mixed = Guard(lambda *_: ["10.0.0.1", "1.1.1.1", "::1"], is_private)
    assert mixed.addresses("a.example", 80, 1) == ["1.1.1.1"]
    with pytest.raises(FetchError, match="is a private address; give --allow-private to fetch it"):
        Guard(lambda *_: ["10.0.0.1"], is_private).addresses("a.example", 80, 1)
    assert "127.0.0.1" in guard(allow_private=True).addresses("127.0.0.1", 80, 5)


def test_a_name_is_waited_for_no_longer_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's resolver has no limit of its own."""
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [over.wait(30)][:0])
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        resolve("slow.example", 80, 0.1)
    assert time.monotonic() - began < 5
    over.set()


def test_names_are_resolved_by_the_system() -> None:
    """Each address once; an unknown name and an impossible one are told."""
    assert [ip_address(address).is_loopback for address in resolve("127.0.0.1", 80, 5)] == [True]
    with pytest.raises(OSError, match=r"."):
        resolve("newsgrab.invalid", 80, 20)
    with pytest.raises(UnicodeError):
        resolve("a" * 64 + ".example", 80, 5)
