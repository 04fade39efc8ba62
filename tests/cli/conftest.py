"""What the tests of the command line start from: the real program, in a folder and a database of its own."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

# Helpers are imported by the one name that mypy knows them by, too.
sys.path.append(str(Path(__file__).parents[2]))

from tests.cli.shells import FERRY, MILL, Shell


def _shell(folder: Path) -> Shell:
    dropped = ("NEWSGRAB_DB", "XDG_DATA_HOME", "NO_COLOR", "TERM", "PYTHONIOENCODING")
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith("LC_")
    }
    env |= {"HOME": str(folder), "NEWSGRAB_DB": "news.db", "no_proxy": "*"}
    return Shell(folder, env)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Newsgrab in an empty folder that is also its home; the database is news.db there."""
    return _shell(tmp_path)


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two articles, and a database in which they are saved."""
    shell = _shell(tmp_path_factory.mktemp("stock"))
    shell.write("ferry.txt", FERRY)
    shell.write("mill.txt", MILL)
    assert shell("add", "ferry.txt", "mill.txt").code == 0
    return shell.folder


@pytest.fixture
def stocked(shell: Shell, stock: Path) -> Shell:
    """The same with two articles saved: 1 the ferry, 2 the mill."""
    shutil.copytree(stock, shell.folder, dirs_exist_ok=True)
    return shell
