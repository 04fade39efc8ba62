"""Where the story's own text runs: from its first paragraph to its last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsgrab.model import Role
from newsgrab.patterns import lazy
from newsgrab.splitter import looks
from newsgrab.splitter.draft import Draft, Slot

#: letters of prose that outweigh one line of menu; two teaser lines cost as much as a paragraph of
#: 200 letters gives, so that a story bridges a box of links and a menu never bridges two stories
_PROSE_UNIT = 100.0
_PROSE_MOST = 6.0
#: a short paragraph between lines that are none is a teaser or a notice more often than a story's text
_LONELY = 0.3
_LONELY_MOST = 200
#: longest beginning of another story in a list of them; longer text that breaks off is a story's, cut
#: by a paywall
_CUT_MOST = 400
_SHORT_LINE = -0.6
_LINK_LINE = -1.4
#: of one box in the midst of a story no more than so many lines count fully: boxes of offers have 20 to
#: 40 lines, menus hundreds
_BOX_LINES = 10
_BOX_REST = 0.6
#: a line printed so often on one page is furniture, in the story too ("Article content", "Zoom")
REPEATS = 3
#: lines up to this size are counted for it
PRINTED_MOST = 90
_REPEATED_LINE = -0.1
#: what the furniture pass found says how far from the story a line is: adverts and share bars stand in the
#: midst of it, comments and copyright lines behind it
_FURNITURE_WEIGHTS = {
    "furniture.advert": -0.1,
    "furniture.comments": -2.0,
    "furniture.consent": -2.0,
    "furniture.copyright": -3.0,
    "furniture.related": -2.0,
    "furniture.rule": 0.0,
    "related.heading": -1.5,
    "stated.leftover": 0.0,
}
#: decisions that a page's print-out calls in question
_REOPENED = frozenset({"related.list", "stated.headline"})
#: this many undecided short lines in front of the first paragraph are a page's menus: the longest
#: head of a clean text (kicker, headline, decks, byline, date, captions) measured has ten lines
_MENU_LINES = 14
#: this many behind the last paragraph are a page's foot
_FOOT_LINES = 30
#: and so many on both sides together
_ROUND_LINES = 24
#: letters of a menu's item
_ITEM_SIZE = 26
#: furniture that articles copied out of a page carry as well
_CLEAN_FURNITURE = frozenset({"furniture.rule", "furniture.advert", "furniture.end-mark"})
#: lines that a wrap cut and the reader left apart; shorter ones are menus and lists
_WRAPPED_LINE = 52
#: letters that no wrapped line has
_UNWRAPPED = 240
#: a sentence alone on its line; menu entries with a full stop stay below
_SENTENCE = 36
_STOPS = ".。।!?！？…"
#: items of a list in the story, and letters of the line that leads to it
_LIST_REACH, _LEAD_LEAST = 20, 30
#: notices about cookies and forms are prose and no story
_NOTICE = ("cookie", "クッキー", "쿠키", "javascript", "captcha")
#: addresses inside a paragraph: a list of links that a wrap ran together
_ADDRESSES = lazy(
    r"\]\(/|\]\(https?:|https?://\S{30}|mailto:\S{30}|(?:%[0-9a-f]{2}[^%\s]{0,40}){4}",
    needs=("](", "://", "mailto:", "%"),
)


def run(draft: Draft) -> None:
    """Set :attr:`Draft.core` and :attr:`Draft.dump`."""
    stated = [slot.index for slot in draft.slots if slot.open and slot.block.states is Role.BODY]
    if stated:
        draft.core = (stated[0], stated[-1] + 1)
        return
    if _is_short(draft):
        draft.dump = False
        draft.core = _clean_core(draft)
        return
    start, stop = best_run(weights(draft))
    draft.dump = _is_dump(draft, start, stop)
    if not draft.dump:
        draft.core = _clean_core(draft)
    elif not draft.page.marked_up and _reopen(draft):
        draft.core = best_run(weights(draft))
    else:
        draft.core = (start, stop)


def _reopen(draft: Draft) -> bool:
    """Take back what earlier passes settled by rules that hold for a text and not for a whole page.

    A page has several first-level headings (its name, "Podcast") and lists of stories over its own one;
    a long paragraph that opens like furniture is none.
    """
    doubtful = [
        slot for slot in draft.slots if slot.decision is not None and _is_doubtful(slot, slot.decision.rule)
    ]
    for slot in doubtful:
        slot.decision = None
    return bool(doubtful)


def _is_doubtful(slot: Slot, rule: str) -> bool:
    return rule in _REOPENED or (
        rule.startswith("furniture.") and slot.prose and slot.size >= _LONELY_MOST and not is_notice(slot)
    )


def _is_short(draft: Draft) -> bool:
    """Whether there are too few lines of menu, wherever they stand, for the print-out of a page."""
    lines = 0
    for slot in draft.slots:
        lines += not slot.prose if slot.decision is None else _is_menu_line(slot)
        if lines > _MENU_LINES or (slot.block.marker and _is_form(slot)):
            return False
    return True


def _is_dump(draft: Draft, start: int, stop: int) -> bool:
    """Whether menus stand before the story or a page's foot behind it."""
    lead = sum(_menu_lines(slot) for slot in draft.slots[:start])
    tail = sum(_menu_lines(slot) for slot in draft.slots[stop:])
    if any(_is_form(slot) for slot in draft.slots):
        return True
    if stop == start:  # no text at all: a page of links, or verse
        items = sum(1 for slot in draft.slots if slot.block.marker == "list item")
        return tail > _FOOT_LINES and 2 * items > len(draft.slots)
    return lead > _MENU_LINES or tail > _FOOT_LINES or lead + tail > _ROUND_LINES


