"""Signals for what runs long: the first asks it to stop, the second ends it at once."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import Self

from newsgrab.cli.boundary import Terminated

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopping:
    """Inside the ``with`` block, a first SIGINT or SIGTERM only sets :attr:`event`."""

    def __init__(self) -> None:
        #: set when it is to stop
        self.event = threading.Event()
        #: the signal that asked for it
        self.by: signal.Signals | None = None

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._asked) for number in _SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._restore()

    def end(self) -> None:
        """Raise what the signal would have raised, if there was one."""
        if self.by is signal.SIGINT:
            raise KeyboardInterrupt
        if self.by is signal.SIGTERM:
            raise Terminated

    def _asked(self, number: int, _frame: FrameType | None) -> None:
        self._restore()
        self.by = signal.Signals(number)
        self.event.set()

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
