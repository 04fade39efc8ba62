"""What pages saved from the web were misread for: lines cut up, captions with their credits, sections with marks."""

from __future__ import annotations

import pytest

from newsgrab.blocks.html import read_page
from newsgrab.blocks.text import read_text
from newsgrab.model import Fields
from newsgrab.splitter import split
from tests.splitter.ferry import STORY, TEXT, TITLE

PARAGRAPHS = "".join(f"<p>{p}</p>" for p in STORY)
CAPTION = "The ferry Havørn leaves the quay of Skarv on Monday."


def fields(body: str) -> Fields:
    """The fields of a page whose title names the story and the site."""
    head = f"<title>{TITLE} - The Daily Sample</title>"
    return split(
        read_page(f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body>", None)
    ).fields


@pytest.mark.parametrize(
    "inside",
    [
        '<a href="/x"><meta itemprop="type" content="StoryLink">a harbour</a>',
        '<link itemprop="url" href="/x">a harbour',
        "<st1:place>a harbour</st1:place>",
        "<o:p></o:p>a harbour",
        '<g class="gr_ gr_7">a harbour</g>',
        "<glossary-term>a harbour</glossary-term>",
        "<em>a <x-b>harbour</x-b></em>",
    ],
)
def test_elements_that_show_nothing_or_that_no_standard_knows_part_no_line(inside: str) -> None:
    """schema.org's properties, what Word leaves behind and elements of a site's own are a part of the line."""
    found = fields(
        f"<article><h1>{TITLE}</h1>{PARAGRAPHS}<p>In the end there was {inside} again on the island of Skarv.</p>"
        "</article>"
    )
    assert found.body == f"{TEXT}\n\nIn the end there was a harbour again on the island of Skarv."


def test_the_frame_of_a_web_archive_is_none_of_the_page() -> None:
    """What the Wayback Machine puts over a captured page is left out, however long it is."""
    frame = f'<div id="wm-ipp-base" style="display:none"><div id="wm-ipp"><h2>COLLECTED BY</h2>{"<p>This collection is made by volunteers who save what others throw away.</p>" * 30}</div></div>'
    assert fields(f"{frame}<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>").body == TEXT


@pytest.mark.parametrize(
    ("picture", "caption", "credit"),
    [
        (
            f'<figure><img src=a.jpg></figure><figcaption class="caption"><span class="caption__container">{CAPTION}'
            '</span><span class="caption__source">Nora Vik / Fjordpress</span></figcaption>',
            CAPTION,
            "Nora Vik / Fjordpress",
        ),
        (
            f'<picture><img src=a.jpg><figcaption class=info-image><div class="info-image__legenda">{CAPTION}</div>'
            '<div class="info-image__credito">Reprodução</div></figcaption></picture>',
            CAPTION,
            "Reprodução",
        ),
        (
            '<figure><img src=a.jpg><div class="image-credit">Image credit : Ferry of 1912 at the quay | Photo: Vik</div>'
            "</figure>",
            "Ferry of 1912 at the quay",
            "Vik",
        ),
        ("<figure><img src=a.jpg><figcaption>. Imagen: EFE</figcaption></figure>", None, "EFE"),
        (
            '<img src=a.jpg><div class="caption">Ferry Captain Ole Berg (REUTERS/Nora Vik)</div>',
            "Ferry Captain Ole Berg",
            "REUTERS/Nora Vik",
        ),
        (
            f"<div class=pic><img src=a.jpg width=760><p>{CAPTION}</p><p>Photo: <span>Photo: Nora Vik © Fjordpress"
            "</span></p></div>",
            CAPTION,
            "Nora Vik © Fjordpress",
        ),
        (
            f"<figure><img src=a.jpg><figcaption><div>{CAPTION}</div> (<span>IMAGO/U.S. Command / X/imago</span>)"
            "</figcaption></figure>",
            CAPTION,
            "IMAGO/U.S. Command / X/imago",
        ),
        (
            '<figure><img src=a.jpg><div class="credit">REUTERS/Nora Vik/File)</div></figure>',
            None,
            "REUTERS/Nora Vik/File",
        ),
    ],
)
def test_captions_with_their_credits(picture: str, caption: str | None, credit: str) -> None:
    """Caption and credit come apart, whichever of them the mark-up forgot to set off."""
    found = fields(f"<article><h1>{TITLE}</h1>{picture}{PARAGRAPHS}</article>")
    assert [(c.caption, c.credit_line) for c in found.captions] == [(caption, credit)]
    assert found.body == TEXT


def test_marks_of_a_trail_and_days_are_no_part_of_a_section() -> None:
    """What points from section to section is left out, and so is the day over the headline."""
    trail = '<nav class="breadcrumb"><a href="/">Home</a> <a href="/coast">&gt;Coast</a> <a href="/f">» Ferries</a></nav>'
    filed = '<div class="entry-category"><a href="/c/sea">Sea</a> <span>on April 8, 2022</span></div>'
    assert fields(f"{trail}<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>").categories == (
        "Coast",
        "Ferries",
    )
    assert fields(f"<article>{filed}<h1>{TITLE}</h1>{PARAGRAPHS}</article>").categories == ("Sea",)


@pytest.mark.parametrize(
    "line",
    [
        "👉 Read more: Old mill gets a new wheel",
        "📲 Sign up for our newsletter",
        "➡️ Follow us on Facebook",
        "To contact the author of this story: Ida Holm at iholm@sample.example",
        "To contact the editor responsible for this story: Ole Berg at oberg@sample.example",
        "NEWYou can now listen to Daily Sample articles!",
    ],
)
def test_lines_that_point_elsewhere(line: str) -> None:
    """A picture that points stands before what furniture opens with; so do the words for those who call."""
    text = "\n\n".join([TITLE, *STORY[:-1], line, STORY[-1]])
    found = split(read_text(text)).fields
    assert (found.body, [left.text for left in found.leftovers]) == (TEXT, [line])


def test_pictures_that_open_items_of_a_text_stay() -> None:
    """A list set with pictures is text."""
    items = ["➡️ Ferries that sailed on Monday: 12", "➡️ Ferries that stayed at the quay: 3"]
    found = split(read_text("\n\n".join([TITLE, *STORY, *items]))).fields
    assert found.body == "\n\n".join([TEXT, *items])


HOME = '<div id="head"><h1><a href="/">The Daily Sample</a></h1></div>'


def test_a_heading_that_leads_to_the_front_page_is_the_site_s_name() -> None:
    """Where no other heading is shown, the headline is what the metadata say."""
    assert fields(f"{HOME}<main>{PARAGRAPHS}</main>").headline == TITLE


def test_a_class_that_names_the_title_outweighs_the_site_s_heading() -> None:
    """hEntry's class tells the post's title from the blog's, which stands in the page's title as well."""
    blog = "<h1 id=header>The Daily Sample.</h1>"
    post = f'<h3 class="entry-title">{TITLE}</h3><div class="entry-content">{PARAGRAPHS}</div>'
    assert fields(f"{blog}<div class=post>{post}</div>").headline == TITLE


def test_a_line_that_a_title_ends_with_is_the_headline() -> None:
    """A headline that is no heading is known behind the kicker of the page's title too."""
    page = (
        f"<html><head><title>Coast -- {TITLE}</title></head><body><div>{TITLE}</div><div>{PARAGRAPHS}</div>"
    )
    assert split(read_page(page, None)).fields.headline == TITLE


def test_a_day_where_the_section_stands_is_the_day() -> None:
    """The line over a headline may hold nothing but the date."""
    found = fields(f'<article><p class="eyebrow">3rd March 2026</p><h1>{TITLE}</h1>{PARAGRAPHS}</article>')
    assert (found.published, found.categories) == ("2026-03-03", ())


def test_the_name_over_other_stories_is_no_section() -> None:
    """A kicker behind the text that leads nowhere stands over a list."""
    other = '<div class="label-kicker">Most Read</div><ul><li><a href="/mill">Old mill gets a new wheel</a></li></ul>'
    assert fields(f"<article><h1>{TITLE}</h1>{PARAGRAPHS}</article><div>{other}</div>").categories == ()


def test_news_in_brief_name_their_sources() -> None:
    """An item of a page's text that ends with its source in brackets is no caption."""
    items = "".join(
        f"<li>Ferries to {place} stay at the quay. (Reuters)</li>" for place in ("Skarv", "Holm", "Vik")
    )
    found = fields(f"<article><h1>{TITLE}</h1>{PARAGRAPHS}<ul>{items}</ul></article>")
    assert found.captions == ()
    assert (found.body or "").count("(Reuters)") == 3


@pytest.mark.parametrize(
    ("picture", "caption", "credit"),
    [
        (
            f'<figure><img src=a.jpg><figcaption class="img-caption"><span class="img-caption_txt">{CAPTION}</span> '
            '<i class="fa fa-camera"></i>Google</figcaption></figure>',
            CAPTION,
            "Google",
        ),
        (
            '<div><img src=a.jpg width=480><br><span class="pb-caption">(<a href="https://flickr.example/1">Jo Reed / '
            "Flickr</a>)</span></div>",
            None,
            "Jo Reed / Flickr",
        ),
    ],
)
def test_credits_that_stand_loose_or_are_links(picture: str, caption: str | None, credit: str) -> None:
    """What is loose beside the caption's own element is the credit; a credit may lead to whose it is."""
    found = fields(f"<article><h1>{TITLE}</h1>{picture}{PARAGRAPHS}</article>")
    assert [(c.caption, c.credit_line) for c in found.captions] == [(caption, credit)]


def test_search_words_are_no_caption() -> None:
    """Alternative text in small letters was written for machines."""
    found = fields(
        f'<article><h1>{TITLE}</h1><img src=a.jpg width=800 alt="ferry news harbour">{PARAGRAPHS}</article>'
    )
    assert found.captions == ()


@pytest.mark.parametrize(
    "line",
    [
        "The Coast Briefing newsletter has all the news you need to start your day. Sign up here.",
        "(Except for the headline, this story has not been edited by our staff and is published from a feed.)",
        "(This story has not been edited by our staff and is published from a syndicated news agency feed - PTI)",
    ],
)
def test_offers_and_notes_of_the_paper(line: str) -> None:
    """A newsletter praised and a note on who edited the story are none of it."""
    found = split(read_text("\n\n".join([TITLE, *STORY, line]))).fields
    assert (found.body, [left.text for left in found.leftovers]) == (TEXT, [line])


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://sample.example/2024/05/03/ferry", "2024-05-03"),
        ("https://sample.example/coast/2024/may/03/ferry", "2024-05-03"),
        ("https://sample.example/20240503/ferry", "2024-05-03"),
        ("https://sample.example/2024-05-03-ferry", "2024-05-03"),
        ("https://sample.example/2024/05/ferry", None),
        ("https://sample.example/id/20240503123", None),
        ("https://sample.example/battle-of-1944-06-06", None),
        ("https://sample.example/2024/02/31/ferry", None),
    ],
)
def test_the_day_that_an_address_files_a_story_under(address: str, day: str | None) -> None:
    """Where a page states no date, its address may; a day in a story's name is none."""
    link = f'<link rel="canonical" href="{address}">'
    page = f"<html><head><title>{TITLE}</title>{link}</head><body><article><h1>{TITLE}</h1>{PARAGRAPHS}</article>"
    assert split(read_page(page, None)).fields.published == day


