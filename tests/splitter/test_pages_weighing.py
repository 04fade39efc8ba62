"""On pages, evidence is weighed: what is shown, what the metadata state, and what bears out what."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsgrab.blocks.html import read_page
from newsgrab.model import Fields, Role, Split
from newsgrab.splitter import split

SENTENCE = "The council of the harbour town voted on Tuesday to rebuild the old lighthouse before winter. "
TEXT = "".join(f"<p>Paragraph {n}. {SENTENCE}</p>" for n in range(1, 5))
ADDRESS = "https://post.example/news/harbour/lighthouse.html"


def linked(**fields: Any) -> str:
    """A JSON-LD script about the article."""
    thing = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def whole(body: str, head: str = "") -> Split:
    """What becomes of a page of ``body`` inside an article element."""
    page = f"<!DOCTYPE html><html lang=en><head>{head}</head><body><article>{body}</article>"
    return split(read_page(page, ADDRESS))


def fields(body: str, head: str = "") -> Fields:
    """The fields of such a page."""
    return whole(body, head).fields


def meta(**values: str) -> str:
    """Meta elements; an underscore stands for the colon."""
    return "".join(f'<meta property="{k.replace("_", ":")}" content="{v}">' for k, v in values.items())


def test_shown_headline_beats_the_one_made_for_shares() -> None:
    """Where og:title says something else than the h1, the h1 is the headline."""
    found = fields(
        f"<h1>Lighthouse to be rebuilt</h1>{TEXT}", meta(og_title="You won't believe this lighthouse")
    )
    assert found.headline == "Lighthouse to be rebuilt"


def test_kicker_inside_the_heading_comes_off() -> None:
    """A kicker set into the h1 is no part of the headline that several sources agree on."""
    head = meta(og_title="Lighthouse to be rebuilt") + linked(headline="Lighthouse to be rebuilt")
    found = fields(f"<h1><span>Harbour</span> <span>Lighthouse to be rebuilt</span></h1>{TEXT}", head)
    assert found.headline == "Lighthouse to be rebuilt"


def test_kicker_over_the_heading_is_part_of_the_agreed_headline() -> None:
    """A kicker over the h1 belongs to the headline when several sources have both in one."""
    title = "Harbour town: Lighthouse to be rebuilt"
    head = meta(og_title=title) + linked(headline=title)
    body = f'<span class="overline">Harbour town</span><h1>Lighthouse to be rebuilt</h1>{TEXT}'
    assert fields(body, head).headline == title


def test_headline_that_is_nowhere_shown_is_the_agreed_one() -> None:
    """Without a heading, the title that most sources agree on wins, the site's name cut off."""
    head = "<title>Lighthouse to be rebuilt | Post</title>" + meta(
        og_title="Shares' own title", og_site_name="Post"
    )
    assert (
        fields(TEXT, head + linked(headline="Lighthouse to be rebuilt")).headline
        == "Lighthouse to be rebuilt"
    )


def test_known_person_settles_the_printed_line() -> None:
    """Jobs and buttons beside a name come off where the metadata know the person."""
    body = f'<h1>Lighthouse</h1><div class="byline">By Jane Doe Parliamentary editor</div>{TEXT}'
    found = fields(body, linked(headline="Lighthouse", author={"@type": "Person", "name": "Jane Doe"}))
    assert found.authors == ("Jane Doe",)


def test_second_author_of_the_printed_line_counts() -> None:
    """Metadata that forget an author do not make the printed line forget her."""
    body = f'<h1>Lighthouse</h1><div class="byline">By Jane Doe and Max Muster</div>{TEXT}'
    found = fields(body, linked(headline="Lighthouse", author={"name": "Jane Doe"}))
    assert found.authors == ("Jane Doe", "Max Muster")


def test_date_and_picture_credit_in_the_author_box_are_none_of_the_authors() -> None:
    """Dates, labels and the lines about an author in his box stay out of byline and authors."""
    box = (
        '<div class="author"><p>By Jane Doe</p><p>Updated:</p>'
        "<p>Jane Doe covers harbours and small towns. She keeps bees.</p></div>"
    )
    found = fields(f"<h1>Lighthouse</h1>{box}{TEXT}")
    assert (found.byline, found.authors) == ("By Jane Doe", ("Jane Doe",))


