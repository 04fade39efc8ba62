"""Pages as content systems set them, their metadata left out: only what readers see says what is what."""

from __future__ import annotations

import re

import pytest

from newsgrab.blocks.html import read_page
from newsgrab.blocks.text import read_text
from newsgrab.model import Fields, Role, Split
from newsgrab.splitter import split
from tests.splitter.ferry import STORY, TEXT, TITLE

TAGS = ("Skarv", "Ferries")
CAPTION, CREDIT = "The ferry Havørn leaves the quay of Skarv on Monday.", "Nora Vik/Fjordpress"
PARAGRAPHS = "".join(f"<p>{p}</p>" for p in STORY)
OTHER = "Old mill on the river gets a new wheel after a long debate"
TAGGED = ", ".join(f'<a href="/tag/{t}" rel="tag">{t}</a>' for t in TAGS)
FIGURE = f"<figure><img src=/a.jpg><figcaption>{CAPTION} Photo: {CREDIT}</figcaption></figure>"


def whole(body: str, head: str = "") -> Split:
    """What becomes of a page whose title names the story and the site."""
    title = f"<title>{TITLE} - The Daily Sample</title>"
    return split(
        read_page(f"<!doctype html><html lang=en><head>{title}{head}</head><body>{body}</body>", None)
    )


def fields(body: str, head: str = "") -> Fields:
    """The fields of such a page."""
    return whole(body, head).fields


def test_wordpress_files_and_tags_in_the_story_s_own_foot() -> None:
    """Links marked as category and tag in the article's footer are what they say, in whatever order."""
    page = f"""<main><article class="post status-publish"><header class="entry-header">
        <h1 class="entry-title">{TITLE}</h1><div class="entry-meta"><span class="byline"> by
        <span class="author vcard"><a class="url fn n" href="/author/x/">Ida Holm</a></span></span></div></header>
        <div class="entry-content">{FIGURE}{PARAGRAPHS}
        <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div></div>
        <footer class="entry-footer"><span class="cat-links">Posted in
        <a href="/category/coast/" rel="category tag">Coast</a></span>
        <span class="tags-links">Tagged {TAGGED}</span></footer></article>
        <nav class="post-navigation"><a href="/x" rel="prev">{OTHER}</a></nav></main>
        <footer><p>© The Daily Sample</p><a href="/privacy">Privacy</a></footer>"""
    found = fields(page)
    assert (found.categories, found.keywords) == (("Coast",), TAGS)
    assert (found.authors, found.body) == (("Ida Holm",), TEXT)
    assert [(c.caption, c.credit_line) for c in found.captions] == [(CAPTION, CREDIT)]


def test_foot_of_another_story_files_nothing() -> None:
    """Sections and summaries under a heading of their own, behind the text, are other stories'."""
    teaser = f"""<h3><a href="/mill">{OTHER}</a></h3><span class="post-category"><a href="/c/river">River</a></span>
        <p class="summary">The wheel turned for the first time on Sunday, to the sound of a brass band.</p>"""
    found = fields(f"<main><h1>{TITLE}</h1><div class=story>{PARAGRAPHS}</div><div>{teaser}</div></main>")
    assert found.categories == ()
    assert found.description is None
    assert found.body == TEXT


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("", "post-category"),
        ("Posted in ", "cat-links"),
        ("in ", "entry-categories"),
        ("", "article__category"),
    ],
)
def test_class_names_of_sections(label: str, name: str) -> None:
    """An element over the text that is named after the section states it; the words before its link do not."""
    link = '<a href="/x/coast">Coast</a>'
    found = fields(
        f"<article><div class={name}>{label}{link}</div><h1>{TITLE}</h1><div>{PARAGRAPHS}</div></article>"
    )
    assert found.categories == ("Coast",)


def test_section_of_everything_gives_way_to_a_telling_one() -> None:
    """A trail that only leads to the news says less than the section beside the story."""
    trail = '<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/news">News</a></div>'
    page = f'{trail}<article><h1>{TITLE}</h1><span class="post-category">Coast</span><div>{PARAGRAPHS}</div></article>'
    assert fields(page).categories == ("Coast",)


