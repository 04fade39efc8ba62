"""What class names and ids say, as data: no site has a line of its own here.

A class attribute is cut into its words ("c-article-caption__creditLine" -> c article caption credit line);
a table gives a word, or two neighbours written together, its meaning.  The tables were collected from the
mark-up of newspapers' systems (WordPress, Arc, Escenic, CUE, Polopoly, Brightspot, Ghost, Drupal) and the
conventions of BEM, hNews, hEntry and Bootstrap.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsgrab.model import Role

#: words that make an element furniture, each with the kind it is reported as.  An element that holds much of
#: the page's text is never furniture, whatever its class says (see locate).
FURNITURE = {
    "ad": "advert",
    "ads": "advert",
    "adslot": "advert",
    "advert": "advert",
    "advertisement": "advert",
    "advertising": "advert",
    "affiliate": "advert",
    "anzeige": "advert",
    "articlelist": "related",
    "articletags": "tags",
    "authorbio": "author box",
    "authorbox": "author box",
    "authorcard": "author box",
    "authorinfo": "author box",
    "banner": "advert",
    "bioblock": "author box",
    "bookmark": "share",
    "button": "control",
    "buttons": "control",
    "carousel": "related",
    "comment": "comments",
    "commentlist": "comments",
    "comments": "comments",
    "consent": "consent",
    "cookie": "consent",
    "cookies": "consent",
    "cta": "newsletter",
    "disqus": "comments",
    "donate": "subscribe",
    "donation": "subscribe",
    "dropdown": "control",
    "flyout": "control",
    "followus": "share",
    "footer": "footer",
    "gdpr": "consent",
    "inread": "advert",
    "jumplinks": "nav",
    "latest": "related",
    "login": "subscribe",
    "marketing": "newsletter",
    "masthead": "nav",
    "menu": "nav",
    "modal": "control",
    "moreon": "related",
    "morelike": "related",
    "mostpopular": "related",
    "mostread": "related",
    "nav": "nav",
    "navbar": "nav",
    "navigation": "nav",
    "newsletter": "newsletter",
    "newsletters": "newsletter",
    "offscreen": "hidden",
    "outbrain": "related",
    "overlay": "control",
    "pager": "nav",
    "pagination": "nav",
    "paywall": "paywall",
    "piano": "paywall",
    "player": "media",
    "playlist": "media",
    "popover": "control",
    "popular": "related",
    "popup": "control",
    "postnav": "nav",
    "pramo": "advert",
    "promo": "advert",
    "promobox": "advert",
    "promotion": "advert",
    "readalso": "related",
    "readmore": "related",
    "readnext": "related",
    "recirc": "related",
    "recirculation": "related",
    "recommendation": "related",
    "recommendations": "related",
    "recommended": "related",
    "regwall": "paywall",
    "related": "related",
    "relatedposts": "related",
    "replies": "comments",
    "respond": "comments",
    "screenreader": "hidden",
    "seealso": "related",
    "share": "share",
    "sharebar": "share",
    "sharedaddy": "share",
    "sharing": "share",
    "sidebar": "aside",
    "signup": "newsletter",
    "skiplink": "nav",
    "social": "share",
    "socials": "share",
    "sponsor": "advert",
    "sponsored": "advert",
    "sronly": "hidden",
    "subscribe": "subscribe",
    "subscription": "subscribe",
    "taboola": "related",
    "teaser": "related",
    "teasers": "related",
    "toc": "nav",
    "toolbar": "control",
    "tooltip": "control",
    "trending": "related",
    "upsell": "subscribe",
    "visuallyhidden": "hidden",
    "widget": "aside",
    "yarpp": "related",
}

#: words that state a role; of several in one class name the last says it ("caption__credit" is a credit)
STATED = {
    "attribution": Role.CREDIT,
    "auteur": Role.BYLINE,
    "author": Role.BYLINE,
    "authors": Role.BYLINE,
    "autor": Role.BYLINE,
    "bildtext": Role.CAPTION,
    "bildunterschrift": Role.CAPTION,
    "breadcrumb": Role.CATEGORY,
    "breadcrumbs": Role.CATEGORY,
    "byline": Role.BYLINE,
    "bylines": Role.BYLINE,
    "caption": Role.CAPTION,
    "captions": Role.CAPTION,
    "captiontext": Role.CAPTION,
    "chapeau": Role.DESCRIPTION,
    "contributors": Role.BYLINE,
    "copyright": Role.CREDIT,
    "credit": Role.CREDIT,
    "credits": Role.CREDIT,
    "cutline": Role.CAPTION,
    "dateline": Role.PUBLISHED,
    "datepublished": Role.PUBLISHED,
    "datetime": Role.PUBLISHED,
    "deck": Role.DESCRIPTION,
    "dek": Role.DESCRIPTION,
    "eyebrow": Role.CATEGORY,
    "figcaption": Role.CAPTION,
    "fotograf": Role.CREDIT,
    "hashtags": Role.KEYWORDS,
    "ingress": Role.DESCRIPTION,
    "keywords": Role.KEYWORDS,
    "kicker": Role.CATEGORY,
    "legende": Role.CAPTION,
    "photocredit": Role.CREDIT,
    "photographer": Role.CREDIT,
    "pubdate": Role.PUBLISHED,
    "pubtime": Role.PUBLISHED,
    "rubric": Role.CATEGORY,
    "rubrik": Role.CATEGORY,
    "standfirst": Role.DESCRIPTION,
    "subheadline": Role.DESCRIPTION,
    "subline": Role.DESCRIPTION,
    "subtitle": Role.DESCRIPTION,
    "summary": Role.DESCRIPTION,
    "tags": Role.KEYWORDS,
    "taglist": Role.KEYWORDS,
    "timestamp": Role.PUBLISHED,
    "topics": Role.KEYWORDS,
    "topictags": Role.KEYWORDS,
    "vorspann": Role.DESCRIPTION,
}

#: words that say a role only inside a picture's box: elsewhere "source" and "legend" mean anything
STATED_IN_FIGURE = {
    "agency": Role.CREDIT,
    "by": Role.CREDIT,
    "description": Role.CAPTION,
    "legend": Role.CAPTION,
    "meta": Role.CREDIT,
    "owner": Role.CREDIT,
    "quelle": Role.CREDIT,
    "rights": Role.CREDIT,
    "source": Role.CREDIT,
    "text": Role.CAPTION,
    "title": Role.CAPTION,
}

#: class names (words written together) that systems give the element round the article's text
BODY = frozenset(
    {
        "articlebody",  # Arc, schema.org
        "articlebodycontent",
        "articlebodytext",
        "articlecontent",
        "articletext",
        "bodytext",
        "contentbody",
        "entrycontent",  # hEntry, WordPress
        "newsbody",
        "pagecontent",
        "postbody",
        "postcontent",  # WordPress themes
        "richtext",
        "storybody",
        "storycontent",
        "storytext",
        "textbody",
    }
)

#: words of a box round one picture
FIGURE = frozenset(
    "asset figure foto gallery image imagewrapper img media photo picture slide slideshow".split()
)

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
#: classes that style or describe a state, and say nothing about what an element is
_STYLE = re.compile(
    r"[:\[\]@]|^(?:text|font|typo|typography|has|no|is|with|without|js|u|col|row|hide|show|tdb?|lrv|qa)[-_]|^(?:with|no)[a-z]"
)


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


_NOTHING = Words("", None, None, body=False, figure=False)


@lru_cache(maxsize=4096)
def read(names: str) -> Words:
    """What ``names``, a class attribute or an id, says by the tables of this module."""
    furniture, role, in_figure = "", None, None
    body = figure = False
    for name in names[:400].split():
        if _STYLE.search(name):
            continue
        words = [w.lower() for w in _WORD.findall(name)]
        pairs = [a + b for a, b in zip(words, [*words[1:], ""], strict=False)]
        keys = [w for pair in zip(words, pairs, strict=True) for w in pair]
        furniture = furniture or next((FURNITURE[k] for k in keys if k in FURNITURE), "")
        role = role or next((STATED[k] for k in reversed(keys) if k in STATED), None)
        in_figure = in_figure or next((STATED_IN_FIGURE[k] for k in reversed(keys) if k in STATED_IN_FIGURE), None)
        body = body or not BODY.isdisjoint(keys)
        figure = figure or not FIGURE.isdisjoint(words)
    return Words(furniture, role, in_figure, body, figure) if furniture or role or in_figure or body or figure else _NOTHING


#: schema.org properties (microdata, RDFa) and link relations that state a role on an element
_PROPERTIES = {
    "about": Role.KEYWORDS,
    "articlesection": Role.CATEGORY,
    "author": Role.BYLINE,
    "caption": Role.CAPTION,
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
