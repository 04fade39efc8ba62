"""What a user searches for, made into what SQLite is asked.  No text is ever a syntax error."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsgrab.errors import UsageError
from newsgrab.model import HIT_END, HIT_START
from newsgrab.patterns import lazy
from newsgrab.store.rows import utf8

#: more is no search but a paste gone wrong, and each word costs a look-up
_LONGEST = 1_000

#: a "phrase in quotes" or a run without blanks
_TERM = lazy(r'"([^"]*)"|([^\s"]+)')

#: scripts written without blanks between words, and Hangul, whose particles grow onto its words: the
#: index holds whole runs of these, so a word inside a run is found by looking through the text
_RUN_ON = lazy(
    "["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u0f00-\u109f"  # Tibetan, Burmese
    "\u1100-\u11ff"  # Hangul letters
    "\u1780-\u17ff"  # Khmer
    "\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff"  # iteration marks, kana, Hangul letters
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\ua960-\ua97f\uac00-\ud7ff"  # Hangul
    "\uff66-\uff9f"  # half-width kana
    "\U00020000-\U0003ffff"  # Han, further planes
    "]"
)

#: characters of context on each side of a hit in a snippet
_AROUND = 60


@dataclass(frozen=True, slots=True)
class Query:
    """A search, ready for SQLite; all of it must be found."""

    #: an FTS5 expression, or None when there is nothing to ask the index
    match: str | None
    #: strings to look for in the text itself
    scanned: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Term:
    text: str
    #: True for ``word*``
    prefix: bool


def parse(query: str) -> Query:
    """Read plain words, "quoted phrases" and prefixes (``elect*``); every other sign is only itself.

    :raises UsageError: there is nothing to search for, or too much.
    """
    if len(query) > _LONGEST:
        raise UsageError(f"a search of {len(query):,} characters is too long", do="give a few words")
    terms = [term for term in map(_term, _TERM.finditer(_clean(query))) if term.text]
    # Lone signs ("-", "&") are in no index: they count only where nothing else is asked for.
    terms = [term for term in terms if _has_word(term.text)] or terms
    if not terms:
        raise UsageError("nothing to search for", do="give a word")
    indexed = [term for term in terms if _has_word(term.text) and not _RUN_ON.search(term.text)]
    scanned = tuple(term.text for term in terms if term not in indexed)
    return Query(" ".join(map(_expression, indexed)) or None, scanned)


def scan_snippet(texts: tuple[str | None, ...], scanned: tuple[str, ...]) -> str | None:
    """The surroundings of the first scanned hit, its hits marked; None when no text has one."""
    pattern = re.compile("|".join(re.escape(word) for word in scanned), re.IGNORECASE)
    for text in texts:
        if text and (hit := pattern.search(text)):
            return _cut(text, hit, pattern)
    return None


def _cut(text: str, hit: re.Match[str], pattern: re.Pattern[str]) -> str:
    start, end = max(0, hit.start() - _AROUND), hit.end() + _AROUND
    marked = pattern.sub(lambda found: f"{HIT_START}{found[0]}{HIT_END}", text[start:end])
    return f"{'…' if start else ''}{marked}{'…' if end < len(text) else ''}"


def _clean(query: str) -> str:
    """Without control characters: SQLite ends a text at a NUL."""
    return "".join(sign if sign.isprintable() else " " for sign in utf8(query))


def _term(found: re.Match[str]) -> _Term:
    if found[1] is not None:
        return _Term(found[1].strip(), prefix=False)
    # A lone star is a sign, not a prefix of nothing.
    word = found[2].rstrip("*")
    return _Term(word or found[2], prefix=bool(word) and word != found[2])


def _has_word(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def _expression(term: _Term) -> str:
    # Inside an FTS5 string nothing is syntax; its own quote cannot occur, as terms are cut at quotes.
    return f'"{term.text}"{"*" if term.prefix else ""}'
