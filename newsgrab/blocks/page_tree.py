"""The whole page, parsed once and kept as a light tree: the only module that knows selectolax.

Lexbor parses as browsers do; what no reader sees (scripts, styles, comments) is gone before the tree is made,
depth and size are bounded, so that what works on a :class:`Node` may recurse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsgrab.model import Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy

#: characters of a page that are read: most of a long page is state for its scripts
MOST_CHARACTERS = 6_000_000
#: levels of the tree that are kept; what lies deeper hangs on the last one.  News pages have 15-60
MOST_LEVELS = 120
#: elements, texts and comments read; the fullest of 217 news pages has 21,000 elements
MOST_NODES = 120_000
#: open elements above which lexbor's work grows with the square of the depth
_DEEP = 1000
#: a stretch in which the depth is not looked at
_STRIDE = 16384
#: "<" on a page up to which its depth is no matter: lexbor takes 30 ms for as many open elements
_FEW_TAGS = 6000
#: a stretch without ">" that is looked into for attributes
_STRETCH = 4000
#: attributes of one tag; news pages have up to 70, but lexbor's work grows with their square
_MOST_ATTRIBUTES = 300
#: bytes of text without any tag after which one is made sure to have ended
_LONG_TEXT = 8000
_ENDS_ANY_TAG = b"</ng>"
_TAG_START = lazy(rb"<[a-zA-Z][^\s/>]*+")
#: as browsers read them (https://html.spec.whatwg.org/#before-attribute-name-state)
_ATTRIBUTE = rb"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+))?"""
_ATTRIBUTES = lazy(_ATTRIBUTE)
_START_TAG = lazy(rb"<[a-zA-Z][^\s/>]*+(?:[\s/]++|" + _ATTRIBUTE + rb")*+")
#: values on a page from which a tag may have too many that hold a ">"
_MANY_VALUES = 10_000

#: a script or style sheet up to its end, or a tag
_TAG = lazy(
    rb"(<(?i:script|style)\b[^<>]*+>)((?:[^<]++|<(?!/(?i:script|style)))*+)|<(/?)([a-zA-Z][^\s/>]{0,40})[^<>]*>?"
)
#: elements without content
_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())
#: elements that the next of their kind ends (https://html.spec.whatwg.org/#optional-tags)
_ENDED = frozenset(b"dd dt li optgroup option p rp rt tbody td tfoot th thead tr".split())
#: "<" in scripts, which may be comparisons, up to which they are believed to be scripts
_COMPARISONS = 10_000

#: elements whose text is no text of the page
_UNSEEN_SELECTOR = (
    "script,style,noscript,svg,template,iframe,object,select,option,datalist,canvas,map,head,math,"
    "textarea,audio,progress,dialog,source,track"
)
_UNSEEN = frozenset(_UNSEEN_SELECTOR.split(","))
#: schema.org's types of articles and of the pages round them
_STORY_ITEM = lazy(r"article|page|posting|report|site", re.I)
#: elements that state something of the page, and the scripts that do
_HEAD_ELEMENTS = "meta,link[rel~=canonical i],head title"
_LINKED_DATA = 'script[type*="ld+json" i]'


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


