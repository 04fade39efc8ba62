"""Who wrote it, said behind the text: a name alone on the last lines, or with an address."""

from __future__ import annotations

from newsgrab.model import Role
from newsgrab.normalize import text as norm
from newsgrab.splitter import byline, core, credit, looks, people, when
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary.common import ADDRESS_LABELS, AUTHOR_BOXES, TELLING_VERBS

#: words of a name at a text's end in a script without capitals, where any three words look like one
_CASELESS_WORDS = 3
#: lines at a text's end of which some say how to reach the author, and letters of such a line
_LAST_LINES, _REACHED, _TOLD = 6, 160, 500
#: lines at a text's end in which a box about the author begins, and lines of it
_BOX_REACH, _BOX_LINES = 12, 4


def run(draft: Draft) -> None:
    """Settle the author behind the text, and how to reach one who is named over it."""
    if draft.dump:
        return
    _reached(draft)
    _box(draft)
    _told(draft)
    _headed(draft)
    stated = any(hint.role is Role.BYLINE for hint in draft.page.hints)
    if draft.page.marked_up and (stated or draft.having(Role.BYLINE)):
        return
    last = next((s.index for s in reversed(draft.slots) if s.open and core.reads_on(s)), draft.last_prose)
    behind = draft.slots[max(draft.last_prose, last, 0) + 1 :]
    known = {norm.key(name) for s in draft.having(Role.BYLINE) for name in people.names_in(s.text)}
    for slot in [s for s in behind if s.open][: byline.TAIL_LINES]:
        addressed = people.ADDRESS.search(slot.text) is not None
        names = (
            people.names_in(slot.text)
            if people.is_name_list(slot.text) or people.tail_names(_plain(slot.text))
            else ()
        )
        if slot.size > when.PAGE_LINE or credit.read(slot.text) is not None:
            continue
        if addressed and not _plain(slot.text):
            draft.drop(slot, "byline.address", "an address behind the text")
        elif names and known & {norm.key(name) for name in names}:
            draft.drop(slot, "byline.repeated", "the author again, behind the text")
        elif names and not known and not slot.block.links and (addressed or _signs(draft, slot)):
            draft.give(slot, Role.BYLINE, "byline.at-end", "a name behind the last paragraph")
            known |= {norm.key(name) for name in names}


def _reached(draft: Draft) -> None:
    """Settle the last lines that give an address, alone or beside the author: "Reach Jane Doe: jane@…"."""
    known = _known(draft)
    for slot in reversed(draft.slots[-_LAST_LINES:]) if known else ():
        if not slot.open or slot.size > _REACHED:
            continue
        alone = norm.key(_plain(slot.text)).rstrip(":") in ADDRESS_LABELS
        if people.ADDRESS.search(slot.text) is None or not (alone or any(n in slot.key for n in known)):
            return
        draft.drop(slot, "byline.address", "how to reach the author, behind the text")


def _box(draft: Draft) -> None:
    """Settle the few lines under "About the author" that end a text: they tell about one, or name one."""
    begin = 0 if draft.page.marked_up else draft.core[0] + 1
    last = [s for s in draft.slots[begin:] if s.open or not draft.page.marked_up][-_BOX_REACH:]
    head = next((s for s in last if s.key in AUTHOR_BOXES and (s.open or s.is_role(Role.LEFTOVER))), None)
    under = list(draft.open_slots(head.index + 1)) if head is not None else []
    if head is None or len(under) > _BOX_LINES:
        return
    for slot in under:
        if slot is under[0] and not draft.having(Role.BYLINE) and people.is_name_list(slot.text):
            draft.give(slot, Role.BYLINE, "byline.box", f"under “{head.text}”")
        else:
            draft.drop(slot, "byline.box", f"tells about the author, under “{head.text}”")
    if head.open and under:
        draft.drop(head, "byline.box", "heads what tells about the author")


def _told(draft: Draft) -> None:
    """Settle the last paragraphs that begin with the author's name and tell who that is."""
    known = {name for name in _known(draft) if " " in name}
    for slot in reversed([s for s in draft.slots if s.open][-_LAST_LINES:]) if known else ():
        name = next((name for name in known if slot.key.startswith(f"{name} ")), None)
        verb = slot.key[len(name) :].split(" ", 2)[1] if name else ""
        if verb not in TELLING_VERBS or slot.size > _TOLD:
            return
        draft.drop(slot, "byline.about", "tells who the author is, behind the text")


def _headed(draft: Draft) -> None:
    """Settle headings of a page that are its author's name: over a portrait, over who that is."""
    known = _known(draft) if draft.page.marked_up else ()
    for slot in draft.slots if known else ():
        if slot.open and slot.block.states is Role.SUBHEAD and slot.key in known:
            draft.drop(slot, "byline.repeated", "the author again, over a box")


def _known(draft: Draft) -> set[str]:
    """The keys of the authors that the text or what stands beside it names."""
    said = [p.text for s in draft.having(Role.BYLINE) for p in s.parts if p.role is Role.BYLINE]
    said += [h.value for h in draft.page.hints if h.role is Role.BYLINE]
    return {norm.key(name) for text in said for name in people.names_in(text)}


def _plain(text: str) -> str:
    return looks.trim(people.ADDRESS.sub("", text))


def _signs(draft: Draft, slot: Slot) -> bool:
    """Whether a name stands right behind the text and is no item of a list or verse."""
    before, after = draft.before(slot), draft.after(slot)
    ended = (before is not None and before.is_role(Role.LEFTOVER, Role.CAPTION, Role.CREDIT)) or (
        before is not None and before.ends_sentence
    )
    caseless = slot.text.upper() == slot.text.lower()
    if caseless and (norm.unspaced(slot.text) or len(slot.text.split()) > _CASELESS_WORDS):
        return False
    return ended and (after is None or not after.open or people.ADDRESS.search(after.text) is not None)
