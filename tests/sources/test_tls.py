"""TLS is always verified, with the certificates that the environment names."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from newsgrab.sources.answers import Ask
from newsgrab.sources.guard import Guard
from newsgrab.sources.http import Fetcher
from newsgrab.sources.wire import HTTP2
from tests.loopback import Loopback, Visit, no_proxy, serves
from tests.sources.asking import PAGE, get, quick, refusal

PAST = datetime(2020, 1, 1, tzinfo=UTC)
Issue = Callable[[trustme.CA], trustme.LeafCert]


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The one authority that ``SSL_CERT_FILE`` trusts."""
    no_proxy(monkeypatch)
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    return made


def context_of(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """What a server needs to show it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def test_a_certificate_that_is_trusted(authority: trustme.CA) -> None:
    """The page comes, under the name it was asked for, and the connection is used again."""
    with Loopback(tls=context_of(authority.issue_cert("news.example"))) as server:
        server.routes["/a"] = serves(PAGE.encode())
        guarded = Guard(lambda *_: ["127.0.0.1"], lambda _: False)
        with Fetcher(quick(), guarded=guarded) as fetcher:
            url = server.url("/a", "news.example")
            assert fetcher.get(Ask(url)).body == fetcher.get(Ask(url)).body == PAGE.encode()
        assert server.connections == 1
        assert server.seen[0].headers["host"] == f"news.example:{server.port}"


@pytest.mark.parametrize(
    ("certificate", "why"),
    [
        (
            lambda ca: ca.issue_cert("127.0.0.1", not_before=PAST, not_after=PAST.replace(year=2021)),
            "expired",
        ),
        (lambda ca: ca.issue_cert("other.example"), "mismatch"),
        (lambda _: trustme.CA().issue_cert("127.0.0.1"), "unable to get local issuer"),
    ],
    ids=["expired", "wrong name", "unknown authority"],
)
def test_a_certificate_that_is_not(authority: trustme.CA, certificate: Issue, why: str) -> None:
    """It is refused with the reason, nothing is sent, and it is not tried again."""
    with Loopback(tls=context_of(certificate(authority))) as server:
        error = refusal(server.url("/a"), retries=3)
        assert "has no secure connection to offer" in str(error)
        assert why in str(error)
        assert not error.passing
        assert (server.connections, server.seen) == (1, [])


def test_plain_http_where_tls_is_due(authority: trustme.CA) -> None:
    """There is no answer to it, and that is a clear line."""
    with Loopback(tls=context_of(authority.issue_cert("127.0.0.1"))) as server:
        line = str(refusal(server.url("/").replace("https:", "http:")))
    assert "broke off" in line or "garbled" in line


def test_a_redirect_to_a_bad_certificate(authority: trustme.CA) -> None:
    """It is verified after redirects as well."""
    with Loopback() as plain, Loopback(tls=context_of(trustme.CA().issue_cert("127.0.0.1"))) as bad:
        plain.routes["/a"] = serves(b"", 301, location=bad.url("/b"))
        assert "secure connection" in str(refusal(plain.url("/a")))


def test_certificates_that_cannot_be_read(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    """That is the environment's fault, said for each address."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    error = refusal("https://127.0.0.1:1/")
    assert "environment's proxy or certificates are wrong" in str(error)
    assert "SSL_CERT_FILE" in str(error)


def test_through_a_proxy(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy sees a name and bytes; the certificate is verified behind it."""
    with Loopback() as proxy, Loopback(tls=context_of(authority.issue_cert("localhost"))) as server:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        server.routes["/a"] = serves(PAGE.encode())
        proxy.otherwise = lambda visit: _tunnel(visit, server.port)
        assert get(server.url("/a", "localhost")).body == PAGE.encode()
        assert [visit.target for visit in proxy.seen] == [f"localhost:{server.port}"]
        assert "secure connection" in str(refusal(server.url("/a", "127.0.0.1")))
        assert "is a private address" in str(refusal(server.url("/a"), allow_private=False))
        proxy.otherwise = serves(b"", 403)
        assert "the proxy refuses" in str(refusal(server.url("/a", "localhost")))


def _tunnel(visit: Visit, port: int) -> None:
    """Carry bytes both ways until one side ends."""
    visit.send(b"HTTP/1.1 200 Connected\r\n\r\n")
    with socket.create_connection(("127.0.0.1", port)) as there:
        ends = {visit.connection: there, there: visit.connection}
        while True:
            for end in select.select(list(ends), [], [], 5)[0]:
                if not (data := end.recv(65536)):
                    return
                ends[end].sendall(data)


@pytest.mark.skipif(not HTTP2, reason="h2 is not installed")
def test_http2(authority: trustme.CA) -> None:
    """Where h2 is installed it is spoken with a server that prefers it."""
    context = context_of(authority.issue_cert("127.0.0.1"))
    context.set_alpn_protocols(["h2"])
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_serve_http2, args=(listening, context))
        thread.start()
        answer = get(f"https://127.0.0.1:{listening.getsockname()[1]}/a")
        thread.join()
    assert (answer.status, answer.body, answer.media_type) == (200, PAGE.encode(), "text/html")


def _serve_http2(listening: socket.socket, context: ssl.SSLContext) -> None:
    """Answer one request."""
    from h2.config import H2Configuration
    from h2.connection import H2Connection
    from h2.events import RequestReceived

    plain, _ = listening.accept()
    with context.wrap_socket(plain, server_side=True) as connection:
        http2 = H2Connection(H2Configuration(client_side=False))
        http2.initiate_connection()
        connection.sendall(http2.data_to_send())
        while data := connection.recv(65536):
            for event in http2.receive_data(data):
                if isinstance(event, RequestReceived):
                    http2.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/html")])
                    http2.send_data(event.stream_id, PAGE.encode(), end_stream=True)
            connection.sendall(http2.data_to_send())
