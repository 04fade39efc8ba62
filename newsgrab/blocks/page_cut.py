"""The article's part of a page as slim mark-up for the reader.

Kept: the text with all that is in it; of the region round it, what states a role.  Gone: elements that say
nothing, hidden ones, furniture beside the text.  Furniture inside the text goes on as flat ``ng-x`` elements,
so that it can be accounted for.  What an element is stands in six attributes:

``place``  "headline", "head" (holds the headline), "text" (the container), "figure" (one picture's box)
``parts``  on a headline that is set in several elements or lines
``begins`` on the text's first paragraph under a deck: what stands over it in the container is the head's
``says``   the role it states, ``by`` what said so, ``src`` the picture of a figure
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from newsgrab import vocabulary
from newsgrab.blocks.page_figures import (
    first_source,
    is_byline,
    is_figure,
    is_lead,
    is_portrait,
    leads_away,
    source,
)
from newsgrab.blocks.page_locate import Place, flat, is_home
from newsgrab.blocks.page_topics import LINKS_BEHIND, TAG_LINKS
from newsgrab.blocks.page_tree import Node, Tree, is_code
from newsgrab.blocks.page_weigh import HEADINGS, INLINE, TEXT_TAGS, ancestors, below, end, is_icon, running
from newsgrab.model import AUTHOR_LINK, Role
from newsgrab.patterns import lazy

#: elements without an end tag
#: letters of the credit that stands loose in a ``figcaption`` beside the caption's own element
_BESIDE, _BESIDE_CAPTION = 60, ('<div says="credit_line" by="figcaption, beside the caption">', "</div>")
#: elements that show nothing: in a paragraph they carry schema.org's properties of its links
_SILENT = frozenset(("base", "col", "link", "meta", "param", "source", "track"))
VOID = frozenset(("br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
#: elements that only hold others: without a word about themselves they need not be seen
_WRAPPERS = frozenset(("article", "center", "div", "header", "main", "section", "span"))
#: class names of breadcrumb trails
_TRAIL = lazy("ariane|brotkrumen|crumb|kruimel|migas|murupolku|okrusz|rootline|sciezka", re.I)
#: letters up to which an element is believed to be what its class says; longer ones hold paragraphs
_SHORT = {Role.CAPTION: 1200, Role.CREDIT: 400, Role.DESCRIPTION: 600}
_SHORT_SIDE, _LONG_SIDE = 250, 1200
#: levels between a portrait and the author's box
_PORTRAIT_LEVELS = 3
#: elements that a style sheet sets apart where they stand edge to edge
_SPANS = frozenset(("a", "cite", "span", "time"))
_ROW_TAGS = frozenset(("cite", "small", "span", "strong"))
_MOST_FURNITURE_TEXT = 2000
#: elements in a row of authors, trails and bylines on a page: more are no such thing
_MOST_NAMES, _MOST_TRAILS = 60, 20
#: captioned pictures above the article's element that may be its own
_MOST_LEADS = 2
#: letters that no author's name is shorter than
_SHORTEST_NAME = 4
_LONGEST_NAME = 60
#: folders in which systems keep the pages of their authors
_AUTHOR_PAGE = lazy(
    r"/(?:auteurs?|authors?|autor(?:e|en|es|i)?|by|columnists?|contributors?|editors?|forfatter|journalistas?"
    r"|journalisten?|journalists?|profiles?|redakteure?|redattori|reporters?|skribent(?:er)?|staff|writers?"
    r"|yazar(?:lar)?)/[^/?#]|^(?:https?://medium\.com)?/@[\w.-]+",
    re.I,
)
#: letters from which a paragraph of the container begins the text
_PARAGRAPH = 60
_OF_PICTURES = (Role.CAPTION, Role.CREDIT)
_SIGNED = (Role.BYLINE, Role.PUBLISHED)
#: how much more text than paragraphs hold must stand in other elements to be paragraphs too
_OTHERS = 3
#: elements between the day over a story and the story
_NEAR = 8
#: elements before a headline within which a line may hold its day, and what such a line holds
_OVER = 12
_YEAR = lazy(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b")
#: letters of a link that is a story's headline
_STORY_LINK = 25
#: letters of a line that may hold authors and a date
_LINE = 200


def cut(tree: Tree, place: Place, *, missing: Collection[Role] = ()) -> str:
    """The mark-up of the article at ``place``.

    :param missing: roles that the metadata state nothing of; for who wrote it and when, boxes between
        headline and text that are named after buttons and portraits are looked into as well.
    """
    return "".join(_Cutter(tree, place, missing).cut())


class _Cutter:
    def __init__(self, tree: Tree, place: Place, missing: Collection[Role]) -> None:
        self.place = place
        self.missing = missing
        self.tree = tree
        self.text = place.text
        headline, text = place.headline, place.text
        self.title = headline.at if headline is not None else text.at
        #: the first paragraph: what stands before it in the container is head matter
        self.begin, self.decked = _first_paragraph(tree, text)
        round_text = {n.at for n in ancestors(text)}
        #: elements that hold the headline but little text: head matter
        self.heads = {
            n.at for n in ancestors(headline) if n.clean < text.clean / 4 and n.at not in round_text
        }
        #: what the text stands in
        self.round = round_text
        #: breadcrumb trails above the text
        self.crumbs: list[Node] = []
        #: bylines over the text, which may stand in a bar with share buttons, and the tags behind it
        self.wanted: list[Node] = []
        self.days = self._days_over() if Role.PUBLISHED in missing else set()
        if Role.BYLINE in missing:
            self._sign_links()
        #: places of elements that are kept, and of all that lead to them
        self.whole: set[int] = set()
        self.ways = set(round_text)
        #: the mark-up written so far
        self.pieces: list[str] = []
        for node in tree.nodes:
            if self._may_speak(node) and self._speaks(node):
                self._want(self._line_of(node))

    def cut(self) -> list[str]:
        """The mark-up, piece by piece: what stands above the region, the region, tags behind it."""
        region = self.place.region
        for node in self.crumbs:
            if not any(a is region for a in ancestors(node)):
                self._inside(node, top=True)
        for node in islice(filter(is_lead, self.tree.nodes[: region.at]), _MOST_LEADS):
            self._inside(node, top=True)
        if Role.PUBLISHED in self.missing and (day := self._day_over(region)) is not None:
            self._inside(day, top=True)
        self._outside(region)
        for node in self.tree.nodes[region.at :]:
            if node.by.endswith(LINKS_BEHIND):
                self._inside(node, top=True)
        return self.pieces

    def _day_over(self, region: Node) -> Node | None:
        """What states the day right over the story, where the story does not: a blog's posts by days."""
        if any(n.role is Role.PUBLISHED and not n.furniture for n in below(region)):
            return None
        above = reversed(self.tree.nodes[max(0, region.at - _NEAR) : region.at])
        return next((n for n in above if n.role is Role.PUBLISHED and 0 < n.all <= _LINE / 4), None)

    def _days_over(self) -> set[int]:
        """Places of what may be the day that nothing states: lines over the headline, and words under it."""
        over = self.tree.nodes[max(0, self.title - _OVER) : self.title]
        under = (n for n in self.tree.nodes[self.title : self.begin] if n.tag in INLINE and n.role is None)
        return {n.at for n in (*over, *under) if 0 < n.own <= _LINE / 4 and _YEAR.search(flat(n)) is not None}

    def _sign_links(self) -> None:
        """Mark the head's links to the pages of authors, where nothing else states who wrote it."""
        head = self.tree.nodes[max(0, self.title - _OVER) : self.begin]
        if any(n.role is Role.BYLINE and not n.furniture for n in head):
            return
        for node in head:
            named = node.tag == "a" and node.role is None and _SHORTEST_NAME <= node.own <= _LONGEST_NAME
            if named and _AUTHOR_PAGE.search(node.get("href")[:300]):
                node.role, node.by = Role.BYLINE, AUTHOR_LINK
                for above in ancestors(node.parent):
                    above.sides += 1

    # -- beside the text ------------------------------------------------------------------------------------

    def _want(self, node: Node) -> None:
        self.whole.add(node.at)
        for above in ancestors(node):
            if above.at in self.ways:
                break
            self.ways.add(above.at)

    def _line_of(self, node: Node) -> Node:
        """The whole line that an author's name or a date stands in: "By <a rel=author>Jane Doe</a>"."""
        if node.tag not in INLINE or node.role not in (Role.BYLINE, Role.PUBLISHED, Role.MODIFIED):
            return node
        line = next((a for a in ancestors(node.parent) if a.tag not in INLINE), node)
        is_line = line.own <= _LINE and line.all <= _LINE and line.at not in self.ways
        return line if is_line and line.at not in self.heads else node

    def _may_speak(self, node: Node) -> bool:
        """Whether :meth:`_speaks` is worth asking: of most elements it is not."""
        return (
            node.role is not None
            or self.title <= node.at < self.text.at
            or node.at in self.days
            or node.tag in ("figure", "figcaption")
        )

    def _speaks(self, node: Node) -> bool:
        """Whether ``node``, standing beside the text, is something of the article's."""
        if node is self.place.headline:
            return True
        role = node.role
        if node.whole > self.text.clean / 2 and node.whole > 200:
            return False
        if (
            role is Role.CATEGORY
            and node.at < self.text.at
            and len(self.crumbs) < _MOST_TRAILS
            and _TRAIL.search(f"{node.by} {node.get('class')[:200]} {node.get('id')[:80]}")
        ):
            self.crumbs.append(node)
        if role is Role.KEYWORDS and node.by.endswith(TAG_LINKS):
            self.wanted.append(node)
        if node.tag in ("figure", "figcaption"):
            return not leads_away(node)
        if role is Role.PUBLISHED and _is_of_link(node):
            node.role = None
            return False
        if role is Role.DESCRIPTION and node.tag in INLINE and self._beside_picture(node):
            node.role = role = Role.CAPTION
        if role is not None and (role is not Role.CREDIT or self._beside_picture(node)):
            return True
        return node.at in self.days or (node.at > self.title and self._may_tell(node))

    def _may_tell(self, node: Node) -> bool:
        """Whether a line between headline and text may be read for what it looks like."""
        if not self.title < node.at < self.text.at or not _is_head_line(node):
            return False
        if node.all <= _LINE and len(self.wanted) < _MOST_TRAILS and is_byline(node):
            self.wanted.append(node)
        return True

    def _beside_picture(self, node: Node) -> bool:
        """Whether a picture stands in the box round ``node``: only there a copyright line is a credit."""
        return node.pictured or any(
            a.pictures and a.at not in self.round for a in islice(ancestors(node.parent), 3)
        )

    def _outside(self, node: Node) -> None:
        """Write ``node``, which lies round or beside the text: only what speaks."""
        if node is self.text or node.at in self.whole:
            self._inside(node, top=True)
            return
        opened = self._open(node, figure=False)
        self.pieces.append(opened)
        for kid in node.kids:
            if isinstance(kid, str):
                if self._may_date(kid):
                    self.pieces.append(f"<div>{_escape(kid)}</div>")
            elif kid.at in self.ways and self._enters(kid):
                self._outside(kid)
        if opened:
            self.pieces.append(f"</{node.tag}>")

    def _may_date(self, text: str) -> bool:
        """Whether bare words beside the text's element may be the day, which nothing states."""
        wanted = Role.PUBLISHED in self.missing and 0 < len(text.strip()) <= _LINE / 4
        return wanted and _YEAR.search(text) is not None

    def _enters(self, node: Node) -> bool:
        """Whether to look into ``node``: furniture only for headline, text, breadcrumbs, tags and authors."""
        if not node.furniture:
            return True
        if node is self.place.headline:
            return True
        if node.furniture == "hidden" and not any(a is node for a in ancestors(self.place.headline)):
            return False
        if node.at < self.text.at and self._may_sign(node):
            return True
        wanted = (self.place.headline, self.text, *self.crumbs, *self.wanted)
        return node.role in (Role.KEYWORDS, Role.BYLINE) or any(
            a is node for w in wanted for a in ancestors(w)
        )

    # -- the text -------------------------------------------------------------------------------------------

    def _inside(self, node: Node, *, top: bool = False, text: bool = False, figure: bool = False) -> None:
        """Write ``node`` and all in it, furniture flattened."""
        if node.furniture and not top and self._is_aside(node):
            label = figure and node.furniture == "hidden" and _is_label(node)
            words = _escape(flat(node).rstrip(" ,:")) + ": " if label else self._flattened(node, text=text)
            self.pieces.append(words)
            return
        if node.tag in _SILENT or (node.tag == "a" and node.get("href") and _is_home(node)):
            return
        text = text or node is self.text
        opened = self._open(node, text=text and node.at >= self.begin, figure=figure)
        self.pieces.append(opened)
        if node.tag in VOID or node.tag == "amp-img":
            return
        credited = 'says="caption"' in opened and any(
            Role.CREDIT in (n.role, n.in_figure) for n in below(node)
        )
        figure = figure or credited or 'place="figure"' in opened
        text = text and " says=" not in opened  # in a byline, a link to an author is no link in the text
        self._within(node, text=text, figure=figure)
        if opened:
            self.pieces.append(f"</{node.tag}>")

    def _within(self, node: Node, *, text: bool, figure: bool) -> None:
        """Write what ``node`` holds; texts side by side in a picture's box each on a line."""
        row = figure and _is_row(node)
        beside = figure and node.tag == "figcaption" and _holds_caption(node)
        before: Node | str = ""
        for kid in node.kids:
            if (not text or node.at < self.begin or node.tag in HEADINGS) and _are_parted(before, kid):
                self.pieces.append(" ")
            if isinstance(kid, str) or kid.own or kid.tag not in _SPANS:
                before = kid
            if isinstance(kid, str):
                if "{" in kid and is_code(kid):
                    continue
                credited = beside and 1 < len(kid.strip()) <= _BESIDE and kid.strip()[-1] not in ".!?"
                opened, ended = _BESIDE_CAPTION if credited else ("", "")
                self.pieces.append(f"{opened}{_escape(kid)}{ended}")
            elif row:
                self.pieces.append("<div>")
                self._inside(kid, text=text, figure=figure)
                self.pieces.append("</div>")
            else:
                self._inside(kid, text=text, figure=figure)

    def _is_aside(self, node: Node) -> bool:
        """Whether furniture in what is kept is none of the article's.

        Trails, text and headline are its own, and so are author and date over the text, in whatever box.
        """
        if node is self.text or any(a is node for a in ancestors(self.place.headline)):
            return False
        if node.furniture != "hidden" and node.at < self.begin and self._may_sign(node):
            return False
        return not (node.furniture == "nav" and node.role is Role.CATEGORY)

    def _may_sign(self, node: Node) -> bool:
        """Whether a box over the text states, or holds among its buttons, what the metadata miss."""
        holds = self.missing and node.sides and node.all <= _LONG_SIDE and node.at > self.title
        return bool(holds) or node.role in self.missing

    @staticmethod
    def _flattened(node: Node, *, text: bool) -> str:
        parent = node.parent
        inside_line = parent is not None and (parent.tag in INLINE or parent.tag in ("p", *HEADINGS))
        words = (
            "" if inside_line or node.furniture == "hidden" or not text else flat(node)[:_MOST_FURNITURE_TEXT]
        )
        return f'<ng-x why="{node.furniture}">{_escape(words)}</ng-x>' if words else ""

    # -- one element ----------------------------------------------------------------------------------------

    def _open(self, node: Node, *, text: bool = False, figure: bool = False) -> str:
        """The start tag, empty for an element that says nothing and only holds others."""
        tag = node.tag
        if tag in ("img", "amp-img"):
            return "" if is_icon(node) else f'<img src="{_escape(source(node))}">'
        words = self._placed(node) or self._worded(node, text=text, figure=figure)
        if self.decked and node.at == self.begin:
            words += ' begins="yes"'
        if not words and (
            (tag in INLINE and tag != "a")
            or (tag in _WRAPPERS and node.parent is not None and node.parent.tag in HEADINGS)
            or (tag in _WRAPPERS and not (node.own or (not figure and _parts_lines(node))))
        ):
            return ""
        return f"<{tag}{words}>"

    def _placed(self, node: Node) -> str:
        if node is self.place.headline:
            return ' place="headline" parts="yes"' if _is_in_parts(node) else ' place="headline"'
        return ' place="text"' if node is self.text else ""

    def _worded(self, node: Node, *, text: bool, figure: bool) -> str:
        said = _said(node, text=text, figure=figure)
        if said is Role.CREDIT and not figure and not text and not self._beside_picture(node):
            said = None  # the author's credit, or the site's copyright
        if said is not None:
            return f' says="{said}" by="{_escape(node.by or node.tag)}"'
        if node.at in self.heads:
            return ' place="head"'
        if not figure and is_figure(node) and not _is_portrait(node):
            return f' place="figure" src="{_escape(first_source(node))}"'
        return ""


