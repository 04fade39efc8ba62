"""A whole sync against a real server: what is fetched, saved, remembered and tried again."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from newsgrab import pipeline
from newsgrab.feed_model import CheckStatus, EntryStatus, Subscription
from newsgrab.model import Document
from newsgrab.sources.http import Fetcher
from newsgrab.sources.options import Options
from newsgrab.store import Row, Store
from newsgrab.sync.engine import Plan, Sync
from newsgrab.sync.report import Event, FeedDone, PageDone
from newsgrab.sync.schedule import Bounds
from tests.loopback import Visit, in_turn, serves
from tests.sync.conftest import Syncing
from tests.sync.newsroom import Newsroom, article, follow, fresh, title


def articles(database: Path) -> dict[str, Row]:
    """The saved articles by their headlines."""
    with Store.open(database) as store:
        rows = list(store.articles())
    assert len({row.article.headline for row in rows}) == len(rows)
    return {row.article.headline or "": row for row in rows}


def feed(database: Path, number: int = 1) -> Subscription:
    """A feed's row."""
    with Store.open(database) as store:
        found = store.subscriptions.get(number)
    assert found is not None
    return found


def entries(database: Path) -> Counter[str]:
    """How many entries there are of each status."""
    with closing(sqlite3.connect(database)) as sql:
        return Counter(status for (status,) in sql.execute("SELECT status FROM entries"))


def statuses(events: list[Event]) -> Counter[str]:
    """How often feeds (``feed ok``) and pages (``added``) ended how."""
    return Counter(
        f"feed {event.status}" if isinstance(event, FeedDone) else str(event.outcome.status)
        for event in events
    )


