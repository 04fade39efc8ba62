"""``list``, ``show``, ``search``, ``export``, ``remove``: what was saved comes back."""

from __future__ import annotations

import csv
import io
import json
from contextlib import suppress

import pytest

from newsgrab.cli.app import call
from newsgrab.errors import UsageError
from tests.cli.shells import FERRY, Shell


def test_list_is_a_table(stocked: Shell) -> None:
    """To a pipe the table is plain text, newest first."""
    answer = stocked("list")
    assert answer.lines[0].split() == ["id", "published", "site", "category", "headline"]
    assert [line.split()[0] for line in answer.lines[1:]] == ["2", "1"]
    assert "\x1b" not in answer.out


def test_list_filters(stocked: Shell) -> None:
    """Category, dates and limit narrow; case does not matter; an empty answer says so and is code 0."""
    assert [row["id"] for row in stocked("list", "--category", "TRANSPORT", "-f", "jsonl").rows] == [1]
    assert len(stocked("list", "-n", "1", "-f", "jsonl").rows) == 1
    assert stocked("list", "--since", "2999", "-f", "jsonl").rows == []
    empty = stocked("list", "--site", "example.org", "--until", "2999-12-31")
    assert (empty.code, empty.out, empty.err) == (0, "", "newsgrab: no articles\n")


def test_formats_agree(stocked: Shell) -> None:
    """JSON, JSON Lines, CSV and TSV hold the same rows."""
    rows = json.loads(stocked("list", "-f", "json").out)
    assert stocked("list", "-f", "jsonl").rows == rows
    for form, delimiter in (("csv", ","), ("tsv", "\t")):
        found = list(csv.DictReader(io.StringIO(stocked("list", "-f", form).out), delimiter=delimiter))
        assert [row["body"] for row in found] == [row["body"] for row in rows]
        assert list(found[0]) == list(rows[0])
    assert "| 1 |" in stocked("list", "-f", "markdown").out


def test_show_reads_like_an_article(stocked: Shell) -> None:
    """Headline first, then picture, body and category."""
    answer = stocked("show", "1")
    assert answer.lines[0] == "Ferry returns to Elin Island"
    assert "The ferry Sol leaves the harbour at dawn. · Ada Lind/Nordlys" in answer.lines
    assert "Category: Transport" in answer.lines


def test_show_in_a_format(stocked: Shell) -> None:
    """One article is an object, several are an array; Markdown is read back as the same article."""
    shown = json.loads(stocked("show", "1", "-f", "json").out)
    assert shown["id"] == 1
    assert [row["id"] for row in json.loads(stocked("show", "2", "1", "-f", "json").out)] == [2, 1]
    again = stocked("split", text=stocked("show", "1", "-f", "markdown").out).rows[0]
    same = ("headline", "caption", "credit_line", "body", "categories")
    assert {key: again[key] for key in same} == {key: shown[key] for key in same}


@pytest.mark.parametrize("verb", ["show", "remove"])
def test_ids_of_nothing(stocked: Shell, verb: str) -> None:
    """An unknown id is one line; the code is 4 if it was all that was asked for, else 1, 2 for no number."""
    alone = stocked(verb, "99")
    assert (alone.code, alone.out, alone.err) == (
        4,
        "",
        "newsgrab: no article with id 99; see `newsgrab list`\n",
    )
    assert stocked(verb, "9" * 25).code == 4
    assert stocked(verb, "one").code == 2
    assert stocked(verb).code == 2
    some = stocked(verb, "99", "1")
    assert some.code == 1
    assert "Ferry returns to Elin Island" in some.out


