"""``newsgrab export``: all fields of saved articles, to standard output or a file."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Category, Db, Form, Limit, Since, Site, Until
from newsgrab.errors import UsageError

if TYPE_CHECKING:
    from newsgrab.output import Format

#: formats with a shorter file ending than their name
_SHORT = {"markdown": "md"}


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    *,
    target: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write this file; it is replaced only when all is written."
        ),
    ] = None,
    site: Site = None,
    category: Category = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    db: Db = None,
    form: Form = None,
) -> Exit:
    """Write saved articles with all their fields.

    Newest first, to standard output or to a file with -o.  JSON Lines, unless -f or the file's
    name (.csv, .tsv, .json, .md) says another format; table and markdown hold the main fields only.
    """
    from newsgrab import output
    from newsgrab.cli import database, rendering
    from newsgrab.output.records import SAVED
    from newsgrab.store import Filter, Store

    wanted, path = Filter(site, category, since, until, limit), database.locate(db).path
    with Store.open(path, create=False) as store, _opened(target, Path(path)) as out:
        output.write(rendering.saved(store.articles(wanted)), out, form or _named(target), SAVED)
    return Exit.OK


def _named(target: Path | None) -> Format:
    """The format that a file's name asks for; JSON Lines where it asks for none."""
    from newsgrab.output import Format

    ending = target.suffix.lower().lstrip(".") if target else ""
    return next((form for form in Format if ending in (form.value, _SHORT.get(form.value))), Format.JSONL)


@contextmanager
def _opened(target: Path | None, database: Path) -> Iterator[TextIO]:
    """Standard output, or what will replace the target once it is whole.

    :raises UsageError: the target cannot be written, or is the database itself.
    """
    if target is None:
        yield sys.stdout
        return
    try:
        if target.exists() and database.exists() and target.samefile(database):
            raise UsageError("is the database itself", where=str(target), do="give another file to -o")
        # a pipe or a device cannot be replaced, nor need it be
        whole = not target.exists() or target.is_file()
        with _replacing(target.resolve()) if whole else target.open("w", encoding="utf-8", newline="") as out:
            yield out
    except BrokenPipeError:
        raise
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise UsageError(
            f"cannot be written ({why})", where=str(target), do="give another file to -o"
        ) from error


@contextmanager
def _replacing(target: Path) -> Iterator[TextIO]:
    """A file beside the target that takes its place when all went well, and else is gone."""
    beside = target.with_name(f".newsgrab-{os.getpid()}.tmp")
    try:
        with beside.open("x", encoding="utf-8", newline="") as out:
            if target.exists():
                shutil.copymode(target, beside)
            yield out
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
