"""Articles -> text, one module a format.

::

    Article --records--> rows (plain dicts) --write--> json jsonl csv tsv table markdown
                         one row            --write_one-------> an indented JSON object
                         one row            --article, markdown--> a page to read
    Split   --explain--> a dict, or a table of decisions

Every writer takes its rows lazily, one after the other, and flushes each line, so memory stays flat
and a pipe sees a row as soon as it is there.  A reader that goes away (``BrokenPipeError``) is the
caller's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TextIO

from newsgrab.output.records import SAVED, Row, View
from newsgrab.output.safe import Out, bracketed, guarded


class Format(StrEnum):
    """How rows come out: the words of ``--format``."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    TABLE = "table"
    MARKDOWN = "markdown"


def write(rows: Iterable[Row], out: TextIO, form: Format, view: View = SAVED) -> None:
    """Write rows in a format.

    :param rows: mappings with the keys of :mod:`newsgrab.output.records`; JSON writes every key a row
        holds, in the row's order.
    :param view: which keys become columns in the formats that have columns.
    """
    match form:
        case Format.TABLE:
            from newsgrab.output import table

            table.write(rows, out, view.brief)
        case Format.MARKDOWN:
            from newsgrab.output import markdown

            markdown.write_table(rows, out, view.brief)
        case _:
            _write_data(_bracket_hits(rows), guarded(out), form, view)


def write_one(row: Row, out: TextIO) -> None:
    """Write one row, or the dict of :mod:`newsgrab.output.explain`, as an indented JSON object."""
    from newsgrab.output import json_array

    json_array.write_one(row, guarded(out))


def _write_data(rows: Iterable[Row], out: Out, form: Format, view: View) -> None:
    match form:
        case Format.JSON:
            from newsgrab.output import json_array

            json_array.write(rows, out)
        case Format.CSV | Format.TSV:
            from newsgrab.output import delimited

            delimited.write(rows, out, view.columns, "," if form is Format.CSV else "\t")
        case _:
            from newsgrab.output import jsonl

            jsonl.write(rows, out)


def _bracket_hits(rows: Iterable[Row]) -> Iterator[Row]:
    """Data has no bold: the marks round a search hit become brackets."""
    for row in rows:
        snippet = row.get("snippet")
        yield {**row, "snippet": bracketed(snippet)} if snippet else row