@pytest.mark.parametrize(
    "about",
    [
        "Ida Holm is a reporter for the Daily Sample. She lives in Skarv with two dogs.",
        "Ida Holm schreibt seit 2012 über die Küste.",
    ],
)
def test_who_the_author_is_told_behind_the_text(about: str) -> None:
    """A last paragraph that begins with the author's name and tells who that is stays out of the text."""
    page = f'<article><h1>{TITLE}</h1><p class="byline">By Ida Holm</p>{PARAGRAPHS}<p>{about}</p></article>'
    found = fields(page)
    assert (found.authors, found.body) == (("Ida Holm",), TEXT)
    text = split(read_text("\n\n".join([TITLE, "By Ida Holm", *STORY, about]))).fields
    assert (text.body, [left.text for left in text.leftovers]) == (TEXT, [about])


def test_a_person_of_the_story_is_no_author() -> None:
    """Only the author's name tells: the last paragraph may be about anyone."""
    about = "Ole Berg is the captain of the ferry and lives in Skarv."
    text = split(read_text("\n\n".join([TITLE, "By Ida Holm", *STORY, about]))).fields
    assert text.body == f"{TEXT}\n\n{about}"


@pytest.mark.parametrize(
    ("shown", "title", "headline"),
    [
        ("Skarv regime hopes for gain from harbour", "Regime hopes for gain from harbour", "Skarv regime hopes for gain from harbour"),
        ("<span>Skarv</span> Regime hopes for gain from harbour", "Regime hopes for gain from harbour", "Regime hopes for gain from harbour"),
        ("Skarv | Regime hopes for gain from harbour", "Regime hopes for gain from harbour", "Regime hopes for gain from harbour"),
    ],
)  # fmt: skip
def test_a_longer_heading_is_no_kicker_and_its_headline(shown: str, title: str, headline: str) -> None:
    """Only an element or a mark parts a kicker from the headline that metadata state: they shorten headlines too."""
    page = f"<head><title>{title}</title></head><article><h1>{shown}</h1>{PARAGRAPHS}</article>"
    assert split(read_page(page, None)).fields.headline == headline


