"""Addresses -> answers and Documents: fetched politely, followed through redirects, tried again."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from types import TracebackType
from typing import NamedTuple, Self, TypeVar
from urllib.parse import urlsplit

from newsgrab.errors import ContentError, FetchError, SourceError
from newsgrab.model import Document, Failure, Kind
from newsgrab.normalize.printable import printable
from newsgrab.normalize.urls import address, redacted
from newsgrab.sources import headers
from newsgrab.sources.answers import FEEDS, PAGES, Answer, Ask
from newsgrab.sources.chunks import BrokenOffError, gunzipped, whole
from newsgrab.sources.content import documents
from newsgrab.sources.failures import failure
from newsgrab.sources.guard import Guard, guard
from newsgrab.sources.options import Options, size
from newsgrab.sources.polite import Host, Hosts, host_of
from newsgrab.sources.robots import LARGEST, RobotsError, Rules
from newsgrab.sources.watch import StoppedError, Watch
from newsgrab.sources.wire import Line, Network, Reply

__all__ = ["FEEDS", "PAGES", "Answer", "Ask", "Fetcher", "RobotsError", "StoppedError", "document_of"]

MOST_REDIRECTS = 10

#: beginnings of media types that hold no article -> what to say; other types are told by their content
NO_ARTICLES = {
    "application/javascript": "a script",
    "application/msword": "a Word document",
    "application/pdf": "a PDF document",
    "application/vnd.ms-": "an Office document",
    "application/vnd.oasis.": "an OpenDocument file",
    "application/vnd.openxmlformats": "an Office document",
    "application/zip": "a zip archive",
    "audio/": "sound",
    "font/": "a font",
    "image/": "a picture",
    "multipart/": "a stream of parts",
    "text/css": "a style sheet",
    "text/javascript": "a script",
    "video/": "film",
}

#: what the user can do about a status
ADVICE = {
    401: "save the page from a browser and give the file",
    403: "save the page from a browser and give the file",
    404: "check the address",
    410: "check the address",
    429: "try again later",
    451: "save the page from a browser and give the file",
}

#: statuses that can pass by themselves -> why
PASSING = {
    408: "the server had no time for the request",
    429: "too many requests for now",
    500: "a fault of the server",
    502: "the server behind it does not answer",
    503: "overloaded, or being worked on",
    504: "the server behind it is late",
    520: "Cloudflare: the server behind it answers nonsense",
    521: "Cloudflare: the server behind it is down",
    522: "Cloudflare: the server behind it is late to connect",
    523: "Cloudflare: the server behind it is out of reach",
    524: "Cloudflare: the server behind it is late to answer",
}

_T = TypeVar("_T")


class _Hop(NamedTuple):
    """One request of a chain of redirects."""

    url: str
    headers: Mapping[str, str]
    #: where permanent redirects have led so far
    moved: str | None = None
    #: whether all redirects so far are permanent
    permanent: bool = True


class Fetcher:
    """Fetches addresses; many threads may ask at once.

    To one host goes one request at a time, with a pause between; what can pass is tried again, within the
    time that one address may take.  Connections and cookies are kept until the ``with`` block ends.

    :param stop: set by another thread when the run is to end: waiting ends at once, and what is being read
        has :data:`newsgrab.sources.watch.GRACE` seconds to come to its end.
    :param guarded: which addresses may be connected to; by default as ``options.allow_private`` says.
    """

    def __init__(
        self, options: Options, stop: threading.Event | None = None, *, guarded: Guard | None = None
    ) -> None:
        self._options = options
        self._stop = stop or threading.Event()
        network = Network(options, guarded or guard(allow_private=options.allow_private))
        self._hosts: Hosts[Line] = Hosts(network.line, options)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._hosts.close()

    def get(self, ask: Ask) -> Answer:
        """Fetch an address.

        :raises FetchError: it could not be had.  ``passing`` says whether it may be later, ``retry_after``
            when the server wants to be asked again, ``received`` and ``duration`` what it took.
        :raises RobotsError: the host's robots.txt forbids it.
        :raises StoppedError: the run is to end.
        """
        if address(ask.url) is None:
            raise FetchError("is no valid address", do="check it; a blank is written %20")
        stated = {"Accept": ask.accept, "If-None-Match": ask.etag, "If-Modified-Since": ask.last_modified}
        first = _Hop(ask.url.strip(), {name: value for name, value in stated.items() if value})
        watch = Watch(self._options.timeout, self._stop)
        try:
            obeys = self._options.robots and not ask.named
            return self._persist(
                first, watch, lambda reply, hop: self._answer(ask, reply, hop, watch), obeys=obeys
            )
        except FetchError as error:
            error.received, error.duration = watch.received, watch.spent
            raise

    def read(self, url: str) -> Iterator[Document | Failure]:
        """The documents at an address: one, or one a record; a failure where there is none."""
        source = printable(redacted(url))
        try:
            answer = self.get(Ask(url))
        except SourceError as error:
            yield failure(source, error, url=address(url))
            return
        yield from document_of(answer, source, self._options)

    def _persist(
        self,
        first: _Hop,
        watch: Watch,
        take: Callable[[Reply, _Hop], _T],
        *,
        obeys: bool = False,
        pauses: bool = True,
    ) -> _T:
        """What is made of an answer; asked for again where that can help and time is left."""
        attempt = 0
        while True:
            try:
                return self._follow(first, watch, take, obeys=obeys, pauses=pauses)
            except RobotsError:
                raise
            except FetchError as error:
                pause = error.retry_after
                if pause is None:
                    pause = self._options.backoff * 2**attempt * random.uniform(0.5, 1.5)  # noqa: S311
                if not error.passing or attempt == self._options.retries or pause >= watch.remaining:
                    raise
            watch.wait(pause)
            attempt += 1

    def _follow(
        self, hop: _Hop, watch: Watch, take: Callable[[Reply, _Hop], _T], *, obeys: bool, pauses: bool
    ) -> _T:
        """What is made of the answer at the end of the redirects.

        A redirect within a host, and what follows upon its robots.txt, is not kept waiting: all of it is one
        visit.
        """
        last = None
        for _ in range(MOST_REDIRECTS + 1):
            visits = (obeys and self._obey(hop.url, watch)) or host_of(hop.url) == last
            last = host_of(hop.url)
            with (
                self._hosts.of(hop.url) as host,
                host.turn(watch, waits=not visits, pauses=pauses),
                host.line.get(hop.url, hop.headers, watch) as reply,
            ):
                if reply.next_url is None:
                    self._check(reply, hop, host)
                    return take(reply, hop)
                hop = _next(hop, reply, reply.next_url)
        raise FetchError(f"redirects more than {MOST_REDIRECTS} times", do="open it in a browser")

    def _check(self, reply: Reply, hop: _Hop, host: Host[Line]) -> None:
        """Raise for a status that comes with no content."""
        status = reply.status
        rest = host.heard(status, headers.retry_after(reply.headers, self._options.now()))
        asked = "If-None-Match" in hop.headers or "If-Modified-Since" in hop.headers
        if 200 <= status < 300 or (status == 304 and asked):
            return
        advice = ADVICE.get(status, "try again later" if status >= 500 else "check the address")
        what = f"answered {_phrase(status)}"
        raise FetchError(what, do=advice, status=status, retry_after=rest, passing=status in PASSING)

    def _answer(self, ask: Ask, reply: Reply, hop: _Hop, watch: Watch) -> Answer:
        media_type = headers.media_type(reply.headers)
        if reply.status != 304:
            _refuse(media_type, reply.status, "an article" if ask.accept == PAGES else "a feed")
        body = b"" if reply.status == 304 else _body(reply, self._options.max_bytes)
        now = self._options.now()
        return Answer(
            url=address(reply.url) or reply.url,
            moved=hop.moved if hop.moved != address(ask.url) else None,
            status=reply.status,
            body=body,
            media_type=media_type,
            charset=headers.charset(reply.headers),
            etag=headers.validator(reply.headers, "etag"),
            last_modified=headers.validator(reply.headers, "last-modified"),
            fetched=now,
            max_age=headers.max_age(reply.headers, now),
            received=watch.received,
            duration=watch.spent,
        )

    def _obey(self, url: str, watch: Watch) -> bool:
        """Raise for what the host's robots.txt forbids; True when it was asked for just now."""
        origin = "://".join(urlsplit(address(url) or url)[:2])
        with self._hosts.of(url) as host, watch.holding(host.asking):
            fresh = origin not in host.rules
            if fresh:
                with watch.held():
                    host.rules[origin] = rules = self._rules(origin)
                asked = rules.delay if isinstance(rules, Rules) else 0.0
                host.delay = max(host.delay, min(asked, self._options.longest_delay))
            rules = host.rules[origin]
        if isinstance(rules, FetchError):
            what = f"is not asked: its robots.txt {rules.what}"
            raise RobotsError(what, do="try again later", retry_after=rules.retry_after, passing=True)
        if not rules.allows(url):
            do = "give the article to `newsgrab add`, or set robots to false"
            raise RobotsError("is closed to robots (robots.txt)", do=do)
        return fresh

    def _rules(self, origin: str) -> Rules | FetchError:
        """What the robots.txt of a host says, or why it cannot be had.

        RFC 9309 (2.3.1): where there is none, all is allowed, and nothing while the server fails.  Where the
        host cannot be had at all, the page itself says so better.
        """
        hop = _Hop(f"{origin}/robots.txt", {"Accept": "text/plain,*/*;q=0.5"})
        watch = Watch(self._options.timeout, self._stop)
        try:
            text = self._persist(hop, watch, lambda reply, _: _beginning(reply), pauses=False)
        except StoppedError:
            raise
        except FetchError as error:
            closed = error.passing or (error.status or 0) >= 500
            return error if closed else Rules("", self._options.user_agent)
        return Rules(text.decode("utf-8-sig", errors="replace"), self._options.user_agent)


