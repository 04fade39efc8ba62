"""Everything the README shows is run: each ``$`` command prints what stands under it, each Python block passes.

``python tests/test_readme.py`` writes today's output into the README; read the difference before committing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks(language: str) -> list[str]:
    """The README's code blocks in a language."""
    return [body for kind, body in _BLOCK.findall(README.read_text("utf-8")) if kind == language]


def steps(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output under it."""
    found: list[tuple[str, str]] = []
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:].rstrip("\n"), ""))
        else:
            command, output = found[-1]
            found[-1] = (command, output + line)
    return found


def workplace(folder: Path) -> dict[str, str]:
    """A folder with the fixtures, and the environment of a user who has just installed newsgrab."""
    shutil.copytree(ROOT / "fixtures", folder / "fixtures")
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    return {
        **os.environ,
        "PATH": path,
        "NEWSGRAB_DB": str(folder / "news.db"),
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
    }


def run(command: str, folder: Path, env: dict[str, str]) -> str:
    """What a command prints, as a shell shows it: standard output and standard error together."""
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode("utf-8")


def test_console_blocks(tmp_path: Path) -> None:
    """Each command of the README, run in order, prints what the README says."""
    env = workplace(tmp_path)
    shown = [step for block in blocks("console") for step in steps(block)]
    assert len(shown) >= 8
    for command, output in shown:
        assert run(command, tmp_path, env) == output, command


@pytest.mark.parametrize("code", blocks("python"))
def test_python_blocks(code: str) -> None:
    """Each Python block of the README runs, and its assertions hold."""
    scope: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), scope)
    assert "article" in scope


def test_every_command_is_named() -> None:
    """The README names every command that ``newsgrab --help`` lists, and no other."""
    listing = subprocess.run(
        [sys.executable, "-m", "newsgrab", "--help"], capture_output=True, text=True, check=True
    ).stdout.split("Commands:")[1]
    commands = set(re.findall(r"^  ([a-z]+)  ", listing, re.MULTILINE))
    text = README.read_text("utf-8")
    table = "".join(line for line in text.splitlines(keepends=True) if line.startswith("| `newsgrab "))
    named = set(
        re.findall(
            r"`(?:newsgrab )?([a-z]+)(?: [A-Z\[][^`]*)?`",
            re.sub(r"\|[^|]*\|$", "", table, flags=re.MULTILINE),
        )
    )
    assert commands <= named | {"json"}
    assert commands


def rewrite() -> None:
    """Write what the commands print today into the README."""
    with tempfile.TemporaryDirectory() as name:
        env = workplace(Path(name))

        def renewed(block: re.Match[str]) -> str:
            if block[1] != "console":
                return block[0]
            body = "".join(f"$ {command}\n{run(command, Path(name), env)}" for command, _ in steps(block[2]))
            return f"```console\n{body}```"

        README.write_text(_BLOCK.sub(renewed, README.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    rewrite()
