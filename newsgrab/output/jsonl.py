"""JSON Lines: one object a line, each flushed as it is ready."""

from __future__ import annotations

import json
from collections.abc import Iterable

from newsgrab.output.records import Row
from newsgrab.output.safe import Out, escape_match
from newsgrab.patterns import lazy

# What json leaves raw and somebody downstream trips over.
_RAW = lazy(
    "["
    "\x7f-\x9f"  # controls: terminals obey them, YAML refuses them
    "\u2028\u2029"  # line ends to many a line reader, and once to JavaScript
    "\ud800-\udfff"  # lone surrogates: no encoding takes them
    "\ufffe\uffff"  # noncharacters: YAML refuses them
    "]"
)


def write(rows: Iterable[Row], out: Out) -> None:
    """Write each row as one line."""
    for row in rows:
        out.write(dumps(row) + "\n")
        out.flush()


def dumps(value: object, *, indent: int | None = None) -> str:
    """Give JSON with letters as they are and controls escaped; on one line if there is no indent."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if text.isprintable() else _RAW.sub(escape_match, text)
