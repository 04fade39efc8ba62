"""``newsgrab feed``: following, listing, leaving, lists of other readers; against a real server."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsgrab.cli.app import VERBS, call
from newsgrab.feed_model import Check, CheckStatus
from newsgrab.store import Store
from tests.cli.shells import Shell
from tests.loopback import Loopback, in_turn, serves

FEED = b"<rss version='2.0'><channel><title>The \x1b[31mCoast</title><link>https://coast.example/</link></channel></rss>"
ATOM = b"<feed xmlns='http://www.w3.org/2005/Atom'><title>Sport</title></feed>"
LINK = '<link rel="alternate" type="application/{}+xml" title="{}" href="{}">'
ONE = LINK.format("rss", "All", "/feed").encode()
TWO = ONE + LINK.format("atom", "Sport", "/atom").encode()
OPML = """\
<opml version="2.0"><body>
<outline text="Coast &amp; sea"><outline text="Åland" xmlUrl="https://aland.example/feed" htmlUrl="https://aland.example/"/></outline>
<outline text="Hill" xmlUrl="https://hill.example/feed"/>
</body></opml>
"""


@pytest.fixture
def shell(shell: Shell) -> Shell:
    """Newsgrab that may fetch from loopback, without pauses between requests."""
    return Shell(
        shell.folder,
        shell.env | {"NEWSGRAB_ALLOW_PRIVATE": "1", "NEWSGRAB_DELAY": "0", "NEWSGRAB_JITTER": "0"},
    )


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A site with a feed, a second one, and pages that name them."""
    with Loopback() as running:
        running.routes |= {
            "/feed": serves(FEED, content_type="text/xml"),
            "/atom": serves(ATOM, content_type="text/html"),
            "/": serves(b"<html>" + ONE, content_type="text/html"),
            "/two": serves(b"<html>" + TWO, content_type="text/html"),
            "/none": serves(b"<html><p>Nothing here.", content_type="text/html"),
        }
        yield running


def _feeds(shell: Shell) -> list[dict[str, object]]:
    return shell("feed", "list", "-f", "jsonl").rows


