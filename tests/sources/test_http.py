"""Addresses are fetched from a real server on loopback, which also plays the broken ones."""

from __future__ import annotations

import gzip
import logging
import socket

import pytest

from newsgrab.errors import ContentError, FetchError
from newsgrab.model import Document, Failure, Kind
from newsgrab.sources.answers import FEEDS, Answer, Ask
from newsgrab.sources.http import Fetcher
from tests.loopback import Loopback, Visit, in_turn, serves
from tests.sources.asking import NOW, PAGE, document, error_of, get, quick, read_all, refusal


def test_a_page_and_what_came_with_it(server: Loopback) -> None:
    """Bytes, charset, media type, validators, address and time are kept as stated."""
    server.routes["/a"] = serves(
        PAGE.encode("cp1251"),
        Content_Type='Text/HTML; charset="Windows-1251"',
        ETag='"x1"',
        Last_Modified="Fri, 02 Jan 2026 03:04:05 GMT",
    )
    url = f"{server.url()}a?id=7#part"
    assert document(url) == Document(
        source=url,
        data=PAGE.encode("cp1251"),
        kind=Kind.HTML,
        charset="windows-1251",
        media_type="text/html",
        url=f"{server.url()}a?id=7",
        fetched=NOW,
        etag='"x1"',
        last_modified="Fri, 02 Jan 2026 03:04:05 GMT",
    )


def test_no_charset_is_guessed(server: Loopback) -> None:
    """A header without a charset, or with an impossible one, states none."""
    for stated in ("text/html", "text/html; charset=", "text/html; charset=\xff"):
        server.routes["/a"] = serves(PAGE.encode(), Content_Type=stated)
        assert document(f"{server.url()}a").charset is None
    server.routes["/a"] = serves(PAGE.encode())
    assert document(f"{server.url()}a").media_type is None


def test_the_request(server: Loopback) -> None:
    """It names itself, takes gzip only, and carries credentials that appear nowhere in the result."""
    server.routes["/a"] = serves(PAGE.encode())
    found = document(server.url().replace("://", "://ann:secret@") + "a", user_agent="mine/1")
    headers = server.seen[0].headers
    assert headers["user-agent"] == "mine/1"
    assert headers["accept-encoding"] == "gzip"
    assert headers["authorization"].startswith("Basic ")
    assert found.source == found.url == f"{server.url()}a"


def test_credentials_are_not_in_errors(server: Loopback) -> None:
    """Nor in the source of a failure."""
    (found,) = read_all(server.url().replace("://", "://ann:secret@") + "gone")
    assert isinstance(found, Failure)
    assert "secret" not in f"{found.source} {found.error} {found.url}"
    assert found.url == f"{server.url()}gone"


def test_one_client_in_order(server: Loopback) -> None:
    """Results come in the order of the sources; a cookie of the first answer goes with the next request."""
    server.routes["/a"] = serves(PAGE.encode(), Set_Cookie="seen=1")
    server.routes["/b"] = serves(b"Plain words.", Content_Type="text/plain")
    found = read_all(f"{server.url()}a", f"{server.url()}gone", f"{server.url().upper()}b")
    assert [type(item) for item in found] == [Document, Failure, Document]
    assert server.seen[-1].headers["cookie"] == "seen=1"


def test_redirects(server: Loopback) -> None:
    """They are followed, relative ones too; the address is the last one."""
    server.routes["/a"] = serves(b"", 301, Location="/b#x")
    server.routes["/b"] = serves(b"", 303, Location=f"{server.url()}c?utm_source=x")
    server.routes["/c"] = serves(PAGE.encode())
    found = document(f"{server.url()}a")
    assert (found.source, found.url) == (f"{server.url()}a", f"{server.url()}c?utm_source=x")


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
def test_bad_redirects(server: Loopback, location: str, word: str) -> None:
    """Loops end, and nothing but http and https is followed."""
    server.routes["/loop"] = serves(b"", 302, Location=location)
    assert word in str(error_of(f"{server.url()}loop"))
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
def test_statuses(server: Loopback, status: int, line: str) -> None:
    """Anything but success says its status, and what to do."""
    server.routes["/a"] = serves(b"", status)
    error = error_of(f"{server.url()}a")
    assert isinstance(error, FetchError)
    assert line in str(error)
    assert error.status == status


def test_empty_answers(server: Loopback) -> None:
    """An empty page is no article."""
    server.routes["/a"] = serves(b"", Content_Type="text/html")
    server.routes["/b"] = serves(b"", 204)
    assert "answered 200 OK with an empty page" in str(error_of(f"{server.url()}a"))
    assert "answered 204 No Content with an empty page" in str(error_of(f"{server.url()}b"))


