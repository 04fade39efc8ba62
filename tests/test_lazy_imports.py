"""Start-up: no verb loads what it does not use.  Sets of modules are asserted, not times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FERRY = (
    "Ferry returns to Elin Island\n\nThe first boat in nine weeks left at six with forty people on board.\n"
)

PAGES = frozenset({"bs4", "selectolax"})
WEB = frozenset({"httpx", "httpcore", "protego"})
DATABASE = frozenset({"sqlite_utils"})
#: what costs more than it gives in a small call: typer's checker of words, drawing, servers, mail, settings
#: that are not there
HEAVY = frozenset({"asyncio", "charset_normalizer", "email", "pydantic", "rich", "tomllib", "xml", "yaml"})

PROBE = """\
import sys
from newsgrab.cli.main import run
code = run()
print(*sorted(sys.modules), sep="\\n", file=sys.stderr)
sys.exit(code)
"""


def loaded(folder: Path, *words: str) -> set[str]:
    """The modules that a call loads, with those that they are part of."""
    env = os.environ | {"NEWSGRAB_DB": str(folder / "news.db")}
    command = [sys.executable, "-c", PROBE, *words]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=env, check=True)
    return set(done.stderr.split())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a text, and a database that holds it as article 1."""
    (tmp_path / "ferry.txt").write_text(FERRY)
    loaded(tmp_path, "add", "ferry.txt")
    return tmp_path


def test_version_loads_next_to_nothing(tmp_path: Path) -> None:
    """--version loads no stage, and no verb."""
    modules = loaded(tmp_path, "--version")
    assert not modules & (PAGES | WEB | DATABASE | HEAVY | {"sqlite3"})
    assert not modules & {"newsgrab.pipeline", "newsgrab.store", "newsgrab.output", "newsgrab.model"}
    assert not modules & {"newsgrab.cli.add", "newsgrab.cli.options"}


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("list", "-f", "json", "-n", "3"),
        ("show", "1"),
        ("search", "boat"),
        ("export",),
        ("stats",),
    ],
)
def test_reading_back_loads_no_reader(folder: Path, words: tuple[str, ...]) -> None:
    """Verbs that read the database load neither the web, nor pages, nor the splitter, nor sqlite-utils."""
    modules = loaded(folder, *words)
    assert "newsgrab.store.store" in modules
    assert not modules & (PAGES | WEB | DATABASE | HEAVY)
    assert not modules & {"newsgrab.pipeline", "newsgrab.sources", "newsgrab.splitter", "newsgrab.vocabulary"}


@pytest.mark.parametrize(
    "words", [("split", "ferry.txt"), ("explain", "ferry.txt"), ("split", "-f", "csv", "ferry.txt")]
)
def test_text_loads_no_page_and_no_web(folder: Path, words: tuple[str, ...]) -> None:
    """Splitting a text file loads neither the web, nor pages, nor any database."""
    modules = loaded(folder, *words)
    assert "newsgrab.splitter" in modules
    assert not modules & (PAGES | WEB | DATABASE | HEAVY | {"sqlite3", "newsgrab.store"})


def test_a_clean_text_loads_no_rules_for_print_outs(folder: Path) -> None:
    """The rules for print-outs of whole pages load only for one."""
    modules = loaded(folder, "split", "ferry.txt")
    assert not modules & {f"newsgrab.splitter.{name}" for name in ("dump", "dump_pictures", "dump_story")}


def test_word_tables_are_made_at_their_first_use() -> None:
    """Loading the splitter and the reader of texts makes no table of words."""
    code = (
        "from newsgrab import splitter, vocabulary; from newsgrab.blocks import text; "
        "print(*[name for name in vocabulary._MAKERS if name in vars(vocabulary)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_adding_text_loads_no_page_and_no_web(folder: Path) -> None:
    """Adding to a database that exists loads sqlite3 and no more than splitting does."""
    modules = loaded(folder, "add", "ferry.txt")
    assert "sqlite3" in modules
    assert not modules & (PAGES | WEB | DATABASE | HEAVY)


def test_a_sync_with_nothing_to_do_loads_no_page(folder: Path) -> None:
    """Without a feed that is due nothing is parsed or split, for cron calls it all day."""
    modules = loaded(folder, "sync")
    assert "newsgrab.sync.engine" in modules
    assert not modules & (PAGES | DATABASE | {"feedparser", "tomllib"})


def test_the_package_loads_nothing() -> None:
    """Importing newsgrab and its stages' packages loads no library."""
    packages = "newsgrab, newsgrab.blocks, newsgrab.sources, newsgrab.store, newsgrab.output, newsgrab.cli"
    code = f"import sys, {packages}; print(*sys.modules)"
    modules = set(
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.split()
    )
    assert not modules & (PAGES | WEB | DATABASE | HEAVY | {"sqlite3", "typer"})
