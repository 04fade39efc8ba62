"""Where on a page the article stands: weighs its elements, finds headline, text and furniture, cuts the rest.

Pure work on the light tree.  What is kept goes on as slim mark-up (:func:`cut`), with ``data-ng`` on the
headline and on the text's container, and furniture inside the text as flat ``ng-x`` elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsgrab.blocks import page_words
from newsgrab.blocks.page_tree import Node, Tree
from newsgrab.model import Role
from newsgrab.normalize import text as norm

#: elements that stand in a line of text (HTML Living Standard, phrasing content)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp"
    " small span strike strong sub sup time tt u var wbr".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
#: elements whose own purpose is furniture, with its kind
_FURNITURE_TAGS = {
    "aside": "aside",
    "button": "control",
    "dialog": "control",
    "footer": "footer",
    "form": "control",
    "input": "control",
    "menu": "nav",
    "nav": "nav",
}
#: ARIA landmark roles of furniture
_FURNITURE_ROLES = {
    "alert": "control",
    "alertdialog": "control",
    "banner": "nav",
    "button": "control",
    "complementary": "aside",
    "contentinfo": "footer",
    "dialog": "control",
    "menu": "nav",
    "navigation": "nav",
    "search": "nav",
    "tablist": "control",
    "toolbar": "control",
}
_VOID = frozenset("br col embed hr img input link meta source track wbr".split())
_LISTS = frozenset(("ul", "ol", "dl"))
#: share of link text from which a list is a list of links
_LINK_LIST = 0.6
#: elements that are never furniture by their class: publishers mark paragraphs "paywall" and "share-text"
_TEXT_TAGS = frozenset(("p", "blockquote", "figcaption", "figure", "li", "body", "main", *_HEADINGS))
#: kinds that are no furniture when a caption stands in them: viewer buttons, boxes named after the advert behind
_MISNAMED = frozenset(("advert", "control", "media", "links"))
_HIDDEN_STYLE = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.I)
#: share of the page's running text above which an element is no furniture whatever it is called, and the
#: share for reader comments, which can outweigh a short article
_TOO_MUCH, _TOO_MUCH_COMMENTS = 0.4, 0.8
#: share of its parent's running text that a child must hold to be looked into instead of the parent
_FULLEST = 0.8
#: share of the page's running text from which an element that calls itself the article's text is believed
_STATED = 0.3
#: attributes that the mark-up reader needs
_KEPT = ("class", "id", "itemprop", "rel", "property", "datetime", "src", "data-src", "role")
_MOST_FURNITURE_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Located:
    """The article's place on its page."""

    #: the cut mark-up
    markup: str
    #: letters of running text in the container, and on the whole page
    letters: int
    page_letters: int
    #: letters of link text on the whole page
    link_letters: int
    #: kinds of furniture met on the page
    furniture: frozenset[str]


def locate(tree: Tree, titles: Iterable[str]) -> Located:
    """Find the article.

    :param titles: what the metadata call its headline, to know the h1 by.
    """
    _weigh(tree.nodes)
    _mark(tree.nodes, tree.root.whole)
    text = _container(tree)
    headline = _headline(tree, text, {norm.key(t) for t in titles})
    region = _region(text, headline)
    markup = "".join(_Cutter(tree, text, headline).cut(region))
    kinds = frozenset(n.furniture for n in tree.nodes if n.furniture)
    return Located(markup, text.clean, tree.root.whole, tree.root.linked, kinds)


# -- weighing ----------------------------------------------------------------------------------------------


def _weigh(nodes: list[Node]) -> None:
    """Give every element the letters of running text in it: paragraphs, not link lists, not scraps."""
    for node in reversed(nodes):
        for kid in node.kids:
            if isinstance(kid, str):
                node.own += _letters(kid)
        parent = node.parent
        if node.tag in INLINE:
            if node.tag == "a":
                node.linked, node.whole = node.own, 0
            if parent is not None:
                parent.own += node.own
                parent.linked += node.linked
        else:
            node.whole += _running(node)
            node.all += node.own
            node.all_linked += node.linked
        if node.tag == "a":
            node.all_linked = node.all
        if parent is not None:
            parent.whole += node.whole
            parent.all += node.all
            parent.all_linked += node.all_linked


