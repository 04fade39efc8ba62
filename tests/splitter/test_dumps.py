"""Print-outs of whole pages: the story is found among the menus, in the manner of each tool."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.blocks.text import read_text
from newsgrab.model import Kind, Role, Split
from newsgrab.splitter import core, split
from newsgrab.splitter.draft import Draft

TITLE = "Harbour town rebuilds its old ferry with help from school pupils"
DECK = (
    "Forty pupils and a retired boatbuilder have saved the wooden ferry that was to be scrapped this autumn."
)
STORY = (
    "The wooden ferry that crossed the harbour for sixty years will sail again in May. Forty pupils of the"
    " town's school have replaced its planks over two winters, helped by a retired boatbuilder.",
    "“We had never held a plane before we came to the yard,” said one of the pupils, who now wants to learn"
    " the trade. The boatbuilder said that he had expected to stay for a week and stayed for two years.",
    "The council had planned to scrap the ferry in the autumn because the repairs were too expensive. It gave"
    " the boat to the school for a single coin after parents had collected four thousand signatures.",
    "The first crossing is reserved for the pupils and their families. From June on the ferry is to run every"
    " hour between the market and the lighthouse, and the fare is to stay what it was ten years ago.",
)
MENU = (
    "Home",
    "News",
    "Local",
    "Sport",
    "Culture",
    "Weather",
    "Traffic",
    "Podcasts",
    "Obituaries",
    "Puzzles",
)
FOOT = ("Imprint", "Privacy", "Terms of use", "Help centre", "Advertise", "Careers", "Newsletter", "Shop")


def dump(*middle: str, bullet: str = "* ") -> str:
    """A page with menus over and under ``middle``, whose items are set apart by a blank line."""
    top = "\n".join(bullet + item for item in MENU * 2)
    foot = "\n".join(bullet + item for item in FOOT * 3)
    return "\n\n".join((top, *middle, foot)) + "\n"


def taken(text: str, kind: Kind = Kind.TEXT) -> Split:
    """The split of a raw text."""
    return split(read_text(text, kind))


def rules(result: Split) -> dict[str, str]:
    """The rule that decided each line."""
    return {decision.block.text: decision.rule for decision in result.decisions}


@pytest.mark.parametrize("bullet", ["* ", "  + ", "• ", "□ "])
def test_story_among_menus(bullet: str) -> None:
    """Headline and body are the story's alone, whatever bullets the menus have."""
    fields = taken(dump(TITLE, "By Ada Quill", *STORY, bullet=bullet)).fields
    assert fields.headline == TITLE
    assert fields.body == "\n\n".join(STORY)


def test_byline_under_the_headline_is_kept() -> None:
    """A page's author line is found between headline and text."""
    fields = taken(dump(TITLE, "By Ada Quill", *STORY)).fields
    assert fields.authors == ("Ada Quill",)


def test_nothing_is_lost() -> None:
    """Each line of the page is decided exactly once, and the menus are leftovers."""
    page = read_text(dump(TITLE, *STORY))
    result = split(page)
    assert [decision.block for decision in result.decisions] == list(page.blocks)
    menus = [d for d in result.decisions if d.block.text in (*MENU, *FOOT)]
    assert len(menus) == 2 * len(MENU) + 3 * len(FOOT)
    assert all(d.role is Role.LEFTOVER for d in menus)


def test_headline_far_over_the_text() -> None:
    """A share bar and a player between headline and text do not hide the headline."""
    bar = "\n".join(("Tweet this", "Send by mail", "Copy the link", "0:00 / 3:12", "Play", "Louder"))
    fields = taken(dump(TITLE, bar, *STORY)).fields
    assert fields.headline == TITLE
    assert fields.body == "\n\n".join(STORY)


def test_standfirst_belongs_to_the_story() -> None:
    """The paragraph between headline and share bar is not dropped with the bar."""
    fields = taken(dump(TITLE, DECK, "Tweet this\nSend by mail\nCopy the link", *STORY)).fields
    assert DECK in f"{fields.description} {fields.body}"
    assert "Copy the link" not in (fields.body or "")


def test_site_name_in_a_first_level_heading_is_no_headline() -> None:
    """Of two first-level headings the one that shares the story's words is the headline."""
    text = dump("# The Harbour Gazette", "\n".join(f"* {item}" for item in MENU), f"# {TITLE}", *STORY)
    assert taken(text, Kind.MARKDOWN).fields.headline == TITLE


