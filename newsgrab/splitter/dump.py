"""Print-outs of whole pages (lynx, w3m, inscriptis, html2text): the headline among the menus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsgrab.model import Role
from newsgrab.patterns import lazy
from newsgrab.splitter import (
    caption,
    core,
    credit,
    credit_tail,
    dump_pictures,
    dump_story,
    looks,
    shared,
    trails,
)
from newsgrab.splitter import headline as headline_pass
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.splitter.weigh import spelling

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
#: lines above that count, and the share of a line's nearness to the story from which on they are as near
_LINES_MOST, _AS_NEAR = 4, 0.7
#: letters of a line that says what another story is about
_TITLE_LEAST, _TITLE_MOST = 20, 160
#: share of lines with a blank one before them in a print-out that leaves none between its blocks
_FEW_GAPS = 0.02
#: share of a title's words that are the story's
_TITLE_NEAR = 0.3
#: letters of a standfirst right under a headline
_DECK_LEAST, _DECK_MOST = 39, 300
#: marks between the site's name and the headline in a page's title
_TITLE_MARKS = tuple("-–—|»·")
#: cells before a line from which it stands in a box, not at the page's edge
_SET_IN = 4
#: letters of a headline that another printing can correct
_GLUED_LEAST = 24
#: forms, frames, addresses and pieces of them, trails and ruled lines are no headline
_NO_HEADLINE = lazy(
    r"\(BUTTON\)|\[[^\]]+\]$|IFRAME|://|\]\(|__|\.(?:jpe?g|png|gif|webp|svg)\b"
    r"|[?&]\w{1,30}=\S{0,300}&|%[0-9a-f]{2}\S|\s[>›»→]\s.{0,200}\s[>›»→]\s|^#\[|^\[ \]|^[^\w]{0,3}$|[═─━]{3}",
    re.IGNORECASE,
)

#: What speaks for a line as the headline (each sign 0..1) and how much.  Fitted as a set (a choice among
#: the lines of a page, ridge penalty) to 308 print-outs of 105 articles of 77 papers, then rounded; three
#: that are rare are set by hand.  With a fifth of the papers left out in turn, the best line was right on
#: 88 % of those that print their headline near the story; on 113 print-outs of other papers on 96 %.  Lower
#: headings, links and what is set in were fitted later, with the others held, to 560 print-outs of 112 pages
#: of 2013; on 701 of other sites the best line is right on 95 % (93 % without these signs).
_WEIGHTS = {
    "as long as headlines are": 2.1,
    "a gap below": 1.8,
    "another line ends with it": 1.6,
    "has many content words": 1.7,
    "shares words with the story": 1.2,
    "a first-level heading": 1.4,
    "date or author right below": 1.3,
    "a gap above": 1.2,
    "menus right above": 1.2,
    "a short paragraph right below": 0.7,
    "printed more than once": 0.6,
    "the page's title opens with it": 3.0,
    "a longer line right below": 0.5,
    "a heading below the first level": 0.4,
    "opens with a digit": -0.4,
    "a link": -0.8,
    "set in": -0.6,
    "reads like a sentence": -0.9,
    "ends like a sentence": -0.9,
    "right under a picture": -1.0,
    "a line below shares more words": -1.1,
    "deep in the story": -1.1,
    "lines as near to the story above": -2.1,
    "runs another line's words on": -2.0,
    "ends with a credit": -2.0,
}
#: right lines scored 5.0 and more over the same pages
_LEAST = 5.0
#: weight by which a headline may stay below its standfirst's, and its letters: kickers have fewer
_NEARLY, _UPPER_LEAST = 1.0, 35
#: lines over the lower one among which the upper one stands
_LINES_ABOVE = 3


class _Page(NamedTuple):
    """What a line is weighed against."""

    #: beginnings of the words in the story
    story: frozenset[str]
    #: how often each line is printed
    printed: Counter[str]
    #: keys of all lines by their last words
    ends: dict[str, list[str]]
    #: for lines over the story, the share of words with it that a line between them has at most
    shared_below: dict[int, float]
    #: the letters of the page's title, empty where the print-out has none
    title: str
    #: whether blank lines part its blocks; where none do, their absence says nothing
    gapped: bool


def headline(draft: Draft) -> Slot | None:
    """The line over a page's story that is most like its headline; sets the story's edges by it.

    What is no part of the story between its edges is settled as well, pictures' words among it.
    """
    best = _best(draft)
    dump_story.fit(draft, best)
    caption.labelled(draft)
    dump_pictures.run(draft, best)
    dump_story.clean(draft, best)
    return _best_printing(draft, best) if best is not None else _title_over(draft)


def _title(draft: Draft) -> Slot | None:
    """The page's title where it comes first, as in what scrapers take: a line as long as headlines are."""
    first = draft.slots[0] if draft.slots else None
    if first is None or not first.open or first.block.links or first.block.marker:
        return None
    fits = _TITLE_LEAST <= first.size <= looks.LONGEST_HEADLINE and not first.prose
    return first if fits and looks.can_be_headline(first.text, first.size) else None