def _letters(text: str) -> int:
    text = text.strip()
    if "{" in text and is_code(text):
        return 0
    return len(text) if text.isascii() else norm.size(text)


def is_code(text: str) -> bool:
    """Whether text is a script or a style sheet that a broken tag spilled onto the page."""
    return len(text) > 60 and text.count("{") + text.count(";") + text.count("}") > len(text) // 60


def _running(node: Node) -> int:
    """Letters of the element's own text, when it is running text."""
    if node.tag in _HEADINGS or node.linked * 2 > node.own:
        return 0
    least = 25 if node.tag in ("p", "blockquote", "pre") else 60
    return node.own - node.linked if node.own >= least else 0


def _mark(nodes: list[Node], total: int) -> None:
    """Name furniture, and sum up the running text outside it."""
    captioned = _captioned(nodes)
    for node in nodes:
        kind = _kind(node)
        if kind in _MISNAMED and id(node) in captioned:
            kind = ""
        if kind:
            limit = _TOO_MUCH_COMMENTS if kind == "comments" else _TOO_MUCH
            if node.whole <= limit * total or not total:
                node.furniture = kind
        elif node.tag in _LISTS and node.all_linked > _LINK_LIST * node.all and len(node.kids) > 1:
            node.furniture = "links"
    _mark_nested(nodes, total)
    for node in reversed(nodes):
        if node.furniture:
            node.clean = 0
        elif node.tag not in INLINE:
            node.clean += _running(node)
        if node.parent is not None:
            node.parent.clean += node.clean


def _captioned(nodes: list[Node]) -> set[int]:
    """Ids of the elements round captions that link nowhere."""
    found: set[int] = set()
    for node in nodes:
        if node.tag == "figcaption" or (node.tag != "a" and role(node) is Role.CAPTION):
            for above in _ancestors(node):
                if id(above) in found or above.tag in ("a", "aside", "footer"):
                    break
                found.add(id(above))
    return found


def _mark_nested(nodes: list[Node], total: int) -> None:
    """Articles in an article are teasers, unless they are its text (a live blog's entries)."""
    nested = [n for n in nodes if n.tag == "article" and any(a.tag == "article" for a in _ancestors(n.parent))]
    if sum(n.whole for n in nested) <= _TOO_MUCH * total:
        for node in nested:
            node.furniture = node.furniture or "related"


def _kind(node: Node) -> str:
    """The kind of furniture that tag, role, class or id make of ``node``, or ""."""
    attrs = node.attrs
    kind = _FURNITURE_TAGS.get(node.tag, "")
    if kind or not attrs:
        return kind
    if "hidden" in attrs or (attrs.get("aria-hidden") == "true" and node.tag != "figcaption"):
        return "hidden"
    style = attrs.get("style")
    if style and _HIDDEN_STYLE.search(style[:1000]):
        return "hidden"
    kind = _FURNITURE_ROLES.get(attrs.get("role") or "", "")
    for names in (attrs.get("class"), attrs.get("id")):
        if names and not kind:
            kind = page_words.read(names).furniture
    if kind and kind != "hidden" and (node.tag in _TEXT_TAGS or node.tag in INLINE or _says_body(node)):
        return ""
    return kind


def role(node: Node) -> Role | None:
    """The role that rel, itemprop, class or id state for ``node``."""
    attrs = node.attrs
    if not attrs:
        return None
    stated = page_words.property_role(attrs.get("itemprop"), attrs.get("rel"), attrs.get("property"))
    if stated is None and attrs.get("class"):
        stated = page_words.read(attrs["class"] or "").role
    if stated is None and attrs.get("id"):
        stated = page_words.read(attrs["id"] or "").role
    return stated


# -- the three places --------------------------------------------------------------------------------------


def _container(tree: Tree) -> Node:
    """The element that holds the article's text."""
    root = tree.root
    node = _stated_container(tree) or root
    while True:
        kids = sorted((k for k in node.kids if isinstance(k, Node) and k.clean), key=lambda k: -k.clean)
        if not kids or any(k.tag in _TEXT_TAGS for k in kids):
            return node
        best = kids[0].clean
        if best < _FULLEST * node.clean and not (best > node.clean / 2 and kids[0].tag in ("article", "main")):
            return node
        node = kids[0]


