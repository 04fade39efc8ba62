"""Text copied off a page with what stands above and below the story."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsgrab.model import Article, Document, Kind
from newsgrab.pipeline import split_document

STORY = (
    "The council met on Monday to talk about the old bridge, and decided that nothing would change.\n"
    "Boats will go on waiting for the tide, as they have done since the lock was closed in 1998.\n"
)


def split(text: str, fetched: datetime | None = None) -> Article:
    """The article in a text that came at a time."""
    document = Document(source="-", data=text.encode(), kind=Kind.TEXT, fetched=fetched)
    return split_document(document).article


@pytest.mark.parametrize(
    ("menu", "headline"),
    [
        ("Home\nNews\nSport\nWeather\nSearch\n", "Council leaves the bridge as it is"),
        (
            "Главная\nПолитика\nЭкономика\nОбщество\n14:32, 7 августа 2023\n",
            "Мост остаётся как есть, решил совет",
        ),
        ("Acerca\nAyuda legal\nBoletín\nCorreo\nEnlaces\n", "El concejo deja el puente como está"),
    ],
)
def test_a_menu_is_no_headline(menu: str, headline: str) -> None:
    """A run of short lines above the headline is a menu, whether its words are known or not."""
    found = split(f"{menu}{headline}\n{STORY}")
    assert found.headline == headline
    assert found.body == STORY.strip().replace("\n", "\n\n")


def test_kicker_and_headline_are_no_menu() -> None:
    """Two or three short lines are a section, a headline and a byline."""
    found = split(f"Politics\n\nCouncil leaves bridge alone\n\nBy Jo Reed\n\n{STORY}")
    assert (found.category, found.headline, found.authors) == (
        "Politics",
        "Council leaves bridge alone",
        ("Jo Reed",),
    )


@pytest.mark.parametrize(
    "foot", ["© Riproduzione riservata", "© The Harbour Post Ltd", "© 2024 The Harbour Post"]
)
def test_a_copyright_foot_is_no_credit(foot: str) -> None:
    """A copyright line behind the last paragraph makes that paragraph no caption."""
    found = split(f"Council leaves the bridge as it is\n\n{STORY}\nThe bridge stays.\n\n{foot}\n")
    assert found.captions == ()
    assert (found.body or "").endswith("The bridge stays.")


def test_relative_dates_need_a_fetch_time() -> None:
    """Hours ago are counted from when the text was fetched; without that nothing is invented."""
    text = f"Council leaves the bridge as it is\n\n2 hours ago\n\n{STORY}"
    assert split(text, datetime(2024, 5, 3, 18, 0, tzinfo=UTC)).published == "2024-05-03T16:00:00+00:00"
    assert split(text).published is None


def test_a_trail_that_ends_with_the_headline() -> None:
    """A breadcrumb trail may end with the headline, cut or whole; its other items are the sections."""
    found = split(
        f"Home / Cities / Pune / Council leaves the bridge…\nCouncil leaves the bridge as it is\n\n{STORY}"
    )
    assert found.headline == "Council leaves the bridge as it is"
    assert found.categories == ("Cities", "Pune")


def test_a_trail_that_ends_with_a_section_the_headline_opens_with() -> None:
    """A section's name is no cut headline, though the headline opens with the same word."""
    found = split(f"Home > News > Council\nCouncil leaves the bridge as it is\n\n{STORY}")
    assert found.headline == "Council leaves the bridge as it is"
    assert found.categories == ("News", "Council")


def test_the_headline_at_a_trails_end_is_left_over() -> None:
    """What a trail prints of the headline is in no field, and no line hides that."""
    found = split(
        f"Home > News > Council leaves the bridge as it is\nCouncil leaves the bridge as it is\n\n{STORY}"
    )
    assert found.categories == ("News",)
    assert ("Council leaves the bridge as it is", "category.breadcrumb") in [
        (left.text, left.rule) for left in found.leftovers
    ]
