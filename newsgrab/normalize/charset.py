"""Bytes -> text, by what browsers trust and, past that, by what reads without mojibake."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from newsgrab.normalize.codepages import LATIN, closest, looks_latin
from newsgrab.normalize.encodings import CODECS, MULTIBYTE, name_of, named
from newsgrab.patterns import lazy

#: longest first: UTF-32's mark begins with UTF-16's
BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)

_MARKS = tuple(mark for mark, _ in BOMS)

#: where browsers look for <meta charset> (https://html.spec.whatwg.org/#determining-the-character-encoding)
PRESCAN = 1024
#: a <meta charset> further down still beats a guess
LATE_PRESCAN = 64 * 1024
#: how much text a guess is made from: more makes it slower, not better
SAMPLE = 32 * 1024

_XML_DECLARATION = lazy(rb"""<\?xml\s[^<>]*?encoding\s*=\s*["']([^"'<>]{1,60})""", re.IGNORECASE)
_META = lazy(rb"<meta[\s/][^<>]*", re.IGNORECASE)
_META_CHARSET = lazy(rb"""[\s;"'/]charset\s*=\s*["']?\s*([^\s"'/;]{1,60})""", re.IGNORECASE)
_ISO_2022_JP = lazy(rb"\x1b\$[@B]")
_BEYOND_ASCII = lazy(rb"[\x80-\xff]")
_TAG = lazy(rb"<[^<>]*>")
#: what no text holds: the C0 controls but tab, line feed, vertical tab, form feed, carriage return,
#: escape, backspace (overstriking) and the end-of-file mark of DOS; NUL is counted apart
_CONTROLS = bytes(set(range(1, 32)) - set(b"\t\n\v\f\r\x1b\b\x1a")) + b"\x7f"


def decode(data: bytes, stated: str | None, html: bool) -> tuple[str, str]:
    """Decode ``data``; give the text, without its byte order mark, and the name of the encoding used.

    Trusted in the order of browsers: byte order mark, ``stated`` (the transport's label), the page's own
    ``<meta charset>`` or XML declaration; then UTF-8, then a guess, then windows-1252.  Two departures
    keep mojibake out: what is UTF-8 is read as UTF-8 whatever a single-byte label says, and a label under
    which the bytes make no text is passed over.  Bytes without meaning become U+FFFD; nothing is raised.

    :param stated: the charset as stated, any case, known or not.
    :param html: whether to look for a ``<meta charset>``.
    """
    if data.startswith(_MARKS):
        mark, name = next((mark, name) for mark, name in BOMS if data.startswith(mark))
        return data[len(mark) :].decode(CODECS[name], errors="replace"), name
    name, text = _choose(data, list(_claims(data, stated, html)), html)
    return data.decode(CODECS[name], errors="replace") if text is None else text, name


def encode(text: str) -> bytes:
    """UTF-8 for any string: halves of surrogate pairs are joined, lone ones become U+FFFD."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def control_share(data: bytes) -> float:
    """The share of bytes, 0..1, that are control characters no text holds (NUL not counted)."""
    return 1 - len(data.translate(None, _CONTROLS)) / len(data) if data else 0.0


def unicode_of(data: bytes) -> str | None:
    """The Unicode encoding that bytes themselves show, by a byte order mark or UTF-16's NULs; else None."""
    if data.startswith(_MARKS):
        return next(name for mark, name in BOMS if data.startswith(mark))
    return _unmarked_utf16(data)


def _unmarked_utf16(data: bytes) -> str | None:
    """``utf-16le`` or ``utf-16be`` for UTF-16 without a byte order mark, told by where its NULs stand."""
    sample = data[:4096]
    if b"\0" not in sample:
        return None
    ends = sample[1::2].count(0), sample[0::2].count(0)  # little-endian ASCII has its NULs second
    if min(ends) * 3 >= max(ends):  # some on the other side: U+4E00, "one", is in every Chinese text
        return None
    # plain text with a stray NUL has neither many of them nor other controls; UTF-16 beyond Latin has
    # its high bytes (04 for Cyrillic) among the controls
    if max(ends) * 8 < len(sample) and control_share(sample) < 0.03:
        return None
    name = "utf-16le" if ends[0] > ends[1] else "utf-16be"
    text = sample.decode(CODECS[name], errors="replace")[:-1]  # the last one may be cut in two
    odd = sum(not (char.isprintable() or char.isspace()) for char in text) + text.count("\ufffd")
    return name if odd * 20 <= len(text) else None


def _claims(data: bytes, stated: str | None, html: bool) -> Iterator[str]:
    """What says which encoding it is, the most trusted first."""
    if name := named(stated):
        yield name
    if html and (name := _prescan(data[:PRESCAN])):
        yield name


def _prescan(head: bytes) -> str | None:
    """The encoding a page's own head states; UTF-16 there means UTF-8, since the head was read as bytes."""
    head = _without_comments(head)
    if match := _XML_DECLARATION.match(head.lstrip()):
        return _from_markup(match[1])
    for tag in _META.findall(head):
        lower = tag.lower()
        match = _META_CHARSET.search(tag)
        if match and (b"http-equiv" in lower or b"content" not in lower):
            return _from_markup(match[1])
    return None


def _from_markup(label: bytes) -> str | None:
    name = named(label.decode("latin-1"))
    return "utf-8" if name and name.startswith("utf-16") else name


def _without_comments(head: bytes) -> bytes:
    kept, at = [], 0
    while (start := head.find(b"<!--", at)) >= 0:
        kept.append(head[at:start])
        end = head.find(b"-->", start + 2)  # "<!-->" is a whole comment
        if end < 0:
            return b"".join(kept)
        at = end + 3
    return b"".join([*kept, head[at:]])


def _choose(data: bytes, claims: list[str], html: bool) -> tuple[str, str | None]:
    """The encoding of ``data``, and the text where finding that out has made it."""
    if name := _unmarked_utf16(data):
        return name, None
    text, valid = _as_utf8(data)
    if text.isascii():
        return ("iso-2022-jp", None) if _ISO_2022_JP.search(data) else ("utf-8", text)
    # a Chinese or Japanese page can by chance be valid UTF-8 for a few characters, but those then come
    # out as two-byte ones (Latin, Greek, Cyrillic, Arabic, ...)
    multibyte = [claim for claim in claims if claim in MULTIBYTE]
    if (
        multibyte
        and max(text.replace("\ufffd", ""), default="") < "\u0800"
        and (name := _first_fit(data, multibyte))
    ):
        return name, None
    if valid or _mostly_utf8(data, text):
        return "utf-8", text
    if html and (late := _prescan(data[:LATE_PRESCAN])):
        claims = [*claims, late]
    return _first_fit(data, [c for c in claims if c != "utf-8"]) or _guess(data, html), None


def _as_utf8(data: bytes) -> tuple[str, bool]:
    """``data`` read as UTF-8, and whether it is without an error."""
    try:
        return data.decode(), True
    except UnicodeDecodeError:
        return data.decode(errors="replace"), False


def _mostly_utf8(data: bytes, text: str) -> bool:
    """Whether ``text``, read as UTF-8, holds at least twice as many characters beyond ASCII as errors.

    Legacy text hardly ever makes one by accident; UTF-8 cut in the middle or with one foreign byte is
    still UTF-8.
    """
    bad = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return beyond - bad >= 2 * bad


def _first_fit(data: bytes, names: list[str]) -> str | None:
    return next((name for name in names if _fits(data, name)), None)


def _fits(data: bytes, name: str) -> bool:
    """Whether ``data`` makes text under this name: no more than 2 in 100 characters beyond ASCII fail.

    Any bytes are valid windows-1252; but when whole words lie above 127, it is no Latin script.
    """
    text = data.decode(CODECS[name], errors="replace")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    if text.count("\ufffd") * 50 > beyond:
        return False
    return CODECS[name] not in LATIN or looks_latin(_telling(data, html=False), 2.0)


def _guess(data: bytes, html: bool) -> str:
    sample = _telling(data, html)
    if looks_latin(sample, 1.5):
        return name_of(closest(sample, LATIN[0]))
    from newsgrab.normalize.detection import detect

    return name_of(closest(sample, detect(sample) or LATIN[0]))


def _telling(data: bytes, html: bool) -> bytes:
    """The lines that hold bytes above 127, without tags: what a guess goes by."""
    first = _BEYOND_ASCII.search(data)
    start = max(0, first.start() - 100) if first else 0
    near = data[start : start + 8 * SAMPLE]
    lines = (_TAG.sub(b" ", near) if html else near).splitlines(keepends=True)
    sample = b"".join(line for line in lines if not line.isascii())
    if len(sample) <= SAMPLE:
        return sample
    # end at a byte that is no second half of a character in any encoding
    end = max(sample.rfind(byte, 0, SAMPLE) for byte in (b" ", b"\n", b",", b"."))
    return sample[: end if end > 0 else SAMPLE]
