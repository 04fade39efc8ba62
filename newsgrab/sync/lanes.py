"""What is to be fetched, by host: feeds before pages, and hosts in turn.

Only numbers are kept, so that a hundred thousand entries that wait take no more than a megabyte.
"""

from __future__ import annotations

from array import array
from collections import deque
from typing import NamedTuple


class Turn(NamedTuple):
    """One thing to fetch."""

    host: str
    #: a feed by its id, or an entry by its row's
    number: int
    is_feed: bool


class _Lane:
    """The numbers that wait for one host."""

    def __init__(self) -> None:
        self.feeds: deque[int] = deque()
        self.pages: array[int] = array("q")
        #: how many of the pages are taken: cheaper than taking them off the front
        self.taken = 0

    def __len__(self) -> int:
        return len(self.feeds) + len(self.pages) - self.taken

    def take(self) -> tuple[int, bool]:
        if self.feeds:
            return self.feeds.popleft(), True
        self.taken += 1
        return self.pages[self.taken - 1], False


class Lanes:
    """Hosts in turn, of each one thing at a time."""

    def __init__(self) -> None:
        self._lanes: dict[str, _Lane] = {}
        #: hosts that something waits for and that nobody is asking
        self._free: deque[str] = deque()
        self._asked: set[str] = set()

    def add(self, stop: Turn) -> None:
        """Put it behind the others of its host."""
        lane = self._lanes.get(stop.host)
        if lane is None:
            lane = self._lanes[stop.host] = _Lane()
            if stop.host not in self._asked:
                self._free.append(stop.host)
        (lane.feeds if stop.is_feed else lane.pages).append(stop.number)

    def take(self) -> Turn | None:
        """The next thing of the host that has waited longest; no more of that host until :meth:`done`."""
        if not self._free:
            return None
        host = self._free.popleft()
        lane = self._lanes[host]
        number, is_feed = lane.take()
        self._asked.add(host)
        if not lane:
            del self._lanes[host]
        return Turn(host, number, is_feed)

    def done(self, host: str) -> None:
        """Let the host be asked again."""
        self._asked.discard(host)
        if host in self._lanes:
            self._free.append(host)

    def __len__(self) -> int:
        """How many things wait."""
        return sum(map(len, self._lanes.values()))
