"""Who wrote it and when: author lines, date lines, and lines that hold both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsgrab import vocabulary
from newsgrab.model import FEED, Part, Role
from newsgrab.normalize import dates
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import credit, credit_tail, furniture, labels, looks, openings, people
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary.common import FILED_IN, SITE_ENDS

#: author and date lines stand among the first lines of a text or at its very end
_HEAD_LINES = 14
TAIL_LINES = 4
#: a byline with four names and a job each stays below this
_LONGEST = 180
#: longest line of one name and a date behind it
LONGEST_DATED = 120
#: of a page, whose marks tell most bylines, only lines up to this size are read for one
PAGE_LINE = 80
#: letters of the shortest word like "Published"
_DATE_WORD = 6
#: letters of a place or a house beside a name or a date
_PLACE_SIZE = 30
_FIGURE = lazy(r"\d")
_BARS = lazy(r"\s+[·•|]\s+", needs="·•|")
#: the same in texts: "2024-05-03 10:20:33|Editor: Wang Li"
_TIGHT_BARS = lazy(r"\s*[·•|]\s*|\s+/\s+")
#: "Harbour Post, The (Port City)": a paper as a library files it
_FILED = lazy(r"(?:, The)?(?: \([^()]{2,40}\))?(?:\s(?:del|du|of|van|vom))?\s*[-–—,|]?$")
#: "… Seite 4 Ressort: Ausland"
_FILED_UNDER = lazy(r"\s(?:Ressort|Rubrique|Section|Sección|Sezione): (\S.{1,40})$", needs=": ")
#: "…, p. 4", "…, Seite A1"
_ON_PAGE = lazy(
    r",? (?:p|pp|pg|page|pages|pag|pagina|pág|página|s|seite)\.? ?[A-Z]?\d{1,3}(?:-\d{1,3})?$", re.IGNORECASE
)
#: pieces of a library's line that count: "Page A4", "Side 4", "512 ord", "Artikel-id: e1234"
_COUNTED = lazy(r"[^\W\d_]{1,8}\.? [A-Z]?\d{1,3}$|\d{1,5} [^\W\d_]{1,8}$|[^\W\d_][\w-]{1,12}: ?\w*\d\w*$")
#: words of a house behind "By": "Harbour Post Staff"
_HOUSE_WORDS = 4
_DAYS = frozenset({Role.MODIFIED, Role.PUBLISHED})
#: a site by its address: "post.example"
_SITE = lazy(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}", re.IGNORECASE, needs=".")
#: a date and its time as systems print them, largest first
_STAMP = lazy(
    r"(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}| ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)\s{0,3}\d{1,2}:\d\d(?::\d\d)?",
    opens="12",
)
#: the other words of a line and its date
_Tail = tuple[str, dates.DateLine]
_SIGN_OFF = lazy(
    r"\bedit(?:ing|ed)\b|\bredigiert\b|\béditée? par\b|\beditado\b|\bwriting by\b|\ba cura di\b",
    re.IGNORECASE,
    needs=("edit", "redigiert", "édité", "writing by", "a cura di"),
)


def run_openers(draft: Draft) -> None:
    """Settle the lines that say what they are: ``By Jane Doe``, ``Published: 3 May 2024``."""
    for slot in list(_places(draft)):
        if not slot.open or slot.size > _LONGEST or (slot.prose and slot.size > 110):
            continue
        if draft.page.marked_up and slot.block.states is not None and slot.size > PAGE_LINE:
            continue
        _job_line(draft, slot) or _address(draft, slot) or _said(draft, slot)


def _said(draft: Draft, slot: Slot) -> bool:
    """Whether a line says who or when: most hold no date and open and end with no word of bylines."""
    dated = dates.may_hold(slot.text)
    if (dated and _date_line(draft, slot)) or _source(draft, slot):
        return True
    tail = dates.split_date_tail(slot.text, draft.language) if dated else None
    if _opened(draft, slot, tail):
        return True
    return dated and (
        _posted(draft, slot)
        or _name_and_date(draft, slot, tail)
        or _place_and_date(draft, slot, tail)
        or _published_in(draft, slot)
        or _paper_and_date(draft, slot, tail)
        or _between_bars(draft, slot)
    )


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
        if not _is_credited(slot.text) and _is_signed(draft, slot) and _between(draft, slot):
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
    if people.is_name_list(slot.text) or (" " in slot.key and slot.key in vocabulary.JOBS):
        return True
    pieces = [p for p in people.JOINTS.split(slot.text) if p]
    dated = any(
        s is not None and s.is_role(Role.PUBLISHED, Role.MODIFIED)
        for s in (draft.before(slot), draft.after(slot))
    )
    return dated and len(pieces) == 2 and looks.is_name(pieces[0]) and _is_place(pieces[1])


def _is_place(text: str) -> bool:
    """Whether a piece of a line can be a place or a house: one to three words, capitals inside, no figure."""
    words = text.split()
    return (
        1 <= len(words) <= 3
        and len(text) <= _PLACE_SIZE
        and all(
            any(c.isupper() or not c.islower() for c in word) and not any(c.isdigit() for c in word)
            for word in words
        )
    )


def _is_credited(text: str) -> bool:
    """Whether a line is a credit, or a caption that ends with one."""
    tail = credit_tail.cut(text)
    return credit.read(text) is not None or (tail is not None and tail.sure)


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
    stamp = _STAMP.match(slot.text) if slot.size <= PAGE_LINE else None
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


def _place_and_date(draft: Draft, slot: Slot, tail: _Tail | None) -> bool:
    """``Pune | Updated: May 21, 2024 22:47``: a place before the date and its time."""
    if slot.index == 0 or not _FIGURE.search(slot.text):
        return False
    found = tail or _date_behind(draft, slot.text)
    stated = found and (found[1].published or found[1].modified)
    if not found or not stated or "T" not in stated or not slot.text.startswith(found[0]):
        return False
    if not _is_place(found[0]):
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
            dates.is_date_line(" ".join(words[n:]), draft.language) if words[n:] and _is_place(head) else None
        )
        if line is not None and line.published:
            return head, line
    return None


def _says_published(word: str) -> bool:
    """Whether a word is one like "Published"; the small words beside dates ("the", "le") open anything."""
    return len(word) >= _DATE_WORD and word.casefold() in vocabulary.DATE_WORDS


def _published_in(draft: Draft, slot: Slot) -> bool:
    """``Published in the Lake Tribune on Mar. 6, 2024.``: a date word, a house, the date."""
    words = slot.text.rstrip(".").split() if slot.size <= PAGE_LINE else []
    if not words or not _says_published(words[0]):
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
    told = [Part(days[p], p) if p in days else Part(Role.LEFTOVER, p) if shown else _told(p) for p in pieces]
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


def _paper_and_date(draft: Draft, slot: Slot, tail: _Tail | None) -> bool:
    """``Harbour Post, The (Port City) - April 23, 2024``: the paper, filed under its name, and the day.

    A page behind it makes sure of a section in the paper's place, and of a paper by the city in brackets.
    """
    section = _FILED_UNDER.search(slot.text)
    text = slot.text[: section.start()] if section else slot.text
    page = _ON_PAGE.search(text)
    if page is not None:
        text = text[: page.start()]
        tail = dates.split_date_tail(text, draft.language)
    if tail is None or not tail[1].published or not text.startswith(tail[0]):
        return False
    role = _filed(tail[0], paged=page is not None)
    if role is None:
        return False
    parts = [Part(Role.PUBLISHED, text.removeprefix(tail[0]).strip(" -–—,|")), Part(role, tail[0])]
    parts += [Part(Role.LEFTOVER, page[0].strip(" ,"))] if page else []
    parts += [Part(Role.CATEGORY, section[1])] if section else []
    draft.decide(slot, "date.and-paper", *parts, because=("a paper or its section and a date",))
    return True


def _filed(text: str, *, paged: bool) -> Role | None:
    """What stands before the date of a library's line: a paper or one of its sections, else None."""
    name = _FILED.sub("", text).strip('"„“”»« ')
    if looks.is_paper(name) or (paged and text.rstrip(" ,").endswith(")")):
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
    captioned = below is not None and below.open and not below.prose and not _is_credited(below.text)
    behind = slot.index > draft.last_prose and slot.block.gap > 0
    if not dated and not behind and (not signed or captioned):
        return False
    why = "a source behind the text" if behind else "a source beside the date or the author"
    draft.give(slot, Role.SITE, "source.line", why, text=label.value)
    return True


def _opened(draft: Draft, slot: Slot, dated: _Tail | None) -> bool:
    """``By Jane Doe``, ``Von unserem Korrespondenten Max Muster``, ``글 신현주``."""
    text = slot.text
    found = dated or _date_before(draft, text) or _date_after(draft, slot)
    head = found[0] if found else text
    opens = openings.may_open(head, openings.BYLINE)
    if not (opens or people.may_end(head)) or _SIGN_OFF.search(text):
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
    if len(text) > LONGEST_DATED or not (slot.may_open & openings.BYLINE and dates.may_hold(text)):
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


def _name_and_date(draft: Draft, slot: Slot, dated: _Tail | None) -> bool:
    if dated is None or not people.is_name_list(dated[0]):
        return False
    if _says_published(slot.text.split(None, 1)[0]):  # "Published - May 3, 2024 10:20 am IST - New Delhi"
        stamp = slot.text.removesuffix(dated[0]).strip(" -–—|,")
        place = Part(Role.LEFTOVER, dated[0])
        draft.decide(
            slot, "date.and-place", Part(Role.PUBLISHED, stamp), place, because=("a date and a place",)
        )
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
