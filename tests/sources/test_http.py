"""Addresses are fetched from a real server on loopback, which also plays the broken ones."""

from __future__ import annotations

import gzip
import io
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from newsgrab.errors import ContentError, FetchError, SourceError
from newsgrab.model import Document, Failure, Kind
from newsgrab.sources import Options, read

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
PAGE = "<!doctype html><title>Ferry</title><p>Паром снова ходит."


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        #: path -> what answers it
        self.routes: dict[str, Callable[[_Handler], None]] = {}
        #: (path, headers) of each request
        self.seen: list[tuple[str, dict[str, str]]] = []
        #: set when the test is over: slow answers wait for it
        self.over = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """A client that hangs up early is part of the play."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.server.seen.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
        self.server.routes.get(path, _nothing)(self)

    def answer(self, status: int = 200, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        headers = {"Content-Length": str(len(body))} | {k.replace("_", "-"): v for k, v in headers.items()}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _nothing(handler: _Handler) -> None:
    handler.answer(404, b"nothing")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Server]:
    """A server on loopback, reached without any proxy of the environment."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    made = _Server()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.over.set()
    made.shutdown()
    thread.join()
    made.server_close()


def _read(*urls: str, **options: object) -> list[Document | Failure]:
    quick = {"allow_private": True, "delay": 0.0, "jitter": 0.0, "retries": 0}
    return list(read(urls, Options(now=lambda: NOW, **(quick | options)), io.BytesIO()))  # type: ignore[arg-type]


def _document(url: str, **options: object) -> Document:
    (found,) = _read(url, **options)
    assert isinstance(found, Document), found
    return found


def _error(url: str, kind: type[SourceError] = FetchError, **options: object) -> SourceError:
    (found,) = _read(url, **options)
    assert isinstance(found, Failure), found
    assert isinstance(found.error, kind)
    assert str(found.error).isprintable()
    assert str(found.error).startswith(found.source)
    return found.error


def _serves(body: bytes = PAGE.encode(), status: int = 200, **headers: str) -> Callable[[_Handler], None]:
    return lambda handler: handler.answer(status, body, **headers)


def test_a_page_and_what_came_with_it(server: _Server) -> None:
    """Bytes, charset, media type, validators, address and time are kept as stated."""
    server.routes["/a"] = _serves(
        PAGE.encode("cp1251"),
        Content_Type='Text/HTML; charset="Windows-1251"',
        ETag='"x1"',
        Last_Modified="Fri, 02 Jan 2026 03:04:05 GMT",
    )
    url = f"{server.url}/a?id=7#part"
    assert _document(url) == Document(
        source=url,
        data=PAGE.encode("cp1251"),
        kind=Kind.HTML,
        charset="windows-1251",
        media_type="text/html",
        url=f"{server.url}/a?id=7",
        fetched=NOW,
        etag='"x1"',
        last_modified="Fri, 02 Jan 2026 03:04:05 GMT",
    )


def test_no_charset_is_guessed(server: _Server) -> None:
    """A header without a charset, or with an impossible one, states none."""
    for stated in ("text/html", "text/html; charset=", "text/html; charset=\xff"):
        server.routes["/a"] = _serves(Content_Type=stated)
        assert _document(f"{server.url}/a").charset is None
    server.routes["/a"] = _serves()
    assert _document(f"{server.url}/a").media_type is None


def test_the_request(server: _Server) -> None:
    """It names itself, takes gzip only, and carries credentials that appear nowhere in the result."""
    server.routes["/a"] = _serves()
    found = _document(server.url.replace("://", "://ann:secret@") + "/a", user_agent="mine/1")
    _, headers = server.seen[0]
    assert headers["user-agent"] == "mine/1"
    assert headers["accept-encoding"] == "gzip"
    assert headers["authorization"].startswith("Basic ")
    assert found.source == found.url == f"{server.url}/a"


def test_credentials_are_not_in_errors(server: _Server) -> None:
    """Nor in the source of a failure."""
    (found,) = _read(server.url.replace("://", "://ann:secret@") + "/gone")
    assert isinstance(found, Failure)
    assert "secret" not in f"{found.source} {found.error} {found.url}"
    assert found.url == f"{server.url}/gone"


