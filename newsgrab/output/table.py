"""The brief table of ``list`` and ``search``: one line an article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO

from newsgrab.output import grid
from newsgrab.output.jsonl import dumps
from newsgrab.output.records import Row
from newsgrab.output.safe import one_line
from newsgrab.output.styled import Line, Span, Style, marked

# How columns differ from the common kind, which is as wide as its values.
_COLUMNS = {
    "error": grid.Column("error", share=2),  # a sentence; it replaces the headline
    "headline": grid.Column("headline", share=3),  # what the eye looks for
    "id": grid.Column("id", right=True),
    "snippet": grid.Column("snippet", share=4),  # some 30 words
}


def write(rows: Iterable[Row], out: TextIO, columns: Sequence[str]) -> None:
    """Write the named columns of each row."""
    shapes = [_COLUMNS.get(name, grid.Column(name)) for name in columns]
    grid.write(shapes, ([_cell(name, row.get(name)) for name in columns] for row in rows), out)


def brief(name: str, value: object) -> str:
    """Give a value as one line; of a time the date, in which a table is sorted and read."""
    if value is None:
        return ""
    text = one_line(value if isinstance(value, str) else dumps(value))
    return text[:10] if name == "published" else text


def _cell(name: str, value: object) -> Line:
    text = brief(name, value)
    if name == "snippet":
        return marked(text)
    return (Span(text, Style.ALARM if name == "error" else None),)
