"""Pages made to hurt: seconds, peak memory and answer of ``newsgrab split``, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from itertools import count, islice
from pathlib import Path

from tests.bench import timing

_SIZE = 50_000_000
_SENTENCE = "The harbour crane swung out over the quay, and the crew waited for the tide to turn again. "
_STORY = f"<article><h1>Crane returns to the quay</h1>{f'<p>{_SENTENCE * 3}</p>' * 8}</article>"


def filled(unit: str, size: int, behind: str = "") -> bytes:
    """A story and ``unit`` over and over behind it, as so many bytes."""
    return (_STORY + unit * ((size - len(_STORY)) // len(unit.encode())) + behind).encode()


def _numbered(opening: str, unit: str, size: int, closing: str) -> bytes:
    """A story behind one tag or value of many numbered parts."""
    each = len(unit.format(1_000_000))
    return f"{opening}{''.join(map(unit.format, islice(count(), size // each)))}{closing}{_STORY}".encode()


def _mangled(size: int) -> bytes:
    """A story in broken UTF-8, with every byte there is behind it."""
    return _STORY.encode() + b"<p>\xc3\x28 \xff\xfe " + bytes(range(256)) * (size // 256)


#: what the page is made of -> a page of about so many bytes
PAGES: Mapping[str, Callable[[int], bytes]] = {
    "attributes in one tag": lambda size: _numbered("<p ", "a{}=1 ", size, ">"),
    "attributes that hold >": lambda size: _numbered("<p ", 'a{}=">" ', size, ">"),
    "attributes, 900 bytes a tag": lambda size: filled(
        _numbered("<p ", "a{}=1 ", 900, ">")[:900].decode() + ">", size
    ),
    "broken encoding": _mangled,
    "comments": lambda size: filled("a<!-- -->", size),
    "entities": lambda size: filled("&amp;", size),
    "formatting, unclosed": lambda size: filled("<b><i><a href=x>", size),
    "json-ld, deep": lambda size: filled("[", size).replace(
        b"</article>", b'</article><script type="application/ld+json">', 1
    ),
    "json-ld, giant": lambda size: _numbered(
        '<script type="application/ld+json">[',
        '{{"@type":"NewsArticle","headline":"{}"}},',
        size,
        "0]</script>",
    ),
    "json-ld, many": lambda size: filled(
        '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', size
    ),
    "list items, unclosed": lambda size: filled("<ul><li>", size),
    "long attribute": lambda size: f'<p class="{"caption " * (size // 8)}">{_STORY}'.encode(),
    "long text": lambda size: filled(_SENTENCE, size),
    "maths and pictures drawn": lambda size: filled("<svg><math><mtext><p>", size),
    "nested elements": lambda size: filled("<div>", size),
    "nested elements, closed": lambda size: (
        b"<div>" * (size // 11) + _STORY.encode() + b"</div>" * (size // 11)
    ),
    "nul bytes": lambda size: filled("\0", size),
    "open comments": lambda size: filled("<!--", size),
    "paragraphs": lambda size: filled(f"<p>{_SENTENCE}", size),
    "plaintext": lambda size: filled("<plaintext></p>", size),
    "scripts": lambda size: filled("<script>a<b</script>", size),
    "signs": lambda size: filled("<", size),
    "tables": lambda size: filled("<table><tr><td>x", size),
    "table cells": lambda size: filled("<td>x", size).replace(b"</article>", b"</article><table><tr>", 1),
    "templates": lambda size: filled("<template><noscript>", size),
    "utf-16 that says utf-8": lambda size: (
        "\ufeff<meta charset=utf-8>" + filled("<p>x", size // 2).decode()
    ).encode("utf-16-le"),
}


def report() -> str:
    """The table."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [_row(Path(folder, "page.html"), name, make(_SIZE)) for name, make in PAGES.items()]
    return timing.table(f"Hostile pages, {_SIZE // 10**6} MB", ("made of", "s", "MB", "answer"), rows)


def _row(path: Path, name: str, page: bytes) -> tuple[str, str, str, str]:
    path.write_bytes(page)
    started = time.perf_counter()
    command = [sys.executable, "-m", "newsgrab", "split", "-f", "jsonl", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        said = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    taken = time.perf_counter() - started
    memory = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return name, f"{taken:.1f}", f"{memory:.0f}", _answer(said, process.returncode)


def _answer(said: bytes, code: int) -> str:
    """What came out, in a few words."""
    if not said:
        return f"nothing, exit {code}"
    record = json.loads(said)
    if "error" in record:
        return str(record["error"])[:60]
    return f"{len(record['body'] or '')} letters of text, notice {record['notice']}"