def _title_over(draft: Draft) -> Slot | None:
    """The page's title, for a story over which no line is like a headline."""
    title = _title(draft)
    if title is None or shared.share(shared.stems(title.text), shared.story(draft)) < _TITLE_NEAR:
        return None
    return title


def _best(draft: Draft) -> Slot | None:
    """The line of the greatest weight; of two like headlines, one right under the other, the upper one."""
    page = _measure(draft)
    scores: dict[int, float] = {}
    best: tuple[float, Slot | None] = (_LEAST, None)
    for slot in _candidates(draft):
        score = sum(_WEIGHTS[sign] * much for sign, much in _signs(draft, slot, page) if much)
        scores[slot.index] = score
        if score >= best[0]:
            best = (score, slot)
    if (found := best[1]) is None:
        return None
    if page.title and page.title.startswith(spelling(found.text)) and (under := trails.under(draft, found)):
        return under[1]
    above = next(
        (s for s in reversed(draft.slots[max(0, found.index - _LINES_ABOVE) : found.index]) if s.open), None
    )
    over = (
        above is not None and _UPPER_LEAST <= above.size <= found.size and above.block.marker != "list item"
    )
    return above if over and above and scores.get(above.index, 0.0) > best[0] - _NEARLY else found


def _is_numbered(draft: Draft, slot: Slot) -> bool:
    """Whether a line is an item of a numbered list: the one over it has the number before."""
    number, stop, _ = slot.text[:4].partition(". ")
    before = draft.before(slot)
    if not stop or not number.isdecimal() or before is None:
        return False
    return before.text.startswith(f"{int(number) - 1}.")


def _measure(draft: Draft) -> _Page:
    keys = [slot.key for slot in draft.slots if slot.size <= looks.LONGEST_HEADLINE]
    ends: dict[str, list[str]] = {}
    for key in keys:
        ends.setdefault(key.rpartition(" ")[2], []).append(key)
    story, start = shared.story(draft), draft.core[0]
    shared_below: dict[int, float] = {}
    most = 0.0
    for slot in reversed(draft.slots[max(0, start - _REACH) : start + 1]):
        shared_below[slot.index] = most
        if (
            slot.open
            and _TITLE_LEAST <= slot.size <= _TITLE_MOST
            and looks.can_be_headline(slot.text, slot.size)
        ):
            most = max(most, shared.share(shared.stems(slot.text), story))
    title = _title(draft)
    bare = headline_pass.cut_suffix(title.text, headline_pass.known_sites(draft))[0] if title else ""
    gapped = sum(slot.block.gap > 0 for slot in draft.slots) > _FEW_GAPS * len(draft.slots)
    return _Page(story, Counter(keys), ends, shared_below, spelling(bare), gapped)


def _best_printing(draft: Draft, slot: Slot) -> Slot:
    """The line in which the headline is set best: a kicker apart from it, or parted by a colon.

    Spans of one heading run together in a print-out; the trail and the title print it as it is meant.
    """
    words = looks.words(slot.key)
    for other in draft.slots:
        if other is slot or not _GLUED_LEAST <= other.size <= looks.LONGEST_HEADLINE:
            continue
        parted = other.text.count(":") > slot.text.count(":") and looks.words(other.key) == words
        if parted or headline_pass.runs_together(slot.key, other.key) or _is_behind_site(slot, other):
            other.decision = None
            draft.drop(
                slot, "headline.repeated", f"the headline again, set better in line {other.block.lines[0]}"
            )
            return other
    return slot


def _is_behind_site(slot: Slot, other: Slot) -> bool:
    """Whether a line is the page's title, the site's name and a mark before the headline of ``other``."""
    if not slot.key.endswith(other.key) or len(slot.key) == len(other.key):
        return False
    before = slot.text[: -len(other.text)].rstrip()
    return before[-1:] in _TITLE_MARKS and len(before) < other.size


def _candidates(draft: Draft) -> Iterator[Slot]:
    start, stop = draft.core
    for slot in draft.open_slots(max(0, start - _REACH), min(start + _INSIDE, stop)):
        fits = slot.size >= _SHORTEST and looks.can_be_headline(slot.text, slot.size)
        if slot.block.states is Role.LEFTOVER or _NO_HEADLINE.search(slot.text):
            continue
        if fits and not _is_numbered(draft, slot) and not trails.crumbs(slot.text):
            yield slot


