"""The body: what is left inside the story, as paragraphs and subheads; and the rest of a page dump."""

from __future__ import annotations

from newsgrab import vocabulary
from newsgrab.model import Role
from newsgrab.patterns import lazy
from newsgrab.splitter import core, furniture
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary import clock

#: a subhead is a line, not a paragraph
_SUBHEAD_SIZE = 120
#: letters from which a paragraph that comes again says nothing new
_REPEATED_SIZE = 60
#: share of a line's letters in links from which on it leads elsewhere; of a sentence, nearly all
_LINKED, _LINKED_SENTENCE = 0.5, 0.9
#: counters of shares and comments
_COUNT_SIZE = 7
#: letters of a line that is a mark: a row of emoji and their counts; how a house sets itself over a text
_MARK_SIZE, _DASHES = 40, "—–"
#: a place, a section or a desk under the author
_BESIDE_WORDS, _BESIDE_SIZE = 3, 28
#: what stands over a text and is none of it
_ROUND_STORY = (Role.BYLINE, Role.LEFTOVER, Role.MODIFIED, Role.PUBLISHED)
#: words of a headline in capitals: fewer may be a subhead that links to a place
_FEW_WORDS = 3
_WORDS = lazy(r"[^\W\d_]+")


def run(draft: Draft) -> None:
    """Settle everything still open."""
    start, stop = draft.core
    head = _head(draft)
    for slot in draft.slots:
        if slot.decision is not None:
            continue
        if draft.dump and not start <= slot.index < stop:
            draft.drop(
                slot,
                "page.before-story" if slot.index < start else "page.after-story",
                "outside the story's run of paragraphs",
            )
        elif draft.page.marked_up and slot.block.states is None:
            draft.drop(slot, "page.unstated", "beside the text, and nothing says what it is")
        elif slot.text[0] == "©" and _is_foot(draft, slot):
            draft.drop(slot, "furniture.copyright", "a copyright mark behind the last paragraph")
        elif not slot.prose and (found := furniture.is_furniture(slot)):
            draft.drop(slot, f"furniture.{found[0]}", found[1])
        elif draft.page.marked_up and _is_set_off(slot):
            draft.drop(slot, "page.link-line", "a link to another story, in capitals or brackets")
        elif draft.dump and _is_link_line(draft, slot):
            draft.drop(slot, "page.link-line", "a list item or link among paragraphs")
        elif not draft.page.marked_up and (found := _scrap(draft, slot, head)):
            draft.drop(slot, *found)
        elif _is_subhead(draft, slot):
            draft.give(slot, Role.SUBHEAD, "body.subhead", "a short line between paragraphs")
        else:
            draft.give(slot, Role.BODY, "body.paragraph", "stands in the story's text")
    if draft.page.marked_up:
        _once(draft)
        _behind_text(draft)


def _once(draft: Draft) -> None:
    """Paragraphs that a page prints again word for word: a viewer's captions, a quotation set off."""
    seen: set[str] = set()
    for slot in draft.having(Role.BODY):
        if slot.size >= _REPEATED_SIZE and slot.decision and len(slot.decision.parts) == 1:
            if slot.text in seen:
                draft.drop(slot, "page.repeated", "stands in the text already")
            seen.add(slot.text)


def _behind_text(draft: Draft) -> None:
    """Headings of a page under which no text of the story stands: they head what was left out."""
    for slot in reversed(draft.having(Role.BODY, Role.SUBHEAD)):
        if slot.is_role(Role.BODY) or slot.ends_sentence:
            return
        draft.drop(slot, "page.after-story", "heads nothing of the story's text")


def _scrap(draft: Draft, slot: Slot, head: range) -> tuple[str, str] | None:
    """(rule, what spoke for it) when a line of a text is no part of its story."""
    if _is_count(draft, slot):
        return "page.count", "a figure beside a share bar"
    if _is_mark(draft, slot, head):
        return "page.mark", "no letters, between the headline and the text or behind it"
    below = draft.after(slot)
    signed = below is not None and below.is_role(Role.BYLINE)
    if signed and slot.key in vocabulary.BYLINE_OPENERS:
        return "byline.opener-alone", "stands alone over the author"
    if slot.index in head and _is_beside(draft, slot):
        return "page.head-line", "right under author or date, and nothing says what it is"
    return None


