"""One sync a database: a locked file beside it, which the system frees however its holder ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from newsgrab.errors import StoreError

#: seconds between two looks while waiting for another sync
_PAUSE = 0.2
#: on Windows, a locked byte cannot be read; this one is far behind what the file says
_BYTE = 2**30

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(database: str, *, wait: bool) -> Iterator[str | None]:
    """Hold the lock of a database; give None, or, where another process has it, what is known of that one.

    The file stays when the lock is freed: whoever removed it might remove another's.

    :param database: its path; ``:memory:`` has nobody to share with.
    :param wait: wait until the other one is done.
    :raises StoreError: there can be no lock beside the database.
    """
    if database == ":memory:":
        yield None
        return
    path = f"{os.path.realpath(database)}.lock"
    with _failures(path):
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        with _failures(path):
            while not (ours := _is_ours(file)) and wait:
                time.sleep(_PAUSE)
            other = None if ours else _said(file)
            if ours:
                _say(file, f"process {os.getpid()}")
        yield other
    finally:
        os.close(file)


def _is_ours(file: int) -> bool:
    try:
        _lock(file)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _say(file: int, text: str) -> None:
    os.ftruncate(file, 0)
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, f"{text}\n".encode())


def _said(file: int) -> str:
    os.lseek(file, 0, os.SEEK_SET)
    return os.read(file, 100).decode("ascii", "replace").strip() or "another process"


@contextmanager
def _failures(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise StoreError(
            f"no lock can be held ({why})", where=path, do="check the folder of the database"
        ) from error
