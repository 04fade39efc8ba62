r"""Text of unknown origin, made fit to be shown.

An article may hold terminal escapes, controls and bidi overrides.  Whatever a person reads shows them
as ``\u001b``, visibly and without effect.  That is JSON's own escape: JSON guarded this way still
means the same.
"""

from __future__ import annotations

import re
from typing import Protocol, TextIO
from unicodedata import category, east_asian_width

from newsgrab.model import HIT_END, HIT_START
from newsgrab.patterns import lazy

# What must not reach a terminal.  Left-to-right and right-to-left marks (U+200E, U+200F, U+061C) stay:
# honest Arabic and Hebrew text holds them, and their reach ends with the next letter.
_UNSAFE = lazy(
    "["
    "\x00-\x08\x0b-\x1f"  # C0 controls but tab and line feed: escapes, bells, carriage returns
    "\x7f-\x9f"  # delete, and the C1 controls, which open escapes in one byte
    "\u2028\u2029"  # line and paragraph separators: a line break that line counting misses
    "\u202a-\u202e"  # bidi embeddings and overrides: text that reads otherwise than it is
    "\u2066-\u206f"  # bidi isolates, and deprecated shaping controls
    "\ud800-\udfff"  # halves of surrogate pairs (file names), which no encoding takes
    "]"
)
_SURROGATE = lazy("[\ud800-\udfff]")
_BRACKETS = str.maketrans({HIT_START: "[", HIT_END: "]"})


class Out(Protocol):
    """What a data format writes to."""

    def write(self, text: str, /) -> object:
        """Take text."""

    def flush(self) -> object:
        """Send on what was taken."""


class Guarded:
    """A terminal to which data goes through :func:`escaped`."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, text: str, /) -> object:
        """Write the text, with nothing in it that a terminal would obey."""
        return self._out.write(escaped(text))

    def flush(self) -> object:
        """Flush the terminal."""
        return self._out.flush()


def guarded(out: TextIO) -> Out:
    """Give what data is to be written to: a guard where ``out`` is a terminal, ``out`` itself elsewhere."""
    return Guarded(out) if out.isatty() else out


def escaped(text: str) -> str:
    r"""Show controls, bidi overrides and lone surrogates as ``\uXXXX``; keep tabs and line feeds."""
    return _UNSAFE.sub(escape_match, text)


def encodable(text: str) -> str:
    r"""Show lone surrogates as ``\uXXXX``, so that UTF-8 takes the text; keep everything else."""
    return _SURROGATE.sub(escape_match, text)


def escape_match(match: re.Match[str]) -> str:
    r"""Give the ``\uXXXX`` of a matched character below U+10000."""
    return f"\\u{ord(match[0]):04x}"


def one_line(text: str) -> str:
    """Make any text fit one line: white space runs become one space, the rest is :func:`escaped`."""
    return escaped(" ".join(text.split()))


def bracketed(snippet: str) -> str:
    """Turn the marks round the hits of a search into ``[`` and ``]``."""
    return snippet.translate(_BRACKETS)


def width(text: str) -> int:
    """Give the number of terminal cells the text takes (East Asian letters two, accents none)."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def padded(text: str, cells: int, *, right: bool = False) -> str:
    """Fill the text with spaces to a number of cells, before it if it belongs on the right."""
    spaces = " " * (cells - width(text))
    return spaces + text if right else text + spaces


def _cells(letter: str) -> int:
    # vowels and final consonants of decomposed Hangul join the cell of the first consonant
    if category(letter) in {"Cf", "Mc", "Me", "Mn"} or "\u1160" <= letter <= "\u11ff":
        return 0
    return 2 if east_asian_width(letter) in {"W", "F"} else 1
