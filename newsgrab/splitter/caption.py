"""Captions and credits: which lines they are, and which belong to one picture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.model import Caption, Part, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import credit, credit_tail, dateline, looks, openings
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary.common import ARCHIVE_WORDS, CAPTION_WORDS, POINTERS

#: pictures with the same words that are told apart
_FEW = 20
#: longest caption that a page sets like a paragraph, as far as seen
_PAGE_LINE = 300
#: longest caption taken from plain text; 98 % of printed captions are below (median 90 letters)
_LONGEST = 700
#: blanks in a line below which it is a subhead rather: of 518 captions two in a hundred have three words
_SUBHEAD_WORDS = 3
_SEPARATOR = lazy(r"^\s*[:：,，、.|–—-]\s*")
_SAYING = (*ARCHIVE_WORDS, *CAPTION_WORDS)
#: abbreviations point in brackets only: ", d. 3. maj" is a date
_BETWEEN_COMMAS = [word for word in POINTERS if len(word.rstrip("\\.?")) > 3 or not word.isascii()]
#: pointing words of captions: who stands where, from which archive it comes
_POINTING = lazy(
    rf"[(（](?:{'|'.join(POINTERS)})[)）]|, (?:second |third |far )?(?:{'|'.join(_BETWEEN_COMMAS)})\b"
    rf"|\b(?:{'|'.join(_SAYING)})|모습",
    re.IGNORECASE,
    needs=("(", "（", ", ", *(word.partition("?")[0].partition("(")[0][:3] for word in _SAYING)),
)
#: letters of a photographer's line, and of the shortest caption beside it
_NAME_LINE, _TOLD_LEAST = 60, 25
#: how much must speak for a neighbour: shortness alone or a gap alone is not enough
_LEAST = 0.5
#: standfirsts and subheads that may stand before the first paragraph
_DECK_LINES = 6
#: "Image source, X" (BBC News): its caption carries a label too, so an unlabelled neighbour is none
COMMA_LABEL = lazy(r"[^\W\d][^\W\d:]*(?: [^\W\d:]+){0,3},\s", needs=",")
#: captions say when the picture was taken, year and all; first paragraphs say "on Tuesday"
_YEAR = lazy(r"\b20\d\d\b", needs=("20",))
_QUOTE = lazy(r"[\"“„«‘'–—-]", opens="\"“„«‘'–—-")


def run(draft: Draft) -> None:
    """Settle captions and credits of plain text; stated ones are settled already."""
    labelled(draft)
    whole_lines(draft)
    tails(draft)
    if not draft.page.marked_up:  # a page's reader knows which picture a line stands under
        _bare_names(draft)
        pair(draft)


def labelled(draft: Draft) -> None:
    """``Image caption, …`` and ``Bildunterschrift: …``."""
    for slot in draft.slots:
        if not slot.may_open & openings.CAPTION or slot.decision is not None or slot.size > 900:
            continue
        found = openings.opening(slot.text, openings.CAPTION)
        if found is not None and not found[1].strip(" ,:："):
            _alone(draft, slot)
            continue
        separator = _SEPARATOR.match(found[1]) if found else None
        if found is None or separator is None or not found[1][separator.end() :]:
            continue
        parts = credit_tail.pieces(found[1][separator.end() :])
        draft.decide(slot, "caption.label", *parts, because=(f"opens with the caption label “{found[0]}”",))


def _alone(draft: Draft, slot: Slot) -> None:
    """A caption label with its caption on the next line."""
    below = draft.after(slot)
    if slot.text[-1].isalnum() or below is None or not below.open or below.block.gap:
        return
    draft.drop(slot, "caption.label-alone", "a caption label over its caption")
    draft.decide(
        below, "caption.label", *credit_tail.pieces(below.text), because=(f"under the label “{slot.text}”",)
    )


def whole_lines(draft: Draft) -> None:
    """Lines that are nothing but a credit."""
    start, stop = _reach(draft)
    signed = not draft.page.marked_up and bool(draft.having(Role.BYLINE))
    for slot in draft.slots[start:stop]:
        if slot.decision is not None or slot.size > credit.LONGEST + 20 or not _may_be_pictured(draft, slot):
            continue
        in_head = signed and slot.index <= draft.core[0] + 1
        found = credit.read(slot.text) or (_named_house(slot) if in_head else None)
        if found is None or (slot.index > draft.core[0] and not _credible_in_body(draft, slot, found)):
            continue
        draft.give(slot, Role.CREDIT, "credit.line", found.why, text=found.text)


def _named_house(slot: Slot) -> credit.Credit | None:
    """``Jo Reed/Northern Wire`` in the head of a text whose author is known: a photographer and the house."""
    name, _, house = slot.text.partition("/")
    named = house.strip() and "/" not in house and looks.is_name(name) and credit.names_only(slot.text)
    return credit.Credit(slot.text, "a name and its house under the author's") if named else None


def _bare_names(draft: Draft) -> None:
    """A photographer's name that shares its lines with a caption alone: "EDU LUQUE" over "Fans at the gate.".

    In the head the author must be known by another line; in the story capitals or a house must speak for it,
    and a name that comes again is a speaker's.
    """
    if draft.dump:
        return
    signed = bool(draft.having(Role.BYLINE))
    head = draft.core[0] + 1
    lines = [
        s
        for s in draft.open_slots(0, draft.last_prose)
        if s.size <= _NAME_LINE
        and (signed if s.index <= head else "/" in s.text or s.text.isupper())
        and _is_named(s.text)
    ]
    again = Counter(s.key for s in lines)
    for slot in lines:
        if again[slot.key] > 1:
            continue
        mate = _only_mate(draft, slot)
        if mate is not None and _is_told(draft, mate) and likeness(draft, mate) > 0:
            draft.give(slot, Role.CREDIT, "credit.name", "a name that shares its lines with a caption alone")


def _is_named(text: str) -> bool:
    if any(map(str.isdigit, text)) or not credit.names_only(text):
        return False
    names = text.title() if text.isupper() else text
    return looks.is_name(names) or "/" in text


def _only_mate(draft: Draft, slot: Slot) -> Slot | None:
    """The line right over or under ``slot``, where just these two stand between blank or settled lines."""
    above, below = draft.before(slot), draft.after(slot)
    joins_above = above is not None and above.open and slot.block.gap == 0
    joins_below = below is not None and below.open and below.block.gap == 0
    mate = above if joins_above else below
    if joins_above == joins_below or mate is None:
        return None
    first, last = (mate, slot) if joins_above else (slot, mate)
    over, under = draft.before(first), draft.after(last)
    apart = over is None or not over.open or first.block.gap > 0
    return mate if apart and under is not None and under.block.gap > 0 else None


def _is_told(draft: Draft, mate: Slot) -> bool:
    """Whether a line can be the caption beside a bare name: no other name, no job."""
    words = {looks.trim(word) for word in mate.key.split()}
    return (
        _can_be(draft, mate)
        and mate.size >= _TOLD_LEAST
        and not credit.names_only(mate.text)
        and vocabulary.JOBS.isdisjoint(words)
    )


def _reach(draft: Draft) -> tuple[int, int]:
    """Where captions are looked for: all of a text; in a dump, the story and what is just over it."""
    start, stop = draft.core
    return (max(0, start - 12), stop) if draft.dump else (0, len(draft.slots))


def _credible_in_body(draft: Draft, slot: Slot, found: credit.Credit) -> bool:
    """A line of initials at the very end is an agency's sign-off, not a credit."""
    after = draft.after(slot)
    last = after is None or slot.index >= draft.last_prose
    return not (last and ("agency" in found.why or "copyright" in found.why))


