"""Regular expressions that are compiled when they are first used.

Compiling the patterns of all readers and rules takes longer than splitting an article (35 ms against 5,
Python 3.11), and most texts meet only some of them; start-up is felt on every call from a shell.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Lazy:
    """Stands in for a compiled pattern and becomes it at the first attribute that is asked for."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a compiled pattern has
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(re.compile(*self._source), name)  # type: ignore[type-var]  # str or bytes
        setattr(self, name, value)  # the next call finds the bound method at once
        return value


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern like :func:`re.compile`'s, compiled at its first use."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
