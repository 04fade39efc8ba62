"""How newsgrab is set: one TOML file, the environment, and defaults for what neither names.

::

    an option of the call  >  NEWSGRAB_<KEY>  >  newsgrab.toml  >  the default

A verb's own options are laid over :class:`Settings` by the verb; here is the rest.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from newsgrab.errors import UsageError
from newsgrab.patterns import lazy
from newsgrab.version import __version__

#: names the file, as ``--config`` does
VARIABLE = "NEWSGRAB_CONFIG"
FILE = "newsgrab.toml"

#: bytes of the file; one with every key and a line on each has two thousand
_LONGEST = 64 * 2**10
_DAY = 86_400.0

_SIZE = lazy(r"(\d{1,15}(?:\.\d{1,6})?)\s?([KMGT]?)i?B?", re.IGNORECASE)
_POWERS = {"": 0, "K": 10, "M": 20, "G": 30, "T": 40}
_SECONDS = lazy(r"(\d{1,9}(?:\.\d{1,6})?)\s?(s|m|h|d|)")
_UNITS = {"": 1.0, "s": 1.0, "m": 60.0, "h": 3600.0, "d": _DAY}
_FLAGS = {
    "1": True,
    "true": True,
    "yes": True,
    "on": True,
    "0": False,
    "false": False,
    "no": False,
    "off": False,
}


class Settings(NamedTuple):
    """What is in force for one call; each field is a key of the file.  Times are seconds, sizes bytes."""

    #: the database where ``--db`` names none; None for the one in the user's data folder
    database: str | None = None
    #: how requests present themselves
    user_agent: str = f"newsgrab/{__version__}"
    #: between the end of one request to a host and the next one
    delay: float = 1.0
    #: at most so much more, by chance, so that nobody is asked in a beat
    jitter: float = 0.5
    #: hosts that ``sync`` asks at the same time
    concurrency: int = 16
    #: for one address, redirects and all
    timeout: float = 30.0
    #: for a connection to stand
    connect_timeout: float = 10.0
    #: times a request is made again where that can help
    retries: int = 2
    #: the most that one document may hold
    max_size: int = 64 * 2**20
    #: whether loopback, private and link-local addresses are fetched
    allow_private: bool = False
    #: whether ``sync`` asks a host's robots.txt first
    robots: bool = True
    #: a feed is not fetched more often, whatever it says and however much it changes
    min_interval: float = 900.0
    #: a feed is not left alone for longer, unless its server says when to come back
    max_interval: float = _DAY


class Configuration(NamedTuple):
    """The settings in force, and who set each."""

    settings: Settings
    #: key -> ``default``, the file's path, or the variable's name
    origins: Mapping[str, str]
    #: the file that was read, or the one that would be
    file: str | None
    #: whether there is one
    found: bool


class _Kind(NamedTuple):
    """What the value of a key can be."""

    #: in words, for the error
    words: str
    #: a value of the file -> one of :class:`Settings`; raises TypeError and ValueError
    read: Callable[[Any], object]
    #: a variable's text -> what a file would hold
    parse: Callable[[str], Any] = str


def load(environment: Mapping[str, str] = os.environ) -> Configuration:
    """Read the file that ``NEWSGRAB_CONFIG`` names, else the user's own if there is one, and the environment.

    :raises UsageError: a file that is named and missing, cannot be read or is no TOML; a key that is unknown
        or whose value cannot be: with file, line and key.
    """
    named = environment.get(VARIABLE) or None
    path = Path(named) if named else _default_file(environment)
    text = _text(path, named=bool(named)) if path else None
    stated = {} if text is None or path is None else _values(text, path)
    said = {key: (value, str(path)) for key, value in stated.items()} | _variables(environment)
    settings = Settings()._replace(**{key: value for key, (value, _) in said.items()})
    _check_intervals(settings, said)
    origins = {key: said[key][1] if key in said else "default" for key in Settings._fields}
    return Configuration(settings, origins, str(path) if path else None, text is not None)


def size(text: str) -> int:
    """Bytes of ``64MB``, ``1.5 GB``, ``4096`` (powers of 1024).

    :raises ValueError: it is no size.
    """
    match = _SIZE.fullmatch(text.strip())
    if not match or not (count := int(float(match[1]) * 2 ** _POWERS[match[2].upper()])):
        raise ValueError(text)
    return count


def data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The platform's folder for a user's data.

    https://specifications.freedesktop.org/basedir-spec/latest/ (a path that is not absolute is ignored),
    Apple's File System Programming Guide, Windows' known folder FOLDERID_LocalAppData.

    :raises RuntimeError: there is no home folder.
    """
    return _folder(environment, "XDG_DATA_HOME", ".local/share", "LOCALAPPDATA", "AppData/Local")


def config_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The platform's folder for a user's settings; where one names none, that for data.

    :raises RuntimeError: there is no home folder.
    """
    return _folder(environment, "XDG_CONFIG_HOME", ".config", "APPDATA", "AppData/Roaming")


def _folder(
    environment: Mapping[str, str], variable: str, below: str, windows: str, below_windows: str
) -> Path:
    if sys.platform == "win32":
        return Path(environment.get(windows) or Path.home() / below_windows)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    stated = environment.get(variable, "")
    return Path(stated) if os.path.isabs(stated) else Path.home() / below


def _default_file(environment: Mapping[str, str]) -> Path | None:
    try:
        return config_folder(environment) / "newsgrab" / FILE
    except RuntimeError:  # no home folder, so no file in it
        return None


def _text(path: Path, *, named: bool) -> str | None:
    """What the file holds; None for the user's own where there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(_LONGEST + 1)
        if len(data) > _LONGEST:
            raise UsageError("is too long for settings", where=str(path), do="name another file")
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except (FileNotFoundError, NotADirectoryError) as error:
        if not named:
            return None
        raise UsageError("no such file", where=str(path), do=f"check --config and {VARIABLE}") from error
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise UsageError(
            f"the settings cannot be read ({why})", where=str(path), do="check the file"
        ) from error
    except ValueError as error:  # not UTF-8, or a name that no file can have
        raise UsageError("is no TOML file in UTF-8", where=str(path), do="mend or move it") from error


