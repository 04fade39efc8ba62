"""Wire copy, browser pastes, mails, Markdown, labelled heads, wrapped text: every field right in each."""

from __future__ import annotations

import textwrap

import pytest

from newsgrab import split
from newsgrab.blocks.text import read_text
from newsgrab.model import Role
from newsgrab.splitter import split as decided

HEADLINE = "Lighthouse opens its doors to visitors"
BODY = (
    "The lighthouse at Skarv lets visitors in for the first time since it was built more than a century ago,"
    " after two winters of work on its stairs and its lamp.",
    "“People have asked us for years,” said Ida Holm, who looks after the tower and lives in the house next to it"
    " with her two sons and a dog.",
    "Tickets are sold at the harbour, where the boat leaves twice a day in good weather and once when it blows.",
    "The lamp itself, which could be seen from forty kilometres away, was switched off when the new beacon on the"
    " mainland went into service.",
)
TEXT = "\n\n".join(BODY)


def test_wire_copy() -> None:
    """Agency copy: slug, byline, sign-off and end mark come off, the dateline stays in the text and is a field."""
    first = f"SKARV, Norway, Jan 3 (Reuters) - {BODY[0]}"
    sign_off = "(Reporting by Jane Doe; Editing by Max Roe)"
    article = split(
        f"LIGHTHOUSE-NORWAY/\n\n{HEADLINE}\n\nBy Jane Doe\n\n{first}\n\n{BODY[1]}\n\n{BODY[2]}\n\n{sign_off}\n\n-30-\n"
    )
    assert article.headline == HEADLINE
    assert (article.byline, article.authors) == ("By Jane Doe", ("Jane Doe",))
    assert article.dateline == "SKARV, Norway, Jan 3 (Reuters)"
    assert article.body == "\n\n".join([first, *BODY[1:3]])
    assert [left.text for left in article.leftovers] == ["LIGHTHOUSE-NORWAY/", sign_off, "-30-"]


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("PARIS (AP) — ", "PARIS (AP)"),
        ("LONDON, Jan 3 (Reuters) - ", "LONDON, Jan 3 (Reuters)"),
        ("Berlin (dpa) - ", "Berlin (dpa)"),
        ("MADRID, 25 abr (EFE).- ", "MADRID, 25 abr (EFE)"),
        ("WASHINGTON — ", "WASHINGTON"),
    ],
)
def test_dateline(opening: str, dateline: str) -> None:
    """A place of filing is the dateline without its dash, and stays in the body as printed."""
    article = split(f"{HEADLINE}\n\n{opening}{BODY[0]}\n\n{BODY[1]}\n")
    assert article.dateline == dateline
    assert article.body == f"{opening}{BODY[0]}\n\n{BODY[1]}"


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("SKARV, May 3. /TASS/. ", "SKARV, May 3. /TASS/"),
        ("СКАРВ, 3 мая — РИА Новости. ", "СКАРВ, 3 мая — РИА Новости"),
        ("Скарв. 3 мая. INTERFAX.RU - ", "Скарв. 3 мая. INTERFAX.RU"),
        ("Skarv. May 3. UNIAN. ", "Skarv. May 3. UNIAN"),
        ("(ANSA) - SKARV, 03 MAG - ", "(ANSA) - SKARV, 03 MAG"),
        ("Skarv, 03.05.2024 (PAP) - ", "Skarv, 03.05.2024 (PAP)"),
        ("SKARV (TT) ", "SKARV (TT)"),
        ("Skarv (CNN) ", "Skarv (CNN)"),
        ("SKARV (STT). ", "SKARV (STT)"),
        ("SKARV (Reuters) -", "SKARV (Reuters)"),
        ("Skarv, May 3 (PTI) ", "Skarv, May 3 (PTI)"),
        ("New Delhi: ", "New Delhi"),
        ("KUALA LUMPUR, May 3: ", "KUALA LUMPUR, May 3"),
        ("【北京共同】", "北京共同"),
        ("（中央社記者王芳台北3日電）", "中央社記者王芳台北3日電"),
        ("Skarv (population 300) ", None),
        ("The mayor (Reuters called her a fox) ", None),
        ("Verdict: ", None),
        ("Skarv: ", None),
    ],
)
def test_datelines_of_agencies(opening: str, dateline: str | None) -> None:
    """Each agency sets place, day and itself off in its own way; what names none of them is text."""
    text = f"{opening}{BODY[0]}\n\n{BODY[1]}"
    article = split(f"{HEADLINE}\n\n{text}")
    assert (article.dateline, article.body) == (dateline, text)


def test_no_dateline_without_a_place() -> None:
    """A dash in the first paragraph makes no dateline."""
    article = split(
        f"{HEADLINE}\n\nThe tower - a white one - stands on a rock that the sea covers twice a year in autumn.\n\n{BODY[1]}"
    )
    assert article.dateline is None


