"""Characters and lines: what scraped text carries that no reader sees, taken out; widths; keys.

Pure functions over strings.  Nothing here knows what an article is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from newsgrab.patterns import lazy

#: Characters that are layout or noise, never text.  U+200C and U+200D stay: they carry meaning in
#: Persian, Hindi and emoji (Unicode Standard, section 23.2).
_DROPPED = "".join(
    (
        "\u00ad",  # soft hyphen: a place to break, not a letter
        "\u200b",  # zero-width space
        "\u2060",  # word joiner
        "\ufeff",  # byte order mark, also in the middle of joined files
        "\ufffc",  # object replacement: a picture or film that was copied along
        "\u200e\u200f\u061c",  # direction marks that copy and paste leaves behind
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",  # direction overrides: they hide text
        "\ue000\ue001",  # private use: our own snippet marks
    )
)
_CLEANED: dict[int, int | str | None] = {
    **{ord(c): None for c in _DROPPED},
    **{c: None for c in range(0x20) if c not in (0x09, 0x0A, 0x0D)},  # C0 controls, ESC among them
    **dict.fromkeys(range(127, 160)),  # DEL and C1 controls
    **dict.fromkeys(range(55296, 57344)),  # lone surrogates: no UTF-8 can hold them
    **{ord(c): " " for c in "\t\u00a0\u1680\u2007\u202f\u205f"},  # spaces that must not break
    **dict.fromkeys(range(8192, 8203), " "),  # typographic spaces
}
_CLEANED.update({0x200B: None, 0x2007: ord(" ")})
_SPACES = lazy(r"  +")
#: line ends of every system, page breaks and Unicode's own separators
_LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")

#: scripts written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_UNSPACED = lazy(f"[{UNSPACED}]")
_HANGUL = lazy("[\uac00-\ud7a3]")
_WIDE = lazy(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)

#: the high bytes of Latin, Greek, Cyrillic, Hebrew, Arabic, the scripts of India, signs and quotes in UTF-16
_NARROW = bytes([*range(0x0E), *range(0x1E, 0x2C)])

_QUOTES = {ord(c): '"' for c in "“”„‟«»″〝〞＂"}
_QUOTES.update({ord(c): "'" for c in "‘’‚‛‹›′`´"})
_QUOTES.update({ord(c): "-" for c in "‐‑‒–—―−"})
#: a character of a word; \w lacks the vowel signs of Indian and South-East Asian scripts
_WORD = lazy(r"[\w\u0300-\u036f\u0900-\u109f]")
#: lines up to this size are remembered with their keys
_LINE = 400

#: those of them that stand there nearly always
_EDGE_SIGNS = " .,:;!?\"'()[]-©…|•·*>"


def lines_of(text: str) -> list[str]:
    """The lines of ``text``, as every system and page break ends them, raw."""
    for end in _LINE_ENDS:
        if end in text:
            text = text.replace(end, "\n")
    return text.split("\n")


def clean(line: str) -> str:
    """``line`` without what no reader sees: controls, escapes, odd spaces, direction overrides.

    Spaces at the ends stay (indentation says something); see :func:`tidy` for text that is done.
    """
    if not line.isprintable() or "\ufffc" in line:
        line = line.translate(_CLEANED)
    if not line.isascii() and not unicodedata.is_normalized("NFC", line):
        line = unicodedata.normalize("NFC", line)
    return line


def clean_all(lines: list[str]) -> list[str]:
    """Each line clean; one look at all of them where, as in most texts, there is nothing to take out."""
    joined = "".join(lines)
    if (
        joined.isprintable()
        and "\ufffc" not in joined
        and (joined.isascii() or unicodedata.is_normalized("NFC", joined))
    ):
        return lines
    return [clean(line) for line in lines]


def tidy(text: str) -> str:
    """One clean line: :func:`clean`, runs of white space as one space, none at the ends."""
    text = clean(text)
    if "\n" in text or "\r" in text:
        text = " ".join(text.split())
    text = text.strip()
    return _SPACES.sub(" ", text) if "  " in text else text


def _all_below(text: str, letter: str) -> bool:
    return text.isascii() or max(text) < letter


def is_narrow(texts: Iterable[str]) -> bool:
    """Whether in all of ``texts`` each character takes one cell and counts for one letter.

    One look at a whole page saves :func:`width` and :func:`size` their looks at each line of it.
    """
    joined = "".join(texts)
    if joined.isascii():
        return True
    high = joined.encode("utf-16-le", "surrogatepass")[
        1::2
    ]  # a look at bytes takes a fifth of a pattern's time
    return not high.translate(None, _NARROW)


def width(text: str) -> int:
    """Cells ``text`` takes in a terminal: wide East Asian characters count two."""
    return len(text) if _all_below(text, "\u1100") else len(text) + len(_WIDE.findall(text))


def unspaced(text: str) -> bool:
    """Whether ``text`` is mostly in a script written without spaces between words."""
    return not _all_below(text, "\u0e00") and len(_UNSPACED.findall(text)) * 2 > len(text)


def size(text: str) -> int:
    """Length in Latin-letter terms: a character of an unspaced script says about 2.5 letters, Hangul 2.

    Ratio of English to Chinese and Japanese lengths of the same UN and EU texts; of English to Korean
    headlines (medians of 71 and 40 letters over the papers measured).
    """
    if _all_below(text, "\u0e00"):
        return len(text)
    return len(text) + len(_UNSPACED.findall(text)) * 3 // 2 + len(_HANGUL.findall(text))


def key(text: str) -> str:
    """A form in which two printings of one text are equal: case, quotes, dashes, ends."""
    return _line_key(text) if len(text) <= _LINE else _key(text)


@lru_cache(maxsize=4096)
def _line_key(text: str) -> str:
    """The key of a line: menus and labels come again and again, long texts do not."""
    return _key(text)


def _key(text: str) -> str:
    if not text.isascii() or "`" in text:
        text = unicodedata.normalize("NFKC", text).translate(_QUOTES)
        text = text.replace("\u0130", "I")  # its small form is an i with a dot over it, which no table has
    bare = " ".join(text.casefold().split()).strip(_EDGE_SIGNS)
    return bare if bare[:1].isalnum() and bare[-1:].isalnum() else _unedged(bare)


def _unedged(text: str) -> str:
    """``text`` without the signs at its ends; each is looked at once, however many there are."""
    first = _WORD.search(text)
    if first is None:
        return ""
    end = len(text)
    while not _WORD.match(text, end - 1):
        end -= 1
    return text[first.start() : end]


def join_lines(first: str, second: str) -> str:
    """Two halves of a wrapped paragraph as one text: no space inside unspaced scripts."""
    if not first or not second:
        return first or second
    if max(first[-1], second[0]) < "\u0e00":
        return f"{first} {second}"
    if _UNSPACED.match(first[-1]) and _UNSPACED.match(second[0]):
        return first + second
    if unicodedata.east_asian_width(first[-1]) in "WF" and unicodedata.east_asian_width(second[0]) in "WF":
        return first + second if not "\uac00" <= second[0] <= "\ud7a3" else f"{first} {second}"
    return f"{first} {second}"
