"""``newsgrab resplit``: split the stored originals again, with the splitter of today."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Form, Quiet
from newsgrab.errors import SourceError
from newsgrab.model import Outcome, Status

if TYPE_CHECKING:
    from newsgrab.store import Row, Store


def verb(db: Db = None, form: Form = None, quiet: Quiet = False) -> Exit:
    """Split the stored originals again.

    As a newer newsgrab may do it better; nothing is fetched.  Prints one line an article: updated,
    unchanged, or failed.  IDs stay, and the earlier version is kept.
    """
    from newsgrab.cli import database, outcomes
    from newsgrab.store import Store

    outcomes.check(form, quiet=quiet)
    with Store.open(database.locate(db).path, create=False) as store:
        return outcomes.report(_outcomes(store), form, quiet=quiet)


def _outcomes(store: Store) -> Iterator[Outcome]:
    for row in store.articles():
        try:
            yield _again(store, row)
        except SourceError as error:
            yield Outcome(row.article.source, Status.FAILED, row.id, reason=error.reason)


def _again(store: Store, row: Row) -> Outcome:
    from newsgrab import article, pipeline
    from newsgrab.sources.options import utc_now

    document = store.original(row.id)
    if document is None:
        raise SourceError("has no stored original", do="add the source again")
    done = pipeline.split_document(document)
    identity = article.identity(done.article)
    return store.resave(row, done.article, document, identity=identity, now=utc_now())
