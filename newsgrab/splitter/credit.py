"""Recognising who made or supplied a picture: a credit alone on its line, or at the end of a caption.

How credits are printed: AP Stylebook "Captions" (photographer and agency in brackets at the end),
Reuters Handbook "REUTERS/Name", dpa "Foto: Name/dpa", Getty Images "Name via Getty Images", BBC News
"Image source, X"; the IPTC fields behind them are Credit Line and Copyright Notice.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.model import Part, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import looks, openings
from newsgrab.vocabulary.common import ARCHIVE_WORDS, NAME_PARTICLES, RIGHTS, RIGHTS_LITERALS

#: letters of an abbreviated label: "Fot.", "Phot."
_ABBREVIATION = 5
#: longest agency or person in a script without spaces (朝日新聞デジタル編集部 has 11)
_UNSPACED_NAME = 12
#: longest credit seen printed with three agencies and two names
LONGEST = 140
#: longest without a label or mark
_LONGEST_BARE = 90
_MARK = lazy(r"(?:©|\(c\)|ⓒ|copyright\b)\s*:?\s*", re.IGNORECASE, opens="©(ⓒcC")
#: the same in words, set off from its caption: "… - Copyright AP Photo"
_COPYRIGHT = lazy(r"\s[-–—|]\sCopyright:? (?=[^\W\d])", needs=("Copyright",))
_SEPARATOR = lazy(r"\s*[:：=＝,，、/／|.\-–—]*\s*")
_BRACKETS = lazy(
    r"\s*[(\[（【［]([^()\[\]（）【】]{2,140}(?:\([^()]{1,30}\)[^()\[\]]{0,60})?)[)\]）】］]\s*[.。]?$",
    needs=")]）】］",
)
_CLOSING = frozenset(")]）】］")
_CLOSING_QUOTES = "\"'“”’»"
_PIPE = lazy(r"\s+[|/]\s+(?=\S)", needs="|/")
#: how long a film is: "02:12 - Source: X"
_RUNNING_TIME = lazy(r"^\d{1,2}:\d\d(?::\d\d)?\s*[-–—|]\s*")
_VIA = lazy(r"\b(?:via|courtesy|handout|vía|cortesía|avec l'aimable autorisation)\b", re.IGNORECASE)
_YEAR = lazy(r"(?:19|20)\d\d\b")
_ALL_RIGHTS = lazy("|".join(RIGHTS), re.IGNORECASE, needs=RIGHTS_LITERALS)
_SLASHED = lazy(r"[^\s/]/[^\s/]|[\w.] / [\w]|\S\|\S")
_LAST_SENTENCE = lazy(r".*[.!?…。][\"'“”’»)]*\s+(?=\S)", re.DOTALL)
_COLON = lazy(r"[:：=＝]", needs=":：=＝")
#: words that no caption ends with
_NEEDING = frozenset(("de", "der", "di", "do", "of"))
#: words that stand between names in a credit
_JOINING = ("and", "for", "für", "para", "per", "pour", "und", "via")
_NAME_JOINTS = lazy(rf"\s*(?:[/|,;&]|\b(?:{'|'.join(_JOINING)})\b)\s*", re.IGNORECASE)
#: "Screenshot by X", "Portrait de X": the word behind a label
_BY = lazy(r"^(?:af|av|by|da|de|di|door|par|por|von)\s+(?=[^\W\da-z])")
#: a site as a source: "fot. sxc.hu"
_DOMAIN = lazy(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}")
#: a sentence in a script without spaces between words ends so
_UNSPACED_STOP = lazy("[。！？]", needs="。！？")
#: a sentence shows a plain word among its first ones
_LOOK = 6


class Tail(NamedTuple):
    """A caption and the credit cut off its end."""

    caption: str
    credit: str
    #: whether the credit is marked as one (label, ©, agency), not only in brackets or behind a bar
    sure: bool
    why: str


class Credit(NamedTuple):
    """A whole line that is a credit."""

    text: str
    why: str


#: what an agency sells behind a credit
_OFFER = lazy(
    r"\s*(?:Purchase|Acquire) Licensing Rights(?:, opens new tab)?\s*$|\s*Buy (?:this )?photo\s*$",
    needs=("Licensing Rights", "Buy "),
)
#: what stands in brackets behind a caption and is no name: "(Archivbild)", "(file photo)"
_ARCHIVE = lazy("|".join(ARCHIVE_WORDS), re.IGNORECASE)
#: the same in brackets of its own before the credit
_ASIDE = lazy(
    rf"\([^()]{{0,20}}(?:{'|'.join(ARCHIVE_WORDS)})[^()]{{0,20}}\)\s*(?=\S)", re.IGNORECASE, opens="("
)


def read(text: str) -> Credit | None:
    """The credit when ``text`` is nothing but one; label and surrounding brackets taken off."""
    if len(text) > LONGEST:
        return None
    bare = text.strip()
    if bare[0] in "([（【" and bare[-1] in ")]）】" and bare[1:-1].count(bare[0]) == 0:
        bare = bare[1:-1].strip()
        if not bare:
            return None
    found = _marked(bare) or _labelled(bare)
    if found is None and is_bare_credit(bare) and _cut_label(bare) is None:
        found = Credit(bare, "names an agency and nothing else")
    return None if found is None or is_rights(text) else found


def in_brackets(text: str) -> Credit | None:
    """The credit when a whole caption is names in brackets: "(Al Dukes Photography)"."""
    inner = bare(text)
    if inner == text or len(inner) > _LONGEST_BARE or norm.unspaced(inner) or _ARCHIVE.search(inner):
        return None
    return Credit(inner, "nothing but names in brackets") if names_only(inner) else None


def is_rights(text: str) -> bool:
    """Whether ``text`` reserves all rights, which is said of a paper as well as of a picture."""
    return _ALL_RIGHTS.search(text) is not None


def bare(text: str) -> str:
    """``text`` without a film's length, and the dashes, bars and brackets that set off a stated credit."""
    text = _RUNNING_TIME.sub("", text.strip(" |–—-"), count=1)
    inner = text[1:-1]
    enclosed = (
        text[:1] in ("(", "[", "（") and text[-1:] in (")", "]", "）") and not set(inner) & set("()[]（）")
    )
    return inner.strip() if enclosed else text


