"""JSON Lines, and JSON that is one record or a list of them: a document a record, held one at a time."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain, islice

from newsgrab.errors import ContentError
from newsgrab.model import Document, Failure, Hint, Kind, Role
from newsgrab.normalize.charset import decode, encode
from newsgrab.normalize.printable import printable
from newsgrab.normalize.urls import address
from newsgrab.patterns import lazy
from newsgrab.sources import kinds
from newsgrab.sources.chunks import lines, whole
from newsgrab.sources.failures import failure

#: our own names of fields -> the role of the hint; sorted, but for the first category before all of them
FIELDS = {
    "authors": Role.BYLINE,
    "byline": Role.BYLINE,
    "caption": Role.CAPTION,
    "category": Role.CATEGORY,
    "categories": Role.CATEGORY,
    "credit_line": Role.CREDIT,
    "description": Role.DESCRIPTION,
    "headline": Role.HEADLINE,
    "keywords": Role.KEYWORDS,
    "language": Role.LANGUAGE,
    "modified": Role.MODIFIED,
    "published": Role.PUBLISHED,
    "site": Role.SITE,
}

#: what exports and datasets call the same fields; heard where a record lacks our own name
ALIASES = {
    "author": "byline",
    "credit": "credit_line",
    "date": "published",
    "date_modified": "modified",
    "date_published": "published",
    "datemodified": "modified",
    "datepublished": "published",
    "dek": "description",
    "inlanguage": "language",
    "lang": "language",
    "pub_date": "published",
    "pubdate": "published",
    "publish_date": "published",
    "published_at": "published",
    "section": "category",
    "standfirst": "description",
    "subtitle": "description",
    "summary": "description",
    "tags": "keywords",
    "title": "headline",
    "updated": "modified",
    "updated_at": "modified",
}

#: an escape in JSON text, backslashes that escape each other included
_ESCAPE = lazy(
    r"(?is)\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}"  # both halves of a surrogate pair
    r"|\\u(d[89a-f][0-9a-f]{2})"  # one alone
    r"|\\."
)


class ForeignRecordError(ContentError):
    """A record of something else than an article: it lacks both keys that hold one."""


def documents(chunks: Iterable[bytes], about: Document, max_bytes: int) -> Iterator[Document | Failure]:
    """Read records, each as soon as its line has come; a bad one fails in its place, the rest go on.

    A record is an object with the article in ``html`` or ``text``; ``url`` and ``id`` are the document's,
    other fields of ours become hints.

    :param about: what is known of the whole; its ``source`` gets ``#n`` for the n-th record, from 1.
    :param max_bytes: the most one line, or a JSON file that is not by line, may have.
    :raises ContentError: when there is no record at all, or JSON that is not by line is broken.
    """
    for n, value in enumerate(_values(lines(chunks, max_bytes), max_bytes), start=1):
        yield _outcome(value, replace(about, source=f"{about.source}#{n}"))


def _values(found: Iterator[bytes | None], max_bytes: int) -> Iterator[object]:
    """The JSON values of the records; a ContentError in place of one that is broken."""
    rows = _rows(found)
    first = next(rows, None)
    if first is None:
        raise ContentError("holds only blanks", do="give a file that holds an article")
    value = _parsed(*first)
    if isinstance(value, dict) or not (first[1] or b"").startswith((b"{", b"[")):
        yield value
    else:
        begun = [first, *islice(rows, 1)]
        if not _first_is_broken(begun):
            yield from _listed(begun, rows, max_bytes)
            return
        yield from (_parsed(*row) for row in begun)
    for row in rows:
        yield _parsed(*row)


def _first_is_broken(begun: list[tuple[int, bytes | None]]) -> bool:
    """Whether a first line that is no object is a broken record, and not how a longer value begins."""
    if (begun[0][1] or b"").startswith(b"["):
        return False
    return len(begun) == 1 or isinstance(_parsed(*begun[1]), dict)


def _rows(found: Iterable[bytes | None]) -> Iterator[tuple[int, bytes | None]]:
    """Lines that are not blank, with their number; None for one above the limit."""
    for number, line in enumerate(found, start=1):
        text = line if line is None else line.removeprefix(BOM_UTF8).strip()
        if text != b"":
            yield number, text


def _listed(
    begun: list[tuple[int, bytes | None]], rows: Iterator[tuple[int, bytes | None]], max_bytes: int
) -> Iterator[object]:
    """The records of JSON that is not by line: one object over several lines, or a list of objects."""
    text = whole((_line(row) + b"\n" for row in chain(begun, rows)), max_bytes)
    value = _loaded(text, "")
    if isinstance(value, ContentError):
        raise value
    yield from value if isinstance(value, list) else [value]


def _line(row: tuple[int, bytes | None]) -> bytes:
    if row[1] is None:
        raise ContentError(f"line {row[0]} is above the limit", do="split it or raise --max-size")
    return row[1]


def _parsed(number: int, line: bytes | None) -> object:
    if line is None:
        return ContentError(f"line {number} is above the size limit", do="raise --max-size")
    return _loaded(line, f"line {number} ")


def _loaded(data: bytes, place: str) -> object:
    """The value that JSON text states, or a ContentError.  ``NaN``, which exports write, is null."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = decode(data, None, html=False)[0]
    try:
        return json.loads(_without_half_pairs(text), parse_constant=lambda _: None)
    except json.JSONDecodeError as error:
        at = f"column {error.colno}" if place else f"line {error.lineno}"
        return ContentError(f"{place}is not valid JSON ({error.msg}, {at})", do="mend or delete it")
    except ValueError:  # a number of more than 4,300 digits
        return ContentError(f"{place}holds a number that is too long", do="mend or delete it")
    except RecursionError:
        return ContentError(f"{place}is nested too deeply", do="mend or delete it")