def document_of(answer: Answer, source: str, options: Options) -> Iterator[Document | Failure]:
    """The documents of an answer: one, or one a record; a failure where there is none.

    :param source: what the user gave, fit to print.
    """
    if not answer.body:
        what = f"answered {_phrase(answer.status)} with an empty page"
        yield failure(source, FetchError(what, status=answer.status), url=answer.url)
        return
    about = Document(
        source,
        b"",
        Kind.TEXT,
        charset=answer.charset,
        media_type=answer.media_type,
        url=answer.url,
        fetched=answer.fetched,
        etag=answer.etag,
        last_modified=answer.last_modified,
    )
    yield from documents(iter([answer.body]), about, options, name=urlsplit(answer.url).path)


def _next(hop: _Hop, reply: Reply, url: str) -> _Hop:
    """The request that a redirect asks for; credentials go along where they may be shown."""
    clean = address(url)
    if clean is None:
        raise FetchError("redirects to what is no http or https address", do="open it in a browser")
    permanent = hop.permanent and reply.status in (301, 308)
    kept = {name: value for name, value in hop.headers.items() if name != "Authorization"}
    if reply.authorization:
        kept["Authorization"] = reply.authorization
    return _Hop(url, kept, clean if permanent else hop.moved, permanent)


def _refuse(media_type: str | None, status: int, wanted: str) -> None:
    """Raise, before the body is read, for an answer that holds nothing of ours."""
    for beginning, held in NO_ARTICLES.items():
        if media_type and media_type.startswith(beginning):
            what = f"is {held} ({media_type}), not {wanted}"
            raise FetchError(what, do=f"give the address of {wanted}", status=status)


