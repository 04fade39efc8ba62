"""What each element of a page is, by its own words, and how much running text it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsgrab.blocks import page_words
from newsgrab.blocks.page_tree import Node, Tree
from newsgrab.model import Role
from newsgrab.patterns import lazy

#: elements that stand in a line of text (HTML Living Standard, phrasing content)
INLINE = frozenset(
    (
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rb",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    )
)
#: the elements of HTML's standard and those it calls obsolete (sections 4 and 16.2)
_STANDARD = INLINE.union(
    (
        "address", "applet", "area", "article", "aside", "audio", "base", "basefont", "bgsound",
        "blockquote", "body", "br", "button", "canvas", "caption", "center", "col", "colgroup", "datalist",
        "dd", "details", "dialog", "dir", "div", "dl", "dt", "embed", "fieldset", "figcaption", "figure",
        "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hgroup", "hr", "html", "iframe", "image", "img", "input", "isindex", "legend", "li", "link",
        "listing", "main", "map", "marquee", "math", "menu", "menuitem", "meta", "meter", "nav", "noembed",
        "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture",
        "plaintext", "pre", "progress", "script", "search", "section", "select", "slot", "source", "style",
        "summary", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title",
        "tr", "track", "ul", "video", "xmp",
    )
)  # fmt: skip
#: elements in which one that is not of the standard is a part of the line: Word's "st1:place", "o:p"
_LINES = INLINE.union(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
#: roles of what stands beside a text, and in no picture's box
SIDE = frozenset((Role.BYLINE, Role.PUBLISHED, Role.MODIFIED, Role.CATEGORY, Role.KEYWORDS))
HEADINGS = {f"h{n}": n for n in range(1, 7)}
#: elements that are never furniture by their class: publishers mark paragraphs "paywall" and "share-text"
TEXT_TAGS = frozenset(("p", "blockquote", "figcaption", "figure", "li", "body", "main", *HEADINGS))
#: elements that hold text of their own kind: a picture's caption box has none of them
_PARTS = frozenset(("p", "ul", "ol", "table", "blockquote", "section", "article", "time", *HEADINGS))
_PICTURES = frozenset(("img", "amp-img", "video"))
_LISTS = frozenset(("ul", "ol", "dl"))

#: pixels of a side below which an image is an icon or a portrait
_ICON = 80

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
#: kinds that are no furniture when a caption stands in them: viewer buttons, boxes named after the advert
#: behind them
_MISNAMED = frozenset(("advert", "aside", "control", "footer", "media"))
#: kinds that pictures' boxes are called by ("image-widget")
_MISNAMED_PICTURES = frozenset(("aside", "media"))
#: letters of the words of one picture
_PICTURE_WORDS = 400
#: share of link text up to which such an element is a picture's box and no teaser
_FEW_LINKS = 0.3
#: attributes in which systems name an element for their tests and scripts, where classes are hashes
_NAMED = frozenset(
    (
        "data-automation-id",
        "data-component",
        "data-component-name",
        "data-cy",
        "data-editable",
        "data-hook",
        "data-qa",
        "data-test",
        "data-test-id",
        "data-testid",
    )
)
#: attributes that say what an element is, or hide it
_TELLING = frozenset(("aria-hidden", "hidden", "itemprop", "property", "rel", "role", "style"))
_HIDDEN_STYLE = lazy(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.I)

#: share of the page's running text above which an element is no furniture whatever it is called, and the
#: share for kinds that can outweigh a short article
_TOO_MUCH, _TOO_MUCH_OF = 0.4, {"archive": 1.0, "comments": 0.8, "consent": 0.8}
#: share of link text from which a list is a list of links
_LINK_LIST = 0.6
#: elements round a form, and letters of the words that ask to fill it in
_BOXES, _ASKING = frozenset(("div", "section")), 300
#: letters from which text is running text: of a paragraph, and of an element that may hold anything
_LEAST_PARAGRAPH, _LEAST_OTHER = 25, 60


def weigh(tree: Tree) -> None:
    """Fill in every element's sums, roles and kind of furniture."""
    for node in tree.nodes:
        if node.tag not in _STANDARD and _is_in_line(node):
            node.tag = "span"
        if node.attrs:
            _read_attributes(node)
        if node.tag == "footer" and node.parent is not None and node.parent.tag == "figure":
            node.in_figure = Role.CREDIT
        elif node.tag in _FURNITURE_TAGS:
            node.furniture = _FURNITURE_TAGS[node.tag]
        elif node.tag in ("figcaption", "time"):
            node.role = node.role or (Role.CAPTION if node.tag == "figcaption" else Role.PUBLISHED)
            node.by = node.by or node.tag
    _sum_up(tree.nodes)
    _keep_furniture(tree)
    _sum_clean(tree.nodes)


