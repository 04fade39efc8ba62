"""The entry point: ``newsgrab``, ``python -m newsgrab``."""

from __future__ import annotations

import gc
import sys

from newsgrab.cli import streams
from newsgrab.cli.boundary import guard

# Loading makes a hundred thousand objects that stay; looking for garbage among them, as Python does after
# every 700 new ones, takes a fifth of a short call.
gc.set_threshold(50_000, 20, 20)


def run() -> int:
    """Run the command line that the process was called with; give the exit code."""
    streams.prepare()
    try:
        return guard(lambda: _call(sys.argv[1:]))
    finally:
        gc.freeze()  # what is left goes with the process: Python need not look through it for garbage


def _call(words: list[str]) -> int:
    # Inside the boundary, so that Ctrl-C is quiet from the start.
    from newsgrab.cli.app import call

    return call(words)
