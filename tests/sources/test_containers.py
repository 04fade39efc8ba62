"""One text file that holds many articles: where it is cut, and what is never cut.

The samples are invented; each is laid out as the product named above it prints its text downloads.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.model import Document, Failure, Kind
from newsgrab.normalize.charset import decode
from newsgrab.pipeline import split_document
from newsgrab.sources import Options, containers, read

STORY = (
    "The mill wheel at {} turned for the first time in forty years on Saturday, watched by a crowd of two hundred.\n\n"
    "Volunteers had spent nine winters on the repair, which cost less than the parish council had feared at first."
)


# LexisNexis Academic, "Text" download, full documents, 80 columns
def lexis(number: str, place: str, head: str = "HEADLINE: Mill wheel turns at {}") -> str:
    """One document of a LexisNexis Academic download."""
    return (
        f"{number:^80}\n\n\n{'The Vale Courier':^80}\n\n{'March 3, 2015 Tuesday':^80}\n\n"
        f"SECTION: NEWS; Pg. 4\n\nLENGTH: 42 words\n\n{head.format(place)}\n\nBYLINE: Jane Doe\n\nBODY:\n\n"
        f"{STORY.format(place)}\n\nLOAD-DATE: March 3, 2015\n\nLANGUAGE: ENGLISH\n\n"
        f"{'Copyright 2015 Vale Newspapers':^80}\n{'All Rights Reserved':^80}\n\n\n"
    )


# Nexis Uni, "Full documents" download as text
def nexis(place: str) -> str:
    """One document of a Nexis Uni download."""
    return (
        f"Mill wheel turns at {place}\nThe Vale Courier\nMarch 3, 2015 Tuesday\nLate Edition - Final\n\n\n"
        f"Copyright 2015 Vale Newspapers All Rights Reserved\n\nSection: NEWS; Pg. 4\n\nLength: 42 words\n\n"
        f"Byline: By Jane Doe\n\nBody\n\n{STORY.format(place)}\n\nClassification\n\nLanguage: ENGLISH\n\n"
        f"Subject: MILLS (90%); RIVERS (78%)\n\nLoad-Date: March 3, 2015\n\nEnd of Document\n\n\n"
    )


# Factiva, "Full Article/Report plus Indexing", plain text with codes
def factiva(place: str, *, accession: bool = True, section: str = "") -> str:
    """One document of a Factiva download with codes."""
    end = f"AN  Document VALCOU0020150303eb33{len(place):05d}\n" if accession else ""
    return (
        f"{section}HD  Mill wheel turns at {place}\nBY  By Jane Doe\nWC  42 words\nPD  3 March 2015\nSN  The Vale Courier\n"
        f"SC  VALCOU\nLA  English\nCY  (c) 2015 Vale Newspapers\n\nLP\n\n{STORY.format(place)}\n\nTD\n\n"
        f"The next open day is in June.\n\nNS  gmill : Mills | griv : Rivers\n\n{end}\n\n"
    )


# Factiva, "Full Article", the display without codes
def factiva_plain(place: str) -> str:
    """One document of a Factiva download without codes."""
    return (
        f"Mill wheel turns at {place}\nBy Jane Doe\n803 words\n3 March 2015\n17:59\nThe Vale Courier\nVALCOU\nEnglish\n"
        f"(c) 2015 Vale Newspapers\n\n{STORY.format(place)}\n\nDocument VALCOU0020150303eb33{len(place):05d}\n\n\n"
    )


# ProQuest, "Citation, abstract, indexing and full text", text only
def proquest(n: int, place: str) -> str:
    """One document of a ProQuest download."""
    return (
        f"{'_' * 60}\n\nDocument {n} of 3\n\nMill wheel turns at {place}\n\nAuthor: Doe, Jane\n\n"
        f"Publication info: The Vale Courier ; Valeham [Valeham]03 Mar 2015: A.4.\n\nProQuest document link\n\n"
        f"Full text: {STORY.format(place)}\n\nSubject: Mills; Rivers;\n\nTitle: Mill wheel turns at {place}\n\n"
        f"Publication title: The Vale Courier\n\nPublication date: Mar 3, 2015\n\nSource type: Newspapers\n\n"
        f"Language of publication: English\n\nProQuest document ID: 16600000{n}\n\n"
        f"Document URL: https://search.proquest.com/docview/16600000{n}\n\nCopyright: Vale Newspapers Mar 3, 2015\n\n"
    )


# Europresse, "Texte", one document after another
def europresse(place: str) -> str:
    """One document of a Europresse download."""
    return (
        f"Le Courrier du Val\nmardi 3 mars 2015\np. 7 • 1,234 mots\n\nLa roue du moulin tourne à {place}\n\nJeanne Dupont\n\n"
        f"{STORY.format(place)}\n\nNote(s) :\n\n© 2015 Le Courrier du Val. Tous droits réservés.\n\n"
        f"Certificat de publication : news·20150303·CV·{len(place):07d}\n\n\n"
    )


# mbox, as Thunderbird and Mailman keep it (RFC 4155, "mboxrd")
def mail(place: str) -> str:
    """One mail of an mbox file."""
    return (
        "From jane@vale.example Tue Mar  3 10:00:00 2015\nFrom: Jane Doe <jane@vale.example>\n"
        f"Subject: Mill wheel turns at {place}\nDate: Tue, 3 Mar 2015 10:00:00 +0000\n\n{STORY.format(place)}\n\n"
    )


# several forwards below each other in one mail (Gmail)
def forward(place: str) -> str:
    """One forwarded mail."""
    return (
        f"---------- Forwarded message ---------\nFrom: Desk <desk@vale.example>\nDate: Tue, Mar 3, 2015 at 10:00 AM\n"
        f"Subject: Mill wheel turns at {place}\nTo: <jane@vale.example>\n\n{STORY.format(place)}\n\n"
    )


def labelled(place: str) -> str:
    """One article under a head of labels that somebody typed."""
    return (
        f"Title: Mill wheel turns at {place}\nAuthor: Jane Doe\nDate: 3 March 2015\n\n{STORY.format(place)}\n"
    )


PLACES = ("Overbridge", "Netherham", "Saltby")
FILES = {
    "lexis": "".join(lexis(f"{n} of 500 DOCUMENTS", place) for n, place in enumerate(PLACES, 1)),
    "lexis-selected": "".join(
        lexis(f"{n} of 500 DOCUMENTS", place) for n, place in zip((4, 9, 211), PLACES, strict=True)
    ),
    "lexis-german": "".join(lexis(f"Dokument {n} von 3", place) for n, place in enumerate(PLACES, 1)),
    "lexis-french": "".join(lexis(f"Document {n} de 3", place) for n, place in enumerate(PLACES, 1)),
    "lexis-form-feeds": "\f".join(lexis(f"{n} of 3 DOCUMENTS", place) for n, place in enumerate(PLACES, 1)),
    "nexis": "".join(map(nexis, PLACES)),
    "factiva": "".join(map(factiva, PLACES)),
    "factiva-sections": "".join(factiva(place, section="SE  News\n") for place in PLACES),
    "factiva-no-numbers": "".join(factiva(place, accession=False, section="SE  News\n") for place in PLACES),
    "factiva-plain": "".join(map(factiva_plain, PLACES)),
    "proquest": "".join(proquest(n, place) for n, place in enumerate(PLACES, 1))
    + "_" * 60
    + "\n\nContact ProQuest\n",
    "europresse": "".join(map(europresse, PLACES)),
    "mbox": "".join(map(mail, PLACES)),
    "forwards": "For tomorrow's page, please.\n\n" + "".join(map(forward, PLACES)),
    "labelled": "\n==========\n".join(map(labelled, PLACES)),
    "labelled-dashes": "\n----------\n\n".join(map(labelled, PLACES)),
    "labelled-pages": "\f".join(map(labelled, PLACES)),
    "front-matter": "".join(
        f"---\ntitle: Mill wheel turns at {p}\nauthor: Jane Doe\n---\n\n{STORY.format(p)}\n\n" for p in PLACES
    ),
}


def articles(text: str, charset: str = "utf-8") -> list[Document]:
    """The documents that a file with this text holds."""
    return containers.articles(Document("f.txt", text.encode(charset), Kind.TEXT))


def texts(documents: list[Document]) -> list[str]:
    """What each document says."""
    return [decode(document.data, document.charset, html=False)[0] for document in documents]


@pytest.mark.parametrize("name", FILES)
def test_each_article_of_an_export_is_a_document(name: str) -> None:
    """A file of three articles gives three documents, numbered from 1, each with one of the stories."""
    found = articles(FILES[name])
    assert [document.source for document in found] == ["f.txt#1", "f.txt#2", "f.txt#3"]
    for place, text in zip(PLACES, texts(found), strict=True):
        assert STORY.format(place) in text
        assert not any(STORY.format(other) in text for other in PLACES if other != place)


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_lost_between_articles(name: str) -> None:
    """The documents together are the file, character for character."""
    assert "".join(texts(articles(FILES[name]))) == FILES[name]


@pytest.mark.parametrize("name", FILES)
def test_each_article_splits_right(name: str) -> None:
    """Headline and body of each are its own, and the body holds nothing of the export."""
    for place, document in zip(PLACES, articles(FILES[name]), strict=True):
        article = split_document(document).article
        assert article.headline is not None
        assert article.headline.endswith(place)
        assert article.body is not None
        assert article.body.removesuffix("\n\nThe next open day is in June.") == STORY.format(place)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing(name: str, ends: str) -> None:
    """Windows and old Macintosh line ends are cut at the same places and kept as they are."""
    text = FILES[name].replace("\n", ends)
    found = articles(text)
    assert len(found) == 3
    assert "".join(texts(found)) == text


ONE = {
    "lexis": lexis("1 of 1 DOCUMENT", "Saltby"),
    "nexis": nexis("Saltby"),
    "factiva": factiva("Saltby"),
    "factiva-plain": factiva_plain("Saltby"),
    "proquest": proquest(1, "Saltby") + "_" * 60 + "\n\nContact ProQuest\n",
    "europresse": europresse("Saltby"),
    "mbox": mail("Saltby"),
    "forward": "Please read.\n\n" + forward("Saltby"),
    "labelled": labelled("Saltby"),
    "ruled": f"Mill wheel turns\n==========\n\n{STORY.format('Saltby')}\n\n----------\n\n{STORY.format('Netherham')}\n\n* * *\n",
    "quoted-head": f"{STORY.format('Saltby')}\n\n----------\nTitle: The Mill\nAuthor: A. Miller\n----------\nTitle: The Weir\nAuthor: B. Weir\n",
    "list-of-books": (
        "Title: Books of the week\nAuthor: Jane Doe\n\nFour novels about rivers have come out this spring, and two of them are worth it.\n"
        "----------\nTitle: The Mill\nAuthor: A. Miller\n----------\nTitle: The Weir\nAuthor: B. Weir\n"
    ),
    "from-line": f"From the mill to the weir, 2015\n\n{STORY.format('Saltby')}\n\nFrom now on 2015\n\n{STORY.format('Overbridge')}\n",
    "talk-of-documents": f"{STORY.format('Saltby')}\n\nEnd of document\n\n{STORY.format('Overbridge')}\n\nEnd of document\n",
    "document-numbers": f"Document 7 of the file names him.\n\n{STORY.format('Saltby')}\n\n3 of 4 documents were lost.\n",
    "french-length": f"Il a écrit 300 mots.\n\n{STORY.format('Saltby')}\n\n© 2015 Le Val. Tous droits réservés.\n\nEt encore 12 mots.\n",
    "word-counts": f"{STORY.format('Saltby')}\n\n803 words\n\n{STORY.format('Overbridge')}\n\n900 words\n",
    "codes": f"HD\nis what screens are called now.\n\nHD\n{STORY.format('Saltby')}\n",
    "answers": (
        "-----Original Message-----\nFrom: A <a@vale.example>\nSent: Tuesday\nSubject: RE: Mill\n\n"
        + STORY.format("Saltby")
        + "\n\n-----Original Message-----\nFrom: B <b@vale.example>\nSent: Monday\nSubject: Mill\n\n"
        + STORY.format("Netherham")
    ),
    "forwarded-twice": "---------- Forwarded message ---------\nFrom: A\nDate: 3 Mar\nSubject: Fwd: Mill\n\n"
    + forward("Saltby"),
}


@pytest.mark.parametrize("name", ONE)
def test_one_article_is_not_cut(name: str) -> None:
    """An export of one article, and texts that only look ruled or numbered, stay as they are."""
    text = ONE[name]
    document = Document("f.txt", text.encode(), Kind.TEXT)
    assert containers.articles(document) == [document]


def test_a_page_is_never_cut() -> None:
    """HTML keeps to one document whatever it says."""
    page = Document("f.html", f"<html><pre>{FILES['lexis']}</pre></html>".encode(), Kind.HTML)
    assert containers.articles(page) == [page]


def test_a_page_inside_a_mail_does_not_make_the_mailbox_a_page() -> None:
    """A mailbox is cut even where the first mail's HTML makes the file look like a page."""
    found = containers.articles(
        Document("f", (mail("Saltby") + "<html>\n\n" + mail("Overbridge")).encode(), Kind.HTML)
    )
    assert [document.kind for document in found] == [Kind.TEXT, Kind.TEXT]


