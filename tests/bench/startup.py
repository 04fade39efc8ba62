"""Start-up: what a small call takes, against importing typer alone.  Bounds: 1.3 and 1.6 times."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench import samples, timing

_ROUNDS = 20


def report() -> str:
    """The table of start-up times."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "article.txt")
        text.write_text(samples.texts()["fixtures"][0], "utf-8")
        commands = {
            "import typer": ["-c", "import typer"],
            "newsgrab --version": ["-m", "newsgrab", "--version"],
            "newsgrab split FILE.txt": ["-m", "newsgrab", "split", str(text)],
        }
        times = timing.interleaved(
            {name: lambda words=words: _call(words) for name, words in commands.items()},  # type: ignore[misc]
            _ROUNDS,
        )
    base = times["import typer"]
    rows = [
        (
            name,
            f"{t.median:.0f}",
            f"{t.least:.0f}",
            f"{t.median / base.median:.2f}",
            f"{t.least / base.least:.2f}",
        )
        for name, t in times.items()
    ]
    return timing.table(
        "Start-up (bounds: 1.3 and 1.6)", ("call", "median ms", "least ms", "ratio", "ratio of least"), rows
    )


def _call(words: list[str]) -> None:
    """Run Python on compiled modules, as an installed command does."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, env=env)
