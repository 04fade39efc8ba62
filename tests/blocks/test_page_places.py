"""Where a page keeps its article, and what only stands beside it: columns, lists, scraps by pictures, the foot."""

from __future__ import annotations

import pytest

from newsgrab.blocks.html import read_page
from newsgrab.model import Fields, Role, Split
from newsgrab.splitter import split

SENTENCE = (
    "The council of the harbour town voted on Tuesday to rebuild the old lighthouse before winter comes. "
)
TEXT = "".join(f"<p>Paragraph {n}. {SENTENCE}</p>" for n in range(1, 7))
CHINESE = (
    "海港小镇的议会周二投票决定，在冬天到来之前重建老灯塔，工程由本地的两家船厂承担。",
    "灯塔建成于一百二十年前，去年秋天的风暴毁掉了它的顶层，灯光从此没有再亮过。",
    "镇长说，渔民们捐出了第一笔钱，其余的费用将由港口的收入支付，不会增加居民的负担。",
    "老守塔人今年八十岁，他说只要灯再亮起来，他愿意每晚爬上那一百零八级台阶。",
)


def whole(body: str, head: str = "") -> Split:
    """What becomes of a page."""
    return split(read_page(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", None))


def fields(body: str, head: str = "") -> Fields:
    """The fields of a page."""
    return whole(body, head).fields


def chinese(between: str = "", title: str = "海港小镇决定重建老灯塔") -> str:
    """A page of a Chinese system: no paragraphs, a line of date and source under the headline."""
    return f"<h1>{title}</h1>{between}<div class=con>{'<br><br>'.join(CHINESE)}</div>"


def test_column_laid_out_as_a_list_item_holds_the_text() -> None:
    """A page whose columns are the items of a list is read in the column of the story."""
    stories = "".join(
        f"<p><a href=/{n}.html>Another story number {n} of the harbour town</a> and its comments: {n}</p>"
        for n in range(9)
    )
    page = f"<ul class=columns><li><h1>Old lighthouse to be rebuilt</h1>{TEXT}</li><li>{stories}</li></ul>"
    found = fields(page)
    assert found.body is not None
    assert found.body.count("Paragraph") == 6
    assert "Another story" not in found.body


def test_list_of_stories_beside_the_text_is_none_of_it() -> None:
    """What is mostly links beside the fullest element is left out, however much running text it holds."""
    teaser = "<p><a href=/s/{n}.html>{a}</a> {b}</p>"
    stories = "".join(
        teaser.format(n=n, a="A ferry, a mill and a market in one street " * 2, b="Told by our readers. " * 3)
        for n in range(3)
    )
    found = fields(f"<div><h1>Old lighthouse to be rebuilt</h1><div>{TEXT}</div><div>{stories}</div></div>")
    assert found.body is not None
    assert found.body.count("Paragraph") == 6
    assert "ferry" not in found.body


def test_short_lines_of_an_unspaced_script_are_paragraphs() -> None:
    """Thirty Chinese letters say as much as eighty of an alphabet: such lines are no scraps."""
    one_break = "<br>".join(CHINESE)
    found = fields(f"<h1>海港小镇决定重建老灯塔</h1><div class=con>{one_break}</div>")
    assert found.body == "\n\n".join(CHINESE)


def test_picture_in_a_box_of_its_own_parts_the_text_round_it() -> None:
    """Text with pictures in boxes between, and no paragraphs, is cut at the boxes."""
    picture = "<div style='text-align:center'><img src=/i/tower.jpg></div>"
    found = fields(f"<h1>海港小镇决定重建老灯塔</h1><div class=con>{picture.join(CHINESE)}</div>")
    assert found.body == "\n\n".join(CHINESE)


@pytest.mark.parametrize(
    "line",
    [
        "2024-05-03 15:20:36 海港日报",
        "2024-05-03 15:20 来源：海港日报",
        "2024年5月3日 15:20:36来源：海港日报·文化",
        "2024年05月03日15:20 <a href=/>海港网</a> 评论(18)",
    ],
)
def test_stamp_of_the_system_dates_the_page(line: str) -> None:
    """A line under the headline that opens with date and time is the date, whatever follows."""
    published = fields(chinese(f"<div>{line}</div>")).published
    assert published is not None
    assert published.startswith("2024-05-03T15:20")


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("海港小镇决定在冬天之前重建老灯塔_海港网", "海港小镇决定在冬天之前重建老灯塔"),
        ("海港小镇决定在冬天之前重建老灯塔-海港日报", "海港小镇决定在冬天之前重建老灯塔"),
        ("海港小镇决定在冬天之前重建老灯塔_要闻_海港在线", "海港小镇决定在冬天之前重建老灯塔"),
        ("港の町が冬までに古い灯台を再建へ-港ニュース", "港の町が冬までに古い灯台を再建へ"),
        ("5G芯片-华为与高通竞争的新阶段已经开始", "5G芯片-华为与高通竞争的新阶段已经开始"),
    ],
)
def test_site_comes_off_a_title_without_spaces(title: str, headline: str) -> None:
    """In scripts without spaces a bar or dash before the site's name has none either."""
    found = fields(f"<div>{'<br><br>'.join(CHINESE)}</div>", f"<title>{title}</title>")
    assert found.headline == headline


