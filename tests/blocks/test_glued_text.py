"""Pages taken without a separator between their elements: blocks that were run together come apart again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab import split
from newsgrab.blocks import glued
from newsgrab.blocks.text import read_text

TITLE = "Ferry sails again after nine years in dock"
STORY = (
    "The ferry between Skarv and the mainland sails again, nine years after a storm tore it from its moorings.",
    '"We never stopped believing," said Ida McAllister, who led the campaign and posted the ticket on YouTube.',
    "Two crossings a day are planned until the autumn, when the harbour authority will count the passengers.",
    "The council paid for the timber, while the iron came from a shipyard that closed down last spring.",
    "Visitors may watch the crew from the bridge on Saturdays, and children steer it for a while for nothing.",
    "Nobody knows how long the engine will last, but there is a second one in a shed behind the harbour.",
    "The first captain was ninety on Sunday, and his present from the town is a ticket for the rest of his life.",
)


def test_paragraphs_that_were_run_together() -> None:
    """A stop with a capital right behind it ends a paragraph; names keep their capitals."""
    found = split(f"{TITLE}\n{''.join(STORY)}\n")
    assert (found.headline, found.body) == (TITLE, "\n\n".join(STORY))


def test_menus_that_were_run_together_stay_out_of_the_text() -> None:
    """A small letter with a capital right behind it ends an entry, a headline, an author."""
    menu = "HomeNewsSportBusinessCultureTravelWeatherContact"
    foot = "About usPrivacy policyTerms of useJobsAdvertise with us"
    found = split(f"{menu}{TITLE}By Ida HolmMay 3, 2024{''.join(STORY)}{foot}\n")
    assert (found.headline, found.authors, found.published) == (TITLE, ("Ida Holm",), "2024-05-03")
    assert found.body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(STORY),
        " ".join(STORY),
        "The sentence ends.Without a space once. " + " ".join(STORY),
        "l’Elysée, d’Emmanuel, qu’Anne. " * 40,
        "See www.Example.com and U.S.Army pages, A.B.C. and e.g. this. " * 10,
        "新しい灯台が建つ。町長は喜んだ。" * 60,
        "",
    ],
)
def test_texts_that_nobody_ran_together(text: str) -> None:
    """A slip or two, initials, elisions and scripts without spaces do not part anything."""
    assert glued.pieces(text.split("\n")) is None


@given(st.lists(st.text('aAbB.!?"’ é你1:', max_size=40), min_size=1, max_size=40), st.integers(1, 9))
def test_nothing_is_lost_between_the_pieces(lines: list[str], times: int) -> None:
    """The pieces of a line are the line, and every piece is in a block."""
    lines = [line * times for line in lines]
    apart = glued.pieces(lines)
    assert apart is None or ["".join(pieces) for pieces in apart] == lines
    blocks = read_text("\n".join(lines)).blocks
    letters = "".join(char for char in "".join(lines) if char.isalnum())
    assert "".join(char for block in blocks for char in block.text if char.isalnum()) == letters


def test_many_pieces_cost_no_more_than_they_are_long() -> None:
    """A line that is nothing but capitals behind small letters is parted in one go."""
    assert len((glued.pieces(["aB" * 50_000 + "b.Ab." * 6]) or [[]])[0]) > 50_000
