"""What class names and ids say, as data: no site has a line of its own here.

A class attribute is cut into its words ("c-article-caption__creditLine" -> c article caption credit line);
a table gives a word, or two neighbours written together, its meaning.  The tables were collected from the
mark-up of newspapers' systems (WordPress, Arc, Escenic, CUE, Polopoly, Brightspot, Ghost, Drupal) and the
conventions of BEM, hNews, hEntry and Bootstrap.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from operator import add
from typing import NamedTuple

from newsgrab.blocks.page_furniture import FURNITURE
from newsgrab.blocks.page_roles import STATED, STATED_IN_FIGURE, STATED_WHOLE
from newsgrab.model import Role
from newsgrab.patterns import lazy

#: class names that hide, and the mark of those that show again on wider screens
HIDDEN = frozenset(
    (
        "d-none",
        "display-none",
        "hidden",
        "hide",
        "invisible",
        "is-hidden",
        "screen-reader-text",
        "show-for-sr",
        "sr-only",
        "u-hidden",
        "u-visually-hidden",
        "visually-hidden",
        "visuallyhidden",
    )
)
_SHOWN = lazy(r"(?:(?:sm|md|lg|xl|xs|xxl)[:-](?:block|flex|grid|inline|table|visible))")

#: class names (words written together) that systems give the element round the article's text
BODY = frozenset(
    {
        "articlebody",  # Arc, schema.org
        "articlebodycontent",
        "articlebodytext",
        "articlecontent",
        "articletext",
        "artikelbody",
        "artikelinhalt",
        "artikeltext",
        "bodytext",
        "contentbody",
        "entrycontent",  # hEntry, WordPress
        "newsbody",
        "pagecontent",
        "postbody",
        "postcontent",  # WordPress themes
        "prose",  # Tailwind's typography
        "richtext",
        "storybody",
        "storycontent",
        "storytext",
        "textbody",
    }
)

#: words of a box round one picture
FIGURE = frozenset(
    (
        "absatzbild",
        "asset",
        "bild",
        "figure",
        "foto",
        "gallery",
        "image",
        "imagewrapper",
        "img",
        "media",
        "photo",
        "picture",
        "slide",
        "slideshow",
    )
)

_WORD, _SMALL_WORD = lazy(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+"), lazy(r"[a-z]+")
#: classes that style or describe a state, and say nothing about what an element is
_STYLE = lazy(
    r"[:\[\]@]|^(?:text|font|typo|typography|has|no|not|is|with|without|js|u(?!\S*__)|col|row|hide|show|tdb?|lrv|qa)[-_]"
    r"|^(?i:(?:with(?:out|no)?|no)(?:author|avatar|byline|caption|comment|content|date|figure|ima?ge?|lead|link))"
    r"|^(?i:(?:with(?:out|no)?|no)(?:media|photo|pic|thumb|title|video))"
)


#: what stands before names: BEMIT's components and objects, atomic design's kinds, Contao's elements
_NAMESPACES = frozenset(("a", "c", "ce", "m", "o"))
#: page builders of WordPress call each part of a page a widget, the text's as well
_BUILDER = lazy(r"elementor\b|siteorigin-|so-widget|widget_sow-", opens="esw")


class Words(NamedTuple):
    """What an element's class and id say."""

    #: kind of furniture, or ""
    furniture: str
    #: the role it states, or None
    role: Role | None
    #: the role it states inside a picture's box, or None
    in_figure: Role | None
    body: bool
    figure: bool


#: every word that means something
_KNOWN = frozenset((*FURNITURE, *STATED, *STATED_IN_FIGURE, *BODY, *FIGURE))
NOTHING = Words("", None, None, body=False, figure=False)
_HIDDEN_ONLY = NOTHING._replace(furniture="hidden")


@lru_cache(maxsize=8192)
def read(names: str) -> Words:
    """What ``names``, a class attribute or an id, says by the tables of this module."""
    listed = names[:400].split()
    if "widget" in listed and any(_BUILDER.match(name) for name in listed):
        listed.remove("widget")
    found = [words for words in map(_read_one, listed) if words is not NOTHING]
    hidden = not HIDDEN.isdisjoint(listed) and not any(_SHOWN.search(name) for name in listed)
    if not found:
        return _HIDDEN_ONLY if hidden else NOTHING
    return Words(
        "hidden" if hidden else next((w.furniture for w in found if w.furniture), ""),
        next((w.role for w in found if w.role), None),
        next((w.in_figure for w in found if w.in_figure), None),
        any(w.body for w in found),
        any(w.figure for w in found),
    )


def saying(names: str, role: Role) -> str:
    """Which of ``names`` states ``role``."""
    listed = names[:400].split()
    return next((name for name in listed if _read_one(name).role is role), listed[0])


@lru_cache(maxsize=16384)
def _read_one(name: str) -> Words:
    """What a single class name says."""
    words = _SMALL_WORD.findall(name) if name.islower() else [w.lower() for w in _WORD.findall(name)]
    if _BUILDER.match(name):
        words = [word for word in words if word != "widget"]
    whole = "".join(words[1:] if words and words[0] in _NAMESPACES else words)
    if (
        _KNOWN.isdisjoint(words)
        and _KNOWN.isdisjoint(map(add, words, words[1:]))
        and whole not in STATED_WHOLE
    ):
        return NOTHING
    if _STYLE.search(name):
        return NOTHING
    pairs = [a + b if len(a) > 1 < len(b) else "" for a, b in pairwise(words)]
    keys = [key for both in zip(words, [*pairs, ""], strict=True) for key in both]
    furniture = next((FURNITURE[k] for k in keys if k in FURNITURE), "")
    last = [
        key for both in zip(reversed(words), reversed(["", *pairs]), strict=True) for key in reversed(both)
    ]
    role = next((STATED[k] for k in last if k in STATED), None) or STATED_WHOLE.get(whole)
    said = next((k for k in last if k in STATED or k in STATED_IN_FIGURE), "")  # the last that says anything
    in_figure = STATED_IN_FIGURE.get(said)
    body, figure = _names_text(keys), not FIGURE.isdisjoint(words)
    if furniture or role or in_figure or body or figure:
        return Words(furniture, role, in_figure, body, figure)
    return NOTHING


def _names_text(keys: list[str]) -> bool:
    """Whether a class name is the article's text's, and not a box's in it ("article-body__newsletter")."""
    at = next((i for i, key in enumerate(keys) if key in BODY), None)
    return at is not None and all(FURNITURE.get(key, "box") == "box" for key in keys[at + 1 :])


#: schema.org properties (microdata, RDFa) and link relations that state a role on an element
_PROPERTIES = {
    "about": Role.KEYWORDS,
    "articlesection": Role.CATEGORY,
    "author": Role.BYLINE,
    "caption": Role.CAPTION,
    "category": Role.CATEGORY,  # WordPress: rel="category tag"
    "copyrightholder": Role.CREDIT,
    "creator": Role.BYLINE,
    "credittext": Role.CREDIT,
    "datemodified": Role.MODIFIED,
    "datepublished": Role.PUBLISHED,
    "description": Role.DESCRIPTION,
    "keywords": Role.KEYWORDS,
    "tag": Role.KEYWORDS,
}


def property_role(*values: str | None) -> Role | None:
    """The role that itemprop, rel or property values state, or None."""
    for value in values:
        for word in (value or "")[:200].split():
            role = _PROPERTIES.get(word.rsplit(":", 1)[-1].lower())
            if role is not None:
                return role
    return None
