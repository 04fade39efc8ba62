"""The words after ``add``, ``split`` and ``explain`` -> Documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from newsgrab.cli.console import say
from newsgrab.errors import UsageError
from newsgrab.model import Document, Failure


def documents(  # noqa: PLR0913 - the options that three verbs share
    given: Sequence[str] | None,
    *,
    url: str | None,
    timeout: float | None,
    max_size: int | None,
    allow_private: bool,
    quiet: bool = False,
) -> Iterator[Document | Failure]:
    """Read what was asked for, one document at a time.

    :raises UsageError: there is nothing to read, or (with the first document) ``url`` cannot be meant.
    """
    from newsgrab import sources
    from newsgrab.cli import fetching

    chosen = list(given or ()) or [_piped()]
    notes = _unsaid if quiet else say
    options = fetching.options(
        url=url, timeout=timeout, max_bytes=max_size, allow_private=allow_private, notes=notes
    )
    return sources.read(chosen, options, sys.stdin.buffer)


def _piped() -> str:
    if sys.stdin.isatty():
        raise UsageError("nothing to read", do="give a file, a folder or an address, or pipe text in")
    return "-"


def _unsaid(_: str) -> None:
    """Take a note that nobody wants."""