def _stated_container(tree: Tree) -> Node | None:
    """The element that calls itself the article's text, or what holds all that do, when that is much text."""
    least = _STATED * tree.root.clean
    stated = [n for n in tree.nodes if n.clean and _says_body(n)]
    outer = [n for n in stated if not any(a in stated for a in _ancestors(n.parent))] if len(stated) < 50 else stated[:1]
    if not outer or sum(n.clean for n in outer) < least:
        return None
    fullest = max(outer, key=lambda n: n.clean)
    pieces = sum(n.clean for n in outer)
    if fullest.clean < _FULLEST * pieces:
        for above in _ancestors(fullest):
            if above.clean >= pieces:
                return above if above.clean <= 1.3 * pieces else fullest
    return fullest if fullest.clean >= least else None


def _says_body(node: Node) -> bool:
    attrs = node.attrs
    if not attrs or node.tag in INLINE:
        return False
    if "articleBody" in (attrs.get("itemprop") or ""):
        return True
    return any(page_words.read(n).body for n in (attrs.get("class"), attrs.get("id")) if n)


def _headline(tree: Tree, text: Node, titles: set[str]) -> Node | None:
    """The h1 that the metadata know, else the last one before or in the text, else the first."""
    found = [n for n in tree.nodes if n.tag == "h1" or "headline" in (n.attrs.get("itemprop") or "").lower().split()]
    found = [n for n in found if n.tag != "meta" and flat(n)]
    for node in found:
        if any(_agree(norm.key(flat(node)), title) for title in titles):
            return node
    found = [n for n in found if not _in_furniture(n)] or found
    if found:
        return found[0]
    for node in tree.nodes:
        if node.tag in _HEADINGS and norm.key(flat(node)) in titles:
            return node
    return None


def _agree(shown: str, title: str) -> bool:
    """Whether a heading is the title, or the title with the site's name at its end or start."""
    return len(shown) > 8 and (shown == title or title.startswith(shown) or title.endswith(shown))


def _in_furniture(node: Node | None) -> bool:
    while node is not None:
        if node.furniture:
            return True
        node = node.parent
    return False


def _ancestors(node: Node | None) -> Iterator[Node]:
    while node is not None:
        yield node
        node = node.parent


def _region(text: Node, headline: Node | None) -> Node:
    """The smallest element round text and headline, or the article element round that."""
    region = text
    if headline is not None:
        round_text = {id(n) for n in _ancestors(text)}
        region = next(n for n in _ancestors(headline) if id(n) in round_text)
    for node in _ancestors(region):
        if node.tag in ("article", "main"):
            return node
    return region


# -- cutting -----------------------------------------------------------------------------------------------


def flat(node: Node) -> str:
    """All text in ``node``, one space between the texts of its parts."""
    return " ".join(" ".join(_texts(node)).split())


def _texts(node: Node) -> Iterator[str]:
    for kid in node.kids:
        if isinstance(kid, str):
            yield kid
        else:
            yield from _texts(kid)


