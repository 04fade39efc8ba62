"""The words that newspapers use, by language, as data.

One module a language holds the tables; here each is merged over all languages when it is first asked
for, so take them as attributes of this module (``vocabulary.JOBS``): importing one by its name makes it at
once, and start-up is felt on every call.  Look words up with :func:`fold`: the tables hold folded words
only.  A language is named by its ISO 639-1 code.

Where two languages read one word differently, :data:`RESOLVED` says which reading wins in the merged
table and why; a test keeps it complete.  Month names keep a table a language (:data:`MONTHS_BY_LANGUAGE`)
because "listopad" is November in Warsaw and October in Zagreb.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from newsgrab.patterns import lazy
from newsgrab.vocabulary import (
    ar,
    cs,
    da,
    de,
    el,
    en,
    es,
    fi,
    fr,
    he,
    hi,
    it,
    ja,
    ko,
    nb,
    nl,
    pl,
    pt,
    ru,
    sv,
    tr,
    uk,
    vi,
    zh,
)
from newsgrab.vocabulary import id as indonesian
from newsgrab.vocabulary.common import AGENCIES as _AGENCIES
from newsgrab.vocabulary.common import FACTIVA as FACTIVA
from newsgrab.vocabulary.common import NETWORKS as _NETWORKS
from newsgrab.vocabulary.shape import Language, mapping, words

#: every language, the widest read first: where two disagree and RESOLVED is silent, the first wins
LANGUAGES: Mapping[str, Language] = {
    "en": en, "de": de, "fr": fr, "es": es,
    "it": it, "pt": pt, "nl": nl, "sv": sv, "nb": nb, "da": da, "fi": fi,
    "pl": pl, "cs": cs, "ru": ru, "uk": uk, "tr": tr, "el": el,
    "ja": ja, "ko": ko, "zh": zh, "vi": vi,
    "id": indonesian, "ar": ar, "he": he, "hi": hi,
}  # fmt: skip

#: (table, word) -> the reading that wins over all languages, where they differ
RESOLVED: Mapping[tuple[str, str], str] = {
    ("FURNITURE", "live"): "media",  # a player's button in ten languages
    ("FURNITURE", "login"): "subscribe",  # German sites alone have it in the menu
    ("FURNITURE", "plus"): "subscribe",  # a paid offer; French "more" stands in menus as well
    ("FURNITURE", "podcasts"): "media",
    ("FURNITURE", "privacy"): "consent",  # the Dutch banner's button, elsewhere the footer's link to it
    ("FURNITURE", "republicar"): "share",  # Spanish button; in Portuguese a notice of rights
    ("FURNITURE", "se mer"): "navigation",
    ("FURNITURE", "última hora"): "related",  # heads a list in Spanish, marks one story in Portuguese
    ("FURNITURE_OPENERS", "følg"): "share",
    ("LABELS", "editora"): "drop",  # a person in Spanish, the publisher in Portuguese: neither is the site
    ("LABELS", "firma"): "drop",  # a company in four languages; Romance bylines open otherwise too
    ("LABELS", "highlight"): "drop",  # LexisNexis repeats a sentence of the text there
    ("LABELS", "publication"): "site",  # English exports; French has "date de publication" as well
    ("LABELS", "rubrik"): "category",  # German, Turkish, Indonesian; Nordic exports prefer "titel"
    ("LABELS", "área"): "category",  # Spanish section; in Portuguese rarely a label
}

# typographic apostrophes and hyphens that writers use for the plain ones
_PLAIN = str.maketrans("\u2018\u2019\u02bc\u2010\u2011", "'''--")


def fold(text: str) -> str:
    """``text`` as the tables hold words: NFKC, casefold, plain apostrophes, single spaces.

    Turkish capitals fold to the Latin i; the tables hold that form of Turkish words beside their own.
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).translate(_PLAIN).casefold())
    return " ".join(folded.replace("i\u0307", "i").split())


# What a word looks like folded from capitals where a language drops marks in them: Turkish writes I for
# the dotless i, Greek and French leave accents off.
_CAPITALS: Mapping[str, dict[int, int]] = {
    "tr": str.maketrans("ı", "i"),
    "el": str.maketrans("άέήίόύώΐΰϊϋ", "αεηιουωιυιυ"),
    "fr": str.maketrans("àâçéèêëîïôùûü", "aaceeeeiiouuu"),
}


def _forms(language: str, words: Iterable[str]) -> Iterable[str]:
    bare = _CAPITALS.get(language)
    return words if bare is None else [*words, *(word.translate(bare) for word in words)]


def _replaced(joined: str, marks: dict[int, int]) -> str:
    for mark, plain in marks.items():  # some replacements of one character cost a tenth of str.translate
        joined = joined.replace(chr(mark), chr(plain))
    return joined


