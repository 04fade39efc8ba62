"""Document -> Page: blocks in reading order, and the hints beside them.

The readers load only when a document of their kind comes by.
"""

from __future__ import annotations

from newsgrab.model import Document, Kind, Page


def read(document: Document) -> Page:
    """The page of ``document``, its own hints first.

    :raises NotAnArticleError: when the page is plainly something else (an index, a consent wall).
    """
    from newsgrab.normalize.charset import decode

    text, _ = decode(document.data, document.charset, document.kind is Kind.HTML)
    if document.kind is Kind.HTML:
        from newsgrab.blocks.html import read_page

        page = read_page(text, document.url)
    else:
        from newsgrab.blocks.text import read_text

        page = read_text(text, document.kind)
    return page._replace(hints=(*document.hints, *page.hints), seen=document.fetched)