def test_box_of_links_in_the_story() -> None:
    """Links between paragraphs go, the paragraphs on both sides stay."""
    box = "\n".join(("Related", "* Bridge closed for repairs until July", "* New lighthouse keeper wanted"))
    fields = taken(dump(TITLE, *STORY[:2], box, *STORY[2:])).fields
    assert fields.body == "\n\n".join(STORY)


def test_subheads_stay_and_lone_lines_go() -> None:
    """A line over a paragraph is a subhead; one among other short lines is the page's."""
    fields = taken(dump(TITLE, *STORY[:2], "A coin for a boat", *STORY[2:], "Report a mistake")).fields
    assert fields.body == "\n\n".join((*STORY[:2], "A coin for a boat", *STORY[2:]))


def test_story_ends_at_the_comments() -> None:
    """Readers' comments are prose, but no part of the story."""
    comment = (
        "I used to take this ferry every day when I was a child, and I am very glad that it will be back."
    )
    fields = taken(dump(TITLE, *STORY, "Comments", "seagull99", comment)).fields
    assert fields.body == "\n\n".join(STORY)


def test_beginnings_of_other_stories_are_no_paragraphs() -> None:
    """Titles with a few words under each, as they follow a story, stay out of the body."""
    teasers = (
        "Bridge closed for repairs until July",
        "Drivers have to take the long way round the bay while the bridge is being painted and its cables are…",
        "New lighthouse keeper wanted",
        "The town is looking for somebody who likes the wind and does not mind two hundred steps every day of…",
    )
    body = taken(dump(TITLE, *STORY, *teasers)).fields.body or ""
    assert "Drivers" not in body
    assert body.startswith(STORY[0])


def test_consent_notice_is_not_the_story() -> None:
    """A long paragraph about cookies over the headline stays out."""
    notice = (
        "We and our partners store cookies on your device and read them again, in order to show you what you"
        " may like and to count how many people have seen it. You can refuse this at any time in the settings."
    )
    fields = taken(notice + "\n\n" + dump(TITLE, *STORY)).fields
    assert fields.headline == TITLE
    assert fields.body == "\n\n".join(STORY)


def test_caption_printed_twice() -> None:
    """A picture's text and, right below, the same with a credit: a caption and its credit."""
    seen = "Pupils fit a plank to the ferry's hull"
    fields = taken(dump(TITLE, f"{seen}\n{seen}. Photo: Ida Holm", *STORY)).fields
    assert [(c.caption, c.credit_line) for c in fields.captions] == [(f"{seen}.", "Ida Holm")]
    assert fields.body == "\n\n".join(STORY)


def test_caption_over_its_credit() -> None:
    """A credit line takes the line right over it as its caption."""
    fields = taken(dump(TITLE, "Pupils fit a plank to the hull\nPhoto: Ida Holm", *STORY)).fields
    assert [(c.caption, c.credit_line) for c in fields.captions] == [
        ("Pupils fit a plank to the hull", "Ida Holm")
    ]


def test_other_stories_pictures_are_not_ours() -> None:
    """A caption in the page's foot belongs to another story."""
    fields = taken(dump(TITLE, *STORY, "\n".join(MENU), "The new bridge at dawn\nPhoto: Bo Lind")).fields
    assert fields.captions == ()


def test_alternative_text_is_no_caption() -> None:
    """What html2text prints of a picture is for those who cannot see it; the line under it is the caption."""
    picture = "![boat in a yard](/pictures/boat.jpg)\n\nPupils fit a plank to the ferry's hull"
    fields = taken(dump(TITLE, picture, *STORY), Kind.MARKDOWN).fields
    assert [c.caption for c in fields.captions] == ["Pupils fit a plank to the ferry's hull"]


@pytest.mark.parametrize(
    "form", ["(BUTTON)", "[INS: :INS]", "IFRAME: https://ads.example/frame?id=1", "____________________"]
)
def test_form_marks_are_leftovers(form: str) -> None:
    """What lynx prints for buttons, frames and fields is in no field."""
    result = taken(dump(TITLE, *STORY[:2], form, *STORY[2:]))
    assert result.fields.body == "\n\n".join(STORY)
    assert rules(result)[form] == "stated.leftover"


