"""Peak memory of ``newsgrab split`` over many records: flat however many there are."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench import samples, timing

_COUNTS = (1_000, 20_000)
#: short articles are enough: what is to stay flat is what is kept of each
_LONGEST = 1_500

#: starts the command from a small process: one that is forked from a big one is counted as big as that
_LAUNCHER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


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
    said = subprocess.run([sys.executable, "-c", _LAUNCHER, *command], stdout=subprocess.PIPE, check=True)
    return int(said.stdout) / (2**20 if sys.platform == "darwin" else 2**10)
