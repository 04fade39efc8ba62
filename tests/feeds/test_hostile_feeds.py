"""What a feed must not do to its reader."""

from __future__ import annotations

import gzip
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.errors import ContentError
from newsgrab.feed_model import FeedKind
from newsgrab.feeds import discover, entries, markup, opml, parse

URL = "https://feeds.example/feed"
SAMPLES = Path(__file__).parent / "samples"

#: pieces of which broken feeds are made
PIECES = (
    *(
        "<rss>",
        '<rss version="2.0">',
        "<channel>",
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "<feed>",
        "</rss>",
    ),
    *("<entry>", "<link/>", '<link href="/a"/>', "<link>", "<guid>", "<content:encoded>", "<![CDATA[", "]]>"),
    *("<media:content>", "<media:description>", "</media:description>", "<media:credit>", "</media:credit>"),
    *(
        "<!DOCTYPE x [",
        "]>",
        "<!ENTITY a 'b'>",
        "<!--",
        "-->",
        "<?xml",
        "?>",
        "&a;",
        "&#0;",
        "&#xD800;",
        "&#x41;",
    ),
    *(
        "&#99999999;",
        "&",
        "<",
        ">",
        '"',
        "'",
        "<urlset>",
        "<url>",
        "<loc>",
        "</loc>",
        "</url>",
        "<opml>",
        "<outline ",
    ),
    *(
        "xmlUrl='",
        "<rdf:RDF>",
        "<pubDate>",
        "</pubDate>",
        "9999-12-31T23:59:59-23:00",
        "0001-01-01",
        "\x00",
        "\x1b[",
    ),
    *(
        "<image>",
        "<author>",
        "@",
        "(",
        "<category/>",
        "<source>",
        "<svg>",
        "<updated>",
        "xml:base='http://['",
        "\ud800",
    ),
)
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join)


def _feed(item: str, head: str = "") -> bytes:
    return f'{head}<rss version="2.0"><channel><title>t</title><item>{item}</item></channel></rss>'.encode()


@given(st.binary(max_size=300) | texts.map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(max_examples=400, deadline=None)
def test_any_bytes(data: bytes) -> None:
    """Whatever comes is a feed or one clear error, also as a page and as a list of subscriptions."""
    for read in (
        lambda: parse(data, url=URL),
        lambda: discover.links(data, URL),
        lambda: opml.read(data),
        lambda: parse(b'<rss version="2.0"><channel><item>' + data, url=URL),
        lambda: parse(b"<urlset><url><loc>https://a.example/</loc></url>" + data, url=URL),
        lambda: opml.read(b"<opml><body>" + data + b"</body></opml>"),
    ):
        with suppress(ContentError):
            assert read() is not None


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=5))
@settings(max_examples=100, deadline=None)
def test_any_json(value: object) -> None:
    """A JSON Feed whose values are of any type is read for what is right in it."""
    import json

    item = dict.fromkeys(
        ("id", "title", "content_html", "summary", "tags", "authors", "date_published"), value
    )
    whole = {
        "version": "https://jsonfeed.org/version/1",
        "title": value,
        "items": [item | {"url": "/a"}, value],
    }
    feed = parse(json.dumps(whole).encode(), url=URL)
    assert [entry.url for entry in feed.entries] == ["https://feeds.example/a"]


def test_entities_do_not_grow() -> None:
    """A bomb of entities stays what it is: a few letters."""
    lol = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">{lol}]>'
    feed = parse(_feed("<title>&l9;</title><link>https://a.example/</link>", bomb), url=URL)
    assert [hint.value for hint in feed.entries[0].hints] == ["&l9;"]
    with pytest.raises(ContentError, match="no OPML"):
        opml.read(f"{bomb}<rss/>".encode())
    listed = opml.read(
        f'{bomb}<opml><body><outline text="&l9;" xmlUrl="https://a.example/"/></body></opml>'.encode()
    )
    assert listed[0].title == "&l9;"


