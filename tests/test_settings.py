"""Settings: one file, the environment, defaults; and what is wrong is named with its place."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import UsageError
from newsgrab.settings import FILE, KINDS, VARIABLE, Configuration, Settings, load, size


def of(text: str, folder: Path, **environment: str) -> Configuration:
    """The configuration that a file with this text gives."""
    path = folder / "settings.toml"
    path.write_text(text, "utf-8")
    return load({VARIABLE: str(path), "HOME": str(folder), **environment})


def refused(text: str, folder: Path, **environment: str) -> str:
    """The error line of such a file, its folder left out."""
    with pytest.raises(UsageError) as caught:
        of(text, folder, **environment)
    return str(caught.value).replace(f"{folder}/", "")


def test_nothing_set_is_the_defaults(tmp_path: Path) -> None:
    """Without a file and variables the defaults are in force, and the file that would count is named."""
    found = load({"XDG_CONFIG_HOME": str(tmp_path)})
    assert found.settings == Settings()
    assert set(found.origins.values()) == {"default"}
    assert (found.file, found.found) == (str(tmp_path / "newsgrab" / FILE), False)


def test_every_key_can_be_set(tmp_path: Path) -> None:
    """Each field of Settings is a key of the file, and of nothing else."""
    assert tuple(KINDS) == Settings._fields
    settings = of(
        'database = "news.db"\nuser_agent = "my archive (me@example.org)"\ndelay = 2\njitter = 0.25\n'
        'concurrency = 4\ntimeout = "1m"\nconnect_timeout = 5\nretries = 0\nmax_size = "8MB"\n'
        'allow_private = true\nrobots = false\nmin_interval = "30m"\nmax_interval = "2d"\n',
        tmp_path,
    ).settings
    assert settings == Settings(
        str(tmp_path / "news.db"), "my archive (me@example.org)", 2.0, 0.25, 4, 60.0, 5.0, 0, 8 * 2**20,
        True, False, 1800.0, 172800.0,
    )  # fmt: skip


def test_the_environment_goes_over_the_file(tmp_path: Path) -> None:
    """A variable counts before the file, an empty one not at all, and each origin is known."""
    found = of(
        "delay = 2\nretries = 1\n",
        tmp_path,
        NEWSGRAB_DELAY="3.5",
        NEWSGRAB_RETRIES="",
        NEWSGRAB_ALLOW_PRIVATE="1",
    )
    assert (found.settings.delay, found.settings.retries, found.settings.allow_private) == (3.5, 1, True)
    assert found.origins["delay"] == "NEWSGRAB_DELAY"
    assert found.origins["retries"] == str(tmp_path / "settings.toml")
    assert found.origins["timeout"] == "default"


def test_a_database_of_the_file(tmp_path: Path) -> None:
    """Its path is seen from the file's folder, ~ is the home, and :memory: stays."""
    assert of('database = "a/b.db"', tmp_path).settings.database == str(tmp_path / "a" / "b.db")
    assert of('database = ":memory:"', tmp_path).settings.database == ":memory:"
    assert of('database = "~/b.db"', tmp_path).settings.database == str(Path("~/b.db").expanduser())
    assert of('database = "a.db"', tmp_path, NEWSGRAB_DB="b.db").settings.database == "b.db"


def test_the_file_in_the_config_folder(tmp_path: Path) -> None:
    """The user's own file counts without being named."""
    (tmp_path / "newsgrab").mkdir()
    (tmp_path / "newsgrab" / FILE).write_text("retries = 7\n")
    found = load({"XDG_CONFIG_HOME": str(tmp_path)})
    assert (found.settings.retries, found.found) == (7, True)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("delay = 1\n\ndelai = 2\n", "settings.toml:3: no such setting: delai; did you mean delay?"),
        ('timeout = 1\n"Delay" = 2\n', "settings.toml:2: no such setting: Delay; did you mean delay?"),
        ("[sync]\ndelay = 2\n", "settings.toml:1: no such setting: sync; there are database, user_agent"),
        ("# delay = 1\nretries = true\n", "settings.toml:2: retries cannot be True; give a whole number from 0"),
        ('concurrency = "4"\n', "settings.toml:1: concurrency cannot be '4'; give a whole number from 1 to 256"),
        ("robots = 1\n", "settings.toml:1: robots cannot be 1; give true or false"),
        ("delay = nan\n", "settings.toml:1: delay cannot be nan; give seconds from 0 to 3600"),
        ('timeout = "soon"\n', "settings.toml:1: timeout cannot be 'soon'; give seconds"),
        ("max_size = 1.5\n", "settings.toml:1: max_size cannot be 1.5; give a size like 64MB"),
        ("max_size = 0\n", "settings.toml:1: max_size cannot be 0; give a size like 64MB"),
        ('user_agent = "a\\nb"\n', "settings.toml:1: user_agent cannot be 'a\\nb'; give printable ASCII text"),
        ('database = """x\ndelay = "y"\n"""\ndelay = "z"\n', "settings.toml:4: delay cannot be 'z'"),
        ("delay.x = 1\n", "settings.toml:1: delay cannot be {'x': 1}"),
        ("delay 1\n", "settings.toml: is no valid TOML: Expected '=' after a key in a key/value pair (at line 1"),
        ("delay = " + "[" * 30_000, "settings.toml: is no valid TOML"),
        ('min_interval = "2d"', "settings.toml: min_interval is longer than max_interval; change one of them"),
        ("x" * 70_000, "settings.toml: is too long for settings; name another file"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, line: str) -> None:
    """File, line, key and what to do, for unknown keys, wrong types, values out of bounds, broken TOML."""
    assert refused(text, tmp_path).startswith(line)


def test_a_wrong_variable_is_named(tmp_path: Path) -> None:
    """A variable that cannot be is named; the file has no part in it."""
    assert refused("", tmp_path, NEWSGRAB_ROBOTS="maybe") == (
        "NEWSGRAB_ROBOTS: cannot be 'maybe'; give true or false"
    )


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """A named file must be there; a folder or other bytes in its place are one line as well."""
    with pytest.raises(UsageError, match="no such file; check --config"):
        load({VARIABLE: str(tmp_path / "none.toml")})
    with pytest.raises(UsageError, match="cannot be read"):
        load({VARIABLE: str(tmp_path)})
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="no TOML file in UTF-8"):
        load({VARIABLE: str(tmp_path / "bytes.toml")})


@given(st.text(max_size=200))
def test_any_text_is_settings_or_one_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Whatever the file holds, it is read or refused in words."""
    folder = tmp_path_factory.getbasetemp()
    with suppress(UsageError):
        assert isinstance(of(text.encode("utf-8", "replace").decode(), folder).settings, Settings)


@given(st.sampled_from(Settings._fields), st.text("0123456789.smhdeMGB-+ truefals\0", max_size=12))
def test_any_variable_is_a_setting_or_one_error(key: str, text: str) -> None:
    """Whatever a variable holds, what comes through is of its field's type."""
    name = "NEWSGRAB_DB" if key == "database" else f"NEWSGRAB_{key.upper()}"
    with suppress(UsageError):
        value = getattr(load({name: text, "XDG_CONFIG_HOME": "/nowhere"}).settings, key)
        assert isinstance(value, type(getattr(Settings("news.db"), key))) or not text


@pytest.mark.parametrize(("text", "count"), [("64MB", 64 * 2**20), ("1.5 KiB", 1536), ("12", 12)])
def test_sizes(text: str, count: int) -> None:
    """Sizes are read in powers of 1024."""
    assert size(text) == count