def _is_form(slot: Slot) -> bool:
    """Whether a line is a button or a frame, which no clean text holds and a print-out of a page does."""
    return slot.block.marker == "button" or (slot.block.marker == "form" and slot.text[0] != "_")


def _menu_lines(slot: Slot) -> int:
    """How many lines of a menu a slot counts for: a link or a short list item says more than a short line."""
    if not _is_menu_line(slot):
        return 0
    linked = slot.block.links > 0.5 or (slot.block.marker == "list item" and slot.size <= _ITEM_SIZE)
    return 2 if linked else 1


def _is_menu_line(slot: Slot) -> bool:
    if slot.decision is None:
        return not slot.prose
    return (
        slot.decision.rule.startswith(("furniture.", "related."))
        and slot.decision.rule not in _CLEAN_FURNITURE
    )


def _clean_core(draft: Draft) -> tuple[int, int]:
    first = next((slot.index for slot in draft.open_slots() if slot.prose), len(draft.slots))
    return first, len(draft.slots)


def weights(draft: Draft) -> list[float]:
    """What each slot says for (above 0) or against (below 0) the story running through it."""
    joined = frozenset(wrapped(draft))
    printed = Counter(slot.key for slot in draft.slots if slot.size < PRINTED_MOST)
    found = [_weight(draft, slot, joined, printed) for slot in draft.slots]
    box = 0
    for i, weight in enumerate(found):
        box = box + 1 if weight <= 0 else 0
        if box > _BOX_LINES:
            found[i] = weight * _BOX_REST
    return found


def _weight(draft: Draft, slot: Slot, joined: frozenset[int], printed: Counter[str]) -> float:
    if slot.decision is not None:
        furniture = _FURNITURE_WEIGHTS.get(slot.decision.rule, _SHORT_LINE)
        return furniture if slot.is_role(Role.LEFTOVER) else 0.0
    if slot.index in joined or reads_on(slot):
        return _text_weight(draft, slot, joined)
    if slot.size < PRINTED_MOST and printed[slot.key] >= REPEATS:
        return _REPEATED_LINE
    return _LINK_LINE if slot.block.marker == "list item" or slot.block.links > 0.5 else _SHORT_LINE


