"""Tables, articles and explanations as a person sees them."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.model import HIT_END, HIT_START, Article, Block, Candidate, Decision, Fields, Part, Role, Split
from newsgrab.output import Format, article, explain, grid, safe, write
from newsgrab.output.records import FOUND, SPLIT, Row, as_dict, as_failure, as_row

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def cells_before(line: str, mark: str) -> int:
    """Give how many terminal cells stand before a mark."""
    return safe.width(line[: line.index(mark)])


def table_of(rows: Any, out: Any, view: Any = None) -> list[str]:
    """Give the lines of a table."""
    write(rows, out, Format.TABLE, *([view] if view else []))
    return COLOUR.sub("", out.getvalue()).splitlines()


@pytest.fixture
def rows(make_article: Callable[..., Article]) -> list[Row]:
    """Rows whose sites and categories are of many scripts and widths."""
    kinds = [
        ("example.org", "Local", "HEAD one"),
        ("新聞.example", "国際・社会", "HEAD 二つの橋"),
        ("a.example", "أخبار", "HEAD جسر"),
        ("b.example", "Cafe\u0301 & Co", "HEAD four"),
        ("c.example", "국제", "HEAD five"),
    ]
    return [
        as_row(make_article(site=site, category=category, headline=headline), identifier=10**number)
        for number, (site, category, headline) in enumerate(kinds)
    ]


def test_columns_line_up_in_a_pipe(rows: list[Row]) -> None:
    """Headlines start in the same cell, whatever script stands before them, and no line ends in blanks."""
    lines = table_of(rows, io.StringIO())
    assert lines[0].split() == ["id", "published", "site", "category", "headline"]
    assert {cells_before(line, "HEAD") for line in lines[1:]} == {cells_before(lines[0], "headline")}
    assert not [line for line in lines if line != line.rstrip()]
    assert lines[1].startswith("    1  2024-05-03  ")


def test_columns_line_up_on_a_terminal(rows: list[Row], make_screen: Any) -> None:
    """The same on a terminal, where no line is wider than the window."""
    lines = table_of(rows, make_screen())
    assert {cells_before(line, "HEAD") for line in lines[1:]} == {cells_before(lines[0], "headline")}
    assert max(map(safe.width, lines)) <= 80


@pytest.mark.parametrize("columns", ["1", "20", "40", "200"])
def test_a_table_fits_any_window(
    rows: list[Row], make_screen: Any, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    """However narrow or wide the window, a line is no wider."""
    monkeypatch.setenv("COLUMNS", columns)
    lines = table_of(rows, make_screen())
    assert max(map(safe.width, lines)) <= int(columns)


def test_a_long_headline_is_whole(make_article: Callable[..., Article], make_screen: Any) -> None:
    """A terminal wraps a long headline, a pipe lets it run on; neither cuts it."""
    words = [f"word{number}" for number in range(40)]
    row = as_row(make_article(headline=" ".join(words)), identifier=1)
    assert " ".join(words) in table_of([row], io.StringIO())[1]
    assert [
        word for line in table_of([row], make_screen()) for word in line.split() if word in words
    ] == words


def test_a_hit_is_bold_on_a_terminal_and_in_brackets_in_a_pipe(
    make_article: Callable[..., Article], make_screen: Any
) -> None:
    """The marks of a search snippet become what the reader can see."""
    row = as_row(make_article(), identifier=1, snippet=f"a {HIT_START}hit{HIT_END} here")
    screen = make_screen()
    write([row], screen, Format.TABLE, FOUND)
    assert "\x1b[1mhit\x1b[0m" in screen.getvalue()
    assert "a [hit] here" in table_of([row], io.StringIO(), FOUND)[1]


def test_a_failure_shows_in_the_table(make_article: Callable[..., Article]) -> None:
    """A source that gave no article has its line with the reason."""
    lines = table_of([as_dict(make_article()), as_failure("b.pdf", "is a PDF")], io.StringIO(), SPLIT)
    assert lines[2].split() == ["b.pdf", "is", "a", "PDF"]


def test_no_rows_no_table(make_screen: Any) -> None:
    """An empty list writes nothing, not even a heading."""
    assert table_of([], io.StringIO()) == []
    assert table_of([], make_screen()) == []


@pytest.mark.parametrize("on_terminal", [True, False])
def test_a_table_holds_a_screenful_at_most(
    make_article: Callable[..., Article], make_screen: Any, *, on_terminal: bool
) -> None:
    """A table of any length is written as rows come, under one heading, every id whole."""
    out = make_screen() if on_terminal else io.StringIO()
    most = 0

    def many() -> Iterator[Row]:
        nonlocal most
        for number in range(5 * grid.PAGE):
            most = max(most, number - out.getvalue().count("Story"))
            yield as_row(make_article(headline=f"Story {number}"), identifier=number)

    lines = table_of(many(), out)
    assert most <= grid.PAGE
    assert len(lines) == 5 * grid.PAGE + 1
    assert [line.split()[0] for line in lines[1:]] == [str(number) for number in range(5 * grid.PAGE)]
    assert len({line.index("Story") for line in lines[1 + grid.PAGE :]}) == 1


@settings(max_examples=50, deadline=None)
@given(st.text("ab 東京한국ｆｕé\u0301\u0308שלוםﷺشعरि"))
def test_width_is_that_of_rich(text: str) -> None:
    """Plain tables and terminal tables agree on how wide letters of any script are."""
    from rich.cells import cell_len

    assert safe.width(text) == cell_len(text)


def test_an_article_reads_like_one(make_article: Callable[..., Article]) -> None:
    """In a pipe an article is plain text, its paragraphs unwrapped, its parts apart by one blank line."""
    out = io.StringIO()
    article.write(as_dict(make_article(notice="paywalled", body="word " * 40 + "end\n\nLast.")), out)
    assert out.getvalue() == (
        "Harbour bridge reopens\n"
        "After three years of repairs, traffic is back.\n"
        "By Mara Lind · 2024-05-03T09:30:00+02:00 · example.org\n"
        "\n"
        "The first car crosses. · Mara Lind/Kystfoto\n"
        "The mayor, left.\n"
        "\n" + "word " * 40 + "end\n"
        "\n"
        "Last.\n"
        "\n"
        "Category: Local, Traffic\n"
        "Keywords: bridges\n"
        "https://example.org/bridge\n"
        "May be incomplete: paywalled\n"
    )


def test_an_article_of_nothing_but_a_body(make_article: Callable[..., Article]) -> None:
    """What is not stated leaves no gap and no label."""
    empty = dict.fromkeys(as_dict(make_article()))
    lists: dict[str, list[str]] = {
        "captions": [],
        "categories": [],
        "keywords": [],
        "authors": [],
        "leftovers": [],
    }
    out = io.StringIO()
    article.write({**empty, **lists, "body": "Only this.", "source": "-"}, out)
    assert out.getvalue() == "Only this.\n\n-\n"


def test_an_article_is_wrapped_to_the_window(
    make_article: Callable[..., Article], make_screen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal no line is wider than the window, nor than what reads well, in cells of any script."""
    for columns, most in (("30", 30), ("300", 88)):
        monkeypatch.setenv("COLUMNS", columns)
        screen = make_screen()
        article.write(as_dict(make_article(body="words and words " * 30 + "東京都" * 60)), screen)
        lines = COLOUR.sub("", screen.getvalue()).splitlines()
        assert max(map(safe.width, lines)) <= most
        assert "".join(lines).count("東京都") + "".join(lines).count("words") >= 60


