"""Files, folders, pipes and standard input become documents; what cannot be read fails in its place."""

from __future__ import annotations

import gzip
import io
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsgrab.errors import ContentError, FetchError, SourceError, UnreadableError, UsageError
from newsgrab.model import Document, Failure, Kind
from newsgrab.sources import Options, document, read

PROSE = "The ferry sails again.\n\nIt had been out of service since March.\n"


def _read(*sources: object, stdin: bytes = b"", options: Options | None = None) -> list[Document | Failure]:
    return list(read([str(source) for source in sources], options or Options(), io.BytesIO(stdin)))


def _error(found: Document | Failure, kind: type[SourceError]) -> str:
    """The error's line, once it is known to be of this kind, in one printable line, and to say where."""
    assert isinstance(found, Failure), found
    assert isinstance(found.error, kind)
    line = str(found.error)
    assert line.isprintable()
    assert line.startswith(found.source)
    return line


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@contextmanager
def _unprivileged() -> Iterator[None]:
    """Root may read anything; for a while, be somebody else."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)


def test_kinds_of_files(here: Path) -> None:
    """Each kind is told; the source is the path as given; --url is the page's address."""
    (here / "a.txt").write_text(PROSE)
    (here / "b.md").write_text(PROSE)
    (here / "c.html").write_text(f"<p>{PROSE}")
    (here / "d").write_bytes(gzip.compress(f"<html>{PROSE}".encode()))
    found = _read("a.txt", "./b.md", here / "c.html", "d")
    assert [item.source for item in found] == ["a.txt", "./b.md", str(here / "c.html"), "d"]
    assert [item.kind for item in found if isinstance(item, Document)] == [
        Kind.TEXT,
        Kind.MARKDOWN,
        Kind.HTML,
        Kind.HTML,
    ]
    (page,) = _read("c.html", options=Options(url="HTTPS://u:p@Example.org/a#x"))
    assert page.url == "https://example.org/a"


def test_failures_keep_their_place(here: Path) -> None:
    """Good sources around bad ones are read, each result in the place of its source."""
    (here / "a.txt").write_text(PROSE)
    (here / "empty.txt").write_bytes(b"")
    (here / "blank.txt").write_bytes(b" \n\n")
    (here / "p.pdf").write_bytes(b"%PDF-1.4\n")
    found = _read("a.txt", "empty.txt", "missing.txt", "blank.txt", "p.pdf", "a.txt/x", "a.txt")
    assert [isinstance(item, Document) for item in found] == [True, *[False] * 5, True]
    assert "is empty" in _error(found[1], ContentError)
    assert "no such file" in _error(found[2], UnreadableError)
    assert "only blanks" in _error(found[3], ContentError)
    assert "PDF" in _error(found[4], ContentError)
    assert "no such file" in _error(found[5], UnreadableError)


@pytest.mark.parametrize(
    "name", ["", "a\0b", "\x1b[31mred", "line\nbreak", "x" * 5000, "caf\udce9", "\ud800"]
)
def test_odd_names(here: Path, name: str) -> None:
    """Names that cannot be are a clear line that is safe to print."""
    (found,) = list(read([name], Options(), io.BytesIO()))
    assert isinstance(found, Failure)
    assert str(found.error).isprintable()
    assert found.source.isprintable()


def test_names_with_controls_are_read(here: Path) -> None:
    """A file whose name is no clean text is read, and its source is safe to store and show."""
    for name in (b"a\x1b[31m.txt", b"caf\xe9.txt"):
        (here / os.fsdecode(name)).write_text(PROSE)
    assert [item.source for item in _read(".")] == ["./a\\x1b[31m.txt", "./caf\\xe9.txt"]
    assert all(isinstance(item, Document) for item in _read("."))


def test_a_folder_is_walked_in_order(here: Path) -> None:
    """Known names and names without an ending are read; hidden ones are not, others are counted."""
    for name in (
        "b/2.txt",
        "a.html",
        "b/10.md.gz",
        "README",
        ".hidden.txt",
        ".git/x.txt",
        "c.jpg",
        "b/d.css",
    ):
        path = here / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(PROSE.encode()) if name.endswith(".gz") else PROSE.encode())
    notes: list[str] = []
    found = _read("news", options=Options(notes=notes.append))
    assert [item.source for item in found] == [
        "news/README",
        "news/a.html",
        "news/b/10.md.gz",
        "news/b/2.txt",
    ]
    assert notes == ["news: 2 files of other kinds passed over"]


def test_what_a_browser_saved_beside_a_page_is_passed_over(here: Path) -> None:
    """``page_files`` beside ``page.html`` holds frames and scripts, no articles."""
    for name in ("page.html", "page_files/frame.html", "page_files/ads/x.txt", "other_files/y.txt"):
        path = here / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PROSE)
    notes: list[str] = []
    assert [item.source for item in _read(".", options=Options(notes=notes.append))] == [
        "./other_files/y.txt",
        "./page.html",
    ]
    assert notes == [".: 2 files of other kinds passed over"]


