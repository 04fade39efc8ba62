"""Labels: ``Categories: A, B``, ``Title: …``, ``Image caption, …``, and lists under a label line."""

from __future__ import annotations

from itertools import count, takewhile
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.model import Part, Role
from newsgrab.normalize import dates
from newsgrab.patterns import lazy
from newsgrab.splitter import credit, credit_tail, furniture, looks
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary.common import STATE_WORDS, TOPIC_WORDS

_NORDIC = frozenset({"da", "nb", "nn", "no", "sv"})
_ROLES = {role.value: role for role in Role}
#: a label is a few words; "The minister said: …" is caught by the table, not by length
_LONGEST_LABEL = 40
_LISTS = frozenset({Role.CATEGORY, Role.KEYWORDS})
#: what an item of a list under a label can measure at most (IPTC subject names stay below 50)
_LONGEST_ITEM = 60
#: letters of a database's line behind the text
_FOOT = 160
#: labels of different fields of which a form without colons has more
_FORM = 2
#: lines among which a head of labels stands
_HEAD_LINES = 14
_BAR = lazy(r"\s+[|•·]\s+")
#: "Harbour Post. (May 3, 2024): News: pA4."
_DATED = lazy(r"(.{2,60}?)\s*\(([^()]{6,30})\)[:.,\s]*(.{0,60})$", needs="(")
_HASHTAGS = lazy(r"#[^\W_][\w-]*(?:[\s,;]+#[^\W_][\w-]*)*$", opens="#")
#: any label of a database export: capitals, a colon, a short value
_CAPITAL_LABEL = lazy(r"[^\W\d_a-z][^\W\d_a-z -]{2,30}:\s")
#: roles that only a head of labels may state: in running text these words mean something else
_HEAD_ONLY = frozenset({Role.HEADLINE, Role.BODY, Role.DESCRIPTION, Role.SITE, Role.LANGUAGE, Role.LEFTOVER})


class Label(NamedTuple):
    """A label and what stands behind it."""

    role: Role
    name: str
    value: str


def read(text: str) -> Label | None:
    """The label ``text`` opens with: a word of the vocabulary and a colon."""
    opening = text[: _LONGEST_LABEL + 2]
    if ":" not in opening and "：" not in opening:
        return None
    at = text.find(":", 0, _LONGEST_LABEL + 2)
    wide = text.find("：", 0, _LONGEST_LABEL + 2 if at < 0 else at)
    at = wide if wide >= 0 else at
    if at <= 0:
        return None
    name = text[:at].rstrip().strip(" *_#[(-–•")
    role = role_of(name) if name else None
    if role is None:
        return None
    value = text[at + 1 :].lstrip().strip(" *_")
    linked = value.startswith("[[") and value.endswith("]]")  # as notes link to notes
    return Label(role, name, value[2:-2] if linked else value)


def role_of(name: str) -> Role | None:
    """The role a label word announces; LEFTOVER for what belongs to no field."""
    field = vocabulary.LABELS.get(" ".join(name.casefold().split()))
    if field is None:
        return None
    return Role.LEFTOVER if field == "drop" else _ROLES.get(field)


def run(draft: Draft) -> None:
    """Settle every labelled line."""
    found = {
        slot.index: label for slot in draft.slots if slot.decision is None and (label := read(slot.text))
    }
    found = _headed(draft, {**found, **_form(draft)})
    head = _head(draft, found)
    export = head > 0 and any(label.role is Role.LEFTOVER for label in found.values())
    for slot in draft.slots:
        if slot.decision is not None:
            continue
        label = found.get(slot.index)
        if label is not None and _is_pictures(draft, slot, label, found):
            continue  # for the rules of credits
        if label is not None and _credible(draft, slot, label, in_head=slot.index < head):
            _settle(draft, slot, label)
        elif 0 < slot.index <= min(head, _HEAD_LINES) and _is_part_head(draft, slot, found):
            draft.drop(slot, "label.body-alone", f"“{slot.text}” heads a part of the record")
        elif export and slot.size <= 120 and _CAPITAL_LABEL.match(slot.text) and _beside(draft, slot, found):
            draft.drop(slot, "label.export", "a label in capitals, as database exports print them")
        elif label is None and slot.size <= 300:
            _bare(draft, slot)