def _is_count(draft: Draft, slot: Slot) -> bool:
    """Whether a line is a counter: a figure alone, and furniture beside it."""
    if slot.size > _COUNT_SIZE or not slot.text.replace(",", "").replace(".", "").isdecimal():
        return False
    return any(s is not None and s.is_role(Role.LEFTOVER) for s in (draft.before(slot), draft.after(slot)))


def _is_foot(draft: Draft, slot: Slot) -> bool:
    return slot.size < 120 and not any(s.prose for s in draft.slots[slot.index + 1 :])


def _head(draft: Draft) -> range:
    """The lines between the headline and the first paragraph; none where there is no headline."""
    headline = next(iter(draft.having(Role.HEADLINE)), None)
    first = next((s.index for s in draft.slots if s.prose and s.open), len(draft.slots))
    return range(headline.index + 1, first) if headline is not None else range(0)


def _is_mark(draft: Draft, slot: Slot, head: range) -> bool:
    """Whether a line tells nothing where it stands: "152", "·" and "5 min" in the head, "👍 120" behind it.

    Without letters in the head or behind the text, without a figure anywhere; in the head minutes, and a
    house with its dash ("CNN —"), which stands before the first word on the page.
    """
    if slot.size > _MARK_SIZE:
        return False
    words = _WORDS.findall(slot.key)
    if not words and (slot.index > draft.last_prose or not any(map(str.isalnum, slot.text))):
        return True
    if clock.MINUTES.issuperset(words):
        return slot.index in head or (bool(words) and _beside_settled(draft, slot))
    return slot.index in head and slot.text[-1] in _DASHES


def _beside_settled(draft: Draft, slot: Slot) -> bool:
    """Whether author, date or furniture stand right over and right under a line."""
    near = (draft.before(slot), draft.after(slot))
    return all(s is not None and s.is_role(*_ROUND_STORY) for s in near)


def _is_beside(draft: Draft, slot: Slot) -> bool:
    """Whether a word or two stand right under the author or the date: a place, a section, a desk."""
    above = draft.before(slot)
    few = len(slot.key.split()) <= _BESIDE_WORDS and slot.size <= _BESIDE_SIZE and not slot.ends_sentence
    beside = above is not None and above.is_role(Role.BYLINE, Role.PUBLISHED, Role.MODIFIED)
    return few and beside and slot.block.gap == 0 and not draft.dump


def _is_link_line(draft: Draft, slot: Slot) -> bool:
    if slot.prose:
        return False
    item = slot.block.marker == "list item"
    most = _LINKED_SENTENCE if core.reads_on(slot) and not item else _LINKED
    return slot.block.links > most or (item and not slot.ends_sentence and not core.is_listed(draft, slot))


def _is_set_off(slot: Slot) -> bool:
    """Whether a page's line is a link and nothing else, set off as no sentence of the text is.

    "RESCUERS REACH ISLAND CUT OFF BY STORM", "[ Ferry fares to rise in May ]": American sites put links to
    other stories between paragraphs so.
    """
    if slot.block.links <= _LINKED_SENTENCE or slot.block.states is Role.SUBHEAD:
        return False
    bracketed = slot.text[0] in "[［" and slot.text[-1] in "]］"
    return bracketed or (slot.text.isupper() and len(slot.text.split()) > _FEW_WORDS)


def _is_subhead(draft: Draft, slot: Slot) -> bool:
    if slot.block.states is Role.SUBHEAD:
        return True
    if slot.text[0].islower():
        return False  # a sentence goes on here, or a verse
    if slot.prose or slot.size > _SUBHEAD_SIZE or (slot.ends_sentence and slot.text[-1] not in '?!"”»'):
        return False
    after = draft.after(slot)
    return slot.index > 0 and after is not None and (after.prose or after.size > slot.size)


def text(draft: Draft) -> str | None:
    """The body's paragraphs and subheads, one blank line between; None when there are none.

    A paragraph that a printed page's end cuts in two is one again.
    """
    parts: list[str] = []
    cut = False
    for slot in draft.slots:
        if slot.decision is None:
            continue
        if slot.decision.rule.startswith("print."):
            cut = bool(parts)
            continue
        for part in slot.decision.parts:
            if part.role in (Role.BODY, Role.SUBHEAD):
                if cut and _leads_on(parts[-1]) and part.text[0].islower():
                    parts[-1] += f" {part.text}"
                else:
                    parts.append(part.text)
        cut = False
    return "\n\n".join(parts) or None


def _leads_on(text: str) -> bool:
    """Whether a paragraph stops in the midst of a sentence."""
    return text[-1].isalnum() or text[-1] == ","
