"""An entry whose page cannot be had -> the Document that its feed carries itself."""

from __future__ import annotations

import html
from datetime import datetime

from newsgrab.feed_model import Entry, Subscription
from newsgrab.model import FEED, FEED_ONLY, Document, Hint, Kind, Role
from newsgrab.patterns import lazy

#: what makes paragraphs of itself
_BLOCK = lazy(r"<(?:p|div|br|ul|ol|h[1-6]|table|blockquote)[\s/>]")
_BLANK_LINES = lazy(r"\n[ \t\r]{0,80}\n")


def entry_document(entry: Entry, feed: Subscription, now: datetime) -> Document | None:
    """The article as its feed carries it, marked ``feed-only``; None where the feed carries nothing.

    :param now: when the feed was read.
    """
    if entry.content is None:
        return None
    return Document(
        source=entry.url or feed.url,
        data=_page(entry).encode("utf-8", "replace"),
        kind=Kind.HTML,
        charset="utf-8",
        media_type="text/html",
        url=entry.url,
        fetched=now,
        hints=(*entry.hints, Hint(Role.NOTICE, FEED_ONLY, FEED)),
    )


def _page(entry: Entry) -> str:
    """The content as a page: under its headline, in paragraphs."""
    title = next((hint.value for hint in entry.hints if hint.role is Role.HEADLINE), "")
    heading = f"<h1>{html.escape(title)}</h1>" if title else ""
    text = entry.content or ""
    if not _BLOCK.search(text.lower()):
        figures, end, rest = text.rpartition("</figure>")
        text = figures + end + "".join(f"<p>{each}</p>" for each in _BLANK_LINES.split(rest) if each.strip())
    return f"<!DOCTYPE html><body><article>{heading}\n{text}</article></body>"
