"""Microdata and RDFa of the article's item become hints, those of other items on the page do not."""

from __future__ import annotations

import pytest

from newsgrab.blocks.html import read_page
from newsgrab.model import Hint, Role

SENTENCE = "The lighthouse of Fernmouth will be rebuilt by next spring, the council said on Tuesday night."
TEXT = f"<div itemprop=articleBody><p>{SENTENCE}</p><p>Work on it begins in May. {SENTENCE}</p></div>"
TEASER = (
    '<div itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="url" href="/t">'
    '<span itemprop="headline">A crane falls</span></a><meta itemprop="datePublished" content="1999-01-01"></div>'
)
MICRODATA = (
    '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Lighthouse</h1>'
    '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Joan Tar">'
    '</span><time itemprop="datePublished" datetime="2024-05-03T10:00:00Z">3 May</time>'
    '<meta itemprop="articleSection" content="Harbour"><meta itemprop="keywords" content="lighthouse, council">'
    f'<link itemprop="mainEntityOfPage" href="https://echo.example/l">{TEXT}</article>{TEASER}'
)
RDFA = (
    '<article vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Lighthouse</h1>'
    '<span property="author" typeof="Person"><span property="name">Joan Tar</span></span>'
    '<span property="schema:datePublished" content="2024-05-03T10:00:00Z">3 May</span>'
    '<meta property="articleSection" content="Harbour"><meta property="keywords" content="lighthouse, council">'
    f'<link property="mainEntityOfPage" href="https://echo.example/l">{TEXT}</article>{TEASER}'
)


@pytest.mark.parametrize(("origin", "markup"), [("microdata", MICRODATA), ("rdfa", RDFA)])
def test_properties_of_the_article_are_hints(origin: str, markup: str) -> None:
    """Headline, author, date, section, tags and address of the item round the text are stated."""
    read = read_page(f"<html><body>{markup}", None)
    stated = {(hint.role, hint.value) for hint in read.hints if hint.origin == origin}
    assert stated >= {
        (Role.HEADLINE, "Lighthouse"),
        (Role.BYLINE, "Joan Tar"),
        (Role.PUBLISHED, "2024-05-03T10:00:00Z"),
        (Role.CATEGORY, "Harbour"),
        (Role.KEYWORDS, "lighthouse"),
        (Role.KEYWORDS, "council"),
        (Role.URL, "https://echo.example/l"),
    }


def test_teasers_state_nothing_of_the_article() -> None:
    """An item beside the article's is another story's."""
    hints = read_page(f"<html><body>{MICRODATA}", None).hints
    assert not any(
        hint.origin == "microdata" and hint.value in ("A crane falls", "1999-01-01") for hint in hints
    )


def test_properties_without_an_item_are_the_pages_article() -> None:
    """Properties that stand in no item, or in the page's own, are of the article they stand round."""
    page = (
        '<html><body itemscope itemtype="https://schema.org/WebPage"><article><h1>Lighthouse</h1>'
        f'<p itemprop="author">Joan Tar</p>{TEXT}</article>'
    )
    assert Hint(Role.BYLINE, "Joan Tar", "microdata") in read_page(page, None).hints