def _is_in_line(node: Node) -> bool:
    """Whether an element that no standard knows stands in a line of text, as one of AMP's does not."""
    return node.parent is not None and node.parent.tag in _LINES and not node.tag.startswith("amp-")


def is_icon(picture: Node) -> bool:
    """Whether an image is too small to show anything: a button, a portrait beside a comment."""
    return any(1 < _pixels(picture.get(side)) < _ICON for side in ("width", "height"))


def _pixels(size: str) -> int:
    """A side as the mark-up states it; 0 where it states none.  One pixel keeps a picture's place."""
    size = size.removesuffix("px")
    return int(size) if size.isdecimal() and len(size) < 6 else 0


def ancestors(node: Node | None) -> Iterator[Node]:
    """``node`` and what it stands in, inside out."""
    while node is not None:
        yield node
        node = node.parent


def below(node: Node) -> Iterator[Node]:
    """The elements in ``node``, in reading order."""
    waiting = [kid for kid in reversed(node.kids) if not isinstance(kid, str)]
    while waiting:
        inner = waiting.pop()
        yield inner
        if inner.kids:
            waiting += [kid for kid in reversed(inner.kids) if not isinstance(kid, str)]


def end(node: Node) -> int:
    """The place of the last element in ``node``, its own where it holds none."""
    while inner := next((kid for kid in reversed(node.kids) if not isinstance(kid, str)), None):
        node = inner
    return node.at


def _read_attributes(node: Node) -> None:
    """What class, id, roles, schema.org properties and link relations say."""
    for name, value in node.attrs.items():
        if name == "class" or name == "id" or name in _NAMED:  # noqa: PLR1714 - most attributes come by here
            if value and (words := page_words.read(value)) is not page_words.NOTHING:
                _take(node, words, value)
        elif name not in _TELLING:
            continue
        elif name in ("itemprop", "rel", "property"):
            _read_property(node, name, value or "")
        elif name == "role":
            node.furniture = node.furniture or _FURNITURE_ROLES.get(value or "", "")
        elif _hides(node, name, value or ""):
            node.furniture = "hidden"


def _hides(node: Node, name: str, value: str) -> bool:
    """Whether an attribute hides its element from the eye.

    A caption may be kept from those who are read the alt text, a date from those who are read it in words.
    """
    if name == "aria-hidden":
        dated = node.parent is not None and node.parent.role is Role.PUBLISHED
        return value == "true" and node.tag not in ("figcaption", "time") and not dated
    return name == "hidden" or (
        ("none" in value or "hidden" in value or not value.islower())
        and _HIDDEN_STYLE.search(value[:1000]) is not None
    )


def _take(node: Node, words: page_words.Words, names: str) -> None:
    if node.role is None and words.role is not None and node.tag != "body":  # "category-news": of the page
        node.role = words.role
        node.by = f"{node.tag}.{page_words.saying(names, words.role)[:40]}"
    node.in_figure = node.in_figure or words.in_figure
    node.furniture = node.furniture or words.furniture
    node.body = node.body or words.body
    node.named_figure = node.named_figure or words.figure


def _read_property(node: Node, name: str, value: str) -> None:
    if "articleBody" in value:
        node.body = True
    stated = page_words.property_role(value)
    if stated is not None:
        node.role = stated
        node.by = f"{node.tag}[{name}={value[:40]}]"


def _sum_up(nodes: list[Node]) -> None:
    """Letters, links and running text of every element: paragraphs count, link lists and scraps do not."""
    for node in reversed(nodes):
        above = node.parent
        tag = node.tag
        if tag in INLINE:
            if tag == "a":
                node.linked, node.whole, node.all_linked = node.own, 0, node.all
            if above is not None:
                above.own += node.own
                above.linked += node.linked
        else:
            if node.own:
                node.whole += running(node)
                node.all += node.own
                node.all_linked += node.linked
            if (tag in _PICTURES and not is_icon(node)) or (tag == "picture" and not node.pictures):
                node.pictures += 1
        if above is not None:
            _add(node, tag, above)


def _add(node: Node, tag: str, above: Node) -> None:
    """Add the sums of ``node`` to what it stands in; most are zero, and looking takes less than adding."""
    if node.all:
        above.whole += node.whole
        above.all += node.all
        above.all_linked += node.all_linked
    if node.anchors or tag == "a":
        above.anchors += node.anchors + (tag == "a")
    if node.pictures:
        above.pictures += node.pictures
    if node.figures or tag == "figure":
        above.figures += node.figures + (tag == "figure")
    if node.sides or (node.role is not None and node.role in SIDE):
        above.sides += node.sides + (node.role in SIDE)
    if node.parts or tag in _PARTS:
        above.parts += node.parts + (tag in _PARTS)


