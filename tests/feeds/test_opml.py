"""Lists of subscriptions: what other readers write is read, and what is written they can read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.errors import ContentError
from newsgrab.feed_model import Outline
from newsgrab.feeds import opml
from newsgrab.normalize.text import tidy

LISTS = Path(__file__).parent / "lists"
NOW = datetime(2024, 5, 5, 10, 0, tzinfo=UTC)
GAZETTE = Outline("https://gazette.example/feed.xml", "The Harbour Gazette", "https://gazette.example/")
BLATT = Outline("https://blatt.example/atom", "Das Blatt", "https://blatt.example/")

READ = {
    "miniflux": (
        GAZETTE._replace(folders=("All",)),
        Outline(
            "https://aase.example/feed?a=1&b=2", "Åse’s blog", "https://aase.example/", ("Fish & chips",)
        ),
    ),
    "freshrss": (GAZETTE._replace(folders=("Uncategorized",)), BLATT._replace(folders=("World",))),
    "netnewswire": (BLATT._replace(site=None), GAZETTE._replace(folders=("News",))),
    "by_hand": (
        Outline("https://cafe.example/rss", "Café été & co"),
        Outline("https://x.example/", "x", None, ("Deep", "Deeper")),
    ),
}


def _written(*feeds: Outline) -> bytes:
    return "".join(opml.write(feeds, NOW)).encode()


@pytest.mark.parametrize("name", READ)
def test_as_other_readers_write_it(name: str) -> None:
    """Each reader's shape is read: feeds, titles, sites, folders; a list by hand with its mistakes as well."""
    assert opml.read((LISTS / f"{name}.opml").read_bytes()) == READ[name]


@pytest.mark.parametrize("name", READ)
def test_round_trip(name: str) -> None:
    """What was read is written so that it reads the same, whatever wrote it first."""
    assert set(opml.read(_written(*READ[name]))) == set(READ[name])


def test_credentials_in_titles() -> None:
    """Readers name an untitled feed by its address: what is kept of that is not its password."""
    url = "https://ada:secret@gazette.example/feed.xml"
    data = f'<opml><body><outline text="{url}"><outline text="{url}" xmlUrl="{url}"/></outline></body></opml>'
    (found,) = opml.read(data.encode())
    bare = "https://gazette.example/feed.xml"
    assert (found.title, found.folders) == (bare, (bare,))


@pytest.mark.parametrize(
    ("stated", "read"),
    [
        ("feed://example.org/rss", "http://example.org/rss"),
        ("feed:https://example.org/rss", "https://example.org/rss"),
        ("FEED://example.org/rss", "http://example.org/rss"),
        ("https://example.org/feed:http", "https://example.org/feed:http"),
    ],
)
def test_feed_as_a_scheme(stated: str, read: str) -> None:
    """``feed:`` before an address only says what browsers did with it."""
    data = f'<opml version="1.0"><body><outline text="A" xmlUrl="{stated}"/></body></opml>'
    assert [feed.url for feed in opml.read(data.encode())] == [read]


def test_what_is_written() -> None:
    """It is well-formed OPML 2.0 with all that its specification asks of a list of subscriptions."""
    tree = ET.fromstring(
        _written(BLATT, GAZETTE._replace(folders=("News", "Coast")), Outline("https://x.example/"))
    )
    assert (tree.tag, tree.attrib) == ("opml", {"version": "2.0"})
    assert tree.findtext("head/dateCreated") == "Sun, 05 May 2024 10:00:00 +0000"
    assert [each.attrib for each in tree.findall("body/outline")] == [
        {
            "type": "rss",
            "text": "Das Blatt",
            "title": "Das Blatt",
            "xmlUrl": "https://blatt.example/atom",
            "htmlUrl": "https://blatt.example/",
        },
        {
            "type": "rss",
            "text": "https://x.example/",
            "title": "https://x.example/",
            "xmlUrl": "https://x.example/",
        },
        {"text": "News", "title": "News"},
    ]
    inner = tree.find("body/outline/outline/outline")
    assert inner is not None
    assert inner.attrib["xmlUrl"] == GAZETTE.url


#: names as they come out of reading: one clean line
words = st.text(min_size=1, max_size=12).map(tidy).filter(bool)


@given(
    st.lists(
        st.builds(
            Outline,
            st.integers(0, 30).map("https://a.example/{}?a&b".format),
            words,
            st.none() | st.just("https://a.example/"),
            st.lists(words, max_size=3).map(tuple),
        ),
        max_size=8,
        unique_by=lambda feed: feed.url,
    )
)
@settings(max_examples=200, deadline=None)
def test_any_list_round_trips(feeds: list[Outline]) -> None:
    """Titles and folders of any letters come back as they were."""
    assert set(opml.read(_written(*feeds))) == set(feeds)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b"not xml", "no OPML"),
        (b"<html>", "no OPML"),
        (b"<rss/>", "no OPML"),
        (b"<opml><body><outline xmlUrl='https://a.example/'/>", r"broken OPML \(line 1: no element found\)"),
        (b"<opml><body>\n<outline></body></opml>", r"broken OPML \(line 2: mismatched tag\)"),
        (b"<opml>" + b"<outline>" * 1000, "deep"),
    ],
)
def test_no_list(data: bytes, what: str) -> None:
    """What is no list, or one that would lose feeds, is one clear error with its line."""
    with pytest.raises(ContentError, match=what):
        opml.read(data)