def test_browser_paste() -> None:
    """What a page puts round its story is left over, line by line; trail and topics are fields."""
    article = split(f"""Home > News > Coast
{HEADLINE}
By Jane Doe
Published 2 hours ago
Share
Facebook
Twitter

Image source, Getty Images
Image caption, The lamp room at dusk

{BODY[0]}

Advertisement

{BODY[1]}

Read more: The last keeper tells her story

{BODY[2]}

Sign up for our newsletter

Related topics
Lighthouses
Norway
12 comments
""")
    assert article.headline == HEADLINE
    assert article.categories[-1] == "Coast"
    assert article.authors == ("Jane Doe",)
    assert (article.caption, article.credit_line) == ("The lamp room at dusk", "Getty Images")
    assert article.body == "\n\n".join(BODY[:3])
    assert article.published is None
    left = {item.text for item in article.leftovers}
    assert {"Share", "Facebook", "Twitter", "Advertisement", "Sign up for our newsletter"} <= left


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Anzeige",
        "Publicité",
        "Publicidad",
        "Pubblicità",
        "Реклама",
        "Share on Facebook",
        "Read more: Ten towers to see before you die",
        "Lesen Sie auch: Zehn Türme",
        "À lire aussi : Dix phares",
        "© 2024 Skarv Times. All rights reserved.",
        "Sign up for our newsletter",
    ],
)
def test_furniture_between_paragraphs(line: str) -> None:
    """A page's own line between paragraphs is left over with a rule, and parts nothing."""
    article = split(f"{HEADLINE}\n\n{BODY[0]}\n\n{line}\n\n{BODY[1]}\n\n{BODY[2]}\n")
    assert article.body == "\n\n".join(BODY[:3])
    assert [(left.line, left.text) for left in article.leftovers] == [(5, line)]
    assert all("." in left.rule for left in article.leftovers)


def test_labelled_head() -> None:
    """``Title:``, ``Author:`` and the like are the fields they say."""
    article = split(
        f"Title: {HEADLINE}\nAuthor: Jane Doe\nDate: 3 May 2024\nCategory: Coast\n"
        f"Caption: The lamp room at dusk\nCredit: Jo Reed\nText:\n\n{TEXT}\n"
    )
    assert (article.headline, article.authors, article.published) == (HEADLINE, ("Jane Doe",), "2024-05-03")
    assert (article.category, article.caption, article.credit_line) == (
        "Coast",
        "The lamp room at dusk",
        "Jo Reed",
    )
    assert article.body == TEXT
    assert [left.text for left in article.leftovers] == ["Text:"]


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("Titel: {}\nAutor: Max Muster\nDatum: 3. Mai 2024\nText:", "Max Muster"),
        ("Titre : {}\nAuteur : Anne Petit\nDate : 3 mai 2024\nTexte :", "Anne Petit"),
        ("Título: {}\nAutor: Ana Ruiz\nFecha: 3 de mayo de 2024\nTexto:", "Ana Ruiz"),
        ("Titolo: {}\nAutore: Ugo Neri\nData: 3 maggio 2024\nTesto:", "Ugo Neri"),
        ("Titel: {}\nAuteur: Jan Bakker\nDatum: 3 mei 2024\nTekst:", "Jan Bakker"),
        ("Titel: {}\nFörfattare: Eva Lind\nDatum: 3 maj 2024\nText:", "Eva Lind"),
        ("Заголовок: {}\nАвтор: Иван Петров\nДата: 3 мая 2024\nТекст:", "Иван Петров"),
    ],
    ids=ascii,
)
def test_labelled_head_in_other_languages(head: str, author: str) -> None:
    """Labels are read in every language we have words of."""
    article = split(f"{head.format(HEADLINE)}\n\n{TEXT}\n")
    assert (article.headline, article.authors, article.published) == (HEADLINE, (author,), "2024-05-03")
    assert article.body == TEXT


def forwarded(mark: str) -> str:
    """The article in a mail, every line quoted with ``mark``."""
    head = (
        "---------- Forwarded message ---------",
        "From: Jane Doe <jane@example.org>",
        "Date: Mon, 6 May 2024 10:00",
    )
    lines = [*head, f"Subject: Fwd: {HEADLINE}", "To: max@example.org", "", HEADLINE, "", "By Ida Holm", ""]
    for paragraph in BODY:
        lines += [*textwrap.wrap(paragraph, 68), ""]
    return "FYI\n\n" + "\n".join((mark + line).rstrip() for line in lines) + "\n"