def _without_half_pairs(text: str) -> str:
    r"""JSON text with U+FFFD for an escaped half of a surrogate pair (``\ud800``), which is no character."""
    if "\\ud" not in text and "\\uD" not in text:
        return text
    return _ESCAPE.sub(lambda match: "\\ufffd" if match[1] else match[0], text)


def _outcome(value: object, about: Document) -> Document | Failure:
    record = {_key(key): item for key, item in value.items()} if isinstance(value, dict) else {}
    given = record.get("id")
    about = replace(about, id=given if _is_shallow(given) else None, url=_url(record.get("url")))
    try:
        return _document(_checked(value, record), about)
    except ContentError as error:
        return failure(about.source, error, about.id, about.url)


def _checked(value: object, record: dict[str, object]) -> dict[str, object]:
    if isinstance(value, ContentError):
        raise value
    if not isinstance(value, dict):
        raise ForeignRecordError("is no JSON object", do='give objects with the article in "html" or "text"')
    if not _is_shallow(record.get("id")):
        raise ContentError('holds an "id" that is nested too deeply', do="give a string or a number")
    return record


def _is_shallow(value: object, levels: int = 20) -> bool:
    """Whether a value can be written out again anywhere without running into the limit of recursion."""
    if not isinstance(value, dict | list):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return levels > 0 and all(_is_shallow(item, levels - 1) for item in inner)


def _key(key: str) -> str:
    return key.strip().lower().replace("-", "_").replace(" ", "_")


def _url(value: object) -> str | None:
    return address(value) if isinstance(value, str) else None


def _document(record: dict[str, object], about: Document) -> Document:
    content, is_html = record.get("html"), True
    if not content:
        content, is_html = record.get("text"), False
    data = encode(content) if isinstance(content, str) else b""
    if not data.strip():
        raise _lacking(record)
    kind = kinds.of(data)
    return replace(
        about, data=data, kind=Kind.HTML if is_html else kind, charset="utf-8", hints=tuple(_hints(record))
    )


def _lacking(record: dict[str, object]) -> ContentError:
    """Why a record gives no article."""
    for key in ("html", "text"):
        if isinstance(record.get(key), str):
            return ContentError(f'holds an empty "{key}"', do="leave the record out")
        if record.get(key) is not None:
            return ContentError(f'holds a "{key}" that is no string', do="give the article as a string")
    keys = printable(", ".join(sorted(record)), 80)
    there = f"its keys: {keys}" if keys else "it is empty"
    return ForeignRecordError(f'has neither "html" nor "text" ({there})', do="rename the key of the article")


def _hints(record: dict[str, object]) -> Iterator[Hint]:
    """What the record states beside its text, one hint a value, none twice."""
    stated = {name: _strings(record[name], role) for name, role in FIELDS.items() if name in record}
    heard = {FIELDS[name] for name, values in stated.items() if values}
    for alias in sorted(record.keys() & ALIASES.keys()):
        name = ALIASES[alias]
        if FIELDS[name] not in heard:
            stated[name] = [*stated.get(name, ()), *_strings(record[alias], FIELDS[name])]
    if stated.get("byline"):
        stated.pop("authors", None)  # the names are in the line
    seen = set[tuple[Role, str]]()
    for name, role in FIELDS.items():
        for value in stated.get(name, ()):
            if (role, value) not in seen:
                seen.add((role, value))
                yield Hint(role, value, origin="record")


def _strings(value: object, role: Role) -> list[str]:
    """The strings a value holds: itself or its items; of an object its ``name``, as in schema.org."""
    items = value if isinstance(value, list) else [value]
    named = (item.get("name") if isinstance(item, dict) else item for item in items)
    return [string for item in named if (string := _string(item, role))]


def _string(value: object, role: Role) -> str:
    """A string as it stands, a number in digits, or as a date where one belongs; else nothing."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return _moment(value) if role in (Role.PUBLISHED, Role.MODIFIED) else str(value)


def _moment(number: float) -> str:
    """A date as a number: seconds, or milliseconds (pandas) when it is too large for those, since 1970."""
    seconds = number / 1000 if abs(number) > 1e11 else number
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):  # beyond the years 1 to 9999
        return ""
