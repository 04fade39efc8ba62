"""What came back from fetching -> rows of the store.

A reading of a feed is noted together with its entries, an article together with its entry, each in one
transaction: whoever is killed between two of them goes on from there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from newsgrab import article, pipeline
from newsgrab.errors import ContentError, FaultError, FetchError, NewsgrabError, SourceError
from newsgrab.feed_model import (
    Attempt,
    Check,
    CheckStatus,
    Entry,
    EntryState,
    EntryStatus,
    Seen,
    Subscription,
    Waiting,
)
from newsgrab.feeds.documents import entry_document
from newsgrab.model import Document, Failure, Outcome, Status
from newsgrab.sources.answers import Answer
from newsgrab.sources.http import document_of
from newsgrab.sources.options import Options
from newsgrab.sync import schedule
from newsgrab.sync.reading import FeedRead
from newsgrab.sync.report import FeedDone, PageDone

if TYPE_CHECKING:
    from newsgrab.store import Store

#: entries of a feed that people change within one second
_MOST_AT_ONCE = 2
#: statuses in which an entry waits for its page anyway
_OPEN = frozenset({EntryStatus.WAITING, EntryStatus.FAILED, EntryStatus.FEED_ONLY})


class Settling:
    """Notes what became of feeds and entries."""

    def __init__(self, store: Store, options: Options, bounds: schedule.Bounds) -> None:
        self._store = store
        self._options = options
        self._bounds = bounds
        #: what rose for a reason of our own, to rise when the run is done
        self.bugs: list[Exception] = []

    def is_known(self, waiting: Waiting) -> bool:
        """Whether the article came another way since the entry was listed; the entry is settled then."""
        url = waiting.entry.url
        if url is None or waiting.state.article_id is not None:
            return False
        number = self._store.subscriptions.elsewhere([url]).get(url)
        if number is None:
            return False
        seen = Seen(waiting.feed_id, waiting.entry, EntryStatus.SAVED, article_id=number)
        self._store.subscriptions.seen(seen, self._options.now())
        return True

    def feed(self, feed: Subscription, found: FeedRead | SourceError) -> FeedDone:
        """Note what became of a feed, and what it lists that is new."""
        now = self._options.now()
        fresh: list[Seen] = []
        if isinstance(found, SourceError):
            self._note_bug(found)
            check = self._failed(feed, found, now)
        else:
            fresh = fresh_entries(self._store, feed, found.feed.entries if found.feed else ())
            check = self._checked(feed, found, len(fresh), now)
        self._store.subscriptions.checked(feed.id, check, now, fresh)
        return FeedDone(
            feed,
            check.status,
            len(fresh),
            check.received or 0,
            check.duration or 0.0,
            check.due,
            check.error,
            check.stopped,
        )

    def _failed(self, feed: Subscription, error: SourceError, now: datetime) -> Check:
        pause = schedule.pause(feed, error, self._bounds)
        return Check(
            CheckStatus.FAILED,
            due=now + timedelta(seconds=pause),
            error=error.reason,
            http_status=error.status if isinstance(error, FetchError) else None,
            received=error.received,
            duration=error.duration,
            stopped=schedule.stopped(error),
        )

    def _checked(self, feed: Subscription, found: FeedRead, fresh: int, now: datetime) -> Check:
        answer, read = found.answer, found.feed
        ttl = read.ttl if read else None
        span = schedule.interval(feed, fresh, now, self._bounds, ttl, answer.max_age)
        return Check(
            CheckStatus.OK if fresh else CheckStatus.UNCHANGED,
            due=schedule.due(now, span),
            interval=span,
            etag=answer.etag,
            last_modified=answer.last_modified,
            title=read.title if read else None,
            kind=read.kind if read else None,
            moved=answer.moved,
            http_status=answer.status,
            received=found.received,
            duration=found.duration,
        )

    def page(self, waiting: Waiting, found: Answer | SourceError) -> PageDone:
        """Save the article of an entry, or note why it cannot be had."""
        if isinstance(found, SourceError):
            return self._without_page(waiting, found, None)
        seen = Seen(waiting.feed_id, waiting.entry, EntryStatus.SAVED, article_id=waiting.state.article_id)
        attempt = Attempt(found.duration, found.status, found.received, seen)
        try:
            outcome = self._save(_document(found, waiting.entry, self._options), attempt)
        except SourceError as error:
            return self._without_page(waiting, error, found)
        return PageDone(waiting.feed_id, outcome, found.received)

    def _save(self, document: Document, attempt: Attempt) -> Outcome:
        try:
            done = pipeline.split_document(document)
        except NewsgrabError:
            raise
        except Exception as bug:
            raise FaultError(bug) from bug
        identity = article.identity(done.article)
        return self._store.save(
            done.article, document, identity=identity, now=self._options.now(), attempt=attempt
        )

    def _without_page(self, waiting: Waiting, error: SourceError, answer: Answer | None) -> PageDone:
        """Note that a page could not be had; what the feed itself carries stands in for a new one."""
        self._note_bug(error)
        now, entry = self._options.now(), waiting.entry
        spent: Answer | SourceError = answer or error
        source, received = entry.url or entry.key, spent.received
        seen = _in_vain(waiting, error, now)
        attempt = Attempt(spent.duration, None, received, seen)
        if entry.content and waiting.state.article_id is None:
            outcome = self._save_content(waiting, seen)
            if outcome is not None:
                self._store.record_failure(source, entry.url, error, now, attempt=attempt._replace(seen=None))
                return PageDone(waiting.feed_id, outcome, received, feed_only=error.reason)
        self._store.record_failure(source, entry.url, error, now, attempt=attempt)
        outcome = Outcome(source, Status.FAILED, waiting.state.article_id, reason=error.reason)
        return PageDone(waiting.feed_id, outcome, received, given_up=seen.status is EntryStatus.GIVEN_UP)

    def _note_bug(self, error: SourceError) -> None:
        """Keep what is a fault of ours: a log line is not enough."""
        if isinstance(error, FaultError):
            self.bugs.append(error.bug)

    def _save_content(self, waiting: Waiting, seen: Seen) -> Outcome | None:
        """Save what the feed itself carries; None where that is no article."""
        status = EntryStatus.FEED_ONLY if seen.next_try else EntryStatus.SAVED
        feed = self._store.subscriptions.get(waiting.feed_id)
        document = feed and entry_document(waiting.entry, feed, self._options.now())
        if document is None:
            return None
        try:
            return self._save(document, Attempt(received=0, seen=seen._replace(status=status)))
        except SourceError as error:
            self._note_bug(error)
            return None


def fresh_entries(store: Store, feed: Subscription, entries: Iterable[Entry]) -> list[Seen]:
    """Entries that are not known yet, or that the feed says have changed, as waiting."""
    listed = {entry.key: entry for entry in entries}
    known = store.subscriptions.known(feed.id, listed)
    fresh = [entry for entry in listed.values() if _is_fresh(entry, known.get(entry.key))]
    at = Counter(_second(entry.updated) for entry in fresh if entry.key in known)
    return [
        Seen(feed.id, entry, EntryStatus.WAITING)
        for entry in fresh
        if entry.key not in known or not _is_of_the_list(entry, at)
    ]


def _is_fresh(entry: Entry, state: EntryState | None) -> bool:
    if state is None:
        return True
    updated = _second(entry.updated)
    if updated is None or state.updated is None or state.status in _OPEN:
        return False
    return updated > state.updated


def _is_of_the_list(entry: Entry, at: Mapping[datetime | None, int]) -> bool:
    """Whether its time of change is rather that of the list, which many sitemaps state for all they name.

    Days without a time of day are not meant.
    """
    moment = _second(entry.updated)
    return moment is not None and moment.time() != time() and at[moment] > _MOST_AT_ONCE


def _second(moment: datetime | None) -> datetime | None:
    """As the store keeps it."""
    return moment and moment.replace(microsecond=0)


def _in_vain(waiting: Waiting, error: SourceError, now: datetime) -> Seen:
    """What to note of an entry whose page could not be had."""
    tries = waiting.state.tries + 1
    pause = schedule.retry(tries, error) if waiting.entry.url else None
    status = EntryStatus.FEED_ONLY if waiting.state.status is EntryStatus.FEED_ONLY else EntryStatus.FAILED
    return Seen(
        waiting.feed_id,
        waiting.entry,
        EntryStatus.GIVEN_UP if pause is None else status,
        tries,
        None if pause is None else now + timedelta(seconds=pause),
        error.reason,
        waiting.state.article_id,
    )


def _document(answer: Answer, entry: Entry, options: Options) -> Document:
    """The document of a page, with what the feed states of it beside what it states itself.

    :raises SourceError: there is none.
    """
    found = next(document_of(answer, entry.url or answer.url, options), None)
    if found is None:  # an empty list of records
        raise ContentError("holds no article", do="check the address")
    if isinstance(found, Failure):
        if isinstance(found.error, SourceError):
            raise found.error
        raise ContentError(str(found.error))
    return replace(found, hints=(*found.hints, *entry.hints))
