"""A newsroom on loopback: feeds and their articles, and the program that follows them."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from newsgrab.store import Store
from tests.loopback import Handler, Loopback, Visit

WORDS = (
    "The ferry left at six with forty people on board, and the band on the quay played until it was out of sight.",
    "Islanders had waited since before five, some of them with flags, and the baker had brought bread for all.",
    "The county means to keep the line open all winter, said the harbour master, who has seen three of them close.",
)
COMMAND = [sys.executable, "-m", "newsgrab"]


def title(path: str) -> str:
    """The headline of the article at a path."""
    return f"Story {path.strip('/').replace('/', ' ')}"


def article(headline: str, extra: str = "") -> bytes:
    """A page with an article."""
    text = "".join(f"<p>{words} {extra}</p>" for words in WORDS)
    return f"<!doctype html><title>{headline}</title><article><h1>{headline}</h1>{text}</article>".encode()


def rss(base: str, paths: list[str], *, content: bool = False, updated: str = "") -> bytes:
    """A feed that lists those pages; with ``content`` it carries their text as well."""
    text = "".join(f"&lt;p&gt;{words}&lt;/p&gt;" for words in WORDS) if content else ""
    changed = f"<atom:updated>{updated}</atom:updated>" if updated else ""
    items = "".join(
        f"<item><title>{title(path)}</title><link>{base}{path}</link><guid>{base}{path}</guid>"
        f"<pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate><description>{text}</description>{changed}</item>"
        for path in paths
    )
    return (
        f"<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>News</title>"
        f"<link>{base}/</link>{items}</channel></rss>"
    ).encode()


def fresh(body: bytes, content_type: str = "text/html; charset=utf-8") -> Handler:
    """A handler that knows its ETag, and says 304 to whoever has it."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'

    def handle(visit: Visit) -> None:
        if visit.headers.get("if-none-match") == etag:
            visit.answer(304)
        else:
            visit.answer(200, body, content_type=content_type, etag=etag)

    return handle


class Newsroom(Loopback):
    """A server with feeds."""

    def page(self, path: str, headline: str | None = None, extra: str = "") -> None:
        """Put an article at a path."""
        self.routes[path] = fresh(article(headline or title(path), extra))

    def feed(
        self,
        path: str,
        pages: list[str],
        *,
        content: bool = False,
        host: str | None = None,
        updated: str = "",
    ) -> str:
        """Put a feed at a path, and its articles where nothing is yet; gives its address."""
        body = rss(self.url("", host), pages, content=content, updated=updated)
        self.routes[path] = fresh(body, "application/rss+xml")
        for page in pages:
            if page not in self.routes:
                self.page(page)
        return self.url(path, host)

    def counts(self) -> Counter[str]:
        """How often each path was asked for, but for robots.txt."""
        return Counter(visit.path for visit in self.seen if visit.path != "/robots.txt")


def follow(database: Path, *urls: str) -> None:
    """Subscribe to feeds, not fetched yet."""
    with Store.open(database) as store:
        for url in urls:
            store.subscriptions.add(url, None, None, datetime.now(UTC))


def environment(folder: Path, **said: str) -> dict[str, str]:
    """The environment for the program: private addresses, next to no delay, nothing of the caller's."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().endswith("_PROXY")}
    return kept | {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "NEWSGRAB_DB": str(folder / "news.db"),
        "NEWSGRAB_ALLOW_PRIVATE": "1",
        "NEWSGRAB_DELAY": "0.01",
        "NEWSGRAB_JITTER": "0",
        "NEWSGRAB_RETRIES": "0",
        **said,
    }


def start(folder: Path, *words: str, **said: str) -> subprocess.Popen[str]:
    """Start the program."""
    return subprocess.Popen(
        [*COMMAND, *words],
        cwd=folder,
        env=environment(folder, **said),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
