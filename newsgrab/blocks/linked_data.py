"""JSON-LD as pages carry it -> hints.  Reads what schema.org allows and what people write instead."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from newsgrab.model import Hint, Role
from newsgrab.patterns import lazy

#: types of an article, schema.org 28; the first that a page has is what it is about
ARTICLES = frozenset(
    {
        "advertisercontentarticle",
        "analysisnewsarticle",
        "article",
        "askpublicnewsarticle",
        "backgroundnewsarticle",
        "blogposting",
        "liveblogposting",
        "medicalscholarlyarticle",
        "newsarticle",
        "opinionnewsarticle",
        "report",
        "reportagenewsarticle",
        "review",
        "reviewnewsarticle",
        "satiricalarticle",
        "scholarlyarticle",
        "socialmediaposting",
        "techarticle",
    }
)
#: types that describe the page when no article is described
PAGES = frozenset(
    {"webpage", "itempage", "videoobject", "creativework", "imagegallery", "mediagallery", "recipe"}
)

#: characters of one script that are read
_MOST = 4_000_000
_WRAPPING = lazy(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)+|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$"
)
#: a string, or something outside strings that JSON does not know
_REPAIR = lazy(r'("(?:[^"\\]|\\.)*")|(/\*[^*]*\*+(?:[^/*][^*]*\*+)*/|(?<!:)//[^\n]*)|,(\s*[\]}])', re.S)
_BAD_ESCAPE = lazy(r'\\(?!["\\/bfnrtu])')
_BAD_UNICODE = lazy(r"\\u(?![0-9a-fA-F]{4})")
_FIELD = lazy(
    r'"(headline|description|datePublished|dateModified|articleSection|articleBody)"\s*:\s*"((?:[^"\\]|\\.)*)"',
    re.S,
)
_MARKUP = lazy(r"<[a-zA-Z/!][^<>]*>")
#: mark-up in braces, which a chain of American stations puts into its articles' text: "{p}"
_BRACED = lazy(
    r"\{(/?(?:a|b|br|blockquote|div|em|h[1-6]|i|img|li|p|span|strong|u|ul|[a-z]{1,20}-[a-z-]{1,20})\b[^{}]{0,500})\}"
)
_BLOCK_END = lazy(r"</(?:p|div|h[1-6]|li|blockquote)>|<br\s*/?>", re.I)

Thing = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page's JSON-LD says of its article."""

    hints: tuple[Hint, ...] = ()
    #: whether an article is described, and not the page alone
    article: bool = False
    #: whether it is described as not free to read
    locked: bool = False
    #: words of the whole article, 0 when it does not say
    words: int = 0


def read(scripts: Iterable[str], *, url: str | None = None) -> Stated:
    """What JSON-LD states: hints of the page's main article, breadcrumbs and site, in that order.

    :param scripts: the texts of the ``application/ld+json`` scripts in page order.
    :param url: the page's address, which tells its own article from others described on it.
    """
    things = [thing for script in scripts for thing in _things(load(script))]
    names = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 2}
    hints: list[Hint] = []
    article = _main(things, url)
    if article is not None:
        hints += _article(article, names)
    for thing in things:
        if "breadcrumblist" in _types(thing):
            hints += (Hint(Role.CATEGORY, name, "breadcrumb") for name in _crumbs(thing))
        elif "website" in _types(thing):
            hints += (Hint(Role.SITE, name, "json-ld WebSite") for name in _texts(thing.get("name")))
    stated = tuple(Hint(h.role, html.unescape(h.value), h.origin) for h in hints)
    if article is None:
        return Stated(stated)
    return Stated(
        stated, bool(_types(article) & ARTICLES), _locked(article), int(_number(article.get("wordCount")))
    )


def _locked(thing: Thing) -> bool:
    return str(thing.get("isAccessibleForFree", True)).strip().lower() in ("false", "0", "no")


def load(script: str) -> list[Any]:
    """The JSON values in ``script``, repaired where need be; what cannot be read gives nothing."""
    script = script[:_MOST]
    for text in _readings(script):
        try:
            return [json.loads(text, strict=False)]
        except RecursionError:
            return []
        except ValueError as error:
            first = _first_value(text, str(error))
            if first:
                return first
    return _fields_of(script)


