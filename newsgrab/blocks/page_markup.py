"""The article's mark-up -> blocks: the only module that knows BeautifulSoup."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from bs4 import BeautifulSoup
from bs4.builder import TreeBuilder
from bs4.element import NavigableString, PageElement, Tag

from newsgrab import vocabulary
from newsgrab.blocks.page_cut import VOID, unescaped
from newsgrab.blocks.page_topics import TAG_LINKS
from newsgrab.blocks.page_weigh import HEADINGS, INLINE
from newsgrab.model import IN_PARTS, Block, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy

#: stands for a ``br`` until a run of text is cut at it
_BREAK = "\u2028"
#: letters of two neighbouring lines from which one ``br`` between them parts paragraphs
_LONG_LINE = 80
#: letters up to which text in the container, in no paragraph of its own, must end like a sentence
_LOOSE = 80
#: how such text is marked that does not
_SCRAP = "loose text"
#: short lines one after the other in a text: subheads and what is listed under them; more are a menu
_MOST_SCRAPS = 4
#: share of links from which a line over the text is a bar of buttons
_ALL_LINKS = 0.9
#: the same of text that stands in no paragraph and does not end like a sentence: a box that leads elsewhere
_MOSTLY_LINKS = 0.6
_ENDS = ".!?…。！？」』:;\"'”“»)]।"
_STOPS = ".!?…。！？"
_PARAGRAPHS = frozenset(("p", "li", "blockquote", "tr", "pre", "dd", "dt", "q"))
#: what is listed link by link
_LISTED = (Role.CATEGORY, Role.KEYWORDS)
_BOXES = frozenset(("p", "div", "ul", "ol", "table", "blockquote", "section", "figure"))


#: an attribute, as :mod:`page_cut` writes it
_WORDS = lazy(r'([a-z]+)="([^"]*)"')


class _Context(NamedTuple):
    """What the elements round a run of text say about it."""

    states: Role | None = None
    marker: str = ""
    level: int = 0
    figure: int = 0
    image: str | None = None
    #: inside the text's container
    body: bool = False


def read(markup: str) -> list[Block]:
    """The blocks of an article's mark-up, as :mod:`page_cut` writes it."""
    soup = BeautifulSoup(markup, builder=_Builder(multi_valued_attributes={}, store_line_numbers=False))
    reader = _Reader(waits=' begins="yes"' in markup)
    reader.contents(soup, _Context())
    reader.flush(_Context())
    return _with_subheads(reader.blocks)


def _with_subheads(blocks: list[Block]) -> list[Block]:
    """``blocks`` of a text whose paragraphs are no elements, only parted: so are its subheads.

    Where most of the text stands in paragraphs of their own, a scrap between them is a button or a label.
    """
    text = [b for b in blocks if b.states is Role.BODY]
    loose = sum(len(b.text) for b in text if b.marker == "text")
    if 2 * loose <= sum(len(b.text) for b in text):
        return blocks
    found: list[Block] = []
    for scraps, run in groupby(blocks, key=lambda b: b.marker == _SCRAP and b.states is Role.LEFTOVER):
        lines = list(run)
        after = blocks[len(found) + len(lines) :][:1]
        between = all(b.states is Role.BODY and b.marker == "text" for b in (*found[-1:], *after))
        if scraps and found and after and between and len(lines) <= _MOST_SCRAPS:
            lines = [b._replace(states=Role.BODY, marker="text") for b in lines]
        found += lines
    return found


class _Builder(TreeBuilder):
    """Makes BeautifulSoup's tree of mark-up that is known to be well-formed: a fifth of html.parser's time.

    Elements know what they hold, which is all that the reader asks for; they are not chained to their
    neighbours.
    """

    def prepare_markup(
        self, markup: str | bytes, *_: object, **__: object
    ) -> Iterator[tuple[str | bytes, None, None, bool]]:
        """The mark-up as it is."""
        yield markup, None, None, False

    def feed(self, markup: str | bytes) -> None:
        """Fill the soup with what ``markup`` says."""
        here: list[PageElement] = self.soup.contents if self.soup else []
        above: list[list[PageElement]] = []
        for piece in str(markup).split("<"):
            head, is_tag, text = piece.partition(">")
            if not is_tag:
                text = head
            elif head[0] == "/":
                here = above.pop()
            else:
                name, _, words = head.partition(" ")
                tag = Tag(None, self, name, attrs={k: unescaped(v) for k, v in _WORDS.findall(words)})
                here.append(tag)
                if name not in VOID:
                    above.append(here)
                    here = tag.contents
            if text:
                here.append(NavigableString(" " if text.isspace() else unescaped(text)))


