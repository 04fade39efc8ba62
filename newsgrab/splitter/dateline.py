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
from newsgrab.vocabulary.common import COLON_CITIES

_PLACE = r"[^\W\d_][\w.’'-]*(?:[ /][^\W\d_][\w.’'-]*){0,4}(?:, [^\W\d_][\w.’' -]{1,28})?"
_DATE = r"\d{1,2}\.? ?[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}[./]\d{1,2}[./](?:\d{4})?"
_DAY = rf"(?:,? (?:{_DATE})(?:,? \d{{4}})?)?"
_SPACED = lazy(
    rf"(?P<line>(?P<place>{_PLACE}){_DAY}(?: ?[(/](?P<agency>[^()]{{2,40}})[)/])?)"
    r"(?P<dash>\s*(?:\.-|[-–—]{1,2})\s+|\s*\.\s?[–—]\s*)(?=\S)",
    needs=("- ", "– ", "— ", "-\n", "–\n", "—\n", ".–", ".—", ". –", ". —"),
)
#: agencies that set themselves off in ways of their own, each with an agency of the vocabulary in it
_HOUSES = (
    # no dash of their own, as TT, CNN, STT and Reuters Deutschland: STOCKHOLM (TT) Rådet …
    lazy(rf"(?P<line>{_PLACE}{_DAY} ?\((?P<agency>[^()]{{2,40}})\))[.:]?\s*[-–—]{{0,2}}\s*(?=\S)", needs="("),
    # between slashes, as TASS
    lazy(rf"(?P<line>{_PLACE}{_DAY}\.? ?/(?P<agency>[^/]{{2,24}})/)\.?\s*[-–—]{{0,2}}\s*(?=\S)", needs="/"),
    # before the place, as ANSA
    lazy(rf"(?P<line>\((?P<agency>[^()]{{2,24}})\) ?[-–—] ?{_PLACE}{_DAY})\.? ?[-–—]\s+(?=\S)", opens="("),
    # behind the dash, as RIA Novosti
    lazy(rf"(?P<line>{_PLACE},? (?:{_DATE}) ?[-–—] (?P<agency>[^.\d]{{3,24}}))\.\s+(?=\S)", needs="-–—"),
    # place, day and agency each with its stop, as Interfax and UNIAN
    lazy(rf"(?P<line>{_PLACE}\. (?:{_DATE})\.? (?P<agency>[^\W\d][\w.]{{2,20}}?))(?: [-–—]|\.)\s+(?=\S)"),
)
#: letters of an agency's desk: "dpa/lby"
_DESK = 3
#: letters of the longest dateline: two cities, a country, a full date and an agency
_LONGEST = 160
_BRACKETED = lazy(
    r"[（(〔\[【](?:[^（()）〔〕\[\]【】]{0,16}[／/])?"
    r"([\u4e00-\u9fff]{2,8}[訊讯电電]|(?:中央社|新華社|新华社)[^（()）〔〕\[\]【】，。]{2,20}[電电]"
    r"|[\u4e00-\u9fffァ-ヶー・]{1,10}(?:共同|時事)"
    r"|[^（()）〔〕\[\]【】\s]{2,12}[=＝][^（()）〔〕\[\]【】]{2,24})[）)〕\]】]"
)
#: the house style of NTB, Ritzau and TT and the papers they serve; elsewhere such words are labels
_NORDIC = frozenset({"da", "nb", "nn", "no", "sv"})
_BEFORE_COLON = lazy(r"([A-ZÅÄÖÆØÜÉ][A-ZÅÄÖÆØÜÉ .-]{2,30}(?: \([^()]{2,40}\))?):\s+(?=\S)")
#: a city, and maybe the day, before a colon: "New Delhi: The …", "KUALA LUMPUR, May 3: …"
_CITY = lazy(rf"(?P<line>(?P<place>[^\W\d_][\w.' -]{{2,24}}){_DAY}): (?=[^\W\d_a-z]|[\"“‘'])", needs=":")
_WIRED = lazy(r"((?:新华社|中新社|新華社|中央社)[^，。、\s]{2,24}[电電])")


def _read(text: str) -> str | None:
    """The dateline that ``text`` opens with, as printed, without dash or brackets."""
    if text[0] in "（(〔[【" and (found := _BRACKETED.match(text)):
        return found[1]
    if text[0] in "新中":
        found = _WIRED.match(text)
        return found[1] if found else None
    opening = text[:_LONGEST]
    for house in _HOUSES:
        if (found := house.match(opening)) and _is_agency(found["agency"]):
            return found["line"]
    found = _SPACED.match(opening)
    if found is None or not _is_one(found["place"], found["agency"], found["dash"]):
        return None
    line = found["line"].strip()
    return line if found["place"].split(",")[0].isupper() else line.rstrip(" .")


def _is_agency(name: str) -> bool:
    """Whether a name is an agency's and nothing more: no small word but its own and desks ("lby")."""
    if vocabulary.fold(name) in vocabulary.AGENCIES:
        return True
    words = name.replace("/", " ").split()
    named = all(
        not w.islower() or len(w) <= _DESK or vocabulary.fold(w) in vocabulary.AGENCIES for w in words
    )
    return named and looks.has_agency(name)


def _is_one(place: str, agency: str | None, dash: str) -> bool:
    """A dash after a few words is common: capitals, an agency or the stop before the dash make a dateline."""
    if agency:
        return _is_agency(agency) or len(agency.split()) <= 3
    first = place.split(",", maxsplit=1)[0]
    if first.isupper():
        return len(first) > 2
    return ("." in dash or place.endswith(".")) and len(place.split()) <= 4


def opens(text: str) -> bool:
    """Whether a paragraph opens with a dateline."""
    return _read(text) is not None


def is_filed(text: str) -> bool:
    """Whether a paragraph opens with a dateline and its agency; captions open with place and day alone."""
    line = _read(text)
    return line is not None and looks.has_agency(line)


def find(draft: Draft) -> str | None:
    """The dateline of the first paragraph; it stays in the body too."""
    first = next((slot for slot in draft.slots if slot.is_role(Role.BODY) and slot.prose), None)
    if first is None:
        return None
    return _read(first.text) or _before_colon(first.text, nordic=(draft.language or "")[:2] in _NORDIC)


def _before_colon(text: str, *, nordic: bool) -> str | None:
    """``New Delhi: The …``, a city whose papers print it so; in the North any capitals, ``MOLDE: …``."""
    city = _CITY.match(text[:_LONGEST])
    if city is not None and vocabulary.fold(city["place"]) in COLON_CITIES:
        return city["line"]
    found = _BEFORE_COLON.match(text) if nordic else None
    return found[1] if found and found[1].casefold() not in vocabulary.LABELS else None
