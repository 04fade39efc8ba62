"""Taking the credit off the end of a caption.

Each way of setting it off is tried: run on behind a stop, an agency and a slash, brackets, ©, a label, a bar,
a verb, a sentence of its own, a label that ran on, capitals.  What a credit is, and who prints it how, says
:mod:`newsgrab.splitter.credit`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.model import Part, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import looks, openings
from newsgrab.splitter.credit import (
    ARCHIVE,
    LONGEST,
    LONGEST_BARE,
    SHOT_BY,
    Credit,
    closed,
    is_bare_credit,
    label_inside,
    names_only,
    read,
    read_issued,
    read_labelled,
    read_marked,
)
from newsgrab.vocabulary.common import ARCHIVE_WORDS, NOBODY_CREDITED

#: letters of an abbreviated label: "Fot.", "Phot."
_ABBREVIATION = 5
#: letters up to which it is no word that ends a sentence: "fot", not "foto"
_NO_WORD = 3
#: the same in words, set off from its caption: "… - Copyright AP Photo"
_COPYRIGHT = lazy(r"\s[-–—|]\sCopyright:? (?=[^\W\d])", needs=("Copyright",))
_BRACKETS = lazy(
    r"\s*[(\[（【［]([^()\[\]（）【】]{2,140}(?:\([^()]{1,30}\)[^()\[\]]{0,60})?)[)\]）】］]\s*[.。]?$",
    needs=")]）】］",
)
_CLOSING = frozenset(")]）】］")
_CLOSING_QUOTES = "\"'“”’»"
_PIPE = lazy(r"\s+[|/]\s+(?=\S)", needs="|/")
_VIA = lazy(r"\b(?:via|courtesy|handout|vía|cortesía|avec l'aimable autorisation)\b", re.IGNORECASE)
_SLASHED = lazy(r"[^\s/]/[^\s/]|[\w.] / [\w]|\S\|\S")
_LAST_SENTENCE = lazy(r".*[.!?…。][\"'“”’»)]*\s+(?=\S)", re.DOTALL)
#: what an agency sells behind a credit
_OFFER = lazy(
    r"\s*(?:Purchase|Acquire) Licensing Rights(?:, opens new tab)?\s*$|\s*Buy (?:this )?photo\s*$",
    needs=("Licensing Rights", "Buy "),
)
#: the same in brackets of its own before the credit
_ASIDE = lazy(
    rf"\([^()]{{0,20}}(?:{'|'.join(ARCHIVE_WORDS)})[^()]{{0,20}}\)\s*(?=\S)", re.IGNORECASE, opens="("
)
#: "(Express photo by Jo Reed)"
_TAKEN_IN = lazy(
    r"(?:^|\s)(?:photo(?:graph)?s?|pictures?|images?|fotos?|videos?)"
    r" (?:by|von|de|di|av|af|door)\s?:? (\S.{1,60})$",
    re.IGNORECASE,
    needs=("photo", "picture", "image", "foto", "video"),
)


class Tail(NamedTuple):
    """A caption and the credit cut off its end."""

    caption: str
    credit: str
    #: whether the credit is marked as one (label, ©, agency), not only in brackets or behind a bar
    sure: bool
    why: str


def without_offer(text: str) -> tuple[str, str]:
    """``text`` and what is offered behind a credit: "Purchase Licensing Rights, opens new tab" (Reuters)."""
    found = _OFFER.search(text)
    return (text[: found.start()], found[0].strip()) if found and found.start() else (text, "")


def cut(text: str) -> Tail | None:
    """A caption whose end is its credit, taken apart; None when no credit ends ``text``.

    Of several possible cuts the first in the text is right: "… Foto: Jo Reed (Keystone)".
    """
    text = text.rstrip(" |–—-")  # what parts the credit from a button
    if not text or not _may_end_with_credit(text):
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


def of_caption(text: str) -> list[Part]:
    """The parts of what a label or markup says is a caption: "Above: The harbour (Jo Reed/Northern Wire)".

    Then a name and its house in brackets need no stop before them.
    """
    found = pieces(text)
    head, inner = _named_house(text) if len(found) == 1 and found[0].role is Role.CAPTION else ("", "")
    return [Part(Role.CAPTION, head), Part(Role.CREDIT, inner)] if inner else found


def _tail(caption: str, credit: str, why: str, *, sure: bool = True) -> Tail | None:
    if aside := _ASIDE.match(credit):  # "(file photo)" between them says what the picture is
        caption, credit = f"{caption.rstrip()} {aside[0].rstrip()}", credit[aside.end() :]
    caption = caption.rstrip(" |•·/–—-,;(")
    credit = credit.strip(" |•·")
    return Tail(caption, credit, sure, why) if len(caption) >= 3 and credit else None


def _cut_brackets(text: str) -> Tail | None:
    found = _BRACKETS.search(text) if text.rstrip(" .。")[-1:] in _CLOSING else None
    if found is None:
        return None
    inner = found[1].strip()
    head = text[: found.start()]
    if credit := read_labelled(inner) or read_marked(inner) or read_issued(inner) or _taken(inner):
        return _tail(head, credit.text, f"ends with brackets that hold a credit ({credit.why})")
    if is_bare_credit(inner) or (_VIA.search(inner) and names_only(_VIA.sub(",", inner))):
        return _tail(head, inner, "ends with brackets that name an agency")
    names = names_only(inner) and not ARCHIVE.search(inner) and not any(map(str.isdigit, inner))
    closed = text.rstrip()[-1] in _CLOSING  # a stop behind the bracket makes it part of the sentence
    signed = head[-1:] in ".!?…" and names and len(inner.split()) <= 5
    if closed and (signed or inner in NOBODY_CREDITED):
        return _tail(head, inner, "ends with brackets that name somebody and nothing else", sure=False)
    if looks.is_name(inner) and text[found.start() :].strip()[0] in "[【":
        return _tail(head, inner, "ends with a name in square brackets", sure=False)
    return None


def _cut_mark(text: str) -> Tail | None:
    word = _COPYRIGHT.search(text, max(0, len(text) - LONGEST))
    if word is not None and names_only(text[word.end() :]):
        return _tail(text[: word.start()], text[word.end() :], "“Copyright” before its end")
    at = max(text.rfind("©"), text.rfind("ⓒ"))
    if at <= 3 or len(text) - at > LONGEST:
        return None
    credit = read_marked(text[at:].strip())
    return _tail(text[:at], closed(text[at:]), "a copyright mark before its end") if credit else None


def _taken(text: str) -> Credit | None:
    by = _TAKEN_IN.search(text) or SHOT_BY.match(text)
    if by is None or not names_only(by[1]):
        return None
    return Credit(text if by.start() else by[1], "says who took the picture")


def _cut_label(text: str) -> Tail | None:
    """``… Foto: X`` and ``… Photo by X`` at the end."""
    found = label_inside(text)
    return _tail(found[0], found[1], f"ends with the credit label “{found[2]}”") if found else None


def _cut_bar(text: str) -> Tail | None:
    bars = list(_PIPE.finditer(text, max(0, len(text) - LONGEST)))
    bars = [bar for bar in bars if text.count("(", 0, bar.start()) <= text.count(")", 0, bar.start())]
    if not bars:
        return None  # none, or inside the brackets of "… (Name / House)"
    for bar in bars:  # "Caption | Name / Agency": the first bar behind which only names stand
        credit = text[bar.end() :].strip()
        if labelled := read_labelled(credit):
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
    apart = len(label) <= _NO_WORD or (head and head[-1] in _STOPS)  # "… a doctored photo. © Name"
    if short and apart and credit[0] not in "([|©" and names_only(credit):
        return _tail(head, credit, f"ends with the credit label “{label}.”")
    if labelled := read_labelled(credit):
        return _tail(text[: last.end()], labelled.text, f"its last sentence {labelled.why}")
    if is_bare_credit(credit) and (credit[0] == "/" or _SLASHED.search(credit) or _VIA.search(credit)):
        return _tail(text[: last.end()], credit.lstrip("/ "), "a bare credit behind its last sentence")
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
    if bare[stop + 1].isupper():
        return True  # run on behind the stop
    if openings.may_open(last, openings.CREDIT):
        return True
    return len(last) <= LONGEST_BARE and len(_SMALL_WORD.findall(last)) <= _SMALL_WORDS


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


#: "… à Paris, le 3 mai JULIEN DE ROSA / AFP": names in capitals and their house (Le Monde); the space
#: before them is lost in copies of some papers ("… García OrtizÁLEX CÁMARA | EUROPA PRESS", El Mundo)
_CAPITALS = lazy(
    r"(?:(?<=[a-zß-öø-ÿ]{3})|(?<=[^\W\d_A-ZÀ-Ý]|\d|[.!?”»)])\s+)"
    r"((?:[A-ZÀ-Ý][A-ZÀ-Ý.'’-]+ ){1,4}(?:[/|] ?|POUR |FOR |VIA )[A-ZÀ-Ý«\"“][^a-z]{1,40})$",
    needs=("/", "|", "POUR", "FOR", "VIA"),
)


def _cut_capitals(text: str) -> Tail | None:
    found = _CAPITALS.search(text, max(0, len(text) - LONGEST))
    if found is None or 2 * sum(map(str.islower, text[: found.start()])) < found.start():
        return None  # all of it is in capitals
    return _tail(text[: found.start()], found[1], "names in capitals and their house at its end")


#: "… in Nairobi DEJA GASTON": a name in capitals, no house
_CAPITAL_NAME = lazy(
    r"(?<=[^\W\d_A-ZÀ-Ý]{2}|\d\d|[^\W\d_][.!?”»)])\s+((?:[A-ZÀ-Ý][A-ZÀ-Ý.'’-]+ ){1,3}[A-ZÀ-Ý'’-]{3,})$"
)


def cut_in_head(text: str) -> Tail | None:
    """A caption with its credit at the end, as only the head of a text makes sure that it is one.

    Names in capitals alone, and a name and its house in brackets with no stop before them.
    """
    tail = cut(text)
    if tail is not None:
        return tail
    named = _CAPITAL_NAME.search(text, max(0, len(text) - LONGEST)) if text[-1].isupper() else None
    if named is not None and 2 * sum(map(str.islower, text[: named.start()])) >= named.start():
        return _tail(text[: named.start()], named[1], "a name in capitals at its end", sure=False)
    head, inner = _named_house(text)
    return _tail(head, inner, "a name and its house in brackets at its end", sure=False) if inner else None


def _named_house(text: str) -> tuple[str, str]:
    """What stands before and in the brackets of "… (Jo Reed/Northern Wire)"; both empty for other ends."""
    found = _BRACKETS.search(text) if text.rstrip(" .。")[-1:] in _CLOSING else None
    inner = found[1].strip() if found else ""
    named = "/" in inner and " " in inner and names_only(inner) and not any(map(str.isdigit, inner))
    return (text[: found.start()].rstrip(), inner) if found is not None and named else ("", "")


#: "… in Madrid REUTERS/Jo Reed": an agency in capitals and its photographer, no stop before them
_SIGNED = lazy(r"\s(([A-Z]{2,9}(?: Photo)?)/[^/]{2,60})$", needs=("/",))


def _cut_signed(text: str) -> Tail | None:
    found = _SIGNED.search(text, max(0, len(text) - LONGEST))
    if found is None or not looks.has_agency(found[2]) or not names_only(found[1]):
        return None
    return _tail(text[: found.start()], found[1], "an agency and its photographer at its end")


#: "… on Monday.Jose Luis Magana / AP file": pages set the credit apart by style alone, and copies run it on;
#: Korean captions end so
_GLUED = lazy(
    r"(?<=[^\W\d_A-ZÀ-Ý\s]{2})[.!?][\"”’)]?(?=[A-ZÀ-Ý][^.!?]{1,80}$)"
    r"|(?<=[\uac00-\ud7a3])\.\s?(?=[\uac00-\ud7a3A-Z][^.!?]{1,40}$)",
    needs=".!?",
)
_FILE = lazy(r"\s+(?:archive|file)(?: photo)?$", needs=("file", "archive"))


def _cut_glued(text: str) -> Tail | None:
    found = _GLUED.search(text, max(0, len(text) - LONGEST))
    if found is None or not is_bare_credit(_FILE.sub("", text[found.end() :])):
        return None
    return _tail(text[: found.end()], text[found.end() :], "an agency runs on behind its last sentence")


_CUTTERS = (
    _cut_glued,
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
