"""One text file, many articles: database exports, mailboxes, joined texts -> a Document an article.

Newspaper databases hand over their finds as one file.  It is cut only where the export itself says that
an article ends or begins: a mark that recurs, each time with an article's head or foot beside it.  What
lacks that proof stays one article, because a false cut destroys two.  Pure.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.errors import ContentError
from newsgrab.model import Document, Kind
from newsgrab.normalize.charset import BOMS, decode
from newsgrab.normalize.encodings import CODECS
from newsgrab.patterns import lazy
from newsgrab.vocabulary import FACTIVA, fold

#: line ends and spaces of other kinds as plain ones, character for character, so that places stay true
_PLAIN = (
    *(("\r\n", " \n"), *((end, "\n") for end in "\r\v\x85\u2028\u2029")),
    *((space, " ") for space in "\t\u00a0\u200b\ufeff"),
)
_LINE = lazy(r"^.*$", re.MULTILINE)
#: how far into an article its head is looked for, in characters and in lines
_HEAD, _HEAD_LINES = 4000, 40

#: LexisNexis Academic: "18 of 64 DOCUMENTS", "Dokument 70 von 251", "Document 3 de 22"
_NUMBER = lazy(
    r"^[ \f]{0,80}(?:(\d{1,6}) (?:of|von|de|di|van) \d{1,6} (?:document|dokument)[a-z]{0,3}"
    r"|(?:document|dokument|documento) (\d{1,6}) (?:of|von|de|di|van|sur) \d{1,6}) *$",
    re.IGNORECASE | re.MULTILINE,
)
#: Nexis Uni and Lexis Advance: the last line of each document
_END = lazy(
    r"^[ \f]{0,80}(?:end of document|ende des dokuments?|fin du document|fin del documento|"
    r"fine del documento|fim do documento|einde van (?:het )?document)\.? *$",
    re.IGNORECASE | re.MULTILINE,
)
#: what LexisNexis prints in every document's head or foot, by language
_LEXIS_LABEL = lazy(
    r"^ {0,80}(?:length|load-date|publication-type|section|byline|language|subject|body|"
    r"länge|rubrik|sprache|update|longueur|rubrique|langue|date-chargement|longitud|sección|idioma|fecha-carga|"
    r"lengte|sectie|rubriek|taal|laad-datum)\b *(?::|$)",
    re.IGNORECASE | re.MULTILINE,
)
#: Factiva: a line that opens with a code (display "Full Article/Report plus Indexing")
_CODE = lazy(r"^([A-Z]{2,3})(?: +\S.*| *)$", re.MULTILINE)
#: Factiva: an article's last line, "Document NYTF000020150303eb3300001"; behind AN where codes are shown
_ACCESSION = lazy(
    r"^ {0,80}(?:AN *\n? *)?(?:Document|Dokument|Documento) [A-Z][A-Z0-9]{4,12}\d{8}[a-z0-9]{6,14} *$",
    re.MULTILINE,
)
_WORDS = lazy(
    r"^ {0,80}\d{1,3}(?:[., ]?\d{3}){0,3} (?:words|wörter|mots|palabras|palavras|parole|woorden|"
    r"ord|słów|слов) *$",
    re.IGNORECASE | re.MULTILINE,
)
#: ProQuest: the line between two documents (60 underscores as exported), and what it prints in each
_UNDERSCORES = lazy(r"^ {0,80}_{30,} *$", re.MULTILINE)
_PROQUEST_LABEL = lazy(
    r"^ {0,80}(proquest document id|document url|publication info|publication title|publication date|"
    r"full text|source type|language of publication|database|copyright|last updated|title|author) *(?::|$)",
    re.IGNORECASE | re.MULTILINE,
)
#: Europresse: the length in an article's head, the certificate or the copyright at its end
_MOTS = lazy(r"^.{0,200}?\b\d[\d \u202f.,]{0,8} mots\b.{0,80}$", re.MULTILINE)
_EUROPRESSE_END = lazy(
    r"^ {0,80}(?:certificat de publication|news *[·•.-] *\d{8} *[·•.-]|"
    r"(?:©|\(c\)) *\d{4}\b.{0,200}?tous droits réservés).*$",
    re.IGNORECASE | re.MULTILINE,
)
#: mbox (RFC 4155): "From ", address, asctime date; then the mail's head
_FROM = lazy(r"(?:\A|(?<=\n\n)|(?<=\n \n))(?=From \S{1,320} .{0,60}\d{4}.{0,10}\n[A-Z>][\w-]{1,60}:)")
#: fields of a mail's head (RFC 5322, RFC 2045) that no typed head of labels has
_MAIL_OWN = (b"content-type:", b"message-id:", b"mime-version:", b"received:")
_MAIL_LINE = lazy(rb"[!-9;-~]{1,76}:|[ \t]+\S")
#: how far into a mail its head reaches and its parts name themselves
_MAIL_HEAD = 1 << 16
_MAILBOX = lazy(rb"From \S{1,320} [^\n]{0,60}\d{4}[^\n]{0,10}\n[A-Z>][\w-]{1,60}:")
_FORWARD = lazy(
    r"^[> ]*(?:-{3,}|_{3,}) ?[^\s_-].{2,40}? ?(?:-{3,}|_{3,}) *$|^[> ]*Begin forwarded message: *$",
    re.MULTILINE,
)
_MAIL_FIELD = lazy(r"^[> *]*([^\W\d_][\w-]{1,24}) ?:\*? *(.*)$", re.MULTILINE)
#: answers and forwards of one mail: "Re: Fwd: AW: WG: TR: RV: I: "
_REPLY = lazy(r"(?:(?:re|fwd?|aw|wg|tr|rv|i|sv|vs|antw|doorst) ?: *)+", re.IGNORECASE)
#: between texts that were joined: a ruled line or a page break
_RULED = lazy(r"^ {0,80}(?:={5,}|-{3,}|_{5,}|\*{5,}|#{5,}|~{5,}) *$|\f", re.MULTILINE)
_LABELLED = lazy(r"[ \f]*([^\W\d_][\w /()-]{0,38}?) ?: ?(.*)")


class _Format(NamedTuple):
    #: words of which one is in every such text: a search for them is cheaper than the patterns
    words: tuple[str, ...]
    find: Callable[[str], list[int]]


def articles(document: Document) -> list[Document]:
    """The articles that a text document holds: itself, or one Document each where it holds several.

    Each has the source ``path#n`` (from 1) and its slice of the text as bytes in the file's charset.  An
    address that the whole was fetched from is not that of its articles.
    """
    if document.kind is Kind.HTML:
        if not _MAILBOX.match(document.data) and not _is_mail(document.data):
            return [document]
        document = replace(document, kind=Kind.TEXT)  # a page inside a mail makes the mail no page
    text, name = decode(document.data, document.charset, html=False)
    starts = _starts(text)
    if len(starts) < 2:
        return [_page_of(document)]
    slices = [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    charset, encoded = _encoded(slices, name)
    return [
        _page_of(replace(document, source=f"{document.source}#{n}", data=data, charset=charset, url=None))
        for n, data in enumerate(encoded, start=1)
    ]


def _is_mail(data: bytes) -> bool:
    """Whether bytes open with a mail's head: nothing but fields up to a blank line, one of a mail's own."""
    lines = data[:_MAIL_HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")[0].split(b"\n")
    own = any(line.lower().startswith(_MAIL_OWN) for line in lines)
    return own and len(lines) > 1 and all(_MAIL_LINE.match(line) for line in lines)


def _page_of(document: Document) -> Document:
    """The page in a mail that has no other text; any other document as it is."""
    if b"text/html" not in document.data[:_MAIL_HEAD].lower():
        return document
    if not _is_mail(document.data) and not _MAILBOX.match(document.data):
        return document
    from newsgrab.sources import mails  # the mail parser loads for such mails only

    return mails.unpacked(document)


def refuse_one_address(found: list[Document]) -> None:
    """Refuse ``--url`` for a file of many articles.

    :raises ContentError: when there is more than one.
    """
    if len(found) > 1:
        raise ContentError(
            f"holds {len(found)} articles, which have addresses of their own", do="leave --url out"
        )


def _encoded(slices: list[str], name: str) -> tuple[str, list[bytes]]:
    """The slices in the charset called ``name``; in UTF-8 where that would not read back the same."""
    mark = next((mark for mark, of in BOMS if of == name and mark != BOM_UTF8), b"")
    try:
        encoded = [mark + text.encode(CODECS[name]) for text in slices]
    except UnicodeEncodeError:  # bytes without meaning in that charset
        return "utf-8", [text.encode() for text in slices]
    if all(decode(data, name, html=False)[0] == text for data, text in zip(encoded, slices, strict=True)):
        return name, encoded
    return "utf-8", [text.encode() for text in slices]


def _starts(text: str) -> list[int]:
    """Where each article begins, the first at 0; one place for a text that is not cut."""
    held = {word for word in _WORDS_OF_FORMATS if word in text}
    possible = [kind for kind in _FORMATS if not held.isdisjoint(kind.words)] if held else []
    plain = _plain(text) if possible else text
    return next((_whole(found) for kind in possible if len(found := kind.find(plain)) > 1), [0])


def _plain(text: str) -> str:
    for odd, plain in _PLAIN:  # ten times as fast as str.translate
        text = text.replace(odd, plain)
    return text


def _whole(found: list[int]) -> list[int]:
    """The places with the first moved to the text's beginning: a cover goes with the first article."""
    return [0, *found[1:]]


