"""Threads that fetch.  What they find comes back to the one who sent them, bugs included."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Generic, NamedTuple, Self, TypeVar

from newsgrab.errors import FaultError, SourceError

_Job = TypeVar("_Job")
_Found = TypeVar("_Found")


class Back(NamedTuple, Generic[_Job, _Found]):
    """A job and what came of it."""

    job: _Job
    found: _Found | SourceError


class Crew(Generic[_Job, _Found]):
    """So many threads at most, started as they are needed.

    They do not hold up the end of the process: who still fetches then is left where it is.

    :param work: does a job in a thread; it raises SourceError for what is expected.
    """

    def __init__(self, size: int, work: Callable[[_Job], _Found]) -> None:
        self._size = size
        self._work = work
        self._threads = 0
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._back: SimpleQueue[tuple[_Job, _Found | SourceError | None, BaseException | None]] = (
            SimpleQueue()
        )
        #: jobs given and not come back
        self.busy = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for _ in range(self._threads):
            self._jobs.put(None)

    @property
    def has_room(self) -> bool:
        """Whether somebody is free."""
        return self.busy < self._size

    def send(self, job: _Job) -> None:
        """Give somebody a job."""
        self.busy += 1
        if self.busy > self._threads:
            self._threads += 1
            threading.Thread(target=self._serve, name=f"fetch-{self._threads}", daemon=True).start()
        self._jobs.put(job)

    def wait(self, seconds: float) -> Back[_Job, _Found] | None:
        """The next job that comes back, or None when none did in time.  A bug in it rises here."""
        try:
            job, found, bug = self._back.get(timeout=seconds)
        except Empty:
            return None
        self.busy -= 1
        if bug is not None:
            raise bug
        assert found is not None  # noqa: S101 - for the type checker: it is one or the other
        return Back(job, found)

    def _serve(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                self._back.put((job, self._work(job), None))
            except SourceError as error:
                self._back.put((job, error, None))
            except Exception as bug:  # noqa: BLE001 - noted, and raised when the run is done
                self._back.put((job, FaultError(bug), None))
            except BaseException as bug:  # noqa: BLE001 - it rises in the thread that waits
                self._back.put((job, None, bug))
