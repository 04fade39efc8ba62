"""``newsgrab doctor``: which database, is it well, which versions."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from platform import python_version
from typing import TYPE_CHECKING, Any

from newsgrab import __version__
from newsgrab.cli.exits import Exit
from newsgrab.cli.options import Db, Form
from newsgrab.errors import StoreError

if TYPE_CHECKING:
    from newsgrab.cli.database import Location
    from newsgrab.store import Store

#: what newsgrab stands on; looked up, never loaded
_LIBRARIES = (
    "beautifulsoup4",
    "charset-normalizer",
    "feedparser",
    "httpx",
    "Protego",
    "PyYAML",
    "rich",
    "selectolax",
    "sqlite-utils",
    "typer",
)


def verb(db: Db = None, form: Form = None) -> Exit:
    """Check the database, the feeds, the settings and the installation.

    Tells which database is used and who named it, whether it is well, the feeds that have died, each
    setting in force and who set it, and all versions.  A database that is not there yet is well:
    `newsgrab add` makes it.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output.records import View

    found = database.locate(db)
    state = _state(found)
    facts = {"database": found.path, "named_by": found.origin, **state, **_settings(), **_versions()}
    if form is None:
        _write_lines(facts)
    else:
        rendering.write_whole([facts], form, View(tuple(facts), tuple(facts)))
    return Exit.OK if state["state"] in {"ok", "missing"} else Exit.DATABASE


def _state(found: Location) -> dict[str, Any]:
    """``state`` ok, missing, damaged or unusable, with what is wrong, or with the counts."""
    from newsgrab.store import Store

    if found.path != ":memory:" and not Path(found.path).exists():
        return {"state": "missing", "note": "`newsgrab add` makes it"}
    try:
        with Store.open(found.path, create=found.path == ":memory:") as store:
            facts = asdict(store.facts()) | {"dead_feeds": _dead_feeds(store)}
    except StoreError as error:
        return {"state": "unusable", "note": str(error)}
    return {"state": "ok" if facts["integrity"] == "ok" else "damaged", **facts}


def _dead_feeds(store: Store) -> list[dict[str, Any]]:
    from newsgrab.sync import schedule

    return [
        {"id": feed.id, "url": feed.url, "failures": feed.failures, "why": schedule.why_dead(feed)}
        for feed in store.subscriptions.all()
        if schedule.why_dead(feed)
    ]


def _settings() -> dict[str, Any]:
    """The settings' file, and each setting with who set it; the database has its own place."""
    from newsgrab.cli.configured import configuration

    found = configuration()
    values = found.settings._asdict().items()
    settings = {
        key: {"value": value, "from": found.origins[key]} for key, value in values if key != "database"
    }
    return {"settings_file": found.file or "nowhere", "settings_found": found.found, "settings": settings}


def _versions() -> dict[str, Any]:
    return {
        "newsgrab": __version__,
        "python": python_version(),
        "sqlite": sqlite3.sqlite_version,
        "fts5": _has_fts5(),
        **{name: _installed(name) for name in _LIBRARIES},
    }


def _has_fts5() -> bool:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return True


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _write_lines(facts: dict[str, Any]) -> None:
    from newsgrab.normalize.printable import printable

    lines = [line for name, value in facts.items() for line in _lines(name, value)]
    width = max(len(name) for name, _ in lines)
    for name, text in lines:
        sys.stdout.write(f"{name.replace('_', ' ').ljust(width)}  {printable(text)}\n")


def _lines(name: str, value: object) -> Iterator[tuple[str, str]]:
    """A fact as lines of a name and a text: settings and dead feeds take one each."""
    if name == "settings" and isinstance(value, dict):
        for key, setting in value.items():
            yield key, f"{_shown(key, setting['value'])}  ({setting['from']})"
    elif name == "dead_feeds" and isinstance(value, list):
        for feed in value:
            yield f"dead feed {feed['id']}", f"{feed['url']}: {feed['why']}"
    else:
        yield name, "not installed" if value is None else _shown(name, value)


def _shown(name: str, value: object) -> str:
    from newsgrab.sources.options import size

    if isinstance(value, bool):
        return "yes" if value else "no"
    if name == "max_size" and isinstance(value, int):
        return size(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
