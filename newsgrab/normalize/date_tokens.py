"""A line cut into the pieces that dates are made of.

One pattern finds what figures tell by themselves (``2024-05-03``, ``18:03``); the vocabulary's tables tell
months, weekdays, zones and date words; what neither knows is a stranger.  Linear in the line's length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, time
from functools import cache, lru_cache
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.normalize.date_figures import DATES, to_day
from newsgrab.normalize.date_words import fillers
from newsgrab.normalize.languages import base_of
from newsgrab.patterns import lazy
from newsgrab.vocabulary import clock, fold

#: how many tokens anything here looks ahead
_AHEAD = 12
#: relative times that take no number
_UNCOUNTED = frozenset({"now", "today", "yesterday"})
#: signs that make a number something other than a date
_ODD = frozenset('%$€£¥₹₽#@&=+<>*"“”„«»?!')


class Item(NamedTuple):
    """A piece of the line in its meaning.

    ``kind`` is ``date`` (with ``day`` None where it is invalid or ambiguous; ``clock`` where it is one word
    with a time), ``part`` (a date without its year or day), ``time``, ``zone``,
    ``relative``, ``word`` (of dates), ``mark`` (punctuation), ``number`` or ``stranger``.
    """

    kind: str
    start: int
    end: int
    #: folded text
    text: str
    day: date | None = None
    clock: time | None = None
    #: zone: minutes east of Greenwich; None where it names no one offset
    offset: int | None = None
    #: part: (month, day); relative: (count,)
    value: tuple[int, ...] = ()
    #: relative: second minute hour day week month year now today yesterday
    unit: str = ""


# without the micro sign, which is the Greek letter mu where case is ignored
_PUNCTUATION = (
    r"!-/:-@\[-`{-´¶-¿×÷\u060c\u061b\u061f\u0964\u200b\u200e-\u204a\u3000-\u303f\u30fb！-／：-＠［-｠￨"
)
_TOKEN = lazy(
    rf"""
      (?P<ymd>(?<!\d)(?P<y>\d{{4}})\s?[-/.年년]\s?(?P<m>\d{{1,2}})\s?[-/.月월]\s?(?P<d>\d{{1,2}})(?!\d)
              (?:\s?[日号號일]|\.(?!\d))?)
    | (?P<basic>(?<!\d)(?P<by>(?:19|20)\d\d)(?P<bm>[01]\d)(?P<bd>[0-3]\d)
              (?:T?(?P<bh>[0-2]\d)(?P<bi>[0-5]\d)(?P<bs>[0-5]\d)?)?(?!\d))
    | (?P<era>(?P<en>令和|平成|昭和|民[国國])\s?(?P<ey>\d{{1,3}}|元)年(?P<em>\d{{1,2}})月(?P<ed>\d{{1,2}})日)
    | (?P<day>(?<!\d)(?P<dm>\d{{1,2}})\s?[月월]\s?(?P<dd>\d{{1,2}})\s?[日號号일])
    | (?P<viet>(?<!\d)(?P<vd>\d{{1,2}})\s(?:tháng|thg)\s(?P<vm>\d{{1,2}})(?:,|\snăm)?\s(?P<vy>\d{{4}})(?!\d))
    | (?P<num>(?<!\d)(?P<n1>\d{{1,2}})(?P<sep>[./-])\s?(?P<n2>\d{{1,2}})(?P=sep)\s?
              (?P<n3>\d{{4}}(?=\d{{1,2}}\.\s[^\W\d])|(?:\d{{4}}|\d\d)(?!\d)))
    | (?P<time>(?:T|(?<!\d))(?P<h>\d{{1,2}})[:：](?P<i>\d\d)(?:[:：](?P<s>\d\d)(?:[.,]\d{{1,9}})?)?(?!\d))
    | (?P<hour>(?<!\d)(?P<hh>\d{{1,2}})\s?(?:h|giờ|[時时点點시])\s?(?P<hi>\d{{1,2}})(?:\s?[分분]|min)?(?!\d))
    | (?P<dot>(?<![\d.])(?P<dh>\d{{1,2}})\.(?P<di>\d\d)(?![\d.]))
    | (?P<gmt>\b(?:GMT|UTC)\s?(?P<gs>[+-])\s?(?P<gh>\d{{1,2}})(?::?(?P<gi>\d\d))?(?!\d))
    | (?P<off>(?<=[\d\s])(?P<os>[+-])(?P<oh>\d\d):?(?P<oi>\d\d)(?!\d))
    | (?P<half>\b[ap]\.?\s?m\b\.?)
    | (?P<number>\d{{1,18}})
    | (?P<word>[\u0e00-\u0e7f]+(?:\.[\u0e00-\u0e7f]+)*
              |[^\s\d{_PUNCTUATION}]+(?:['’][^\s\d{_PUNCTUATION}]+)*['’]?)
    | (?P<mark>\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)


class _Token(NamedTuple):
    kind: str
    #: folded text
    word: str
    start: int
    end: int
    #: the match, whose groups hold the figures
    figures: re.Match[str]


_END = _Token("end", "", 0, 0, re.compile("").match(""))  # type: ignore[arg-type]  # it matches


def _tokens(text: str) -> list[_Token]:
    """The tokens of ``text``, and after them enough empty ones that looking ahead needs no bounds."""
    found = [
        _Token(match.lastgroup or "", _word(match[0]), match.start(), match.end(), match)
        for match in _TOKEN.finditer(text)
    ]
    return [*found, *[_END] * _AHEAD]


@lru_cache(maxsize=1024)  # months, weekdays, years: the same few hundred words in all lines
def _word(text: str) -> str:
    return fold(text).rstrip(".") or "."


# --- dates in figures ------------------------------------------------------------------------------------


_CLOCKS = {"basic": ("bh", "bi", "bs"), "dot": ("dh", "di"), "hour": ("hh", "hi"), "time": ("h", "i", "s")}
_OFFSETS = {"gmt": ("gs", "gh", "gi"), "off": ("os", "oh", "oi")}


def _time(hour: int, minute: int = 0, second: int = 0) -> time | None:
    return time(hour, minute, min(second, 59)) if hour < 24 and minute < 60 and second <= 60 else None


def _clock(token: _Token) -> time | None:
    figures = [token.figures[name] for name in _CLOCKS[token.kind]]
    return _time(*(int(figure or 0) for figure in figures)) if figures[0] else None


def _offset(token: _Token) -> int | None:
    sign, hours, minutes = (token.figures[name] for name in _OFFSETS[token.kind])
    value = int(hours or 0) * 60 + int(minutes or 0)
    return int(f"{sign}{value}") if value <= 14 * 60 else None


# --- dates in words --------------------------------------------------------------------------------------


def _item(kind: str, tokens: Sequence[_Token]) -> Item:
    return Item(kind, tokens[0].start, tokens[-1].end, tokens[0].word)


@cache
def _pairs() -> frozenset[str]:
    """First words of month names in two words ("tháng một")."""
    return frozenset(name.split()[0] for name in vocabulary.MONTHS if " " in name)


def _month(tokens: Sequence[_Token], i: int, language: str | None) -> tuple[int, int]:
    """The month that stands at ``i``, 0 for none, and the place after it."""
    own = vocabulary.MONTHS_BY_LANGUAGE.get(base_of(language), {})
    for length in (2, 1) if tokens[i].word in _pairs() else (1,):
        name = " ".join(token.word for token in tokens[i : i + length])
        if number := own.get(name) or vocabulary.MONTHS.get(name, 0):
            i += length
            # the two calendars of the Arabic press side by side: "أيار/مايو"
            double = tokens[i].word == "/" and vocabulary.MONTHS.get(tokens[i + 1].word) == number
            return number, i + 2 * double
    return 0, i


def _joints(tokens: Sequence[_Token], i: int) -> int:
    """The place after at most three of the small words and marks between the parts of a date."""
    end = i
    while end < i + 3 and tokens[end].word in clock.JOINTS:
        end += 1
    return end


def _figure(token: _Token, digits: range) -> int:
    """The number of a token with so many digits, or 0."""
    return int(token.word) if token.kind == "number" and len(token.word) in digits else 0


def _written(tokens: Sequence[_Token], i: int, language: str | None) -> tuple[Item, int] | None:
    """A date with a month in words: "5 May 2024", "May 5, 2024", "2024. május 5", or a part of one."""
    if tokens[i].kind not in {"number", "word"}:
        return None
    day, year = _figure(tokens[i], range(1, 3)), _figure(tokens[i], range(4, 5))
    first = bool(day or year)
    month, end = _month(tokens, _joints(tokens, i + 1) if first else i, language)
    if not month:
        return None
    after = _joints(tokens, end)
    if not day and (day := _figure(tokens[after], range(1, 3))):
        end = after + 1
        after = _joints(tokens, end)
    if not year and (year := _figure(tokens[after], range(4, 5))):
        end = after + 1
    if year and day:
        return _item("date", tokens[i:end])._replace(day=to_day(year, month, day)), end
    part = _item("part", tokens[i:end])._replace(value=(month, day))
    return (part, end) if year or day else None


# --- relative times --------------------------------------------------------------------------------------

_Entry = tuple[tuple[str, ...], tuple[str, ...], str]


@cache
def _relatives() -> Mapping[str, Sequence[_Entry]]:
    """Relative times by the word that opens them (those that open with their number: by their unit)."""
    index: dict[str, list[_Entry]] = {}
    for before, unit, after, kind in sorted(
        vocabulary.RELATIVE, key=lambda entry: (-len(" ".join(entry)), entry)
    ):
        rest = tuple(f"{unit} {after}".split())
        index.setdefault((before or unit).split()[0], []).append((tuple(before.split()), rest, kind))
    return index


def _follow(tokens: Sequence[_Token], i: int, phrase: tuple[str, ...]) -> int:
    """The place after ``phrase`` where it stands at ``i``, points of abbreviations passed over; else -1."""
    for word in phrase:
        i += tokens[i].word == "." and i > 0
        if tokens[i].word != word:
            return -1
        i += 1
    return i


def _count(token: _Token) -> int:
    """The number a token says, in figures or as the word "one"; 0 for none."""
    return _figure(token, range(1, 4)) or int(token.word in clock.ONE)


def _relative(tokens: Sequence[_Token], i: int) -> tuple[Item, int] | None:
    index, word = _relatives(), tokens[i].word
    entries = index.get(word, ())
    if _count(tokens[i]):
        entries = [*entries, *index.get(tokens[i + 1].word, ())]
    for before, rest, unit in entries:
        number = _follow(tokens, i, before)
        count = _count(tokens[number]) if number >= 0 and unit not in _UNCOUNTED else 0
        if number < 0 or not (count or unit in _UNCOUNTED or rest[0] in clock.ALONE):
            continue
        end = _follow(tokens, number + bool(count), rest)
        if end >= 0:
            said = count or int(unit not in _UNCOUNTED)
            return _item("relative", tokens[i:end])._replace(value=(said,), unit=unit), end
    return None


# --- all together ----------------------------------------------------------------------------------------


def _after_time(items: Sequence[Item]) -> bool:
    """Whether a time, its half or zone stands before, "Uhr" and a bracket passed over ("18:03 Uhr (MEZ)")."""
    last = len(items)
    while last and (items[last - 1].text in {"(", "["} or items[last - 1].text in clock.HOURS):
        last -= 1
    return any(item.kind in {"time", "half", "zone"} or item.clock for item in items[max(last - 1, 0) : last])


def _zone(token: _Token, text: str, language: str | None) -> Item | None:
    """A zone's name; names are capitals, so that French "et" and "est" are none."""
    name = text[token.start : token.end]
    if not name.isupper() and token.word not in {"z", "мск"}:
        return None
    if token.word in clock.US_ZONES:
        american = base_of(language) in {"", "en"} and not text.isupper()
        return _item("zone", [token])._replace(unit=token.word) if american else None
    return (
        _item("zone", [token])._replace(offset=clock.ZONES[token.word]) if token.word in clock.ZONES else None
    )


def _is_half(token: _Token) -> bool:
    return token.kind == "half" or token.word in clock.AM or token.word in clock.PM


def _half(tokens: Sequence[_Token], i: int, items: Sequence[Item], language: str | None) -> Item | None:
    """A half of the day beside its time: before it only in Eastern words, "am" never in German."""
    token = tokens[i]
    if not _is_half(token) or (token.word == "am" and base_of(language) == "de"):
        return None
    before = not token.word.isascii() and tokens[i + 1].kind in {"time", "hour", "number"}
    if not before and not (items and items[-1].kind == "time"):
        return None
    late = token.word in clock.PM or token.word.startswith("p")
    return _item("half", [token])._replace(value=(12 * late,))


def _point_time(tokens: Sequence[_Token], i: int, items: Sequence[Item]) -> bool:
    """Whether "9.30" is a time: a date or a word of time before it, an hour's word after it."""
    while items and items[-1].kind == "mark":
        items = items[:-1]
    due = items and (items[-1].kind in {"date", "part", "relative"} or items[-1].text in clock.BEFORE_TIME)
    return bool(due) or _is_half(tokens[i + 1]) or tokens[i + 1].word in clock.HOURS


def _bare_hour(tokens: Sequence[_Token], i: int) -> tuple[Item, int] | None:
    """An hour without minutes: "21h", "18 Uhr", "3 pm"."""
    token, after = tokens[i], tokens[i + 1]
    half = _is_half(after) and after.word != token.word
    if not (token.kind == "number" and len(token.word) < 3 and (half or after.word in clock.HOURS)):
        return None
    end = i + 1 if half else i + 2
    return _item("time", tokens[i:end])._replace(clock=_time(int(token.word))), end


def _same_year(tokens: Sequence[_Token], i: int, items: Sequence[Item]) -> tuple[Item, int] | None:
    """Month and day in figures behind a whole date: "2024/5/3 05:30（5/4 06:00 更新）" (Mainichi, 中央社)."""
    month, slash, day = tokens[i : i + 3]
    if slash.word != "/" or month.end != slash.start or slash.end != day.start:
        return None
    values = _figure(month, range(1, 3)), _figure(day, range(1, 3))
    whole = any(item.kind == "date" for item in items) and tokens[0].kind == "ymd"
    if not whole or not 1 <= values[0] <= 12 or not 1 <= values[1] <= 31 or tokens[i + 3].word == "/":
        return None
    return _item("part", tokens[i : i + 3])._replace(value=values), i + 3


def _in_figures(tokens: Sequence[_Token], i: int, items: Sequence[Item], language: str | None) -> Item | None:
    token, kind = tokens[i], tokens[i].kind
    if kind in DATES:
        moment = _clock(token) if kind == "basic" else None
        return _item("date", [token])._replace(day=DATES[kind](token.figures, language), clock=moment)
    if kind == "day":
        month, day = int(token.figures["dm"]), int(token.figures["dd"])
        return _item("part", [token])._replace(value=(month, day))
    if kind in {"time", "hour"} or (kind == "dot" and _point_time(tokens, i, items)):
        return _item("time", [token])._replace(clock=_clock(token))
    if kind in _OFFSETS and _after_time(items):
        return _item("zone", [token])._replace(offset=_offset(token))
    return None


def _in_words(
    token: _Token, text: str, items: Sequence[Item], language: str | None, *, reading: bool
) -> Item:
    if _after_time(items) and (zone := _zone(token, text, language)):
        return zone
    if token.kind == "mark":
        return _item("stranger" if token.word in _ODD else "mark", [token])
    if token.word in fillers() or (reading and token.word in clock.MINUTES | clock.READING):
        return _item("word", [token])
    return _item("number" if token.kind in {"number", "dot", "off"} else "stranger", [token])


def _year_at_end(items: list[Item], year: Item) -> Item | None:
    """The date that a year completes after its time ("Dec 23 12:15:27 2024"), which loses its part."""
    k = len(items) - 1
    while k >= 0 and items[k].kind in {"time", "half", "zone", "mark"}:
        k -= 1
    if k < 0 or items[k].kind != "part" or not items[k].value[1] or len(year.text) != 4:
        return None
    part = items.pop(k)
    return year._replace(kind="date", day=to_day(int(year.text), *part.value))


#: tokens that dates in words, relative times and bare hours begin with
_PLAIN_KINDS = frozenset({"half", "number", "word"})
#: items that make one time where they stand side by side
_HALVES = frozenset({"half", "time"})


def _join_half(items: list[Item]) -> None:
    """Make one time of the last two items where they are a time and its half of the day."""
    if len(items) < 2 or {items[-2].kind, items[-1].kind} != {"half", "time"}:
        return
    first, second = items[-2:]
    half, moment = (first, second) if first.kind == "half" else (second, first)
    told = moment.clock
    if told and 0 < told.hour <= 12:  # "18:03 pm" says it twice
        told = told.replace(hour=told.hour % 12 + half.value[0])
    items[-2:] = [moment._replace(start=first.start, end=second.end, clock=told)]


@lru_cache(maxsize=64)  # one line is asked about in turn by every rule that may take it
def scan(text: str, language: str | None = None) -> tuple[Item, ...]:
    """Cut ``text`` into items, in order; ``language`` (BCP 47) helps with month names and day-month order."""
    tokens = _tokens(text)
    reading = any(token.word in clock.READING for token in tokens) and any(
        t.word in clock.MINUTES for t in tokens
    )
    items: list[Item] = []
    i = 0
    while tokens[i].kind != "end":
        plain = tokens[i].kind in _PLAIN_KINDS
        found = plain and (
            _relative(tokens, i)
            or _written(tokens, i, language)
            or _bare_hour(tokens, i)
            or _same_year(tokens, i, items)
            or False
        )
        if not found:
            item = _in_figures(tokens, i, items, language) or _half(tokens, i, items, language)
            found = item or _in_words(tokens[i], text, items, language, reading=reading), i + 1
        item, i = found
        if item.kind == "number":
            minutes = reading and tokens[i].word in clock.MINUTES
            item = item._replace(kind="word") if minutes else _year_at_end(items, item) or item
        items.append(item)
        if item.kind in _HALVES:
            _join_half(items)
    return tuple(items)
