"""What feeds, the fetching of them and the store hand to each other.

::

    bytes --feeds.parse--> Feed of Entry --store--> Subscription, Waiting --sync--> Document

A feed is anything that lists articles: RSS, Atom, RDF, JSON Feed, a sitemap.  Moments are aware, UTC.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from newsgrab.model import Hint


class FeedKind(StrEnum):
    """What a feed's bytes are."""

    RSS = "rss"
    ATOM = "atom"
    JSON = "json"
    SITEMAP = "sitemap"
    SITEMAP_INDEX = "sitemap-index"


class Entry(NamedTuple):
    """One item of a feed."""

    #: tells it from the others of its feed: its id or guid, else its address, else a hash of its content
    key: str
    #: http(s) address as :func:`newsgrab.normalize.urls.canonical` gives it, or None: two feeds that name
    #: one article, each with its own tracking parameters, name one address
    url: str | None
    #: what the feed states of the article, each of origin :data:`newsgrab.model.FEED`
    hints: tuple[Hint, ...] = ()
    #: the HTML that the feed itself carries for it (its content, else its summary)
    content: str | None = None
    #: when the feed says it changed last (Atom updated, sitemap lastmod)
    updated: datetime | None = None


class Feed(NamedTuple):
    """What one reading of a feed says."""

    kind: FeedKind
    title: str | None = None
    #: address of the page it belongs to
    site: str | None = None
    language: str | None = None
    #: as the feed orders them, each key once
    entries: tuple[Entry, ...] = ()
    #: seconds it asks to be left alone (``ttl``, ``sy:updatePeriod``), or None
    ttl: float | None = None
    #: a sitemap index: the sitemaps it names, newest first
    parts: tuple[str, ...] = ()


class Subscription(NamedTuple):
    """A feed that is followed, as the database knows it."""

    id: int
    url: str
    title: str | None
    kind: FeedKind | None
    #: when it was subscribed to: ISO 8601, UTC
    added: str
    #: validators for the next conditional request
    etag: str | None = None
    last_modified: str | None = None
    #: when it was last fetched, successfully or not, and when it is to be next (None: at once)
    checked: datetime | None = None
    due: datetime | None = None
    #: seconds between two fetches as last reckoned
    interval: float | None = None
    #: fetches that failed since the last good one, and why the last of them did
    failures: int = 0
    error: str | None = None
    #: the status last answered
    http_status: int | None = None
    #: why it is not fetched any more (410 Gone, moved onto another subscription), or None
    stopped: str | None = None
    #: how many articles came from it
    articles: int = 0
    #: the page it belongs to, and the folders it lies in, outermost first, as a list of subscriptions says
    site: str | None = None
    folders: tuple[str, ...] = ()


class Outline(NamedTuple):
    """A feed as a list of subscriptions (OPML) names it."""

    url: str
    title: str | None = None
    #: the page it belongs to
    site: str | None = None
    #: outermost first
    folders: tuple[str, ...] = ()


class CheckStatus(StrEnum):
    """What became of one fetch of a feed."""

    OK = "ok"
    #: the server says (304), or its bytes show, that nothing is new
    UNCHANGED = "unchanged"
    FAILED = "failed"


class Check(NamedTuple):
    """One fetch of a feed and what follows from it, to be noted.  What is None leaves the row as it is."""

    status: CheckStatus
    #: when to fetch it next
    due: datetime | None = None
    interval: float | None = None
    #: validators: an ``ok`` replaces both as they stand here, also by None
    etag: str | None = None
    last_modified: str | None = None
    #: taken where the row has none yet
    title: str | None = None
    kind: FeedKind | None = None
    #: where permanent redirects lead; the row follows, unless another row is there already
    moved: str | None = None
    #: why it failed, one line
    error: str | None = None
    http_status: int | None = None
    #: bytes on the wire
    received: int | None = None
    #: seconds
    duration: float | None = None
    #: why it shall not be fetched any more
    stopped: str | None = None


class EntryStatus(StrEnum):
    """What became of an entry."""

    #: listed, and its article still to be had
    WAITING = "waiting"
    #: its article is saved (or was known already)
    SAVED = "saved"
    #: its page could not be had; what the feed itself carries is saved, and the page is tried again
    FEED_ONLY = "feed-only"
    #: nothing could be had; it is tried again
    FAILED = "failed"
    #: it is not tried any more
    GIVEN_UP = "given-up"


class EntryState(NamedTuple):
    """What the database knows of an entry."""

    status: EntryStatus
    #: times its page was asked for in vain
    tries: int = 0
    #: when to ask again; None for at once
    next_try: datetime | None = None
    article_id: int | None = None
    #: :attr:`Entry.updated` when it was last dealt with
    updated: datetime | None = None


class Seen(NamedTuple):
    """What became of an entry, to be noted."""

    feed_id: int
    entry: Entry
    status: EntryStatus
    tries: int = 0
    next_try: datetime | None = None
    #: why it failed, one line
    reason: str | None = None
    #: the article it is; where an article is saved with it, that one
    article_id: int | None = None


class Waiting(NamedTuple):
    """An entry whose article is to be fetched now."""

    feed_id: int
    entry: Entry
    state: EntryState


class Attempt(NamedTuple):
    """How a page was had or not, to be noted with what became of it."""

    #: seconds
    duration: float | None = None
    http_status: int | None = None
    #: bytes on the wire; None for the document's own length
    received: int | None = None
    #: the entry that led to it
    seen: Seen | None = None
