"""``newsgrab feed list``: the feeds that are followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Form

if TYPE_CHECKING:
    from datetime import datetime

    from newsgrab.feed_model import Subscription
    from newsgrab.output.records import Row

_COLUMNS = (
    *("id", "url", "title", "kind", "site", "folders", "added", "checked", "due", "interval", "articles"),
    *("failures", "error", "http_status", "stopped"),
)
_BRIEF = ("id", "title", "articles", "checked", "due", "state")


def verb(db: Db = None, form: Form = None) -> Exit:
    """List the feeds that are followed.

    With the last and the next fetch (UTC), how many articles came from each, and what is wrong with it; all
    that is known of each with -f json, jsonl, csv or tsv.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output import Format
    from newsgrab.output.records import View
    from newsgrab.store import Store

    with Store.open(database.locate(db).path, create=False) as store:
        feeds = store.subscriptions.all()
    shape = _brief if form in {None, Format.TABLE, Format.MARKDOWN} else _whole
    rows = rendering.noted(map(shape, feeds), "no feeds are followed; `newsgrab feed add URL` follows one")
    rendering.write(rows, form or Format.TABLE, View(_COLUMNS, _BRIEF))
    return Exit.OK


def _whole(feed: Subscription) -> Row:
    values = feed._asdict()
    for name in ("checked", "due"):
        values[name] = values[name] and values[name].isoformat(timespec="seconds")
    return {name: list(value) if isinstance(value := values[name], tuple) else value for name in _COLUMNS}


def _brief(feed: Subscription) -> Row:
    """The row as it fits a screen: times to the minute, and what is wrong with it in one line."""
    state = f"stopped: {feed.stopped}" if feed.stopped else feed.error
    if feed.failures > 1 and not feed.stopped:
        state = f"{state} ({feed.failures} times)"
    return {
        "id": feed.id,
        "title": feed.title or feed.url,
        "articles": feed.articles,
        "checked": _to_minute(feed.checked, "never"),
        "due": "" if feed.stopped else _to_minute(feed.due, "now"),
        "state": state,
    }


def _to_minute(moment: datetime | None, otherwise: str) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else otherwise
