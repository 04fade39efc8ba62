"""Print-outs of whole pages: the words of pictures.

A terminal browser prints a picture as its alternative text, and that is often the caption once more:
what is printed twice in a row, the second time with something behind it, is a caption and its credit.
"""

from __future__ import annotations

import re
import unicodedata

from newsgrab.model import Part, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import caption, core, credit, credit_tail, dump_story, looks, people, shared
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary import AGENCIES, fold

#: lines over the headline in which its picture may stand
_OVER = 6
#: lines under the headline among which author and house stand
_BYLINE = 8
#: longest caption taken; 98 % of printed captions are shorter
_LONGEST = 600
_SHORTEST = 12
#: what follows the alternative text in a caption and still is only its credit
_CREDIT_SIZE = 90
#: a caption with its credit right below, and with a gap between; longer lines are paragraphs
_LONG = 350
_APART = 130
#: what speaks for a line beside a credit: no gap between, words of the story; and how much must behind a gap
_CLOSE, _NEAR, _BEHIND_GAP = 2.0, 2.0, 1.5
#: a caption set deeper than the story: its stops, its letters, and the share of its words that the story has
#: (all six such sentences of the print-outs that rules were made on were captions)
_STOPS, _SENTENCE, _NEAR_LEAST = ".。।", 40, 0.6
#: buttons that enlarge the picture under which they stand
_ENLARGE = lazy(
    r"\b(?:vergrößern|enlarge|agrandir|ampliar|powiększ|увеличить|förstora)\b|확대|拡大", re.IGNORECASE
)
_ENLARGE_TAIL = lazy(
    r"[^\s.)]*(?:vergrößern|agrandir l|enlarge image|ampliar)[^.]{0,20}$",
    re.IGNORECASE,
    needs=("vergrößern", "agrandir l", "enlarge image", "ampliar"),
)
#: a line right under a picture from this length on is no button
_LEAST_UNDER = 25
#: words that a line must say twice at least to be two printings
_TWICE = 4
#: how much a line under a picture without words must look like a caption: right under it, and behind a gap
_UNDER_FILE, _BELOW_FILE = -0.5, 1.0
#: what only captions say in brackets
_ARCHIVE = lazy(
    r"\((?:arch?iv\w*|symbol\w*|illustration\w*|file (?:photo|picture|image)|(?:imagen|foto) de archivo)\)"
    r"|\((?:left|right|centre|center|links|rechts|l|r|izquierda|derecha|à gauche|à droite)\)",
    re.IGNORECASE,
)
#: marks of a credit that stand at a caption's end in East Asia
_EAST = lazy(r"(?:[=＝]|[（(][CcＣⓒ][)）])\s*(?P<credit>[^=＝。.]{1,30})$")
_SENTENCE_END = lazy(r"[.。!?…”\"»)）]\s+(?=\S)")
#: the name of a picture's file, alone or in brackets, as printed where no alternative text is given
_FILE = lazy(r"\[?[\w%@.-]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?\S{1,200})?\]?|\[[A-Za-z0-9_-]{4,40}\]")
#: such a name among other words
_NAMES_FILE = lazy(r"\.(?:jpe?g|png|gif|webp|svg|avif)\b", needs=".")


def run(draft: Draft, headline: Slot | None) -> None:
    """Settle the captions and credits from just over the headline to the story's end."""
    start, stop = draft.core
    over = max(0, start - 1 - _OVER)
    _outside(draft, over, stop)
    zone = draft.slots[over:stop]
    last = next((slot.index for slot in reversed(zone) if slot.open and core.reads_on(slot)), -1)
    for slot in zone:
        if not slot.open or slot is headline:
            continue
        if _FILE.fullmatch(slot.text):
            draft.drop(slot, "picture.file-name", "the name of a picture's file")
        elif slot.size <= _LONGEST:
            _doubled(draft, slot, headline) or _line(draft, slot, headline) or _tail(draft, slot, last)
    _pair(draft, zone, headline)
    for slot in zone:
        if slot.open and slot is not headline and slot.size <= _LONGEST:
            _told(draft, slot)
    _set_deeper(draft)


def _outside(draft: Draft, start: int, stop: int) -> None:
    """Take captions and credits of other stories' pictures back, and alternative texts for what they are."""
    for slot in draft.having(Role.CAPTION, Role.CREDIT):
        if slot.block.marker.startswith("picture"):
            draft.drop(slot, "picture.alternative", "what a picture shows, for those who cannot see it")
        elif not start <= slot.index < stop:
            draft.drop(slot, "page.other-picture", "outside the story")


