"""The feeds that a page names."""

from __future__ import annotations

import pytest

from newsgrab.feeds.discover import Link, links

URL = "https://site.example/news/"
RSS = '<link rel="alternate" type="application/rss+xml" title="All news" href="/feed">'


def _found(page: str) -> list[str]:
    return [link.url for link in links(page.encode(), URL)]


@pytest.mark.parametrize(
    "page",
    [
        f"<html><head>{RSS}",
        f"<!DOCTYPE html>\n<HTML><HEAD>{RSS.upper().replace('/FEED', '/feed')}</HEAD>",
        "<link href=/feed type=application/rss+xml rel=alternate>",
        "<link href='/feed' type='application/atom+xml' rel='home alternate'/>",
        '<link\nrel = "alternate"\ntype="application/feed+json; charset=utf-8"\nhref="/feed">',
        f"<base href='https://site.example/x/'>{RSS.replace('/feed', '../feed')}",
        RSS * 3,
        f"{RSS}<link rel=alternate type=application/rss+xml href=/comments/feed/>",
    ],
)
def test_one_feed(page: str) -> None:
    """A feed is found however its link is written, once, without that of the comments."""
    assert _found(page) == ["https://site.example/feed"]


@pytest.mark.parametrize(
    "page",
    [
        "<html><p>no links",
        f"<!-- {RSS} -->",
        f"<!-- {RSS}",
        "<link rel=alternate type=application/json href=/wp-json/wp/v2/posts/1>",
        "<link rel=alternate hreflang=de href=/de>",
        "<link rel=stylesheet type=application/rss+xml href=/feed>",
        "<link rel=alternate type=application/rss+xml href='javascript:alert(1)'>",
        "<link rel=alternate type=application/rss+xml>",
        "<a rel=alternate type=application/rss+xml href=/feed>",
    ],
)
def test_none(page: str) -> None:
    """What is commented out, of another type, or leads nowhere is no feed."""
    assert _found(page) == []


def test_titles_and_order() -> None:
    """Several come with their titles, in the order of the page."""
    atom = '<link rel="alternate" type="application/atom+xml" title="Sport &amp; \x1b[1mplay" href="https://x.example/s">'
    assert links((RSS + atom).encode(), URL) == (
        Link("https://site.example/feed", "All news"),
        Link("https://x.example/s", "Sport & [1mplay"),
    )


def test_comments_alone() -> None:
    """A page that names only the feed of its comments names that."""
    assert _found("<link rel=alternate type=application/rss+xml href=/comments/feed/>") == [
        "https://site.example/comments/feed/"
    ]


def test_too_many() -> None:
    """Of endless feeds the first fifty are named."""
    assert len(_found("".join(RSS.replace("/feed", f"/{n}") for n in range(1000)))) == 50