def _first_paragraph(tree: Tree, text: Node) -> tuple[int, bool]:
    """The place of the text's first paragraph, and whether a deck stands over it in the same element.

    Without paragraphs it is the text's own place.
    """
    inside = [
        n
        for n in below(text)
        if n.tag not in INLINE
        and n.role not in _OF_PICTURES
        and running(n) >= _PARAGRAPH
        and not _is_shown(n)
    ]
    paragraphs = [n for n in inside if n.tag in TEXT_TAGS]
    if sum(map(running, inside)) > _OTHERS * sum(map(running, paragraphs)) and not running(text):
        paragraphs = inside  # set in elements of any kind
    if len(paragraphs) > 1 and _is_deck(tree, *paragraphs[:2]):
        return paragraphs[1].at, True
    return (paragraphs[0].at if paragraphs else text.at), False


def _is_deck(tree: Tree, first: Node, second: Node) -> bool:
    """Whether author or date stand between the first paragraph and the second: then that is the deck."""
    between = (
        n for n in tree.nodes[end(first) : second.at] if not n.furniture and 0 < n.all + n.own <= _LINE
    )
    short = first.own <= _SHORT[Role.DESCRIPTION]
    return first.role is Role.DESCRIPTION or (short and any(map(_signs, between)))


def _signs(node: Node) -> bool:
    """Whether an element states an author or a day, leads to an author's page, or is a day."""
    linked = node.tag == "a" and _AUTHOR_PAGE.search(node.get("href")[:300]) is not None
    return node.role in _SIGNED or linked or (node.own <= _LINE / 4 and _YEAR.search(flat(node)) is not None)


