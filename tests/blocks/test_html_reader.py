"""Pages become blocks that state what their mark-up says."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.blocks.html import read_page
from newsgrab.errors import NewsgrabError, NotAnArticleError
from newsgrab.model import Block, Page, Role

SENTENCE = "The council of the harbour town voted on Tuesday to rebuild the old lighthouse before winter. "
LINKS = "".join(f'<li><a href="/{n}">Another story about the harbour, number {n}</a></li>' for n in range(40))


def page(body: str, head: str = "") -> str:
    """A page with ``body`` in it."""
    return f"<!DOCTYPE html><html lang=en><head><title>Lighthouse | Post</title>{head}</head><body>{body}"


def paragraphs(count: int = 4) -> str:
    """``count`` paragraphs that can be told apart."""
    return "".join(f"<p>Paragraph {n}. {SENTENCE}</p>" for n in range(1, count + 1))


def article(inside: str) -> Page:
    """The page of an article with ``inside`` between its paragraphs."""
    return read_page(
        page(f"<article><h1>Lighthouse to be rebuilt</h1>{paragraphs(2)}{inside}{paragraphs(2)}</article>"),
        None,
    )


def texts(read: Page, *roles: Role) -> list[str]:
    """Texts of the blocks that state one of ``roles``."""
    return [b.text for b in read.blocks if b.states in roles]


def the(read: Page, role: Role) -> Block:
    """The only block that states ``role``."""
    (found,) = [b for b in read.blocks if b.states is role]
    return found


def test_headline_paragraphs_and_subheads_are_stated_in_order() -> None:
    """The h1 is the headline, h2 a subhead, p the body, in reading order."""
    read = article("<h2>What comes next</h2>")
    assert [b.states for b in read.blocks] == [
        Role.HEADLINE,
        Role.BODY,
        Role.BODY,
        Role.SUBHEAD,
        Role.BODY,
        Role.BODY,
    ]
    assert the(read, Role.HEADLINE).text == "Lighthouse to be rebuilt"
    assert the(read, Role.SUBHEAD).level == 2


def test_blocks_are_numbered_from_one() -> None:
    """A page's blocks carry their own number as line."""
    read = article("")
    assert [b.lines for b in read.blocks] == [(n, n) for n in range(1, len(read.blocks) + 1)]


def test_caption_and_credit_of_a_figure_share_its_number_and_picture() -> None:
    """What stands in a figure belongs together."""
    read = article(
        '<figure><img src="/a.jpg"><figcaption>The lighthouse in May.'
        ' <span class="credit">Photo: A. Smith</span></figcaption></figure>'
    )
    caption, credit = the(read, Role.CAPTION), the(read, Role.CREDIT)
    assert (caption.text, credit.text) == ("The lighthouse in May.", "Photo: A. Smith")
    assert caption.figure == credit.figure > 0
    assert caption.image_url == credit.image_url == "/a.jpg"


@pytest.mark.parametrize(
    "box",
    [
        '<div class="image"><img src="/a.jpg"><div class="image__caption">The lighthouse in May.</div></div>',
        '<div><img src="/a.jpg"><span>The lighthouse in May.</span></div>',
        '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The lighthouse in May.</p>',
        '<img src="/a.jpg"><p class="img-description">The lighthouse in May.</p>',
        '<aside><figure><img src="/a.jpg"><figcaption>The lighthouse in May.</figcaption></figure></aside>',
        '<button class="viewer-button"><div class="photo"><img src="/a.jpg">'
        "<figcaption>The lighthouse in May.</figcaption></div></button>",
    ],
)
def test_captions_outside_figure_elements(box: str) -> None:
    """A caption may be a div, a span, a paragraph under the picture, or stand in an aside or a button."""
    caption = the(article(box), Role.CAPTION)
    assert (caption.text, caption.image_url) == ("The lighthouse in May.", "/a.jpg")


def test_lead_picture_between_headline_and_text_is_found() -> None:
    """A picture outside the text's own container still gives its caption."""
    lead = '<figure><img src="/l.jpg"><figcaption>The harbour.</figcaption></figure>'
    read = read_page(
        page(
            f'<main><header><h1>Lighthouse</h1></header>{lead}<div class="story-body">{paragraphs(5)}</div>'
        ),
        None,
    )
    assert texts(read, Role.CAPTION) == ["The harbour."]
    assert len(texts(read, Role.BODY)) == 5


