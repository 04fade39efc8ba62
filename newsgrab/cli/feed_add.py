"""``newsgrab feed add``: follow feeds."""

from __future__ import annotations

from typing import Annotated

import typer

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import AllowPrivate, Db, Form, Quiet, Timeout, Urls


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    urls: Urls,
    *,
    every: Annotated[
        bool, typer.Option("--all", help="Follow all feeds that a page names, where it names several.")
    ] = False,
    db: Db = None,
    form: Form = None,
    quiet: Quiet = False,
    timeout: Timeout = None,
    allow_private: AllowPrivate = False,
) -> Exit:
    """Follow feeds.

    Each address is fetched once, to see that it is a feed: RSS, Atom, JSON Feed, a sitemap, or a page that
    names its feed.  Where a page names several they are listed, to choose one by its address.  Prints one
    line a feed: added, unchanged (it is followed already), or failed; then its ID, address and title.
    """
    from newsgrab.cli import database, fetching, outcomes
    from newsgrab.cli.following import Following
    from newsgrab.sources.http import Fetcher
    from newsgrab.store import Store

    outcomes.check(form, quiet=quiet)
    options = fetching.options(timeout=timeout, allow_private=allow_private)
    with Store.open(database.made(db)) as store, Fetcher(options) as fetcher:
        following = Following(store.subscriptions, fetcher, options.now, every=every)
        found = (outcome for url in urls for outcome in following.add(url))
        return outcomes.report(found, form, quiet=quiet, named="title")
