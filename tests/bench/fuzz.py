"""Mutated fixtures, pages and texts: only expected errors may rise.  ``python tests/bench fuzz`` runs 60 s."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Sequence

from newsgrab import NewsgrabError, split
from tests.bench import samples, timing

_SECONDS = 60.0
#: a page or text that takes longer than this is reported
_SLOW = 2.0
#: what breaks parsers: open and close marks, entities, encodings, numbers out of range
PIECES = (
    b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b'"', b"'", b"=", b"&", b"&#0;", b"&#x110000;", b"\x00",
    b"\xff\xfe", b"\xc3", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\x1b[2J", b"<script>", b"</script>",
    b'<script type="application/ld+json">', b"{", b"[", b"<plaintext>", b"<template>", b"<svg>", b"<math>",
    b"<table>", b"<select>", b"<noscript>", b"<figure>", b"<figcaption>", b"<article>", b"<meta charset=utf-16>",
    b"<base href=//[>", b"<img src=http://[::1>", b" hidden ", b' class="caption" ', b'"@graph":',
)  # fmt: skip


#: what rules for lines look at: marks of text formats, of credits, labels and exports, and what no reader sees
TEXT_PIECES = tuple(
    piece.encode()
    for piece in (
        "\n", "\n\n", "\r\n", "\f", "\t", "# [](x)\n", "![](a)\n", "[]", "](", "[ ]", "©", "\n© ", "\nPhoto: ",
        "\nBy ", "\nVon ", ":", "：", " | ", "|", "*", "**", "\n> ", "\n- ", "\n1. ", "\n-30-\n", "\nTags:", "\nText:",
        "\u200b", "\ufeff", "\u00ad", "\x00", "\u202e", "【", "】", "（", "）", "“", "”", "…", "\n___\n", "\n---\n",
        "\n===\n", "[1]", "(BUTTON)", "https://x.y/", "@a", "\n#", "摄", "記者", "来源：", "12:30", "2024-05-03", "May",
        "\n1 of 500 DOCUMENTS\n", "\nHD ", "\nFrom: a <a@example.org>\n", "\n---------- Forwarded message ---------\n",
    )
)  # fmt: skip


def report() -> str:
    """What a minute of mutations ended in; a bug rises with the seed that shows it."""
    texts = [text.encode() for text in samples.texts()["fixtures"]]
    pages = [page.data for page in samples.pages()["fixtures"]]
    return _ended("pages", pages, PIECES) + "\n" + _ended("texts", texts, TEXT_PIECES)


def _ended(name: str, inputs: list[bytes], pieces: Sequence[bytes]) -> str:
    ended: Counter[str] = Counter()
    slowest = 0.0
    stop = time.monotonic() + _SECONDS / 2
    for seed in range(10**9):
        if time.monotonic() > stop:
            break
        data = mutated(inputs, seed, pieces)
        started = time.monotonic()
        ended[_end(data, seed)] += 1
        taken = time.monotonic() - started
        slowest = max(slowest, taken)
        ended["slow"] += taken > _SLOW
    rows = [(end, str(times)) for end, times in sorted(ended.items())]
    return timing.table(f"Fuzz of {name}, slowest {slowest:.2f} s", ("ended as", "times"), rows)


def mutated(inputs: list[bytes], seed: int, pieces: Sequence[bytes] = PIECES) -> bytes:
    """One of ``inputs`` with pieces cut out, said again, moved, put in and flipped, the same for each seed."""
    chance = random.Random(seed)
    found = bytearray(chance.choice(inputs))
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(found) + 1)
        length = chance.choice((1, 8, 64, 1024))
        change = chance.randrange(5)
        if change == 0:
            del found[at : at + length]
        elif change == 1:
            found[at:at] = found[at : at + length] * chance.choice((1, 2, 100))
        elif change == 2:
            found[at:at] = chance.choice(inputs)[at : at + length]
        elif change == 3:
            found[at:at] = chance.choice(pieces) * chance.choice((1, 1, 1, 3, 500))
        elif at < len(found):
            found[at] ^= 1 << chance.randrange(8)
    return bytes(found[:2_000_000])


def _end(data: bytes, seed: int) -> str:
    try:
        article = split(data)
    except NewsgrabError as error:
        return type(error).__name__
    except BaseException as bug:
        bug.add_note(f"seed {seed}")
        raise
    return "article, " + (f"notice {article.notice}" if article.notice else "whole")
