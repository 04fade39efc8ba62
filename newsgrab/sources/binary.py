"""What bytes that are no article text are: a table of signatures, and the advice that goes with each."""

from __future__ import annotations

import re
from typing import NoReturn

from newsgrab.errors import ContentError
from newsgrab.normalize.charset import control_share

_UNPACK = "unpack it first"
_AS_HTML = "save it as text or HTML first"
_AS_RECORDS = "export its articles as JSON Lines first"
_PICTURE = "give the article's text, not its picture"
_TEXT = "give the article's text or HTML"

#: (the bytes it begins with, a pattern of what follows them, what it is, what to do), sorted by what it is.
#: Signatures that text may begin with are left out (BM, MZ) or spelled out further ("ID3 tags" is no sound).
SIGNATURES = (
    (b"7z\xbc\xaf\x27\x1c", b"", "a 7-Zip archive", _UNPACK),
    (b"\0\0\0", rb".ftypavi", "an AVIF picture", _PICTURE),
    (b"bplist00", b"", "a binary property list", _AS_HTML),
    (b"BZh", rb"[1-9]1AY&SY", "a bzip2 file", "decompress it first (bunzip2)"),
    (b"\0\0\0", rb".ftyp(?!avi|hei|mif)", "a film or sound (MPEG-4)", _TEXT),
    (b"RIFF", rb".{4}(?!WEBP)[A-Z ]{4}", "a film or sound (RIFF)", _TEXT),
    (b"wOF", rb"[2F][\0-\x1f]", "a font", _TEXT),
    (b"GIF8", rb"[79]a", "a GIF picture", _PICTURE),
    (b"\x1f\x8b\x08", b"", "a gzip file inside a gzip file", "decompress it first (gunzip)"),
    (b"\0\0\0", rb".ftyp(?:hei|mif)", "an HEIC picture", _PICTURE),
    (b"\0\0\x01\0", b"", "an icon", _PICTURE),
    (b"\xff\xd8\xff", b"", "a JPEG picture", _PICTURE),
    (b"\x1aE\xdf\xa3", b"", "a Matroska or WebM film", _TEXT),
    (b"ID3", rb"[\x02-\x04]\0", "an MP3 sound", _TEXT),
    (b"OggS\0", b"", "an Ogg film or sound", _TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", "an old Office document (.doc, .xls, .ppt)", _AS_HTML),
    (b"PAR1", rb"[\0-\x1f]", "a Parquet table", _AS_RECORDS),
    (b"%PDF-", b"", "a PDF document", "convert it to text first (pdftotext)"),
    (b"\x89PNG\r\n\x1a\n", b"", "a PNG picture", _PICTURE),
    (b"%!PS-Adobe", b"", "a PostScript document", "convert it to text first (ps2ascii)"),
    (b"\x7fELF", b"", "a program", _TEXT),
    (b"\0asm", b"", "a program (WebAssembly)", _TEXT),
    (b"Rar!\x1a\x07", b"", "a RAR archive", _UNPACK),
    (b"{\\rtf", b"", "an RTF document", _AS_HTML),
    (b"SQLite format 3\0", b"", "an SQLite database", _AS_RECORDS),
    (b"", rb".{257}ustar[\0 ]", "a tar archive", _UNPACK),
    (b"II*\0", b"", "a TIFF picture", _PICTURE),
    (b"MM\0*", b"", "a TIFF picture", _PICTURE),
    (b"WARC/1.", b"", "a WARC web archive", "extract its pages first"),
    (b"RIFF", rb".{4}WEBP", "a WebP picture", _PICTURE),
    (b"\xfd7zXZ\0", b"", "an xz file", "decompress it first (unxz)"),
    (b"\x28\xb5\x2f\xfd", b"", "a Zstandard file", "decompress it first (zstd -d)"),
)

#: those that begin with a letter or a figure, as most text does
_ALL_LETTERS = tuple(start for start, *_ in SIGNATURES if start[:1].isalnum())

#: what a zip file's first entries say it is
ZIPS = (
    (b"application/epub+zip", "an EPUB book", "unpack it and give its .xhtml files"),
    (b"application/vnd.oasis", "an OpenDocument file", _AS_HTML),
    (b"ppt/", "a PowerPoint document", _AS_HTML),
    (b"word/", "a Word document (.docx)", _AS_HTML),
    (b"xl/", "an Excel document", _AS_RECORDS),
)

#: above this share of control characters it is no text: random bytes have 10 in 100, text none
MOST_CONTROLS = 0.03
#: above this share of NULs it is no text with stray ones
MOST_NULS = 0.34


def refuse_formats(head: bytes) -> None:
    """Raise ContentError, with what it is and what to do, for a format that is known by its signature.

    :param head: the first kilobytes.
    """
    if head.startswith(b"PK\x03\x04"):
        _say(*next(((what, do) for sign, what, do in ZIPS if sign in head), ("a zip archive", _UNPACK)))
    if _is_mhtml(head):
        _say("an MHTML web archive", "save the page as HTML")
    if head[:1].isalnum() and not head.startswith(_ALL_LETTERS) and head[257:262] != b"ustar":
        return
    for start, rest, what, do in SIGNATURES:
        if head.startswith(start) and (not rest or re.compile(rest, re.DOTALL).match(head, len(start))):
            _say(what, do)


def refuse_noise(head: bytes) -> None:
    """Raise ContentError for bytes that are no text in any encoding but UTF-16 and UTF-32."""
    bare = head.strip(b"\x00")  # padding
    if bare.count(0) > MOST_NULS * len(bare) or control_share(bare) > MOST_CONTROLS:
        _say("binary data", _TEXT)


def _say(what: str, do: str) -> NoReturn:
    raise ContentError(f"is {what}, not article text", do=do)


def _is_mhtml(head: bytes) -> bool:
    opens = head[:16].lower().startswith((b"from:", b"mime-version:"))
    return opens and b"multipart/related" in head[:2048].lower()