def tails(draft: Draft) -> None:
    """Captions with their credit at the end of the same line."""
    start, stop = _reach(draft)
    last_prose = next((s.index for s in reversed(draft.slots[start:stop]) if s.prose and s.open), -1)
    headline = next(iter(draft.having(Role.HEADLINE)), None)
    signed = not draft.page.marked_up and not draft.dump and bool(draft.having(Role.BYLINE))
    if headline is not None and not draft.dump:
        start = max(start, headline.index)  # a picture stands under the headline
    for slot in draft.slots[start:stop]:
        if slot.decision is not None or not 12 <= slot.size <= 900 or not _may_be_pictured(draft, slot):
            continue
        text, offer = credit_tail.without_offer(slot.text)
        signed_head = signed and slot.index <= draft.core[0]
        tail = credit_tail.cut_in_head(text) if signed_head else credit_tail.cut(text)
        if tail is None or not _credible_tail(draft, slot, tail, last_prose):
            continue
        parts = [Part(Role.CAPTION, tail.caption), Part(Role.CREDIT, tail.credit)]
        parts += [Part(Role.LEFTOVER, offer)] if offer else []
        draft.decide(slot, "caption.credit-at-end", *parts, because=(tail.why,))


def _may_be_pictured(draft: Draft, slot: Slot) -> bool:
    """Whether a line can be a picture's: pages say which are, and what they leave unsaid is not."""
    if slot.block.states is None:
        return not draft.page.marked_up
    if slot.block.states is Role.BODY and draft.page.marked_up:
        return slot.size <= _PAGE_LINE
    return slot.block.states in (Role.BODY, Role.CAPTION)


