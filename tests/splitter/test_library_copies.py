"""Articles as libraries, archives, note takers and scanners hand them on: each sets its own lines round the text."""

from __future__ import annotations

import textwrap

import pytest

from newsgrab import split
from tests.splitter.ferry import STORY, TEXT, TITLE

#: what stands over the text, with the headline, and what behind it
COPIES = {
    "Gale": (
        f"Title: {TITLE}\nAuthor: Jane Roe\nSource: Harbour Post. (May 3, 2024): News: pA4.\n"
        "Document Type: Article\nPublisher: Harbour Media\nFull Text:",
        f'Source Citation (MLA 9th Edition)\n"{TITLE}." Harbour Post, 3 May 2024, p. A4. Gale OneFile.\n'
        "Gale Document Number: GALE|A12345",
    ),
    "EBSCO": (
        f"Title:\n{TITLE}\nAuthors:\nJane Roe\nDate:\nMay 3, 2024\nDocument Type:\nArticle\n"
        "Accession Number:\n2W123456\nDatabase:\nNewspaper Source",
        "",
    ),
    "Europresse": (
        "Nom de la source\nLe Courrier du port\nType de source\nPresse • Journaux\nPériodicité\nQuotidien\n"
        f"Provenance\nSkarv\n\nLe Courrier du port\nPolitique, vendredi 3 mai 2024, p. 8\n\n{TITLE}\n\nJane Roe",
        "© 2024 Le Courrier du port. Tous droits réservés.\nCertificat émis le 6 juin 2026 à SKARV.",
    ),
    "Genios": (
        f"Skarver Zeitung vom 03.05.2024, Seite 4\n\n{TITLE}\n\nVon Jane Roe",
        "Dokumentnummer: 12345\nDauerhafte Adresse des Dokuments: https://library.example/12345",
    ),
    "APA": (f'"Die Küste" vom 03.05.2024  Seite 4  Ressort: Ausland\n\n{TITLE}\n\nVon Jane Roe', ""),
    "Infomedia": (
        f"{TITLE}\nSkarv-Posten | 03.05.2024 | Side 4 | 512 ord | Artikel-id: e1234abcd\nAf Jane Roe",
        "",
    ),
    "Retriever": (
        f"{TITLE}\nSkarvposten, 03.05.2024 10:20\nPublisert på nett.\nAv Jane Roe",
        "Alle artikler er beskyttet av lov om opphavsrett til åndsverk.\nSe webartikkelen på http://ret.example/a",
    ),
    "notes": (
        f"# {TITLE}\n\n## Metadata\n- Author: [[Jane Roe]]\n- Date: 2024-05-03\n- URL: https://post.example/1\n\n## Text",
        "",
    ),
    "form": (f"HEADLINE\n{TITLE}\n\nBYLINE\nJane Roe\n\nDATE\n3 May 2024\n\nBODY", ""),
}


@pytest.mark.parametrize(("head", "foot"), COPIES.values(), ids=COPIES)
def test_copies(head: str, foot: str) -> None:
    """Headline, author and date are read, and of what the database adds nothing stays in the text."""
    found = split(f"{head}\n\n{TEXT}\n\n{foot}")
    assert (found.headline, found.authors, found.body) == (TITLE, ("Jane Roe",), TEXT)
    assert (found.published or "").startswith("2024-05-03")


@pytest.mark.parametrize(
    "line",
    [
        "The Argus (Skarv, Vic. : 1848 - 1957), Friday 3 May 1912, page 4",
        "The Harbour Post (Skarv, Oregon) · Fri, May 3, 1912 · Page 4",
    ],
    ids=["Trove", "Newspapers.com"],
)
def test_papers_of_a_century_ago(line: str) -> None:
    """Libraries of old newspapers name the paper, its city and the page beside the day."""
    found = split(f"{TITLE}\n{line}\n\n{TEXT}")
    assert (found.headline, found.published, found.body) == (TITLE, "1912-05-03", TEXT)


