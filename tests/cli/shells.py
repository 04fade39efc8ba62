"""Articles for the tests of the command line, the real program to call."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

FERRY = """\
Ferry returns to Elin Island

Photo: Ada Lind/Nordlys

The ferry Sol leaves the harbour at dawn.

ELIN, May 3 - The first boat in nine weeks left at six in the morning with forty people on board.

Islanders had waited on the quay since before five, some of them with flags and a brass band.

"We counted the days," said the baker Ola Berg, who sells bread on both shores of the sound.

Categories: Transport
"""

MILL = """\
Old mill turns again

The water mill at Korsby ground its first flour in ninety years on Saturday, to the surprise of its owner.

Neighbours brought sacks of rye and stayed for bread, which was ready in the early evening.
"""

PAGE = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bees move into the town hall</title></head>
<body><main><article><h1>Bees move into the town hall</h1>
<p>A swarm of bees has settled in the clock tower of the town hall, and the council means to let it stay.</p>
<p>The clock has stopped at ten past four, which nobody minds, said the caretaker on Monday morning.</p>
<p>Honey will be sold at the market in autumn, and the money goes to the repair of the clock.</p>
</article></main></body></html>
"""


@dataclass(frozen=True)
class Answer:
    """What a call left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Standard output by lines."""
        return self.out.splitlines()

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.lines]


@dataclass(frozen=True)
class Shell:
    """A folder to call newsgrab in."""

    folder: Path
    env: dict[str, str] = field(default_factory=dict)

    command: ClassVar[list[str]] = [sys.executable, "-m", "newsgrab"]

    def __call__(self, *words: str | Path, text: str | bytes = b"", **env: str) -> Answer:
        """Run newsgrab with these words, ``text`` on its standard input."""
        done = subprocess.run(
            [*self.command, *map(str, words)],
            input=text.encode() if isinstance(text, str) else text,
            capture_output=True,
            cwd=self.folder,
            env=self.env | env,
            timeout=60,
            check=False,
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """Start newsgrab with pipes on all its streams."""
        pipe = subprocess.PIPE
        return subprocess.Popen(
            [*self.command, *map(str, words)],
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            cwd=self.folder,
            env=self.env,
        )

    def write(self, name: str, text: str | bytes) -> str:
        """Make a file in the folder and give its name."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return name
