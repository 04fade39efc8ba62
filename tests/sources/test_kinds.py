"""Kinds are told by content first, then by name; what is no article text is refused with a reason."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import ContentError
from newsgrab.model import Kind
from newsgrab.sources import kinds

PROSE = "The ferry sails again.\n\nIt had been out of service since March, the harbour master said.\n"


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE html>",
        "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        "\n\n  <html lang=en>",
        "<!-- saved from url=(0014)about:internet -->\n<html>",
        "<?xml version='1.0'?>\n<!DOCTYPE html><html>",
        "<body class=x>",
        "<article>",
        "<p>",
        "<div id=a>",
        "HTTP/1.1 200 OK\nServer: x\n\n<!doctype html>",
        "\ufeff<html>",
    ],
)
@pytest.mark.parametrize("name", ["", "a.txt", "a.html"])
def test_html_by_content(start: str, name: str) -> None:
    """Markup at the start is a page, whatever the file is called."""
    assert kinds.of(f"{start}{PROSE}".encode(), name) is Kind.HTML


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, b""])
def test_html_in_utf16(mark: bytes) -> None:
    """A page in UTF-16 is a page."""
    assert kinds.of(mark + f"<html><body>{PROSE}".encode("utf-16-le")) is Kind.HTML


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "Mathematicians: 3 <4 and a<b, they say\n",
        "<ann@example.org> wrote:\n" + PROSE,
        "Hashtags #news #harbour\n#ferry is back\n" + PROSE,
        "* one\n* two\n- three\n",
        "One [link](https://example.org/) in passing.\n",
        "---\nNo front matter, a rule.\n---\n",
        "# 1 in a list\n"[2:] + PROSE,
        "WARCraft, the game\n",
        "ID3 tags explained\n",
        "Why the WEBP format won\n",
    ],
)
def test_plain_text(text: str) -> None:
    """Text with a stray sign of markup stays plain text."""
    assert kinds.of(text.encode()) is Kind.TEXT


@pytest.mark.parametrize(
    "text",
    [
        "# Ferry back\n\nIt sails.\n",
        "---\ntitle: Ferry back\ndate: 2024-01-02\n---\nIt sails.\n",
        "Ferry\n\n![The ferry](ferry.jpg)\n",
        "See [one](https://a.example/1) and [two](https://a.example/2).\n",
        "Ferry\n\n## Harbour\n\nText\n\n## Sea\n",
    ],
)
def test_markdown_by_content(text: str) -> None:
    """Marks beyond chance make Markdown of text without a name."""
    assert kinds.of(text.encode()) is Kind.MARKDOWN


def test_name_decides_where_content_does_not() -> None:
    """Prose in .md is Markdown, in .html plain text unless some tag is in it; media types weigh the same."""
    assert kinds.of(PROSE.encode(), "a.MD") is Kind.MARKDOWN
    assert kinds.of(PROSE.encode(), "a.md.gz") is Kind.MARKDOWN
    assert kinds.of(PROSE.encode(), "a.html") is Kind.TEXT
    assert kinds.of(f"{PROSE}<br/>".encode(), "a.html") is Kind.HTML
    assert kinds.of(f"{PROSE}<br/>".encode(), "", "text/html") is Kind.HTML
    assert kinds.of(f"{PROSE}<br/>".encode()) is Kind.TEXT
    assert kinds.of(PROSE.encode(), "", "text/markdown") is Kind.MARKDOWN
    assert kinds.of(b"<div align=center>Title</div>\n\n# Title", "README.md") is Kind.MARKDOWN


BINARIES = {
    b"%PDF-1.7\n\0": "PDF",
    b"\xff\xd8\xff\xe0\0\x10JFIF": "JPEG",
    b"\x89PNG\r\n\x1a\n\0\0": "PNG",
    b"GIF89a\0\0": "GIF",
    b"RIFF\0\0\0\0WEBPVP8 ": "WebP",
    b"RIFF\0\0\0\0WAVEfmt ": "sound",
    b"PK\x03\x04\0\0word/document.xml": "Word",
    b"PK\x03\x04\0\0mimetypeapplication/epub+zip": "EPUB",
    b"PK\x03\x04\0\0a.txt": "zip",
    b"\x1f\x8b\x08\0\0": "gzip",
    b"BZh91AY&SY\0": "bzip2",
    b"\xfd7zXZ\0": "xz",
    b"\x28\xb5\x2f\xfd\0": "Zstandard",
    b"\x7fELF\x02": "program",
    b"SQLite format 3\0": "SQLite",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "Office",
    b"\0\0\0\x18ftypmp42": "film",
    b"\0\0\0\x18ftypavif": "AVIF",
    b"{\\rtf1\\ansi Hello}": "RTF",
    b"WARC/1.0\r\n": "WARC",
    b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;": "MHTML",
    b"a.txt" + b"\0" * 252 + b"ustar\x0000": "tar",
    bytes(range(256)) * 20: "binary",
    b"\0" * 5000 + b"x" + b"\0" * 5000 + b"y": "binary",
}


@pytest.mark.parametrize(("data", "word"), BINARIES.items(), ids=BINARIES.values())
@pytest.mark.parametrize("name", ["", "article.txt", "page.html"])
def test_binary(data: bytes, word: str, name: str) -> None:
    """What is no text is named, with something to do about it, whatever the file is called."""
    with pytest.raises(ContentError, match=word) as caught:
        kinds.of(data, name)
    assert caught.value.do


@pytest.mark.parametrize(
    "data", [b" \n\t ", b"\xef\xbb\xbf\n", b"\xff\xfe \0\n\0", "\u00a0\u3000\n".encode(), b" " * 100_000]
)
def test_blank(data: bytes) -> None:
    """Blanks of any kind are no article."""
    with pytest.raises(ContentError, match="only blanks"):
        kinds.of(data)


def test_text_behind_many_blanks() -> None:
    """A page of blanks before the text does not hide it."""
    assert kinds.of(b"\n" * 100_000 + PROSE.encode()) is Kind.TEXT


def test_empty() -> None:
    """Nothing is told apart from blanks."""
    with pytest.raises(ContentError, match="is empty"):
        kinds.of(b"")


def test_stray_nuls_are_text() -> None:
    """NULs here and there, or as padding, do not make text binary."""
    assert kinds.of(b"The ferry\0 sails\0 again" + b"\0" * 500) is Kind.TEXT


@pytest.mark.parametrize(
    "codec", ["cp1251", "gbk", "shift_jis", "euc-jp", "iso2022_jp", "utf-16-le", "cp1256"]
)
def test_legacy_text_is_no_binary(codec: str) -> None:
    """Old encodings look like nothing else than text."""
    text = {"cp1251": "Паром снова ходит", "cp1256": "عادت العبارة إلى العمل", "gbk": "渡轮恢复通航。"}
    words = text.get(codec, "フェリーが再開した。")
    assert kinds.of(f"{words}\n\n{words} 2026\n".encode(codec)) is Kind.TEXT


def test_feeds_and_other_xml() -> None:
    """A feed is named as one; other XML is not taken for a page."""
    for start in ('<?xml version="1.0"?><rss version="2.0">', '<feed xmlns="http://www.w3.org/2005/Atom">'):
        with pytest.raises(ContentError, match="feed"):
            kinds.of(start.encode())
    with pytest.raises(ContentError, match="<nitf>"):
        kinds.of(b'<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf>')


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (b'{"text": "x"}', "", True),
        (b"\xef\xbb\xbf\n{\n", "", False),
        (b'[\n {"html": "', "a.txt", True),
        ('{"text": "'.encode("utf-16"), "", True),
        (b"garbage\n", "a.jsonl", True),
        (b"garbage\n", "a.ndjson.gz", True),
        (b"<html>", "a.jsonl", False),
        (b"{curly words}", "", False),
        (b"[sic] he wrote", "", False),
        (b"[1, 2]", "a.json", True),
        (b"[](javascript:;) [Home](/)", "a.txt", False),
        (b'{"quoted"} he wrote', "", False),
        (b"[]\n", "", True),
        (b"", "a.jsonl", False),
    ],
)
def test_records(head: bytes, name: str, expected: bool) -> None:
    """JSON is told by how it opens, JSON Lines by the name as well."""
    assert kinds.is_records(head, name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", True),
        ("A.HTML", True),
        ("a.jsonl.gz", True),
        ("README", True),
        ("dump.gz", True),
        ("a.jpg", False),
        ("a.html.bak", False),
        ("a.tar.gz", False),
    ],
)
def test_names_read_in_a_folder(name: str, expected: bool) -> None:
    """Of a folder, files with a known name or none at all are read."""
    assert kinds.has_readable_name(name) is expected


def _told(data: bytes, name: str) -> str:
    """The kind, or why there is none."""
    try:
        return kinds.of(data, name).value
    except ContentError as error:
        return str(error)


@given(st.binary(max_size=300), st.sampled_from(["", "a.md", "a.html", "a.txt", "a.jsonl"]))
def test_any_bytes_have_a_kind_or_a_reason(data: bytes, name: str) -> None:
    """Nothing but a ContentError comes out of bytes that are no text."""
    assert _told(data, name)
    assert kinds.is_records(data, name) in (True, False)


@pytest.mark.parametrize("piece", ["<!--", "<?", "[", "![", "[a](", "# ", "---\n", "<a ", " ", "{", "\0"])
def test_hostile_repetition(piece: str) -> None:
    """A megabyte of one piece is told in one linear pass."""
    assert _told((piece * 2**18).encode() + b"x", "")
