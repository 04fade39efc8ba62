"""Lines of a text's head and foot that say when it appeared, and paper, place or source beside the day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsgrab import vocabulary
from newsgrab.model import Part, Role
from newsgrab.normalize import dates
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import credit, credit_tail, furniture, labels, looks, openings, people
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary.common import FILED_IN, SITE_ENDS

#: longest line of one name and a date behind it
LONGEST_DATED = 120
#: of a page, whose marks tell most bylines, only lines up to this size are read for one
PAGE_LINE = 80
_FIGURE = lazy(r"\d")
_BARS = lazy(r"\s+[·•|]\s+", needs="·•|")
#: the same in texts: "2024-05-03 10:20:33|Editor: Wang Li"
_TIGHT_BARS = lazy(r"\s*[·•|]\s*|\s+/\s+")
#: "Harbour Post, The (Port City)": a paper as a library files it
_FILED = lazy(r"(?:, The)?(?: \([^()]{2,40}\))?(?:\s(?:del|du|of|van|vom))?\s*[-–—,|]?$")
_QUOTES = '"„“”»«'
#: "… Seite 4 Ressort: Ausland"
_FILED_UNDER = lazy(r"\s(?:Ressort|Rubrique|Section|Sección|Sezione): (\S.{1,40})$", needs=": ")
#: "…, p. 4", "…, Seite A1"
_ON_PAGE = lazy(
    r",? (?:p|pp|pg|page|pages|pag|pagina|pág|página|s|seite)\.? ?[A-Z]?\d{1,3}(?:-\d{1,3})?$", re.IGNORECASE
)
#: "… 3 May 2024 A5": the bare number that ends the line over a printed page
_BARE_PAGE = lazy(r"\s[A-Z]?\d{1,3}$")
#: pieces of a library's line that count: "Page A4", "Side 4", "512 ord", "Artikel-id: e1234", "A5"
_COUNTED = lazy(
    r"[^\W\d_]{1,8}\.? [A-Z]?\d{1,3}$|[A-Z]\d{1,3}$|\d{1,5} [^\W\d_]{1,8}$|[^\W\d_][\w-]{1,12}: ?\w*\d\w*$"
)
_DAYS = frozenset({Role.MODIFIED, Role.PUBLISHED})
#: a site by its address: "post.example"
_SITE = lazy(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}", re.IGNORECASE, needs=".")
#: a date and its time as systems print them, largest first
_STAMP = lazy(
    r"(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}| ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)\s{0,3}\d{1,2}:\d\d(?::\d\d)?",
    opens="12",
)
#: the other words of a line and its date
Tail = tuple[str, dates.DateLine]


def alone(draft: Draft, slot: Slot) -> bool:
    """Settle a line that is nothing but a date, or says where the text is from."""
    return (dates.may_hold(slot.text) and _date_line(draft, slot)) or _source(draft, slot)


def beside(draft: Draft, slot: Slot, tail: Tail | None) -> bool:
    """Settle a line that states a date and, beside it, a place, a paper or an author with a section.

    :param tail: the line's words before its date and the date, where one ends it.
    """
    return (
        _posted(draft, slot)
        or _place_and_date(draft, slot, tail)
        or _published_in(draft, slot)
        or _paper_and_date(draft, slot, tail)
        or _between_bars(draft, slot)
    )


def _date_line(draft: Draft, slot: Slot) -> bool:
    line = dates.is_date_line(slot.text, draft.language, draft.page.seen)
    if line is None:
        return _date_and_source(draft, slot)
    if line.relative and (stated := line.published or line.modified):
        role = Role.PUBLISHED if line.published else Role.MODIFIED
        draft.give(slot, role, "date.relative", "counted back from when it was fetched", text=stated)
        return True
    if line.published is None and line.modified is None:
        draft.drop(slot, "date.relative" if line.relative else "date.unclear", "a date that names no day")
        return True
    role = Role.PUBLISHED if line.published else Role.MODIFIED
    draft.give(slot, role, "date.line", "nothing but a date")
    return True


def _date_and_source(draft: Draft, slot: Slot) -> bool:
    """``2024-05-03 15:20:36 来源：新华网``: a date, and behind it a label or a known line of the page."""
    if not slot.text[0].isdigit() or slot.size > 90:
        return False
    if draft.page.marked_up:
        return stamped(draft, slot)
    words = slot.text.split()
    for n in range(min(len(words), 6) - 1, 0, -1):
        rest = " ".join(words[n:])
        line = dates.is_date_line(" ".join(words[:n]), draft.language)
        known = labels.read(rest) or furniture.is_known(rest) or rest.endswith(SITE_ENDS)
        if line is not None and line.published and known:
            parts = (Part(Role.PUBLISHED, " ".join(words[:n])), *_source_parts(rest))
            draft.decide(slot, "date.and-source", *parts, because=("a date and where it was published",))
            return True
    return False


def stamped(draft: Draft, slot: Slot) -> bool:
    """``2019-09-26 10:56:28 证券时报网``: a page's line that opens with the stamp of its system."""
    stamp = _STAMP.match(slot.text) if slot.size <= LONGEST_DATED else None
    line = dates.is_date_line(stamp[0], draft.language) if stamp else None
    if stamp is None or line is None or line.published is None:
        return False
    rest = slot.text[stamp.end() :].strip()
    parts = Part(Role.PUBLISHED, stamp[0]), *(_source_parts(rest) if rest else ())
    draft.decide(slot, "date.and-source", *parts, because=("opens with a date and its time",))
    return True


