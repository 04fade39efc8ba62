"""LexisNexis: text downloads of Academic (labels in capitals) and of Nexis Uni and Lexis Advance.

Academic prints, centred: number, publication, date, edition; then the headline or its label, labels, the
text (under ``BODY:`` or none), labels again.  Nexis Uni prints headline, publication, date; labels in
lower case; ``Body``; ``Graphic``; ``Classification`` and the indexing under it; ``End of Document``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsgrab.blocks import exports_common as common
from newsgrab.model import Block, Role
from newsgrab.normalize import dates
from newsgrab.patterns import lazy
from newsgrab.vocabulary import fold

#: LexisNexis' labels in the languages of its interfaces and sources -> what stands behind them
LABELS: dict[str, str] = {
    **dict.fromkeys(common.LEXIS_LENGTHS, "length"), **dict.fromkeys(common.LEXIS_LOADS, "load"),
    # English, and for publications of all languages in international files
    **dict.fromkeys((
        "acc-no", "body-length", "city", "classification", "company", "correction", "correction-date",
        "country", "dateline", "distribution", "document-type", "edition", "geographic", "industry", "issn",
        "journal-code", "notes", "organization", "person", "pub-type", "publication-type", "series", "state",
        "ticker", "type",
    ), "drop"),
    "body": "body", "byline": "byline", "graphic": "graphic", "headline": "headline",
    "highlight": "highlight", "language": "language",
    "section": "section",
    "subject": "subject", "text": "body", "url": "url",
    # German
    **dict.fromkeys(("ort", "ortsmarke", "publikationstyp"), "drop"),
    "autor": "byline", "grafik": "graphic", "rubrik": "section", "schlagwörter": "subject",
    "sprache": "language", "thema": "subject", "zusammenfassung": "highlight",
    "überschrift": "headline",
    # French
    **dict.fromkeys(("lieu", "origine", "type-doc", "type-publication"), "drop"),
    "auteur": "byline", "corps": "body", "encart": "highlight",
    "graphique": "graphic", "langue": "language", "rubrique": "section",
    "sujet": "subject", "titre": "headline",
    # Spanish (autor as in German)
    **dict.fromkeys(("lugar", "tipo-publicación"), "drop"),
    "asunto": "subject", "cuerpo": "body", "gráfico": "graphic", "idioma": "language",
    "sección": "section", "titular": "headline", "título": "headline",
    # Dutch (auteur as in French)
    **dict.fromkeys(("plaats", "publicatie-type", "publicatietype"), "drop"),
    "grafiek": "graphic", "kop": "headline",
    "onderwerp": "subject", "rubriek": "section", "samenvatting": "highlight", "sectie": "section",
    "taal": "language",
}  # fmt: skip
_ROLES = {
    "byline": Role.BYLINE, "headline": Role.HEADLINE, "highlight": Role.DESCRIPTION,
    "language": Role.LANGUAGE, "section": Role.CATEGORY, "subject": Role.KEYWORDS, "url": Role.URL,
}  # fmt: skip
_READ = {"language": common.language, "subject": common.subjects}
#: values that run over several lines where a line end is no full line's
_OVER_LINES = frozenset({"headline", "highlight", "subject"})
#: labels that stand alone on their line (Nexis Uni)
_ALONE = frozenset({"body", "classification", "corps", "cuerpo", "graphic", "notes", "text"})
#: what ends the text in Nexis Uni, whose labels look like words of the text
_UNI_CLOSERS = frozenset({"classification", "graphic", "load-date", "notes"})
_LABEL = lazy(r"([^\W\d_][\w-]{1,24})\s?:(?:\s+(.*))?$")
_NUMBER = lazy(
    r"(?:\d{1,6} (?:of|von|de|di|van) \d{1,6} (?:document|dokument)[a-z]{0,3}|"
    r"(?:document|dokument|documento) \d{1,6} (?:of|von|de|di|van|sur) \d{1,6})$",
    re.IGNORECASE,
)
_END = lazy(
    r"(?:end of document|ende des dokuments?|fin du document|fin del documento|fine del documento|"
    r"fim do documento|einde van (?:het )?document)\.?$",
    re.IGNORECASE,
)
_EDITION = lazy(r"\b(?:edition|final|ausgabe|édition|edición|editie)\b", re.IGNORECASE)
#: kinds of picture that stand before its words; alone they are no caption
_PICTURE = lazy(
    r"(?:colou?r |file |b&w )?(?:photos?|photographs?|pictures?|images?|foto'?s?|fotografías?|bild(?:er)?|"
    r"drawings?|illustrations?|charts?|maps?|graphics?|diagrams?|cartoons?|grafik(?:en)?|karte)\s?(?:[:,]\s*|$)",
    re.IGNORECASE,
)
_LINKS = lazy(r"link to (?:image|story|pdf)", re.IGNORECASE)
#: lengths of a line that was cut at 80 columns; verse and subheads are shorter
_FULL_LINE = range(55, 91)
#: text that comes again behind a label of the foot is a paragraph, not a line of the database
_PARAGRAPH = 200


class _Label(NamedTuple):
    name: str
    field: str
    value: str


def read(blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks of a LexisNexis article with what their labels state, or None when the text is none."""
    blocks = _continued(blocks)
    labels = [_label(block) for block in blocks]
    fields = {label.field for label in labels if label}
    names = {label.name for label in labels if label}
    if not fields & {"length", "load"} or len(fields - {"load"}) < 2 or len(names) < 3:
        return None
    first = next(i for i, label in enumerate(labels) if label)
    if first > 0 and not any(label and label.field == "headline" for label in labels):
        head = list(_head(blocks[:first]))
    else:
        head = [_beside(block) for block in blocks[:first]]
    return [*head, *_paragraphs(_labelled(blocks[first:], labels[first:]))]


