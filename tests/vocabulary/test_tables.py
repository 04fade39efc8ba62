"""The tables of every language: in order, folded, without repeats, and of known kinds."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterator

import pytest

from newsgrab import vocabulary
from newsgrab.vocabulary import LANGUAGES, RESOLVED, clock, common, fold
from newsgrab.vocabulary.shape import mapping, words

GROUPED = ("FURNITURE", "FURNITURE_OPENERS", "LABELS")
FLAT = (
    "AND", "BYLINE_OPENERS", "BYLINE_TAILS", "CAPTION_LABELS", "CREDIT_LABELS", "DATE_WORDS", "JOBS",
    "RELATED_HEADS", "SECTIONS", "STOPWORDS", "UPDATED_WORDS", "WEEKDAYS",
)  # fmt: skip
FIELDS = frozenset(
    [
        "headline",
        "description",
        "caption",
        "credit_line",
        "body",
        "category",
        "keywords",
        "byline",
        "published",
        "modified",
        "language",
        "url",
        "site",
        "drop",
    ]
)
FURNITURE_KINDS = frozenset(
    [
        "share",
        "navigation",
        "advert",
        "newsletter",
        "related",
        "archive",
        "comments",
        "subscribe",
        "consent",
        "media",
        "copyright",
        "date",
        "tool",
    ]
)
UNITS = frozenset(["second", "minute", "hour", "day", "week", "month", "year", "now", "today", "yesterday"])
#: words of the languages' own home pages, which stand first in a breadcrumb
HOMES = {
    "ar": "الرئيسية", "cs": "hlavní stránka", "da": "forside", "de": "startseite", "el": "αρχική", "en": "home",
    "es": "portada", "fi": "etusivu", "fr": "accueil", "he": "דף הבית", "hi": "होम", "id": "beranda",
    "it": "home", "ja": "ホーム", "ko": "홈", "nb": "forsiden", "nl": "voorpagina", "pl": "strona główna",
    "pt": "início", "ru": "главная", "sv": "startsidan", "tr": "ana sayfa", "uk": "головна", "vi": "trang chủ",
    "zh": "首页",
}  # fmt: skip
TOPICS = (
    "emner", "temas", "temi", "tematy", "thema", "themen", "thèmes", "topic", "topics", "témata", "konular",
    "ämnen", "темы", "теми", "θέματα", "主题", "주제", "トピックス", "נושאים",
)  # fmt: skip
RELATED_TOPICS = (
    "related topics",
    "verwandte themen",
    "temas relacionados",
    "powiązane tematy",
    "ilgili konular",
)
GRAPHICS = ("grafica", "grafik", "graphic", "graphics", "graphique", "gráfico", "grafika", "графика", "图表")


def _joined(code: str) -> Iterator[tuple[str, list[str]]]:
    """(where it stands, the words) of every string of words of a language."""
    module = LANGUAGES[code]
    yield from ((name, words(getattr(module, name))) for name in FLAT)
    for name in GROUPED:
        yield from ((f"{name}[{kind}]", words(joined)) for kind, joined in getattr(module, name))


@pytest.mark.parametrize("code", LANGUAGES)
def test_sorted(code: str) -> None:
    """Each group of words stands in the order of its code points, so that a diff shows what was added."""
    assert {name for name, found in _joined(code) if found != sorted(found)} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_folded(code: str) -> None:
    """Every word is written as it is looked up: NFKC, casefolded, single spaces."""
    assert {word for _, found in _joined(code) for word in found if fold(word) != word or not word} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_twice(code: str) -> None:
    """A word has one reading in a table of a language, and stands there once."""
    module = LANGUAGES[code]
    tables = {name: words(getattr(module, name)) for name in FLAT}
    tables |= {
        name: [word for _, joined in getattr(module, name) for word in words(joined)] for name in GROUPED
    }
    twice = {(name, word) for name, found in tables.items() for word in found if found.count(word) > 1}
    assert twice == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_kinds(code: str) -> None:
    """Labels announce fields of ours, furniture is of the kinds that rules are named by."""
    module = LANGUAGES[code]
    assert {kind for kind, _ in module.LABELS} <= FIELDS
    assert {kind for kind, _ in (*module.FURNITURE, *module.FURNITURE_OPENERS)} <= FURNITURE_KINDS
    assert {unit for *_, unit in module.RELATIVE} <= UNITS


@pytest.mark.parametrize("code", LANGUAGES)
def test_calendar(code: str) -> None:
    """Each language names twelve months and seven days at least, and words of updating among its date words."""
    module = LANGUAGES[code]
    assert set(module.MONTHS.values()) == set(range(1, 13))
    assert len(words(module.WEEKDAYS)) >= 7
    assert set(words(module.UPDATED_WORDS)) <= set(words(module.DATE_WORDS))
    assert module.DATE_ORDER in {"dmy", "mdy", "ymd"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_relative_units_in_order(code: str) -> None:
    """Relative times stand sorted, each once, in folded words."""
    entries = LANGUAGES[code].RELATIVE
    assert list(entries) == sorted(set(entries))
    assert {part for entry in entries for part in entry if fold(part) != part} == set()


@pytest.mark.parametrize("table", GROUPED)
def test_collisions_are_resolved(table: str) -> None:
    """Where languages read a word differently, RESOLVED says which reading wins, and holds nothing else."""
    readings: dict[str, set[str]] = {}
    for module in LANGUAGES.values():
        for word, kind in mapping(getattr(module, table)).items():
            readings.setdefault(word, set()).add(kind)
    disputed = {word for word, kinds in readings.items() if len(kinds) > 1}
    assert disputed == {word for name, word in RESOLVED if name == table}
    assert all(RESOLVED[table, word] in readings[word] for word in disputed)
    assert all(getattr(vocabulary, table)[word] == RESOLVED[table, word] for word in disputed)


def test_common_tables_are_in_order() -> None:
    """Agencies and networks stand sorted, folded, each once; the codes of Factiva sorted, each for a field."""
    for table in (common.AGENCIES, common.NETWORKS):
        assert list(table) == sorted(set(table))
        assert [word for word in table if fold(word) != word] == []
    assert list(common.FACTIVA) == sorted(common.FACTIVA)
    assert set(common.FACTIVA.values()) <= FIELDS


@pytest.mark.parametrize("word", TOPICS)
def test_topics_are_sections(word: str) -> None:
    """A bare "topics" label stands over the sections that a paper prints."""
    assert vocabulary.LABELS[fold(word)] == "category"


@pytest.mark.parametrize("word", RELATED_TOPICS)
def test_related_topics_are_keywords(word: str) -> None:
    """Related topics are tags, not sections."""
    assert vocabulary.LABELS[word] == "keywords"


@pytest.mark.parametrize("word", GRAPHICS)
def test_graphic_labels_hold_captions(word: str) -> None:
    """The GRAPHIC field of database exports holds the caption with its credit."""
    assert vocabulary.LABELS[word] == "caption"


@pytest.mark.parametrize("code", LANGUAGES)
def test_home_is_navigation(code: str) -> None:
    """The word for the home page, which heads a breadcrumb, is navigation in every language."""
    assert mapping(LANGUAGES[code].FURNITURE)[HOMES[code]] == "navigation"


@pytest.mark.parametrize(
    "place", ["berlin", "córdoba", "france", "hà nội", "oslo", "roma", "київ", "北京", "서울"]
)
def test_places_are_no_sections(place: str) -> None:
    """A city or a country alone on a line is a dateline sooner than a section."""
    assert place not in vocabulary.SECTIONS


@pytest.mark.parametrize(
    "word",
    [
        "bild",
        "foto",
        "foto de",
        "foto di",
        "fotoğraf",
        "kaynak",
        "fot",
        "photo",
        "фото",
        "φωτογραφία",
        "写真",
    ],
)
def test_usual_credit_labels(word: str) -> None:
    """The words that papers put before a photographer's name open a credit."""
    assert word in vocabulary.CREDIT_LABELS