def _is_in_parts(heading: Node) -> bool:
    """Whether elements or line breaks set a part of a heading apart."""
    return any(n.tag == "br" or 1 < n.own < heading.own for n in below(heading) if n is not heading)


def _is_of_link(day: Node) -> bool:
    """Whether a date stands beside the link to another story in its list: it is that story's."""
    item = day.parent
    return (
        item is not None
        and item.tag == "li"
        and item.anchors > 0
        and max(item.linked, item.all_linked) >= _STORY_LINK
    )


def _is_shown(node: Node) -> bool:
    """Whether words stand in a picture's element: they are its caption."""
    return any(a.tag in ("figure", "figcaption") for a in ancestors(node))


def _is_head_line(node: Node) -> bool:
    """Whether a line between headline and text may be read for what it looks like: byline, date, deck.

    An item of a list that is the link to another story is none.
    """
    if node.tag == "li" and _STORY_LINK <= node.linked >= node.own / 2:
        return False
    return (
        1 < node.own <= _SHORT[Role.DESCRIPTION]
        and node.tag not in INLINE
        and (node.linked * 2 < node.own or node.own <= _LINE / 2)
    ) or is_figure(node)


def _parts_lines(node: Node) -> bool:
    """Whether an element without text of its own parts that of the element round it."""
    return node.tag not in INLINE and node.parent is not None and node.parent.own > 0