class TestAdd:
    """Following a feed by its address, or its page's."""

    def test_a_feed(self, shell: Shell, server: Loopback) -> None:
        """It is fetched once, takes its title from there, and is followed; the second time nothing is asked."""
        url = server.url("/feed")
        first, second = shell("feed", "add", url), shell("feed", "add", url)
        assert (first.code, first.out) == (0, f"added\t1\t{url}\tThe [31mCoast\n")
        assert (second.code, second.out) == (0, f"unchanged\t1\t{url}\tThe [31mCoast\n")
        assert server.paths() == ["/feed"]
        (row,) = _feeds(shell)
        assert (row["url"], row["kind"], row["site"], row["checked"]) == (
            url,
            "rss",
            "https://coast.example/",
            None,
        )

    def test_a_page(self, shell: Shell, server: Loopback) -> None:
        """A page that names one feed stands for it."""
        answer = shell("feed", "add", server.url("/"))
        assert answer.out == f"added\t1\t{server.url('/feed')}\tThe [31mCoast\n"

    def test_a_page_with_several(self, shell: Shell, server: Loopback) -> None:
        """They are listed with their titles and nothing is followed; --all follows them."""
        answer = shell("feed", "add", server.url("/two"))
        assert answer.code == 4
        assert answer.out.endswith("the page names 2 feeds; give the address of one, or --all\n")
        assert answer.err.splitlines() == [
            f"newsgrab:   {server.url('/feed')}  All",
            f"newsgrab:   {server.url('/atom')}  Sport",
        ]
        answer = shell("feed", "add", "--all", "-f", "jsonl", server.url("/two"))
        assert answer.code == 0
        assert [(row["status"], row["title"]) for row in answer.rows] == [
            ("added", "The [31mCoast"),
            ("added", "Sport"),
        ]
        assert [row["kind"] for row in _feeds(shell)] == ["rss", "atom"]

    def test_failures(self, shell: Shell, server: Loopback) -> None:
        """Each is one line with its reason; what can be followed is."""
        words = [
            server.url("/none"),
            server.url("/gone"),
            "ftp://a.example/",
            "http://me:hunter2@127.0.0.1/",
            server.url("/feed"),
        ]
        answer = shell("feed", "add", *words)
        assert answer.code == 1
        reasons = [line.split("\t") for line in answer.lines]
        assert [cells[0] for cells in reasons] == ["failed"] * 4 + ["added"]
        assert "a page, not a feed" in reasons[0][3]
        assert "404" in reasons[1][3]
        assert "no http or https address" in reasons[2][3]
        assert "passwords are not kept" in reasons[3][3]
        assert "hunter2" not in answer.out + answer.err
        assert len(_feeds(shell)) == 1

    def test_a_page_that_names_itself(self, shell: Shell, server: Loopback) -> None:
        """Pages that name pages are not followed round and round."""
        server.routes["/loop"] = serves(LINK.format("rss", "x", "/loop").join(("<html>", "")).encode())
        answer = shell("feed", "add", server.url("/loop"))
        assert answer.code == 4
        assert server.paths() == ["/loop", "/loop"]

    def test_moved_for_good(self, shell: Shell, server: Loopback) -> None:
        """A permanent redirect is taken over at once, a passing one is not."""
        server.routes["/old"] = serves(status=301, location="/feed")
        server.routes["/now"] = serves(status=302, location="/atom")
        shell("feed", "add", server.url("/old"), server.url("/now"))
        assert [row["url"] for row in _feeds(shell)] == [server.url("/feed"), server.url("/now")]

    def test_a_stopped_one(self, shell: Shell, server: Loopback) -> None:
        """A feed that had stopped is looked at again, and followed where it is back."""
        url = server.url("/feed")
        shell("feed", "add", url)
        with Store.open(shell.folder / "news.db") as store:
            store.subscriptions.checked(1, Check(CheckStatus.FAILED, stopped="410 Gone"), datetime.now(UTC))
        server.routes["/feed"] = in_turn(serves(status=410), serves(FEED))
        assert shell("feed", "add", url).code == 4
        assert _feeds(shell)[0]["stopped"] == "410 Gone"
        assert shell("feed", "add", url).code == 0
        assert _feeds(shell)[0]["stopped"] is None

    def test_private_addresses(self, shell: Shell, server: Loopback) -> None:
        """Loopback is refused unless it is allowed."""
        url = server.url("/feed")
        assert shell("feed", "add", url, NEWSGRAB_ALLOW_PRIVATE="0").code == 4
        assert server.seen == []
        assert shell("feed", "add", "--allow-private", url, NEWSGRAB_ALLOW_PRIVATE="0").code == 0

    def test_quiet(self, shell: Shell, server: Loopback) -> None:
        """--quiet says failures alone."""
        answer = shell("feed", "add", "-q", server.url("/feed"), server.url("/gone"))
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.startswith(f"newsgrab: {server.url('/gone')}: ")


class TestList:
    """What is known of each feed."""

    def test_nothing(self, shell: Shell) -> None:
        """Without feeds it says how to follow one."""
        shell("feed", "import", "-", text="<opml><body/></opml>")
        answer = shell("feed", "list")
        assert (answer.code, answer.out) == (0, "")
        assert answer.err == "newsgrab: no feeds are followed; `newsgrab feed add URL` follows one\n"

    def test_table(self, shell: Shell) -> None:
        """Last fetch, next due, articles, and what is wrong."""
        shell("feed", "import", "-", text=OPML)
        at = datetime(2024, 5, 5, 10, 0, tzinfo=UTC)
        with Store.open(shell.folder / "news.db") as store:
            store.subscriptions.checked(1, Check(CheckStatus.OK, at + timedelta(hours=1)), at)
            store.subscriptions.checked(2, Check(CheckStatus.FAILED, at, error="answered 500"), at)
            store.subscriptions.checked(2, Check(CheckStatus.FAILED, at, error="timed out"), at)
        heading, *rows = [line.split() for line in shell("feed", "list").lines]
        assert heading == ["id", "title", "articles", "checked", "due", "state"]
        stamps = "2024-05-05 10:00 2024-05-05 1{}:00"
        assert [" ".join(row) for row in rows] == [
            f"1 Åland 0 {stamps.format(1)}",
            f"2 Hill 0 {stamps.format(0)} timed out (2 times)",
        ]

    def test_csv(self, shell: Shell) -> None:
        """All that is known, a column each."""
        shell("feed", "import", "-", text=OPML)
        head, *rows = shell("feed", "list", "-f", "csv").lines
        assert head.split(",")[:6] == ["id", "url", "title", "kind", "site", "folders"]
        assert len(rows) == 2


