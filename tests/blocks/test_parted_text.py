"""Texts as ``get_text("\\n", strip=True)`` gives them: every link's and emphasis's words on a line of their own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsgrab.blocks import parted
from newsgrab.blocks.text import read_text
from newsgrab.splitter import split
from tests.splitter.ferry import STORY, TITLE

PIECES = [
    TITLE,
    "By",
    "Ida Holm",
    "March 14, 2025",
    "The ferry between",
    "Skarv",
    "and the mainland sails again, nine years after a storm tore it from its moorings, the harbour authority told",
    "The Sample",
    ", which had asked for its papers.",
    STORY[1],
    "What happens next",
    "Two crossings a day are planned until the autumn, when the",
    "Fjord",
    "-Line will count the passengers and King Olav V.",
    "will open the new quay, if the weather allows it and nobody falls ill before the day.",
]
PARAGRAPHS = [
    "The ferry between Skarv and the mainland sails again, nine years after a storm tore it from its moorings,"
    " the harbour authority told The Sample, which had asked for its papers.",
    STORY[1],
    "What happens next",
    "Two crossings a day are planned until the autumn, when the Fjord-Line will count the passengers and King"
    " Olav V. will open the new quay, if the weather allows it and nobody falls ill before the day.",
]


def test_pieces_of_a_paragraph_are_joined() -> None:
    """Names and links go back into their sentences; headline, author, date and subhead stay on their own."""
    found = split(read_text("\n".join(PIECES))).fields
    assert (found.headline, found.authors, found.published) == (TITLE, ("Ida Holm",), "2025-03-14")
    assert found.body == "\n\n".join(PARAGRAPHS)


def test_a_text_with_a_line_a_paragraph_is_none() -> None:
    """Lines that end like sentences, small items of a list and verse are no pieces."""
    whole = [TITLE, *STORY, *STORY]
    listed = [
        TITLE,
        STORY[0],
        "What the ferry needs:",
        "a new engine",
        "two captains",
        "a dry summer",
        *STORY[1:],
    ]
    verse = [
        "the ferry sails at six o'clock",
        "and nobody is late",
        "it waits beside the harbour clock",
        "and so",
    ] * 3
    for lines in (whole, listed, verse):
        assert parted.continuations(lines, [0] * len(lines)) is None
        assert [b.text for b in read_text("\n".join(lines)).blocks] == lines


def test_blank_lines_part_paragraphs() -> None:
    """A text with gaps between its lines was not parted, whatever its lines open with."""
    assert parted.continuations(PIECES, [0, *[1] * (len(PIECES) - 1)]) is None


@given(st.lists(st.text(alphabet="aB .,;-'\"»«“(x", min_size=1, max_size=130), min_size=1, max_size=40))
def test_no_letter_is_lost_by_joining(lines: list[str]) -> None:
    """However lines are parted, joined ones hold all their letters in order, and every line is in one block."""
    kept = [line.strip() for line in lines if line.strip()]
    page = read_text("\n".join(kept))
    assert "".join("".join(b.text for b in page.blocks).split()) == "".join("".join(kept).split())
    assert [n for b in page.blocks for n in range(b.lines[0], b.lines[1] + 1)] == list(
        range(1, len(kept) + 1)
    )


@given(st.lists(st.sampled_from([*PIECES, *STORY, ".", ", and", "»so«"]), min_size=8, max_size=30))
def test_parted_texts_are_accounted_for(lines: list[str]) -> None:
    """Every line of a parted text is in exactly one decision."""
    page = read_text("\n".join(lines))
    assert sorted(d.block.lines for d in split(page).decisions) == sorted(b.lines for b in page.blocks)
