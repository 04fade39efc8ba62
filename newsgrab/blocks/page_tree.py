"""The whole page, parsed once and kept as a light tree: the only module that knows selectolax.

Lexbor parses as browsers do; what no reader sees (scripts, styles, comments) is gone before the tree is made,
depth and size are bounded, so that what works on a :class:`Node` may recurse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

#: characters of a page that are read: the longest of 990 news pages had 9 million, most of it state for scripts
MOST_CHARACTERS = 12_000_000
#: levels of the tree that are kept; what lies deeper hangs on the last one.  News pages have 15-60
MOST_LEVELS = 120
#: elements and texts kept; the fullest of 217 news pages has 21,000
MOST_NODES = 200_000
#: open elements above which lexbor's work grows with the square of the depth
_DEEP = 1000
#: a stretch in which the depth is not looked at
_STRIDE = 16384
#: attributes of one tag: its own square
_MANY_ATTRIBUTES = re.compile(r"<[a-zA-Z][^<>]{30000,}>?")

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})[^<>]*>?")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

#: elements whose text is no text of the page
_UNSEEN = (
    "script,style,noscript,svg,template,iframe,object,select,option,datalist,canvas,map,head,math,"
    "textarea,audio,progress,dialog"
)


@dataclass(slots=True, eq=False)
class Node:
    """An element of the page."""

    tag: str
    attrs: dict[str, str | None]
    parent: Node | None
    #: elements and runs of text, in order
    kids: list[Node | str] = field(default_factory=list)
    #: letters of running text here and below, and those of them outside furniture
    whole: int = 0
    clean: int = 0
    #: letters of its own inline text, and of links therein
    own: int = 0
    linked: int = 0
    #: letters of all text in it, and of all links
    all: int = 0
    all_linked: int = 0
    #: the kind of furniture it is, or ""
    furniture: str = ""

    def get(self, name: str) -> str:
        """The attribute ``name``, empty when it is missing."""
        return self.attrs.get(name) or ""


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed page."""

    #: the body element
    root: Node
    #: every element in reading order, the root first
    nodes: list[Node]
    #: (tag, attributes, text) of meta, link and title elements, anywhere on the page, in order
    head: list[tuple[str, dict[str, str | None], str]]
    #: the scripts of type application/ld+json
    linked_data: list[str]
    #: other scripts that carry data: (id or type, text)
    state: list[tuple[str, str]]
    #: the html element's attributes
    html: dict[str, str | None]


def parse(html: str) -> Tree:
    """The tree of ``html``, whatever it is; beyond the limits of this module it is cut."""
    page = LexborHTMLParser(bounded(html))
    head = [(n.tag, n.attributes, n.text() if n.tag == "title" else "") for n in page.css("meta,link,head title")]
    linked, state = _scripts(page)
    for node in page.css(_UNSEEN):
        if node.tag != "body":
            node.decompose()
    nodes = _nodes(page.body)
    html_node = page.css_first("html")
    return Tree(nodes[0], nodes, head, linked, state, html_node.attributes if html_node else {})


def bounded(html: str) -> str:
    """``html`` with no more characters, depth and attributes than parsing in linear time can bear."""
    html = html[:MOST_CHARACTERS]
    if "<" not in html:
        return html
    if _MANY_ATTRIBUTES.search(html):
        html = _MANY_ATTRIBUTES.sub("<span>", html)
    return _flattened(html) if _is_deep(html) else html


def _is_deep(html: str) -> bool:
    depth = 0
    for start in range(0, len(html), _STRIDE):
        piece = html[start : start + _STRIDE]
        depth += piece.count("<") - 2 * piece.count("</")
        if depth > _DEEP:
            return True
    return False


def _flattened(html: str) -> str:
    """``html`` without the start tags that would lie deeper than allowed, and as many end tags."""
    depth = over = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth, over
        if tag[2].lower() in _VOID:
            return tag[0]
        if tag[1]:
            if over:
                over -= 1
                return " "
            depth = max(depth - 1, 0)
            return tag[0]
        if depth >= _DEEP:
            over += 1
            return " "
        depth += 1
        return tag[0]

    return _TAG.sub(keep, html)


def _scripts(page: LexborHTMLParser) -> tuple[list[str], list[tuple[str, str]]]:
    linked, state = [], []
    for node in page.css("script"):
        attrs = node.attributes
        kind = (attrs.get("type") or "").lower()
        if "ld+json" in kind:
            linked.append(node.text())
        elif "json" in kind or attrs.get("id"):
            state.append((attrs.get("id") or kind, node.text()))
    return linked, state


def _nodes(body: LexborNode | None) -> list[Node]:
    """The elements under ``body`` in reading order, depth and number bounded."""
    root = Node("body", body.attributes if body else {}, None)
    nodes, here, depth = [root], root, 0
    node = body.first_child if body else None
    while node is not None and len(nodes) < MOST_NODES:
        tag = node.tag or "-"
        below = None
        if tag == "-text":
            here.kids.append(node.text_content or "")
        elif tag[0] not in "-_!":
            below = node.first_child
            child = Node(tag, node.attributes, here)
            here.kids.append(child)
            nodes.append(child)
            if below is not None:
                depth += 1
                here = child if depth < MOST_LEVELS else here
        while below is None:
            below = node.next
            if below is None:
                node = node.parent
                depth -= 1
                if node is None or depth < 0:
                    return nodes
                if depth < MOST_LEVELS - 1 and here.parent is not None:
                    here = here.parent
        node = below
    return nodes
