"""``newsgrab explain``: where each line went, and why."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Annotated

import typer

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import AllowPrivate, Form, MaxSize, Timeout, Url
from newsgrab.errors import SourceError
from newsgrab.model import Document, Failure
from newsgrab.output.records import Row, View

if TYPE_CHECKING:
    from newsgrab.cli.tally import Tally

_KEYS = ("source", "decisions", "candidates")
_VIEW = View(_KEYS, _KEYS)


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    source: Annotated[
        str | None,
        typer.Argument(metavar="SOURCE", help="As for `newsgrab split`.", show_default=False),
    ] = None,
    *,
    url: Url = None,
    form: Form = None,
    timeout: Timeout = None,
    max_size: MaxSize = None,
    allow_private: AllowPrivate = False,
) -> Exit:
    """Show where each line of an article went, and why.

    Every line or block, its role, and the rule that decided; below that, what was weighed for each
    field.  -f json gives the same as an object, -f jsonl one a line.
    """
    from newsgrab.cli import reading, rendering
    from newsgrab.cli.tally import Tally

    documents = reading.documents(
        [source] if source is not None else None,
        url=url,
        timeout=timeout,
        max_size=max_size,
        allow_private=allow_private,
    )
    tally = Tally()
    rows = _rows(documents, tally)
    if form is None:
        _write(rows)
    else:
        rendering.write_whole(rows, form, _VIEW)
    return tally.code


def _rows(documents: Iterable[Document | Failure], tally: Tally) -> Iterator[Row]:
    """Explain each document, also one that holds no article: then most of all."""
    from newsgrab.cli.console import say

    for document in documents:
        try:
            yield _explained(document)
        except SourceError as error:
            tally.count("failed")
            say(error if error.where else f"{document.source}: {error}")
        else:
            tally.count("explained")


def _explained(document: Document | Failure) -> Row:
    from newsgrab import blocks, splitter
    from newsgrab.output import explain

    if isinstance(document, Failure):
        raise document.error
    return explain.as_dict(splitter.split(blocks.read(document)), document.source)


def _write(rows: Iterator[Row]) -> None:
    """Write the tables; with the source above them where there are several."""
    from newsgrab.normalize.printable import printable
    from newsgrab.output import explain

    first = list(islice(rows, 2))
    for number, row in enumerate(chain(first, rows)):
        if len(first) > 1:
            sys.stdout.write("\n" * bool(number) + f"{printable(row['source'])}\n")
        explain.write(row, sys.stdout)