def _doubled(draft: Draft, slot: Slot, headline: Slot | None) -> bool:
    """A line printed again right below, alone or with a credit behind it."""
    after = draft.after(slot)
    if after is None or not after.open or after is headline or slot.size < _SHORTEST or slot.block.level:
        return False
    if not after.key.startswith(slot.key) or len(after.text) > len(slot.text) + _CREDIT_SIZE:
        return False
    rest = (
        after.text[len(slot.text) :].strip(" .|,-–—/:")
        if after.text.startswith(slot.text.rstrip("."))
        else ""
    )
    draft.drop(slot, "picture.alternative", "a picture's text, printed again as its caption")
    if after.key == slot.key:
        return True
    if tail := _east(after.text) or credit_tail.cut(after.text):
        _give(draft, after, tail)
    elif rest and not rest[0].islower():
        parts = Part(Role.CAPTION, slot.text), Part(Role.CREDIT, credit_text(rest))
        draft.decide(
            after, "caption.doubled", *parts, because=("a picture's text again, with a credit behind it",)
        )
    return True


def credit_text(text: str) -> str:
    """A credit without its label and brackets."""
    found = credit.read(text)
    return found.text if found else text.strip("()[] ")


def _tail(draft: Draft, slot: Slot, last: int) -> bool:
    """A caption with its credit at the end of the line."""
    text = _once(slot.text)
    tail = _east(text) or credit_tail.cut(text) or _agency_behind(text) or _name_behind(draft, slot)
    if tail is None or slot.size < _SHORTEST or people.opened_names(tail.credit):
        return False
    if "agency" in tail.why and slot.index == last:
        return False  # the agency's sign-off behind the story
    if not tail.sure and (slot.size > _LONG or not looks.ends_sentence(tail.caption)):
        return False
    _give(draft, slot, tail)
    return True


def _give(draft: Draft, slot: Slot, tail: credit_tail.Tail) -> None:
    """Settle a caption and its credit; "(file photo)" between them belongs to the caption."""
    caption, name = tail.caption, tail.credit
    if aside := _ARCHIVE.match(name):
        caption, name = f"{caption} {aside[0]}", name[aside.end() :].strip()
    parts = [Part(Role.CAPTION, _once(caption)), *([Part(Role.CREDIT, name)] if name else [])]
    draft.decide(slot, "caption.credit-at-end", *parts, because=(tail.why,))


