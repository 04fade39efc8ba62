"""``newsgrab remove``: delete saved articles."""

from __future__ import annotations

import sys

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Ids, Quiet


def verb(ids: Ids, db: Db = None, quiet: Quiet = False) -> Exit:
    """Delete saved articles.

    Their captions, originals and earlier versions go with them.  Prints a line an article.  Exit code 1
    if some of the IDs are those of no article, 4 if all are.
    """
    from newsgrab.cli import chosen, database
    from newsgrab.cli.tally import Tally
    from newsgrab.normalize.printable import printable
    from newsgrab.store import Store

    tally = Tally()
    with Store.open(database.locate(db).path, create=False) as store:
        for row in chosen.by_id(store, ids, tally):
            store.remove([row.id])
            if not quiet:
                headline = printable(row.article.headline or "")
                sys.stdout.write(f"removed\t{row.id}\t{headline}\n")
                sys.stdout.flush()
    return tally.code
