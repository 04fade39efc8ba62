"""What stands round a text: frames of prints and archives, sources, papers and names in its head, contacts."""

from __future__ import annotations

import pytest

from newsgrab import Article, split
from tests.splitter.ferry import STORY, TEXT, TITLE

ADDRESS = "https://post.example/news/1"


def rules(article: Article) -> list[str]:
    """The rules by which lines are left over, in order."""
    return [line.rule for line in article.leftovers]


@pytest.mark.parametrize(
    "stamp", ["5/7/25, 12:03 PM", "07.05.25, 12:03", "2025-05-07, 12:03", "07/05/2025 12:03"]
)
def test_frame_of_a_printed_page(stamp: str) -> None:
    """Browsers print when somebody printed the page, not when it appeared; a paragraph across pages is one."""
    first, second = STORY[1].split(", ", 1)[0], "who led the campaign and bought the first ticket on Monday."
    pages = (
        f"{stamp} {TITLE} | Skarv Post\n\n{TITLE}\nBy Jane Roe\nMay 3, 2025\n\n{STORY[0]}\n\n{first},\n\n",
        f"{ADDRESS} 1/2\n\n{stamp} {TITLE} | Skarv Post\n\n{second}\n\n{STORY[2]}\n\n{ADDRESS} 2/2\n",
    )
    found = split("".join(pages))
    assert (found.headline, found.published, found.url) == (TITLE, "2025-05-03", ADDRESS)
    assert found.body == "\n\n".join((STORY[0], f"{first}, {second}", STORY[2]))
    assert rules(found) == ["print.head", "print.foot", "print.head", "print.foot"]


def test_frame_in_lines_of_its_own_states_the_headline() -> None:
    """Time, title, address and page number one under the other: the title is the headline, the time no date."""
    head = f"5/7/25, 12:03 PM\n{TITLE} | Skarv Post\n{ADDRESS}\n1/1"
    found = split(f"{head}\n\n{TEXT}")
    assert (found.headline, found.published, found.url, found.body) == (TITLE, None, ADDRESS, TEXT)
    only = split(f"5/7/25, 12:03 PM {TITLE}\n\n{TEXT}\n\n{ADDRESS} 1/1")
    assert (only.headline, only.body) == (TITLE, TEXT)


def test_stamped_lines_of_the_text_are_no_frame() -> None:
    """Of lines that open with day and time only the printed title comes again on each page."""
    line = (
        "5/6/25, 08:15 PM Ida Holm wrote to the harbour master that the ferry would be ready in the spring."
    )
    found = split(f"5/7/25, 12:03 PM {TITLE}\n\n{STORY[0]}\n\n{line}\n\n{STORY[1]}\n\n{ADDRESS} 1/1")
    assert (found.headline, found.body) == (TITLE, "\n\n".join((STORY[0], line, STORY[1])))


def test_day_and_time_over_a_text_are_a_date_without_a_frame() -> None:
    """What looks like the stamp of a print is a date where no page is numbered."""
    assert split(f"2025-05-07, 12:03\n\n{TITLE}\n\n{TEXT}").published == "2025-05-07T12:03:00"


@pytest.mark.parametrize(
    "frame",
    [
        f"The Wayback Machine - https://web.archive.org/web/20250507120300/{ADDRESS}",
        f"archive.today\nwebpage capture\tSaved from\t{ADDRESS}\n7 May 2025 12:03:00 UTC\n"
        "no other snapshots from this url\nAll snapshots\tfrom host post.example",
    ],
)
def test_frame_of_an_archive(frame: str) -> None:
    """An archive's copy names its source; when the copy was made is no date of the article."""
    found = split(f"{frame}\n\n{TITLE}\nMay 3, 2025\n\n{TEXT}")
    assert (found.headline, found.published, found.url, found.body) == (TITLE, "2025-05-03", ADDRESS, TEXT)


