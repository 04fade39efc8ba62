"""What kind of text bytes are, told by content first, then by name.  Pure."""

from __future__ import annotations

import re

from newsgrab.errors import ContentError
from newsgrab.model import Kind
from newsgrab.normalize.charset import decode, unicode_of
from newsgrab.patterns import lazy
from newsgrab.sources.binary import refuse_formats, refuse_noise

#: how many bytes tell the kind
SAMPLE = 64 * 1024

HTML_NAMES = (".htm", ".html", ".xhtml")
MARKDOWN_NAMES = (".markdown", ".md")
RECORD_NAMES = (".json", ".jsonl", ".ndjson")
TEXT_NAMES = (".text", ".txt")
#: the file names read in a folder, each also with ``.gz`` behind it
NAMES = HTML_NAMES + MARKDOWN_NAMES + RECORD_NAMES + TEXT_NAMES

#: tags that open a page, from the table browsers sniff by
#: (https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type), and what saved
#: fragments of news pages open with
_OPENING_TAG = lazy(
    r"<(?:!doctype\s+html|html|head|body|script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p|"
    r"article|section|main|header|figure|meta|link|span|ul|ol|li|nav|img|base|blockquote|center|em|strong|i|"
    r"time)(?=[\s/>])",
    re.IGNORECASE,
    opens="<",
)
_WHOLE_PAGE = lazy(r"<(?:!doctype\s+html|html)(?=[\s>])", re.IGNORECASE, opens="<")
#: a page that begins after a few lines of something else: headers of a dump, a notice of a script
_LATE_PAGE = lazy(
    r"^[ \t]{0,20}<(?:!doctype\s+html|html)(?=[\s>])",
    re.IGNORECASE | re.MULTILINE,
    needs=("<!doctype", "<html"),
)
_ANY_TAG = lazy(r"</?[A-Za-z][A-Za-z0-9]{0,20}[\s/>]")
#: what may stand before a page's first tag
_PROLOGUE = lazy(r"(?is)\s+|<\?[^<>]{0,300}\?>|<!--.*?-->|<!doctype(?!\s+html)[^<>]{0,300}>")
_XML_ROOT = lazy(r"<([A-Za-z_][\w.:-]{0,60})", opens="<")
_FEEDS = frozenset({"feed", "rdf:rdf", "rss"})

#: an object with its first key, a list of such, or either with nothing in it; ``[](`` opens a Markdown link
_JSON = lazy(r"""\s*(?:\[\s*)?\{\s*(?:"[^"\n]{0,200}"\s*:|\}\s*(?:\n|\Z))|\s*\[\s*\]\s*\Z""", needs="{[")

_FRONT_MATTER_KEY = lazy(r"[A-Za-z_][\w -]{0,40}:(?:\s|$)")
_HEADING = lazy(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE, needs="#")
_IMAGE = lazy(r"!\[[^\[\]\n]{0,300}\]\([^()\s]{1,2000}", needs=("![",))
_LINK = lazy(r"\[[^\[\]\n]{1,300}\]\((?:https?:/|/|\.)[^()\s]{1,2000}", needs=("](",))


def of(data: bytes, name: str = "", media_type: str | None = None) -> Kind:
    """Tell what kind of text ``data`` is.

    :param data: the content; its first 64 KiB decide.
    :param name: a file name or an address's path, which decides where the content does not.
    :param media_type: what transport calls it; weighs as the name does.
    :raises ContentError: for bytes that are no article text: empty, blank, binary, a feed, other XML.
    """
    if not data:
        raise ContentError("is empty", do="give a file that holds an article")
    text = _readable(data[:SAMPLE])
    if not text and len(data) > SAMPLE:
        text = _readable(data)
    if not text:
        raise ContentError("holds only blanks", do="give a file that holds an article")
    return _kind(text, _suffix(name), media_type or "")


def is_records(head: bytes, name: str = "") -> bool:
    """Whether content that begins like this is JSON (records of articles), not text."""
    sample = head[:SAMPLE]
    text = _decoded(sample, unicode_of(sample)).lstrip("\ufeff")
    by_name = _suffix(name) in RECORD_NAMES and bool(text.strip())
    return bool(_JSON.match(text)) or (by_name and not _OPENING_TAG.match(text.lstrip()))


def has_readable_name(name: str) -> bool:
    """Whether a file found in a folder is of a kind that is read: a known name, or one without an ending."""
    stem, dot, suffix = name.lower().removesuffix(".gz").rpartition(".")
    return not (dot and stem) or f".{suffix}" in NAMES


def _suffix(name: str) -> str:
    _, dot, suffix = name.lower().removesuffix(".gz").rpartition(".")
    return dot + suffix


def _readable(data: bytes) -> str:
    """The text without blanks at its ends, once it is known to be text."""
    refuse_formats(data)
    name = unicode_of(data)
    if not name:
        refuse_noise(data)
    return _decoded(data, name).strip(" \t\r\n\f\v\0\ufeff\u00a0\u200b\u2028\u2029\u3000\x1a")


def _decoded(data: bytes, name: str | None) -> str:
    """The sample, right as far as ASCII goes, which is all that telling kinds needs.

    :param name: the Unicode encoding that it shows.
    """
    return decode(data, None, html=False)[0] if name else data.decode(errors="replace")


def _kind(text: str, suffix: str, media_type: str) -> Kind:
    start = _behind_prologue(text)
    if _WHOLE_PAGE.match(start):
        return Kind.HTML
    if suffix in MARKDOWN_NAMES or media_type == "text/markdown":
        return Kind.MARKDOWN
    if _OPENING_TAG.match(start) or _LATE_PAGE.search(text[:4096]):
        return Kind.HTML
    _refuse_xml(text, start)
    if (suffix in HTML_NAMES or "html" in media_type) and _ANY_TAG.search(text):
        return Kind.HTML
    return Kind.MARKDOWN if looks_markdown(text) else Kind.TEXT


def _behind_prologue(text: str) -> str:
    """What follows comments, XML declarations and blanks at the start."""
    at = 0
    while (text[at : at + 1] == "<" or text[at : at + 1].isspace()) and (match := _PROLOGUE.match(text, at)):
        at = match.end()
    return text[at:]


def _refuse_xml(text: str, start: str) -> None:
    root = _XML_ROOT.match(start)
    name = root[1].lower() if root else ""
    if name in _FEEDS:
        raise ContentError("is a feed, not an article", do="give the address or file of an article")
    if root and text.startswith("<?xml"):
        what = f"is XML of a kind that is not read (<{root[1]}>)"
        raise ContentError(what, do="convert it to HTML or text first")


def looks_markdown(text: str) -> bool:
    """Whether text without a name is Markdown: front matter, or more of its marks than chance makes."""
    return bool(
        _has_front_matter(text)
        or _HEADING.match(text)
        or _IMAGE.search(text)
        or len(_HEADING.findall(text)) > 1
        or len(_LINK.findall(text)) > 1
    )


def _has_front_matter(text: str) -> bool:
    """``---``, lines with at least one ``key:`` among them, ``---`` within the first 100 lines."""
    if not text.startswith("---"):
        return False
    lines = text[:SAMPLE].splitlines()[:100]
    if lines[0].rstrip() != "---":
        return False
    for index, line in enumerate(lines[1:], start=1):
        if line.rstrip() in ("---", "..."):
            return any(_FRONT_MATTER_KEY.match(key) for key in lines[1:index])
    return False