def test_a_cover_goes_with_the_first_article() -> None:
    """What an export prints before its first document is no article, and is in no field."""
    cover = "Time of Request: Tuesday, March 03, 2015\nNumber of Documents: 3\nSearch Terms: mill\n\n"
    found = articles(cover + FILES["lexis"])
    assert len(found) == 3
    first = split_document(found[0]).article
    assert first.headline == "Mill wheel turns at Overbridge"
    assert first.body == STORY.format("Overbridge")
    assert "Search Terms: mill" in [leftover.text for leftover in first.leftovers]


def test_a_number_printed_on_each_page_does_not_cut() -> None:
    """The same number again is the head of the document's next page."""
    text = lexis("1 of 2 DOCUMENTS", "Saltby").replace("\n\nVolunteers", "\n\n1 of 2 DOCUMENTS\n\nVolunteers")
    assert len(articles(text + lexis("2 of 2 DOCUMENTS", "Netherham"))) == 2


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "windows-1252", "utf-16", "utf-16-le"])
def test_the_charset_of_the_file_is_kept(charset: str) -> None:
    """Each slice is in the file's own charset, says which, and reads back the same."""
    text = FILES["europresse"]
    found = articles(text, charset)
    assert "".join(texts(found)) == text
    assert found[0].charset is not None
    assert found[0].charset.startswith(charset.removesuffix("-sig").replace("utf-16-le", "utf-16le"))
    assert all(document.charset == found[0].charset for document in found)


