"""Standard streams and signals: pipes that close, terminals, odd encodings, Ctrl-C."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
from pathlib import Path

import pytest

from tests.cli.shells import FERRY, MILL, Shell


def on_terminal(shell: Shell, *words: str, term: str = "xterm", typed: bytes | None = b"") -> tuple[int, str]:
    """Run newsgrab with a terminal for its output, and for its input where nothing is piped in."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*shell.command, *words],
        stdin=theirs if typed is None else subprocess.PIPE,
        stdout=theirs,
        stderr=theirs,
        cwd=shell.folder,
        env=shell.env | {"TERM": term},
    )
    os.close(theirs)
    with process:
        if process.stdin:
            process.stdin.write(typed or b"")
            process.stdin.close()
        shown = b""
        try:
            while chunk := os.read(ours, 4096):
                shown += chunk
        except OSError:  # Linux' way to say that nobody has the other end any more
            pass
        finally:
            os.close(ours)
        return process.wait(30), shown.decode().replace("\r\n", "\n")


def test_one_article_on_a_terminal_is_pretty(shell: Shell) -> None:
    """Split shows one article as indented JSON, several as JSON Lines."""
    code, shown = on_terminal(shell, "split", typed=FERRY.encode())
    assert code == 0
    assert shown.startswith('{\n  "headline": "Ferry returns to Elin Island",\n')
    lines = "\n".join(json.dumps({"text": text}) for text in (FERRY, MILL)).encode()
    code, shown = on_terminal(shell, "split", typed=lines)
    assert code == 0
    assert [line[:13] for line in shown.splitlines()[:2]] == ['{"headline": '] * 2


def test_nothing_piped_in_is_wrong_usage(shell: Shell) -> None:
    """Without a source, a terminal as input is not waited for: one line, code 2."""
    for verb in ("add", "split", "explain"):
        code, shown = on_terminal(shell, verb, typed=None, term="dumb")
        assert code == 2
        assert shown.startswith("newsgrab: nothing to read; ")
        assert shown.count("\n") == 1


def test_a_terminal_gets_styles_and_a_dumb_one_none(stocked: Shell) -> None:
    """Show and list draw in bold on a terminal, plainly on TERM=dumb."""
    for words in (("show", "1"), ("list",)):
        assert "\x1b[1m" in on_terminal(stocked, *words)[1]
        assert "\x1b" not in on_terminal(stocked, *words, term="dumb")[1]


def test_add_on_a_terminal(shell: Shell) -> None:
    """The line stands in columns, without tabs."""
    code, shown = on_terminal(shell, "add", shell.write("1.txt", FERRY))
    assert (code, shown) == (0, "added          1  1.txt  Ferry returns to Elin Island\n")


@pytest.mark.parametrize("words", [("list", "-f", "jsonl"), ("export",), ("show", "1"), ("add", "ferry.txt")])
def test_a_reader_that_goes_away(stocked: Shell, words: tuple[str, ...]) -> None:
    """The code is that of a process ended by SIGPIPE, and nobody is bothered with it."""
    process = stocked.start(*words)
    assert process.stdout is not None
    process.stdout.close()
    _, said = process.communicate()
    assert process.returncode == 141
    assert b"Traceback" not in said
    assert b"Exception ignored" not in said
    assert b"BrokenPipe" not in said


def test_both_readers_go_away(stocked: Shell) -> None:
    """Where standard error is gone as well, it ends just as quietly."""
    process = stocked.start("split", "missing.txt", "ferry.txt")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stderr.close()
    process.communicate()
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_disk(stocked: Shell) -> None:
    """Output that cannot be written is one line, not a traceback."""
    with Path("/dev/full").open("wb") as full:
        command = [*stocked.command, "export"]
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, cwd=stocked.folder, env=stocked.env, check=False
        )
    assert done.returncode == 4
    assert done.stderr.decode() == "newsgrab: standard output: no space left on device\n"


def test_closed_streams(stocked: Shell) -> None:
    """With all three streams closed newsgrab still works, and nothing strays into the database."""
    command = f"{' '.join(stocked.command)} add mill.txt <&- >&- 2>&-"
    done = subprocess.run(["sh", "-c", command], cwd=stocked.folder, env=stocked.env, check=False)
    assert done.returncode == 0
    assert json.loads(stocked("doctor", "-f", "json").out)["integrity"] == "ok"


@pytest.mark.parametrize(
    "env", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_data_is_utf8_in_any_locale(shell: Shell, env: dict[str, str]) -> None:
    """To a pipe every letter comes out as it is, whatever the locale."""
    row = shell("split", text=FERRY.replace("Elin", "Élin 東京"), **env).rows[0]
    assert row["headline"] == "Ferry returns to Élin 東京 Island"
    assert shell("split", "–.txt", **env).code == 4


def test_names_in_no_encoding(shell: Shell) -> None:
    """A file name that is no UTF-8 is read, and shown escaped."""
    name = os.fsencode(shell.folder) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text(FERRY)
    for verb in ("add", "split", "explain"):
        answer = shell(verb, os.fsdecode(name))
        assert answer.code == 0
        assert "Traceback" not in answer.err


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted(shell: Shell, number: signal.Signals, code: int) -> None:
    """Ctrl-C and SIGTERM end it with their code; what was saved stays, the count is told, no traceback."""
    process = shell.start("add", "-")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"text": FERRY}).encode() + b"\n")
    process.stdin.flush()
    assert process.stdout.readline().startswith(b"added")
    process.send_signal(number)
    _, said = process.communicate(timeout=30)
    assert process.returncode == code
    first, second = said.decode().splitlines()
    assert first == "newsgrab: 1 added"
    assert second.endswith("what was saved stays saved")
    assert len(shell("list", "-f", "jsonl").rows) == 1


def test_killed(shell: Shell) -> None:
    """Killed outright, it leaves whole articles and a sound database."""
    process = shell.start("add", "-")
    assert process.stdin is not None
    assert process.stdout is not None
    for _ in range(3):
        record = json.dumps({"text": FERRY.replace("Elin", f"Elin {_}")})
        process.stdin.write(record.encode() + b"\n")
    process.stdin.flush()
    assert process.stdout.readline().startswith(b"added")
    process.kill()
    process.communicate()
    facts = json.loads(shell("doctor", "-f", "json").out)
    assert facts["integrity"] == "ok"
    assert 1 <= facts["articles"] == facts["originals"]
    assert all(row["body"] for row in shell("export").rows)


def test_the_counter_stays_on_the_terminal(shell: Shell) -> None:
    """While the lines go to a file, the terminal shows a running count, and keeps nothing of it."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*shell.command, "split"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=theirs,
        cwd=shell.folder,
        env=shell.env | {"TERM": "xterm"},
    )
    os.close(theirs)
    lines = b"".join(json.dumps({"text": MILL, "id": n}).encode() + b"\n" for n in range(1500))
    out, _ = process.communicate(lines, timeout=60)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert len(out.splitlines()) == 1500
    assert " done" in shown
    assert shown.replace("\r\n", "").endswith("newsgrab: 1500 split")