def test_house_is_the_author_only_where_no_person_is() -> None:
    """An agency in the metadata is the author where neither page nor metadata name a person."""
    agency = linked(headline="Lighthouse", author={"@type": "Organization", "name": "Associated Press"})
    assert fields(f"<h1>Lighthouse</h1>{TEXT}", agency).authors == ("Associated Press",)
    body = f'<h1>Lighthouse</h1><p class="byline">By Jane Doe</p>{TEXT}'
    assert fields(body, agency).authors == ("Jane Doe",)


@pytest.mark.parametrize(
    ("line", "names"),
    [("dpa/afp", ("dpa", "afp")), ("By TPN", ("TPN",)), ("Reuters", ("Reuters",)), ("By Staff Reporter", ())],
)
def test_agencies_and_initials_sign_where_no_person_does(line: str, names: tuple[str, ...]) -> None:
    """A byline of nothing but agencies or initials names them; one of a job names no one."""
    assert fields(f'<h1>Lighthouse</h1><p class="byline">{line}</p>{TEXT}').authors == names


def test_paper_behind_a_name_is_no_part_of_it() -> None:
    """Whom an author wrote for comes off the name."""
    body = f'<h1>Lighthouse</h1><p class="byline">By Jane Doe for the Evening Post</p>{TEXT}'
    assert fields(body).authors == ("Jane Doe",)


def test_author_of_a_card_and_of_two_names() -> None:
    """A Twitter card labels its author; JSON-LD may give a person's name in two parts."""
    card = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">'
    assert fields(f"<h1>Lighthouse</h1>{TEXT}", card).authors == ("Jane Doe",)
    person = linked(headline="Lighthouse", author={"givenName": "Jane", "familyName": "Doe"})
    assert fields(f"<h1>Lighthouse</h1>{TEXT}", person).authors == ("Jane Doe",)


def test_trail_is_the_category_without_home_and_headline() -> None:
    """A breadcrumb's first step home, a step that holds everything, and the article are no categories."""
    trail = (
        '<nav class="breadcrumb"><a href="/">Start</a> <a href="/news/">News</a>'
        '<a href="/news/harbour/">Harbour</a><span>Lighthouse to be rebuilt</span></nav>'
    )
    assert fields(f"{trail}<h1>Lighthouse to be rebuilt</h1>{TEXT}").categories == ("Harbour",)


def test_tags_in_several_lists_outweigh_the_names_of_one() -> None:
    """Where lists of tags agree, what only the JSON-LD adds is the system's own."""
    head = meta(article_tag="Lighthouses") + '<meta name="keywords" content="Lighthouses, Harbours">'
    head += linked(headline="Lighthouse", keywords=["Lighthouses", "Harbours", "Premium", "web"])
    assert fields(f"<h1>Lighthouse</h1>{TEXT}", head).keywords == ("Lighthouses", "Harbours")


@pytest.mark.parametrize(
    "words",
    ["AER,AERO,AIRL,CRSH,DIS", "section:news,type:article", "100312362", "news_news", "post.example"],
)
def test_codes_are_no_keywords(words: str) -> None:
    """Wire codes, keyed names, numbers, slugs and the site's own name are no keywords."""
    head = f'<meta name="keywords" content="{words}">' + meta(og_site_name="Post")
    assert fields(f"<h1>Lighthouse</h1>{TEXT}", head).keywords == ()


def test_summary_that_repeats_the_text_is_no_description() -> None:
    """The beginning of the first paragraph, cut short, is no summary."""
    assert (
        fields(
            f"<h1>Lighthouse</h1>{TEXT}", meta(og_description=f"Paragraph 1. {SENTENCE[:40]}…")
        ).description
        is None
    )


def test_exact_moment_beats_the_printed_day() -> None:
    """The system's own moment is the date where the page prints the next paper's day."""
    head = linked(headline="Lighthouse", datePublished="2024-04-25T19:30:04+02:00")
    found = fields(f"<h1>Lighthouse</h1><time datetime='2024-04-26'>26 April 2024</time>{TEXT}", head)
    assert found.published == "2024-04-25T19:30:04+02:00"


