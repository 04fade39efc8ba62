"""Styles, wrapping and widths on a terminal: the one module that knows rich.

Rich also minds ``NO_COLOR`` (no colours; bold and dim stay) and what the terminal is able to show.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import Literal, Self, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from newsgrab.model import Role
from newsgrab.output.grid import Column, Page
from newsgrab.output.safe import escaped
from newsgrab.output.styled import Line, Style

#: cells of a line of running text: longer ones are hard to read, whatever the window's width
MEASURE = 88

#: how each style looks, for dark and light backgrounds alike (no black, no white)
STYLES: Mapping[Style | Role, str] = {
    Style.ALARM: "yellow",
    Style.HIT: "bold",
    Style.LEAD: "italic",
    Style.QUIET: "dim",
    Style.TITLE: "bold",
    # one hue a family of roles, so that a glance tells where one ends
    Role.HEADLINE: "bold cyan",
    Role.DESCRIPTION: "cyan",
    Role.CAPTION: "magenta",
    Role.CREDIT: "magenta",
    Role.BODY: "green",
    Role.SUBHEAD: "bold green",
    Role.CATEGORY: "blue",
    Role.KEYWORDS: "blue",
    Role.BYLINE: "yellow",
    Role.PUBLISHED: "yellow",
    Role.MODIFIED: "yellow",
    Role.LANGUAGE: "yellow",
    Role.URL: "yellow",
    Role.SITE: "yellow",
    Role.NOTICE: "yellow",
    Role.LEFTOVER: "dim",
}


def draw_lines(lines: Iterable[Line], out: TextIO) -> None:
    """Print lines in their styles, wrapped to the window or to :data:`MEASURE`."""
    console = _console(out)
    measure = min(console.width, MEASURE)
    for line in lines:
        console.print(_text(line), width=measure, overflow="fold")


def draw_pages(columns: Sequence[Column], pages: Iterable[Page], out: TextIO) -> None:
    """Print pages of rows under one heading."""
    console = _console(out)
    for number, (widths, page) in enumerate(pages):
        table = _table(columns, widths, heading=number == 0)
        for row in page:
            table.add_row(*map(_text, row))
        console.print(table)


class Bar:
    """A bar of progress over work that may grow, gone when the ``with`` block ends."""

    def __init__(self, out: TextIO) -> None:
        self._progress = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}", markup=False),
            TimeRemainingColumn(),
            console=_console(out),
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )

    def __enter__(self) -> Self:
        self._progress.start()
        self._task = self._progress.add_task("", total=None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def show(self, done: int, total: int, text: str) -> None:
        """Draw it again: so much of so much is done."""
        self._progress.update(self._task, completed=done, total=total, description=escaped(text))

    def say(self, text: str) -> None:
        """Print a line above it."""
        self._progress.console.print(Text(escaped(text)))


def _console(out: TextIO) -> Console:
    return Console(file=out, highlight=False, markup=False, emoji=False)


def _text(line: Line) -> Text:
    text = Text()
    for piece, style in line:
        text.append(escaped(piece), STYLES[style] if style else None)
    return text


def _table(columns: Sequence[Column], widths: Sequence[int], *, heading: bool) -> Table:
    shares = any(column.share for column in columns)
    table = Table(box=None, expand=shares, pad_edge=False, padding=(0, 2, 0, 0), show_header=heading)
    for column, cells in zip(columns, widths, strict=True):
        if column.share:
            table.add_column(column.name, ratio=column.share, min_width=8, overflow="fold")
        else:
            side: Literal["left", "right"] = "right" if column.right else "left"
            table.add_column(column.name, width=cells, no_wrap=True, overflow="ellipsis", justify=side)
    return table
