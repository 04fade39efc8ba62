"""Questions to the database.  Ids are found first, rows read one at a time after.

So no sort holds a body, memory stays flat, and the caller may save or remove while it reads.  A listing
that stops half-way (a pager) keeps no snapshot open either; a search does, for its ranking.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterator
from dataclasses import replace

from newsgrab.model import HIT_END, HIT_START, Article
from newsgrab.store.rows import Facts, Filter, Row, to_row, utf8
from newsgrab.store.words import Query, scan_snippet

#: SQLite's integers: what is outside is the id of nothing
_IDS = range(-(2**63), 2**63)

_NEWEST = "coalesce(published, added) DESC, id DESC"

#: weights of headline, caption, body, category: a word in the headline says what the article is about,
#: one in the category nearly as much; a caption is short and belongs to the story more than a body line
_BEST = "bm25(10.0, 3.0, 1.0, 5.0)"

#: words of context in a snippet
_SNIPPET_WORDS = 24

#: the text that a scan looks through: the columns of the index, kept apart by what no word holds
_TEXT = (
    "lower(coalesce(articles.headline, '') || char(10) || coalesce(articles.caption, '') || char(10)"
    " || coalesce(articles.body, '') || char(10) || coalesce(articles.category, ''))"
)

_CONDITIONS = {
    "site": "site = :site COLLATE NOCASE",
    "category": (
        "EXISTS (SELECT 1 FROM json_each(articles.categories) WHERE casefold(value) = casefold(:category))"
    ),
    # A date cut short, or without its time, stands for all of itself: "2024-05" ends with May.
    "since": "coalesce(published, added) >= :since",
    "until": "substr(coalesce(published, added), 1, length(:until)) <= :until",
}

_SCANNED = f"NOT EXISTS (SELECT 1 FROM json_each(:scanned) WHERE instr({_TEXT}, lower(value)) = 0)"  # noqa: S608


def is_id(number: int) -> bool:
    """False for what can be the id of no row."""
    return number in _IDS


def row(connection: sqlite3.Connection, number: int) -> Row | None:
    """The article with that id, or None.

    :raises StoreError: the row was changed by hand into what no article can be.
    """
    if not is_id(number):
        return None
    found = connection.execute("SELECT * FROM articles WHERE id = ?", (number,)).fetchone()
    if found is None:
        return None
    captions = connection.execute(
        "SELECT caption, credit_line, image_url FROM captions WHERE article_id = ? ORDER BY position",
        (number,),
    )
    return to_row(dict(found), captions.fetchall())


def row_by_identity(connection: sqlite3.Connection, identity: str) -> Row | None:
    """The article known by that identity, or None."""
    found = connection.execute("SELECT id FROM articles WHERE identity = ?", (identity,)).fetchone()
    return row(connection, found["id"]) if found else None


def listing(connection: sqlite3.Connection, filters: Filter) -> Iterator[Row]:
    """The articles that pass, newest first."""
    where, values = _where(filters)
    for number in _ids(connection, where, values):
        if found := row(connection, number):
            yield found


def search(connection: sqlite3.Connection, query: Query, filters: Filter) -> Iterator[Row]:
    """The articles found, best first (newest first where the index had no say), with snippets."""
    for number, snippet in _hits(connection, query, filters):
        if found := row(connection, number):
            # The index knows nothing of scanned words.
            text = _scan(found.article, query) if query.scanned else snippet
            yield replace(found, snippet=" ".join(text.split()) or None)


def facts(connection: sqlite3.Connection, *, writes: bool) -> Facts:
    """Counts and health."""
    return Facts(
        articles=_count(connection, "articles"),
        revisions=_count(connection, "revisions"),
        originals=_count(connection, "originals"),
        feeds=_count(connection, "feeds"),
        fetches=_count(connection, "fetches"),
        failures=_count(connection, "fetches WHERE status = 'failed'"),
        schema_version=connection.execute("PRAGMA user_version").fetchone()[0],
        journal_mode=connection.execute("PRAGMA journal_mode").fetchone()[0],
        integrity=_integrity(connection, writes=writes),
    )


def _where(filters: Filter) -> tuple[str, dict[str, object]]:
    values: dict[str, object] = {
        name: utf8(value) for name in _CONDITIONS if (value := getattr(filters, name)) is not None
    }
    conditions = [_CONDITIONS[name] for name in values] or ["TRUE"]
    if filters.site is not None:
        values["site"] = utf8(filters.site).lower().removeprefix("www.")
    values["limit"] = -1 if filters.limit is None else min(filters.limit, _IDS[-1])
    return " AND ".join(conditions), values


def _ids(connection: sqlite3.Connection, where: str, values: dict[str, object]) -> array[int]:
    sql = f"SELECT id FROM articles WHERE {where} ORDER BY {_NEWEST} LIMIT :limit"  # noqa: S608
    # 8 bytes an id: a million articles are 8 MB.
    return array("q", (found["id"] for found in connection.execute(sql, values)))


def _hits(connection: sqlite3.Connection, query: Query, filters: Filter) -> Iterator[tuple[int, str]]:
    """Ids of what is found, with the index's snippets where it was asked."""
    where, values = _where(filters)
    where = f"{where} AND {_SCANNED}"
    values["scanned"] = json.dumps(query.scanned)
    if query.match is None:
        return ((number, "") for number in _ids(connection, where, values))
    return _ranked(connection, query.match, where, values)


def _ranked(
    connection: sqlite3.Connection, match: str, where: str, values: dict[str, object]
) -> Iterator[tuple[int, str]]:
    """Ids and snippets by the index.

    Ordered by its own ``rank`` alone and with articles in the inner loop, it sorts by itself and makes a
    snippet only for what is read (https://www.sqlite.org/fts5.html, 5.5); asked a row at a time it would
    go through all hits again for each.
    """
    sql = (
        "SELECT id, snippet(articles_fts, -1, :start, :end, '…', :words)"  # noqa: S608
        " FROM articles_fts CROSS JOIN articles ON id = articles_fts.rowid"
        f" WHERE articles_fts MATCH :match AND articles_fts.rank MATCH :rank AND {where}"
        " ORDER BY articles_fts.rank LIMIT :limit"
    )
    own = {"match": match, "rank": _BEST, "start": HIT_START, "end": HIT_END, "words": _SNIPPET_WORDS}
    for number, snippet in connection.execute(sql, {**values, **own}):
        yield number, snippet or ""


def _scan(article: Article, query: Query) -> str:
    # The body first: lists show the headline anyway.
    texts = (article.body, article.caption, article.headline, article.category)
    return scan_snippet(texts, query.scanned) or ""


def _count(connection: sqlite3.Connection, what: str) -> int:
    number: int = connection.execute(f"SELECT count(*) FROM {what}").fetchone()[0]  # noqa: S608
    return number


def _integrity(connection: sqlite3.Connection, *, writes: bool) -> str:
    found: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        return found
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        return "a row belongs to an article that is gone"
    return _index_integrity(connection) if writes else "ok"


def _index_integrity(connection: sqlite3.Connection) -> str:
    """Compare the search index with the articles; SQLite asks for it by a statement that writes."""
    try:
        connection.execute("INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return "the search index does not match the articles"
    return "ok"