class _Reader:
    """Walks the elements and gathers runs of text into blocks."""

    def __init__(self, *, waits: bool) -> None:
        #: whether the paragraph with which the text begins is still to come
        self.waits = waits
        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self.linked = 0
        #: pieces of the run up to the end of its last link or name; 0 before the first
        self.after_name = 0
        #: state that an inline element gave to the run it stands in
        self.promoted: tuple[Role, str] | None = None
        self.figures = 0
        #: whether a paragraph of the text has been read
        self.begun = False
        #: the last picture outside a figure, with the number kept for its caption
        self.picture: tuple[int, str | None] | None = None
        #: the last figure before the next paragraph: a credit behind it is its own
        self.last: tuple[int, str | None] | None = None

    def contents(self, tag: Tag, context: _Context) -> None:
        """Everything in ``tag``."""
        for child in tag.contents:
            if isinstance(child, Tag):
                self.element(child, context)
            elif type(child) is NavigableString:
                self.pieces.append(child)

    def element(self, tag: Tag, outer: _Context) -> None:
        """One element and everything in it."""
        name = tag.name
        if name == "br":
            self.pieces.append(_BREAK)
        elif name == "img":
            if not outer.figure:
                self._new_picture(_attr(tag, "src"))
        elif name == "ng-x":
            self.flush(outer)
            self.contents(tag, outer)
            self.flush(_Context(Role.LEFTOVER, _attr(tag, "why") or ""))
        elif (
            name in ("td", "th")
            and tag.attrs.keys().isdisjoint(("place", "says"))
            and not any(isinstance(c, Tag) and c.name in _BOXES for c in tag.contents)
        ):
            if "".join(self.pieces).strip():
                self.pieces.append(" | ")
            self.contents(tag, outer)
        else:
            self._other(tag, outer)

    def _other(self, tag: Tag, outer: _Context) -> None:
        inner = self._enter(tag, outer)
        if "begins" in tag.attrs:
            self.flush(outer)
            self.waits = False
        if tag.name == "a" and inner.states in _LISTED:
            signed = self.promoted is not None or outer.states is Role.BYLINE  # "By Jane Doe in <a rel=tag>"
            self.flush(outer if signed else inner)
            self._item(tag, inner)
            return
        if tag.name in INLINE and (inner is outer or self._promotes(inner, outer)):
            if tag.name == "a" or inner is not outer:
                self._name_or_link(tag, outer, named=inner is not outer)
            else:
                self.contents(tag, outer)
            return
        self.flush(outer)
        self.contents(tag, inner)
        self.flush(inner)

    def _name_or_link(self, tag: Tag, context: _Context, *, named: bool) -> None:
        """A link in a line, or a name; side by side, parted by style only, they are two names."""
        glued = named and bool(self.pieces) and self.pieces[-1][-1:].isalpha()
        named = named or context.states is Role.BYLINE
        if glued or (named and self.after_name and not "".join(self.pieces[self.after_name :]).strip()):
            if self.pieces[-1] == " ":
                self.pieces.pop()
            opened = "".join(self.pieces).strip(" ,").casefold() in vocabulary.BYLINE_OPENERS
            self.pieces.append(" " if opened else ", ")
        before = len(self.pieces)
        self.contents(tag, context)
        if tag.name == "a":
            self.linked += sum(map(len, self.pieces[before:]))
        self.after_name = len(self.pieces)

    def _item(self, link: Tag, context: _Context) -> None:
        """One of the sections or tags of a list: a block of its own."""
        self.contents(link, context)
        self.linked = sum(map(len, self.pieces))
        self.flush(context)

    def _promotes(self, inner: _Context, outer: _Context) -> bool:
        """Whether an inline author makes the whole line a byline ("By <a rel=author>...")."""
        if inner.states is Role.BYLINE and (
            outer.states is None or (outer.states is Role.BODY and not self.begun)
        ):
            self.promoted = self.promoted or (inner.states, inner.marker)
            return True
        return inner.states is Role.BYLINE and outer.states is Role.BYLINE

    # -- what an element says ------------------------------------------------------------------------------

    def _enter(self, tag: Tag, outer: _Context) -> _Context:
        """The context inside ``tag``."""
        place, says = _attr(tag, "place"), _attr(tag, "says")
        if place:
            return self._placed(tag, place, outer)
        if says:
            return self._stated(Role(says), _attr(tag, "by") or tag.name, outer)
        if outer.figure or not outer.body:
            return outer
        if tag.name in HEADINGS:
            return outer._replace(states=Role.SUBHEAD, marker=tag.name, level=HEADINGS[tag.name])
        if tag.name in _PARAGRAPHS and outer.states is Role.BODY:
            return outer._replace(marker=tag.name)
        return outer

    def _placed(self, tag: Tag, place: str, outer: _Context) -> _Context:
        if place == "headline":
            marker = f"{tag.name}{IN_PARTS}" if _attr(tag, "parts") else tag.name
            return outer._replace(states=Role.HEADLINE, marker=marker, level=1)
        if place == "text":
            return outer._replace(states=Role.BODY, marker="text", body=True)
        if place == "figure":
            self.figures += 1
            self.picture = None
            self.last = (self.figures, _attr(tag, "src"))
            return _Context(figure=self.figures, image=_attr(tag, "src") or None, body=outer.body)
        return _Context()

    def _stated(self, role: Role, by: str, outer: _Context) -> _Context:
        if role is outer.states:
            return outer._replace(marker=by) if role is Role.BYLINE else outer
        if role not in (Role.CAPTION, Role.CREDIT) or outer.figure:
            return outer._replace(states=role, marker=by)
        behind = self.last if role is Role.CREDIT else None
        number, image = self.picture or behind or self._new_picture(None)
        return outer._replace(states=role, marker=by, figure=number, image=image)

    def _new_picture(self, source: str | None) -> tuple[int, str | None]:
        self.figures += 1
        self.picture = (self.figures, source or None)
        return self.picture

    # -- runs of text --------------------------------------------------------------------------------------

    def flush(self, context: _Context) -> None:
        """Make blocks of the text gathered so far."""
        if not self.pieces:
            return
        run = "".join(self.pieces)
        share = min(self.linked / (len(run.strip()) or 1), 1.0)
        promoted, self.promoted = self.promoted, None
        self.pieces, self.linked, self.after_name = [], 0, 0
        if promoted and (context.states is None or (context.states is Role.BODY and not self.begun)):
            context = context._replace(states=promoted[0], marker=promoted[1])
        for text in _paragraphs(run, pictured=context.figure > 0):
            self._add(text, context, round(share, 3))

    def _loose(self, text: str, links: float) -> tuple[Role | None, str, int, str | None]:
        """What scraps between paragraphs are: a caption right behind a picture, else nothing of the text."""
        if not self.begun and text.partition(" ")[0].casefold() in vocabulary.BYLINE_OPENERS:
            return None, "head line", 0, None
        if self.picture is not None and links <= 0.5:
            number, image = self.picture
            self.picture = None
            return Role.CAPTION, "behind a picture", number, image
        return (Role.LEFTOVER if self.begun else None), _SCRAP, 0, None

    def _add(self, text: str, context: _Context, links: float) -> None:
        number = len(self.blocks) + 1
        states, marker, level, figure, image, _ = context
        if figure:
            states, marker = _in_picture(states, marker, text, links)
        elif states in _LISTED and not any(map(str.isalnum, text)):
            states, marker = Role.LEFTOVER, "separator"
        elif states is Role.KEYWORDS and marker.endswith(TAG_LINKS) and not links:
            states, marker = Role.LEFTOVER, "beside tags"
        elif states is Role.BODY and not self.begun and links > _ALL_LINKS and len(text) < _LOOSE:
            states, marker = Role.LEFTOVER, "links"
        elif (
            states is Role.BODY
            and marker == "text"
            and (
                (text[-1] not in _ENDS and norm.size(text) < _LOOSE)
                or (self.begun and links > _MOSTLY_LINKS and text[-1] not in _STOPS)
            )
        ):
            states, marker, figure, image = self._loose(text, links)
        elif states is Role.BODY:
            self.picture, self.last = None, None
            # "Updated: May 3, 2024" in a paragraph is the head's still
            tells = text[-1] in _STOPS or norm.size(text) >= _LOOSE
            self.begun = self.begun or (tells and not self.waits)
        self.blocks.append(Block(text, (number, number), states, marker, level, 1, links, figure, image))


