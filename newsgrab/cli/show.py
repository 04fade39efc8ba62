"""``newsgrab show``: saved articles to read."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Form, Ids
from newsgrab.output.records import Row


def verb(ids: Ids, db: Db = None, form: Form = None) -> Exit:
    """Show saved articles to read.

    Or in a format: -f markdown can be read back by newsgrab.

    Exit code 1 if some of the IDs are those of no article, 4 if all are.
    """
    from newsgrab.cli import chosen, database, rendering
    from newsgrab.cli.tally import Tally
    from newsgrab.output.records import SAVED
    from newsgrab.store import Store

    tally = Tally()
    with Store.open(database.locate(db).path, create=False) as store:
        rows = rendering.saved(chosen.by_id(store, ids, tally))
        if form is None:
            _write_pages(rows)
        else:
            rendering.write_whole(rows, form, SAVED)
    return tally.code


def _write_pages(rows: Iterable[Row]) -> None:
    from newsgrab.output import article

    for number, row in enumerate(rows):
        sys.stdout.write("\n\n" * bool(number))
        article.write(row, sys.stdout)
