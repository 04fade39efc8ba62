"""JSON: an array of rows, a row a line, written as they come; or one row, indented."""

from __future__ import annotations

from collections.abc import Iterable

from newsgrab.output.jsonl import dumps
from newsgrab.output.records import Row
from newsgrab.output.safe import Out


def write(rows: Iterable[Row], out: Out) -> None:
    """Write an array; no row is held once it is written."""
    before = "["
    for row in rows:
        out.write(f"{before}\n{dumps(row)}")
        out.flush()
        before = ","
    out.write("[]\n" if before == "[" else "\n]\n")
    out.flush()


def write_one(row: Row, out: Out) -> None:
    """Write one row as an indented object."""
    out.write(dumps(row, indent=2) + "\n")
    out.flush()
