"""Streams of bytes as iterators of chunks: decompressed, bounded, cut into lines, never held whole."""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsgrab.errors import ContentError, UnreadableError
from newsgrab.sources.options import size

CHUNK = 64 * 1024
GZIP = b"\x1f\x8b\x08"
#: news text packs to a fifth, pages that repeat each other to a fiftieth; deflate ends at 1:1032
MOST_UNPACKED = 200


class BrokenOffError(ContentError):
    """Packed content that ends too early."""


def chunks_of(stream: BinaryIO) -> Iterator[bytes]:
    """What comes from a file or pipe, as soon as it comes.

    :raises UnreadableError: when the system fails to read on.
    """
    read = getattr(stream, "read1", stream.read)  # a buffered pipe's read() waits for the whole amount
    try:
        while chunk := read(CHUNK):
            yield chunk
    except OSError as error:
        raise UnreadableError(f"cannot be read ({error.strerror or error})", do="check the disk") from error


def gunzipped(chunks: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    """Decompress gzip, of one member or several, in chunks of bounded size.

    :param max_bytes: beyond this much output, content that unpacks to over 200 times its size is refused.
    :raises ContentError: for damaged, truncated or absurdly packed data.
    """
    unpacker, taken, given = zlib.decompressobj(zlib.MAX_WBITS | 16), 0, 0
    for chunk in chunks:
        taken += len(chunk)
        rest = chunk
        while rest:
            if unpacker.eof:  # the next member, or padding
                rest = rest.lstrip(b"\0")
                if not rest.startswith(GZIP[:1]):
                    return
                unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
            part = _unpack(unpacker, rest)
            given += len(part)
            if given > max_bytes and given > MOST_UNPACKED * taken:
                raise ContentError(f"unpacks to over {MOST_UNPACKED} times its size", do="leave it out")
            if part:
                yield part
            rest = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if not unpacker.eof:
        raise BrokenOffError("is a gzip file that breaks off", do="get a whole copy of it")


def _unpack(unpacker: zlib._Decompress, data: bytes) -> bytes:
    try:
        return unpacker.decompress(data, CHUNK)
    except zlib.error as error:
        raise ContentError("is a damaged gzip file", do="get a whole copy of it") from error


def recoded(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """The same text in UTF-8, without byte order mark; what cannot be decoded becomes U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode()
    yield decoder.decode(b"", final=True).encode()


def whole(chunks: Iterable[bytes], max_bytes: int, known: int | None = None) -> bytes:
    """All of it, joined.

    :param known: how many bytes there are, where that is known beforehand.
    :raises ContentError: as soon as it is more than ``max_bytes``.
    """
    kept, length = [], 0
    if known is None or known <= max_bytes:
        for chunk in chunks:
            kept.append(chunk)
            length += len(chunk)
            if length > max_bytes:
                break
        else:
            return b"".join(kept)
    much = f"is {size(known)}, above" if known and known > max_bytes else "is above"
    raise ContentError(f"{much} the limit of {size(max_bytes)}", do="split it or raise --max-size")


def lines(chunks: Iterable[bytes], max_bytes: int) -> Iterator[bytes | None]:
    """Cut into lines at ``\\n``, each as soon as it has come; None in place of a line above the limit."""
    parts: list[bytes] = []
    length = 0
    for chunk in chunks:
        *ended, open_end = chunk.split(b"\n")
        for piece in ended:
            over = length + len(piece) > max_bytes
            yield None if over else b"".join([*parts, piece])
            parts, length = [], 0
        length += len(open_end)
        if length <= max_bytes:
            parts.append(open_end)
        else:
            parts.clear()
    if length:
        yield None if length > max_bytes else b"".join(parts)