def _once(text: str) -> str:
    """``text`` once, where a picture's text and its caption are printed as one line; a credit may follow."""
    words = text.split(" ")
    for period in range(_TWICE, len(words) // 2 + 1):
        if words[:period] == words[period : 2 * period]:
            rest = words[period:]
            while rest[:period] == words[:period]:
                rest = rest[period:]
            return " ".join([*words[:period], *rest])
    half = len(text) // 2
    return text[:half].rstrip() if half >= _SHORTEST and text[:half].strip() == text[half:].strip() else text


def _east(text: str) -> credit_tail.Tail | None:
    found = _EAST.search(unicodedata.normalize("NFKC", text)) if not text.isascii() else None
    if found is None or not (norm.unspaced(text) or looks.has_agency(found["credit"])):
        return None
    cut = max(text.rfind(mark) for mark in "=＝(（")
    return (
        credit_tail.Tail(text[:cut].rstrip(), found["credit"].strip(), True, "a credit mark before its end")
        if cut > 0
        else None
    )


def _agency_behind(text: str) -> credit_tail.Tail | None:
    """``… in Paris. Reuters``: nothing but an agency's name behind the last sentence."""
    ends = list(_SENTENCE_END.finditer(text))
    rest = text[ends[-1].end() :] if ends else ""
    if rest and len(rest) <= 40 and (credit.is_bare_credit(rest) or fold(rest) in AGENCIES):
        return credit_tail.Tail(
            text[: ends[-1].end()].rstrip(), rest, True, "an agency behind its last sentence"
        )
    return None


def _name_behind(draft: Draft, slot: Slot) -> credit_tail.Tail | None:
    """``The tower, in a file picture. Jane Doe`` right under a picture: El País, Le Monde."""
    before = draft.before(slot)
    if before is None or not before.block.marker.startswith("picture"):
        return None
    ends = list(_SENTENCE_END.finditer(slot.text))
    rest = slot.text[ends[-1].end() :] if ends else ""
    if not looks.is_name(rest):
        return None
    return credit_tail.Tail(
        slot.text[: ends[-1].end()].rstrip(), rest, True, "a name behind a picture's words"
    )


def _line(draft: Draft, slot: Slot, headline: Slot | None) -> bool:
    """A credit alone on its line."""
    found = credit.read(slot.text)
    above = draft.before(slot)
    near = headline is not None and slot.index - headline.index <= _BYLINE
    signed = near and above is not None and above.open and people.is_name_list(above.text)
    if found is None or people.opened_names(slot.text) or signed or _ENLARGE.search(slot.text):
        return False  # under an author's name, a house is where the author works
    draft.give(slot, Role.CREDIT, "credit.line", found.why, text=found.text)
    return True


def _pair(draft: Draft, zone: list[Slot], headline: Slot | None) -> None:
    """Give credit lines their captions: the line over each or the line under it, as most of the page does."""
    lines = [s for s in zone if s.is_role(Role.CREDIT) and len(s.parts) == 1]
    lines = [s for s in lines if not caption.COMMA_LABEL.match(s.text)]  # a labelled caption stands beside it
    story = shared.story(draft) if lines else frozenset()
    over = [(s, side) for s in lines if (side := _side(draft, draft.before(s), s.block.gap, headline, story))]
    under = [(s, side) for s in lines if (side := _under(draft, draft.after(s), headline, story))]
    caption.attach(draft, over, under)


def _under(
    draft: Draft, below: Slot | None, headline: Slot | None, story: frozenset[str]
) -> caption.Side | None:
    """The line under a credit: behind a gap more must speak for it, as paragraphs stand there."""
    gap = below.block.gap if below is not None else 0
    side = _side(draft, below, gap, headline, story)
    return side if side is not None and (gap == 0 or side.score > _BEHIND_GAP) else None


def _side(
    draft: Draft, side: Slot | None, gap: int, headline: Slot | None, story: frozenset[str]
) -> caption.Side | None:
    if side is None or not _can_be(side, headline) or _is_paragraph(side, gap):
        return None
    near = shared.share(shared.stems(side.text), story)
    score = caption.likeness(draft, side) + _NEAR * near + (_CLOSE if gap == 0 else 0.0)
    return caption.Side(side, score) if score > 0 else None


def _can_be(slot: Slot, headline: Slot | None) -> bool:
    fits = slot.open and slot is not headline and _SHORTEST <= slot.size <= _LONGEST
    bare = slot.block.marker != "list item" and not slot.block.level
    return fits and bare and slot.text[-1] not in looks.LEADING and not _NAMES_FILE.search(slot.text)


def _is_paragraph(side: Slot, gap: int) -> bool:
    """Whether what stands beside a credit is the story's text: longer than captions, set apart or not."""
    longest = _LONG if gap == 0 or caption.points(side.text) else _APART
    return core.reads_on(side) and side.size > longest


def _is_under_file(draft: Draft, slot: Slot) -> bool:
    least = _UNDER_FILE if slot.block.gap == 0 else _BELOW_FILE
    return slot.size >= _LEAST_UNDER and not slot.block.level and caption.likeness(draft, slot) >= least


def _told(draft: Draft, slot: Slot) -> None:
    """What stands under a picture or its enlarge button, or says itself that it is a caption."""
    before = draft.before(slot)
    button = before is not None and before.size <= 40 and _ENLARGE.search(before.text) is not None
    pictured = before is not None and before.block.marker.startswith("picture")
    filed = before is not None and before.decision is not None and before.decision.rule == "picture.file-name"
    if slot.size > 40 and (cut := _ENLARGE_TAIL.search(slot.text)):
        draft.drop(slot, "picture.alternative", f"a picture's text and its button “{cut[0].strip()}”")
    elif slot.size >= _SHORTEST and button and before is not None:
        if before.open:
            draft.drop(before, "picture.button", "enlarges a picture")
        draft.give(slot, Role.CAPTION, "caption.enlarge", f"under “{before.text}”")
    elif (
        pictured
        and _LEAST_UNDER <= slot.size <= _LONG
        and not core.reads_on(slot)
        and slot.block.marker == ""
    ):
        draft.give(slot, Role.CAPTION, "caption.under-picture", "a line right under a picture")
    elif filed and slot.size <= _LONG and _is_under_file(draft, slot):
        draft.give(slot, Role.CAPTION, "caption.under-picture", "a line under a picture that has no words")
    elif slot.size <= _LONG and _ARCHIVE.search(slot.text):
        draft.give(slot, Role.CAPTION, "caption.says-so", "says what a picture shows")


def _set_deeper(draft: Draft) -> None:
    """Captions that only their depth sets apart: one sentence of the story's words in a box of its own."""
    boxed = frozenset(dump_story.boxes(draft))
    story = shared.story(draft) if boxed else frozenset()
    for index in sorted(boxed):
        slot = draft.slots[index]
        alone = index - 1 not in boxed and index + 1 not in boxed
        told = slot.text[-1] in _STOPS and _SENTENCE <= slot.size <= _LONG and slot.block.marker == ""
        if alone and told and shared.share(shared.stems(slot.text), story) >= _NEAR_LEAST:
            why = "a sentence of the story's words, set deeper than its paragraphs"
            draft.give(slot, Role.CAPTION, "caption.set-deeper", why)
