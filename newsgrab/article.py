"""Fields and document -> Article, and what an article is known by."""

from __future__ import annotations

from urllib.parse import urlsplit

from newsgrab.model import Article, Document, Fields
from newsgrab.normalize.text import key
from newsgrab.normalize.urls import original, site


def build(fields: Fields, document: Document) -> Article:
    """The article that ``document`` holds."""
    lead = next((c for c in fields.captions if c.caption), fields.captions[0] if fields.captions else None)
    url = address(fields.url, document.url)
    return Article(
        headline=fields.headline,
        description=fields.description,
        caption=lead.caption if lead else None,
        credit_line=lead.credit_line if lead else None,
        captions=fields.captions,
        body=fields.body,
        category=fields.categories[0] if fields.categories else None,
        categories=fields.categories,
        keywords=fields.keywords,
        byline=fields.byline,
        authors=fields.authors,
        dateline=fields.dateline,
        published=fields.published,
        modified=fields.modified,
        language=fields.language,
        url=url,
        site=site(url) if url else None,
        source=document.source,
        leftovers=fields.leftovers,
        notice=fields.notice,
    )


def address(stated: str | None, given: str | None) -> str | None:
    """The canonical address: the one the article states, else the one it came from.

    A stated address that is a site's front page or a section, while the article came from a page below it,
    is a template's mistake and not believed: all its articles would be one.
    """
    came_from = original(given) if given else None
    if stated is None:
        return came_from
    url = original(stated, base=came_from)
    if url and came_from and _is_above(urlsplit(url).path, urlsplit(came_from).path):
        return came_from
    return url or came_from


def _is_above(stated: str, given: str) -> bool:
    """Whether a path is the front page or a section over an article: ``/en/`` over ``/en/bridge-opens``.

    ``/bridge-opens`` over ``/bridge-opens/amp`` is the article itself.
    """
    folder, name = stated.rstrip("/"), stated.rstrip("/").rpartition("/")[2]
    below = given.removeprefix(folder + "/") if given.startswith(folder + "/") else ""
    if not folder:
        return bool(below)
    return _is_told(below) and not _is_told(name)


def _is_told(name: str) -> bool:
    """Whether a piece of a path can name one article: it has a number or several words."""
    return any(c.isdigit() or c in "-_" for c in name)


def identity(article: Article) -> str:
    """What the article is known by: its canonical address, else a digest of its content.

    The digest covers the words of headline, captions and body, in any spacing, case or kind of quotes,
    so that the same text saved twice under two names is one article.
    """
    if article.url:
        return article.url
    import hashlib

    texts = [article.headline, *(c.caption for c in article.captions), article.body]
    words = "\n".join(key(paragraph) for text in texts if text for paragraph in text.split("\n") if paragraph)
    return "sha256:" + hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
