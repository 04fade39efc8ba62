"""What goes in and comes out of the store, and how an article lies in a row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from newsgrab.errors import StoreError, UsageError
from newsgrab.model import Article, Caption, Leftover
from newsgrab.patterns import lazy

#: the columns of ``articles`` that are fields of an article, in order; captions have their own table
COLUMNS = tuple(field.name for field in fields(Article) if field.name != "captions")

#: columns that hold a JSON array of strings
_LISTS = frozenset({"authors", "categories", "keywords"})

_DATE = lazy(r"\d{4}(-\d\d(-\d\d(T[\d:.]{1,15})?)?)?")


def _is_date(text: str) -> bool:
    """Whether ``text`` is an ISO date that the calendar has, whole or cut to its month or year."""
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text if len(text) > 7 else text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Row:
    """An article with what the database knows about it."""

    id: int
    article: Article
    #: when it was first saved, and last changed: ISO 8601, UTC
    added: str
    updated: str | None
    #: for a search: where the words were found, hits between HIT_START and HIT_END
    snippet: str | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles are wanted; what is None does not narrow.

    Dates are ISO 8601, whole or cut short (``2024``, ``2024-05``); both ends are included.  They are
    compared with the date as it was published, by its own clock, or with the date of saving where the
    source states none.

    :raises UsageError: a date is no ISO date, or the limit is below 0.
    """

    #: host, with or without ``www.``, in any case
    site: str | None = None
    #: one of the article's categories, in any case
    category: str | None = None
    since: str | None = None
    until: str | None = None
    #: at most so many rows
    limit: int | None = None

    def __post_init__(self) -> None:
        for date in (self.since, self.until):
            if date is not None and not _is_date(date):
                raise UsageError(f"{date[:40]!r} is no date", do="write it as 2024-12-31")
        if self.limit is not None and self.limit < 0:
            raise UsageError(f"a limit of {self.limit} rows cannot be", do="give 0 or more")


@dataclass(frozen=True, slots=True)
class Facts:
    """The state of a database, for ``doctor`` and ``stats``."""

    articles: int
    revisions: int
    originals: int
    feeds: int
    fetches: int
    #: how many of the fetches failed
    failures: int
    schema_version: int
    journal_mode: str
    #: "ok", or the first thing that is wrong
    integrity: str


def utf8(text: str) -> str:
    """The text as SQLite can hold it: "?" for a lone surrogate (a byte of a file name that is no UTF-8)."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def storable(article: Article) -> Article:
    """The article as it will come back from the database."""
    captions = [
        {key: utf8(text) if text else text for key, text in asdict(caption).items()}
        for caption in article.captions
    ]
    row = {key: utf8(text) if text else text for key, text in to_columns(article).items()}
    return to_article(row, captions)


def to_columns(article: Article) -> dict[str, str | None]:
    """The article's fields as values of :data:`COLUMNS`: lists become JSON arrays."""
    return {name: _to_value(getattr(article, name)) for name in COLUMNS}


def _to_value(value: str | tuple[str | Leftover, ...] | None) -> str | None:
    if isinstance(value, tuple):
        plain = [asdict(item) if isinstance(item, Leftover) else item for item in value]
        return json.dumps(plain, ensure_ascii=False)
    return value


def to_article(row: Mapping[str, str | None], captions: Iterable[Mapping[str, str | None]]) -> Article:
    """The article in a row and its rows of ``captions``.

    :raises ValueError, TypeError, KeyError: the row was changed by hand into what no article can be.
    """
    values: dict[str, object] = {name: row[name] for name in COLUMNS}
    for name in _LISTS:
        values[name] = tuple(str(item) for item in json.loads(row[name] or "[]"))
    values["leftovers"] = tuple(Leftover(**item) for item in json.loads(row["leftovers"] or "[]"))
    values["captions"] = tuple(
        Caption(item["caption"], item["credit_line"], item["image_url"]) for item in captions
    )
    return Article(**values)  # type: ignore[arg-type]


def to_row(row: Mapping[str, str | None], captions: Iterable[Mapping[str, str | None]]) -> Row:
    """The whole row of an article.

    :raises StoreError: the row was changed by hand into what no article can be.
    """
    number = int(row["id"] or 0)
    try:
        article = to_article(row, captions)
    except (ValueError, TypeError, KeyError) as error:
        raise StoreError(
            f"the row of article {number} is broken ({error})",
            do=f"run `newsgrab remove {number}` and add it again",
        ) from error
    return Row(number, article, row["added"] or "", row["updated"])


def same_content(one: Article, other: Article) -> bool:
    """True when both say the same; where they came from and what was left over does not count."""
    return all(
        getattr(one, field.name) == getattr(other, field.name)
        for field in fields(Article)
        if field.name not in {"source", "leftovers"}
    )


def to_json(article: Article) -> str:
    """The whole article as one JSON object, its keys those of product fields."""
    return json.dumps(asdict(article), ensure_ascii=False)