def _body(reply: Reply, max_bytes: int) -> bytes:
    """The whole body, unpacked; within the limit both on the wire and unpacked."""
    try:
        return whole(
            _unpacked(reply, _within(reply.chunks, max_bytes), max_bytes),
            max_bytes,
            headers.length(reply.headers),
        )
    except ContentError as error:
        cut = isinstance(error, BrokenOffError)
        raise FetchError(error.what, do=error.do, status=reply.status, passing=cut) from error


def _beginning(reply: Reply) -> bytes:
    """As much of a robots.txt as is read of one."""
    found = bytearray()
    try:
        for chunk in _unpacked(reply, reply.chunks, LARGEST):
            found += chunk
            if len(found) >= LARGEST:
                break
    except ContentError as error:
        raise FetchError(error.what, do=error.do, status=reply.status) from error
    return bytes(found[:LARGEST])


def _unpacked(reply: Reply, chunks: Iterator[bytes], max_bytes: int) -> Iterator[bytes]:
    coding = reply.headers.get("content-encoding", "").strip().lower()
    if coding not in ("", "gzip", "identity", "x-gzip"):
        raise ContentError(f"answers in a coding that was not asked for ({printable(coding, 20)})")
    return gunzipped(chunks, max_bytes) if "gzip" in coding else chunks


def _within(chunks: Iterator[bytes], max_bytes: int) -> Iterator[bytes]:
    """What comes over the wire, up to the limit: packed, even nothing can be without end."""
    taken = 0
    for chunk in chunks:
        taken += len(chunk)
        if taken > max_bytes:
            raise ContentError(f"is above the limit of {size(max_bytes)}", do="raise --max-size")
        yield chunk


def _phrase(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
