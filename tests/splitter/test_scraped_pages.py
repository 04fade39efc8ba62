"""Whole pages as scrapers take their text: a line a block, no marks and no blank lines, the title first."""

from __future__ import annotations

import pytest

from newsgrab.blocks.text import read_text
from newsgrab.model import Split
from newsgrab.splitter import split
from tests.splitter.test_dumps import DECK, FOOT, MENU, STORY, TITLE

OTHERS = (
    "Lighthouse keeper retires after forty winters on the rock",
    "Why the price of herring has doubled since the spring",
    "Choir of the harbour sings for the ferry and its crew",
)
WHOLE = " ".join(STORY[:2])  # a paragraph on one line, longer than any wrap
REST = f"{STORY[3]} {STORY[2]}"


def scraped(*middle: str, title: str = f"{TITLE} | Harbour Post") -> Split:
    """What becomes of such a page with ``middle`` among its menus."""
    lines = [title, *MENU, *MENU, *middle, *FOOT, *FOOT, *FOOT]
    return split(read_text("\n".join(lines) + "\n"))


def test_headline_date_and_story_without_any_gaps() -> None:
    """The headline is found where no blank line sets it apart, and titles of other stories are no text."""
    found = scraped(
        TITLE, "3 May 2024", DECK, WHOLE, *OTHERS, STORY[2], STORY[3], "First crossing", REST
    ).fields
    assert (found.headline, found.published) == (TITLE, "2024-05-03")
    assert found.body is not None
    assert found.body.endswith("\n\n".join([WHOLE, STORY[2], STORY[3], "First crossing", REST]))
    assert not any(title in found.body for title in OTHERS)


def test_the_page_s_title_tells_its_headline_among_others() -> None:
    """Of lines that could all be it, the headline is the one that the page's title opens with."""
    found = scraped(OTHERS[0], TITLE, OTHERS[1], DECK, WHOLE, *STORY[2:]).fields
    assert found.headline == TITLE


def test_the_page_s_title_is_the_headline_where_no_line_is() -> None:
    """A story without a line over it is headed by the page's title, the site's name aside."""
    short = "Wooden ferry of the harbour pupils - harbourpost.example"
    found = scraped(WHOLE, *STORY[2:], title=short).fields
    assert found.headline == "Wooden ferry of the harbour pupils"


@pytest.mark.parametrize("between", [(), ("3 May 2024",), ("2 minute read", "3 May 2024")])
def test_a_section_over_the_headline(between: tuple[str, ...]) -> None:
    """A word or two over a longer line, a date between them or not, are the section."""
    text = "\n".join(["Ships & Boats", *between, TITLE + "!", STORY[0], STORY[1]])
    found = split(read_text(text + "\n")).fields
    assert (found.headline, found.categories) == (TITLE + "!", ("Ships & Boats",))


def test_a_short_headline_over_its_date_and_text() -> None:
    """The same words over a paragraph are the headline."""
    found = split(read_text(f"Ferry saved\n3 May 2024\n\n{WHOLE}\n\n{STORY[2]}\n")).fields
    assert (found.headline, found.published) == ("Ferry saved", "2024-05-03")


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("First picture: How the new ferry could look in the spring", False),
        ("The ferry in May. Picture: with the kind permission of the yard", True),
        ("The ferry in May Picture: Jo Reed", True),
        ("The ferry in May Picture: private", True),
    ],
)
def test_a_word_before_a_colon_is_no_label_in_a_headline(line: str, cut: bool) -> None:
    """A label credits names, or a word or two, or what stands behind a caption's stop."""
    head = f"{TITLE}\n\n{line}" if cut else line
    found = split(read_text(f"{head}\n\n{WHOLE}\n\n{STORY[2]}\n")).fields
    assert (found.headline == line, bool(found.captions)) == (not cut, cut)
