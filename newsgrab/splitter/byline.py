"""Who wrote it: author lines, alone or with a date in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsgrab import vocabulary
from newsgrab.model import FEED, Part, Role
from newsgrab.normalize import dates
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import credit, credit_tail, looks, openings, people, when
from newsgrab.splitter.draft import Draft, Slot

#: author and date lines stand among the first lines of a text or at its very end
_HEAD_LINES = 14
TAIL_LINES = 4
#: a byline with four names and a job each stays below this
_LONGEST = 180
#: a name and the agency that its author worked with
_BY_AGENCY = lazy(
    r"([^,/|(]{4,50}?)(?:\s*[,/|]\s*|\s\(?(?:and|avec|con|e|en|et|i|med|met|mit|och|og|und|with|y)\s)([^()]{2,30})\)?$"
)
#: words of an opener and an account's name
_ACCOUNT = 4
#: words of a stated line that is looked through for a date, and words of one
_MOST_WORDS, _DATE_WORDS = 40, 9
#: words of a house behind "By": "Harbour Post Staff"
_HOUSE_WORDS = 4
_SIGN_OFF = lazy(
    r"\bedit(?:ing|ed)\b|\bredigiert\b|\béditée? par\b|\beditado\b|\bwriting by\b|(?<!^)\ba cura di\b",
    re.IGNORECASE,
    needs=("edit", "redigiert", "édité", "writing by", "a cura di"),
)


def run_openers(draft: Draft) -> None:
    """Settle the lines that say what they are: ``By Jane Doe``, ``Published: 3 May 2024``."""
    for slot in list(_places(draft)):
        if not slot.open or slot.size > _LONGEST or (slot.prose and slot.size > 110):
            continue
        if draft.page.marked_up and slot.block.states is not None and slot.size > when.PAGE_LINE:
            continue
        _job_line(draft, slot) or _address(draft, slot) or _said(draft, slot)


def _said(draft: Draft, slot: Slot) -> bool:
    """Whether a line says who or when: most hold no date and open and end with no word of bylines."""
    if when.alone(draft, slot):
        return True
    dated = dates.may_hold(slot.text)
    tail = dates.split_date_tail(slot.text, draft.language) if dated else None
    shown = draft.page.marked_up and tail is None and slot.may_open & openings.BYLINE
    if (shown and taken_apart(draft, slot)) or _opened(draft, slot, tail):
        return True
    return dated and (_name_and_date(draft, slot, tail) or when.beside(draft, slot, tail))


def run_bare(draft: Draft) -> None:
    """Settle bare names between the headline and the first paragraph: a byline without a ``By``."""
    headline = next(iter(draft.having(Role.HEADLINE)), None)
    if headline is not None and not draft.having(Role.BYLINE):
        _under_headline(draft, headline)


def _under_headline(draft: Draft, headline: Slot) -> None:
    """Names under the headline: one line, or a line an author with a job under each."""
    for slot in draft.slots[headline.index + 1 : headline.index + 6]:
        if not slot.open or slot.prose:
            continue
        wired = slot.index == headline.index + 1 and _is_by_agency(draft, slot)
        if wired or (not when.is_credited(slot.text) and _is_signed(draft, slot) and _between(draft, slot)):
            if _is_other_name(draft, slot) or _is_pictured(draft, slot):
                continue
            draft.give(slot, Role.BYLINE, "byline.names", "nothing but names, between headline and text")
            while (below := draft.after(slot)) is not None and below.open and below.block.gap == 0:
                slot = below  # noqa: PLW2901
                if not _job_line(draft, below):
                    break
                below = draft.after(below)
                if below is None or not below.open or below.prose or not people.is_name_list(below.text):
                    break
                if "/" in below.text:
                    break  # a photographer and the house
                draft.give(below, Role.BYLINE, "byline.names", "another author under the first")
                slot = below  # noqa: PLW2901
            return


def _is_by_agency(draft: Draft, slot: Slot) -> bool:
    """Whether a line between a text's headline and its first paragraph is an author and an agency.

    "Anna Muster, dpa", "Anne Dupont (avec AFP)": the same words by a picture are its credit.
    """
    below = draft.after(slot)
    if draft.page.marked_up or slot.block.gap or below is None or not below.prose:
        return False
    found = _BY_AGENCY.match(slot.text)
    return found is not None and looks.is_name(found[1]) and looks.has_agency(found[2])


def _is_pictured(draft: Draft, slot: Slot) -> bool:
    """Whether a name stands right under a picture's credit and over no date: whom the picture shows.

    So does a line of more than one name right over a labelled credit and apart from the headline.
    """
    above, below = draft.before(slot), draft.after(slot)
    if below is not None and below.decision and below.decision.rule == "label.credit_line":
        apart = above is not None and not above.is_role(Role.HEADLINE)
        return apart and below.block.gap == 0 and not looks.is_name(slot.text)
    dated = below is not None and below.is_role(Role.PUBLISHED, Role.MODIFIED)
    return above is not None and above.open and not dated and credit.read(above.text) is not None


def _is_signed(draft: Draft, slot: Slot) -> bool:
    """Whether a line is names, or beside the date a name and its place or house: ``Jane Doe, Paris``."""
    if slot.text[-1] in ":：":
        return False  # a place that opens the text, a label
    if people.is_name_list(slot.text) or (" " in slot.key and slot.key in vocabulary.JOBS):
        return True
    above, below = draft.before(slot), draft.after(slot)
    dated = any(s is not None and s.is_role(Role.PUBLISHED, Role.MODIFIED) for s in (above, below))
    between = above is not None and above.is_role(Role.HEADLINE) and below is not None and below.prose
    if between and slot.block.gap == 0 and slot.key in vocabulary.JOBS:
        return True  # the desk: "Redacción"
    return (dated or between) and people.is_name_and_place(slot.text)


def _is_other_name(draft: Draft, slot: Slot) -> bool:
    """Whether a page states its authors and this name, which nothing marks, is none of them."""
    hints = (h for h in draft.page.hints if h.role is Role.BYLINE and h.origin != FEED)
    stated = [norm.key(hint.value) for hint in hints]
    names = [norm.key(name) for name in people.names_in(slot.text)]
    return draft.page.marked_up and bool(stated) and not any(n in s for n in names for s in stated)


def _places(draft: Draft) -> Iterator[Slot]:
    if draft.dump:
        start = draft.core[0]
        yield from draft.open_slots(max(0, start - 25), start + 3)
        return
    head = list(islice(draft.open_slots(), _HEAD_LINES))
    yield from head
    behind = head[-1].index + 1 if head else 0
    yield from list(draft.open_slots(max(behind, len(draft.slots) - 4 * TAIL_LINES)))[-TAIL_LINES:]


def _between(draft: Draft, slot: Slot) -> bool:
    """Whether text follows and the line is not simply the first line of a list of people."""
    following = draft.slots[slot.index + 1 : slot.index + 6]
    return any(s.prose or not s.open or s.size > 60 for s in following)


def _job_line(draft: Draft, slot: Slot) -> bool:
    """The line right under a byline that names a desk or an office: ``BBC News, London``."""
    above = draft.before(slot)
    if above is None or not above.is_role(Role.BYLINE) or slot.block.gap or slot.size > 60 or slot.prose:
        return False
    words = [looks.trim(word) for word in slot.text.casefold().split()]
    if (
        slot.key not in vocabulary.JOBS
        and not any(w in vocabulary.JOBS or w == "news" for w in words)
        and not looks.has_agency(slot.text)
    ):
        return False
    draft.drop(slot, "byline.job", "a job or office under the byline")
    return True


def _address(draft: Draft, slot: Slot) -> bool:
    if slot.block.marker != "address":
        return False
    draft.give(slot, Role.URL, "address.line", "an address alone on its line, beside the headline")
    return True


def _opened(draft: Draft, slot: Slot, dated: when.Tail | None) -> bool:
    """``By Jane Doe``, ``Von unserem Korrespondenten Max Muster``, ``글 신현주``."""
    text = slot.text
    found = dated or _date_before(draft, text) or _date_after(draft, slot)
    head = found[0] if found else text
    opens = openings.may_open(head, openings.BYLINE)
    if not (opens or people.may_end(head)) or _SIGN_OFF.search(text) or credit.read_issued(text):
        return False
    tail = credit_tail.cut(text) if found is None and opens else None
    if tail is not None and tail.sure and people.opened_names(tail.caption):
        parts = Part(Role.BYLINE, _unlabelled(tail.caption).strip(" |,")), Part(Role.CREDIT, tail.credit)
        draft.decide(slot, "byline.and-credit", *parts, because=("an author and a photographer",))
        return True
    if not people.opened_names(head) and not people.tail_names(head) and not _is_house(head):
        return False
    give(draft, slot, found or (text, None), "byline.opener", "opens like a byline")
    return True


def _is_house(text: str) -> bool:
    """``By Express News Service``, ``By Post Staff``: behind the opener a desk or an agency, no name."""
    opened = openings.opening(text, openings.BYLINE)
    house = looks.trim(opened[1]).casefold() if opened and opened[1][:1] in " :：" else ""
    staffed = house.rpartition(" ")[2] in vocabulary.JOBS and len(house.split()) <= _HOUSE_WORDS
    return house in vocabulary.JOBS or house in vocabulary.AGENCIES or staffed


def _date_before(draft: Draft, text: str) -> tuple[str, dates.DateLine] | None:
    """``2024年7月9日 记者 陆文清``: the byline behind its date, a space between."""
    if not text[0].isdigit() or len(text) > 80:
        return None
    words = text.split()
    for n in range(1, min(len(words), 6)):
        line = dates.is_date_line(" ".join(words[:n]), draft.language)
        rest = " ".join(words[n:])
        if line is not None and line.published and (people.opened_names(rest) or people.tail_names(rest)):
            return rest, line
    return None


def _date_after(draft: Draft, slot: Slot) -> tuple[str, dates.DateLine] | None:
    """``By Jane Doe on December 27, 2014``: the date behind the name, no mark between."""
    text = slot.text
    if len(text) > when.LONGEST_DATED or not (slot.may_open & openings.BYLINE and dates.may_hold(text)):
        return None
    words = text.split()
    for n in range(len(words) - 1, 2, -1):
        head = " ".join(words[:n])
        if not people.opened_names(head):
            continue
        line = dates.is_date_line(" ".join(words[n:]), draft.language)
        if line is not None and line.published:
            return head, line
    return None


def taken_apart(draft: Draft, slot: Slot) -> bool:
    """Settle a stated byline with a date in it, wherever: ``May 3, 2024 at 6 pm by Jane Doe in Local``.

    What stands behind both, as a button ("Add a comment"), goes.
    """
    words = slot.text.split()
    if not dates.may_hold(slot.text) or len(words) > _MOST_WORDS:
        return False
    dated = ((*span, _stated_day(draft, words[slice(*span)])) for span in _spans(words))
    start, end, line = max((d for d in dated if d[2]), key=_exactness, default=(0, 0, None))
    before, behind = " ".join(words[:start]), " ".join(words[end:])
    named = [t for t in (before, behind) if people.names_in(t)]
    if not named and start <= _ACCOUNT and openings.opening(before, openings.BYLINE) is not None:
        named = [before]  # an account's name: "Submitted by idah on July 24, 2017 - 6:55pm"
    if line is None or not named:
        return False
    names = next((t for t in named if people.opened_names(t)), named[0])
    rest = behind if names is before else before
    stamp = Part(Role.PUBLISHED if line.published else Role.MODIFIED, " ".join(words[start:end]).strip(" ,|"))
    parts = [Part(Role.BYLINE, _unlabelled(names).strip(" |,–—-·•")), stamp]
    parts += [Part(Role.LEFTOVER, rest)] if looks.trim(rest) else []
    draft.decide(slot, "byline.and-date", *parts, because=("a stated author and a date",))
    return True


def _stated_day(draft: Draft, words: list[str]) -> dates.DateLine | None:
    """The day that ``words`` state and nothing else, a byline's opener behind it neither."""
    stamp = " ".join(words).strip(" ,|")
    if words[-1].casefold() in vocabulary.BYLINE_OPENERS or not any(map(str.isdigit, stamp)):
        return None
    line = dates.is_date_line(stamp, draft.language)
    return line if line is not None and (line.published or line.modified) else None