def test_headline_that_is_no_heading_is_known_by_the_metadata() -> None:
    """A line that says what the title says is the headline; the date under it belongs to the article."""
    page = (
        "<div class=t1>Old lighthouse to be rebuilt before winter</div><div>2024-05-03 15:20</div>"
        f"<div class=b>{TEXT}</div>"
    )
    found = fields(page, "<title>Old lighthouse to be rebuilt before winter</title>")
    assert (found.headline, found.published) == (
        "Old lighthouse to be rebuilt before winter",
        "2024-05-03T15:20:00",
    )


@pytest.mark.parametrize(
    "foot",
    [
        "<div class=copy-right>Copyright © 1996-2024 Harbour Post Corporation</div>",
        "<p class=copyright>© 2024 The Harbour Post. All rights reserved.</p>",
        "<div class=copyright>Copyright © 1996-2024 Harbour Post<br><br>All Rights Reserved</div>",
        "<div class=copyright><img src=/i/badge.png width=20 height=20> 海港日报版权所有</div>",
    ],
)
def test_copyright_of_the_page_is_no_credit(foot: str) -> None:
    """A line of rights by no picture says whose the page is."""
    found = fields(f"<article><h1>Old lighthouse to be rebuilt</h1>{TEXT}{foot}</article>")
    assert found.captions == ()


@pytest.mark.parametrize(
    "words",
    [
        "Home > Harbour > Lighthouse > Story",
        "2024-05-03 15:20:36 Harbour Post",
        "Related topics:",
        "Jo Reed 28 Oct 2023 | 11:26",
        "扫码阅读全文",
        "本文来源：海港日报 责任编辑：王芳_NB1255",
        "您的浏览器暂时无法播放此视频",
    ],
)
def test_scraps_beside_a_picture_are_no_captions(words: str) -> None:
    """What merely stands beside a picture is its caption where it reads like one."""
    page = f"<article><h1>Old lighthouse to be rebuilt</h1>{TEXT}<div><img src=/i/t.jpg>{words}</div>{TEXT}</article>"
    assert fields(page).captions == ()


def test_icons_make_no_picture_box() -> None:
    """An image of a few pixels is a button or a portrait: the words beside it are no caption."""
    note = (
        "<div><img src=/i/q.png width=50 height=39>This page needs more sources for its harbour history</div>"
    )
    page = f"<article><h1>Old lighthouse to be rebuilt</h1>{TEXT}{note}{TEXT}</article>"
    assert fields(page).captions == ()


def test_line_break_parts_credit_and_caption() -> None:
    """A credit on a line of its own over or under the caption, in one box."""
    box = "<div class=image><img src=/i/t.jpg><div class=image-caption>{}<br>The tower before the storm</div></div>"
    for credit in ("© Jo Reed/Harbour Post", "Photo: Jo Reed/Harbour Post"):
        found = fields(f"<article><h1>Old lighthouse</h1>{box.format(credit)}{TEXT}</article>")
        (picture,) = found.captions
        assert picture.caption == "The tower before the storm"
        assert picture.credit_line == credit.removeprefix("Photo: ")


def test_heading_over_nothing_is_left_out() -> None:
    """Headings behind the last paragraph head what was left out of the page."""
    done = whole(
        f"<article><h1>Old lighthouse</h1>{TEXT}<h3>Conversations</h3><h3>The bench by the quay</h3></article>"
    )
    assert done.fields.body is not None
    assert done.fields.body.endswith("winter comes.")
    rules = {d.block.text: d.rule for d in done.decisions if d.parts[0].role is Role.LEFTOVER}
    assert rules == {"Conversations": "page.after-story", "The bench by the quay": "page.after-story"}


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("(Al Dukes Photography)", "Al Dukes Photography"),
        ("Screenshot by Jo Reed/Harbour Post", "Jo Reed/Harbour Post"),
        ("Top photo by Jo Reed", "Jo Reed"),
        ("02:12 - Source: Harbour Post", "Harbour Post"),
    ],
)
def test_caption_that_is_only_a_credit(words: str, credit: str) -> None:
    """Names in brackets, "screenshot by", a film's length and source."""
    role = "credit" if words[0].isdigit() else "caption"
    box = f"<figure><img src=/i/t.jpg><div class={role}>{words}</div></figure>"
    found = fields(f"<article><h1>Old lighthouse</h1>{TEXT}{box}</article>")
    (picture,) = found.captions
    assert (picture.caption, picture.credit_line) == (None, credit)