def test_paragraphs_for_subscribers_are_the_text() -> None:
    """Boxes in a row that are named after subscribers and hold the story are the story, a box of offers is not."""
    offer = '<div class="subscription-box"><p>Subscribe now and read on for a month.</p></div>'
    paid = "".join(f'<div class="subscriber-only"><p>{p}</p></div>' for p in STORY[1:])
    page = f"""<article><h1>{TITLE}</h1><div itemprop="articleBody">
        <div class="subscriber-preview"><p>{STORY[0]}</p></div>{paid}</div></article>{offer}"""
    assert fields(page).body == TEXT


@pytest.mark.parametrize(
    "link",
    [
        f'<p><a href="/x"><strong>{OTHER.upper()}</strong></a></p>',
        f'<p>[&nbsp;<a href="/x">{OTHER}</a>&nbsp;]</p>',
        '<div class="article-body__newsletter"><p>The best of the week, in your inbox every Friday.</p></div>',
    ],
)
def test_links_set_off_in_the_text_lead_to_other_stories(link: str) -> None:
    """A line that is a link and nothing else, in capitals or brackets, is none of the story's, nor is a box."""
    first, rest = PARAGRAPHS[: PARAGRAPHS.index("</p>") + 4], PARAGRAPHS[PARAGRAPHS.index("</p>") + 4 :]
    found = whole(f'<article class="article-body"><h1>{TITLE}</h1><div>{first}{link}{rest}</div></article>')
    assert found.fields.body == TEXT
    assert any(re.search("mill|best of", left.text, re.IGNORECASE) for left in found.fields.leftovers)


def test_a_sentence_in_capitals_with_a_link_is_text() -> None:
    """Only a line that is nothing but a link is set off; one with a link in it is the story's."""
    loud = '<p>THE HARBOUR AUTHORITY SAID <a href="/x">THE QUAY WOULD STAY OPEN</a> UNTIL OCTOBER.</p>'
    found = fields(f"<article><h1>{TITLE}</h1><div>{PARAGRAPHS}{loud}</div></article>")
    assert found.body is not None
    assert found.body.endswith("UNTIL OCTOBER.")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ('<div class="submitted">Submitted by <span class="username">Ida Holm</span></div>', ("Ida Holm",)),
        (
            '<ul class="author"><li>By</li><li><a href="/a">Ida Holm</a><span>Senior Reporter</span></li></ul>',
            ("Ida Holm",),
        ),
        (
            '<div class="byline">By <a href="/a">Ida Holm</a>, <a href="/h">Fjord News</a></div>',
            ("Ida Holm",),
        ),
        ('<span class="yazar">Elif Kaya</span>', ("Elif Kaya",)),
        ('<div class="byline">By Ida Holm Senior Washington Correspondent</div>', ("Ida Holm",)),
    ],
)
def test_who_wrote_it(byline: str, authors: tuple[str, ...]) -> None:
    """Authors are names: jobs and houses beside them, set by a style sheet only, are not."""
    assert fields(f"<article><h1>{TITLE}</h1>{byline}<div>{PARAGRAPHS}</div></article>").authors == authors


def test_a_portrait_beside_the_author_is_no_picture_of_the_story() -> None:
    """A picture whose own words are the link beside it shows the author; the date near it is the story's."""
    box = """<div class="ab"><a href="/@x"><div><img alt="Ida Holm" src="/u.jpg"></div></a><span>
        <a href="/@x">Ida Holm</a></span><span>·</span><button>Follow</button><div><span>4 min read</span><span>·</span>
        <span>March 14, 2025</span></div></div>"""
    found = fields(f"<article><h1>{TITLE}</h1>{box}<div>{PARAGRAPHS}</div></article>")
    assert (found.authors, found.captions) == (("Ida Holm",), ())
    assert found.published == "2025-03-14"


def test_a_place_before_the_text_is_no_author() -> None:
    """What ends in a colon is a label or a dateline."""
    found = fields(f"<article><h1>{TITLE}</h1><div><b>New Skarv: </b>{PARAGRAPHS}</div></article>")
    assert found.authors == ()