def _is_portrait(picture: Node) -> bool:
    """Whether a picture stands in an author's box: it is the author's."""
    return is_portrait(picture) or any(
        a.role is Role.BYLINE for a in islice(ancestors(picture.parent), _PORTRAIT_LEVELS)
    )


def _are_parted(before: Node | str, kid: Node | str) -> bool:
    """Whether two elements of a line beside the text stand side by side, parted by a style sheet only."""
    if isinstance(before, str) or isinstance(kid, str):
        return False
    tags = _WRAPPERS if kid.parent is not None and kid.parent.tag in HEADINGS else _SPANS
    return before.tag in tags and kid.tag in tags and before.own > 1 and kid.own > 1


def _holds_caption(node: Node) -> bool:
    """Whether an element of a ``figcaption`` says that it is the caption: what is loose beside it is not."""
    return any(not isinstance(kid, str) and kid.role is Role.CAPTION and kid.own for kid in node.kids)


def _is_row(node: Node) -> bool:
    """Whether a caption's texts stand side by side in elements of their own, with nothing between."""
    kids = node.kids
    return len(kids) > 1 and all(not isinstance(k, str) and k.tag in _ROW_TAGS and k.own for k in kids)


def _is_name_in_row(node: Node) -> bool:
    """Whether a span is one of several side by side in an author's box, with nothing but space between."""
    row = node.parent
    if (
        row is None
        or len(row.kids) > _MOST_NAMES
        or not any(a.role is Role.BYLINE for a in islice(ancestors(row), 2))
    ):
        return False
    spans = [k for k in row.kids if not isinstance(k, str) and k.tag == "span" and k.own > _SHORTEST_NAME]
    return len(spans) > 1 and not any(isinstance(k, str) and k.strip() for k in row.kids)


