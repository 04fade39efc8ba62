"""``newsgrab sync`` as cron and people call it: codes, lines, reports, signals, the lock."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.shells import Answer, Shell
from tests.loopback import serves
from tests.sync.newsroom import COMMAND, Newsroom, environment, follow, start


@pytest.fixture
def room() -> Iterator[Newsroom]:
    """A newsroom with two hosts."""
    with Newsroom("127.0.0.1", "127.0.0.2") as server:
        yield server


@pytest.fixture
def call(tmp_path: Path) -> Shell:
    """The program in a folder of its own, where private addresses are fetched with next to no delay."""
    return Shell(tmp_path, environment(tmp_path))


def report(answer: Answer) -> dict[str, object]:
    """The report on standard output."""
    found = json.loads(answer.out)
    assert isinstance(found, dict)
    return found


def followed(call: Shell, *urls: str) -> None:
    """Follow feeds in the call's database."""
    follow(call.folder / "news.db", *urls)


def test_log_lines_with_time_and_a_summary(room: Newsroom, call: Shell) -> None:
    """Where no terminal is, a line a feed and article on standard error, each with its time; no data."""
    followed(call, room.feed("/rss", ["/1", "/2"]))
    answer = call("sync")
    assert (answer.code, answer.out) == (0, "")
    *lines, summary = answer.err.splitlines()
    assert all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d (ok|added) ", line) for line in lines)
    assert [line.split()[1] for line in lines] == ["ok", "added", "added"]
    assert summary.startswith("newsgrab: feeds: 1 ok; articles: 2 added; ")
    again = call("sync")
    assert (again.code, again.err) == (0, "newsgrab: feeds: none due; articles: none; 0 bytes in 0.0 s\n")


def test_quiet_says_only_what_is_wrong(room: Newsroom, call: Shell) -> None:
    """All well, cron has nothing to mail; a feed that fails is one line, a page that will be tried again none."""
    followed(call, room.feed("/rss", ["/1", "/2"]))
    room.routes["/2"] = serves(status=404)
    answer = call("sync", "-q")
    assert (answer.code, answer.out, answer.err) == (0, "", "")
    followed(call, room.url("/none"))
    answer = call("sync", "-q")
    assert (answer.code, answer.out) == (4, "")
    assert answer.err.startswith("newsgrab: failed ")
    assert answer.err.count("\n") == 1


def test_codes(room: Newsroom, call: Shell) -> None:
    """1 where some feeds fail, 4 where all do, 3 without a database, 0 without feeds, 2 for nonsense."""
    assert call("sync").code == 3
    assert call("feed", "import", "-", text="<opml version='2.0'><body/></opml>").code in {0, 4}
    followed(call)
    answer = call("sync")
    assert (answer.code, "`newsgrab feed add" in answer.err) == (0, True)
    followed(call, room.feed("/rss", []), room.url("/none"))
    assert call("sync").code == 1
    assert call("sync", "--feed", "2").code == 4
    assert call("sync", "--feed", "9").code == 4
    assert call("sync", "--limit", "-1").code == 2
    assert call("sync", "-f", "csv").code == 2


def test_a_report_for_monitoring(room: Newsroom, call: Shell) -> None:
    """-f json gives one object: totals, a row a feed, bytes and duration; jsonl the same on one line."""
    followed(call, room.feed("/rss", ["/1", "/2"]), room.url("/none"))
    room.routes["/2"] = serves(status=404)
    found = report(call("sync", "-q", "-f", "json"))
    assert found["feeds"] == {"ok": 1, "unchanged": 0, "failed": 1}
    assert found["articles"] == {"added": 1, "updated": 0, "unchanged": 0, "failed": 1, "feed_only": 0}
    assert isinstance(found["bytes"], int)
    assert found["bytes"] > 0
    rows = found["by_feed"]
    assert isinstance(rows, list)
    first, second = sorted(rows, key=lambda row: int(row["id"]))
    assert (first["status"], first["new"], first["added"], first["failed"]) == ("ok", 2, 1, 1)
    assert second["error"].startswith("answered 404")
    assert call("sync", "-q", "-f", "jsonl").out.count("\n") == 1


def test_a_dry_run_writes_nothing(room: Newsroom, call: Shell) -> None:
    """What is new is listed, no page is fetched, and a real run finds everything as it was."""
    followed(call, room.feed("/rss", ["/1", "/2"]))
    rows = call("sync", "--dry-run", "-f", "jsonl").rows
    assert [(row["url"], row["headline"]) for row in rows] == [
        (room.url("/1"), "Story 1"),
        (room.url("/2"), "Story 2"),
    ]
    assert set(room.counts()) == {"/rss"}
    assert call("stats", "-f", "jsonl").rows == [{"by": "feed", "value": room.url("/rss"), "articles": 0}]
    assert "2 added" in call("sync").err
    assert "nothing new" in call("sync", "--dry-run").err


def test_one_feed_and_a_limit(room: Newsroom, call: Shell) -> None:
    """--feed takes ids and addresses, due or not; --limit leaves the rest for the next run and says so."""
    followed(call, room.feed("/a", ["/1", "/2", "/3"]), room.feed("/b", ["/4"]))
    answer = call("sync", "--feed", room.url("/a"), "--limit", "2")
    assert "articles: 2 added; 1 left for the next run" in answer.err
    assert set(room.counts()) == {"/a", "/1", "/2"}
    assert "articles: 1 added" in call("sync", "--feed", "1").err
    assert room.counts()["/b"] == 0


def test_private_addresses_need_leave(room: Newsroom, call: Shell) -> None:
    """Without --allow-private a feed on loopback fails in one line; with it, it is read."""
    followed(call, room.feed("/rss", ["/1"]))
    refused = call("sync", NEWSGRAB_ALLOW_PRIVATE="")
    assert refused.code == 4
    assert "--allow-private" in refused.err
    assert call("sync", "--full", "--allow-private", NEWSGRAB_ALLOW_PRIVATE="").code == 0


