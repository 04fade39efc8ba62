"""What is measured: our fixtures' texts and pages, and the development sets beside the checkout where present."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsgrab.normalize.charset import decode

ROOT = Path(__file__).resolve().parents[2]
_SHARED = ROOT.parent / "shared"
#: so many texts and pages of a development set are enough for a median
MOST = 200


class Saved(NamedTuple):
    """A saved page and its address."""

    data: bytes
    url: str | None


@cache
def texts() -> Mapping[str, list[str]]:
    """Raw texts by the name of their set."""
    found = {"fixtures": [_text(path) for path in sorted(ROOT.glob("fixtures/*/*.txt"))]}
    listed = _SHARED / "rawtext-dev" / "gold.jsonl"
    if listed.exists():
        entries = [entry for entry in _lines(listed) if entry["family"] == "layout"]
        found["rawtext-dev"] = [
            (listed.parent / entry["file"]).read_text("utf-8") for entry in _spread(entries)
        ]
    return found


@cache
def pages() -> Mapping[str, list[Saved]]:
    """Saved pages by the name of their set."""
    found = {"fixtures": [Saved(path.read_bytes(), None) for path in sorted(ROOT.glob("fixtures/*/*.html"))]}
    listed = _SHARED / "pages-dev" / "gold.jsonl"
    if listed.exists():
        found["pages-dev"] = [
            Saved(gzip.decompress((listed.parent / entry["file"]).read_bytes()), entry["url"])
            for entry in _spread(_lines(listed))
        ]
    return found


def _text(path: Path) -> str:
    return decode(path.read_bytes(), None, html=False)[0]


def _lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _spread(entries: list[dict[str, str]]) -> list[dict[str, str]]:
    return entries[:: max(1, len(entries) // MOST)]
