"""The feeds that a page names in its head (https://www.rssboard.org/rss-autodiscovery)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsgrab.feeds import markup
from newsgrab.normalize.text import tidy
from newsgrab.normalize.urls import address
from newsgrab.patterns import lazy

#: media types of feeds, as pages state them; ``application/json`` is WordPress' own interface more often
_TYPES = frozenset(
    ("application/atom+xml", "application/feed+json", "application/rdf+xml", "application/rss+xml")
)
#: more are not named to choose from
_MOST = 50
_TAG = lazy(r"<(link|base)\s([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = lazy(
    r"""(?<![\w:-])([a-z]{1,12})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)


class Link(NamedTuple):
    """A feed that a page names."""

    url: str
    title: str | None


def links(data: bytes, url: str, charset: str | None = None) -> tuple[Link, ...]:
    """The feeds of a page in its order, each once; none for what is no page.

    Feeds of comments are left out where there are others.

    :param url: the page's address, against which relative ones are whole.
    :raises ContentError: it is empty or too big.
    """
    found: dict[str, Link] = {}
    for link in _stated(markup.without_comments(markup.text_of(data, charset)), url):
        found.setdefault(link.url, link)
        if len(found) == _MOST:
            break
    of_articles = tuple(link for link in found.values() if "/comments/" not in link.url)
    return of_articles or tuple(found.values())


def _stated(page: str, url: str) -> Iterator[Link]:
    base = url
    for tag in _TAG.finditer(page):
        said = {name.lower(): html.unescape(a or b or c) for name, a, b, c in _ATTRIBUTE.findall(tag[2])}
        if tag[1].lower() == "base":
            base = address(said.get("href", ""), url) or base
        elif _is_feed(said) and (link := address(said.get("href", ""), base)):
            yield Link(link, tidy(said.get("title", ""))[:200] or None)


def _is_feed(said: Mapping[str, str]) -> bool:
    media_type = said.get("type", "").partition(";")[0].strip().lower()
    return media_type in _TYPES and "alternate" in said.get("rel", "").lower().split()
