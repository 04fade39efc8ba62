"""Blocks whose markup says what they are: taken at their word where the word is specific."""

from __future__ import annotations

import re

from newsgrab.model import Role
from newsgrab.patterns import lazy
from newsgrab.splitter import credit
from newsgrab.splitter.draft import Draft, Slot

#: roles that a reader states only for what is exactly that
_SPECIFIC = frozenset(
    {
        Role.DESCRIPTION,
        Role.CATEGORY,
        Role.KEYWORDS,
        Role.BYLINE,
        Role.PUBLISHED,
        Role.MODIFIED,
        Role.LANGUAGE,
        Role.URL,
        Role.SITE,
    }
)
#: the marker readers give to alternative text: the weakest caption there is
ALTERNATIVE = "picture's alternative text"
_FILE_NAME = lazy(
    r"^\S+\.(?:jpe?g|png|gif|webp|svg|avif|tiff?|bmp)$|^(?:img|dsc|image|photo|pic)[-_ ]?\d+$", re.IGNORECASE
)
#: alternative text that describes the file or the layout, not the picture
_EMPTY_WORDS = frozenset({"alt", "bild", "foto", "image", "img", "photo", "picture"})


def run(draft: Draft) -> None:
    """Settle the stated blocks, except body text, which furniture rules still look through."""
    for slot in list(draft.open_slots()):
        role = slot.block.states
        because = f"stated by {slot.block.marker or 'the markup'}"
        if role is None or role is Role.BODY:
            continue
        if role is Role.LEFTOVER:
            draft.drop(slot, "stated.furniture" if draft.page.marked_up else "stated.leftover", because)
        elif role is Role.HEADLINE:
            _headline(draft, slot, because)
        elif role is Role.CAPTION:
            _caption(draft, slot, because)
        elif role is Role.CREDIT:
            found = credit.read(slot.text)
            draft.give(slot, role, "stated.credit", because, text=found.text if found else slot.text)
        elif role in _SPECIFIC:
            draft.give(slot, role, f"stated.{role.value}", because)


def _headline(draft: Draft, slot: Slot, because: str) -> None:
    """The first stated headline is it; the same words again are a repetition, other ones a subhead."""
    first = next(iter(draft.having(Role.HEADLINE)), None)
    if first is None:
        draft.give(slot, Role.HEADLINE, "stated.headline", because)
    elif first.key == slot.key:
        draft.drop(slot, "headline.repeated", "the headline again")


def _better_caption(draft: Draft, slot: Slot) -> bool:
    """Whether the picture that this is the alternative text of has a printed caption."""
    mates = (s for s in draft.figures.get(slot.block.figure, ()) if s is not slot)
    return any(
        s.block.states is Role.CAPTION and s.block.marker != ALTERNATIVE and credit.read(s.text) is None
        for s in mates
    )


def _caption(draft: Draft, slot: Slot, because: str) -> None:
    if _FILE_NAME.match(slot.text) or slot.key in _EMPTY_WORDS:
        draft.drop(slot, "caption.file-name", "a file name, not a caption")
        return
    if slot.block.marker == ALTERNATIVE and _better_caption(draft, slot):
        draft.drop(slot, "caption.alternative-text", "the picture has a caption of its own")
        return
    alone = credit.read(slot.text)
    if alone is not None:
        draft.give(slot, Role.CREDIT, "stated.credit", because, alone.why, text=alone.text)
    else:
        draft.decide(slot, "stated.caption", *credit.pieces(slot.text), because=(because,))
