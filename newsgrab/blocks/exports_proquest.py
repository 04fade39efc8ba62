"""ProQuest: text downloads, "Citation, abstract, indexing and full text".

A ruled line, ``Document 1 of 20``, the title, labels, ``Full text:`` with the article behind it, then the
record's own labels, the title among them again.  The newer display has ``Full Text`` alone on its line.
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

#: ProQuest's labels ("Fields" in its platform guide) -> what stands behind them
LABELS: dict[str, str] = {
    **dict.fromkeys((
        "accession number", "business indexing term", "city", "classification", "column", "company",
        "company / organization", "copyright", "copyright holder", "country of publication", "database",
        "document feature", "document type", "dateline", "first page", "identifier / keyword", "issn",
        "issue", "last updated", "links", "location", "number of pages", "page", "pages", "people",
        "place of publication", "proquest document id", "publication info", "publication subject",
        "publication title", "publication year", "publisher", "source type", "volume", "year",
    ), "drop"),
    "abstract": "description", "abstract (summary)": "description", "author": "byline", "authors": "byline",
    "caption": "caption", "credit": "byline", "document url": "url", "full text": "body",
    "headline": "headline", "illustration": "drop", "language of publication": "language",
    "publication date": "published", "section": "section", "subject": "subject", "subtitle": "description",
    "title": "headline",
}  # fmt: skip
_ROLES = {
    "body": Role.BODY, "byline": Role.BYLINE, "caption": Role.CAPTION, "description": Role.DESCRIPTION,
    "headline": Role.HEADLINE, "language": Role.LANGUAGE, "published": Role.PUBLISHED,
    "section": Role.CATEGORY, "subject": Role.KEYWORDS, "url": Role.URL,
}  # fmt: skip
_READ = {"language": common.language, "subject": common.subjects}
#: roles that an article states once: said again, they are the record's copy
_ONCE = frozenset({Role.BYLINE, Role.DESCRIPTION, Role.HEADLINE, Role.PUBLISHED})
#: labels that stand alone on their line in the newer display
_ALONE = frozenset({"abstract", "abstract (summary)", "details", "full text"})
#: what ends the text: the record's first labels behind it; "Location:" or "Page:" in a text does not
_CLOSERS = frozenset(
    {
        "business indexing term",
        "company / organization",
        "credit",
        "details",
        "identifier / keyword",
        "subject",
        "title",
    }
    | frozenset(common.PROQUEST_OWN)
)
_LABEL = lazy(r"([A-Za-z][A-Za-z /()-]{2,30}?)\s?:(?:\s+(.*))?$")
_RULE = lazy(r"_{10,}$")
_NUMBER = lazy(r"Document \d{1,6} of \d{1,6}$", re.IGNORECASE)
_FOREWORD = lazy(
    r"report information from proquest|table of contents|proquest document link|contact proquest|"
    r"terms and conditions",
    re.IGNORECASE,
)
#: "Doe, Jane": a person as catalogues file them
_FILED = lazy(r"([^,;]{2,40}), ([^,;]{2,40})$")


class _Label(NamedTuple):
    name: str
    field: str
    value: str


def read(blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks of a ProQuest article with what its record states, or None when the text is none."""
    labels = [_label(block) for block in blocks]
    names = {label.name for label in labels if label}
    if len(names) < 4 or names.isdisjoint(common.PROQUEST_OWN) or not names & {"full text", "title"}:
        return None
    return list(_read(blocks, labels))


def _label(block: Block) -> _Label | None:
    if len(block.text) <= 24 and (name := fold(block.text)) in _ALONE:
        return _Label(name, LABELS.get(name, "drop"), "")
    found = _LABEL.match(block.text) if ":" in block.text[:33] else None
    name = fold(found[1]) if found else ""
    return _Label(name, LABELS[name], (found[2] or "").strip()) if found and name in LABELS else None


def _read(blocks: Sequence[Block], labels: Sequence[_Label | None]) -> Iterator[Block]:
    seen = set[Role]()
    zone = "head"
    for block, label in zip(blocks, labels, strict=True):
        if label and (zone in ("head", "foot", "description") or label.name in _CLOSERS):
            zone = _zone(zone, label)
            made = _field(block, label, seen)
        else:
            made = _beside(block, zone, seen)
        if made.states is not None:
            seen.add(made.states)
        yield made


def _zone(zone: str, label: _Label) -> str:
    """Where the lines behind a label belong: the text, the summary, or the head or foot of the record."""
    if label.field == "body":
        return "body"
    if label.field == "description" and not label.value:
        return "description"
    return "head" if zone in ("head", "description") else "foot"


def _field(block: Block, label: _Label, seen: set[Role]) -> Block:
    marker = f"ProQuest label {label.name}"
    role = _ROLES.get(label.field)
    if role is None or not label.value or (role in _ONCE and role in seen):
        return common.left(block, marker)
    if role is Role.BYLINE:
        return common.stated(block, role, marker, _names(label.value))
    read = _READ.get(label.field)
    return common.stated(block, role, marker, read(label.value) if read else label.value)


def _names(value: str) -> str:
    """Authors as a newspaper prints them: ``Doe, Jane; Roe, Ann`` -> ``Jane Doe; Ann Roe``."""
    people = (person.strip().rstrip(".") for person in value.split(";"))
    return "; ".join(_FILED.sub(r"\2 \1", person) for person in people if person)


def _beside(block: Block, zone: str, seen: set[Role]) -> Block:
    """A line without a label: of the text or the summary, the title over the labels, or a page's frame."""
    if _RULE.match(block.text) or _NUMBER.match(block.text) or _FOREWORD.search(block.text[:80]):
        return common.left(block, "frame of a ProQuest document")
    if zone == "body":
        return common.stated(block, Role.BODY, "text of a ProQuest article")
    if zone == "description" and Role.DESCRIPTION not in seen:
        return common.stated(block, Role.DESCRIPTION, "under the ProQuest label abstract")
    if zone == "head" and dates.is_date_line(block.text):
        return common.left(block, "the day of the download over a ProQuest document")
    if zone == "head" and Role.HEADLINE not in seen and not seen - {Role.LEFTOVER}:
        return common.stated(block, Role.HEADLINE, "title over the labels of a ProQuest document")
    return common.left(block, "beside the labels of a ProQuest document")
