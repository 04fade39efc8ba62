"""``newsgrab add``: fetch or read, split, save."""

from __future__ import annotations

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import AllowPrivate, Db, Form, MaxSize, Quiet, Sources, Timeout, Url


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    sources: Sources = None,
    *,
    url: Url = None,
    db: Db = None,
    form: Form = None,
    quiet: Quiet = False,
    timeout: Timeout = None,
    max_size: MaxSize = None,
    allow_private: AllowPrivate = False,
) -> Exit:
    """Read or fetch articles, split and save them.

    Prints one line a source: added, updated, unchanged, or failed; then the article's ID, the source, and
    the headline or the reason.  With --quiet only failures, on standard error.
    """
    from newsgrab import pipeline
    from newsgrab.cli import database, outcomes, reading
    from newsgrab.sources.options import utc_now
    from newsgrab.store import Store

    outcomes.check(form, quiet=quiet)
    documents = reading.documents(
        sources, url=url, timeout=timeout, max_size=max_size, allow_private=allow_private, quiet=quiet
    )
    with Store.open(database.made(db)) as store:
        return outcomes.report(pipeline.ingest(documents, store, utc_now), form, quiet=quiet)
