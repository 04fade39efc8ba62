"""How pages print who wrote an article and when, the two in one line or each in a corner of its own."""

from __future__ import annotations

import pytest

from newsgrab.blocks.html import read_page
from newsgrab.model import Fields
from newsgrab.splitter import split
from tests.splitter.ferry import STORY, TEXT, TITLE

PARAGRAPHS = "".join(f"<p>{p}</p>" for p in STORY)
OTHER = "Old mill on the river gets a new wheel after a long debate"


def fields(line: str, *, foot: str = "", head: str = "", url: str | None = None) -> Fields:
    """The fields of a page with ``line`` between headline and text."""
    page = f"""<!doctype html><html lang=en><head><title>{TITLE} - The Daily Sample</title>{head}</head>
        <body><article><h1>{TITLE}</h1>{line}<div class="entry-content">{PARAGRAPHS}</div>{foot}</article>"""
    return split(read_page(page, url)).fields


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Wednesday January 18, 2017 11:44 am PST by <a>Ida Holm</a>", "2017-01-18T11:44:00-08:00"),
        (
            "Written by <a>Ida Holm</a> in <a>Coast</a> on 1 June 2019 at 08:34 PM. Add A Comment",
            "2019-06-01T20:34:00",
        ),
        (
            "By Ida Holm | Email the author | Follow on Twitter<br>on May 3, 2024 at 2:47 PM",
            "2024-05-03T14:47:00",
        ),
        ("By <cite>Ida Holm</cite><span>5 minute read</span>", None),
        ("<cite>By Ida Holm</cite><span>5 minute read</span>", None),
        ("<a>Ida Holm</a><span></span><a>Contact Reporter</a>", None),
        ("Updated by <a>Ida Holm</a>, @idaholm, Dec 10, 2016, 10:20am", "2016-12-10T10:20:00"),
        (
            "By <a>Ida Holm</a> <span>Published in <a>Coast</a></span> December 14, 2016 2:24 pm",
            "2016-12-14T14:24:00",
        ),
        ("Ida Holm, Senior Politics Editor, The Daily Sample", None),
        ("by <a>Ida Holm</a><span>Ida Holm</span>", None),
    ],
)
def test_names_and_a_day_in_an_author_s_line(line: str, published: str | None) -> None:
    """A stated byline is taken apart: its day, wherever it stands, jobs, buttons and reading times."""
    found = fields(f'<div class="byline">{line}</div>')
    assert (found.authors, found.published, found.body) == (("Ida Holm",), published, TEXT)


def test_an_author_the_day_and_a_button_between_slashes() -> None:
    """What nothing marks is read by its opener."""
    found = fields("<div>by Ida Holm / January 19, 2017 / <a href=#c>Leave a comment</a></div>")
    assert (found.authors, found.published) == (("Ida Holm",), "2017-01-19")


def test_a_section_marked_as_tag_in_the_author_s_line() -> None:
    """``rel=tag`` states the section's name, not what stands before it."""
    found = fields(
        '<span class="byline"><span class="vcard author">by <a href="/a/ida">Ida Holm</a></span> in '
        '<a href="/coast" rel="tag">Coast</a></span>'
    )
    assert (found.authors, found.keywords) == (("Ida Holm",), ("Coast",))


@pytest.mark.parametrize(
    ("line", "name"),
    [("[田中宏昌，ITmedia]", "田中宏昌"), ("《田中宏昌》", "田中宏昌"), ("小暮ひさのり", "小暮ひさのり")],
)
def test_names_as_japanese_pages_set_them(line: str, name: str) -> None:
    """In brackets with the house, and with the given name in kana."""
    assert fields(f'<div class="byline">{line}</div>').authors == (name,)


@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>Putin's Harbour</h3></div>",
        "<table><tr><td>Item</td><td>Price</td></tr></table>",
        '<div class="author"></div>',
    ],
)
def test_what_is_nobody(box: str) -> None:
    """What is somebody's, and what heads a table, is no author's name."""
    assert fields(box).authors == ()


def test_a_date_in_the_author_s_property_is_no_author() -> None:
    """Where nobody signs, a template fills the author's box with the time."""
    found = fields('<div itemprop="author"><span class="nobyline">2:49 p.m. May 15, 2013</span></div>')
    assert (found.authors, found.published) == ((), "2013-05-15T14:49:00")


