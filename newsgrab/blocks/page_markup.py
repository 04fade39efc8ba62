"""The article's mark-up -> blocks: the only module that knows BeautifulSoup."""

from __future__ import annotations

from typing import NamedTuple

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from newsgrab.blocks import page_words
from newsgrab.blocks.page_locate import INLINE
from newsgrab.model import Block, Role
from newsgrab.normalize import text as norm

#: stands for a ``br`` until a run of text is cut at it
_BREAK = "\u2028"
#: letters up to which an element inside the text is believed to be a byline, a date, tags or a section: longer
#: ones that carry such a class hold paragraphs
_SHORT = 250
#: letters of two neighbouring lines from which one ``br`` between them parts paragraphs
_LONG_LINE = 80
#: letters up to which text in the container, in no paragraph of its own, must end like a sentence
_LOOSE = 80
_ENDS = ".!?…。！？」』:;\"'”“»)]।"
_PARAGRAPHS = frozenset(("p", "li", "blockquote", "tr", "pre", "dd", "dt", "q"))
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BOXES = frozenset(("p", "div", "ul", "ol", "table", "blockquote", "section", "figure"))
_BOXES_BUT_DIV = ("p", "ul", "ol", "table", "blockquote", "section", "article", "h1", "h2", "h3", "h4", "time")
_PICTURES = ("img", "amp-img", "video", "picture")
_SIDE = frozenset((Role.BYLINE, Role.PUBLISHED, Role.MODIFIED, Role.CATEGORY, Role.KEYWORDS))


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
    """The blocks of an article's mark-up, as :mod:`page_locate` cuts it."""
    soup = BeautifulSoup(markup, "html.parser", multi_valued_attributes=None, store_line_numbers=False)
    reader = _Reader()
    reader.contents(soup, _Context())
    reader.flush(_Context())
    return reader.blocks


