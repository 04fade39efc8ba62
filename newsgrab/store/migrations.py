"""The schema, step by step: the one door to sqlite-utils, loaded only when a step is missing.

Steps are only ever added at the end, and import nothing of the code that lives: each must make the same
tables in ten years.  Add one and raise :data:`newsgrab.store.file.SCHEMA_VERSION`.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.db import ForeignKey
from sqlite_utils.migrations import Migrations

steps = Migrations("newsgrab")


def apply(connection: sqlite3.Connection, *, stop_before: str | None = None) -> None:
    """Run the steps that the database lacks, inside the caller's transaction.

    :param stop_before: the name of a step; it and those after it are left out.
    """
    database = Database(connection, execute_plugins=False, recursive_triggers=False)
    steps.apply(database, stop_before=stop_before)


@steps()
def m001_tables(database: Database) -> None:
    """Articles, and what hangs on them."""
    _articles(database)
    _captions(database)
    _originals(database)
    _revisions(database)
    _feeds(database)
    _fetches(database)


@steps()
def m002_search(database: Database) -> None:
    """Full-text search, kept right by triggers.  Accents do not count: "Elysee" finds "Élysée"."""
    database.table("articles").enable_fts(
        ["headline", "caption", "body", "category"],
        create_triggers=True,
        tokenize="unicode61 remove_diacritics 2",
    )


def _of_article(table: str, on_delete: str) -> list[ForeignKey]:
    return [ForeignKey(table, "article_id", "articles", "id", on_delete=on_delete)]


def _articles(database: Database) -> None:
    texts = (
        *("headline", "description", "caption", "credit_line", "body", "category", "categories"),
        *("keywords", "byline", "authors", "dateline", "published", "modified", "language", "url", "site"),
        *("source", "leftovers", "notice", "identity", "added", "updated"),
    )
    lists = ("categories", "keywords", "authors", "leftovers")
    articles = database.table("articles").create(
        {"id": int, **dict.fromkeys(texts, str)},
        pk="id",
        not_null={*lists, "source", "identity", "added"},
        defaults=dict.fromkeys(lists, "[]"),
    )
    articles.create_index(["identity"], unique=True)
    database.execute("CREATE INDEX idx_articles_site ON articles (site COLLATE NOCASE)")
    # The order of every listing: without it each one would sort the whole table.
    database.execute(
        "CREATE INDEX idx_articles_newest ON articles (coalesce(published, added) DESC, id DESC)"
    )


def _captions(database: Database) -> None:
    database.table("captions").create(
        {"article_id": int, "position": int, "caption": str, "credit_line": str, "image_url": str},
        pk=("article_id", "position"),
        foreign_keys=_of_article("captions", "CASCADE"),
    )


#: a source's own bytes (zlib) and all that is needed to split them again
_ORIGINAL: dict[str, type] = {
    "data": bytes,
    "media_type": str,
    "kind": str,
    "charset": str,
    "url": str,
    "fetched": str,
    "etag": str,
    "last_modified": str,
    "hints": str,
    "bytes": int,
    "sha256": str,
}


def _originals(database: Database) -> None:
    database.table("originals").create(
        {"article_id": int, **_ORIGINAL},
        pk="article_id",
        foreign_keys=_of_article("originals", "CASCADE"),
        not_null={"data", "kind", "hints", "bytes", "sha256"},
    )


def _revisions(database: Database) -> None:
    revisions = database.table("revisions").create(
        {"id": int, "article_id": int, "replaced": str, "article": str, **_ORIGINAL},
        pk="id",
        foreign_keys=_of_article("revisions", "CASCADE"),
        not_null={"article_id", "replaced", "article"},
    )
    revisions.create_index(["article_id"])


def _feeds(database: Database) -> None:
    feeds = database.table("feeds").create(
        {"id": int, "url": str, "title": str, "added": str}, pk="id", not_null={"url", "added"}
    )
    feeds.create_index(["url"], unique=True)


def _fetches(database: Database) -> None:
    fetches = database.table("fetches").create(
        {
            "id": int,
            "source": str,
            "url": str,
            "article_id": int,
            "at": str,
            "status": str,
            "reason": str,
            "http_status": int,
            "bytes": int,
            "duration": float,
        },
        pk="id",
        foreign_keys=_of_article("fetches", "SET NULL"),
        not_null={"source", "at", "status"},
    )
    fetches.create_index(["article_id"])


@steps()
def m003_feeds(database: Database) -> None:
    """Following feeds: what is known of each, of its entries, and which feed a fetch was for."""
    feeds = database.table("feeds")
    feeds.add_column("failures", int, not_null_default=0)
    for name in ("kind", "site", "etag", "last_modified", "checked", "due", "error", "stopped"):
        feeds.add_column(name, str)
    feeds.add_column("folders", str, not_null_default="[]")
    feeds.add_column("interval", float)
    feeds.add_column("http_status", int)
    _entries(database)
    # Said in SQL: sqlite-utils would copy the whole table to add a foreign key.
    database.execute("ALTER TABLE fetches ADD COLUMN feed_id INTEGER REFERENCES feeds(id) ON DELETE SET NULL")
    database.table("fetches").create_index(["feed_id"])


def _entries(database: Database) -> None:
    texts = ("key", "url", "status", "next_try", "reason", "updated", "hints", "content")
    entries = database.table("entries").create(
        {
            "id": int,
            "feed_id": int,
            "article_id": int,
            "tries": int,
            **dict.fromkeys(texts, str),
            "seen": str,
        },
        pk="id",
        foreign_keys=[
            ForeignKey("entries", "feed_id", "feeds", "id", on_delete="CASCADE"),
            *_of_article("entries", "SET NULL"),
        ],
        not_null={"feed_id", "key", "status", "tries", "seen"},
        defaults={"tries": 0},
    )
    entries.create_index(["feed_id", "key"], unique=True)
    entries.create_index(["article_id"])
    entries.create_index(["feed_id", "article_id"])  # how many articles came from a feed
    entries.create_index(["url"])
    database.execute(
        "CREATE INDEX idx_entries_waiting ON entries (next_try) WHERE status NOT IN ('saved', 'given-up')"
    )
