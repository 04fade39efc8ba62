"""``newsgrab add``: one line a source, counts and codes."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.cli.shells import FERRY, MILL, PAGE, Shell
from tests.loopback import Loopback, serves


def test_a_file_becomes_a_row(shell: Shell) -> None:
    """The line names status, id, source and headline; the row holds the fields."""
    answer = shell("add", shell.write("ferry.txt", FERRY))
    assert (answer.code, answer.out) == (0, "added\t1\tferry.txt\tFerry returns to Elin Island\n")
    assert answer.err == ""
    with closing(sqlite3.connect(shell.folder / "news.db")) as connection:
        row = connection.execute("SELECT headline, credit_line, category FROM articles").fetchone()
    assert row == ("Ferry returns to Elin Island", "Ada Lind/Nordlys", "Transport")


def test_one_text_is_one_article_from_wherever_it_comes(shell: Shell) -> None:
    """A file, a pipe, - and a folder give the same article, which is added once."""
    shell.write("folder/ferry.txt", FERRY)
    answers = [shell("add", text=FERRY), shell("add", "-", text=FERRY), shell("add", "folder")]
    assert [answer.out.split("\t")[:3] for answer in answers] == [
        ["added", "1", "-"],
        ["unchanged", "1", "-"],
        ["unchanged", "1", "folder/ferry.txt"],
    ]
    assert [answer.code for answer in answers] == [0, 0, 0]


def test_some_failed(shell: Shell) -> None:
    """A source that fails has its line in its place, the others are saved, the code is 1."""
    first, last = shell.write("1.txt", FERRY), shell.write("3.txt", MILL)
    answer = shell("add", first, "2.txt", last)
    assert [line.split("\t")[0] for line in answer.lines] == ["added", "failed", "added"]
    assert "no such file" in answer.lines[1]
    assert answer.err == "newsgrab: 2 added, 1 failed\n"
    assert answer.code == 1


def test_all_failed(shell: Shell) -> None:
    """The code is 4 where nothing could be saved, and the reasons are on the lines."""
    shell.write("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(64))
    shell.write("blank.txt", " \n\n")
    answer = shell("add", "photo.jpg", "blank.txt", "missing.txt")
    assert answer.code == 4
    assert [line.split("\t")[:3] for line in answer.lines] == [
        ["failed", "", "photo.jpg"],
        ["failed", "", "blank.txt"],
        ["failed", "", "missing.txt"],
    ]


def test_quiet_says_only_errors(shell: Shell) -> None:
    """With --quiet standard output stays empty and standard error holds the failures, a line each."""
    answer = shell("add", "--quiet", shell.write("1.txt", FERRY), "missing.txt")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("newsgrab: missing.txt: no such file")
    assert answer.err.count("\n") == 1
    assert shell("add", "-q", "1.txt") == type(answer)(0, "", "")


def test_outcomes_as_json_lines(shell: Shell) -> None:
    """-f jsonl gives an object a source."""
    answer = shell("add", "-f", "jsonl", shell.write("1.txt", FERRY), "missing.txt")
    added, failed = answer.rows
    assert added == {
        "status": "added",
        "id": 1,
        "source": "1.txt",
        "headline": "Ferry returns to Elin Island",
        "reason": None,
    }
    assert (failed["status"], failed["id"], failed["source"]) == ("failed", None, "missing.txt")
    assert failed["reason"].startswith("no such file")


def test_quiet_and_format_contradict(shell: Shell) -> None:
    """Asking for no output in a format is wrong usage, and makes no database."""
    answer = shell("add", "-q", "-f", "json", shell.write("1.txt", FERRY))
    assert (answer.code, answer.out) == (2, "")
    assert not (shell.folder / "news.db").exists()


def test_a_changed_page_is_updated(shell: Shell) -> None:
    """The same address with other text keeps its id; the code is 0."""
    page = shell.write("page.html", PAGE)
    first = shell("add", page, "--url", "https://example.org/bees")
    shell.write("page.html", PAGE.replace("Monday", "Tuesday"))
    second = shell("add", page, "--url", "https://example.org/bees")
    assert [answer.out.split("\t")[:2] for answer in (first, second)] == [["added", "1"], ["updated", "1"]]
    assert second.code == 0


def test_addresses(shell: Shell) -> None:
    """A page is fetched and saved with its address; one that is missing fails with its status."""
    with Loopback() as server:
        server.routes["/bees"] = serves(PAGE.encode(), content_type="text/html; charset=utf-8")
        answer = shell("add", "--allow-private", server.url("/bees"), server.url("/gone"))
        refused = shell("add", "--allow-private", server.url("/gone"))
    assert answer.code == 1
    assert "Bees move into the town hall" in answer.lines[0]
    assert "404" in answer.lines[1]
    assert refused.code == 4
    assert shell("list", "-f", "jsonl").rows[0]["url"] == server.url("/bees")


def test_limits_are_kept(shell: Shell) -> None:
    """What is larger than --max-size fails and says so."""
    answer = shell("add", "--max-size", "1KB", shell.write("big.txt", FERRY * 10))
    assert answer.code == 4
    assert "limit of 1 KB" in answer.out


def test_names_cannot_forge_lines(shell: Shell) -> None:
    """Tabs, line feeds and escapes in a name come out escaped: one source is one line."""
    name = shell.write("a\tb\nadded\t9\x1b[2J.txt", FERRY)
    answer = shell("add", name)
    assert answer.code == 0
    assert len(answer.lines) == 1
    assert answer.out.count("\t") == 3
    assert "\x1b" not in answer.out


def test_a_folder_says_what_it_passed_over(shell: Shell) -> None:
    """Files of other kinds in a folder are counted on standard error, and --quiet drops that."""
    shell.write("folder/ferry.txt", FERRY)
    shell.write("folder/style.css", "p {}")
    answer = shell("add", "folder")
    assert len(answer.lines) == 1
    assert "1 file of other kinds passed over" in answer.err
    assert shell("add", "-q", "folder").err == ""


@pytest.mark.parametrize("bad", ["folder", "missing/news.db", "text.db"])
def test_a_database_that_cannot_be_used(shell: Shell, bad: str) -> None:
    """A folder, a missing folder, a file of another kind: one line, code 3, nothing made or changed."""
    (shell.folder / "folder").mkdir()
    shell.write("text.db", "these are not the bytes you are looking for" * 9)
    shell.write("1.txt", FERRY)
    before = sorted((path, path.stat().st_size) for path in shell.folder.rglob("*"))
    answer = shell("add", "--db", bad, "1.txt")
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith(f"newsgrab: {bad}: ")
    assert answer.err.count("\n") == 1
    assert before == sorted((path, path.stat().st_size) for path in shell.folder.rglob("*"))


def test_the_default_database_is_made_with_its_folder(shell: Shell) -> None:
    """Without --db and NEWSGRAB_DB the data folder's news.db is used, and the folder made."""
    shell.write("1.txt", FERRY)
    assert shell("add", "1.txt", NEWSGRAB_DB="", XDG_DATA_HOME=str(shell.folder / "data")).code == 0
    assert (shell.folder / "data" / "newsgrab" / "news.db").is_file()


def test_db_goes_before_the_environment(shell: Shell) -> None:
    """--db wins over NEWSGRAB_DB, and an empty --db is an error rather than the default."""
    shell.write("1.txt", FERRY)
    assert shell("add", "--db", "other.db", "1.txt").code == 0
    assert (shell.folder / "other.db").is_file()
    assert shell("add", "--db", "", "1.txt").code == 3
    assert not (shell.folder / "news.db").exists()


def test_a_database_in_memory(shell: Shell) -> None:
    """:memory: takes articles and leaves nothing behind."""
    assert shell("add", "--db", ":memory:", shell.write("1.txt", FERRY)).code == 0
    assert [path.name for path in shell.folder.iterdir()] == ["1.txt"]