def _kept(text: str, cuts: list[int], is_article: Callable[[str], object]) -> list[int]:
    """The cuts behind which an article follows; anything else stays with the article before it.

    What stands before the first article (a cover, a table of contents) goes with that one.
    """
    if not cuts:
        return []
    cuts = sorted({0, *cuts})
    ends = [*cuts[1:], len(text)]
    return [start for start, end in zip(cuts, ends, strict=True) if is_article(text[start:end])]


def _mailbox(text: str) -> list[int]:
    """Each mail of an mbox file; a ``From `` line without a mail's head behind it is text."""
    return [m.start() for m in _FROM.finditer(text)] if text.startswith("From ") else []


def _proquest(text: str) -> list[int]:
    cuts = [m.start() for m in _UNDERSCORES.finditer(text)]
    return _kept(text, cuts, lambda part: len({m[1].lower() for m in _PROQUEST_LABEL.finditer(part)}) >= 3)


def _numbered(text: str) -> list[int]:
    """At LexisNexis' numbers; the same number again is the head of a further page."""
    cuts: list[int] = []
    last = ""
    for mark in _NUMBER.finditer(text):
        number = mark[1] or mark[2]
        if number != last:
            cuts.append(mark.start())
        last = number
    return cuts


def _ended(text: str) -> list[int]:
    cuts = [m.end() for m in _END.finditer(text)]
    return _kept(
        text, cuts, lambda part: len({m[0].strip(" :").lower() for m in _LEXIS_LABEL.finditer(part)}) >= 2
    )


