"""What stands beside pictures without a class that says so: captions that repeat the alternative text or are
set in emphasis under a picture, the box that one picture and its words share, credits right behind them.

Editorial systems print a caption and write it into the picture's ``alt`` as well; people who write in a plain
editor set it in italics, small or centred under the picture.  Both hold for any site.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import islice

from newsgrab import vocabulary
from newsgrab.blocks.page_figures import shows_author
from newsgrab.blocks.page_locate import flat, spelling
from newsgrab.blocks.page_tree import Node, Tree
from newsgrab.blocks.page_weigh import HEADINGS, INLINE, ancestors, below, is_icon
from newsgrab.model import Role
from newsgrab.patterns import lazy

PICTURES = frozenset(("img", "amp-img", "picture", "video"))
#: elements behind a picture among which its words stand; viewers put buttons and sizes between
_NEAR = 25
#: letters of words that may be a caption, and of those set in emphasis: longer ones are notes
_SHORTEST, _LONGEST, _LONGEST_SET = 8, 400, 200
#: letters from which the beginning of a line or of an alternative text speaks for the whole
_TELLING = 24
#: letters that a credit or a date adds to an alternative text
_MORE = 120
#: levels round a caption in which its picture is looked for, and letters of the box of both
_LEVELS, _BOX = 6, 900
#: elements of such a box that are looked at
_ELEMENTS = 200
#: letters of running text in such a box beside the caption
_BESIDE = 60
#: elements that set a line off; what is bold is a subhead or a lead
_EMPHASIS = frozenset(("em", "i", "small", "cite"))
#: names of pictures that are kept in mind at once
_NAMES = 12
_ATTRIBUTES = ("alt", "title", "data-caption")
_SOUND = lazy(r"(?:^|[-_ /])(?:audio|podcast)(?:$|[-_ A-Z])|AudioObject")
_IMAGES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")
_WIDE = frozenset(("article", "body", "figure", "main"))


def state(tree: Tree, titles: Collection[str]) -> None:
    """Give the words beside pictures on a weighed page their roles, and mark the boxes of single pictures.

    :param titles: the article's titles as the metadata have them, which editors use for ``alt`` as well.
    """
    walk = _Walk(tree, {spelling(t) for t in titles})
    for node in tree.nodes:
        if node.tag in PICTURES:
            walk.picture(node)
        elif node.at <= walk.until:
            walk.line(node)


class _Walk:
    """What has been seen on the way through a page."""

    def __init__(self, tree: Tree, titles: set[str]) -> None:
        self.tree = tree
        self.titles = titles
        #: the last place where words may belong to a picture seen
        self.until = -1
        #: what the pictures near here are called
        self.names: deque[str] = deque(maxlen=_NAMES)
        #: which boxes of pictures stand for a recording, by place
        self.recordings: dict[int, bool] = {}
        #: the last picture, while no text has followed
        self.fresh: Node | None = None
        #: the last picture or caption, while nothing but a picture's words has followed
        self.last: Node | None = None

    @cached_property
    def set_off(self) -> bool:
        """Whether lines in emphasis under pictures are captions here."""
        return _sets_off_captions(self.tree)

    def picture(self, node: Node) -> None:
        """Remember a picture, unless it is an icon, a portrait or the link to somewhere."""
        if is_icon(node) or shows_author(node) or _leads_away(node):
            return
        if node.at > self.until:
            self.names.clear()
        self.until = node.at + _NEAR
        self.fresh = self.last = node
        self.names += (name for name in map(spelling, _named(node)) if self._tells(name))
        line = next((a for a in ancestors(node.parent) if a.tag not in INLINE), None)
        if line is not None and _is_caption_line(line):
            line.pictured = True

    def _tells(self, name: str) -> bool:
        return len(name) >= _SHORTEST and not any(
            t.startswith(name) or name.startswith(t) for t in self.titles if t
        )

    def line(self, node: Node) -> None:
        """Read an element behind a picture."""
        if node.role is Role.CAPTION:
            if node.all or node.own:
                self._caption(node)
        elif node.role is Role.CREDIT:
            node.pictured = node.pictured or self._is_beside(node)
        elif node.tag in HEADINGS:
            self.until = -1
        elif node.own and node.tag not in INLINE and not node.furniture and not node.pictured:
            if node.role in (None, Role.DESCRIPTION) and (by := self._says(node)):
                node.role, node.by = Role.CAPTION, by
                self._caption(node)
            else:
                self.last = None
                self.until = -1 if node.own > _LONGEST_SET else self.until
            self.fresh = None

    def _says(self, node: Node) -> str:
        """Why a line is the caption of a picture before it; empty when nothing says so."""
        if not _SHORTEST <= node.own == node.all <= _LONGEST or 2 * node.linked > node.own or _in_link(node):
            return ""
        text = flat(node)
        if self.names and (letters := spelling(text)) and any(_is_same(letters, name) for name in self.names):
            return "the picture's own words"
        if self.fresh is None or not _is_set_off(node) or not self.set_off:
            return ""
        opener = text.partition(" ")[0].casefold()
        return "" if opener in vocabulary.BYLINE_OPENERS else "set off under a picture"

    def _is_beside(self, credit: Node) -> bool:
        """Whether a credit is a neighbour of the last picture or caption, or of the box that holds it."""
        holders = islice(ancestors(self.last), _LEVELS)
        holder = next((a for a in holders if a.parent is credit.parent), None)
        return holder is not None and self.last is not None and holder.all - self.last.all <= _BESIDE

    def _caption(self, caption: Node) -> None:
        """Mark the box that a caption shares with its picture, and let credits follow."""
        self.until = max(self.until, caption.at + _NEAR)
        self.fresh, self.last = None, caption
        box = next((a for a in islice(ancestors(caption.parent), _LEVELS) if a.pictures), None)
        if box is not None and box.whole - caption.whole <= _BESIDE and box.tag not in _WIDE:
            box.pictured = _is_box(box)
        if box is None:
            return
        if box.at not in self.recordings:
            self.recordings[box.at] = _is_recording(box)
        if self.recordings[box.at]:
            caption.furniture = "media"


def _is_box(node: Node) -> bool:
    """Whether an element holds one picture with its words, and no story that it stands for."""
    few = node.all <= _BOX and node.pictures == 1 and not node.figures
    return few and not any(k.tag in HEADINGS for k in islice(below(node), _ELEMENTS))


def _is_recording(box: Node) -> bool:
    """Whether the picture in a box stands for a sound, whose title its words are."""
    near = (*islice(ancestors(box), 3), *islice(below(box), _NEAR))
    return any(_SOUND.search(f"{n.get('class')} {n.get('itemtype')}"[:300]) for n in near)


def _is_same(text: str, name: str) -> bool:
    """Whether a line and an alternative text say the same, what one of them adds at its end aside."""
    if text == name:
        return True
    if len(name) >= _TELLING and text.startswith(name):
        return len(text) <= len(name) + _MORE
    return len(text) >= _TELLING and name.startswith(text) and 2 * len(text) > len(name)


def _named(picture: Node) -> Iterator[str]:
    return (value for key in _ATTRIBUTES if (value := picture.get(key)) and len(value) < 3 * _LONGEST)


def _leads_away(picture: Node) -> bool:
    """Whether a picture is a link to something else than itself in large."""
    link = next((a for a in islice(ancestors(picture.parent), 4) if a.tag == "a"), None)
    if link is None:
        return False
    target = link.get("href").partition("?")[0].lower()
    return bool(target) and not target.endswith(_IMAGES) and not target.startswith("#")


def _in_link(node: Node) -> bool:
    return any(a.tag == "a" for a in islice(ancestors(node.parent), _LEVELS))


def _sets_off_captions(tree: Tree) -> bool:
    """Whether lines are set off on this page because they stand under pictures."""
    under = others = 0
    fresh = False
    for node in tree.nodes:
        if node.tag in PICTURES:
            fresh = True
        elif node.own and node.tag not in INLINE:
            if node.own == node.all and _is_set_off(node):
                under += fresh
                others += not fresh
            fresh = False
    return under > others


def _is_set_off(node: Node) -> bool:
    """Whether a whole short line is in emphasis or centred."""
    return _SHORTEST <= node.own <= _LONGEST_SET and (_is_centred(node) or _is_emphasised(node))


def _is_emphasised(node: Node) -> bool:
    texts = [k for k in node.kids if (k.strip() if isinstance(k, str) else k.own or k.tag not in INLINE)]
    return bool(texts) and all(
        not isinstance(k, str)
        and (k.tag in _EMPHASIS or (k.tag in INLINE and k.tag != "a" and _is_emphasised(k)))
        for k in texts
    )


def _is_centred(node: Node) -> bool:
    style = node.get("style").replace(" ", "").lower()
    return (
        "text-align:center" in style
        or node.get("align").lower() == "center"
        or "has-text-align-center" in node.get("class")
    )


def _is_caption_line(line: Node) -> bool:
    """Whether a line holds one picture and then, set off or behind a break, a few words."""
    if line.pictures != 1 or not _SHORTEST <= line.own == line.all <= _LONGEST_SET or line.role is not None:
        return False
    seen = broken = False
    for kid in line.kids:
        if isinstance(kid, str):
            if kid.strip() and not broken:
                return False
        elif kid.tag in PICTURES or kid.pictures:
            seen = True
        elif kid.tag == "br":
            broken = seen
        elif kid.own and not (seen and (broken or kid.tag in _EMPHASIS)):
            return False
    return seen
