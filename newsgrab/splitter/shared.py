"""The words that a line of a print-out shares with the story: what is near to it is part of it."""

from __future__ import annotations

from functools import lru_cache

from newsgrab.normalize import text as norm
from newsgrab.splitter import looks
from newsgrab.splitter.draft import Draft


def story(draft: Draft) -> frozenset[str]:
    """How the content words of the story's paragraphs begin."""
    found: set[str] = set()
    for slot in draft.open_slots(*draft.core):
        if slot.size > looks.PARAGRAPH_SIZE:
            found |= stems(slot.text)
    return frozenset(found)


# the rules for the headline, boxes, pictures and the story's end ask about the same lines
@lru_cache(maxsize=512)
def stems(text: str) -> frozenset[str]:
    """How the content words of ``text`` begin, so that inflected forms meet.

    Pairs of letters where a script sets no spaces; two syllables of Korean, five letters elsewhere.
    """
    found: set[str] = set()
    for word in looks.words(text.casefold()):
        if norm.unspaced(word):
            found.update(word[i : i + 2] for i in range(len(word) - 1))
        elif "\uac00" <= word[0] <= "\ud7a3":
            found.add(word[:2])
        elif len(word) > 3:
            found.add(word[:5])
    return frozenset(found)


def share(found: frozenset[str], words: frozenset[str]) -> float:
    """The share (0..1) of a line's stems that are among the story's."""
    return len(found & words) / len(found) if found else 0.0
