"""What an item of a feed states -> an :class:`Entry` with its hints."""

from __future__ import annotations

import hashlib
import html
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from newsgrab.feed_model import Entry
from newsgrab.feeds.markup import plain
from newsgrab.model import FEED, Hint, Role
from newsgrab.normalize import dates, languages
from newsgrab.normalize.text import key, tidy
from newsgrab.normalize.urls import address, canonical, redacted
from newsgrab.patterns import lazy

#: items that are read of one feed: those of news list 10 to 500, an archive's some thousand
MOST = 10_000
#: letters of a summary that is still one: standfirsts of newspapers stay below 400
_LONGEST_SUMMARY = 600
#: what a summary that was cut off ends with
_CUT_OFF = ("...", "…", "[…]", "[...]", "(…)", "(...)", "[Read more]", "»", "→")
#: letters of an id that is kept as it is; longer ones are kept as their hash
_LONGEST_KEY = 500
_ADDRESS = lazy(r"\S{1,200}@\S{1,200}")
#: what makes more than one paragraph
_PARAGRAPH = ("<p", "<br", "<li", "<h", "<td")


class Picture(NamedTuple):
    """A picture of an item."""

    caption: str = ""
    credit: str = ""
    url: str | None = None


class Stated(NamedTuple):
    """An item as its feed has it, unchecked; markup in ``title``, ``summary``, captions and ``content``."""

    id: str = ""
    link: str = ""
    title: str = ""
    summary: str = ""
    content: str = ""
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    published: str = ""
    #: when it changed last
    updated: str = ""
    language: str = ""
    pictures: tuple[Picture, ...] = ()


def entries(found: Iterable[Stated], base: str | None, language: str | None) -> tuple[Entry, ...]:
    """The entries of a feed, each once, as it orders them.

    An id that stands over several addresses tells nothing apart: the addresses do then.

    :param base: what relative links are relative to.
    :param language: the feed's own, where an item states none.
    """
    made = [entry for stated in found if (entry := _entry(stated, base, language))]
    addresses: dict[str, set[str | None]] = defaultdict(set)
    for entry in made:
        addresses[entry.key].add(entry.url)
    told = (e._replace(key=e.url) if len(addresses[e.key]) > 1 and e.url else e for e in made)
    unique: dict[str, Entry] = {}
    for entry in told:
        unique.setdefault(entry.key, entry)
    return tuple(unique.values())


def moment(iso: str | None) -> datetime | None:
    """The moment of an ISO date; midnight and UTC where it states no more."""
    if iso is None:
        return None
    try:
        found = datetime.fromisoformat(iso)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # the first and last days of the calendar have no neighbours
        return None


def _entry(stated: Stated, base: str | None, language: str | None) -> Entry | None:
    whole = stated.link.startswith(("http://", "https://"))  # joining costs more than all the rest
    url = canonical(stated.link, None if whole else base)
    published, updated = _iso(stated.published), _iso(stated.updated)
    content = (stated.content or stated.summary).strip()
    if not (url or content):
        return None  # a title alone is no article, and there is nowhere to look for one
    name = redacted(tidy(stated.id)) or url or f"sha256:{_digest(f'{stated.title}{content}')}"
    return Entry(
        key=name if len(name) <= _LONGEST_KEY else f"sha256:{_digest(name)}",
        url=url,
        hints=tuple(_hints(stated._replace(published=published or "", updated=updated or ""), language)),
        content=_content(stated.pictures, content, url or base) if content else None,
        updated=moment(updated),
    )


def _iso(text: str) -> str | None:
    return dates.parse(text[: dates.LONGEST]) if text else None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _hints(stated: Stated, language: str | None) -> Iterator[Hint]:
    """What an item, its dates in ISO 8601 already, says of its article."""
    for role, values in (*_values(stated), (Role.LANGUAGE, [languages.tag(stated.language) or language])):
        for value in dict.fromkeys(filter(None, values)):
            yield Hint(role, value, FEED)


def _values(stated: Stated) -> Iterator[tuple[Role, Iterable[str | None]]]:
    lead = next((p for p in stated.pictures if p.caption or p.credit), Picture())
    yield Role.HEADLINE, [plain(stated.title)]
    yield Role.DESCRIPTION, [_description(stated)]
    yield Role.CAPTION, [plain(lead.caption)]
    yield Role.CREDIT, [plain(lead.credit)]
    yield Role.CATEGORY, map(plain, stated.categories)
    yield Role.KEYWORDS, map(plain, stated.keywords)
    yield Role.BYLINE, map(_author, stated.authors)
    yield Role.PUBLISHED, [stated.published]
    yield Role.MODIFIED, [stated.updated if stated.updated != stated.published else None]


def _author(text: str) -> str:
    """A name without the address of mail that RSS wants beside it: ``desk@example.org (Ada Lind)``."""
    bare = _ADDRESS.sub("", plain(text)) if "@" in text else plain(text)
    return bare.strip(" ()<>")


def _description(stated: Stated) -> str | None:
    """The summary where it is one: a paragraph apart from the text, whole, and not the text's beginning."""
    summary = stated.summary.strip()
    text = plain(summary)
    if not text or len(text) > _LONGEST_SUMMARY or text.endswith(_CUT_OFF):
        return None
    inner = summary.lower().removeprefix("<p>")
    if any(mark in inner for mark in _PARAGRAPH):
        return None
    beginning = key(plain(stated.content)[: 2 * len(text) + 80]) if stated.content else ""
    return None if beginning.startswith(key(text)) or key(text) == key(plain(stated.title)) else text


def _content(pictures: Iterable[Picture], content: str, base: str | None) -> str:
    """The item's own text, with the captions that only stand beside it."""
    figures = []
    shown = plain(content)
    for picture in dict.fromkeys(pictures):
        caption, credit = plain(picture.caption), plain(picture.credit)
        if (caption or credit) and not (caption and caption in shown):
            image = address(picture.url, base) if picture.url else None
            figures.append(_figure(caption, credit, image))
    return "".join(figures) + content


def _figure(caption: str, credit: str, image: str | None) -> str:
    picture = f'<img src="{html.escape(image)}">' if image else ""
    credited = f'<span class="credit">{html.escape(credit)}</span>' if credit else ""
    return f"<figure>{picture}<figcaption>{html.escape(caption)} {credited}</figcaption></figure>"
