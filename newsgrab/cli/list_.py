"""``newsgrab list``: saved articles, newest first."""

from __future__ import annotations

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Category, Db, Form, Limit, Since, Site, Until


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    *,
    site: Site = None,
    category: Category = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    db: Db = None,
    form: Form = None,
) -> Exit:
    """List saved articles.

    Newest first: a table, or all their fields with -f json, jsonl, csv or tsv.  Where an article
    states no date, the day it was saved stands in.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output import Format
    from newsgrab.output.records import SAVED
    from newsgrab.store import Filter, Store

    wanted = Filter(site, category, since, until, limit)
    with Store.open(database.locate(db).path, create=False) as store:
        rows = rendering.noted(rendering.saved(store.articles(wanted)), "no articles")
        rendering.write(rows, form or Format.TABLE, SAVED)
    return Exit.OK
