"""When to ask again: pure, from what is known and what the time is.  All spans are seconds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from newsgrab.errors import FetchError, SourceError
from newsgrab.feed_model import Subscription

HOUR = 3600.0
DAY = 24 * HOUR

#: between the first two fetches of a feed: most cron jobs and most news feeds have this beat
FIRST = HOUR
#: how much longer a feed is left alone each time it had nothing new
GROWTH = 1.5
#: a feed is due this share of its interval early: a cron job of the same beat never starts to the second
EARLY = 0.1
#: the longest that a server can ask to be left alone after an error: longer is a mistake
LONGEST_RETRY_AFTER = 7 * DAY

#: between tries for an entry's page: an outage passes within the hour, a weekend's repair within three days
RETRY = 900.0
RETRY_GROWTH = 4.0
#: tries for a page where the cause can pass by itself (3 days in all), and where it can hardly
MOST_TRIES = 7
MOST_VAIN_TRIES = 3

#: failed fetches in a row after which a feed counts as dead; by then it has been failing for some days
DEAD_AFTER = 10

#: how a server says that a feed is gone for good
GONE = 410


class Bounds(NamedTuple):
    """How often a feed is fetched at most and at least."""

    least: float
    most: float


def interval(feed: Subscription, fresh: int, now: datetime, bounds: Bounds, *asked: float | None) -> float:
    """How long to leave a feed alone after a fetch that went well.

    The span goes towards the one in which one new entry comes, and grows while nothing does.  What the
    feed and its server ask (``ttl``, ``max-age``) makes it longer, within the bounds.

    :param fresh: entries that were not known before.
    :param asked: spans that feed and server ask for, None where they do not.
    """
    gone_by = (now - feed.checked).total_seconds() if feed.checked else 0.0
    if feed.checked is None or feed.interval is None:
        wanted = FIRST
    elif fresh:
        wanted = (feed.interval + gone_by / fresh) / 2
    else:  # a fetch before its time says little
        wanted = feed.interval * (GROWTH if gone_by >= feed.interval * (1 - EARLY) else 1)
    return min(max(wanted, bounds.least, *(span for span in asked if span)), bounds.most)


def due(now: datetime, span: float) -> datetime:
    """When a feed is due that is to be left alone for a span."""
    return now + timedelta(seconds=span * (1 - EARLY))


def is_due(feed: Subscription, now: datetime, bounds: Bounds) -> bool:
    """Whether a feed is to be fetched.  A time too far ahead was set by a clock that was wrong."""
    if feed.stopped is not None:
        return False
    furthest = now + timedelta(seconds=max(bounds.most, LONGEST_RETRY_AFTER))
    return feed.due is None or feed.due <= now or feed.due > furthest


def pause(feed: Subscription, error: SourceError, bounds: Bounds) -> float:
    """How long to leave a feed alone after one more failure: twice as long each time."""
    grown: float = bounds.least * 2 ** min(feed.failures, 20)
    return max(min(grown, bounds.most), _asked(error))


def stopped(error: SourceError) -> str | None:
    """Why a feed is not fetched any more after an error, or None."""
    gone = isinstance(error, FetchError) and error.status == GONE
    return "gone for good (410)" if gone else None


def retry(tries: int, error: SourceError) -> float | None:
    """How long to leave an entry's page alone; None when it is given up.

    :param tries: times it was asked for in vain, this one included.
    """
    if tries >= (MOST_TRIES if _can_pass(error) else MOST_VAIN_TRIES):
        return None
    return max(min(RETRY * RETRY_GROWTH ** (tries - 1), DAY), _asked(error))


def why_dead(feed: Subscription) -> str | None:
    """Why a feed needs a human, as it has stopped or failed for days; None for one that does not."""
    if feed.stopped is not None:
        return f"stopped: {feed.stopped}"
    if feed.failures >= DEAD_AFTER:
        return f"failed {feed.failures} times in a row: {feed.error}"
    return None


def _can_pass(error: SourceError) -> bool:
    """Whether it can pass within days.  Where nothing was answered, a name or a certificate can be mended."""
    return isinstance(error, FetchError) and (error.passing or error.status is None)


def _asked(error: SourceError) -> float:
    after = error.retry_after if isinstance(error, FetchError) else None
    return min(after or 0.0, LONGEST_RETRY_AFTER)
