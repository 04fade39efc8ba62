"""Addresses -> Documents: the one door to httpx."""

from __future__ import annotations

import re
import socket
import ssl
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Self

import httpx

from newsgrab.errors import FetchError
from newsgrab.model import Document, Failure, Kind
from newsgrab.normalize.printable import printable
from newsgrab.normalize.urls import address, redacted
from newsgrab.sources.content import documents
from newsgrab.sources.failures import failure
from newsgrab.sources.options import Options, size

MOST_REDIRECTS = 10
#: seconds to wait for a connection: a server that takes longer is down
CONNECT = 10.0
#: validators longer than this are none
LONGEST_HEADER = 1024

HEADERS = {
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",  # what the standard library unpacks, chunk by chunk
}

#: beginnings of media types that hold no article -> what to say; other types are told by their content
NO_ARTICLES = {
    "application/javascript": "a script",
    "application/msword": "a Word document",
    "application/pdf": "a PDF document",
    "application/vnd.": "an Office document",
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

_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:()+-]{1,40})""", re.IGNORECASE | re.ASCII)


class Fetcher:
    """Fetches addresses over one client, which a ``with`` block closes."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._client: httpx.Client | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client:
            self._client.close()

    def read(self, url: str) -> Iterator[Document | Failure]:
        """The documents at an address: one, or one a record; a failure where there is none."""
        source = printable(redacted(url))
        try:
            about, body = self._fetch(url, source)
        except FetchError as error:
            yield failure(source, error)
            return
        yield from documents(iter([body]), about, self._options, name=httpx.URL(about.url or "").path)

    def _fetch(self, url: str, source: str) -> tuple[Document, bytes]:
        """The whole body and what the transport states of it; anything foreign becomes a FetchError."""
        deadline = time.monotonic() + self._options.timeout
        try:
            response = self._answer(url, deadline)
            with closing(response):
               ...
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _fetch_error(error) from error
