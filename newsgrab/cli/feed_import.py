"""``newsgrab feed import``: follow the feeds of an OPML file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Form, OpmlFile, Quiet
from newsgrab.errors import ContentError, UnreadableError

if TYPE_CHECKING:
    from newsgrab.feed_model import Outline
    from newsgrab.model import Outcome
    from newsgrab.store.subscriptions import Subscriptions


def verb(file: OpmlFile, *, db: Db = None, form: Form = None, quiet: Quiet = False) -> Exit:
    """Follow the feeds of an OPML file.

    That is the list other readers export.  Nothing is fetched: `newsgrab sync` will tell which are dead.
    Titles and folders are kept.  Prints one line a feed: added, unchanged (it is followed already), or
    failed; then its ID, address and title.
    """
    from newsgrab.cli import database, outcomes
    from newsgrab.feeds import opml
    from newsgrab.sources.options import utc_now
    from newsgrab.store import Store

    outcomes.check(form, quiet=quiet)
    try:
        outlines = opml.read(_bytes(file))
    except ContentError as error:
        error.where = file
        raise
    with Store.open(database.made(db)) as store:
        found = _followed(store.subscriptions, outlines, utc_now)
        return outcomes.report(found, form, quiet=quiet, named="title")


def _bytes(file: str) -> bytes:
    """The file's bytes, but no more than a list can have.

    :raises UnreadableError: it is missing, forbidden, or no file.
    """
    from newsgrab.feeds.markup import LARGEST

    if file == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        why = (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
        raise UnreadableError(why, where=file, do="give an OPML file, or -") from error


def _followed(
    feeds: Subscriptions, outlines: tuple[Outline, ...], now: Callable[[], datetime]
) -> Iterator[Outcome]:
    from newsgrab.model import Outcome, Status
    from newsgrab.normalize.printable import printable
    from newsgrab.normalize.urls import address, redacted

    for outline in outlines:
        source, url = printable(redacted(outline.url), 500), address(outline.url)
        if url is None:
            yield Outcome(source, Status.FAILED, reason="no http or https address; take it out of the file")
            continue
        site = address(outline.site) if outline.site else None
        row, new = feeds.add(url, outline.title, None, now(), site=site, folders=outline.folders)
        yield Outcome(source, Status.ADDED if new else Status.UNCHANGED, row.id, row.title)
