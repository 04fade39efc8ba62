"""What headers state: durations and dates, right or not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.sources import headers

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        ("Fri, 02 Jan 2026 03:05:05 GMT", 60),
        ("Friday, 02-Jan-26 03:05:05 GMT", 60),
        ("Fri, 02 Jan 2026 04:05:05 +0100", 60),
        ("Fri, 02 Jan 2026 03:05:05", 60),
        ("Fri, 02 Jan 1970 03:05:05 GMT", 0),
        ("Fri, 02 Jan 9999 03:05:05 GMT", headers.LONGEST_REST),
        ("999999999", headers.LONGEST_REST),
        ("9" * 500, None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after(stated: str, seconds: float | None) -> None:
    """Seconds or a date (RFC 9110, 10.2.3); within a week."""
    assert headers.retry_after({"retry-after": stated}, NOW) == seconds


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [
        ({"cache-control": "max-age=600"}, 600),
        ({"cache-control": 'public, MAX-AGE = "60", must-revalidate'}, 60),
        ({"cache-control": "s-maxage=600"}, None),
        ({"cache-control": "max-age=600", "age": "700"}, 0),
        ({"cache-control": "max-age=600", "expires": "Fri, 02 Jan 2026 04:04:05 GMT"}, 600),
        ({"expires": "Fri, 02 Jan 2026 04:04:05 GMT"}, 3600),
        ({"expires": "Fri, 02 Jan 2026 04:04:05 GMT", "date": "Fri, 02 Jan 2026 04:00:05 GMT"}, 240),
        ({"expires": "0"}, None),
        ({"cache-control": "max-age=999999999999"}, headers.LONGEST_AGE),
        ({"cache-control": "no-cache"}, None),
        ({}, None),
    ],
)
def test_max_age(stated: dict[str, str], seconds: float | None) -> None:
    """How long it stays good (RFC 9111, 4.2), from now on."""
    assert headers.max_age(stated, NOW) == seconds


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """No header is too odd."""
    rest = headers.retry_after({"retry-after": text}, NOW)
    assert rest is None or 0 <= rest <= headers.LONGEST_REST
    age = headers.max_age({"expires": text, "date": text, "cache-control": text, "age": text}, NOW)
    assert age is None or age >= 0
    assert headers.media_type({"content-type": text}) in (None, text.partition(";")[0].strip().lower())
    assert (headers.charset({"content-type": text}) or "a").isascii()
