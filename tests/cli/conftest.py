"""What the tests of the command line start from: the real program, in a folder and a database of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from shells import FERRY, MILL, Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Newsgrab in an empty folder that is also its home; the database is news.db there."""
    dropped = ("NEWSGRAB_DB", "XDG_DATA_HOME", "NO_COLOR", "TERM", "PYTHONIOENCODING")
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith("LC_")
    }
    env |= {"HOME": str(tmp_path), "NEWSGRAB_DB": "news.db", "PYTHONWARNINGS": "default", "no_proxy": "*"}
    return Shell(tmp_path, env)


@pytest.fixture
def stocked(shell: Shell) -> Shell:
    """The same with two articles saved: 1 the ferry, 2 the mill."""
    shell.write("ferry.txt", FERRY)
    shell.write("mill.txt", MILL)
    assert shell("add", "ferry.txt", "mill.txt").code == 0
    return shell
