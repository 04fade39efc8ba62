"""Addresses -> Documents: the one door to httpx."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx

from newsgrab.errors import FetchError, SourceError
from newsgrab.model import Document, Failure, Kind
from newsgrab.normalize.printable import printable
from newsgrab.normalize.urls import address, redacted
from newsgrab.patterns import lazy
from newsgrab.sources.answers import Answer, Ask
from newsgrab.sources.chunks import gunzipped, whole
from newsgrab.sources.content import documents
from newsgrab.sources.failures import failure
from newsgrab.sources.options import Options

MOST_REDIRECTS = 10
#: seconds to wait for a connection: a server that takes longer is down
CONNECT = 10.0
#: validators longer than this are none
LONGEST_HEADER = 1024

HEADERS = {
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",  # unpacked here, in bounded pieces: httpx would unpack a bomb a chunk at once
}

#: beginnings of media types that hold no article -> what to say; other types are told by their content
NO_ARTICLES = {
    "application/javascript": "a script",
    "application/msword": "a Word document",
    "application/pdf": "a PDF document",
    "application/vnd.ms-": "an Office document",
    "application/vnd.oasis.": "an OpenDocument file",
    "application/vnd.openxmlformats": "an Office document",
    "application/zip": "a zip archive",
    "audio/": "sound",
    "font/": "a font",
    "image/": "a picture",
    "multipart/": "a stream of parts",
    "text/css": "a style sheet",
    "text/javascript": "a script",
    "video/": "film",
}

#: what the user can do about a status
ADVICE = {
    401: "save the page from a browser and give the file",
    403: "save the page from a browser and give the file",
    404: "check the address",
    410: "check the address",
    429: "try again later",
    451: "save the page from a browser and give the file",
}

#: what lies behind an error -> what to say, what to do; the first that is among its causes counts
EXPLAINED: tuple[tuple[type[BaseException], str, str], ...] = (
    (httpx.TimeoutException, "did not answer in time", "try again later"),
    (httpx.ProxyError, "cannot be fetched: the proxy refuses", "check HTTPS_PROXY"),
    (httpx.InvalidURL, "is, or redirects to, no valid address", "check it"),
    (ssl.SSLError, "has no secure connection to offer", "check the address"),
    (socket.gaierror, "host not found", "check the address and your connection"),
    (ConnectionRefusedError, "refused the connection", "check the address"),
    (httpx.ConnectError, "cannot be reached", "check the address and your connection"),
    # what the socket module raises for a host name with a part that is empty or too long
    (UnicodeError, "is, or redirects to, no valid address", "check it"),
)

_MEDIA_TYPE = lazy(r"[\w.+-]{1,60}/[\w.+-]{1,100}", re.ASCII)
_CHARSET = lazy(r"""charset\s*=\s*["']?\s*([\w.:()+-]{1,40})""", re.IGNORECASE | re.ASCII)


def document_of(answer: Answer, source: str, options: Options) -> Iterator[Document | Failure]:
    """The documents of an answer: one, or one a record; a failure where there is none."""
    about = Document(
        source,
        b"",
        Kind.TEXT,
        charset=answer.charset,
        media_type=answer.media_type,
        url=answer.url,
        fetched=answer.fetched,
        etag=answer.etag,
        last_modified=answer.last_modified,
    )
    return documents(iter([answer.body]), about, options, name=urlsplit(answer.url).path)