def _marked(text: str) -> Credit | None:
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


#: labels that say where the picture comes from: they belong to the credit ("Archives Ouest-France")
_KEPT = frozenset({"archives", "courtesy", "cortesía", "cortesia", "collection", "handout"})
#: what stands between a label and its value
_MARKS = frozenset(":：=＝,，、/／|")


def _labelled(text: str) -> Credit | None:
    """``Photo: X``, ``Image source, X``, ``Foto Max Muster/dpa``."""
    found = openings.opening(text, openings.CREDIT)
    if found is None:
        return None
    label, rest = found
    separator = _SEPARATOR.match(rest)
    mark = separator.group() if separator else ""
    value = _BY.sub("", _innermost(rest[len(mark) :].strip()), count=1)
    if not looks.trim(value) or not _is_label(label, mark, rest):
        return None
    if len(value.split()) > 14 or (value[-1] in ".!?" and len(value.split()) > 8):
        return None
    if (
        set(mark) & _MARKS
        or label.casefold().startswith("courtesy")
        or looks.has_agency(value)
        or looks.is_name(value)
        or names_only(value)
        or _DOMAIN.fullmatch(value)
    ):
        kept = label.casefold().split(" ")[0].rstrip(".") in _KEPT
        return Credit((text if kept else value).removesuffix("."), f"opens with the credit label “{label}”")
    return None


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
        len(text) > _LONGEST_BARE
        or not names_only(text)
        or (text[-1] in ".!?" and " " in text and len(text) > 60)
    ):
        return False
    return looks.has_agency(text)


def names_only(text: str) -> bool:
    """Whether every part of ``text`` between slashes, bars, commas and "via" is capitalised."""
    if _UNSPACED_STOP.search(text):
        return False
    if any(_is_plain_word(word) for word in text.split(None, _LOOK)[:_LOOK]):
        return False
    parts = [looks.trim(p) for p in _NAME_JOINTS.split(text)]
    parts = [p for p in parts if p]
    if not parts or len(parts) > 8:
        return False
    for part in parts:
        words = part.split()
        if len(words) > 6 or (norm.unspaced(part) and len(part) > _UNSPACED_NAME):
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


def without_offer(text: str) -> tuple[str, str]:
    """``text`` and what is offered behind a credit: "Purchase Licensing Rights, opens new tab" (Reuters)."""
    found = _OFFER.search(text)
    return (text[: found.start()], found[0].strip()) if found and found.start() else (text, "")


