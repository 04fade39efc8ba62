"""Lines with meaning but no colour yet: a terminal draws them in styles, anything else gets plain text."""

from __future__ import annotations

import os
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple, TextIO

from newsgrab.model import HIT_END, HIT_START, Role
from newsgrab.output.safe import escaped
from newsgrab.patterns import lazy

_MARKS = lazy(f"([{HIT_START}{HIT_END}])")


class Style(StrEnum):
    """What a stretch of text is; :mod:`newsgrab.output.terminal` knows how that looks."""

    TITLE = "title"
    LEAD = "lead"
    QUIET = "quiet"
    HIT = "hit"
    ALARM = "alarm"


class Span(NamedTuple):
    """A stretch of text in one style."""

    text: str
    style: Style | Role | None = None


#: one line of output, which a terminal may wrap
Line = tuple[Span, ...]


def marked(snippet: str) -> Line:
    """Cut a search snippet at its hit marks; marks that do not pair do no harm."""
    spans = []
    style = None
    for piece in _MARKS.split(snippet):
        if piece in {HIT_START, HIT_END}:
            style = Style.HIT if piece == HIT_START else None
        elif piece:
            spans.append(Span(piece, style))
    return tuple(spans)


def plain(line: Line) -> str:
    """Give the line without styles, hits in brackets; safe to show."""
    return "".join(f"[{escaped(text)}]" if style is Style.HIT else escaped(text) for text, style in line)


def is_terminal(out: TextIO) -> bool:
    """Whether ``out`` is a terminal that can draw styles; ``TERM=dumb`` says that it cannot."""
    return out.isatty() and os.environ.get("TERM") != "dumb"


def write_lines(lines: Iterable[Line], out: TextIO) -> None:
    """Write lines: wrapped and in styles on a terminal, plain and unwrapped elsewhere."""
    if is_terminal(out):
        from newsgrab.output import terminal

        terminal.draw_lines(lines, out)
        return
    for line in lines:
        out.write(plain(line) + "\n")
        out.flush()