def test_picture_addresses_are_whole() -> None:
    """A picture's address is made whole with the page's own."""
    figure = '<figure><img src="../img/a.jpg"><figcaption>The lighthouse at dusk.</figcaption></figure>'
    (caption,) = fields(f"<h1>Lighthouse</h1>{figure}{TEXT}").captions
    assert caption.image_url == "https://post.example/news/img/a.jpg"


def test_counter_of_a_gallery_is_no_caption() -> None:
    """ "1 of 12" beside a picture is its place in the gallery."""
    figure = (
        "<figure><img src=a.jpg><p>1 of 12 |</p><figcaption>The lighthouse at dusk.</figcaption></figure>"
    )
    assert [c.caption for c in fields(f"<h1>Lighthouse</h1>{figure}{TEXT}").captions] == [
        "The lighthouse at dusk."
    ]


def test_author_beside_his_picture_is_no_caption() -> None:
    """A figure of the author with name and date holds a byline, not a caption."""
    box = (
        '<figure><img src="jane.jpg"><figcaption>By <a rel="author" href="/jane">Jane Doe</a>, editor '
        "<time>3 May 2024</time></figcaption></figure>"
    )
    found = fields(f"<h1>Lighthouse</h1>{box}{TEXT}")
    assert (found.captions, found.authors) == ((), ("Jane Doe",))


def test_lines_that_nothing_marks_are_left_over() -> None:
    """A line beside the text that neither states nor looks like anything is not body text."""
    found = fields(f"<header><h1>Lighthouse</h1><p>Reading mode</p></header><div>{TEXT}</div>")
    assert found.body is not None
    assert "Reading mode" not in found.body


def test_every_candidate_is_told() -> None:
    """Each title that was weighed is among the candidates with its origin, and exactly one won."""
    head = meta(og_title="Something else about it") + linked(headline="Lighthouse to be rebuilt")
    weighed = [
        c
        for c in whole(f"<h1>Lighthouse to be rebuilt</h1>{TEXT}", head).candidates
        if c.role is Role.HEADLINE
    ]
    assert {c.origin for c in weighed} == {"text", "og:title", "json-ld"}
    assert sum(c.won for c in weighed) == 1
    assert all(c.why for c in weighed)


def test_kicker_in_the_heading_needs_one_witness() -> None:
    """Metadata that state the heading's end as the headline tell the kicker before it."""
    heading = "<h1><span>Harbour</span> - <span>Lighthouse to be rebuilt before winter</span></h1>"
    found = fields(f"{heading}{TEXT}", meta(og_title="Lighthouse to be rebuilt before winter"))
    assert found.headline == "Lighthouse to be rebuilt before winter"


def test_agreed_headline_is_set_as_most_sources_set_it() -> None:
    """Of a kicker and headline joined by a dash here and by a colon there, the form of more sources counts."""
    head = f"<title>Harbour town: Lighthouse to be rebuilt - Politics</title>{meta(og_title='Harbour town: Lighthouse to be rebuilt')}"
    joined = linked(headline="Harbour town - Lighthouse to be rebuilt")
    body = f'<span class="overline">Harbour town</span><h1>Lighthouse to be rebuilt</h1>{TEXT}'
    assert fields(body, joined + head).headline == "Harbour town: Lighthouse to be rebuilt"


@pytest.mark.parametrize(
    ("og_title", "headline"),
    [
        ("Lighthouse to be rebuilt", "Lighthouse to be rebuilt"),
        ("Harbour town: Lighthouse to be rebuilt", "Harbour town: Lighthouse to be rebuilt"),
    ],
)
def test_first_line_of_a_heading_is_a_kicker_where_a_title_is_the_second(
    og_title: str, headline: str
) -> None:
    """A heading set in two elements that one title joins with a colon: another title tells what it is."""
    head = "<title>Harbour town: Lighthouse to be rebuilt</title>" + meta(og_title=og_title)
    found = fields(f"<h2><span>Harbour town</span><span>Lighthouse to be rebuilt</span></h2>{TEXT}", head)
    assert found.headline == headline


def test_colon_of_one_line_parts_no_kicker() -> None:
    """A heading whose own words hold the colon is whole, whatever is shared."""
    title = "Harbour town: Lighthouse to be rebuilt"
    head = f"<title>{title}</title>" + meta(og_title="Lighthouse to be rebuilt")
    assert fields(f"<h1>{title}</h1>{TEXT}", head).headline == title