@pytest.mark.parametrize(
    ("head", "published", "authors", "rule"),
    [
        ("Source: Xinhua\n2025-05-07 10:20:33|Editor: huaxia", "2025-05-07T10:20:33", (), "source.line"),
        ("Von Jane Roe\n7. Mai 2025, 5:30 Uhr\nQuelle: Hafenblatt, dpa", "2025-05-07T05:30:00", ("Jane Roe",), "source.line"),
        ("post.example | Jane Roe | May 7, 2025", "2025-05-07", ("Jane Roe",), "date.between-bars"),
        ("Harbour Post, The (Port City) - May 7, 2025", "2025-05-07", (), "date.and-paper"),
        ("Jane Roe / TNN / May 7, 2025, 10:20 IST", "2025-05-07T10:20:00", ("Jane Roe",), "date.between-bars"),
        ("Published - May 7, 2025 10:20 am IST - New Delhi\nJane Roe", "2025-05-07T10:20:00", ("Jane Roe",), "date.and-place"),
    ],
    ids=["Xinhua", "Quelle", "reader", "NewsBank", "slashes", "place"],
)  # fmt: skip
def test_where_it_is_from(head: str, published: str, authors: tuple[str, ...], rule: str) -> None:
    """A source beside date or author is the text's; a paper filed before the day is no paragraph."""
    found = split(f"{TITLE}\n{head}\n\n{TEXT}")
    assert (found.headline, found.published, found.authors) == (TITLE, published, authors)
    assert (rules(found)[0], found.body, found.captions) == (rule, TEXT, ())


@pytest.mark.parametrize(
    "head",
    [
        "The Harbour Post, Tuesday, 3 May 2024, page 5",
        "The Harbour Post          Tuesday, 3 May 2024          5",
        "HARBOUR POST TUESDAY, MAY 3, 2024 A5",
        "Hafenblick   Freitag, 3. Mai 2024   5",
        "The Harbour Post Friday, 3 May 2024",
        "A5 | THE HARBOUR POST | FRIDAY, MAY 3, 2024",
    ],
)
def test_line_over_a_printed_page(head: str) -> None:
    """The paper, its day and its page over a page are no headline; the weekday is no part of the name."""
    found = split(f"{head}\n\n{TITLE}\n\n{TEXT}")
    assert (found.headline, found.published, found.body) == (TITLE, "2024-05-03", TEXT)
    assert not any("day" in leftover.text.lower() for leftover in found.leftovers)


@pytest.mark.parametrize(
    ("trail", "kicker", "categories"),
    [
        ("Home › News › Local", "", ("News", "Local")),
        ("Harbour Post › News › Local", "LOCAL\n\n", ("News", "Local")),
        ("Home › News", "Ships & Boats\n\n", ("News", "Ships & Boats")),
    ],
)
def test_trail_between_the_page_s_title_and_its_headline(
    trail: str, kicker: str, categories: tuple[str, ...]
) -> None:
    """Under the page's title stand its trail and section, then the headline again."""
    found = split(f"{TITLE} | Harbour Post\n{trail}\n\n{kicker}{TITLE}\n\n{TEXT}")
    assert (found.headline, found.categories, found.body) == (TITLE, categories, TEXT)


def test_name_over_a_trail() -> None:
    """A few words over the page's trail are the paper's name."""
    found = split(f"Le Devoir\nAccueil / Société\n{TITLE}\n\n{TEXT}")
    assert (found.headline, found.categories, found.body) == (TITLE, ("Société",), TEXT)


def test_source_under_a_caption_is_the_pictures() -> None:
    """The same label under a picture's words credits the picture."""
    found = split(f"{TITLE}\nBy Jane Roe\n\nThe upper deck in May\nSource: Skarv Museum\n\n{TEXT}")
    assert (found.caption, found.credit_line) == ("The upper deck in May", "Skarv Museum")


def test_bars_round_what_tells_nothing_are_no_date_line() -> None:
    """A line with a date between bars is left alone where one piece may be anything."""
    line = "Where the storm of May 3, 2024 | left its traces in the town | and in its people"
    assert line in (split(f"{TITLE}\n\n{STORY[0]}\n\n{line}\n\n{STORY[1]}").body or "")


