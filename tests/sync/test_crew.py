"""Threads that fetch."""

from __future__ import annotations

import threading

from newsgrab.errors import ContentError, FaultError
from newsgrab.sync.crew import Back, Crew


def test_what_is_expected_comes_back_and_so_does_a_bug() -> None:
    """A SourceError is a result; a bug comes back as one, with itself as the cause."""

    def work(job: int) -> int:
        if job == 0:
            raise ContentError("empty")
        return 10 // (job - 1)

    with Crew(2, work) as crew:
        crew.send(0)
        back = crew.wait(10)
        assert back is not None
        assert str(back.found) == "empty"
        crew.send(3)
        assert crew.wait(10) == Back(3, 5)
        crew.send(1)
        back = crew.wait(10)
        assert back is not None
        assert isinstance(back.found, FaultError)
        assert isinstance(back.found.bug, ZeroDivisionError)
        assert crew.busy == 0


def test_no_more_threads_than_asked_for() -> None:
    """Jobs run side by side, as many as there is room for; waiting for nothing gives nothing."""
    met = threading.Barrier(3)
    with Crew[int, int](3, lambda _: met.wait(10)) as crew:
        assert crew.wait(0.01) is None
        for job in range(3):
            assert crew.has_room
            crew.send(job)
        assert not crew.has_room
        assert sorted(str(back.found) for _ in range(3) if (back := crew.wait(10))) == ["0", "1", "2"]
        assert crew.has_room
