"""Decisions and hints -> the article's fields."""

from __future__ import annotations

from collections.abc import Iterator

from newsgrab.model import FEED, Candidate, Caption, Fields, Leftover, Role
from newsgrab.normalize import dates, languages
from newsgrab.normalize.urls import original
from newsgrab.splitter import authors, body, caption, dateline, headline, titles, topics
from newsgrab.splitter.draft import Draft
from newsgrab.splitter.weigh import TEXT, Stated, candidate, hints, printed, spelling
from newsgrab.vocabulary import can_be_in


def assemble(draft: Draft) -> tuple[Fields, tuple[Candidate, ...]]:
    """The fields that the decisions make, completed by the hints, and what was weighed for them."""
    draft.sites = headline.site_names(draft)
    weighed: list[Candidate] = []
    pictures = caption.captions(draft)
    title, called = titles.choose(draft, _headline(draft))
    categories, keywords, listed = topics.choose(draft, title)
    line, names, people = authors.choose(draft)
    weighed += called + listed + people
    filed = dateline.find(draft)
    published = _date(draft, Role.PUBLISHED, weighed)
    if published is None and filed and not draft.page.marked_up:
        published = dates.parse(filed, language=draft.language)  # "LEEDS, Feb. 14, 2024 (AP)"
    fields = Fields(
        headline=title,
        description=_description(draft, weighed),
        captions=pictures or _hinted_captions(draft, weighed),
        body=body.text(draft),
        categories=categories,
        keywords=keywords,
        byline=line,
        authors=names,
        dateline=filed,
        published=published,
        modified=_date(draft, Role.MODIFIED, weighed),
        language=_language(draft, weighed),
        url=_url(draft, weighed),
        leftovers=tuple(_leftovers(draft)),
        notice=draft.page.notice,
    )
    return fields, tuple(weighed)


def _language(draft: Draft, weighed: list[Candidate]) -> str | None:
    """The first language stated that the text can be in: templates state their own, most often English."""
    winner: str | None = None
    for stated in [Stated(t, TEXT) for t in printed(draft, Role.LANGUAGE)] + hints(draft, Role.LANGUAGE):
        tag = languages.tag(stated.value)
        if tag is None:
            why = "names no language"
        elif not can_be_in(languages.base_of(tag), draft.told_language):
            why = "the text is in another language"
        else:
            why = "stated already" if winner else "stated first"
        won = why == "stated first"
        winner = tag if won else winner
        weighed.append(candidate(Role.LANGUAGE, stated, why, won=won))
    return winner


def _headline(draft: Draft) -> str | None:
    told = draft.told.get(Role.HEADLINE, ())
    parts = [part.text for _, part in told]
    if not parts:
        return None
    rules = [slot.decision.rule for slot, _ in told if slot.decision and slot.is_role(Role.HEADLINE)]
    text = " ".join(parts[:2]) if "headline.second-line" in rules else parts[0]
    return headline.cut_suffix(headline.strip_mail_prefix(text), headline.known_sites(draft))[0]


def _description(draft: Draft, weighed: list[Candidate]) -> str | None:
    """The shown standfirst, else the first summary stated that is no piece of the text or the headline."""
    shown = " ".join(printed(draft, Role.DESCRIPTION))
    if not shown and not draft.page.hints:
        return None
    whole = body.text(draft) or ""
    winner: str | None = None
    for stated in ([Stated(shown, TEXT)] if shown else []) + hints(draft, Role.DESCRIPTION):
        if winner is not None:
            why = "cut short or said already"
        elif _repeats(stated.value, whole):
            why = "repeats the beginning of the text"
        else:
            winner, why = _uncut(draft, stated.value), "a summary apart from the text"
        won = winner is not None and why.startswith("a summary")
        weighed.append(candidate(Role.DESCRIPTION, stated, why, won=won))
    return winner


def _repeats(summary: str, whole: str) -> bool:
    """Whether a summary is the first paragraph, or what it begins with."""
    letters = spelling(summary)
    return not letters or spelling(whole[: 2 * len(summary) + 80]).startswith(letters)


def _uncut(draft: Draft, summary: str) -> str:
    """A summary cut short, as another origin has it whole."""
    if not summary.endswith(("...", "…")):
        return summary
    letters = spelling(summary)
    longer = (s.value for s in hints(draft, Role.DESCRIPTION) if len(s.value) > len(summary))
    return next((value for value in longer if spelling(value).startswith(letters)), summary)


