"""Rows on their way to standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from newsgrab import output
from newsgrab.cli.console import say
from newsgrab.output import Format
from newsgrab.output.records import Row, View, as_row

if TYPE_CHECKING:
    from newsgrab import store


def saved(rows: Iterable[store.Row]) -> Iterator[Row]:
    """Rows of the database as rows to write."""
    for row in rows:
        yield as_row(row.article, identifier=row.id, snippet=row.snippet)


def noted(rows: Iterable[Row], nothing: str) -> Iterator[Row]:
    """Pass the rows on; if there are none, say so, for an empty table explains nothing."""
    found = False
    for row in rows:
        found = True
        yield row
    if not found:
        say(nothing)


def write(rows: Iterable[Row], form: Format, view: View) -> None:
    """Write rows, however many."""
    output.write(rows, sys.stdout, form, view)


def write_whole(rows: Iterable[Row], form: Format | None, view: View) -> None:
    """Write rows where one may be all there is, and then comes out as a whole.

    One row is an object in JSON (indented on a terminal) and an article in Markdown; several are an array
    and a table.

    :param form: None for JSON: an indented object for one on a terminal, JSON Lines otherwise.
    """
    terminal = sys.stdout.isatty()
    if form not in {Format.JSON, Format.MARKDOWN} and (form or not terminal):
        write(rows, form or Format.JSONL, view)
        return
    rest = iter(rows)
    first = list(islice(rest, 2))
    if len(first) != 1:
        write(chain(first, rest), form or Format.JSONL, view)
    elif form is Format.MARKDOWN and "headline" in first[0]:
        from newsgrab.output import markdown

        markdown.write_article(first[0], sys.stdout)
    elif form is Format.MARKDOWN or not terminal:
        write(first, Format.MARKDOWN if form is Format.MARKDOWN else Format.JSONL, view)
    else:
        output.write_one(first[0], sys.stdout)