def _readings(script: str) -> Iterator[str]:
    """``script``, then ever more of it repaired."""
    yield script
    text = _WRAPPING.sub("", _WRAPPING.sub("", script)).strip().rstrip(";")
    if text.lstrip()[:12].find("&quot;") >= 0:
        text = html.unescape(text)
    yield text
    text = _REPAIR.sub(lambda m: m[1] or m[3] or "", text)
    yield _BAD_UNICODE.sub(r"\\\\u", _BAD_ESCAPE.sub(r"\\\\", text))


def _first_value(text: str, why: str) -> list[Any]:
    """Values written one after the other, which JSON takes for extra data."""
    if not why.startswith("Extra data"):
        return []
    values: list[Any] = []
    decoder, at = json.JSONDecoder(strict=False), 0
    text = text.strip()
    while at < len(text) and len(values) < 50:
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError:
            break
        values.append(value)
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return values


def _fields_of(script: str) -> list[Any]:
    """The plain fields of JSON beyond repair, when it speaks of an article."""
    if not re.search(r'"@type"\s*:\s*\[?\s*"[A-Za-z]{0,24}(?:Article|BlogPosting)"', script):
        return []
    fields: Thing = {"@type": "Article"}
    for key, value in _FIELD.findall(script):
        fields.setdefault(
            key, _BAD_ESCAPE.sub("", value.replace('\\"', '"').replace("\\n", "\n").replace("\\/", "/"))
        )
    return [fields]


def _things(value: object, depth: int = 0) -> Iterator[Thing]:
    """The things described at the top: in arrays, ``@graph`` and ``mainEntity`` too."""
    if depth > 6:
        return
    if isinstance(value, list):
        for item in value[:500]:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb", "itemReviewed"):
            if isinstance(value.get(key), dict | list):
                yield from _things(value[key], depth + 1)


def _types(thing: Thing) -> set[str]:
    stated = thing.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return {n.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for n in names if isinstance(n, str)}


def _main(things: list[Thing], url: str | None) -> Thing | None:
    """The article the page is about: the one at its address, else the first, else the page itself."""
    articles = [
        t
        for t in things
        if _types(t) & ARTICLES and (t.get("headline") or t.get("name") or t.get("articleBody"))
    ]
    if url and len(articles) > 1:
        path = _path(url)
        here = [t for t in articles if path and path in {_path(a) for a in _addresses(t)}]
        articles = here or articles
    if articles:
        return max(articles[:8], key=lambda t: ("headline" in t, "datePublished" in t, "author" in t))
    return next((t for t in things if _types(t) & PAGES and t.get("datePublished")), None)


def _path(address: str) -> str:
    address = address.partition("#")[0].partition("?")[0].rstrip("/")
    return address.split("//", maxsplit=1)[-1].partition("/")[2]


def _addresses(thing: Thing) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        value = thing.get(key)
        value = value.get("@id") if isinstance(value, dict) else value
        if isinstance(value, str):
            yield value


def _article(thing: Thing, names: dict[str, Thing]) -> Iterator[Hint]:
    for key, role in (
        ("headline", Role.HEADLINE),
        ("description", Role.DESCRIPTION),
        ("datePublished", Role.PUBLISHED),
        ("dateModified", Role.MODIFIED),
        ("inLanguage", Role.LANGUAGE),
    ):
        for value in _texts(thing.get(key))[:1]:
            yield Hint(role, value, "json-ld")
    for value in _texts(thing.get("name"))[:1]:
        yield Hint(Role.HEADLINE, value, "json-ld name")
    for value in _texts(thing.get("articleSection")):
        yield Hint(Role.CATEGORY, value, "json-ld")
    for value in _keywords(thing.get("keywords")):
        yield Hint(Role.KEYWORDS, value, "json-ld")
    for name in _people(thing.get("author") or thing.get("creator"), names):
        yield Hint(Role.BYLINE, name, "json-ld")
    for value in _addresses(thing):
        if value.startswith("http"):
            yield Hint(Role.URL, value, "json-ld")
    for name in _people(thing.get("publisher"), names)[:1]:
        yield Hint(Role.SITE, name, "json-ld")
    yield from _pictures(thing, names)
    body = article_text(thing)
    if body:
        yield Hint(Role.BODY, body, "json-ld")


