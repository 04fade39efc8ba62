r"""Markdown: a table of rows, or one article that newsgrab can read back.

An article is YAML front matter, then the headline as ``#``, the pictures, the body::

    ---
    categories: ["World", "Europe"]
    published: "2024-11-18"
    ---

    # A headline

    ![](<https://example.org/picture.jpg>)
    *What the picture shows.*
    Photo: Who made it

    The first paragraph.

Each fact stands once, so that reading the file back cannot find it twice: a caption stands under its
picture, and in the front matter where no address of a picture is known.

Front matter values are JSON, which YAML reads as it stands.  What Markdown would take for markup in the
text has a backslash before it, as CommonMark wants it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from newsgrab.output.jsonl import dumps
from newsgrab.output.records import Row
from newsgrab.output.safe import escaped, one_line
from newsgrab.output.styled import Style, marked
from newsgrab.output.table import brief
from newsgrab.patterns import lazy

# Fields of the front matter.  Headline, body and pictures are the text below it; the category is the first of
# the categories; source and leftovers are true of what the article was read from, not of this file.
_FRONT = (
    "description",
    "categories",
    "keywords",
    "byline",
    "authors",
    "dateline",
    "published",
    "modified",
    "language",
    "url",
    "site",
    "notice",
)

# Markup inside a line.  An underscore inside a word can be none and stays bare, which keeps names readable.
_INLINE = lazy(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash that would escape the next character or break the line
    r"|[`*<~|\[\]]"  # code, emphasis, tags, strikethrough, table cells, links and pictures
    r"|(?<![^\W_])_|_(?![^\W_])"  # emphasis by underscores
    r"|&(?=#?\w{1,31};)"  # character references
    r"|#(?=#*\s*$)"  # the closing fence of a heading
)

# A number that would open a list item.
_NUMBERED = lazy(r"\d{1,9}(?=[.)](?:\s|$))")


def write_table(rows: Iterable[Row], out: TextIO, columns: Sequence[str]) -> None:
    """Write the named columns of each row as a GitHub-flavoured table."""
    _write_row(columns, out)
    _write_row(["---"] * len(columns), out)
    for row in rows:
        _write_row([_cell(name, row.get(name)) for name in columns], out)


def write_article(row: Row, out: TextIO) -> None:
    """Write one article with front matter.

    :param row: an article with all the keys of :data:`newsgrab.output.records.KEYS`.
    """
    out.write(escaped("\n\n".join([*_front(row), *_text(row)])) + "\n")
    out.flush()


def _write_row(cells: Iterable[str], out: TextIO) -> None:
    out.write(f"| {' | '.join(cells)} |\n")
    out.flush()


def _cell(name: str, value: object) -> str:
    text = brief(name, value)
    if name != "snippet":
        return _literal(text)
    return "".join(f"**{_literal(t)}**" if style is Style.HIT else _literal(t) for t, style in marked(text))


def _front(row: Row) -> Iterator[str]:
    """Give the front matter, if there is anything to state."""
    stated = {key: row[key] for key in _FRONT}
    stated["captions"] = [_stated(picture) for picture in row["captions"] if not picture["image_url"]]
    lines = [f"{key}: {dumps(value)}" for key, value in stated.items() if value]
    if lines:
        yield "\n".join(["---", *lines, "---"])


def _stated(picture: Row) -> Row:
    return {key: value for key, value in picture.items() if value}


def _text(row: Row) -> Iterator[str]:
    if row["headline"]:
        yield f"# {_literal(one_line(row['headline']))}"
    for picture in row["captions"]:
        if picture["image_url"]:
            yield _picture(picture)
    for paragraph in (row["body"] or "").split("\n\n"):
        if paragraph.strip():
            yield _paragraph(paragraph)


def _picture(picture: Row) -> str:
    lines = [f"![](<{_address(picture['image_url'])}>)"]
    if picture["caption"]:
        lines.append(f"*{_literal(one_line(picture['caption']))}*")
    if picture["credit_line"]:
        lines.append(f"Photo: {_literal(one_line(picture['credit_line']))}")
    return "\n".join(lines)


def _address(url: str) -> str:
    """Percent-encode what would end the address, as no address of ours should hold it anyway."""
    return re.sub(r"[\s<>\\]", lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), url)


def _paragraph(text: str) -> str:
    """Give a paragraph whose inner line breaks stay (verse): two spaces end such a line."""
    return "  \n".join(_opened(line.strip()) for line in text.split("\n") if line.strip())


def _opened(line: str) -> str:
    """Take from the line's first characters what they could open: heading, quote, list, rule, underline."""
    number = _NUMBERED.match(line)
    if number:
        return f"{number[0]}\\{_literal(line[number.end() :])}"
    literal = _literal(line)
    return f"\\{literal}" if literal[0] in "#>+=-" else literal


def _literal(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", text)
