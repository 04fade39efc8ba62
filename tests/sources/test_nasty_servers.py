"""Servers that drip, lie, flood and babble: each ends soon, with little memory, in a clear line."""

from __future__ import annotations

import gzip
import threading
import time
import tracemalloc
import zlib
from collections.abc import Iterator

import pytest

from newsgrab.errors import FetchError, SourceError
from newsgrab.sources.guard import Guard
from newsgrab.sources.guard import resolve as by_the_system
from newsgrab.sources.http import Ask, Fetcher, StoppedError
from tests.loopback import Handler, Loopback, Visit, closed_port, in_turn, serves
from tests.sources.asking import PAGE, document, error_of, get, quick, refusal, refused

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
ABC = b"\r\nabc"

SLOW = "took longer than 0.6 seconds; try again later"
SILENT = "did not answer in time; try again later"
CUT = "broke off its answer; try again later"
GARBLED = "garbled its answer; open it in a browser"
LARGE = "is above the limit of 97.7 KB; raise --max-size"


def says(*pieces: bytes) -> Handler:
    """These bytes, then the end of the connection."""
    return lambda visit: visit.send(b"".join(pieces))


def floods(start: bytes, again: bytes) -> Handler:
    """A beginning, and then the same for ever."""

    def handle(visit: Visit) -> None:
        visit.send(start)
        visit.flood(again)

    return handle


def drips(start: bytes, slowly: bytes) -> Handler:
    """A beginning, and then a byte now and then."""

    def handle(visit: Visit) -> None:
        visit.send(start)
        visit.drip(slowly)

    return handle


def hangs(start: bytes) -> Handler:
    """A beginning, and then nothing."""

    def handle(visit: Visit) -> None:
        visit.send(start)
        visit.hang()

    return handle


