"""Pages that browsers and their extensions saved say where they are from and when they were saved."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsgrab.model import Article, Document, Kind
from newsgrab.pipeline import split_document

SENTENCE = (
    "The council of the harbour town voted on Tuesday to rebuild the old lighthouse before winter comes."
)
ADDRESS = "https://www.post.example/news/lighthouse"
JS_DATE = "Sat May 04 2024 10:12:13 GMT+0200 (Central European Summer Time)"


def article(
    stamp: str = "",
    *,
    html: str = "",
    head: str = "",
    date: str = "",
    picture: str = "a.jpg",
    url: str | None = None,
) -> Article:
    """The article of a page with ``stamp`` before everything."""
    page = (
        f"<!DOCTYPE html>\n{stamp}<html lang=en {html}><head><meta charset=utf-8><title>Lighthouse to be rebuilt</title>"
        f"{head}</head><body><article><h1>Lighthouse to be rebuilt</h1><p class=date>{date}</p><figure>"
        f'<img src="{picture}"><figcaption>The lighthouse on Monday.</figcaption></figure><p>{SENTENCE}</p>'
        f"<p>Second. {SENTENCE}</p></article></body></html>"
    )
    return split_document(Document("page.html", page.encode(), Kind.HTML, url=url)).article


STAMPS = {
    "browsers": {"stamp": f"<!-- saved from url=(0040){ADDRESS} -->\n"},
    "SingleFile": {
        "stamp": f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: {JS_DATE}\n-->"
    },
    "monolith": {"stamp": f"<!-- Saved from {ADDRESS} at 2024-05-04T08:12:13Z using monolith v2.8.1 -->"},
    "HTTrack": {
        "stamp": f"<!-- Mirrored from {ADDRESS.removeprefix('https://')} by HTTrack Website Copier/3.x [XR&CO'2014], "
        "Sat, 04 May 2024 08:12:13 GMT -->"
    },
    "Save Page WE": {
        "head": f'<meta name="savepage-url" content="{ADDRESS}"><meta name="savepage-date" content="{JS_DATE}">'
    },
    "WebScrapBook": {"html": f'data-scrapbook-source="{ADDRESS}" data-scrapbook-create="20240504081213123"'},
}
TIMED = sorted(STAMPS.keys() - {"browsers"})


@pytest.mark.parametrize("program", STAMPS)
def test_the_address_a_page_was_saved_from(program: str) -> None:
    """Each program's note gives the address where neither user nor page does."""
    found = article(**STAMPS[program])
    assert (found.url or "").removeprefix("https://").removeprefix("http://") == ADDRESS.removeprefix(
        "https://"
    )
    assert found.site == "post.example"
    given = article(**STAMPS[program], url="https://other.example/a")
    assert given.url == "https://other.example/a"


@pytest.mark.parametrize("program", TIMED)
def test_how_long_ago_is_counted_from_when_it_was_saved(program: str) -> None:
    """A relative date is one against the time of saving, to the minute."""
    found = article(**STAMPS[program], date="2 hours ago").published
    assert found is not None
    assert datetime.fromisoformat(found) == datetime(2024, 5, 4, 6, 12, tzinfo=UTC)


def test_without_a_time_how_long_ago_stays_null() -> None:
    """A browser's note tells no time."""
    assert article(**STAMPS["browsers"], date="2 hours ago").published is None


def test_a_web_archives_address_tells_when_it_captured_the_page() -> None:
    """The digits of a capture's address are the time against which the page counts."""
    link = f'<link rel=canonical href="https://archive.example/web/20240504081213/{ADDRESS}">'
    found = article(head=link, date="2 hours ago")
    assert (found.url, found.published) == (ADDRESS, "2024-05-04T06:12:00+00:00")


def test_what_the_metadata_state_is_more_exact() -> None:
    """How long ago is asked last."""
    head = '<meta property="article:published_time" content="2024-05-04T08:05:33+02:00">'
    assert (
        article(**STAMPS["monolith"], head=head, date="2 hours ago").published == "2024-05-04T08:05:33+02:00"
    )


def test_pictures_beside_a_saved_page_have_no_address() -> None:
    """A browser saves pictures into a folder; what is left relative is the site's."""
    found = article(**STAMPS["browsers"], picture="./Lighthouse_files/a.jpg")
    assert [c.image_url for c in found.captions] == [None]
    found = article(**STAMPS["browsers"], picture="/i/a.jpg")
    assert [c.image_url for c in found.captions] == ["https://www.post.example/i/a.jpg"]


@pytest.mark.parametrize(
    "stamp",
    [
        "<!-- saved from url=(0017)about:internet -->",
        "<!-- saved from url=(0010)javascript:alert(1) -->",
        "<!--\n Page saved with SingleFile \n url: x \n saved date: no day at all\n-->",
        "<!-- Saved from https://[broken at 9999-99-99T99:99:99Z using monolith v2 -->",
        "<!-- saved from url=(0040)" + "a" * 100_000 + " -->",
    ],
)
def test_notes_that_name_no_address_are_none(stamp: str) -> None:
    """What is no address or no day is left alone, however it is written."""
    assert article(stamp).url is None
