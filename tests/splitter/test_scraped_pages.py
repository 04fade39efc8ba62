"""Whole pages as scrapers take their text: a line a block, no marks and no blank lines, the title first."""

from __future__ import annotations

import pytest

from newsgrab.blocks.text import read_text
from newsgrab.model import Fields, Split
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


MILL = (
    "The old mill on the river turns again, thanks to forty volunteers who spent three winters on its wheel.",
    "It grinds flour for two bakeries in the town, and on Saturdays visitors may watch it from the bridge.",
    "The council paid for the timber, while the iron came from a shipyard that closed down last spring.",
)
SHOWN, SEARCHED = (
    "Forty volunteers bring the old mill back",
    "Old mill: How forty volunteers built a new wheel",
)


def fields(text: str) -> Fields:
    """The fields of a text."""
    return split(read_text(text)).fields


@pytest.mark.parametrize("kicker", ["On the river", "A winter's work"])
def test_a_trail_with_a_crumb_on_each_line(kicker: str) -> None:
    """Behind the home page stand the sections, then the page's title, then a kicker and the headline."""
    found = fields("\n".join(["Home", "Towns", "Millford", SEARCHED, kicker, SHOWN, *MILL]))
    assert (found.headline, found.categories) == (SHOWN, ("Towns", "Millford"))
    assert found.body == "\n\n".join(MILL)


def test_a_trail_that_ends_with_the_last_section() -> None:
    """Where no title stands at its end, the line under the trail is the headline."""
    found = fields("\n".join(["Startseite", "Orte", "Mühlheim", SHOWN, *MILL]))
    assert (found.headline, found.categories) == (SHOWN, ("Orte", "Mühlheim"))


def test_a_picture_s_line_over_a_text_without_headline() -> None:
    """A sentence with an agency's credit behind it is a caption; the headline stays empty."""
    picture = "Volunteers carry the timber over the bridge in Millford on 12 July 2023. JO REED / AFP"
    found = fields("\n".join([picture, *MILL]))
    assert found.headline is None
    assert [(c.caption, c.credit_line) for c in found.captions] == [(picture[:-14], "JO REED / AFP")]
    assert found.body == "\n\n".join(MILL)


def test_a_stamp_that_runs_on_is_no_headline() -> None:
    """Date, update and reading time without spaces between them say when it appeared."""
    stamp = "2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago"
    found = fields("\n".join([SHOWN, stamp, *MILL]))
    assert (found.headline, found.published) == (SHOWN, "2023-04-25T14:26:00+02:00")
    assert found.body == "\n\n".join(MILL)
