"""Recognising who made or supplied a picture, where nothing but the credit stands.

How credits are printed: AP Stylebook "Captions" (photographer and agency in brackets at the end),
Reuters Handbook "REUTERS/Name", dpa "Foto: Name/dpa", Getty Images "Name via Getty Images", BBC News
"Image source, X"; the IPTC fields behind them are Credit Line and Copyright Notice.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import looks, openings
from newsgrab.vocabulary.common import ARCHIVE_WORDS, GALLERIES, NAME_PARTICLES, RIGHTS, RIGHTS_LITERALS

#: longest agency or person in a script without spaces (朝日新聞デジタル編集部 has 11)
_UNSPACED_NAME = 12
#: longest credit seen printed with three agencies and two names
LONGEST = 140
#: longest without a label or mark
LONGEST_BARE = 90
_MARK = lazy(r"(?:©|\(c\)|ⓒ|copyright\b)\s*:?\s*", re.IGNORECASE, opens="©(ⓒcC")
_SEPARATOR = lazy(r"\s*[:：=＝,，、/／|.\-–—]*\s*")
#: words of a credit behind a label, and those from which it must be names where the caption has no stop
_LABELLED, _FEW = 12, 3
_ENDS = (".", "!", "?", "…", "»", "”", "“", '"', "。", ")")
#: how long a film is: "02:12 - Source: X"
_RUNNING_TIME = lazy(r"^\d{1,2}:\d\d(?::\d\d)?\s*[-–—|]\s*")
#: what a template leaves where a name, a house or a day is missing: "(AFP/Getty Images /, )", "Jo Reed,"
_EMPTY_PARTS = lazy(r"(?:\s+[/|•,–—-]|,)+\s*$")
_COLON = lazy(r"[:：=＝]", needs=":：=＝")
#: words that no caption ends with
_NEEDING = frozenset(("de", "der", "di", "do", "of"))
_PHOTO_BY = lazy(
    r"[\s(](?:Photo(?:graph)?s?|Pictures?|Images?|Fotos?|Videos?) (?:by|von|de|di|av|af|door) (\S.{1,80})$",
    needs=("Photo", "Picture", "Image", "Foto", "Video"),
)
_YEAR = lazy(r"(?:19|20)\d\d\b")
_ALL_RIGHTS = lazy("|".join(RIGHTS), re.IGNORECASE, needs=RIGHTS_LITERALS)
#: words that stand between names in a credit
_JOINING = ("and", "for", "für", "para", "per", "pour", "und", "via")
_NAME_JOINTS = lazy(rf"\s*(?:[/|,;&]|\b(?:{'|'.join(_JOINING)})\b)\s*", re.IGNORECASE)
#: "Screenshot by X", "Portrait de X": the word behind a label
_BY = lazy(r"^(?:af|av|by|da|de|di|door|par|por|von)\s+(?=[^\W\da-z])")
#: a site as a source: "fot. sxc.hu"
_DOMAIN = lazy(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}")
#: "新华社记者 王小明 摄", "新华社发": who took or issued a picture, in Chinese
SHOT_BY = lazy(r"((?:\S{2,8}(?:记者|記者)\s?)?\S{2,14}?)\s?(?<!拍)[攝摄]$", needs="攝摄")
_ISSUED_BY = lazy(r"(\S{2,10}?)(?:[发發]|供[图圖])$", needs="发發图圖")
#: a sentence in a script without spaces between words ends so
_UNSPACED_STOP = lazy("[。！？]", needs="。！？")
#: a sentence shows a plain word among its first ones
_LOOK = 6


class Credit(NamedTuple):
    """A whole line that is a credit."""

    text: str
    why: str


#: what stands in brackets behind a caption and is no name: "(Archivbild)", "(file photo)"
ARCHIVE = lazy("|".join(ARCHIVE_WORDS), re.IGNORECASE)


def read(text: str) -> Credit | None:
    """The credit when ``text`` is nothing but one; label and surrounding brackets taken off."""
    if len(text) > LONGEST:
        return None
    bare = text.strip()
    if bare[0] in "([（【" and bare[-1] in ")]）】" and bare[1:-1].count(bare[0]) == 0:
        bare = bare[1:-1].strip()
        if not bare:
            return None
    found = read_marked(bare) or read_labelled(bare) or read_issued(bare)
    if found is None and is_bare_credit(bare) and label_inside(bare) is None:
        found = Credit(bare, "names an agency and nothing else")
    return None if found is None or is_rights(text) else found


def read_issued(text: str) -> Credit | None:
    """The credit of a Chinese line that says who took or issued the picture."""
    shot = SHOT_BY.match(text)
    if shot is not None and names_only(shot[1]):
        return Credit(shot[1].strip(), "says who took the picture")
    issued = _ISSUED_BY.match(text)
    if issued is not None and looks.has_agency(issued[1]):
        return Credit(issued[1], "says who issued the picture")
    return None


def in_brackets(text: str) -> Credit | None:
    """The credit when a whole caption is names in brackets: "(Al Dukes Photography)"."""
    inner = bare(text)
    if inner == text or len(inner) > LONGEST_BARE or norm.unspaced(inner) or ARCHIVE.search(inner):
        return None
    return Credit(inner, "nothing but names in brackets") if names_only(inner) else None


def is_rights(text: str) -> bool:
    """Whether ``text`` reserves all rights, which is said of a paper as well as of a picture."""
    return _ALL_RIGHTS.search(text) is not None


def bare(text: str) -> str:
    """``text`` without a film's length, what sets off a stated credit, and parts left empty in it."""
    text = _RUNNING_TIME.sub("", text.strip(" |–—-"), count=1)
    text = _EMPTY_PARTS.sub("", closed(text))
    if text[:1] in ("(", "[", "（") and not set(text) & set(")]）"):
        text = text[1:]  # its day and bracket stand in the next element
    inner = text[1:-1]
    enclosed = (
        text[:1] in ("(", "[", "（") and text[-1:] in (")", "]", "）") and not set(inner) & set("()[]（）")
    )
    return _EMPTY_PARTS.sub("", inner).strip() if enclosed else text


