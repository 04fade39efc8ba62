"""XML as it is found -> text that a strict parser takes, where that can be had by small repairs.

No entity is ever expanded but the character names of HTML, so that nothing can grow: a document type with
its declarations is taken out before any parser sees it.
"""

from __future__ import annotations

import html
import re
import zlib
from html.entities import html5

from newsgrab.errors import ContentError
from newsgrab.normalize.charset import decode
from newsgrab.normalize.text import tidy
from newsgrab.patterns import lazy

#: the most that a feed may hold, unpacked: what the sitemap protocol allows (https://www.sitemaps.org/)
LARGEST = 50 * 2**20
_GZIP = b"\x1f\x8b"

#: what XML 1.0 does not allow, as characters
_FORBIDDEN = lazy("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]+")
#: an ampersand and what it could begin; the name is at most as long as the longest of HTML's
_REFERENCE = lazy(r"&(?:#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));|([A-Za-z][A-Za-z0-9]{1,31};))?")
_XML_OWN = frozenset({"amp;", "apos;", "gt;", "lt;", "quot;"})
_ROOT = lazy(r"<(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})")
_TAG = lazy(r"</?[A-Za-z][^<>]*>")
_BREAK = lazy(r"<(?:/?(?:p|div|li|h[1-6]|tr|blockquote)|br)\b[^<>]*>", re.IGNORECASE)
_HIDDEN = ("script", "style")
_CDATA, _CDATA_END = "<![CDATA[", "]]>"


def text_of(data: bytes, charset: str | None) -> str:
    """The text of a feed from its first sign on, gzip unpacked.

    :raises ContentError: it is empty, too big, or broken gzip.
    """
    if data.startswith(_GZIP):
        data = _unzipped(data)
    if len(data) > LARGEST:
        raise ContentError(f"bigger than {LARGEST >> 20} MB", do="follow another feed of that site")
    text = decode(data, charset, html=True)[0].lstrip("\ufeff \t\r\n\v\f\x00")
    if not text:
        raise ContentError("empty", do="check the address")
    return text


def _unzipped(data: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        return unpacker.decompress(data, LARGEST + 1)
    except zlib.error as error:
        raise ContentError("broken gzip data", do="try again later") from error


def root(text: str) -> str | None:
    """The name of the first element, without prefix and in lower case; None where there is none near."""
    at = 0
    while (at := text.find("<", at)) >= 0:
        if text.startswith("<!--", at):
            at = text.find("-->", at)
            if at < 0:
                return None
        elif text[at + 1 : at + 9].upper() == "!DOCTYPE":
            at = _after_doctype(text, at)
        elif match := _ROOT.match(text, at):
            return match[1].lower()
        else:
            at += 1
    return None


def mended(text: str) -> str:
    """The same XML without what trips strict parsers, and without any declaration of entities.

    Taken out: what stands before the first tag, the XML declaration (the text is decoded), the document
    type, characters that XML forbids.  Character names of HTML become characters, a bare ``&`` becomes
    ``&amp;``; inside CDATA nothing is touched but forbidden characters.
    """
    text = _FORBIDDEN.sub("", text)
    head, _, rest = text[_start(text) :].partition(_CDATA)
    done = [_REFERENCE.sub(_resolved, head)]
    while rest:
        inside, closed, after = rest.partition(_CDATA_END)
        outside, opened, rest = after.partition(_CDATA)
        done += [_CDATA, inside, _CDATA_END, _REFERENCE.sub(_resolved, outside)]
        if not (closed and opened):
            break
    return "".join(done)


def without_comments(text: str) -> str:
    """The text without ``<!-- -->``; one that does not end hides the rest, as in browsers."""
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        kept.append(text[at:start])
        end = text.find("-->", start + 2)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, text[at:]])


def plain(markup: str) -> str:
    """One line of text of a piece of HTML, or of text that was escaped once too often."""
    if "<" not in markup and "&" not in markup:
        return tidy(markup)
    for name in _HIDDEN:
        if f"<{name}" in markup.lower():
            markup = _without(markup, name)
    return tidy(html.unescape(_TAG.sub("", _BREAK.sub(" ", markup))))


def _without(markup: str, name: str) -> str:
    """The markup without the elements of that name and what is in them."""
    kept, lower, at = [], markup.lower(), 0
    while (start := lower.find(f"<{name}", at)) >= 0:
        kept.append(markup[at:start])
        at = lower.find(f"</{name}", start)
        if at < 0:
            return "".join(kept)
    return "".join([*kept, markup[at:]])


def _start(text: str) -> int:
    """Where the first element begins, or a comment before it."""
    at = max(text.find("<"), 0)
    while text.startswith(("<?", "<!"), at) and not text.startswith("<!--", at):
        doctype = text[at + 2 : at + 9].upper() == "DOCTYPE"
        end = _after_doctype(text, at) if doctype else text.find(">", at) + 1
        at = text.find("<", end) if end else -1
        if at < 0:
            return len(text)
    return at


def _after_doctype(text: str, at: int) -> int:
    """Behind a document type, its declarations in brackets included."""
    end, bracket = text.find(">", at), text.find("[", at)
    if 0 <= bracket < end:
        closing = text.find("]", bracket)
        # "]" may stand in a declared value; the one that ends the list has only blanks before its ">"
        while closing >= 0 and not text[closing + 1 : closing + 80].lstrip().startswith(">"):
            closing = text.find("]", closing + 1)
        end = text.find(">", closing) if closing >= 0 else -1
    return end + 1 if end >= 0 else len(text)


def _resolved(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name:
        if name in _XML_OWN:
            return match[0]
        return html.escape(html5[name]) if name in html5 else f"&amp;{name}"
    if hexadecimal or decimal:
        return html.escape(html.unescape(match[0]))
    return "&amp;"
