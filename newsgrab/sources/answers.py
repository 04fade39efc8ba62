"""What is asked of a server, and what it answers: the shapes that callers of the Fetcher see."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

#: what a request for an article takes
PAGES = "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5"
#: what a request for a feed takes; pages too, which name feeds
FEEDS = (
    "application/atom+xml,application/rss+xml,application/feed+json,application/rdf+xml;q=0.9,"
    "application/xml;q=0.8,text/xml;q=0.8,application/json;q=0.7,text/html;q=0.5,*/*;q=0.3"
)


class Ask(NamedTuple):
    """One address to fetch."""

    #: as given; credentials in it (``user:password@``) are used for this request and kept nowhere
    url: str
    #: the media types it takes: :data:`PAGES` or :data:`FEEDS`
    accept: str = PAGES
    #: validators of the copy that is there; a 304 is an answer only where one of them is sent
    etag: str | None = None
    last_modified: str | None = None
    #: whether the user named this very address, as those of feeds are: robots.txt is for what robots find
    named: bool = False


class Answer(NamedTuple):
    """What came of it: a body, or the word that the copy is still good."""

    #: where the body came from, after redirects, without credentials
    url: str
    #: where permanent redirects (301, 308) lead from the address asked for, before any other; or None
    moved: str | None
    #: 2xx, or 304 with an empty body
    status: int
    #: the content, unpacked from the coding of the transport
    body: bytes
    #: as stated, without parameters, in lower case
    media_type: str | None
    charset: str | None
    #: validators to send the next time
    etag: str | None
    last_modified: str | None
    #: aware, UTC
    fetched: datetime
    #: seconds that the server says it stays good (Cache-Control, Expires), or None
    max_age: float | None
    #: bytes that came over the wire for it, headers, redirects and failed attempts included
    received: int
    #: seconds it took, without the waiting for its turn at the host
    duration: float
