"""One article to read: ``show``, and ``split`` on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from newsgrab.output.records import Row
from newsgrab.output.safe import one_line
from newsgrab.output.styled import Line, Span, Style, write_lines


def write(row: Row, out: TextIO) -> None:
    """Write an article as a page: head, pictures, body, what else is known of it.

    :param row: an article with all the keys of :data:`newsgrab.output.records.KEYS`.
    """
    write_lines(_page(row), out)


def _page(row: Row) -> Iterator[Line]:
    """Give the lines, one blank line between the parts that there are."""
    before: Iterator[Line] = iter(())
    for part in (_head(row), _pictures(row), _body(row), _foot(row)):
        lines = list(part)
        if lines:
            yield from before
            yield from lines
            before = iter([()])


def _head(row: Row) -> Iterator[Line]:
    if row["headline"]:
        yield _line(row["headline"], Style.TITLE)
    if row["description"]:
        yield _line(row["description"], Style.LEAD)
    facts = [one_line(row[key]) for key in ("byline", "published", "site") if row[key]]
    if facts:
        yield _line(" · ".join(facts), Style.QUIET)


def _pictures(row: Row) -> Iterator[Line]:
    for picture in row["captions"]:
        words = [one_line(picture[key]) for key in ("caption", "credit_line") if picture[key]]
        yield _line(" · ".join(words), Style.QUIET)


def _body(row: Row) -> Iterator[Line]:
    if row["body"]:
        yield from ((Span(line),) if line else () for line in row["body"].split("\n"))


def _foot(row: Row) -> Iterator[Line]:
    for name, key in (("Category", "categories"), ("Keywords", "keywords")):
        if row[key]:
            yield _line(f"{name}: {', '.join(row[key])}", Style.QUIET)
    yield _line(row["url"] or row["source"], Style.QUIET)
    if row["notice"]:
        yield _line(f"May be incomplete: {row['notice']}", Style.ALARM)


def _line(text: str, style: Style) -> Line:
    return (Span(one_line(text), style),)