@pytest.mark.parametrize("parted", ["<br><br>{}", "<div>{}</div>"])
def test_subheads_of_a_text_without_paragraph_elements(parted: str) -> None:
    """Where breaks or boxes part the paragraphs, they part the subheads as well; in a text of p a scrap is none."""
    lines = [STORY[0], "A storm nine years ago", "How it began", *STORY[1:]]
    loose = "".join(parted.format(line) for line in lines)
    found = whole(f'<h1>{TITLE}</h1><div class="con">{loose}</div>')
    assert found.fields.body == "\n\n".join(lines)
    among = f"<p>{STORY[0]}</p>A storm nine years ago{PARAGRAPHS.partition('</p>')[2]}"
    assert fields(f'<h1>{TITLE}</h1><div class="con">{among}</div>').body == TEXT


def test_old_page_of_tables_and_fonts() -> None:
    """A page without headings or paragraphs, its text in a table's cell, keeps headline, author, day and text."""
    page = f"""<table><tr><td width=120><a href="/">News</a><br><a href="/s">Sport</a></td>
        <td width=480><font size=1>March 14, 2001</font><br><font size=5><b>{TITLE}</b></font><br><br>
        <font size=2><b>By Ida Holm</b><br>Staff Writer<br><br>{"<br><br>".join(STORY)}</font></td></tr></table>"""
    found = fields(page)
    assert (found.headline, found.authors, found.published) == (TITLE, ("Ida Holm",), "2001-03-14")
    assert found.body == TEXT


def test_a_blog_s_name_is_not_its_post_s_headline() -> None:
    """A heading that is a link to the front page is the site's name, and the day over a post is the post's."""
    page = f"""<h1 class=title><a href="/">The Daily Sample</a></h1><div class="date-outer">
        <h2 class="date-header"><span>March 14, 2025</span></h2><div class="post hentry">
        <h3 class="post-title entry-title">{TITLE}</h3><div class="post-body entry-content">{"<br /><br />".join(STORY)}</div>
        <div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">
        <a rel="author" href="/p">Ida Holm</a></span></span></div></div></div>"""
    found = fields(page)
    assert (found.headline, found.authors, found.published) == (TITLE, ("Ida Holm",), "2025-03-14")
    assert found.body == TEXT


def test_a_moment_as_microformats_state_it() -> None:
    """``abbr class="published"`` keeps the whole moment in its title (hAtom)."""
    stamp = '<abbr class="published" title="2025-03-14T03:12:00-08:00">3:12 AM</abbr>'
    found = fields(
        f'<article><h1>{TITLE}</h1><div class="by">at {stamp}</div><div>{PARAGRAPHS}</div></article>'
    )
    assert found.published == "2025-03-14T03:12:00-08:00"


def test_caption_in_inline_elements() -> None:
    """A span that holds a picture and an ``em`` with its caption is the picture's box."""
    box = f'<span class="end_photo_org"><img src="/a.jpg"><em class="img_desc">{CAPTION}</em></span>'
    found = fields(f'<h1>{TITLE}</h1><div class="con">{box}{"<br><br>".join(STORY)}</div>')
    assert [c.caption for c in found.captions] == [CAPTION]
    assert found.body == TEXT


@pytest.mark.parametrize(
    ("inner", "credit"),
    [
        (f"<span>{CAPTION}</span> <span>Credit...</span> <span class=credit>{CREDIT}</span>", CREDIT),
        (f"[1/2]{CAPTION} (Nora Vik/Fjordpress)", CREDIT),
    ],
)
def test_numbers_and_labels_in_a_caption_are_none_of_it(inner: str, credit: str) -> None:
    """A label with dots behind it, and the picture's number before the caption, come off."""
    found = fields(
        f"<article><h1>{TITLE}</h1><figure><img src=/a.jpg><figcaption>{inner}</figcaption></figure>"
        f"<div>{PARAGRAPHS}</div></article>"
    )
    assert [(c.caption, c.credit_line) for c in found.captions] == [(CAPTION, credit)]


def test_a_source_in_the_foot_is_no_picture_s_credit() -> None:
    """A label and a house in the author's place, behind the text and by no picture, credit nothing."""
    found = whole(
        f'<article><h1>{TITLE}</h1><div>{PARAGRAPHS}</div><p class="foot__byline">Source: Fjordpress</p></article>'
    )
    assert found.fields.captions == ()
    assert "byline.source" in {left.rule for left in found.fields.leftovers}
    assert not any(part.role is Role.CREDIT for d in found.decisions for part in d.parts)