def read_marked(text: str) -> Credit | None:
    """``© X``, ``(c) X``, ``Copyright X``."""
    mark = _MARK.match(text)
    if mark is None or mark.end() == len(text):
        return None
    rest = text[mark.end() :]
    if (
        _YEAR.match(rest)
        and not looks.has_agency(rest)
        and not looks.is_name(_YEAR.sub("", rest).strip(" ,"))
    ):
        return None
    words = rest.split()
    if len(words) > 12 or (looks.ends_sentence(text) and len(words) > 7):
        return None
    return Credit(text, "opens with a copyright mark")


#: labels that say where the picture comes from: they belong to the credit ("Archives Ouest-France"), and are
#: one alone where the mark-up says so ("Reprodução" under half the pictures of Brazil's papers)
SOURCES = frozenset(
    {
        "archiv", "archives", "archivo", "arquivo", "collection", "cortesia", "cortesía", "courtesy",
        "divulgação", "gentileza", "handout", "reproducción", "reprodução",
    }
)  # fmt: skip
#: the one agency whose name is two small words, and the way it also signs
_SMALL_WORDS = ("picture alliance", "picture-alliance")
#: a space or hyphen and the word behind a label
_NEXT_WORD = lazy(r"[ -][^\s/|,–—-]+", opens=" -")
#: what stands between a label and its value
_MARKS = frozenset(":：=＝,，、/／|")


def read_labelled(text: str) -> Credit | None:
    """``Photo: X``, ``Image source, X``, ``Foto Max Muster/dpa``."""
    found = openings.opening(text, openings.CREDIT)
    if found is None:
        return None
    label, rest = found
    separator = _SEPARATOR.match(rest)
    mark = separator.group() if separator else ""
    value = _BY.sub("", _innermost(rest[len(mark) :].strip()), count=1)
    if not looks.trim(value) or not _is_label(label, mark, rest) or _opens_agency(label, rest):
        return None
    if len(value.split()) > 14 or (value[-1] in ".!?" and len(value.split()) > 8):
        return None
    if is_gallery(label, value):
        return None
    if (
        set(mark) & _MARKS
        or label.casefold().startswith("courtesy")
        or looks.has_agency(value)
        or looks.is_name(value)
        or names_only(value)
        or _DOMAIN.fullmatch(value)
    ):
        kept = label.casefold().split(" ")[0].rstrip(".") in SOURCES
        return Credit((text if kept else value).removesuffix("."), f"opens with the credit label “{label}”")
    return None


def is_gallery(label: str, value: str) -> bool:
    """Whether a label announces pictures by a headline: "PHOTOS: Close brushes with sharks"."""
    return looks.trim(label.casefold()) in GALLERIES and _is_clause("", value)


def _opens_agency(label: str, rest: str) -> bool:
    """Whether a label and the next word are an agency's name: "picture alliance/dpa"."""
    word = _NEXT_WORD.match(rest)
    return word is not None and norm.key(f"{label}{word[0]}") in vocabulary.AGENCIES


