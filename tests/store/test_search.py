"""Searching takes plain words, in any script, and never fails on a sign."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.errors import UsageError
from newsgrab.model import HIT_END, HIT_START, Article, Caption, Document
from newsgrab.store import Filter, Store

#: what the searched articles say: headline, category, caption, body
_TEXTS = {
    "harbour": ("Harbour reopens", "Transport", "A crane at work", "The élite boats of Brno don't wait."),
    "election": ("Election night", "Politics", None, "Voters queued at the harbour.\n\nTurnout was 61%."),
    "tokyo": ("都知事選が始まる", "政治", "東京都庁の前で", "候補者は東京で演説した。AI東京も話題だ。"),
    "seoul": ("서울 소식", "사회", None, "이번 컨퍼런스에서 발표한다."),
    "bangkok": ("ข่าววันนี้", None, None, "รถไฟฟ้ากรุงเทพเปิดแล้ว"),
    "cpp": ("AT&T buys C++ firm", "Business", None, "It paid € 5 for it. The rock-and-roll deal."),
}


@pytest.fixture(scope="module")
def library(article: Article, document: Document, now: datetime) -> Iterator[Store]:
    """A store with one article of each of the texts."""
    with Store.open(":memory:") as store:
        for name, (headline, category, caption, body) in _TEXTS.items():
            one = replace(
                article,
                headline=headline,
                category=category,
                categories=(category,) if category else (),
                caption=caption,
                captions=(Caption(caption),) if caption else (),
                body=body,
                site=f"{name}.example",
            )
            store.save(one, document, identity=name, now=now)
        yield store


def _found(store: Store, query: str, filters: Filter | None = None) -> list[str]:
    return [
        str(row.article.site).removesuffix(".example") for row in store.search(query, filters or Filter())
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("harbour", ["harbour", "election"]),
        ("HARBOUR", ["harbour", "election"]),
        ("harbour voters", ["election"]),
        ("harbour zebra", []),
        ("elite", ["harbour"]),
        ("politics", ["election"]),
        ("crane", ["harbour"]),
        ("harb*", ["harbour", "election"]),
        ("harb", []),
        ('"harbour turnout"', ["election"]),
        ('"turnout harbour"', []),
        ("turnout harbour", ["election"]),
        ("don't", ["harbour"]),
        ("AT&T", ["cpp"]),
        ("C++", ["cpp"]),
        ("rock-and-roll", ["cpp"]),
        ("61%", ["election"]),
    ],
)
def test_words(library: Store, query: str, found: list[str]) -> None:
    """All words must be there, in any case, with or without accents; the headline weighs most."""
    assert _found(library, query) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("東京", ["tokyo"]),
        ("京", ["tokyo"]),
        ("東京 演説", ["tokyo"]),
        ("東京 大阪", []),
        ("都庁", ["tokyo"]),
        ("政治", ["tokyo"]),
        ("ai東京", ["tokyo"]),
        ("컨퍼런스", ["seoul"]),
        ("컨퍼런스*", ["seoul"]),
        ('"이번 컨퍼런스"', ["seoul"]),
        ("กรุงเทพ", ["bangkok"]),
        ("harbour 東京", []),
    ],
)
def test_scripts_without_blanks(library: Store, query: str, found: list[str]) -> None:
    """A word inside a run of Chinese, Japanese, Korean or Thai is found."""
    assert _found(library, query) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("harbour -voters", ["election"]),
        ("harbour - voters", ["election"]),
        ("harbour OR zebra", []),
        ("NOT harbour", []),
        ("headline:harbour", []),
        ("^harbour", ["harbour", "election"]),
        ("harbour*voters", []),
        ('"harbour', ["harbour", "election"]),
        ("{headline}:harbour", []),
        ("NEAR(harbour voters)", []),
        ("%", ["election"]),
        ("€", ["cpp"]),
        ("*", []),
        ("-", ["cpp"]),
        ("harbour\x00voters", ["election"]),
    ],
)
def test_signs_are_only_signs(library: Store, query: str, found: list[str]) -> None:
    """No operator, quote, star or NUL has a meaning; lone signs count where nothing else is asked."""
    assert _found(library, query) == found


@pytest.mark.parametrize("query", ["", " \t\n", '"', '""', '" "', "\x00", "\ufeff"])
def test_nothing_asked(library: Store, query: str) -> None:
    """A search for nothing is wrong usage, told before anything is read."""
    with pytest.raises(UsageError, match="nothing to search for"):
        library.search(query)


def test_too_much_asked(library: Store) -> None:
    """A pasted article is no search, and the longest one that is still works."""
    with pytest.raises(UsageError, match="too long"):
        library.search("word " * 201)
    assert _found(library, "harbour " * 125) == ["harbour", "election"]
    assert _found(library, "z " * 500) == []
    assert _found(library, "東 " * 500) == ["tokyo"]


@given(st.text() | st.text(alphabet="\"'*-+^:(){}[]~&|\\ andornear東\x00\ud800"))
@settings(deadline=None)
def test_no_text_is_a_syntax_error(library: Store, query: str) -> None:
    """Whatever is typed, it finds rows or is told to hold nothing."""
    try:
        rows = list(library.search(query))
    except UsageError:
        rows = []
    assert all(row.snippet and "\n" not in row.snippet for row in rows)


@given(st.sampled_from(sorted(_TEXTS)), st.data())
@settings(deadline=None)
def test_what_is_written_is_found(library: Store, name: str, data: st.DataObject) -> None:
    """Any word of any article's text finds that article."""
    words = " ".join(text for text in _TEXTS[name] if text).split()
    assert name in _found(library, data.draw(st.sampled_from(words)))


