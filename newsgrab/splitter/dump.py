"""Print-outs of whole pages (lynx, w3m, inscriptis, html2text): the headline among the menus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsgrab.model import Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import caption, core, credit, dump_pictures, dump_story, looks
from newsgrab.splitter import headline as headline_pass
from newsgrab.splitter.draft import Draft, Slot

#: how far over the first paragraph the headline may stand: share bars, players and author boxes between
#: them ran to 35 lines over the pages measured
_REACH = 60
#: and how far behind the core's first line, which may be a notice or a teaser over the headline
_INSIDE = 40
#: in Latin letters; three characters of Chinese
_SHORTEST = 8
#: a page repeats its headline in its title, its share bar and its player; what it prints more often is
#: furniture
_MOST_PRINTED = 4
#: letters of a headline that another printing can correct
_GLUED_LEAST = 24
#: forms, frames, addresses and pieces of them, trails and ruled lines are no headline
_NO_HEADLINE = lazy(
    r"\(BUTTON\)|\[[^\]]+\]$|IFRAME|://|\]\(|__|\.(?:jpe?g|png|gif|webp|svg)\b"
    r"|[?&]\w{1,30}=\S{0,300}&|%[0-9a-f]{2}\S|\s[>›»→]\s.{0,200}\s[>›»→]\s|^#\[|^\[ \]|^[^\w]{0,3}$|[═─━]{3}",
    re.IGNORECASE,
)

#: What speaks for a line as the headline (each sign 0..1) and how much.  Fitted as a set (a choice among
#: the lines of a page) to 158 print-outs, then rounded; the last six set by hand for signs too rare
#: to fit.  With papers left out of the fit, the best line was right on 86 % of the pages that print
#: their headline near the story.
_WEIGHTS = {
    "shares words with the story": 2.7,
    "as long as headlines are": 2.1,
    "has many content words": 1.8,
    "a gap below": 2.2,
    "a gap above": 1.3,
    "a first-level heading": 1.7,
    "menus right above": 1.2,
    "a short paragraph right below": 1.1,
    "printed more than once": 0.9,
    "other such lines above": -1.6,
    "deep in the story": -1.2,
    "paragraphs below": -0.5,
    "reads like a sentence": -1.4,
    "ends like a sentence": -1.6,
    "opens with a digit": -1.3,
    "right under a picture": -2.0,
    "ends with a credit": -3.0,
    "date or author right below": 1.0,
    "a second-level heading": 0.4,
    "runs another line's words on": -2.5,
    "another printing sets a colon": -2.5,
}
#: right lines scored 5.0 and more over the same pages
_LEAST = 5.0


class _Page(NamedTuple):
    """What a line is weighed against."""

    #: beginnings of the words in the story
    story: frozenset[str]
    #: how often each line is printed
    printed: Counter[str]


def headline(draft: Draft) -> Slot | None:
    """The line over a page's story that is most like its headline; sets the story's edges by it.

    What is no part of the story between its edges is settled as well, pictures' words among it.
    """
    page = _Page(
        _story_stems(draft), Counter(slot.key for slot in draft.slots if slot.size <= looks.LONGEST_HEADLINE)
    )
    best: tuple[float, Slot | None] = (_LEAST, None)
    for slot in _candidates(draft):
        score = sum(_WEIGHTS[sign] * much for sign, much in _signs(draft, slot, page) if much)
        if score >= best[0]:
            best = (score, slot)
    dump_story.fit(draft, best[1])
    caption.labelled(draft)
    dump_pictures.run(draft, best[1])
    dump_story.clean(draft, best[1])
    return best[1] and _best_printing(draft, best[1])


def _best_printing(draft: Draft, slot: Slot) -> Slot:
    """The line in which the headline is set best: a kicker apart from it, or parted by a colon.

    Spans of one heading run together in a print-out; the trail and the title print it as it is meant.
    """
    words = looks.words(slot.key)
    for other in draft.slots:
        if other is slot or not _GLUED_LEAST <= other.size <= looks.LONGEST_HEADLINE:
            continue
        parted = other.text.count(":") > slot.text.count(":") and looks.words(other.key) == words
        if parted or headline_pass.runs_together(slot.key, other.key):
            other.decision = None
            draft.drop(
                slot, "headline.repeated", f"the headline again, set better in line {other.block.lines[0]}"
            )
            return other
    return slot


def _candidates(draft: Draft) -> Iterator[Slot]:
    start, stop = draft.core
    for slot in draft.open_slots(max(0, start - _REACH), min(start + _INSIDE, stop)):
        fits = slot.size >= _SHORTEST and looks.can_be_headline(slot.text, slot.size)
        if fits and slot.block.states is not Role.LEFTOVER and not _NO_HEADLINE.search(slot.text):
            yield slot


def _story_stems(draft: Draft) -> frozenset[str]:
    found: set[str] = set()
    for slot in draft.open_slots(*draft.core):
        if slot.size > looks.PARAGRAPH_SIZE:
            found |= _stems(slot.text)
    return frozenset(found)


def _stems(text: str) -> set[str]:
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
    return found


def _signs(draft: Draft, slot: Slot, page: _Page) -> Iterator[tuple[str, float]]:
    stems = _stems(slot.text)
    after = draft.after(slot)
    below = after is not None and after.open and core.reads_on(after)
    yield "shares words with the story", len(stems & page.story) / len(stems) if stems else 0.0
    yield "has many content words", min(len(stems), 8) / 8
    yield "as long as headlines are", 25 <= slot.size <= 150
    yield "a first-level heading", slot.block.level == 1
    yield "printed more than once", 1 < page.printed[slot.key] <= _MOST_PRINTED
    yield "opens with a digit", slot.text[0].isdigit()
    yield "a second-level heading", slot.block.level == 2
    near = draft.slots[slot.index + 1 : slot.index + 5]
    yield (
        "date or author right below",
        any(s.is_role(Role.PUBLISHED, Role.MODIFIED, Role.BYLINE) for s in near),
    )
    yield "reads like a sentence", core.reads_on(slot)
    before = draft.before(slot)
    yield "right under a picture", before is not None and before.block.marker.startswith("picture")
    yield "ends like a sentence", slot.text[-1] in ".:;。"
    yield "a gap above", slot.block.gap > 0
    yield "a gap below", after is not None and after.block.gap > 0
    yield "a short paragraph right below", below and after is not None and after.size < looks.LONG_SIZE + 80
    yield from _surroundings(draft, slot)
    yield from _printings(draft, slot)
    tail = credit.cut(slot.text)
    yield "ends with a credit", (tail is not None and tail.sure) or credit.read(slot.text) is not None


def _surroundings(draft: Draft, slot: Slot) -> Iterator[tuple[str, float]]:
    above = draft.slots[max(0, slot.index - 12) : slot.index]
    below = draft.slots[slot.index + 1 : slot.index + 12]
    lines = sum(1 for s in above if s.open and 30 <= s.size <= 200 and s.block.marker != "list item")
    yield "menus right above", sum(1 for s in above[-3:] if s.size < 25 or s.block.marker == "list item") / 3
    yield "other such lines above", min(lines, 6) / 6
    story = draft.slots[draft.core[0] : slot.index]
    yield (
        "deep in the story",
        sum(1 for s in story if s.open and s.size >= looks.LONG_SIZE and core.reads_on(s)),
    )
    yield "paragraphs below", min(6, sum(1 for s in below if s.open and core.reads_on(s))) / 6


def _printings(draft: Draft, slot: Slot) -> Iterator[tuple[str, float]]:
    """Kicker and headline are often printed apart and, in a link or picture's text, run together."""
    near = [
        s
        for s in draft.slots[max(0, slot.index - 4) : slot.index + 5]
        if s is not slot and 20 <= s.size <= looks.LONGEST_HEADLINE
    ]
    words = looks.words(slot.key)
    tails = (s for s in near if s.size > slot.size // 2 and s.key != slot.key)
    yield "runs another line's words on", any(slot.key.endswith(s.key) for s in tails)
    colons = slot.text.count(":")
    yield (
        "another printing sets a colon",
        any(s.text.count(":") > colons and looks.words(s.key) == words for s in near),
    )
