"""What a feed says against what its page says, and a feed that stands in for a page."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsgrab import pipeline
from newsgrab.article import identity
from newsgrab.feed_model import Entry, Subscription
from newsgrab.feeds import parse
from newsgrab.feeds.documents import entry_document
from newsgrab.model import FEED, FEED_ONLY, Article, Caption, Document, Hint, Kind, Role
from newsgrab.store import Store

NOW = datetime(2024, 5, 5, 10, 0, tzinfo=UTC)
URL = "https://gazette.example/2024/05/ferry"
FEED_ROW = Subscription(1, "https://gazette.example/feed.xml", "The Harbour Gazette", None, "")

PARAGRAPHS = (
    "<p>The first boat left at six on Friday with forty people on board, and the band played.</p>"
    "<p>Islanders had waited on the quay since before five, some of them with flags in hand.</p>"
    "<p>“We counted the days,” said the baker, who sells bread on both shores of the sound.</p>"
)
#: a feed's hints, each unlike what the page below says
HINTS = (
    Hint(Role.HEADLINE, "Feed: ferry", FEED),
    Hint(Role.CATEGORY, "Front page", FEED),
    Hint(Role.BYLINE, "Gazette Feeds", FEED),
    Hint(Role.PUBLISHED, "2024-05-01T01:01:01+00:00", FEED),
    Hint(Role.LANGUAGE, "fr", FEED),
    Hint(Role.DESCRIPTION, "What the feed sums up.", FEED),
    Hint(Role.CAPTION, "What the feed sees.", FEED),
    Hint(Role.CREDIT, "Feed Photos", FEED),
)


def _article(head: str = "", before: str = "", hints: tuple[Hint, ...] = HINTS) -> Article:
    page = (
        f"<!DOCTYPE html><html><head><title>Ferry returns | Gazette</title>{head}</head><body><main><article>"
        f"<h1>Ferry returns to the islands</h1>{before}{PARAGRAPHS}</article></main></body></html>"
    )
    document = Document(URL, page.encode(), Kind.HTML, "utf-8", "text/html", URL, NOW, hints=hints)
    return pipeline.split_document(document).article


class TestWeighing:
    """A feed is weaker than the page, and fills what the page lacks."""

    def test_the_page_comes_first(self) -> None:
        """Whatever the page states is not touched by the feed."""
        head = (
            '<meta property="article:section" content="Transport"><meta name="author" content="Ada Lind">'
            '<meta property="article:published_time" content="2024-05-03T06:30:00+02:00">'
            '<meta name="description" content="Boats sail again after nine weeks of repairs.">'
        )
        figure = (
            "<figure><img src='/f.jpg'><figcaption>The ferry leaves the harbour. Photo: Mia Sund</figcaption>"
            "</figure>"
        )
        page = head.replace("<meta", '<meta lang="en"', 1) + '<meta property="og:locale" content="en_GB">'
        with_feed, alone = _article(page, figure), _article(page, figure, ())
        assert with_feed == alone
        assert alone.category == "Transport"
        assert alone.authors == ("Ada Lind",)

    def test_the_gaps_are_filled(self) -> None:
        """What the page leaves open is taken from the feed, but for the headline, which is shown."""
        article = _article()
        assert article.headline == "Ferry returns to the islands"
        assert article.categories == ("Front page",)
        assert article.published == "2024-05-01T01:01:01+00:00"
        assert article.language == "fr"
        assert article.description == "What the feed sums up."
        assert article.captions == (Caption("What the feed sees.", "Feed Photos"),)
        assert article.notice is None

    def test_a_printed_name_stays(self) -> None:
        """A byline that is printed wins over the feed's house name."""
        assert _article(before='<p class="byline">By Ada Lind</p>').authors == ("Ada Lind",)

    def test_the_same_day_more_exactly(self) -> None:
        """A feed's date makes a printed day exact, if it is that day."""
        day = "<time>3 May 2024</time>"
        hint = (Hint(Role.PUBLISHED, "2024-05-03T06:30:00+02:00", FEED),)
        assert _article(before=day, hints=hint).published == "2024-05-03T06:30:00+02:00"
        assert _article(before=day).published == "2024-05-03"


class TestStandingIn:
    """The article as its feed carries it."""

    def test_whole(self) -> None:
        """It has the feed's fields, the page's address and a notice that says what it is."""
        sample = (Path(__file__).parent / "samples" / "rss20_media.xml").read_bytes()
        document = entry_document(parse(sample, url=FEED_ROW.url).entries[0], FEED_ROW, NOW)
        assert document is not None
        article = pipeline.split_document(document).article
        assert article.headline == "Ferry & lighthouse reopen"
        assert article.body == "The first boat left at six on Friday.\n\nIslanders cheered on the quay."
        assert article.captions == (
            Caption(
                "The ferry leaves the harbour at dawn.",
                "Mia Sund/Nordlys Foto",
                "https://img.example/ferry-1200.jpg",
            ),
        )
        assert article.categories == ("Transport", "Islands & ports")
        assert article.authors == ("Ada Lind", "Jo Berg")
        assert article.published == "2024-05-03T06:30:00+02:00"
        assert article.notice == FEED_ONLY
        assert identity(article) == article.url == "https://gazette.example/2024/05/ferry?id=7"

    def test_split_again(self, tmp_path: Path) -> None:
        """The notice comes back with the stored original."""
        document = entry_document(Entry("k", URL, HINTS, PARAGRAPHS), FEED_ROW, NOW)
        assert document is not None
        article = pipeline.split_document(document).article
        with Store.open(tmp_path / "news.db") as store:
            number = store.save(article, document, identity=identity(article), now=NOW).id
            stored = store.original(number or 0)
        assert stored is not None
        assert pipeline.split_document(stored).article == article

    @pytest.mark.parametrize(
        ("content", "body"),
        [
            ("Plain words.", "Plain words."),
            ("One.\n\nTwo.\r\n \r\nThree.", "One.\n\nTwo.\n\nThree."),
            ("One.<br><br>Two.", "One.\n\nTwo."),
            ("<div>One.</div><div>Two.</div>", "One.\n\nTwo."),
            ("<p>One.<script>alert(1)</script></p>", "One."),
        ],
    )
    def test_paragraphs(self, content: str, body: str) -> None:
        """Paragraphs are kept, however the feed sets them."""
        document = entry_document(Entry("k", URL, HINTS[:1], content), FEED_ROW, NOW)
        assert document is not None
        assert pipeline.split_document(document).article.body == body

    def test_nothing(self) -> None:
        """A feed that carries nothing but a link cannot stand in."""
        assert entry_document(Entry("k", URL, HINTS), FEED_ROW, NOW) is None