def cut(text: str) -> Tail | None:
    """A caption whose end is its credit, taken apart; None when no credit ends ``text``.

    Of several possible cuts the first in the text is right: "… Foto: Jo Reed (Keystone)".
    """
    if not _may_end_with_credit(text):
        return None
    if text[0] in "[【" and text[-1] in "]】" and not set(text[1:-1]) & set("[]【】"):
        inner = text[1:-1].strip()
        tail = cut(inner) if inner else None
        return tail and tail._replace(sure=True)  # a line apart from the text, brackets and all
    cuts = [tail for cutter in _CUTTERS if (tail := cutter(text)) is not None]
    sure = [tail for tail in cuts if tail.sure]
    return min(sure or cuts, key=lambda tail: len(tail.caption), default=None)


def pieces(text: str, role: Role = Role.CAPTION) -> list[Part]:
    """The parts of what stands behind a caption or credit label.

    :param role: what it is when neither a credit ends it nor it is one as a whole.
    """
    if role is Role.CREDIT and names_only(text):
        return [Part(role, text)]
    tail = cut(text)
    if tail is not None and not (role is Role.CREDIT and names_only(tail.caption)):
        return [Part(Role.CAPTION, tail.caption), Part(Role.CREDIT, tail.credit)]
    whole = read(text)
    return [Part(Role.CREDIT, whole.text)] if whole else [Part(role, text)]


def behind_label(text: str) -> list[Part]:
    """The parts of what a label says is a caption: "Above: The harbour (Jo Reed/Northern Wire)".

    With the label, a name and its house in brackets need no stop before them.
    """
    found = _BRACKETS.search(text)
    inner = found[1].strip() if found else ""
    named = "/" in inner and " " in inner and names_only(inner) and not any(map(str.isdigit, inner))
    if found is None or not named:
        return pieces(text)
    return [Part(Role.CAPTION, text[: found.start()].rstrip()), Part(Role.CREDIT, inner)]


def _tail(caption: str, credit: str, why: str, *, sure: bool = True) -> Tail | None:
    if aside := _ASIDE.match(credit):  # "(file photo)" between them says what the picture is
        caption, credit = f"{caption.rstrip()} {aside[0].rstrip()}", credit[aside.end() :]
    caption = caption.rstrip(" |/–—-,;(")
    credit = credit.strip(" |")
    return Tail(caption, credit, sure, why) if len(caption) >= 3 and credit else None


def _cut_brackets(text: str) -> Tail | None:
    found = _BRACKETS.search(text) if text.rstrip(" .。")[-1:] in _CLOSING else None
    if found is None:
        return None
    inner = found[1].strip()
    head = text[: found.start()]
    if credit := _labelled(inner) or _marked(inner) or _taken(inner):
        return _tail(head, credit.text, f"ends with brackets that hold a credit ({credit.why})")
    if is_bare_credit(inner) or (_VIA.search(inner) and names_only(_VIA.sub(",", inner))):
        return _tail(head, inner, "ends with brackets that name an agency")
    names = names_only(inner) and not _ARCHIVE.search(inner) and not any(map(str.isdigit, inner))
    closed = text.rstrip()[-1] in _CLOSING  # a stop behind the bracket makes it part of the sentence
    if closed and head[-1:] in ".!?…" and names and len(inner.split()) <= 5:
        return _tail(head, inner, "ends with names in brackets behind its last sentence", sure=False)
    if looks.is_name(inner) and text[found.start() :].strip()[0] in "[【":
        return _tail(head, inner, "ends with a name in square brackets", sure=False)
    return None


def _closed(text: str) -> str:
    """``text`` without the closing bracket that was opened before it."""
    text = text.strip()
    return (
        text[:-1].strip()
        if text[-1:] in ")]" and text.count("(") + text.count("[") < text.count(")") + text.count("]")
        else text
    )


def _cut_mark(text: str) -> Tail | None:
    word = _COPYRIGHT.search(text, max(0, len(text) - LONGEST))
    if word is not None and names_only(text[word.end() :]):
        return _tail(text[: word.start()], text[word.end() :], "“Copyright” before its end")
    at = max(text.rfind("©"), text.rfind("ⓒ"))
    if at <= 3 or len(text) - at > LONGEST:
        return None
    credit = _marked(text[at:].strip())
    return _tail(text[:at], _closed(text[at:]), "a copyright mark before its end") if credit else None


def _cut_label(text: str) -> Tail | None:
    """``… Foto: X`` and ``… Photo by X`` at the end."""
    for colon in reversed(list(_COLON.finditer(text, max(0, len(text) - LONGEST)))):
        before = text[: colon.start()]
        for n in (3, 2, 1):
            label = _last_words(before.rstrip(), n)
            if label and label.casefold().strip("([ /|") in vocabulary.CREDIT_LABELS:
                head = before.rstrip()[: len(before.rstrip()) - len(label)]
                value = _closed(text[colon.end() :])
                if head.strip() and not _is_cut_short(head) and value and len(value.split()) <= 12:
                    return _tail(head, value, f"ends with the credit label “{label.strip()}”")
    found = _PHOTO_BY.search(text, max(0, len(text) - LONGEST))
    if found and found.start() > 3 and (names_only(found[1]) or looks.has_agency(found[1])):
        return _tail(text[: found.start()], found[1].rstrip("."), "ends with “photo by”")
    return None


