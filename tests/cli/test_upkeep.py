"""``doctor``, ``stats``, ``resplit``."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import newsgrab
from tests.cli.shells import FERRY, Shell


def test_doctor_on_a_healthy_database(stocked: Shell) -> None:
    """It names the database, who named it, counts and versions."""
    facts = json.loads(stocked("doctor", "-f", "json").out)
    assert (facts["database"], facts["named_by"], facts["state"]) == ("news.db", "NEWSGRAB_DB", "ok")
    assert (facts["articles"], facts["journal_mode"], facts["integrity"]) == (2, "wal", "ok")
    assert facts["newsgrab"] == newsgrab.__version__
    assert facts["sqlite"] == sqlite3.sqlite_version
    lines = stocked("doctor", "--db", "news.db")
    assert lines.code == 0
    assert "named by            --db\n" in lines.out


def test_doctor_without_a_database(shell: Shell) -> None:
    """A missing one is no error: it tells the default's place and makes nothing."""
    answer = shell("doctor", NEWSGRAB_DB="", XDG_DATA_HOME="/nowhere/at/all")
    assert answer.code == 0
    assert "/nowhere/at/all/newsgrab/news.db" in answer.out
    assert "missing" in answer.out
    assert list(shell.folder.iterdir()) == []


def test_a_relative_data_folder_is_ignored(shell: Shell) -> None:
    """The base directory specification wants an absolute path; the home's folder is used instead."""
    answer = shell("doctor", "-f", "json", NEWSGRAB_DB="", XDG_DATA_HOME="here")
    assert json.loads(answer.out)["database"].startswith(str(shell.folder))


def test_doctor_on_a_foreign_file(shell: Shell) -> None:
    """What cannot be used is told on standard output, with code 3, and stays as it was."""
    shell.write("news.db", "no database at all" * 30)
    answer = shell("doctor")
    assert answer.code == 3
    assert "not a SQLite database" in answer.out
    assert (shell.folder / "news.db").read_text() == "no database at all" * 30


def test_stats_count(stocked: Shell) -> None:
    """Articles by site, category and month; null for what is not stated."""
    rows = stocked("stats", "-f", "jsonl").rows
    assert {"by": "category", "value": "Transport", "articles": 1} in rows
    assert {"by": "category", "value": None, "articles": 1} in rows
    assert {"by": "site", "value": None, "articles": 2} in rows
    assert sum(row["articles"] for row in rows if row["by"] == "month") == 2
    assert stocked("stats").lines[0].split() == ["by", "value", "articles"]


def test_resplit_changes_nothing_that_is_right(stocked: Shell) -> None:
    """What splits as it did before is unchanged, and code 0."""
    before = stocked("export").out
    answer = stocked("resplit")
    assert answer.code == 0
    assert sorted(line.split("\t")[:2] for line in answer.lines) == [["unchanged", "1"], ["unchanged", "2"]]
    assert stocked("export").out == before


def test_resplit_mends(stocked: Shell) -> None:
    """A field that an older splitter got wrong is put right, and the earlier version kept."""
    with closing(sqlite3.connect(stocked.folder / "news.db")) as connection, connection:
        connection.execute("UPDATE articles SET category = NULL, categories = '[]' WHERE id = 1")
    answer = stocked("resplit", "-f", "jsonl")
    assert {row["id"]: row["status"] for row in answer.rows} == {1: "updated", 2: "unchanged"}
    assert stocked("show", "1", "-f", "jsonl").rows[0]["category"] == "Transport"
    assert json.loads(stocked("doctor", "-f", "json").out)["revisions"] == 1


def test_resplit_of_what_the_article_is_known_by(stocked: Shell) -> None:
    """Where its words change there is still one article, and adding its source again changes nothing."""
    with closing(sqlite3.connect(stocked.folder / "news.db")) as connection, connection:
        connection.execute("UPDATE articles SET headline = 'Wrong', identity = 'sha256:0' WHERE id = 1")
    assert stocked("resplit").code == 0
    headlines = sorted(row["headline"] for row in stocked("list", "-f", "jsonl").rows)
    assert headlines == ["Ferry returns to Elin Island", "Old mill turns again"]
    assert stocked("add", text=FERRY).out.startswith("unchanged")
    assert stocked("resplit").code == 0


def test_resplit_without_an_original(stocked: Shell) -> None:
    """An article whose original is gone fails with the reason, and stays."""
    with closing(sqlite3.connect(stocked.folder / "news.db")) as connection, connection:
        connection.execute("DELETE FROM originals WHERE article_id = 1")
    answer = stocked("resplit", "-q")
    assert (answer.code, answer.out) == (1, "")
    assert "no stored original" in answer.err
    assert len(stocked("list", "-f", "jsonl").rows) == 2