def test_button_words_are_no_subhead() -> None:
    """A button's words are dropped, though they stand over a paragraph."""
    fields = taken(dump(TITLE, *STORY[:2], "(BUTTON) Larger letters", *STORY[2:])).fields
    assert fields.body == "\n\n".join(STORY)


def test_heading_inside_a_list_is_a_heading() -> None:
    """html2text prints a heading in a list behind the list's bullet."""
    block = next(b for b in read_text(f"  * # {TITLE}\n").blocks)
    assert (block.text, block.level, block.marker) == (TITLE, 1, "heading 1")


def test_clean_text_is_no_dump() -> None:
    """An article with kicker, byline, date, captions and tags is not taken for a page."""
    head = ("LOCAL", TITLE, DECK, "By Ada Quill", "3 May 2024", "Pupils fit a plank", "Photo: Ida Holm")
    draft = Draft(read_text("\n\n".join((*head, *STORY, "Tags: ferry, school, harbour"))))
    core.run(draft)
    assert not draft.dump


def test_page_without_story() -> None:
    """Menus alone give no headline and no body."""
    fields = taken(dump()).fields
    assert fields.headline is None
    assert fields.body is None


@pytest.mark.parametrize(
    ("weights", "run"),
    [([], (0, 0)), ([-1.0, -2.0], (0, 0)), ([-1.0, 2.0, -1.0, 3.0, -5.0, 1.0], (1, 4)), ([1.0], (0, 1))],
)
def test_best_run(weights: list[float], run: tuple[int, int]) -> None:
    """The run with the greatest sum bridges small losses only."""
    assert core.best_run(weights) == run


@given(
    st.lists(
        st.sampled_from(
            [*MENU, *STORY, TITLE, DECK, "(BUTTON)", "* Sport", "", "Photo: Ida Holm", "# News", "Comments"]
        )
    )
)
def test_any_order_of_lines_is_decided_once(lines: list[str]) -> None:
    """Whatever the order of a page's lines, each block has one decision and the parts hold its words."""
    page = read_text("\n".join((*[f"* {item}" for item in MENU * 2], *lines)))
    result = split(page)
    assert [decision.block for decision in result.decisions] == list(page.blocks)
    assert all(decision.parts for decision in result.decisions)


@pytest.mark.parametrize(
    ("printed", "headline"),
    [
        (
            "Kicker of the day Harbour town rebuilds its old ferry with pupils",
            "Harbour town rebuilds its old ferry with pupils",
        ),
        ("Old ferry Harbour town rebuilds it with pupils", "Old ferry: Harbour town rebuilds it with pupils"),
    ],
)
def test_best_printing_of_the_headline(printed: str, headline: str) -> None:
    """Where spans of a heading run together, the trail above says how the headline is set."""
    menu = "\n".join(f"  * {item}" for item in (*MENU, headline))
    text = "\n\n".join([menu, printed, "3 May 2024", *STORY, "\n".join(f"  * {item}" for item in FOOT)])
    found = split(read_text(text))
    assert found.fields.headline == headline
    assert printed in [left.text for left in found.fields.leftovers]


def test_story_goes_on_behind_a_link() -> None:
    """A sentence behind a lone "Read more" is the story's, the list behind it is not."""
    menu = "\n".join(f"  * {item}" for item in MENU)
    last = "The lighthouse can still be visited on Saturdays."
    foot = "Most read\n\n" + "\n".join(f"  * {item}" for item in FOOT)
    text = "\n\n".join([menu, TITLE, *STORY, "Read more: How the harbour was built", last, foot])
    assert (split(read_text(text)).fields.body or "").endswith(last)


def test_wrapped_heading() -> None:
    """A Markdown heading that a print-out wrapped is one line again."""
    menu = "\n".join(f"  * [{item}](/{item})" for item in MENU)
    story = [textwrap.fill(paragraph, 78) for paragraph in STORY]
    heading = textwrap.fill(f"# {TITLE} and the whole of their families", 78)
    assert split(read_text("\n\n".join([menu, heading, *story]))).fields.headline == (
        f"{TITLE} and the whole of their families"
    )


