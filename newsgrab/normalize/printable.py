"""Names and words from outside, made safe to show: one line, no control over the terminal."""

from __future__ import annotations

import re

from newsgrab.patterns import lazy

#: C0, DEL and C1 controls (terminal escapes among them), line and paragraph separators, the marks that
#: reverse or isolate the direction of text (U+202A-E, U+2066-9), and halves of surrogate pairs, which no
#: encoding writes.  Joiners and plain direction marks stay: Persian and emoji need them.
_UNSAFE = lazy("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str, most: int | None = None) -> str:
    r"""Show what cannot be printed as an escape: ``\x1b``, ``\u2028``; a file name's odd byte as ``\xff``.

    Idempotent, and the same string for ordinary ones.  With ``most``, longer text is cut there and ends in
    ``…``.
    """
    safe = text if most is None else text[: most + 1]
    if not safe.isprintable():  # no pattern is compiled for the ordinary string
        safe = _UNSAFE.sub(_escape, safe)
    return safe if most is None or len(safe) <= most else safe[: most - 1] + "…"


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # how Python hands over a byte of a file name that is no UTF-8
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
