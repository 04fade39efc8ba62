"""Where the story's own text runs: from its first paragraph to its last."""

from __future__ import annotations

from newsgrab.model import Role
from newsgrab.splitter.draft import Draft, Slot

#: letters of prose that outweigh one line of menu; two teaser lines cost as much as a paragraph of
#: 200 letters gives, so that a story bridges a box of links and a menu never bridges two stories
_PROSE_UNIT = 100.0
_PROSE_MOST = 6.0
_SHORT_LINE = -0.6
_LINK_LINE = -1.0
#: this many undecided short lines in front of the first paragraph are a page's menus: the longest
#: head of a clean text (kicker, headline, decks, byline, date, captions) measured has ten lines
_MENU_LINES = 14


def run(draft: Draft) -> None:
    """Set :attr:`Draft.core` and :attr:`Draft.dump`."""
    stated = [slot.index for slot in draft.slots if slot.open and slot.block.states is Role.BODY]
    if stated:
        draft.core = (stated[0], stated[-1] + 1)
        return
    start, stop = best_run([_weight(slot) for slot in draft.slots])
    lead = sum(1 for slot in draft.open_slots(0, start) if not slot.prose)
    tail = sum(1 for slot in draft.open_slots(stop) if not slot.prose)
    draft.dump = lead > _MENU_LINES or (tail > 3 * _MENU_LINES and stop > start)
    draft.core = (start, stop) if draft.dump else _clean_core(draft)


def _clean_core(draft: Draft) -> tuple[int, int]:
    first = next((slot.index for slot in draft.open_slots() if slot.prose), len(draft.slots))
    return first, len(draft.slots)


def _weight(slot: Slot) -> float:
    if slot.decision is not None:
        return _LINK_LINE if slot.is_role(Role.LEFTOVER) and slot.decision.rule != "furniture.rule" else 0.0
    if slot.prose:
        return min(slot.size / _PROSE_UNIT, _PROSE_MOST)
    return _LINK_LINE if slot.block.marker == "list item" or slot.block.links > 0.5 else _SHORT_LINE


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
