"""Lines that agencies, press offices and newsletters print for editors and readers, not as part of a story."""

from __future__ import annotations

import pytest

from newsgrab import Article, split
from tests.splitter import accounting

HEADLINE = "Lighthouse opens its doors to visitors"
FIRST = (
    "The lighthouse at Skarv lets visitors in for the first time since it was built more than a century ago,"
    " after two winters of work on its stairs and its lamp."
)
SECOND = "Tickets are sold at the harbour, where the boat leaves twice a day in good weather and once when it blows."
BODY = f"{FIRST}\n\n{SECOND}"


def whole(text: str) -> Article:
    """The article in ``text``, once it is known that no word of it is lost."""
    found = accounting.split(text)
    assert accounting.uncovered(text, found) == []
    assert accounting.lost_in_deciding(found) == []
    assert accounting.lost_in_fields(found) == []
    return split(text)


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Jane Doe; Editing by Max Roe)",
        "Reporting by Jane Doe; Editing by Max Roe",
        "((jane.doe@agency.example; +47 555 0142;))",
        "hm/abl/tes",
        "(rwl/hms)",
        "dpa jw yysn n1 uk",
        "YF8-ROM",
        "(foto) (vídeo)",
    ],
)
def test_behind_the_text(line: str) -> None:
    """What an agency prints behind its report is left over."""
    article = whole(f"{HEADLINE}\n\nOSLO, Jan 3 (Reuters) - {FIRST}\n\n{SECOND}\n\n{line}\n")
    assert article.body == f"OSLO, Jan 3 (Reuters) - {BODY}"
    assert [left.text for left in article.leftovers] == [line]


def test_version_and_notes_over_the_text() -> None:
    """Which version a report is, and what it adds, is no part of its headline or its text."""
    article = whole(
        f"UPDATE 2-{HEADLINE}\n\n(Adds quote, background)\n\nOSLO, Jan 3 (Reuters) - {FIRST}\n\n{SECOND}\n"
    )
    assert article.headline == HEADLINE
    assert [left.text for left in article.leftovers] == ["UPDATE 2-", "(Adds quote, background)"]


def test_notes_for_editors() -> None:
    """An agency's notes are left over from their heading on, which is no headline."""
    notes = "# Notizblock\n\n## Orte\n\n- Turm, Hafenstraße 1, 12345 Skarv"
    article = whole(f"{HEADLINE}\n\nSkarv (dpa) - {FIRST}\n\n{SECOND}\n\n{notes}\n")
    assert article.headline == HEADLINE
    assert article.body == f"Skarv (dpa) - {BODY}"


def test_press_release() -> None:
    """Of a press release the contact and the paragraph about the house are left over."""
    text = (
        "FOR IMMEDIATE RELEASE\n\nContact:\nTina Vargas\nSkarv Harbour Trust\n(555) 014-7788\npress@skarv.example\n\n"
        f"{HEADLINE}\n\nSKARV, Norway, Oct. 8, 2024 /PRNewswire/ -- {FIRST}\n\n{SECOND}\n\n"
        "About Skarv Harbour Trust\nThe trust was founded in 1974 and keeps four towers along the coast.\n\n###\n"
    )
    article = whole(text)
    assert article.headline == HEADLINE
    assert article.authors == ()
    assert article.body is not None
    assert article.body.endswith(SECOND)


def test_newsletter() -> None:
    """A newsletter's greeting, its name and its foot are no part of the story."""
    text = (
        "View this email in your browser\n\nThe Harbour Letter\n\nGood morning, reader,\n\n"
        f"{HEADLINE}\n\nby Ida Holm\n\n{FIRST}\n\n{SECOND}\n\nYou are receiving this because you read The Harbour Letter.\n"
    )
    article = whole(text)
    assert (article.headline, article.authors, article.body) == (HEADLINE, ("Ida Holm",), BODY)


def test_full_date_in_the_dateline() -> None:
    """A dateline with a year gives the date where nothing else does."""
    article = whole(f"{HEADLINE}\n\nOslo, 24 avr 2024 (AFP) - {FIRST}\n\n{SECOND}\n")
    assert article.published == "2024-04-24"


@pytest.mark.parametrize(
    ("end", "authors"),
    [("Ida Holm", ("Ida Holm",)), ("Ida Holm\nida.holm@paper.example", ("Ida Holm",)), ("Skarv", ())],
)
def test_name_behind_the_text(end: str, authors: tuple[str, ...]) -> None:
    """A name alone behind the last paragraph is the author; one word is none."""
    assert whole(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{end}\n").authors == authors


def test_authors_one_under_the_other() -> None:
    """Each author on a line with a job under it: all of them are authors."""
    article = whole(
        f"{HEADLINE}\nIda Holm\nJournalist\nGeir Aune\nJournalist\nPublished: 4 June 2024\n\n{FIRST}\n\n{SECOND}\n"
    )
    assert article.authors == ("Ida Holm", "Geir Aune")


def test_topics_beside_a_section() -> None:
    """Topics are keywords where a section is stated as well."""
    article = whole(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\nSection: Coast\nTopics: Towers, Harbours\n")
    assert (article.categories, article.keywords) == (("Coast",), ("Towers", "Harbours"))


def test_stanza_keeps_its_lines() -> None:
    """Verse among paragraphs is one paragraph whose line breaks stay."""
    verse = "The lamp is out,\nthe tide is in,\nthe boats come home."
    article = whole(f"{HEADLINE}\n\n{FIRST}\n\n{verse}\n\n{SECOND}\n")
    assert article.body == f"{FIRST}\n\n{verse}\n\n{SECOND}"


@pytest.mark.parametrize(("head", "headline"), [("Rubrik", HEADLINE), ("Titel", HEADLINE)])
def test_nordic_rubrik(head: str, headline: str) -> None:
    """In Swedish a ``Rubrik`` is the headline."""
    text = (
        "Taket på bygdegården i Svartnäs blåste av under natten till fredag. Ingen person skadades när det hände,"
        " och föreningen räknar med att reparationen kostar en halv miljon kronor."
    )
    assert (
        whole(f"{head}: {headline}\nFörfattare: Karin Ek\nDatum: 2024-01-12\n\n{text}\n").headline == headline
    )


def test_quoted_mail() -> None:
    """The line that says whose mail is quoted, and the answer over it, are left over."""
    quoted = "\n>\n".join(f"> {line}" for line in (HEADLINE, "By Ida Holm", FIRST, SECOND))
    article = whole(f"See below.\n\nOn 9 Jan 2024, Max Roe <max@example.org> wrote:\n{quoted}\n")
    assert (article.headline, article.body) == (HEADLINE, BODY)
