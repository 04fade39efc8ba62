"""Exports without labels, where each line's place in the head says what it is: Factiva, Europresse.

Factiva ("Full Article", plain text): section, headline, byline; ``803 words``, date, time, source, its
code, edition, page, language, copyright; the text; ``Document NYTF…``.
Europresse (text): publication, date, ``p. 7 • 843 mots`` in an order that has changed over the years;
headline, author, text; ``Note(s) :``, ``Illustration(s) :``, copyright, ``Certificat de publication``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsgrab import vocabulary
from newsgrab.blocks import exports_common as common
from newsgrab.model import Block, Role
from newsgrab.normalize import dates
from newsgrab.patterns import lazy
from newsgrab.vocabulary import fold

_WORDS = lazy(
    r"\d{1,3}(?:[., ]?\d{3})* (?:words|wörter|mots|palabras|palavras|parole|woorden|ord|słów|слов)$",
    re.IGNORECASE,
    opens="0123456789",
)
_ACCESSION = lazy(r"(?:Document|Dokument|Documento) [A-Z][A-Z0-9]{4,12}\d{8}[a-z0-9]{6,14}$", opens="D")
_TIME = lazy(r"\d{1,2}:\d\d(?: [AP]M)?$", re.IGNORECASE)
#: lines over and under Factiva's word count: a headline of two lines at most; the copyright is the ninth
_ABOVE, _BELOW = 6, 12
_MOTS = lazy(r"\b\d[\d .,]{0,8} mots\b", needs=(" mots",))
_CERTIFICATE = lazy(r"certificat de publication|news ?[·•.-] ?\d{8} ?[·•.-]", re.IGNORECASE, opens="cCnN")
_NOTE = lazy(r"(note|illustration|encadré)(?:\(s\)|s)? ?:\s*(.*)$", re.IGNORECASE)
_PAPER = lazy(r"cet article est paru dans|aussi paru dans|type de source|nom de la source", re.IGNORECASE)
#: letters of a section's name
_SECTION_SIZE = 28
#: lines of Europresse's head, at most
_HEAD = 8
#: "International, mardi 3 mars 2015, p. 3": section, date, page
_SECTION_DATE = lazy(
    r"([^\d,•]{3,40}), ((?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ ,][^•]{6,30}?\d{4})\b",
    re.IGNORECASE,
    needs=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
)
_PIECES = lazy(r"\s*[•·|]\s*", needs="•·|")
#: a line of names: some capitalised words, no full stop
_NAMES = lazy(r"[^\W\d_][\w.'’-]*(?:,? [^\W\d_][\w.'’-]*){1,12}$")


def read(blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks of such an article with what each is, or None when the text is none."""
    return _factiva(blocks) or _europresse(blocks)


def _date(text: str) -> str | None:
    line = dates.is_date_line(text)
    return (line.published or line.modified) if line else None


def _is_byline(text: str) -> bool:
    """Whether a line under a headline is its author line: ``By …``, or names and nothing else."""
    words = text.split()
    if len(text) > 100 or len(words) < 2:
        return False
    if any(fold(" ".join(words[:n])) in vocabulary.BYLINE_OPENERS for n in (1, 2)):
        return True
    capital = sum(word[0].isupper() for word in words)
    return len(text) <= 60 and capital * 3 >= len(words) * 2 and _NAMES.match(text) is not None


def _factiva(blocks: Sequence[Block]) -> list[Block] | None:
    count = next((i for i, block in enumerate(blocks[: _ABOVE + 1]) if _WORDS.match(block.text)), 0)
    ended = count and any(_ACCESSION.match(block.text) for block in blocks[-6:])
    if not ended or not any(_date(block.text) for block in blocks[count + 1 : count + 3]):
        return None
    behind = next(
        (i for i, b in enumerate(blocks[count : count + _BELOW], count) if common.is_rights(b.text)), 0
    )
    start = (
        behind + 1
        if behind
        else next((i for i, b in enumerate(blocks) if i > count and len(b.text) > 80), len(blocks))
    )
    return [*_over(blocks[:count]), *_under(blocks[count:start]), *_text(blocks[start:])]


def _over(blocks: Sequence[Block]) -> Iterator[Block]:
    """The lines over the word count: a section, the headline, what stands under it, the author."""
    last = len(blocks) - 1
    sectioned = last > 0 and fold(blocks[0].text.split(";")[0]) in vocabulary.SECTIONS
    signed = last > sectioned and _is_byline(blocks[last].text)
    for i, block in enumerate(blocks):
        if i == 0 and sectioned:
            yield common.stated(block, Role.CATEGORY, "first line of a Factiva article")
        elif i == last and signed:
            yield common.stated(block, Role.BYLINE, "over the word count of a Factiva article")
        else:
            role = Role.HEADLINE if i == int(sectioned) else Role.DESCRIPTION
            yield common.stated(block, role, "head of a Factiva article")