def article_text(thing: Thing) -> str:
    """The text of an article or of a live blog's entries, paragraphs apart; mark-up in it is taken out."""
    parts = [_first(thing.get("articleBody"))]
    updates = thing.get("liveBlogUpdate")
    for update in updates if isinstance(updates, list) else []:
        if isinstance(update, dict):
            parts += [_first(update.get("headline")), _first(update.get("articleBody"))]
    return "\n\n".join(plain(part) for part in parts if part)


def plain(text: str) -> str:
    """``text`` with mark-up and entities resolved, one blank line between paragraphs."""
    text = unbraced(text)
    if "<" in text:
        text = _MARKUP.sub("", _BLOCK_END.sub("\n\n", text))
    text = html.unescape(text)
    lines = (" ".join(line.split()) for line in re.split(r"\n+|\r+", text))
    return "\n\n".join(line for line in lines if line)


def unbraced(text: str) -> str:
    """``text`` with mark-up in braces as mark-up."""
    return _BRACED.sub(r"<\1>", text) if "{/" in text else text


def _pictures(thing: Thing, names: dict[str, Thing]) -> Iterator[Hint]:
    images = thing.get("image")
    for item in (images if isinstance(images, list) else [images])[:100]:
        image = _resolved(item, names)
        if image is not None:
            for value in _texts(image.get("caption") or image.get("description"))[:1]:
                yield Hint(Role.CAPTION, plain(value), "json-ld")
            credit = _texts(image.get("creditText")) or _people(image.get("copyrightHolder"), names)
            yield from (Hint(Role.CREDIT, plain(value), "json-ld") for value in credit[:1])


def _resolved(item: object, names: dict[str, Thing]) -> Thing | None:
    """An object, or the one elsewhere on the page that it only refers to."""
    if not isinstance(item, dict):
        return None
    name = item.get("@id")
    return names.get(name, item) if isinstance(name, str) and len(item) < 3 else item


def _people(value: object, names: dict[str, Thing]) -> list[str]:
    """Names of persons or organisations: strings, objects, references to objects."""
    found: list[str] = []
    for item in (value if isinstance(value, list) else [value])[:50]:
        person = _resolved(item, names)
        found += _texts(item) if person is None else _texts(person.get("name")) or _full_name(person)
    return [name for name in found if not name.startswith(("http:", "https:"))]


def _full_name(person: Thing) -> list[str]:
    """A person's given and family name as one, where the whole name is not stated."""
    parts = (_first(person.get("givenName")), _first(person.get("familyName")))
    return [" ".join(parts)] if all(parts) else []


def _keywords(value: object) -> list[str]:
    words: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            words += _texts(item.get("name"))
        elif isinstance(item, str):
            words += [w for w in re.split(r"[,;]", html.unescape(item)) if w.strip()]
    return [word.strip() for word in words[:200]]


def _crumbs(thing: Thing) -> list[str]:
    """Names of a breadcrumb trail between the home page and the page itself."""
    items = thing.get("itemListElement")
    steps = [i for i in (items if isinstance(items, list) else [items]) if isinstance(i, dict)]
    steps.sort(key=lambda step: _number(step.get("position")))
    trail = []
    for step in steps[:20]:
        item = step.get("item")
        name = _first(step.get("name")) or (_first(item.get("name")) if isinstance(item, dict) else "")
        address = item.get("@id") or item.get("url") if isinstance(item, dict) else item
        trail.append((plain(name), address if isinstance(address, str) else ""))
    if trail and (len(trail) > 1 or not _path(trail[0][1])) and not _path(trail[0][1]):
        trail = trail[1:]
    return [name for name, _ in trail if name]


def _number(value: object) -> float:
    try:
        number = float(value) if isinstance(value, str | int | float) else 0.0
    except (ValueError, OverflowError):
        return 0.0
    return number if 0 <= number < 1e9 else 0.0


def _first(value: object) -> str:
    texts = _texts(value)
    return texts[0] if texts else ""


def _texts(value: object) -> list[str]:
    """The strings in ``value``: itself, a list's items, an object's ``@value`` or ``name``."""
    if isinstance(value, str):
        return [value.strip()] if value.strip() else []
    if isinstance(value, list):
        return [t for item in value[:100] if not isinstance(item, list) for t in _texts(item)]
    if isinstance(value, dict):
        return _texts(value.get("@value")) or [
            t for t in [value.get("name")] if isinstance(t, str) and t.strip()
        ]
    return []
