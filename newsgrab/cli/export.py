"""``newsgrab export``: all fields of saved articles, to standard output or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Category, Db, Form, Limit, Since, Site, Target, Until

if TYPE_CHECKING:
    from newsgrab.output import Format

#: formats with a shorter file ending than their name
_SHORT = {"markdown": "md"}


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    *,
    target: Target = None,
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
    from newsgrab.cli.target import opened
    from newsgrab.output.records import SAVED
    from newsgrab.store import Filter, Store

    wanted, path = Filter(site, category, since, until, limit), database.locate(db).path
    with Store.open(path, create=False) as store, opened(target, Path(path)) as out:
        output.write(rendering.saved(store.articles(wanted)), out, form or _named(target), SAVED)
    return Exit.OK


def _named(target: Path | None) -> Format:
    """The format that a file's name asks for; JSON Lines where it asks for none."""
    from newsgrab.output import Format

    ending = target.suffix.lower().lstrip(".") if target else ""
    return next((form for form in Format if ending in (form.value, _SHORT.get(form.value))), Format.JSONL)
