"""Article -> plain dict, the one shape that all formats write.

Keys and their order are those of the field table in the product's contract, which are the fields of
:class:`newsgrab.model.Article`.  All of them are always present.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, NamedTuple

from newsgrab.model import Article, Caption, Leftover

#: a row on its way out: field names to plain values (str, None, list, dict, int)
Row = Mapping[str, Any]

#: the article's keys, in order
KEYS = tuple(field.name for field in fields(Article))


class View(NamedTuple):
    """Which keys become columns, for one kind of rows."""

    #: every column, for csv and tsv, which must name them before the first row is there
    columns: tuple[str, ...]
    #: the few that a table on a screen has room for
    brief: tuple[str, ...]


#: rows of the database
SAVED = View(("id", *KEYS), ("id", "published", "site", "category", "headline"))
#: rows that a search found
FOUND = View(("id", *KEYS, "snippet"), ("id", "published", "site", "headline", "snippet"))
#: articles that are not saved, and the sources that gave none
SPLIT = View(("id", *KEYS, "error"), ("source", "published", "category", "headline", "error"))


def as_dict(article: Article) -> dict[str, Any]:
    """Give the article's fields under :data:`KEYS`, tuples as lists, captions and leftovers as dicts."""
    return {key: _plain(getattr(article, key)) for key in KEYS}


def as_row(article: Article, *, identifier: object = None, snippet: str | None = None) -> dict[str, Any]:
    """Give the article's fields with ``id`` before and ``snippet`` after them, where there are any.

    :param identifier: the row's number in the database, or the ``id`` of a JSON Lines record.
    """
    before = {} if identifier is None else {"id": identifier}
    after = {} if snippet is None else {"snippet": snippet}
    return {**before, **as_dict(article), **after}


def as_failure(source: str, error: str, *, identifier: object = None) -> dict[str, Any]:
    """Give the row that stands where a source's article would, so that rows and inputs stay paired."""
    before = {} if identifier is None else {"id": identifier}
    return {**before, "source": source, "error": error}


def _plain(value: object) -> object:
    if not isinstance(value, tuple):
        return value
    return [asdict(item) if isinstance(item, Caption | Leftover) else item for item in value]