@pytest.mark.parametrize(
    ("pair", "caption", "credit"),
    [
        ("Fans wait at the harbour gate in May\nEdu Luque", "Fans wait at the harbour gate in May", "Edu Luque"),
        ("EDU LUQUE\nFans wait at the harbour gate in May", "Fans wait at the harbour gate in May", "EDU LUQUE"),
        ("Fans at the harbour gate in May EDU LUQUE", "Fans at the harbour gate in May", "EDU LUQUE"),
        ("Fans at the harbour gateEDU LUQUE | EUROPA PRESS", "Fans at the harbour gate", "EDU LUQUE | EUROPA PRESS"),
        ("Fans at the harbour gate (Edu Luque/Skarvfoto)", "Fans at the harbour gate", "Edu Luque/Skarvfoto"),
    ],
    ids=["under", "over", "capitals", "run together", "brackets"],
)  # fmt: skip
def test_photographer_without_a_label(pair: str, caption: str, credit: str) -> None:
    """Under a known author a second name beside a short line, or in capitals behind it, took the picture."""
    found = split(f"{TITLE}\nBy Jane Roe\n\n{pair}\n\n{TEXT}")
    assert (found.authors, found.caption, found.credit_line) == (("Jane Roe",), caption, credit)
    assert found.body == TEXT


@pytest.mark.parametrize(
    "lines",
    [
        "Jane Roe\nA woman of the harbour who sells tickets",
        "IDA HOLM\nI bought the first one\n\nJO REED\nAnd who bought the last\n\nIDA HOLM\nYou did",
        "Jo Reed\nPolitical editor of the evening paper",
    ],
    ids=["unsigned", "speakers", "job"],
)
def test_names_that_took_no_picture(lines: str) -> None:
    """Without a known author, as speakers in turn or over a job, a name credits no picture."""
    signed = "By Ann Other\n" if lines.startswith("Jo Reed") else ""
    assert split(f"{TITLE}\n{signed}\n{STORY[0]}\n\n{lines}\n\n{STORY[1]}\n\n{STORY[2]}").captions == ()


def test_numbers_of_a_gallery_are_no_text() -> None:
    """ "1 of 3" over a caption counts pictures; whom a picture shows did not write the story."""
    shown = (
        "1 of 2\nIda 'Captain' Holm in The Last Boat, her film\nPhoto: Jo Reed/Skarvfoto",
        "2 / 2\nHarbour master Ann Other.\nPhoto: Jo Reed",
    )
    found = split("\n\n".join((TITLE, *shown, TEXT)))
    assert [c.caption for c in found.captions] == [line.splitlines()[1] for line in shown]
    assert (found.authors, found.body) == ((), TEXT)


def test_place_or_desk_under_the_author_is_no_subhead() -> None:
    """A word right under the author says where he sits; the first paragraph is the body's first."""
    found = split(f"{TITLE}\nBy Jane Roe\nSkarvholm\n\n{TEXT}")
    assert (found.authors, found.body) == (("Jane Roe",), TEXT)
    assert rules(found) == ["page.head-line"]


def test_whom_editors_may_call() -> None:
    """Names and numbers behind the mark that ends a release are none of its text."""
    foot = "###\n\nMedia Contact:\nJo Reed\npress@skarv.example\n+1 555 0100"
    text = "\n\n".join(f"{number}. {line}" for number in range(5) for line in STORY)
    assert split(f"FOR IMMEDIATE RELEASE\n\n{TITLE}\n\n{text}\n\n{foot}").body == text


@pytest.mark.parametrize("label", ["Text", "Texte", "Texto", "Body"])
def test_label_before_a_long_first_paragraph_comes_off(label: str) -> None:
    """In a head of labels the text's own may stand before a whole paragraph."""
    long = " ".join(STORY)
    found = split(f"Title: {TITLE}\nAuthor: Jane Roe\n\n{label}: {long}\n\n{STORY[0]}")
    assert found.body == f"{long}\n\n{STORY[0]}"


def test_headline_goes_on_behind_its_colon() -> None:
    """A line that ends with a colon is half a headline."""
    found = split(f"From Skarv to the mainland:\nThe ferry and its captain\n\n{TEXT}")
    assert found.headline == "From Skarv to the mainland: The ferry and its captain"


