"""Articles as people copy them out of well-known sites and programs: each prints head and pictures its own way."""

from __future__ import annotations

import pytest

from newsgrab import split

TITLE = "Ferry sails again after nine years in dock"
STORY = (
    "The ferry between Skarv and the mainland sails again, nine years after a storm tore it from its moorings.",
    '"We never stopped believing," said Ida Holm, who led the campaign and bought the first ticket on Monday.',
    "Two crossings a day are planned until the autumn, when the harbour authority will count the passengers.",
)
TEXT = "\n\n".join(STORY)


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
        ("The upper deck in May. (Archivbild) © Jo Reed/dpa", "The upper deck in May. (Archivbild)", "© Jo Reed/dpa"),
    ],
    ids=["run on", "no label", "photo over credit", "Foto over Quelle", "above", "Im Bild", "brackets", "a word that is a label", "capitals", "archive"],
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