def _is_label(node: Node) -> bool:
    """Whether what only those hear who are read the page says whose a picture is: "Image source,"."""
    label = flat(node)[:40].strip(" ,:;©").casefold()
    return label in vocabulary.CREDIT_LABELS or label in vocabulary.CAPTION_LABELS


def _is_home(link: Node) -> bool:
    """Whether a link in a breadcrumb trail leads to the site's front page, which is no section."""
    return is_home(link) and any(a.role is Role.CATEGORY for a in ancestors(link))


def _said(node: Node, *, text: bool, figure: bool) -> Role | None:
    """The role that ``node`` states and that can be believed where it stands."""
    if figure:
        return _said_in_figure(node)
    role = node.role or (Role.BYLINE if node.tag == "span" and _is_name_in_row(node) else None)
    if role is Role.CAPTION and node.sides and is_byline(node):
        return Role.BYLINE
    if role is None or (text and node.tag in INLINE):
        return None
    letters = node.all + (node.own if node.tag in INLINE else 0)
    too_long = letters > _SHORT.get(role, _SHORT_SIDE if text else _LONG_SIDE)
    holds_picture = node.pictures and role in (Role.CAPTION, Role.CREDIT, Role.DESCRIPTION)
    return None if too_long or holds_picture else role


def _said_in_figure(node: Node) -> Role | None:
    if node.tag in ("figcaption", "caption"):
        return Role.CAPTION
    if node.tag in ("small", "cite"):
        return Role.CREDIT if _has_company(node) else None
    role = node.role or node.in_figure
    if role is Role.BYLINE or node.in_figure is Role.CREDIT:  # "caption-source": the last word says it
        return Role.CREDIT
    return role if role in (Role.CAPTION, Role.CREDIT) else None


def _has_company(node: Node) -> bool:
    """Whether a caption's small print stands beside other words, and is not the caption itself."""
    caption = next((a for a in ancestors(node.parent) if a.tag in ("figcaption", "caption")), None)
    caption = caption or next((a for a in ancestors(node.parent) if a.pictures), None)
    return caption is None or caption.all > node.all + node.own + 3


def _escape(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace('"', "&quot;") if '"' in text else text


def unescaped(text: str) -> str:
    """What a text or an attribute of the mark-up was before it was written there."""
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
