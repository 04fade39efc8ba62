"""Raw texts: articles a second, one process, against trafilatura on the same texts wrapped in ``<p>``."""

from __future__ import annotations

from newsgrab import split
from tests.bench import peer, samples, timing

_ROUNDS = 5


def report() -> str:
    """The table of texts a second."""
    rows = [row for name, texts in samples.texts().items() for row in _rows(name, texts)]
    return timing.table(
        "Raw texts (bound: 10 times)", ("set and tool", "ms a text", "texts/s", "times"), rows
    )


def _rows(name: str, texts: list[str]) -> list[tuple[str, str, str, str]]:
    things = {"newsgrab": lambda: [split(text) for text in texts]}
    pages = [peer.wrapped(text) for text in texts]
    for tool, extract in peer.extractors().items():
        things[tool] = lambda extract=extract: [extract(page) for page in pages]  # type: ignore[misc]
    times = {tool: t.median / len(texts) for tool, t in timing.interleaved(things, _ROUNDS).items()}
    ours = times["newsgrab"]
    return [
        (f"{name} ({len(texts)}) {tool}", f"{each:.2f}", f"{1000 / each:.0f}", f"{each / ours:.1f}")
        for tool, each in times.items()
    ]
