"""SQLite's own plumbing: how a database is opened, written in one piece, and how it fails."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsgrab.errors import StoreError
from newsgrab.store import file
from newsgrab.store.file import APPLICATION_ID, SCHEMA_VERSION, Access

#: seconds to wait for another process that is writing
TIMEOUT = 30.0

#: what SQLite's primary result codes (https://www.sqlite.org/rescode.html) mean to a user: what, do
_MEANING: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: ("another process is writing to it", "try again when that is done"),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", "check its permissions and its folder's"),
    sqlite3.SQLITE_CORRUPT: ("the database is damaged", "restore a copy, or try `sqlite3 FILE .recover`"),
    sqlite3.SQLITE_FULL: ("the disk is full", "free some space and run it again"),
    sqlite3.SQLITE_IOERR: ("the disk cannot be read or written", "check the disk"),
    sqlite3.SQLITE_LOCKED: ("another process is writing to it", "try again when that is done"),
    sqlite3.SQLITE_NOTADB: ("not a SQLite database", "give another file with --db"),
    sqlite3.SQLITE_PERM: ("cannot be opened", "check its permissions and its folder's"),
    sqlite3.SQLITE_READONLY: (
        "the database is read-only",
        "make it and its folder writable, or give another file with --db",
    ),
    sqlite3.SQLITE_TOOBIG: ("a text or file is too big for the database", "leave that source out"),
}


@contextmanager
def failures(where: str) -> Iterator[None]:
    """Turn what SQLite raises inside into one StoreError, its cause kept, and say where it happened.

    A misuse of the connection (``sqlite3.ProgrammingError``) is a bug and rises as it is.
    """
    try:
        yield
    except StoreError as error:
        # A broken row knows its number, not its file.
        error.where = error.where or where
        raise
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        what, do = _meaning(error)
        raise StoreError(what, where=where, do=do) from error


def _meaning(error: sqlite3.Error) -> tuple[str, str]:
    # The low byte is the primary code, which the extended ones refine; errors of the driver have none.
    code = getattr(error, "sqlite_errorcode", None)
    return _MEANING.get((code or 0) & 0xFF, (f"the database failed ({error})", "run `newsgrab doctor`"))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing.  The write lock is taken at once, so that nobody has to start over."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite has rolled back by itself where the disk is full or gone.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def connect(path: Path | None, access: Access, timeout: float) -> sqlite3.Connection:
    """Open the database with its schema as it should be, made or upgraded where needed.

    :param path: None for a database in memory.
    :param timeout: seconds to wait for another writer.
    :raises sqlite3.Error: it cannot be opened.
    :raises StoreError: it is newer, or old and read-only.
    """
    target = f"{path.absolute().as_uri()}?{access.value}" if path else ":memory:"
    # Transactions are begun and ended here alone, never by the driver.
    connection = sqlite3.connect(target, timeout=timeout, isolation_level=None, uri=path is not None)
    try:
        _prepare(connection, path or ":memory:", access, timeout)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path | str, access: Access, timeout: float) -> None:
    connection.row_factory = sqlite3.Row
    connection.create_function("casefold", 1, _casefold, deterministic=True)
    connection.execute("PRAGMA foreign_keys = ON")
    if _version(connection, path) < SCHEMA_VERSION:
        if not access.writes:
            raise file.read_only(path)
        _upgrade(connection, path)
    if access.writes:
        _use_wal(connection, timeout)
        # In WAL mode NORMAL never loses a whole database, only (on a power cut) the last commits.
        connection.execute("PRAGMA synchronous = NORMAL")


def _casefold(text: object) -> str:
    """Fold case for every script: SQLite's own ``lower`` knows ASCII alone."""
    return str(text).casefold()


def _version(connection: sqlite3.Connection, path: Path | str) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise file.newer(version, path)
    return version


def _upgrade(connection: sqlite3.Connection, path: Path | str) -> None:
    """Run what migrations are missing, all in one transaction.

    The file stays in its rollback journal until the schema is there: so its first page, by which
    :mod:`newsgrab.store.file` knows it, is never only in a ``-wal``.
    """
    # sqlite-utils costs more to load than the rest of a small command: only a schema change needs it.
    from newsgrab.store import migrations

    with transaction(connection):
        # Another process may have been here while this one waited for the lock.
        if _version(connection, path) < SCHEMA_VERSION:
            migrations.apply(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _use_wal(connection: sqlite3.Connection, timeout: float) -> None:
    """Let readers and a writer work side by side.  SQLite does not wait by itself to switch."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] in {"wal", "memory"}:
        return
    until = time.monotonic() + timeout
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return
