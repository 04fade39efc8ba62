"""A mail as mailboxes and mail programs keep it (RFC 5322, MIME): its head unfolded, its text decoded.

What comes out are numbered lines like those of any other text, so that the splitter's rules for mails apply:
``Subject:``, ``From:``, ``Date:`` and the text.  Everything else of the mail (transport headers, other parts)
is left over.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsgrab.model import Block, Role
from newsgrab.normalize import text as norm
from newsgrab.normalize.charset import decode
from newsgrab.patterns import lazy

#: fields that mail programs show, and so do forwards
_SHOWN = frozenset({"cc", "date", "from", "reply-to", "subject", "to"})
#: one of these in its head makes a text a mail, and not a text with labels that somebody typed
_OWN = ("content-transfer-encoding:", "content-type:", "message-id:", "mime-version:", "received:")
#: the longest head kept in an archive of ours had 120 lines, most of them of spam filters
_HEAD_LINES = 400
_MOST_PARTS = 200
_FIELD = lazy(r"([!-9;-~]{1,76}):[ \t]*(.*)$", needs=":")
#: RFC 2047: "=?utf-8?Q?M=C3=BChle?=", the space between two of them is none
_WORD = lazy(r"=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,2000})\?=(?:\s+(?==\?))?")
_OCTET = lazy(rb"=([0-9A-Fa-f]{2})")
_PARAMETER = lazy(r';\s*([a-z]{1,20})\s*=\s*(?:"([^"]{0,200})"|([^\s;"]{0,200}))', re.IGNORECASE)
#: mboxrd: a line of the text that began with "From "
_ESCAPED = lazy(r">+From ")


class Mail(NamedTuple):
    """A mail's shown lines, (number from 1, text), and the blocks that belong to no field."""

    lines: list[tuple[int, str]]
    left: list[Block]


class _Part(NamedTuple):
    """A part's fields, and its lines as the range of their indexes."""

    fields: dict[str, str]
    body: range


def read(raw: Sequence[str]) -> Mail | None:
    """The mail that the lines of a text are, or None when the text is none."""
    enveloped = bool(raw) and raw[0].startswith("From ")
    start = 1 if enveloped else 0
    end = _head_end(raw, start, min(len(raw), _HEAD_LINES))
    lower = [line.lower() for line in raw[start:end]]
    if end - start < 2 or not (enveloped or any(line.startswith(_OWN) for line in lower)):
        return None
    shown, left, fields = _head(raw, start, end)
    chosen = _text_part(raw, _Part(fields, range(end, len(raw))))
    used = set(chosen.body) if chosen else set[int]()
    rest = [i for i in range(end, len(raw)) if i not in used and norm.tidy(raw[i])]
    left += [_left(raw[i], i, i, "another part of the mail") for i in rest]
    if enveloped:
        left.insert(0, _left(raw[0], 0, 0, "first line of a mail in a mailbox"))
    return Mail([*shown, *(_decoded(raw, chosen) if chosen else ())], [b for b in left if b.text])


def _head_end(raw: Sequence[str], start: int, stop: int) -> int:
    """The index behind the fields that begin at ``start``; ``start`` when there are none."""
    at = start
    while at < stop and (
        _FIELD.match(raw[at]) or (at > start and raw[at][:1] in (" ", "\t") and raw[at].strip())
    ):
        at += 1
    return at


def _fields(raw: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int, str, str]]:
    """(first index, last index, name, value unfolded) of each field."""
    at = start
    while at < end:
        last = at
        while last + 1 < end and raw[last + 1][:1] in (" ", "\t"):
            last += 1
        found = _FIELD.match(" ".join(line.strip() for line in raw[at : last + 1]))
        if found:
            yield at, last, found[1], found[2]
        at = last + 1