def test_other_json_in_a_folder_is_passed_over(here: Path) -> None:
    """Settings beside the articles are no failures there; given by name, or broken, they are."""
    contents = {
        "a.json": '{"text": "x"}',
        "b.json": '{"depth": 3}',
        "c.json": "[1, 2]",
        "d.json": '{"text": ',
        "e.jsonl": '{"depth": 3}',
    }
    for name, content in contents.items():
        (here / name).write_text(content)
    notes: list[str] = []
    found = _read(".", options=Options(notes=notes.append))
    assert [item.source for item in found] == ["./a.json#1", "./d.json#1", "./e.jsonl#1"]
    assert notes == [".: 2 files of other kinds passed over"]
    assert 'neither "html" nor "text"' in _error(_read("b.json")[0], ContentError)


def test_links_in_a_folder(here: Path) -> None:
    """Links are followed, circles end, a link to nowhere and a pipe neither hang nor hide."""
    (here / "d").mkdir()
    (here / "d" / "a.txt").write_text(PROSE)
    (here / "d" / "again").symlink_to(here / "d")
    (here / "d" / "self.txt").symlink_to("self.txt")
    (here / "d" / "gone.txt").symlink_to("nowhere")
    os.mkfifo(here / "d" / "pipe.txt")
    found = _read("d")
    assert [item.source for item in found] == ["d/a.txt", "d/gone.txt", "d/self.txt"]
    assert "no such file" in _error(found[1], UnreadableError)
    assert "cannot be opened" in _error(found[2], UnreadableError)


def test_a_deep_folder(here: Path) -> None:
    """Depth is no problem."""
    deep = here.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text(PROSE)
    assert len(_read("d")) == 1


def test_a_folder_without_articles(here: Path) -> None:
    """A folder that gives nothing says so, and what it holds instead."""
    (here / "a.jpg").write_bytes(b"x")
    (here / "empty").mkdir()
    assert "1 file of other kinds passed over" in _error(_read(".")[0], ContentError)
    assert "empty" in _error(_read("empty")[0], ContentError)


def test_permissions(here: Path) -> None:
    """What may not be read is named; the rest of the folder is read."""
    here.chmod(0o755)
    for parent in here.parents[:2]:
        parent.chmod(0o755)
    (here / "d" / "locked").mkdir(parents=True)
    (here / "d" / "a.txt").write_text(PROSE)
    (here / "d" / "b.txt").write_text(PROSE)
    (here / "d" / "b.txt").chmod(0)
    (here / "d" / "locked").chmod(0)
    try:
        with _unprivileged():
            found = _read("d", "d/locked")
    finally:
        (here / "d" / "locked").chmod(0o755)
    assert [item.source for item in found] == ["d/a.txt", "d/b.txt", "d/locked", "d/locked"]
    assert all("permission denied" in _error(item, UnreadableError) for item in found[1:])


def test_devices_and_sockets_do_not_hang(here: Path) -> None:
    """They are refused unread."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        for path in ("s", "/dev/null", "/dev/zero"):
            assert "device or a socket" in _error(_read(path)[0], UnreadableError)


def test_a_named_pipe_is_read(here: Path) -> None:
    """As process substitution gives one."""
    os.mkfifo("pipe")
    writer = threading.Thread(target=lambda: Path("pipe").write_text(PROSE))
    writer.start()
    (found,) = _read("pipe")
    writer.join()
    assert isinstance(found, Document)
    assert found.data.decode() == PROSE


def test_standard_input() -> None:
    """``-`` is standard input, once."""
    found = _read("-", "-", stdin=PROSE.encode(), options=Options())
    assert isinstance(found[0], Document)
    assert (found[0].source, found[0].data.decode()) == ("-", PROSE)
    assert "was read already" in _error(found[1], UnreadableError)
    (packed,) = _read("-", stdin=gzip.compress(PROSE.encode()), options=Options(url="https://example.org/a"))
    assert isinstance(packed, Document)
    assert (packed.url, packed.data.decode()) == ("https://example.org/a", PROSE)


def test_records_of_a_pipe_come_as_they_are_written() -> None:
    """A record is given out while the writer still holds the pipe open."""
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stdin, os.fdopen(writing, "wb", buffering=0) as pipe:
        pipe.write(b'{"text":"one"}\n')
        stream = read(["-"], Options(), stdin)
        assert next(stream).source == "-#1"
        pipe.write(b'{"text":"two"}\n')
        assert next(stream).source == "-#2"


def test_records_of_files(here: Path) -> None:
    """JSON Lines in any wrapping: plain, gzip'ed, UTF-16 as PowerShell writes it, a list."""
    rows = [{"text": "été"}, {"text": "b"}]
    text = "".join(json.dumps(row, ensure_ascii=False) + "\r\n" for row in rows)
    (here / "a.jsonl").write_text(text, encoding="utf-8-sig")
    (here / "b.txt").write_bytes(gzip.compress(text.encode()))
    (here / "c.jsonl").write_text(text, encoding="utf-16")
    (here / "d.json").write_text(json.dumps(rows, indent=1))
    for name in ("a.jsonl", "b.txt", "c.jsonl", "d.json"):
        found = _read(name)
        assert [item.source for item in found] == [f"{name}#1", f"{name}#2"]
        assert isinstance(found[0], Document)
        assert found[0].data.decode() == "été"


