"""One request over the network: the one door to httpx, and to httpcore below it.

httpx speaks HTTP and keeps cookies; this module decides what it may connect to, since only here is the
address known that a connection really goes to, and for how long it may listen, since only here is every
byte seen that comes.
"""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from importlib.util import find_spec
from typing import Any, NamedTuple
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from newsgrab.errors import FetchError
from newsgrab.normalize.printable import printable
from newsgrab.sources.guard import Guard
from newsgrab.sources.options import Options
from newsgrab.sources.watch import LOOK, Watch

#: seconds that an idle connection is kept for the next request to its host
IDLE = 30.0
#: a host that sets more cookies than that gets none of them back: no reader's browser has so many of one
MOST_COOKIES = 50
#: unpacked by us, in bounded pieces: httpx would unpack a bomb a chunk at once
CODINGS = "gzip"

HTTP2 = find_spec("h2") is not None
PROTOCOLS = ["http/1.1", "h2"] if HTTP2 else ["http/1.1"]


for _name in ("httpcore", "httpx"):  # they write headers out, in which credentials may stand
    logging.getLogger(_name).setLevel(logging.WARNING)


class _Explained(NamedTuple):
    """What to say of an error."""

    kind: type[BaseException]
    what: str
    do: str
    passing: bool = False


#: what lies behind an error; the first that is among its causes counts
EXPLAINED = (
    _Explained(TimeoutError, "did not answer in time", "try again later", passing=True),
    _Explained(httpcore.TimeoutException, "did not answer in time", "try again later", passing=True),
    _Explained(
        httpcore.ProxyError, "cannot be fetched: the proxy refuses", "check HTTPS_PROXY", passing=True
    ),
    _Explained(httpx.InvalidURL, "is, or redirects to, no valid address", "check it"),
    _Explained(ssl.SSLError, "has no secure connection to offer", "check the address"),
    _Explained(socket.gaierror, "host not found", "check the address and your connection"),
    _Explained(ConnectionRefusedError, "refused the connection", "check the address", passing=True),
    _Explained(
        httpcore.ConnectError, "cannot be reached", "check the address and your connection", passing=True
    ),
    # what the socket module raises for a host name with a part that is empty or too long
    _Explained(UnicodeError, "is, or redirects to, no valid address", "check it"),
)

#: all that httpx, httpcore and the system raise for what a server or a network does
ERRORS = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    OSError,
    UnicodeError,
)


class Reply(NamedTuple):
    """An answer whose body is still to be read."""

    url: str
    status: int
    #: names in lower case
    headers: Mapping[str, str]
    #: the body as it comes over the wire
    chunks: Iterator[bytes]
    #: where it redirects to, and the credentials that may be shown there
    next_url: str | None
    authorization: str | None


class Network:
    """What all connections of a run share: the guard, certificates, the environment's proxies."""

    def __init__(self, options: Options, guard: Guard) -> None:
        self.options = options
        self.guard = guard
        self._context: ssl.SSLContext | None = None
        self._lock = threading.Lock()

    def line(self) -> Line:
        """A line to one more host."""
        return Line(self)

    def context(self) -> ssl.SSLContext:
        """The certificates to trust (``SSL_CERT_FILE``, ``SSL_CERT_DIR``, else certifi's), read once."""
        with self._lock:
            if self._context is None:
                self._context = httpx.create_ssl_context()
                self._context.set_alpn_protocols(PROTOCOLS)
                # httpcore sets them again for each connection, and OpenSSL lets no thread set what another
                # one reads
                self._context.set_alpn_protocols = _set_already  # type: ignore[method-assign, assignment]
            return self._context


class Line:
    """The connection to one host and the cookies it has set, for one request at a time."""

    def __init__(self, network: Network) -> None:
        self._transport = _Transport(network)
        self._options = network.options
        self._client = httpx.Client(
            transport=self._transport,
            trust_env=False,
            headers={"Accept-Encoding": CODINGS, "User-Agent": network.options.user_agent},
        )

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    @contextmanager
    def get(self, url: str, headers: Mapping[str, str], watch: Watch) -> Iterator[Reply]:
        """Ask for an address; redirects are told, not followed.

        :raises FetchError: there is no answer, or (inside the block) its body does not come.
        """
        self._transport.watch = watch
        watch.ended, watch.asking = False, True
        timeout = httpx.Timeout(self._options.read_timeout, connect=self._options.connect_timeout)
        try:
            bare, auth = _without_credentials(httpx.URL(url))
            request = self._client.build_request("GET", bare, headers=headers, timeout=timeout)
            with closing(self._client.send(request, auth=auth, stream=True)) as response:
                yield _reply(response)
        except ERRORS as error:
            raise _fetch_error(error, cut=watch.ended) from error
        finally:
            watch.asking = False
            if len(self._client.cookies.jar) > MOST_COOKIES:
                self._client.cookies.clear()


def _without_credentials(url: httpx.URL) -> tuple[httpx.URL, httpx.Auth | None]:
    """The address and its credentials apart: httpx logs addresses, and they stand in its errors."""
    if not url.userinfo:
        return url, None
    return url.copy_with(userinfo=b""), httpx.BasicAuth(url.username, url.password)


def _reply(response: httpx.Response) -> Reply:
    following = response.next_request
    return Reply(
        str(response.url),
        response.status_code,
        response.headers,
        response.iter_raw(),
        str(following.url) if following else None,
        following.headers.get("authorization") if following else None,
    )