def _in_picture(states: Role | None, marker: str, text: str, links: float) -> tuple[Role | None, str]:
    """Text in a picture's box is its caption, unless it says otherwise or is a link to somewhere else.

    A credit that is a link leads to whose the picture is: "(Jo Reed / Flickr)".
    """
    credited = states is Role.CREDIT or (states is Role.CAPTION and text[0] in "(©" and "/" in text)
    if links > 0.9 and not credited:
        return Role.LEFTOVER, "link"
    return (states, marker) if states is not None else (Role.CAPTION, "figure")


def _paragraphs(run: str, *, pictured: bool) -> list[str]:
    """The paragraphs of a run of text: two line breaks part them, one does between long lines.

    :param pictured: whether it stands in a picture's box, where a break parts a credit from the caption.
    """
    if _BREAK not in run:
        text = norm.tidy(run)
        return [text] if text else []
    found: list[list[str]] = []
    apart = True
    for line in run.split(_BREAK):
        text = norm.tidy(line)
        if text and (
            apart
            or min(norm.size(text), norm.size(found[-1][-1])) > _LONG_LINE
            or (pictured and (_opens_credit(text) or _opens_credit(found[-1][-1])))
        ):
            found.append([text])
        elif text:
            found[-1].append(text)
        apart = not text
    return [" ".join(lines) for lines in found]


def _opens_credit(line: str) -> bool:
    """Whether a line opens with a copyright mark or a credit's label and a colon."""
    label, colon, _ = line[:40].partition(":")
    return line[0] == "©" or (bool(colon) and label.strip().casefold() in vocabulary.CREDIT_LABELS)


def _attr(tag: Tag, name: str) -> str | None:
    value = tag.attrs.get(name)
    return value if isinstance(value, str) else None