def _text_weight(draft: Draft, slot: Slot, joined: frozenset[int]) -> float:
    if is_notice(slot):
        return _LINK_LINE
    weight = min(slot.size / _PROSE_UNIT, _PROSE_MOST)
    if slot.index in joined:
        return weight
    teaser_like = slot.block.marker == "list item" or slot.size < _LONELY_MOST
    lonely = teaser_like and not _has_company(draft, slot)
    return weight * _LONELY if lonely or _is_cut_short(slot) else weight


def is_notice(slot: Slot) -> bool:
    """Whether a paragraph speaks of cookies and forms, or is a list of addresses run together."""
    folded = slot.text.lower()
    for word in _NOTICE:
        if word in folded:
            return True
    return _ADDRESSES.search(folded) is not None


def reads_on(slot: Slot) -> bool:
    """Whether a slot is a paragraph or a sentence of its own."""
    return slot.prose or (
        slot.size >= _SENTENCE and slot.ends_sentence and slot.text.rstrip("\"'”’»」』)")[-1:] in _STOPS
    )


def is_listed(draft: Draft, slot: Slot) -> bool:
    """Whether a list item stands in a list that the story's text leads to: "What the council asks for:"."""
    for above in reversed(draft.slots[max(0, slot.index - _LIST_REACH) : slot.index]):
        if above.block.marker != "list item" or not above.block.indent >= slot.block.indent:
            leads = above.text[-1] in looks.LEADING and above.size >= _LEAD_LEAST
            return leads and (above.decision is None or above.is_role(Role.BODY))
    return False


def wrapped(draft: Draft) -> Iterator[int]:
    """The lines of paragraphs that the reader left wrapped: full lines without gap, the last one aside.

    None in a text with paragraphs on a line of their own: two titles one under the other are no paragraph.
    """
    alone = (s for s in draft.slots if s.size > _UNWRAPPED and s.block.lines[0] == s.block.lines[1])
    if any(slot.prose and not is_notice(slot) for slot in alone):
        return
    above: Slot | None = None
    inside = False
    for slot in draft.slots:
        if slot.decision is not None or slot.block.marker:
            above, inside = None, False
            continue
        if above is not None and _goes_on(above, slot):
            if not inside:
                yield above.index
            yield slot.index
            inside = True
        else:
            inside = False
        above = slot


def _goes_on(slot: Slot, below: Slot) -> bool:
    """Whether a wrapped paragraph runs over from ``slot`` to ``below``."""
    if below.block.gap or not _is_full(slot):
        return False
    return not below.text[0].isupper() or _is_full(below) or (below.ends_sentence and not slot.ends_sentence)


def _is_full(slot: Slot) -> bool:
    return slot.size >= _WRAPPED_LINE


def _is_cut_short(slot: Slot) -> bool:
    """Whether a paragraph breaks off, as the beginnings of other stories do in lists of them."""
    return slot.size < _CUT_MOST and (
        not slot.ends_sentence or slot.text.endswith(("...", "…", "...]", "…]"))
    )


def _has_company(draft: Draft, slot: Slot) -> bool:
    """Whether a paragraph stands right before or behind."""
    return any(_neighbour_reads_on(draft, slot, step) for step in (-1, 1))


def _neighbour_reads_on(draft: Draft, slot: Slot, step: int) -> bool:
    index = slot.index + step
    while 0 <= index < len(draft.slots):
        near = draft.slots[index]
        if near.open:
            return reads_on(near) and near.block.marker != "list item"
        if near.decision is None or near.decision.rule not in (
            "furniture.advert",
            "furniture.rule",
            "stated.leftover",
        ):
            return False
        index += step
    return False


def best_run(weights: list[float]) -> tuple[int, int]:
    """The run of items with the greatest sum, as (first, one behind last); Kadane's algorithm."""
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    for i, weight in enumerate(weights):
        if total <= 0.0:
            total, start = 0.0, i
        total += weight
        if total > best[0]:
            best = (total, start, i + 1)
    return best[1], best[2]