def test_section_in_the_place_of_the_author_is_none() -> None:
    """Metadata that name a section as the author name no author."""
    found = fields(f"<h1>Lighthouse to be rebuilt</h1>{TEXT}", '<meta name="author" content="Nachrichten">')
    assert (found.byline, found.authors) == (None, ())


def test_desks_and_wires_are_no_keywords() -> None:
    """Tags that route a text to desks and wires do not say what it is about."""
    tags = "Lighthouses, OH State Wire, Domestic News, U.S. news, Fake news, News wires"
    found = fields(f"<h1>Lighthouse to be rebuilt</h1>{TEXT}", f'<meta name="keywords" content="{tags}">')
    assert found.keywords == ("Lighthouses", "Fake news", "News wires")


def test_dash_behind_a_credit_in_brackets_is_no_part_of_it() -> None:
    """A dash that parts the caption from a button goes with neither caption nor credit."""
    shown = (
        "<figure><img src=/1.jpg><figcaption>The tower at dawn. (AP Photo/Jo Reed) -</figcaption></figure>"
    )
    found = fields(f"<h1>Lighthouse to be rebuilt</h1>{shown}{TEXT}")
    (picture,) = found.captions
    assert (picture.caption, picture.credit_line) == ("The tower at dawn.", "AP Photo/Jo Reed")


def test_authors_of_other_stories_behind_the_text() -> None:
    """Where the byline over the text is the metadata's, those behind it belong to what is listed there."""
    others = "".join(
        f'<p>{name} told it <span class="author">By {name}</span></p>' for name in ("Ann Other", "Jo Reed")
    )
    body = f'<h1>Lighthouse to be rebuilt</h1><span class="author">AFP</span>{TEXT}<aside>{others}</aside>'
    behind = f'<h1>Lighthouse to be rebuilt</h1><span class="author">AFP</span>{TEXT}<div class="author">By Jo Reed</div>'
    for html in (body, behind):
        assert fields(html, '<meta name="author" content="AFP">').authors == ("AFP",)
    assert fields(behind.replace(">AFP<", "><")).authors == ("Jo Reed",)


def test_reviewer_is_no_author_beside_one() -> None:
    """A doctor who reviewed a text did not write it; a critic did."""
    reviewed = "<p class=byline>Reviewed by Hanna Dale, MD</p>"
    signed = f"<h1>Peanuts</h1><p class=byline>By Brenda Good</p>{reviewed}{TEXT}"
    assert fields(signed).authors == ("Brenda Good",)
    assert fields(f"<h1>The Last Boat</h1>{reviewed}{TEXT}").authors[0] == "Hanna Dale"


@pytest.mark.parametrize("value", ["Article", '{"domainName":"coast","ass":1}', "Post Home"])
def test_what_is_no_section(value: str) -> None:
    """What kind of page it is, data, and the front page by the site's name."""
    head = f"<meta name=section content='{value}'>" + meta(og_site_name="Post")
    assert fields(f"<h1>Lighthouse to be rebuilt</h1>{TEXT}", head).categories == ()


@pytest.mark.parametrize(
    ("words", "keywords"),
    [
        ("Harbours, State officials have found mosquitoes with West Nile virus in Skarv, according to city officials.",
         ("Harbours",)),
        ("Harbours, Sierra Nevada Corp., Martin Truex Jr.", ("Harbours", "Sierra Nevada Corp.", "Martin Truex Jr.")),
        ("学校 母亲 老师", ("学校", "母亲", "老师")),
        ("Harbours, tips@post.example", ("Harbours",)),
    ],
)  # fmt: skip
def test_sentences_and_addresses_are_no_keywords(words: str, keywords: tuple[str, ...]) -> None:
    """Templates fill in the description; spaces part names of scripts that have none."""
    head = f'<meta name="keywords" content="{words}">'
    assert fields(f"<h1>Lighthouse to be rebuilt</h1>{TEXT}", head).keywords == keywords


def test_a_heading_of_a_box_behind_the_text_is_no_section() -> None:
    """Its class calls it a kicker, and names it so behind other words."""
    box = '<div class="containertitle kicker-title"><span>Stay Connected</span></div>'
    assert fields(f"<h1>Lighthouse to be rebuilt</h1>{box}{TEXT}{box}").categories == ()
