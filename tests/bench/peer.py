"""The one door to trafilatura, the peer that we are measured against (extra ``bench``)."""

from __future__ import annotations

import html
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec


def extractor() -> Callable[[bytes], object] | None:
    """trafilatura's whole extraction, fields and all; None where it is not installed."""
    if find_spec("trafilatura") is None:
        return None
    extract: Callable[[bytes], object] = import_module("trafilatura").bare_extraction
    return extract


def wrapped(text: str) -> bytes:
    """A raw text as a page: each line in a ``<p>``."""
    lines = (f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f"<html><body>{''.join(lines)}</body></html>".encode()
