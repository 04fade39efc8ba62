"""Words and options that several verbs share."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from newsgrab import settings
from newsgrab.output import Format
from newsgrab.patterns import lazy

_NUMBER = lazy(r"[+-]?[0-9]{1,30}")
#: a day: who waits longer for one page has mistyped
_LONGEST = 86_400


def size(text: str) -> int:
    """Bytes of ``64MB``, ``1.5 GB``, ``4096`` (powers of 1024)."""
    try:
        return settings.size(text)
    except ValueError:
        raise typer.BadParameter(f"{text[:40]!r} is no size; write it as 64MB") from None


def seconds(text: str) -> float:
    """Seconds, more than none and at most a day."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 < number <= _LONGEST:
        raise typer.BadParameter(f"{text[:40]!r} is no number of seconds; write it as 30")
    return number


def whole_number(text: str) -> int:
    """An id, or a number of rows."""
    if not _NUMBER.fullmatch(text):
        raise typer.BadParameter(f"{text[:40]!r} is no whole number")
    return int(text)


def form(text: str) -> Format:
    """A format by its name."""
    try:
        return Format(text.lower())
    except ValueError:
        raise typer.BadParameter(f"{text[:40]!r} is none of {', '.join(Format)}") from None


#: what makes a value of each word of a call, by the parameter's name: typer would load pydantic to do it,
#: which takes longer than the rest of a small call
READERS: Mapping[str, Callable[[str], object]] = {
    "category": str,
    "db": str,
    "feeds": str,
    "file": str,
    "form": form,
    "ids": whole_number,
    "limit": whole_number,
    "max_size": size,
    "query": str,
    "since": str,
    "site": str,
    "source": str,
    "sources": str,
    "target": Path,
    "timeout": seconds,
    "until": str,
    "url": str,
    "urls": str,
}

Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SOURCE",
        help="An http(s) address, a file, a folder, or - ; with none, standard input when it is piped.",
        show_default=False,
    ),
]
Ids = Annotated[list[int], typer.Argument(metavar="ID", help="As `newsgrab list` shows them.")]
Urls = Annotated[
    list[str], typer.Argument(metavar="URL", help="A feed, a sitemap, or a page that names its feed.")
]
Feeds = Annotated[list[str], typer.Argument(metavar="ID|URL", help="As `newsgrab feed list` shows them.")]
OpmlFile = Annotated[str, typer.Argument(metavar="FILE", help="An OPML file, or - for standard input.")]
Url = Annotated[
    str | None, typer.Option(metavar="URL", help="The address of the one saved page that is given.")
]
Timeout = Annotated[
    float | None,
    typer.Option(metavar="SECONDS", help="How long to wait for one address.  [default: 30]"),
]
MaxSize = Annotated[
    int | None,
    typer.Option(metavar="SIZE", help="The most that one document may hold.  [default: 64MB]"),
]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="Fetch from loopback, private and link-local addresses too; also NEWSGRAB_ALLOW_PRIVATE=1.",
    ),
]
Target = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write this file; it is replaced only when all is written."
    ),
]
Db = Annotated[
    str | None,
    typer.Option(
        metavar="PATH",
        help="The database; else the variable NEWSGRAB_DB, else as the settings say (see doctor).",
    ),
]
Form = Annotated[Format | None, typer.Option("--format", "-f", help="How rows come out.", show_default=False)]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Site = Annotated[str | None, typer.Option(metavar="HOST", help="Only articles of this site.")]
Category = Annotated[str | None, typer.Option(metavar="NAME", help="Only articles in this category.")]
Since = Annotated[
    str | None, typer.Option(metavar="DATE", help="Only from this day on (2024-12-31, 2024-12, 2024).")
]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Only up to and with this day.")]
Limit = Annotated[int | None, typer.Option("--limit", "-n", metavar="N", help="At most so many.")]
