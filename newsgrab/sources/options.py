"""How sources are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from newsgrab.version import __version__


def utc_now() -> datetime:
    """The clock that :class:`Options` uses unless it is given another."""
    return datetime.now(UTC)


def no_notes(_: str) -> None:
    """Take a note and drop it."""


class Options(NamedTuple):
    """How sources are read; the defaults suit a shell."""

    #: the address of the one saved page that is given
    url: str | None = None
    #: bytes that one document may have, after decompression; JSON Lines as a whole may have any size
    max_bytes: int = 64 * 2**20
    #: seconds that fetching one address may take, redirects and all
    timeout: float = 30.0
    #: seconds that a connection may take to stand
    connect_timeout: float = 10.0
    #: seconds of silence after which a server is given up
    read_timeout: float = 20.0
    #: times a request is made again where that can help
    retries: int = 2
    #: seconds before the first of them, doubled for each that follows
    backoff: float = 1.0
    #: seconds between the end of a request to a host and the next one
    delay: float = 1.0
    #: at most so many seconds more, by chance
    jitter: float = 0.5
    #: whether robots.txt is obeyed: by what runs on its own, not for an address that a user names
    robots: bool = False
    #: the longest delay that a robots.txt can ask for
    longest_delay: float = 30.0
    #: whether loopback, private and link-local addresses are fetched
    allow_private: bool = False
    #: how requests present themselves
    user_agent: str = f"newsgrab/{__version__}"
    #: the clock, for ``Document.fetched``: aware, UTC
    now: Callable[[], datetime] = utc_now
    #: takes a line about what was passed over without being a failure
    notes: Callable[[str], None] = no_notes


def size(count: int) -> str:
    """A number of bytes as people read it: ``64 MB``, ``200.3 MB``, ``12 KB`` (powers of 1024)."""
    for unit, power in (("GB", 30), ("MB", 20), ("KB", 10)):
        if count >= 2**power:
            return f"{count / 2**power:.1f}".removesuffix(".0") + f" {unit}"
    return f"{count} bytes"