@pytest.mark.parametrize("mark", ["", "> ", ">> ", "> > "])
def test_forwarded_mail(mark: str) -> None:
    """A forwarded article comes out of its mail, quote marks, heads and wrapping gone."""
    article = split(forwarded(mark))
    assert article.headline == HEADLINE
    assert article.authors == ("Ida Holm",)
    assert article.body == TEXT
    assert "FYI" in {left.text for left in article.leftovers}


def test_markdown_with_front_matter() -> None:
    """Front matter states fields; pictures, emphasis and links are read as what they are."""
    article = split(f"""---
title: "{HEADLINE}"
author: Jane Doe
date: 2024-05-03T10:00:00+02:00
categories: [Coast, Norway]
tags:
  - lighthouse
---

![alt words](https://example.org/lamp.jpg)
*The lamp room at dusk. Photo: Jo Reed*

{BODY[0].replace("visitors", "**visitors**")}

## Two winters

{BODY[1].replace("Ida Holm", "[Ida Holm](https://example.org/ida)")}
""")
    assert article.headline == HEADLINE
    assert (article.authors, article.published) == (("Jane Doe",), "2024-05-03T10:00:00+02:00")
    assert (article.categories, article.keywords) == (("Coast", "Norway"), ("lighthouse",))
    assert (article.caption, article.credit_line) == ("The lamp room at dusk.", "Jo Reed")
    assert article.captions[0].image_url == "https://example.org/lamp.jpg"
    assert article.body == f"{BODY[0]}\n\nTwo winters\n\n{BODY[1]}"


@pytest.mark.parametrize("width", [50, 60, 66, 72, 76, 80, 100, 130])
@pytest.mark.parametrize("indent", ["", "   "], ids=["flush", "indented"])
def test_hard_wrapped(width: int, indent: str) -> None:
    """Paragraphs that were wrapped at any width are whole again, and the pieces around them apart."""
    wrapped = [textwrap.fill(p, width, initial_indent=indent, subsequent_indent=indent) for p in BODY]
    article = split("\n\n".join([indent + HEADLINE, indent + "By Jane Doe", *wrapped]))
    assert article.headline == HEADLINE
    assert article.authors == ("Jane Doe",)
    assert article.body == TEXT


@pytest.mark.parametrize("width", [60, 72, 80])
def test_wrapped_with_a_picture_and_labels(width: int) -> None:
    """Wrapping leaves credit line, caption and category label lines of their own."""
    wrapped = "\n\n".join(textwrap.fill(p, width) for p in BODY)
    article = split(
        f"{HEADLINE}\n\n© Jo Reed\n\nThe lamp room at dusk.\n\n{wrapped}\n\nCategories: Coast, Norway\n"
    )
    assert (article.headline, article.credit_line) == (HEADLINE, "© Jo Reed")
    assert article.caption == "The lamp room at dusk."
    assert article.body == TEXT
    assert article.categories == ("Coast", "Norway")


def test_short_item() -> None:
    """An item of one sentence keeps it as body."""
    article = split(
        "Lost sheep found\n\nA sheep that had been missing since May was found on a golf course.\n"
    )
    assert article.headline == "Lost sheep found"
    assert article.body == "A sheep that had been missing since May was found on a golf course."


def test_text_of_one_sentence() -> None:
    """A single paragraph is body; no headline is made of it."""
    article = split(BODY[0])
    assert (article.headline, article.body) == (None, BODY[0])


def test_deterministic_sources() -> None:
    """The same text is the same article, whatever it is called."""
    one, two = split(TEXT, source="a.txt"), split(TEXT, source="b.txt")
    assert (one.body, one.headline) == (two.body, two.headline)
    assert (one.source, two.source) == ("a.txt", "b.txt")


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        (f"{HEADLINE} after two winters", f"{HEADLINE} after two winters"),
        ("For the first time since it was built", HEADLINE),
    ],
)
def test_headline_under_a_mail_s_subject(first: str, headline: str) -> None:
    """The article's own headline wins where the subject is its beginning."""
    mail = f"From: Ida Holm <ida@post.example>\nSubject: Fwd: {HEADLINE}\n\n{first}\nBy Jane Doe\n\n{TEXT}\n"
    found = split(mail)
    assert (found.headline, found.authors) == (headline, ("Jane Doe",))
    assert found.body == (TEXT if headline == first else f"{first}\n\n{TEXT}")


@pytest.mark.parametrize(("line", "role"), [("Tickets and boats", Role.SUBHEAD), ("and boats", Role.BODY)])
def test_subheads_begin_a_sentence(line: str, role: Role) -> None:
    """A short line between paragraphs is a subhead, unless it goes on with a sentence."""
    page = read_text(f"{HEADLINE}\n\n{BODY[0]}\n\n{line}\n\n{BODY[1]}\n")
    assert [d.role for d in decided(page).decisions if d.block.text == line] == [role]
