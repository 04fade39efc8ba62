"""Marks of text formats: what states something, and what only decorates."""

from __future__ import annotations

import pytest

from newsgrab.blocks.text import read_text
from newsgrab.model import Block, Kind, Role


def block(line: str, kind: Kind = Kind.MARKDOWN) -> Block:
    """The one block of a line."""
    (found,) = read_text(line, kind).blocks
    return found


@pytest.mark.parametrize(
    ("line", "text", "role", "level"),
    [
        ("# Headline", "Headline", Role.HEADLINE, 1),
        ("# Headline #", "Headline", Role.HEADLINE, 1),
        ("## Subhead", "Subhead", Role.SUBHEAD, 2),
        ("###### Deep", "Deep", Role.SUBHEAD, 6),
        ("**Bold line**", "Bold line", Role.SUBHEAD, 3),
        ("__Bold line__", "Bold line", Role.SUBHEAD, 3),
        ("# [Headline](https://example.org/)", "Headline", Role.HEADLINE, 1),
        ("#hashtag", "#hashtag", None, 0),
        ("####### Seven", "####### Seven", None, 0),
        ("2 * 3 * 4", "2 * 3 * 4", None, 0),
    ],
)
def test_headings(line: str, text: str, role: Role | None, level: int) -> None:
    """Headings state what they are; what only resembles one is text."""
    found = block(line)
    assert (found.text, found.states, found.level) == (text, role, level)


def test_second_top_heading_is_a_subhead() -> None:
    """A text has one headline; a later heading of the first level parts the story."""
    page = read_text("# One\n\nText of it.\n\n# Two\n", Kind.MARKDOWN)
    assert [b.states for b in page.blocks] == [Role.HEADLINE, None, Role.SUBHEAD]


@pytest.mark.parametrize("line", ["---", "***", "* * *", "=====", "_____", "· · ·", "───────"])
def test_rules(line: str) -> None:
    """A ruled line belongs to no field."""
    found = read_text(f"One of it.\n\n{line}\n\nTwo of it.").blocks[1]
    assert (found.states, found.marker) == (Role.LEFTOVER, "rule")


def test_pictures() -> None:
    """A picture's words, its address and the emphasis under it carry one figure's number."""
    page = read_text(
        '![A tower](https://example.org/a.jpg "Seen from sea")\n*The tower at dusk.*\n', Kind.MARKDOWN
    )
    assert [(b.text, b.states, b.figure) for b in page.blocks] == [
        ("A tower", Role.CAPTION, 1),
        ("Seen from sea", Role.CAPTION, 1),
        ("The tower at dusk.", Role.CAPTION, 1),
    ]
    assert page.blocks[0].image_url == "https://example.org/a.jpg"


def test_picture_without_words() -> None:
    """A picture without words is left over, address and all."""
    found = block("![](https://example.org/a.jpg)")
    assert (found.states, found.image_url) == (Role.LEFTOVER, "https://example.org/a.jpg")
    assert "example.org" in found.text


@pytest.mark.parametrize("line", ["# [](/home)", "## [ ](/home)", "### ![](/i/logo.png)", "* ## [](/home)"])
def test_heading_without_words(line: str) -> None:
    """A heading of nothing but a link or picture is left over with its marks; it crashed once."""
    found = block(line)
    assert (found.states, found.marker) == (Role.LEFTOVER, "heading without words")
    assert "(/" in found.text


def test_spaces_inside_a_linked_heading_go() -> None:
    """html2text leaves spaces round the words of a link."""
    assert block("### [ Old ferry sails again  ](/ferry)").text == "Old ferry sails again"


def test_emphasis_elsewhere_is_text() -> None:
    """A line in emphasis that is under no picture states nothing."""
    page = read_text("One of it.\n\n*Editor's note: this was changed.*\n", Kind.MARKDOWN)
    assert page.blocks[1].states is None
    assert page.blocks[1].text == "Editor's note: this was changed."


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("A **bold** and *soft* word.", "A bold and soft word."),
        ("A [link](https://example.org/a_(b)) in it.", "A link in it."),
        ("A [link](https://example.org/a_long- one_2024/of- it) that a wrap cut.", "A link that a wrap cut."),
        ("He wrote [sic](as he often did it).", "He wrote [sic](as he often did it)."),
        (r"Not \*soft\* at all.", "Not *soft* at all."),
        ("snake_case_name stays.", "snake_case_name stays."),
        ("5*3 and 4*2 stay.", "5*3 and 4*2 stay."),
        ("* an item", "an item"),
        ("• an item", "an item"),
        ("– a line of speech", "– a line of speech"),
    ],
)
def test_inline(line: str, text: str) -> None:
    """Emphasis, links and bullets come off; signs that mean themselves stay."""
    assert block(line).text == text


def test_raw_text_keeps_its_stars() -> None:
    """In plain text an asterisk is a character, not markup."""
    assert block("He *really* said so.", Kind.TEXT).text == "He *really* said so."


@pytest.mark.parametrize(
    "line", ["https://example.org/a", "<https://example.org/a>", "12. https://example.org/a"]
)
def test_addresses(line: str) -> None:
    """A line of nothing but an address is marked as one, all link."""
    found = block(line, Kind.TEXT)
    assert (found.marker, found.links) == ("address", 1.0)


def test_link_numbers_of_terminal_browsers() -> None:
    """The numbers of a dump's links go; a footnote or two in a text stays."""
    dump = "\n\n".join(f"[{n}]Word number {n} of the menu" for n in range(1, 8))
    assert [b.text for b in read_text(dump).blocks] == [f"Word number {n} of the menu" for n in range(1, 8)]
    assert (
        read_text("As the study says,[1]there is more.").blocks[0].text
        == "As the study says,[1]there is more."
    )


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("In October, the harbour master[65] closed the quay.", "In October, the harbour master closed the quay."),
        ("The quay was closed, [66]he says.", "The quay was closed, he says."),
        ("More of it there. [67]", "More of it there."),
        ("The [68] quay was closed.", "The quay was closed."),
    ],
)  # fmt: skip
def test_link_numbers_where_a_wrap_left_them(line: str, text: str) -> None:
    """A dump's link numbers stand before the link, and at a line's end where a wrap parted the two."""
    dump = "\n\n".join(f"[{n}]Word number {n} of the menu" for n in range(1, 8))
    assert read_text(f"{dump}\n\n{line}").blocks[-1].text == text


def test_share_of_links() -> None:
    """A block knows which share of it links."""
    assert block("[Most](https://example.org/) of").links == pytest.approx(4 / 7)
    assert block("None of it").links == 0.0
