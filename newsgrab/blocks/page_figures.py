"""Which elements of a weighed page are the box of one picture with its words, and whose picture it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsgrab import vocabulary
from newsgrab.blocks.page_locate import flat
from newsgrab.blocks.page_tree import Node
from newsgrab.blocks.page_weigh import INLINE, SIDE, ancestors, below
from newsgrab.model import Role
from newsgrab.patterns import lazy

_BOX_TAGS = frozenset(("button", "div", "p", "section", "span"))
#: class names and alternative words of portraits; Tailwind and Bootstrap cut round what is one
_PORTRAIT = lazy(
    r"avatar|gravatar|rounded-(?:circle|full)|head-?shot|author-?(?:image|img|photo|pic)|byline", re.I
)
#: class names of the boxes of portraits
_AVATAR = lazy(r"avatar|head-?shot", re.I)
#: what paragraphs of scripts without spaces end with, and captions do not
_PARAGRAPH_ENDS = tuple("。！？")
#: letters of a picture's box with a telling class, and without one
_FIGURE_TEXT, _UNNAMED_FIGURE_TEXT = 1500, 250


def is_figure(node: Node) -> bool:
    """Whether ``node`` is the box of one picture with its words."""
    letters = node.all or node.own  # in a span, what inline elements hold is its own
    if not letters or node.all_linked > 0.8 * letters:
        return False
    if node.pictured and node.pictures:
        return True
    if node.tag == "figure":
        return _shows_picture(node) and not node.figures and not (node.sides and is_byline(node))
    return node.pictures > 0 and not node.figures and _is_box(node)


def _shows_picture(figure: Node) -> bool:
    """Whether a figure holds a picture, or a caption to one that only a script will load."""
    stated = any(not isinstance(k, str) and k.role is Role.CAPTION for k in figure.kids)
    return stated or figure.pictures > 0


def _is_box(node: Node) -> bool:
    """Whether an element that is no ``figure`` holds one picture and its words, by name or by looks."""
    if node.tag == "p" and node.role is Role.CAPTION:
        return node.pictures == 1 and node.all < _FIGURE_TEXT
    if node.tag == "table":
        return node.all < _UNNAMED_FIGURE_TEXT and _one_picture(node)
    if node.tag not in _BOX_TAGS or node.role in SIDE or node.sides or not _one_picture(node):
        return False
    return node.all < _FIGURE_TEXT if node.named_figure else _looks_like_box(node)


def _looks_like_box(node: Node) -> bool:
    worded = any(not isinstance(k, str) and k.in_figure is Role.CAPTION for k in node.kids)
    most = _FIGURE_TEXT if worded else _UNNAMED_FIGURE_TEXT
    if node.tag != "div" or not 3 < node.all < most or is_byline(node):
        return False
    return not node.parts or _has_credit_line(node) or _is_picture_and_line(node)


def _is_picture_and_line(node: Node) -> bool:
    """Whether a box holds a picture, a line under it and nothing else."""
    lines = [n for n in below(node) if n.tag not in INLINE and n.own]
    if node.anchors or len(lines) != 1 or lines[0].tag not in ("div", "p"):
        return False
    line = lines[0]
    whole = line.role is None and not line.sides and not line.pictures and line.own == node.all
    return whole and (text := flat(line))[-1:] not in _PARAGRAPH_ENDS and text.count("，") <= 1


def _has_credit_line(node: Node) -> bool:
    """Whether one of the few lines beside a picture opens with a credit's label: "Image: Jane Doe"."""
    lines = [k for k in node.kids if not isinstance(k, str) and k.own]
    parted = (flat(line).partition(":") for line in lines[:3])
    return len(lines) <= 3 and any(
        colon and label.casefold() in vocabulary.CREDIT_LABELS for label, colon, _ in parted
    )


def is_byline(node: Node) -> bool:
    """Whether the words beside a picture name an author: the picture is the author's then."""
    first, second, *_ = (*flat(node).casefold().split(None, 2), "", "")
    return first in vocabulary.BYLINE_OPENERS or f"{first} {second}" in vocabulary.BYLINE_OPENERS


def shows_author(picture: Node) -> bool:
    """Whether an image is called a portrait, or cut round as only portraits are."""
    return _PORTRAIT.search(f"{picture.get('class')[:200]} {picture.get('alt')[:40]}") is not None


def is_portrait(node: Node) -> bool:
    """Whether a picture is of the author: by name or cut, or its own words are the link beside it."""
    held = list(below(node))
    pictures = [n for n in held if n.tag == "img"]
    if any(map(shows_author, pictures)) or any(
        n.pictures and _AVATAR.search(n.get("class")[:200]) for n in held
    ):
        return True
    shown = {n.get("alt").strip() for n in pictures if n.get("alt")}
    return bool(shown) and any(n.tag == "a" and flat(n) in shown for n in held)


def _one_picture(node: Node) -> bool:
    return node.pictures == 1 or (node.pictures <= 4 and len(set(_sources(node))) == 1)


def _sources(node: Node) -> Iterator[str]:
    for kid in node.kids:
        if not isinstance(kid, str) and kid.pictures:
            if kid.tag in ("img", "amp-img"):
                yield source(kid)
            yield from _sources(kid)


def first_source(node: Node) -> str:
    """The address of the first picture in ``node`` that has one, else empty."""
    return next((s for s in _sources(node) if s), "")


def source(node: Node) -> str:
    """The address of a picture; lazy loading keeps it in data-src or among the sizes."""
    for key in ("data-src", "src"):
        value = node.get(key)
        if value and not value.startswith("data:") and "placeholder" not in value[-60:]:
            return value[:2000]
    sizes = (node.get("data-srcset") or node.get("srcset"))[:8000].split()
    return next((s.rstrip(",")[:2000] for s in sizes if "/" in s and not s.startswith("data:")), "")


def leads_away(node: Node) -> bool:
    """Whether a figure leads to another story: its words are a link, or it stands in one."""
    if node.all and node.all_linked > 0.8 * node.all:
        return True
    for above in ancestors(node.parent):
        if above.tag == "a":
            return True
        if above.tag not in ("div", "span", "picture"):
            return False
    return False


def is_lead(node: Node) -> bool:
    """Whether a picture above the article's element is its own: captioned, and no way to another story."""
    if not (node.pictured or node.tag == "figure") or not node.pictures or not is_figure(node):
        return False
    captioned = any(k.role is Role.CAPTION for k in below(node))
    return (
        captioned
        and not node.anchors
        and not any(a.furniture or a.tag in ("a", "li", "article") for a in ancestors(node))
    )
