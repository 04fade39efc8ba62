"""``python tests/bench [NAME]...``: speed and memory, measured on this machine, as tables.

Names: startup, texts, pages, growth, memory, feeds, crash; all of them without any.  Only when asked for:
hostile, fuzz.  The figures are read, not asserted:
a busy machine makes a test of times lie.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

_NAMES = ("startup", "texts", "pages", "growth", "memory", "feeds", "crash")
#: what takes minutes and needs no comparing
_LONG = ("hostile", "fuzz")


def main(wanted: list[str]) -> int:
    """Print the tables asked for; 2 for a name that is none."""
    if unknown := set(wanted) - {*_NAMES, *_LONG}:
        sys.stderr.write(
            f"no such bench: {', '.join(sorted(unknown))}; there are {', '.join(_NAMES + _LONG)}\n"
        )
        return 2
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    for name in wanted or _NAMES:
        sys.stdout.write(import_module(f"tests.bench.{name}").report() + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