@pytest.mark.parametrize(
    ("media_type", "word"),
    [("image/jpeg", "a picture (image/jpeg)"), ("application/pdf", "PDF"), ("video/mp4", "film")],
)
def test_types_without_articles_are_not_downloaded(server: Loopback, media_type: str, word: str) -> None:
    """The type is looked at before the body, which here never comes."""
    server.routes["/a"] = lambda visit: head_only(visit, media_type)
    assert word in str(error_of(f"{server.url()}a"))


def head_only(visit: Visit, media_type: str) -> None:
    """An answer whose body never comes."""
    visit.send(f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: 9\r\n\r\n".encode())
    visit.hang()


def test_a_lying_type_is_found_out(server: Loopback) -> None:
    """A picture under the type of a page is told by its bytes; a page under a vague type is read."""
    server.routes["/a"] = serves(b"\xff\xd8\xff\xe0\0\0", Content_Type="text/html")
    server.routes["/b"] = serves(PAGE.encode(), Content_Type="application/octet-stream")
    assert "JPEG" in str(error_of(f"{server.url()}a", ContentError))
    assert document(f"{server.url()}b").kind is Kind.HTML


def test_gzip(server: Loopback) -> None:
    """A packed answer is unpacked; a packed file behind an address too."""
    packed = gzip.compress(PAGE.encode())
    server.routes["/a"] = serves(packed, Content_Encoding="gzip")
    server.routes["/b.html.gz"] = serves(packed, Content_Type="application/gzip")
    assert document(f"{server.url()}a").data.decode() == PAGE
    assert document(f"{server.url()}b.html.gz").data.decode() == PAGE


def test_nobody_there() -> None:
    """A closed port and an unknown host are told apart."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert "refused the connection" in str(error_of(f"http://127.0.0.1:{port}/"))


def test_unknown_host(server: Loopback) -> None:
    """A name that no server has (RFC 2606) is not found."""
    assert "host not found" in str(error_of("http://newsgrab.invalid/"))


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
def test_impossible_addresses(server: Loopback, url: str) -> None:
    """They fail before anything is sent, in a line that is safe to print."""
    assert "no valid address" in str(error_of(url)) or "host not found" in str(error_of(url))


def test_a_broken_environment(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that cannot be is the environment's fault, said for each address."""
    monkeypatch.setenv("HTTP_PROXY", "nonsense://x")
    for found in read_all(f"{server.url()}a", f"{server.url()}b"):
        assert isinstance(found, Failure)
        assert "environment" in str(found.error)


def test_records_from_an_address(server: Loopback) -> None:
    """JSON Lines at an address are records; the address of the whole is not that of each."""
    server.routes["/rows"] = serves(b'{"text":"a","url":"https://example.org/1"}\n{"text":"b"}\n')
    found = read_all(f"{server.url()}rows")
    assert [item.source for item in found] == [f"{server.url()}rows#1", f"{server.url()}rows#2"]
    assert [item.url for item in found] == ["https://example.org/1", None]


def test_an_answer(server: Loopback) -> None:
    """It holds the body and what the server states, cleaned."""
    server.routes["/feed"] = serves(
        PAGE.encode(),
        Content_Type="Application/RSS+XML; charset=UTF-8",
        ETag='W/"1"',
        Last_Modified="Fri, 02 Jan 2026 03:04:05 GMT",
        Cache_Control="public, max-age=600",
        Age="100",
    )
    answer = get(Ask(server.url("/feed#top").replace("://", "://ann:secret@"), FEEDS))
    assert answer._replace(received=0, duration=0) == Answer(
        url=server.url("/feed"),
        moved=None,
        status=200,
        body=PAGE.encode(),
        media_type="application/rss+xml",
        charset="utf-8",
        etag='W/"1"',
        last_modified="Fri, 02 Jan 2026 03:04:05 GMT",
        fetched=NOW,
        max_age=500.0,
        received=0,
        duration=0,
    )
    assert len(PAGE.encode()) < answer.received < len(PAGE.encode()) + 400
    assert 0 < answer.duration < 30
    assert server.seen[0].headers["accept"] == FEEDS


def test_what_is_still_good(server: Loopback) -> None:
    """A 304 is an answer to a request with a validator, and a fault where there was none."""
    server.routes["/feed"] = serves(b"", 304, ETag='"2"')
    for ask in (
        Ask(server.url("/feed"), etag='"1"'),
        Ask(server.url("/feed"), last_modified="Fri, 02 Jan 2026 03:04:05 GMT"),
    ):
        answer = get(ask)
        assert (answer.status, answer.body, answer.etag) == (304, b"", '"2"')
    assert server.seen[0].headers["if-none-match"] == '"1"'
    assert server.seen[1].headers["if-modified-since"] == "Fri, 02 Jan 2026 03:04:05 GMT"
    error = refusal(server.url("/feed"))
    assert (error.status, error.passing) == (304, False)


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [
        ((301, 308), "/2"),
        ((301, 302), "/1"),
        ((302, 301), None),
        ((307,), None),
        ((308,), "/1"),
        ((), None),
    ],
)
def test_where_it_has_moved(server: Loopback, statuses: tuple[int, ...], moved: str | None) -> None:
    """Only as far as the redirects from the beginning are permanent."""
    for number, status in enumerate(statuses):
        server.routes[f"/{number}"] = serves(b"", status, Location=f"/{number + 1}")
    server.routes[f"/{len(statuses)}"] = serves(PAGE.encode())
    answer = get(server.url("/0"))
    assert answer.url == server.url(f"/{len(statuses)}")
    assert answer.moved == (moved and server.url(moved))