def test_words_read_out_with_a_caption_say_whose_it_is() -> None:
    """A label that only a screen reader reads tells a company without a name from words of the caption."""
    box = f"""<figure><div><img src=/a.jpg><span><span class="visually-hidden">Image source, </span>Skarv Line</span></div>
        <figcaption><span class="visually-hidden">Image caption, </span><p>{CAPTION}</p></figcaption></figure>"""
    found = fields(f"<article><h1>{TITLE}</h1>{box}<div>{PARAGRAPHS}</div></article>")
    assert [(c.caption, c.credit_line) for c in found.captions] == [(CAPTION, "Skarv Line")]


@pytest.mark.parametrize(
    "inner",
    [
        f'<span class="caption-txt">{CAPTION}</span> <span class="caption-source">Skarv Line</span>',
        f'<p class="desc">{CAPTION} <span class="photoAuthor">(Skarv Line)</span></p>',
    ],
)
def test_the_last_word_of_a_class_name_says_what_stands_there(inner: str) -> None:
    """The source of a caption is its credit, a photo's author no author of the story."""
    box = f"<figure><img src=/a.jpg><figcaption>{inner}</figcaption></figure>"
    found = fields(f"<article><h1>{TITLE}</h1>{box}<div>{PARAGRAPHS}</div></article>")
    assert [(c.caption, c.credit_line) for c in found.captions] == [(CAPTION, "Skarv Line")]
    assert found.authors == ()


@pytest.mark.parametrize("ending", ["Source: Fjordpress", "© fjordpress, fp:250314-930-402 001/1"])
def test_sources_and_rights_behind_the_text(ending: str) -> None:
    """Where a text is from, said in its last paragraph, credits no picture and is no sentence of it."""
    tail = f'<p class="body__copyright">{ending}</p>'
    found = fields(f"<article><h1>{TITLE}</h1><div>{PARAGRAPHS}{tail}</div></article>")
    assert (found.body, found.captions) == (TEXT, ())
    assert ending in {left.text for left in found.leftovers}


def test_text_goes_on_behind_a_list_of_other_stories() -> None:
    """A heading of other stories takes the list right under it, and nothing behind that."""
    box = f'<div><h2>Related stories</h2><ul><li><a href="/x">{OTHER}</a></li><li><a href="/y">{OTHER} two</a></li></ul></div>'
    lines = ["Skarv: two crossings", "Mainland: three crossings"]
    blocks = [f'<div class="block"><p>{line}</p></div>' for line in (*STORY, *lines)]
    found = fields(f"<article><h1>{TITLE}</h1>{''.join([*blocks[:3], box, *blocks[3:]])}</article>")
    assert found.body == "\n\n".join([*STORY, *lines])


def test_a_box_of_a_link_and_its_label_leads_away() -> None:
    """What stands in no paragraph, is mostly a link and ends like no sentence, is none of the text."""
    box = f'<div><a href="/x"><span>{OTHER}, with a brass band and free soup</span></a><span>More on this:</span></div>'
    first, rest = PARAGRAPHS.split("</p>", 1)
    found = fields(f'<h1>{TITLE}</h1><div class="con">{first}</p>{box}{rest}</div>')
    assert found.body == TEXT


def test_a_post_quoted_in_the_text_is_not_signed_by_the_story_s_author() -> None:
    """Who posted what the text quotes, with the day of the post, says nothing about the story."""
    post = '<blockquote class="twitter-tweet"><p>We sail!</p>&mdash; Ida Holm (@idaholm) March 14, 2025</blockquote>'
    found = fields(f"<article><h1>{TITLE}</h1><div>{PARAGRAPHS}{post}</div></article>")
    assert (found.authors, found.published) == ((), None)


def test_a_page_s_text_may_be_signed_at_its_end() -> None:
    """A name alone behind the last paragraph is the author, where nothing else on the page names one."""
    signed = "<p><strong>Ida Holm</strong></p>"
    assert fields(f"<article><h1>{TITLE}</h1><div>{PARAGRAPHS}{signed}</div></article>").authors == (
        "Ida Holm",
    )
    linked = '<p><a href="/ida">Ida Holm</a></p>'
    assert fields(f"<article><h1>{TITLE}</h1><div>{PARAGRAPHS}{linked}</div></article>").authors == ()