@pytest.mark.parametrize("head", ["By Ida Holm", "By Associated Press"])
def test_lists_behind_the_text_sign_nothing_that_is_signed_over_it(head: str) -> None:
    """Other stories name their authors; an agency over the text signs it as well."""
    foot = f'<ul class="author-list"><li>{OTHER}</li><li class="byline">Kay Lund and Nora Vik</li></ul>'
    assert not {"Kay Lund", "Nora Vik"} & set(fields(f'<p class="byline">{head}</p>', foot=foot).authors)


def test_a_portrait_in_an_avatar_s_box_is_no_picture_of_the_story() -> None:
    """The box says what the picture in it is, and the name beside it is the author's."""
    found = fields(
        '<div class="grid"><div class="meta-bar__avatar left"><a href="/e"><img src="/i.jpg" class="circle"></a>'
        '</div><div class="meta"><a href="/e">Ida Holm</a><span>, <a href="//x.example">@idaholm</a></span></div></div>'
    )
    assert (found.authors, found.captions) == (("Ida Holm",), ())


def test_a_day_beside_a_link_in_a_list_is_that_story_s() -> None:
    """Lists of related stories, over the text too, state their own days."""
    related = f'<ul><li><a href="/x">{OTHER}</a><div class="timestamp">Tue, Jun 4 2013</div></li></ul>'
    found = fields(f'{related}<span class="timestamp">Thu Jun 6, 2013 9:57am</span>')
    assert found.published == "2013-06-06T09:57:00"


def test_the_day_in_the_address_tells_which_of_two_printed_ones_it_is() -> None:
    """Both are marked alike; the page is filed under one of them."""
    line = '<span class="timestamp">Jul 16 2013</span><span class="timestamp">Jul 19, 2013 2:34am</span>'
    assert fields(line, url="https://post.example/2013/07/19/ferry").published == "2013-07-19T02:34:00"


def test_tags_and_what_is_printed_beside_them() -> None:
    """In a list told by its links only the links are tags."""
    foot = (
        "<div>Contact the <a href='/tag/desk'>desk</a> of this paper with questions. "
        "<a href='/tag/ferries'>ferries</a> <a href='/tag/skarv'>skarv</a> <a href='/tag/islands'>islands</a></div>"
    )
    assert "Contact the" not in fields("", foot=foot).keywords


def test_a_day_behind_a_picture_is_no_caption() -> None:
    """A page's day may stand right under a picture."""
    found = fields("", foot="<p><img src=/b.jpg></p><span><span>December 19, 2016 - 12:29pm</span></span>")
    assert found.captions == ()


@pytest.mark.parametrize(
    ("credit", "expected"),
    [
        ("(Jo Reed / Northern Wire /, )", "Jo Reed / Northern Wire"),
        ("Jo Reed, Northern Wire,", "Jo Reed, Northern Wire"),
        ("Photographer:", None),
        ("DR", "DR"),
    ],
)
def test_credits_with_parts_that_a_template_left_empty(credit: str, expected: str | None) -> None:
    """What is missing takes its commas, bars and brackets along."""
    picture = f"<figure><img src=/b.jpg><figcaption>The quay.</figcaption><span class=credit>{credit}</span></figure>"
    assert [c.credit_line for c in fields(picture).captions] == [expected]


def test_a_button_of_a_gallery_is_no_caption() -> None:
    """The button over the pictures shows or hides their captions."""
    found = fields("<figure><img src=/b.jpg><figcaption>Show Captions</figcaption></figure>")
    assert [c.caption for c in found.captions if c.caption] == []


@pytest.mark.parametrize("name", ["submitted", "node__submitted"])
@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Submitted by <a>idah</a> on July 24, 2017 - 6:55pm", ("idah",)),
        ("Gespeichert von <span class=username>Ida Holm</span> am 24. Juli 2017 - 18:55", ("Ida Holm",)),
        ("Soumis par admin le lun, 24/07/2017 - 18:55", ()),
    ],
)
def test_who_submitted_a_page_and_when(name: str, line: str, authors: tuple[str, ...]) -> None:
    """Drupal prints it over or under the text, with an account's name as often as with a person's."""
    over, under = (
        fields(f'<div class="{name}">{line}</div>'),
        fields("", foot=f'<div class="{name}">{line}</div>'),
    )
    for found in (over, under):
        assert (found.authors, found.published) == (authors, "2017-07-24T18:55:00")
        assert found.body == TEXT
