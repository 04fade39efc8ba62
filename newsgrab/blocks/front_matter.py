"""YAML front matter at the head of a text (Jekyll, Hugo, Pandoc, Obsidian): keys are stated fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.model import Block, Role
from newsgrab.normalize.text import tidy
from newsgrab.patterns import lazy

_KEY = lazy(r"[\"']?[^\W\d][\w .-]{0,80}[\"']?\s{0,8}:(?:\s|$)")
#: a head longer than this many lines is no head; the longest seen in published archives is under 100
_MOST_LINES = 400
_ROLES = {role.value: role for role in Role}


class Head(NamedTuple):
    """The blocks of a front matter, and the index of the first line behind it."""

    blocks: tuple[Block, ...]
    end: int


def read(lines: list[str]) -> Head | None:
    """The front matter that ``lines`` open with, or None.

    Broken YAML is no front matter: its lines are then read as the text they are.
    """
    first = next((i for i, line in enumerate(lines) if line.strip("\ufeff \t")), None)
    if first is None or lines[first].strip("\ufeff \t") != "---":
        return None
    end = _end(lines, first)
    if end is None or not any(_KEY.match(line) for line in lines[first + 1 : end]):
        return None
    from newsgrab.blocks.front_matter_yaml import scalars

    found = scalars("\n".join(tidy_indent(line) for line in lines[first + 1 : end]))
    if found is None:
        return None
    stated: dict[int, list[Block]] = {}
    for path, value, at in found:
        stated.setdefault(at + first + 2, []).append(_block(path, value, at + first + 2))
    return Head(tuple(_in_order(lines, first, end, stated)), end + 1)


def tidy_indent(line: str) -> str:
    """A line fit for YAML: clean, tabs of indentation as spaces."""
    indent = len(line) - len(line.lstrip())
    return " " * indent + tidy(line)


def _end(lines: list[str], first: int) -> int | None:
    for i in range(first + 1, min(len(lines), first + _MOST_LINES)):
        if lines[i].rstrip() in ("---", "..."):
            return i
    return None


def _in_order(lines: list[str], first: int, end: int, stated: dict[int, list[Block]]) -> Iterator[Block]:
    """The stated blocks, and every other line of the head as what is left over."""
    covered: set[int] = {
        n for blocks in stated.values() for b in blocks for n in range(b.lines[0], b.lines[1] + 1)
    }
    for number in range(first + 1, end + 2):
        if number in stated:
            yield from stated[number]
        elif number not in covered and (text := tidy(lines[number - 1])):
            yield Block(text=text, lines=(number, number), gap=0, states=Role.LEFTOVER, marker="front matter")


def _block(path: tuple[str, ...], value: str, line: int) -> Block:
    label = path[-1].casefold().replace("_", " ").replace("-", " ") if path else ""
    name = vocabulary.LABELS.get(label) or vocabulary.LABELS.get(label.replace(" ", "")) or "drop"
    text = tidy(value)
    role = _ROLES.get(name, Role.LEFTOVER) if text else Role.LEFTOVER
    if role is Role.BODY:
        role = Role.LEFTOVER
    shown = text if role is not Role.LEFTOVER else f"{'.'.join(path)}: {text}".strip()
    return Block(
        text=shown, lines=(line, line), gap=0, states=role, marker=f"front matter key {'.'.join(path)}"
    )
