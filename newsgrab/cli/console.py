"""What is said beside the data: one line each, on standard error."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from newsgrab.normalize.printable import printable

_T = TypeVar("_T")

#: back to the line's start, and clear it
_ERASE = "\r\x1b[K"
#: seconds between two looks of the counter: faster is flicker
_PAUSE = 0.2


def say(text: object) -> None:
    """Say one line about the call, with the program's name in front.

    :param text: anything; whatever a terminal would obey is escaped.
    """
    line = printable(" ".join(str(text).splitlines()))
    sys.stderr.write(f"{_ERASE if is_terminal() else ''}newsgrab: {line}\n")
    sys.stderr.flush()


def counted(items: Iterable[_T], *, quiet: bool = False) -> Iterator[_T]:
    """Pass the items on, with a running count on the terminal while their lines go elsewhere."""
    if quiet or sys.stdout.isatty() or not is_terminal():
        yield from items
        return
    due = time.monotonic() + _PAUSE
    try:
        for number, item in enumerate(items, 1):
            if time.monotonic() >= due:
                due = time.monotonic() + _PAUSE
                sys.stderr.write(f"{_ERASE}{number} done")
                sys.stderr.flush()
            yield item
    finally:
        sys.stderr.write(_ERASE)
        sys.stderr.flush()


def is_terminal() -> bool:
    """Whether standard error is one that can draw."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
