"""Texts whose blocks a scraper ran together: ``get_text()`` of pages that have no white space between tags.

"… before winter.The mayor said", "Home NewsSport", "By Jane DoeMay 3": a paragraph ends where a sentence's
stop has a capital right behind it, an entry of a menu where a small letter has one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsgrab.patterns import lazy
from newsgrab.vocabulary.common import NETWORKS

_SMALL, _CAPITAL = "a-zß-öø-ÿа-яёіїєґα-ωά-ώ", "A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐΑ-Ω"
#: a stop with the next sentence right behind it, and the quotation mark between them
_STOP = lazy(rf"(?<=[{_SMALL}\"”»’)][.!?…])(?<!\bwww\.)([\"“”„«»‘'(]?)(?=[{_CAPITAL}](?:[^\W\d_A-Z]| ))")
#: a capital right behind a small letter, a figure or a mark
_INSIDE = lazy(rf"(?<=[{_SMALL}\d)?!:])(?=[{_CAPITAL}][{_SMALL}])")
#: letters of a line that can hold several blocks, and such stops that make a text one that was run together
_LONG, _STOPS = 300, 5
#: where a line is as long as that, one such stop and so many capitals in words do: most of it is menus
_LONGEST, _INSIDES = 1500, 60
#: beginnings of names that have a capital inside
_INNER_CAPITALS = frozenset(
    ("D'", "De", "Di", "D’", "Fitz", "L'", "La", "Le", "L’", "Mac", "Mc", "O'", "O’", "Van")
)
#: the word before such a capital and the one that it begins; letters of a name that is looked up
_BEFORE, _BEHIND, _LONGEST_NAME = lazy(r"[\w’']+\Z"), lazy(r"\w+"), 24


def pieces(lines: Sequence[str]) -> list[list[str]] | None:
    """The blocks that each line holds; None for a text that was not run together.

    On 139 whole pages taken so, the body's token F1 rose from .84 to .89 and headlines from 56 to 67 %.
    """
    long = [line for line in lines if len(line) >= _LONG and line.count(".") > line.count(". ") + 1]
    stops = sum(len(_STOP.findall(line)) for line in long)
    if stops < _STOPS and not (stops and _holds_menus(lines)):
        return None
    return [_parted(line) for line in lines]


def _holds_menus(lines: Sequence[str]) -> bool:
    """Whether a text with a line that no paragraph fills has words run together all over."""
    return max(map(len, lines)) >= _LONGEST and sum(len(_INSIDE.findall(line)) for line in lines) >= _INSIDES


def _parted(line: str) -> list[str]:
    cuts = {found.start() for found in _INSIDE.finditer(line) if not _is_name(line, found.start())}
    return [line[start:end] for start, end in pairwise((0, *sorted(cuts.union(_stops(line))), len(line)))]


def _stops(line: str) -> Iterator[int]:
    """Where sentences end that have the next right behind them; some quotation marks end and begin one."""
    straight = begun = at = 0
    for found in _STOP.finditer(line):
        mark, here = found[1], found.start()
        straight += line.count('"', at, here)
        begun += line.count("«", at, here) - line.count("»", at, here)
        at = here
        ends = mark == "”" or (mark == '"' and straight % 2 == 1) or (mark == "»" and begun > 0)
        yield found.end() if ends else here


def _is_name(line: str, at: int) -> bool:
    """Whether the word round a capital has it by right: a network's name, "McDonald", "O’Brien"."""
    before = _BEFORE.search(line, max(0, at - _LONGEST_NAME), at)
    behind = _BEHIND.match(line, at, at + _LONGEST_NAME)
    begun, rest = (found[0] if found else "" for found in (before, behind))
    return begun in _INNER_CAPITALS or (begun + rest).casefold() in NETWORKS
