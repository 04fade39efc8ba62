"""Which database is meant, and who said so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newsgrab.cli.configured import configuration
from newsgrab.errors import StoreError
from newsgrab.settings import data_folder


@dataclass(frozen=True, slots=True)
class Location:
    """A database's place."""

    path: str
    #: what named it: ``--db``, ``NEWSGRAB_DB``, the settings' file, or ``default``
    origin: str


def locate(given: str | None) -> Location:
    """The database that ``--db``, else the environment, else the settings' file, else nobody names.

    :raises StoreError: nobody names one and there is no home folder.
    :raises UsageError: the settings say what cannot be.
    """
    if given is not None:
        return Location(given, "--db")
    configured = configuration()
    if configured.settings.database is not None:
        return Location(configured.settings.database, configured.origins["database"])
    try:
        return Location(str(data_folder() / "newsgrab" / "news.db"), "default")
    except RuntimeError as error:
        raise StoreError("there is no home folder", do="name a database with --db") from error


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
