"""Document -> Page: blocks in reading order, and the hints beside them.

The readers load only when a document of their kind comes by.
"""

from __future__ import annotations

from newsgrab.model import FEED, Document, Hint, Kind, Page, Role

#: what metadata state of pictures is of teasers as often as of the article's own: it crowds nothing out
_OF_PICTURES = frozenset({Role.CAPTION, Role.CREDIT})


def read(document: Document) -> Page:
    """The page of ``document``, its own hints first; those of a feed only where nothing else states them.

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
    hints = _weighed((*document.hints, *page.hints))
    notice = next((hint.value for hint in hints if hint.role is Role.NOTICE), None)
    return page._replace(hints=hints, seen=document.fetched or page.seen, notice=notice or page.notice)


def _weighed(hints: tuple[Hint, ...]) -> tuple[Hint, ...]:
    strong = tuple(hint for hint in hints if hint.origin != FEED)
    stated = {hint.role for hint in strong} - _OF_PICTURES
    return strong + tuple(hint for hint in hints if hint.origin == FEED and hint.role not in stated)
