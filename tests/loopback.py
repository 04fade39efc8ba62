"""A real HTTP server on loopback for tests, on plain sockets so that it can also misbehave.

::

    with Loopback() as server:
        server.routes["/a"] = serves(b"<p>Hello", content_type="text/html")
        server.routes["/b"] = lambda visit: visit.send(b"garbage")
        fetch(server.url("/a"))
        assert server.seen[0].headers["host"] == ...

One server can be many hosts: ``Loopback("127.0.0.1", "127.0.0.2")`` listens at each, on one port.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import pytest

#: a whole request line with its headers is shorter in every test
_LONGEST = 64 * 1024


class Visit:
    """One request, and the ways to answer it."""

    def __init__(self, server: Loopback, connection: socket.socket, head: str) -> None:
        line, *stated = head.split("\r\n")
        self.server = server
        self.connection = connection
        #: when it had come (monotonic)
        self.at = time.monotonic()
        #: the path with the query, as sent
        self.target = line.split(" ")[1]
        self.path = urlsplit(self.target).path
        #: names in lower case
        self.headers: Mapping[str, str] = {
            name.lower(): value.strip() for name, _, value in (each.partition(":") for each in stated)
        }
        #: whether the connection may be used again
        self.stays = True

    def answer(self, status: int = 200, body: bytes = b"", **headers: str) -> None:
        """A proper answer; ``content_type=...`` states a header, also one that lies."""
        stated = {"content-length": str(len(body))} | {
            name.replace("_", "-").lower(): value for name, value in headers.items()
        }
        lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in stated.items()), "", ""]
        self.stays = stated["content-length"] == str(len(body)) and "connection" not in stated
        self.connection.sendall("\r\n".join(lines).encode("latin-1") + body)

    def send(self, data: bytes) -> None:
        """Bytes as they are; the connection is closed afterwards."""
        self.stays = False
        self.connection.sendall(data)

    def drip(self, data: bytes, pause: float = 0.02) -> None:
        """A byte at a time, round and round, until the client or the test has had enough."""
        self.stays = False
        while True:
            for number in range(len(data)):
                self.connection.sendall(data[number : number + 1])
                if self.server.over.wait(pause):
                    return

    def flood(self, data: bytes) -> None:
        """The same bytes for ever, as fast as they are taken."""
        self.stays = False
        while not self.server.over.is_set():
            self.connection.sendall(data)

    def hang(self) -> None:
        """Say nothing more."""
        self.stays = False
        self.server.over.wait(30)


Handler = Callable[[Visit], None]


def serves(body: bytes = b"", status: int = 200, **headers: str) -> Handler:
    """A handler that always gives the same answer."""
    return lambda visit: visit.answer(status, body, **headers)


def in_turn(*handlers: Handler) -> Handler:
    """A handler that is another one each time; the last of them stays."""
    left = list(handlers)

    def handle(visit: Visit) -> None:
        handler = left.pop(0) if len(left) > 1 else left[0]
        handler(visit)

    return handle


class Loopback:
    """The server; listens while in its ``with`` block.

    :param addresses: of this machine (127.0.0.0/8); each counts as a host of its own.
    :param tls: speak TLS with these certificates.
    :param latency: seconds before each answer.
    """

    def __init__(
        self, *addresses: str, tls: ssl.SSLContext | None = None, latency: float = 0.0, seen: bool = True
    ) -> None:
        self.addresses = addresses or ("127.0.0.1",)
        self.latency = latency
        #: path -> what answers it; ``address/path`` for one host only
        self.routes: dict[str, Handler] = {}
        #: what answers all other paths
        self.otherwise: Handler = serves(b"nothing", 404)
        #: the requests, in their order (not kept with ``seen=False``)
        self.seen: list[Visit] = []
        #: how many connections were made
        self.connections = 0
        #: set when the test is over: slow answers end
        self.over = threading.Event()
        self._tls = tls
        self._keeps = seen
        self._listening: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        port = 0
        for address in self.addresses:
            listening = socket.create_server((address, port), backlog=256)
            port = listening.getsockname()[1]
            self._listening.append(listening)
            self._start(self._accept, listening)
        self.port = port
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        for listening in self._listening:
            with contextlib.suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
        for thread in self._threads:
            thread.join(5)

    def url(self, path: str = "/", host: str | None = None) -> str:
        """An address of it, by default at the first of its addresses."""
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{host or self.addresses[0]}:{self.port}{path}"

    def paths(self) -> list[str]:
        """The paths asked for, in their order."""
        return [visit.path for visit in self.seen]

    def _start(self, work: Callable[[socket.socket], None], on: socket.socket) -> None:
        thread = threading.Thread(target=work, args=(on,), daemon=True)
        thread.start()
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]

    def _accept(self, listening: socket.socket) -> None:
        with contextlib.suppress(OSError):  # closed: the test is over
            while True:
                connection, _ = listening.accept()
                self.connections += 1
                self._start(self._converse, connection)

    def _converse(self, connection: socket.socket) -> None:
        """Answer requests of one connection until one side has had enough, which is part of the play."""
        with contextlib.suppress(OSError), connection:
            connection.settimeout(30)
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                while head := self._head(connection):
                    visit = Visit(self, connection, head)
                    if self._keeps:
                        self.seen.append(visit)
                    self.over.wait(self.latency)
                    host = connection.getsockname()[0]
                    own = self.routes.get(f"{host}{visit.path}")
                    (own or self.routes.get(visit.path, self.otherwise))(visit)
                    if not visit.stays:
                        break

    def _head(self, connection: socket.socket) -> str:
        """A request without a body; nothing when the client has hung up or the test is over."""
        head = b""
        connection.settimeout(0.2)
        while not head.endswith(b"\r\n\r\n"):
            try:
                data = connection.recv(_LONGEST)
            except TimeoutError:
                if self.over.is_set():
                    return ""
                continue
            if not data:
                return ""
            head += data
        connection.settimeout(30)
        return head[:-4].decode("latin-1")


def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reach loopback past the proxies of the environment."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """A port at which nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        yield unused.getsockname()[1]