class _Transport(httpx.BaseTransport):
    """httpx over httpcore, with a backend of our own."""

    def __init__(self, network: Network) -> None:
        self._network = network
        #: scheme -> its connections, and whether they go through a proxy
        self._pools: dict[str, tuple[httpcore.ConnectionPool, bool]] = {}
        #: of the request in hand
        self.watch: Watch | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        pool = self._pool(url)
        answer = pool.handle_request(
            httpcore.Request(
                request.method,
                httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    def close(self) -> None:
        for pool, _ in self._pools.values():
            pool.close()

    def _pool(self, url: httpx.URL) -> httpcore.ConnectionPool:
        """The connections for a scheme; through a proxy, the target is looked at before each request."""
        if url.scheme not in self._pools:
            self._pools[url.scheme] = self._made(url)
        pool, proxied = self._pools[url.scheme]
        if proxied:
            _check_target(self._network.guard, url, self._network.options.connect_timeout)
        return pool

    def _made(self, url: httpx.URL) -> tuple[httpcore.ConnectionPool, bool]:
        guard = self._network.guard
        try:
            context = self._network.context() if url.scheme == "https" else None
            if proxy := _proxy(url):  # the user's own choice, which may well be at a private address
                guard = guard._replace(refuses=lambda _: False)
        except (OSError, ValueError, ImportError, httpx.InvalidURL) as error:
            why = f" ({error})" if isinstance(error, OSError | ImportError) else ""
            what = f"cannot be fetched: the environment's proxy or certificates are wrong{why}"
            raise FetchError(printable(what, 200), do="check HTTPS_PROXY and SSL_CERT_FILE") from error
        pool = httpcore.ConnectionPool(
            ssl_context=context,
            proxy=proxy,
            max_connections=1,
            keepalive_expiry=IDLE,
            http2=HTTP2,
            network_backend=_Backend(guard, self),
        )
        return pool, proxy is not None


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class _Backend(httpcore.NetworkBackend):
    """Connects to addresses that the guard allows: to the very ones it has seen."""

    def __init__(self, guard: Guard, transport: _Transport) -> None:
        self._guard = guard
        self._transport = transport
        self._below = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        until = time.monotonic() + _bounded(timeout, self._transport)
        addresses = self._guard.addresses(host, port, until - time.monotonic())
        for number, address in enumerate(addresses, start=1):
            share = max(until - time.monotonic(), LOOK) / (len(addresses) - number + 1)
            try:
                stream = self._below.connect_tcp(address, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(addresses):
                    raise
            else:
                return _Stream(stream, self._transport)
        raise httpcore.ConnectError("no address")


class _Stream(httpcore.NetworkStream):
    """A connection that counts what comes and ends with the watch: a server that drips is cut off."""

    def __init__(self, below: httpcore.NetworkStream, transport: _Transport) -> None:
        self._below = below
        self._transport = transport

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = self._transport.watch
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            try:
                data = self._below.read(max_bytes, min(_bounded(timeout, self._transport), LOOK))
            except httpcore.ReadTimeout:
                if until is not None and time.monotonic() >= until:
                    raise
            except httpcore.ReadError:
                _end(watch)
                raise
            else:
                if watch:
                    watch.received += len(data)
                if not data:
                    _end(watch)
                return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._below.write(buffer, _bounded(timeout, self._transport))

    def close(self) -> None:
        self._below.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        seconds = _bounded(timeout, self._transport)
        return _Stream(self._below.start_tls(ssl_context, server_hostname, seconds), self._transport)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's own
        return self._below.get_extra_info(info)


def _end(watch: Watch | None) -> None:
    if watch:
        watch.ended = True


def _bounded(timeout: float | None, transport: _Transport) -> float:
    """The timeout of a step, within what the watch leaves; raises when that is nothing."""
    left = transport.watch.left() if transport.watch else IDLE
    return left if timeout is None else min(left, timeout)


def _set_already(_: Iterable[str]) -> None:
    """Set no protocols: they are."""


def _proxy(url: httpx.URL) -> httpcore.Proxy | None:
    """The proxy that the environment (or the system) names for an address."""
    named = getproxies()
    stated = named.get(url.scheme) or named.get("all")
    if not stated or proxy_bypass(f"{url.host}:{url.port}" if url.port else url.host):
        return None
    proxy = httpx.Proxy(stated if "://" in stated else f"http://{stated}")
    if proxy.url.scheme.startswith("socks") and not find_spec("socksio"):
        raise ImportError("a SOCKS proxy needs the package socksio")
    where = httpcore.URL(
        scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=b"/"
    )
    return httpcore.Proxy(where, auth=proxy.raw_auth)


def _check_target(guard: Guard, url: httpx.URL, seconds: float) -> None:
    """Refuse what the proxy would fetch from the inside.  Names that only it can resolve are its business."""
    try:
        guard.addresses(url.raw_host.decode("ascii"), url.port or 80, seconds)
    except OSError:
        return


def _fetch_error(error: Exception, *, cut: bool) -> FetchError:
    """What was raised, in our words.  Its own may quote the address, credentials and all."""
    if cut:
        return FetchError("broke off its answer", do="try again later", passing=True)
    causes = list(_causes(error))
    for kind, what, do, passing in EXPLAINED:
        for cause in causes:
            if isinstance(cause, kind):
                why = printable(str(getattr(cause, "verify_message", "")), 100)
                again = passing or getattr(cause, "errno", None) == socket.EAI_AGAIN
                return FetchError(f"{what} ({why})" if why else what, do=do, passing=again)
    return FetchError("garbled its answer", do="open it in a browser")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error:
        yield error
        error = error.__cause__ or error.__context__