def test_a_first_sync_and_a_second(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """Everything new is saved; then nothing is due; later the server says that nothing is new."""
    follow(database, room.feed("/rss", ["/1", "/2", "/3"]))
    assert statuses(syncing()) == {"feed ok": 1, "added": 3}
    assert set(articles(database)) == {title(f"/{n}") for n in (1, 2, 3)}
    assert syncing() == []
    assert statuses(syncing(2)) == {"feed unchanged": 1}
    assert room.counts() == {"/rss": 2, "/1": 1, "/2": 1, "/3": 1}
    row = feed(database)
    assert (row.http_status, row.articles, row.failures, row.error) == (304, 3, 0, None)


def test_only_what_is_new_is_fetched(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """A feed with one more entry costs one more page."""
    follow(database, room.feed("/rss", ["/1", "/2"]))
    syncing()
    room.feed("/rss", ["/3", "/1", "/2"])
    assert statuses(syncing(2)) == {"feed ok": 1, "added": 1}
    assert room.counts() == {"/rss": 2, "/1": 1, "/2": 1, "/3": 1}


def test_an_article_that_two_feeds_name_is_fetched_once(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """The second feed's entry is settled by the first one's article."""
    follow(database, room.feed("/a", ["/1", "/2"]), room.feed("/b", ["/2", "/3"]))
    syncing()
    assert room.counts()["/2"] == 1
    assert entries(database) == {EntryStatus.SAVED: 4}
    assert len(articles(database)) == 3
    assert [feed(database, number).articles for number in (1, 2)] == [2, 2]


def test_a_page_that_fails_is_asked_for_once_by_two_feeds(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """The second feed's entry fails with it, or is saved as its feed has it."""
    room.routes["/1"] = serves(status=404)
    follow(database, room.feed("/a", ["/1"]), room.feed("/b", ["/1"], content=True))
    assert statuses(syncing()) == {"feed ok": 2, "failed": 1, "added": 1}
    assert entries(database) == {EntryStatus.FAILED: 1, EntryStatus.FEED_ONLY: 1}
    assert room.counts()["/1"] == 1
    syncing(1)
    assert room.counts()["/1"] == 2


def test_the_feed_stands_in_for_a_page_and_the_page_replaces_it(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """What the feed carries is saved and marked; the page that comes later updates the same article."""
    room.routes["/1"] = in_turn(serves(status=503), fresh(article(title("/1"), extra="whole")))
    follow(database, room.feed("/rss", ["/1"], content=True))
    (_, page) = syncing()
    assert isinstance(page, PageDone)
    assert page.feed_only
    assert "503" in page.feed_only
    (row,) = articles(database).values()
    assert (row.article.notice, entries(database)) == ("feed-only", {EntryStatus.FEED_ONLY: 1})
    assert statuses(syncing(0.5)) == {"updated": 1}
    (after,) = articles(database).values()
    assert (after.id, after.article.notice) == (row.id, None)
    assert "whole" in (after.article.body or "")
    assert entries(database) == {EntryStatus.SAVED: 1}


def test_the_page_names_another_address_than_the_feed(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """It is still one article: that of the entry."""
    link = f'<link rel="canonical" href="{room.url("/canonical")}">'.encode()
    whole = article(title("/1")).replace(b"<title>", link + b"<title>")
    room.routes["/1"] = in_turn(serves(status=503), fresh(whole))
    follow(database, room.feed("/rss", ["/1"], content=True))
    syncing()
    assert statuses(syncing(0.5)) == {"updated": 1}
    (row,) = articles(database).values()
    assert row.article.url == room.url("/canonical")


def test_pages_that_fail_are_tried_again_and_given_up(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """404 is tried three times, with pauses; then the entry is left alone, also by --full."""
    room.routes["/1"] = serves(status=404)
    follow(database, room.feed("/rss", ["/1"]))
    assert statuses(syncing()) == {"feed ok": 1, "failed": 1}
    assert syncing(0.1) == []
    assert statuses(syncing(0.5)) == {"failed": 1}
    (last,) = (event for event in syncing(2) if isinstance(event, PageDone))
    assert last.given_up
    assert entries(database) == {EntryStatus.GIVEN_UP: 1}
    syncing(200, full=True)
    assert room.counts()["/1"] == 3


def test_a_page_that_holds_nothing_stops_nobody(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """An empty list of records is one failure; the other pages are saved."""
    room.routes["/1"] = serves(b"[]", content_type="application/json")
    follow(database, room.feed("/rss", ["/1", "/2"]))
    assert statuses(syncing()) == {"feed ok": 1, "failed": 1, "added": 1}


def test_an_entry_that_changes_is_fetched_again(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """A later time of change in the feed brings the page's new version into the same article."""
    follow(database, room.feed("/rss", ["/1"], updated="2026-01-01T00:00:00Z"))
    syncing()
    room.page("/1", extra="corrected")
    room.feed("/rss", ["/1"], updated="2026-01-02T00:00:00Z")
    assert statuses(syncing(2)) == {"feed ok": 1, "updated": 1}
    (row,) = articles(database).values()
    assert "corrected" in (row.article.body or "")
    assert statuses(syncing(5)) == {"feed unchanged": 1}


def test_a_time_of_change_that_is_the_lists_own(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """A sitemap that says of all its pages that they changed when it was made brings none of them again."""
    pages = ["/1", "/2", "/3"]
    follow(database, room.feed("/rss", pages, updated="2026-01-01T07:00:00Z"))
    syncing()
    room.feed("/rss", [*pages, "/4"], updated="2026-01-01T08:00:00Z")
    assert statuses(syncing(2)) == {"feed ok": 1, "added": 1}
    room.feed("/rss", pages, updated="2026-01-02")
    assert statuses(syncing(4)) == {"feed ok": 1, "updated": 3}


def test_a_feed_that_moves(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """A permanent redirect is taken over, a temporary one is not."""
    room.feed("/new", ["/1"])
    room.routes["/old"] = serves(status=301, location="/new")
    room.routes["/away"] = serves(status=302, location="/new")
    follow(database, room.url("/old"), room.url("/away"))
    syncing()
    assert feed(database).url == room.url("/new")
    assert feed(database, 2).url == room.url("/away")


def test_a_feed_that_is_gone(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """410 stops it; it is not asked again until it is added again."""
    room.routes["/rss"] = serves(status=410)
    follow(database, room.url("/rss"))
    (event,) = syncing()
    assert isinstance(event, FeedDone)
    assert event.stopped
    assert syncing(1000) == []
    assert feed(database).stopped


def test_a_feed_that_fails_backs_off(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """Each failure doubles the pause; a good answer ends it."""
    room.routes["/rss"] = in_turn(
        serves(status=500), serves(b"no feed"), serves(b"", 429, retry_after="7200")
    )
    follow(database, room.url("/rss"))
    for hours, failures in ((0, 1), (0.3, 2), (0.85, 3)):
        assert statuses(syncing(hours)) == {"feed failed": 1}
        assert feed(database).failures == failures
    assert syncing(2.5) == []
    room.feed("/rss", ["/1"])
    assert statuses(syncing(3)) == {"feed ok": 1, "added": 1}
    assert (feed(database).failures, feed(database).error) == (0, None)


def test_a_host_that_wants_rest_gets_it(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """After a 429 no more pages of that host are asked for in this run; they are for the next one."""
    pages = [f"/{n}" for n in range(20)]
    room.feed("/rss", pages)
    for page in pages:
        room.routes[page] = serves(status=429, retry_after="600")
    follow(database, room.url("/rss"))
    syncing()
    assert sum(room.counts()[page] for page in pages) == 1
    assert entries(database) == {EntryStatus.FAILED: 1, EntryStatus.WAITING: 19}


def test_a_host_that_is_down_is_left_alone(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """Three pages in a row that fail for a passing cause are enough for one run."""
    pages = [f"/{n}" for n in range(20)]
    room.feed("/rss", pages)
    for page in pages:
        room.routes[page] = serves(status=502)
    follow(database, room.url("/rss"))
    syncing()
    assert sum(room.counts()[page] for page in pages) == 3


def test_a_limit_leaves_the_rest_for_the_next_run(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """Nothing beyond it is fetched, and nothing is forgotten."""
    follow(database, room.feed("/rss", [f"/{n}" for n in range(5)]))
    assert statuses(syncing(limit=2)) == {"feed ok": 1, "added": 2}
    assert statuses(syncing(limit=2)) == {"added": 2}
    assert statuses(syncing()) == {"added": 1}
    assert len(articles(database)) == 5


def test_robots_are_obeyed(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """What robots.txt closes is not asked for, and said to be closed; a feed is no robot's find but the user's."""
    room.routes["/robots.txt"] = serves(b"User-agent: *\nDisallow: /secret/", content_type="text/plain")
    follow(database, room.feed("/rss", ["/1", "/secret/2"]), room.feed("/secret/rss", ["/3"]))
    events = syncing()
    assert statuses(events) == {"feed ok": 2, "added": 2, "failed": 1}
    assert "/secret/2" not in room.counts()
    failed = next(e.outcome for e in events if isinstance(e, PageDone) and e.outcome.reason)
    assert "robots.txt" in (failed.reason or "")


def test_a_bug_of_ours_stops_nobody_and_is_not_hidden(
    room: Newsroom, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page that brings it out fails with a line, the others are saved, and it is raised at the end."""
    split = pipeline.split_document

    def broken(document: Document) -> pipeline.Done:
        if (document.url or "").endswith("/2"):
            raise ZeroDivisionError
        return split(document)

    monkeypatch.setattr(pipeline, "split_document", broken)
    follow(database, room.feed("/rss", ["/1", "/2", "/3"]))
    options = Options(allow_private=True, delay=0.01, jitter=0, retries=0)
    with Store.open(database) as store, Fetcher(options) as fetcher:
        engine = Sync(store, fetcher.get, options, Plan(Bounds(900, 86400), 4), threading.Event())
        events = list(engine.run(store.subscriptions.all()))
        with pytest.raises(ZeroDivisionError):
            engine.raise_bugs()
    assert statuses(events) == {"feed ok": 1, "added": 2, "failed": 1}
    assert entries(database) == {EntryStatus.SAVED: 2, EntryStatus.FAILED: 1}


def test_what_is_under_way_comes_to_its_end(room: Newsroom, database: Path) -> None:
    """A page whose answer is coming when the run is to end is saved; no other is asked for."""
    stop = threading.Event()

    def slow(visit: Visit) -> None:
        stop.set()
        time.sleep(0.5)
        visit.answer(body=article(title("/1")), content_type="text/html")

    follow(database, room.feed("/rss", ["/1", "/2"]))
    room.routes["/1"] = room.routes["/2"] = slow
    options = Options(allow_private=True, delay=0.01, jitter=0, retries=0)
    with Store.open(database) as store, Fetcher(options, stop) as fetcher:
        engine = Sync(store, fetcher.get, options, Plan(Bounds(900, 86400), 4), stop)
        events = list(engine.run(store.subscriptions.all()))
    assert statuses(events) == {"feed ok": 1, "added": 1}
    assert sum(room.counts()[path] for path in ("/1", "/2")) == 1


def test_what_the_feed_states_fills_what_the_page_lacks(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """A category that only the feed names becomes the article's."""
    room.page("/1")
    body = f"<rss version='2.0'><channel><item><title>{title('/1')}</title><link>{room.url('/1')}</link>"
    body += "<category>Transport</category></item></channel></rss>"
    room.routes["/rss"] = serves(body.encode(), content_type="application/rss+xml")
    follow(database, room.url("/rss"))
    syncing()
    (row,) = articles(database).values()
    assert row.article.category == "Transport"


def test_an_entry_without_an_address_is_its_feeds_content(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """Where the feed names no page, its own content is the article, and nothing is tried again."""
    text = "".join(
        f"&lt;p&gt;The lamp was lit again on day {n}, and all the town came to see.&lt;/p&gt;"
        for n in range(4)
    )
    body = (
        "<rss version='2.0'><channel><item><guid isPermaLink='false'>x</guid><title>The lamp is lit</title>"
    )
    body += f"<description>{text}</description></item></channel></rss>"
    room.routes["/rss"] = serves(body.encode(), content_type="application/rss+xml")
    follow(database, room.url("/rss"))
    assert statuses(syncing()) == {"feed ok": 1, "added": 1}
    assert "The lamp is lit" in articles(database)
    assert entries(database) == {EntryStatus.SAVED: 1}


def test_a_sitemap_index_is_followed(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """The newest of its sitemaps are read, one that fails is passed over, and pages are saved."""

    def urls(*pages: str) -> bytes:
        listed = "".join(f"<url><loc>{room.url(page)}</loc></url>" for page in pages)
        return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'.encode()

    parts = [f"/map{n}.xml" for n in range(8)]
    for number, part in enumerate(parts):
        room.page(f"/s{number}")
        room.routes[part] = serves(urls(f"/s{number}"), content_type="application/xml")
    room.routes["/map7.xml"] = serves(status=500)
    listed = "".join(
        f"<sitemap><loc>{room.url(part)}</loc><lastmod>2026-01-0{n + 1}</lastmod></sitemap>"
        for n, part in enumerate(parts)
    )
    index = f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</sitemapindex>'
    room.routes["/sitemap.xml"] = fresh(index.encode(), "application/xml")
    follow(database, room.url("/sitemap.xml"))
    assert statuses(syncing()) == {"feed ok": 1, "added": 4}
    assert set(articles(database)) == {title(f"/s{n}") for n in (3, 4, 5, 6)}
    room.routes["/map6.xml"] = serves(urls("/s6", "/s9"), content_type="application/xml")
    room.page("/s9")
    assert statuses(syncing(2)) == {"feed ok": 1, "added": 1}


def test_each_attempt_is_noted(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """``fetches`` holds feeds and pages, good and bad, with status, bytes and reason."""
    room.routes["/2"] = serves(status=404)
    follow(database, room.feed("/rss", ["/1", "/2"]))
    events = syncing()
    with closing(sqlite3.connect(database)) as sql:
        rows = sql.execute(
            "SELECT source, status, http_status, bytes > 0, duration > 0, feed_id, reason IS NULL FROM fetches"
        ).fetchall()
    assert rows[:2] == [(room.url("/rss"), "ok", 200, 1, 1, 1, 1), (room.url("/1"), "added", 200, 1, 1, 1, 1)]
    assert rows[2] == (room.url("/2"), "failed", 404, 1, 1, 1, 0)
    assert [event.status for event in events if isinstance(event, FeedDone)] == [CheckStatus.OK]


def test_what_fails_is_counted_as_well(room: Newsroom, database: Path, syncing: Syncing) -> None:
    """Bytes that came for a feed that is none, or that broke off, are in the report and in ``fetches``."""
    room.routes["/page"] = serves(b"<html>" + b"x" * 1000)
    room.routes["/cut"] = serves(b"x" * 1000, content_length="2000")
    follow(database, room.url("/page"), room.url("/cut"))
    assert all(event.received > 1000 for event in syncing())
    with closing(sqlite3.connect(database)) as sql:
        rows = sql.execute("SELECT status, bytes > 1000, duration > 0 FROM fetches").fetchall()
    assert rows == [("failed", 1, 1)] * 2


def test_feeds_that_become_due_during_a_long_run_are_read(
    room: Newsroom, database: Path, syncing: Syncing
) -> None:
    """While a long list of pages is fetched, a feed is asked again, and no page twice for that."""
    pages = [f"/{n}" for n in range(30)]
    follow(database, room.feed("/rss", pages))
    syncing(lambda: len(room.seen) / 15, look_again=0)
    assert room.counts()["/rss"] >= 2
    assert {room.counts()[page] for page in pages} == {1}
    assert len(articles(database)) == 30
