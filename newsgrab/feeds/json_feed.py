"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) -> Feed."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from newsgrab.errors import ContentError
from newsgrab.feed_model import Feed, FeedKind
from newsgrab.feeds import entries
from newsgrab.feeds.entries import Stated
from newsgrab.normalize import languages
from newsgrab.normalize.text import tidy
from newsgrab.normalize.urls import address

#: how every version begins, also those to come
_VERSION = "://jsonfeed.org/version/"


def read(text: str, url: str | None) -> Feed:
    """Read a JSON Feed.

    :raises ContentError: it is no JSON, or JSON of another kind.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ContentError(f"broken JSON ({error})", do="try again later") from error
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(items, list) or not _is_feed(found, items):
        raise ContentError("JSON, but no JSON Feed", do="check the address")
    language = languages.tag(_text(found, "language"))
    stated = (_stated(item) for item in islice(items, entries.MOST) if isinstance(item, dict))
    return Feed(
        kind=FeedKind.JSON,
        title=tidy(_text(found, "title")) or None,
        site=address(_text(found, "home_page_url"), url),
        language=language,
        entries=entries.entries(stated, url, language),
    )


def _is_feed(found: Mapping[str, Any], items: list[Any]) -> bool:
    """Whether it says so, or (a version forgotten) its items look like it."""
    if _VERSION in _text(found, "version").replace("www.", ""):
        return True
    return bool(items) and all(isinstance(item, dict) and "id" in item and "url" in item for item in items)


def _stated(item: Mapping[str, Any]) -> Stated:
    text = _text(item, "content_text")
    paragraphs = (f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
    return Stated(
        id=_text(item, "id"),
        link=_text(item, "url") or _text(item, "external_url"),
        title=html.escape(_text(item, "title")),
        summary=html.escape(_text(item, "summary")),
        content=_text(item, "content_html") or "".join(paragraphs),
        authors=tuple(map(html.escape, _authors(item))),
        keywords=tuple(html.escape(tag) for tag in _list(item, "tags") if isinstance(tag, str)),
        published=_text(item, "date_published"),
        updated=_text(item, "date_modified"),
        language=_text(item, "language"),
    )


def _authors(item: Mapping[str, Any]) -> Iterator[str]:
    """The names: ``authors`` since 1.1, one ``author`` before."""
    for author in [*_list(item, "authors"), item.get("author")]:
        if isinstance(author, dict):
            yield _text(author, "name")


def _text(item: Mapping[str, Any], name: str) -> str:
    """A text; a number where one stands for it (ids)."""
    value = item.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) else ""


def _list(item: Mapping[str, Any], name: str) -> list[Any]:
    value = item.get(name)
    return value if isinstance(value, list) else []
