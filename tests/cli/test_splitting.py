"""``newsgrab split`` and ``newsgrab explain``: the fields on standard output."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from newsgrab.model import Article
from tests.cli.shells import FERRY, MILL, Shell

KEYS = [field.name for field in fields(Article)]

RECORDS: list[dict[str, Any]] = [
    {"id": 7, "text": FERRY},
    {"id": {"any": ["json", None]}, "text": MILL},
    {"id": "third", "text": ""},
]


def test_one_object_a_source_in_order(shell: Shell) -> None:
    """To a pipe each source is a line with every key; one that failed has source and error, in its place."""
    answer = shell("split", shell.write("1.txt", FERRY), "missing.txt", shell.write("3.txt", MILL))
    ferry, failed, mill = answer.rows
    assert list(ferry) == list(mill) == KEYS
    assert ferry["headline"] == "Ferry returns to Elin Island"
    assert ferry["category"] == "Transport"
    assert failed["source"] == "missing.txt"
    assert failed["error"].startswith("no such file")
    assert mill["source"] == "3.txt"
    assert answer.code == 1
    assert not (shell.folder / "news.db").exists()


def test_ids_come_back(shell: Shell) -> None:
    """The id of a JSON Lines record, any JSON value, comes first in its object, also in a failed one."""
    shell.write("r.jsonl", "\n".join(map(json.dumps, RECORDS)))
    answer = shell("split", "-f", "jsonl", "r.jsonl")
    assert [row["id"] for row in answer.rows] == [record["id"] for record in RECORDS]
    assert all(next(iter(row)) == "id" for row in answer.rows)
    assert set(answer.rows[2]) == {"id", "source", "error"}
    assert answer.rows[2]["source"] == "r.jsonl#3"


def test_a_broken_line_keeps_its_place(shell: Shell) -> None:
    """Lines and records stay paired around one that is no JSON; the code is 1."""
    lines = [json.dumps(RECORDS[0]), '{"id": 8, "text": ', json.dumps(RECORDS[1])]
    answer = shell("split", "-", text="\n".join(lines))
    assert [row["source"] for row in answer.rows] == ["-#1", "-#2", "-#3"]
    assert ["error" in row for row in answer.rows] == [False, True, False]
    assert answer.code == 1


def test_thousands_of_records(shell: Shell) -> None:
    """Two thousand records of one call come out in their order."""
    lines = [json.dumps({"id": n, "text": f"Headline number {n}\n\nThe body of it."}) for n in range(2000)]
    answer = shell("split", text="\n".join(lines))
    assert [row["id"] for row in answer.rows] == list(range(2000))
    assert all(row["headline"] == f"Headline number {row['id']}" for row in answer.rows)


def test_hundreds_of_files(shell: Shell) -> None:
    """So do three hundred files, a missing one among them."""
    names = [shell.write(f"{n}.txt", f"Headline number {n}\n\nThe body of it.") for n in range(300)]
    names[150] = "missing.txt"
    answer = shell("split", *names)
    assert [row["source"] for row in answer.rows] == names
    assert "error" in answer.rows[150]


def test_a_line_is_out_before_the_next_is_in(shell: Shell) -> None:
    """A record that comes through a pipe is answered while the pipe stays open."""
    process = shell.start("split")
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        for number in (1, 2):
            process.stdin.write(json.dumps({"id": number, "text": MILL}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(30) == 0


def test_json_is_one_object_for_one(shell: Shell) -> None:
    """-f json gives an object for one source and an array, a line a row, for several."""
    one, two = shell.write("1.txt", FERRY), shell.write("2.txt", MILL)
    assert json.loads(shell("split", "-f", "json", one).out)["source"] == "1.txt"
    several = shell("split", "-f", "json", one, two, "missing.txt")
    assert [row["source"] for row in json.loads(several.out)] == ["1.txt", "2.txt", "missing.txt"]
    assert len(several.lines) == 5


def test_other_formats(shell: Shell) -> None:
    """CSV, TSV and tables have a row a source; Markdown of one is the article itself."""
    one = shell.write("1.txt", FERRY)
    for form in ("csv", "tsv", "table"):
        answer = shell("split", "-f", form, one, "missing.txt")
        assert "Ferry returns to Elin Island" in answer.out
        assert "no such file" in answer.out
    assert "# Ferry returns to Elin Island\n" in shell("split", "-f", "markdown", one).out
    assert shell("split", "-f", "markdown", "missing.txt").code == 4


def test_failures_are_told_to_people_as_well(shell: Shell) -> None:
    """Standard error names each failure, for the output goes elsewhere; all failed is code 4."""
    answer = shell("split", "missing.txt", text=FERRY)
    assert answer.code == 4
    assert answer.err.startswith("newsgrab: missing.txt: no such file")


def test_the_address_of_a_saved_page(shell: Shell) -> None:
    """--url becomes the article's address and site."""
    row = shell("split", "--url", "https://www.example.org/a?utm_source=x", text=FERRY).rows[0]
    assert (row["url"], row["site"]) == ("https://www.example.org/a", "example.org")


def test_explain_shows_every_line(shell: Shell) -> None:
    """Every line that is not blank is in the table with its role and rule."""
    answer = shell("explain", shell.write("1.txt", FERRY))
    assert answer.code == 0
    for line in filter(None, FERRY.splitlines()):
        assert line in answer.out
    assert "caption." in answer.out
    assert "credit_line" in answer.out


def test_explain_as_json(shell: Shell) -> None:
    """-f json holds source, decisions and candidates."""
    found = json.loads(shell("explain", "-f", "json", text=FERRY).out)
    assert found["source"] == "-"
    assert found["decisions"][0]["role"] == "headline"
    assert {"role", "value", "origin", "won", "why"} == set(found["candidates"][0])


def test_explain_several(shell: Shell) -> None:
    """A file of records is explained record by record, each under its source; a broken one is one line."""
    lines = [json.dumps(RECORDS[0]), "{", json.dumps(RECORDS[1])]
    answer = shell("explain", shell.write("r.jsonl", "\n".join(lines)))
    assert answer.code == 1
    assert [line for line in answer.lines if line.startswith("r.jsonl")] == ["r.jsonl#1", "r.jsonl#3"]
    assert answer.err.startswith("newsgrab: r.jsonl#2: ")


def test_explain_what_cannot_be_read(shell: Shell) -> None:
    """A missing file is one line and code 4."""
    answer = shell("explain", "missing.txt")
    assert (answer.code, answer.out, answer.err.count("\n")) == (4, "", 1)
