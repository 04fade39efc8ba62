"""Who wrote it: the byline as printed, and the names, weighed against those the metadata state.

Metadata name persons cleanly and forget some; printed lines name all of them, with jobs, places and
buttons round the names.  A person both know settles the printed line it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsgrab import vocabulary
from newsgrab.model import FEED, Candidate, Role
from newsgrab.normalize import dates
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import headline, looks, openings, people
from newsgrab.splitter.draft import Draft
from newsgrab.splitter.weigh import TEXT, Stated, candidate, hints, printed, spelling

#: a byline's end that names the paper: "By Jane Doe for the Evening Post"
_FOR_PAPER = lazy(
    r"(?<=\w) (?:for|FOR|für|pour|para|per|voor|för|dla)"
    r" (?:the |die |den |le |la |el |il |de )?[^\W\d_a-zß-öø-ÿ].{1,60}$"
)
#: what stands between agencies, how many of them a line names, and initials of editors and papers
_HOUSE_JOINTS = lazy(r"\s*[/,;&+|]\s*|\s+(?:and|avec|con|e|et|i|mit|og|och|und|with|y)\s+")
_MOST_HOUSES = 4
_INITIALS = lazy(r"[A-Z]{2,5}|[a-z]{2,4}")
#: who looked an article over: doctors, and critics who wrote it themselves
_REVIEWED = lazy(r"(?:medically |fact[- ])?(?:checked|reviewed) by\b", re.IGNORECASE, opens="CFMRcfmr")
#: letters of a house in the author's place
_LONGEST_HOUSE = 60
#: an address or a number in the place of a name
_NO_NAME = lazy(r"@|^[\d\W]+$")
#: authors that name no one
_NOBODY = frozenset(
    (
        "admin",
        "administrator",
        "author",
        "autor",
        "desk",
        "editor",
        "editorial",
        "none",
        "redacción",
        "redaktion",
        "site admin",
        "staff",
        "super user",
        "unknown",
        "user admin",
        "webmaster",
    )
)


def choose(draft: Draft) -> tuple[str | None, tuple[str, ...], list[Candidate]]:
    """The byline, the names, and everything that was weighed for them."""
    hinted = hints(draft, Role.BYLINE)
    lines = [Stated(text, TEXT) for text in _unless_reviewed(_printed(draft, hinted))]
    stated = [s for s in hinted if norm.key(s.value) not in vocabulary.SECTIONS]
    if not draft.page.marked_up:
        names, why = _of_text(lines, stated)
    else:
        names, why = _of_page(draft, lines, stated)
    line = _line(lines, names) or next((s.value for s in stated), None)
    return line, names, _weighed(lines, hinted, names, why)


def _printed(draft: Draft, hinted: list[Stated]) -> list[str]:
    """The printed bylines; none behind a page's text where one over it names somebody, or an agency.

    There the lists of other stories name their authors.
    """
    told = draft.told.get(Role.BYLINE, ())
    last = max((slot.index for slot, _ in draft.told.get(Role.BODY, ())), default=0)
    head = [part.text for slot, part in told if slot.index < last]
    stated = {spelling(s.value) for s in hinted}
    known = any(key and key in spelling(text) for text in head for key in stated)
    if draft.page.marked_up and (known or any(names_of(text) or looks.has_agency(text) for text in head)):
        return list(dict.fromkeys(head))
    return printed(draft, Role.BYLINE)


def _unless_reviewed(lines: list[str]) -> list[str]:
    """``lines`` without "Medically reviewed by X" where another names the author: a critic signs alone."""
    others = [line for line in lines if not _REVIEWED.match(line)]
    return others or lines


def _of_text(lines: list[Stated], stated: list[Stated]) -> tuple[tuple[str, ...], str]:
    """The names that a text prints, else those stated beside it."""
    names = _unique(name for line in lines for name in names_of(line.value))
    if names:
        return names, "stands in the text"
    return _unique(name for hint in stated for name in names_of(hint.value)), "stated beside the text"


def _of_page(draft: Draft, lines: list[Stated], stated: list[Stated]) -> tuple[tuple[str, ...], str]:
    sites = headline.site_names(draft)
    known = _persons([s for s in stated if s.origin == "json-ld"], sites) or _persons(stated, sites)
    houses = [s.value for s in stated if not any(n in s.value for n in known)]
    shown = [
        tuple(n for n in _persons([line], sites) if not any(_overlap(n, house) for house in houses))
        for line in lines
    ]
    if known:
        joined = _joined(known, shown, lines)
        if joined is not None:
            return joined, "printed, and named by the metadata"
        if not any(shown) or any(s.origin != FEED for s in stated):
            return known, "named by the metadata"
    if any(shown):
        return _unique(n for names in shown for n in names), "stands in the text"
    if alone := _houses(lines):
        return alone, "the byline names no person"
    houses = [s.value for s in stated if s.origin == "json-ld"] or [s.value for s in stated]
    houses = [h for h in houses if _is_house(draft, h)][:3]
    return _unique(houses), "the metadata name no person"


def _is_house(draft: Draft, value: str) -> bool:
    """Whether what the metadata state as author, and is no person, can be who published it."""
    named = spelling(value) not in _NOBODY and not _NO_NAME.search(value) and len(value) <= _LONGEST_HOUSE
    return named and dates.is_date_line(value, draft.language) is None


def _persons(stated: list[Stated], sites: frozenset[str]) -> tuple[str, ...]:
    return _unique(n for s in stated for n in names_of(s.value) if _is_person(n, sites))


def _joined(
    known: tuple[str, ...], shown: list[tuple[str, ...]], lines: list[Stated]
) -> tuple[str, ...] | None:
    """The names of the printed lines that hold a known person: known ones as known, and who is with them."""
    found: list[str] = []
    for names, line in zip(shown, lines, strict=True):
        letters = spelling(line.value)
        if not any(spelling(k) in letters for k in known):
            continue
        mine = [k for k in known if spelling(k) in letters]
        found += mine
        found += [n for n in names if not any(_overlap(n, k) for k in known)]
    if not found:
        return None
    return _unique([*found, *known])


def _overlap(name: str, known: str) -> bool:
    """Whether two names share a word of their letters: "Thabo Mokone Parliamentary" is Thabo Mokone."""
    one, two = (set(norm.key(n).split()) for n in (name, known))
    return len(one & two) >= min(2, len(one), len(two))


def _is_person(name: str, sites: frozenset[str]) -> bool:
    key = norm.key(name)
    return (
        looks.is_name(name)
        and not looks.has_agency(name)
        and key not in sites
        and key.replace(" ", "") not in sites
        and not any(word in _NOBODY for word in key.split())
    )


def _houses(lines: list[Stated]) -> tuple[str, ...]:
    """The agencies and sets of initials that printed bylines consist of: "dpa/afp", "By TPN"."""
    found: list[str] = []
    for line in lines:
        opened = openings.opening(line.value, openings.BYLINE)
        text = opened[1].lstrip(" :：") if opened is not None else line.value
        parts = [p for part in _HOUSE_JOINTS.split(text) if (p := part.strip())]
        if len(parts) <= _MOST_HOUSES and all(looks.has_agency(p) or _INITIALS.fullmatch(p) for p in parts):
            found += parts
    return _unique(found)


def names_of(text: str) -> tuple[str, ...]:
    """Names in a byline; a labelled value that is one capitalised word is taken whole."""
    found = people.names_in(_FOR_PAPER.sub("", text))
    if found:
        return found
    bare = looks.trim(text)
    alone = bare and len(bare.split()) == 1 and bare[0].isupper() and bare.isalpha()
    known = looks.has_agency(bare) or norm.key(bare) in vocabulary.SECTIONS
    return (bare,) if alone and not known else ()


def _line(lines: list[Stated], names: tuple[str, ...]) -> str | None:
    """The printed lines that name the authors; all of them where none does."""
    letters = [spelling(name) for name in names]
    naming = [s.value for s in lines if any(n in spelling(s.value) for n in letters)] or [
        s.value for s in lines
    ]
    spelled = [spelling(value) for value in naming]
    # a line whose words another line holds too ("Ben Ott" in the head, "By Ben Ott" in print) says it twice
    kept = [
        v for i, v in enumerate(naming) if not any(spelled[i] in s for j, s in enumerate(spelled) if j != i)
    ]
    return "; ".join(kept or naming[:1]) or None


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    chosen: dict[str, str] = {}
    for name in names:
        chosen.setdefault(norm.key(name), name)
    return tuple(chosen.values())


def _weighed(lines: list[Stated], stated: list[Stated], names: tuple[str, ...], why: str) -> list[Candidate]:
    letters = [spelling(name) for name in names]
    found = []
    for value in [*lines, *stated]:
        won = any(n in spelling(value.value) for n in letters)
        found.append(candidate(Role.BYLINE, value, why if won else "names no author, or another", won=won))
    return found
