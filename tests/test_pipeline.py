"""The stages in their order: one bad source never stops the others, and a bug is never swallowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsgrab.errors import ContentError, StoreError, UnreadableError
from newsgrab.model import Document, Failure, Hint, Kind, Role, Status
from newsgrab.pipeline import Done, ingest, reason, split_all, split_document
from newsgrab.store import Store

NOW = datetime(2024, 5, 3, 12, tzinfo=UTC)
TEXT = b"""Lighthouse opens its doors

The lighthouse at Skarv lets visitors in for the first time since it was built a century ago.

Tickets are sold at the harbour, where the boat leaves twice a day in good weather.
"""
BLANK = Document("blank.txt", b"  \n ", Kind.TEXT)
MISSING = Failure(
    "missing.txt", UnreadableError("no such file", where="missing.txt", do="check the spelling")
)


def document(source: str, data: bytes = TEXT, url: str | None = None) -> Document:
    """A text document."""
    return Document(source, data, Kind.TEXT, url=url)


def test_done_carries_all_stages() -> None:
    """Splitting gives the document, every decision, and the article made of them."""
    given = document("a.txt", url="https://www.example.org/a")
    done = split_document(given)
    assert done.document is given
    assert [d.block.lines[0] for d in done.split.decisions] == [1, 3, 5]
    assert done.article.headline == done.split.fields.headline == "Lighthouse opens its doors"
    assert (done.article.source, done.article.site) == ("a.txt", "example.org")


def test_hints_fill_what_the_text_does_not_state() -> None:
    """A hint beside the text fills an empty field and does not overrule the text."""
    hints = (Hint(Role.CATEGORY, "Coast", "record"), Hint(Role.HEADLINE, "Other words", "record"))
    article = split_document(replace(document("a.txt"), hints=hints)).article
    assert (article.category, article.headline) == ("Coast", "Lighthouse opens its doors")


def test_nothing_in_it_is_an_error() -> None:
    """A document without a word of an article is an expected failure, in one line."""
    with pytest.raises(ContentError) as caught:
        split_document(BLANK)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("blank.txt: ")


def test_failures_keep_their_place() -> None:
    """What fails gives a failure where its article would stand, and the rest goes on."""
    results = list(split_all([document("a.txt"), MISSING, BLANK, document("b.txt")]))
    assert [type(result) for result in results] == [Done, Failure, Failure, Done]
    assert results[1] is MISSING


def test_splitting_is_lazy() -> None:
    """Each document is split as it is asked for, so that a long input streams."""

    def documents() -> Iterator[Document]:
        yield document("a.txt")
        raise AssertionError("asked for more than was wanted")

    assert isinstance(next(split_all(documents())), Done)


def test_a_bug_rises() -> None:
    """An error that nobody expected is not made a failure of the source."""
    broken = document("a.txt", data=None)  # type: ignore[arg-type]
    with pytest.raises((AttributeError, TypeError)):
        list(split_all([broken]))


def test_ingest_saves_the_good_and_tells_of_the_bad(tmp_path: Path) -> None:
    """Each source has its outcome in order: added, unchanged, updated, or failed with the reason."""
    address = "https://example.org/a"
    longer = TEXT + b"\nThe lamp was switched off when the new beacon went into service on the mainland.\n"
    inputs: list[Document | Failure] = [
        document("a.txt", url=address),
        MISSING,
        document("a.txt", url=address),
        BLANK,
    ]
    with Store.open(tmp_path / "news.db") as store:
        outcomes = list(ingest([*inputs, document("a.txt", longer, address)], store, lambda: NOW))
    assert [outcome.status for outcome in outcomes] == [
        Status.ADDED,
        Status.FAILED,
        Status.UNCHANGED,
        Status.FAILED,
        Status.UPDATED,
    ]
    assert outcomes[0].id == outcomes[2].id == outcomes[4].id
    assert outcomes[1].reason == "no such file; check the spelling"
    assert all("\n" not in (outcome.reason or "") for outcome in outcomes)


def test_what_was_saved_stays_saved(tmp_path: Path) -> None:
    """A batch that breaks off leaves the articles before it in the database."""

    def documents() -> Iterator[Document]:
        yield document("a.txt")
        raise StoreError("is gone", where="news.db")

    path = tmp_path / "news.db"
    with Store.open(path) as store, pytest.raises(StoreError):
        list(ingest(documents(), store, lambda: NOW))
    with Store.open(path) as store:
        (again,) = ingest([document("a.txt")], store, lambda: NOW)
    assert again.status is Status.UNCHANGED


def test_reason_names_another_place() -> None:
    """The reason is what failed and what to do; the place is named only where it is not the source."""
    assert reason(MISSING) == "no such file; check the spelling"
    assert (
        reason(Failure("folder", ContentError("is empty", where="folder/a.txt"))) == "folder/a.txt: is empty"
    )
    assert reason(Failure("a.txt", ValueError("odd"))) == "odd"
