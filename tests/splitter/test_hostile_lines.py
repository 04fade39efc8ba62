"""Hostile texts take no time that grows faster than they do: no pattern and no rule blows up on them."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from newsgrab.blocks.text import read_text
from newsgrab.model import Kind
from newsgrab.splitter import split
from tests.splitter import accounting

MEGABYTE = 1_000_000
#: of processor time, far more than any of these takes (a few at most); a pattern that blows up takes hours
SECONDS = 60
UNITS = (
    *(
        "a",
        "7",
        "(",
        "[",
        '"',
        "-",
        "*",
        "#",
        "_",
        "|",
        "/",
        ":",
        ".",
        "\\",
        "> ",
        "© ",
        "a ",
        "A. ",
        " - ",
        "a@b.",
    ),
    *(
        "![](",
        "[a](",
        "[1]",
        "*a* ",
        "**",
        "\u00a0",
        "e\u0301",
        "Photo: ",
        "(Photo: X) ",
        "By A B, ",
        "http://",
    ),
    *("Posted in ", "PARIS (", "AP/", "3 Jan ", "2024-", "Fwd: ", "写", "，", "한 ", "א "),
    "mixed (Photo: “© > [x](http://y) *z* #q - 7 | A/B ",
)
STRUCTURES = {
    "credits": "© Jo Reed",
    "captions": "A boat in the harbour. (Photo: Jo Reed)",
    "picture labels": "Image source, Getty\nImage caption, A boat",
    "pictures": "![a boat](http://example.org/y.jpg)\n*a caption*",
    "empty labels": "Categories:",
    "labels": "Title: A b c\nTags:\nA\nB",
    "lists of stories": "Most read\nRelated topics",
    "end marks": "-30-\n###",
    "bylines": "By Jane Doe\n3 May 2024\nJane Doe",
    "suffixes": "A headline of some length here | Site",
    "headings": "# A heading\n## Another",
    "bullets": "* item\n1. item",
    "mails": "---------- Forwarded message ----------\nSubject: A b\nFrom: a@example.org\n--",
    "exports": "1 of 500 DOCUMENTS\nBYLINE: Jane Doe\nHD A\nLP",
    "rules": "---\n***",
    "stanzas": "the sea, the sea,\nthe open sea,\nand all is free.\n",
    "greetings": "Good morning, reader,",
    "sign-offs": "(Reporting by Jane Doe; Editing by Max Roe)\nhm/abl/tes",
    "links": "* [1]News\n* [2]Sport",
    "subheads": "A subhead\nThe ferry sails again after nine years, with a new engine and the old captain.",
    "topics": "Topics: A, B",
}


@contextmanager
def alarm() -> Iterator[None]:
    """Raise TimeoutError inside when it hangs, so that the test fails instead of the whole run."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize(
    ("unit", "kind"),
    [(u, Kind.TEXT) for u in UNITS] + [(u, Kind.MARKDOWN) for u in UNITS if set(u) & set("*_[!#`\\>")],
    ids=ascii,
)
def test_one_line_of_a_megabyte(unit: str, kind: Kind) -> None:
    """A line of one megabyte of anything is split, and decided about once."""
    text = unit * (MEGABYTE // len(unit))
    with alarm():
        found = split(read_text(text, kind))
    assert len({decision.block.lines for decision in found.decisions}) <= 1
    assert accounting.uncovered(text[:1000], found) == []


@pytest.mark.parametrize("unit", UNITS[::8], ids=ascii)
def test_a_long_line_inside_an_article(unit: str) -> None:
    """A hostile line leaves headline and text around it where they are."""
    first = "The ferry sails again after nine years, with a new engine and the old captain at the wheel."
    text = f"Ferry back in service\n\n{first}\n\nword {unit * (MEGABYTE // 5 // len(unit))} word.\n"
    with alarm():
        found = split(read_text(text))
    assert found.fields.headline == "Ferry back in service"
    assert first in (found.fields.body or "")


@pytest.mark.parametrize("line", ["a", "© X"], ids=ascii)
def test_a_hundred_thousand_short_lines(line: str) -> None:
    """A text of very many short lines is split, every line decided about once."""
    text = f"{line}\n" * 100_000
    with alarm():
        found = split(read_text(text))
    assert accounting.uncovered(text, found) == []
    assert accounting.overlapping(found) == []


@pytest.mark.parametrize("name", STRUCTURES)
def test_structures_without_end(name: str) -> None:
    """What stands once or twice in an article may stand thousands of times: no rule looks at all for each."""
    text = "The ferry sails again\n\n" + "\n".join([STRUCTURES[name]] * 2_000)
    with alarm():
        found = split(read_text(text))
    assert accounting.uncovered(text, found) == []
    assert accounting.overlapping(found) == []


def test_quotes_in_quotes() -> None:
    """Ten thousand levels of mail quoting are taken off like one."""
    text = "\n".join(">" * 10_000 + f" The ferry sails at {hour} o'clock." for hour in range(30))
    with alarm():
        found = split(read_text(text))
    assert found.decisions[0].block.text.startswith("The ferry")
    assert all(">" not in decision.block.text for decision in found.decisions)


def test_a_wrapped_paragraph_of_a_megabyte() -> None:
    """A paragraph cut into very many full lines is joined again, without a word lost."""
    line = "the ferry sails again after nine years with a new engine and an old capta"
    with alarm():
        found = split(read_text(f"{line}\n" * 14_000))
    assert [decision.block.lines for decision in found.decisions] == [(1, 14_000)]
    assert found.decisions[0].block.text.count("ferry sails") == 14_000
