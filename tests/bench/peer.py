"""The one door to trafilatura, the peer that we are measured against (extra ``bench``)."""

from __future__ import annotations

import html
from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec


def extractors() -> dict[str, Callable[[bytes], object]]:
    """trafilatura's extraction with fields (title, authors, date), and of the text alone; empty without it."""
    if find_spec("trafilatura") is None:
        return {}
    extract = import_module("trafilatura").bare_extraction
    return {"trafilatura": partial(extract, with_metadata=True), "- its text alone": extract}


def wrapped(text: str) -> bytes:
    """A raw text as a page: each line in a ``<p>``."""
    lines = (f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f"<html><body>{''.join(lines)}</body></html>".encode()
