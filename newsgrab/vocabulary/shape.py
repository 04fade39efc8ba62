"""How a language's tables are written down, and how they are read.

Words stand joined by bars in one string a group: a string loads ten times as fast as a tuple of its words,
and the tables of all languages are loaded at every call from a shell.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

#: (what the words stand for, the words joined by bars), a kind in as many groups as have a reason of their own
Groups = tuple[tuple[str, str], ...]


class Language(Protocol):
    """What each language module holds; see English for what each table means."""

    LABELS: Groups
    FURNITURE: Groups
    FURNITURE_OPENERS: Groups
    CREDIT_LABELS: str
    CAPTION_LABELS: str
    BYLINE_OPENERS: str
    BYLINE_TAILS: str
    JOBS: str
    RELATED_HEADS: str
    SECTIONS: str
    WEEKDAYS: str
    DATE_WORDS: str
    UPDATED_WORDS: str
    AND: str
    STOPWORDS: str
    MONTHS: dict[str, int]
    RELATIVE: tuple[tuple[str, str, str, str], ...]
    DATE_ORDER: str


def words(joined: str) -> list[str]:
    """The words of a table."""
    return joined.split("|") if joined else []


def mapping(groups: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Word -> what it stands for; where two groups hold a word, the later one wins."""
    found: dict[str, str] = {}
    for kind, joined in groups:
        found.update(dict.fromkeys(words(joined), kind))
    return found
