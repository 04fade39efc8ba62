"""What the user gave -> Documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import BinaryIO

from newsgrab.errors import ContentError, FetchError, UnreadableError, UsageError
from newsgrab.model import Document, Failure, Kind
from newsgrab.normalize.charset import encode
from newsgrab.normalize.printable import printable
from newsgrab.normalize.urls import address, redacted
from newsgrab.patterns import lazy
from newsgrab.sources import containers, files, kinds
from newsgrab.sources.chunks import chunks_of
from newsgrab.sources.content import documents
from newsgrab.sources.failures import failure
from newsgrab.sources.options import Options

__all__ = ["Options", "document", "read"]

_SCHEME = lazy(r"([a-z][a-z0-9+.-]{0,20})://", re.IGNORECASE, needs=("://",))

_Reader = Callable[[str], Iterator[Document | Failure]]


def read(sources: Sequence[str], options: Options, stdin: BinaryIO) -> Iterator[Document | Failure]:
    """Read each source in turn: an address, a folder, a file, or ``-`` for standard input.

    Every source gives at least one result, in its place; what fails gives a Failure with a SourceError.

    :param stdin: standard input in bytes; read only for ``-``, and once.
    :raises UsageError: when ``options.url`` is no address, or there is more than one page it could be for.
    """
    _check_url(sources, options)
    with ExitStack() as open_until_done:
        readers = _Readers(options, stdin, open_until_done)
        for source in sources:
            yield from readers.of(source)(source)


def document(content: bytes | str, *, source: str = "-", url: str | None = None) -> Document:
    """The document that content in memory makes, its kind told by the content.

    :param url: its address, where it has one.
    :raises ContentError: for what is no article text, and for an export of several articles.
    :raises UsageError: when ``url`` is no http(s) address.
    """
    data, charset = (encode(content), "utf-8") if isinstance(content, str) else (content, None)
    whole = Document(printable(source), data, kinds.of(data), charset=charset, url=_page_url(url))
    first, *others = containers.articles(whole)
    if others:
        raise ContentError(
            f"holds {len(others) + 1} articles", do="give one at a time, or the file to newsgrab split"
        )
    return first


class _Readers:
    """Which reader a source takes; fetching is loaded when the first address comes."""

    def __init__(self, options: Options, stdin: BinaryIO, open_until_done: ExitStack) -> None:
        self._options = options
        self._stdin: BinaryIO | None = stdin
        self._open_until_done = open_until_done
        self._fetch: _Reader | None = None

    def of(self, source: str) -> _Reader:
        scheme = _SCHEME.match(source.strip())
        if scheme and scheme[1].lower() in ("http", "https"):
            return self._fetching()
        if scheme:
            return _refuse_scheme
        return self._input if source == "-" else self._path

    def _path(self, source: str) -> Iterator[Document | Failure]:
        return files.read(source, self._options)

    def _input(self, source: str) -> Iterator[Document | Failure]:
        stdin, self._stdin = self._stdin, None
        if stdin is None:
            yield failure(source, UnreadableError("standard input was read already", do="give - once"))
            return
        about = Document(source, b"", Kind.TEXT, url=_page_url(self._options.url))
        yield from documents(chunks_of(stdin), about, self._options)

    def _fetching(self) -> _Reader:
        if self._fetch is None:
            from newsgrab.sources.http import Fetcher

            self._fetch = self._open_until_done.enter_context(Fetcher(self._options)).read
        return self._fetch


def _refuse_scheme(source: str) -> Iterator[Failure]:
    error = FetchError("only http and https addresses are fetched", do="for a file, give its path alone")
    yield failure(printable(redacted(source)), error)


def _check_url(sources: Sequence[str], options: Options) -> None:
    if options.url is None:
        return
    _page_url(options.url)
    if len(sources) != 1:
        raise UsageError("--url is the address of one page", do="give it with one file, or with -")
    if _SCHEME.match(sources[0].strip()):
        raise UsageError("--url is for a saved page, not for an address", do="leave it out")


def _page_url(url: str | None) -> str | None:
    """The address of a saved page, as it may be kept."""
    clean = None if url is None else address(url)
    if url is not None and clean is None:
        raise UsageError(f"--url {printable(redacted(url), 200)} is no http or https address", do="check it")
    return clean
