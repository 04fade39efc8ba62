"""The whole page, parsed once and kept as a light tree: the only module that knows selectolax.

Lexbor parses as browsers do; what no reader sees (scripts, styles, comments) is gone before the tree is made,
depth and size are bounded, so that what works on a :class:`Node` may recurse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsgrab.model import Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy

#: bytes of a page that are read: most of a long page is state for its scripts
MOST_BYTES = 12_000_000
#: levels of the tree that are kept; what lies deeper hangs on the last one.  News pages have 15-60
MOST_LEVELS = 120
#: elements and texts kept; the fullest of 217 news pages has 21,000
MOST_NODES = 60_000
#: open elements above which lexbor's work grows with the square of the depth
_DEEP = 1000
#: a stretch in which the depth is not looked at
_STRIDE = 16384
#: bytes of a tag above which lexbor's work with its attributes, which grows with their square, is felt
_LONG_TAG = 20_000
#: what makes a look at every tag worth its time: one long stretch without ">", several shorter ones (a ">"
#: may stand in a value), or more attributes than a page has
_STRETCH, _STRETCHES, _MANY_VALUES = 2_000, 30, 30_000
#: a tag from its start, quoted values with their ">"; possessive, so that it is read once
_WHOLE_TAG = lazy(rb"""<([a-zA-Z][^\s/>]*+)(?:[^"'>]++|"[^"]*+"|'[^']*+')*+""")
_QUOTED = lazy(rb"""\"[^"]*+\"|'[^']*+'""")
#: elements whose content is no mark-up
_RAW = frozenset((b"script", b"style", b"textarea", b"title", b"iframe", b"noembed", b"noframes", b"xmp"))

_TAG = lazy(rb"<(/?)([a-zA-Z][^\s/>]{0,40})[^<>]*>?")
_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())

#: elements whose text is no text of the page
_UNSEEN = (
    "script,style,noscript,svg,template,iframe,object,select,option,datalist,canvas,map,head,math,"
    "textarea,audio,progress,dialog,source,track"
)


class Node:
    """An element of the page; what is summed up here is filled in by :mod:`page_weigh`."""

    __slots__ = (
        "all",
        "all_linked",
        "anchors",
        "at",
        "attrs",
        "body",
        "by",
        "clean",
        "figures",
        "furniture",
        "in_figure",
        "kids",
        "linked",
        "named_figure",
        "own",
        "parent",
        "parts",
        "pictured",
        "pictures",
        "role",
        "sides",
        "tag",
        "whole",
    )

    def __init__(self, tag: str, attrs: dict[str, str | None], parent: Node | None, at: int) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        #: its place in reading order
        self.at = at
        #: elements and runs of text, in order
        self.kids: list[Node | str] = []
        #: letters of its own inline text, and of links therein
        self.own = 0
        self.linked = 0
        #: letters of all text in it, and of all links
        self.all = 0
        self.all_linked = 0
        #: letters of running text here and below, and those of them outside furniture
        self.whole = 0
        self.clean = 0
        #: links, pictures, figure elements, and elements that hold text of their own, below it
        self.anchors = 0
        self.pictures = 0
        self.figures = 0
        self.parts = 0
        #: elements in it that state an author, a date or a section
        self.sides = 0
        #: the kind of furniture it is, or ""
        self.furniture = ""
        #: the role it states, the one it states inside a picture's box, and what said so
        self.role: Role | None = None
        self.in_figure: Role | None = None
        self.by = ""
        #: whether it says that it is the article's text, or a picture's box
        self.body = False
        self.named_figure = False
        #: whether it is the box of one picture and its words, or a line right behind one
        self.pictured = False

    def get(self, name: str) -> str:
        """The attribute ``name``, empty when it is missing."""
        return self.attrs.get(name) or ""


#: what makes a nav or footer element worth a look: text, a headline, a trail, tags, an author
_IN_NAVIGATION = (
    "h1,p,article,[class*=crumb],[id*=crumb],[itemprop],[rel=tag],[rel=author],[class*=tag],[class*=topic],"
    "[class*=author],[class*=byline],[class*=caption],figcaption"
)


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
    #: the html element's attributes
    html: dict[str, str | None]

    def take_apart(self) -> None:
        """Cut the circles of parents and children, so that memory is free at once, page after page."""
        for node in self.nodes:
            node.parent = None


def parse(html: str) -> Tree:
    """The tree of ``html``, whatever it is; beyond the limits of this module it is cut."""
    page = LexborHTMLParser(bounded(html.encode("utf-8", "replace")))
    head = [
        (tag := n.tag or "", n.attributes, n.text() if tag == "title" else "")
        for n in page.css("meta,link,head title")
    ]
    linked = [n.text() for n in page.css("script") if "ld+json" in (n.attributes.get("type") or "").lower()]
    for node in page.css(_UNSEEN):
        node.decompose()
    for node in page.css("nav,footer"):
        if (
            node.css_first(_IN_NAVIGATION) is None
            and "crumb" not in (node.attributes.get("class") or "").lower()
        ):
            node.decompose()
    nodes = _nodes(page.body)
    html_node = page.css_first("html")
    return Tree(nodes[0], nodes, head, linked, html_node.attributes if html_node else {})


def bounded(html: bytes) -> bytes:
    """``html`` (UTF-8) with no more of size, depth and attributes than can be parsed in linear time."""
    html = html[:MOST_BYTES]
    if _has_long_stretches(html) or html.count(b"=") > _MANY_VALUES:
        html = _without_floods(html)
    return _flattened(html) if _is_deep(html) else html


def _has_long_stretches(html: bytes) -> bool:
    """Whether stretches without a ">" are so long or many that floods of attributes may be among them."""
    at = found = 0
    while at < len(html):
        behind = html.rfind(b">", at, at + _STRETCH) + 1
        if not behind:
            behind = html.find(b">", at + _STRETCH) + 1 or len(html)
            found += 1
            if behind - at > _LONG_TAG or found > _STRETCHES:
                return True
        at = behind
    return False


def _without_floods(html: bytes) -> bytes:
    """``html`` without tags too long to be parsed in linear time, read as browsers tell tags from scripts."""
    kept: list[bytes] = []
    at = done = 0
    while (at := html.find(b"<", at)) >= 0:
        tag = _WHOLE_TAG.match(html, at)
        behind = at + 1
        if tag is not None:
            behind = tag.end() + 1
            if behind - at > _LONG_TAG and len(_QUOTED.sub(b"", tag[0])) > _LONG_TAG // 2:
                kept += (html[done:at], b"<span>")
                done = behind
            if tag[1].lower() in _RAW:
                behind = html.find(b"</" + tag[1], behind)
        elif html.startswith(b"<!--", at):
            behind = html.find(b"-->", at + 4)
        if behind < 0:
            break
        at = behind
    return b"".join((*kept, html[done:]))


def _is_deep(html: bytes) -> bool:
    depth = 0
    for start in range(0, len(html), _STRIDE):
        depth += html.count(b"<", start, start + _STRIDE) - 2 * html.count(b"</", start, start + _STRIDE)
        if depth > _DEEP:
            return True
    return False


def _flattened(html: bytes) -> bytes:
    """``html`` without the start tags that would lie deeper than allowed, and as many end tags."""
    depth = over = 0

    def keep(tag: re.Match[bytes]) -> bytes:
        nonlocal depth, over
        if tag[2].lower() in _VOID:
            return tag[0]
        if tag[1]:
            if over:
                over -= 1
                return b" "
            depth = max(depth - 1, 0)
            return tag[0]
        if depth >= _DEEP:
            over += 1
            return b" "
        depth += 1
        return tag[0]

    return _TAG.sub(keep, html)


def scripts(html: str) -> list[str]:
    """The texts of a page's other scripts that may carry data, for a page that shows no text."""
    page = LexborHTMLParser(bounded(html.encode("utf-8", "replace")))
    found = (n for n in page.css("script") if "ld+json" not in (n.attributes.get("type") or "").lower())
    return [text for n in found if len(text := n.text()) > 200]


def _nodes(body: LexborNode | None) -> list[Node]:
    """The elements under ``body`` in reading order, depth and number bounded."""
    root = Node("body", body.attributes if body else {}, None, 0)
    nodes, here, depth = [root], root, 0
    node = body.first_child if body else None
    while node is not None and len(nodes) < MOST_NODES:
        tag = node.tag or "-"
        below = None
        if tag == "-text":
            text = node.text_content or ""
            if text.isspace():
                text = " "
            else:
                here.own += letters(text)
            here.kids.append(text)
        elif tag[0] not in "-_!":
            below = node.first_child
            child = Node(tag, node.attributes, here, len(nodes))
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


def letters(text: str) -> int:
    """How much a reader would read: characters without the spaces around, unspaced scripts weighed up."""
    text = text.strip()
    if "{" in text and is_code(text):
        return 0
    return len(text) if text.isascii() else norm.size(text)


def is_code(text: str) -> bool:
    """Whether text is a script or a style sheet that a broken tag spilled onto the page."""
    return len(text) > 60 and text.count("{") + text.count(";") + text.count("}") > len(text) // 60