#: what a server does -> what is said of it, and whether it may be better later
NASTY: dict[str, tuple[Handler, str, bool]] = {
    "drips its status": (drips(b"", OK), SLOW, True),
    "drips headers": (drips(OK, b"X-Header: slow\r\n"), SLOW, True),
    "drips its body": (drips(OK + b"\r\n", b"slow"), SLOW, True),
    "drips chunks": (drips(CHUNKED, b"1\r\nx\r\n"), SLOW, True),
    "says go on for ever": (floods(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), SLOW, True),
    "says nothing": (hangs(b""), SILENT, True),
    "stalls in its headers": (hangs(OK), SILENT, True),
    "stalls in its body": (hangs(OK + b"Content-Length: 9\r\n" + ABC), SILENT, True),
    "hangs up": (says(), CUT, True),
    "hangs up in its headers": (says(OK), CUT, True),
    "cuts its body": (says(OK, b"Content-Length: 5000\r\n", ABC), CUT, True),
    "cuts its chunks": (says(CHUNKED, b"5\r\nhel"), CUT, True),
    "lacks the last chunk": (says(CHUNKED, b"5\r\nhello\r\n"), CUT, True),
    "has a negative length": (says(OK, b"Content-Length: -5\r\n", ABC), GARBLED, False),
    "has no number for a length": (says(OK, b"Content-Length: five\r\n", ABC), GARBLED, False),
    "has a length beyond reason": (says(OK, b"Content-Length: ", b"9" * 5000, b"\r\n", ABC), GARBLED, False),
    "has two lengths": (says(OK, b"Content-Length: 3\r\nContent-Length: 4\r\n", ABC), GARBLED, False),
    "has no number for a chunk": (says(CHUNKED, b"zz\r\nhello\r\n0\r\n\r\n"), GARBLED, False),
    "has a chunk size without end": (floods(CHUNKED, b"0" * 4096), GARBLED, False),
    "has a chunk extension without end": (floods(CHUNKED + b"5;", b"a" * 4096), GARBLED, False),
    "has trailers without end": (floods(CHUNKED + b"1\r\nx\r\n0\r\n", b"X-T: a\r\n" * 99), GARBLED, False),
    "has headers without end": (floods(OK, b"X-Header: more\r\n" * 99), GARBLED, False),
    "has one header without end": (floods(OK + b"X-Header: ", b"a" * 4096), GARBLED, False),
    "has a huge cookie": (says(OK, b"Set-Cookie: a=", b"b" * 200_000, b"\r\n\r\n"), GARBLED, False),
    "has a zero in a header": (says(OK, b"X-Header: a\0b\r\n", ABC), GARBLED, False),
    "has a body without end": (floods(OK + b"\r\n", b"x" * 4096), LARGE, False),
    "has chunks without end": (floods(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), LARGE, False),
    "packs nothing, for ever": (
        floods(OK + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"") * 99),
        LARGE,
        False,
    ),
    "speaks HTTP/0.9": (says(PAGE.encode() + b"\r\n\r\n"), GARBLED, False),
    "speaks something else": (says(b"\x1b[31mSSH-2.0-OpenSSH_9.6\r\n\r\n"), GARBLED, False),
    "changes protocols": (says(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"), GARBLED, False),
    "has no such status": (says(b"HTTP/1.1 42 What\r\n\r\n"), GARBLED, False),
}


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    """One with little patience."""
    with Fetcher(quick(timeout=0.6, read_timeout=0.3, max_bytes=100_000)) as made:
        yield made


@pytest.mark.parametrize("name", NASTY)
def test_it_ends(server: Loopback, fetcher: Fetcher, name: str) -> None:
    """In its time, in a megabyte, with the reason; and the next request to the host is answered."""
    handler, line, passing = NASTY[name]
    server.routes["/nasty"] = handler
    server.routes["/good"] = serves(PAGE.encode())
    began = time.monotonic()
    tracemalloc.start()
    error = refused(fetcher, server.url("/nasty"))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (error.reason, error.passing) == (line, passing)
    assert time.monotonic() - began < 3
    assert most < 2 * 2**20
    assert fetcher.get(Ask(server.url("/good"))).body == PAGE.encode()


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (says(OK, b"Content-Length: 2\r\n", ABC), b"ab"),
        (says(OK, b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"), b"hi"),
        (says(b"HTTP/1.1 100 Continue\r\n\r\n", OK, b"Content-Length: 3\r\n", ABC), b"abc"),
        (says(b"HTTP/1.0 200 OK\r\n", ABC), b"abc"),
    ],
    ids=["more than its length", "a length and chunks", "100-continue", "HTTP/1.0"],
)
def test_what_is_odd_but_clear(server: Loopback, answer: Handler, body: bytes) -> None:
    """RFC 9112 says what it means."""
    server.routes["/odd"] = answer
    assert get(server.url("/odd")).body == body


def test_a_bomb(server: Loopback) -> None:
    """A megabyte that unpacks to a gigabyte ends at the limit, packed by the transport or as a file."""
    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    bomb = b"".join(packer.compress(bytes(2**20)) for _ in range(1024)) + packer.flush()
    server.routes["/bomb"] = serves(bomb, content_encoding="gzip", content_type="text/html")
    server.routes["/file"] = serves(bomb, content_type="application/gzip")
    tracemalloc.start()
    said = [str(error_of(server.url(path), SourceError, max_bytes=2 * 2**20)) for path in ("/bomb", "/file")]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert all("is above the limit of 2 MB" in line or "over 200 times its size" in line for line in said)
    assert most < 12 * 2**20


@pytest.mark.parametrize(
    ("body", "coding", "word", "passing"),
    [
        (gzip.compress(PAGE.encode())[:-9], "gzip", "breaks off", True),
        (b"not packed at all", "gzip", "damaged", False),
        (b"xxxx", "br", "not asked for (br)", False),
        (b"xxxx", "gzip, gzip", "not asked for (gzip, gzip)", False),
    ],
)
def test_bad_packing(server: Loopback, body: bytes, coding: str, word: str, passing: bool) -> None:
    """What cannot be unpacked says so; what was cut off may come whole the next time."""
    server.routes["/a"] = serves(body, content_encoding=coding)
    error = refusal(server.url("/a"))
    assert word in str(error)
    assert error.passing is passing


def test_the_stated_length_is_believed_when_it_is_too_much(server: Loopback) -> None:
    """Nothing of such a body is waited for."""
    server.routes["/a"] = hangs(OK + b"Content-Length: 2000\r\n\r\n")
    assert "is 2 KB, above the limit" in str(refusal(server.url("/a"), max_bytes=1900))


@pytest.mark.parametrize("stated", ["text/html; charset=klingon", 'text/html; charset="', "\xff\xfe\x1b[31m"])
def test_wrong_charsets(server: Loopback, stated: str) -> None:
    """A charset that is none leaves the page to tell its own."""
    page = "<meta charset=windows-1251><p>Паром снова ходит.".encode("cp1251")
    server.routes["/a"] = serves(page, content_type=stated)
    found = document(server.url("/a"))
    assert found.data == page
    assert found.charset in (None, "klingon")


def test_a_name_for_loopback_is_found_out(server: Loopback) -> None:
    """A redirect to this machine is refused by the address behind the name, before anything is sent."""
    inside = f"http://inside.example:{server.port}/secret"
    guarded = _pretends({"news.example": ["127.0.0.2"], "inside.example": ["127.0.0.1"]})
    server.routes["127.0.0.2/a"] = serves(b"", 302, Location=inside)
    with Fetcher(quick(), guarded=guarded) as fetcher:
        for url in (f"http://news.example:{server.port}/a", inside, server.url("/secret")):
            error = refused(fetcher, url)
            assert error.reason == "is a private address; give --allow-private to fetch it"
    assert [visit.path for visit in server.seen] == ["/a"]


def _pretends(names: dict[str, list[str]]) -> Guard:
    """A guard for which 127.0.0.2 is on the public internet, as far as this machine goes."""

    def resolve(host: str, port: int, seconds: float) -> list[str]:
        return names.get(host) or list(by_the_system(host, port, seconds))

    return Guard(resolve, lambda address: address != "127.0.0.2")


def test_the_address_that_was_checked_is_connected_to(server: Loopback) -> None:
    """A name is looked up once a connection: a second answer cannot lead elsewhere (DNS rebinding)."""
    asked: list[str] = []

    def resolve(host: str, port: int, seconds: float) -> list[str]:
        asked.append(host)
        return ["127.0.0.2"] if len(asked) == 1 else ["127.0.0.1"]

    server.routes["127.0.0.2/a"] = serves(PAGE.encode())
    with Fetcher(quick(), guarded=Guard(resolve, lambda address: address != "127.0.0.2")) as fetcher:
        url = f"http://news.example:{server.port}/a"
        assert fetcher.get(Ask(url)).body == PAGE.encode()
        assert fetcher.get(Ask(url)).body == PAGE.encode()
    assert asked == ["news.example"]
    assert server.seen[0].headers["host"] == f"news.example:{server.port}"


def test_a_host_is_tried_at_each_of_its_public_addresses(server: Loopback) -> None:
    """One that is private is passed over, one that is down is not the end."""
    guarded = _pretends({"news.example": ["127.0.0.1", "127.0.0.2"]})
    server.routes["/a"] = lambda visit: visit.answer(200, visit.connection.getsockname()[0].encode())
    with Fetcher(quick(), guarded=guarded) as fetcher:
        assert fetcher.get(Ask(f"http://news.example:{server.port}/a")).body == b"127.0.0.2"
    down_first = Guard(lambda *_: ["127.0.0.3", "127.0.0.2"], lambda _: False)
    with Fetcher(quick(), guarded=down_first) as fetcher:
        assert fetcher.get(Ask(f"http://news.example:{server.port}/a")).body == b"127.0.0.2"


def test_a_name_server_that_does_not_answer(server: Loopback) -> None:
    """It is waited for as long as a connection may take, no longer."""
    over = threading.Event()

    def resolve(host: str, port: int, seconds: float) -> list[str]:
        over.wait(seconds)
        raise TimeoutError

    with Fetcher(quick(connect_timeout=0.2), guarded=Guard(resolve, lambda _: False)) as fetcher:
        error = refused(fetcher, "http://news.example/")
    assert (error.reason, error.passing) == (SILENT, True)


def test_nobody_there_may_pass() -> None:
    """A closed port is asked again, as often as is wanted."""
    with closed_port() as port:
        error = refusal(f"http://127.0.0.1:{port}/", retries=2)
    assert "refused the connection" in str(error)
    assert error.passing


@pytest.mark.parametrize("place", ["headers", "body", "pause", "queue"])
def test_a_run_that_is_to_end(server: Loopback, place: str) -> None:
    """Reading and waiting end within a moment, wherever they are, and nothing is tried again."""
    stop = threading.Event()
    server.routes["/a"] = {
        "headers": hangs(b""),
        "body": hangs(OK + b"Content-Length: 9\r\n" + ABC),
        "pause": serves(b"", 503, retry_after="20"),
        "queue": in_turn(serves(PAGE.encode()), hangs(b"")),
    }[place]
    delay = 20.0 if place == "queue" else 0.0
    with Fetcher(quick(retries=5, delay=delay), stop) as fetcher:
        if place == "queue":
            fetcher.get(Ask(server.url("/a")))
        timer = threading.Timer(0.3, stop.set)
        timer.start()
        began = time.monotonic()
        with pytest.raises(StoppedError):
            fetcher.get(Ask(server.url("/a")))
        assert time.monotonic() - began < 5
        timer.join()
    assert issubclass(StoppedError, FetchError)