def _source_parts(text: str) -> Iterator[Part]:
    """``来源：青河日报 记者：王芳``: behind a date, the author among the sources."""
    for piece in text.split():
        label = labels.read(piece)
        signed = label is not None and label.role is Role.BYLINE and people.names_in(label.value)
        yield Part(Role.BYLINE, label.value) if label and signed else Part(Role.LEFTOVER, piece)


def _place_and_date(draft: Draft, slot: Slot, tail: Tail | None) -> bool:
    """``Pune | Updated: May 21, 2024 22:47``: a place before the date and its time."""
    if slot.index == 0 or not _FIGURE.search(slot.text):
        return False
    found = tail or _date_behind(draft, slot.text)
    stated = found and (found[1].published or found[1].modified)
    if not found or not stated or "T" not in stated or not slot.text.startswith(found[0]):
        return False
    if not looks.is_place(found[0]):
        return False
    role = Role.PUBLISHED if found[1].published else Role.MODIFIED
    stamp = looks.trim(slot.text.removeprefix(found[0]))
    draft.decide(
        slot,
        "date.and-place",
        Part(role, stamp),
        Part(Role.LEFTOVER, found[0]),
        because=("a place and a date",),
    )
    return True


def _date_behind(draft: Draft, text: str) -> tuple[str, dates.DateLine] | None:
    """``Teruel 12 FEB 2024 - 05:30 CET``: one or two words, then the date without a mark."""
    words = text.split()
    for n in (1, 2):
        head = " ".join(words[:n])
        line = (
            dates.is_date_line(" ".join(words[n:]), draft.language)
            if words[n:] and looks.is_place(head)
            else None
        )
        if line is not None and line.published:
            return head, line
    return None


def _published_in(draft: Draft, slot: Slot) -> bool:
    """``Published in the Lake Tribune on Mar. 6, 2024.``: a date word, a house, the date."""
    words = slot.text.rstrip(".").split() if slot.size <= PAGE_LINE else []
    if not words or not people.says_published(words[0]):
        return False
    for n in range(2, len(words)):
        line = dates.is_date_line(" ".join(words[n:]), draft.language)
        if line is not None and line.published:
            parts = Part(Role.PUBLISHED, " ".join(words[n:])), Part(Role.LEFTOVER, " ".join(words[:n]))
            draft.decide(
                slot, "date.published-in", *parts, because=(f"opens with “{words[0]}” and ends with a date",)
            )
            return True
    return False


def _posted(draft: Draft, slot: Slot) -> bool:
    """``Posted on May 3, 2024 by Jane Doe in Local``: date, author and section, as WordPress sets them."""
    words = slot.text.split() if slot.size <= LONGEST_DATED else []
    for n in range(2, len(words) - 1):
        if words[n].casefold() not in vocabulary.BYLINE_OPENERS:
            continue
        line = dates.is_date_line(" ".join(words[:n]).rstrip(","), draft.language)
        behind = next((i for i in range(n + 2, len(words)) if words[i].casefold() in FILED_IN), len(words))
        names, sections = " ".join(words[n + 1 : behind]), " ".join(words[behind + 1 :])
        if line is None or not line.published or not people.is_name_list(names):
            continue
        parts = [Part(Role.PUBLISHED, " ".join(words[:n])), Part(Role.BYLINE, " ".join(words[n:behind]))]
        parts += [Part(Role.CATEGORY, name) for name in sections.split(", ") if name]
        draft.decide(slot, "byline.posted", *parts, because=("a date, its author and where it is filed",))
        return True
    return False


def _between_bars(draft: Draft, slot: Slot) -> bool:
    """``By TPN, in News · 31 Jan 2025, 20:02 · 0 Comments``: a line with a date between bars.

    In a text every other piece must tell what it is: an author, the site, a section, a label.
    """
    shown = draft.page.marked_up
    pieces = (_BARS if shown else _TIGHT_BARS).split(slot.text) if slot.size <= LONGEST_DATED else []
    pieces = [p for p in pieces if p]
    days = {p: role for p in pieces if (role := _day_of(draft, p))} if len(pieces) > 1 else {}
    if not days or (shown and Role.PUBLISHED not in days.values()):
        return False
    # "May 3, 2024 · 4 min · Jane Doe": a blog's line
    timed = any(map(furniture.is_reading_time, pieces))
    signed = next((p for p in pieces if timed and people.is_name_list(p)), "")
    roles = {p: days.get(p, Role.BYLINE if p == signed else Role.LEFTOVER) for p in pieces}
    told = [Part(roles[p], p) if shown or p in days else _told(p) for p in pieces]
    parts = sorted((p for p in told if p is not None), key=lambda part: part.role not in _DAYS)
    if len(parts) < len(told):
        return False
    draft.decide(slot, "date.between-bars", *parts, because=("a date between bars",))
    return True