def _under(blocks: Sequence[Block]) -> Iterator[Block]:
    """The lines from the word count to the copyright: date and time, source, code, page, language."""
    dated = False
    skip = False
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if skip:
            skip = False
        elif not dated and _date(block.text):
            dated = True
            skip = following is not None and _TIME.match(following.text) is not None
            both = common.joined([block, following]) if skip and following is not None else block
            yield common.stated(both, Role.PUBLISHED, "head of a Factiva article")
        elif tag := common.language(block.text):
            yield common.stated(block, Role.LANGUAGE, "head of a Factiva article", tag)
        else:
            yield common.left(block, "head of a Factiva article")


def _text(blocks: Sequence[Block]) -> Iterator[Block]:
    end = next((i for i, block in enumerate(blocks) if _ACCESSION.match(block.text)), len(blocks))
    if 0 < end < len(blocks) and _is_publisher(blocks[end - 1].text):
        end -= 1
    for i, block in enumerate(blocks):
        if i >= end:
            yield common.left(block, "foot of a Factiva article")
        else:
            yield common.stated(block, Role.BODY, "text of a Factiva article")


def _is_publisher(text: str) -> bool:
    """Whether the line over the accession number names the publisher: a few words, no sentence."""
    return len(text) <= 60 and text[-1] not in '.!?"”»' and all(w[0].isupper() for w in text.split())


def _europresse(blocks: Sequence[Block]) -> list[Block] | None:
    counted = [
        i for i, block in enumerate(blocks[:_HEAD]) if len(block.text) < 200 and _MOTS.search(block.text)
    ]
    if not counted:
        return None
    dated = [i for i, block in enumerate(blocks[:_HEAD]) if _is_dated(block.text)]
    ended = [i for i, block in enumerate(blocks) if _is_end(block.text)]
    if not dated or not ended or ended[-1] < max(counted[0], dated[0]):
        return None
    start = max(counted[0], dated[0]) + 1
    while start < len(blocks) and _PIECES.search(blocks[start].text) and len(blocks[start].text) < 60:
        start += 1
    sectioned = _is_sectioned(blocks[start:])
    return [*_top(blocks[:start], sectioned=sectioned), *_story(blocks[start:])]


def _is_dated(text: str) -> bool:
    return any(_date(piece) for piece in _PIECES.split(text)) or (
        len(text) < 120 and _SECTION_DATE.search(text) is not None
    )


def _is_end(text: str) -> bool:
    return _CERTIFICATE.match(text) is not None or (common.is_rights(text) and "droits" in text.lower())


def _top(blocks: Sequence[Block], *, sectioned: bool) -> Iterator[Block]:
    """Publication, date, page and length; the section or the edition stands before the date.

    :param sectioned: whether the section stands over the headline; then this is the edition.
    """
    for block in blocks:
        found = _SECTION_DATE.search(block.text) if len(block.text) < 120 else None
        if found and not sectioned:
            yield common.stated(block, Role.CATEGORY, "before the date of a Europresse article", found[1])
        day = found[2] if found else next((p for p in _PIECES.split(block.text) if _date(p)), None)
        if day:
            yield common.stated(block, Role.PUBLISHED, "head of a Europresse article", day)
        elif not found:
            yield common.left(block, "head of a Europresse article")


def _is_sectioned(blocks: Sequence[Block]) -> bool:
    """Whether a section's name stands over the headline: a known one, or a word or two over a longer line."""
    if len(blocks) < 3 or len(blocks[0].text) > _SECTION_SIZE or len(blocks[1].text) <= len(blocks[0].text):
        return False
    few = len(blocks[0].text.split()) <= 2 and not _is_byline(blocks[1].text)
    return fold(blocks[0].text) in vocabulary.SECTIONS or few


def _story(blocks: Sequence[Block]) -> Iterator[Block]:
    """Section, headline, author, text, and what Europresse prints behind it."""
    zone = "headline"
    if _is_sectioned(blocks):
        yield common.stated(blocks[0], Role.CATEGORY, "over the headline of a Europresse article")
        blocks = blocks[1:]
    for block in blocks:
        note = _NOTE.match(block.text) if len(block.text) < 400 else None
        if _is_end(block.text) or _PAPER.match(block.text):
            zone = "end"
        elif note and zone == "text":
            zone = "caption" if note[1].lower() == "illustration" else "end"
            if zone == "caption":
                yield common.stated(block, Role.CAPTION, "Europresse label illustration", note[2])
                continue
        role, zone = _place(block, zone)
        yield common.stated(block, role, "place in a Europresse article")


def _place(block: Block, zone: str) -> tuple[Role, str]:
    if zone == "headline":
        return Role.HEADLINE, "author"
    if zone == "author" and _is_byline(block.text):
        return Role.BYLINE, "text"
    roles = {"caption": Role.CAPTION, "end": Role.LEFTOVER}
    return roles.get(zone, Role.BODY), "text" if zone == "author" else zone
