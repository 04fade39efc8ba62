"""A source's own bytes, compressed, with all that is needed to split them again."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from newsgrab.errors import StoreError
from newsgrab.model import Document, Hint, Kind, Role

#: the columns that a row of ``originals`` and a row of ``revisions`` share
COLUMNS = (
    *("data", "media_type", "kind", "charset", "url", "fetched", "etag", "last_modified", "hints"),
    *("bytes", "sha256"),
)


def pack(document: Document) -> dict[str, object]:
    """The document as values of :data:`COLUMNS`."""
    return {
        "data": zlib.compress(document.data),
        "media_type": document.media_type,
        "kind": str(document.kind),
        "charset": document.charset,
        "url": document.url,
        "fetched": stamp(document.fetched) if document.fetched else None,
        "etag": document.etag,
        "last_modified": document.last_modified,
        "hints": pack_hints(document.hints),
        "bytes": len(document.data),
        "sha256": hashlib.sha256(document.data).hexdigest(),
    }


def unpack(row: Mapping[str, object], source: str) -> Document:
    """The document that :func:`pack` took, but for its ``id``.

    :raises StoreError: the stored bytes are not those that were saved.
    """
    try:
        return Document(
            source=source,
            data=_inflate(row),
            kind=Kind(str(row["kind"])),
            charset=_text(row["charset"]),
            media_type=_text(row["media_type"]),
            url=_text(row["url"]),
            fetched=datetime.fromisoformat(str(row["fetched"])) if row["fetched"] else None,
            etag=_text(row["etag"]),
            last_modified=_text(row["last_modified"]),
            hints=unpack_hints(str(row["hints"])),
        )
    except (zlib.error, ValueError, TypeError) as error:
        raise StoreError(
            f"the stored original of {source} is broken ({error})", do="add the source again"
        ) from error


def pack_hints(hints: Iterable[Hint]) -> str:
    """Hints as JSON, an array of three strings each."""
    return json.dumps([[hint.role, hint.value, hint.origin] for hint in hints])


def unpack_hints(packed: str) -> tuple[Hint, ...]:
    """What :func:`pack_hints` took.

    :raises ValueError, TypeError: it was changed by hand into what no hints can be.
    """
    return tuple(_hint(*item) for item in json.loads(packed))


def stamp(moment: datetime) -> str:
    """A moment as the database writes it: ISO 8601, UTC, whole seconds."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _inflate(row: Mapping[str, object]) -> bytes:
    # No more than the row promises: a blob changed by hand must not fill the memory.
    size = int(str(row["bytes"]))
    data = zlib.decompressobj().decompress(bytes(row["data"]), size + 1)  # type: ignore[call-overload]
    if hashlib.sha256(data).hexdigest() != row["sha256"]:
        raise ValueError("its checksum differs")
    return bytes(data)


def _hint(role: str, value: str, origin: str) -> Hint:
    return Hint(Role(role), value, origin)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
