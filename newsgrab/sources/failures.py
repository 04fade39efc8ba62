"""Expected errors become results, in the place where the document would stand."""

from __future__ import annotations

from newsgrab.errors import SourceError
from newsgrab.model import Failure


def failure(source: str, error: SourceError, id: object = None, url: str | None = None) -> Failure:  # noqa: A002
    """The result that stands for a source which failed.

    The error is told where it happened, since what finds it, deep in a stream of bytes, does not know.
    """
    error.where = error.where or source or "''"
    return Failure(source, error, id, url)
