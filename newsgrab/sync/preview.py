"""What a sync would fetch: the feeds are read, no page is, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsgrab.errors import SourceError
from newsgrab.feed_model import Entry, Subscription
from newsgrab.model import Role
from newsgrab.sources.answers import Answer, Ask
from newsgrab.sources.options import Options
from newsgrab.sources.polite import host_of
from newsgrab.sync.crew import Crew
from newsgrab.sync.engine import LOOK, Flag, Plan
from newsgrab.sync.lanes import Lanes, Turn
from newsgrab.sync.reading import FeedJob, FeedRead, read_feed
from newsgrab.sync.settling import fresh_entries

if TYPE_CHECKING:
    from newsgrab.store import Store


class Wanted(NamedTuple):
    """An entry whose page would be fetched, or a feed that could not be read."""

    feed: Subscription
    url: str | None = None
    headline: str | None = None
    #: why the feed could not be read
    error: str | None = None


def preview(  # noqa: PLR0913, PLR0917 - what a sync takes
    store: Store,
    get: Callable[[Ask], Answer],
    options: Options,
    plan: Plan,
    stop: Flag,
    due: Iterable[Subscription],
    others: Iterable[Subscription],
) -> Iterator[Wanted]:
    """What :meth:`newsgrab.sync.engine.Sync.run` would fetch, by the order in which it becomes known."""
    lanes, feeds = Lanes(), {feed.id: feed for feed in due}
    for feed in feeds.values():
        lanes.add(Turn(host_of(feed.url), feed.id, is_feed=True))
    for feed in (*feeds.values(), *others):
        for waiting in store.subscriptions.waiting(options.now(), feed.id):
            yield _wanted(feed, waiting.entry)
    with Crew[FeedJob, FeedRead](plan.concurrency, lambda job: read_feed(job, get)) as crew:
        while not stop.is_set():
            while crew.has_room and (turn := lanes.take()):
                crew.send(FeedJob(turn, feeds[turn.number], conditional=not plan.full))
            if not crew.busy:
                return
            if back := crew.wait(LOOK):
                lanes.done(back.job.turn.host)
                yield from _found(store, back.job.feed, back.found)


def _found(store: Store, feed: Subscription, found: FeedRead | SourceError) -> Iterator[Wanted]:
    if isinstance(found, SourceError):
        yield Wanted(feed, error=found.reason)
    elif found.feed:
        fresh = [seen.entry for seen in fresh_entries(store, feed, found.feed.entries)]
        known = store.subscriptions.elsewhere([entry.url for entry in fresh if entry.url])
        yield from (_wanted(feed, entry) for entry in fresh if entry.url not in known)


def _wanted(feed: Subscription, entry: Entry) -> Wanted:
    headline = next((hint.value for hint in entry.hints if hint.role is Role.HEADLINE), None)
    return Wanted(feed, entry.url, headline)
