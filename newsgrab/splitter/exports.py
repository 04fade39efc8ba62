"""Heads of database exports: what stands between the document's number and the first label.

LexisNexis Academic prints, centred: number of the document, publication, edition, date; then the
headline, then labels (``BYLINE:``, ``SECTION:``, ``LENGTH:``).  Nexis Uni prints the headline first.
"""

from __future__ import annotations

import re

from newsgrab.model import Part, Role
from newsgrab.normalize import dates
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import furniture
from newsgrab.splitter.draft import Draft, Slot

#: "18 of 64 DOCUMENTS", "Dokument 70 von 251", "Document 21 de 22", "Documento 3 di 9"
_ORDINAL = lazy(
    r"\d{1,6} (?:of|von|de|di|van) \d{1,6} (?:documents?|dokumente?|documents|documentos|documenti)$"
    r"|(?:document|dokument|documento) \d{1,6} (?:of|von|de|di|van|sur) \d{1,6}$",
    re.IGNORECASE,
    needs=("document", "dokument"),
)
_END = lazy(r"end of document|fin du document|ende des dokuments$", re.IGNORECASE, opens="eEfF")
#: what stands beside a section's name: page, column, version, edition ("EUROPE; Pg. 14")
_PAGE_REFERENCE = lazy(
    r"(?:pp?g?\.?|s\.|seiten?|pages?|pág(?:ina)?s?\.?|pag(?:ina)?\.?|str\.?|blz\.?|column|col\.?|version|vol\.?|issue|nr\.?)"
    r"[\s:]*[A-Z]{0,4}\s?\d[\w, –-]{0,30}$",
    re.IGNORECASE,
)
#: labels stand within this many lines of the number
_HEAD_LINES = 12


def run(draft: Draft) -> None:
    """Settle the lines of an export's head."""
    _page_references(draft)
    for slot in draft.slots:
        if slot.size < 40 and slot.decision is None and _END.match(slot.text):
            draft.drop(slot, "export.end", "marks the end of an exported document")
    first = next((s for s in draft.slots[:3] if _ORDINAL.match(s.text)), None)
    if first is None:
        return
    draft.drop(first, "export.number", "the number of the document in its export")
    label = next((s for s in draft.slots[first.index + 1 : first.index + _HEAD_LINES] if _is_label(s)), None)
    if label is None:
        return
    head = list(draft.open_slots(first.index + 1, label.index))
    _settle(draft, [s for s in head if not _settle_known(draft, s)])


def _page_references(draft: Draft) -> None:
    """``SECTION: EUROPE; Pg. 14``: the page is left over, the section stays."""
    for slot in draft.having(Role.CATEGORY):
        parts = slot.parts
        split = [piece for part in parts for piece in _parted(part)]
        if slot.decision and len(split) != len(parts):
            draft.decide(slot, slot.decision.rule, *split, because=slot.decision.evidence)


def _parted(part: Part) -> list[Part]:
    pieces = [piece.strip() for piece in part.text.split(";")] if part.role is Role.CATEGORY else []
    pages = [piece for piece in pieces if _PAGE_REFERENCE.match(piece)]
    names = "; ".join(piece for piece in pieces if piece and piece not in pages)
    if not pages or not names:
        return [part]
    return [Part(Role.CATEGORY, names), *(Part(Role.LEFTOVER, page) for page in pages)]


def _is_label(slot: Slot) -> bool:
    return slot.decision is not None and slot.decision.rule.startswith("label.")


def _settle_known(draft: Draft, slot: Slot) -> bool:
    if found := furniture.is_furniture(slot):
        draft.drop(slot, f"furniture.{found[0]}", found[1])
    elif (line := dates.is_date_line(slot.text, draft.language)) and (line.published or line.modified):
        draft.give(slot, Role.PUBLISHED, "export.date", "the date in an export's head")
    else:
        return False
    return True


def _settle(draft: Draft, rest: list[Slot]) -> None:
    """The last open line of the head is the headline; what is over it names the publication."""
    stated = draft.having(Role.HEADLINE)
    if not stated and len(rest) >= 2:
        draft.give(rest[-1], Role.HEADLINE, "export.headline", "the last line before the labels")
        rest = rest[:-1]
    for slot in rest:
        draft.drop(slot, "export.publication", "names the publication or its edition")


def copyright_holder(text: str) -> str:
    """Whom a copyright line names, as a key."""
    found = _HOLDER.match(text)
    return norm.key(found[1]) if found else ""


_HOLDER = lazy(r"(?:©|\(c\)|copyright)?[\s:©]*(?:(?:19|20)\d\d[\s,–-]*)*([^.,|]+)", re.IGNORECASE)
