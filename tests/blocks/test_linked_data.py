"""JSON-LD in all the shapes that pages have."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.blocks import linked_data
from newsgrab.model import Role

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Lighthouse to be rebuilt",
    "datePublished": "2024-05-01T10:00:00+02:00",
    "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Ek"}],
    "articleSection": ["Harbour", "Coast"],
    "keywords": "lighthouse, winter",
    "image": {"@type": "ImageObject", "caption": "The harbour.", "creditText": "A. Smith"},
}


def values(script: str, role: Role) -> list[str]:
    """The values that ``script`` states for ``role``."""
    return [h.value for h in linked_data.read([script]).hints if h.role is role]


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(ARTICLE),
        json.dumps([{"@type": "WebPage", "name": "x"}, ARTICLE]),
        json.dumps(
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Post"}, ARTICLE]}
        ),
        json.dumps({"@type": "WebPage", "mainEntity": ARTICLE}),
        json.dumps({"@type": ["Thing", "NewsArticle"], **{k: v for k, v in ARTICLE.items() if k != "@type"}}),
        json.dumps({**ARTICLE, "@type": "http://schema.org/NewsArticle"}),
        "<!--\n" + json.dumps(ARTICLE) + "\n-->",
        "//<![CDATA[\n" + json.dumps(ARTICLE) + "\n//]]>",
        json.dumps(ARTICLE) + ";",
        json.dumps(ARTICLE)[:-1] + ",}",
        "/* by the editors */ " + json.dumps(ARTICLE),
        json.dumps(ARTICLE).replace('"Lighthouse to', '"Lighthouse\tto'),
        json.dumps(ARTICLE).replace('"', "&quot;"),
        json.dumps(ARTICLE) + json.dumps({"@type": "Organization", "name": "Post"}),
        json.dumps(ARTICLE).replace("Harbour", "Har\\'bour"),
    ],
    ids=range(15),
)
def test_the_article_is_found_in_every_shape(script: str) -> None:
    """Arrays, graphs, nesting, comments, wrapping, trailing commas and entities make no difference."""
    assert [v.split() for v in values(script, Role.HEADLINE)] == [["Lighthouse", "to", "be", "rebuilt"]]
    assert values(script, Role.BYLINE) == ["Ann Lee", "Bo Ek"]
    assert values(script, Role.KEYWORDS) == ["lighthouse", "winter"]
    assert values(script, Role.CAPTION) == ["The harbour."]
    assert values(script, Role.CREDIT) == ["A. Smith"]
    assert len(values(script, Role.CATEGORY)) == 2


def test_json_beyond_repair_still_gives_its_plain_fields() -> None:
    """A script cut off in the middle gives the fields before the cut."""
    assert values(json.dumps(ARTICLE)[:120], Role.HEADLINE) == ["Lighthouse to be rebuilt"]


def test_authors_by_reference_are_looked_up() -> None:
    """An author that is only an @id is the person described elsewhere."""
    graph = [
        {**ARTICLE, "author": {"@id": "#ann"}},
        {"@type": "Person", "@id": "#ann", "name": "Ann Lee", "url": "/ann"},
    ]
    assert values(json.dumps({"@graph": graph}), Role.BYLINE) == ["Ann Lee"]


def test_of_several_articles_the_one_at_the_address_counts() -> None:
    """Stories in a list on the page are not the page's own story."""
    other = {**ARTICLE, "headline": "Another", "url": "https://post.example/other"}
    own = {**ARTICLE, "url": "https://post.example/own?x=1"}
    found = linked_data.read([json.dumps([other, own])], url="https://www.post.example/own")
    assert [h.value for h in found.hints if h.role is Role.HEADLINE] == ["Lighthouse to be rebuilt"]


def test_breadcrumbs_leave_out_the_home_page() -> None:
    """Only sections of a trail are categories, in the order of their positions."""
    crumbs = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"position": 2, "item": {"@id": "https://post.example/coast", "name": "Coast"}},
            {"position": 1, "name": "Post", "item": "https://post.example/"},
        ],
    }
    assert values(json.dumps(crumbs), Role.CATEGORY) == ["Coast"]


def test_article_text_is_plain_paragraphs() -> None:
    """Mark-up and entities in articleBody are resolved, paragraphs kept apart."""
    body = {**ARTICLE, "articleBody": "<p>One &amp; two.</p><p>Three.<br>Four.</p>"}
    assert values(json.dumps(body), Role.BODY) == ["One & two.\n\nThree.\n\nFour."]


def test_locked_articles_say_so() -> None:
    """isAccessibleForFree counts as a boolean and as a word."""
    for value in (False, "False", "false"):
        assert linked_data.read([json.dumps({**ARTICLE, "isAccessibleForFree": value})]).locked
    assert not linked_data.read([json.dumps(ARTICLE)]).locked


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "@type",
                    "@graph",
                    "@id",
                    "headline",
                    "author",
                    "image",
                    "keywords",
                    "itemListElement",
                    "name",
                    "item",
                ]
            )
            | st.sampled_from(
                ["position", "mainEntityOfPage", "articleBody", "liveBlogUpdate", "wordCount", "url"]
            ),
            inner | st.sampled_from(["NewsArticle", "BreadcrumbList", "WebSite"]),
            max_size=5,
        )
    ),
    max_leaves=25,
)


@given(_JSON, st.text(max_size=20))
def test_any_json_is_read_without_an_error(value: object, tail: str) -> None:
    """Values of the wrong type anywhere give fewer hints, never an exception."""
    found = linked_data.read([json.dumps(value), json.dumps(value) + tail, tail])
    assert all(isinstance(h.value, str) for h in found.hints)