def _credible_tail(draft: Draft, slot: Slot, tail: credit_tail.Tail, last_prose: int) -> bool:
    in_head = slot.index <= draft.core[0] + 1
    if "agency" in tail.why and slot.index >= last_prose and slot.prose and not in_head:
        return False
    if _is_source(slot, tail) and draft.page.marked_up:
        return False
    if tail.sure:
        return slot.size <= 700 or in_head
    return in_head and slot.size <= 400 and not _QUOTE.match(slot.text)


def _is_source(slot: Slot, tail: credit_tail.Tail) -> bool:
    """Whether a paragraph of a page names in brackets who reported it, as lists of news in brief do."""
    return slot.block.states is Role.BODY and "name an agency" in tail.why and "/" not in tail.credit


class Side(NamedTuple):
    """How well a neighbour of a credit line would do as its caption."""

    slot: Slot
    score: float


def pair(draft: Draft) -> None:
    """Give each credit line its caption: the line over it or the line under it.

    One text does it one way throughout, so both ways are weighed over all its credits.
    """
    lines = [s for s in draft.having(Role.CREDIT) if not s.block.figure]
    lines = [s for s in lines if not _has_caption(draft, s) and not COMMA_LABEL.match(s.text)]
    above = [(s, side) for s in lines if (side := _above(draft, s))]
    below = [(s, side) for s in lines if (side := _below(draft, s))]
    attach(draft, above, below, _LEAST)


def attach(
    draft: Draft, above: list[tuple[Slot, Side]], below: list[tuple[Slot, Side]], least: float = 0.0
) -> None:
    """Settle as captions the lines over the credits or those under them, whichever way speaks for more.

    :param above: credits, each with the line over it that may be its caption.
    :param below: the same with the line under it.
    :param least: the score above which a line is one.
    """
    up, down = (sum(max(0.0, side.score) for _, side in found) for found in (above, below))
    rule, where = ("caption.before-credit", "over") if up > down else ("caption.after-credit", "under")
    for slot, side in above if up > down else below:
        if side.score > least and side.slot.open:
            draft.give(side.slot, Role.CAPTION, rule, f"{where} the credit “{slot.text[:40]}”")


def _has_caption(draft: Draft, slot: Slot) -> bool:
    """Whether a labelled or stated caption stands right beside the credit."""
    return any(
        n is not None and n.is_role(Role.CAPTION) and len(n.parts) == 1
        for n in (draft.before(slot), draft.after(slot))
    )


def _above(draft: Draft, slot: Slot) -> Side | None:
    side = draft.before(slot)
    if side is None or not _can_be(draft, side):
        return None
    below = draft.after(slot)
    gap_below = below.block.gap if below is not None else 9
    score = likeness(draft, side)
    score += 2.0 if slot.block.gap < side.block.gap else 0.0
    score += 1.0 if slot.block.gap < gap_below else -1.5 if slot.block.gap > gap_below else 0.0
    over = draft.before(side)
    score += 1.0 if over is not None and over.is_role(Role.HEADLINE, Role.BYLINE, Role.PUBLISHED) else 0.0
    return Side(side, score)


def _below(draft: Draft, slot: Slot) -> Side | None:
    side = draft.after(slot)
    if side is None or not _can_be(draft, side):
        return None
    after = draft.after(side)
    gap_after = after.block.gap if after is not None else 9
    score = likeness(draft, side)
    score += 1.5 if side.block.gap < gap_after else -1.5 if side.block.gap > gap_after else 0.0
    score += 1.0 if side.block.gap < slot.block.gap else -0.5 if side.block.gap > slot.block.gap else 0.0
    before = draft.before(slot)
    score += 0.5 if before is None or not before.open else 0.0
    if not any(s.open and s.size > 60 for s in draft.slots[side.index + 1 : side.index + 1 + _DECK_LINES]):
        score -= 2.0  # what would be left is no story: the line is its only paragraph
    return Side(side, score)


def _can_be(draft: Draft, side: Slot) -> bool:
    fits = side.open and side.block.states in (None, Role.BODY) and side.size <= _LONGEST
    return (
        fits
        and side.text[-1] not in looks.LEADING
        and looks.trim(side.key) not in vocabulary.CAPTION_LABELS
        and not dateline.is_filed(side.text)
    )


def points(text: str) -> bool:
    """Whether a text points at what a picture shows: "(left)", "pictured", "archive photo"."""
    return _POINTING.search(text) is not None


def likeness(draft: Draft, side: Slot) -> float:
    """How much a line looks like a caption and not like a first paragraph, about -2 to 2."""
    score = 0.6 if side.size <= 0.75 * draft.paragraph_size else 0.0
    score -= 0.5 if side.size > 300 else 0.0
    score += 0.6 if _YEAR.search(side.text) else 0.0
    score += 0.4 if not side.ends_sentence else 0.0
    score += 1.0 if points(side.text) else 0.0
    score -= 0.5 if looks.has_sentences(side.text) else 0.0
    score -= 1.0 if _QUOTE.match(side.text) else 0.0
    score -= 1.0 if side.text[-1] in "?？؟" else 0.0
    score -= 0.5 if side.text.count(" ") < _SUBHEAD_WORDS and not norm.unspaced(side.text) else 0.0
    return score