def test_two_syncs_never_overlap(room: Newsroom, call: Shell) -> None:
    """The second says so and ends with 0; with --wait it takes its turn; add and list are not kept out."""
    gate = threading.Event()
    followed(call, room.feed("/rss", ["/1"]))
    slow = room.routes["/rss"]

    def wait(visit: object) -> None:
        gate.wait(30)
        slow(visit)  # type: ignore[arg-type]

    room.routes["/rss"] = wait
    first = start(call.folder, "sync")
    while not room.counts()["/rss"]:
        assert first.poll() is None
    second = call("sync")
    assert second.code == 0
    assert f"another sync of this database is running (process {first.pid}); nothing is done" in second.err
    assert report(call("sync", "-q", "-f", "json"))["skipped"]
    assert (
        call("add", text="Mill turns\n\nThe mill turns again after a year of repairs, its owner says.").code
        == 0
    )
    assert len(call("list", "-f", "jsonl").rows) == 1
    waiting = start(call.folder, "sync", "--wait")
    gate.set()
    for process in (first, waiting):
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0
        assert "another sync" not in said
    assert len(call("list", "-f", "jsonl").rows) == 2


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_with_what_is_at_hand(
    room: Newsroom, call: Shell, number: signal.Signals, code: int
) -> None:
    """What has come is saved, the summary said, the code that of the signal; the next run does the rest."""
    followed(call, room.feed("/rss", ["/1", "/2", "/3"]), room.feed("/b", ["/4"], host="127.0.0.2"))
    room.routes["/2"] = lambda visit: visit.hang()
    process = start(call.folder, "sync", "-f", "jsonl")
    while not room.counts()["/2"]:
        assert process.poll() is None
    process.send_signal(number)
    out, said = process.communicate(timeout=30)
    assert process.returncode == code
    assert "Traceback" not in said
    *_, summary, last = said.splitlines()
    assert "left for the next run" in summary
    assert last.endswith("what was saved stays saved")
    assert json.loads(out)["stopped_by"] == number.name
    room.page("/2")
    assert call("sync").code == 0
    assert sorted(row["headline"] for row in call("list", "-f", "jsonl").rows) == [
        f"Story {n}" for n in (1, 2, 3, 4)
    ]
    assert room.counts()["/1"] == 1


def test_a_second_signal_ends_it_at_once(room: Newsroom, call: Shell) -> None:
    """It is not waited for, and no traceback is seen."""
    followed(call, room.url("/rss"))
    room.routes["/rss"] = lambda visit: visit.hang()
    process = start(call.folder, "sync")
    while not room.counts()["/rss"]:
        assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 143
    assert "Traceback" not in said


def test_a_bar_on_a_terminal(room: Newsroom, call: Shell) -> None:
    """A bar over feeds and articles with counts, gone at the end; what fails is said above it."""
    followed(call, room.feed("/rss", [f"/{n}" for n in range(6)]), room.url("/none"))
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "sync"],
        stdout=theirs,
        stderr=theirs,
        stdin=subprocess.DEVNULL,
        cwd=call.folder,
        env=call.env | {"TERM": "xterm", "COLUMNS": "100", "NEWSGRAB_DELAY": "0.15"},
    )
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 4096):
            shown += chunk
    except OSError:  # Linux' way to say that nobody has the other end any more
        pass
    finally:
        os.close(ours)
    text = shown.decode()
    assert process.wait(30) == 1
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)
    assert re.search(r"\d/8 2 feeds, \d added", plain)
    assert "newsgrab: failed    " in plain
    assert plain.rstrip().splitlines()[-1].endswith(" s")


def test_settings_of_the_file_count(room: Newsroom, call: Shell) -> None:
    """The file's user agent and database are used by sync, list and doctor; --config names another file."""
    call.write("my.toml", 'database = "other.db"\nuser_agent = "archive-bot (me@example.org)"\n')
    follow(call.folder / "other.db", room.feed("/rss", ["/1"]))
    env = {"NEWSGRAB_DB": ""}
    assert call("sync", "--config", "my.toml", **env).code == 0
    assert {visit.headers["user-agent"] for visit in room.seen} == {"archive-bot (me@example.org)"}
    assert len(call("list", "-f", "jsonl", "--config", "my.toml", **env).rows) == 1
    facts = json.loads(call("doctor", "-f", "json", NEWSGRAB_CONFIG="my.toml", **env).out)
    assert facts["database"].endswith("other.db")
    assert facts["named_by"] == "my.toml"
    assert facts["settings"]["user_agent"] == {"value": "archive-bot (me@example.org)", "from": "my.toml"}
    assert facts["settings"]["delay"] == {"value": 0.01, "from": "NEWSGRAB_DELAY"}
    wrong = call("sync", "--config", "none.toml")
    assert (wrong.code, wrong.err.startswith("newsgrab: none.toml: no such file")) == (2, True)


def test_dead_feeds_are_shown(room: Newsroom, call: Shell) -> None:
    """Doctor and stats name a feed that has stopped."""
    followed(call, room.url("/rss"))
    room.routes["/rss"] = serves(status=410)
    assert call("sync").code == 4
    facts = json.loads(call("doctor", "-f", "json").out)
    assert [feed["why"] for feed in facts["dead_feeds"]] == ["stopped: gone for good (410)"]
    assert f"dead feed 1         {room.url('/rss')}: stopped" in call("doctor").out
    assert call("stats", "-f", "jsonl").rows == [
        {"by": "dead feed", "value": room.url("/rss"), "articles": 0}
    ]