def test_wrapped_link_in_a_heading() -> None:
    """html2text wraps a heading's link, its words and its address; the headline is whole again."""
    menu = "\n".join(f"  * [{item}](/{item})" for item in MENU)
    story = [textwrap.fill(paragraph, 78) for paragraph in STORY]
    heading = f"# [{TITLE} and the\nwhole town](http://post.example/how-a-town-rebuilds-its-old-\nferry-123)"
    assert (
        split(read_text("\n\n".join([menu, heading, *story]))).fields.headline
        == f"{TITLE} and the whole town"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Post > News > Ferry and harbour > The whole story of the old ferry",
        "post.example%2Fferry&layout=button_count&show_faces=false&width=120&harbour",
        "[ ] Include the harbour and the ferry in the letters that I get",
        "#[1]Harbour Post: the ferry and the harbour",
        "═══════════════════════════════════════════════════",
    ],
)
def test_trails_and_forms_are_no_headline(line: str) -> None:
    """Trails, pieces of addresses, forms and rules stand over the headline and are none."""
    assert taken(dump(TITLE, line, "3 May 2024", *STORY)).fields.headline == TITLE


QUESTION = "Why does the old wooden ferry sail across the harbour again?"
OTHERS = (
    "Parking fees go up, and nobody knows by how much",
    "Storks return to the brewery's chimney",
    "Choir wins second prize at a festival in Ghent",
    "How one bakery got through January",
    "Weekend tips: a fair, a film and a flea market",
    "Night train stops here once more",
    "Police seek owner of a lost parrot",
)


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        ((QUESTION, "3 May 2024", *STORY[:2], "Who has paid for the ferry?", *STORY[2:]), QUESTION),
        ((TITLE, DECK.rstrip("."), *STORY), TITLE),
        ((*OTHERS, TITLE, "Jane Doe", *STORY), TITLE),
        (
            (f"Share this story: {TITLE}", TITLE, "Ferry and pupils in the harbour of the town", *STORY),
            TITLE,
        ),
        (
            (
                "The old ferry: What did the pupils do to the planks",
                *STORY[:2],
                "What did the pupils do to the planks",
                *STORY[2:],
            ),
            "The old ferry: What did the pupils do to the planks",
        ),
    ],
    ids=["question", "standfirst", "other stories above", "share bar", "colon before a subhead"],
)
def test_the_headline_among_lines_like_it(lines: tuple[str, ...], headline: str) -> None:
    """Subheads, standfirsts, other stories' headlines and pictures' words are not taken for the headline."""
    assert taken(dump(*lines)).fields.headline == headline


def test_a_list_under_a_label_ends_with_its_bullets() -> None:
    """The headline behind a bulleted list of topics is none of them."""
    topics = "\n".join(("Related topics", "* Ferries", "* Harbour", "* Schools"))
    found = taken(dump(topics, TITLE, "3 May 2024", *STORY)).fields
    assert found.headline == TITLE
    assert TITLE not in [*found.keywords, *found.categories]


def test_addresses_do_not_hide_the_wrap() -> None:
    """Lines that a long address makes wider than the wrap say nothing about where text was cut."""
    address = "[![](https://post.example/pictures/" + "ferry-in-the-harbour-" * 9 + "1.jpg)\nmore](/ferry)"
    story = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in STORY[:2])
    text = "\n\n".join([*[address] * 4, textwrap.fill(f"# {TITLE} and families", 72), story])
    assert f"# {TITLE} and families" not in text  # the wrap has cut it
    assert f"{TITLE} and families" in [block.text for block in read_text(text).blocks]


def nested(*middle: str) -> str:
    """A page as inscriptis prints it: two cells a level, the story's paragraphs at eight."""
    top = "\n".join(" " * (2 * depth) + item for depth in (1, 2, 3, 5) for item in MENU[:5])
    foot = "\n".join("    * " + item for item in FOOT * 2)
    return "\n\n".join((top, *middle, foot)) + "\n"


def at(depth: int, *lines: str) -> list[str]:
    """Lines at a depth."""
    return [" " * depth + line for line in lines]


BOX = ("You can save this story for later.", "Sign up here, it is free of charge and takes a minute.")


def test_boxes_set_deeper_are_no_text() -> None:
    """Where indentation follows nesting, lines deeper than the paragraphs stand in boxes beside the story."""
    found = taken(nested(*at(8, TITLE, *STORY[:2]), *at(14, *BOX), *at(8, *STORY[2:]))).fields
    assert (found.headline, (found.body or "").split("\n\n")) == (TITLE, list(STORY))
    assert {left.rule for left in found.leftovers if left.text in BOX} == {"page.beside-story"}


def test_a_lead_set_deeper_stays() -> None:
    """The first paragraph may be set apart from those below it."""
    found = taken(nested(*at(8, TITLE), *at(12, STORY[0]), *at(8, *STORY[1:]))).fields
    assert (found.body or "").split("\n\n") == list(STORY)


