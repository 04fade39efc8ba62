"""Print-outs of whole pages: where the story ends, and what stands in its midst without being part of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsgrab.model import Role
from newsgrab.patterns import lazy
from newsgrab.splitter import core, looks, people, shared
from newsgrab.splitter.draft import Draft, Slot

#: what begins behind a story, and the share of the text so far that must still follow for it to stand in
#: the story's midst: boxes of links do, comments, topics and rights hardly ever
_END_SIGNS = {
    "furniture.comments": 0.7,
    "furniture.copyright": 0.7,
    "furniture.related": 0.0,
    "label.keywords": 0.4,
    "related.heading": 0.0,
}
#: and at least so much, in paragraphs of 100 letters
_REST_LEAST = 2.5
#: lines behind one about comments that are looked through, and letters of a line that says who wrote when
_TALK, _TALK_HEAD = 40, 70
_POSTED = lazy(
    r"\b\d{1,2}:\d\d(?!\d)|\b\d+ ?(?:pts|points|likes)\b|\bago$|^(?:vor|il y a|hace|há|fa) \d|\d+ (?:前|전)$",
    re.IGNORECASE,
)
#: a story's first text, in paragraphs of 100 letters: share bars and comment counts stand before it
_STORY_LEAST = 2.5
#: text over the headline up to this (in the same measure) is a notice or a teaser; with more, the line is
#: only a subhead, and the text stays
_OVER_MOST = 4.0
#: a lone paragraph behind other lines at the run's end is a notice, unless it is long
_LONE_SIZE = 200
#: the lines under the headline among which a bare author's name may stand
_NAME_LINES = 6
#: decks stand right under the headline and are longer than buttons and menu entries
_DECKS = 3
#: depths of a print-out whose indentation follows nesting, the share of even ones among its lines, and of the
#: story's letters at one depth
_DEPTHS_LEAST, _EVEN_SHARE, _LEVEL_SHARE = 5, 0.9, 0.7
#: share of its words that a list in the story has in common with it; offers of the house have fewer
_LIST_NEAR = 0.5
#: lines of a box behind which the story goes on at its depth, and the share of words that its paragraphs have
_BOX_MOST, _GOES_ON = 60, 0.4
_DECK_SIZE = 60
_SUBHEAD_SIZE = 120
#: the rule that settles other stories' titles and the like
_IN_STORY = "page.in-story"
#: letters that no title of another story has
_LONG_TITLE = 160
#: times of a film, counters, ratings, marks of buttons and pictures: no subhead
_NO_SUBHEAD = lazy(
    r"\d{1,2}:\d\d\b|\(BUTTON\)|IFRAME|://|__|\.(?:jpe?g|png|gif|webp|svg)\b|^[^\w\"“„«»‘'(¿¡＜【■◆]|^\d+\s*/\s*\d+$|^[\d.,]+%?$|[|•·]",
    re.IGNORECASE,
)


def fit(draft: Draft, headline: Slot | None) -> None:
    """Set the story's edges: behind the headline, before what a page prints after a story."""
    start, stop = draft.core
    weights = core.weights(draft)
    if headline is not None and sum(w for w in weights[start : headline.index] if w > 0) < _OVER_MOST:
        start = headline.index + 1
    stop = _with_last(draft, _without_notices(draft, start, _end(draft, weights, start, stop)))
    draft.core = (start, max(start, _behind_link(draft, stop)))
    draft.core = (start, _behind_box(draft))


def _end(draft: Draft, weights: list[float], start: int, stop: int) -> int:
    """The first end sign behind which too little text follows to be the rest of the story."""
    rest = _best_behind(weights[start:stop])
    before = 0.0
    for i in range(start, stop):
        share = _end_share(draft.slots[i])
        if share is not None and before >= _STORY_LEAST:
            talk = share == _END_SIGNS["furniture.comments"] and _is_talk(draft, i)
            if talk or rest[i - start] < max(_REST_LEAST, share * before):
                return i
        before += max(0.0, weights[i])
    return stop


def _is_talk(draft: Draft, at: int) -> bool:
    """Whether readers' comments stand behind a line about them, however long: buttons, who wrote when."""
    below = draft.slots[at + 1 : at + _TALK]
    heads = (s for s in below if s.size <= _TALK_HEAD and _POSTED.search(s.text) and not core.reads_on(s))
    buttons = (s for s in below if s.decision and s.decision.rule == "furniture.comments")
    return sum(1 for _ in buttons) > 1 or sum(1 for _ in heads) > 1


def _best_behind(weights: list[float]) -> list[float]:
    """For each item the greatest sum of a run behind it."""
    found: list[float] = []
    run = best = 0.0
    for weight in reversed(weights):
        found.append(best)
        run = weight + max(0.0, run)
        best = max(best, run)
    return found[::-1]


