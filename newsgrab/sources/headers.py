"""What the headers of an answer state, cleaned: none of it is to be trusted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from newsgrab.patterns import lazy

#: longer values are neither validators nor types
LONGEST = 1024
#: who asks to be left alone for longer than a week (a wrong clock, mostly) is asked again after one
LONGEST_REST = 7 * 86_400.0
#: what stays good for longer, stays good for ever (RFC 9111, 1.2.2, and HTTP/1.1 before it: a year)
LONGEST_AGE = 365 * 86_400.0

_MEDIA_TYPE = lazy(r"[\w.+-]{1,60}/[\w.+-]{1,100}", re.ASCII)
_CHARSET = lazy(r"""charset\s*=\s*["']?\s*([\w.:()+-]{1,40})""", re.IGNORECASE | re.ASCII)
_MAX_AGE = lazy(r'(?:^|[,\s])max-age\s?=\s?"?(\d{1,12})', re.IGNORECASE | re.ASCII)
_SECONDS = lazy(r"\d{1,12}", re.ASCII)

Headers = Mapping[str, str]


def media_type(headers: Headers) -> str | None:
    """The media type in lower case, without parameters."""
    stated = headers.get("content-type", "").partition(";")[0].strip().lower()
    return stated if _MEDIA_TYPE.fullmatch(stated) else None


def charset(headers: Headers) -> str | None:
    """The charset of the media type, in lower case."""
    found = _CHARSET.search(headers.get("content-type", "")[:LONGEST])
    return found[1].lower() if found else None


def length(headers: Headers) -> int | None:
    """How long the body says it is; nothing when it is packed, since limits are for what comes out."""
    stated = headers.get("content-length", "")
    plain = "content-encoding" not in headers
    return int(stated) if plain and stated.isdecimal() and len(stated) < 20 else None


def validator(headers: Headers, name: str) -> str | None:
    """``etag`` or ``last-modified``, fit to be sent back."""
    value = headers.get(name, "").strip()
    return value if value.isprintable() and 0 < len(value) <= LONGEST else None


def retry_after(headers: Headers, now: datetime) -> float | None:
    """Seconds to leave a server alone, stated in seconds or as a date; within a week, never negative."""
    stated = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(stated):
        return min(float(stated), LONGEST_REST)
    until = _moment(stated)
    return min(max((until - now).total_seconds(), 0.0), LONGEST_REST) if until else None


def max_age(headers: Headers, now: datetime) -> float | None:
    """Seconds that the answer stays good from now on (RFC 9111, 4.2.1), within a year."""
    stated = _MAX_AGE.search(headers.get("cache-control", "")[:LONGEST])
    if stated:
        age = headers.get("age", "").strip()
        lasts = float(stated[1]) - (float(age) if _SECONDS.fullmatch(age) else 0.0)
    elif until := _moment(headers.get("expires", "")):
        lasts = (until - (_moment(headers.get("date", "")) or now)).total_seconds()
    else:
        return None
    return min(max(lasts, 0.0), LONGEST_AGE)


def _moment(text: str) -> datetime | None:
    """A date of HTTP; one without a zone is in UTC, as all of them should be."""
    try:
        moment = parsedate_to_datetime(text[:LONGEST])
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