def _values(text: str, path: Path) -> dict[str, Any]:
    """The file's keys as :class:`Settings` takes them; the database's path is seen from the file's folder."""
    import tomllib

    try:
        stated = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"is no valid TOML: {error}", where=str(path), do="mend it") from error
    values = {key: _value(key, value, _Place(path, text, key)) for key, value in stated.items()}
    if "database" in values and values["database"] != ":memory:":
        values["database"] = str(path.absolute().parent / os.path.expanduser(str(values["database"])))
    return values


class _Place(NamedTuple):
    """Where a key is set; its line is looked for only when there is something to say of it."""

    path: Path
    text: str
    key: str

    def __str__(self) -> str:
        return f"{self.path}{_line(self.text, self.key)}"


def _value(key: str, value: object, place: _Place) -> object:
    kind = KINDS.get(key)
    if kind is None:
        raise UsageError(f"no such setting: {key[:60]}", where=str(place), do=_nearest(key))
    try:
        return kind.read(value)
    except (TypeError, ValueError, OverflowError) as error:
        shown = repr(value)[:40]
        raise UsageError(f"{key} cannot be {shown}", where=str(place), do=f"give {kind.words}") from error


def _variables(environment: Mapping[str, str]) -> dict[str, tuple[Any, str]]:
    """Keys that ``NEWSGRAB_<KEY>`` sets (the database's is ``NEWSGRAB_DB``); an empty one sets nothing."""
    found: dict[str, tuple[Any, str]] = {}
    for key, kind in KINDS.items():
        name = "NEWSGRAB_DB" if key == "database" else f"NEWSGRAB_{key.upper()}"
        if text := environment.get(name):
            try:
                found[key] = (kind.read(kind.parse(text)), name)
            except (TypeError, ValueError, OverflowError) as error:
                raise UsageError(f"cannot be {text[:40]!r}", where=name, do=f"give {kind.words}") from error
    return found


def _check_intervals(settings: Settings, said: Mapping[str, tuple[Any, str]]) -> None:
    if settings.min_interval > settings.max_interval:
        where = next(said[key][1] for key in ("min_interval", "max_interval") if key in said)
        raise UsageError("min_interval is longer than max_interval", where=where, do="change one of them")


def _line(text: str, key: str) -> str:
    """``:N``, the line where a key is set; nothing where it cannot be told.

    The parser gives no lines.  What looks like the key may stand inside a longer text, but only where the
    lines before it are whole TOML does a key begin.
    """
    import tomllib

    opens = re.compile(rf"[ \t]*(?:\[{{1,2}}[ \t]*)?[\"']?{re.escape(key)}[\"']?[ \t]*[].=]")
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if opens.match(line):
            try:
                tomllib.loads("\n".join(lines[:number]))
            except tomllib.TOMLDecodeError:
                continue
            return f":{number + 1}"
    return ""


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, Settings._fields, 1)
    return f"did you mean {near[0]}?" if near else f"there are {', '.join(Settings._fields)}"


def _read_text(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > 4096 or "\0" in value:
        raise ValueError(value)
    return value


def _read_header(value: object) -> str:
    """What can stand in a header of HTTP: https://www.rfc-editor.org/rfc/rfc9110#section-5.5."""
    text = _read_text(value).strip()
    if not (text.isascii() and text.isprintable()) or len(text) > 500:
        raise ValueError(value)
    return text


def _read_flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _parse_flag(text: str) -> bool:
    try:
        return _FLAGS[text.strip().lower()]
    except KeyError:
        raise ValueError(text) from None


def _read_size(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**50:
        return value
    if isinstance(value, str):
        return size(value)
    raise ValueError(value)


def _count(least: int, most: int) -> _Kind:
    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(value)
        return value

    return _Kind(f"a whole number from {least} to {most}", read, int)


def _seconds(least: float, most: float) -> _Kind:
    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise TypeError(value)
        match = _SECONDS.fullmatch(value.strip()) if isinstance(value, str) else None
        number = float(match[1]) * _UNITS[match[2]] if match else float(value)
        if not least <= number <= most:  # also what is not a number
            raise ValueError(value)
        return number

    return _Kind(f"seconds from {least:g} to {most:g}, or a text like 15m, 2h, 1d", read)


_PATH = _Kind("a path", _read_text)
_FLAG = _Kind("true or false", _read_flag, _parse_flag)

#: the keys of the file, in the order of :class:`Settings`
KINDS: Mapping[str, _Kind] = {
    "database": _PATH,
    "user_agent": _Kind("printable ASCII text", _read_header),
    "delay": _seconds(0, 3600),
    "jitter": _seconds(0, 3600),
    # each is a thread with a connection: more than that asks for trouble on the own side
    "concurrency": _count(1, 256),
    "timeout": _seconds(0.1, _DAY),
    "connect_timeout": _seconds(0.1, 600),
    "retries": _count(0, 10),
    "max_size": _Kind("a size like 64MB", _read_size, size),
    "allow_private": _FLAG,
    "robots": _FLAG,
    "min_interval": _seconds(60, 30 * _DAY),
    "max_interval": _seconds(60, 30 * _DAY),
}