def test_quotations_and_lists_set_deeper_stay() -> None:
    """A quotation between the paragraphs is text, and so is a list about what they tell."""
    items = ("The planks of the wooden ferry were replaced.", "The council gave the boat to the school.")
    quote = "“I never held a plane before we came here.”"
    middle = [
        *at(8, TITLE, *STORY[:2]),
        *at(12, quote),
        *at(10, *(f"* {i}" for i in items)),
        *at(8, *STORY[2:]),
    ]
    body = taken(nested(*middle)).fields.body or ""
    assert all(line in body for line in (*STORY, quote, *items))


def test_a_sentence_of_the_story_set_deeper_is_a_caption() -> None:
    """Nothing but its depth tells the words of a picture between paragraphs."""
    caption = "Pupils of the school replace planks of the ferry."
    found = taken(nested(*at(8, TITLE, *STORY[:2]), *at(12, caption), *at(8, *STORY[2:]))).fields
    assert [c.caption for c in found.captions] == [caption]
    assert (found.body or "").split("\n\n") == list(STORY)


def test_depth_of_quotations_says_nothing() -> None:
    """lynx sets quotations deeper, and nothing else: they are text."""
    wrapped = [textwrap.indent(textwrap.fill(p, 70), "   ") for p in STORY]
    wrapped[1] = textwrap.indent(textwrap.fill(STORY[1], 66), "     ")
    found = taken(dump(f"   {TITLE}", *wrapped, bullet="     * "))
    assert (found.fields.body or "").split("\n\n") == list(STORY)


@pytest.mark.parametrize(
    ("lines", "caption"),
    [
        (("Listen to this story, log in", "Photo: Jane Doe", "The ferry in the harbour."), "The ferry in the harbour."),
        (("The ferry in the harbour", "Photo: Jane Doe"), "The ferry in the harbour"),
        (
            ("The ferry and, from left, two pupils with the retired boatbuilder of the town and the parents who"
             " collected signatures in the harbour.", "Photo: Jane Doe"),
            "The ferry and, from left, two pupils with the retired boatbuilder of the town and the parents who"
            " collected signatures in the harbour.",
        ),
        (("[ferry.jpeg?w=1200&q=80]", "Photo: Jane Doe", "The ferry in the harbour."), "The ferry in the harbour."),
    ],
    ids=["under it", "over it", "pointing", "file name over it"],
)  # fmt: skip
def test_a_credits_caption(lines: tuple[str, ...], caption: str) -> None:
    """The line of the story's words beside a credit is its caption, over it or under it."""
    found = taken(dump(TITLE, "3 May 2024", *lines, *STORY)).fields
    assert [(c.caption, c.credit_line) for c in found.captions] == [(caption, "Jane Doe")]
    assert (found.body or "").split("\n\n") == list(STORY)


def test_a_button_is_no_credit() -> None:
    """What enlarges a picture stands over its caption and is not its credit."""
    found = taken(dump(TITLE, "이미지 확대보기", "The ferry in the harbour", *STORY)).fields
    assert [(c.caption, c.credit_line) for c in found.captions] == [("The ferry in the harbour", None)]


def test_the_story_goes_on_behind_a_box() -> None:
    """Behind a box of other stories, paragraphs at the story's depth that speak of it are its own."""
    last = "School and council hope that the wooden ferry will cross the harbour for another sixty years or more."
    box = ("Also interesting", *OTHERS, *(f"{title}: more about it" for title in OTHERS))
    middle = [
        *at(8, TITLE, *STORY),
        *at(14, *box),
        *at(8, last),
        *at(8, "A text of quite another matter."),
    ]
    assert (taken(nested(*middle)).fields.body or "").split("\n\n") == [*STORY, last]


def test_a_list_that_the_text_leads_to_stays() -> None:
    """Items of a list that a sentence of the story leads to are its text, whatever they end with."""
    lead = "For the ferry the pupils had to learn four things:"
    items = ["how planks are bent;", "how seams are made tight;", "the names of all tools; and", "patience"]
    listed = "\n".join(f"  * {item}" for item in items)
    body = (taken(dump(TITLE, "3 May 2024", *STORY[:2], lead, listed, *STORY[2:])).fields.body or "").split(
        "\n\n"
    )
    assert body == [*STORY[:2], lead, *items, *STORY[2:]]


