"""How a host is treated: one request at a time, pauses, rest when it asks for it, its robots.txt."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from email.utils import format_datetime
from itertools import pairwise

import pytest

from newsgrab.sources.answers import Ask
from newsgrab.sources.http import Fetcher, RobotsError
from newsgrab.sources.options import Options
from newsgrab.sources.polite import MOST_HOSTS, Hosts, host_of
from newsgrab.sources.watch import Watch
from tests.loopback import Loopback, Visit, closed_port, in_turn, serves
from tests.sources.asking import NOW, PAGE, get, quick, refusal, refused

GOOD = serves(PAGE.encode(), content_type="text/html")


def gaps(visits: Iterable[Visit]) -> list[float]:
    """Seconds between requests."""
    times = [visit.at for visit in visits]
    return [later - earlier for earlier, later in pairwise(times)]


def test_one_request_at_a_time_to_a_host(server: Loopback) -> None:
    """However many threads ask; other hosts are asked meanwhile."""
    lock, busy, most, together = threading.Lock(), dict[str, int](), dict[str, int](), list[int]()

    def handle(visit: Visit) -> None:
        host = visit.headers["host"]
        with lock:
            busy[host] = busy.get(host, 0) + 1
            most[host] = max(most.get(host, 0), busy[host])
            together.append(sum(busy.values()))
        time.sleep(0.03)
        with lock:
            busy[host] -= 1
        visit.answer(200, PAGE.encode())

    server.otherwise = handle
    urls = [server.url(f"/{number}", host) for number in range(6) for host in server.addresses]
    with Fetcher(quick()) as fetcher, ThreadPoolExecutor(12) as crew:
        answers = list(crew.map(lambda url: fetcher.get(Ask(url)), urls))
    assert [answer.url for answer in answers] == urls
    assert set(most.values()) == {1}
    assert max(together) == 2


def test_a_pause_after_each_request(server: Loopback) -> None:
    """From the end of an answer to the next request; none for another host, none within a redirect."""
    server.otherwise = GOOD
    server.routes["/old"] = serves(b"", 301, location="/new")
    with Fetcher(quick(delay=0.8)) as fetcher:
        for url in (server.url("/a"), server.url("/", "127.0.0.2"), server.url("/old"), server.url("/b")):
            fetcher.get(Ask(url))
    assert server.paths() == ["/a", "/", "/old", "/new", "/b"]
    one, other, redirect, last = gaps(server.seen)
    assert one < 0.7
    assert one + other >= 0.8
    assert redirect < 0.7
    assert last >= 0.8


def test_the_pause_does_not_count_as_time_for_the_address(server: Loopback) -> None:
    """Waiting for one's turn takes nothing from what an address may take."""
    server.otherwise = GOOD
    with Fetcher(quick(delay=0.5, timeout=0.3)) as fetcher:
        answers = [fetcher.get(Ask(server.url(f"/{number}"))) for number in range(3)]
    assert all(answer.duration < 0.3 for answer in answers)


def test_chance_makes_pauses_longer_never_shorter(server: Loopback) -> None:
    """Nobody is asked in a beat."""
    server.otherwise = GOOD
    with Fetcher(quick(delay=0.1, jitter=0.2)) as fetcher:
        for number in range(5):
            fetcher.get(Ask(server.url(f"/{number}")))
    pauses = gaps(server.seen)
    assert min(pauses) >= 0.1
    assert max(pauses) - min(pauses) > 0.001


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_what_can_pass_is_tried_again(server: Loopback, status: int) -> None:
    """With growing pauses, and the answer that comes in the end is the answer."""
    server.routes["/a"] = in_turn(serves(b"", status), serves(b"", status), GOOD)
    assert get(server.url("/a"), retries=2, backoff=0.1).status == 200
    first, second = gaps(server.seen)
    assert first >= 0.05
    assert second >= 0.1
    server.seen.clear()
    server.routes["/a"] = serves(b"", status)
    assert refusal(server.url("/a"), retries=1).passing
    assert len(server.seen) == 2


def test_an_answer_cut_short_is_tried_again(server: Loopback) -> None:
    """Half an article is none."""
    server.routes["/a"] = in_turn(serves(PAGE.encode(), content_length="5000"), GOOD)
    assert get(server.url("/a"), retries=1).body == PAGE.encode()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 501])
def test_what_cannot_pass_is_not_tried_again(server: Loopback, status: int) -> None:
    """Asking again would only annoy."""
    server.routes["/a"] = serves(b"", status)
    error = refusal(server.url("/a"), retries=5)
    assert (error.status, error.passing, len(server.seen)) == (status, False, 1)


