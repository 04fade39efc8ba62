"""Dates as newspapers write them -> ISO 8601.

A line is cut into items (:mod:`newsgrab.normalize.date_tokens`); a line without strangers among them is a
date line.  Nothing is invented: no year, no date; no time or offset unless stated; where day and month
could be either way round (``05/03/2024`` in plain English), no date, for wrong is worse than empty.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.normalize.date_figures import to_day
from newsgrab.normalize.date_tokens import Item, scan
from newsgrab.normalize.date_words import has_strange_ends, has_stranger, may_be_relative
from newsgrab.patterns import lazy
from newsgrab.vocabulary import clock

#: no date line is longer, in characters: two dates with weekdays, times and zones stay below 150
LONGEST = 200
#: nor is one without any figure longer ("vor einer Stunde aktualisiert")
_LONGEST_IN_WORDS = 60
_FIGURE = lazy(r"\d")
#: the stamps of metadata (RFC 3339): most dates of pages are read without a look at their words
#: months as addresses abbreviate them, and a day at the beginning of a folder's or file's name; papers are on
#: the Web since 1994
_MONTHS_IN_PATH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_PATH = lazy(
    r"/(199[4-9]|20\d\d)(?:([/-])(0?[1-9]|1[0-2]|" + "|".join(_MONTHS_IN_PATH) + r")\2(0?[1-9]|[12]\d|3[01])"
    r"|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)"
)
#: letters of a path in which its day stands
_LONGEST_PATH = 500
_ISO = lazy(
    r"((?:19|20)\d\d-\d\d-\d\d)T(\d\d:\d\d:[0-5]\d)(?:[.,]\d{1,9})?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?",
    opens="12",
)
#: "April 25, 20235:03 AM EDTUpdated 2 days ago": pieces that stand apart on the page and run on in copies
_RUN_ON = lazy(
    r"(?<=\b(?:19|20)\d\d)(?=\d{1,2}:\d\d)|(?<=[A-Z]{3}|[+-]\d\d|[A-Z][+-]\d)(?=(?:Last )?Updated\b)"
    r"|(?<=\bread)(?=[A-Z][a-z]{2,8} \d)"
)
#: marks that part a name from a date; a colon or a full stop stands inside either
_PARTING = frozenset("–—-|·•/()[],;｜／、，*~")
_TRIM = "–—-|·•/([,;:｜／、，*~ \t\u00a0"
#: the year from which the rule for summer time below holds in the United States (Energy Policy Act of 2005)
_US_RULE = 2007


class DateLine(NamedTuple):
    """What a line that is nothing but a date states.

    Both are None where the line names no year, is ambiguous, or is relative and no ``now`` was given.
    """

    #: ISO 8601; with a time only where one is stated, with an offset only where one is stated
    published: str | None = None
    modified: str | None = None
    #: True for "2 hours ago", "yesterday"
    relative: bool = False


#: items that a moment is made of
_DATED = frozenset({"date", "part", "relative"})
_NOTHING = Item("", 0, 0, "")
#: relative units that tell the minute, and those that tell the day, with how many days back
_SHORT = {
    "hour": timedelta(hours=1),
    "minute": timedelta(minutes=1),
    "now": timedelta(),
    "second": timedelta(seconds=1),
}
_DAYS = {"day": 1, "today": 0, "yesterday": 1}


class _Moment:
    """A date of the line with the time and zone that go with it.

    :param before: the words that stand before it.
    :param borrowed: True while its date is only the one of the moment before it.
    """

    __slots__ = ("before", "borrowed", "clock", "item", "zone")

    def __init__(
        self,
        item: Item = _NOTHING,
        clock: time | None = None,
        zone: Item | None = None,
        before: Sequence[str] = (),
        *,
        borrowed: bool = False,
    ) -> None:
        self.item = item
        self.clock = clock
        self.zone = zone
        self.before = list(before)
        self.borrowed = borrowed


def parse(text: str, *, language: str | None = None, now: datetime | None = None) -> str | None:
    """The one date that ``text`` states, in ISO 8601; None where there is none, or no certain one.

    ``text`` is the value of a field ("Mon, 23 Dec 2024 12:15:27 +0000", "3. Mai 2024, 18:03 Uhr", "2 hours
    ago"); words around the date are passed over.  A date without a time gives ``2024-05-03``, one with a
    time ``2024-05-03T18:03:00``, with the offset where stated.  ``language`` (BCP 47) decides between day
    and month; ``now`` (aware) is needed for relative times.
    """
    if not may_hold(text):
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
    if (stamp := _ISO.fullmatch(text)) and (iso := _of_stamp(stamp)):
        return DateLine(iso)
    text = _RUN_ON.sub(" ", text)
    if not may_hold(text) or has_stranger(text):
        return None
    items = scan(text.strip(), language)
    return _read(items, now) if _is_date(items) else None


def of_address(url: str) -> str | None:
    """The day in an article's address, ``/2024/05/03/``, ``/2024/may/03/`` or ``/20240503/``, or None.

    WordPress, Movable Type and the systems of large papers file an article under the day it appeared.
    """
    path = url.partition("://")[2].partition("?")[0].lower()
    for found in _IN_PATH.finditer(path[:_LONGEST_PATH]):
        year, _, parted, parted_day, month, day = found.groups()
        month, day = parted or month, parted_day or day
        number = int(month) if month.isdecimal() else _MONTHS_IN_PATH.index(month) + 1
        if stated := to_day(int(year), number, int(day)):
            return stated.isoformat()
    return None


def _of_stamp(stamp: re.Match[str]) -> str | None:
    """The date and time of a system's own stamp, seconds whole; None where there is no such day."""
    day, clock_, zone = stamp.groups()
    try:
        return datetime.fromisoformat(f"{day}T{clock_}{zone or ''}").isoformat()
    except ValueError:
        return None


def split_date_tail(
    text: str, language: str | None = None, now: datetime | None = None
) -> tuple[str, DateLine] | None:
    """Part a name from the date after it ("Per Ofstad, 5. aug. 2024") or before it ("3 May 2024 | X").

    :returns: the other words as they stand, without the marks next to the date, and the date; None where
        there is no such date, no other word, or no mark or date word ("updated") between the two.
    """
    if not may_hold(text) or has_strange_ends(text):
        return None
    text = text.strip()
    items = scan(text, language)
    strangers = [k for k, item in enumerate(items) if item.kind in {"stranger", "number"}]
    if not strangers:
        return None
    tail, head = _tail(items, strangers[-1] + 1), _head(items, strangers[0])
    if _is_date(items[tail:]):
        return text[: items[tail].start].rstrip(_TRIM), _read(items[tail:], now)
    if _is_date(items[:head]):
        return text[items[head].start :].lstrip(_TRIM), _read(items[:head], now)
    return None


@lru_cache(maxsize=64)  # as in scan: one line is asked about in turn by every rule that may take it
def may_hold(text: str) -> bool:
    """Whether a line may hold a date: a cheap look before it is cut, where most lines of an article end."""
    if len(text) > LONGEST:
        return False
    return bool(_FIGURE.search(text)) or (len(text) <= _LONGEST_IN_WORDS and may_be_relative(text))


def _is_date(items: Sequence[Item]) -> bool:
    kinds = {item.kind for item in items}
    if kinds & {"stranger", "number"}:
        return False
    return bool(kinds & _DATED) or ("time" in kinds and bool(kinds & {"word", "zone"}))


def _tail(items: Sequence[Item], first: int) -> int:
    """Where the date after the last stranger begins: behind a mark, or at the first word of dates."""
    solid = (k for k in range(first, len(items)) if items[k].kind not in {"word", "mark"})
    start = _with_weekday(items, next(solid, first), first)
    while start > first and not _parts(items[start - 1]):
        start -= 1
    return start if _may_part(items, start) else len(items)


def _with_weekday(items: Sequence[Item], start: int, first: int) -> int:
    """``start`` moved before the weekday between two marks over it: "Jane Doe, Tuesday, 3 May 2024"."""
    day = start - 2
    between = day > first and _parts(items[start - 1]) and _parts(items[day - 1])
    return day if between and items[day].text in vocabulary.WEEKDAYS else start


def _head(items: Sequence[Item], last: int) -> int:
    """Where the words after the date begin: behind the mark that stands before the first stranger."""
    marks = [k for k in range(last) if _parts(items[k])]
    return marks[-1] + 1 if marks else 0


def _announces(items: Sequence[Item]) -> bool:
    """Whether the words a date opens with say that something was published or updated."""
    said = [item.text for item in itertools.takewhile(lambda item: item.kind == "word", items)]
    return any(
        vocabulary.LABELS.get(" ".join(said[:k])) in {"published", "modified"}
        for k in range(1, len(said) + 1)
    )


def _parts(item: Item) -> bool:
    return item.kind == "mark" and item.text in _PARTING


def _may_part(items: Sequence[Item], start: int) -> bool:
    """A mark or a word of dates stands between the other words and the date itself."""
    return 0 < start < len(items) and (_parts(items[start - 1]) or _announces(items[start:]))


def _moments(items: Iterable[Item]) -> tuple[list[_Moment], list[str]]:
    """The dates of the line with their times, and the words after the last."""
    moments: list[_Moment] = []
    said: list[str] = []
    waiting = _Moment()  # a time and zone before any date: "3:15 PM EDT, June 3, 2024"
    for item in items:
        target = moments[-1] if moments else waiting
        if item.kind == "word":
            said.append(item.text)
        elif item.kind == "time" and moments and _is_update(said):
            # a second time of the same day: "3 May 2024, 12:00, updated 15:30"
            moments.append(_Moment(target.item, item.clock, before=said, borrowed=True))
            said = []
        elif item.kind == "time":
            target.clock = target.clock or item.clock
        elif item.kind == "zone":
            target.zone = target.zone or item
        elif item.kind in _DATED and target.borrowed:
            target.item, target.borrowed = item, False
        elif item.kind in _DATED:
            moments.append(_Moment(item, item.clock or waiting.clock, waiting.zone, said))
            waiting, said = _Moment(), []
    return moments, said


def _tells(said: Sequence[str]) -> bool:
    """Whether words say what the date before them is."""
    return _is_update(said) or any(vocabulary.LABELS.get(word) in {"published", "modified"} for word in said)


def _is_update(said: Sequence[str]) -> bool:
    spans = ((i, j) for i in range(len(said)) for j in range(i + 1, min(i + 5, len(said)) + 1))
    return any(" ".join(said[i:j]) in vocabulary.UPDATED_WORDS for i, j in spans)


def _read(items: Sequence[Item], now: datetime | None) -> DateLine:
    moments, last = _moments(items)
    before = [moment.before for moment in moments]
    if moments and not before[0] and _tells(last):  # "2024-05-03 15:30 更新": the words follow their dates
        before = [*before[1:], last]
    stated: dict[bool, str | None] = {False: None, True: None}
    whole = next((moment.item.day for moment in moments if moment.item.day), None)
    for moment, said in zip(moments, before, strict=True):
        update = _is_update(said)
        stated[update] = stated[update] or _iso(moment, now, whole)
    relative = bool(moments) and all(moment.item.kind == "relative" for moment in moments)
    return DateLine(stated[False], stated[True], relative)


def _iso(moment: _Moment, now: datetime | None, whole: date | None) -> str | None:
    """What a moment states; month and day alone are of the year of the line's whole date, not before it."""
    if moment.item.kind == "relative":
        return _ago(moment, now) if now else None
    day = moment.item.day
    if day is None and whole is not None and moment.item.kind == "part" and all(moment.item.value):
        day = to_day(whole.year, *moment.item.value)
        day = None if day is None or day < whole else day
    return _stamp(day, moment) if day else None


def _ago(moment: _Moment, now: datetime) -> str | None:
    """A relative time: to the minute below a day, a date below a week; weeks and more name no day."""
    unit, count = moment.item.unit, moment.item.value[0]
    if unit in _SHORT:
        then = now - count * _SHORT[unit]
        return then.replace(second=0, microsecond=0).isoformat()
    if unit not in _DAYS:
        return None
    return _stamp(now.date() - timedelta(days=count or _DAYS[unit]), moment)


def _stamp(day: date, moment: _Moment) -> str:
    if moment.clock is None:
        return day.isoformat()
    stamp = datetime.combine(day, moment.clock)
    offset = _offset(moment.zone, stamp)
    return (
        stamp if offset is None else stamp.replace(tzinfo=timezone(timedelta(minutes=offset)))
    ).isoformat()


def _offset(zone: Item | None, stamp: datetime) -> int | None:
    """Minutes east of Greenwich; "ET" and its like by the rule of the day, see :func:`_us_summer`."""
    if zone is None or zone.unit not in clock.US_ZONES:
        return zone.offset if zone else None
    summer = _us_summer(stamp)
    return None if summer is None else clock.US_ZONES[zone.unit] + 60 * summer


def _us_summer(stamp: datetime) -> bool | None:
    """Whether summer time holds in the United States: from the second Sunday of March to the first of
    November, 2 am, since 2007.  None before that year and in the hour that comes twice.
    """
    if stamp.year < _US_RULE:
        return None
    start = datetime.combine(_sunday(stamp.year, 3, 8), time(2))
    end = datetime.combine(_sunday(stamp.year, 11, 1), time(1))
    if end <= stamp < end + timedelta(hours=1):
        return None
    return start <= stamp < end


def _sunday(year: int, month: int, day: int) -> date:
    """The first Sunday from that day on."""
    first = date(year, month, day)
    return first + timedelta(days=6 - first.weekday())
