"""Articles as people copy them out of well-known sites and programs: each prints head and pictures its own way."""

from __future__ import annotations

import pytest

from newsgrab import split
from tests.splitter.ferry import STORY, TEXT, TITLE


@pytest.mark.parametrize(
    ("lines", "caption", "credit"),
    [
        ("On the upper deck in May.Credit...Jo Reed for The Skarv Post", "On the upper deck in May.", "Jo Reed for The Skarv Post"),
        ("On the upper deck CreditJo Reed", None, None),
        ("Photo: Passengers crowd the upper deck in May.\nCredit: Jo Reed", "Passengers crowd the upper deck in May.", "Jo Reed"),
        ("Foto: Fahrgäste drängen sich auf dem Oberdeck\nQuelle: Jo Reed/dpa", "Fahrgäste drängen sich auf dem Oberdeck", "Jo Reed/dpa"),
        ("Above: The upper deck in May (Jo Reed/Northern Wire)", "The upper deck in May", "Jo Reed/Northern Wire"),
        ("Im Bild: Das Oberdeck im Mai", "Das Oberdeck im Mai", None),
        ("[The upper deck in May | Jo Reed/AFP]", "The upper deck in May", "Jo Reed/AFP"),
        ("Ein mit KI gemachtes Foto. | Skarv Museum via Getty Images", "Ein mit KI gemachtes Foto.", "Skarv Museum via Getty Images"),
        ("The upper deck, Skarv, le 3 mai 2024 JO REED / AFP", "The upper deck, Skarv, le 3 mai 2024", "JO REED / AFP"),
        ("The upper deck in May.Jo Reed / AP file", "The upper deck in May.", "Jo Reed / AP file"),
        ("The upper deck in May.Getty Images", "The upper deck in May.", "Getty Images"),
        ("The upper deck in May. (Archivbild) © Jo Reed/dpa", "The upper deck in May. (Archivbild)", "© Jo Reed/dpa"),
    ],
    ids=["run on", "no label", "photo over credit", "Foto over Quelle", "above", "Im Bild", "brackets", "a word that is a label", "capitals", "glued", "glued house", "archive"],
)  # fmt: skip
def test_pictures(lines: str, caption: str | None, credit: str | None) -> None:
    """A caption and its credit are found in the way that each house sets them."""
    found = split(f"{TITLE}\n\n{lines}\n\n{TEXT}")
    if caption:
        assert (found.caption, found.credit_line, found.body) == (caption, credit, TEXT)
    else:
        assert found.credit_line is None


@pytest.mark.parametrize(
    "line",
    ["Photo: Jo Reed for The Skarv Post", "Foto: Jo Reed", "Photo: courtesy of the Skarv Museum of Art"],
)
def test_a_photographer_behind_a_label_is_a_credit(line: str) -> None:
    """What stands behind "Photo:" is a credit unless it is a sentence or stands over one."""
    found = split(f"{TITLE}\n\n{line}\n\n{TEXT}")
    assert (found.caption, found.credit_line) == (None, line.partition(": ")[2])


@pytest.mark.parametrize(
    ("line", "authors", "published", "categories"),
    [
        ("Posted on May 3, 2024 by Jane Roe in Local", ("Jane Roe",), "2024-05-03", ("Local",)),
        ("3 May 2024 by Jane Roe and Max Muster", ("Jane Roe", "Max Muster"), "2024-05-03", ()),
        ("Publié le 3 mai 2024 par Jane Roe dans Culture, Port", ("Jane Roe",), "2024-05-03", ("Culture", "Port")),
        ("By Jane Roe in Brussels | Harbour Post | May 3, 2024", ("Jane Roe",), "2024-05-03", ()),
        ("By Emily Post | May 3, 2024", ("Emily Post",), "2024-05-03", ()),
    ],
)  # fmt: skip
def test_who_when_and_where(
    line: str, authors: tuple[str, ...], published: str, categories: tuple[str, ...]
) -> None:
    """One line may say when it was posted, by whom and where it is filed; the paper is no author."""
    found = split(f"{TITLE}\n\n{line}\n\n{TEXT}")
    assert (found.authors, found.published, found.categories) == (authors, published, categories)
    assert found.body == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe contributed to this report.",
        "With files from The Canadian Press",
        "Max Muster hat zu diesem Artikel beigetragen.",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
    ],
)
def test_last_lines(line: str) -> None:
    """Who else worked on a report, and what a telephone signs, is no text."""
    found = split(f"{TITLE}\n\n{TEXT}\n\n{line}")
    assert found.body == TEXT
    assert [left.text for left in found.leftovers] == [line]


def test_a_sentence_about_a_report_is_text() -> None:
    """Who "contributed to this report" in the midst of a sentence is told, not signed."""
    last = "Forty experts contributed to this report, which the council is to hear on Monday."
    assert split(f"{TITLE}\n\n{TEXT}\n\n{last}").body == f"{TEXT}\n\n{last}"


def test_a_title_in_a_messengers_emphasis() -> None:
    """Messengers and Markdown set a whole line in emphasis by a mark at each end; the marks are not its own."""
    assert split(f"*{TITLE}*\n\n{TEXT}").headline == TITLE