def test_trying_again_stays_within_the_time(server: Loopback) -> None:
    """No attempt begins that would come too late."""
    server.routes["/a"] = serves(b"", 500)
    began = time.monotonic()
    refusal(server.url("/a"), retries=50, backoff=0.2, timeout=1.0)
    assert time.monotonic() - began < 1.5
    assert 2 <= len(server.seen) <= 5


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("stated", ["1", format_datetime(NOW + timedelta(seconds=1), usegmt=True)])
def test_retry_after_is_waited_for(server: Loopback, status: int, stated: str) -> None:
    """In seconds or as a date, by all threads that ask the host."""
    server.routes["/a"] = in_turn(serves(b"", status, retry_after=stated), GOOD)
    server.routes["/b"] = GOOD
    with Fetcher(quick(retries=1)) as fetcher, ThreadPoolExecutor(2) as crew:
        first = crew.submit(fetcher.get, Ask(server.url("/a")))
        time.sleep(0.3)
        fetcher.get(Ask(server.url("/b")))
        assert first.result().status == 200
    assert gaps(server.seen)[0] >= 1


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [("3600", 3600), (format_datetime(NOW + timedelta(days=1), usegmt=True), 86_400), ("9" * 12, 604_800)],
)
def test_a_long_retry_after_is_for_the_caller(server: Loopback, stated: str, seconds: float) -> None:
    """The error says for how long, and the host is not asked for anything until then."""
    server.routes["/a"] = serves(b"", 429, retry_after=stated)
    with Fetcher(quick(retries=3)) as fetcher:
        error = refused(fetcher, server.url("/a"))
        assert (error.status, error.retry_after, error.passing) == (429, seconds, True)
        other = refused(fetcher, server.url("/b"))
        assert "wants to be left alone" in str(other)
        assert other.retry_after == pytest.approx(seconds, abs=5)
        assert refused(fetcher, server.url("/c", "127.0.0.2")).status == 404
    assert server.paths() == ["/a", "/c"]


def test_too_many_requests_without_a_time(server: Loopback) -> None:
    """The host is left alone for longer each time."""
    server.otherwise = serves(b"", 429)
    with Fetcher(quick(backoff=0.1)) as fetcher:
        rests = [refused(fetcher, server.url(f"/{number}")).retry_after or 0 for number in range(4)]
    assert rests[3] > rests[0]
    assert all(gap >= rest for gap, rest in zip(gaps(server.seen), rests, strict=False))


@pytest.mark.parametrize(
    ("text", "open_to_us"),
    [
        ("", True),
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: newsgrab\nDisallow: /private", True),
        ("User-agent: NewsGrab/2.0\nDisallow: /news", False),
        ("User-agent: newsgrab-pro\nDisallow: /", True),
        ("User-agent: other\nUser-agent: newsgrab\nDisallow: /news", False),
        ("user agent newsgrab\r\ndisallow: /news\r\n", False),
        ("\ufeffUser-agent: *\rDisallow: /news\rAllow: /news/1", True),
        ("User-agent: *\nDisallow: /*?print", True),
        ("<!doctype html><title>Not found</title>", True),
    ],
)
def test_robots_txt(server: Loopback, text: str, open_to_us: bool) -> None:
    """What it forbids us is not asked for; the group that names us goes before the one for all."""
    server.routes["/robots.txt"] = serves(text.encode())
    server.routes["/news/1"] = GOOD
    with Fetcher(quick(robots=True, user_agent="newsgrab/0.1")) as fetcher:
        if open_to_us:
            assert fetcher.get(Ask(server.url("/news/1"))).status == 200
        else:
            error = refused(fetcher, server.url("/news/1"))
            assert isinstance(error, RobotsError)
            assert not error.passing
    assert server.paths() == ["/robots.txt", "/news/1"][: 1 + open_to_us]


def test_robots_txt_is_asked_for_once_a_host(server: Loopback) -> None:
    """By many threads at once too; what follows upon it waits for no pause; redirects are looked at."""
    server.otherwise = GOOD
    server.routes["/robots.txt"] = serves(b"User-agent: *\nDisallow: /closed")
    server.routes["/gate"] = serves(b"", 302, location=server.url("/closed/x", "127.0.0.2"))
    with Fetcher(quick(robots=True, delay=0.5)) as fetcher, ThreadPoolExecutor(4) as crew:
        list(crew.map(lambda number: fetcher.get(Ask(server.url(f"/{number}"))), range(4)))
        assert isinstance(refused(fetcher, server.url("/gate")), RobotsError)
    assert server.paths().count("/robots.txt") == 2
    assert "/closed/x" not in server.paths()
    assert gaps(server.seen)[0] < 0.45
    assert min(gaps(server.seen)[1:4]) >= 0.5


