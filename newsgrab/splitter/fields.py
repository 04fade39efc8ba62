"""Decisions and hints -> the article's fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsgrab.model import Candidate, Caption, Fields, Leftover, Role
from newsgrab.normalize import dates
from newsgrab.normalize import text as norm
from newsgrab.normalize.urls import canonical
from newsgrab.patterns import lazy
from newsgrab.splitter import body, byline, caption, dateline, headline, looks
from newsgrab.splitter.draft import Draft

_STRONG = lazy(r"\s*[;；|•·]\s*|\s+[›»>]\s+|\s*\n\s*")
_COMMA = lazy(r"\s*[,，、،]\s*")
#: page numbers and editions behind a section name in database exports: "EUROPE; Pg. 14"
_PAGE_REF = lazy(
    r"(?:pp?g?\.?|s\.|seite|page|pág\.?|p[aá]gina|pag\.?|str\.?)\s*[A-Z]{0,3}\s*\d[\w,-]*$", re.IGNORECASE
)
_CODED = lazy(r"^[a-z0-9]{2,10}\s+:\s+(?=\S)")


def assemble(draft: Draft) -> tuple[Fields, tuple[Candidate, ...]]:
    """The fields that the decisions make, completed by the hints, and what was weighed for them."""
    weighed: list[Candidate] = []
    pictures = caption.captions(draft)
    names = _authors(draft, weighed)
    fields = Fields(
        headline=_choose(draft, Role.HEADLINE, weighed, _headline(draft)),
        description=_description(draft, weighed),
        captions=pictures or _hinted_captions(draft),
        body=body.text(draft),
        categories=_list(draft, Role.CATEGORY, weighed),
        keywords=_list(draft, Role.KEYWORDS, weighed),
        byline=_choose(draft, Role.BYLINE, weighed, "; ".join(_texts(draft, Role.BYLINE)) or None),
        authors=names,
        dateline=dateline.find(draft),
        published=_date(draft, Role.PUBLISHED, weighed),
        modified=_date(draft, Role.MODIFIED, weighed),
        language=_choose(draft, Role.LANGUAGE, weighed, next(iter(_texts(draft, Role.LANGUAGE)), None)),
        url=_url(draft, weighed),
        leftovers=tuple(_leftovers(draft)),
        notice=draft.page.notice,
    )
    return fields, tuple(weighed)


def _texts(draft: Draft, role: Role) -> list[str]:
    """What the decided blocks say for ``role``, in order, each once."""
    found = (p.text for s in draft.slots if s.decision for p in s.decision.parts if p.role is role and p.text)
    return list(dict.fromkeys(found))


def _hints(draft: Draft, role: Role) -> list[tuple[str, str]]:
    return [(h.value, h.origin) for h in draft.page.hints if h.role is role and h.value.strip()]


def _choose(draft: Draft, role: Role, weighed: list[Candidate], stated: str | None) -> str | None:
    """What the text itself says, else the first hint."""
    if stated:
        weighed.append(Candidate(role, stated, "text", won=True, why="stands in the text"))
    winner = stated
    for value, origin in _hints(draft, role):
        won = winner is None
        winner = winner or norm.tidy(value)
        why = "the first that states it" if won else "the text itself comes first"
        weighed.append(Candidate(role, norm.tidy(value), origin, won=won, why=why))
    return winner


def _headline(draft: Draft) -> str | None:
    parts = [p.text for s in draft.slots if s.decision for p in s.decision.parts if p.role is Role.HEADLINE]
    if not parts:
        return None
    rules = [s.decision.rule for s in draft.slots if s.decision and s.is_role(Role.HEADLINE)]
    text = " ".join(parts[:2]) if "headline.second-line" in rules else parts[0]
    return headline.cut_suffix(headline.strip_mail_prefix(text), headline.known_sites(draft))[0]


def _description(draft: Draft, weighed: list[Candidate]) -> str | None:
    text = _choose(draft, Role.DESCRIPTION, weighed, " ".join(_texts(draft, Role.DESCRIPTION)) or None)
    whole = body.text(draft)
    first = whole.split("\n\n", 1)[0] if whole else ""
    return None if text is None or norm.key(text) == norm.key(first) else text


def _hinted_captions(draft: Draft) -> tuple[Caption, ...]:
    texts = [value for value, _ in _hints(draft, Role.CAPTION)]
    credits = [value for value, _ in _hints(draft, Role.CREDIT)]
    if len(texts) <= 1 and len(credits) <= 1 and (texts or credits):
        return (Caption(texts[0] if texts else None, credits[0] if credits else None),)
    return tuple(Caption(t) for t in texts)


def _list(draft: Draft, role: Role, weighed: list[Candidate]) -> tuple[str, ...]:
    """Categories or keywords: those of the text, else those of the hints."""
    printed = list(_items(_texts(draft, role)))
    hinted = [(item, origin) for value, origin in _hints(draft, role) for item in _items([value])]
    known = headline.known_sites(draft)
    title = norm.key(_headline(draft) or "")
    chosen: dict[str, str] = {}
    for item, origin in [(i, "text") for i in printed] + hinted:
        key = norm.key(item)
        fits = bool(key) and key not in chosen and key not in known and key != title
        if origin != "text" and printed:
            fits = False
        if fits:
            chosen[key] = item
        weighed.append(
            Candidate(role, item, origin, won=fits, why="stated" if fits else "stated already, or no topic")
        )
    return tuple(chosen.values())


def _items(values: Iterable[str]) -> Iterator[str]:
    """The names in list values: at semicolons and bars where there are any, else at commas."""
    for value in values:
        if value.startswith("#"):
            yield from (tag.strip("# ,;") for tag in value.split() if tag.strip("# ,;"))
            continue
        strong = [p for p in _STRONG.split(value) if p]
        pieces = strong if len(strong) > 1 else _COMMA.split(value)
        for piece in pieces:
            name = _CODED.sub("", norm.tidy(piece).strip(" #*•-–—\"'“”[]")).strip()
            if name and not _PAGE_REF.match(name):
                yield name.lstrip("#")


def _authors(draft: Draft, weighed: list[Candidate]) -> tuple[str, ...]:
    printed = [name for text in _texts(draft, Role.BYLINE) for name in _names(text)]
    hinted = [(name, origin) for value, origin in _hints(draft, Role.BYLINE) for name in _names(value)]
    chosen: dict[str, str] = {}
    for name, origin in [(n, "text") for n in printed] + hinted:
        fits = norm.key(name) not in chosen and (origin == "text" or not printed)
        if fits:
            chosen[norm.key(name)] = name
        weighed.append(Candidate(Role.BYLINE, name, origin, won=fits, why="a person's name"))
    return tuple(chosen.values())


def _names(text: str) -> tuple[str, ...]:
    """Names in a byline; a labelled value that is one capitalised word or a name is taken whole."""
    found = byline.names_in(text)
    if found:
        return found
    bare = looks.trim(text)
    return (
        (bare,)
        if bare
        and len(bare.split()) == 1
        and bare[0].isupper()
        and bare.isalpha()
        and not looks.has_agency(bare)
        else ()
    )


def _date(draft: Draft, role: Role, weighed: list[Candidate]) -> str | None:
    winner: str | None = None
    printed = [(text, "text") for text in _texts(draft, role)]
    if role is Role.MODIFIED:
        printed += [(text, "text") for text in _texts(draft, Role.PUBLISHED)]
    for value, origin in printed + _hints(draft, role):
        iso = _iso(draft, value, role, own=origin != "text" or value in _texts(draft, role))
        if iso is None:
            continue
        won = winner is None or (len(iso) > len(winner) and iso.startswith(winner[:10]))
        winner = iso if won else winner
        weighed.append(
            Candidate(role, iso, origin, won=won, why="a date" if won else "another stated it before")
        )
    return winner


def _iso(draft: Draft, value: str, role: Role, *, own: bool) -> str | None:
    line = dates.is_date_line(value, draft.language)
    if line is not None:
        if role is Role.MODIFIED:
            return line.modified or (line.published if own else None)
        return line.published or (line.modified if own and not line.published else None)
    return dates.parse(value, language=draft.language) if own else None


def _url(draft: Draft, weighed: list[Candidate]) -> str | None:
    for value, origin in [(t, "text") for t in _texts(draft, Role.URL)] + _hints(draft, Role.URL):
        url = canonical(value)
        weighed.append(
            Candidate(
                Role.URL, value, origin, won=url is not None, why="an address" if url else "no usable address"
            )
        )
        if url is not None:
            return url
    return None


def _leftovers(draft: Draft) -> Iterator[Leftover]:
    for slot in draft.slots:
        for part in slot.decision.parts if slot.decision else ():
            if part.role is Role.LEFTOVER or part.role is Role.SITE:
                yield Leftover(slot.block.lines[0], part.text, slot.decision.rule if slot.decision else "")