def test_a_sentence_with_links_stays() -> None:
    """Markdown links over most of a sentence do not make it a link to another story; all of it does."""
    sentence = "It also [carries goods](/goods) and [takes part in the yearly race](/race)."
    link = "[All about the ferries](/ferries)"
    text = dump(f"# {TITLE}", "3 May 2024", *STORY[:2], sentence, link, *STORY[2:])
    body = taken(text, Kind.MARKDOWN).fields.body or ""
    assert "It also carries goods and takes part in the yearly race." in body
    assert "All about the ferries" not in body


def test_an_item_of_a_numbered_trail_is_no_headline() -> None:
    """A trail printed as a numbered list ends with the headline's short form; the heading itself wins."""
    trail = ("1. Home\n2. Local\n3.", "4. Wooden ferry sails: pupils replaced planks over two winters")
    assert taken(dump(*trail, TITLE, "3 May 2024", *STORY)).fields.headline == TITLE


COMMENTS = tuple(
    line
    for n in range(9)
    for line in (
        f"reader{n} at 12:0{n} PM May 17, 2013",
        "I have never read anything as sensible about boats, and I own two of them myself, both of wood and both"
        " older than I am; the council should have listened to the school from the start, and to its pupils.",
    )
)


@pytest.mark.parametrize(
    "head", [("12 comments", "Add a comment"), ("12 Comments", "See all 12 comments", "Post comment")]
)
def test_comments_longer_than_the_story_are_none_of_it(head: tuple[str, ...]) -> None:
    """Their buttons, and who wrote when, tell them however much readers wrote."""
    fields = taken(dump(TITLE, *STORY, *head, *COMMENTS)).fields
    assert fields.body == "\n\n".join(STORY)


def test_addresses_of_a_mail_are_no_text() -> None:
    """A link that sends the article holds all of it, each space as a figure."""
    mail = "339. mailto:Email?body=" + "%20".join(" ".join(STORY).split())
    fields = taken(dump(TITLE, *STORY) + "\nReferences\n\n" + f"   {mail}\n").fields
    assert fields.body == "\n\n".join(STORY)


def test_a_picture_whose_address_a_wrap_cut() -> None:
    """html2text cuts addresses behind hyphens, of pictures in links as well."""
    picture = "[![Ferry](http://sample.example/media/351675-ferry-\nlogo.jpg?thumb=y)](http://sample.example/view)\n"
    wrapped = "\n\n".join(textwrap.fill(p, 78, break_on_hyphens=False) for p in STORY)
    fields = taken(dump(f"# {TITLE}", f"{picture}{wrapped}")).fields
    assert "](" not in (fields.body or "")
    assert STORY[1] in (fields.body or "")


def test_wrapped_text_among_many_lists_is_joined() -> None:
    """Lists of other stories, a line each, are most of a page's lines."""
    titles = [f"Old mill number {n} gets its {'n' * (n % 9)}ew wheel after a long debate" for n in range(28)]
    names = [f"Ferry {n}" for n in range(40)]
    story = [f"{paragraph} So it was said in report {n}." for n in range(4) for paragraph in STORY]
    text = "\n\n".join(textwrap.fill(p, 74, break_on_hyphens=False) for p in story)
    fields = taken(dump("\n".join(names), TITLE, text, "\n".join(titles))).fields
    assert (fields.body or "").startswith("\n\n".join(story))


def test_a_linked_title_in_a_list_gives_way_to_the_heading() -> None:
    """The heading stands further from the text, but it is none of the other stories."""
    other = "  * [Town school repairs the old wooden ferry of the harbour](/s/1)\n\nThu, Jul 11 2013"
    fields = taken(dump(f"# {TITLE}", "  * Share this\n  * Email", other, *STORY)).fields
    assert fields.headline == TITLE


@pytest.mark.parametrize(
    "title", [f"ABC News - {TITLE}", f"{TITLE} - CBS News", f"The Daily Sample | {TITLE}"]
)
def test_the_page_s_title_before_its_text(title: str) -> None:
    """Scrapers take it first: the site comes off before and behind, also where no other line tells."""
    assert taken(f"{title}\n\n" + dump(TITLE, *STORY)).fields.headline == TITLE
    if title.startswith(TITLE):
        assert taken(f"{title}\n\n" + dump(*STORY)).fields.headline == TITLE
