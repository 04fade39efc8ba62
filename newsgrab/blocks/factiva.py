"""Factiva exports: two-letter codes in front of each field (Factiva "Display formats", full article)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsgrab.blocks import exports_common
from newsgrab.model import Block, Role
from newsgrab.patterns import lazy
from newsgrab.vocabulary import FACTIVA

_CODE = lazy(r"([A-Z]{2,3})(?:\s+(\S.*))?$", opens="ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_ROLES = {role.value: role for role in Role}
_BODY_CODES = frozenset({"LP", "TD"})


def read(lines: Sequence[tuple[int, str, int]]) -> list[Block] | None:
    """The blocks of a Factiva article, or None when the text is none.

    :param lines: (number from 1, text, blank lines before) of every non-blank line.
    """
    codes = {
        m[1]
        for _, text, _ in lines
        if len(text) < 4 or text[2:4].strip() != text[2:4]
        if (m := _CODE.match(text))
    }
    if "HD" not in codes or not codes & _BODY_CODES or len(codes & FACTIVA.keys()) < 4:
        return None
    return _timed(_blocks(lines))


def _timed(blocks: Iterator[Block]) -> list[Block]:
    """The blocks with the time of publication joined to the date that stands over it."""
    done: list[Block] = []
    for block in blocks:
        if done and (done[-1].marker, block.marker) == ("Factiva PD", "Factiva ET"):
            done[-1] = exports_common.joined([done[-1], block])
        else:
            done.append(block)
    return done


def _blocks(lines: Sequence[tuple[int, str, int]]) -> Iterator[Block]:
    code = ""
    pending: list[tuple[int, str]] = []
    for number, text, gap in lines:
        opened = _opening(text, code, gap)
        if opened is None and code in _BODY_CODES:
            yield Block(
                text=text, lines=(number, number), gap=gap, states=Role.BODY, marker=f"Factiva {code}"
            )
        elif opened is None:
            pending.append((number, text))
        else:
            yield from _field(code, pending)
            code, value = opened
            pending = [(number, value)]
            if code in _BODY_CODES:
                yield from _body_opening(code, number, value, gap)
                pending = []
    yield from _field(code, pending)


def _opening(text: str, code: str, gap: int) -> tuple[str, str] | None:
    """The code a line opens with and the value behind it; None for a line of running text."""
    found = _CODE.match(text)
    if found is None or found[1] not in FACTIVA:
        return None
    if code in _BODY_CODES and found[2] and not gap:
        return None
    return found[1], found[2] or ""


def _body_opening(code: str, number: int, value: str, gap: int) -> Iterator[Block]:
    """The line of a code that text follows: the code alone is left over, a value is a paragraph."""
    role, text = (Role.BODY, value) if value else (Role.LEFTOVER, code)
    yield Block(text=text, lines=(number, number), gap=gap, states=role, marker=f"Factiva {code}")


def _field(code: str, values: list[tuple[int, str]]) -> Iterator[Block]:
    """One block for a code and the lines of its value."""
    if not values:
        return
    role = _ROLES.get(FACTIVA.get(code, ""), Role.LEFTOVER)
    text = _value(values)
    if role is Role.LANGUAGE:
        text = exports_common.language(text)
    if role in (Role.LEFTOVER, Role.SITE) or not text:
        role, text = Role.LEFTOVER, f"{code} {_value(values)}".strip()
    yield Block(text=text, lines=(values[0][0], values[-1][0]), gap=0, states=role, marker=f"Factiva {code}")


def _value(values: list[tuple[int, str]]) -> str:
    return " ".join(value for _, value in values if value)
