"""One sync a database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newsgrab.errors import StoreError
from newsgrab.sync import lock

HOLDER = """
import sys, time
from newsgrab.sync import lock
with lock.held(sys.argv[1], wait=False) as other:
    print(other, flush=True)
    time.sleep(float(sys.argv[2]))
"""


def holder(database: Path, seconds: float) -> subprocess.Popen[str]:
    """A process that holds the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(database), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "None\n"
    return process


def test_the_second_is_told_who_has_it_and_kill_frees_it(tmp_path: Path) -> None:
    """Another process is named; killed outright, it holds nothing any more."""
    database = tmp_path / "news.db"
    with holder(database, 60) as process:
        with lock.held(str(database), wait=False) as other:
            assert other == f"process {process.pid}"
        process.kill()
        process.wait()
    with lock.held(str(database), wait=False) as other:
        assert other is None


def test_waiting(tmp_path: Path) -> None:
    """With wait, it goes on as soon as the other is done."""
    with holder(tmp_path / "news.db", 0.5):
        with lock.held(str(tmp_path / "news.db"), wait=False) as other:
            assert other
        with lock.held(str(tmp_path / "news.db"), wait=True) as other:
            assert other is None


def test_a_database_has_one_lock_by_whatever_name(tmp_path: Path) -> None:
    """A link to the database has the lock of the database; two databases have two."""
    (tmp_path / "news.db").touch()
    (tmp_path / "link.db").symlink_to("news.db")
    with lock.held(str(tmp_path / "news.db"), wait=False):
        with lock.held(str(tmp_path / "link.db"), wait=False) as other:
            assert other
        with lock.held(str(tmp_path / "other.db"), wait=False) as other:
            assert other is None


def test_no_folder_no_lock(tmp_path: Path) -> None:
    """Where no lock can be, it is one clear error; a database in memory needs none."""
    with (
        pytest.raises(StoreError, match="no lock can be held"),
        lock.held(str(tmp_path / "a/b.db"), wait=False),
    ):
        pass
    with lock.held(":memory:", wait=False) as other:
        assert other is None
