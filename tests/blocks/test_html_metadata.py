"""Meta elements as hints."""

from __future__ import annotations

from newsgrab.blocks.html import read_page
from newsgrab.model import Role

TEXT = "<article><h1>Lighthouse</h1>" + "<p>The council voted on Tuesday to rebuild it before winter.</p>" * 6


def hints(head: str) -> dict[Role, list[tuple[str, str]]]:
    """(value, origin) of the hints of a page with ``head``, by role."""
    found: dict[Role, list[tuple[str, str]]] = {}
    for hint in read_page(f"<html lang=pt-BR><head>{head}</head><body>{TEXT}", None).hints:
        found.setdefault(hint.role, []).append((hint.value, hint.origin))
    return found


def test_titles_come_in_order_with_their_origin() -> None:
    """Title, OpenGraph and Twitter titles are hints for the headline."""
    head = (
        '<title>A | Post</title><meta property="og:title" content="A"><meta name="twitter:title" content="B">'
    )
    assert hints(head)[Role.HEADLINE] == [("A | Post", "title"), ("A", "og:title"), ("B", "twitter:title")]


def test_keyword_lists_are_cut_at_commas() -> None:
    """One hint a keyword, whichever comma is used."""
    found = hints(
        '<meta name="keywords" content="harbour, winter;城、灯台">'
        '<meta property="article:tag" content="coast">'
    )
    assert [v for v, _ in found[Role.KEYWORDS]] == ["harbour", "winter", "城", "灯台", "coast"]


def test_an_authors_address_is_no_name() -> None:
    """article:author that is a profile's address is no byline."""
    found = hints(
        '<meta property="article:author" content="https://social.example/ann">'
        '<meta name="author" content="Ann Lee">'
    )
    assert found[Role.BYLINE] == [("Ann Lee", "author")]


def test_language_address_and_site() -> None:
    """og:locale becomes a tag, the canonical link an address, og:site_name the site."""
    found = hints(
        '<meta property="og:locale" content="pt_BR"><link rel="canonical" href="https://post.example/a">'
        '<meta property="og:site_name" content="Post">'
    )
    assert found[Role.LANGUAGE] == [("pt-BR", "og:locale"), ("pt-BR", "html lang")]
    assert found[Role.URL] == [("https://post.example/a", "canonical")]
    assert found[Role.SITE] == [("Post", "og:site_name")]