class Fetcher:
    """Fetches addresses over one client, which a ``with`` block closes."""

    def __init__(self, options: Options, stop: threading.Event | None = None) -> None:
        self._options = options
        self._stop = stop
        self._client: httpx.Client | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client:
            self._client.close()

    def get(self, ask: Ask) -> Answer:
        """Fetch an address.

        :raises FetchError: it could not be had; ``passing`` says whether a later attempt may help.
        """
        began = time.monotonic()
        about, body = self._fetch(ask.url, printable(redacted(ask.url)))
        return Answer(
            url=about.url or ask.url,
            moved=None,
            status=200,
            body=body,
            media_type=about.media_type,
            charset=about.charset,
            etag=about.etag,
            last_modified=about.last_modified,
            fetched=self._options.now(),
            max_age=None,
            received=len(body),
            duration=time.monotonic() - began,
        )

    def read(self, url: str) -> Iterator[Document | Failure]:
        """The documents at an address: one, or one a record; a failure where there is none."""
        source = printable(redacted(url))
        try:
            about, body = self._fetch(url, source)
        except SourceError as error:
            yield failure(source, error, url=address(url))
            return
        yield from documents(iter([body]), about, self._options, name=urlsplit(about.url or "").path)

    def _fetch(self, url: str, source: str) -> tuple[Document, bytes]:
        """The whole body, and what the transport states of it; anything foreign becomes a FetchError."""
        if address(url) is None:
            raise FetchError("is no valid address", do="check it; a blank is written %20")
        deadline = time.monotonic() + self._options.timeout
        try:
            with closing(self._answer(url.strip(), deadline)) as response:
                about = self._about(response, source)
                _refuse(response, about.media_type)
                body = whole(self._body(response, deadline), self._options.max_bytes, _length(response))
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise _fetch_error(error) from error
        if not body:
            raise FetchError(f"answered {_status(response)} with an empty page", status=response.status_code)
        return about, body

    def _answer(self, url: str, deadline: float) -> httpx.Response:
        """The answer at the end of the redirects, its body still to be read."""
        client = self._opened()
        request = client.build_request("GET", url)
        for _ in range(MOST_REDIRECTS + 1):
            request.extensions["timeout"] = self._left(deadline)
            response = client.send(request, stream=True)
            if response.next_request is None:
                return response
            response.close()
            request = response.next_request
            if address(str(request.url)) is None:
                raise FetchError("redirects to what is no http or https address", do="open it in a browser")
        raise FetchError(f"redirects more than {MOST_REDIRECTS} times", do="open it in a browser")

    def _opened(self) -> httpx.Client:
        if self._client is None:
            try:
                self._client = httpx.Client(headers=HEADERS | {"User-Agent": self._options.user_agent})
            except (OSError, ValueError, ImportError, httpx.InvalidURL) as error:
                what = f"cannot be fetched: the environment's proxy or certificates are wrong ({error})"
                raise FetchError(printable(what, 200), do="check HTTPS_PROXY and SSL_CERT_FILE") from error
        return self._client

    def _left(self, deadline: float) -> dict[str, float | None]:
        """The timeouts for the next step; raises when no time is left."""
        left = deadline - time.monotonic()
        if left <= 0:
            raise FetchError(f"took longer than {self._options.timeout:g} seconds", do="try again later")
        return httpx.Timeout(left, connect=min(left, CONNECT)).as_dict()

    def _body(self, response: httpx.Response, deadline: float) -> Iterator[bytes]:
        """The body as it comes, unpacked; a server that drips is cut off at the deadline."""
        coding = response.headers.get("content-encoding", "").strip().lower()
        if coding not in ("", "gzip", "identity", "x-gzip"):
            raise FetchError(f"answers in a coding that was not asked for ({printable(coding, 20)})")
        chunks = self._timely(response, deadline)
        return gunzipped(chunks, self._options.max_bytes) if "gzip" in coding else chunks

    def _timely(self, response: httpx.Response, deadline: float) -> Iterator[bytes]:
        for chunk in response.iter_raw():
            self._left(deadline)
            yield chunk

    def _about(self, response: httpx.Response, source: str) -> Document:
        stated = response.headers.get("content-type", "")
        charset = _CHARSET.search(stated[:LONGEST_HEADER])
        return Document(
            source,
            b"",
            Kind.TEXT,
            charset=charset[1].lower() if charset else None,
            media_type=_media_type(stated),
            url=address(str(response.url)),
            fetched=self._options.now(),
            etag=_header(response, "etag"),
            last_modified=_header(response, "last-modified"),
        )


def _refuse(response: httpx.Response, media_type: str | None) -> None:
    """Raise, before the body is read, for an answer that holds no article."""
    status = response.status_code
    if not response.is_success:
        advice = ADVICE.get(status, "try again later" if status >= 500 else "check the address")
        raise FetchError(f"answered {_status(response)}", do=advice, status=status)
    for beginning, held in NO_ARTICLES.items():
        if media_type and media_type.startswith(beginning):
            what = f"is {held} ({media_type}), not an article"
            raise FetchError(what, do="give an article's address", status=status)


def _status(response: httpx.Response) -> str:
    return f"{response.status_code} {httpx.codes.get_reason_phrase(response.status_code)}".strip()


def _length(response: httpx.Response) -> int | None:
    """How long the body says it is; nothing when it is packed, since the limit is for what comes out."""
    stated = response.headers.get("content-length", "")
    plain = "content-encoding" not in response.headers
    return int(stated) if plain and stated.isdecimal() and len(stated) < 20 else None


def _media_type(stated: str) -> str | None:
    media_type = stated.partition(";")[0].strip().lower()
    return media_type if _MEDIA_TYPE.fullmatch(media_type) else None


def _header(response: httpx.Response, name: str) -> str | None:
    value = response.headers.get(name, "").strip()
    return value if value.isprintable() and 0 < len(value) <= LONGEST_HEADER else None


def _fetch_error(error: Exception) -> FetchError:
    """What httpx raised, in our words.  Its own may quote the address, credentials and all."""
    causes = list(_causes(error))
    for kind, what, do in EXPLAINED:
        for cause in causes:
            if isinstance(cause, kind):
                why = printable(str(getattr(cause, "verify_message", "")), 100)
                return FetchError(f"{what} ({why})" if why else what, do=do)
    return FetchError("broke off or garbled its answer", do="try again later")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error:
        yield error
        error = error.__cause__ or error.__context__
