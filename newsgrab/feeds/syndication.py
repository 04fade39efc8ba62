"""RSS 0.9x to 2.0, RDF and Atom -> Feed: the one door to feedparser.

feedparser's two parsers are used without its front door, which would guess the charset anew, fetch
addresses by itself, take a picture's caption for the item's summary, and know no limit.
"""

from __future__ import annotations

import html
import io
import xml.sax
import xml.sax.handler
from collections.abc import Iterable, Mapping
from typing import Any

from feedparser.api import LooseFeedParser, StrictFeedParser  # type: ignore[import-untyped]
from feedparser.exceptions import UndeclaredNamespace  # type: ignore[import-untyped]

from newsgrab.errors import ContentError
from newsgrab.feed_model import Feed, FeedKind
from newsgrab.feeds import entries, markup
from newsgrab.feeds.entries import Picture, Stated
from newsgrab.normalize import languages
from newsgrab.normalize.urls import address

#: characters that the loose parser is given: it takes up to 10 s for a million hostile ones
_LOOSE_LARGEST = 2**21
#: elements that are read: ten thousand items have some 200,000; a file of nothing but tags has millions
_MOST_ELEMENTS = 250_000
#: what feedparser's parsers raise on text that no feed holds (numbers of no character, endless declarations)
_BROKEN = (ArithmeticError, AssertionError, LookupError, RecursionError, TypeError, ValueError)
_PERIODS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_TEXT_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text", "html", "xhtml"})


def read(text: str, url: str | None) -> Feed:
    """Read a feed, well-formed or not.

    :raises ContentError: nothing of a feed is in it.
    """
    parser = _strict(text) or _loose(text)
    channel, items = parser.feeddata, parser.entries
    if not parser.version and not items:
        raise ContentError("no feed: it holds no items", do="check the address")
    kind = FeedKind.ATOM if parser.version.startswith("atom") else FeedKind.RSS
    language = languages.tag(_text(channel, "language"))
    site = address(_text(channel, "link"), url)
    return Feed(
        kind=kind,
        title=markup.plain(_text(channel, "title")) or None,
        site=site,
        language=language,
        entries=entries.entries((_stated(item, kind) for item in items), url, language),
        ttl=_ttl(channel),
    )


class _EnoughError(Exception):
    """As many items are read as are wanted."""


class _Media:
    """Media RSS (https://www.rssboard.org/media-rss), with a picture's words kept with the picture.

    feedparser calls ``_start_<element>`` and ``_end_<element>``; its own handlers take
    ``media:description`` for the item's.
    """

    _count = 0
    #: the splitter reads what is kept; cleaning it here would take ten times as long as all the rest
    sanitize_html = False
    resolve_relative_uris = False

    entries: list[dict[str, Any]]
    inentry: int

    def unknown_starttag(self, tag: str, attributes: list[tuple[str, str]]) -> None:
        """Begin an element, one of so many."""
        self._count += 1
        if self._count > _MOST_ELEMENTS:
            raise _EnoughError
        super().unknown_starttag(tag, attributes)  # type: ignore[misc]

    def _start_item(self, attributes: dict[str, str]) -> None:
        if len(self.entries) >= entries.MOST:
            raise _EnoughError
        super()._start_item(attributes)  # type: ignore[misc]

    _start_entry = _start_item

    def _start_media_content(self, attributes: dict[str, str]) -> None:
        self._pictures().append(dict(attributes))

    def _end_media_content(self) -> None:
        """Leave the picture open: words that follow its tag, or stand inside it, are its own."""

    def _start_media_description(self, _: dict[str, str]) -> None:
        self.push("words", 0)  # type: ignore[attr-defined]

    _start_media_title = _start_media_credit = _start_media_text = _start_media_description

    def _end_media_description(self) -> None:
        self._say("caption")

    def _end_media_credit(self) -> None:
        self._say("credit")

    def _end_media_title(self) -> None:
        self._say("title")

    _end_media_text = _end_media_title

    def _say(self, what: str) -> None:
        words = self.pop("words")  # type: ignore[attr-defined]
        pictures = self._pictures()
        if words and not (pictures and what not in pictures[-1]):
            pictures.append({})
        if words:
            pictures[-1][what] = words

    def _pictures(self) -> list[dict[str, str]]:
        """The pictures of the item that is read, each with its attributes and words."""
        if not (self.inentry and self.entries):
            return []
        pictures: list[dict[str, str]] = self.entries[-1].setdefault("pictures", [])
        return pictures


class _Strict(_Media, StrictFeedParser):  # type: ignore[misc]
    """feedparser on expat: for what is well-formed."""


class _Loose(_Media, LooseFeedParser):  # type: ignore[misc]
    """feedparser on its own reader of tags: for what is not."""


