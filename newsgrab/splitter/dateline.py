"""The dateline: the place of filing, and often day and agency, at the start of the first paragraph.

AP Stylebook "Datelines" (PARIS (AP) —), Reuters Handbook (PARIS, Jan 3 (Reuters) -), dpa (Berlin (dpa) -),
EFE (Madrid, 3 ene (EFE).-), Mexican dailies (Ciudad de México.–), and the bracketed forms of East Asia:
（台南訊）, 【ワシントン＝山田太郎】, (통영=남해일보), 新华社北京1月3日电.
"""

from __future__ import annotations

from newsgrab import vocabulary
from newsgrab.model import Role
from newsgrab.patterns import lazy
from newsgrab.splitter import looks
from newsgrab.splitter.draft import Draft

_PLACE = r"[^\W\d_][\w.’'-]*(?:[ /][^\W\d_][\w.’'-]*){0,4}(?:, [^\W\d_][\w.’' -]{1,28})?"
_DAY = r"(?:,? (?:\d{1,2}\.? ?[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.\d{1,2}\.)(?:,? \d{4})?)?"
_SPACED = lazy(
    rf"(?P<line>(?P<place>{_PLACE}){_DAY}(?: ?[(/](?P<agency>[^()]{{2,40}})[)/])?)"
    r"(?P<dash>\s*(?:\.-|[-–—]{1,2})\s+|\s*\.\s?[–—]\s*)(?=\S)",
    needs=("- ", "– ", "— ", "-\n", "–\n", "—\n", ".–", ".—", ". –", ". —"),
)
_BRACKETED = lazy(
    r"[（(〔\[【](?:[^（()）〔〕\[\]【】]{0,16}[／/])?"
    r"([\u4e00-\u9fff]{2,8}[訊讯電电]|[^（()）〔〕\[\]【】\s]{2,12}[=＝][^（()）〔〕\[\]【】]{2,24})[）)〕\]】]"
)
#: the house style of NTB, Ritzau and TT and the papers they serve; elsewhere such words are labels
_NORDIC = frozenset({"da", "nb", "nn", "no", "sv"})
_BEFORE_COLON = lazy(r"([A-ZÅÄÖÆØÜÉ][A-ZÅÄÖÆØÜÉ .-]{2,30}(?: \([^()]{2,40}\))?):\s+(?=\S)")
_WIRED = lazy(r"((?:新华社|中新社|新華社|中央社)[^，。、\s]{2,24}[电電])")


def _read(text: str) -> str | None:
    """The dateline that ``text`` opens with, as printed, without dash or brackets."""
    if text[0] in "（(〔[【":
        found = _BRACKETED.match(text)
        return found[1] if found else None
    if text[0] in "新中":
        found = _WIRED.match(text)
        return found[1] if found else None
    found = _SPACED.match(text[:160])
    if found is None or not _is_one(found["place"], found["agency"], found["dash"]):
        return None
    line = found["line"].strip()
    return line if found["place"].split(",")[0].isupper() else line.rstrip(" .")


def _is_one(place: str, agency: str | None, dash: str) -> bool:
    """A dash after a few words is common: capitals, an agency or the stop before the dash make a dateline."""
    if agency:
        return looks.has_agency(agency) or len(agency.split()) <= 3
    first = place.split(",", maxsplit=1)[0]
    if first.isupper():
        return len(first) > 2
    return ("." in dash or place.endswith(".")) and len(place.split()) <= 4


def opens(text: str) -> bool:
    """Whether a paragraph opens with a dateline."""
    return _read(text) is not None


def find(draft: Draft) -> str | None:
    """The dateline of the first paragraph; it stays in the body too."""
    first = next((slot for slot in draft.slots if slot.is_role(Role.BODY) and slot.prose), None)
    if first is None:
        return None
    return _read(first.text) or (_nordic(first.text) if (draft.language or "")[:2] in _NORDIC else None)


def _nordic(text: str) -> str | None:
    """``MOLDE: Ferja fra Sekken …``, ``OSLO (NTB): …``: a place in capitals before a colon."""
    found = _BEFORE_COLON.match(text)
    return found[1] if found and found[1].casefold() not in vocabulary.LABELS else None
