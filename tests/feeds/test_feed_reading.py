"""What is an entry, what names it, and what of it becomes a hint."""

from __future__ import annotations

import pytest

from newsgrab.errors import ContentError
from newsgrab.feed_model import Entry
from newsgrab.feeds import parse
from newsgrab.model import Role

URL = "https://feeds.example/feed"
WORDS = "The boats sail again after nine weeks of repairs to the quay."


def _entries(items: str, attributes: str = "") -> tuple[Entry, ...]:
    text = f'<rss version="2.0" {attributes}><channel><title>t</title>{items}</channel></rss>'
    return parse(text.encode(), url=URL).entries


def _entry(inside: str, attributes: str = "") -> Entry:
    return _entries(f"<item><link>https://a.example/1</link>{inside}</item>", attributes)[0]


def _said(entry: Entry, role: Role) -> list[str]:
    return [hint.value for hint in entry.hints if hint.role is role]


class TestKeys:
    """What tells an entry from the others, at every reading."""

    def test_a_guid_for_all(self) -> None:
        """A guid that stands over several addresses is none: the addresses tell them apart."""
        links = ["https://a.example/1", "https://a.example/2"]
        items = "".join(f"<item><guid>same</guid><link>{link}</link></item>" for link in links)
        assert [entry.key for entry in _entries(items)] == links

    def test_said_twice(self) -> None:
        """An item that stands there twice is one entry."""
        item = "<item><guid>g</guid><link>https://a.example/1</link></item>"
        assert len(_entries(item * 2)) == 1

    def test_tracking_does_not_count(self) -> None:
        """Without a guid, tracking parameters that change do not make a new entry."""
        keys = {_entry("")._replace(hints=()).key}
        for link in ("https://a.example/1?utm_source=rss", "https://A.example:443/1#top"):
            keys |= {entry.key for entry in _entries(f"<item><link>{link}</link></item>")}
        assert keys == {"https://a.example/1"}

    def test_without_any_name(self) -> None:
        """An item without guid and link is known by its words."""
        one, two, again = (
            _entries(f"<item><title>{t}</title><description>d</description></item>") for t in "aba"
        )
        assert one[0].key == again[0].key != two[0].key
        assert one[0].key.startswith("sha256:")

    def test_an_endless_guid(self) -> None:
        """A guid of any length makes a short key."""
        assert len(_entry(f"<guid>{'x' * 100_000}</guid>").key) < 100

    def test_nothing_to_be_had(self) -> None:
        """A title alone is no article, and there is nowhere to look for one."""
        assert _entries("<item><title>Only a title</title></item>") == ()


class TestDescription:
    """A summary is a description where it is one."""

    CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'

    def _described(self, summary: str, content: str = "<p>Something else was said.</p>") -> list[str]:
        inside = f"<description><![CDATA[{summary}]]></description>"
        encoded = f"<content:encoded><![CDATA[{content}]]></content:encoded>"
        return _said(_entry(inside + encoded, self.CONTENT), Role.DESCRIPTION)

    def test_a_paragraph_apart(self) -> None:
        """One paragraph apart from the text is."""
        assert self._described(WORDS) == self._described(f"<p>{WORDS}</p>") == [WORDS]

    @pytest.mark.parametrize("end", ["…", "...", "[…]", "[...]", " [&hellip;]", "&#8230;"])
    def test_cut_off(self, end: str) -> None:
        """What was cut off is not."""
        assert self._described(WORDS[:40] + end) == []

    @pytest.mark.parametrize(
        "summary",
        [f"<p>{WORDS}</p><p>{WORDS}</p>", WORDS * 20, f"{WORDS}<br><br>{WORDS}", "", "<img src='x'>"],
    )
    def test_not_one_paragraph(self, summary: str) -> None:
        """Several paragraphs, a long text, a picture are not."""
        assert self._described(summary) == []

    def test_the_text_itself(self) -> None:
        """Nor is the text's beginning, or all of it."""
        assert self._described(WORDS, f"<p>{WORDS}</p><p>And more.</p>") == []
        assert self._described("The boats sail again", f"<p>{WORDS}</p>") == []


class TestAuthors:
    """Names, however they are written."""

    @pytest.mark.parametrize(
        ("inside", "names"),
        [
            ("<author>desk@a.example (Ada Lind)</author>", ["Ada Lind"]),
            ("<author>Ada Lind</author>", ["Ada Lind"]),
            ("<author>Ada Lind &lt;ada@a.example&gt;</author>", ["Ada Lind"]),
            ("<author>desk@a.example</author>", []),
            ("<author></author>", []),
            ("", []),
        ],
    )
    def test_author(self, inside: str, names: list[str]) -> None:
        """An address of mail is no name."""
        assert _said(_entry(inside), Role.BYLINE) == names