def _is_cut_short(head: str) -> bool:
    """Whether what stands before a label needs it: "Director of Photography: X" credits no picture."""
    return head.rsplit(None, 1)[-1].casefold() in _NEEDING


def _taken(text: str) -> Credit | None:
    by = _TAKEN_IN.search(text) or _SHOT_BY.match(text)
    if by is None or not names_only(by[1]):
        return None
    return Credit(text if by.start() else by[1], "says who took the picture")


#: "（記者林佳穎攝）"
_SHOT_BY = lazy(r"(\S{2,14}?)\s?[攝摄]$")
#: "(Express photo by Jo Reed)"
_TAKEN_IN = lazy(
    r"(?:^|\s)(?:photo(?:graph)?s?|pictures?|images?|fotos?) (?:by|von|de|di|av|af|door)\s?:? (\S.{1,60})$",
    re.IGNORECASE,
    needs=("photo", "picture", "image", "foto"),
)
_PHOTO_BY = lazy(
    r"[\s(](?:Photo(?:graph)?s?|Pictures?|Images?|Fotos?) (?:by|von|de|di|av|af|door) (\S.{1,80})$",
    needs=("Photo", "Picture", "Image", "Foto"),
)


def _last_words(text: str, n: int) -> str:
    parts = text.rstrip().rsplit(None, n)
    return text.rstrip()[len(text.rstrip()) - len(" ".join(parts[-n:])) :] if len(parts) >= n else ""


def _cut_bar(text: str) -> Tail | None:
    bars = list(_PIPE.finditer(text, max(0, len(text) - LONGEST)))
    bars = [bar for bar in bars if text.count("(", 0, bar.start()) <= text.count(")", 0, bar.start())]
    if not bars:
        return None  # none, or inside the brackets of "… (Name / House)"
    for bar in bars:  # "Caption | Name / Agency": the first bar behind which only names stand
        credit = text[bar.end() :].strip()
        if labelled := _labelled(credit):
            return _tail(text[: bar.start()], labelled.text, "a credit label behind a bar")
        if names_only(credit) and (looks.has_agency(credit) or _VIA.search(credit)):
            return _tail(text[: bar.start()], credit, "an agency behind a bar")
    credit = text[bars[-1].end() :].strip()
    if norm.size(text[: bars[-1].start()]) < _SHORTEST_BEFORE_BAR:
        return None
    if names_only(credit) and len(credit.split()) <= 6 and sum(c.isdigit() for c in credit) < 3:
        return _tail(text[: bars[-1].start()], credit, "a name behind a bar", sure=False)
    return None


#: "… 奈良県吉野町、西川紗英撮影": name and verb as the last piece (Asahi, Mainichi and Yomiuri captions)
_TAKEN_BY = lazy(
    r"[、，,＝=（(]\s*([^\s、，,。＝=（(]{2,14}?)(?:撮影|写す|提供)[)）]?$"
    r"|[.。]\s*/?\s*([^\s.。,/]{2,14}(?: [^\s.。,/]{2,10})?) ?제공$"
    r"|[.。]\s*([^。，,、]{2,24}?)\s*[摄攝]$"
)


def _cut_verb(text: str) -> Tail | None:
    found = _TAKEN_BY.search(text, max(0, len(text) - 30)) if text[-1] in _VERB_ENDS else None
    return (
        _tail(
            text[: found.start() + (found[1] is None)],
            found[1] or found[2] or found[3],
            "ends with who took it",
        )
        if found
        else None
    )


def _cut_sentence(text: str) -> Tail | None:
    """``… in Paris. REUTERS/Jane Doe``: the last sentence is a bare credit."""
    last = _LAST_SENTENCE.match(text, max(0, len(text) - LONGEST)) if len(text) < 900 else None
    if last is None:
        return None
    credit = text[last.end() :].strip()
    head, _, label = text[: last.end()].rstrip(". ").rpartition(" ")  # "… w Gdyni. Fot. Jan Nowak"
    short = len(label) <= _ABBREVIATION and label.casefold() in vocabulary.CREDIT_LABELS
    if short and credit[0] not in "([|" and names_only(credit):
        return _tail(head, credit, f"ends with the credit label “{label}.”")
    if labelled := _labelled(credit):
        return _tail(text[: last.end()], labelled.text, f"its last sentence {labelled.why}")
    if is_bare_credit(credit) and (_SLASHED.search(credit) or _VIA.search(credit)):
        return _tail(text[: last.end()], credit, "a bare credit behind its last sentence")
    return None


