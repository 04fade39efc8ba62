"""``newsgrab search``: saved articles that hold all the words."""

from __future__ import annotations

from typing import Annotated

import typer

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Category, Db, Form, Limit, Since, Site, Until


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    query: Annotated[list[str], typer.Argument(metavar="QUERY", help="The words to find.")],
    *,
    site: Site = None,
    category: Category = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    db: Db = None,
    form: Form = None,
) -> Exit:
    """Find saved articles by their words.

    All the words must be in headline, caption, body or category; best first.
    '"New York"' in quotes of its own finds the phrase, ferr* what begins so; no other sign means anything.
    Put -- before a word that begins with -.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output import Format
    from newsgrab.output.records import FOUND
    from newsgrab.store import Filter, Store

    wanted = Filter(site, category, since, until, limit)
    with Store.open(database.locate(db).path, create=False) as store:
        rows = rendering.noted(rendering.saved(store.search(" ".join(query), wanted)), "nothing found")
        rendering.write(rows, form or Format.TABLE, FOUND)
    return Exit.OK
