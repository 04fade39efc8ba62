"""``newsgrab stats``: how many articles by site, category and month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Form
from newsgrab.output.records import Row, View

if TYPE_CHECKING:
    from newsgrab import store

_KEYS = ("by", "value", "articles")
_VIEW = View(_KEYS, _KEYS)


def verb(db: Db = None, form: Form = None) -> Exit:
    """Count saved articles by site, category, month.

    The month is that of publication, or of saving where none is stated.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output import Format
    from newsgrab.store import Store

    with Store.open(database.locate(db).path, create=False) as opened:
        counts = _count(opened.articles())
    rendering.write(_rows(counts), form or Format.TABLE, _VIEW)
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