def test_paragraphs_beside_a_credit_line_stay_in_the_body() -> None:
    """On a page the reader knows which picture a line stands under: no paragraph is guessed to be its caption."""
    credit = "<p><img src=/i/t.jpg></p><p>Photo: Jo Reed</p>"
    found = fields(f"<article><h1>Old lighthouse</h1>{TEXT}<p>The light is out.</p>{credit}{TEXT}</article>")
    assert [(c.caption, c.credit_line) for c in found.captions] == [(None, "Jo Reed")]
    assert found.body is not None
    assert "The light is out." in found.body


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jo Reed, Ann Lee, and Tom Watts", ("Jo Reed", "Ann Lee", "Tom Watts")),
        ("Jo Reed, View More Articles", ("Jo Reed",)),
        ("关注", ()),
        ("来源：商讯", ()),
        ("划重点：", ()),
    ],
)
def test_buttons_and_labels_are_no_authors(line: str, names: tuple[str, ...]) -> None:
    """An author's box holds buttons and labels as well."""
    page = f"<article><h1>Old lighthouse</h1><div class=byline>{line}</div>{TEXT}</article>"
    assert fields(page).authors == names


@pytest.mark.parametrize("author", ["104363", "name, email@post.example"])
def test_metadata_that_name_no_author(author: str) -> None:
    """Numbers and addresses in the place of a name are no authors."""
    page = f"<article><h1>Old lighthouse</h1>{TEXT}</article>"
    assert fields(page, f'<meta name=author content="{author}">').authors == ()


def test_metadata_escaped_twice() -> None:
    """An entity that was escaped again is read all the same, and does not cut a keyword in two."""
    head = '<meta name=keywords content="harbour,editor&amp;#39;s picks"><meta name=section content="/local/old_town">'
    found = fields(f"<article><h1>Old lighthouse</h1>{TEXT}</article>", head)
    assert found.keywords == ("harbour", "editor's picks")
    assert found.categories == ("old town",)


@pytest.mark.parametrize(
    "box",
    [
        "<div class=author-box><span class=author>By Jo Reed</span></div>",
        "<div class=share-bar><a href=/share>Share</a><div class=byline>By Jo Reed</div></div>",
        "<aside><div class=author>Jo Reed</div><div class=date>3 May 2024</div></aside>",
    ],
)
def test_author_in_a_box_named_after_something_else(box: str) -> None:
    """Where metadata name nobody, a box over the text is looked into; where they do, it is left alone."""
    page = f"<article><h1>Old lighthouse</h1>{box}{TEXT}</article>"
    assert fields(page).authors == ("Jo Reed",)
    assert fields(page, "<meta name=author content='Ann Lee'>").authors == ("Ann Lee",)


def test_spans_side_by_side_are_two_words() -> None:
    """A style sheet parts what the mark-up sets edge to edge: dates of a head, kicker and headline."""
    head = "<div><span>Published 3 May 2024 08:01</span><span>Updated 3 May 2024 09:06</span></div>"
    found = fields(
        f"<article><h1><span>Harbour</span><span>Old lighthouse to be rebuilt</span></h1>{head}{TEXT}</article>"
    )
    assert found.headline == "Harbour Old lighthouse to be rebuilt"
    assert (found.published, found.modified) == ("2024-05-03T08:01:00", "2024-05-03T09:06:00")


@pytest.mark.parametrize(
    "line",
    [
        "By HP, in News, Harbour · 3 May 2024, 20:02 · 0 Comments",
        "Updated: 3 May 2024 21:45 Published: 3 May 2024 20:02",
        "2024年5月3日 20時02分 (5月4日 01時40分更新)",
    ],
)
def test_dates_among_other_words_over_the_text(line: str) -> None:
    """A date between bars, behind another one, beside one without its year."""
    found = fields(f"<article><h1>Old lighthouse to be rebuilt</h1><p class=m>{line}</p>{TEXT}</article>")
    assert found.published == "2024-05-03T20:02:00"


@pytest.mark.parametrize("box", ["nav", "aside", "div class=tags-widget"])
def test_tags_in_any_box(box: str) -> None:
    """A list all of whose links lead to the folder of tags is the article's; a menu is none."""
    tags = "".join(f"<a href=/tag/{tag}>{tag.title()}</a> " for tag in ("lighthouse", "harbour"))
    page = f"<article><h1>Old lighthouse</h1>{TEXT}<{box}><p class=tag-row>{tags}</p></{box.split(maxsplit=1)[0]}></article>"
    assert fields(page).keywords == ("Lighthouse", "Harbour")
    menu = page.replace("</article>", "").replace(
        "<a href=/tag/harbour", "<a href=/about>About us</a><a href=/help"
    )
    assert fields(menu).keywords == ()


