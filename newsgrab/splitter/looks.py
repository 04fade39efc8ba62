"""What a run of text looks like: a sentence, a paragraph, a name.  Evidence, not decisions."""

from __future__ import annotations

import unicodedata
from functools import cache

from newsgrab import vocabulary
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.vocabulary import AGENCIES, fold
from newsgrab.vocabulary.common import NAME_PARTICLES, NO_FIRST_NAMES, PAPER_ENDS, PAPERS, SMALL_AGENCIES

#: sentence ends of the scripts we read, behind which quotes and brackets may close
_ENDS = ".!?…。！？؟।۔።:;"
_CLOSERS = "\"'“”’»«)]』」】〉》"
_INNER_ENDS = ".!?…。！？।"
_INNER_END = lazy(r"[.!?…][\"'“”’»)]*\s+[\"'“„«‘(¿¡–-]*\w|[。！？।]\s*\w")
_WORD = lazy(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BETWEEN_NAMES = lazy(r"[^\w&'’.-]+|[/_|]")
_TRIM = " \t.,;:|/()[]{}<>\"'“”„«»‘’·•–—-"

#: from this many letters on, text that ends like a sentence is a paragraph: headlines stay below
#: (median 70, 95 % under 110 letters over the front pages of 80 papers), first paragraphs above
PARAGRAPH_SIZE = 90
#: from here on text is a paragraph however it ends
LONG_SIZE = 220


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends with sentence punctuation, closing quotes and brackets aside."""
    last = text[-6:].rstrip(_CLOSERS)[-1:]
    return last != "" and last in _ENDS


def is_prose(text: str, size: int, *, ends: bool) -> bool:
    """Whether ``text`` reads like a paragraph: long, or a sentence of some length, or several."""
    if size >= LONG_SIZE:
        return True
    if size < PARAGRAPH_SIZE:
        return ends and size >= 50 and has_sentences(text)
    return ends


def has_sentences(text: str) -> bool:
    """Whether more than one sentence stands in ``text``."""
    within = text[:-1]
    for mark in _INNER_ENDS:
        if mark in within:
            return _INNER_END.search(text) is not None
    return False


def words(text: str) -> list[str]:
    """The words of ``text``; inner apostrophes and hyphens do not cut."""
    return _WORD.findall(text)


def trim(text: str) -> str:
    """``text`` without the punctuation that surrounds a name or a label."""
    return text.strip(_TRIM)


#: what stands between the letters of a name in scripts without spaces: 约翰·史密斯, ジョン・スミス
_BETWEEN_LETTERS = lazy("[ ·・•]")


#: "Putin's Russia": what is somebody's is nobody's name, but for "City Clerk's Office"
_OWNS, _OFFICES = ("'s", "’s"), frozenset(("bureau", "department", "desk", "office", "staff", "team"))
#: a Japanese family name and a given name that is written in kana: 小暮ひさのり
_KANA_NAME = lazy(r"[一-鿿々]{1,3} ?(?:[ぁ-ゖー]{3,5}|[ァ-ヺー]{3,6})")


def is_name(text: str) -> bool:
    """Whether ``text`` can be a person's name: two to five capitalised words, or 2-5 CJK letters."""
    text = text.strip()
    if not text or len(text) > 50 or any(c.isdigit() for c in text):
        return False
    if norm.unspaced(text) or "\uac00" <= text[0] <= "\ud7a3":
        letters = _BETWEEN_LETTERS.sub("", text)
        return (2 <= len(letters) <= 5 and _letters(letters)) or _KANA_NAME.fullmatch(text) is not None
    parts = text.replace(".", ". ").split()
    if not 2 <= len(parts) <= 6 or parts[0].casefold() in NO_FIRST_NAMES or is_caseless_phrase(text):
        return False
    if any(part.endswith(_OWNS) for part in parts) and parts[-1].casefold() not in _OFFICES:
        return False
    return all(_is_name_word(part) for part in parts) and any(len(p) > 2 for p in parts)


def is_caseless_phrase(text: str) -> bool:
    """Whether words of a script without capitals are too many for a name, or end like a sentence, or whether
    a small word ("in", "on") stands among them."""
    if text.upper() != text.lower():
        return False
    words = text.split()
    if len(words) > _CASELESS_NAME or not _caseless_stopwords().isdisjoint(words):
        return True
    return len(words) > 1 and len(words[-1]) > 2 and text[-1] in ".。।۔"


@cache
def _caseless_stopwords() -> frozenset[str]:
    """The most frequent words of languages whose script has no capitals."""
    return frozenset(w for words in vocabulary.STOPWORDS.values() for w in words if w.upper() == w.lower())


def _letters(word: str) -> bool:
    """Whether ``word`` is letters and the marks that belong to them (vowel signs of Indian scripts)."""
    return word.isalpha() or (bool(word) and all(unicodedata.category(c)[0] in "LM" for c in word))


def _is_name_word(part: str) -> bool:
    bare = part.strip(".,'’\"“”„()")
    if not bare:
        return False
    if bare.casefold() in NAME_PARTICLES:
        return True
    plain = bare.replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    return _letters(plain) and (bare[0].isupper() or not (bare[0].islower() or bare[0].isupper()))


#: what opens speech and quotations, and what leads on to the next line
SPEECH, LEADING = "\"“„«‘'»「『《–—", ":："
#: words of a newspaper's name, letters of one that is one word, and of the small words inside names
_PAPER_WORDS, _PAPER_LETTERS, _SMALL_WORD = 5, 8, 3
#: words of a name in a script without capitals, as Arabic, Hebrew and Hindi: any two words look like one
_CASELESS_NAME = 4
#: letters of a place or a house beside a name or a date
_PLACE_SIZE = 30


def is_place(text: str) -> bool:
    """Whether a piece of a line can be a place or a house: one to three words, capitals inside, no figure."""
    words = text.split()
    return (
        1 <= len(words) <= 3
        and len(text) <= _PLACE_SIZE
        and all(
            any(c.isupper() or not c.islower() for c in word) and not any(c.isdigit() for c in word)
            for word in words
        )
    )


def is_paper(text: str) -> bool:
    """Whether ``text`` is called as newspapers are: "The Harbour Post", "Gazeta Miejska", 中央日報."""
    names = text.split()
    if not names or len(names) > _PAPER_WORDS or not all(w.replace("-", "").isalpha() for w in names):
        return False
    if len(names) == 1:
        long = len(text) >= (_SMALL_WORD if norm.size(text) > len(text) else _PAPER_LETTERS)
        return long and not text[0].islower() and fold(text).endswith(PAPER_ENDS)
    cased = all(not w[0].islower() or len(w) <= _SMALL_WORD or fold(w) in PAPERS for w in names)
    first = names[1] if len(names[0]) <= _SMALL_WORD else names[0]  # behind an article
    return cased and not names[0][0].islower() and not PAPERS.isdisjoint((fold(first), fold(names[-1])))


def has_agency(text: str) -> bool:
    """Whether a news or picture agency is named in ``text``.

    Initials count in capitals only ("AP", not "ap"), names in any case.
    """
    found = [w for w in _BETWEEN_NAMES.split(text) if w]
    first_words = _agencies_first_words()
    for i, word in enumerate(found):
        if word.strip(".").casefold() not in first_words:
            continue
        for n in (1, 2, 3):
            name = " ".join(found[i : i + n]).strip(".")
            if name.casefold() in AGENCIES and (
                len(name) > 4 or name.upper() == name or name in SMALL_AGENCIES
            ):
                return True
        if word.casefold() in AGENCIES and len(word) > 4:
            return True
    return False


@cache
def _agencies_first_words() -> frozenset[str]:
    return frozenset(name.split(" ")[0].strip(".") for name in AGENCIES)


#: longest headline of 80 papers' front pages: 190 letters
LONGEST_HEADLINE = 240


def can_be_headline(text: str, size: int) -> bool:
    """Whether ``text`` can be a headline: a line, not in brackets; a full stop only behind a short one."""
    if size > LONGEST_HEADLINE or (text[0] in "([（" and text[-1] in ")]）"):
        return False
    if ends_sentence(text) and text.rstrip("\"'”’»")[-1:] in ".。।":
        return size < 110 and not text.endswith(("...", "…")) and not is_prose(text, size, ends=True)
    return True
