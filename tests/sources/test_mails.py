"""A mail whose only text is HTML is the page in it; one with plain text stays a mail."""

from __future__ import annotations

import io
from base64 import b64encode
from pathlib import Path

import pytest

from newsgrab import split
from newsgrab.errors import ContentError
from newsgrab.model import Document, Kind, Role
from newsgrab.sources import Options, read

HEAD = (
    "From: Desk <desk@paper.example>\nSubject: =?utf-8?q?Die_M=C3=BChle?=\n"
    "Date: Tue, 14 May 2024 09:30:00 +0200\nMIME-Version: 1.0\n"
)
PAGE = "<html><body><h1>Die Mühle</h1><p>Nach zwanzig Jahren mahlt die Mühle wieder Korn.</p></body></html>"
PLAIN = "Die Mühle\n\nNach zwanzig Jahren mahlt die Mühle wieder Korn.\n"


def mail(encoding: str, body: str) -> str:
    """A mail with nothing but a page."""
    return f"{HEAD}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{body}\n"


def document(path: Path, text: str) -> Document:
    """The one document that a file with ``text`` holds."""
    path.write_text(text, "utf-8")
    (found,) = read([str(path)], Options(), io.BytesIO())
    assert isinstance(found, Document)
    return found


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("8bit", PAGE), ("base64", b64encode(PAGE.encode()).decode())],
    ids=["8bit", "base64"],
)
def test_a_page_in_a_mail(tmp_path: Path, encoding: str, body: str) -> None:
    """The page is decoded, and the mail's subject and date stand beside it."""
    found = document(tmp_path / "letter.eml", mail(encoding, body))
    assert (found.kind, found.data.decode().strip()) == (Kind.HTML, PAGE)
    assert {hint.role: hint.value for hint in found.hints} == {
        Role.HEADLINE: "Die Mühle",
        Role.PUBLISHED: "Tue, 14 May 2024 09:30:00 +0200",
    }


def test_plain_text_comes_first(tmp_path: Path) -> None:
    """A mail that has plain text beside the page is read as a mail."""
    parts = "".join(
        f"--b\nContent-Type: text/{kind}; charset=utf-8\n\n{body}\n"
        for kind, body in (("plain", PLAIN), ("html", PAGE))
    )
    text = f'{HEAD}Content-Type: multipart/alternative; boundary="b"\n\n{parts}--b--\n'
    assert document(tmp_path / "letter.eml", text).kind is Kind.TEXT


def test_an_encoding_that_nobody_knows(tmp_path: Path) -> None:
    """A subject in an unknown charset stands as it was sent."""
    text = mail("8bit", PAGE).replace("=?utf-8?q?", "=?x-nobody?q?")
    found = document(tmp_path / "letter.eml", text)
    assert found.hints[0].value == "=?x-nobody?q?Die_M=C3=BChle?="


def test_split_takes_a_mail() -> None:
    """The Python call reads such a mail as the commands do."""
    article = split(mail("8bit", PAGE))
    assert (article.headline, article.published) == ("Die Mühle", "2024-05-14T09:30:00+02:00")


def test_split_refuses_many_articles() -> None:
    """An export of several articles is no one article, and the message says so."""
    one = "{0} of 2 DOCUMENTS\n\nThe Paper\n\nMay 3, 2024\n\nA headline of article {0}\n\nLENGTH: 12 words\n\nThe text.\n\n"
    with pytest.raises(ContentError, match="holds 2 articles"):
        split(one.format(1) + one.format(2))
