"""What a line opens with: labels, openers of bylines, of credits, of furniture.

Most lines open with none of them, and each line is asked about by many rules.  So its first word tells, for
all tables of the vocabulary at once, which of them have an entry that begins so.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from functools import cache, lru_cache

from newsgrab import vocabulary
from newsgrab.patterns import lazy

#: the tables, each a bit; bits that are no table's are others' to use
BYLINE, CAPTION, CREDIT, FURNITURE, FURNITURE_OPENER, LABEL = (1 << n for n in range(6))
#: every bit
ANY = -1
_NAMES = {
    BYLINE: ("BYLINE_OPENERS",),
    CAPTION: ("CAPTION_LABELS",),
    CREDIT: ("CREDIT_LABELS",),
    FURNITURE: ("FURNITURE", "NETWORKS"),
    FURNITURE_OPENER: ("FURNITURE_OPENERS",),
    LABEL: ("LABELS",),
}
#: what editors put before an entry: "▶관련기사", "【関連記事】", "» Lesen Sie auch"
SIGNS = (
    "▶►▷■□◆◇●○▲△※★☆>»›→•·-–—【[〈《「(（<| "
    # pictures that point or call, with what makes a sign one in colour
    "\ufe0f‼↗➡⏩⏬▪▫☎☝⚠⚡✅✉✍✔❗⤵⬇🌐🎙🎥🎧🎬👇👉💬💻📌📍📝📞📢📣📧📨📩📬📰📱📲📷📸📹📺📻🔍🔔🔗🔥🔴🔵🔷🔸🔹🗞🚨🟠🟢🤝"
)
#: the first word, whatever signs stand before it; no entry's is longer
_FIRST_WORD = lazy(r"[^\W_]{1,40}")
#: the index takes longer to make than splitting an article, so a call for a few makes none
_WORTH = 250
#: letters in which the first word stands, whatever signs are before it
_HEAD = 80
#: how openers end behind which a name stands without a space, and letters of such a name
_TITLES, _CJK_NAME = ("记者", "記者"), 4
_asked = 0


def tables(text: str) -> int:
    """The bits of the tables of which an entry may open ``text``; all of them while few were asked about.

    A bit that is not set is certain: no entry of that table, signs before it and counts ("12 comments")
    aside, stands at the beginning of ``text``.
    """
    global _asked  # noqa: PLW0603 - how often the process has asked
    if _asked < _WORTH:
        _asked += 1
        return ANY
    return _tables(text[:_HEAD])


@lru_cache(maxsize=512)  # one line is asked about in turn by many rules
def _tables(text: str) -> int:
    known, of_signs = _index()
    found = 0 if text[:1].isalnum() else of_signs
    if (word := _FIRST_WORD.search(text)) is None:
        return found if len(text) < _HEAD else ANY
    if word[0][0].isdigit():
        found |= FURNITURE
    found |= known.get(word[0].casefold(), 0)
    if any(title in word[0] for title in _TITLES):
        found |= BYLINE
    if not text.isascii() and not (head := text[: word.end()]).isascii():
        plain = _FIRST_WORD.search(_compatible(head))
        found |= known.get(plain[0].casefold(), 0) if plain else 0
    return found


def may_open(text: str, table: int) -> bool:
    """Whether an entry of ``table`` may open ``text``: a cheap look before a dear one."""
    return tables(text) & table != 0


def _compatible(head: str) -> str:
    """The head as :func:`newsgrab.normalize.text.key` has it: wide letters as plain, no dotted capital i."""
    return unicodedata.normalize("NFKC", head).replace("\u0130", "I")


@cache
def _index() -> tuple[dict[str, int], int]:
    """The bits by first word, and those of tables with an entry that is nothing but signs ("▲", ">>")."""
    known: dict[str, int] = {}
    of_signs = 0
    for bit, names in _NAMES.items():
        for entry in (entry for name in names for entry in getattr(vocabulary, name)):
            if word := _FIRST_WORD.search(entry):
                known[word[0]] = known.get(word[0], 0) | bit
            else:
                of_signs |= bit
    return known, of_signs


@lru_cache(maxsize=64)  # one line is asked about in turn by every rule that may take it
def opening(text: str, table: int, longest: int = 4) -> tuple[str, str] | None:
    """The entry of ``table`` that ``text`` opens with, and what follows it.

    "Photo: X" gives ("Photo", ": X"); the entry must end where a word ends.

    :param table: the bit of a table of which entries open lines.
    :param longest: words of the longest entry that is looked for where no colon or comma ends it.
    """
    if not may_open(text, table):
        return None
    entries: Collection[str] = getattr(vocabulary, _NAMES[table][0])
    head = text[:60]
    for stop in ":," if head.isascii() else ":：,，、":
        at = head.find(stop)
        if 0 < at <= 40 and folded(head[:at]).strip(" ([") in entries:
            return text[:at].strip(" (["), text[at:]
    best: tuple[str, str] | None = None
    end = 0
    for first in text[:62].split(None, longest)[:longest]:
        end = text.index(first, end) + len(first)
        if end > 60:
            break
        word = folded(text[:end]).strip(" ([").rstrip("|/=-–—•")
        if word in entries or word.rstrip(".|/=-–—•").strip() in entries:  # "Oprac." is one as it stands
            best = (text[:end].rstrip("|/=-–—• "), text[end:])
            rest = text[len(best[0]) :]
            best = (best[0].strip(" (["), rest)
    if best is None and not text[:1].isascii():
        best = _unspaced_opening(text, entries, named=table == BYLINE)
    return best


def folded(text: str) -> str:
    """``text`` as entries are written: the small form of the dotted capital I would be two letters."""
    return text.replace("\u0130", "I").replace("’", "'").casefold()


def _unspaced_opening(text: str, entries: Collection[str], *, named: bool) -> tuple[str, str] | None:
    """The longest entry at the start of a text without spaces: 写真＝共同.

    :param named: whether a name may follow at once: 新华社记者王小明.
    """
    for n in range(8, 0, -1):
        if text[:n].casefold() in entries:
            title = named and n > 1 and text[n - 2 : n] in _TITLES and len(text) - n <= _CJK_NAME
            if len(text) == n or title or not text[n].isalnum():
                return text[:n], text[n:]
    return None