def test_citation_behind_the_text() -> None:
    """A last line that names the headline, a paper and a year cites the article."""
    cited = f'"{TITLE}". "Skarver Zeitung". Skarv, 03-05-1912, p. 4. Geraadpleegd op 06-06-2026'
    assert split(f"{TITLE}\n\n{TEXT}\n\n{cited}").body == TEXT


def test_last_paragraph_that_quotes_the_headline_is_text() -> None:
    """A sentence about what the headline names stays in the body, a year in it or not."""
    last = (
        f"“{TITLE}” was also the title of a film of 2019 that made the old captain known beyond the island."
    )
    assert split(f"{TITLE}\n\n{TEXT}\n\n{last}").body == f"{TEXT}\n\n{last}"


def test_form_pairs_caption_and_credit() -> None:
    """Labels alone on their lines stand over their values; a caption and the credit behind it are one picture."""
    form = f"HEADLINE\n{TITLE}\n\nCAPTION\nThe upper deck in May\n\nCREDIT\nJo Reed\n\nBODY\n{TEXT}"
    found = split(form)
    assert [(c.caption, c.credit_line) for c in found.captions] == [("The upper deck in May", "Jo Reed")]
    assert found.body == TEXT


def test_capitals_in_a_text_are_no_form() -> None:
    """Two words in capitals that labels know are subheads, not a form."""
    text = f"{STORY[0]}\n\nNOTES\n\n{STORY[1]}\n\nLOCATION\n\n{STORY[2]}"
    assert split(f"{TITLE}\n\n{text}").body == text


@pytest.mark.parametrize("width", [24, 30, 38])
def test_columns_of_print(width: int) -> None:
    """A column as scanners give it is joined: the text at its own width, the headline at a wider letter's."""
    text = [f"{number} times: {line}" for number in range(2, 5) for line in STORY]
    column = "\n\n".join(textwrap.fill(line, width) for line in text)
    title = textwrap.fill(TITLE, width * 2 // 3)
    found = split(f"{title}\n\nBy JANE ROE\nStaff Reporter\n\n{column}")
    assert found.authors == ("JANE ROE",)
    assert found.body is not None
    assert found.body.endswith("\n\n".join(text))
    if title.count("\n") > 1:
        assert found.headline == TITLE


def hyphenated(text: str, width: int) -> str:
    """``text`` as a typesetter fills a column: a word that does not fit is cut where it can be."""
    lines, line = [], ""
    for word in text.split():
        room = width - len(line) - 2
        if len(line) + len(word) + 1 <= width:
            line = f"{line} {word}".strip()
        elif room >= 2 and word[: room + 3].isalpha() and len(word) - room >= 3:
            lines.append(f"{line} {word[:room]}-")
            line = word[room:]
        else:
            lines.append(line)
            line = word
    return "\n".join([*lines, line])


@pytest.mark.parametrize("width", [28, 34, 39])
def test_short_column_whose_words_are_cut(width: int) -> None:
    """Words cut at the lines' ends tell a column, and no verse, though its head fills no lines."""
    head = f"Harbour Post              Tuesday, 3 May 2024              A5\n\n{TITLE}\n\nJane Roe\nSkarv"
    column = "\n\n".join(hyphenated(line, width) for line in (*STORY, *reversed(STORY)))
    found = split(f"{head}\n\n{column}\n\nContinued on page 7")
    assert (found.headline, found.published, found.authors) == (TITLE, "2024-05-03", ("Jane Roe",))
    assert found.body == "\n\n".join((*STORY, *reversed(STORY)))


def test_poem_keeps_its_stanzas() -> None:
    """Three stanzas of as many lines are verse though no comma ends their lines."""
    stanza = "The {} sleeps beneath the moon\nAnd dreams of ships that went to sea\nThe lamp will burn again for me."
    poem = "\n\n".join(stanza.format(word) for word in ("harbour", "village", "tower"))
    assert split(f"The old lighthouse\n\n{poem}").body == poem
