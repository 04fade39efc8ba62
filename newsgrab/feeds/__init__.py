"""Bytes of a feed -> :class:`newsgrab.feed_model.Feed`, and back: lists of subscriptions.

::

    feeds  --  markup       XML as it is found -> XML that a parser takes; no entity is ever expanded
           --  syndication  RSS, RDF, Atom; the one door to feedparser
           --  json_feed, sitemap
           --  entries      what an item states -> an Entry with its hints
           --  discover     the feeds that a page names
           --  opml         lists of subscriptions, in and out
           --  documents    the article that a feed carries itself
"""

from __future__ import annotations

from newsgrab.errors import ContentError
from newsgrab.feed_model import Feed

#: elements that begin a feed -> what reads them; without prefix, in lower case
_SITEMAPS = frozenset({"sitemapindex", "urlset"})
_FEEDS = frozenset({"channel", "feed", "rdf", "rss"})


def parse(data: bytes, *, url: str | None = None, charset: str | None = None) -> Feed:
    """Read a feed of any kind, told by its content alone.

    What is broken is read as far as it goes: a wrong charset, bare ``&``, unknown entities, tags that do not
    fit, a missing end.

    :param data: as it came, after transport decoding; gzip (``sitemap.xml.gz``) is unpacked.
    :param url: where it came from, against which relative links are whole.
    :param charset: what the transport states.
    :raises ContentError: it is no feed, or too big.
    """
    from newsgrab.feeds import markup

    text = markup.text_of(data, charset)
    if text.startswith("{"):
        from newsgrab.feeds import json_feed

        return json_feed.read(text, url)
    root = markup.root(text)
    if root in _SITEMAPS:
        from newsgrab.feeds import sitemap

        return sitemap.read(text, url)
    if root in _FEEDS:
        from newsgrab.feeds import syndication

        return syndication.read(text, url)
    if root == "html":
        raise ContentError("a page, not a feed", do="give the address of its feed")
    raise ContentError("no feed: neither RSS, Atom, JSON Feed nor a sitemap", do="check the address")