def _mapping(table: str) -> dict[str, str]:
    merged: dict[str, str] = {}
    for code, language in reversed(list(LANGUAGES.items())):
        groups = getattr(language, table)
        if bare := _CAPITALS.get(code):
            merged.update(mapping((kind, _replaced(joined, bare)) for kind, joined in groups))
        merged.update(mapping(groups))
    merged.update((word, value) for (name, word), value in RESOLVED.items() if name == table)
    return merged


def _words(table: str) -> frozenset[str]:
    tables = {code: getattr(module, table) for code, module in LANGUAGES.items()}
    bare = [_replaced(tables[code], marks) for code, marks in _CAPITALS.items() if code in tables]
    return frozenset(words("|".join(filter(None, [*tables.values(), *bare]))))


def _months() -> dict[str, Mapping[str, int]]:
    return {
        code: {form: number for word, number in module.MONTHS.items() for form in _forms(code, (word,))}
        for code, module in LANGUAGES.items()
    }


def _merged_months() -> dict[str, int]:
    tables = reversed(list(_table("MONTHS_BY_LANGUAGE").values()))
    return {word: number for months in tables for word, number in months.items()}


def _relative() -> frozenset[tuple[str, str, str, str]]:
    return frozenset(entry for module in LANGUAGES.values() for entry in module.RELATIVE)


def _stopwords() -> dict[str, frozenset[str]]:
    return {code: frozenset(words(module.STOPWORDS)) for code, module in LANGUAGES.items()}