def test_portrait_in_the_authors_box_is_no_picture_of_the_article() -> None:
    """The picture in an author's box shows the author."""
    box = "<div class=author><div class=image><img src=/i/jo.jpg><span>Jo Reed</span></div></div>"
    assert fields(f"<article><h1>Old lighthouse</h1>{box}{TEXT}</article>").captions == ()


def test_section_names_sign_nothing() -> None:
    """A section where an author's name is looked for is no author."""
    page = f"<article><h1>Old lighthouse</h1><p class=author>Nachrichten</p>{TEXT}</article>"
    assert fields(page).authors == ()


def test_paragraph_printed_again_is_left_over() -> None:
    """A viewer under the text prints its captions again and again; each stands in the text once."""
    again = "<p>The harbour master climbs the tower before the storm of last autumn broke its lamp.</p>"
    done = whole(
        f"<article><h1>Old lighthouse</h1>{TEXT}{again}{TEXT.replace('Paragraph', 'Part')}{again}</article>"
    )
    assert done.fields.body is not None
    assert done.fields.body.count("The harbour master climbs") == 1
    assert [d.rule for d in done.decisions].count("page.repeated") == 1


def test_text_beside_the_headline_outweighs_what_stands_elsewhere() -> None:
    """Of two full elements the one with the headline in it holds the text."""
    notice = (
        "<p>Please note that opting out may not mean that you will stop seeing notices of the harbour.</p>"
        * 4
    )
    found = fields(f"<div><h1>Old lighthouse to be rebuilt</h1>{TEXT}</div><div>{notice}</div>")
    assert found.body is not None
    assert found.body.count("Paragraph") == 6
    assert "opting out" not in found.body


@pytest.mark.parametrize(
    "line",
    ["Follow Jo Reed on Twitter.", "Folgen Sie der Hafenpost auf Facebook", "Suivez Jo Reed sur Instagram"],
)
def test_lines_that_ask_to_be_followed(line: str) -> None:
    """A name between "follow" and a network is no text of the story."""
    found = fields(f"<article><h1>Old lighthouse</h1>{TEXT}<p>{line}</p></article>")
    assert found.body is not None
    assert line not in found.body


def test_label_of_a_stated_caption_comes_off() -> None:
    """A caption that the mark-up states may be labelled all the same."""
    box = "<figure><img src=/i/t.jpg><figcaption>Legende: Der Turm vor dem Sturm</figcaption></figure>"
    (picture,) = fields(f"<article><h1>Old lighthouse</h1>{TEXT}{box}</article>").captions
    assert picture.caption == "Der Turm vor dem Sturm"


SEARCHED, SHOWN = (
    "Lighthouse news: council votes to rebuild",
    "Town decides after a long night: The old tower stays",
)
HEAD = f'<title>{SEARCHED}</title><meta property="og:title" content="{SHOWN}">'
TRAIL = f"<div><a href=/>Home</a><a href=/harbour/>Harbour</a><h1>{SEARCHED}</h1></div>"
TWO_LINES = "<h2><span>Town decides after a long night </span><div>The old tower stays</div></h2>"


def test_heading_at_the_end_of_a_trail_is_its_last_crumb() -> None:
    """An h1 behind nothing but links names the page for search engines; the headline is the heading below."""
    found = fields(f"<article>{TRAIL}<div>{TWO_LINES}{TEXT}</div></article>", HEAD)
    assert found.headline == SHOWN
    assert found.body is not None
    assert found.body.startswith("Paragraph 1")


def test_text_goes_on_in_a_box_of_the_same_class() -> None:
    """A text cut into boxes that look alike is whole, though one box holds the headline and most of it."""
    rest = "<p>The tower-keeper, who is eighty years old, said that she would climb the stairs again.</p>" * 2
    boxes = "".join(f"<div class=row><div>{html}</div></div>" for html in (TWO_LINES + TEXT, rest))
    found = fields(f"<article>{TRAIL}<div>{boxes}</div></article>", HEAD)
    assert found.body is not None
    assert found.body.endswith("climb the stairs again.")


@pytest.mark.parametrize(
    "shown",
    [
        "<span><time aria-hidden=true>28.04.2023</time><span class=sr-only>28. April 2023</span></span>",
        "<div><span>28.04.2023</span><span>28. April 2023</span></div>",
        "<div><time>28.04.202328. April 2023</time></div>",
    ],
)
def test_date_printed_in_figures_and_in_words(shown: str) -> None:
    """A date for the eye and the same for those who are read it, side by side without a space."""
    assert fields(f"<article><h1>Alter Turm bleibt</h1>{shown}{TEXT}</article>").published == "2023-04-28"