def test_bytes_without_meaning_do_not_stop_it() -> None:
    """A byte that is nothing in the file's charset becomes U+FFFD, and the slices are UTF-8."""
    data = FILES["europresse"].encode("windows-1252").replace(b"Jeanne", b"Jean\x81ne")
    found = containers.articles(Document("f.txt", data, Kind.TEXT))
    assert len(found) == 3
    assert "Jean" in texts(found)[0]


def _read(path: Path, options: Options | None = None) -> list[Document | Failure]:
    return list(read([str(path)], options or Options(), io.BytesIO()))


def test_a_file_on_disk_gives_its_articles(tmp_path: Path) -> None:
    """Reading the file gives the documents in order, with its path and a number."""
    path = tmp_path / "export.txt"
    path.write_text(FILES["nexis"], encoding="utf-8")
    assert [found.source for found in _read(path)] == [f"{path}#1", f"{path}#2", f"{path}#3"]


def test_one_address_cannot_be_that_of_many_articles(tmp_path: Path) -> None:
    """With --url a file of many articles fails with one line that says why."""
    path = tmp_path / "export.txt"
    path.write_text(FILES["nexis"], encoding="utf-8")
    (failure,) = _read(path, Options(url="https://vale.example/mill"))
    assert isinstance(failure, Failure)
    assert (
        str(failure.error) == f"{path}: holds 3 articles, which have addresses of their own; leave --url out"
    )