def test_a_day_beside_what_a_screen_reader_is_told() -> None:
    """In the day's own element, what is hidden from those who listen is what readers see."""
    day = """<div class="date-simple"><span class="screen-reader-text">Published On 14 Mar 2025</span>
        <span aria-hidden="true">14 Mar 2025</span></div>"""
    found = fields(f"<article><h1>{TITLE}</h1>{day}<div>{PARAGRAPHS}</div></article>")
    assert found.published == "2025-03-14"


def test_a_line_with_the_day_over_the_headline() -> None:
    """Where nothing states the day, a short line over the headline is read for one."""
    head = f"<div class=head><div>2025/03/14 08:12:33</div><div>Skarv</div><h1>{TITLE}</h1></div>"
    found = fields(f"<div>{head}<div>{PARAGRAPHS}</div></div>")
    assert found.published == "2025-03-14T08:12:33"


def test_a_heading_that_is_the_title_without_the_site() -> None:
    """The heading that the page's title names before its last dash is the headline, of whatever level it is."""
    page = f"<article><header><h2><span class=overline>Coast</span><span>{TITLE}</span></h2></header><div>{PARAGRAPHS}</div>"
    assert fields(page).headline == TITLE


def test_houses_beside_an_author_are_no_authors() -> None:
    """An element named after the organisation or the job holds no name."""
    box = """<div class="authorModule"><span class="authorModule__name"><a href="/a">Ida Holm</a></span>
        <span class="authorModule__organisation">Kystbladet Skarv</span><span class="job-title">Reporter at Sea</span></div>"""
    assert fields(f"<article><h1>{TITLE}</h1>{box}<div>{PARAGRAPHS}</div></article>").authors == ("Ida Holm",)


@pytest.mark.parametrize(
    "foot",
    [
        f'The post <a href="/x">{TITLE}</a> appeared first on <a href="/">The Daily Sample</a>.',
        f"Der Beitrag {TITLE} erschien zuerst auf Musterblatt.",
        f"L’article {TITLE} est apparu en premier sur Le Quotidien.",
        f"投稿 {TITLE} は 港日報 に最初に表示されました。",
    ],
)
def test_what_a_feed_s_entry_ends_with(foot: str) -> None:
    """The sentence that says where an entry appeared first is no sentence of the story, on a page or in a text."""
    found = whole(f"{PARAGRAPHS}<p>{foot}</p>")
    assert found.fields.body == TEXT
    assert "furniture.feed" in {left.rule for left in found.fields.leftovers}
    plain = split(read_text(f"{TITLE}\n\n{TEXT}\n\n{re.sub('<[^>]+>', '', foot)}\n")).fields
    assert plain.body == TEXT


def test_a_sentence_about_what_appeared_first_stays() -> None:
    """In the midst of a text the same words are the text's."""
    said = (
        "The post of harbour master appeared first on the lists of 1788, and nobody has held it since 1990."
    )
    found = fields(f"<article><h1>{TITLE}</h1><div><p>{said}</p>{PARAGRAPHS}</div></article>")
    assert found.body is not None
    assert said in found.body


def test_a_quotation_set_off_again_is_left_out_and_one_that_is_not_is_kept() -> None:
    """A pull quote repeats the text; words that stand nowhere else are the text's own."""
    again = STORY[1].split(",")[0].strip('"')
    own = "A ferry is a street that floats, and a street wants to be used every single day of the year."
    box = '<blockquote class="pullquote"><p>“{}”</p></blockquote>'
    first, rest = PARAGRAPHS.split("</p>", 1)
    pages = [
        f"<article><h1>{TITLE}</h1><div>{first}</p>{box.format(q)}{rest}</div></article>"
        for q in (again, own)
    ]
    assert fields(pages[0]).body == TEXT
    assert own in str(fields(pages[1]).body)


def test_cards_of_other_stories_sign_nothing() -> None:
    """Authors and days on the cards under a heading of their own are other stories', where this one is signed."""
    card = f"""<div class="card"><a href="/x"><div class="card-title">{OTHER}</div></a>
        <div class="card-author">Tom Hale</div><div class="card-date">Mar 12</div></div>"""
    page = f"""<article><h1>{TITLE}</h1><div class="byline">By <a href="/a">Ida Holm</a></div><div>{PARAGRAPHS}</div>
        <div><h4>Keep Reading</h4>{card}</div></article>"""
    assert fields(page).authors == ("Ida Holm",)