@pytest.mark.parametrize(
    "line", ["post.example | Jane Roe | May 7, 2025", "Jane Roe"], ids=["site, author, date", "author"]
)
def test_no_headline_goes_on_with_its_author(line: str) -> None:
    """A headline that ends with a small word does not take the author's line, nor a site's, for its second."""
    title = "Wie die alte Fähre von Skarv wieder zum Schiff wird"
    german = "Die alte Fähre fährt wieder zwischen der Insel und dem Festland, und das zum ersten Mal seit dem Sturm."
    found = split(f"{title}\n{line}\n\n{german}\n\n{german.replace('Fähre', 'Barke')}")
    assert (found.headline, found.authors) == (title, ("Jane Roe",))


@pytest.mark.parametrize(
    ("byline", "authors"),
    [("By JANE ROE FOR MAILONLINE", ("JANE ROE",)), ("By Harbour Post Staff", ())],
    ids=["for a paper", "staff"],
)
def test_bylines_of_papers(byline: str, authors: tuple[str, ...]) -> None:
    """The paper a name writes for is no part of it, and a paper's staff are nobody by name."""
    found = split(f"{TITLE}\n{byline}\nMay 3, 2025\n\n{TEXT}")
    assert (found.byline, found.authors, found.body) == (byline, authors, TEXT)


@pytest.mark.parametrize(
    ("foot", "rule"),
    [("Source: Harbour Post", "source.line"), ("Harbour Post, 3 May 2025, p. A4", "date.and-paper")],
)
def test_where_it_appeared_behind_the_text(foot: str, rule: str) -> None:
    """A source or a paper with day and page behind the text credits no picture and is no paragraph."""
    found = split(f"{TITLE}\n\n{TEXT}\n\n{foot}")
    assert (found.body, found.captions, rules(found)[0]) == (TEXT, (), rule)


def test_paragraph_with_an_agencys_dateline_is_no_caption() -> None:
    """Under a lone credit the first paragraph stays one when an agency opens it."""
    first = f"SKARV, May 3. /TASS/. {STORY[0]}"
    found = split(f"{TITLE}\n© Jo Reed/TASS\n{first}\n\n{STORY[1]}\n\n{STORY[2]}")
    assert found.body == "\n\n".join((first, *STORY[1:]))
    assert [(c.caption, c.credit_line) for c in found.captions] == [(None, "© Jo Reed/TASS")]


def test_picture_over_the_headline() -> None:
    """A caption whose labelled credit ends it may stand first; the headline is the next line."""
    shown = "Passengers crowd the upper deck in May. Foto: Jo Reed"
    found = split(f"{shown}\n{TITLE}\n\n{TEXT}")
    assert (found.headline, found.credit_line) == (TITLE, "Jo Reed")
    title = "Erstes Bild: So sieht die Fähre aus"
    assert split(f"{title}\nVon Jane Roe\n\n{TEXT}").headline == title


def test_minutes_and_shares_beside_the_date() -> None:
    """Counters between date and buttons are none of the text, a standfirst over them or not."""
    buttons = "3 Min\nFacebook\n12\nshares\n34\nView comments"
    found = split(f"{TITLE}\n{STORY[0]}\nVon Jane Roe\n3. Mai 2025, 12.03 Uhr\n{buttons}\n\n{STORY[1]}")
    assert found.body is not None
    assert found.body.endswith(STORY[1])
    assert "Min" not in found.body
    assert "shares" not in found.body


def test_opener_alone_over_the_author() -> None:
    """ "Por" on a line of its own belongs to the name under it."""
    found = split(f"{TITLE}\n\nPor\nJane Roe\n3 de mayo de 2025\n\n{TEXT}")
    assert (found.authors, found.body) == (("Jane Roe",), TEXT)


def test_site_behind_a_stamp() -> None:
    """A Chinese portal prints its name behind day and time, without a label."""
    line = (
        "委员会周二投票决定，让老桥再开放十年，市长在晚上的会议上说，这对居民来说是一件好事，大家都很高兴。"
    )
    found = split(f"老桥再开放十年\n2024年05月03日 05:30 新浪新闻\n\n{line}\n\n{line[::-1]}")
    assert (found.published, rules(found)) == ("2024-05-03T05:30:00", ["date.and-source"])
