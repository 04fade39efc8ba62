"""Manners: one request at a time to a host, with a pause before the next, and none while it asks for rest."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar
from urllib.parse import urlsplit

from newsgrab.errors import FetchError
from newsgrab.sources.options import Options
from newsgrab.sources.robots import Rules
from newsgrab.sources.watch import Watch

#: hosts that are kept in mind; beyond, those asked longest ago are forgotten, with their connections
MOST_HOSTS = 128
#: seconds of rest, at most, for a host that answers 429 again and again and does not say for how long
LONGEST_STRIKE = 60.0

_USUAL_PORTS = (None, 80, 443)
_LineT = TypeVar("_LineT", bound="_Closes")


class _Closes(Protocol):
    def close(self) -> None: ...


def host_of(url: str) -> str:
    """What counts as one host: a name, with the port where it is none of the usual two."""
    parts = urlsplit(url)
    name = (parts.hostname or "").rstrip(".")
    return name if parts.port in _USUAL_PORTS else f"{name}:{parts.port}"


class Host(Generic[_LineT]):
    """A host as this run knows it."""

    def __init__(self, line: _LineT, options: Options) -> None:
        self.line = line
        self._options = options
        self._turn = threading.Lock()
        #: when the next request may begin, and until when there shall be none at all (monotonic)
        self._free_at = 0.0
        self._rests_until = 0.0
        #: 429s in a row
        self._strikes = 0
        #: what its robots.txt says, or why it cannot be had, by scheme and port; asked for by one thread
        self.rules: dict[str, Rules | FetchError] = {}
        self.asking = threading.Lock()
        #: seconds that it asks for between two requests
        self.delay = 0.0
        #: how many threads hold it
        self.users = 0

    @contextmanager
    def turn(self, watch: Watch, *, waits: bool = True, pauses: bool = True) -> Iterator[None]:
        """The one request at a time.

        :param waits: whether the pause after the last request is kept; not where a redirect is followed.
        :param pauses: whether there is a pause after this one; not after a robots.txt.
        :raises FetchError: the host asks for more rest than the watch has time for.
        """
        with watch.holding(self._turn):
            self._rest(watch)
            if waits:
                with watch.held():
                    watch.wait(self._free_at - time.monotonic())
            try:
                yield
            finally:
                if pauses:
                    self._free_at = time.monotonic() + self._pause()

    def heard(self, status: int, retry_after: float | None) -> float | None:
        """Take note of an answer; give the seconds that the host is to be left alone for, if any.

        429 without a time means longer rest each time: RFC 6585 leaves it to the client.
        """
        if status != 429:
            self._strikes = 0
        elif retry_after is None:
            pause = self._options.backoff * 2 ** min(self._strikes, 16) * random.uniform(0.5, 1.5)  # noqa: S311
            retry_after = min(pause, LONGEST_STRIKE)
            self._strikes += 1
        if status not in (429, 503) or retry_after is None:
            return None
        self._rests_until = time.monotonic() + retry_after
        return retry_after

    def is_idle(self) -> bool:
        """Whether nothing is lost by forgetting it."""
        return not self.users and max(self._free_at, self._rests_until) <= time.monotonic()

    def _rest(self, watch: Watch) -> None:
        rest = self._rests_until - time.monotonic()
        if rest > watch.remaining:
            what = f"is not asked: its server wants to be left alone for {rest:.0f} seconds"
            raise FetchError(what, do="try again later", retry_after=rest, passing=True)
        watch.wait(rest)

    def _pause(self) -> float:
        chance = random.uniform(0, self._options.jitter)  # noqa: S311
        return max(self._options.delay, self.delay) + chance


class Hosts(Generic[_LineT]):
    """The hosts of a run, by name; of those not in use only so many are remembered.

    :param line: makes the connection to a host that is new.
    """

    def __init__(self, line: Callable[[], _LineT], options: Options) -> None:
        self._line = line
        self._options = options
        self._lock = threading.Lock()
        #: those used last at the end
        self._hosts: dict[str, Host[_LineT]] = {}

    @contextmanager
    def of(self, url: str) -> Iterator[Host[_LineT]]:
        """The host of an address; it is not forgotten inside the block."""
        name = host_of(url)
        with self._lock:
            host = self._hosts.pop(name, None) or Host(self._line(), self._options)
            self._hosts[name] = host
            host.users += 1
            forgotten = self._forgotten()
        for old in forgotten:
            old.line.close()
        try:
            yield host
        finally:
            with self._lock:
                host.users -= 1

    def close(self) -> None:
        """Hang up everywhere."""
        with self._lock:
            hosts = list(self._hosts.values())
            self._hosts.clear()
        for host in hosts:
            host.line.close()

    def _forgotten(self) -> list[Host[_LineT]]:
        """Those that are too many, taken out."""
        surplus = len(self._hosts) - MOST_HOSTS
        if surplus <= 0:
            return []
        idle = [name for name, host in self._hosts.items() if host.is_idle()]
        return [self._hosts.pop(name) for name in idle[:surplus]]
