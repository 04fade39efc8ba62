"""Dates in figures: which number is the day, the month, the year."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from newsgrab.normalize.languages import base_of
from newsgrab.vocabulary import DATE_ORDER, clock

#: years that newspapers have or announce; a number outside is none
_YEARS = range(1600, 2101)
#: Thai newspapers count from the Buddha: 2567 is 2024
_BUDDHIST = 543
#: two-digit years from here on are of the last century
_PIVOT = 70


def to_day(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day; a Buddhist year is turned into ours."""
    year = year if year in _YEARS else year - _BUDDHIST
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _order(language: str | None, mark: str) -> str | None:
    """Return "dmy" or "mdy", or None where ``language`` leaves it open, as "en" alone does."""
    if mark == ".":
        return "dmy"
    base = base_of(language)
    return clock.REGION_ORDER.get((language or "")[-2:].casefold()) if base == "en" else DATE_ORDER.get(base)


def _numeric(figures: re.Match[str], language: str | None) -> date | None:
    first, second, year = (int(figures[name]) for name in ("n1", "n2", "n3"))
    order = _order(language, figures["sep"])
    if len(figures["n3"]) == 2:
        order = _short_order(first, second, figures["sep"], order)
        year += 1900 if year >= _PIVOT else 2000
    elif first > 12 or first == second:
        order = "dmy"
    elif second > 12:
        order = "mdy"
    if order == "mdy":
        first, second = second, first
    return to_day(year, second, first) if order in {"dmy", "mdy"} else None


def _short_order(first: int, second: int, mark: str, order: str | None) -> str | None:
    """The order of a date with a year of two figures: 03-05-24 may as well open with its year.

    12/20/16 cannot: no month and no other order has a twentieth.
    """
    if mark == "/" and first <= 12 < second:
        return "mdy"
    american = order == "mdy" and (mark != "/" or first > 12)
    return None if mark == "-" or american else order


def _era(figures: re.Match[str], _: str | None) -> date | None:
    year = 1 if figures["ey"] == "元" else int(figures["ey"])
    return to_day(clock.ERAS[figures["en"]] + year, int(figures["em"]), int(figures["ed"]))


def _ymd(year: str, month: str, day: str) -> Callable[[re.Match[str], str | None], date | None]:
    return lambda figures, _: to_day(int(figures[year]), int(figures[month]), int(figures[day]))


#: tokens that are whole dates -> what day each is
DATES: Mapping[str, Callable[[re.Match[str], str | None], date | None]] = {
    "basic": _ymd("by", "bm", "bd"),
    "era": _era,
    "num": _numeric,
    "viet": _ymd("vy", "vm", "vd"),
    "ymd": _ymd("y", "m", "d"),
}
