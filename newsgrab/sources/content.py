"""A stream of bytes, from wherever it comes -> its Documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from newsgrab.errors import ContentError, SourceError
from newsgrab.model import Document, Failure
from newsgrab.normalize.charset import unicode_of
from newsgrab.sources import containers, kinds, records
from newsgrab.sources.chunks import GZIP, gunzipped, recoded, whole
from newsgrab.sources.failures import failure
from newsgrab.sources.options import Options

#: how much tells gzip and JSON from the rest, unless less does already
_PEEK = 4096


def documents(
    chunks: Iterator[bytes], about: Document, options: Options, *, name: str = "", known: int | None = None
) -> Iterator[Document | Failure]:
    """What a stream holds: one document, one a record or exported article; a failure where it holds none.

    :param about: what is known beforehand: source, address, what transport states.
    :param name: the file's name, or the address's path, for content that does not tell its kind.
    :param known: the stream's length where it is known.
    """
    try:
        yield from _documents(chunks, about, options, name, known)
    except SourceError as error:
        yield failure(about.source, error, url=about.url)


def _documents(
    chunks: Iterator[bytes], about: Document, options: Options, name: str, known: int | None
) -> Iterator[Document | Failure]:
    head, chunks = _peek(chunks, name)
    if head.startswith(GZIP):
        head, chunks = _peek(gunzipped(chunks, options.max_bytes), name)
        known = None
    if kinds.is_records(head, name):
        yield from _records(head, chunks, about, options)
        return
    data = whole(chunks, options.max_bytes, known)
    found = containers.articles(replace(about, data=data, kind=kinds.of(data, name, about.media_type)))
    if options.url:
        containers.refuse_one_address(found)
    yield from found


def _peek(chunks: Iterator[bytes], name: str) -> tuple[bytes, Iterator[bytes]]:
    """The beginning, and the stream with the beginning back in its place.

    A record that comes through a pipe is not kept waiting for the next one.
    """
    head = b""
    while len(head) < _PEEK and not kinds.is_records(head, name):
        chunk = next(chunks, b"")
        if not chunk:
            break
        head += chunk
    return head, chain([head], chunks)


def _records(
    head: bytes, chunks: Iterable[bytes], about: Document, options: Options
) -> Iterator[Document | Failure]:
    if options.url:
        raise ContentError('holds records, which have a "url" of their own', do="leave --url out")
    encoding = unicode_of(head)
    if encoding and encoding != "utf-8":
        chunks = recoded(chunks, encoding)
    yield from records.documents(chunks, about, options.max_bytes)
