"""``newsgrab stats``: how many articles by site, category, month and feed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Form
from newsgrab.output.records import Row, View

if TYPE_CHECKING:
    from newsgrab import store
    from newsgrab.feed_model import Subscription

_KEYS = ("by", "value", "articles")
_VIEW = View(_KEYS, _KEYS)


def verb(db: Db = None, form: Form = None) -> Exit:
    """Count saved articles by site, category, month and feed.

    The month is that of publication, or of saving where none is stated.  Feeds that have died stand apart.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output import Format
    from newsgrab.store import Store

    with Store.open(database.locate(db).path, create=False) as opened:
        counts = _count(opened.articles())
        feeds = opened.subscriptions.all()
    rendering.write(chain(_rows(counts), _feeds(feeds)), form or Format.TABLE, _VIEW)
    return Exit.OK


def _count(rows: Iterable[store.Row]) -> dict[str, Counter[str | None]]:
    """Articles a value; None for those that state none.  An article counts in each of its categories."""
    sites, categories, months = Counter[str | None](), Counter[str | None](), Counter[str | None]()
    for row in rows:
        sites[row.article.site] += 1
        categories.update(row.article.categories or [None])
        months[(row.article.published or row.added)[:7]] += 1
    return {"site": sites, "category": categories, "month": months}


def _rows(counts: dict[str, Counter[str | None]]) -> Iterator[Row]:
    """Most first; months by date, newest first."""
    for by, counter in counts.items():
        pairs = counter.most_common()
        if by == "month":
            pairs.sort(key=lambda pair: pair[0] or "", reverse=True)
        for value, articles in pairs:
            yield {"by": by, "value": value, "articles": articles}


def _feeds(feeds: Iterable[Subscription]) -> Iterator[Row]:
    """The feeds that live, then those that have died."""
    from newsgrab.sync.schedule import why_dead

    for feed in sorted(feeds, key=lambda feed: (bool(why_dead(feed)), -feed.articles)):
        yield {"by": "dead feed" if why_dead(feed) else "feed", "value": feed.url, "articles": feed.articles}