def test_outside_entities_are_not_read(tmp_path: Path) -> None:
    """A feed cannot make its reader open a file."""
    secret = tmp_path / "secret"
    secret.write_text("hunter2")
    head = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    feed = parse(_feed("<title>a &x; b</title><link>https://a.example/</link>", head), url=URL)
    assert [hint.value for hint in feed.entries[0].hints] == ["a &x; b"]


def test_a_gzip_bomb() -> None:
    """What unpacks to more than a feed may hold is refused, without being unpacked whole."""
    bomb = gzip.compress(b"<rss>" + b" " * (markup.LARGEST * 4))
    tracemalloc.start()
    with pytest.raises(ContentError, match="bigger than 50 MB"):
        parse(bomb, url=URL)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 * markup.LARGEST


def test_endless_items() -> None:
    """Of a feed that lists more than anyone reads, the first ones are taken."""
    items = "".join(f"<item><link>https://a.example/{n}</link></item>" for n in range(entries.MOST + 5000))
    feed = parse(f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(), url=URL)
    assert len(feed.entries) == entries.MOST
    broken = parse(f'<rss version="2.0"><channel>&{items}</wrong>'.encode(), url=URL)
    assert len(broken.entries) == entries.MOST


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://",
        "http://a b/",
        "\x1b]0;x\x07",
        "ftp://a/",
    ],
)
def test_links_that_are_none(link: str) -> None:
    """What is no web address is no address of an article, nor of anything else."""
    feed = parse(_feed(f"<link><![CDATA[{link}]]></link><description>Text.</description>"), url=None)
    assert [entry.url for entry in feed.entries] == [None]


def test_credentials_are_dropped() -> None:
    """A password in a link is kept nowhere."""
    feed = parse(
        _feed("<link>https://me:hunter2@a.example/x</link><guid>g</guid><description>d</description>"),
        url=URL,
    )
    assert feed.entries[0].url == "https://a.example/x"
    assert "hunter2" not in repr(feed)


def test_credentials_in_a_guid() -> None:
    """Nor one in a guid that is an address."""
    feed = parse(_feed("<guid>https://me:hunter2@a.example/x</guid><description>d</description>"), url=URL)
    assert feed.entries[0].url == "https://a.example/x"
    assert "hunter2" not in repr(feed)


def test_no_terminal_is_obeyed() -> None:
    """Escapes, bells and overrides of direction are taken out of every value."""
    odd = "a\x1b[31mb\u202ec\x07"
    feed = parse(_feed(f"<title>{odd}</title><guid>{odd}</guid><link>https://a.example/</link>"), url=URL)
    entry = feed.entries[0]
    assert entry.key.isprintable()
    assert all(hint.value.isprintable() for hint in entry.hints)


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<![CDATA[", "&", "<!--", '<a b="', "<item>", "&#1;", "]]>", "<!DOCTYPE ["]
)
def test_repetition_costs_no_more_than_its_length(piece: str) -> None:
    """A megabyte of the beginnings of things is read, or refused, in one go."""
    data = b"<rss><channel><item><title>x</title><link>https://a.example/</link>" + piece.encode() * (
        200_000 // len(piece)
    )
    assert parse(data, url=URL).kind is FeedKind.RSS


def test_threads() -> None:
    """Many threads may parse at once."""
    samples = [path.read_bytes() for path in SAMPLES.iterdir() if "expected" not in path.name]
    alone = [parse(data, url=URL) for data in samples]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda data: parse(data, url=URL), samples * 10))
    assert together == alone * 10


def test_nothing_but_tags() -> None:
    """Of a file of nothing but tags, as many are read as a feed could need."""
    head = b"<rss version='2.0'><channel><item><link>https://a.example/1</link></item>"
    text = head + b"<a>" * 300_000 + b"<item><link>https://a.example/2</link></item>"
    assert [entry.url for entry in parse(text, url=URL).entries] == ["https://a.example/1"]