def test_articles_of_a_fetched_file_have_no_address_of_their_own() -> None:
    """The address of the export is not the identity of each article in it."""
    data = FILES["factiva"].encode()
    found = containers.articles(Document("u", data, Kind.TEXT, url="https://vale.example/export.txt"))
    assert {document.url for document in found} == {None}


def _pieces() -> Iterator[str]:
    yield from (
        ONE["lexis"],
        ONE["nexis"],
        ONE["factiva"],
        ONE["labelled"],
        STORY,
        "\n",
        "\f",
        "-----\n",
        "=====\n",
        "_" * 60 + "\n",
    )
    yield from (
        "1 of 3 DOCUMENTS\n",
        "End of Document\n",
        "HD  x\n",
        "From a@b Tue Mar 3 10:00:00 2015\nTo: c\n",
        "Title: x\nAuthor: y\n",
        "é\n",
    )


@given(st.lists(st.one_of(st.sampled_from(list(_pieces())), st.text(max_size=40)), max_size=8))
def test_any_text_is_kept_whole(pieces: list[str]) -> None:
    """However marks and text are mixed, the documents together are the text."""
    text = "".join(pieces).encode("utf-8", "replace").decode().lstrip("\ufeff")
    found = containers.articles(Document("f", text.encode(), Kind.TEXT, charset="utf-8"))
    whole = decode(text.encode(), "utf-8", html=False)[0]
    assert "".join(texts(found)) == whole
    if len(found) > 1:
        assert [document.source for document in found] == [f"f#{n}" for n in range(1, len(found) + 1)]
