"""What became of a run: events as they come, and what they add up to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from newsgrab.feed_model import CheckStatus, Subscription
from newsgrab.model import Outcome, Status
from newsgrab.sources.options import size


class FeedDone(NamedTuple):
    """A feed was fetched, or could not be."""

    #: as it was before
    feed: Subscription
    status: CheckStatus
    #: entries that were not known before, or changed
    fresh: int
    #: bytes on the wire, and seconds
    received: int
    duration: float
    #: when it is fetched next
    due: datetime | None
    #: why it failed
    error: str | None = None
    #: why it is not fetched any more
    stopped: str | None = None


class PageDone(NamedTuple):
    """An entry's article was saved, or could not be had."""

    feed_id: int
    #: ``source`` is the page's address
    outcome: Outcome
    received: int
    #: why the page could not be had, where what the feed itself carries was saved instead
    feed_only: str | None = None
    #: True where it is not tried again
    given_up: bool = False


Event = FeedDone | PageDone


@dataclass
class Report:
    """What a run adds up to."""

    database: str
    started: datetime
    #: seconds
    duration: float = 0.0
    #: pages and feeds that are left for the next run
    left: int = 0
    #: the signal that ended it early
    stopped_by: str | None = None
    #: why nothing was done
    skipped: str | None = None
    feeds: Counter[str] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)
    received: int = 0
    #: feed id -> its row
    rows: dict[int, dict[str, Any]] = field(default_factory=dict)

    def add(self, event: Event) -> None:
        """Count an event."""
        self.received += event.received
        if isinstance(event, FeedDone):
            self._add_feed(event)
        else:
            self._add_page(event)

    def _add_feed(self, event: FeedDone) -> None:
        self.feeds[event.status] += 1
        self._row(event.feed.id).update(
            url=event.feed.url,
            title=event.feed.title,
            status=str(event.status),
            new=event.fresh,
            bytes=event.received,
            duration=round(event.duration, 3),
            due=event.due.isoformat(timespec="seconds") if event.due else None,
            error=event.error,
            stopped=event.stopped,
        )

    def _add_page(self, event: PageDone) -> None:
        status = str(event.outcome.status)
        self.articles[status] += 1
        self.articles["feed_only"] += event.feed_only is not None
        row = self._row(event.feed_id)
        row[status] += 1

    def _row(self, number: int) -> dict[str, Any]:
        return self.rows.setdefault(
            number, {"id": number, "url": None, "status": "not due", **dict.fromkeys(map(str, Status), 0)}
        )

    def summary(self) -> str:
        """The run in one line."""
        feeds = ", ".join(f"{count} {status}" for status, count in self.feeds.items() if count)
        named = {word: self.articles[word] for word in (*map(str, Status), "feed_only")}
        articles = ", ".join(f"{count} {word.replace('_', '-')}" for word, count in named.items() if count)
        parts = [
            f"feeds: {feeds or 'none due'}",
            f"articles: {articles or 'none'}",
            f"{self.left} left for the next run" if self.left else "",
            f"{size(self.received)} in {self.duration:.1f} s",
        ]
        return "; ".join(filter(None, parts))

    def as_dict(self) -> dict[str, Any]:
        """Totals and a row a feed, for monitoring; statuses that never came are 0."""
        return {
            "database": self.database,
            "started": self.started.isoformat(timespec="seconds"),
            "duration": round(self.duration, 3),
            "skipped": self.skipped,
            "stopped_by": self.stopped_by,
            "feeds": {str(status): self.feeds[status] for status in CheckStatus},
            "articles": {key: self.articles[key] for key in (*map(str, Status), "feed_only")},
            "left": self.left,
            "bytes": self.received,
            "by_feed": list(self.rows.values()),
        }
