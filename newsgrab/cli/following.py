"""An address as a user gives it -> the feeds that are followed for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsgrab.cli.console import say
from newsgrab.errors import ContentError, FetchError, SourceError
from newsgrab.feeds import discover, parse
from newsgrab.model import Outcome, Status
from newsgrab.normalize.printable import printable
from newsgrab.normalize.urls import address, redacted
from newsgrab.sources.answers import FEEDS, Ask

if TYPE_CHECKING:
    from newsgrab.feed_model import Feed
    from newsgrab.sources.http import Fetcher
    from newsgrab.store.subscriptions import Subscriptions


class Following:
    """Subscribes to addresses, each looked at before.

    :param every: whether all feeds of a page are followed, where it names several.
    """

    def __init__(
        self, feeds: Subscriptions, fetcher: Fetcher, now: Callable[[], datetime], *, every: bool
    ) -> None:
        self._feeds = feeds
        self._fetcher = fetcher
        self._now = now
        self._every = every

    def add(self, given: str, *, from_page: bool = False) -> Iterator[Outcome]:
        """Follow a feed, or those of a page: an outcome each.

        :param from_page: whether a page named it as its feed; another page will not do then.
        """
        source = printable(redacted(given.strip()), 500)
        try:
            yield from self._look(source, _clean(given), from_page=from_page)
        except SourceError as error:
            yield Outcome(source, Status.FAILED, reason=error.reason)

    def _look(self, source: str, url: str, *, from_page: bool) -> Iterator[Outcome]:
        """Fetch the address: a feed is followed, of a page the feeds it names.

        :raises SourceError: it cannot be had, or is neither.
        """
        if (known := self._feeds.get(url)) and not known.stopped:
            yield Outcome(source, Status.UNCHANGED, known.id, known.title)
            return
        answer = self._fetcher.get(Ask(url, FEEDS))
        try:
            feed = parse(answer.body, url=answer.url, charset=answer.charset)
        except ContentError as error:
            named = () if from_page else discover.links(answer.body, answer.url, answer.charset)
            if not named:
                raise
            self._let_choose(named, error)
            for link in named:
                yield from self.add(link.url, from_page=True)
        else:
            yield self._follow(source, answer.moved or url, feed)

    def _let_choose(self, named: Sequence[discover.Link], error: ContentError) -> None:
        """List the feeds of a page, unless there is one or all are wanted.

        :raises ContentError: the user has to choose.
        """
        if len(named) == 1 or self._every:
            return
        for link in named:
            say(f"  {link.url}  {link.title or ''}".rstrip())
        raise ContentError(
            f"the page names {len(named)} feeds", do="give the address of one, or --all"
        ) from error

    def _follow(self, source: str, url: str, feed: Feed) -> Outcome:
        row, new = self._feeds.add(url, feed.title, feed.kind, self._now(), site=feed.site)
        return Outcome(source, Status.ADDED if new else Status.UNCHANGED, row.id, row.title)


def _clean(given: str) -> str:
    """The address as it may be kept.

    :raises SourceError: it is none, or holds a password, which would have to be kept.
    """
    url = address(given)
    if url is None:
        raise FetchError("no http or https address", do="check it")
    if "@" in urlsplit(given.strip()).netloc:
        raise FetchError(
            "a feed behind a password cannot be followed, for passwords are not kept", do="leave it out"
        )
    return url