@pytest.mark.parametrize(
    "word", ["bildtext", "bildetekst", "billedtekst", "legenda", "légende", "didascalia"]
)
def test_usual_caption_labels(word: str) -> None:
    """The words that papers put before a caption open one."""
    assert word in vocabulary.CAPTION_LABELS


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("ŞUBAT", "şubat"), ("İSTANBUL", "istanbul"), ("Ｐｈｏｔｏ", "photo"), ("L’auteur", "l'auteur"),
        ("  Read \u00a0 more ", "read more"), ("CRÉDIT", "crédit"), ("e\u2011mail", "e-mail"),
    ],
)  # fmt: skip
def test_fold(printed: str, folded: str) -> None:
    """Capitals, wide letters, curly marks and odd spaces fold to the tables' form, which folds to itself."""
    assert fold(printed) == folded
    assert fold(unicodedata.normalize("NFD", printed)) == folded
    assert fold(folded) == folded


def test_capitals_without_marks() -> None:
    """Words in capitals that drop marks are found: Greek accents, the Turkish dotless i, French accents."""
    assert vocabulary.FURNITURE[fold("ΔΙΑΦΗΜΙΣΗ")] == "advert"
    assert vocabulary.LABELS[fold("BAŞLIK")] == "headline"
    assert vocabulary.FURNITURE[fold("PUBLICITE")] == "advert"


def test_import_is_light() -> None:
    """Loading the vocabulary loads data and the modules of the interpreter's start, nothing heavy."""
    code = "import sys, newsgrab.vocabulary; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {
        "asyncio",
        "bs4",
        "email",
        "http",
        "httpx",
        "selectolax",
        "sqlite3",
        "sqlite_utils",
        "xml",
        "yaml",
    }
    assert heavy.isdisjoint(run.stdout.split())


def test_clock_words_are_folded() -> None:
    """The words of dates that go across languages are written as they are looked up."""
    sets = (
        clock.ALONE,
        clock.AM,
        clock.BEFORE_TIME,
        clock.HOURS,
        clock.MINUTES,
        clock.ONE,
        clock.PM,
        clock.READING,
    )
    assert {word for found in sets for word in found if fold(word) != word} == set()
    assert {word for word in (*clock.ZONES, *clock.US_ZONES) if fold(word) != word} == set()


def test_clock_units_are_relative_units() -> None:
    """A unit that means one by itself is a unit of relative times."""
    assert {unit for _, unit, _, _ in vocabulary.RELATIVE} >= clock.ALONE