@pytest.mark.parametrize(
    ("query", "snippet"),
    [
        ("harbour voters", "[Voters] queued at the [harbour]. Turnout was 61%."),
        ("演説 東京", "候補者は[東京]で[演説]した。AI[東京]も話題だ。"),
        ("컨퍼런스 소식", "이번 [컨퍼런스]에서 발표한다."),
    ],
)
def test_snippet(library: Store, query: str, snippet: str) -> None:
    """The hits stand marked in their surroundings, in one line."""
    (row,) = library.search(query)
    assert (row.snippet or "").replace(HIT_START, "[").replace(HIT_END, "]") == snippet


def test_a_long_text_is_cut(article: Article, document: Document, now: datetime) -> None:
    """A snippet shows little of a long body, and says so."""
    with Store.open(":memory:") as store:
        for name, word in (("a", "needle"), ("b", "針")):
            one = replace(article, body=f"{'hay ' * 5000}{word}{' hay' * 5000}")
            store.save(one, document, identity=name, now=now)
            (row,) = store.search(word)
            assert row.snippet is not None
            assert f"{HIT_START}{word}{HIT_END}" in row.snippet
            assert len(row.snippet) < 250
            assert (row.snippet[0], row.snippet[-1]) == ("…", "…")


def test_filters_narrow(library: Store) -> None:
    """A search takes the filters of a listing."""
    assert _found(library, "harbour", Filter(site="www.election.example")) == ["election"]
    assert _found(library, "harbour", Filter(category="TRANSPORT")) == ["harbour"]
    assert _found(library, "harbour", Filter(limit=1)) == ["harbour"]
    assert _found(library, "東京", Filter(since="2025")) == []


def test_changing_while_searching(article: Article, document: Document, now: datetime) -> None:
    """A caller may save and remove what it finds, and each article comes once."""
    with Store.open(":memory:") as store:
        for name in "abcdef":
            store.save(article, document, identity=name, now=now)
        seen = []
        for row in store.search("ferry"):
            seen.append(row.id)
            store.save(replace(article, body="ferry"), document, identity=f"again {row.id}", now=now)
            store.remove([row.id])
        assert sorted(seen) == [1, 2, 3, 4, 5, 6]


def test_the_index_follows(article: Article, document: Document) -> None:
    """A changed article is found by its new words only, a removed one by none."""
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    with Store.open(":memory:") as store:
        for headline in ("Zebra", "Okapi"):
            store.save(replace(article, headline=headline), document, identity="a", now=moment)
        assert [row.id for row in store.search("okapi")] == [1]
        assert list(store.search("zebra")) == []
        store.remove([1])
        assert list(store.search("okapi")) == []
        assert store.facts().integrity == "ok"


def test_this_sqlite_has_what_search_needs() -> None:
    """FTS5 and JSON are part of the SQLite that Python brings."""
    with closing(sqlite3.connect(":memory:")) as connection:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    assert "ENABLE_FTS5" in options
