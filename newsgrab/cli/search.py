"""``newsgrab search``: saved articles that hold all the words."""

from __future__ import annotations

from typing import Annotated

import typer

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Category, Db, Form, Limit, Since, Site, Until


def verb(
    query: Annotated[list[str], typer.Argument(metavar="QUERY", help="The words to find.")],
    site: Site = None,
    category: Category = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    db: Db = None,
    form: Form = None,
) -> Exit:
    """Find saved articles that hold all the words in headline, caption, body or category, best first.

    '"New York"' in quotes of its own finds the phrase, ferr* what begins so; no other sign means anything.
    Put -- before a word that begins with -.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output import Format
    from newsgrab.output.records import FOUND
    from newsgrab.store import Filter, Store

    wanted = Filter(site, category, since, until, limit)
    with Store.open(database.locate(db).path, create=False) as store:
        found = store.search(" ".join(query), wanted)
        rendering.write(rendering.saved(found), form or Format.TABLE, FOUND)
    return Exit.OK
