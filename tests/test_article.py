"""Fields become an article, and an article is known by its address or its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsgrab.article import address, build, identity
from newsgrab.model import Article, Caption, Document, Fields, Kind

DOCUMENT = Document("a.txt", b"", Kind.TEXT)


def built(fields: Fields, url: str | None = None) -> Article:
    """The article that a document with these fields gives."""
    return build(fields, replace(DOCUMENT, url=url))


def test_lead_picture_is_the_first_with_a_caption() -> None:
    """The lead caption is the first there is, with its own credit; a credit alone leads only when all are."""
    credit, words = Caption(None, "Jo Reed"), Caption("A tower.", "Pia Lund")
    article = built(Fields(captions=(credit, words)))
    assert (article.caption, article.credit_line) == ("A tower.", "Pia Lund")
    assert article.captions == (credit, words)
    assert built(Fields(captions=(credit,))).credit_line == "Jo Reed"
    assert built(Fields()).caption is None


def test_first_category_leads() -> None:
    """The category is the first of all, or None."""
    assert built(Fields(categories=("A", "B"))).category == "A"
    assert built(Fields()).category is None


def test_site_is_the_addresss_host() -> None:
    """The site is the host without ``www.``; without an address there is none."""
    assert built(Fields(url="https://www.example.org/a")).site == "example.org"
    assert built(Fields()).site is None


@pytest.mark.parametrize(
    ("stated", "given", "expected"),
    [
        (None, None, None),
        (None, "https://example.org/a?utm_source=x", "https://example.org/a"),
        ("https://example.org/b", "https://example.org/a", "https://example.org/b"),
        ("/b", "https://example.org/a", "https://example.org/b"),
        ("https://example.org/", "https://example.org/a", "https://example.org/a"),
        ("https://example.org/", None, "https://example.org/"),
        (
            "https://example.org/en/",
            "https://example.org/en/bridge-opens",
            "https://example.org/en/bridge-opens",
        ),
        ("https://example.org/news", "https://example.org/news/a/117", "https://example.org/news/a/117"),
        (
            "https://example.org/bridge-opens",
            "https://example.org/bridge-opens/2",
            "https://example.org/bridge-opens",
        ),
        ("https://example.org/news/117", "https://example.org/news/117/amp", "https://example.org/news/117"),
        ("javascript:alert(1)", "https://example.org/a", "https://example.org/a"),
        ("nonsense", None, None),
    ],
)
def test_address(stated: str | None, given: str | None, expected: str | None) -> None:
    """The stated address wins unless it is none, or the front page or section over the page that we have."""
    assert address(stated, given) == expected


def test_identity_is_the_address() -> None:
    """Two texts at one address are one article."""
    one = built(Fields(body="One"), "https://example.org/a")
    assert identity(one) == identity(built(Fields(body="Two"), "https://example.org/a#top")) == one.url


def test_identity_without_address_is_the_words() -> None:
    """Without an address the words count: not spacing, case, quotes or name; one other word is another article."""
    one = built(Fields(headline="The “Tower”", body="It is open.\n\nNow."))
    same = replace(built(Fields(headline='the  "tower"', body="It is open.\nNow.")), source="b.txt")
    assert identity(one) == identity(same)
    assert identity(one).startswith("sha256:")
    assert identity(one) != identity(built(Fields(headline="The “Tower”", body="It is shut.\n\nNow.")))
    assert identity(one) != identity(
        built(Fields(headline="The “Tower”", captions=(Caption("It is open."),)))
    )
