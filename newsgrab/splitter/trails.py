"""Trails and menus side by side over a headline: ``Home > News > Europe``, ``Sport | Tennis``."""

from __future__ import annotations

from newsgrab import vocabulary
from newsgrab.model import Part, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import looks, shared
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary.common import HOME

_BAR = lazy(r"\s+[|·•]\s+")
_CRUMBS = lazy(r"\s*(?:[>›»→/|]|::)\s*")
_CRUMB_MARK = lazy(r"\s[>›»→/]\s|\S\s*[›»→]\s*\S", needs=">›»→/")
#: what sites put behind a headline that they cut at a trail's end
_CUT = ("…", "...")
#: letters of a section's name; more is a headline
_NAME = 32
#: blanks in a line from which it is no section's name, and sections of a trail
_NAME_WORDS, _MOST_CRUMBS = 3, 4
#: letters of a headline under a trail, and of the kicker between them
_LEAST, _MOST, _KICKER = 20, 160, 40
#: share of a headline's words that its page's title has too
_NEAR = 0.3
#: letters of a trail of two or three known words
TRAIL_SIZE = 40


def is_menu_bar(text: str) -> bool:
    """``Home | News | Sport``, ``Startseite Regionales Verkehr``: known menu words side by side."""
    words = norm.key(text).split(" ") if len(text) <= TRAIL_SIZE else []
    home = 2 < len(words) < 6 and vocabulary.FURNITURE.get(words[0]) == "navigation"
    if home and any(word in vocabulary.SECTIONS for word in words[1:]):
        return True
    items = [norm.key(item) for item in _BAR.split(text)] if len(text) <= 160 else []
    known = [i for i in items if i in vocabulary.SECTIONS or vocabulary.FURNITURE.get(i) == "navigation"]
    return len(items) >= 2 and len(known) * 2 > len(items)


def crumbs(text: str, below: Slot | None = None, site: str = "") -> list[Part]:
    """The sections of ``Home > News > Europe`` without the home page; empty for any other line.

    :param below: the line that may be the headline: its printing at the trail's end is left over.
    :param site: the site's name as a key, where it is known: it stands for the home page.
    """
    if len(text) > 120 or "«" in text:
        return []
    if not _CRUMB_MARK.search(text):
        return _as_sections(_trail_of_words(text))
    items = [looks.trim(item) for item in _CRUMBS.split(text)]
    items = [item for item in items if item]
    again = items.pop() if below is not None and len(items) > 2 and _prints(items[-1], below) else None
    if not 2 <= len(items) <= 6 or any(len(item) > _NAME or looks.ends_sentence(item) for item in items):
        return []
    first = vocabulary.FURNITURE.get(items[0].casefold()) or (site if norm.key(items[0]) == site else None)
    known = [item for item in items if item.casefold() in vocabulary.SECTIONS]
    if first is None and not known and ">" not in text and "›" not in text and "»" not in text:
        return []
    sections = _as_sections(items[1:] if first is not None else items)
    return sections if again is None else [*sections, Part(Role.LEFTOVER, again)]


def one_a_line(draft: Draft, first: Slot) -> Slot:
    """The headline under a trail that has a crumb on each line, settled; ``first`` where none such stands.

    :param first: the first line that can be a headline: behind "Home" it is the first crumb.
    """
    before = draft.slots[first.index - 1] if first.index else None
    if before is None or before.key not in HOME:
        return first
    lines = draft.slots[first.index : first.index + _MOST_CRUMBS + 1]
    last = next((s for s in lines if s.size > _NAME or s.text.count(" ") >= _NAME_WORDS), first)
    sections = draft.slots[first.index : last.index]
    if not sections or not all(s.open and not s.ends_sentence for s in sections) or not _may_head(last):
        return first
    for slot in sections:
        draft.give(slot, Role.CATEGORY, "category.breadcrumb", "a crumb of the trail behind the home page")
    if (found := under(draft, last)) is None:
        return last
    draft.drop(last, "headline.trail", "the trail's end, the headline in other words")
    draft.drop(found[0], "headline.kicker", "between the trail and the headline")
    return found[1]


def under(draft: Draft, crumb: Slot) -> tuple[Slot, Slot] | None:
    """The kicker and the headline under a trail's last crumb, which is the page's title; None for no such.

    Papers title a page for search engines in other words than they print over the story.
    """
    kicker, headline = draft.after(crumb), None
    if kicker is not None and kicker.open and not kicker.prose and kicker.size <= _KICKER:
        headline = draft.after(kicker)
    if headline is None or not _may_head(headline) or looks.ends_sentence(headline.text.rstrip("?!")):
        return None
    near = shared.share(shared.stems(headline.text), shared.stems(crumb.text))
    return (kicker, headline) if kicker is not None and near >= _NEAR else None


def _may_head(slot: Slot) -> bool:
    return slot.open and _LEAST <= slot.size <= _MOST and looks.can_be_headline(slot.text, slot.size)


def _as_sections(names: list[str]) -> list[Part]:
    return [Part(Role.CATEGORY, name) for name in names]


def _prints(item: str, headline: Slot) -> bool:
    """Whether a trail's last item is the headline, whole or cut; "Europe" over "Europe votes" is not."""
    key = norm.key(item.rstrip("…. "))
    cut = len(item) > _NAME or item.endswith(_CUT)
    named = key == headline.key and key not in vocabulary.SECTIONS
    return named or (cut and headline.key.startswith(key))


def _trail_of_words(text: str) -> list[str]:
    """``Startseite | Politik``, ``Sport | Tennis``, ``Home Ekonomi``: two or three known names, the first of
    them the home page or a section; empty for any other line."""
    items = [item for item in _BAR.split(text) if item]
    if len(items) == 1 and " " in text:
        items = text.split(" ", 1)
    keys = [norm.key(item) for item in items]
    home = vocabulary.FURNITURE.get(keys[0]) == "navigation" and keys[0] not in vocabulary.SECTIONS
    if not 2 <= len(items) <= 3 or len(text) > TRAIL_SIZE:
        return []
    if home and all(key in vocabulary.SECTIONS for key in keys[1:]):
        return items[1:]
    known = sum(key in vocabulary.SECTIONS for key in keys)
    return items if not home and len(items) == 2 and known and "|" in text else []
