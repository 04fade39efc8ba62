"""Print-outs of whole pages (lynx, w3m, inscriptis, html2text): the headline among the menus."""

from __future__ import annotations

from collections import Counter

from newsgrab.model import Role
from newsgrab.splitter import looks
from newsgrab.splitter.draft import Draft, Slot

#: how far before the first paragraph the headline may stand
_REACH = 60


def headline(draft: Draft) -> Slot | None:
    """The line before a page's text that is most like its headline."""
    start, stop = draft.core
    if stop <= start:
        return None
    body = Counter(w.casefold() for slot in draft.slots[start : min(stop, start + 14)] for w in looks.words(slot.text) if len(w) > 3)
    counts = Counter(slot.key for slot in draft.slots if slot.size <= looks.LONGEST_HEADLINE)
    best: tuple[float, Slot] | None = None
    for slot in draft.open_slots(max(0, start - _REACH), start + 3):
        if not looks.can_be_headline(slot.text, slot.size) or slot.size < 18:
            continue
        score = _score(slot, start, body, counts[slot.key])
        if best is None or score >= best[0]:
            best = (score, slot)
    return best[1] if best is not None and best[0] >= 1.0 else None


def _score(slot: Slot, start: int, body: Counter[str], printed: int) -> float:
    words = [w.casefold() for w in looks.words(slot.text) if len(w) > 3]
    share = sum(1 for w in words if w in body) / len(words) if words else 0.0
    score = 3.0 * share
    score += 1.5 if slot.block.level == 1 or slot.block.states is Role.HEADLINE else 0.0
    score += 0.8 if 25 <= slot.size <= 150 else 0.0
    score += 0.5 if 1 < printed <= 3 else 0.0
    score -= 1.5 if slot.block.marker == "list item" or slot.block.links > 0.5 else 0.0
    score -= 0.8 if slot.ends_sentence and slot.text[-1] in ".:" else 0.0
    return score - 0.04 * max(0, start - slot.index)
