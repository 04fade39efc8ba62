"""How a sync is told while it runs: a bar on a terminal, log lines elsewhere, or only what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from newsgrab.cli.console import is_terminal, say
from newsgrab.feed_model import CheckStatus
from newsgrab.model import Status
from newsgrab.normalize.printable import printable
from newsgrab.sync.report import Event, FeedDone, Report

#: takes an event, how things stand with it, and how many more things are known to be fetched
Teller = Callable[[Event, Report, int], None]


@contextmanager
def teller(*, quiet: bool) -> Iterator[Teller]:
    """Who tells it, as the call and standard error ask for."""
    if quiet:
        yield _complain
    elif is_terminal():
        with _bar() as tell:
            yield tell
    else:
        yield _log


def line(event: Event) -> str:
    """An event in a line: status, address, and what there is to say."""
    if isinstance(event, FeedDone):
        new = f"{event.fresh} new" if event.fresh else ""
        why = f"stopped: {event.stopped}" if event.stopped else event.error
        return _joined(str(event.status), event.feed.url, why or new)
    outcome = event.outcome
    said = outcome.reason or outcome.headline or ""
    feed_only = event.feed_only and f"feed-only: {event.feed_only}"
    return _joined(str(outcome.status), outcome.source, said, feed_only, event.given_up and "given up")


def _joined(status: str, place: str, *said: str | bool | None) -> str:
    rest = "; ".join(str(one) for one in said if one)
    return f"{status:9} {place}{': ' if rest else ''}{rest}"


def _is_wrong(event: Event) -> bool:
    """Whether there is something that a human may want to look at: pages are tried again first."""
    if isinstance(event, FeedDone):
        return event.status is CheckStatus.FAILED or event.stopped is not None
    return event.given_up


def _complain(event: Event, _report: Report, _left: int) -> None:
    if _is_wrong(event):
        say(line(event))


def _log(event: Event, _report: Report, _left: int) -> None:
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    sys.stderr.write(f"{at} {printable(line(event))}\n")
    sys.stderr.flush()


@contextmanager
def _bar() -> Iterator[Teller]:
    from newsgrab.output.terminal import Bar

    with Bar(sys.stderr) as bar:

        def tell(event: Event, report: Report, left: int) -> None:
            if _is_wrong(event):
                bar.say(f"newsgrab: {line(event)}")
            counts = {str(status): report.articles[status] for status in Status}
            feeds = report.feeds.total()
            text = ", ".join([f"{feeds} feeds", *(f"{n} {word}" for word, n in counts.items() if n)])
            done = feeds + sum(counts.values())
            bar.show(done, done + left, text)

        yield tell
