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

#: (how it begins, what it is, what to do), sorted by what it is.  Signatures that text may begin with are
#: left out (BM, MZ) or spelled out further ("ID3 tags" is no sound).
SIGNATURES = tuple(
    (re.compile(pattern, re.DOTALL), what, do)
    for pattern, what, do in (
        (rb"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
        (rb"\0\0\0.ftypavi", "an AVIF picture", _PICTURE),
        (rb"bplist00", "a binary property list", _AS_HTML),
        (rb"BZh[1-9]1AY&SY", "a bzip2 file", "decompress it first (bunzip2)"),
        (rb"\0\0\0.ftyp(?!avi|hei|mif)", "a film or sound (MPEG-4)", _TEXT),
        (rb"RIFF.{4}(?!WEBP)[A-Z ]{4}", "a film or sound (RIFF)", _TEXT),
        (rb"wOF[2F][\0-\x1f]", "a font", _TEXT),
        (rb"GIF8[79]a", "a GIF picture", _PICTURE),
        (rb"\x1f\x8b\x08", "a gzip file inside a gzip file", "decompress it first (gunzip)"),
        (rb"\0\0\0.ftyp(?:hei|mif)", "an HEIC picture", _PICTURE),
        (rb"\0\0\x01\0", "an icon", _PICTURE),
        (rb"\xff\xd8\xff", "a JPEG picture", _PICTURE),
        (rb"\x1aE\xdf\xa3", "a Matroska or WebM film", _TEXT),
        (rb"ID3[\x02-\x04]\0", "an MP3 sound", _TEXT),
        (rb"OggS\0", "an Ogg film or sound", _TEXT),
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls, .ppt)", _AS_HTML),
        (rb"PAR1[\0-\x1f]", "a Parquet table", _AS_RECORDS),
        (rb"%PDF-", "a PDF document", "convert it to text first (pdftotext)"),
        (rb"\x89PNG\r\n\x1a\n", "a PNG picture", _PICTURE),
        (rb"%!PS-Adobe", "a PostScript document", "convert it to text first (ps2ascii)"),
        (rb"\x7fELF", "a program", _TEXT),
        (rb"\0asm", "a program (WebAssembly)", _TEXT),
        (rb"Rar!\x1a\x07", "a RAR archive", _UNPACK),
        (rb"\{\\rtf", "an RTF document", _AS_HTML),
        (rb"SQLite format 3\0", "an SQLite database", _AS_RECORDS),
        (rb".{257}ustar[\0 ]", "a tar archive", _UNPACK),
        (rb"II\*\0|MM\0\*", "a TIFF picture", _PICTURE),
        (rb"WARC/1\.", "a WARC web archive", "extract its pages first"),
        (rb"RIFF.{4}WEBP", "a WebP picture", _PICTURE),
        (rb"\xfd7zXZ\0", "an xz file", "decompress it first (unxz)"),
        (rb"\x28\xb5\x2f\xfd", "a Zstandard file", "decompress it first (zstd -d)"),
    )
)

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
    for signature, what, do in SIGNATURES:
        if signature.match(head):
            _say(what, do)
    if _is_mhtml(head):
        _say("an MHTML web archive", "save the page as HTML")


def refuse_noise(head: bytes) -> None:
    """Raise ContentError for bytes that are no text in any encoding but UTF-16 and UTF-32."""
    bare = head.strip(b"\x00")  # padding
    if bare.count(0) > MOST_NULS * len(bare) or control_share(bare) > MOST_CONTROLS:
        _say("binary data", _TEXT)


def _say(what: str, do: str) -> NoReturn:
    raise ContentError(f"is {what}, not article text", do=do)


def _is_mhtml(head: bytes) -> bool:
    start = head[:2048].lower()
    return start.startswith((b"from:", b"mime-version:")) and b"multipart/related" in start