def test_credit_inside_a_caption_beside_the_picture() -> None:
    """A paragraph named after captions may hold the credit in an element of its own."""
    page = f"""<article><h1>{TITLE}</h1><div class="full-bleed"><img src="/a.jpg"></div><p class="photo-caption">
        <span>{CAPTION}</span><span class="photo-credit"> Skarv Line</span></p><div>{PARAGRAPHS}</div></article>"""
    assert [(c.caption, c.credit_line) for c in fields(page).captions] == [(CAPTION, "Skarv Line")]


@pytest.mark.parametrize(
    "line",
    [
        "Reach Ida Holm: ida@fjordpress.example; X: @idaholm",
        "Ida Holm may be reached at ida@fjordpress.example.",
    ],
)
def test_how_to_reach_the_author_is_no_text(line: str) -> None:
    """A last line with an address beside the author's name is left over, on a page and in a text."""
    page = f'<article><h1>{TITLE}</h1><p class="byline">By Ida Holm</p><div>{PARAGRAPHS}<p>{line}</p></div></article>'
    assert fields(page).body == TEXT
    assert split(read_text(f"{TITLE}\n\nBy Ida Holm\n\n{TEXT}\n\n{line}\n")).fields.body == TEXT


def test_tags_under_a_label_in_a_span() -> None:
    """A label of tags need not be a heading."""
    tags = "".join(f'<li><a href="/about/{t}/">{t}</a></li>' for t in TAGS)
    page = f"""<div><h1>{TITLE}</h1><div class="story">{PARAGRAPHS}</div>
        <div class="box"><span>Tags:</span><ul>{tags}</ul></div></div>"""
    assert fields(page).keywords == TAGS


def test_a_subhead_ends_a_list_of_other_stories() -> None:
    """A heading that leads nowhere, right over a paragraph, is the story's again."""
    box = f'<p>Read more</p><p><a href="/x">{OTHER}</a></p><h2>What the harbour says</h2>'
    parts = [f"<p>{p}</p>" for p in STORY]
    found = fields(f"<article><h1>{TITLE}</h1><div>{parts[0]}{box}{parts[1]}{parts[2]}</div></article>")
    assert found.body == "\n\n".join([STORY[0], "What the harbour says", *STORY[1:]])


@pytest.mark.parametrize(
    "picture",
    [
        '<img class="w-10 h-10 rounded-full" src="/u.jpg" alt="Ida Holm">',
        '<img class="avatar" src="/u.jpg" alt="">',
        '<img src="/u.jpg" alt="Headshot of Ida Holm">',
    ],
)
def test_a_portrait_is_no_picture_of_the_story(picture: str) -> None:
    """A picture called a portrait, or cut round as one, has no caption: name and day beside it are the story's."""
    box = f"<div class=flex>{picture}<div><p>Ida Holm</p><p>March 14, 2025 · 4 min read</p></div></div>"
    found = fields(f'<main><h1>{TITLE}</h1>{box}<div class="prose">{PARAGRAPHS}</div></main>')
    assert (found.captions, found.authors, found.published) == ((), ("Ida Holm",), "2025-03-14")
    assert found.body == TEXT


def test_a_few_words_round_a_form_ask_to_fill_it_in() -> None:
    """A small box with a form among the paragraphs is none of the text, whatever it is called."""
    box = (
        "<div class=x1><p>The harbour in your inbox</p><p>Every Friday at six.</p><form><input></form></div>"
    )
    first, rest = PARAGRAPHS.split("</p>", 1)
    assert fields(f"<article><h1>{TITLE}</h1><div>{first}</p>{box}{rest}</div></article>").body == TEXT
    page = f"<form><article><h1>{TITLE}</h1><div>{PARAGRAPHS}</div></article></form>"
    assert fields(page).body == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "Every product on this page was chosen by an editor. We may earn commission on some of the items.",
        "doi: https://doi.org/10.1000/d41586-025-00001-1",
    ],
)
def test_disclosures_and_numbers_of_papers_are_no_text(line: str) -> None:
    """What the house says of its shop, and a paper's number, are left over."""
    found = fields(f"<article><h1>{TITLE}</h1><div>{PARAGRAPHS}<p>{line}</p></div></article>")
    assert found.body == TEXT
