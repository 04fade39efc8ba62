"""Paths -> Documents: a file, a pipe with a name, a folder walked."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator, Iterator

from newsgrab.errors import ContentError, SourceError, UnreadableError
from newsgrab.model import Document, Failure, Kind
from newsgrab.normalize.printable import printable
from newsgrab.normalize.urls import address
from newsgrab.sources.chunks import chunks_of
from newsgrab.sources.content import documents
from newsgrab.sources.failures import failure
from newsgrab.sources.kinds import HTML_NAMES, has_readable_name
from newsgrab.sources.options import Options
from newsgrab.sources.records import ForeignRecordError

#: what browsers call the folder of scripts and pictures that they save beside ``page.html``
COMPANION = "_files"


def read(path: str, options: Options) -> Iterator[Document | Failure]:
    """The documents of a file, of a pipe with a name, or of every readable file in a folder."""
    try:
        found = _folder if stat.S_ISDIR(_status(path).st_mode) else _file
        yield from found(path, options)
    except SourceError as error:
        yield failure(printable(path), error)


def _file(path: str, options: Options) -> Iterator[Document | Failure]:
    status = _status(path)
    regular = stat.S_ISREG(status.st_mode)
    if not regular and not stat.S_ISFIFO(status.st_mode):  # reading a terminal or a socket would hang
        raise UnreadableError("is a device or a socket, not a file", do="give a file, a folder or -")
    about = Document(printable(path), b"", Kind.TEXT, url=address(options.url) if options.url else None)
    try:
        file = open(path, "rb", buffering=0)  # noqa: SIM115 - only opening it may fail here
    except OSError as error:
        raise _unreadable(error) from error
    with file:
        # files that the system makes up (/proc) have no length beforehand
        known = status.st_size if regular and status.st_size else None
        yield from documents(chunks_of(file), about, options, name=os.path.basename(path), known=known)


def _folder(folder: str, options: Options) -> Iterator[Document | Failure]:
    if options.url:
        raise UnreadableError("is a folder, and --url is the address of one page", do="give that page's file")
    read_any, passed_over = False, 0
    for path, wanted in _walk(folder):
        results = _found(path, wanted, options)
        first = next(results, None)
        if first is None or _is_foreign(first, path):
            passed_over += 1
            results.close()
        else:
            read_any = True
            yield first
            yield from results
    others = f"{passed_over} file{'s' * (passed_over != 1)} of other kinds passed over"
    if not read_any:
        what = f"is a folder without articles ({others if passed_over else 'empty'})"
        raise ContentError(what, do="it needs .txt, .md, .html or .jsonl files")
    if passed_over:
        options.notes(f"{printable(folder)}: {others}")


def _found(path: str, wanted: bool | OSError, options: Options) -> Generator[Document | Failure, None, None]:
    """What a path of a folder gives; nothing when it is not to be read."""
    if isinstance(wanted, OSError):
        yield failure(printable(path), _unreadable(wanted))
    elif wanted:
        yield from read(path, options)


def _is_foreign(first: Document | Failure, path: str) -> bool:
    """Whether a file of a folder is JSON of another purpose, such as settings beside the pages."""
    named = path.lower().removesuffix(".gz").endswith(".json")
    return named and isinstance(first, Failure) and isinstance(first.error, ForeignRecordError)


def _walk(folder: str) -> Iterator[tuple[str, bool | OSError]]:
    """Every file in a folder, in order of names: whether it is to be read, or the error that it gives.

    Hidden ones are left out; a folder met again, through a link, is not entered again.
    """
    waiting, seen = [(folder, True)], set[tuple[int, int]]()
    while waiting:
        path, wanted = waiting.pop()
        try:
            status = os.stat(path)
            if not stat.S_ISDIR(status.st_mode):
                yield (
                    path,
                    wanted and stat.S_ISREG(status.st_mode) and has_readable_name(os.path.basename(path)),
                )
            elif (status.st_dev, status.st_ino) not in seen:
                seen.add((status.st_dev, status.st_ino))
                waiting += reversed(_children(path, wanted))
        except OSError as error:
            yield path, error


def _children(folder: str, wanted: bool) -> list[tuple[str, bool]]:
    """What a folder holds, sorted, and whether it is wanted: not what a browser saved beside a page."""
    names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
    companions = {name[: name.rindex(".")] + COMPANION for name in names if name.lower().endswith(HTML_NAMES)}
    return [(os.path.join(folder, name), wanted and name not in companions) for name in names]


def _status(path: str) -> os.stat_result:
    try:
        return os.stat(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL inside
        raise _unreadable(error) from error


def _unreadable(error: OSError | ValueError) -> UnreadableError:
    """What the system says, in our words."""
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return UnreadableError(
            "no such file or folder", do="check the spelling; an address begins with https://"
        )
    if isinstance(error, PermissionError):
        return UnreadableError("permission denied", do="make it readable to you (chmod u+r)")
    return UnreadableError(f"cannot be opened ({error.strerror})", do="check the path")