def _head(
    raw: Sequence[str], start: int, end: int
) -> tuple[list[tuple[int, str]], list[Block], dict[str, str]]:
    shown: list[tuple[int, str]] = []
    left: list[Block] = []
    fields: dict[str, str] = {}
    for first, last, name, value in _fields(raw, start, end):
        fields.setdefault(name.lower(), value)
        if name.lower() in _SHOWN:
            shown.append((first + 1, f"{name}: {_words(value)}"))
        else:
            left.append(_left(f"{name}: {value}", first, last, "head of a mail"))
    return shown, left, fields


def _left(text: str, first: int, last: int, marker: str) -> Block:
    return Block(norm.tidy(text), (first + 1, last + 1), Role.LEFTOVER, marker, gap=0)


def _words(value: str) -> str:
    """A field's value with its encoded words read."""
    return _WORD.sub(lambda m: _read_word(m[1], m[2].lower(), m[3]), value)


def _read_word(charset: str, kind: str, word: str) -> str:
    data = _from_base64(word) if kind == "b" else _unquoted(word.replace("_", " "))
    return decode(data, charset, html=False)[0]


def _unquoted(text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    return _OCTET.sub(lambda m: bytes([int(m[1], 16)]), data)


def _from_base64(text: str) -> bytes:
    """What base64 says; nothing where it is broken."""
    try:
        return binascii.a2b_base64(text.encode("ascii", "ignore") + b"==")
    except binascii.Error:
        return b""


def _parameters(value: str) -> dict[str, str]:
    return {m[1].lower(): m[2] or m[3] or "" for m in _PARAMETER.finditer(value)}


def _text_part(raw: Sequence[str], mail: _Part) -> _Part | None:
    """The first part that is plain text, depth first; the mail itself where it has no parts."""
    waiting, seen = [mail], 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        kind = part.fields.get("content-type", "text/plain").lower()
        boundary = _parameters(part.fields.get("content-type", "")).get("boundary", "")
        if kind.startswith("multipart/") and boundary:
            waiting[:0] = _parts(raw, part.body, boundary)
        elif kind.startswith(("text/plain", "text;")) or kind.strip() == "text":
            return part
    return None


def _parts(raw: Sequence[str], body: range, boundary: str) -> list[_Part]:
    marks = [i for i in body if raw[i].startswith(f"--{boundary}")]
    found: list[_Part] = []
    for mark, following in zip(marks, [*marks[1:], body.stop], strict=False):
        if raw[mark].rstrip().endswith(f"{boundary}--"):
            break
        end = _head_end(raw, mark + 1, following)
        fields = {name.lower(): value for _, _, name, value in _fields(raw, mark + 1, end)}
        found.append(_Part(fields, range(end, following)))
    return found


def _decoded(raw: Sequence[str], part: _Part) -> Iterator[tuple[int, str]]:
    encoding = part.fields.get("content-transfer-encoding", "").strip().lower()
    charset = _parameters(part.fields.get("content-type", "")).get("charset")
    lines = [(i + 1, raw[i]) for i in part.body]
    if encoding == "quoted-printable":
        yield from _unfolded(lines, charset)
    elif encoding == "base64" and lines:
        text = decode(_from_base64("".join(line for _, line in lines)), charset, html=False)[0]
        yield from ((min(lines[0][0] + n, lines[-1][0]), line) for n, line in enumerate(norm.lines_of(text)))
    else:
        yield from ((number, line[1:] if _ESCAPED.match(line) else line) for number, line in lines)


def _unfolded(lines: list[tuple[int, str]], charset: str | None) -> Iterator[tuple[int, str]]:
    """Quoted-printable lines (RFC 2045, 6.7): ``=`` at the end joins a line with the next."""
    first, held = 0, ""
    for number, line in lines:
        first = first or number
        bare = line.rstrip()
        if bare.endswith("="):
            held += bare[:-1]
            continue
        yield first, decode(_unquoted(held + line), charset, html=False)[0]
        first, held = 0, ""
    if held:
        yield first, decode(_unquoted(held), charset, html=False)[0]