def _is_label(label: str, mark: str, rest: str) -> bool:
    """Whether a label word is one here: not a name ("HANDOUT / AFP"), not a longer word ("写真集が発売")."""
    if label.isascii() and rest.lstrip()[:1] in "/|":
        return False
    return not norm.unspaced(label) or bool(set(mark) & _MARKS) or rest[:1].isspace()


def _innermost(value: str) -> str:
    """What is credited where a label stands behind a label: ``Photo credit: Photo by X``."""
    second = openings.opening(value, openings.CREDIT) if value else None
    if second is None:
        return value
    inner = _SEPARATOR.sub("", second[1], count=1).strip()
    return inner if inner and (":" in second[1][:2] or " by" in second[0].casefold()) else value


def is_bare_credit(text: str) -> bool:
    """Whether ``text`` names an agency and otherwise only people and agencies."""
    if (
        len(text) > LONGEST_BARE
        or not names_only(text)
        or (text[-1] in ".!?" and " " in text and len(text) > 60)
        or text[-1] in ":："
    ):
        return False
    return looks.has_agency(text)


def names_only(text: str) -> bool:
    """Whether every part of ``text`` between slashes, bars, commas and "via" is capitalised."""
    if _UNSPACED_STOP.search(text):
        return False
    text = text.replace(*_SMALL_WORDS)
    if any(_is_plain_word(word) for word in text.split(None, _LOOK)[:_LOOK]):
        return False
    parts = [looks.trim(p) for p in _NAME_JOINTS.split(text)]
    parts = [p for p in parts if p]
    if not parts or len(parts) > 8:
        return False
    for part in parts:
        words = part.split()
        if (
            len(words) > 6
            or looks.is_caseless_phrase(part)
            or (norm.unspaced(part) and len(part) > _UNSPACED_NAME)
        ):
            return False
        if not all(
            not w[0].islower() or w.casefold() in NAME_PARTICLES or looks.has_agency(w) for w in words
        ):
            return False
    return True


@lru_cache(maxsize=4096)  # the small words of a language come again and again
def _is_plain_word(word: str) -> bool:
    """Whether a word is small, and neither joins names nor is a piece of one."""
    return (
        word[0].islower()
        and word.isalpha()
        and word not in _JOINING
        and word not in NAME_PARTICLES
        and not looks.has_agency(word)
    )


def label_inside(text: str) -> tuple[str, str, str] | None:
    """What stands before a label near the end of ``text``, what behind it, and the label.

    "… in Paris. Foto: Jo Reed" and "… in Paris Photo by Jo Reed"; None when no credit stands behind one.
    """
    for colon in reversed(list(_COLON.finditer(text, max(0, len(text) - LONGEST)))):
        before = text[: colon.start()].rstrip()
        for n in (3, 2, 1):
            label = _last_words(before, n)
            if label and label.casefold().strip("([ /|") in vocabulary.CREDIT_LABELS:
                head = before[: len(before) - len(label)]
                value = closed(text[colon.end() :])
                fits = value and not _is_cut_short(head) if head.strip() else False
                if fits and len(value.split()) <= _LABELLED and not _is_clause(head, value):
                    return head, value, label.strip()
    found = _PHOTO_BY.search(text, max(0, len(text) - LONGEST))
    if found and found.start() > 3 and (names_only(found[1]) or looks.has_agency(found[1])):
        return text[: found.start()], found[1].rstrip("."), found[0].strip(" (").split()[0]
    return None


def _is_clause(head: str, value: str) -> bool:
    """Whether what stands behind a label goes on with a headline: "Erstes Bild: So könnte die Bahn aussehen".

    Behind a caption's stop, or in a word or two ("Foto: privat"), a credit may have small words.
    """
    ended = head.rstrip(" (|/[–-").endswith(_ENDS)
    return not ended and len(value.split()) > _FEW and not (names_only(value) or looks.has_agency(value))


def closed(text: str) -> str:
    """``text`` without the closing bracket that was opened before it."""
    text = text.strip()
    return (
        text[:-1].strip()
        if text[-1:] in ")]" and text.count("(") + text.count("[") < text.count(")") + text.count("]")
        else text
    )


def _is_cut_short(head: str) -> bool:
    """Whether what stands before a label needs it: "Director of Photography: X" credits no picture."""
    return head.rsplit(None, 1)[-1].casefold() in _NEEDING


def _last_words(text: str, n: int) -> str:
    parts = text.rstrip().rsplit(None, n)
    return text.rstrip()[len(text.rstrip()) - len(" ".join(parts[-n:])) :] if len(parts) >= n else ""