def test_a_permanent_circle_is_no_move(server: Loopback) -> None:
    """Who is sent away and back again (to set a cookie) has not moved."""
    server.routes["/a"] = in_turn(serves(b"", 301, Location="/b"), serves(PAGE.encode()))
    server.routes["/b"] = serves(b"", 301, Location="/a")
    assert get(server.url("/a")).moved is None


def test_cookies_stay_with_their_host(server: Loopback) -> None:
    """A host gets back what it set, also after a redirect; no other host does."""
    elsewhere = server.url("/there", "127.0.0.2")
    server.routes["/a"] = serves(b"", 302, Location="/b", Set_Cookie="mine=1")
    server.routes["/b"] = serves(b"", 302, Location=elsewhere, Set_Cookie="other=2; Domain=127.0.0.2")
    server.routes["/there"] = serves(b"", 302, Location=server.url("/c"), Set_Cookie="theirs=3")
    server.routes["/c"] = serves(PAGE.encode())
    get(server.url("/a"))
    sent = [(visit.path, visit.headers.get("cookie")) for visit in server.seen]
    assert sent == [("/a", None), ("/b", "mine=1"), ("/there", None), ("/c", "mine=1")]


def test_a_host_with_too_many_cookies_gets_none(server: Loopback) -> None:
    """What a run keeps of a host does not grow."""
    many = "\r\n".join(f"Set-Cookie: c{number}=1" for number in range(60))
    server.routes["/a"] = lambda visit: visit.send(
        f"HTTP/1.1 200 OK\r\n{many}\r\nContent-Length: 1\r\n\r\nx".encode()
    )
    with Fetcher(quick(retries=1)) as fetcher:
        fetcher.get(Ask(server.url("/a")))
        fetcher.get(Ask(server.url("/a")))
    assert "cookie" not in server.seen[-1].headers


def test_credentials_are_for_their_host_only(server: Loopback) -> None:
    """They follow a redirect within the host, and stay behind on the way to another."""
    server.routes["/a"] = serves(b"", 302, Location="/b")
    server.routes["/b"] = serves(b"", 302, Location=server.url("/c", "127.0.0.2"))
    server.routes["/c"] = serves(PAGE.encode())
    get(server.url("/a").replace("://", "://ann:secret@"))
    assert ["authorization" in visit.headers for visit in server.seen] == [True, True, False]


def test_credentials_in_a_redirect_are_used_and_forgotten(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    """They are in no result, no error and no log."""
    caplog.set_level(logging.DEBUG)
    for path in ("/good", "/gone"):
        server.routes["/a"] = serves(b"", 301, Location=server.url(path).replace("://", "://bob:s3cret@"))
        server.routes["/good"] = serves(PAGE.encode())
        (found,) = read_all(server.url("/a").replace("://", "://ann:passw0rd@"))
        said = f"{found!r} {found.error!r}" if isinstance(found, Failure) else repr(found)
        assert "s3cret" not in said + caplog.text
        assert "passw0rd" not in said + caplog.text
        assert server.seen[-1].headers["authorization"] == "Basic Ym9iOnMzY3JldA=="


def test_a_proxy_is_used(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment's proxy is asked, at whatever address it is, but not for what is private."""
    monkeypatch.setenv("HTTP_PROXY", server.url().replace("://", "://me:pw@"))
    server.routes["/page"] = serves(PAGE.encode())
    assert get("http://news.invalid/page", allow_private=False).body == PAGE.encode()
    assert server.seen[0].target == "http://news.invalid/page"
    assert server.seen[0].headers["proxy-authorization"].startswith("Basic ")
    for url in ("http://127.0.0.2/page", "http://2130706433/page", "http://[::1]/page"):
        assert "is a private address" in str(refusal(url, allow_private=False))
    monkeypatch.setenv("NO_PROXY", "127.0.0.2")
    assert get(server.url("/page", "127.0.0.2")).status == 200
    assert [visit.target for visit in server.seen[1:]] == ["/page"]
