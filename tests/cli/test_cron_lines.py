"""The crontab line and the systemd units of the README, run as cron and systemd would."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsgrab.settings import KINDS, Settings, load
from tests.cli.shells import Shell
from tests.sync.newsroom import Newsroom, environment, follow

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def block(language: str, number: int = 0) -> str:
    """A code block of the README."""
    found: list[str] = re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    return found[number]


def home(folder: Path) -> dict[str, str]:
    """A home where newsgrab is installed for the user, and the little environment that cron gives."""
    program = folder / ".local" / "bin" / "newsgrab"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m newsgrab "$@"\n')
    program.chmod(0o755)
    (folder / ".local" / "share" / "newsgrab").mkdir(parents=True)
    said = {name: text for name, text in environment(folder).items() if name.startswith("NEWSGRAB_")}
    del said["NEWSGRAB_DB"]
    return said | {"HOME": str(folder), "LOGNAME": "user", "SHELL": "/bin/sh", "PATH": "/usr/bin:/bin"}


def articles(folder: Path, env: dict[str, str]) -> list[str]:
    """The headlines that are saved."""
    database = folder / ".local" / "share" / "newsgrab" / "news.db"
    rows = Shell(folder, env)("list", "-f", "jsonl", "--db", database).rows
    return sorted(row["headline"] for row in rows)


def test_the_crontab_line(tmp_path: Path) -> None:
    """Run by sh with cron's environment it saves what is new, and says nothing that cron would mail."""
    schedule = re.fullmatch(r"((?:[\d*/,-]+ ){5})(.*)\n", block("crontab"))
    assert schedule
    assert "%" not in schedule[2]
    env = home(tmp_path)
    with Newsroom() as room:
        follow(tmp_path / ".local/share/newsgrab/news.db", room.feed("/rss", ["/1", "/2"]))
        done = subprocess.run(
            ["/bin/sh", "-c", schedule[2]], cwd=tmp_path, env=env, capture_output=True, check=False
        )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert articles(tmp_path, env) == ["Story 1", "Story 2"]


def test_the_systemd_service(tmp_path: Path) -> None:
    """The command of the service saves what is new."""
    unit = configparser.ConfigParser(interpolation=None)
    unit.read_string(block("ini", 0))
    env = home(tmp_path)
    command = unit["Service"]["ExecStart"].replace("%h", str(tmp_path)).split()
    with Newsroom() as room:
        follow(tmp_path / ".local/share/newsgrab/news.db", room.feed("/rss", ["/1"]))
        subprocess.run(command, cwd="/", env=env, capture_output=True, check=True)
    assert articles(tmp_path, env) == ["Story 1"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="the system has no systemd")
def test_the_systemd_units_are_valid(tmp_path: Path) -> None:
    """systemd takes both units as they stand."""
    home(tmp_path)
    units = [tmp_path / "newsgrab.service", tmp_path / "newsgrab.timer"]
    for number, unit in enumerate(units):
        unit.write_text(block("ini", number).replace("%h", str(tmp_path)))
    command = ["systemd-analyze", "verify", "--man=no", *map(str, units)]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "HOME": str(tmp_path)}, check=False
    )
    assert (done.returncode, "newsgrab" in done.stderr) == (0, False), done.stderr


def test_every_setting_is_in_the_readme(tmp_path: Path) -> None:
    """The table names each key with its variable, and the defaults as they are."""
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \| `(\w+)` \|", README, re.MULTILINE)
    assert [key for key, _, _ in rows] == list(KINDS)
    assert [name for _, _, name in rows][1:] == [f"NEWSGRAB_{key.upper()}" for key in KINDS][1:]
    path = tmp_path / "readme.toml"
    path.write_text("".join(f"{key} = {default.strip('`')}\n" for key, default, _ in rows[2:]))
    assert load({"NEWSGRAB_CONFIG": str(path)}).settings == Settings()
    assert rows[1][1] == f"`{Settings().user_agent}`"