class _Cutter:
    """Writes the kept part of a region as mark-up."""

    def __init__(self, tree: Tree, text: Node, headline: Node | None) -> None:
        self.text = text
        self.headline = headline
        self.order = {id(n): i for i, n in enumerate(tree.nodes)}
        self.start = self.order[id(text)]
        self.title = self.order[id(headline)] if headline is not None else self.start
        #: elements that hold the headline inside the text's container: head matter, no text
        self.heads = {id(n) for n in _ancestors(headline) if n.tag == "header" or n.clean < text.clean / 4}
        self.wanted = self._wanted(tree.nodes)

    def cut(self, region: Node) -> Iterator[str]:
        """The mark-up, piece by piece: breadcrumbs from anywhere above first, then the region."""
        for node in self.crumbs:
            if id(region) not in {id(n) for n in _ancestors(node)}:
                yield from self._inside(node, top=True)
        yield from self._inside(region) if region is self.text else self._outside(region)

    def _wanted(self, nodes: list[Node]) -> set[int]:
        """Ids of the elements outside the text that the reader must see, and of those round them."""
        wanted: set[int] = set()
        self.crumbs: list[Node] = []
        self.whole: set[int] = set()
        for node in [*nodes]:
            if self._speaks(node):
                self.whole.add(id(node))
                for above in _ancestors(node):
                    if id(above) in wanted:
                        break
                    wanted.add(id(above))
        for above in _ancestors(self.text):
            wanted.add(id(above))
        return wanted

    def _speaks(self, node: Node) -> bool:
        if node is self.headline:
            return True
        at = self.order[id(node)]
        stated = role(node)
        if stated is Role.CATEGORY and at < self.start and "breadcrumb" in (
            (node.get("class") + node.get("id")).lower()
        ):
            self.crumbs.append(node)
        if node.whole > self.text.clean * 0.5 and node.whole > 200:
            return False
        if stated is not None or node.tag in ("figure", "figcaption", "time"):
            return not (node.tag in ("figure", "figcaption") and self._linked_picture(node))
        return (
            node.tag in ("p", "h2") and self.title < at < self.start and node.own >= 40 and node.linked * 2 < node.own
        )

    @staticmethod
    def _linked_picture(node: Node) -> bool:
        """Whether a figure is a link to another story: it stands in a link, or its text is one."""
        if node.all and node.all_linked > 0.8 * node.all:
            return True
        for above in _ancestors(node.parent):
            if above.tag == "a":
                return True
            if above.tag not in ("div", "span", "picture"):
                break
        return False

    def _outside(self, node: Node) -> Iterator[str]:
        """``node``, which lies round or beside the text: only what speaks."""
        if node is self.text or id(node) in self.whole:
            yield from self._inside(node)
            return
        yield self._open(node)
        for kid in node.kids:
            if not isinstance(kid, str) and id(kid) in self.wanted and (not kid.furniture or self._keeps(kid)):
                yield from self._outside(kid)
        yield f"</{node.tag}>"

    def _keeps(self, node: Node) -> bool:
        """Whether furniture must be opened because headline, text or breadcrumbs stand in it."""
        if node.furniture == "hidden":
            return False
        crumb = {id(n) for c in self.crumbs for n in _ancestors(c)}
        title = {id(n) for n in _ancestors(self.headline)}
        text = {id(n) for n in _ancestors(self.text)}
        return id(node) in crumb or id(node) in title or id(node) in text or (
            node.furniture == "tags" or role(node) in (Role.KEYWORDS, Role.BYLINE)
        )

    def _inside(self, node: Node, *, top: bool = False) -> Iterator[str]:
        """``node`` and all in it, furniture flattened."""
        if node.furniture and not top and node is not self.text and node is not self.headline:
            words = flat(node)[:_MOST_FURNITURE_TEXT]
            if words and node.furniture != "hidden":
                yield f'<ng-x why="{node.furniture}">{_escape(words)}</ng-x>'
            return
        opened = self._open(node)
        plain = node.tag in INLINE and node.tag != "a" and len(opened) == len(node.tag) + 2
        if not plain:
            yield opened
        if node.tag in _VOID:
            return
        for kid in node.kids:
            if not isinstance(kid, str):
                yield from self._inside(kid)
            elif not ("{" in kid and is_code(kid)):
                yield _escape(kid)
        if not plain:
            yield f"</{node.tag}>"

    def _open(self, node: Node) -> str:
        attrs, mark = node.attrs, ""
        if node is self.text:
            mark = ' data-ng="text"'
        elif node is self.headline:
            mark = ' data-ng="headline"'
        elif id(node) in self.heads:
            mark = ' data-ng="head"'
        if not attrs:
            return f"<{node.tag}{mark}>"
        kept = "".join(f' {k}="{_escape(attrs[k] or "")[:500]}"' for k in _KEPT if k in attrs and _tells(k, attrs[k]))
        return f"<{node.tag}{kept}{mark}>"


def _tells(name: str, value: str | None) -> bool:
    """Whether an attribute is worth reading: most classes say nothing."""
    return bool(value) and (name not in ("class", "id") or page_words.read(value or "") is not page_words.NOTHING)


def _escape(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace('"', "&quot;") if '"' in text else text
