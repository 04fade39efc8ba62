"""How sources are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple


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
    #: how requests present themselves
    user_agent: str = "newsgrab/0.1"
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
