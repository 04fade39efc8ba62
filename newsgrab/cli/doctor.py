"""``newsgrab doctor``: which database, is it well, which versions."""

from __future__ import annotations

import sqlite3
import sys
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

#: what newsgrab stands on; looked up, never loaded
_LIBRARIES = (
    "beautifulsoup4",
    "charset-normalizer",
    "httpx",
    "PyYAML",
    "rich",
    "selectolax",
    "sqlite-utils",
    "typer",
)


def verb(db: Db = None, form: Form = None) -> Exit:
    """Check the database and the installation.

    Tells which database is used and who named it, whether it is well, and all versions.  A database
    that is not there yet is well: `newsgrab add` makes it.
    """
    from newsgrab.cli import database, rendering
    from newsgrab.output.records import View

    found = database.locate(db)
    state = _state(found)
    facts = {"database": found.path, "named_by": found.origin, **state, **_versions()}
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
            facts = asdict(store.facts())
    except StoreError as error:
        return {"state": "unusable", "note": str(error)}
    return {"state": "ok" if facts["integrity"] == "ok" else "damaged", **facts}


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

    width = max(map(len, facts))
    for name, value in facts.items():
        text = (
            {None: "not installed", True: "yes", False: "no"}.get(value, value) if _is_flag(value) else value
        )
        sys.stdout.write(f"{name.replace('_', ' ').ljust(width)}  {printable(str(text))}\n")


def _is_flag(value: object) -> bool:
    return value is None or isinstance(value, bool)
