"""``newsgrab sync``: fetch what is new in every feed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from newsgrab.cli.console import say
from newsgrab.cli.exits import Exit, of_batch
from newsgrab.cli.options import AllowPrivate, Db, Form, Quiet
from newsgrab.errors import SourceError, UsageError
from newsgrab.normalize.urls import address
from newsgrab.output.records import Row, View

if TYPE_CHECKING:
    from newsgrab.feed_model import Subscription
    from newsgrab.output import Format
    from newsgrab.sources.options import Options
    from newsgrab.store import Store
    from newsgrab.store.subscriptions import Subscriptions
    from newsgrab.sync.engine import Plan
    from newsgrab.sync.preview import Wanted
    from newsgrab.sync.report import Report

_WANTED = View(("feed", "url", "headline", "error"), ("feed", "url", "headline", "error"))
_REPORT = View((), ())
_NO_FEEDS = "no feeds are followed; `newsgrab feed add URL` follows one"

_Feeds = Annotated[
    list[str] | None,
    typer.Option("--feed", metavar="ID|URL", help="Only this feed, due or not; can be given several times."),
]
_Limit = Annotated[
    int | None, typer.Option("--limit", "-n", metavar="N", help="At most so many pages; the rest next time.")
]
_DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Read the feeds and list what is new; fetch no page, save nothing.")
]
_Full = Annotated[bool, typer.Option("--full", help="Fetch every feed and what failed, due or not.")]
_Wait = Annotated[bool, typer.Option("--wait", help="Wait for another sync of the database to end.")]


def verb(  # noqa: PLR0913 - to typer, an option is a parameter
    feeds: _Feeds = None,
    *,
    limit: _Limit = None,
    dry_run: _DryRun = False,
    full: _Full = False,
    wait: _Wait = False,
    db: Db = None,
    form: Form = None,
    quiet: Quiet = False,
    allow_private: AllowPrivate = False,
) -> Exit:
    """Fetch what is new in the feeds.

    Each feed that is due is asked whether it has changed; what it lists that is not known is fetched, split
    and saved.  Where a page cannot be had, what the feed itself carries is saved, and the page tried again.
    Hosts are asked side by side, each one request at a time.  Made for cron: a second sync of a database
    ends at once.  Codes: 1 some feeds failed, 4 all; pages that failed are tried again and do not count.
    """
    from newsgrab.cli import database, fetching
    from newsgrab.store import Store

    _check(limit, form, dry_run=dry_run)
    path = database.locate(db).path
    options = fetching.options(robots=True, allow_private=allow_private)
    plan = _plan(limit, full=full)
    with Store.open(path, create=False) as store:
        run = _Run(store, path, options, plan, feeds or [], form, quiet)
        return _preview(run) if dry_run else _sync(run, wait=wait)


class _Run(NamedTuple):
    """What a call of it asks for."""

    store: Store
    path: str
    options: Options
    plan: Plan
    named: list[str]
    form: Format | None
    quiet: bool


def _check(limit: int | None, form: Format | None, *, dry_run: bool) -> None:
    if limit is not None and limit < 0:
        raise UsageError(f"a limit of {limit} pages cannot be", do="give 0 or more")
    if form is not None and form not in {"json", "jsonl"} and not dry_run:
        raise UsageError(f"a report has no format {form}", do="use json or jsonl")


def _plan(limit: int | None, *, full: bool) -> Plan:
    from newsgrab.cli.configured import in_force
    from newsgrab.sync.engine import Plan
    from newsgrab.sync.schedule import Bounds

    said = in_force()
    return Plan(Bounds(said.min_interval, said.max_interval), said.concurrency, full, limit)


def _sync(run: _Run, *, wait: bool) -> Exit:
    from newsgrab.sync import lock
    from newsgrab.sync.report import Report

    with lock.held(run.path, wait=wait) as other:
        report = Report(run.path, run.options.now())
        if other is None:
            return _locked(run, report)
    report.skipped = f"another sync of this database is running ({other})"
    if not run.quiet:
        say(f"{run.path}: {report.skipped}; nothing is done")
    _write(run, report)
    return Exit.OK


def _locked(run: _Run, report: Report) -> Exit:
    from newsgrab.cli import telling
    from newsgrab.cli.stopping import Stopping
    from newsgrab.sources.http import Fetcher
    from newsgrab.sync.engine import Sync

    due, others = _chosen(run)
    later = tuple if run.named or run.plan.full else partial(_due, run)
    with Stopping() as stopping, Fetcher(run.options, stopping.event) as fetcher:
        engine = Sync(run.store, fetcher.get, run.options, run.plan, stopping.event)
        try:
            with telling.teller(quiet=run.quiet) as tell:
                for event in engine.run(due, others, later):
                    report.add(event)
                    tell(event, report, engine.waiting)
        finally:
            report.left = engine.left + engine.waiting
            report.duration = (run.options.now() - report.started).total_seconds()
            if not run.quiet:
                say(report.summary() if due or others else _NO_FEEDS)
    report.stopped_by = stopping.by.name if stopping.by else None
    _write(run, report)
    stopping.end()
    engine.raise_bugs()
    return of_batch(report.feeds["failed"], report.feeds.total())


def _chosen(run: _Run) -> tuple[list[Subscription], list[Subscription]]:
    """The feeds to fetch, and those of which only the entries that wait are to be."""
    if run.named:
        named = [_named(run.store.subscriptions, which) for which in run.named]
        return list({feed.id: feed for feed in named}.values()), []
    due = _due(run)
    numbers = {feed.id for feed in due}
    return due, [feed for feed in run.store.subscriptions.all() if feed.id not in numbers]


def _due(run: _Run) -> list[Subscription]:
    """The feeds that are due, those never fetched first, then the longest overdue."""
    from newsgrab.sync.schedule import is_due

    now, bounds = run.options.now(), run.plan.bounds
    feeds = run.store.subscriptions.all()
    due = [feed for feed in feeds if is_due(feed, now, bounds) or (run.plan.full and not feed.stopped)]
    return sorted(due, key=lambda feed: str(feed.due or ""))


def _named(feeds: Subscriptions, which: str) -> Subscription:
    is_id = which.isascii() and which.isdecimal() and len(which) < 20
    found = feeds.get(int(which) if is_id else address(which) or which)
    if found is None:
        raise SourceError("no feed with that id or address", where=which[:200], do="see `newsgrab feed list`")
    return found


def _preview(run: _Run) -> Exit:
    from newsgrab.cli import rendering
    from newsgrab.cli.stopping import Stopping
    from newsgrab.output import Format
    from newsgrab.sources.http import Fetcher
    from newsgrab.sync.preview import preview

    due, others = _chosen(run)
    failed = 0

    def rows(found: Iterable[Wanted]) -> Iterator[Row]:
        nonlocal failed
        for wanted in found:
            failed += wanted.error is not None
            yield {
                "feed": wanted.feed.url,
                "url": wanted.url,
                "headline": wanted.headline,
                "error": wanted.error,
            }

    with Stopping() as stopping, Fetcher(run.options, stopping.event) as fetcher:
        found = preview(run.store, fetcher.get, run.options, run.plan, stopping.event, due, others)
        rendering.write(rendering.noted(rows(found), "nothing new"), run.form or Format.TABLE, _WANTED)
    stopping.end()
    return of_batch(failed, len(due))


def _write(run: _Run, report: Report) -> None:
    """Write the report where one is asked for: one object, on one line with jsonl."""
    if run.form is not None:
        from newsgrab.cli import rendering

        rendering.write_whole([report.as_dict()], run.form, _REPORT)