def _exactness(dated: tuple[int, int, dates.DateLine | None]) -> int:
    """How much of a moment is stated: a day with its time is more than the day alone."""
    line = dated[2]
    return len(line.published or line.modified or "") if line is not None else 0


def _spans(words: list[str]) -> Iterator[tuple[int, int]]:
    """Where a date may stand among ``words``: the first place first, the longest there first."""
    for start in range(len(words)):
        word = words[start]
        if (
            start
            and word[0].isupper()
            and word.casefold() in vocabulary.DATE_WORDS
            and not people.says_published(word)
        ):
            continue  # "Minh Do on Monday": a small word of dates elsewhere
        for end in range(min(len(words), start + _DATE_WORDS), start, -1):
            yield start, end


def _is_announced(above: Slot | None) -> bool:
    """Whether the line above is furniture that leads on: "Dieses Thema im Programm:"."""
    rule = above.decision.rule if above is not None and above.decision is not None else ""
    return above is not None and rule.startswith("furniture.") and above.text[-1] in looks.LEADING


def _name_and_date(draft: Draft, slot: Slot, dated: when.Tail | None) -> bool:
    if dated is None or "(@" in dated[0] or not people.is_name_list(dated[0]):
        return False  # "— Harbour Office (@harbour) March 14, 2025": who posted what the text quotes
    first = slot.text.split(None, 1)[0]
    if people.says_published(first):  # "Published - May 3, 2024 10:20 am IST - New Delhi"
        stamp = slot.text.removesuffix(dated[0]).strip(" -–—|,")
        place = Part(Role.LEFTOVER, dated[0])
        draft.decide(
            slot, "date.and-place", Part(Role.PUBLISHED, stamp), place, because=("a date and a place",)
        )
        return True
    if slot.block.gap == 0 and _is_announced(draft.before(slot)):
        draft.drop(slot, "furniture.below", "a programme or an offer under the line that announces it")
        return True
    give(draft, slot, (looks.trim(dated[0]), dated[1]), "byline.name-and-date", "names and a date")
    return True


def give(draft: Draft, slot: Slot, found: tuple[str, dates.DateLine | None], rule: str, why: str) -> None:
    """Settle a byline, a label in front of it and the date behind it taken off.

    :param found: its text without the date, and the date or None.
    """
    head, line = found
    parts = [Part(Role.BYLINE, _unlabelled(head).strip(" |,–—-·•"))]
    tail = slot.text.replace(head, "", 1).strip(" |,–—-·•")
    if line and tail:
        dated = Role.PUBLISHED if line.published else Role.MODIFIED if line.modified else Role.LEFTOVER
        parts.append(Part(dated, tail))
    draft.decide(slot, rule, *parts, because=(why,))


def _unlabelled(text: str) -> str:
    """``Texto: Filipa Arraiolos`` without the label; ``By Jane Doe`` stays as printed."""
    opened = openings.opening(text, openings.BYLINE)
    return opened[1][1:] if opened and opened[1][:1] in (":", "：") else text
