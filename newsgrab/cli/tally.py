"""How a batch went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from newsgrab.cli import exits
from newsgrab.cli.console import say
from newsgrab.cli.exits import Exit

FAILED = "failed"


class Tally:
    """Counts what became of the sources, or ids, of one call."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def count(self, status: str) -> None:
        """Note one more."""
        self._counts[status] += 1

    @property
    def code(self) -> Exit:
        """The exit code for what was counted."""
        return exits.of_batch(self._counts[FAILED], self._counts.total())

    @contextmanager
    def told(self, *, quiet: bool) -> Iterator[None]:
        """Say the counts at the end, if there is more than one; also where something breaks off the batch."""
        try:
            yield
        except BaseException:
            self._tell(quiet=quiet, least=1)
            raise
        self._tell(quiet=quiet, least=2)

    def _tell(self, *, quiet: bool, least: int) -> None:
        if not quiet and self._counts.total() >= least:
            say(", ".join(f"{number} {status}" for status, number in self._counts.items() if number))
