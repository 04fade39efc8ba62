"""Cost against length, from 1 KB to 10 MB, and lines made to hurt: milliseconds a KB must not rise."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import cycle

from newsgrab import NewsgrabError, split
from tests.bench import samples, timing

_SIZES = {"1 KB": 2**10, "10 KB": 10 * 2**10, "100 KB": 100 * 2**10, "1 MB": 2**20, "10 MB": 10 * 2**20}
#: runs of what patterns repeat over, each as one line of 1 MB
_HOSTILE: Mapping[str, str] = {
    "addresses": "a@b.c ",
    "brackets": "([",
    "capitals": "A. ",
    "colons": "a: ",
    "dashes": "a - ",
    "digits": "1234, ",
    "hyphens": "a-",
    "letters": "a",
    "link marks": "![a](",
    "quotes": "“.” ",
    "slashes": "A/",
    "spaces": "a" + " " * 60,
    "stops": ". ",
    "unspaced": "写真",
}
_HOSTILE_SIZE = 2**20


def report() -> str:
    """The two tables."""
    sizes = [_row(name, _text(size)) for name, size in _SIZES.items()]
    lines = [
        _row(name, f"Headline of a story\n\n{(unit * _HOSTILE_SIZE)[:_HOSTILE_SIZE]}\n\nA line behind it.")
        for name, unit in _HOSTILE.items()
    ]
    heads = ("what", "ms", "ms a KB")
    return (
        timing.table("Length", heads, sizes)
        + "\n"
        + timing.table("Hostile lines, 1 MB in one line", heads, lines)
    )


def _text(size: int) -> str:
    """An article of that many characters: paragraphs of the fixtures, over and over."""
    told = [line for text in samples.texts()["fixtures"] for line in text.splitlines() if len(line) > 150]
    parts, length = ["Headline of a long story"], 0
    for paragraph in cycle(told):
        if length >= size:
            break
        parts.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(parts)[:size]


def _row(name: str, text: str) -> tuple[str, str, str]:
    taken = min(timing.milliseconds(lambda: _split(text)) for _ in range(3 if len(text) < 2**20 else 1))
    return name, f"{taken:.1f}", f"{taken / (len(text) / 2**10):.3f}"


def _split(text: str) -> object:
    try:
        return split(text)
    except NewsgrabError as error:
        return error