@pytest.mark.parametrize(
    "page",
    [
        "<h1>The Daily Sample</h1><div class='header-ad'><h1>{title}</h1></div>{text}",
        "<h1>Coast</h1><div class='stry_heading'>{title}</div>{text}",
        "<nav><h1>The Daily Sample</h1></nav><h1 class='entry-title'>{title}</h1>{text}",
    ],
)
def test_the_heading_that_the_page_s_title_knows_is_the_headline(page: str) -> None:
    """Before the site's name and the section, whatever box the headline stands in, and where it is no heading."""
    assert fields(page.format(title=TITLE, text=PARAGRAPHS)).headline == TITLE
    body = f'<body class="archive category category-coast"><article>{page.format(title=TITLE, text=PARAGRAPHS)}</article>'
    found = split(read_page(f"<head><title>{TITLE} - The Daily Sample</title></head>{body}", None))
    assert found.fields.headline == TITLE


def test_the_site_s_name_before_the_title_comes_off() -> None:
    """A title may open with the site, which its address tells."""
    page = (
        f"<head><title>Daily Sample - {TITLE}</title></head><p>{TITLE[:9]}</p><article>{PARAGRAPHS}</article>"
    )
    assert split(read_page(page, "https://www.dailysample.example/x")).fields.headline == TITLE


