"""The database file before SQLite sees it: is one there, is it ours, may it be written.

SQLite leaves traces on whatever it opens (a journal mode, a ``-wal`` beside it), so a file that is not
ours is told by its first hundred bytes (https://www.sqlite.org/fileformat.html, section 1.3).
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from enum import Enum
from pathlib import Path

from newsgrab.errors import StoreError

#: ``PRAGMA application_id`` of every newsgrab database: "news" in ASCII
APPLICATION_ID = 0x6E657773
#: ``PRAGMA user_version``: how many migrations made the schema that this code reads and writes
SCHEMA_VERSION = 3

_MAGIC = b"SQLite format 3\0"
#: header (100 bytes) and the start of the first page, whose cell count says whether tables exist
_HEADER = 105

#: files that this process holds open.  Closing any handle on a file drops all POSIX locks that the
#: process has on it (https://www.sqlite.org/howtocorrupt.html, 2.2), so these are not read again.
_held: Counter[tuple[int, int]] = Counter()


class Access(Enum):
    """How a database file is opened; the value is the query of its SQLite URI."""

    CREATE = "mode=rwc"
    WRITE = "mode=rw"
    READ = "mode=ro"
    #: read-only, and nobody is writing: no lock and no shared memory, which would need a writable folder
    FROZEN = "mode=ro&immutable=1"

    @property
    def writes(self) -> bool:
        """True where rows can be saved."""
        return self in {Access.CREATE, Access.WRITE}


def access(path: Path, *, create: bool) -> Access:
    """Say how ``path`` can be opened; its bytes are left as they are.

    :param create: True for what saves: a missing file is made, and a read-only one is an error.
    :raises StoreError: it is missing, no file, not ours, newer, or read-only.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return _missing(path, create=create)
    except (OSError, ValueError) as error:
        raise StoreError(_why(error), where=str(path), do="check the path") from error
    _check_kind(path, found)
    if _is_blank(path, found):
        return _missing(path, create=create)
    return _existing(path, create=create)


def hold(path: Path) -> tuple[int, int]:
    """Note that this process has the file open; give the key back to :func:`release`."""
    found = path.stat()
    key = (found.st_dev, found.st_ino)
    _held[key] += 1
    return key


def release(key: tuple[int, int]) -> None:
    """Note that one handle on the file is closed."""
    _held[key] -= 1
    if not _held[key]:
        del _held[key]


def newer(version: int, path: Path | str) -> StoreError:
    """The error for a schema that this code does not know."""
    return StoreError(
        f"made by a newer newsgrab (schema {version}, this one knows {SCHEMA_VERSION})",
        where=str(path),
        do="upgrade newsgrab",
    )


def read_only(path: Path | str) -> StoreError:
    """The error for a database that may only be read."""
    return StoreError(
        "the database is read-only",
        where=str(path),
        do="make it and its folder writable, or give another file with --db",
    )


def _missing(path: Path, *, create: bool) -> Access:
    if not create:
        raise StoreError(
            "no database there yet", where=str(path), do="run `newsgrab add` or `newsgrab feed add` first"
        )
    if not path.parent.is_dir():
        raise StoreError("its folder does not exist", where=str(path), do="make the folder first")
    if not _writable(path.parent) or (path.exists() and not _writable(path)):
        raise read_only(path)
    return Access.CREATE


def _check_kind(path: Path, found: os.stat_result) -> None:
    if stat.S_ISREG(found.st_mode):
        return
    what = "is a folder" if stat.S_ISDIR(found.st_mode) else "is no regular file"
    raise StoreError(what, where=str(path), do="give the name of a database file with --db")


def _existing(path: Path, *, create: bool) -> Access:
    if _writable(path) and _writable(path.parent):
        return Access.WRITE
    if create:
        raise read_only(path)
    # A -wal holds what is not in the file itself yet: only SQLite can put the two together.
    return Access.READ if Path(f"{path}-wal").exists() else Access.FROZEN


def _is_blank(path: Path, found: os.stat_result) -> bool:
    """True for a file that holds nothing yet; what another program or a newer newsgrab made is an error."""
    if (found.st_dev, found.st_ino) in _held:
        return False
    header = _header(path)
    if not header:
        return True
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        raise StoreError("not a SQLite database", where=str(path), do="give another file with --db")
    if _number(header, 68) == APPLICATION_ID:
        if _number(header, 60) > SCHEMA_VERSION:
            raise newer(_number(header, 60), path)
        return False
    if _number(header, 68) or _number(header, 60) or header[103:105] != b"\0\0":
        raise StoreError("a database of another program", where=str(path), do="give another file with --db")
    return True


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except OSError as error:
        raise StoreError(_why(error), where=str(path), do="check its permissions") from error


def _number(header: bytes, offset: int) -> int:
    """A 4-byte big-endian number of the header."""
    return int.from_bytes(header[offset : offset + 4])


def _writable(path: Path) -> bool:
    """Ask for the user that the process acts as, where the system can tell."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _why(error: OSError | ValueError) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
