"""No pattern of a rule blows up: each takes a hostile line as it comes."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest

import newsgrab
from newsgrab import patterns

#: in characters, more than any rule hands to a pattern that is worse than linear (900); lines of a megabyte are in
#: test_hostile_lines: a pattern that looks at every pair of characters is through at once, a worse one never
LENGTH = 2_000
#: of processor time for one pattern over all lines
SECONDS = 20
UNITS = (
    "a",
    "A ",
    "7",
    "(",
    "[",
    " ",
    "*a* ",
    "![a](",
    "a@b.",
    ": ",
    "/",
    "Photo by A ",
    "3 Jan ",
    "写",
    "- ",
    "A, ",
    "\n",
)
ROOMS = ("blocks", "normalize", "sources", "splitter", "vocabulary")


def _patterns() -> Iterator[Any]:
    for module in pkgutil.walk_packages(newsgrab.__path__, "newsgrab."):
        if module.name.split(".")[1] in ROOMS:
            for name, value in vars(importlib.import_module(module.name)).items():
                bare = value._pattern if isinstance(value, patterns._Needing | patterns._Opening) else value
                if isinstance(bare, patterns._Lazy):  # what stands before it only says no sooner
                    yield pytest.param(bare, id=f"{module.name.removeprefix('newsgrab.')}.{name}")


def _is_bytes(pattern: Any) -> bool:
    try:
        pattern.search("")
    except TypeError:
        return True
    return False


@pytest.fixture
def alarm() -> Iterator[None]:
    """A TimeoutError instead of a test that hangs."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


@pytest.mark.usefixtures("alarm")
@pytest.mark.parametrize("pattern", list(_patterns()))
def test_a_hostile_line(pattern: re.Pattern[Any]) -> None:
    """A pattern is through with any line of one thing said again and again, whatever the thing."""
    for unit in UNITS:
        text: Any = unit * (LENGTH // len(unit))
        if _is_bytes(pattern):
            text = text.encode()
        found = [m for m in (pattern.search(text), pattern.match(text)) if m is not None]
        assert all(m.end() <= len(text) for m in found)