def _end_share(slot: Slot) -> float | None:
    rule = slot.decision.rule if slot.decision is not None else ""
    return next((share for sign, share in _END_SIGNS.items() if rule.startswith(sign)), None)


def _with_last(draft: Draft, stop: int) -> int:
    """The end moved behind a last paragraph that does not end like one (a quotation, a missing stop)."""
    if stop < len(draft.slots):
        slot = draft.slots[stop]
        if (
            slot.open
            and slot.block.marker == ""
            and slot.size >= looks.PARAGRAPH_SIZE
            and not core.is_notice(slot)
        ):
            return stop + 1
    return stop


def _behind_link(draft: Draft, stop: int) -> int:
    """The end moved behind the sentences that go on after a lone "Read more: …" in the story's midst."""
    if stop >= len(draft.slots) or not _is_inline_link(draft.slots[stop]):
        return stop
    end = stop + 1
    while end < len(draft.slots) and _is_sentence(draft.slots[end]):
        end += 1
    return end if end > stop + 1 else stop


def _is_inline_link(slot: Slot) -> bool:
    """Whether a line is ``Read more: another story``, not the heading of a list."""
    return slot.decision is not None and slot.decision.rule == "furniture.related" and ":" in slot.text[:-1]


def _is_sentence(slot: Slot) -> bool:
    stopped = slot.text.rstrip("\"'”’»")[-1:] in ".。!?"
    return (
        slot.open and core.reads_on(slot) and stopped and slot.block.marker == "" and not core.is_notice(slot)
    )


def _without_notices(draft: Draft, start: int, stop: int) -> int:
    """The end without what trails: furniture, short lines, a lone short paragraph behind them."""
    text = [i for i in _text_lines(draft) if start <= i < stop]
    if len(text) > 2 and draft.slots[text[-1]].size < _LONE_SIZE and _is_apart(draft, text[-2], text[-1]):
        text.pop()
    return text[-1] + 1 if text else stop


def _is_apart(draft: Draft, before: int, last: int) -> bool:
    """Whether more than an advert, a subhead or a picture stands between two paragraphs."""
    between = [s for s in draft.slots[before + 1 : last] if not _is_advert(s)]
    return len(between) > 1 and not all(s.is_role(Role.CAPTION, Role.CREDIT) for s in between)


def _text_lines(draft: Draft) -> list[int]:
    """The slots that are paragraphs, or lines of wrapped ones, and still open."""
    joined = frozenset(core.wrapped(draft))
    return [s.index for s in draft.open_slots() if s.index in joined or core.reads_on(s)]


def _is_advert(slot: Slot) -> bool:
    return slot.decision is not None and slot.decision.rule == "furniture.advert"


def clean(draft: Draft, headline: Slot | None) -> None:
    """Settle what stands outside the story's edges, and inside them what is neither paragraph nor subhead."""
    start, stop = draft.core
    for slot in [*draft.open_slots(0, start), *draft.open_slots(stop)]:
        if slot is not headline:
            rule = "page.before-story" if slot.index < start else "page.after-story"
            draft.drop(slot, rule, "outside the story's run of paragraphs")
    _drop_repeated(draft, headline)
    joined, dense, boxed = frozenset(core.wrapped(draft)), _is_dense(draft), frozenset(boxes(draft))
    first = next((i for i in _text_lines(draft) if i >= start), stop)
    for slot in list(draft.open_slots(start, stop)):
        if slot is headline or slot.index in joined:
            continue
        if core.is_notice(slot):
            draft.drop(slot, "page.notice", "addresses, or words of consent notices")
        elif slot.index < first:
            if not _may_be_author(slot, headline) and not _is_deck(slot, headline):
                draft.drop(slot, "page.head-line", "between headline and text")
        elif slot.index in boxed and slot.text[0] not in looks.SPEECH:
            draft.drop(slot, "page.beside-story", "set deeper than the story's paragraphs, as boxes are")
        elif (
            not _is_text(slot, dense=dense)
            and slot.index + 1 != stop
            and not _introduces(slot)
            and not (slot.block.marker == "list item" and core.is_listed(draft, slot))
            and not _is_subhead(draft, slot, dense=dense)
        ):
            draft.drop(slot, _IN_STORY, "a line among the paragraphs that is neither sentence nor subhead")