def _hinted_captions(draft: Draft, weighed: list[Candidate]) -> tuple[Caption, ...]:
    """Captions that only stand beside the text; their number must be clear to pair them with credits.

    A page's metadata describe the pictures of its teasers, which the article need not show; its feed
    describes the article's own.
    """
    said, credits_ = hints(draft, Role.CAPTION), hints(draft, Role.CREDIT)
    if draft.page.marked_up:
        weighed += [
            candidate(Role.CAPTION, s, "the page shows no such caption") for s in said if s.origin != FEED
        ]
        said, credits_ = ([s for s in each if s.origin == FEED] for each in (said, credits_))
        weighed += [candidate(Role.CAPTION, s, "the feed's own words", won=True) for s in said]
    texts = list(dict.fromkeys(s.value for s in said))
    credited = list(dict.fromkeys(s.value for s in credits_))
    if len(texts) <= 1 and len(credited) <= 1 and (texts or credited):
        return (Caption(texts[0] if texts else None, credited[0] if credited else None),)
    return tuple(Caption(t) for t in texts)


def _date(draft: Draft, role: Role, weighed: list[Candidate]) -> str | None:
    """The first date stated, as exactly as any origin states that day.

    Where the page prints several, the day that its address files it under comes first.
    """
    winner: str | None = None
    found = [(iso, s) for s, own in _dates(draft, role) if (iso := _iso(draft, s.value, role, own=own))]
    filed = dates.of_address(_url(draft, []) or "") if role is Role.PUBLISHED else None
    if filed is not None and found and found[0][1].origin == TEXT:
        found.sort(key=lambda f: not f[0].startswith(filed))
    for iso, stated in found:
        won = winner is None or (len(iso) > len(winner) and iso.startswith(winner[:10]))
        winner = iso if won else winner
        why = "a date" if won else "another stated it before"
        weighed.append(candidate(role, Stated(iso, stated.origin), why, won=won))
    if winner is None and filed is not None:
        weighed.append(
            candidate(role, Stated(filed, "address"), "the day the address files it under", won=True)
        )
        return filed
    return winner


def _dates(draft: Draft, role: Role) -> Iterator[tuple[Stated, bool]]:
    """What states a date, and whether it is of that kind by itself: a date line may hold both."""
    if draft.page.marked_up:  # to the second, by the system itself: a printed day may be the next paper's
        yield from ((s, True) for s in hints(draft, role) if s.origin == "json-ld" and "T" in s.value)
    shown = [(Stated(text, TEXT), True) for text in printed(draft, role)]
    if role is Role.MODIFIED:
        shown += [(Stated(text, TEXT), False) for text in printed(draft, Role.PUBLISHED)]
    ago = [found for found in shown if _is_relative(draft, found[0].value)]
    yield from (found for found in shown if found not in ago)
    seen: set[str] = set()
    for stated in hints(draft, role):
        if stated.value not in seen:
            seen.add(stated.value)
            yield stated, True
    yield from ago


def _is_relative(draft: Draft, text: str) -> bool:
    """Whether a line says how long ago: what metadata state is more exact."""
    line = dates.is_date_line(text, draft.language) if draft.page.seen else None
    return line is not None and line.relative


def _iso(draft: Draft, value: str, role: Role, *, own: bool) -> str | None:
    line = dates.is_date_line(value, draft.language, draft.page.seen)
    if line is not None:
        if role is Role.MODIFIED:
            return line.modified or (line.published if own else None)
        return line.published or (line.modified if own and not line.published else None)
    return dates.parse(value, language=draft.language, now=draft.page.seen) if own else None


def _url(draft: Draft, weighed: list[Candidate]) -> str | None:
    for stated in [Stated(t, TEXT) for t in printed(draft, Role.URL)] + hints(draft, Role.URL):
        url = original(stated.value)
        why = "an address" if url else "no usable address"
        weighed.append(candidate(Role.URL, stated, why, won=url is not None))
        if url is not None:
            return url
    return None


def _leftovers(draft: Draft) -> Iterator[Leftover]:
    """What is in no field, in order; a printed site is none, as ``site`` is the address's."""
    decided = ((slot, slot.decision) for slot in draft.slots if slot.decision is not None)
    for slot, decision in decided:
        for part in decision.parts:
            if part.role in (Role.LEFTOVER, Role.SITE):
                yield Leftover(slot.block.lines[0], part.text, decision.rule)