def _signs(draft: Draft, slot: Slot, page: _Page) -> Iterator[tuple[str, float]]:
    stems = shared.stems(slot.text)
    near = shared.share(stems, page.story)
    yield "shares words with the story", near
    yield "a line below shares more words", max(0.0, page.shared_below.get(slot.index, 0.0) - near)
    yield "has many content words", min(len(stems), 8) / 8
    yield "as long as headlines are", 25 <= slot.size <= 150
    yield "a first-level heading", slot.block.level == 1
    yield "a heading below the first level", slot.block.level in (2, 3)
    yield "a link", slot.block.links > 0.5
    yield "set in", slot.block.indent > _SET_IN
    letters = spelling(slot.text) if page.title else ""
    yield (
        "the page's title opens with it",
        2 * len(letters) > len(page.title) > 0 and page.title.startswith(letters),
    )
    yield "printed more than once", 1 < page.printed[slot.key] <= _MOST_PRINTED
    yield "another line ends with it", slot.size >= _TITLE_LEAST and _ends_another(slot, page)
    yield "opens with a digit", slot.text[0].isdigit()
    yield "reads like a sentence", core.reads_on(slot) and slot.text[-1] not in "?？"
    yield "ends like a sentence", slot.text[-1] in ".:;。"
    yield from _surroundings(draft, slot, page)
    tail = credit_tail.cut(slot.text)
    yield "ends with a credit", (tail is not None and tail.sure) or credit.read(slot.text) is not None


def _surroundings(draft: Draft, slot: Slot, page: _Page) -> Iterator[tuple[str, float]]:
    above = draft.slots[max(0, slot.index - 12) : slot.index]
    below = draft.slots[slot.index + 1 : slot.index + 5]
    after = below[0] if below else None
    reads_on = after is not None and after.open and core.reads_on(after)
    untold = not page.gapped and bool(shared.stems(slot.text) & page.story)
    yield "a gap above", slot.block.gap > 0 or untold
    yield "a gap below", after is not None and (after.block.gap > 0 or untold)
    yield (
        "a short paragraph right below",
        reads_on and after is not None and after.size < looks.LONG_SIZE + 80,
    )
    following = next((s for s in below[:3] if s.open), None)
    yield "a longer line right below", following is not None and _is_deck(slot, following)
    dated = any(s.is_role(Role.PUBLISHED, Role.MODIFIED, Role.BYLINE) for s in below)
    yield "date or author right below", dated
    yield "right under a picture", bool(above) and above[-1].block.marker.startswith("picture")
    yield "menus right above", sum(1 for s in above[-3:] if s.size < 25 or s.block.marker == "list item") / 3
    yield "lines as near to the story above", min(_as_near(above, slot, page), _LINES_MOST) / _LINES_MOST
    story = draft.slots[draft.core[0] : slot.index]
    paragraphs = (s for s in story if s.open and s.size >= looks.LONG_SIZE and core.reads_on(s))
    yield "deep in the story", sum(1 for _ in paragraphs)
    near = [
        s
        for s in draft.slots[max(0, slot.index - 4) : slot.index + 5]
        if s is not slot and 20 <= s.size <= looks.LONGEST_HEADLINE
    ]
    tails = (s for s in near if s.size > slot.size // 2 and s.key != slot.key)
    yield "runs another line's words on", any(_is_glued(slot, s) for s in tails)


def _as_near(above: list[Slot], slot: Slot, page: _Page) -> int:
    """How many of the lines above share about as many words with the story, as other stories' do not."""
    least = _AS_NEAR * shared.share(shared.stems(slot.text), page.story)
    lines = (s for s in above if s.open and 30 <= s.size <= 200 and s.block.marker != "list item")
    return sum(1 for s in lines if shared.share(shared.stems(s.text), page.story) >= least)


def _ends_another(slot: Slot, page: _Page) -> bool:
    """Whether a share bar, a trail or another longer line ends with this one: "Share this story: …"."""
    ends = page.ends[slot.key.rpartition(" ")[2]]
    return any(len(key) > len(slot.key) and key.endswith(slot.key) for key in ends)


def _is_deck(slot: Slot, following: Slot) -> bool:
    return (
        max(slot.size, _DECK_LEAST) < following.size <= _DECK_MOST and following.block.marker != "list item"
    )


def _is_glued(slot: Slot, tail: Slot) -> bool:
    """Whether ``slot`` ends with all of ``tail``, run on without a mark between."""
    before = slot.text[: -len(tail.text)].rstrip() if slot.key.endswith(tail.key) else ""
    return before[-1:].isalnum()
