"""Regular expressions that are compiled when they are first used.

Compiling the patterns of all readers and rules takes longer than splitting an article (35 ms against 5,
Python 3.11), and most texts meet only some of them; start-up is felt on every call from a shell.  So a
pattern may say what each of its matches needs: what lacks that is neither compiled for nor searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, AnyStr, Generic, cast


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


class _Opening(Generic[AnyStr]):
    """A pattern tied to the start of a text, which looks first whether the first character fits."""

    def __init__(self, pattern: AnyStr, flags: int, opens: AnyStr) -> None:
        self._pattern: re.Pattern[AnyStr] = cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
        self._opens: AnyStr = opens

    def match(self, text: AnyStr) -> re.Match[AnyStr] | None:
        return self._pattern.match(text) if text[:1] in self._opens else None

    def fullmatch(self, text: AnyStr) -> re.Match[AnyStr] | None:
        return self._pattern.fullmatch(text) if text[:1] in self._opens else None


class _Needing(Generic[AnyStr]):
    """A pattern that looks first whether a text holds what each match needs.

    :meth:`search` looks for itself: one call more costs as much as the look, and it runs often.
    """

    def __init__(self, pattern: AnyStr, flags: int, needs: Sequence[AnyStr]) -> None:
        self._pattern: re.Pattern[AnyStr] = cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
        self._any_case = bool(flags & re.IGNORECASE)
        #: without those that hold another one
        self._needs: list[AnyStr] = [word for word in needs if not any(o in word for o in needs if o != word)]
        self._plain_needs: list[AnyStr] = [word for word in self._needs if word.isascii()]

    def _may_match(self, text: AnyStr) -> bool:
        folded = text.lower() if self._any_case else text
        for word in self._plain_needs if text.isascii() else self._needs:  # noqa: SIM110 - any() takes thrice the time
            if word in folded:
                return True
        return False

    def match(self, text: AnyStr, *place: int) -> re.Match[AnyStr] | None:
        return self._pattern.match(text, *place) if self._may_match(text) else None

    def fullmatch(self, text: AnyStr, *place: int) -> re.Match[AnyStr] | None:
        return self._pattern.fullmatch(text, *place) if self._may_match(text) else None

    def search(self, text: AnyStr, *place: int) -> re.Match[AnyStr] | None:
        folded = text.lower() if self._any_case else text
        for word in self._plain_needs if text.isascii() else self._needs:
            if word in folded:
                return self._pattern.search(text, *place)
        return None

    def finditer(self, text: AnyStr, *place: int) -> Iterator[re.Match[AnyStr]]:
        return self._pattern.finditer(text, *place) if self._may_match(text) else iter(())

    def findall(self, text: AnyStr, *place: int) -> list[Any]:
        return self._pattern.findall(text, *place) if self._may_match(text) else []

    def split(self, text: AnyStr, maxsplit: int = 0) -> list[AnyStr | Any]:
        return self._pattern.split(text, maxsplit) if self._may_match(text) else [text]

    def sub(self, new: Any, text: AnyStr, count: int = 0) -> AnyStr:  # noqa: ANN401 - text or a function
        return self._pattern.sub(new, text, count) if self._may_match(text) else text


def lazy(
    pattern: AnyStr, flags: int = 0, *, opens: AnyStr | None = None, needs: Sequence[AnyStr] = ()
) -> re.Pattern[AnyStr]:
    """A pattern like :func:`re.compile`'s, compiled at its first use.

    :param opens: for patterns tied to the start of a text: the characters one of which it must open with.
    :param needs: strings one of which is in every match; in lower case where the pattern takes any case.
    """
    made: _Opening[AnyStr] | _Needing[AnyStr] | _Lazy
    if opens is not None:
        made = _Opening(pattern, flags, opens)
    else:
        made = _Needing(pattern, flags, needs) if needs else _Lazy(pattern, flags)
    return cast("re.Pattern[AnyStr]", made)
