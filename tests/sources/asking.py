"""How the tests of fetching ask: at once, once, and of loopback."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from newsgrab.errors import FetchError, SourceError
from newsgrab.model import Document, Failure
from newsgrab.sources import Options, read
from newsgrab.sources.answers import Answer, Ask
from newsgrab.sources.http import Fetcher

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
PAGE = "<!doctype html><title>Ferry</title><p>Паром снова ходит."


def quick(**given: Any) -> Options:
    """Options without manners."""
    plain = {"allow_private": True, "delay": 0.0, "jitter": 0.0, "retries": 0, "backoff": 0.01}
    return Options(now=lambda: NOW, **(plain | given))


def read_all(*urls: str, **given: Any) -> list[Document | Failure]:
    """What addresses give to add, split and explain."""
    return list(read(urls, quick(**given), io.BytesIO()))


def document(url: str, **given: Any) -> Document:
    """The one document there."""
    (found,) = read_all(url, **given)
    assert isinstance(found, Document), found
    return found


def error_of(url: str, kind: type[SourceError] = FetchError, **given: Any) -> SourceError:
    """Why there is none, in a line that is fit to print."""
    (found,) = read_all(url, **given)
    assert isinstance(found, Failure), found
    assert isinstance(found.error, kind)
    assert str(found.error).isprintable()
    assert str(found.error).startswith(found.source)
    return found.error


def get(ask: Ask | str, **given: Any) -> Answer:
    """The answer to one request."""
    with Fetcher(quick(**given)) as fetcher:
        return fetcher.get(Ask(ask) if isinstance(ask, str) else ask)


def refusal(ask: Ask | str, **given: Any) -> FetchError:
    """Why there is none."""
    with Fetcher(quick(**given)) as fetcher:
        return refused(fetcher, ask)


def refused(fetcher: Fetcher, ask: Ask | str) -> FetchError:
    """Why this fetcher has none."""
    try:
        answer = fetcher.get(Ask(ask) if isinstance(ask, str) else ask)
    except FetchError as error:
        return error
    raise AssertionError(answer)
