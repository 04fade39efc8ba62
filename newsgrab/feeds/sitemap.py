"""Sitemaps, news sitemaps and index files (https://www.sitemaps.org/, Google News) -> Feed."""

from __future__ import annotations

import html
from collections.abc import Mapping

from newsgrab.errors import ContentError
from newsgrab.feed_model import Feed, FeedKind
from newsgrab.feeds import entries, expat
from newsgrab.feeds.entries import Picture, Stated
from newsgrab.normalize.urls import address

#: addresses a file may hold by the protocol
_MOST = 50_000
#: namespaces as their addresses end -> the prefix that everybody uses and some forget to declare
_PREFIXES = {"sitemap-image": "image", "sitemap-news": "news", "sitemap-video": "video"}


def read(text: str, url: str | None) -> Feed:
    """Read a sitemap, or an index of sitemaps; one that breaks off gives what stands before.

    :raises ContentError: nothing could be read of it.
    """
    reader = _Reader()
    broken = expat.read(text, reader.start, reader.end)
    if broken and not (reader.found or reader.parts):
        raise ContentError(f"a broken sitemap ({broken})", do="try again later")
    parts = sorted(reader.parts, key=lambda part: part[1], reverse=True)
    named = [address(link, url) for link, _ in parts]
    return Feed(
        kind=FeedKind.SITEMAP_INDEX if reader.index else FeedKind.SITEMAP,
        title=reader.name,
        entries=entries.entries(reader.found, url, None),
        parts=tuple(dict.fromkeys(part for part in named if part)),
    )


class _Reader:
    """What the elements of a sitemap say, put together address by address."""

    def __init__(self) -> None:
        self.index = False
        #: the publication, where a news sitemap names it
        self.name: str | None = None
        self.found: list[Stated] = []
        #: the files of an index with when they changed
        self.parts: list[tuple[str, str]] = []
        self._prefixes: dict[str, str] = {}
        self._said: dict[str, str] = {}
        self._pictures: list[Picture] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        for key, value in attributes.items():
            known = next((p for end, p in _PREFIXES.items() if f"/{end}/" in value), None)
            if known and key.lower().startswith("xmlns:"):
                self._prefixes[key[6:].lower()] = known
        self.index = self.index or self._bare(name) == "sitemapindex"
        if self._bare(name) in {"url", "sitemap"}:
            self._said, self._pictures = {}, []

    def end(self, name: str, text: str) -> None:
        name = self._bare(name)
        if name == "url":
            self._take_page()
        elif name == "sitemap":
            self.parts.append((self._said.get("loc", ""), self._said.get("lastmod", "")))
        elif name == "image:image":
            self._take_picture()
        elif name not in self._said:
            self._said[name] = text
        if len(self.found) + len(self.parts) >= _MOST:
            raise expat.Stop

    def _bare(self, name: str) -> str:
        """The name with the usual prefix, or none for the sitemap's own elements."""
        prefix, colon, rest = name.rpartition(":")
        known = self._prefixes.get(prefix, prefix)
        return f"{known}:{rest}" if colon and known in _PREFIXES.values() else rest

    def _take_picture(self) -> None:
        caption, link = self._said.pop("image:caption", ""), self._said.pop("image:loc", "")
        self._pictures.append(Picture(html.escape(caption), "", link or None))

    def _take_page(self) -> None:
        said = self._said
        self.name = self.name or said.get("news:name") or None
        words = said.get("news:keywords", "").split(",")
        if link := said.get("loc", ""):
            self.found.append(
                Stated(
                    link=link,
                    title=html.escape(said.get("news:title", "")),
                    keywords=tuple(html.escape(word) for word in words),
                    published=said.get("news:publication_date", ""),
                    updated=said.get("lastmod", ""),
                    language=said.get("news:language", ""),
                    pictures=tuple(self._pictures),
                )
            )
