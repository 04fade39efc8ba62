"""Which database is meant, and who said so."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from newsgrab.errors import StoreError

VARIABLE = "NEWSGRAB_DB"


@dataclass(frozen=True, slots=True)
class Location:
    """A database's place."""

    path: str
    #: what named it: ``--db``, ``NEWSGRAB_DB``, or ``default``
    origin: str


def locate(given: str | None) -> Location:
    """The database that ``--db``, else the environment, else nobody names.

    :raises StoreError: nobody names one and there is no home folder.
    """
    if given is not None:
        return Location(given, "--db")
    if named := os.environ.get(VARIABLE):
        return Location(named, VARIABLE)
    return Location(str(_data_folder() / "newsgrab" / "news.db"), "default")


def made(given: str | None) -> str:
    """The path of that database for a verb that saves; the default's folders are made, no others.

    :raises StoreError: they cannot be made.
    """
    location = locate(given)
    if location.origin == "default":
        folder = Path(location.path).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            raise StoreError(
                f"the data folder cannot be made ({why})", where=str(folder), do="name a database with --db"
            ) from error
    return location.path


def _data_folder() -> Path:
    """The folder for users' data of the platform.

    https://specifications.freedesktop.org/basedir-spec/latest/ (a path that is not absolute is ignored),
    Apple's File System Programming Guide, Windows' known folder FOLDERID_LocalAppData.
    """
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support"
    stated = os.environ.get("XDG_DATA_HOME", "")
    return Path(stated) if os.path.isabs(stated) else _home() / ".local" / "share"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise StoreError("there is no home folder", do="name a database with --db") from error
