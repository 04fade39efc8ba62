"""Meta elements -> hints: OpenGraph, Twitter, Dublin Core, Parsely, Sailthru, Google News and their like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import unescape

from newsgrab.model import Hint, Role
from newsgrab.normalize import languages
from newsgrab.patterns import lazy

#: meta names (property, name, itemprop or http-equiv, lower case) that state a field of ours.  Order within
#: a page is the page's own; which origin to believe is the splitter's business.
KEYS: Mapping[str, Role] = {
    "analyticsattributes.articledate": Role.PUBLISHED,
    "article.published": Role.PUBLISHED,
    "article.updated": Role.MODIFIED,
    "article:author": Role.BYLINE,  # OpenGraph; often an address, which is no name
    "article:modified": Role.MODIFIED,
    "article:modified_time": Role.MODIFIED,
    "article:published": Role.PUBLISHED,
    "article:published_time": Role.PUBLISHED,
    "article:section": Role.CATEGORY,
    "article:subsection": Role.CATEGORY,
    "article:tag": Role.KEYWORDS,
    "article_author": Role.BYLINE,
    "article_date_original": Role.PUBLISHED,
    "article_date_updated": Role.MODIFIED,
    "articlesection": Role.CATEGORY,
    "author": Role.BYLINE,
    "bt:author": Role.BYLINE,
    "bt:pubdate": Role.PUBLISHED,
    "byl": Role.BYLINE,  # New York Times and who followed
    "citation_author": Role.BYLINE,
    "citation_publication_date": Role.PUBLISHED,
    "citation_title": Role.HEADLINE,
    "content-language": Role.LANGUAGE,
    "cxenseparse:author": Role.BYLINE,
    "cxenseparse:recs:publishtime": Role.PUBLISHED,
    "date": Role.PUBLISHED,
    "date.available": Role.PUBLISHED,
    "datemodified": Role.MODIFIED,
    "datepublished": Role.PUBLISHED,
    "dc.creator": Role.BYLINE,
    "dc.date": Role.PUBLISHED,
    "dc.date.issued": Role.PUBLISHED,
    "dc.date.modified": Role.MODIFIED,
    "dc.description": Role.DESCRIPTION,
    "dc.language": Role.LANGUAGE,
    "dc.subject": Role.KEYWORDS,
    "dc.title": Role.HEADLINE,
    "dcterms.created": Role.PUBLISHED,
    "dcterms.creator": Role.BYLINE,
    "dcterms.date": Role.PUBLISHED,
    "dcterms.issued": Role.PUBLISHED,
    "dcterms.modified": Role.MODIFIED,
    "dcterms.subject": Role.KEYWORDS,
    "dcterms.title": Role.HEADLINE,
    "description": Role.DESCRIPTION,
    "displaydate": Role.PUBLISHED,
    "headline": Role.HEADLINE,
    "keywords": Role.KEYWORDS,
    "last-modified": Role.MODIFIED,
    "lastmod": Role.MODIFIED,
    "lastmodified": Role.MODIFIED,
    "mediator_author": Role.BYLINE,
    "modified-date": Role.MODIFIED,
    "news_keywords": Role.KEYWORDS,  # Google News, withdrawn 2018, still written
    "og:article:author": Role.BYLINE,
    "og:article:modified_time": Role.MODIFIED,
    "og:article:published_time": Role.PUBLISHED,
    "og:article:section": Role.CATEGORY,
    "og:article:tag": Role.KEYWORDS,
    "og:description": Role.DESCRIPTION,
    "og:image:alt": Role.CAPTION,
    "og:locale": Role.LANGUAGE,
    "og:site_name": Role.SITE,
    "og:title": Role.HEADLINE,
    "og:updated_time": Role.MODIFIED,
    "og:url": Role.URL,
    "originalpublicationdate": Role.PUBLISHED,
    "parsely-author": Role.BYLINE,
    "parsely-pub-date": Role.PUBLISHED,
    "parsely-section": Role.CATEGORY,
    "parsely-tags": Role.KEYWORDS,
    "parsely-title": Role.HEADLINE,
    "pdate": Role.PUBLISHED,
    "pub_date": Role.PUBLISHED,
    "pubdate": Role.PUBLISHED,
    "publication-date": Role.PUBLISHED,
    "publication_date": Role.PUBLISHED,
    "publish-date": Role.PUBLISHED,
    "publish_date": Role.PUBLISHED,
    "publishdate": Role.PUBLISHED,
    "published-date": Role.PUBLISHED,
    "published_at": Role.PUBLISHED,
    "published_date": Role.PUBLISHED,
    "revision_date": Role.MODIFIED,
    "rnews:datepublished": Role.PUBLISHED,
    "sailthru.author": Role.BYLINE,
    "sailthru.date": Role.PUBLISHED,
    "sailthru.description": Role.DESCRIPTION,
    "sailthru.tags": Role.KEYWORDS,
    "sailthru.title": Role.HEADLINE,
    "section": Role.CATEGORY,
    "shareaholic:article_author_name": Role.BYLINE,
    "timestamp": Role.PUBLISHED,
    "title": Role.HEADLINE,
    "twitter:creator:name": Role.BYLINE,
    "twitter:description": Role.DESCRIPTION,
    "twitter:title": Role.HEADLINE,
    "vr:author": Role.BYLINE,
    "vr:category": Role.CATEGORY,
    "vr:published_time": Role.PUBLISHED,
}
#: origins whose image text is no caption unless a splitter wants it
_ALT = {"og:image:alt"}
#: what labels of cards call the author, as WordPress translates it
_WRITTEN_BY = frozenset(
    (
        "author",
        "autor",
        "by",
        "ditulis oleh",
        "escrito por",
        "geschreven door",
        "geschrieben von",
        "kirjoittanut",
        "napisane przez",
        "scritto da",
        "skrevet af",
        "skrevet av",
        "skriven av",
        "verfasst von",
        "written by",
        "yazan",
        "écrit par",
        "автор",
        "написано автором",
        "執筆者",
    )
)
_ENTITY = lazy(r"&#?\w{1,10};", needs="&")
_COMMAS = lazy(r"[,;|，、؛،]")


def read(
    head: Iterable[tuple[str, Mapping[str, str | None], str]], html: Mapping[str, str | None]
) -> tuple[Hint, ...]:
    """Hints of the page's head, in order of appearance; the html element's language comes last.

    :param head: (tag, attributes, text) of its meta, link and title elements.
    :param html: the html element's attributes.
    """
    hints: list[Hint] = []
    label = ""
    for tag, attrs, text in head:
        if tag == "meta":
            label, card = _card(attrs, label)
            hints += card or _meta(attrs)
        elif tag == "link":
            hints += _link(attrs)
        elif text.strip() and not any(h.origin == "title" for h in hints):
            hints.append(Hint(Role.HEADLINE, text.strip(), "title"))
    lang = html.get("lang") or html.get("xml:lang") or ""
    if stated := languages.tag(lang):
        hints.append(Hint(Role.LANGUAGE, stated, "html lang"))
    return tuple(dict.fromkeys(hints))


def is_article(head: Iterable[tuple[str, Mapping[str, str | None], str]]) -> bool:
    """Whether OpenGraph calls the page an article."""
    return any(_stated(attrs, "og:type") in ("article", "newsarticle") for _, attrs, _ in head)


def is_locked(head: Iterable[tuple[str, Mapping[str, str | None], str]]) -> bool:
    """Whether the page says that its article is for subscribers (Facebook's ``article:content_tier``)."""
    return any(_stated(attrs, "article:content_tier") == "locked" for _, attrs, _ in head)


def _stated(attrs: Mapping[str, str | None], key: str) -> str:
    """What a meta element states under ``key``, folded; empty for any other element."""
    name = attrs.get("property") or attrs.get("name") or ""
    return (attrs.get("content") or "").strip().casefold() if name.lower() == key else ""


def _meta(attrs: Mapping[str, str | None]) -> list[Hint]:
    value = (attrs.get("content") or "").strip()
    if not value:
        return []
    for name in ("property", "name", "itemprop", "http-equiv"):
        key = (attrs.get(name) or "").lower()
        role = KEYS.get(key)
        if role is not None and key not in _ALT:
            if role is not Role.URL and _ENTITY.search(value):  # escaped twice
                value = unescape(value)
            return [Hint(role, v, key) for v in _values(role, value)]
    return []


def _card(attrs: Mapping[str, str | None], label: str) -> tuple[str, list[Hint]]:
    """The label that a Twitter card's ``label1`` gives, and what ``data1`` says under the one before."""
    name = (attrs.get("name") or attrs.get("property") or "").lower()
    value = (attrs.get("content") or "").strip()
    if name.startswith("twitter:label"):
        return value.casefold().rstrip(": "), []
    if name.startswith("twitter:data") and value and label in _WRITTEN_BY:
        names = (v.strip() for v in _COMMAS.split(value[:500]))
        return "", [Hint(Role.BYLINE, name, "twitter:data") for name in names if name]
    return label, []


def _values(role: Role, value: str) -> list[str]:
    """One value a hint: keyword lists are cut at commas; addresses are no names; locales become tags."""
    if role is Role.KEYWORDS:
        return [v.strip() for v in _COMMAS.split(value[:20_000]) if v.strip()]
    if role is Role.BYLINE and (value.startswith(("http:", "https:", "/", "@"))):
        return []
    if role is Role.LANGUAGE:
        tag = languages.tag(value)
        return [tag] if tag else []
    return [value[:20_000]]


def _link(attrs: Mapping[str, str | None]) -> list[Hint]:
    href = (attrs.get("href") or "").strip()
    if href and "canonical" in (attrs.get("rel") or "").lower().split():
        return [Hint(Role.URL, href, "canonical")]
    return []