@pytest.mark.parametrize(
    ("furniture", "kind"),
    [
        ('<div class="share-bar">Share this on every network</div>', "share"),
        ('<div class="newsletter-signup"><p>Get our letter every morning.</p></div>', "newsletter"),
        ("<aside><p>About the paper and its many readers.</p></aside>", "aside"),
        (f"<ul>{LINKS}</ul>", "links"),
        ('<section id="comments"><p>I like this lighthouse very much.</p></section>', "comments"),
    ],
)
def test_furniture_in_the_text_is_left_over_with_its_kind(furniture: str, kind: str) -> None:
    """Furniture between paragraphs is no body and says what it is."""
    read = article(furniture)
    assert the(read, Role.LEFTOVER).marker == kind
    assert len(texts(read, Role.BODY)) == 4


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>Not shown. {}</p>",
        '<div style="display: none"><p>Not shown. {}</p></div>',
        '<p class="sr-only">Not shown. {}</p>',
        "<template><p>Not shown. {}</p></template>",
        "<script>var s = 'Not shown. {}';</script>",
        "<!-- Not shown. {} -->",
    ],
)
def test_hidden_text_is_no_text(hidden: str) -> None:
    """What no reader sees is in no block."""
    assert not any("Not shown" in b.text for b in article(hidden.format(SENTENCE)).blocks)


def test_text_class_names_do_not_make_paragraphs_furniture() -> None:
    """A paragraph marked for the paywall's script is still a paragraph."""
    read = article(f'<p class="paywall">Behind the wall. {SENTENCE}</p>')
    assert any(t.startswith("Behind the wall.") for t in texts(read, Role.BODY))


def test_line_breaks_part_paragraphs() -> None:
    """Two br elements part paragraphs, one joins lines with a space."""
    read = read_page(
        page(f"<h1>Lighthouse</h1><div>One. {SENTENCE}<br>Two.<br><br>Three. {SENTENCE}</div>"), None
    )
    assert texts(read, Role.BODY) == [f"One. {SENTENCE}Two.", f"Three. {SENTENCE}".strip()]


def test_inline_markup_neither_glues_nor_splits_words() -> None:
    """Style inside a word leaves it whole, and blocks side by side stay apart."""
    read = article(
        f"<p>Dr<b>op</b> <i>cap</i><span>ital</span>s. {SENTENCE}</p><div><div>left</div><div>right</div>"
    )
    assert any(t.startswith("Drop capitals.") for t in texts(read, Role.BODY))
    assert not any("leftright" in b.text for b in read.blocks)


def test_table_rows_are_one_block_each() -> None:
    """Cells of a row stand in one block, parted."""
    read = article(
        "<table><tr><td>Height in metres.</td><td>31 m.</td></tr><tr><td>Built.</td><td>1871.</td></table>"
    )
    assert "Height in metres. | 31 m." in texts(read, Role.BODY)


def test_authors_side_by_side_are_two() -> None:
    """Names that only style parts do not run together."""
    by = '<div class="byline">By <a rel="author" href="#">Ann Lee</a><a rel="author" href="#">Bo Ek</a></div>'
    read = read_page(page(f"<article><h1>Lighthouse</h1>{by}{paragraphs()}</article>"), None)
    assert the(read, Role.BYLINE).text == "By Ann Lee, Bo Ek"


def test_headline_in_two_lines_gets_its_colon_from_the_metadata() -> None:
    """A kicker and a title in one h1 are spelt as og:title spells them."""
    meta = '<meta property="og:title" content="Harbour: Lighthouse to be rebuilt">'
    body = f"<article><h1><b>Harbour</b> <span>Lighthouse to be rebuilt</span></h1>{paragraphs()}</article>"
    assert the(read_page(page(body, meta), None), Role.HEADLINE).text == "Harbour: Lighthouse to be rebuilt"


def test_the_sites_name_in_an_h1_is_not_the_headline() -> None:
    """A heading that the metadata know beats an h1 that they do not."""
    meta = '<meta property="og:title" content="Lighthouse to be rebuilt">'
    body = f"<h1>The Daily Post</h1><h2>Lighthouse to be rebuilt</h2><div>{paragraphs()}</div>"
    assert the(read_page(page(body, meta), None), Role.HEADLINE).text == "Lighthouse to be rebuilt"


def test_text_in_json_ld_is_used_when_the_page_shows_none() -> None:
    """The articleBody becomes the body of a page that a script would have written."""
    data = json.dumps(
        {"@type": "NewsArticle", "headline": "A", "articleBody": f"{SENTENCE * 3}\n{SENTENCE * 2}"}
    )
    read = read_page(page("<div id=root></div>", f'<script type="application/ld+json">{data}</script>'), None)
    assert len(texts(read, Role.BODY)) == 2