class TestRemove:
    """Following no longer."""

    def test_by_id_and_address(self, shell: Shell) -> None:
        """Either names a feed; what names none is said and counts as failed."""
        shell("feed", "import", "-", text=OPML)
        answer = shell("feed", "remove", "1", "https://HILL.example/feed#x", "7", "https://no.example/")
        assert (answer.code, answer.out) == (1, "removed\t1\tÅland\nremoved\t2\tHill\n")
        assert answer.err.splitlines() == [
            "newsgrab: no feed 7; see `newsgrab feed list`",
            "newsgrab: no feed https://no.example/; see `newsgrab feed list`",
        ]
        assert shell("feed", "remove", "1").code == 4
        assert shell("feed", "remove").code == 2


class TestLists:
    """OPML in and out."""

    def test_round_trip(self, shell: Shell) -> None:
        """What was imported is exported, and can be imported again, folders and all."""
        shell.write("in.opml", OPML)
        first = shell("feed", "import", "in.opml")
        assert (first.code, first.out) == (
            0,
            "added\t1\thttps://aland.example/feed\tÅland\nadded\t2\thttps://hill.example/feed\tHill\n",
        )
        assert shell("feed", "export", "-o", "out.opml").code == 0
        again = shell("feed", "import", "--db", "other.db", "out.opml")
        assert [line.split("\t")[0] for line in again.lines] == ["added", "added"]
        unchanged = shell("feed", "import", "out.opml")
        assert [line.split("\t")[0] for line in unchanged.lines] == ["unchanged", "unchanged"]
        assert {json.dumps(row["folders"]) for row in _feeds(shell)} == {'["Coast & sea"]', "[]"}
        one, other = (shell("feed", "export", "--db", db).out for db in ("news.db", "other.db"))
        assert [line for line in one.splitlines() if "xmlUrl" in line] == [
            line for line in other.splitlines() if "xmlUrl" in line
        ]

    def test_bad_addresses(self, shell: Shell) -> None:
        """An address that is none fails by itself; a password is not kept."""
        text = '<opml><body><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="https://me:hunter2@a.example/"/></body></opml>'
        answer = shell("feed", "import", "-", text=text)
        assert answer.code == 1
        assert [line.split("\t")[0] for line in answer.lines] == ["failed", "added"]
        with closing(sqlite3.connect(shell.folder / "news.db")) as connection:
            assert "hunter2" not in "\n".join(connection.iterdump())

    @pytest.mark.parametrize(
        ("text", "why"), [("nothing", "no OPML"), ("<opml><body>", "broken OPML"), ("", "empty")]
    )
    def test_no_list(self, shell: Shell, text: str, why: str) -> None:
        """What is no list is one clear line, and no database is made for it."""
        shell.write("in.opml", text)
        answer = shell("feed", "import", "in.opml")
        assert answer.code == 4
        assert answer.err.startswith(f"newsgrab: in.opml: {why}")
        assert not (shell.folder / "news.db").exists()
        assert shell("feed", "import", "nowhere.opml").code == 4

    def test_never_onto_the_database(self, shell: Shell) -> None:
        """-o does not take the database's own file."""
        shell("feed", "import", "-", text=OPML)
        answer = shell("feed", "export", "-o", "news.db")
        assert (answer.code, "is the database itself" in answer.err) == (2, True)
        assert len(_feeds(shell)) == 2


@pytest.mark.parametrize("verb", VERBS["feed"])
def test_each_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """-h shows usage under the program's own name."""
    assert call(["feed", verb, "-h"]) == 0
    assert capsys.readouterr().out.startswith(f"Usage: newsgrab feed {verb} ")


def test_feed_alone(shell: Shell) -> None:
    """Without a verb it shows its verbs, none of their lines cut, on standard error."""
    answer = shell("feed")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Usage: newsgrab feed ")
    assert "..." not in answer.err.partition("Commands:")[2]


def test_an_unknown_verb(shell: Shell) -> None:
    """A verb that is none is wrong usage."""
    answer = shell("feed", "frobnicate")
    assert (answer.code, "newsgrab feed --help" in answer.err) == (2, True)


def test_listing_loads_next_to_nothing(tmp_path: Path) -> None:
    """Listing loads no parser, no web, no page reader."""
    import subprocess
    import sys

    probe = "import sys; from newsgrab.cli.main import run; run(); print(*sys.modules, file=sys.stderr)"
    Store.open(tmp_path / "news.db").close()
    words = ["feed", "list", "--db", str(tmp_path / "news.db")]
    done = subprocess.run([sys.executable, "-c", probe, *words], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert not loaded & {
        "feedparser",
        "httpx",
        "xml",
        "bs4",
        "selectolax",
        "newsgrab.feeds",
        "newsgrab.splitter",
        "email",
    }
