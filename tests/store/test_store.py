"""Articles go in and come out as they were; each save is one whole step."""

from __future__ import annotations

import json
import sqlite3
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsgrab.errors import ContentError, FetchError, StoreError, UsageError
from newsgrab.feed_model import Attempt
from newsgrab.model import Article, Caption, Document, Leftover, Status
from newsgrab.store import Filter, Store


@pytest.fixture
def sql(store: Store, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The same file as any SQL user sees it."""
    with closing(sqlite3.connect(tmp_path / "news.db")) as connection:
        yield connection


@pytest.fixture
def saved(store: Store, article: Article, document: Document, now: datetime) -> int:
    """The id of one article in the store."""
    return store.save(article, document, identity="a", now=now).id or 0


def _headlines(store: Store, **wanted: Any) -> list[str | None]:
    return [row.article.headline for row in store.articles(Filter(**wanted))]


class TestSave:
    """Saving an article: added, updated or unchanged."""

    def test_every_field_comes_back(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """A saved article is read back equal, with its id and the moment of saving."""
        outcome = store.save(article, document, identity="a", now=now)
        row = store.get(outcome.id or 0)
        assert (outcome.status, outcome.source, outcome.headline) == (
            Status.ADDED,
            document.source,
            article.headline,
        )
        assert row is not None
        assert row.article == article
        assert (row.added, row.updated, row.snippet) == ("2024-05-05T10:00:00+00:00", None, None)

    def test_an_empty_article_comes_back(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """None stays None and an empty tuple stays empty."""
        nothing: dict[str, Any] = {
            field.name: () if isinstance(getattr(article, field.name), tuple) else None
            for field in fields(Article)
            if field.name != "source"
        }
        empty = replace(article, **nothing)
        outcome = store.save(empty, document, identity="a", now=now)
        row = store.get(outcome.id or 0)
        assert row is not None
        assert row.article == empty

    def test_the_columns_are_the_fields(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """A SQL user reads the fields under their own names, lists as JSON arrays."""
        store.save(article, document, identity="a", now=now)
        sql.row_factory = sqlite3.Row
        row = sql.execute("SELECT * FROM articles").fetchone()
        own = [field.name for field in fields(Article) if field.name != "captions"]
        assert row.keys() == ["id", *own, "identity", "added", "updated"]
        assert row["categories"] == '["Transport", "Økonomi"]'
        assert json.loads(row["leftovers"]) == [{"line": 9, "text": "Share this", "rule": "furniture.share"}]

    def test_captions_have_their_table(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """Each caption is a row, numbered in order."""
        store.save(article, document, identity="a", now=now)
        rows = sql.execute("SELECT position, caption, credit_line, image_url FROM captions").fetchall()
        assert rows == [
            (place, one.caption, one.credit_line, one.image_url)
            for place, one in enumerate(article.captions, 1)
        ]

    def test_saving_again_changes_nothing(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """The same content from another place at another time is unchanged: only ``fetches`` grows."""
        first = store.save(article, document, identity="a", now=now)
        before = [line for line in sql.iterdump() if '"fetches"' not in line]
        other = replace(article, source="-", leftovers=(Leftover(1, "Advert", "furniture.advert"),))
        again = store.save(
            other,
            replace(document, source="-", data=b"other"),
            identity="a",
            now=now + timedelta(days=1),
        )
        assert (again.status, again.id, again.headline) == (Status.UNCHANGED, first.id, article.headline)
        assert [line for line in sql.iterdump() if '"fetches"' not in line] == before
        assert sql.execute("SELECT status FROM fetches").fetchall() == [("added",), ("unchanged",)]

    @pytest.mark.parametrize(
        "change",
        [
            {"headline": "Ferry service returns at last"},
            {"body": None},
            {"captions": ()},
            {"keywords": ("islands", "ferries")},
            {"notice": None},
            {"modified": "2024-05-06"},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_other_content_updates(
        self,
        store: Store,
        article: Article,
        document: Document,
        now: datetime,
        change: dict[str, Any],
    ) -> None:
        """A change in any field replaces the row, which keeps its id and its first date."""
        first = store.save(article, document, identity="a", now=now)
        changed = replace(article, **change)
        outcome = store.save(changed, document, identity="a", now=now + timedelta(hours=1))
        row = store.get(first.id or 0)
        assert (outcome.status, outcome.id) == (Status.UPDATED, first.id)
        assert row is not None
        assert row.article == changed
        assert (row.added, row.updated) == ("2024-05-05T10:00:00+00:00", "2024-05-05T11:00:00+00:00")

    def test_the_earlier_version_is_kept_whole(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """A revision holds the earlier article and the very bytes it was split from."""
        store.save(article, document, identity="a", now=now)
        newer = replace(document, data=b"new bytes")
        store.save(replace(article, headline="New"), newer, identity="a", now=now)
        sql.row_factory = sqlite3.Row
        (kept,) = sql.execute("SELECT * FROM revisions").fetchall()
        earlier = json.loads(kept["article"])
        assert earlier["headline"] == article.headline
        assert earlier["captions"][1]["caption"] == "東京の港"
        assert zlib.decompress(kept["data"]) == document.data
        assert (kept["charset"], kept["kind"], kept["bytes"]) == ("windows-1252", "html", len(document.data))
        assert kept["replaced"] == "2024-05-05T10:00:00+00:00"
        assert store.original(kept["article_id"]) == newer

    def test_another_identity_is_another_article(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """Two articles that say the same are two where their identities differ."""
        ids = {store.save(article, document, identity=name, now=now).id for name in "abc"}
        assert len(ids) == 3

    def test_moments_are_utc(self, store: Store, article: Article, document: Document, now: datetime) -> None:
        """A moment given in any zone is written in UTC."""
        local = now.astimezone(timezone(timedelta(hours=5, minutes=30)))
        store.save(article, document, identity="a", now=local)
        assert [row.added for row in store.articles()] == ["2024-05-05T10:00:00+00:00"]

    def test_a_file_name_that_is_no_utf8(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """Bytes of a file name that are no text come out as "?", and saving again is still unchanged."""
        source = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
        odd = replace(article, source=source, headline="lone \ud800 half")
        paper = replace(document, source=source)
        first = store.save(odd, paper, identity=source, now=now)
        row = store.get(first.id or 0)
        assert row is not None
        assert (row.article.source, row.article.headline) == ("caf?.txt", "lone ? half")
        assert store.save(odd, paper, identity=source, now=now).status == Status.UNCHANGED

    def test_hostile_text_comes_back(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """NULs, escapes and SQL in a field are only text."""
        text = "x'); DROP TABLE articles; --\x00\x1b[31m\n\u202e"
        odd = replace(article, headline=text, body=text, captions=(Caption(text),), keywords=(text,))
        outcome = store.save(odd, document, identity=text, now=now)
        row = store.get(outcome.id or 0)
        assert row is not None
        assert row.article == odd


class TestOriginal:
    """The bytes an article was split from."""

    def test_it_comes_back_as_it_was(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """The document is given back whole: bytes, charset, validators, hints."""
        outcome = store.save(article, document, identity="a", now=now)
        assert store.original(outcome.id or 0) == document

    def test_it_is_compressed(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """The bytes are stored smaller than they are, beside their true size."""
        store.save(article, document, identity="a", now=now)
        stored, size = sql.execute("SELECT length(data), bytes FROM originals").fetchone()
        assert stored < size == len(document.data)

    @pytest.mark.parametrize("id_", [0, 99, -1, 2**63, 10**30])
    def test_of_nothing_is_none(self, store: Store, id_: int) -> None:
        """An id that no article has gives None, however big."""
        assert store.original(id_) is None

    def test_changed_bytes_are_an_error(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """A blob that is not what was saved is one clear line, and a bomb is not unpacked."""
        outcome = store.save(article, document, identity="a", now=now)
        sql.execute("UPDATE originals SET data = ?", (zlib.compress(b"0" * 50_000_000),))
        sql.commit()
        tracemalloc.start()
        with pytest.raises(StoreError, match=r"original of folder/ferry\.html is broken"):
            store.original(outcome.id or 0)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 2_000_000


class TestFetches:
    """Every attempt leaves a row."""

    def test_a_failure_is_noted(self, store: Store, sql: sqlite3.Connection, now: datetime) -> None:
        """A failure leaves its address, its reason in one line, and the HTTP status where there is one."""
        url = "https://example.org/x"
        gone = FetchError("not found", where=url, do="check the address", status=404)
        store.record_failure(url, url, gone, now, attempt=Attempt(duration=0.5))
        store.record_failure("a.txt", None, ContentError("empty\nfile", where="a.txt"), now)
        store.record_failure("b.txt", None, ValueError("odd"), now)
        rows = sql.execute(
            "SELECT source, url, article_id, status, reason, http_status, duration FROM fetches"
        )
        assert rows.fetchall() == [
            (url, url, None, "failed", "not found; check the address", 404, 0.5),
            ("a.txt", None, None, "failed", "empty file", None, None),
            ("b.txt", None, None, "failed", "ValueError: odd", None, None),
        ]

    def test_a_save_is_noted(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """A save leaves the article's id, the size and the time it took."""
        outcome = store.save(article, document, identity="a", now=now, attempt=Attempt(duration=1.25))
        row = sql.execute("SELECT url, article_id, at, status, bytes, duration FROM fetches").fetchone()
        assert row == (
            document.url,
            outcome.id,
            "2024-05-05T10:00:00+00:00",
            "added",
            len(document.data),
            1.25,
        )


class TestGet:
    """One article by its id."""

    @pytest.mark.parametrize("id_", [0, 2, -1, 2**63 - 1, 2**63, -(2**63) - 1, 10**40])
    def test_a_wrong_id_is_none(
        self, store: Store, article: Article, document: Document, now: datetime, id_: int
    ) -> None:
        """An id that no article has gives None, however big."""
        store.save(article, document, identity="a", now=now)
        assert store.get(id_) is None

    @pytest.mark.parametrize(
        ("column", "value"),
        [("authors", "not json"), ("keywords", "7"), ("leftovers", '["x"]'), ("leftovers", '[{"line": 1}]')],
    )
    def test_a_row_broken_by_hand(
        self, store: Store, sql: sqlite3.Connection, saved: int, column: str, value: str
    ) -> None:
        """A row that someone made unreadable is an error that names it."""
        sql.execute(f"UPDATE articles SET {column} = ?", (value,))
        sql.commit()
        with pytest.raises(StoreError, match=rf"news\.db: the row of article {saved} is broken"):
            store.get(saved)


class TestArticles:
    """Listing, narrowed by filters."""

    @pytest.fixture
    def filled(self, store: Store, article: Article, document: Document, now: datetime) -> Store:
        """Four articles: three with dates of different forms, one with none."""
        for headline, published, site, categories in (
            ("spring", "2024-04-30", "example.org", ("Sport",)),
            ("may day", "2024-05-01T23:59:00-11:00", "news.example", ("World", "ÉCONOMIE")),
            ("winter", "2023-12-31T08:00", "Example.org", ()),
            ("undated", None, None, ("Спорт",)),
        ):
            one = replace(article, headline=headline, published=published, site=site, categories=categories)
            store.save(one, document, identity=headline, now=now)
        return store

    def test_newest_first(self, filled: Store) -> None:
        """By date of publication; what states none stands at its date of saving."""
        assert _headlines(filled) == ["undated", "may day", "spring", "winter"]

    @pytest.mark.parametrize("site", ["example.org", "www.example.org", "EXAMPLE.ORG", "WWW.Example.Org"])
    def test_site(self, filled: Store, site: str) -> None:
        """A host is found in any case, with or without ``www.``."""
        assert _headlines(filled, site=site) == ["spring", "winter"]

    @pytest.mark.parametrize(
        ("category", "found"),
        [
            ("sport", ["spring"]),
            ("économie", ["may day"]),
            ("СПОРТ", ["undated"]),
            ("Spo", []),
            ("%", []),
        ],
    )
    def test_category(self, filled: Store, category: str, found: list[str]) -> None:
        """Any of the article's categories counts, whole, in any case of any script."""
        assert _headlines(filled, category=category) == found

    @pytest.mark.parametrize(
        ("since", "until", "found"),
        [
            ("2024-05-01", None, ["undated", "may day"]),
            (None, "2024-05-01", ["may day", "spring", "winter"]),
            ("2024-04-30", "2024-04-30", ["spring"]),
            ("2024-04", "2024-04", ["spring"]),
            ("2023", "2023", ["winter"]),
            ("2024-05-05", None, ["undated"]),
            ("2024-05-01T12:00", "2024-05-02", ["may day"]),
        ],
    )
    def test_dates(self, filled: Store, since: str | None, until: str | None, found: list[str]) -> None:
        """Both ends are included, and a date cut short stands for all of itself."""
        rows = filled.articles(Filter(since=since, until=until))
        assert [row.article.headline for row in rows] == found

    def test_limit(self, filled: Store) -> None:
        """At most so many, the newest; 0 is none and a huge number is all."""
        assert _headlines(filled, limit=2) == ["undated", "may day"]
        assert _headlines(filled, limit=0) == []
        assert len(_headlines(filled, limit=10**30)) == 4

    def test_filters_narrow_together(self, filled: Store) -> None:
        """All conditions hold at once."""
        assert _headlines(filled, site="example.org", category="SPORT", since="2024") == ["spring"]
        assert _headlines(filled, site="example.org", category="world") == []

    @pytest.mark.parametrize("date", ["yesterday", "2024-5-1", "01/02/2024", "", "2024-05-01; DROP"])
    def test_no_date(self, date: str) -> None:
        """What is no ISO date is refused, not compared."""
        with pytest.raises(UsageError, match="is no date"):
            Filter(since=date)

    def test_no_limit(self) -> None:
        """A limit below 0 is refused."""
        with pytest.raises(UsageError, match="limit of -1"):
            Filter(limit=-1)

    def test_odd_filters_find_nothing(self, filled: Store) -> None:
        """Signs of SQL, NULs and half characters in a filter are only text."""
        for text in ("'", '"', "\x00", "\ud800", "' OR 1=1 --"):
            assert _headlines(filled, site=text) == []
            assert _headlines(filled, category=text) == []

    def test_changing_while_reading(self, filled: Store) -> None:
        """A caller may remove what it reads: every article comes exactly once, what is gone not at all."""
        seen = []
        for row in filled.articles():
            seen.append(row.article.headline)
            filled.remove([row.id, row.id + 1])
        # "winter" came after "may day" and went with it
        assert seen == ["undated", "may day", "spring"]

    def test_a_paused_reader_blocks_nobody(
        self, filled: Store, article: Article, document: Document, now: datetime, tmp_path: Path
    ) -> None:
        """While one process stands in the middle of a listing, another saves."""
        rows = filled.articles()
        next(rows)
        with Store.open(tmp_path / "news.db", timeout=0.2) as other:
            outcome = other.save(article, document, identity="new", now=now)
        assert outcome.status == Status.ADDED
        assert len(list(rows)) == 3

    def test_memory_stays_flat(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """Reading 400 articles of 100 kB takes the memory of a few of them."""
        for number in range(400):
            long = replace(article, body=f"{number} " + "x" * 100_000)
            store.save(long, document, identity=str(number), now=now)
        tracemalloc.start()
        count = sum(1 for _ in store.articles())
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert count == 400
        assert peak < 2_000_000


class TestRemove:
    """Deleting articles."""

    def test_all_that_hangs_on_it_goes(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """Captions, originals and revisions go with the article; what was fetched stays known."""
        for headline in ("one", "two"):
            store.save(replace(article, headline=headline), document, identity="a", now=now)
        assert store.remove([1]) == [1]
        for table in ("articles", "captions", "originals", "revisions"):
            assert sql.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        assert sql.execute("SELECT article_id, status FROM fetches").fetchall() == [
            (None, "added"),
            (None, "updated"),
        ]

    def test_only_what_was_there_is_named(
        self, store: Store, article: Article, document: Document, now: datetime
    ) -> None:
        """The ids come back in the order asked for, once each; wrong ones are left out."""
        for name in "abc":
            store.save(article, document, identity=name, now=now)
        assert store.remove([3, 99, 1, 3, -5, 10**30]) == [3, 1]
        assert store.remove([]) == []
        assert [row.id for row in store.articles()] == [2]


class TestFacts:
    """What doctor is told."""

    def test_counts(self, store: Store, article: Article, document: Document, now: datetime) -> None:
        """Facts count what is there and say that it is sound."""
        store.save(article, document, identity="a", now=now)
        store.save(replace(article, body="new"), document, identity="a", now=now)
        store.record_failure("b", None, ContentError("empty"), now)
        facts = store.facts()
        assert (facts.articles, facts.revisions, facts.originals, facts.feeds) == (1, 1, 1, 0)
        assert (facts.fetches, facts.failures) == (3, 1)
        assert (facts.journal_mode, facts.integrity) == ("wal", "ok")

    def test_a_wrong_index_is_told(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """A search index that does not match the articles is told from a sound one."""
        store.save(article, document, identity="a", now=now)
        sql.execute("DROP TRIGGER articles_au")
        sql.execute("UPDATE articles SET body = 'something else'")
        sql.commit()
        assert store.facts().integrity == "the search index does not match the articles"

    def test_an_orphan_is_told(
        self, store: Store, sql: sqlite3.Connection, article: Article, document: Document, now: datetime
    ) -> None:
        """A caption whose article was deleted by hand is told."""
        store.save(article, document, identity="a", now=now)
        sql.execute("DELETE FROM articles")
        sql.commit()
        assert store.facts().integrity == "a row belongs to an article that is gone"


def test_memory(article: Article, document: Document, now: datetime) -> None:
    """``:memory:`` is a database like any other."""
    with Store.open(":memory:") as store:
        store.save(article, document, identity="a", now=now)
        assert [row.article for row in store.search("ferry")] == [article]
        assert store.facts().journal_mode == "memory"


def test_closing_twice(tmp_path: Path) -> None:
    """A second close does nothing, and no side files stay behind."""
    store = Store.open(tmp_path / "news.db")
    store.close()
    store.close()
    assert [found.name for found in tmp_path.iterdir()] == ["news.db"]


_texts = st.none() | st.text(max_size=12)
_articles = st.builds(
    Article,
    **dict.fromkeys(
        (field.name for field in fields(Article) if field.name not in {"source", "leftovers", "captions"}),
        _texts,
    )
    | dict.fromkeys(
        ("categories", "keywords", "authors"), st.lists(st.text(max_size=5), max_size=3).map(tuple)
    ),
    source=st.text(max_size=5),
    captions=st.lists(st.builds(Caption, _texts, _texts, _texts), max_size=3).map(tuple),
    leftovers=st.lists(
        st.builds(Leftover, st.integers(0, 9), st.text(max_size=5), st.text()), max_size=2
    ).map(tuple),
)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | _articles), max_size=12))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_history(document: Document, steps: list[tuple[str, Article | None]]) -> None:
    """After any saves and removals the rows are the last ones saved and the search index matches them."""
    kept: dict[str, Article] = {}
    ids: dict[str, int] = {}
    with Store.open(":memory:") as store:
        for identity, article in steps:
            if article is None:
                store.remove([ids.pop(identity, 0)])
                kept.pop(identity, None)
                continue
            outcome = store.save(article, document, identity=identity, now=datetime(2024, 1, 1, tzinfo=UTC))
            ids[identity] = outcome.id or 0
            if outcome.status != Status.UNCHANGED:
                kept[identity] = article
        rows = {row.id: row.article for row in store.articles()}
        assert rows == {ids[identity]: article for identity, article in kept.items()}
        assert store.facts().integrity == "ok"