def _speakers() -> dict[str, tuple[str, ...]]:
    """Each stopword with the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code, module in LANGUAGES.items():
        for word in dict.fromkeys(words(module.STOPWORDS)):
            found[word] = (*found.get(word, ()), code)
    return found


#: label words -> headline description caption credit_line body category keywords byline published
#: modified language url site drop
LABELS: Mapping[str, str]
#: whole lines of page furniture -> share navigation advert newsletter related comments subscribe
#: consent media copyright date tool
FURNITURE: Mapping[str, str]
#: openings of such lines that go on -> the same kinds
FURNITURE_OPENERS: Mapping[str, str]
CREDIT_LABELS: frozenset[str]
CAPTION_LABELS: frozenset[str]
BYLINE_OPENERS: frozenset[str]
BYLINE_TAILS: frozenset[str]
JOBS: frozenset[str]
#: headings after which only other stories follow
RELATED_HEADS: frozenset[str]
SECTIONS: frozenset[str]
WEEKDAYS: frozenset[str]
DATE_WORDS: frozenset[str]
#: those of DATE_WORDS that announce a modification
UPDATED_WORDS: frozenset[str]
#: words that join names
AND: frozenset[str]
#: month names of each language, without trailing dots
MONTHS_BY_LANGUAGE: Mapping[str, Mapping[str, int]]
#: the same merged, the first language of LANGUAGES winning
MONTHS: Mapping[str, int]
#: (words before the number, unit word, words after, unit), the unit one of second minute hour day week
#: month year, or of now today yesterday, which take no number
RELATIVE: frozenset[tuple[str, str, str, str]]
#: order of a date in numbers: "dmy", "mdy" or "ymd"
DATE_ORDER: Mapping[str, str] = {code: module.DATE_ORDER for code, module in LANGUAGES.items()}
STOPWORDS: Mapping[str, frozenset[str]]
#: news and picture agencies as credits, datelines and bylines name them
AGENCIES: frozenset[str] = frozenset(_AGENCIES)
#: social networks and messengers, as share bars list them
NETWORKS: frozenset[str] = frozenset(_NETWORKS)

#: how the tables that are made at their first use are made
_MAKERS: Mapping[str, Callable[[], Any]] = {
    **{name: partial(_mapping, name) for name in ("FURNITURE", "FURNITURE_OPENERS", "LABELS")},
    **{
        name: partial(_words, name)
        for name in (
            "AND", "BYLINE_OPENERS", "BYLINE_TAILS", "CAPTION_LABELS", "CREDIT_LABELS", "DATE_WORDS", "JOBS",
            "RELATED_HEADS", "SECTIONS", "UPDATED_WORDS", "WEEKDAYS",
        )
    },
    "MONTHS": _merged_months,
    "MONTHS_BY_LANGUAGE": _months,
    "RELATIVE": _relative,
    "STOPWORDS": _stopwords,
    "_SPEAKERS": _speakers,
}  # fmt: skip


def _table(name: str) -> Any:  # noqa: ANN401 - each table has its own type, stated above
    """The table of that name, made now if it was not yet."""
    if name not in globals():
        globals()[name] = _MAKERS[name]()
    return globals()[name]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as above
    if name in _MAKERS:
        return _table(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


#: how much of a text is looked at to tell its language, in characters
_SAMPLE = 2000
#: and to tell its script
_SCRIPT_SAMPLE = 600
#: so many stopwords must be found, and of those that the next language lacks so many times its own; fewer
#: is a guess
_HITS, _LEAD = 4, 1.25

# Scripts, and letters within one, that tell a language; the first whose share is large enough wins.
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ja", lazy(r"[\u3041-\u30ff]")),
    ("ko", lazy(r"[\uac00-\ud7a3]")),
    ("zh", lazy(r"[\u4e00-\u9fff]")),
    ("el", lazy(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", lazy(r"[\u05d0-\u05ea]")),
    ("ar", lazy(r"[\u0620-\u064a\u066e-\u06d3]")),
    ("hi", lazy(r"[\u0904-\u0939]")),
    ("th", lazy(r"[\u0e01-\u0e2e]")),
    ("ru", lazy(r"[\u0400-\u04ff]")),
)
#: languages that are not written in Latin letters
_BEYOND_LATIN_WRITTEN = frozenset(
    (
        "am", "ar", "be", "bg", "bn", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "mk",
        "ml", "mn", "mr", "my", "ne", "or", "pa", "ps", "ru", "si", "ta", "te", "th", "uk", "ur", "yi", "zh",
    )
)  # fmt: skip
#: what each of them has and typographic signs are not
_BEYOND_LATIN = lazy(r"[\u0370-\u1fff\u2e80-\ud7ff]")
#: letters with two marks, horns and dots below; every tenth letter of running Vietnamese, names elsewhere
_VIETNAMESE = lazy(r"[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
_VIETNAMESE_SHARE = 0.05
#: a script counts from this share of all letters: names and brands of another script do not tip it
_SHARE = 0.3
#: kana is a part of Japanese only, so less of it tells
_KANA_SHARE = 0.1

_LETTER = lazy(r"[^\W\d_]")
# Letters that one language of a script has and its neighbours lack, by frequency in running text
_CYRILLIC = (("uk", frozenset("іїєґ")), ("ru", frozenset("ыэё")), ("bg", frozenset("ъщ")))
_ARABIC = (("ur", frozenset("ٹڈڑے")), ("fa", frozenset("پچژگکی")), ("ar", frozenset("ةىيك")))


def _by_letters(sample: str, table: tuple[tuple[str, frozenset[str]], ...]) -> str | None:
    counts = [(sum(sample.count(letter) for letter in letters), code) for code, letters in table]
    most, code = max(counts, key=lambda count: count[0])
    return code if most else None


def _by_script(sample: str) -> str | None:
    if not _BEYOND_LATIN.search(sample):
        return None
    if len(_VIETNAMESE.findall(sample)) > _VIETNAMESE_SHARE * len(sample):
        return "vi"
    letters = len(_LETTER.findall(sample))
    for code, pattern in _SCRIPTS:
        needed = _KANA_SHARE if code == "ja" else _SHARE
        if letters and len(pattern.findall(sample)) >= needed * letters:
            return code
    return None


def _by_stopwords(sample: str) -> str | None:
    whose = _table("_SPEAKERS")
    said = Counter([whose[word] for word in sample.split() if word in whose])
    counts: Counter[str] = Counter()
    for codes, hits in said.items():
        for code in codes:
            counts[code] += hits
    ranked = sorted(((hits, code) for code, hits in counts.items()), reverse=True)
    if not ranked or ranked[0][0] < _HITS:
        return None
    first, second = ranked[0][1], ranked[1][1] if len(ranked) > 1 else ""
    # neighbours share most of their words (Danish and Norwegian): what only one of them has tells
    ours = sum(hits for codes, hits in said.items() if first in codes and second not in codes)
    theirs = sum(hits for codes, hits in said.items() if second in codes and first not in codes)
    return first if ours > _LEAD * theirs else None


def can_be_in(stated: str, told: str | None) -> bool:
    """Whether a text whose words tell one language can be in the one stated, both without regions.

    A script refutes; within the Latin one only English is refuted, which is what templates state unasked:
    of 300 pages of collections six said "en" over a text in another language.
    """
    if told is None or stated == told:
        return True
    return stated != "en" and (stated in _BEYOND_LATIN_WRITTEN) == (told in _BEYOND_LATIN_WRITTEN)


def guess_language(text: str) -> str | None:
    """The ISO 639-1 code of the language ``text`` is in, or None when unsure.

    By script, then by the letters that tell one language of a script from another, then by the most
    frequent words of the first 2,000 characters.  For internal choices (the order of day and month),
    for the ``language`` field only against what a source states.
    """
    sample = text[:_SAMPLE].casefold()
    script = None if sample.isascii() else _by_script(sample[:_SCRIPT_SAMPLE])
    if script == "ru":
        return _by_letters(sample, _CYRILLIC) or "ru"
    if script == "ar":
        return _by_letters(sample, _ARABIC) or "ar"
    return script or _by_stopwords(sample)
