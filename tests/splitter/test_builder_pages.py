"""Pages as page builders and component frameworks write them: modules for each part, hashes for class names."""

from __future__ import annotations

import pytest

from newsgrab.blocks.html import read_page
from newsgrab.model import Caption, Fields
from newsgrab.splitter import split
from tests.splitter.ferry import STORY, TEXT, TITLE

FIRST, REST = (f"<p>{STORY[0]}</p><p>{STORY[1]}</p>", "".join(f"<p>{p}</p>" for p in STORY[2:]))
PARAGRAPHS = FIRST + REST
OTHER = "Old mill on the river gets a new wheel after a long debate"
CAPTION, CREDIT = "The ferry Havørn leaves the quay of Skarv on Monday.", "Nora Vik/Fjordpress"


def fields(body: str) -> Fields:
    """The fields of a page whose title names the story and the site, and nothing else does."""
    head = f"<title>{TITLE} - The Daily Sample</title>"
    page = f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body>"
    return split(read_page(page, "https://sample.example/ferry")).fields


def elementor(kind: str, inner: str) -> str:
    """A widget of Elementor's."""
    classes = f"elementor-element elementor-element-4f{len(inner)} elementor-widget elementor-widget-{kind}"
    return f'<div class="{classes}"><div class="elementor-widget-container">{inner}</div></div>'


def divi(kind: str, inner: str) -> str:
    """A module of Divi's."""
    number = f"et_pb_{kind}_{len(inner)}"
    return (
        f'<div class="et_pb_module et_pb_{kind} {number}"><div class="et_pb_{kind}_inner">{inner}</div></div>'
    )


def wpbakery(kind: str, inner: str) -> str:
    """A row of WPBakery's."""
    column = (
        '<div class="wpb_column vc_column_container"><div class="vc_column-inner"><div class="wpb_wrapper">'
    )
    return f'<div class="vc_row wpb_row vc_row-fluid">{column}<div class="wpb_{kind}_column">{inner}</div></div></div></div></div>'


def siteorigin(kind: str, inner: str) -> str:
    """A panel of SiteOrigin's."""
    classes = "so-panel widget widget_sow-editor" if kind == "text" else f"so-panel widget widget_{kind}"
    return f'<div class="{classes} panel-{len(inner)}"><div class="so-widget-sow-editor textwidget">{inner}</div></div>'


def aem(kind: str, inner: str) -> str:
    """A component of Adobe Experience Manager's."""
    return f'<div class="{kind} aem-GridColumn"><div class="cmp-{kind}">{inner}</div></div>'


@pytest.mark.parametrize("module", [elementor, divi, wpbakery, siteorigin, aem])
@pytest.mark.parametrize("times", [2, 6])
def test_a_text_in_modules_is_read_whole(module: object, times: int) -> None:
    """Its beginning and its longer rest stand in a module each; rows of other stories are none of it."""
    assert callable(module)
    others = "".join(
        f'<h3><a href="/s{n}">{OTHER}</a></h3><p>The council votes on it on Tuesday at noon.</p>'
        for n in "123"
    )
    page = module("heading", f"<h1>{TITLE}</h1>") + module("text", FIRST) + module("text", REST * times)
    found = fields(f'<div class="page"><div class="column">{page}{module("posts", others)}</div></div>')
    body = found.body or ""
    assert body.startswith(f"{STORY[0]}\n\n{STORY[1]}\n\n{STORY[2]}")
    assert "council votes" not in body


@pytest.mark.parametrize(
    ("attribute", "author"),
    [("data-testid", "BylineName"), ("data-component", "byline-block"), ("data-test", "author-name")],
)
def test_what_an_element_is_called_for_tests_tells_what_it_is(attribute: str, author: str) -> None:
    """Class names are hashes there."""
    page = f"""<article><h1 class="sc-1">{TITLE}</h1><div class="sc-2" {attribute}="{author}">Ida Holm</div>
        <div class="sc-3" {attribute}="publish-date">May 3, 2024</div>{PARAGRAPHS}</article>"""
    found = fields(page)
    assert (found.authors, found.published, found.body) == (("Ida Holm",), "2024-05-03", TEXT)


@pytest.mark.parametrize(
    "link", ["/authors/ida", "https://sample.example/profile/ida", "/@ida", "/autor/ida-holm/", "/staff/ida"]
)
def test_a_link_to_an_author_s_page_names_the_author(link: str) -> None:
    """Where neither metadata nor mark-up say who wrote it."""
    page = f'<h1>{TITLE}</h1><div><span><a href="{link}">Ida Holm</a></span><span>May 3, 2024</span></div>{PARAGRAPHS}'
    assert fields(f"<article>{page}</article>").authors == ("Ida Holm",)


@pytest.mark.parametrize(
    "figure",
    [
        '<div class="Image_root__a3X"><img src="/a.jpg"><div class="Image_footer__1xY"><span class="Image_caption__Qq">'
        "{caption}</span><span class='Image_credit__z7'>{credit}</span></div></div>",
        '<div class="sc-1x7"><div class="sc-1eo"><img src="/a.jpg"></div><p class="sc-8n6">{caption}<span> | {credit}</span></p></div>',
        '<div class="image__container"><img src="/a.jpg"><div class="image__source"><p>{caption} ({credit})</p></div></div>',
    ],
)
def test_captions_of_boxes_with_hashes_for_names(figure: str) -> None:
    """A footer of a picture, a line in a picture's box, a source that holds both."""
    page = f"<article><h1>{TITLE}</h1>{figure.format(caption=CAPTION, credit=CREDIT)}{PARAGRAPHS}</article>"
    found = fields(page)
    assert found.captions == (Caption(CAPTION, CREDIT, "https://sample.example/a.jpg"),)
    assert found.body == TEXT


