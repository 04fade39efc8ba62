"""Hard-wrapped paragraphs are joined again; verse, lists, quotations and short lines are not."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.blocks.text import read_text

ENGLISH = (
    "The lighthouse at Skarv lets visitors in for the first time since it was built more than a century ago, after two"
    " winters of work on its stairs and its lamp, paid for by a fund that nobody in the village had heard of before.",
    "Tickets are sold at the harbour, where the boat leaves twice a day in good weather and once a day when it blows,"
    " and those who miss the last one back may sleep in the keeper's old kitchen for the price of a loaf of bread.",
)
GERMAN = (
    "Der Leuchtturm von Skarv öffnet zum ersten Mal seit seiner Errichtung vor mehr als hundert Jahren seine Türen für"
    " Besucherinnen und Besucher, nachdem zwei Winter lang an Treppen und Lampe gearbeitet worden war.",
    "Karten gibt es am Hafen, wo das Boot bei gutem Wetter zweimal am Tag ablegt, und wer das letzte verpasst, darf in"
    " der alten Küche des Wärters übernachten, was nicht mehr kostet als ein Laib Brot in der Bäckerei.",
)
CHINESE = (
    "灯塔自一百多年前建成以来首次向游客开放，此前人们花了两个冬天修缮楼梯和灯具，费用由一个村里没有人听说过的基金承担。"
    * 2,
)


def texts(text: str) -> list[str]:
    """The texts of the blocks that a raw text makes."""
    return [block.text for block in read_text(text).blocks]


def wrapped_cells(text: str, cells: int) -> str:
    """A text without spaces, cut after so many characters of two cells each."""
    return "\n".join(text[i : i + cells // 2] for i in range(0, len(text), cells // 2))


@pytest.mark.parametrize("width", [45, 60, 65, 72, 76, 80, 100, 120, 160])
@pytest.mark.parametrize("paragraphs", [ENGLISH, GERMAN], ids=["english", "german"])
def test_joined_at_any_width(paragraphs: tuple[str, ...], width: int) -> None:
    """A paragraph cut into lines of any usual width is one block again, word for word."""
    assert texts("\n\n".join(textwrap.fill(p, width) for p in paragraphs)) == list(paragraphs)


@pytest.mark.parametrize("cells", [60, 72, 80])
def test_joined_without_spaces(cells: int) -> None:
    """Lines of a script without spaces are joined without one."""
    assert texts(wrapped_cells(CHINESE[0], cells)) == [CHINESE[0]]


def test_block_knows_its_lines() -> None:
    """A joined block tells the first and last line it came from, counted from 1, and the gap before it."""
    page = read_text("\n\n" + textwrap.fill(ENGLISH[0], 72) + "\n\n\n" + textwrap.fill(ENGLISH[1], 72))
    assert len(textwrap.wrap(ENGLISH[0], 72)) == len(textwrap.wrap(ENGLISH[1], 72)) == 4
    assert [(block.lines, block.gap) for block in page.blocks] == [((3, 6), 2), ((9, 12), 2)]


def test_typesetters_hyphens_go() -> None:
    """Where lines end in hyphens all over a text, a typesetter put them there: the words are whole again."""
    lines = (
        "The lighthouse at Skarv lets visitors in for the first time since it was con-",
        "structed more than a century ago, after two winters of restoration work on its",
        "stairs and its enormous lamp, paid for by a fund that nobody in the whole vil-",
        "lage had heard of before the summer, when the harbour authority suddenly announ-",
        "ced that there would be money for it and that visitors would soon be welcome in",
        "the tower.",
    )
    (text,) = texts("\n".join(lines))
    assert "constructed more" in text
    assert "whole village had" in text
    assert "announced that" in text


def test_words_own_hyphens_stay() -> None:
    """A compound's own hyphen at a line's end stays, without a space behind it."""
    lines = (
        "The lighthouse at Skarv lets visitors in for the first time since a well-",
        "known architect drew it more than one hundred years ago on the back of a",
        "menu, which the keeper's family has kept in a drawer of the kitchen until",
        "last week, when they gave it to the museum.",
    )
    (text,) = texts("\n".join(lines))
    assert "a well-known architect" in text


@pytest.mark.parametrize(
    "verse",
    [
        "The lamp went out at four,\nthe keeper shut the door,\nthe gulls sat on the wall\nand did not mind at all.",
        "Wer reitet so spät\ndurch Nacht und Wind?",
        "Milk\nBread\nCandles\nRope",
    ],
)
def test_short_lines_stay_apart(verse: str) -> None:
    """Verse and lists of short lines, which no wrap made, keep their lines."""
    assert texts(verse) == verse.split("\n")


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "1. ", "(2) "])
def test_list_items_stay_apart(mark: str) -> None:
    """Items of a list in wrapped text are blocks of their own, each joined from its lines."""
    items = [
        "a rope of at least twenty metres, which the harbour master will want to see before the boat leaves the quay",
        "warm clothes and bread for two days, since the weather may turn and there is no shop anywhere on the rock",
        "a lamp with a full battery, as the stairs have no light of their own and are not even in any single place",
    ]
    lines = [textwrap.fill(mark + item, 72, subsequent_indent="  ") for item in items]
    found = texts("\n".join([textwrap.fill(ENGLISH[0], 72), "", *lines]))
    assert len(found) == 4
    assert all(item in text for item, text in zip(items, found[1:], strict=True))


def test_one_line_a_paragraph() -> None:
    """Long lines without blank lines between are paragraphs, not a wrapped text."""
    assert texts("\n".join([*ENGLISH, *GERMAN])) == [*ENGLISH, *GERMAN]


def test_paragraphs_of_one_length() -> None:
    """Paragraphs of one line each stay apart even when all are about as long as a wrapped line."""
    lines = [
        "The ferry between Skarv and the mainland sails again after nine years.",
        "Two crossings a day are planned until autumn, when people are counted.",
        "The old engine has been replaced by one that runs on electric current.",
        "Ida Holm, who led the campaign, bought the first ticket on Monday last.",
        "The harbour master says that it was the finest morning of his long life.",
    ]
    assert texts("\n".join(lines)) == lines


def test_headline_over_wrapped_text() -> None:
    """A headline right over its wrapped text does not run into it."""
    found = texts("Lighthouse opens its doors\n\n" + textwrap.fill(ENGLISH[0], 72))
    assert found == ["Lighthouse opens its doors", ENGLISH[0]]


@pytest.mark.parametrize(
    "mark", ["![The harbour](https://example.org/h.jpg)", "# [](https://example.org/harbour/2024/)"]
)
def test_what_a_bracket_closes_is_whole(mark: str) -> None:
    """A picture and a heading that ends with a link run into no line below them, whatever their width."""
    wrapped = "\n\n".join(textwrap.fill(paragraph, 42) for paragraph in ENGLISH)
    assert texts(f"{wrapped}\n\n{mark}\nThe harbour at Skarv\n\n{wrapped}")[3] == "The harbour at Skarv"


def test_short_lines_over_long_paragraphs() -> None:
    """Lines of one length by chance are not a wrap where paragraphs stand on one line each."""
    head = (
        "Ferry sails again after nine years in dock",
        "On the upper deck. (AP Photo/Jo Reed) Share",
        "Read more of it",
    )
    assert texts("\n".join(head) + "\n\n" + "\n\n".join(ENGLISH)) == [*head, *ENGLISH]


def test_centred_heading_is_joined() -> None:
    """Terminal browsers centre a first heading, each of its lines round one axis."""
    first = "The lighthouse at Skarv lets visitors in for the first time since it was"
    heading = f"{first:^80}".rstrip() + "\n" + f"{'built a century ago':^80}".rstrip()
    found = texts(f"{heading}\n\n{textwrap.fill(ENGLISH[0], 72)}\n\n{textwrap.fill(ENGLISH[1], 72)}")
    assert found == [f"{first} built a century ago", *ENGLISH]


def test_fields_of_a_head_stay_apart() -> None:
    """Lines of a head that are as wide as the wrap are fields, not a paragraph."""
    head = ["Subject: " + "a" * 62, "From: " + "b" * 65, "To: " + "c" * 67]
    body = textwrap.fill(" ".join(ENGLISH), 72)
    assert texts("\n".join(head) + "\n\n" + body)[:3] == head


@settings(deadline=None)
@given(
    st.lists(
        st.lists(st.text(alphabet="abcdefghijklmnopqrst", min_size=1, max_size=9), min_size=40, max_size=90),
        min_size=2,
        max_size=4,
    ),
    st.integers(min_value=50, max_value=120),
)
def test_wrapping_is_undone(paragraphs: list[list[str]], width: int) -> None:
    """Whatever the words and the width, wrapping and reading give the paragraphs back."""
    whole = [" ".join(words) for words in paragraphs]
    assert texts("\n\n".join(textwrap.fill(p, width) for p in whole)) == whole