class TestDates:
    """Dates as stated."""

    @pytest.mark.parametrize(
        ("stated", "iso"),
        [
            ("Fri, 03 May 2024 06:30:00 +0200", ["2024-05-03T06:30:00+02:00"]),
            ("Fri, 03 May 2024 06:30:00 GMT", ["2024-05-03T06:30:00+00:00"]),
            ("2024-05-03", ["2024-05-03"]),
            ("2024-05-03T06:30:00", ["2024-05-03T06:30:00"]),
            ("Mon, 32 May 2024 06:30:00 GMT", []),
            ("soon", []),
            ("2031-01-01T00:00:00Z", ["2031-01-01T00:00:00+00:00"]),
        ],
    )
    def test_date(self, stated: str, iso: list[str]) -> None:
        """The offset stays, a date alone gets no time, nonsense is none; a date to come is what was said."""
        assert _said(_entry(f"<pubDate>{stated}</pubDate>"), Role.PUBLISHED) == iso


@pytest.mark.parametrize(
    ("charset", "declared", "stated"),
    [
        ("utf-8", "iso-8859-1", None),
        ("utf-8", "utf-8", "iso-8859-1"),
        ("windows-1252", "windows-1252", None),
        ("windows-1251", "windows-1251", "utf-8"),
        ("utf-16", "utf-16", None),
        ("gb18030", "gb2312", None),
        ("shift_jis", "Shift_JIS", None),
    ],
)
def test_charsets(charset: str, declared: str, stated: str | None) -> None:
    """The title comes out right, whatever label is wrong."""
    title = {"windows-1251": "Паром снова ходит", "gb18030": "渡轮恢复通航", "shift_jis": "フェリー再開"}
    words = title.get(charset, "Fähre fährt wieder übers Meer")
    text = f'<?xml version="1.0" encoding="{declared}"?><rss version="2.0"><channel><title>{words}</title></channel></rss>'
    assert parse(text.encode(charset), url=URL, charset=stated).title == words


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"<html><body>Hello", "a page, not a feed"),
        (b"<!DOCTYPE html><html>", "a page, not a feed"),
        (b"just text", "no feed"),
        (b"{}", "no JSON Feed"),
        (b'{"items": [{"id": 1}]}', "no JSON Feed"),
        (b"{broken", "broken JSON"),
        (b"[" * 100_000, "no feed"),
        (b'{"a":' * 100_000, "broken JSON"),
        (b"<svg xmlns='x'/>", "no feed"),
        (b"\x1f\x8bnot gzip", "broken gzip"),
        (b"<urlset><url>", "broken sitemap"),
        (b"%PDF-1.4", "no feed"),
    ],
)
def test_no_feed(data: bytes, what: str) -> None:
    """What is no feed is one clear error."""
    with pytest.raises(ContentError, match=what):
        parse(data, url=URL)


def test_a_feed_without_items() -> None:
    """A feed that lists nothing yet is a feed."""
    feed = parse(b"<rss version='2.0'><channel><title>New</title></channel></rss>", url=URL)
    assert (feed.title, feed.entries) == ("New", ())


def test_a_truncated_feed() -> None:
    """A feed that breaks off gives what stands before."""
    text = (
        b"<rss version='2.0'><channel><item><link>https://a.example/1</link></item><item><link>https://a.exam"
    )
    assert parse(text, url=URL).entries[0].url == "https://a.example/1"
    text = b"<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.exam"
    assert [entry.url for entry in parse(text, url=URL).entries] == ["https://a.example/1"]


def test_an_undeclared_prefix() -> None:
    """Prefixes that nobody declared are known by their usual names."""
    inside = "<media:content url='/p.jpg'><media:description>At dawn.</media:description></media:content>"
    entry = _entry(f"{inside}<dc:creator>Ada Lind</dc:creator>")
    assert (_said(entry, Role.CAPTION), _said(entry, Role.BYLINE)) == (["At dawn."], ["Ada Lind"])


def test_a_film_is_no_picture() -> None:
    """The words of a film are no caption."""
    inside = "<media:content medium='video'><media:description>A film.</media:description></media:content>"
    assert _said(_entry(inside, 'xmlns:media="http://search.yahoo.com/mrss/"'), Role.CAPTION) == []


@pytest.mark.parametrize(
    ("channel", "seconds"),
    [
        ("<ttl>60</ttl>", 3600.0),
        ("<ttl>0</ttl>", None),
        ("<ttl>-5</ttl>", None),
        ("<ttl>soon</ttl>", None),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 21_600.0),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 86_400.0),
        ("<sy:updatePeriod>never</sy:updatePeriod>", None),
    ],
)
def test_ttl(channel: str, seconds: float | None) -> None:
    """How long a feed wishes to be left alone."""
    attributes = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
    text = f'<rss version="2.0" {attributes}><channel><title>t</title>{channel}</channel></rss>'
    assert parse(text.encode(), url=URL).ttl == seconds
