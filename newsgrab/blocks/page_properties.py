"""Microdata and RDFa on a page -> hints: what the properties of its article's item state.

Both set schema.org's words on the elements themselves (HTML Living Standard, "Microdata"; W3C RDFa Lite):
an item is opened by ``itemscope``/``typeof``, its properties are named by ``itemprop``/``property``.  Items
of teasers and comments stand on the same page; only those of the item round the article's text count.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsgrab.blocks.linked_data import ARTICLES
from newsgrab.blocks.page_locate import Place, flat
from newsgrab.blocks.page_tree import Node, Tree
from newsgrab.blocks.page_weigh import ancestors, below
from newsgrab.model import Hint, Role
from newsgrab.patterns import lazy

#: schema.org's properties of an article that state a field of ours; what is shown of its caption and
#: credits the blocks state already
PROPERTIES = {
    "articlesection": Role.CATEGORY,
    "author": Role.BYLINE,
    "creator": Role.BYLINE,
    "datemodified": Role.MODIFIED,
    "datepublished": Role.PUBLISHED,
    "description": Role.DESCRIPTION,
    "headline": Role.HEADLINE,
    "inlanguage": Role.LANGUAGE,
    "keywords": Role.KEYWORDS,
    "mainentityofpage": Role.URL,
    "publisher": Role.SITE,
    "url": Role.URL,
}
#: values that stand in an attribute, by element
_ATTRIBUTES = {"a": "href", "data": "value", "link": "href", "meta": "content", "time": "datetime"}
#: items that stand for the page round the article
_PAGES = frozenset(("collectionpage", "itempage", "webpage", "website"))
#: roles whose value is one or several names, not an address
_NAMED = frozenset((Role.BYLINE, Role.CATEGORY, Role.SITE, Role.HEADLINE, Role.KEYWORDS, Role.DESCRIPTION))
_COMMAS = lazy(r"[,;|]")
#: letters of a value, and hints of one page, that are read
_LONGEST, _MOST = 2000, 100


def read(tree: Tree, place: Place) -> tuple[Hint, ...]:
    """The hints that the item of the article at ``place`` states, in the page's order."""
    item = next((a for a in reversed(list(ancestors(place.text))) if _types(a) & ARTICLES), None)
    hints: list[Hint] = []
    for node in below(item or place.region):
        name = _name(node)
        role = PROPERTIES.get(name)
        if role is not None and _item(node) is item and len(hints) < _MOST:
            origin = "microdata" if "itemprop" in node.attrs else "rdfa"
            hints += (Hint(role, value, origin) for value in _values(node, role))
    return tuple(dict.fromkeys(hints))


def _name(node: Node) -> str:
    """The last word of the property that an element is, folded; empty for most elements."""
    if "itemprop" not in node.attrs and "property" not in node.attrs:
        return ""
    names = (node.get("itemprop") or node.get("property"))[:200].split()
    return names[0].rpartition("/")[2].rpartition(":")[2].lower() if names else ""


def _types(node: Node) -> set[str]:
    stated = (node.get("itemtype") or node.get("typeof"))[:400]
    return {t.rpartition("/")[2].rpartition(":")[2].lower() for t in stated.split()}


def _item(node: Node) -> Node | None:
    """The item that ``node`` is a property of; the page itself is none."""
    items = (a for a in ancestors(node.parent) if "itemscope" in a.attrs or "typeof" in a.attrs)
    return next((a for a in items if not _types(a) & _PAGES), None)


def _values(node: Node, role: Role) -> Iterator[str]:
    """What a property states; of an item in its place (an author), what that is called."""
    if "itemscope" in node.attrs or "typeof" in node.attrs:
        named = [n for n in below(node) if _name(n) == "name" and _item(n) is node]
        texts = [_value(n, role) for n in named] or [flat(node)]
    else:
        texts = [_value(node, role)]
    for text in texts:
        parts = _COMMAS.split(text) if role is Role.KEYWORDS else [text]
        yield from (value for part in parts if (value := part.strip()) and len(value) <= _LONGEST)


def _value(node: Node, role: Role) -> str:
    attribute = "content" if "content" in node.attrs else _ATTRIBUTES.get(node.tag, "")
    if attribute == "href" and role in _NAMED:
        attribute = ""
    return node.get(attribute) if attribute and node.get(attribute) else flat(node)