def captions(draft: Draft) -> tuple[Caption, ...]:
    """Every picture's words in order: a caption joined with the credit beside it."""
    found: list[Caption] = []
    used: set[int] = set()
    told = [*draft.told.get(Role.CAPTION, ()), *draft.told.get(Role.CREDIT, ())]
    pictured = [draft.slots[index] for index in sorted({slot.index for slot, _ in told})]
    for slot in pictured:
        if slot.index in used:
            continue
        used.add(slot.index)
        mates = [slot, *_mates(draft, slot, used)]
        used.update(m.index for m in mates)
        texts = dict.fromkeys(p.text.rstrip(" -–—") for s in mates for p in _parts(s, Role.CAPTION))
        credited = list(dict.fromkeys(p.text for s in mates for p in _parts(s, Role.CREDIT)))
        if draft.page.marked_up:
            credited = _distinct(credited)
        image = _image(draft, mates)
        found.append(Caption(_joined(texts) or None, ", ".join(credited) or None, image))
    return _merged(found)


def _joined(texts: Iterable[str]) -> str:
    """A caption's pieces: each on its line, but for what goes on in the midst of a sentence."""
    whole = ""
    for text in texts:
        whole += ("" if not whole else " " if text[0].islower() else "\n") + text
    return whole


def _distinct(credited: list[str]) -> list[str]:
    """Credits without those that another one repeats: "Jane Doe/AP" and "Copyright Jane Doe/AP"."""
    once = [c for text in credited if (c := text.strip(" |-–—"))]
    return [c for c in once if not any(c != other and c.endswith(other) for other in once)]


def _merged(captions: list[Caption]) -> tuple[Caption, ...]:
    """Captions each once: a viewer prints the one of the page again, with what the other left out."""
    found: list[Caption] = []
    places: dict[str, list[int]] = {}
    for caption in captions:
        alike = places.setdefault(norm.key(caption.caption or caption.credit_line or ""), [])
        at = next((i for i in alike[:_FEW] if _is_same(found[i], caption)), None)
        if at is None:
            alike.append(len(found))
            found.append(caption)
            continue
        known = found[at]
        credit_line = known.credit_line or caption.credit_line
        found[at] = Caption(known.caption, credit_line, known.image_url or caption.image_url)
    return tuple(found)


def _is_same(known: Caption, caption: Caption) -> bool:
    """Whether two captions are one, printed twice: the same words, and no two credits or pictures apart."""
    if known == caption:
        return True
    same = caption.caption is not None and norm.key(known.caption or "") == norm.key(caption.caption)
    return same and (
        known.credit_line == caption.credit_line or not (known.credit_line and caption.credit_line)
    )


def _image(draft: Draft, mates: list[Slot]) -> str | None:
    """The picture's address: any block of its figure may carry it."""
    figure = next((s.block.figure for s in mates if s.block.figure), 0)
    beside = draft.figures[figure] if figure else mates
    return next((s.block.image_url for s in beside if s.block.image_url), None)


def _parts(slot: Slot, role: Role) -> Iterator[Part]:
    return (p for p in slot.parts if p.role is role)


def _mates(draft: Draft, slot: Slot, used: set[int]) -> list[Slot]:
    """The other half of a picture's words: in the same figure, else the neighbour of the other kind."""
    if slot.block.figure:
        return [
            s
            for s in draft.figures[slot.block.figure]
            if s.index not in used and s.is_role(Role.CAPTION, Role.CREDIT)
        ]
    kinds = {p.role for p in slot.parts} & {Role.CAPTION, Role.CREDIT}
    if len(kinds) == 2:
        return []
    other = Role.CREDIT if Role.CAPTION in kinds else Role.CAPTION
    after = draft.after(slot)
    if after is not None and after.decision and after.decision.rule.endswith("-alone"):
        after = draft.after(after)  # behind its label
    if after is None or after.index in used or not after.is_role(other) or len(after.parts) > 1:
        return []
    return [after] if _closest(draft, slot, after) else []


def _closest(draft: Draft, slot: Slot, after: Slot) -> bool:
    """Whether ``after`` belongs to ``slot`` and not to the one behind it."""
    paired_up = slot.decision is not None and slot.decision.rule == "caption.after-credit"
    paired_down = after.decision is not None and after.decision.rule == "caption.before-credit"
    return not (paired_up or paired_down)
