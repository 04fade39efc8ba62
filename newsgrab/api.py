"""The Python API: one function, one result."""

from __future__ import annotations

from newsgrab.model import Article, Document


def split(content: str | bytes, *, url: str | None = None, source: str = "-") -> Article:
    """Split one article into its fields.

    :param content: raw text, Markdown or HTML; bytes are decoded as a browser would (byte order mark,
        ``<meta>``, UTF-8, then detection).  What kind it is is told by the content.
    :param url: the address it came from: makes relative addresses absolute, and is the article's
        ``url`` where the page states none.
    :param source: what :attr:`Article.source` says.
    :raises newsgrab.NewsgrabError: when it holds no article (empty, binary, an index page); the message
        is one line.

    >>> split("Ferry back in service\\n\\nThe ferry sails again.\\n\\nCategories: Transport").category
    'Transport'
    """
    from newsgrab.pipeline import split_document
    from newsgrab.sources import kinds

    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    kind = kinds.of(data)
    document = Document(
        source=source,
        data=data,
        kind=kind,
        charset="utf-8" if isinstance(content, str) else None,
        url=url,
    )
    return split_document(document).article