@pytest.mark.parametrize(
    ("status", "line"),
    [(401, ""), (404, ""), (410, ""), (429, "answered 429"), (500, "answered 500"), (503, "answered 503")],
)
def test_robots_txt_that_cannot_be_had(server: Loopback, status: int, line: str) -> None:
    """RFC 9309: where there is none all is allowed, and nothing while the server fails."""
    server.otherwise = GOOD
    server.routes["/robots.txt"] = serves(b"User-agent: *\nDisallow: /", status)
    with Fetcher(quick(robots=True)) as fetcher:
        if not line:
            assert fetcher.get(Ask(server.url("/a"))).status == 200
            return
        for path in ("/a", "/b"):
            error = refused(fetcher, server.url(path))
            assert isinstance(error, RobotsError)
            assert f"is not asked: its robots.txt {line}" in str(error)
            assert error.passing
    assert server.paths() == ["/robots.txt"]


def test_robots_txt_of_a_host_that_is_down() -> None:
    """It counts as a failing one; where the host cannot be at all, that is what is said."""
    with closed_port() as port:
        assert "refused the connection" in str(refusal(f"http://127.0.0.1:{port}/", robots=True))
        private = refusal(f"http://127.0.0.1:{port}/", robots=True, allow_private=False)
    assert "is a private address" in str(private)


def test_robots_txt_behind_redirects(server: Loopback) -> None:
    """They are followed, to other hosts too; one without end is no robots.txt."""
    server.otherwise = GOOD
    server.routes["127.0.0.1/robots.txt"] = serves(b"", 301, location=server.url("/r", "127.0.0.2"))
    server.routes["/r"] = serves(b"User-agent: *\nDisallow: /a")
    assert isinstance(refusal(server.url("/a"), robots=True), RobotsError)
    server.routes["127.0.0.1/robots.txt"] = serves(b"", 301, location="/robots.txt")
    assert get(server.url("/a"), robots=True).status == 200


@pytest.mark.parametrize("asks", ["Crawl-delay: 0.4", "Request-rate: 2/1s", "Crawl-delay: 86400"])
def test_a_crawl_delay(server: Loopback, asks: str) -> None:
    """It makes the pause longer, up to a limit."""
    server.otherwise = GOOD
    server.routes["/robots.txt"] = serves(f"User-agent: *\n{asks}\n".encode())
    with Fetcher(quick(robots=True, longest_delay=0.6)) as fetcher:
        for path in ("/a", "/b"):
            fetcher.get(Ask(server.url(path)))
    assert 0.4 <= gaps(server.seen)[1] < 2


def test_a_robots_txt_without_end(server: Loopback) -> None:
    """Its first 500 KiB count."""
    line = b"Disallow: /closed\n"

    def handle(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\n")
        visit.flood(line * 1000)

    server.routes["/robots.txt"] = handle
    server.otherwise = GOOD
    with Fetcher(quick(robots=True)) as fetcher:
        assert fetcher.get(Ask(server.url("/open"))).status == 200
        assert isinstance(refused(fetcher, server.url("/closed")), RobotsError)


class _Line:
    def __init__(self) -> None:
        self.open = True

    def close(self) -> None:
        self.open = False


def test_hosts_are_forgotten() -> None:
    """Of a run over many hosts only so many connections stay open; none in use or at rest is closed."""
    hosts = Hosts(_Line, Options(delay=0, jitter=0))
    watch = Watch(10, threading.Event())
    with hosts.of("http://in-use.example/") as used, hosts.of("http://tired.example/") as tired:
        tired.heard(503, 60)
    with hosts.of("http://in-use.example/") as used:
        lines = []
        for number in range(MOST_HOSTS + 50):
            with hosts.of(f"http://{number}.example/") as host, host.turn(watch):
                lines.append(host.line)
        assert used.line.open
        assert tired.line.open
        assert [line.open for line in lines].count(True) == MOST_HOSTS - 2
    hosts.close()
    assert not any(line.open for line in [*lines, used.line, tired.line])


def test_what_counts_as_one_host() -> None:
    """A name, whatever the scheme; another port is another server."""
    assert host_of("http://a.example/x") == host_of("https://A.example:443/y") == "a.example"
    assert host_of("http://a.example:8000/") != host_of("http://a.example/")
