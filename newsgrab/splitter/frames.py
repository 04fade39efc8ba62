"""Frames round an article: what a browser prints over and under a page, and an archive over its copy."""

from __future__ import annotations

import re

from newsgrab.model import Part, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter.draft import Draft, Slot

#: "https://post.example/news/1   2/5", the foot that Chrome sets
_FOOT = lazy(r"(https?://\S+)\s+\d{1,3}/\d{1,3}$", needs="://")
_ADDRESS = lazy(r"https?://\S+$", opens="h")
#: "2/5" and "2 of 5", where the foot is printed as two lines
_PAGE = lazy(r"\d{1,3}\s?(?:/|de|di|of|sur|van|von)\s?\d{1,3}$", opens="0123456789")
#: "5/7/25, 12:03 PM", "07.05.2025, 12:03": day and time as the reader's own system writes them
_STAMP = lazy(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?=\s|$)", opens="0123456789"
)
#: how the Internet Archive and archive.today head their copies, with the address of what they copied
_COPY = lazy(
    r"(?:The Wayback Machine - |(?:web ?page capture )?Saved from )"
    r"(?:https?://web\.archive\.org/web/\w{4,20}/)?(https?://\S+)$",
    re.IGNORECASE,
    needs="://",
)
#: lines over a text among which an archive's frame stands
_COPY_LINES = 12
#: letters of a title that is known again, and lines under the time of printing where it is looked for
_LEAST, _NEAR = 12, 12


def run(draft: Draft) -> None:
    """Settle the frame of printed pages: it says when somebody printed them, not when the article appeared.

    Only a text in which an address stands with the number of its page has one.
    """
    addressed = [] if draft.page.marked_up else [s for s in draft.slots if "://" in s.text and s.open]
    _copied(draft, addressed)
    if not _feet(draft, addressed):
        return
    title: str | None = None
    for slot in draft.open_slots():
        if stamp := _STAMP.match(slot.text):
            rest = slot.text[stamp.end() :].strip()
            if rest and title is None:
                title = rest
                _head(draft, slot, rest)
            elif rest in ("", title):
                draft.drop(slot, "print.head", _HEAD_WHY)


def _copied(draft: Draft, addressed: list[Slot]) -> None:
    """Settle the line of an archive that says what its copy is of."""
    for slot in addressed:
        if slot.index < _COPY_LINES and (found := _COPY.match(slot.text)):
            rest = Part(Role.LEFTOVER, slot.text.removesuffix(found[1]).strip())
            draft.decide(
                slot, "archive.copy", Part(Role.URL, found[1]), rest, because=("an archive names its source",)
            )


def _feet(draft: Draft, addressed: list[Slot]) -> bool:
    """Settle addresses with the number of the page; whether there are any."""
    found = False
    for slot in addressed:
        below = draft.after(slot)
        foot = _FOOT.match(slot.text)
        if foot is not None:
            rest = slot.text[foot.end(1) :].strip()
            draft.decide(
                slot, "print.foot", Part(Role.URL, foot[1]), Part(Role.LEFTOVER, rest), because=(_FOOT_WHY,)
            )
        elif _ADDRESS.match(slot.text) and below is not None and below.open and _PAGE.match(below.text):
            draft.give(slot, Role.URL, "print.foot", _FOOT_WHY)
            draft.drop(below, "print.foot", _FOOT_WHY)
        else:
            continue
        found = True
    return found


_FOOT_WHY = "an address and the number of the printed page"


_HEAD_WHY = "when the page was printed"


def _head(draft: Draft, slot: Slot, title: str) -> None:
    """The time of printing and the title, which is the headline where no line under it prints that again."""
    key = norm.key(title)
    near = draft.open_slots(slot.index + 1, slot.index + 1 + _NEAR)
    if draft.having(Role.HEADLINE) or any(len(s.key) >= _LEAST and key.startswith(s.key) for s in near):
        draft.drop(slot, "print.head", _HEAD_WHY)
        return
    stamp = Part(Role.LEFTOVER, slot.text.removesuffix(title).strip())
    draft.decide(slot, "print.head", Part(Role.HEADLINE, title), stamp, because=(_HEAD_WHY,))
