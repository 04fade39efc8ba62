"""Peak memory of a command, as the system counts it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

#: starts the command from a small process: one that is forked from a big one is counted as big as that
_LAUNCHER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
#: where ``tests`` can be imported from
_ROOT = Path(__file__).resolve().parents[2]


def megabytes(command: Sequence[str]) -> float:
    """MB at most that ``command`` held (``ru_maxrss``: KB on Linux, bytes on macOS)."""
    launched = [sys.executable, "-c", _LAUNCHER, *command]
    said = subprocess.run(launched, stdout=subprocess.PIPE, check=True, cwd=_ROOT)
    return int(said.stdout) / (2**20 if sys.platform == "darwin" else 2**10)