def _strict(text: str) -> _Strict | None:
    """The parser that read the text, or None where it is not well-formed."""
    parser = _Strict("", None, "utf-8")
    reader = xml.sax.make_parser()  # noqa: S317 - no entity is left in mended text, nor asked for outside
    reader.setFeature(xml.sax.handler.feature_namespaces, True)
    reader.setFeature(xml.sax.handler.feature_external_ges, False)
    reader.setContentHandler(parser)
    reader.setErrorHandler(parser)
    try:
        reader.parse(io.BytesIO(markup.mended(text).encode()))
    except _EnoughError:
        return parser
    except (xml.sax.SAXException, UndeclaredNamespace, *_BROKEN):
        return None
    return parser


def _loose(text: str) -> _Loose:
    parser = _Loose("", None, "utf-8", {})
    try:
        parser.feed(markup.mended(text)[:_LOOSE_LARGEST])
    except _EnoughError:
        return parser
    except _BROKEN as error:
        if not parser.entries:
            raise ContentError("a broken feed", do="try again later") from error
    return parser


def _stated(item: Mapping[str, Any], kind: FeedKind) -> Stated:
    published, updated = _text(item, "published") or _text(item, "created"), _text(item, "updated")
    if kind is FeedKind.RSS and not published:  # RDF's dc:date, which feedparser takes for a change
        published, updated = updated, ""
    content = max((_markup(part) for part in _parts(item, "content")), key=len, default="")
    summary = _markup(_of(item, "summary_detail")) or _text(item, "summary")
    return Stated(
        id=_text(item, "id"),
        link=_link(item),
        title=_markup(_of(item, "title_detail")) or _text(item, "title"),
        summary=summary if summary != content else "",
        content=content,
        authors=tuple(_authors(item)),
        categories=tuple(_text(tag, "label") or _text(tag, "term") for tag in _parts(item, "tags")),
        published=published,
        updated=updated,
        language=_text(item, "language") or _text(_of(item, "title_detail"), "language"),
        pictures=tuple(_pictures(item)),
    )


def _text(of: Mapping[str, Any], name: str) -> str:
    """A value by its own name: feedparser's dictionaries give others under names of their own choice."""
    value = dict.get(of, name) if isinstance(of, dict) else None
    return value.strip() if isinstance(value, str) else ""


def _of(item: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = dict.get(item, name) if isinstance(item, dict) else None
    return value if isinstance(value, dict) else {}


def _parts(item: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = dict.get(item, name) if isinstance(item, dict) else None
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def _markup(part: Mapping[str, Any]) -> str:
    """A text construct as HTML; what is of another type (a picture in base64) is none."""
    kind, text = _text(part, "type") or "text/html", _text(part, "value")
    if kind not in _TEXT_TYPES:
        return ""
    if kind in {"text/plain", "text"} and not ("<" in text and ("</" in text or "/>" in text)):
        return html.escape(html.unescape(text), quote=False)
    return text


def _link(item: Mapping[str, Any]) -> str:
    """The page of an item: what FeedBurner hides, else its first link to a page, else an id that is one."""
    pages = (_text(link, "href") for link in _parts(item, "links") if _text(link, "rel") == "alternate")
    own = _text(item, "feedburner_origlink") or next(filter(None, pages), "") or _text(item, "link")
    name = _text(item, "id")
    if own == name or not own:
        return name if name.startswith(("http://", "https://")) else ""
    return own


def _authors(item: Mapping[str, Any]) -> Iterable[str]:
    """The names; a lone one as it stands there: RSS has an address of mail beside it, or nothing else."""
    named = [name for author in _parts(item, "authors") if (name := _text(author, "name"))]
    return named if len(named) > 1 else [_text(item, "author")]


def _pictures(item: Mapping[str, Any]) -> Iterable[Picture]:
    """The pictures that have words, each once: one picture stands there in several sizes."""
    found: dict[tuple[str, str], Picture] = {}
    for medium in _parts(item, "pictures"):
        kind = _text(medium, "medium") or _text(medium, "type").partition("/")[0] or "image"
        caption, credit = _text(medium, "caption"), _text(medium, "credit")
        if kind == "image" and (caption or credit):
            found.setdefault((caption, credit), Picture(caption, credit, _text(medium, "url") or None))
    return found.values()


def _ttl(channel: Mapping[str, Any]) -> float | None:
    """Seconds between two readings as the feed wishes: its ``ttl`` in minutes, or its period of updates."""
    minutes, period = _text(channel, "ttl"), _text(channel, "sy_updateperiod").lower()
    if minutes.isascii() and minutes.isdigit() and len(minutes) < 8:
        return int(minutes) * 60.0 or None
    times = _text(channel, "sy_updatefrequency")
    if period in _PERIODS:
        often = int(times) if times.isascii() and times.isdigit() and len(times) < 5 else 1
        return _PERIODS[period] / max(often, 1)
    return None