def test_read_more_under_a_caption() -> None:
    """Right under a caption "Read More" opens the rest of it and heads no list: what follows is the text."""
    picture = "On the upper deck in May. (AP Photo/Jo Reed)"
    decks = "Two crossings a day\nA quieter engine"
    found = split(f"{TITLE}\n{picture}\nRead More\n\n{decks}\n\n{TEXT}")
    assert found.caption == "On the upper deck in May."
    assert all(deck in (found.body or "") for deck in decks.split("\n"))


def test_a_picture_in_brackets_in_the_midst() -> None:
    """A line in square brackets with a bar in it is a picture's wherever it stands."""
    found = split("\n\n".join([TITLE, *STORY[:2], "[The upper deck in May | Jo Reed]", STORY[2]]))
    assert (found.caption, found.credit_line, found.body) == ("The upper deck in May", "Jo Reed", TEXT)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("{title}\nJane Roe\n·\nFollow\n5 min read\n·\nMay 3, 2024\n--\n1\nListen\nShare", ""),
        ("{title}\nJane Roe\nMay 03, 2024\n12\n3\nShare", "Subscribe to Harbour Letters"),
        ("{title}\nMay 3, 2024\nJane Roe\n5 min\n152", "👍 120 🔥 13"),
        ("{title}\nBy Jane Roe\nMay 3, 20245:03 AM EDTUpdated 2 days ago", "Purchase Licensing Rights"),
        ("{title}\nMay 3, 2024\nJane Roe\nCulture\nLeave a comment", "Share this:\nTwitter\nLike this:\nLike Loading..."),
        ("{title}\nby Jane Roe\nMay 3, 2024 5:03 AM\n1/3", "3/3"),
        ("{title}\nBy Jane Roe, CNN\nMay 3, 2024\n\nCNN —", "Max Muster contributed reporting from Skarv."),
    ],
    ids=["Medium", "Substack", "counts", "run-on date", "WordPress", "print", "CNN"],
)  # fmt: skip
def test_heads_and_feet(head: str, foot: str) -> None:
    """Figures, marks and minutes in the head, and a mark that ends mails, take nothing from the text."""
    found = split("\n\n".join([head.format(title=TITLE), *STORY, foot]))
    assert (found.headline, found.authors) == (TITLE, ("Jane Roe",))
    assert (found.published or "")[:10] == "2024-05-03"
    assert found.body == TEXT


@pytest.mark.parametrize(
    "above",
    [
        "Clipped from: https://example.org/news/1",
        "Forwarded from Harbour Channel",
        "Saved from: https://example.org/",
    ],
)
def test_where_it_was_clipped(above: str) -> None:
    """What a clipping program or a messenger sets over a text is no headline."""
    found = split(f"{above}\n\n{TITLE}\n\n{TEXT}")
    assert (found.headline, found.body) == (TITLE, TEXT)


def test_a_signature_behind_its_mark() -> None:
    """Behind the text, the mark of mails still parts a signature off."""
    assert split(f"{TITLE}\n\n{TEXT}\n\n--\nJane Roe\nThe Skarv Post").body == TEXT


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (
            "Passengers crowd the deck REUTERS/Jo Reed Purchase Licensing Rights, opens new tab",
            "REUTERS/Jo Reed",
        ),
        ("Passengers crowd the deck EFE/Jo Reed", "EFE/Jo Reed"),
    ],
)
def test_an_agency_and_its_photographer(line: str, credit: str) -> None:
    """An agency in capitals and a name behind a slash end a caption; what is offered behind them is left over."""
    found = split(f"{TITLE}\n\n{line}\n\n{TEXT}")
    assert (found.caption, found.credit_line, found.body) == ("Passengers crowd the deck", credit, TEXT)


def test_a_photographer_and_house_under_the_authors_desk() -> None:
    """Under the author and the desk, a name and its house are a picture's, and the line under them says of what."""
    head = "\n".join(
        [TITLE, "3 May 2024", "Jane Roe", "BBC News, London", "Jo Reed/Northern Wire", "Passengers on deck."]
    )
    found = split(f"{head}\n\n{TEXT}")
    assert found.authors == ("Jane Roe",)
    assert (found.caption, found.credit_line, found.body) == (
        "Passengers on deck.",
        "Jo Reed/Northern Wire",
        TEXT,
    )


@pytest.mark.parametrize(
    "line",
    [
        "– Hva synes du om at fergen går igjen?",
        "“What do you think about it?”",
        "– What do you think of our ferry now?",
    ],
)
def test_a_question_that_somebody_asks_is_text(line: str) -> None:
    """A question in speech opens like an invitation to comment and is none."""
    body = "\n\n".join([*STORY[:2], line, STORY[2]])
    assert split(f"{TITLE}\n\n{body}").body == body


def test_an_invitation_to_comment_is_no_text() -> None:
    """Without a mark of speech, the same words invite the readers to comment."""
    assert split(f"{TITLE}\n\n{TEXT}\n\nWhat do you think about the ferry?").body == TEXT
