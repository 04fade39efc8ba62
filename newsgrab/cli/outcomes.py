"""What became of each source: one line each."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

from newsgrab.cli.console import counted, say
from newsgrab.cli.exits import Exit
from newsgrab.cli.tally import Tally
from newsgrab.errors import UsageError
from newsgrab.model import Outcome, Status
from newsgrab.normalize.printable import printable
from newsgrab.output import Format
from newsgrab.output.records import View

_KEYS = ("status", "id", "source", "headline", "reason")


def check(form: Format | None, *, quiet: bool) -> None:
    """Refuse options that contradict each other, before anything is done.

    :raises UsageError: a format is asked for and no output.
    """
    if quiet and form:
        raise UsageError("--quiet and --format exclude each other", do="leave one out")


def report(found: Iterable[Outcome], form: Format | None, *, quiet: bool, named: str = "headline") -> Exit:
    """Write a line an outcome as it comes, and the counts on standard error.

    ``quiet`` leaves only the failures, and those on standard error.

    :param named: the key under which rows have an outcome's headline.
    """
    tally = Tally()
    with tally.told(quiet=quiet):
        rows = _counting(counted(found, quiet=quiet), tally)
        if quiet:
            _complain(rows)
        elif form is None:
            _write_lines(rows)
        else:
            from newsgrab.cli import rendering

            keys = tuple(named if key == "headline" else key for key in _KEYS)
            rendering.write(
                (dict(zip(keys, _values(row), strict=True)) for row in rows), form, View(keys, keys)
            )
    return tally.code


def _counting(found: Iterable[Outcome], tally: Tally) -> Iterator[Outcome]:
    for outcome in found:
        tally.count(outcome.status)
        yield outcome


def _complain(found: Iterable[Outcome]) -> None:
    for outcome in found:
        if outcome.status is Status.FAILED:
            say(f"{outcome.source}: {outcome.reason}")


def _write_lines(found: Iterable[Outcome]) -> None:
    """Status, id, source, then headline or reason: in columns on a terminal, with tabs between elsewhere."""
    terminal = sys.stdout.isatty()
    for outcome in found:
        what = outcome.headline if outcome.reason is None else outcome.reason
        cells = [str(outcome.status), str(outcome.id or ""), outcome.source, what or ""]
        if terminal:
            cells[:2] = [cells[0].ljust(len(Status.UNCHANGED)), cells[1].rjust(5)]
        sys.stdout.write(("  " if terminal else "\t").join(map(printable, cells)) + "\n")
        sys.stdout.flush()


def _values(outcome: Outcome) -> Iterator[Any]:
    return (getattr(outcome, key) for key in _KEYS)
