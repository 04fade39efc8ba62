"""``newsgrab split``: the fields on standard output, nothing saved."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import AllowPrivate, Form, MaxSize, Sources, Timeout, Url
from newsgrab.model import Failure
from newsgrab.output.records import Row

if TYPE_CHECKING:
    from newsgrab.cli.tally import Tally
    from newsgrab.pipeline import Done


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    sources: Sources = None,
    *,
    url: Url = None,
    form: Form = None,
    timeout: Timeout = None,
    max_size: MaxSize = None,
    allow_private: AllowPrivate = False,
) -> Exit:
    """Print the fields of articles; nothing is saved.

    To a pipe, JSON Lines: one object a source, in their order.  A source that failed gives an object with
    "source" and "error" in its place; an "id" in a JSON Lines input comes back.  On a terminal, and with
    -f json, a single article is one JSON object.
    """
    from newsgrab import pipeline
    from newsgrab.cli import reading, rendering
    from newsgrab.cli.console import counted
    from newsgrab.cli.tally import Tally
    from newsgrab.output.records import SPLIT

    documents = reading.documents(
        sources, url=url, timeout=timeout, max_size=max_size, allow_private=allow_private
    )
    tally = Tally()
    with tally.told(quiet=False):
        rendering.write_whole(_rows(counted(pipeline.split_all(documents)), tally), form, SPLIT)
    return tally.code


def _rows(results: Iterable[Done | Failure], tally: Tally) -> Iterator[Row]:
    from newsgrab import pipeline
    from newsgrab.output.records import as_failure, as_row

    for result in results:
        if isinstance(result, Failure):
            tally.count("failed")
            reason = pipeline.reason(result)
            _complain(result.source, reason)
            yield as_failure(result.source, reason, identifier=result.id)
        else:
            tally.count("split")
            yield as_row(result.article, identifier=result.document.id)


def _complain(source: str, reason: str) -> None:
    """Say it where the reader of the output is not the one at the terminal."""
    from newsgrab.cli.console import say

    if not sys.stdout.isatty():
        say(f"{source}: {reason}")
