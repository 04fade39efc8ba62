"""The headline of a page: what is shown against what the metadata call it.

What readers see is the headline; metadata carry the one made for search engines and shares as often.  They
decide where the shown line holds more or less than the headline: a kicker set into the ``h1`` or over it.
"""

from __future__ import annotations

from collections import defaultdict

from newsgrab.model import IN_PARTS, Candidate, Role
from newsgrab.splitter import headline
from newsgrab.splitter.draft import Draft
from newsgrab.splitter.weigh import TEXT, Stated, candidate, hints, spelling, witnesses

#: letters from which the end of a shown headline can be the whole one
_LEAST = 16
#: marks between a kicker and the headline
_PARTS = tuple(":|/>›»–—-•·")
#: slots round the headline in which the rest of it is looked for
_NEAR = 4
#: of titles without a shown headline: whom to believe when they all differ
_TRUST = ("json-ld", "og:title", "headline", "parsely-title", "sailthru.title", "twitter:title")


def choose(draft: Draft, shown: str | None) -> tuple[str | None, list[Candidate]]:
    """The headline, and everything that was weighed for it.

    :param shown: the headline that stands in the text, or None.
    """
    stated = _stated(draft)
    if shown is None:
        winner, why = _unseen(stated)
    elif draft.page.marked_up:
        winner, why = _seen(draft, shown, stated)
    else:
        winner, why = shown, "stands in the text"
    first = (
        [Candidate(Role.HEADLINE, shown, TEXT, winner == shown, why if winner == shown else "is not all")]
        if shown
        else []
    )
    return winner, first + _weighed(stated, winner, shown, why)


def _stated(draft: Draft) -> list[Stated]:
    """The titles that hints give, prefixes of mail and names of the site taken off."""
    # a headline that is printed twice proves a suffix in texts; on pages the shown one is compared anyway
    sites = headline.site_names(draft) if draft.page.marked_up else headline.known_sites(draft)
    return [
        Stated(headline.cut_suffix(headline.strip_mail_prefix(value), sites)[0], origin)
        for value, origin in hints(draft, Role.HEADLINE)
    ]


def _by_spelling(stated: list[Stated]) -> dict[str, list[Stated]]:
    groups: dict[str, list[Stated]] = defaultdict(list)
    for title in stated:
        groups[spelling(title.value)].append(title)
    groups.pop("", None)
    return groups


def _unseen(stated: list[Stated]) -> tuple[str | None, str]:
    """The title that most sources agree on, else the one most to be believed."""
    groups = _by_spelling(stated).values()
    if not groups:
        return None, ""
    best = max(groups, key=lambda g: (witnesses(t.origin for t in g), -min(map(_rank, g))))
    count = witnesses(t.origin for t in best)
    return min(best, key=_rank).value, f"{count} sources agree" if count > 1 else "the first that states it"


def _rank(title: Stated) -> int:
    return _TRUST.index(title.origin) if title.origin in _TRUST else len(_TRUST)


def _seen(draft: Draft, shown: str, stated: list[Stated]) -> tuple[str, str]:
    """The shown headline, or the part or the whole of it that the metadata agree on."""
    letters = spelling(shown)
    groups = _by_spelling(stated)
    if letters in groups:
        return shown, f"is shown, and {groups[letters][0].origin} says so too"
    for key, titles in groups.items():
        title = _as_printed(titles, stated)
        ends = letters.endswith(key) and len(key) >= _LEAST and 2 * len(key) > len(letters)
        if ends and _is_parted(draft, shown, title):
            return title, "the metadata have it so; a kicker stands before it in the heading"
        if witnesses(t.origin for t in titles) < 2:
            continue
        if key.endswith(letters) and _is_near(draft, key.removesuffix(letters)):
            return title, "several sources agree on it, and its beginning is shown over the heading"
        if key.startswith(letters) and _is_near(draft, key.removeprefix(letters)):
            return title, "several sources agree on it, and its end is shown under the heading"
    return shown, "is shown; the metadata say something else"


def _as_printed(titles: list[Stated], stated: list[Stated]) -> str:
    """Of titles that differ in their marks only, the form that most sources print."""
    # a title with the site's name behind it prints the form too
    return min(titles, key=lambda t: (-sum(s.value.startswith(t.value) for s in stated), _rank(t))).value


def _is_parted(draft: Draft, shown: str, title: str) -> bool:
    """Whether something parts a shown headline's beginning from ``title``: an element, a line or a mark.

    "Syrian regime hopes for gain" under a title "Regime hopes for gain" is one line and the headline.
    """
    slot = next(iter(draft.having(Role.HEADLINE)), None)
    before = shown[: max(0, len(shown) - len(title))].rstrip()
    return before[-1:] in _PARTS or (slot is not None and slot.block.marker.endswith(IN_PARTS))


def _is_near(draft: Draft, rest: str) -> bool:
    """Whether a block close to the headline is the missing piece of it."""
    at = next((s.index for s in draft.having(Role.HEADLINE)), 0)
    return any(spelling(s.text) == rest for s in draft.slots[max(0, at - _NEAR) : at + _NEAR])


def _weighed(stated: list[Stated], winner: str | None, shown: str | None, why: str) -> list[Candidate]:
    found = []
    for title in stated:
        same = winner is not None and spelling(title.value) == spelling(winner)
        won = same and winner != shown
        reason = (
            why
            if won
            else "says the same"
            if same
            else "the text itself comes first"
            if shown
            else "others agree"
        )
        found.append(candidate(Role.HEADLINE, title, reason, won=won))
    return found
