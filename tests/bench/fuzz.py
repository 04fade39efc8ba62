"""Mutated fixture pages against the reader: only expected errors may rise.  ``python tests/bench fuzz`` runs 60 s."""

from __future__ import annotations

import random
import time
from collections import Counter

from newsgrab import NewsgrabError, split
from tests.bench import samples, timing

_SECONDS = 60.0
#: a page that takes longer than this is reported
_SLOW = 2.0
#: what breaks parsers: open and close marks, entities, encodings, numbers out of range
PIECES = (
    b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b'"', b"'", b"=", b"&", b"&#0;", b"&#x110000;", b"\x00",
    b"\xff\xfe", b"\xc3", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\x1b[2J", b"<script>", b"</script>",
    b'<script type="application/ld+json">', b"{", b"[", b"<plaintext>", b"<template>", b"<svg>", b"<math>",
    b"<table>", b"<select>", b"<noscript>", b"<figure>", b"<figcaption>", b"<article>", b"<meta charset=utf-16>",
    b"<base href=//[>", b"<img src=http://[::1>", b" hidden ", b' class="caption" ', b'"@graph":',
)  # fmt: skip


def report() -> str:
    """What a minute of mutations ended in; a bug rises with the seed that shows it."""
    pages = [page.data for page in samples.pages()["fixtures"]]
    ended: Counter[str] = Counter()
    slowest = 0.0
    stop = time.monotonic() + _SECONDS
    for seed in range(10**9):
        if time.monotonic() > stop:
            break
        page = mutated(pages, seed)
        started = time.monotonic()
        ended[_end(page, seed)] += 1
        taken = time.monotonic() - started
        slowest = max(slowest, taken)
        ended["slow"] += taken > _SLOW
    rows = [(end, str(times)) for end, times in sorted(ended.items())]
    return timing.table(f"Fuzz of pages, slowest {slowest:.2f} s", ("ended as", "times"), rows)


def mutated(pages: list[bytes], seed: int) -> bytes:
    """One of ``pages`` with pieces cut out, said again, moved, put in and flipped, the same for each seed."""
    chance = random.Random(seed)
    page = bytearray(chance.choice(pages))
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(page) + 1)
        length = chance.choice((1, 8, 64, 1024))
        change = chance.randrange(5)
        if change == 0:
            del page[at : at + length]
        elif change == 1:
            page[at:at] = page[at : at + length] * chance.choice((1, 2, 100))
        elif change == 2:
            page[at:at] = chance.choice(pages)[at : at + length]
        elif change == 3:
            page[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 1, 3, 500))
        elif at < len(page):
            page[at] ^= 1 << chance.randrange(8)
    return bytes(page[:2_000_000])


def _end(page: bytes, seed: int) -> str:
    try:
        article = split(page)
    except NewsgrabError as error:
        return type(error).__name__
    except BaseException as bug:
        bug.add_note(f"seed {seed}")
        raise
    return "article, " + (f"notice {article.notice}" if article.notice else "whole")