def _day_of(draft: Draft, text: str) -> Role | None:
    """What day a piece of a line states, if it states one and nothing else."""
    line = dates.is_date_line(text, draft.language)
    if line is None or not (line.published or line.modified):
        return None
    return Role.PUBLISHED if line.published else Role.MODIFIED


def _told(piece: str) -> Part | None:
    """What a piece between bars is; None when it does not tell."""
    label = labels.read(piece)
    if label is not None:
        return Part(label.role if label.role is Role.BYLINE else Role.LEFTOVER, piece)
    if people.is_name_list(piece) or openings.opening(piece, openings.BYLINE):
        return Part(Role.BYLINE, piece)
    if looks.is_paper(_FILED.sub("", piece)) or _SITE.fullmatch(piece):
        return Part(Role.SITE, piece)
    if norm.key(piece) in vocabulary.SECTIONS:
        return Part(Role.CATEGORY, piece)
    known = furniture.is_known(piece) or norm.key(piece) in vocabulary.AGENCIES or _COUNTED.match(piece)
    return Part(Role.LEFTOVER, piece) if known else None


def _paper_and_date(draft: Draft, slot: Slot, tail: Tail | None) -> bool:
    """``Harbour Post, The (Port City) - April 23, 2024``: the paper, filed under its name, and the day.

    A page behind it makes sure of a section in the paper's place, and of a paper by the city in brackets.
    Over a printed page stands its bare number: ``Harbour Post Tuesday, 3 May 2024 5``.
    """
    section = _FILED_UNDER.search(slot.text)
    text = slot.text[: section.start()] if section else slot.text
    page = _ON_PAGE.search(text) or (_BARE_PAGE.search(text) if slot.index == 0 and tail is None else None)
    if page is not None:
        text = text[: page.start()]
        tail = dates.split_date_tail(text, draft.language)
    if tail is None or not tail[1].published or not text.startswith(tail[0]):
        return False
    paged = page is not None
    name = _without_weekday(tail[0], paged=paged)
    role = Role.SITE if paged and name != tail[0] else _filed(name, paged=paged)
    if role is None:
        return False
    parts = [Part(Role.PUBLISHED, text.removeprefix(name).strip(" -–—,|")), Part(role, name)]
    parts += [Part(Role.LEFTOVER, page[0].strip(" ,"))] if page else []
    parts += [Part(Role.CATEGORY, section[1])] if section else []
    draft.decide(slot, "date.and-paper", *parts, because=("a paper or its section and a date",))
    return True


def _without_weekday(text: str, *, paged: bool) -> str:
    """A paper's name without the weekday that stands between it and the day: "Harbour Post Tuesday".

    :param paged: whether a page stands behind the day: then what is over the weekday is a paper.
    """
    name, _, last = text.rpartition(" ")
    dated = vocabulary.fold(last) in vocabulary.WEEKDAYS and name != ""
    return name.rstrip(",") if dated and (paged or looks.is_paper(name)) else text


def _filed(text: str, *, paged: bool) -> Role | None:
    """What stands before the date of a library's line: a paper or one of its sections, else None."""
    name = _FILED.sub("", text).strip(_QUOTES + " ")
    quoted = text[:1] in _QUOTES and text[-1:] in _QUOTES
    if looks.is_paper(name) or (paged and (quoted or text.rstrip(" ,").endswith(")"))):
        return Role.SITE
    return Role.CATEGORY if paged and norm.key(name) in vocabulary.SECTIONS else None


def _source(draft: Draft, slot: Slot) -> bool:
    """``Source: Xinhua`` beside the date: where the text is from; beside a caption it is the picture's."""
    label = None if draft.page.marked_up else labels.read(slot.text)
    if label is None or label.role is not Role.SITE or not label.value:
        return False
    above, below = draft.before(slot), draft.after(slot)
    dated = below is not None and (
        below.is_role(Role.PUBLISHED, Role.MODIFIED)
        or any(_day_of(draft, piece) for piece in _TIGHT_BARS.split(below.text[:LONGEST_DATED]))
    )
    signed = above is not None and above.is_role(Role.BYLINE, Role.PUBLISHED, Role.MODIFIED)
    captioned = below is not None and below.open and not below.prose and not is_credited(below.text)
    behind = slot.index > draft.last_prose and slot.block.gap > 0
    if not dated and not behind and (not signed or captioned):
        return False
    why = "a source behind the text" if behind else "a source beside the date or the author"
    draft.give(slot, Role.SITE, "source.line", why, text=label.value)
    return True


def is_credited(text: str) -> bool:
    """Whether a line is a credit, or a caption that ends with one."""
    tail = credit_tail.cut(text)
    return credit.read(text) is not None or (tail is not None and tail.sure)