class _Reader:
    """Walks the elements and gathers runs of text into blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self.linked = 0
        #: state that an inline element gave to the run it stands in
        self.promoted: tuple[Role, str] | None = None
        self.figures = 0
        #: the last picture outside a figure, with the number kept for its caption
        self.picture: tuple[int, str | None] | None = None

    def contents(self, tag: Tag, context: _Context) -> None:
        for child in tag.contents:
            if isinstance(child, Tag):
                self.element(child, context)
            elif type(child) is NavigableString:
                self.pieces.append(child)

    def element(self, tag: Tag, outer: _Context) -> None:
        name = tag.name
        if name == "br":
            self.pieces.append(_BREAK)
        elif name == "img" or name == "amp-img":
            self._picture(tag, outer)
        elif name == "ng-x":
            self.flush(outer)
            self.pieces.append(tag.get_text())
            self.flush(outer._replace(states=Role.LEFTOVER, marker=str(tag.get("why")), figure=0, image=None))
        elif name in ("td", "th") and not tag.find(_BOXES):
            self.pieces.append(" | " if "".join(self.pieces).strip() else "")
            self.contents(tag, outer)
        else:
            self._other(tag, outer)

    def _other(self, tag: Tag, outer: _Context) -> None:
        inner = self._enter(tag, outer)
        inline = tag.name in INLINE and (inner is outer or (outer.body and not outer.figure))
        if tag.name in INLINE and not inline and outer.states is None and inner.states in _SIDE:
            self.promoted = self.promoted or (inner.states, inner.marker)
            inline = inner.states is Role.BYLINE
        if inline:
            before = sum(map(len, self.pieces)) if tag.name == "a" else 0
            self.contents(tag, outer)
            if tag.name == "a":
                self.linked += sum(map(len, self.pieces)) - before
            return
        self.flush(outer)
        self.contents(tag, inner)
        self.flush(inner)

    # -- what an element says ------------------------------------------------------------------------------

    def _enter(self, tag: Tag, outer: _Context) -> _Context:
        """The context inside ``tag``."""
        place = tag.get("data-ng")
        if place == "headline":
            return outer._replace(states=Role.HEADLINE, marker=tag.name, level=1)
        if place == "head":
            return _Context()
        if place == "text":
            outer = outer._replace(states=Role.BODY, marker="text", body=True)
        if not outer.figure and tag.name not in INLINE and self._is_figure(tag):
            self.figures += 1
            self.picture = None
            return _Context(figure=self.figures, image=_image(tag), body=outer.body)
        if outer.figure:
            return self._in_figure(tag, outer)
        stated = self._stated(tag, outer)
        if stated is not None:
            return stated
        if tag.name in _HEADINGS and outer.body:
            return outer._replace(states=Role.SUBHEAD, marker=tag.name, level=_HEADINGS[tag.name])
        if tag.name in _PARAGRAPHS and outer.body and outer.states is Role.BODY:
            return outer._replace(marker=tag.name)
        return outer

    @staticmethod
    def _is_figure(tag: Tag) -> bool:
        if tag.name == "figure":
            return tag.find(_PICTURES) is not None
        words = [page_words.read(n) for n in _names(tag)]
        if any(w.role in _SIDE for w in words) or tag.name not in ("div", "section", "span", "p"):
            return False
        named = any(w.figure for w in words)
        pictures = tag.find_all(("img", "amp-img", "video"), limit=3)
        if not pictures or tag.find("figure") is not None:
            return False
        if len({_source(p) for p in pictures}) > 1:
            return False
        letters = len(tag.get_text(strip=True))
        return (0 < letters < 1500) if named else (tag.name == "div" and 3 < letters < 250 and tag.find(_BOXES_BUT_DIV) is None)

    @staticmethod
    def _in_figure(tag: Tag, outer: _Context) -> _Context:
        """Inside a picture's box: caption or credit."""
        if tag.name in ("figcaption", "caption"):
            return outer._replace(states=Role.CAPTION, marker=tag.name)
        if tag.name in ("small", "cite") and outer.states is Role.CAPTION:
            return outer._replace(states=Role.CREDIT, marker=tag.name)
        role = page_words.property_role(str(tag.get("itemprop", "")))
        for names in _names(tag):
            words = page_words.read(names)
            role = role or words.role or words.in_figure
        if role is Role.BYLINE:
            role = Role.CREDIT
        if role in (Role.CAPTION, Role.CREDIT) and role is not outer.states:
            return outer._replace(states=role, marker=_marker(tag))
        return outer

    def _stated(self, tag: Tag, outer: _Context) -> _Context | None:
        role = page_words.property_role(*(_attr(tag, k) for k in ("itemprop", "rel", "property")))
        for names in _names(tag):
            role = role or page_words.read(names).role
        if tag.name == "time":
            role = role or Role.PUBLISHED
        elif tag.name == "figcaption":
            role = Role.CAPTION
        if role is None or role is outer.states:
            return None
        if outer.body and (tag.name in INLINE or (role is not Role.CAPTION and len(tag.get_text()) > _SHORT)):
            return None
        if role in (Role.CAPTION, Role.CREDIT):
            if len(tag.get_text()) > 1200:
                return None
            number, image = self.picture or self._new_picture(None)
            return outer._replace(states=role, marker=_marker(tag), figure=number, image=image)
        return outer._replace(states=role, marker=_marker(tag))

    def _picture(self, tag: Tag, outer: _Context) -> None:
        if not outer.figure:
            self._new_picture(_source(tag))

    def _new_picture(self, source: str | None) -> tuple[int, str | None]:
        self.figures += 1
        self.picture = (self.figures, source)
        return self.picture

    # -- runs of text --------------------------------------------------------------------------------------

    def flush(self, context: _Context) -> None:
        """Make blocks of the text gathered so far."""
        if not self.pieces:
            return
        run = "".join(self.pieces)
        share = min(self.linked / (len(run.strip()) or 1), 1.0)
        promoted, self.promoted = self.promoted, None
        self.pieces, self.linked = [], 0
        if promoted and context.states is None:
            context = context._replace(states=promoted[0], marker=promoted[1])
        for gap, text in _paragraphs(run):
            self._add(text, context, gap, round(share, 3))

    def _add(self, text: str, context: _Context, gap: int, links: float) -> None:
        number = len(self.blocks) + 1
        states, marker, level, figure, image, _ = context
        if figure and states is not Role.CREDIT and links > 0.9:
            states, marker = Role.LEFTOVER, "link"
        if states is Role.BODY and marker == "text" and len(text) < _LOOSE and text[-1] not in _ENDS:
            states, marker = None, "loose text"
        if states is Role.BODY:
            self.picture = None
        self.blocks.append(Block(text, (number, number), states, marker, level, gap, links, figure, image))


def _paragraphs(run: str) -> list[tuple[int, str]]:
    """The paragraphs of a run of text: two line breaks part them, one does between long lines."""
    if _BREAK not in run:
        text = norm.tidy(run)
        return [(1, text)] if text else []
    found: list[tuple[int, str]] = []
    apart = True
    for line in run.split(_BREAK):
        text = norm.tidy(line)
        if not text:
            apart = True
            continue
        if apart or (found and min(len(text), len(found[-1][1])) > _LONG_LINE):
            found.append((1, text))
        else:
            found[-1] = (found[-1][0], f"{found[-1][1]} {text}")
        apart = False
    return found


def _attr(tag: Tag, name: str) -> str | None:
    value = tag.attrs.get(name)
    return value if isinstance(value, str) else None


def _names(tag: Tag) -> list[str]:
    return [value for value in (_attr(tag, "class"), _attr(tag, "id")) if value]


def _marker(tag: Tag) -> str:
    """The element with the first class that says what it is, as ``explain`` shows it."""
    for key in ("itemprop", "rel", "property"):
        if tag.get(key):
            return f"{tag.name}[{key}={str(tag[key])[:40]}]"
    names = _names(tag)
    return f"{tag.name}.{names[0].split()[0][:40]}" if names and names[0].split() else tag.name


def _image(tag: Tag) -> str | None:
    image = tag.find(("img", "amp-img"))
    return _source(image) if isinstance(image, Tag) else None


def _source(tag: Tag) -> str | None:
    for key in ("data-src", "src"):
        value = _attr(tag, key)
        if value and not value.startswith("data:"):
            return value
    return None
