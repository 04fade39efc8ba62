"""Feeds of every kind, each a file beside what it says: run this file to write the expectations anew."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from newsgrab.feeds import parse

SAMPLES = sorted(
    path for path in (Path(__file__).parent / "samples").iterdir() if "expected" not in path.name
)
URL = "https://feeds.example/news/feed"


def _said(data: bytes) -> dict[str, Any]:
    """A feed as plain JSON values."""
    feed = parse(data, url=URL)
    entries = [
        entry._asdict()
        | {
            "hints": [[hint.role, hint.value] for hint in entry.hints],
            "updated": entry.updated and entry.updated.isoformat(),
        }
        for entry in feed.entries
    ]
    said: dict[str, Any] = json.loads(json.dumps(feed._asdict() | {"entries": entries}))
    return said


def _expected(path: Path) -> Path:
    return path.with_name(f"{path.name}.expected.json")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample(path: Path) -> None:
    """A sample says what stands beside it, also packed as gzip, also with blank lines before it."""
    expected = json.loads(_expected(path).read_text("utf-8"))
    data = path.read_bytes()
    assert _said(data) == expected
    assert _said(gzip.compress(data)) == expected
    assert _said(b"\r\n \n" + data) == expected


if __name__ == "__main__":
    for sample in SAMPLES:
        said = json.dumps(_said(sample.read_bytes()), ensure_ascii=False, indent=2)
        _expected(sample).write_text(said + "\n", "utf-8")
