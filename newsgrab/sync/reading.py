"""What the crew does in its threads: ask for a feed or a page, and parse the feed."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsgrab import feeds
from newsgrab.errors import SourceError
from newsgrab.feed_model import Entry, Feed, FeedKind, Subscription, Waiting
from newsgrab.sources.answers import FEEDS, Answer, Ask
from newsgrab.sync.lanes import Turn

#: sitemaps of an index that are read each time, newest first: the older ones are archives
MOST_PARTS = 5
#: entries of one reading of a sitemap index; more parts are not asked for then
MOST_ENTRIES = 50_000


class FeedJob(NamedTuple):
    """A feed to read."""

    turn: Turn
    feed: Subscription
    #: whether a "nothing new" is an answer
    conditional: bool


class PageJob(NamedTuple):
    """An entry whose page is to be fetched."""

    turn: Turn
    waiting: Waiting
    #: why the page could not be had in this run already, for another feed; it is not asked for again then
    in_vain: SourceError | None = None


Job = FeedJob | PageJob


class FeedRead(NamedTuple):
    """A feed as it was read."""

    #: what came for its own address
    answer: Answer
    #: None where nothing is new (304)
    feed: Feed | None
    #: bytes and seconds, parts of an index included
    received: int
    duration: float


def work(get: Callable[[Ask], Answer]) -> Callable[[Job], FeedRead | Answer]:
    """What a thread does with a job.

    :param get: fetches; safe in threads.  It and the parsing raise SourceError.
    """

    def do(job: Job) -> FeedRead | Answer:
        return read_feed(job, get) if isinstance(job, FeedJob) else _read_page(job, get)

    return do


def _read_page(job: PageJob, get: Callable[[Ask], Answer]) -> Answer:
    if job.in_vain is not None:
        raise job.in_vain
    url = job.waiting.entry.url
    if url is None:
        raise SourceError("the feed gives no address for it")
    return get(Ask(url))


def read_feed(job: FeedJob, get: Callable[[Ask], Answer]) -> FeedRead:
    """Ask for a feed, with the parts of an index, and parse what came."""
    feed = job.feed
    # The parts of an index change without it.
    conditional = job.conditional and feed.kind is not FeedKind.SITEMAP_INDEX
    validators = (feed.etag, feed.last_modified) if conditional else (None, None)
    answer = get(Ask(feed.url, FEEDS, *validators, named=True))
    if answer.status == 304:
        return FeedRead(answer, None, answer.received, answer.duration)
    read = _parsed(answer)
    if not read.parts:
        return FeedRead(answer, read, answer.received, answer.duration)
    return _with_parts(answer, read, get)


def _with_parts(answer: Answer, index: Feed, get: Callable[[Ask], Answer]) -> FeedRead:
    """A sitemap index with the entries of its newest parts; one that fails is tried again the next time."""
    entries: dict[str, Entry] = {entry.key: entry for entry in index.entries}
    received, duration, failed = answer.received, answer.duration, None
    parts = index.parts[:MOST_PARTS]
    missing = 0
    for part in parts:
        if len(entries) >= MOST_ENTRIES:
            break
        try:
            found = get(Ask(part, FEEDS))
            entries.update((entry.key, entry) for entry in _parsed(found).entries)
        except SourceError as error:
            failed, missing = error, missing + 1
            continue
        received, duration = received + found.received, duration + found.duration
    if failed is not None and missing == len(parts):
        raise failed
    return FeedRead(
        answer, index._replace(entries=tuple(entries.values())[:MOST_ENTRIES]), received, duration
    )


def _parsed(answer: Answer) -> Feed:
    try:
        return feeds.parse(answer.body, url=answer.url, charset=answer.charset)
    except SourceError as error:
        error.received, error.duration = answer.received, answer.duration
        raise