def _coded(text: str) -> list[int]:
    """Factiva with codes: behind each accession number, or, where they were left out, at each headline."""
    found = _kept(text, [m.end() for m in _ACCESSION.finditer(text)], _is_coded)
    return found if len(found) > 1 else _kept(text, list(_headlines(text)), _is_coded)


def _headlines(text: str) -> Iterator[int]:
    """Where the codes of an article begin: HD, or SE or CLM right above it, once there was text."""
    above, had_text = -1, True
    for mark in _CODE.finditer(text):
        code = mark[1]
        if code in ("SE", "CLM"):
            above = mark.start() if above < 0 else above
        elif code == "HD":
            if had_text:
                yield above if above >= 0 else mark.start()
            above, had_text = -1, False
        elif code in FACTIVA:
            above, had_text = -1, had_text or code in ("LP", "TD")


def _is_coded(part: str) -> bool:
    codes = {m[1] for m in _CODE.finditer(part)}
    return "HD" in codes and bool(codes & {"LP", "TD"}) and len(codes & FACTIVA.keys()) >= 4


def _uncoded(text: str) -> list[int]:
    """Factiva without codes: behind ``Document …``, where a word count stands in the head."""
    cuts = [m.end() for m in _ACCESSION.finditer(text)]
    return _kept(text, cuts, lambda part: _WORDS.search(part, 0, _HEAD)) if cuts else []


