"""Pages: bytes in to fields out, against trafilatura on the same pages.  Bound: a quarter of its time."""

from __future__ import annotations

from collections.abc import Callable

from newsgrab import NewsgrabError, split
from tests.bench import peer, samples, timing

_ROUNDS = 3


def report() -> str:
    """The table of milliseconds a page."""
    rows = [row for name, pages in samples.pages().items() for row in _rows(name, pages)]
    return timing.table(
        "Pages (bound: 0.25)", ("set and tool", "median ms", "mean ms", "median", "mean"), rows
    )


def _rows(name: str, pages: list[samples.Saved]) -> list[tuple[str, ...]]:
    tools: dict[str, Callable[[samples.Saved], object]] = {"newsgrab": _split}
    if extract := peer.extractor():
        tools["trafilatura"] = lambda page: extract(page.data)
    taken: dict[str, list[float]] = {tool: [] for tool in tools}
    for page in pages:
        things = {tool: lambda read=read: read(page) for tool, read in tools.items()}  # noqa: B023
        for tool, times in timing.interleaved(things, _ROUNDS).items():
            taken[tool].append(times.median)
    found = {tool: timing.summary(each) for tool, each in taken.items()}
    peers = found.get("trafilatura", found["newsgrab"])
    return [
        (
            f"{name} ({len(pages)}) {tool}",
            f"{t.median:.1f}",
            f"{t.mean:.1f}",
            f"{t.median / peers.median:.2f}",
            f"{t.mean / peers.mean:.2f}",
        )
        for tool, t in found.items()
    ]


def _split(page: samples.Saved) -> object:
    try:
        return split(page.data, url=page.url)
    except NewsgrabError as error:
        return error