def test_one_client_in_order(server: _Server) -> None:
    """Results come in the order of the sources; a cookie of the first answer goes with the next request."""
    server.routes["/a"] = _serves(Set_Cookie="seen=1")
    server.routes["/b"] = _serves(b"Plain words.", Content_Type="text/plain")
    found = _read(f"{server.url}/a", f"{server.url}/gone", f"{server.url.upper()}/b")
    assert [type(item) for item in found] == [Document, Failure, Document]
    assert server.seen[-1][1]["cookie"] == "seen=1"


def test_redirects(server: _Server) -> None:
    """They are followed, relative ones too; the address is the last one."""
    server.routes["/a"] = _serves(b"", 301, Location="/b#x")
    server.routes["/b"] = _serves(b"", 303, Location=f"{server.url}/c?utm_source=x")
    server.routes["/c"] = _serves()
    found = _document(f"{server.url}/a")
    assert (found.source, found.url) == (f"{server.url}/a", f"{server.url}/c?utm_source=x")


@pytest.mark.parametrize(
    ("location", "word"),
    [
        ("/loop", "redirects more than 10 times"),
        ("file:///etc/passwd", "no http or https"),
        ("javascript:alert(1)", "no valid address"),
        ("http://[broken", "no http or https"),
        ("http://a b/", "no http or https"),
    ],
)
def test_bad_redirects(server: _Server, location: str, word: str) -> None:
    """Loops end, and nothing but http and https is followed."""
    server.routes["/loop"] = _serves(b"", 302, Location=location)
    assert word in str(_error(f"{server.url}/loop"))
    assert len(server.seen) <= 11


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (304, "answered 304 Not Modified"),
        (403, "answered 403 Forbidden; save the page"),
        (404, "answered 404 Not Found; check the address"),
        (429, "answered 429 Too Many Requests; try again later"),
        (500, "answered 500 Internal Server Error; try again later"),
        (799, "answered 799; try again later"),
    ],
)
def test_statuses(server: _Server, status: int, line: str) -> None:
    """Anything but success says its status, and what to do."""
    server.routes["/a"] = _serves(b"", status)
    error = _error(f"{server.url}/a")
    assert isinstance(error, FetchError)
    assert line in str(error)
    assert error.status == status


def test_empty_answers(server: _Server) -> None:
    """An empty page is no article."""
    server.routes["/a"] = _serves(b"", Content_Type="text/html")
    server.routes["/b"] = _serves(b"", 204)
    assert "answered 200 OK with an empty page" in str(_error(f"{server.url}/a"))
    assert "answered 204 No Content with an empty page" in str(_error(f"{server.url}/b"))


@pytest.mark.parametrize(
    ("media_type", "word"),
    [("image/jpeg", "a picture (image/jpeg)"), ("application/pdf", "PDF"), ("video/mp4", "film")],
)
def test_types_without_articles_are_not_downloaded(server: _Server, media_type: str, word: str) -> None:
    """The type is looked at before the body, which here never comes."""
    server.routes["/a"] = lambda handler: _headers_only(handler, media_type)
    assert word in str(_error(f"{server.url}/a"))


def _headers_only(handler: _Handler, media_type: str = "text/html") -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", media_type)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.flush()
    handler.server.over.wait(10)
    handler.close_connection = True


def test_a_lying_type_is_found_out(server: _Server) -> None:
    """A picture under the type of a page is told by its bytes; a page under a vague type is read."""
    server.routes["/a"] = _serves(b"\xff\xd8\xff\xe0\0\0", Content_Type="text/html")
    server.routes["/b"] = _serves(Content_Type="application/octet-stream")
    assert "JPEG" in str(_error(f"{server.url}/a", ContentError))
    assert _document(f"{server.url}/b").kind is Kind.HTML


def test_timeouts(server: _Server) -> None:
    """A server that says nothing, stalls in the body or drips for ever is given up."""
    server.routes["/silent"] = _wait
    server.routes["/stalls"] = _headers_only
    server.routes["/drips"] = _drip
    assert "did not answer in time" in str(_error(f"{server.url}/silent", timeout=0.2))
    assert "did not answer in time" in str(_error(f"{server.url}/stalls", timeout=0.2))
    assert "took longer than 0.3 seconds" in str(_error(f"{server.url}/drips", timeout=0.3))


def _wait(handler: _Handler) -> None:
    handler.server.over.wait(10)
    handler.close_connection = True


