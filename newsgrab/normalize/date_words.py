"""Which words can stand in a date line: cheap looks before a line is cut into tokens."""

from __future__ import annotations

import re
from functools import cache

from newsgrab import vocabulary
from newsgrab.vocabulary import clock, fold


@cache
def fillers() -> frozenset[str]:
    """Every word of the date words and weekdays by itself."""
    return frozenset(
        word.rstrip(".")
        for word in re.split(r"[\s/()-]+", " ".join(vocabulary.DATE_WORDS | vocabulary.WEEKDAYS))
    )


@cache
def _known() -> frozenset[str]:
    """Every word that can stand in a date line."""
    relative = " ".join(" ".join(entry[:3]) for entry in vocabulary.RELATIVE).split()
    months = " ".join(
        [*vocabulary.MONTHS, *(name for months in vocabulary.MONTHS_BY_LANGUAGE.values() for name in months)]
    ).split()
    zones = (*clock.ZONES, *clock.US_ZONES)
    halves_and_hours = clock.AM | clock.PM | clock.HOURS | clock.BEFORE_TIME
    others = clock.JOINTS | clock.ONE | clock.READING | clock.MINUTES
    return fillers() | halves_and_hours | others | frozenset((*relative, *months, *zones))


@cache
def _relative_words() -> frozenset[str]:
    return frozenset(" ".join(f"{unit} {after}" for _, unit, after, _ in vocabulary.RELATIVE).split())


#: so many words are looked at before a line is cut; a sentence shows a stranger among the first
_LOOK = 6


def has_stranger(text: str) -> bool:
    """A cheap look at the first words: True where one is certainly no word of dates."""
    known = _known()
    words = (word.strip(".,:;|()-–—·•") for word in text.split(maxsplit=_LOOK)[:_LOOK])
    return any(word.isalpha() and fold(word) not in known for word in words)


def has_strange_ends(text: str) -> bool:
    """A cheap look at the first and the last word: True where neither is one of dates or holds figures."""
    words, known = text.split(), _known()
    ends = (word.strip(".,:;|()-–—·•") for word in (words[0], words[-1])) if words else ()
    return all(word.isalpha() and fold(word) not in known for word in ends)


def may_be_relative(text: str) -> bool:
    """Whether a line without figures has a word of relative times in it."""
    words = [word.strip(".,:;|()-–—·•") for word in fold(text).split()]
    return not _relative_words().isdisjoint(words)
