"""Tags that a page shows as links, by where they lead and what stands over them."""

from __future__ import annotations

import pytest

from newsgrab.model import Article, Document, Kind
from newsgrab.pipeline import split_document

SENTENCE = (
    "The council voted on Tuesday to keep the old swing bridge open for another ten years, after a debate"
    " that lasted well into the night."
)
TEXT = f"<p>{SENTENCE}</p><p>The vote on the harbour bridge was close, and the gallery was full.</p>"
TAGS = ("Harbour", "Swing bridges")


def read(after: str, *, text: str = TEXT, behind: str = "", head: str = "") -> Article:
    """The article of a page with ``after`` under its text and ``behind`` under its element."""
    html = (
        f"<html lang=en><head><title>Bridge stays</title>{head}</head><body><article><h1>Bridge stays</h1>"
        f'<div class="body">{text}</div>{after}</article>{behind}</body></html>'
    )
    return split_document(
        Document("page.html", html.encode(), Kind.HTML, url="https://echo.example/x")
    ).article


def links(*paths: str) -> str:
    """Links to ``paths``, called by the names of :data:`TAGS`."""
    return " ".join(f'<a href="{path}">{name}</a>' for path, name in zip(paths, TAGS, strict=True))


@pytest.mark.parametrize(
    "folder",
    [
        "/tag/",
        "/tags/",
        "/topics/",
        "/news/topic/",
        "/thema/",
        "/themen/",
        "/sujet/",
        "/temas/",
        "/etiqueta/",
    ],
)
def test_links_into_a_folder_of_tags_are_keywords(folder: str) -> None:
    """A list of links that all lead into a folder of tags names the article's keywords."""
    found = read(f'<div class="sc-1">{links(folder + "harbour", folder + "swing-bridges")}</div>')
    assert found.keywords == TAGS


@pytest.mark.parametrize("label", ["Tags", "Related topics", "Mehr zum Thema Tags", "More on"])
def test_short_links_under_a_label_are_keywords(label: str) -> None:
    """A list under a label of tags is one wherever its links lead, in the article or right behind it."""
    listed = f"<div><h4>{label}</h4><ul><li>{links('/a/harbour', '/b/bridges')}</li></ul></div>"
    assert read(listed).keywords == TAGS
    assert read("", behind=listed).keywords == TAGS


def test_stories_under_a_label_are_no_keywords() -> None:
    """Links as long as headlines are stories, whatever stands over them."""
    story = "<h4>More on</h4><ul><li><a href='/s/1'>Harbour master trains two apprentices before he retires</a></li></ul>"
    assert read(story).keywords == ()


def test_linked_words_of_the_text_stay_in_it() -> None:
    """A paragraph of linked words in the midst of the text is text."""
    places = '<p><a href="/topics/fern">Fernmouth</a>, <a href="/topics/tarn">Tarnmouth</a></p>'
    found = read("", text=f"<p>{SENTENCE}</p>{places}<p>On Friday {SENTENCE}</p>")
    assert found.keywords == ()
    assert found.body is not None
    assert "Fernmouth, Tarnmouth" in found.body


def test_second_list_behind_the_text_is_the_sites() -> None:
    """Of several lists the first behind the text is the article's; the next one is what readers read now."""
    own = f"<div>{links('/tag/harbour', '/tag/swing-bridges')}</div><p>What readers read today.</p>"
    trending = '<div><a href="/tag/war">War</a> <a href="/tag/budget">Budget</a></div>'
    assert read(own + trending).keywords == TAGS


def test_words_of_every_page_are_dropped() -> None:
    """Of a long list of meta keywords, what stands nowhere in the article is the site's own."""
    site = "Sport, Lifestyle, Weather, Puzzles, Cartoons, Obituaries, Recipes"
    found = read("", head=f'<meta name="keywords" content="harbour, bridge, {site}">')
    assert found.keywords == ("harbour", "bridge")