def test_text_in_script_state_is_used_when_the_page_shows_none() -> None:
    """The paragraphs in a state object become the body."""
    parts = ",".join(f'{{"type":"text","content":"Part {n}. {SENTENCE}"}}' for n in range(6))
    state = (
        f'<script id="__NEXT_DATA__" type="application/json">{{"props":{{"elements":[{parts}]}}}}</script>'
    )
    meta = '<meta property="article:published_time" content="2024-05-01">'
    read = read_page(page(f"<h1>Lighthouse</h1>{state}", meta), None)
    assert len(texts(read, Role.BODY)) == 6


def test_a_locked_article_that_is_cut_off_has_a_notice() -> None:
    """What is not free and shorter than it says is marked as paywalled."""
    data = '{"@type":"NewsArticle","headline":"Lighthouse","isAccessibleForFree":"False","wordCount":900}'
    script = f'<script type="application/ld+json">{data}</script>'
    assert read_page(page(f"<h1>Lighthouse</h1>{paragraphs()}", script), None).notice == "paywalled"
    assert read_page(page(f"<h1>Lighthouse</h1>{paragraphs(60)}", script), None).notice is None


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (f"<h1>News</h1><ul>{LINKS}</ul>", "index page"),
        (
            "<h1>404 - Page not found</h1><p>Try the front page, or search for the story.</p>",
            "error page",
        ),
        ("<h1>Just a moment...</h1><p>Checking your browser before you go on.</p>", "bot check"),
        ("<h1>Before you continue</h1><p>We and our partners store cookies.</p>", "consent wall"),
        ("<h1>Log in</h1><form><input name=user></form>", "login page"),
        ("", "shows no text"),
    ],
)
def test_pages_that_are_no_article_are_refused_with_the_reason(body: str, reason: str) -> None:
    """Index, error, bot, consent and login pages raise and say what they are."""
    with pytest.raises(NotAnArticleError, match=reason):
        read_page(page(body), None)


def test_an_article_about_cookies_is_an_article() -> None:
    """A headline that sounds like a wall does not refuse a page with text."""
    read = read_page(
        page(f"<article><h1>404: how the cookie consent got lost</h1>{paragraphs(8)}</article>"), None
    )
    assert len(texts(read, Role.BODY)) == 8


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 50_000 + SENTENCE,
        "<div>" * 50_000 + SENTENCE + "</div>" * 50_000,
        "<b><i><a>" * 20_000 + SENTENCE,
        "<ul><li>" * 20_000 + SENTENCE,
        "<table><tr><td>" * 20_000 + SENTENCE,
        "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{SENTENCE}",
        "<p " + " ".join(f'a{n}=">"' for n in range(100_000)) + f">{SENTENCE}",
        f"<p>{SENTENCE}<plaintext>" + "</p>" * 50_000,
        "&lt;&#0;&#xffffff;&amp" * 20_000,
        f"\x00<p>\x00{SENTENCE}\x00" * 200,
        "<!--" * 100_000,
        "<" * 200_000,
        '<script type="application/ld+json">' + "[" * 100_000,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"' + "\\" * 100_000,
        "<figure><img><figcaption>x" * 5_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_pages_are_answered(hostile: str) -> None:
    """Depth, attributes, open tags and broken scripts end in blocks or in one clear error."""
    read, error = Page(()), ""
    try:
        read = read_page(hostile, None)
    except NewsgrabError as raised:
        error = str(raised)
    assert (error and "\n" not in error) or all(b.text.strip() and "\x00" not in b.text for b in read.blocks)


_TAGS = ["<p>", "</p>", "<div>", "</div>", "<figure>", "</figure>", "<img>", "<br>", "<h1>", "<a>", "<table>"]
_TAGS += [
    "<td>",
    "<ul>",
    "<li>",
    "<aside>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<svg>",
    "<nav>",
    "<select>",
]
_TAGS += ["<article>", "<plaintext>", "<template>", "<span>", "</span>"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*_TAGS, "<div class='caption'>", SENTENCE]) | st.text(max_size=12), max_size=40)
)
def test_any_markup_gives_numbered_clean_blocks_or_a_clear_error(pieces: list[str]) -> None:
    """Whatever the mark-up, blocks have text and their own number, and only expected errors rise."""
    try:
        read = read_page("".join(pieces), None)
    except NewsgrabError:
        read = Page(())
    assert [b.lines[0] for b in read.blocks] == list(range(1, len(read.blocks) + 1))
    assert all(b.text == b.text.strip() != "" and 0 <= b.links <= 1 for b in read.blocks)
