"""The order of the stages; nothing else knows it.

    sources -> blocks -> split -> article -> store

Expected failures of one source become :class:`Failure` and :class:`Outcome` values, so that a batch
goes on; a database that cannot be used, and any bug, rises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from newsgrab import article, blocks, splitter
from newsgrab.errors import ContentError, SourceError
from newsgrab.model import Article, Document, Failure, Outcome, Split, Status

if TYPE_CHECKING:
    from newsgrab.store import Store


class Done(NamedTuple):
    """A document, what the splitter made of it, and the article."""

    document: Document
    split: Split
    article: Article


def split_document(document: Document) -> Done:
    """Read and split one document.

    :raises SourceError: when it holds no article.
    """
    try:
        page = blocks.read(document)
    except SourceError as error:
        error.where = error.where or document.source
        raise
    found = splitter.split(page)
    result = article.build(found.fields, document)
    if not (result.headline or result.body or result.captions):
        raise ContentError("holds no article text", where=document.source, do="see `newsgrab explain`")
    return Done(document, found, result)


def split_all(documents: Iterable[Document | Failure]) -> Iterator[Done | Failure]:
    """Split each document in turn; a failure keeps its place."""
    for document in documents:
        if isinstance(document, Failure):
            yield document
            continue
        try:
            yield split_document(document)
        except SourceError as error:
            yield Failure(document.source, error, id=document.id, url=document.url)


def ingest(
    documents: Iterable[Document | Failure], store: Store, now: Callable[[], datetime]
) -> Iterator[Outcome]:
    """Split and save each document in turn, each in a transaction of its own.

    :raises StoreError: when the database cannot be used; what was saved stays saved.
    """
    for done in split_all(documents):
        if isinstance(done, Failure):
            store.record_failure(done.source, done.url, done.error, now())
            yield Outcome(done.source, Status.FAILED, reason=reason(done))
        else:
            yield store.save(done.article, done.document, identity=article.identity(done.article), now=now())


def reason(failure: Failure) -> str:
    """Why a source failed, one line, without the source's own name in front."""
    error = failure.error
    if isinstance(error, SourceError):
        place = f"{error.where}: " if error.where and error.where != failure.source else ""
        return place + error.reason
    return str(error)