def _form(draft: Draft) -> dict[int, Label]:
    """Labels alone on their lines, without a colon: in capitals, or in turn with their values.

    So forms of newsrooms have them, and Europresse.
    """
    if draft.page.marked_up:
        return {}
    known = {
        slot.index: Label(role, slot.text, "")
        for slot in draft.slots
        if slot.size <= _LONGEST_LABEL
        and (slot.index < 2 * _HEAD_LINES or slot.text.isupper())
        and (role := role_of(slot.text))
    }
    found = {i: label for i, label in known.items() if label.name.isupper()}
    roles = {label.role for label in found.values()}
    if len(roles) > _FORM and roles & {Role.BODY, Role.HEADLINE}:
        return found
    first = min(known, default=0)
    turns = takewhile(known.__contains__, count(first, 2))  # label, value, label, value
    table = {i: known[i] for i in turns}
    return table if len(table) > _FORM and first < _HEAD_LINES else {}


def _is_part_head(draft: Draft, slot: Slot, found: dict[int, Label]) -> bool:
    """Whether a word alone heads the data or the text of a record: "Metadata", "Full text"."""
    role = role_of(slot.text) if slot.size <= _LONGEST_LABEL else None
    near = found.keys() & {slot.index - 1, slot.index + 1}
    return role is Role.BODY or (role is Role.LEFTOVER and bool(near))


def _beside(draft: Draft, slot: Slot, found: dict[int, Label]) -> bool:
    """Whether a line stands next to a label of a head or export: those print theirs in blocks.

    A picture's label is none of them ("Photo: X" under a caption) unless it is in capitals ("GRAPHIC: X").
    """
    above = draft.slots[slot.index - 1].decision if slot.index else None
    if above is not None and above.rule == "label.export":
        return True
    near = (found.get(slot.index - 1), found.get(slot.index + 1))
    return any(label is not None and (label.name.isupper() or not _may_be_pictures(label)) for label in near)


def _may_be_pictures(label: Label) -> bool:
    return label.role in (Role.CAPTION, Role.CREDIT) or label.name.casefold() in vocabulary.CREDIT_LABELS


def _is_pictures(draft: Draft, slot: Slot, label: Label, found: dict[int, Label]) -> bool:
    """Whether a second ``Quelle: X`` apart from the head is a picture's: the head named the site."""
    return (
        label.role is Role.SITE
        and _may_be_pictures(label)
        and bool(draft.having(Role.SITE))
        and not _beside(draft, slot, found)
    )


def _headed(draft: Draft, found: dict[int, Label]) -> dict[int, Label]:
    """``found`` with a Nordic ``Rubrik`` read as the headline, its meaning there; elsewhere the section."""
    at = next((i for i, label in found.items() if label.name.casefold() == "rubrik"), None)
    titled = any(label.role is Role.HEADLINE for label in found.values())
    if at is None or titled or draft.page.marked_up or (draft.language or "")[:2] not in _NORDIC:
        return found
    return {**found, at: found[at]._replace(role=Role.HEADLINE)}


def _head(draft: Draft, found: dict[int, Label]) -> int:
    """The index behind a head of labels (``Title: … Author: … Text:``), 0 where there is none.

    Two different labels close together among the first lines make a head; a lone one is chance.
    """
    seen: set[Role] = set()
    last = -1
    for index in sorted(found):
        if index > last + 4 + len(seen) and last >= 0:
            break
        if index > _HEAD_LINES:
            break
        seen.add(found[index].role)
        last = index
    if len(seen) < 2 or not seen & {Role.HEADLINE, Role.BYLINE, Role.PUBLISHED, Role.LEFTOVER}:
        return 0
    return len(draft.slots) if Role.LEFTOVER in seen or Role.HEADLINE in seen else last + 1


def _credible(draft: Draft, slot: Slot, label: Label, *, in_head: bool) -> bool:
    """Whether a label word with a colon is a label here, and not the start of a sentence."""
    if label.role is Role.LEFTOVER and slot.index > draft.last_prose >= 0 and not slot.ends_sentence:
        return slot.size <= _FOOT
    if label.role in _HEAD_ONLY:
        long = label.role is Role.BODY and slot.index <= _HEAD_LINES
        short = slot.size <= 200 or label.role in (Role.HEADLINE, Role.DESCRIPTION)
        return in_head and (long or short)
    if label.role in (Role.URL,):
        return "://" in label.value or not label.value
    if label.role in _LISTS:
        sentence = slot.prose and slot.text[-1] in '.!?。”"'
        return len(label.value) <= 400 and not (
            len(label.value) > 120 and (sentence or "," not in label.value)
        )
    if label.role in (Role.CAPTION, Role.CREDIT):
        return slot.size <= 900
    return in_head or slot.size <= 120


def _holds_both(draft: Draft, slot: Slot) -> bool:
    """Whether a line labels two dates: ``Updated: 19 Apr 2026 19:45 Published: 19 Apr 2026 19:05``."""
    line = dates.is_date_line(slot.text, draft.language)
    return line is not None and line.published is not None and line.modified is not None


