"""What the tests of the store start from: one whole article, its document, a moment, an empty store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsgrab.model import Article, Caption, Document, Hint, Kind, Leftover, Role
from newsgrab.store import Store


@pytest.fixture(scope="session")
def article() -> Article:
    """An article with every field filled, in more than one script."""
    return Article(
        headline="Ferry service returns to the Élan islands",
        description="Boats sail again after nine weeks of repairs.",
        caption="The ferry Sant’Elena leaves the harbour at dawn.",
        credit_line="Ada Lind / Nordlys Foto",
        captions=(
            Caption("The ferry Sant’Elena leaves the harbour at dawn.", "Ada Lind / Nordlys Foto", None),
            Caption("東京の港", None, "https://example.org/port.jpg"),
            Caption(None, "Library picture"),
        ),
        body="The first boat left at six.\n\nIslanders cheered on the quay.",
        category="Transport",
        categories=("Transport", "Økonomi"),
        keywords=("ferries", "islands"),
        byline="By Ada Lind and Jo Berg",
        authors=("Ada Lind", "Jo Berg"),
        dateline="ELAN",
        published="2024-05-03T06:30:00+02:00",
        modified="2024-05-04",
        language="en-GB",
        url="https://example.org/ferry",
        site="example.org",
        source="folder/ferry.html",
        leftovers=(Leftover(9, "Share this", "furniture.share"),),
        notice="paywalled",
    )


@pytest.fixture(scope="session")
def document() -> Document:
    """What the article was split from."""
    return Document(
        source="folder/ferry.html",
        data=b"<h1>Ferry service returns</h1>\x00\xff" * 50,
        kind=Kind.HTML,
        charset="windows-1252",
        media_type="text/html",
        url="https://example.org/ferry?ref=home",
        fetched=datetime(2024, 5, 5, 8, 0, tzinfo=UTC),
        etag='"abc"',
        last_modified="Sun, 05 May 2024 07:00:00 GMT",
        hints=(Hint(Role.CATEGORY, "Transport", "record"), Hint(Role.CATEGORY, "Økonomi", "record")),
    )


@pytest.fixture(scope="session")
def now() -> datetime:
    """The moment of saving."""
    return datetime(2024, 5, 5, 10, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store on a new file, ``news.db``."""
    with Store.open(tmp_path / "news.db") as opened:
        yield opened
