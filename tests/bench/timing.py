"""How things are timed: in turn, several rounds, so that a busy moment falls on all alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple


class Times(NamedTuple):
    """Milliseconds over all rounds of one thing."""

    median: float
    mean: float
    least: float


def interleaved(things: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Times]:
    """Time each thing once a round; the first round warms up and does not count."""
    taken: dict[str, list[float]] = {name: [] for name in things}
    for _ in range(rounds + 1):
        for name, thing in things.items():
            taken[name].append(milliseconds(thing))
    return {name: summary(each[1:]) for name, each in taken.items()}


def milliseconds(thing: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    thing()
    return 1000 * (time.perf_counter() - start)


def summary(taken: Sequence[float]) -> Times:
    """Median, mean and least of what was taken."""
    return Times(statistics.median(taken), statistics.fmean(taken), min(taken))


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table for a terminal: the first column to the left, figures to the right."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    lines = [
        "  ".join(cell.rjust(width) if i else cell.ljust(width) for i, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(row, widths, strict=True)) for row in [heads, *rows])
    ]
    return "\n".join([f"\n{title}", *lines])
