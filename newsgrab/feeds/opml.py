"""Lists of subscriptions in OPML (http://opml.org/spec2.opml), as other readers write and read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from itertools import groupby
from xml.sax.saxutils import quoteattr

from newsgrab.errors import ContentError
from newsgrab.feed_model import Outline
from newsgrab.feeds import expat, markup
from newsgrab.normalize.text import clean, tidy
from newsgrab.normalize.urls import redacted

#: letters of a title or folder that are kept
_LONGEST = 500


def read(data: bytes) -> tuple[Outline, ...]:
    """The feeds of a list, in its order, each address once; the folders round it come with each.

    :returns: addresses as they stand there but for ``feed:`` before them, unchecked.
    :raises ContentError: it is no OPML, or so broken that feeds would be missed.
    """
    text = markup.text_of(data, None)
    if markup.root(text) != "opml":
        raise ContentError("no OPML", do="export the list from your reader as OPML")
    reader = _Reader()
    broken = expat.read(text, reader.start, reader.end)
    if broken:
        raise ContentError(f"broken OPML ({broken})", do="export it again")
    return tuple(reader.found.values())


def write(feeds: Iterable[Outline], now: datetime) -> Iterator[str]:
    """The pieces of an OPML 2.0 file: feeds in their order, then folders, first met first."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n'
    yield "    <title>newsgrab</title>\n"
    yield f"    <dateCreated>{format_datetime(now)}</dateCreated>\n  </head>\n  <body>\n"
    yield from _lines(list(feeds), 0)
    yield "  </body>\n</opml>\n"


class _Reader:
    """The outlines of a list and the folders that are open."""

    def __init__(self) -> None:
        self.found: dict[str, Outline] = {}
        #: what each open element is: a folder's name, or None for a feed and for what is no outline
        self._open: list[str | None] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        said = {key.lower(): value for key, value in attributes.items()}
        title = _name(said.get("title") or said.get("text") or "")
        url = _url(tidy(said.get("xmlurl") or ""))
        if name == "outline" and url:
            folders = tuple(folder for folder in self._open if folder)
            self.found.setdefault(url, Outline(url, title, tidy(said.get("htmlurl") or "") or None, folders))
        self._open.append(title if name == "outline" and not url else None)

    def end(self, _name: str, _text: str) -> None:
        self._open.pop()


def _url(text: str) -> str:
    """An address without the scheme that browsers once handed to readers: ``feed://a``, ``feed:https://a``."""
    if text[:7].lower() == "feed://":
        return f"http://{text[7:]}"
    return text[5:] if text[:9].lower() == "feed:http" else text


def _name(text: str) -> str | None:
    """A title; where that is the feed's address, as readers write it for want of one, without credentials."""
    return redacted(tidy(text))[:_LONGEST] or None


def _lines(feeds: Sequence[Outline], depth: int) -> Iterator[str]:
    indent = "  " * (depth + 2)
    for feed in feeds:
        if len(feed.folders) == depth:
            yield f"{indent}<outline{_attributes(feed)}/>\n"
    deeper = [feed for feed in feeds if len(feed.folders) > depth]
    order = {name: i for i, name in reversed(list(enumerate(feed.folders[depth] for feed in deeper)))}
    deeper.sort(key=lambda feed: order[feed.folders[depth]])
    for folder, inside in groupby(deeper, key=lambda feed: feed.folders[depth]):
        yield f"{indent}<outline text={_quoted(folder)} title={_quoted(folder)}>\n"
        yield from _lines(list(inside), depth + 1)
        yield f"{indent}</outline>\n"


def _attributes(feed: Outline) -> str:
    title = feed.title or feed.url
    said = {"type": "rss", "text": title, "title": title, "xmlUrl": feed.url, "htmlUrl": feed.site}
    return "".join(f" {name}={_quoted(value)}" for name, value in said.items() if value)


def _quoted(text: str) -> str:
    """An attribute's value; what XML cannot hold was never kept, but a row changed by hand may hold it."""
    return quoteattr(clean(text).replace("\n", " ").replace("\r", " "))