def _europresse(text: str) -> list[int]:
    """Behind the last mark of an article's end that stands before the next one's head."""
    ends = [m.end() for m in _EUROPRESSE_END.finditer(text)]
    heads = [m.start() for m in _MOTS.finditer(text)] if ends else []
    before = (bisect_right(ends, head) - 1 for head in heads)
    cuts = {ends[i] for i in before if i >= 0}
    is_article = lambda part: _MOTS.search(part, 0, _HEAD) and _EUROPRESSE_END.search(part)  # noqa: E731
    return _kept(text, list(cuts), is_article)


def _forwards(text: str) -> list[int]:
    """Mails forwarded one after another: each mark has a head of its own and another subject behind it.

    The answers of one conversation have one subject; a forwarded forward has nothing before its mark.
    """
    marks = [(m.start(), _subject(text[m.end() : m.end() + 1500])) for m in _FORWARD.finditer(text)]
    marks = [(at, subject) for at, subject in marks if subject]
    if len({subject for _, subject in marks}) != len(marks):
        return []
    return _kept(text, [at for at, _ in marks], lambda part: _FORWARD.search(part) and _has_text(part))


def _subject(head: str) -> str:
    """The subject in a mail's head, without ``Re:``; empty when the lines are no mail's head."""
    block = head.strip("\n >").split("\n\n", 1)[0]
    fields = [(vocabulary.LABELS.get(fold(m[1])), m[2]) for m in _MAIL_FIELD.finditer(block)]
    subject = next((value for role, value in fields if role == "headline"), "")
    return _REPLY.sub("", fold(subject), count=1).strip() if len(fields) >= 3 else ""


def _has_text(part: str) -> bool:
    """Whether a part has more than a head: a line or paragraph of a sentence's length."""
    return any(len(m[0]) >= 60 and not _LABELLED.fullmatch(m[0]) for m in _LINE.finditer(part))


def _joined(text: str) -> list[int]:
    """Texts with the same head of labels, joined by ruled lines or page breaks."""
    first = _head_labels(text)
    if len(first) < 2 or not any(vocabulary.LABELS.get(name) == "headline" for name in first):
        return []
    cuts = [m.start() for m in _RULED.finditer(text)]
    same = lambda part: len(set(_head_labels(part)) & set(first)) >= 2 and _has_text(part)  # noqa: E731
    found = _kept(text, [at for at in cuts if _head_labels(text[at : at + _HEAD])[:1] == first[:1]], same)
    return found if found[:1] == [0] else []


def _head_labels(part: str) -> list[str]:
    """The label words of the first lines, which may stand behind one ruled line, up to a line without one."""
    names: list[str] = []
    for line in islice(part[:_HEAD].split("\n"), _HEAD_LINES):
        found = _LABELLED.fullmatch(line)
        if found and fold(found[1]) in vocabulary.LABELS:
            names.append(fold(found[1]))
        elif names or (line.strip(" \f") and not _RULED.fullmatch(line)):
            break
    return names


#: "Document", "DOCUMENTS", "Dokument"
_DOCUMENT = ("ument", "UMENT")
#: the surest first: marks of one product, then those that need more proof
_FORMATS = (
    _Format(("From ",), _mailbox),
    _Format(("_" * 30,), _proquest),
    _Format(_DOCUMENT, _numbered),
    _Format(_DOCUMENT, _ended),
    _Format(("HD",), _coded),
    _Format(_DOCUMENT, _uncoded),
    _Format((" mots",), _europresse),
    _Format(("---", "___", "Begin forwarded"), _forwards),
    _Format(("===", "---", "___", "***", "###", "~~~", "\f"), _joined),
)
#: every word once
_WORDS_OF_FORMATS = frozenset().union(*(kind.words for kind in _FORMATS))