def test_no_search_is_a_syntax_error(
    stocked: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever is searched for gives an answer, or a line that asks for words."""
    monkeypatch.setenv("NEWSGRAB_DB", str(stocked.folder / "news.db"))
    for query in (
        '"',
        "'",
        "AND",
        "OR NOT",
        "*",
        "(",
        "NEAR(a b)",
        "headline:x",
        "Berg's",
        "a*b",
        "^x",
        "\x01",
    ):
        with suppress(UsageError):  # there may be no word in it
            assert call(["search", "--", query]) == 0
    assert "Ferry returns" in capsys.readouterr().out  # Berg's


def test_search_marks_hits(stocked: Shell) -> None:
    """The snippet shows the hit in brackets; the words may stand apart, and behind -- begin with a dash."""
    answer = stocked("search", "brass", "band")
    assert "[brass] [band]" in answer.out
    assert "Ferry returns" in answer.out
    assert [row["id"] for row in stocked("search", "-f", "jsonl", "--", "-rye").rows] == [2]
    assert [row["id"] for row in stocked("search", "-f", "jsonl", "neighb*").rows] == [2]
    nothing = stocked("search", "zeppelin")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "newsgrab: nothing found\n")


def test_search_filters(stocked: Shell) -> None:
    """Filters narrow a search as they narrow a list."""
    assert [row["id"] for row in stocked("search", "the", "-f", "jsonl", "--category", "transport").rows] == [
        1
    ]


def test_export_is_everything(stocked: Shell) -> None:
    """By default JSON Lines with all fields, the same to standard output and to a file."""
    answer = stocked("export")
    assert [row["id"] for row in answer.rows] == [2, 1]
    assert stocked("export", "-o", "out.jsonl").out == ""
    assert (stocked.folder / "out.jsonl").read_text() == answer.out
    assert stocked("export", "-f", "csv", "--limit", "1").out.startswith("id,headline,")


def test_export_replaces_a_file_only_when_all_is_written(stocked: Shell) -> None:
    """A database that cannot be read, or a wrong filter, leaves the old file; nothing else is left behind."""
    stocked.write("out.jsonl", "old")
    assert stocked("export", "-o", "out.jsonl", "--db", "missing.db").code == 3
    assert stocked("export", "-o", "out.jsonl", "--since", "soon").code == 2
    assert (stocked.folder / "out.jsonl").read_text() == "old"
    assert stocked("export", "-o", "out.jsonl").code == 0
    assert (stocked.folder / "out.jsonl").read_text() != "old"
    assert {path.name for path in stocked.folder.iterdir()} == {
        "ferry.txt",
        "mill.txt",
        "news.db",
        "out.jsonl",
    }


def test_export_spares_the_database(stocked: Shell) -> None:
    """-o with the database's own name is refused, by whatever path."""
    before = (stocked.folder / "news.db").read_bytes()
    answer = stocked("export", "-o", stocked.folder / "news.db")
    assert answer.code == 2
    assert "is the database itself" in answer.err
    assert (stocked.folder / "news.db").read_bytes() == before


def test_export_to_nowhere(stocked: Shell) -> None:
    """A missing folder is one line and code 2; a device is written to as it is."""
    answer = stocked("export", "-o", "missing/out.jsonl")
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert stocked("export", "-o", "/dev/null").code == 0


def test_remove(stocked: Shell) -> None:
    """What is removed is in no list and no search, and can be added again."""
    answer = stocked("remove", "1", "1")
    assert (answer.code, answer.out) == (0, "removed\t1\tFerry returns to Elin Island\n")
    assert [row["id"] for row in stocked("list", "-f", "jsonl").rows] == [2]
    assert stocked("search", "ferry").out == ""
    assert stocked("add", text=FERRY).out.startswith("added")
    assert stocked("remove", "-q", "2").out == ""


@pytest.mark.parametrize(
    "words",
    [("list",), ("show", "1"), ("search", "x"), ("export",), ("remove", "1"), ("stats",), ("resplit",)],
)
def test_no_database_yet(shell: Shell, words: tuple[str, ...]) -> None:
    """Every verb that needs one says what to do first, with code 3, and makes none."""
    answer = shell(*words)
    assert (answer.code, answer.out) == (3, "")
    assert (
        answer.err
        == "newsgrab: news.db: no database there yet; run `newsgrab add` or `newsgrab feed add` first\n"
    )
    assert list(shell.folder.iterdir()) == []


def test_stored_text_cannot_command_a_terminal(shell: Shell) -> None:
    """Escapes and controls in an article come out escaped or not at all, in every format for people."""
    shell("add", text=FERRY.replace("Elin", "\x1b[31mElin\x07\x9b2J").replace("dawn", "\x1b]0;t\x07 dawn"))
    for words in (
        ("list",),
        ("show", "1"),
        ("search", "ferry"),
        ("show", "1", "-f", "markdown"),
        ("list", "-f", "json"),
    ):
        out = shell(*words).out
        assert "Ferry" in out
        assert not {"\x1b", "\x07", "\x9b"} & set(out)