#: one of these stands before the end of a text that a credit ends, unless a short last sentence is the credit
_END_SIGNS = (
    "/",
    ":",
    "Copyright ",
    "Credit",
    "|",
    "©",
    "=",
    "ⓒ",
    "：",
    "＝",
    "Photo",
    "Foto",
    "Image",
    "Picture",
)
#: letters of a caption that a name behind a bar can credit: "READ | Full Transcript" is a line of links
_SHORTEST_BEFORE_BAR = 16
_VERB_ENDS = frozenset("影す供공摄攝)）")
_STOPS = ".!?…。"
_BEHIND_STOPS = _STOPS + _CLOSING_QUOTES + ") "
#: small words of four letters and more that a sentence which is nothing but a credit has at most
_SMALL_WORDS = 2
_SMALL_WORD = lazy(r"(?<!\S)[a-zß-ÿа-я]{4,}(?!\S)")


def _may_end_with_credit(text: str) -> bool:
    """A cheap look at the end of a text: most paragraphs show none of the signs of a credit."""
    end = text[-LONGEST:]
    if text[-1] in _VERB_ENDS or end.rstrip(" .。")[-1:] in _CLOSING:
        return True
    for sign in _END_SIGNS:
        if sign in end:
            return True
    bare = end.rstrip(_BEHIND_STOPS)
    stop = max(bare.rfind("."), bare.rfind("!"), bare.rfind("?"), bare.rfind("…"), bare.rfind("。"))
    last = bare[stop + 1 :].lstrip(_BEHIND_STOPS)
    if stop < 0 or not last:
        return False
    if openings.may_open(last, openings.CREDIT):
        return True
    return len(last) <= _LONGEST_BARE and len(_SMALL_WORD.findall(last)) <= _SMALL_WORDS


#: "… on Monday.Credit...Jane Doe for The New York Times": the page hides the label, copies run it on
_RUN_ON = lazy(
    r"\s?(?<![^\W_])Credit(?:\.\.\.|…|(?<=[.!?”\"’)]Credit)(?=[^\W\d_a-z]))\s*(?=\S)", needs=("Credit",)
)


#: words of a credit behind a label that ran on
_LONGEST_RUN_ON = 12


def _cut_run_on(text: str) -> Tail | None:
    label = _RUN_ON.search(text, max(0, len(text) - LONGEST))
    if label is None or not label.start() or len(text[label.end() :].split()) > _LONGEST_RUN_ON:
        return None
    return _tail(text[: label.start()], text[label.end() :], "ends with the credit label “Credit...”")


#: "… à Paris, le 3 mai JULIEN DE ROSA / AFP": names in capitals and their house (Le Monde)
_CAPITALS = lazy(
    r"(?<=[^\W\d_A-ZÀ-Ý]|\d|[.!?”»)])\s+"
    r"((?:[A-ZÀ-Ý][A-ZÀ-Ý.'’-]+ ){1,4}(?:/ ?|POUR |FOR |VIA )[A-ZÀ-Ý«\"“][^a-z]{1,40})$",
    needs=("/", "POUR", "FOR", "VIA"),
)


def _cut_capitals(text: str) -> Tail | None:
    found = _CAPITALS.search(text, max(0, len(text) - LONGEST))
    if found is None or 2 * sum(map(str.islower, text[: found.start()])) < found.start():
        return None  # all of it is in capitals
    return _tail(text[: found.start()], found[1], "names in capitals and their house at its end")


#: "… in Madrid REUTERS/Jo Reed": an agency in capitals and its photographer, no stop before them
_SIGNED = lazy(r"\s(([A-Z]{2,9}(?: Photo)?)/[^/]{2,60})$", needs=("/",))


def _cut_signed(text: str) -> Tail | None:
    found = _SIGNED.search(text, max(0, len(text) - LONGEST))
    if found is None or not looks.has_agency(found[2]) or not names_only(found[1]):
        return None
    return _tail(text[: found.start()], found[1], "an agency and its photographer at its end")


_CUTTERS = (
    _cut_signed,
    _cut_brackets,
    _cut_mark,
    _cut_label,
    _cut_bar,
    _cut_verb,
    _cut_sentence,
    _cut_run_on,
    _cut_capitals,
)
