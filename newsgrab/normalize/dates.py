"""Dates as newspapers write them -> ISO 8601.

A line is cut into items (:mod:`newsgrab.normalize.date_tokens`); a line without strangers among them is a
date line.  Nothing is invented: no year, no date; no time or offset unless stated; where day and month
could be either way round (``05/03/2024`` in plain English), no date, for wrong is worse than empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone

from newsgrab.normalize.date_tokens import Item, scan
from newsgrab.vocabulary import UPDATED_WORDS, clock

#: no date line is longer, in characters: two dates with weekdays, times and zones stay below 150
LONGEST = 200
#: nor is one without any figure longer ("vor einer Stunde aktualisiert")
_LONGEST_IN_WORDS = 60
#: marks that part a name from a date; a colon or a full stop stands inside either
_PARTING = frozenset("–—-|·•/()[],;｜／、，*~")
#: the year from which the rule for summer time below holds in the United States (Energy Policy Act of 2005)
_US_RULE = 2007


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line that is nothing but a date states.

    Both are None where the line names no year, is ambiguous, or is relative and no ``now`` was given.
    """

    #: ISO 8601; with a time only where one is stated, with an offset only where one is stated
    published: str | None = None
    modified: str | None = None
    #: True for "2 hours ago", "yesterday"
    relative: bool = False


@dataclass(slots=True)
class _Moment:
    """A date of the line with the time and zone that go with it."""

    item: Item | None = None
    clock: time | None = None
    zone: Item | None = None
    #: the words that stand before it
    before: list[str] = field(default_factory=list)
    #: True while its date is only the one of the moment before it
    borrowed: bool = False


def parse(text: str, *, language: str | None = None, now: datetime | None = None) -> str | None:
    """The one date that ``text`` states, in ISO 8601; None where there is none, or no certain one.

    ``text`` is the value of a field ("Mon, 23 Dec 2024 12:15:27 +0000", "3. Mai 2024, 18:03 Uhr", "2 hours
    ago"); words around the date are passed over.  A date without a time gives ``2024-05-03``, one with a
    time ``2024-05-03T18:03:00``, with the offset where stated.  ``language`` (BCP 47) decides between day
    and month; ``now`` (aware) is needed for relative times.
    """
    if not _may_be_date(text):
        return None
    items = scan(text.strip(), language)
    if any(item.kind == "number" for item in items):
        return None
    line = _read(items, now)
    return line.published or line.modified


def is_date_line(text: str, language: str | None = None, now: datetime | None = None) -> DateLine | None:
    """What ``text`` states if it is nothing but a date with the words that go with one, else None.

    Weekdays, times, zones, "Published:", "Stand:", "mis à jour le" and a reading time beside the date go
    with it; any other word or number makes the line something else.
    """
    if not _may_be_date(text):
        return None
    items = scan(text.strip(), language)
    return _read(items, now) if _is_date(items) else None


def split_date_tail(
    text: str, language: str | None = None, now: datetime | None = None
) -> tuple[str, DateLine] | None:
    """Part a name from the date after it ("Per Ofstad, 5. aug. 2024") or before it ("3 May 2024 | X").

    :returns: the other words as they stand, without the marks next to the date, and the date; None where
        there is no such date, no other word, or no mark or date word ("updated") between the two.
    """
    if not _may_be_date(text):
        return None
    text = text.strip()
    items = scan(text, language)
    strangers = [k for k, item in enumerate(items) if item.kind in {"stranger", "number"}]
    if not strangers:
        return None
    tail, head = _tail(items, strangers[-1] + 1), _head(items, strangers[0])
    if _is_date(items[tail:]):
        return _other(text[: items[tail].start]), _read(items[tail:], now)
    if _is_date(items[:head]):
        return _other(text[items[head].start :]), _read(items[:head], now)
    return None


def _may_be_date(text: str) -> bool:
    """A cheap look before the line is cut: most lines of an article end here."""
    if len(text) > LONGEST:
        return False
    return len(text) <= _LONGEST_IN_WORDS or any(character.isdigit() for character in text)


def _is_date(items: Sequence[Item]) -> bool:
    kinds = {item.kind for item in items}
    if kinds & {"stranger", "number"}:
        return False
    return bool(kinds & {"date", "part", "relative"}) or ("time" in kinds and bool(kinds & {"word", "zone", "half"}))


def _other(text: str) -> str:
    return text.strip("".join(_PARTING) + " \t\u00a0:")


def _tail(items: Sequence[Item], first: int) -> int:
    """Where the date after the last stranger begins: behind a mark, or at the first word of dates."""
    solid = (k for k in range(first, len(items)) if items[k].kind not in {"word", "mark"})
    start = next(solid, first)
    while start > first and not _parts(items[start - 1]):
        start -= 1
    return start if _may_part(items, start) else len(items)


def _head(items: Sequence[Item], last: int) -> int:
    """Where the words after the date begin: behind the mark that stands before the first stranger."""
    marks = [k for k in range(last) if _parts(items[k])]
    return marks[-1] + 1 if marks else 0


def _parts(item: Item) -> bool:
    return item.kind == "mark" and item.text in _PARTING


def _may_part(items: Sequence[Item], start: int) -> bool:
    """A mark or a word of dates stands between the other words and the date itself."""
    return start > 0 and (_parts(items[start - 1]) or items[start].kind == "word") and start < len(items)


def _moments(items: Iterable[Item]) -> tuple[list[_Moment], list[str]]:
    """The dates of the line with their times, and the words after the last."""
    moments: list[_Moment] = []
    waiting, said, half = _Moment(), [], 0  # type: _Moment, list[str], int
    for item in items:
        if item.kind == "word":
            said.append(item.text)
        elif item.kind in {"date", "part", "relative"}:
            _place(moments, _Moment(item, item.clock or waiting.clock, waiting.zone, said))
            waiting, said = _Moment(), []
        elif item.kind == "time":
            if moments and moments[-1].clock and _is_update(said):
                moments.append(_Moment(moments[-1].item, before=said, borrowed=True))
                said = []
            target = moments[-1] if moments else waiting
            target.clock = target.clock or item.clock
    return moments, said
