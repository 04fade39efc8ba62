"""The order of a sync; nothing else knows it.

    a feed that is due -> its new entries, noted -> their pages -> articles, saved

The thread that calls it alone touches the store; the crew's threads only fetch and parse feeds.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from newsgrab.errors import FetchError, SourceError
from newsgrab.feed_model import Subscription, Waiting
from newsgrab.sources.answers import Answer, Ask
from newsgrab.sources.options import Options
from newsgrab.sources.polite import host_of
from newsgrab.sources.watch import StoppedError
from newsgrab.sync import schedule
from newsgrab.sync.crew import Back, Crew
from newsgrab.sync.lanes import Lanes, Turn
from newsgrab.sync.reading import FeedJob, FeedRead, Job, PageJob, work
from newsgrab.sync.report import Event
from newsgrab.sync.settling import Settling

if TYPE_CHECKING:
    from newsgrab.store import Store

#: seconds between two looks whether to stop
LOOK = 0.2
#: failures in a row after which a host's pages are left for the next run: it is down
_MOST_VAIN = 3
#: seconds that fetches under way are given when it is to stop
GRACE = 5.0
#: the end of time, by which every pause is over
_ANY_TIME = datetime(9999, 1, 1, tzinfo=UTC)


class Plan(NamedTuple):
    """How a sync goes."""

    bounds: schedule.Bounds
    #: hosts that are asked at the same time
    concurrency: int
    #: fetch whole, whatever the validators, due times and pauses say
    full: bool = False
    #: pages at most
    limit: int | None = None
    #: seconds between two looks for feeds that have become due meanwhile
    look_again: float = 60.0


class Flag(Protocol):
    """Says whether to stop: a ``threading.Event``."""

    def is_set(self) -> bool:
        """Whether to stop."""
        ...


_Crew = Crew[Job, FeedRead | Answer]


class Sync:
    """One run.

    :param get: fetches; called in threads.
    :param options: how documents are read.
    :param stop: when it is set, what is under way is finished and saved, and no more begun.
    """

    def __init__(
        self, store: Store, get: Callable[[Ask], Answer], options: Options, plan: Plan, stop: Flag
    ) -> None:
        self._store = store
        self._get = get
        self._options = options
        self._plan = plan
        self._stop = stop
        self._settling = Settling(store, options, plan.bounds)
        self._lanes = Lanes()
        #: feeds that wait for their turn or are being read
        self._queued: set[int] = set()
        #: pages asked for
        self._pages = 0
        #: hosts -> pages in a row that could not be had for a cause that can pass
        self._vain: Counter[str] = Counter()
        #: pages that could not be had -> why: another feed that names one need not ask
        self._in_vain: dict[str, SourceError] = {}
        #: pages left for the next run: beyond the limit, or of a host that is down or wants rest
        self.left = 0

    @property
    def waiting(self) -> int:
        """How many feeds and pages are still to be fetched in this run, as far as is known."""
        return len(self._lanes)

    def run(
        self,
        due: Iterable[Subscription],
        others: Iterable[Subscription] = (),
        later: Callable[[], Iterable[Subscription]] = tuple,
    ) -> Iterator[Event]:
        """Fetch feeds and what is new in them.

        :param due: the feeds to fetch.
        :param others: feeds of which only the entries that still wait are fetched.
        :param later: the feeds that are due by then, asked for now and then: a run over a long list of pages
            takes hours, and feeds that are not read meanwhile drop what they listed.
        :raises StoreError: when the database cannot be used; what was saved stays saved.
        """
        self._queue_feeds(due)
        for feed in others:
            self._queue_pages(feed.id)
        looked = time.monotonic()
        with Crew(self._plan.concurrency, work(self._get)) as crew:
            self._dispatch(crew)
            while crew.busy and not self._stop.is_set():
                if back := crew.wait(LOOK):
                    yield from self._take(back, crew)
                if time.monotonic() - looked >= self._plan.look_again:
                    looked = time.monotonic()
                    self._queue_feeds(later())
            yield from self._last(crew)

    def raise_bugs(self) -> None:
        """Raise the first bug of ours that a source of the run brought out; it held up none of the others."""
        for bug in self._settling.bugs[:1]:
            raise bug

    def _last(self, crew: _Crew) -> Iterator[Event]:
        """What still comes when it is to stop: what is under way may come to its end, if it does soon."""
        until = time.monotonic() + GRACE
        while crew.busy and time.monotonic() < until:
            if back := crew.wait(LOOK):
                yield from self._take(back, crew)

    def _take(self, back: Back[Job, FeedRead | Answer], crew: _Crew) -> Iterator[Event]:
        """Settle what came back, while the crew is at the next things already."""
        job, found = back
        self._note_host(job, found)
        self._lanes.done(job.turn.host)
        held = self._dispatch(crew, job)
        if isinstance(found, StoppedError):  # broken off by us: that says nothing of the server
            self.left += 1
        else:
            yield self._settle(job, found)
        for host in held:
            self._lanes.done(host)
        self._dispatch(crew)

    def _queue_feeds(self, feeds: Iterable[Subscription]) -> None:
        for feed in feeds:
            if feed.id not in self._queued:
                self._queued.add(feed.id)
                self._lanes.add(Turn(host_of(feed.url), feed.id, is_feed=True))

    def _queue_pages(self, feed: int) -> None:
        for number, url in self._store.subscriptions.queue(self._by(), feed):
            self._lanes.add(Turn(host_of(url or ""), number, is_feed=False))

    def _dispatch(self, crew: _Crew, unsettled: Job | None = None) -> list[str]:
        """Give everybody who is free something to do.

        :param unsettled: what came back last; until it is settled, nobody may ask for the same page.
        :return: hosts that have to wait for that.
        """
        held: list[str] = []
        while crew.has_room and not self._stop.is_set() and (turn := self._lanes.take()):
            job = self._job(turn)
            if job is None:
                self._lanes.done(turn.host)
            elif unsettled is not None and _page(job) is not None and _page(job) == _page(unsettled):
                self._lanes.add(turn)
                held.append(turn.host)
            else:
                self._pages += isinstance(job, PageJob) and job.in_vain is None
                crew.send(job)
        return held

    def _job(self, turn: Turn) -> Job | None:
        """What to do about it, or None where it was settled meanwhile or goes beyond the limit."""
        if turn.is_feed:
            feed = self._store.subscriptions.get(turn.number)
            return FeedJob(turn, feed, conditional=not self._plan.full) if feed else None
        if self._pages == self._plan.limit or self._vain[turn.host] >= _MOST_VAIN:
            self.left += 1
            return None
        waiting = self._store.subscriptions.entry(turn.number)
        if waiting is None or not self._may_ask(waiting) or self._settling.is_known(waiting):
            return None
        return PageJob(turn, waiting, self._in_vain.get(waiting.entry.url or ""))

    def _by(self) -> datetime:
        """By when a pause has to be over."""
        return _ANY_TIME if self._plan.full else self._options.now()

    def _may_ask(self, waiting: Waiting) -> bool:
        """False where a page was asked for in vain since it was queued."""
        return waiting.state.next_try is None or waiting.state.next_try <= self._by()

    def _settle(self, job: Job, found: FeedRead | Answer | SourceError) -> Event:
        if isinstance(job, PageJob):
            assert not isinstance(found, FeedRead)  # noqa: S101 - for the type checker
            if isinstance(found, SourceError) and (url := _page(job)):
                self._in_vain.setdefault(url, _once_more(found))
            return self._settling.page(job.waiting, found)
        assert not isinstance(found, Answer)  # noqa: S101 - for the type checker
        event = self._settling.feed(job.feed, found)
        self._queued.discard(job.feed.id)
        self._queue_pages(job.feed.id)
        return event

    def _note_host(self, job: Job, found: FeedRead | Answer | SourceError) -> None:
        host = job.turn.host
        if isinstance(job, PageJob) and job.in_vain is not None:
            return
        if not isinstance(found, FetchError) or not found.passing:
            self._vain[host] = 0
        else:
            self._vain[host] += 1 if found.retry_after is None else _MOST_VAIN


def _page(job: Job) -> str | None:
    """The address of the page that a job is for."""
    return job.waiting.entry.url if isinstance(job, PageJob) else None


def _once_more(error: SourceError) -> SourceError:
    """The same error for who needs not ask; the first one holds on to all that was at hand when it rose."""
    if not isinstance(error, FetchError):
        return SourceError(error.what, do=error.do)
    return FetchError(
        error.what, do=error.do, status=error.status, retry_after=error.retry_after, passing=error.passing
    )
