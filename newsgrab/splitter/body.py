"""The body: what is left inside the story, as paragraphs and subheads; and the rest of a page dump."""

from __future__ import annotations

from newsgrab.model import Role
from newsgrab.patterns import lazy
from newsgrab.splitter import furniture, looks
from newsgrab.splitter.draft import Draft, Slot

#: "PARIS, Jan 3 (Reuters) - ", "Berlin (dpa) - ", "MADRID, 25 abr (EFE).- ", "LONDON — "
_DATELINE = lazy(
    r"(?P<line>(?P<place>[^\W\d_][\w.’'-]*(?:[ /][^\W\d_][\w.’'-]*){0,4}(?:, [^\W\d_][\w.’' -]{1,28})?)"
    r"(?:,? (?:\d{1,2}\.? ?[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.\d{1,2}\.)(?:,? \d{4})?)?"
    r"(?: ?[(/](?P<agency>[^()]{2,40})[)/])?)"
    r"(?P<dash>\s*(?:\.-|[-–—]{1,2})\s+|\.\s*[–—]\s+)(?=\S)"
)
#: a subhead is a line, not a paragraph
_SUBHEAD_SIZE = 120


def run(draft: Draft) -> None:
    """Settle everything still open."""
    start, stop = draft.core
    for slot in draft.open_slots():
        if draft.dump and not start <= slot.index < stop:
            draft.drop(
                slot,
                "page.before-story" if slot.index < start else "page.after-story",
                "outside the story's run of paragraphs",
            )
        elif (found := furniture.is_furniture(slot)) and not slot.prose:
            draft.drop(slot, f"furniture.{found[0]}", found[1])
        elif draft.dump and _is_link_line(slot):
            draft.drop(slot, "page.link-line", "a list item or link among paragraphs")
        elif _is_subhead(draft, slot):
            draft.give(slot, Role.SUBHEAD, "body.subhead", "a short line between paragraphs")
        else:
            draft.give(slot, Role.BODY, "body.paragraph", "stands in the story's text")


def _is_link_line(slot: Slot) -> bool:
    return not slot.prose and (
        slot.block.links > 0.5 or (slot.block.marker == "list item" and not slot.ends_sentence)
    )


def _is_subhead(draft: Draft, slot: Slot) -> bool:
    if slot.block.states is Role.SUBHEAD:
        return True
    after = draft.after(slot)
    before = draft.before(slot)
    return (
        slot.size <= _SUBHEAD_SIZE
        and not slot.prose
        and not (slot.ends_sentence and slot.text[-1] not in '?!"”»')
        and before is not None
        and after is not None
        and (after.prose or after.size > slot.size)
    )


def text(draft: Draft) -> str | None:
    """The body's paragraphs and subheads, one blank line between; None when there are none."""
    parts = [
        part.text
        for slot in draft.slots
        if slot.decision
        for part in slot.decision.parts
        if part.role in (Role.BODY, Role.SUBHEAD)
    ]
    return "\n\n".join(parts) or None


def opens_with_dateline(text: str) -> bool:
    """Whether a paragraph opens with a place of filing, as agencies write it."""
    found = _DATELINE.match(text)
    return found is not None and (found["place"].split(",")[0].isupper() or bool(found["agency"]))


def dateline(draft: Draft) -> str | None:
    """The place of filing at the start of the first paragraph, as printed, without its dash."""
    first = next((s for s in draft.slots if s.is_role(Role.BODY) and s.prose), None)
    found = _DATELINE.match(first.text) if first is not None else None
    if found is None:
        return None
    place = found["place"]
    dated = found["line"] != place
    city = place.split(",")[0]
    if not (city.isupper() or found["agency"]):
        return None
    if found["agency"] and not (looks.has_agency(found["agency"]) or len(found["agency"].split()) <= 3):
        return None
    return found["line"].strip() if dated or city.isupper() else None
