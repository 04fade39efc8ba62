"""Changes to the database, each inside its caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import asdict

from newsgrab.errors import NewsgrabError
from newsgrab.model import Article
from newsgrab.store import originals
from newsgrab.store.rows import Row, to_columns, to_json, utf8

#: a failure's reason is one line of a table: longer ones (a server's whole answer) are cut
_LONGEST_REASON = 500


def add(
    connection: sqlite3.Connection,
    article: Article,
    original: Mapping[str, object],
    *,
    identity: str,
    now: str,
) -> int:
    """Insert an article with its captions and its original; give back its id."""
    number = _insert(connection, "articles", {**to_columns(article), "identity": identity, "added": now})
    _insert_parts(connection, number, article, original)
    return number


def replace(
    connection: sqlite3.Connection, old: Row, article: Article, original: Mapping[str, object], *, now: str
) -> None:
    """Put a new version in the row of an old one, which goes to ``revisions`` with its original."""
    _keep(connection, old, now)
    values = {**to_columns(article), "updated": now}
    places = ", ".join(f"{name} = :{name}" for name in values)
    connection.execute(f"UPDATE articles SET {places} WHERE id = :id", {**values, "id": old.id})  # noqa: S608
    for table in ("captions", "originals"):
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (old.id,))  # noqa: S608
    _insert_parts(connection, old.id, article, original)


def identify(connection: sqlite3.Connection, number: int, identity: str) -> None:
    """Let an article be known by another identity, unless that one is taken."""
    connection.execute("UPDATE OR IGNORE articles SET identity = ? WHERE id = ?", (identity, number))


def remove(connection: sqlite3.Connection, number: int) -> bool:
    """Delete an article and all that hangs on it; False when there is none."""
    return connection.execute("DELETE FROM articles WHERE id = ?", (number,)).rowcount > 0


def log(connection: sqlite3.Connection, **values: object) -> None:
    """Note an attempt in ``fetches``."""
    _insert(connection, "fetches", values)


def reason(error: Exception) -> str:
    """Why a source failed, in one line."""
    text = error.reason if isinstance(error, NewsgrabError) else f"{type(error).__name__}: {error}"
    return " ".join(text.split())[:_LONGEST_REASON]


def _insert_parts(
    connection: sqlite3.Connection, number: int, article: Article, original: Mapping[str, object]
) -> None:
    for position, caption in enumerate(article.captions, 1):
        _insert(connection, "captions", {"article_id": number, "position": position, **asdict(caption)})
    _insert(connection, "originals", {"article_id": number, **original})


def _keep(connection: sqlite3.Connection, old: Row, now: str) -> None:
    columns = ", ".join(originals.COLUMNS)
    # LEFT JOIN: a version whose original was deleted by hand is still a version.
    connection.execute(
        f"INSERT INTO revisions (article_id, replaced, article, {columns})"  # noqa: S608
        f" SELECT id, ?, ?, {', '.join(f'originals.{name}' for name in originals.COLUMNS)}"
        " FROM articles LEFT JOIN originals ON article_id = id WHERE id = ?",
        (now, to_json(old.article), old.id),
    )


def _insert(connection: sqlite3.Connection, table: str, values: Mapping[str, object]) -> int:
    """Insert a row; names of tables and columns are ours, values anybody's."""
    names, places = ", ".join(values), ", ".join("?" * len(values))
    plain = [utf8(value) if isinstance(value, str) else value for value in values.values()]
    done = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", plain)  # noqa: S608
    return done.lastrowid or 0
