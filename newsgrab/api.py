"""The Python API: one function, one result."""

from __future__ import annotations

from newsgrab.errors import SourceError
from newsgrab.model import Article


def split(content: str | bytes, *, url: str | None = None, source: str = "-") -> Article:
    """Split one article into its fields.

    :param content: raw text, Markdown or HTML; bytes are decoded as a browser would (byte order mark,
        ``<meta>``, UTF-8, then detection).  What kind it is is told by the content.
    :param url: the address it came from: makes relative addresses absolute, and is the article's
        ``url`` where the page states none.
    :param source: what :attr:`Article.source` says, and where errors say that they happened.
    :raises newsgrab.NewsgrabError: when it holds no article (empty, binary, an index page), when it is an
        export of several (``newsgrab split`` takes the file), or ``url`` is no
        http(s) address; the message is one line.

    >>> split("Ferry back in service\\n\\nThe ferry sails again.\\n\\nCategories: Transport").category
    'Transport'
    """
    from newsgrab import pipeline, sources

    try:
        return pipeline.split_document(sources.document(content, source=source, url=url)).article
    except SourceError as error:
        error.where = error.where or source
        raise
