"""``newsgrab feed remove``: follow feeds no longer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Feeds, Quiet

if TYPE_CHECKING:
    from newsgrab.feed_model import Subscription
    from newsgrab.store.subscriptions import Subscriptions


def verb(feeds: Feeds, db: Db = None, quiet: Quiet = False) -> Exit:
    """Follow feeds no longer.

    Their articles stay.  Prints a line a feed.  Exit code 1 if some of the words name no feed, 4 if all do.
    """
    from newsgrab.cli import database
    from newsgrab.cli.console import say
    from newsgrab.cli.tally import FAILED, Tally
    from newsgrab.normalize.printable import printable
    from newsgrab.store import Store

    tally = Tally()
    with Store.open(database.locate(db).path, create=False) as store:
        for word in dict.fromkeys(feeds):
            feed = _meant(store.subscriptions, word)
            if feed is None or not store.subscriptions.remove(feed.id):
                tally.count(FAILED)
                say(f"no feed {printable(word, 200)}; see `newsgrab feed list`")
                continue
            tally.count("removed")
            if not quiet:
                sys.stdout.write(f"removed\t{feed.id}\t{printable(feed.title or feed.url)}\n")
                sys.stdout.flush()
    return tally.code


def _meant(feeds: Subscriptions, word: str) -> Subscription | None:
    from newsgrab.normalize.urls import address

    number = word.strip()
    if number.isascii() and number.isdigit() and len(number) < 20:
        return feeds.get(int(number))
    return feeds.get(address(word) or word)