def _settle(draft: Draft, slot: Slot, label: Label) -> None:
    rule = f"label.{label.role.value}"
    because = f"label “{label.name}”"
    if label.role in _LISTS:
        _settle_list(draft, slot, label, because)
    elif label.role is Role.LEFTOVER:
        draft.drop(slot, "label.export", f"{because} belongs to no field")
        below = None if label.value else draft.after(slot)
        if below is not None and below.open and not (below.block.gap or below.prose or read(below.text)):
            draft.drop(below, "label.export", f"under the {because}")
    elif not label.value:
        _settle_below(draft, slot, label, because)
    elif label.role is Role.CREDIT and credit.is_gallery(label.name, label.value):
        draft.drop(slot, "label.gallery", f"{because} announces a gallery")
    elif label.role in (Role.CAPTION, Role.CREDIT):
        told = label.role is Role.CAPTION or _tells(draft, slot, label)
        parts = credit_tail.of_caption(label.value) if told else credit_tail.pieces(label.value, label.role)
        draft.decide(slot, rule, *parts, because=(because,))
    elif label.role is Role.SITE and (dated := _DATED.match(label.value)) and _is_day(draft, dated[2]):
        rest = [Part(Role.LEFTOVER, dated[3])] if dated[3] else []
        parts = [Part(Role.SITE, dated[1]), Part(Role.PUBLISHED, dated[2]), *rest]
        draft.decide(slot, rule, *parts, because=(because, "the day of the issue in brackets"))
    elif label.role in (Role.PUBLISHED, Role.MODIFIED) and _holds_both(draft, slot):
        draft.give(slot, Role.PUBLISHED, "date.line", "nothing but dates", because)
    else:
        draft.give(slot, label.role, rule, because, text=label.value)


def _is_day(draft: Draft, text: str) -> bool:
    line = dates.is_date_line(text, draft.language)
    return line is not None and line.published is not None


def _tells(draft: Draft, slot: Slot, label: Label) -> bool:
    """Whether what stands behind ``Photo:`` says what it shows: a sentence, or a line over its credit."""
    if label.name.casefold() not in vocabulary.CREDIT_LABELS or credit.names_only(label.value):
        return False
    below = draft.after(slot)
    under = read(below.text) if below is not None and below.block.gap == 0 else None
    told = looks.ends_sentence(label.value) and credit.read(slot.text) is None
    return told or (under is not None and _may_be_pictures(under))


def _settle_below(draft: Draft, slot: Slot, label: Label, because: str) -> None:
    """A label alone on its line: its value is the next line, except for ``Text:``."""
    below = draft.after(slot)
    draft.drop(slot, f"label.{label.role.value}-alone", f"{because} with nothing behind it")
    if label.role is Role.BODY or below is None or not below.open or below.block.gap > 1 or read(below.text):
        return
    if below.prose and label.role not in (Role.CAPTION, Role.DESCRIPTION):
        return  # "Текст:" is "words by" in a byline and "text" over a paragraph
    draft.give(below, label.role, f"label.{label.role.value}", f"under the {because}")


def _settle_list(draft: Draft, slot: Slot, label: Label, because: str) -> None:
    """Categories and keywords: behind the label, or one a line below it."""
    if label.value:
        parts = list(_list_parts(label))
        draft.decide(slot, f"label.{label.role.value}", *parts, because=(because,))
        return
    items = _items_below(draft, slot)
    if not items:
        draft.drop(slot, f"label.empty-{label.role.value}", f"{because} with nothing behind it")
        return
    draft.drop(slot, f"label.{label.role.value}-alone", f"{because} over a list")
    for item in items:
        draft.give(item, label.role, f"label.{label.role.value}-list", f"in the list under the {because}")


def _list_parts(label: Label) -> list[Part]:
    """``Posted in A, B | Tagged c`` has a second label behind a bar."""
    pieces = _BAR.split(label.value)
    parts: list[Part] = []
    role = label.role
    for piece in pieces:
        inner = read(piece) or _worded(piece)
        if inner is not None and inner.role in _LISTS:
            role, piece = inner.role, inner.value  # noqa: PLW2901
        if piece:
            parts.append(Part(role, piece))
    return parts or [Part(Role.LEFTOVER, label.value)]


def _worded(text: str) -> Label | None:
    """A list label without a colon: ``Posted in Politics``, ``Tagged budget, tax``."""
    if not text[:6].casefold().startswith(_WORDED_OPENINGS):
        return None
    words = text.split(" ")
    for n in (2, 1):
        name = " ".join(words[:n])
        if n < len(words) and name.casefold() in _WORDED and (role := role_of(name)) in _LISTS:
            return Label(role, name, " ".join(words[n:])) if role else None
    return None


