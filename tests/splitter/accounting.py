"""Where every word of a text went: the promise that nothing is lost, as something to assert.

Shared by the tests that hold it over generated and over real texts.
"""

from __future__ import annotations

import re
import unicodedata

from newsgrab import splitter
from newsgrab.blocks.text import read_text
from newsgrab.model import Decision, Fields, Kind, Part, Role, Split
from newsgrab.normalize.text import UNSPACED, clean, lines_of
from newsgrab.vocabulary import CAPTION_LABELS, CREDIT_LABELS, LABELS

#: a character of a script without spaces is a word: line breaks fall anywhere in such text
_WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
#: roles whose value is rewritten on its way into its field (dates, addresses, names of languages), and so
#: counts by the decision's part; a list's parts are checked item by item in the fields
_REWRITTEN = frozenset({Role.PUBLISHED, Role.MODIFIED, Role.URL, Role.LANGUAGE})
#: words that labels are made of, which come off: "Photo by", "Image caption", "Filed under"
_LABEL_WORDS = frozenset(
    word for table in (LABELS, CREDIT_LABELS, CAPTION_LABELS) for label in table for word in _WORD.findall(label)
) | {"by", "von", "de", "di", "av", "af", "door"}
#: the longest labels are "More on these topics" and the like
_LONGEST_LABEL = 8


def words(text: str | None) -> list[str]:
    """The words of a text, in the form in which two printings are equal."""
    plain = unicodedata.normalize("NFKC", clean(text or "").replace("\n", " "))
    return [word.casefold() for word in _WORD.findall(plain)]


def split(text: str, kind: Kind = Kind.TEXT) -> Split:
    """What the splitter makes of a raw text."""
    return splitter.split(read_text(text, kind))


def uncovered(text: str, found: Split) -> list[int]:
    """The numbers of the lines with a letter or digit that no decision covers."""
    covered = {n for d in found.decisions for n in range(d.block.lines[0], d.block.lines[1] + 1)}
    return [n for n, line in enumerate(lines_of(text), 1) if words(line) and n not in covered]


def overlapping(found: Split) -> list[tuple[int, int]]:
    """The runs of lines that lie partly in another; one line may hold several blocks (two pictures)."""
    runs = sorted({d.block.lines for d in found.decisions})
    return [b for a, b in zip(runs, runs[1:], strict=False) if b[0] <= a[1]]


def lost_in_reading(text: str, found: Split) -> list[str]:
    """The words of the source lines that are not in the blocks made of them."""
    have = {word for d in found.decisions for word in (*words(d.block.text), *words(d.block.image_url))}
    return [word for line in lines_of(text) for word in words(line) if word not in have]


def lost_in_deciding(found: Split) -> list[tuple[str, list[str]]]:
    """The words of blocks that are in no part of their decision and are no label, with the rule."""
    missing = ((d, _missing(d)) for d in found.decisions)
    return [(d.rule, gone) for d, gone in missing if gone and not _is_label(gone)]


def lost_in_fields(found: Split) -> list[tuple[str, list[str]]]:
    """The words of parts that are in no field and no leftover, with the rule that decided."""
    have = set(words("\n".join(_texts(found.fields))))
    parts = [(d.rule, part) for d in found.decisions for part in d.parts if part.role not in _REWRITTEN]
    gone = ((rule, [word for word in words(part.text) if word not in have]) for rule, part in parts)
    return [(rule, words_gone) for rule, words_gone in gone if words_gone]


def _missing(decision: Decision) -> list[str]:
    held = {word for part in decision.parts for word in words(part.text)}
    return [word for word in words(decision.block.text) if word not in held]


def _is_label(gone: list[str]) -> bool:
    return len(gone) <= _LONGEST_LABEL and all(word in _LABEL_WORDS for word in gone)


def _texts(fields: Fields) -> list[str]:
    captions = [text for c in fields.captions for text in (c.caption, c.credit_line, c.image_url)]
    single = [fields.headline, fields.description, fields.body, fields.byline, fields.dateline]
    lists = [*fields.categories, *fields.keywords, *fields.authors, *(left.text for left in fields.leftovers)]
    return [text for text in (*captions, *single, *lists) if text]


def parts_of(found: Split, role: Role) -> list[Part]:
    """The parts that were given a role, in order."""
    return [part for d in found.decisions for part in d.parts if part.role is role]