def boxes(draft: Draft) -> Iterator[int]:
    """The lines in the story that are set deeper than its paragraphs: boxes beside it, pictures' words.

    A lead set apart over the first paragraph is none.
    """
    level = _level(draft)
    if level is None:
        return
    story = [s for s in draft.open_slots(*draft.core) if s.prose]
    lead = story[0].index
    first = next((s.index for s in story if s.block.indent <= level), lead)
    words = frozenset(stem for s in story if s.block.indent <= level for stem in shared.stems(s.text))
    for slot in draft.open_slots(lead + 1, draft.core[1]):
        item = slot.block.marker == "list item" and (slot.ends_sentence or slot.index < first)
        near = item and shared.share(shared.stems(slot.text), words) >= _LIST_NEAR
        if slot.block.indent > level and not near and not core.is_listed(draft, slot):
            yield slot.index


def _level(draft: Draft) -> int | None:
    """The depth of the story's paragraphs where indentation follows the page's nesting, or None.

    inscriptis sets two cells a level, while lynx and w3m indent lists, quotations and tables.
    """
    depths = Counter(s.block.indent for s in draft.slots if s.block.marker != "list item")
    even = sum(n for depth, n in depths.items() if depth % 2 == 0)
    if len(depths) < _DEPTHS_LEAST or even < _EVEN_SHARE * depths.total():
        return None
    text: Counter[int] = Counter()
    for slot in draft.open_slots(*draft.core):
        if slot.prose:
            text[slot.block.indent] += slot.size
    level, most = text.most_common(1)[0] if text else (0, 0)
    return level if most and most >= _LEVEL_SHARE * text.total() else None


def _behind_box(draft: Draft) -> int:
    """The story's end moved behind the paragraphs that go on at its depth, a box of other stories between."""
    stop = draft.core[1]
    level = _level(draft)
    if not level:
        return stop  # what stands at the margin may be anything
    words = shared.story(draft)
    for slot in list(draft.open_slots(stop, stop + _BOX_MOST)):
        near = (
            slot.prose and slot.block.indent == level and slot.block.marker == "" and not core.is_notice(slot)
        )
        if near and shared.share(shared.stems(slot.text), words) >= _GOES_ON:
            stop = slot.index + 1
    return stop


def _drop_repeated(draft: Draft, headline: Slot | None) -> None:
    """Settle lines that the page prints again and again, and paragraphs printed twice."""
    printed = Counter(slot.key for slot in draft.slots if slot.size < core.PRINTED_MOST)
    seen: set[str] = set()
    for slot in list(draft.open_slots(*draft.core)):
        if slot is headline:
            continue
        if printed[slot.key] >= core.REPEATS or (slot.key in seen and core.reads_on(slot)):
            draft.drop(slot, "page.repeated", "printed again and again on the page")
        seen.add(slot.key)


def _introduces(slot: Slot) -> bool:
    """Whether a line leads to the quotation or list below it."""
    return (
        slot.text[-1] in looks.LEADING and slot.size >= _DECK_SIZE // 2 and slot.block.marker != "list item"
    )


def _may_be_author(slot: Slot, headline: Slot | None) -> bool:
    return (
        headline is not None and slot.index - headline.index <= _NAME_LINES and people.is_name_list(slot.text)
    )


def _is_deck(slot: Slot, headline: Slot | None) -> bool:
    """Whether a line right under the headline is a standfirst that does not end like a sentence."""
    return (
        headline is not None
        and slot.index - headline.index <= _DECKS
        and slot.size >= _DECK_SIZE
        and not _NO_SUBHEAD.search(slot.text)
    )


def _is_subhead(draft: Draft, slot: Slot, *, dense: bool) -> bool:
    """Whether a line stands alone over a paragraph, as a subhead does.

    :param dense: whether the story has no gaps that would set a line apart.
    """
    if slot.block.states is Role.SUBHEAD and slot.block.level:
        return True
    after, before = _next_open(draft, slot), draft.before(slot)
    if slot.block.marker == "list item" or slot.size > _SUBHEAD_SIZE or _NO_SUBHEAD.search(slot.text):
        return False
    if after is None or before is None:
        return False
    beside = before.open or (dense and before.decision is not None and before.decision.rule == _IN_STORY)
    if slot.block.gap == 0 and beside and not (dense and _is_text(before, dense=dense)):
        return False
    return after.block.marker != "list item" and _is_text(after, dense=dense)


def _is_text(slot: Slot, *, dense: bool) -> bool:
    """Whether a line is a paragraph.

    :param dense: whether no gaps tell titles of other stories from text: then its end or its length must.
    """
    told = slot.ends_sentence or slot.size >= _LONG_TITLE or not dense
    return told and core.reads_on(slot)


def _is_dense(draft: Draft) -> bool:
    """Whether the story's paragraphs stand line by line, without gaps that would tell subheads."""
    return not any(s.block.gap for s in draft.open_slots(*draft.core) if core.reads_on(s))


def _next_open(draft: Draft, slot: Slot) -> Slot | None:
    """The next line but for pictures' words and adverts."""
    return next((s for s in draft.slots[slot.index + 1 : slot.index + 5] if s.open), None)