#: list labels that stand without a colon (WordPress themes since Kubrick, 2005)
_WORDED = frozenset(
    {"filed in", "filed under", "posted in", "posted under", "tagged", "tagged as", "tagged with"}
)
_WORDED_LETTERS = "FPTfpt"
_WORDED_OPENINGS = ("filed ", "posted", "tagged")


def _items_below(draft: Draft, slot: Slot) -> list[Slot]:
    """The short lines under a list label, up to a wider gap, a longer line, a label or the last bullet."""
    items: list[Slot] = []
    below = draft.after(slot)
    while below is not None and below.open and _is_item(below) and len(items) < 40:
        if items and below.block.gap > max(1, items[0].block.gap):
            break
        if not items and below.block.gap > 2:
            break
        if items and items[0].block.marker == "list item" != below.block.marker:
            break
        items.append(below)
        below = draft.after(below)
    return items


def _is_item(slot: Slot) -> bool:
    return (
        slot.size <= _LONGEST_ITEM
        and not slot.prose
        and slot.text[-1] not in ".!?:"
        and any(map(str.isalpha, slot.text))
        and "://" not in slot.text
        and not furniture.is_end_mark(slot.text)
        and read(slot.text) is None
        and not _is_head(slot)
    )


def _is_head(slot: Slot) -> bool:
    return furniture.is_furniture(slot) is not None or role_of(slot.text) is not None


def _bare(draft: Draft, slot: Slot) -> None:
    """List labels without a colon: ``Related Topics`` over a list, ``Posted in A | Tagged b``, hashtags."""
    opening = slot.text[0]
    if opening == "#" and _HASHTAGS.match(slot.text):
        draft.give(slot, Role.KEYWORDS, "label.hashtags", "nothing but hashtags")
        return
    if opening in _WORDED_LETTERS and (worded := _worded(slot.text)):
        draft.decide(
            slot, f"label.{worded.role.value}", *_list_parts(worded), because=(f"opens with “{worded.name}”",)
        )
        return
    role = role_of(slot.text) if slot.size <= _LONGEST_LABEL else None
    if role in _LISTS and role is not None and (items := _items_below(draft, slot)) and len(items) >= 1:
        if _followed_by_prose(draft, items[-1]) or slot.index < 3:
            return
        draft.drop(slot, f"label.{role.value}-alone", f"label “{slot.text}” over a list")
        for item in items:
            draft.give(item, role, f"label.{role.value}-list", f"in the list under the label “{slot.text}”")


def settle(draft: Draft) -> None:
    """Read ``Topics:`` and ``Stand:`` by what else the text states.

    Topics are keywords where a section stands elsewhere, else they are all the sections there are
    (product of a site without sections); a date of the last change is the date where it is the only one.
    """
    if draft.page.marked_up:
        return
    stated = [(slot, part.role) for slot in draft.slots if slot.decision for part in slot.decision.parts]
    topics = {slot.index for slot, role in stated if role is Role.CATEGORY and _is_topic(slot)}
    if any(role is Role.CATEGORY and slot.index not in topics for slot, role in stated):
        for index in topics:
            _turn(draft, draft.slots[index], Role.CATEGORY, Role.KEYWORDS)
    changed = [slot for slot, role in stated if role is Role.MODIFIED]
    if len(changed) == 1 and not any(role is Role.PUBLISHED for _, role in stated) and _is_state(changed[0]):
        _turn(draft, changed[0], Role.MODIFIED, Role.PUBLISHED)


def _is_topic(slot: Slot) -> bool:
    """Whether a category stands behind or under a label such as ``Topics``."""
    label = slot.decision.evidence[0] if slot.decision and slot.decision.evidence else ""
    quoted = label.partition("“")[2].rstrip("”: ")
    return (
        slot.decision is not None
        and slot.decision.rule.startswith("label.")
        and (quoted.casefold().split(" ")[0] in TOPIC_WORDS)
    )


def _is_state(slot: Slot) -> bool:
    return slot.text.casefold().startswith(STATE_WORDS)


def _turn(draft: Draft, slot: Slot, old: Role, new: Role) -> None:
    """Change the role of a settled line's parts."""
    if slot.decision:
        parts = [part._replace(role=new) if part.role is old else part for part in slot.decision.parts]
        because = (
            *slot.decision.evidence,
            f"{new.value}, as nothing else states {old.value} here"
            if new is Role.PUBLISHED
            else f"{old.value} is stated elsewhere",
        )
        draft.decide(slot, slot.decision.rule, *parts, because=because)


def _followed_by_prose(draft: Draft, slot: Slot) -> bool:
    return any(s.prose for s in draft.slots[slot.index + 1 : slot.index + 3])
