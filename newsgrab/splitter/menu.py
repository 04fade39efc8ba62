"""A site's menu copied along above the story: a run of short lines before the headline.

Whatever its words are, a menu looks like one: four or more lines of a word or three, none a sentence.
"""

from __future__ import annotations

from newsgrab import vocabulary
from newsgrab.model import Role
from newsgrab.splitter import looks
from newsgrab.splitter.draft import Draft, Slot

#: items of menus: 95 % of section names of 80 papers are below 24 letters and have at most three words
_LONGEST = 26
_MOST_WORDS = 3
#: kicker, headline, byline and date are four short lines at most, and the headline is the longest
_LEAST = 4


def run(draft: Draft) -> None:
    """Settle the lines of a menu above the headline; the last one may be the story's section."""
    if draft.having(Role.HEADLINE) or draft.dump:
        return
    items = _items(draft)
    if _is_trail(draft, items):
        draft.drop(items[0], "page.menu", "the home page, over the story's sections")
        for slot in items[1:]:
            draft.give(slot, Role.CATEGORY, "category.breadcrumb", "a breadcrumb trail, one name a line")
        return
    if len(items) < _LEAST or not _is_headline(_below(draft, items[-1])):
        return
    open_items = [slot for slot in items if slot.open]
    if open_items and open_items[-1] is items[-1] and _is_section(items):
        draft.give(open_items.pop(), Role.CATEGORY, "category.kicker", "the section over the headline")
    for slot in open_items:
        draft.drop(slot, "page.menu", "in a run of short lines above the headline")


def _is_trail(draft: Draft, items: list[Slot]) -> bool:
    """Whether lines are the home page and the sections under it, with a gap before the headline."""
    if not 2 <= len(items) <= _LEAST or vocabulary.FURNITURE.get(items[0].key) != "navigation":
        return False
    below = draft.after(items[-1])
    plain = all(slot.open and slot.block.gap == 0 for slot in items[1:])
    apart = below is not None and below.block.gap > 0 and _is_headline(below)
    return plain and apart and items[0].key not in vocabulary.SECTIONS


def _is_section(items: list[Slot]) -> bool:
    """Whether the last line of a menu is the story's section: set apart from the menu, or in it already."""
    last = items[-1]
    apart = last.block.gap > 0 or not items[-2].open or any(s.key == last.key for s in items[:-1])
    return apart and last.key in vocabulary.SECTIONS


def _below(draft: Draft, slot: Slot) -> Slot | None:
    """The first line behind ``slot`` that is no date."""
    behind = draft.slots[slot.index + 1 : slot.index + 4]
    return next((s for s in behind if not s.is_role(Role.PUBLISHED, Role.MODIFIED)), None)


def _is_headline(slot: Slot | None) -> bool:
    if slot is None or not slot.open or not looks.can_be_headline(slot.text, slot.size):
        return False
    return slot.size > _LONGEST or len(slot.text.split()) > _MOST_WORDS


def _items(draft: Draft) -> list[Slot]:
    """The short lines that the text opens with."""
    items: list[Slot] = []
    for slot in draft.slots[:60]:
        if slot.is_role(Role.PUBLISHED, Role.MODIFIED):
            continue  # the date of the day, or the story's, between menu and headline
        settled = not slot.open and not slot.is_role(Role.LEFTOVER)
        if settled or slot.size > _LONGEST or slot.ends_sentence or len(slot.text.split()) > _MOST_WORDS:
            break
        items.append(slot)
    return items
