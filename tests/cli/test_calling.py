"""How newsgrab is called: help, version, wrong words, completion."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import newsgrab
from newsgrab.cli.app import VERBS, call
from newsgrab.errors import UsageError
from tests.cli.shells import FERRY, Shell


def test_version(shell: Shell) -> None:
    """--version prints name and version, by the module and by the script alike."""
    answer = shell("--version")
    assert (answer.code, answer.out) == (0, f"newsgrab {newsgrab.__version__}\n")
    script = Path(sys.executable).parent / "newsgrab"
    assert (
        subprocess.run([script, "--version"], capture_output=True, check=True).stdout.decode() == answer.out
    )


def test_help_lists_every_verb(shell: Shell) -> None:
    """The list has each verb with a line about it that is not cut."""
    answer = shell("--help")
    assert answer.code == 0
    listed = {line.split()[0] for line in answer.lines if line.startswith("  ") and line.strip()}
    assert set(VERBS) <= listed
    assert "..." not in answer.out.partition("Commands:")[2]


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """-h shows usage under the program's own name."""
    assert call([verb, "-h"]) == 0
    assert capsys.readouterr().out.startswith(f"Usage: newsgrab {verb} ")


def test_no_verb(shell: Shell) -> None:
    """Nothing asked for is wrong usage; the help is on standard error."""
    answer = shell()
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Usage: newsgrab")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("lits",), "'list'"),
        (("list", "--sit", "x"), "--site"),
        (("list", "--bogus"), "no such option"),
        (("list", "--limit"), "--limit"),
        (("list", "--limit", "many"), "whole number"),
        (("list", "--limit", "-1"), "-1"),
        (("list", "-f", "xml"), "json, jsonl, csv"),
        (("list", "--since", "yesterday"), "2024-12-31"),
        (("list", "extra"), "extra"),
        (("search",), "QUERY"),
        (("search", ""), "nothing to search for"),
        (("split", "--timeout", "soon", "x"), "seconds"),
        (("split", "--timeout", "nan", "x"), "seconds"),
        (("split", "--max-size", "big", "x"), "64MB"),
        (("split", "--max-size", "0", "x"), "64MB"),
        (("split", "--url", "ftp://example.org/a", "x"), "http"),
        (("add", "--url", "https://example.org/a", "x", "y"), "--url"),
        (("show", "1\x1b[2J\n2"), "whole number"),
    ],
)
def test_wrong_usage(
    words: tuple[str, ...], said: str, stocked: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is wrong, and what to do, in one line."""
    monkeypatch.chdir(stocked.folder)
    monkeypatch.setenv("NEWSGRAB_DB", "news.db")
    with pytest.raises(UsageError) as caught:
        call(list(words))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_wrong_usage_as_the_shell_sees_it(shell: Shell) -> None:
    """Code 2, nothing on standard output, one line on standard error, safe to show."""
    answer = shell("show", "1\x1b[2J\n2")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith("newsgrab: invalid value for 'ID': ")
    assert "\x1b" not in answer.err


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion_is_shown_and_installed(shell: Shell, name: str) -> None:
    """--show-completion and --install-completion know the common shells."""
    named = {
        "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"
    }  # the shell named, not the one round the tests
    shown = shell("--show-completion", name, **named)
    assert shown.code == 0
    assert "_NEWSGRAB_COMPLETE" in shown.out
    assert shell("--install-completion", name, **named).code == 0
    assert any(path.is_file() for path in shell.folder.rglob("*newsgrab*"))


@pytest.mark.parametrize(
    ("words", "offered"),
    [("newsgrab s", "search"), ("newsgrab list --", "--site"), ("newsgrab list -f js", "jsonl")],
)
def test_completion_offers(shell: Shell, words: str, offered: str) -> None:
    """Verbs, options and formats are offered to bash."""
    asked = {"_NEWSGRAB_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    assert offered in shell(**asked).lines


def test_a_bug_shows_its_traceback(shell: Shell) -> None:
    """What nobody expected is never swallowed: the traceback comes out, as Python prints it."""
    shell.write("sitecustomize.py", "import newsgrab.pipeline as p\np.splitter = None\n")
    answer = shell("split", text=FERRY, PYTHONPATH=str(shell.folder))
    assert answer.code == 1
    assert "AttributeError" in answer.err.splitlines()[-1]
