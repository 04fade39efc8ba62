"""``newsgrab feed export``: the feeds that are followed, for other readers."""

from __future__ import annotations

from pathlib import Path

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Target


def verb(*, target: Target = None, db: Db = None) -> Exit:
    """Write the feeds that are followed as OPML.

    That is the list other readers import.  To standard output, or to a file with -o.
    """
    from newsgrab.cli import database
    from newsgrab.cli.target import opened
    from newsgrab.feed_model import Outline
    from newsgrab.feeds import opml
    from newsgrab.sources.options import utc_now
    from newsgrab.store import Store

    path = database.locate(db).path
    with Store.open(path, create=False) as store:
        feeds = [Outline(feed.url, feed.title, feed.site, feed.folders) for feed in store.subscriptions.all()]
    with opened(target, Path(path)) as out:
        out.writelines(opml.write(feeds, utc_now()))
    return Exit.OK
