"""Columns that line up, for people: a styled table on a terminal, aligned plain text elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TextIO

from newsgrab.output.safe import padded, width
from newsgrab.output.styled import Line, Span, is_terminal, plain

#: rows that are measured and written together.  A screenful or two: all rows would need all memory.
PAGE = 100

#: cells beyond which a column is not widened for its longest value: one long one must not push the rest away
WIDEST = 32


@dataclass(frozen=True, slots=True)
class Column:
    """A column's name and how it behaves."""

    name: str
    #: its share of the room that is left on a terminal, where it wraps; 0 for one as wide as its values
    share: int = 0
    #: numbers line up on the right
    right: bool = False


#: widths of the columns, and some rows
Page = tuple[Sequence[int], Sequence[Sequence[Line]]]


def write(columns: Sequence[Column], rows: Iterable[Sequence[Line]], out: TextIO) -> None:
    """Write a heading and a line a row; nothing at all if there are no rows.

    On a terminal a value too long for its column ends in an ellipsis, or wraps where the column has a
    share.  Elsewhere every value stands whole, and the last column is never filled up.  Columns that a
    later page finds too narrow grow.
    """
    if is_terminal(out):
        from newsgrab.output import terminal

        terminal.draw_pages(columns, _pages(columns, rows), out)
        return
    heading: list[Sequence[Line]] = [[(Span(column.name),) for column in columns]]
    for widths, page in _pages(columns, rows):
        for row in chain(heading, page):
            out.write(_aligned(columns, widths, row) + "\n")
        out.flush()
        heading = []


def _pages(columns: Sequence[Column], rows: Iterable[Sequence[Line]]) -> Iterator[Page]:
    rest = iter(rows)
    widths = [width(column.name) for column in columns]
    while page := list(islice(rest, PAGE)):
        columnwise = zip(*page, strict=True)
        widths = [max(before, *map(_cells, cells)) for before, cells in zip(widths, columnwise, strict=True)]
        yield widths, page


def _cells(cell: Line) -> int:
    return min(WIDEST, width(plain(cell)))


def _aligned(columns: Sequence[Column], widths: Sequence[int], row: Sequence[Line]) -> str:
    cells = [
        padded(plain(cell), cells, right=column.right)
        for column, cells, cell in zip(columns, widths, row, strict=True)
    ]
    return "  ".join(cells).rstrip()
