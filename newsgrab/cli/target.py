"""The file that ``-o`` names."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from newsgrab.errors import UsageError


@contextmanager
def opened(target: Path | None, database: Path) -> Iterator[TextIO]:
    """Standard output, or what will replace the target once it is whole.

    :raises UsageError: the target cannot be written, or is the database itself.
    """
    if target is None:
        yield sys.stdout
        return
    try:
        if target.exists() and database.exists() and target.samefile(database):
            raise UsageError("is the database itself", where=str(target), do="give another file to -o")
        # a pipe or a device cannot be replaced, nor need it be
        whole = not target.exists() or target.is_file()
        with _replacing(target.resolve()) if whole else target.open("w", encoding="utf-8", newline="") as out:
            yield out
    except BrokenPipeError:
        raise
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise UsageError(
            f"cannot be written ({why})", where=str(target), do="give another file to -o"
        ) from error


@contextmanager
def _replacing(target: Path) -> Iterator[TextIO]:
    """A file beside the target that takes its place when all went well, and else is gone."""
    beside = target.with_name(f".newsgrab-{os.getpid()}.tmp")
    try:
        with beside.open("x", encoding="utf-8", newline="") as out:
            if target.exists():
                shutil.copymode(target, beside)
            yield out
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