_NAVIGATION = frozenset(("footer", "nav"))
#: what makes one of them worth a look: text, a headline, a trail, tags, an author
_IN_NAVIGATION = (
    "h1,p,article,[class*=crumb],[id*=crumb],[itemprop],[rel~=tag],[rel=author],[class*=tag],[class*=topic],"
    "[class*=author],[class*=byline],[class*=submitted],[class*=caption],figcaption"
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
    #: whether the page is longer than what is read of one
    truncated: bool = False

    def take_apart(self) -> None:
        """Cut the circles of parents and children, so that memory is free at once, page after page."""
        for node in self.nodes:
            node.parent = None


def parse(html: str) -> Tree:
    """The tree of ``html``, whatever it is; beyond the limits of this module it is cut."""
    page = LexborHTMLParser(bounded(html[:MOST_CHARACTERS].encode("utf-8", "replace")))
    head = [
        (tag := n.tag or "", n.attributes, n.text() if tag == "title" else "")
        for n in page.css(_HEAD_ELEMENTS)
        if not _is_of_other_item(n)
    ]
    linked = [_script(n) for n in page.css(_LINKED_DATA)]
    nodes, whole = _nodes(page.body)
    html_node = page.css_first("html")
    truncated = not whole or len(html) > MOST_CHARACTERS
    return Tree(nodes[0], nodes, head, linked, html_node.attributes if html_node else {}, truncated)


def bounded(html: bytes) -> bytes:
    """``html`` (UTF-8) with no more of size, depth and attributes than can be parsed in linear time."""
    html = _without_floods(html)
    if html.count(b"=") > _MANY_VALUES:
        html = _START_TAG.sub(_without_flood, html)
    return _flattened(html) if _is_deep(html) else html


def _without_floods(html: bytes) -> bytes:
    """``html`` without tags of more attributes than any page has: lexbor compares each with all before it."""
    kept: list[bytes] = []
    at = done = 0
    while at + _STRETCH < len(html):
        behind = html.rfind(b">", at, at + _STRETCH) + 1
        if not behind:
            behind = html.find(b">", at + _STRETCH) + 1 or len(html)
            for start, end, instead in _floods(html, at, behind):
                kept += (html[done:start], instead)
                done = end
        at = behind
    return b"".join((*kept, html[done:])) if kept else html


def _floods(html: bytes, at: int, behind: int) -> Iterator[tuple[int, int, bytes]]:
    """What to put in place of which bytes of a stretch without a ">".

    A tag that begins in it and has too many attributes goes, up to an end tag: what looks like a tag may
    stand in a script.  The rest is text, or a tag whose last value holds a ">": an end tag of nothing, which
    text does not show, ends that.
    """
    tag = _TAG_START.search(html, at, behind)
    text_end = tag.start() if tag else behind
    while (at := at + _LONG_TEXT) < text_end:
        at = _between_words(html, at)
        yield at, at, _ENDS_ANY_TAG
    if tag and len(_ATTRIBUTES.findall(html, tag.end(), behind)) > _MOST_ATTRIBUTES:
        end = html.rfind(b"</", text_end, behind)
        yield text_end, end if end > 0 else behind, b"<span>"


def _without_flood(tag: re.Match[bytes]) -> bytes:
    """A start tag as it is, or without its attributes when they are too many."""
    text = tag[0]
    return text if len(text) < _STRETCH or len(_ATTRIBUTES.findall(text)) <= _MOST_ATTRIBUTES else b"<span"


def _between_words(html: bytes, at: int) -> int:
    """A place up to ``at`` where text may be cut: at a space, or between two characters."""
    space = html.rfind(b" ", at - _LONG_TEXT // 2, at)
    if space > 0:
        return space
    while html[at] & 0xC0 == 0x80:  # the second or a later byte of a character
        at -= 1
    return at


def _is_deep(html: bytes) -> bool:
    if html.count(b"<") <= _FEW_TAGS:
        return False
    depth = 0
    for start in range(0, len(html), _STRIDE):
        depth += html.count(b"<", start, start + _STRIDE) - 2 * html.count(b"</", start, start + _STRIDE)
        if depth > _DEEP:
            return True
    return False


def _flattened(html: bytes) -> bytes:
    """``html`` without the start tags that would lie deeper than allowed, and as many end tags."""
    depth = over = compared = 0

    def keep(tag: re.Match[bytes]) -> bytes:
        nonlocal depth, over, compared
        if tag[1]:
            depth += 1
            compared += tag[2].count(b"<")
            return tag[0] if compared <= _COMPARISONS else tag[1]
        name = tag[4].lower()
        if name in _VOID or name in _ENDED:
            return b" " if over and name in _ENDED else tag[0]
        if tag[3]:
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


def _is_of_other_item(node: LexborNode) -> bool:
    """Whether a ``meta`` states the property of an item in the article: of its picture, its publisher."""
    if "itemprop" not in node.attributes:
        return False
    above = node.parent
    while above is not None and "itemscope" not in above.attributes:
        above = above.parent
    return (
        above is not None
        and "itemprop" in above.attributes
        and _STORY_ITEM.search(above.attributes.get("itemtype") or "") is None
    )


def scripts(html: str) -> list[str]:
    """The texts of a page's other scripts that may carry data, for a page that shows no text."""
    page = LexborHTMLParser(bounded(html[:MOST_CHARACTERS].encode("utf-8", "replace")))
    found = (n for n in page.css("script") if "ld+json" not in (n.attributes.get("type") or "").lower())
    return [text for n in found if len(text := _script(n)) > 200]


def _script(node: LexborNode) -> str:
    """The text of a script, as it was before :func:`bounded`."""
    return (node.text() or "").replace(_ENDS_ANY_TAG.decode(), "")


def _nodes(body: LexborNode | None) -> tuple[list[Node], bool]:
    """The elements under ``body`` in reading order, depth and number bounded, and whether they are all."""
    root = Node("body", body.attributes if body else {}, None, 0)
    nodes = [root]
    #: runs of siblings still to be read, and what they stand in; the innermost last
    open_runs = [(body.first_child if body else None, root)]
    left = MOST_NODES
    while open_runs and left:
        node, here = open_runs.pop()
        while node is not None and left:
            left -= 1
            tag = node.tag or "-"
            if tag == "-text":
                _add_text(here, node.text_content or "")
            elif tag in _UNSEEN or tag[0] in "-_!":
                pass
            elif tag not in _NAVIGATION or _is_seen(node):
                child = Node("span" if "<" in tag else tag, node.attributes, here, len(nodes))
                here.kids.append(child)
                nodes.append(child)
                below = node.first_child
                if below is not None:
                    open_runs.append((node.next, here))
                    node = below
                    if len(open_runs) < MOST_LEVELS:
                        here = child
                    continue
            node = node.next
    return nodes, left > 0


def _add_text(node: Node, text: str) -> None:
    """Put a run of text into ``node``, and count its letters."""
    bare = text.strip()
    if not bare:
        text = text and " "
    elif bare.isascii() and "{" not in bare:
        node.own += len(bare)
    else:
        node.own += letters(bare)
    node.kids.append(text)


def _is_seen(node: LexborNode) -> bool:
    """False for a nav or footer element without anything that is worth a look."""
    for unseen in node.css(_UNSEEN_SELECTOR):
        unseen.decompose()
    return (
        node.css_first(_IN_NAVIGATION) is not None or "crumb" in (node.attributes.get("class") or "").lower()
    )


def letters(text: str) -> int:
    """How much a reader would read: characters without the spaces around, unspaced scripts weighed up."""
    text = text.strip()
    if "{" in text and is_code(text):
        return 0
    return len(text) if text.isascii() else norm.size(text)


def is_code(text: str) -> bool:
    """Whether text is a script or a style sheet that a broken tag spilled onto the page."""
    return len(text) > 60 and text.count("{") + text.count(";") + text.count("}") > len(text) // 60
