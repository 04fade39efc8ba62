"""Peak memory of ``newsgrab split`` over many records: flat however many there are."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from tests.bench import peak, samples, timing

_COUNTS = (1_000, 20_000)
#: short articles are enough: what is to stay flat is what is kept of each
_LONGEST = 1_500


def report() -> str:
    """The table of peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            (f"{count} records", f"{_peak(Path(folder, f'{count}.jsonl'), count):.0f}") for count in _COUNTS
        ]
    return timing.table("Peak memory of split (JSON Lines)", ("input", "MB"), rows)


def _peak(path: Path, count: int) -> float:
    """MB at most, as the system counts them (``ru_maxrss``: KB on Linux, bytes on macOS)."""
    texts = [text for text in samples.texts()["fixtures"] if len(text) <= _LONGEST]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            record = {"id": number, "text": texts[number % len(texts)]}
            file.write(json.dumps(record) + "\n")
    command = [sys.executable, "-m", "newsgrab", "split", str(path)]
    return peak.megabytes(command)