def _drip(handler: _Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while not handler.server.over.wait(0.02):
        handler.wfile.write(b"x")
    handler.close_connection = True


def test_gzip(server: _Server) -> None:
    """A packed answer is unpacked; a packed file behind an address too."""
    packed = gzip.compress(PAGE.encode())
    server.routes["/a"] = _serves(packed, Content_Encoding="gzip")
    server.routes["/b.html.gz"] = _serves(packed, Content_Type="application/gzip")
    assert _document(f"{server.url}/a").data.decode() == PAGE
    assert _document(f"{server.url}/b.html.gz").data.decode() == PAGE


@pytest.mark.parametrize(
    ("body", "coding", "word"),
    [
        (gzip.compress(b"\0" * 10**7), "gzip", "above the limit"),
        (gzip.compress(PAGE.encode())[:-9], "gzip", "breaks off"),
        (b"not packed at all", "gzip", "damaged"),
        (b"xxxx", "br", "not asked for (br)"),
    ],
    ids=["bomb", "truncated", "damaged", "br"],
)
def test_bad_gzip(server: _Server, body: bytes, coding: str, word: str) -> None:
    """A bomb ends at the limit; what cannot be unpacked says so."""
    server.routes["/a"] = _serves(body, Content_Encoding=coding)
    assert word in str(_error(f"{server.url}/a", SourceError, max_bytes=100_000))


def test_size_limit(server: _Server) -> None:
    """A body above the limit is refused by its stated length, or as soon as it is longer."""
    server.routes["/a"] = _serves(b"x" * 1000)
    server.routes["/b"] = _endless
    assert "is 1000 bytes, above the limit of 900 bytes" in str(
        _error(f"{server.url}/a", ContentError, max_bytes=900)
    )
    assert "is above the limit" in str(_error(f"{server.url}/b", ContentError, max_bytes=900))


def _endless(handler: _Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while not handler.server.over.is_set():
        handler.wfile.write(b"x" * 1000)


def test_a_body_shorter_than_stated(server: _Server) -> None:
    """An answer that breaks off is not taken for a whole one."""
    server.routes["/a"] = _serves(PAGE.encode(), Content_Length="5000")
    assert "broke off" in str(_error(f"{server.url}/a"))


def test_a_server_that_speaks_no_http() -> None:
    """Garbage and a closed connection are a clear line, and so is TLS where there is none."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"127.0.0.1:{listening.getsockname()[1]}/a"

        def serve() -> None:
            for _ in range(2):
                connection, _peer = listening.accept()
                with connection:
                    connection.recv(1000)
                    connection.sendall(b"\x1b[31m garbage\r\n\r\n")

        thread = threading.Thread(target=serve)
        thread.start()
        assert "garbled" in str(_error(f"http://{url}"))
        assert "no secure connection" in str(_error(f"https://{url}"))
        thread.join()


def test_nobody_there() -> None:
    """A closed port and an unknown host are told apart."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert "refused the connection" in str(_error(f"http://127.0.0.1:{port}/"))


def test_unknown_host(server: _Server) -> None:
    """A name that no server has (RFC 2606) is not found."""
    assert "host not found" in str(_error("http://newsgrab.invalid/"))


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http://[broken/",
        "http://a b/",
        "http://example.org:99999/",
        "http://x/\x1b[31m",
        "https://" + "a" * 10_000,
        "http://" + "a" * 64 + ".example/",
        "http://a..b/",
        "http://\u2025/",
    ],
)
def test_impossible_addresses(server: _Server, url: str) -> None:
    """They fail before anything is sent, in a line that is safe to print."""
    assert "no valid address" in str(_error(url)) or "host not found" in str(_error(url))


def test_a_broken_environment(server: _Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that cannot be is the environment's fault, said for each address."""
    monkeypatch.setenv("HTTP_PROXY", "nonsense://x")
    for found in _read(f"{server.url}/a", f"{server.url}/b"):
        assert isinstance(found, Failure)
        assert "environment" in str(found.error)


def test_records_from_an_address(server: _Server) -> None:
    """JSON Lines at an address are records; the address of the whole is not that of each."""
    server.routes["/rows"] = _serves(b'{"text":"a","url":"https://example.org/1"}\n{"text":"b"}\n')
    found = _read(f"{server.url}/rows")
    assert [item.source for item in found] == [f"{server.url}/rows#1", f"{server.url}/rows#2"]
    assert [item.url for item in found] == ["https://example.org/1", None]
