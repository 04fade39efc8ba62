"""Pages: bytes in to fields out, against trafilatura on the same pages.  Bounds: a quarter of its time, its memory."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec

from newsgrab import NewsgrabError, blocks, split
from newsgrab.model import Document, Kind
from tests.bench import peak, peer, samples, timing

_ROUNDS = 3
_TOOLS = ("newsgrab", "trafilatura")


def report() -> str:
    """The tables of milliseconds a page and of peak memory."""
    rows = [row for name, pages in samples.pages().items() for row in _rows(name, pages)]
    heads = ("set and tool", "median ms", "mean ms", "median", "mean")
    memory = [(tool, f"{peak:.0f}") for tool in _TOOLS if (peak := _peak(tool))]
    return (
        timing.table("Pages, least of three (bound: 0.25)", heads, rows)
        + "\n"
        + timing.table("Peak memory over all pages", ("tool", "MB"), memory)
    )


def _rows(name: str, pages: list[samples.Saved]) -> list[tuple[str, ...]]:
    tools = _tools()
    taken: dict[str, list[float]] = {tool: [] for tool in tools}
    for page in pages:
        things = {tool: lambda read=read: read(page) for tool, read in tools.items()}  # noqa: B023
        for tool, times in timing.interleaved(things, _ROUNDS).items():
            taken[tool].append(times.least)
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


def _tools() -> dict[str, Callable[[samples.Saved], object]]:
    """What is timed: the whole way, the part up to the splitter, and the peer where it is installed."""
    tools: dict[str, Callable[[samples.Saved], object]] = {
        "newsgrab": _split,
        "- reading": lambda page: _answered(lambda: _blocks(page)),
    }
    for name, extract in peer.extractors().items():
        tools[name] = lambda page, extract=extract: extract(page.data)  # type: ignore[misc]
    return tools


def _split(page: samples.Saved) -> object:
    return _answered(lambda: split(page.data, url=page.url))


def _blocks(page: samples.Saved) -> object:
    return blocks.read(Document(source="-", data=page.data, kind=Kind.HTML, url=page.url))


def _answered(read: Callable[[], object]) -> object:
    """The result, or the error that refuses a page."""
    try:
        return read()
    except NewsgrabError as error:
        return error


def _peak(tool: str) -> float | None:
    """MB at most of a process in which ``tool`` alone reads every page; None where it is not installed."""
    if tool == "trafilatura" and find_spec(tool) is None:
        return None
    return peak.megabytes([sys.executable, "-c", f"from tests.bench import pages; pages.read_all({tool!r})"])


def read_all(tool: str) -> None:
    """Read every page once with ``tool``, the other one not loaded."""
    read = _split if tool == "newsgrab" else _tools()[tool]
    for pages in samples.pages().values():
        for page in pages:
            read(page)
