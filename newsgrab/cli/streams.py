"""The standard streams, made fit for any text, any locale and any caller."""

from __future__ import annotations

import io
import os
import sys


def prepare() -> None:
    """Open what is closed, and make standard output UTF-8 that takes any text.

    A terminal keeps the encoding it asks for; what goes to a pipe or a file is data, and data is UTF-8
    whatever the locale says, for a JSON reader takes nothing else.  What cannot be written is escaped.
    """
    _reopen()
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def abandon() -> None:
    """Send what is left in the buffers nowhere: nobody reads it, and Python would complain at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _reopen() -> None:
    """Fill the places of closed streams, or the next file opened, a database say, would get the output."""
    if None in (sys.stdin, sys.stdout, sys.stderr):
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(descriptor)
        sys.stdin = sys.stdin or open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - open until the end
        sys.stdout = sys.stdout or open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = sys.stderr or open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