def running(node: Node) -> int:
    """Letters of the element's own text, when it is running text."""
    if node.linked * 2 > node.own or node.tag in HEADINGS:
        return 0
    least = _LEAST_PARAGRAPH if node.tag in ("p", "blockquote", "pre") else _LEAST_OTHER
    return node.own - node.linked if node.own >= least else 0


def _keep_furniture(tree: Tree) -> None:
    """Take the name of furniture off what holds too much text, text itself, or captions."""
    total = tree.root.whole
    captioned = _captioned(tree.nodes)
    in_rows = _in_rows(tree.nodes, total)
    for node in tree.nodes:
        if node.tag == "form" and node.parent is not None and _is_form_box(node.parent):
            node.parent.furniture = "newsletter"
        kind = node.furniture
        if kind:
            limit = _TOO_MUCH_OF.get(kind, _TOO_MUCH)
            if (
                (node.whole > limit * total and total)
                or node.at in in_rows
                or (kind != "hidden" and (_is_text(node) or node.tag in INLINE or node.body))
                or (kind in _MISNAMED and node.at in captioned and not _leads_away(node))
                or (kind in _MISNAMED_PICTURES and _is_picture_box(node))
                or (kind == "related" and node.own + node.all and not _leads_on(node))
            ):
                node.furniture = ""
        elif (
            node.tag in _LISTS
            and not _lists_topics(node)
            and node.all_linked > _LINK_LIST * node.all
            and len(node.kids) > 1
        ):
            node.furniture = "" if node.at in captioned else "links"
    _mark_nested(tree.nodes, total)


def _is_text(node: Node) -> bool:
    """Whether an element is text by its tag; a quotation set off again may come in a ``blockquote``."""
    return node.tag in TEXT_TAGS and not (node.tag == "blockquote" and node.furniture == "pull quote")


def _is_form_box(node: Node) -> bool:
    """Whether an element holds a form and a few words that ask to fill it in."""
    return node.tag in _BOXES and not node.furniture and not node.body and 0 < node.all <= _ASKING


def _in_rows(nodes: list[Node], total: int) -> set[int]:
    """Places of boxes in a row that are named after subscribers or adverts and together hold the text."""
    rows: dict[tuple[int, str], list[Node]] = {}
    for node in nodes:
        told = node.furniture == "subscribe" or (node.furniture == "advert" and not _leads_away(node))
        if told and node.all and node.parent is not None:
            rows.setdefault((node.parent.at, node.furniture), []).append(node)
    return {n.at for row in rows.values() if sum(n.whole for n in row) > _TOO_MUCH * total for n in row}


def _leads_away(node: Node) -> bool:
    """Whether much of what an element holds is links, as adverts are."""
    return node.all_linked > _FEW_LINKS * node.all


def _is_picture_box(node: Node) -> bool:
    """Whether what is called a widget is one picture with its words."""
    words = 0 < node.all < _PICTURE_WORDS and not _leads_away(node)
    return node.named_figure and node.pictures == 1 and words


def _lists_topics(node: Node) -> bool:
    """Whether a list of links is a breadcrumb trail or holds tags."""
    return any(above.role in (Role.CATEGORY, Role.KEYWORDS) for above in islice(ancestors(node), 3))


def _leads_on(node: Node) -> bool:
    """Whether an element holds a link or stands in one, as teasers do."""
    return node.anchors > 0 or any(above.tag == "a" for above in ancestors(node))


def _captioned(nodes: list[Node]) -> set[int]:
    """Places of the elements round captions that link nowhere."""
    found: set[int] = set()
    for node in nodes:
        if node.role is Role.CAPTION and node.tag != "a":
            for above in ancestors(node):
                if above.at in found or above.tag in ("a", "footer"):
                    break
                found.add(above.at)
    return found


def _mark_nested(nodes: list[Node], total: int) -> None:
    """Articles in an article are teasers, unless they are its text (a live blog's entries)."""
    articles = [n for n in nodes if n.tag == "article"]
    nested = (
        [n for n in articles if any(a.tag == "article" for a in ancestors(n.parent))]
        if len(articles) > 1
        else []
    )
    if sum(n.whole for n in nested) <= _TOO_MUCH * total:
        for node in nested:
            node.furniture = node.furniture or "related"


def _sum_clean(nodes: list[Node]) -> None:
    for node in reversed(nodes):
        if node.furniture:
            node.clean = 0
        elif node.own and node.tag not in INLINE:
            node.clean += running(node)
        if node.parent is not None:
            node.parent.clean += node.clean