@pytest.mark.parametrize(
    "deck",
    ["", "<p>What the crossing means for those who live on the island of Skarv, and what it costs.</p>"],
)
@pytest.mark.parametrize(
    "signed",
    [
        '<ul class="info"><li><a href="/author/x">Ida Holm</a></li><li><time>May 3, 2024</time></li></ul>',
        '<div class="meta"><span>By <a href="/author/x">Ida Holm</a></span><span>May 3, 2024</span></div>',
        '<address class="byline">By <a rel="author" href="/x">Ida Holm</a></address>May 3, 2024',
        '<address class="byline">By <a rel="author" href="/x">Ida Holm</a></address><span>May 3, 2024</span>',
        "<div><span>May 3, 2024</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;Ida Holm</div>",
    ],
)
@pytest.mark.parametrize("paragraph", ["<p>{}</p>", "<div>{}</div>"])
def test_the_head_in_the_text_s_own_element(deck: str, signed: str, paragraph: str) -> None:
    """Deck, picture, author and day stand in one element with the paragraphs, whatever these are set in."""
    figure = f'<figure><a href="/big.jpg"><img src="/a.jpg"></a><figcaption>{CAPTION} Photo: {CREDIT}</figcaption></figure>'
    text = "".join(paragraph.format(p) for p in STORY)
    found = fields(f'<div class="post"><h1>{TITLE}</h1>{deck}{figure}{signed}{text}</div>')
    assert (found.authors, found.published) == (("Ida Holm",), "2024-05-03")
    assert found.captions == (Caption(CAPTION, CREDIT, "https://sample.example/a.jpg"),)
    assert (found.body or "").endswith(TEXT)


def test_an_author_s_name_over_a_box_is_no_subhead() -> None:
    """It heads a portrait in the text."""
    box = f"<h3>Ida Holm</h3>{REST}"
    assert (
        fields(f'<article><h1>{TITLE}</h1><p class="byline">By Ida Holm</p>{FIRST}{box}</article>').body
        == TEXT
    )


def test_a_long_caption_in_a_box_without_a_name() -> None:
    """Agencies write up to 400 letters; the element round them says what they are."""
    caption = (
        f"{CAPTION} " + "It had been in dock for nine years, since a storm tore it from its moorings. " * 3
    )
    box = f'<div class="_3s"><img src="/a.jpg"><span class="legend">{caption.strip()} © {CREDIT}</span></div>'
    found = fields(f"<main><h1>{TITLE}</h1>{box}{PARAGRAPHS}</main>")
    assert found.captions == (Caption(caption.strip(), f"© {CREDIT}", "https://sample.example/a.jpg"),)


def test_a_day_behind_an_update_in_a_paragraph() -> None:
    """A short paragraph that tells nothing yet does not begin the text."""
    head = '<p>Updated: May 4, 2024, 18:05</p><address class="byline">By <a rel="author">Ida Holm</a></address>May 3, 2024'
    found = fields(f"<article><h1>{TITLE}</h1>{head}{PARAGRAPHS}</article>")
    assert (found.published, found.modified) == ("2024-05-03", "2024-05-04T18:05:00")
    assert (found.authors, found.body) == (("Ida Holm",), TEXT)


@pytest.mark.parametrize(
    "box",
    [
        "<div class=about><h3>About the author</h3><p>Ida Holm covers the coast and has reported from nine islands.</p></div>",
        "<p>Ida Holm berichtet über die Küste und hat von neun Inseln geschrieben.</p>",
    ],
)
def test_who_the_author_is_behind_the_text(box: str) -> None:
    """In a box without a telling class, among tags and links to other stories."""
    meta = '<div class="entry-meta"><span class="posted-on">May 3, 2024</span> <span class="byline">Ida Holm</span></div>'
    nav = f'<nav class="post-navigation"><a href="/s">Next article: {OTHER}</a></nav>'
    found = fields(f"<article><h1>{TITLE}</h1>{meta}{PARAGRAPHS}{box}{nav}</article>")
    assert found.body == TEXT


def section(text: str, name: str) -> str:
    """A part of a page that is named after the advert behind it."""
    return f'<section class="report__section report__section--{name}"><p>{text}</p></section>'


def test_sections_named_after_the_adverts_in_them() -> None:
    """Boxes in a row that hold most of the text are its sections, whatever their names say."""
    parts = "".join(section(p, "ads" if n else "plain") for n, p in enumerate(STORY))
    assert fields(f"<main><h1>{TITLE}</h1>{parts}</main>").body == TEXT


def test_an_advert_between_sections() -> None:
    """One box of them among the text, full of links, is what it is called."""
    parts = [section(p, "plain") for p in STORY]
    link = f'<a href="https://shop.example/">{OTHER}, and buy one from our partner today</a>'
    assert (
        fields(f"<main><h1>{TITLE}</h1>{parts[0]}{section(link, 'ads')}{''.join(parts[1:])}</main>").body
        == TEXT
    )


@pytest.mark.parametrize("name", ["ce_articleIntro", "a-article-intro", "o-intro", "c-article__lead"])
def test_the_intro_among_a_system_s_elements(name: str) -> None:
    """Contao puts "ce_" before the name of each element, design systems a letter for its kind."""
    intro = f'<div class="{name} block"><p>{OTHER}.</p></div>'
    text = f'<div class="ce_text block">{PARAGRAPHS}</div>'
    found = fields(f'<main><h1 class="ce_headline">{TITLE}</h1>{intro}{text}</main>')
    assert (found.description, found.body) == (f"{OTHER}.", TEXT)