@pytest.mark.parametrize("tag", ["div", "section"])
def test_a_text_in_pieces_of_one_class_is_read_whole(tag: str) -> None:
    """Its short first piece, and the rest behind a box of other stories, which is none of it."""
    rail = '<div class="side-rail"><p>More coast news</p><h2><a href="/x">Old mill gets a wheel</a></h2><p>The council votes on Tuesday about it.</p></div>'
    first, rest = f"<p>{STORY[0]}</p>", "".join(f"<p>{p}</p>" for p in STORY[1:] * 5)
    page = f'<article><h1>{TITLE}</h1><div><{tag} class="article_body">{first}</{tag}>{rail}<{tag} class="article_body">{rest}</{tag}></div></article>'
    body = fields(page).body or ""
    assert body.startswith(f"{STORY[0]}\n\n{STORY[1]}")
    assert "mill" not in body


def test_properties_of_a_picture_are_not_the_article_s() -> None:
    """``meta`` elements state author and date of a picture's item too."""
    item = "https://schema.org/ImageObject"
    picture = (
        f'<div itemprop="image" itemscope itemtype="{item}"><meta itemprop="author" content="Nora Vik"></div>'
    )
    page = (
        f'<meta itemprop="author" content="Ida Holm"><article><h1>{TITLE}</h1>{picture}{PARAGRAPHS}</article>'
    )
    assert fields(page).authors == ("Ida Holm",)


@pytest.mark.parametrize(
    "line",
    [
        "SHARE 9 CONNECT 4 TWEET 3 COMMENTEMAILMORE",
        "SHARECONNECT 97 TWEETCOMMENTEMAILMORE",
        "___",
        "[See 5 simple changes that help a ferry to stay afloat.]",
        "[Read: why old mills get new wheels]",
        "Story Continued Below",
        "“Start Quote",
        "Like this topic? You may also like these photo galleries:",
    ],
)
def test_buttons_and_notes_between_paragraphs(line: str) -> None:
    """Buttons run together, ruled lines, and links in brackets are none of the text."""
    first, rest = PARAGRAPHS.partition("</p>")[::2]
    assert fields(f"<article><h1>{TITLE}</h1>{first}</p><p>{line}</p>{rest}</article>").body == TEXT


@pytest.mark.parametrize("line", ["ida.holm@sample.example", "Twitter: @idaholm"])
def test_an_address_alone_behind_the_text(line: str) -> None:
    """How to reach an author who is named over the text."""
    page = f'<article><h1>{TITLE}</h1><p class="byline">By Nora Vik</p>{PARAGRAPHS}<p>{line}</p></article>'
    assert fields(page).body == TEXT


@pytest.mark.parametrize(
    "box", ['id="in_article_forums"', 'class="content-right-column"', 'class="side-rail"']
)
def test_readers_posts_and_columns_beside_the_text(box: str) -> None:
    """Boxes told by their names, though they hold paragraphs."""
    posts = (
        "<p>I own a mill myself and would never take the ferry, whatever the council says about it.</p>" * 2
    )
    page = f"<div id=article><h1>{TITLE}</h1>{PARAGRAPHS * 2}<div {box}>{posts}</div></div>"
    assert "mill" not in (fields(page).body or "")