def test_truncated_records_keep_those_before(here: Path) -> None:
    """Of a gzip'ed file that breaks off, the records that came are given, then the failure."""
    lines = b"".join(b'{"text":"%d"}\n' % number for number in range(5_000))
    (here / "a.jsonl.gz").write_bytes(gzip.compress(lines)[:-20])
    found = _read("a.jsonl.gz")
    assert isinstance(found[0], Document)
    assert isinstance(found[-2], Document)
    assert "breaks off" in _error(found[-1], ContentError)


def test_large_files(here: Path) -> None:
    """Text above the limit fails unread, with its size; JSON Lines above it are read."""
    with (here / "big.txt").open("wb") as file:
        file.truncate(200 * 2**20)
    assert "is 200 MB, above the limit of 64 MB" in _error(_read("big.txt")[0], ContentError)
    (here / "rows.jsonl").write_text('{"text":"x"}\n' * 100)
    assert len(_read("rows.jsonl", options=Options(max_bytes=500))) == 100
    (here / "small.txt.gz").write_bytes(gzip.compress(PROSE.encode() * 100))
    line = _error(_read("small.txt.gz", options=Options(max_bytes=500))[0], ContentError)
    assert "is above the limit of 500 bytes" in line


def test_memory_stays_flat(here: Path) -> None:
    """A stream of records larger than any limit passes through a small amount of memory."""
    script = """
import resource, sys
from newsgrab.sources import Options, read
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
count = sum(1 for _ in read(["big.jsonl"], Options(), sys.stdin.buffer))
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    row = json.dumps({"html": "<p>" + "word " * 20_000}).encode() + b"\n"
    with (here / "big.jsonl").open("wb") as file:
        for _ in range(300):
            file.write(row)
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    count, kilobytes = map(int, out.split())
    assert count == 300
    assert kilobytes < 20 * 1024


@pytest.mark.parametrize("source", ["file:///x", "FTP://u:secret@example.org/x", "gopher://x"])
def test_other_schemes(source: str) -> None:
    """Only http and https are fetched; credentials are not shown."""
    line = _error(_read(source)[0], FetchError)
    assert "only http and https" in line
    assert "secret" not in line


def test_url_is_for_one_page(here: Path) -> None:
    """An address for several sources, for an address, or that is none, is wrong usage."""
    (here / "a.txt").write_text(PROSE)
    for sources, url in (
        (["a.txt", "a.txt"], "https://example.org/a"),
        (["https://example.org/b"], "https://example.org/a"),
        (["a.txt"], "example.org"),
        (["a.txt"], "javascript:alert(1)"),
    ):
        with pytest.raises(UsageError, match="--url"):
            _read(*sources, options=Options(url=url))


def test_url_is_not_for_many_articles(here: Path) -> None:
    """A folder or records under one address would overwrite each other: they fail instead."""
    (here / "d").mkdir()
    (here / "d" / "a.txt").write_text(PROSE)
    (here / "r.jsonl").write_text('{"text":"x"}\n')
    options = Options(url="https://example.org/a")
    assert "--url" in _error(_read("d", options=options)[0], UnreadableError)
    assert "--url" in _error(_read("r.jsonl", options=options)[0], ContentError)


def test_no_sources() -> None:
    """Nothing asked for, nothing given."""
    assert _read() == []


def test_document_in_memory() -> None:
    """Text and bytes in memory make a document by the same rules."""
    made = document("<p>été \ud83d\ude00", url="https://example.org/a#x")
    assert (made.kind, made.charset, made.url) == (Kind.HTML, "utf-8", "https://example.org/a")
    assert made.data.decode() == "<p>été 😀"
    assert document(b"caf\xe9").charset is None
    with pytest.raises(ContentError, match="is empty"):
        document("")
    with pytest.raises(UsageError):
        document("x", url="nowhere")


def test_files_load_nothing_heavy(here: Path) -> None:
    """Reading UTF-8 files loads neither the fetching nor the guessing of encodings."""
    (here / "a.txt").write_text(PROSE)
    script = """
import sys
from newsgrab.sources import Options, read
assert list(read(["a.txt"], Options(), sys.stdin.buffer))
print(*sorted({"httpx", "charset_normalizer", "bs4", "email", "asyncio", "http"} & set(sys.modules)))
"""
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert out.split() == []
