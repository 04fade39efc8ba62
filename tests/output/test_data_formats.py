"""json, jsonl, csv and tsv: what goes in comes back, row by row."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, TextIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.model import HIT_END, HIT_START, Article
from newsgrab.output import Format, write, write_one
from newsgrab.output.records import FOUND, SAVED, SPLIT, Row, as_dict, as_failure, as_row

few = settings(max_examples=30, deadline=None)

rows_of_any_kind = st.lists(
    st.builds(
        lambda article, number: as_row(article, identifier=number), st.from_type(Article), st.integers()
    ),
    max_size=3,
)


def written(rows: Any, form: Format, view: Any = SAVED) -> str:
    """Give what :func:`write` writes to a pipe."""
    out = io.StringIO()
    write(rows, out, form, view)
    return out.getvalue()


def cell(value: Any) -> str:
    """Give a value as a csv cell should hold it once it is in a file."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text)


@few
@given(rows_of_any_kind)
def test_json_lines_read_back(rows: list[dict[str, Any]]) -> None:
    """Each row is one line, and json reads the same row from it."""
    text = written(rows, Format.JSONL)
    assert [json.loads(line) for line in text.splitlines()] == rows
    assert text.count("\n") == len(rows)


@few
@given(rows_of_any_kind)
def test_a_json_array_reads_back(rows: list[dict[str, Any]]) -> None:
    """An array of any length, none included, is what json reads back."""
    assert json.loads(written(rows, Format.JSON)) == rows


@few
@given(st.from_type(Article))
def test_one_indented_object_reads_back(article: Article) -> None:
    """A single row comes indented over many lines and reads back."""
    out = io.StringIO()
    write_one(as_dict(article), out)
    assert json.loads(out.getvalue()) == as_dict(article)
    assert out.getvalue().startswith('{\n  "headline": ')


@pytest.mark.parametrize(("form", "dialect"), [(Format.CSV, "excel"), (Format.TSV, "excel-tab")])
@few
@given(rows=rows_of_any_kind)
def test_delimited_rows_read_back(form: Format, dialect: str, rows: list[dict[str, Any]]) -> None:
    """The csv module reads every cell back, line breaks of every kind included."""
    read = list(csv.DictReader(io.StringIO(written(rows, form), newline=""), dialect=dialect))
    lists = {key for row in rows for key in row if isinstance(row[key], list)}
    for got, row in zip(read, rows, strict=True):
        assert list(got) == list(SAVED.columns)
        assert {key: json.loads(got[key]) for key in lists} == {key: row[key] for key in lists}
        rest = set(row) - lists
        assert {key: got[key] for key in rest} == {key: cell(row[key]) for key in rest}


@few
@given(rows_of_any_kind)
def test_data_is_always_utf_8(rows: list[dict[str, Any]]) -> None:
    """No format hands over what UTF-8 cannot take, such as half a surrogate pair of a file name."""
    for form in Format:
        assert written(rows, form).encode("utf-8") is not None


@few
@given(st.from_type(Article))
def test_json_holds_no_raw_control(article: Article) -> None:
    """C0, DEL and C1 controls stand as escapes in JSON, also for a pipe."""
    text = written([as_dict(article)], Format.JSONL).rstrip("\n")
    assert not [c for c in text if ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F]


def test_letters_stay_letters(make_article: Callable[..., Article]) -> None:
    """JSON and csv keep text of any script readable."""
    row = as_dict(make_article(headline="東京 Čeština שלום", categories=("Zpráv\u00fd",)))
    assert "東京 Čeština שלום" in written([row], Format.JSONL)
    assert '["Zprávý"]' in next(csv.reader(io.StringIO(written([row], Format.CSV).split("\n", 1)[1])))


def test_csv_without_rows_has_its_heading() -> None:
    """An empty result is still a csv file with named columns."""
    assert written([], Format.CSV, FOUND) == ",".join(FOUND.columns) + "\n"
    assert written([], Format.JSON) == "[]\n"
    assert written([], Format.JSONL) == ""


def test_a_formula_stays_what_the_article_says(make_article: Callable[..., Article]) -> None:
    """A cell that opens like a formula is not changed."""
    read = list(csv.DictReader(io.StringIO(written([as_dict(make_article(headline="=1+1"))], Format.CSV))))
    assert read[0]["headline"] == "=1+1"


def test_failures_stand_between_articles(make_article: Callable[..., Article]) -> None:
    """Error rows keep their place: the n-th line answers the n-th input.  csv has a column for them."""
    rows = [as_dict(make_article()), as_failure("b.pdf", "is a PDF"), as_dict(make_article(source="c.txt"))]
    lines = written(rows, Format.JSONL).splitlines()
    assert json.loads(lines[1]) == {"source": "b.pdf", "error": "is a PDF"}
    assert [json.loads(line)["source"] for line in lines] == ["bridge.txt", "b.pdf", "c.txt"]
    read = list(csv.DictReader(io.StringIO(written(rows, Format.CSV, SPLIT))))
    assert [row["error"] for row in read] == ["", "is a PDF", ""]


@pytest.mark.parametrize("form", [Format.JSON, Format.JSONL, Format.CSV, Format.TSV])
def test_hits_are_in_brackets(make_article: Callable[..., Article], form: Format) -> None:
    """Data marks a hit of a search with brackets, and holds no private-use character."""
    row = as_row(make_article(), identifier=1, snippet=f"the {HIT_START}bridge{HIT_END} opened")
    text = written([row], form, FOUND)
    assert "the [bridge] opened" in text
    assert HIT_START not in text


@pytest.mark.parametrize("form", [Format.JSON, Format.JSONL, Format.CSV, Format.TSV, Format.MARKDOWN])
def test_a_row_is_out_before_the_next_is_asked_for(
    make_article: Callable[..., Article], form: Format
) -> None:
    """Rows are taken one by one and each is flushed at once: a stream of any length stays flat."""

    class Pipe(io.StringIO):
        flushed = ""

        def flush(self) -> None:
            self.flushed = self.getvalue()

    out = Pipe()

    def rows() -> Iterator[Row]:
        for number in range(3):
            if number:
                assert f"Story {number - 1}" in out.flushed
            yield as_dict(make_article(headline=f"Story {number}"))

    write(rows(), out, form)
    assert "Story 2" in out.flushed


def test_a_closed_pipe_is_told_to_the_caller(make_article: Callable[..., Article]) -> None:
    """BrokenPipeError passes through every format: the caller ends quietly."""

    class Closed(io.StringIO):
        def write(self, text: str, /) -> int:
            raise BrokenPipeError

    for form in Format:
        with pytest.raises(BrokenPipeError):
            write([as_dict(make_article())], Closed(), form)


def test_data_on_a_terminal_is_guarded_json(make_article: Callable[..., Article], make_screen: Any) -> None:
    """On a terminal the bidi overrides of JSON are escapes, which mean the same; csv shows them as well."""
    screen: TextIO = make_screen()
    row = as_dict(make_article(headline="a\u202eb\x9bc"))
    write([row], screen, Format.JSONL)
    write([row], screen, Format.CSV)
    text = screen.getvalue()  # type: ignore[attr-defined]
    assert json.loads(text.split("\n")[0]) == row
    assert "a\\u202eb\\u009bc" in text.split("\n", 1)[1]
