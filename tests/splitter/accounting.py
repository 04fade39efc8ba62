"""Where every word of a text went: the promise that nothing is lost, as something to assert.

Shared by the tests that hold it over generated and over real texts.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from newsgrab import splitter
from newsgrab.blocks.text import read_text
from newsgrab.model import Decision, Fields, Kind, Part, Role, Split
from newsgrab.normalize.text import UNSPACED, clean, lines_of
from newsgrab.vocabulary import BYLINE_OPENERS, CAPTION_LABELS, CREDIT_LABELS, FURNITURE, LABELS

#: a character of a script without spaces is a word: line breaks fall anywhere in such text
_WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
#: roles whose value is rewritten on its way into its field (dates, addresses, names of languages), and so
#: counts by the decision's part; a list's parts are checked item by item in the fields
_REWRITTEN = frozenset({Role.PUBLISHED, Role.MODIFIED, Role.URL, Role.LANGUAGE})
#: what comes off on purpose: labels ("Photo by", "Filed under") and what mail programs put before a subject
_TABLES = (LABELS, CREDIT_LABELS, CAPTION_LABELS, BYLINE_OPENERS)
_LABEL_WORDS = frozenset(
    word.casefold() for table in _TABLES for label in table for word in _WORD.findall(label)
) | {"aw", "by", "c", "fw", "fwd", "re", "wg"}
#: the home page at the head of a breadcrumb trail, which comes off as well
_HOME_WORDS = frozenset(word for line in FURNITURE for word in _WORD.findall(line))
#: a database's own code before a subject: "gspo : Sports"
_CODE = re.compile(r"\b[a-z0-9]{2,10}\s+:\s+(?=\S)")
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
    return [b for a, b in pairwise(runs) if b[0] <= a[1]]


def lost_in_reading(text: str, found: Split) -> list[str]:
    """The words of the source lines that are not in the blocks made of them: text, address or marker.

    A marker names the key of the front matter that a value stood behind.
    """
    blocks = [d.block for d in found.decisions]
    texts = [text for block in blocks for text in (block.text, block.image_url, block.marker)]
    have = {word for text in texts for word in words(text)}
    return [word for line in lines_of(text) for word in words(line) if word not in have]


def lost_in_deciding(found: Split) -> list[tuple[str, list[str]]]:
    """The words of blocks that are in no part of their decision and are no label, with the rule."""
    missing = ((d.rule, _missing(d)) for d in found.decisions)
    return [(rule, gone) for rule, gone in missing if gone and not _is_label(gone, rule)]


def lost_in_fields(found: Split) -> list[tuple[str, list[str]]]:
    """The words of parts that are in no field and no leftover, with the rule that decided."""
    have = set(words("\n".join(_texts(found.fields))))
    parts = [(d.rule, part) for d in found.decisions for part in d.parts if part.role not in _REWRITTEN]
    gone = (
        (rule, [word for word in words(_CODE.sub("", part.text)) if word not in have]) for rule, part in parts
    )
    return [(rule, words_gone) for rule, words_gone in gone if words_gone]


def _missing(decision: Decision) -> list[str]:
    held = [word for part in decision.parts for word in words(part.text)]
    run = "".join(held)  # a caption and its credit may be printed without a space between
    return [
        word
        for word in words(decision.block.text)
        if word not in held and not (len(word) > 7 and word in run)
    ]


def _is_label(gone: list[str], rule: str) -> bool:
    known = _HOME_WORDS if rule == "category.breadcrumb" else _LABEL_WORDS
    return len(gone) <= _LONGEST_LABEL and all(word in known for word in gone)


def _texts(fields: Fields) -> list[str]:
    captions = [text for c in fields.captions for text in (c.caption, c.credit_line, c.image_url)]
    single = [fields.headline, fields.description, fields.body, fields.byline, fields.dateline]
    lists = [*fields.categories, *fields.keywords, *fields.authors, *(left.text for left in fields.leftovers)]
    return [text for text in (*captions, *single, *lists) if text]


def parts_of(found: Split, role: Role) -> list[Part]:
    """The parts that were given a role, in order."""
    return [part for d in found.decisions for part in d.parts if part.role is role]
