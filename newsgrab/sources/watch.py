"""The time that one address may take, and the word that the run is to end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from newsgrab.errors import FetchError

#: seconds between two looks at whether the run is to end
LOOK = 0.25
#: seconds that an answer under way is given to come to its end when the run is to end
GRACE = 3.0


class StoppedError(FetchError):
    """The run was stopped before the answer came: it says nothing of the address."""


class Watch:
    """Counts down while an address is fetched, over redirects and retries; holds while others are served.

    :param seconds: what the address may take.
    :param stop: set by another thread when the run is to end.
    """

    def __init__(self, seconds: float, stop: threading.Event) -> None:
        self._seconds = seconds
        self._stop = stop
        self._began = time.monotonic()
        #: bytes received so far
        self.received = 0
        #: whether the connection last read from has ended
        self.ended = False
        #: whether a request is out: its answer may come yet when the run is to end
        self.asking = False
        self._stopped: float | None = None

    @property
    def spent(self) -> float:
        """Seconds so far."""
        return time.monotonic() - self._began

    @property
    def remaining(self) -> float:
        """Seconds left; none or less when the time is over."""
        return self._seconds - self.spent

    def left(self) -> float:
        """Seconds left.

        :raises FetchError: none, or the run is to end and an answer under way has had its grace.
        """
        grace = self._grace() if self._stop.is_set() else self._seconds
        if (left := self.remaining) <= 0:
            what = f"took longer than {self._seconds:g} seconds"
            raise FetchError(what, do="try again later", passing=True)
        return min(left, grace)

    def _grace(self) -> float:
        now = time.monotonic()
        self._stopped = self._stopped or now
        grace = self._stopped + GRACE - now
        if not self.asking or grace <= 0:
            raise StoppedError("was stopped", do="run it again", passing=True)
        return grace

    def wait(self, seconds: float) -> None:
        """Let time pass; raises as soon as the run is to end."""
        if self._stop.wait(max(seconds, 0)):
            self.left()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Time that does not count: the waiting for a turn."""
        since = time.monotonic()
        try:
            yield
        finally:
            self._began += time.monotonic() - since

    @contextmanager
    def holding(self, lock: threading.Lock) -> Iterator[None]:
        """The lock, waited for until the run is to end; the waiting does not count."""
        with self.held():
            while not lock.acquire(timeout=LOOK):
                if self._stop.is_set():
                    self.left()
        try:
            yield
        finally:
            lock.release()
