"""When feeds and pages are asked for again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import ContentError, FetchError, SourceError
from newsgrab.feed_model import Subscription
from newsgrab.sync import schedule
from newsgrab.sync.schedule import DAY, HOUR, Bounds

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
BOUNDS = Bounds(900, DAY)


def feed(interval: float | None = None, gone_by: float = HOUR, failures: int = 0) -> Subscription:
    """A feed that was fetched so many seconds ago."""
    checked = None if interval is None else NOW - timedelta(seconds=gone_by)
    return Subscription(
        1, "http://a/", None, None, "2026-01-01", checked=checked, interval=interval, failures=failures
    )


def test_a_feed_that_changes_is_asked_more_often_and_one_that_does_not_less() -> None:
    """The span goes towards one new entry a fetch, grows while nothing comes, and stays within bounds."""
    assert schedule.interval(feed(), 25, NOW, BOUNDS) == HOUR
    assert schedule.interval(feed(HOUR), 1, NOW, BOUNDS) == HOUR
    assert schedule.interval(feed(HOUR), 4, NOW, BOUNDS) == (HOUR + HOUR / 4) / 2
    assert schedule.interval(feed(HOUR), 0, NOW, BOUNDS) == 1.5 * HOUR
    assert schedule.interval(feed(1000), 500, NOW, BOUNDS) == BOUNDS.least
    assert schedule.interval(feed(DAY, DAY), 0, NOW, BOUNDS) == BOUNDS.most


def test_a_fetch_before_its_time_says_little() -> None:
    """Nothing new a minute after the last fetch does not make the span grow."""
    assert schedule.interval(feed(HOUR, 60), 0, NOW, BOUNDS) == HOUR


def test_what_feed_and_server_ask_is_kept_within_bounds() -> None:
    """A ttl or max-age makes the span longer, never longer than the most, and never shorter."""
    assert schedule.interval(feed(HOUR), 1, NOW, BOUNDS, 3 * HOUR, None) == 3 * HOUR
    assert schedule.interval(feed(HOUR), 1, NOW, BOUNDS, 60, 7200) == 7200
    assert schedule.interval(feed(HOUR), 1, NOW, BOUNDS, 365 * DAY) == DAY


def test_a_job_of_the_same_beat_finds_the_feed_due() -> None:
    """A feed of one hour, fetched some seconds after the hour, is due at the next full hour."""
    checked = NOW + timedelta(seconds=40)
    assert schedule.due(checked, HOUR) <= NOW + timedelta(hours=1)


def test_a_clock_that_was_wrong_once_stops_nothing() -> None:
    """A feed is due that never had a time, whose time has come, or whose time is too far ahead to be meant."""
    assert schedule.is_due(feed(), NOW, BOUNDS)
    assert schedule.is_due(feed()._replace(due=NOW), NOW, BOUNDS)
    assert not schedule.is_due(feed()._replace(due=NOW + timedelta(days=6)), NOW, BOUNDS)
    assert schedule.is_due(feed()._replace(due=NOW + timedelta(days=400)), NOW, BOUNDS)
    assert not schedule.is_due(feed()._replace(stopped="gone"), NOW, BOUNDS)


def test_failures_back_off_to_the_longest_span() -> None:
    """Each failure doubles the pause; Retry-After makes it longer, up to a week."""
    error = FetchError("x")
    pauses = [schedule.pause(feed(failures=n), error, BOUNDS) for n in (0, 1, 2, 30)]
    assert pauses == [900, 1800, 3600, DAY]
    assert schedule.pause(feed(), FetchError("x", retry_after=2 * DAY), BOUNDS) == 2 * DAY
    assert schedule.pause(feed(), FetchError("x", retry_after=90 * DAY), BOUNDS) == 7 * DAY


def test_only_410_stops_a_feed() -> None:
    """404 may be a mistake of the day; 410 is meant."""
    assert schedule.stopped(FetchError("x", status=410))
    assert schedule.stopped(FetchError("x", status=404)) is None
    assert schedule.stopped(ContentError("x")) is None


@pytest.mark.parametrize(
    ("error", "tries"),
    [
        (FetchError("x", passing=True), 7),
        (FetchError("host not found"), 7),
        (FetchError("x", status=404), 3),
        (ContentError("x"), 3),
    ],
)
def test_pages_are_tried_with_growing_pauses_and_given_up(error: SourceError, tries: int) -> None:
    """Pauses grow; what cannot pass by itself is given up sooner."""
    pauses = [schedule.retry(n, error) for n in range(1, tries + 1)]
    assert pauses[-1] is None
    spans = [pause for pause in pauses if pause is not None]
    assert len(spans) == tries - 1
    assert spans == sorted(spans)
    assert spans[0] == 900
    assert spans[-1] <= DAY


def test_dead_feeds() -> None:
    """A feed is dead when it stopped, or has failed ten times in a row."""
    assert schedule.why_dead(feed()._replace(stopped="gone")) == "stopped: gone"
    assert schedule.why_dead(feed(failures=10)._replace(error="x")) == "failed 10 times in a row: x"
    assert schedule.why_dead(feed(failures=9)) is None


@given(
    st.one_of(st.none(), st.floats(1, 1e9)),
    st.floats(-1e6, 1e9),
    st.integers(0, 10**6),
    st.one_of(st.none(), st.floats(0, 1e12)),
)
def test_the_span_is_always_within_bounds(
    interval: float | None, gone_by: float, fresh: int, asked: float | None
) -> None:
    """Whatever the clock, the feed and the server say."""
    assert (
        BOUNDS.least <= schedule.interval(feed(interval, gone_by), fresh, NOW, BOUNDS, asked) <= BOUNDS.most
    )
