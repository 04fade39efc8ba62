"""Streams are cut, unpacked and bounded without being held whole."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import ContentError
from newsgrab.sources.chunks import CHUNK, chunks_of, gunzipped, lines, recoded, whole

LIMIT = 1000


def _cut(data: bytes, at: int) -> Iterator[bytes]:
    return (data[start : start + at] for start in range(0, len(data), at))


@given(st.binary(max_size=500), st.integers(min_value=1, max_value=50))
def test_lines_are_the_same_however_they_come(data: bytes, at: int) -> None:
    """Where chunks end makes no difference to lines."""
    expected = data.split(b"\n")
    if not expected[-1]:
        expected.pop()
    assert list(lines(_cut(data, at), LIMIT)) == expected


def test_a_long_line_fails_alone() -> None:
    """A line above the limit is None, those around it come whole."""
    data = b"a\n" + b"x" * 50 + b"\nb\n" + b"y" * 11
    for at in (1, 7, 1000):
        assert list(lines(_cut(data, at), 10)) == [b"a", None, b"b", None]


@given(st.lists(st.binary(max_size=200), min_size=1, max_size=4), st.integers(min_value=1, max_value=40))
def test_gzip_of_several_members(parts: list[bytes], at: int) -> None:
    """Members are joined, padding behind them is dropped."""
    packed = b"".join(gzip.compress(part) for part in parts) + b"\0" * 20
    assert b"".join(gunzipped(_cut(packed, at), LIMIT)) == b"".join(parts)


def test_gzip_pieces_are_bounded() -> None:
    """However well it is packed, no piece is larger than a chunk."""
    pieces = list(gunzipped([gzip.compress(b"a" * 10 * CHUNK)], 100 * CHUNK))
    assert max(map(len, pieces)) <= CHUNK
    assert sum(map(len, pieces)) == 10 * CHUNK


@pytest.mark.parametrize("kept", [5, 30, -1, -8])
def test_truncated_gzip(kept: int) -> None:
    """A file that breaks off is not taken for a whole one."""
    with pytest.raises(ContentError, match="breaks off"):
        list(gunzipped([gzip.compress(bytes(range(256)) * 4)[:kept]], LIMIT))


def test_damaged_gzip() -> None:
    """A changed byte is found by the checksum."""
    packed = bytearray(gzip.compress(b"The ferry sails again." * 9))
    packed[-6] ^= 1
    with pytest.raises(ContentError, match="damaged"):
        list(gunzipped([bytes(packed)], LIMIT))


def test_gzip_bomb_ends_early() -> None:
    """What unpacks out of all proportion is given up soon after the limit."""
    pieces: list[bytes] = []
    with pytest.raises(ContentError, match="200 times"):
        pieces.extend(gunzipped([gzip.compress(b"\0" * 10**7)], CHUNK))
    assert sum(map(len, pieces)) < 3 * 10**6


def test_whole_stops_at_the_limit() -> None:
    """Content above the limit is not read to its end, nor begun when its length is known."""
    endless = iter(lambda: b"x" * 100, None)
    with pytest.raises(ContentError, match="is above the limit of 1000 bytes"):
        whole(endless, LIMIT)
    with pytest.raises(ContentError, match="is 200 MB, above the limit of 64 MB"):
        whole(endless, 64 * 2**20, known=200 * 2**20)
    assert whole([b"a", b"b"], 2) == b"ab"


def test_recoded() -> None:
    """UTF-16 cut anywhere, also inside a character, comes out as UTF-8."""
    text = "渡轮 ferry 😀"
    assert b"".join(recoded(_cut(text.encode("utf-16-le"), 3), "utf-16le")).decode() == text


def test_chunks_of_a_plain_stream() -> None:
    """A stream is read to its end."""
    assert b"".join(chunks_of(io.BytesIO(b"x" * 200_000))) == b"x" * 200_000