def _continued(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each headline and list joined that runs over several lines under its label."""
    found: list[Block] = []
    for block in blocks:
        above = _label(found[-1]) if found and not block.gap else None
        if (
            above
            and above.value
            and above.field in _OVER_LINES
            and len(block.text) < 120
            and _label(block) is None
        ):
            found[-1] = common.joined([found[-1], block])
        else:
            found.append(block)
    return found


def _label(block: Block) -> _Label | None:
    if len(block.text) <= 24 and (name := fold(block.text)) in _ALONE and not block.text.islower():
        return _Label(name, LABELS[name], "")
    found = _LABEL.match(block.text) if ":" in block.text[:27] else None
    name = fold(found[1]) if found else ""
    return _Label(name, LABELS[name], (found[2] or "").strip()) if found and name in LABELS else None


def _beside(block: Block) -> Block:
    """A line over the labels where the headline has a label of its own."""
    line = dates.is_date_line(block.text)
    if line is not None and (line.published or line.modified):
        return common.stated(block, Role.PUBLISHED, "date in the head of a LexisNexis article")
    if _NUMBER.match(block.text):
        return common.left(block, "number of the document in its export")
    return common.left(block, "publication in the head of a LexisNexis article")


def _head(blocks: Sequence[Block]) -> Iterator[Block]:
    """The lines over the labels, the headline among them: under the date or over the publication."""
    beside = [_beside(block) for block in blocks]
    number = next((i for i, block in enumerate(blocks) if _NUMBER.match(block.text)), -1)
    dated = next((i for i, block in enumerate(beside) if i > number and block.states is Role.PUBLISHED), -1)
    found = _under(blocks, dated) if number >= 0 else range(0)
    if not found:
        at = max(number + 1, dated - 2) if dated >= 0 else number + 1
        found = range(at, at + 1) if at < len(blocks) and at != dated and number < 0 else range(0)
    yield from beside[: found.start]
    if found:
        headline = common.joined(list(blocks[found.start : found.stop]))
        yield common.stated(headline, Role.HEADLINE, "place in the head of a LexisNexis article")
    yield from beside[found.stop :]


def _under(blocks: Sequence[Block], dated: int) -> range:
    """The last lines of an Academic head, below date and edition; lines without a gap are one headline."""
    start = stop = len(blocks)
    while start - 1 > dated >= 0 and not _is_apparatus(blocks[start - 1]):
        start -= 1
        if blocks[start].gap:
            return range(start, stop)
    return range(start, stop)


def _is_apparatus(block: Block) -> bool:
    return common.is_rights(block.text) or bool(_EDITION.search(block.text) and len(block.text) < 60)


def _labelled(blocks: Sequence[Block], labels: Sequence[_Label | None]) -> Iterator[Block]:
    """From the first label on: head, text and foot."""
    bodies = [b.text for b, label in zip(blocks, labels, strict=True) if label and label.field == "body"]
    uni = any(text.istitle() for text in bodies)
    zone, last = "head", ""
    for block, label in zip(blocks, labels, strict=True):
        if label and not (zone == "body" and not _closes(block, label, uni=uni)):
            zone = "body" if label.field == "body" else "head" if zone == "head" else "foot"
            last = label.field
            yield _field(block, label)
        elif _END.match(block.text):
            zone = "foot"
            yield common.left(block, "end of an exported document")
        elif zone == "body" or (zone == "head" and not bodies and (block.gap or len(block.text) > 100)):
            zone = "body"
            yield common.stated(block, Role.BODY, "text of a LexisNexis article")
        else:
            yield _apparatus(block, last if zone == "foot" else "")


def _paragraphs(blocks: Iterator[Block]) -> list[Block]:
    """The blocks with lines of text joined that stand right under each other: the database wraps at 80."""
    found: list[Block] = []
    for block in blocks:
        above = found[-1] if found else None
        if above and not block.gap and above.states is block.states is Role.BODY and _is_wrapped(above):
            found[-1] = common.joined([above, block])
        else:
            found.append(block)
    return found


def _is_wrapped(block: Block) -> bool:
    """Whether a paragraph may go on below: it has done so already, or is as long as a full line."""
    return block.lines[1] > block.lines[0] or len(block.text) in _FULL_LINE


def _closes(block: Block, label: _Label, *, uni: bool) -> bool:
    """Whether a label word inside the text ends it; one in lower case may open a sentence."""
    return label.name in _UNI_CLOSERS if uni else block.text[: len(label.name)].isupper()


def _field(block: Block, label: _Label) -> Block:
    marker = f"LexisNexis label {label.name}"
    if label.field == "graphic":
        return _picture(block, label.value, marker)
    if label.field == "body" and label.value:
        return common.stated(block, Role.BODY, marker, label.value)
    role = _ROLES.get(label.field)
    if role is None or not label.value:
        return common.left(block, marker)
    read = _READ.get(label.field)
    return common.stated(block, role, marker, read(label.value) if read else label.value)


def _picture(block: Block, words: str, marker: str) -> Block:
    kind = _PICTURE.match(words)
    return common.stated(block, Role.CAPTION, marker, words[kind.end() :] if kind else words)


def _apparatus(block: Block, last: str) -> Block:
    """A line without a label outside the text: a further picture, a paragraph after all, or none."""
    if common.is_rights(block.text) or _LINKS.match(block.text):
        return common.left(block, "copyright notice or link in a LexisNexis article")
    if last == "graphic":
        return _picture(block, block.text, "under the LexisNexis label graphic")
    if last and len(block.text) >= _PARAGRAPH and block.text[-1] in '.!?"”»':
        return common.stated(block, Role.BODY, "text of a LexisNexis article")
    return common.left(block, "beside the labels of a LexisNexis article")