@pytest.fixture
def split() -> Split:
    """A split of three blocks, one of them in two roles, and two candidates."""
    decisions = (
        Decision(Block("Bridge reopens", (1, 1)), (Part(Role.HEADLINE, "Bridge reopens"),), "headline.first"),
        Decision(
            Block("Photo: Mara Lind", (3, 3)),
            (Part(Role.CREDIT, "Mara Lind"),),
            "caption.label",
            ("label Photo:", "short"),
        ),
        Decision(
            Block("The mayor. Kystfoto", (5, 6)),
            (Part(Role.CAPTION, "The mayor."), Part(Role.CREDIT, "Kystfoto")),
            "caption.tail",
        ),
    )
    candidates = (
        Candidate(Role.HEADLINE, "Bridge reopens", "first line", won=True, why="stands alone"),
        Candidate(Role.HEADLINE, "Bridge | Site", "title", won=False, why="holds the site's name"),
    )
    return Split(Fields(), decisions, candidates)


def test_explain_gives_each_decision_a_line(split: Split) -> None:
    """Every part of every block has a line with role and text; rule and evidence stand beside."""
    out = io.StringIO()
    explain.write(explain.as_dict(split, "a.txt"), out)
    lines = [re.split(r" {2,}", line.strip()) for line in out.getvalue().splitlines()]
    assert lines == [
        ["line", "role", "rule", "evidence", "text"],
        ["1", "headline", "headline.first", "Bridge reopens"],
        ["3", "credit_line", "caption.label", "label Photo:; short", "Photo: Mara Lind"],
        ["5-6", "caption", "caption.tail", "The mayor."],
        ["credit_line", "Kystfoto"],
        [""],
        ["field", "chosen", "origin", "why", "value"],
        ["headline", "yes", "first line", "stands alone", "Bridge reopens"],
        ["headline", "no", "title", "holds the site's name", "Bridge | Site"],
    ]


def test_explain_as_data(split: Split) -> None:
    """As a dict an explanation holds every block with its parts, and every candidate."""
    explained = explain.as_dict(split, "a.txt")
    assert list(explained) == ["source", "decisions", "candidates"]
    assert explained["decisions"][1] == {
        "lines": [3, 3],
        "role": "credit_line",
        "rule": "caption.label",
        "text": "Photo: Mara Lind",
        "evidence": ["label Photo:", "short"],
        "parts": [{"role": "credit_line", "text": "Mara Lind"}],
    }
    assert explained["candidates"][1]["won"] is False


def test_plain_output_loads_no_rich() -> None:
    """Whatever goes to a pipe is written without rich, which costs more than all the rest of output."""
    program = (
        "import io, sys\n"
        "from newsgrab.output import Format, write, article, explain, markdown\n"
        "for form in Format: write([{'id': 1, 'headline': 'x'}], io.StringIO(), form)\n"
        "print([name for name in ('rich', 'yaml', 'pygments', 'asyncio') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
