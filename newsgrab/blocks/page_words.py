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
from newsgrab.model import Role
from newsgrab.patterns import lazy

#: words that state a role; of several in one class name the last says it ("caption__credit" is a credit)
STATED = {
    "antetitulo": Role.LEFTOVER,
    "attribution": Role.CREDIT,
    "auteur": Role.BYLINE,
    "author": Role.BYLINE,
    "authors": Role.BYLINE,
    "autor": Role.BYLINE,
    "autorfoto": Role.CREDIT,
    "autorzdjecia": Role.CREDIT,
    "bijschrift": Role.CAPTION,
    "bildautor": Role.CREDIT,
    "bildbeschreibung": Role.CAPTION,
    "bildcredit": Role.CREDIT,
    "bilderechte": Role.CREDIT,
    "bildetekst": Role.CAPTION,
    "bildlegende": Role.CAPTION,
    "bildnachweis": Role.CREDIT,
    "bildquelle": Role.CREDIT,
    "bildrechte": Role.CREDIT,
    "bildtext": Role.CAPTION,
    "bildunterschrift": Role.CAPTION,
    "bildunterzeile": Role.CAPTION,
    "bildzeile": Role.CAPTION,
    "billedtekst": Role.CAPTION,
    "breadcrumb": Role.CATEGORY,
    "breadcrumbs": Role.CATEGORY,
    "brotkrumen": Role.CATEGORY,
    "byline": Role.BYLINE,
    "bylines": Role.BYLINE,
    "caption": Role.CAPTION,
    "captioncontent": Role.CAPTION,
    "captions": Role.CAPTION,
    "captiontext": Role.CAPTION,
    "chapeau": Role.DESCRIPTION,
    "cintillo": Role.LEFTOVER,
    "contributors": Role.BYLINE,
    "copyright": Role.CREDIT,
    "copyrights": Role.CREDIT,
    "credit": Role.CREDIT,
    "crediti": Role.CREDIT,
    "creditline": Role.CREDIT,
    "credito": Role.CREDIT,
    "creditoimagen": Role.CREDIT,
    "creditos": Role.CREDIT,
    "creditphoto": Role.CREDIT,
    "credits": Role.CREDIT,
    "crumb": Role.CATEGORY,
    "crumbs": Role.CATEGORY,
    "cutline": Role.CAPTION,
    "dachzeile": Role.LEFTOVER,
    "date": Role.PUBLISHED,
    "dateline": Role.PUBLISHED,
    "datepublished": Role.PUBLISHED,
    "datetime": Role.PUBLISHED,
    "deck": Role.DESCRIPTION,
    "dek": Role.DESCRIPTION,
    "didascalia": Role.CAPTION,
    "epigraf": Role.CAPTION,
    "epigrafe": Role.CAPTION,
    "etiketler": Role.KEYWORDS,
    "etiquetas": Role.KEYWORDS,
    "eyebrow": Role.CATEGORY,
    "figcaption": Role.CAPTION,
    "firmafoto": Role.CREDIT,
    "fot": Role.CREDIT,
    "fotoautor": Role.CREDIT,
    "fotobijschrift": Role.CAPTION,
    "fotobyline": Role.CREDIT,
    "fotocredit": Role.CREDIT,
    "fotocredito": Role.CREDIT,
    "fotocredits": Role.CREDIT,
    "fotograaf": Role.CREDIT,
    "fotograf": Role.CREDIT,
    "fotolegenda": Role.CAPTION,
    "fotolegende": Role.CAPTION,
    "fotonachweis": Role.CREDIT,
    "fotoonderschrift": Role.CAPTION,
    "fotopie": Role.CAPTION,
    "fotoquelle": Role.CREDIT,
    "fotorechte": Role.CREDIT,
    "fotosource": Role.CREDIT,
    "fototekst": Role.CAPTION,
    "fototext": Role.CAPTION,
    "hashtags": Role.KEYWORDS,
    "headlinekicker": Role.LEFTOVER,
    "imageauthor": Role.CREDIT,
    "imagebottomtext": Role.CAPTION,
    "imagebyline": Role.CREDIT,
    "imagecopyright": Role.CREDIT,
    "imagecredit": Role.CREDIT,
    "imagedesc": Role.CAPTION,
    "imagedescription": Role.CAPTION,
    "imagelegend": Role.CAPTION,
    "imagerights": Role.CREDIT,
    "imagesource": Role.CREDIT,
    "imagetext": Role.CAPTION,
    "imagetitle": Role.CAPTION,
    "imgcaption": Role.CAPTION,
    "imgcredit": Role.CREDIT,
    "imgdesc": Role.CAPTION,
    "imgdescription": Role.CAPTION,
    "ingress": Role.DESCRIPTION,
    "keteranganfoto": Role.CAPTION,
    "keywords": Role.KEYWORDS,
    "kicker": Role.CATEGORY,
    "kuvaaja": Role.CREDIT,
    "kuvateksti": Role.CAPTION,
    "legendaphoto": Role.CAPTION,
    "legende": Role.CAPTION,
    "legendefoto": Role.CAPTION,
    "legendephoto": Role.CAPTION,
    "mediacaption": Role.CAPTION,
    "mediacopyright": Role.CREDIT,
    "mediacredit": Role.CREDIT,
    "mediadesc": Role.CAPTION,
    "mediadescription": Role.CAPTION,
    "medialead": Role.CAPTION,
    "mediasource": Role.CREDIT,
    "nachweis": Role.CREDIT,
    "onderschrift": Role.CAPTION,
    "opiszdjecia": Role.CAPTION,
    "overline": Role.LEFTOVER,
    "overtitle": Role.LEFTOVER,
    "photoauthor": Role.CREDIT,
    "photoby": Role.CREDIT,
    "photobyline": Role.CREDIT,
    "photocaption": Role.CAPTION,
    "photocopyright": Role.CREDIT,
    "photocred": Role.CREDIT,
    "photocredit": Role.CREDIT,
    "photodesc": Role.CAPTION,
    "photodescription": Role.CAPTION,
    "photographer": Role.CREDIT,
    "photolegend": Role.CAPTION,
    "photosource": Role.CREDIT,
    "phototext": Role.CAPTION,
    "phototitle": Role.CAPTION,
    "piedefoto": Role.CAPTION,
    "piefoto": Role.CAPTION,
    "pieimagen": Role.CAPTION,
    "podpis": Role.CAPTION,
    "popisek": Role.CAPTION,
    "pretitle": Role.LEFTOVER,
    "pubdate": Role.PUBLISHED,
    "pubtime": Role.PUBLISHED,
    "rechteinhaber": Role.CREDIT,
    "reporter": Role.BYLINE,
    "rightsholder": Role.CREDIT,
    "roofline": Role.LEFTOVER,
    "rubric": Role.CATEGORY,
    "rubrik": Role.CATEGORY,
    "sciezka": Role.CATEGORY,
    "spitzmarke": Role.LEFTOVER,
    "standfirst": Role.DESCRIPTION,
    "subheadline": Role.DESCRIPTION,
    "subline": Role.DESCRIPTION,
    "subtitle": Role.DESCRIPTION,
    "summary": Role.DESCRIPTION,
    "supertitle": Role.LEFTOVER,
    "supheadline": Role.LEFTOVER,
    "suptitle": Role.LEFTOVER,
    "surtitre": Role.LEFTOVER,
    "tagi": Role.KEYWORDS,
    "taglist": Role.KEYWORDS,
    "tags": Role.KEYWORDS,
    "textpic": Role.CAPTION,
    "timestamp": Role.PUBLISHED,
    "titlekicker": Role.LEFTOVER,
    "topics": Role.KEYWORDS,
    "topictags": Role.KEYWORDS,
    "topline": Role.LEFTOVER,
    "urheber": Role.CREDIT,
    "vorspann": Role.DESCRIPTION,
    "vorzeile": Role.LEFTOVER,
    "writer": Role.BYLINE,
    "zdjecieautor": Role.CREDIT,
    "zdjecieopis": Role.CAPTION,
}

#: class names that state a role only when all their words together are one of these
STATED_WHOLE = {
    "abstract": Role.DESCRIPTION,
    "anrisstext": Role.DESCRIPTION,
    "articleexcerpt": Role.DESCRIPTION,
    "articleintro": Role.DESCRIPTION,
    "articlelead": Role.DESCRIPTION,
    "articleteaser": Role.DESCRIPTION,
    "bajada": Role.DESCRIPTION,
    "chapo": Role.DESCRIPTION,
    "description": Role.DESCRIPTION,
    "entradilla": Role.DESCRIPTION,
    "excerpt": Role.DESCRIPTION,
    "intro": Role.DESCRIPTION,
    "introtext": Role.DESCRIPTION,
    "introduction": Role.DESCRIPTION,
    "lead": Role.DESCRIPTION,
    "leadtext": Role.DESCRIPTION,
    "lede": Role.DESCRIPTION,
    "perex": Role.DESCRIPTION,
    "preamble": Role.DESCRIPTION,
    "sommario": Role.DESCRIPTION,
    "storylead": Role.DESCRIPTION,
    "zajawka": Role.DESCRIPTION,
}

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

#: words that say a role only inside a picture's box: elsewhere "source" and "legend" mean anything
STATED_IN_FIGURE = {
    "agency": Role.CREDIT,
    "autor": Role.CREDIT,
    "bu": Role.CAPTION,
    "by": Role.CREDIT,
    "cap": Role.CAPTION,
    "captiontext": Role.CAPTION,
    "cred": Role.CREDIT,
    "desc": Role.CAPTION,
    "description": Role.CAPTION,
    "dida": Role.CAPTION,
    "firma": Role.CREDIT,
    "fonte": Role.CREDIT,
    "forras": Role.CREDIT,
    "fotografo": Role.CREDIT,
    "fuente": Role.CREDIT,
    "kaynak": Role.CREDIT,
    "kilde": Role.CREDIT,
    "lahde": Role.CREDIT,
    "legend": Role.CAPTION,
    "legenda": Role.CAPTION,
    "leyenda": Role.CAPTION,
    "lizenz": Role.CREDIT,
    "meta": Role.CREDIT,
    "opis": Role.CAPTION,
    "owner": Role.CREDIT,
    "photog": Role.CREDIT,
    "pie": Role.CAPTION,
    "popis": Role.CAPTION,
    "provider": Role.CREDIT,
    "quelle": Role.CREDIT,
    "rights": Role.CREDIT,
    "source": Role.CREDIT,
    "sumber": Role.CREDIT,
    "summary": Role.CAPTION,
    "text": Role.CAPTION,
    "title": Role.CAPTION,
    "txt": Role.CAPTION,
    "zdroj": Role.CREDIT,
    "zrodlo": Role.CREDIT,
}

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

_WORD = lazy(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
#: classes that style or describe a state, and say nothing about what an element is
_STYLE = lazy(
    r"[:\[\]@]|^(?:text|font|typo|typography|has|no|is|with|without|js|u(?!\S*__)|col|row|hide|show|tdb?|lrv|qa)[-_]|^(?:with|no)[a-z]"
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


#: every word that means something
_KNOWN = frozenset((*FURNITURE, *STATED, *STATED_IN_FIGURE, *BODY, *FIGURE))
#: whatever may be in a name of one or two words: most attributes hold none of it
_ANY = _KNOWN.union(STATED_WHOLE)
NOTHING = Words("", None, None, body=False, figure=False)
_HIDDEN_ONLY = NOTHING._replace(furniture="hidden")


@lru_cache(maxsize=8192)
def read(names: str) -> Words:
    """What ``names``, a class attribute or an id, says by the tables of this module."""
    names = names[:400]
    listed = names.split()
    words = [w.lower() for w in _WORD.findall(names)]
    if _ANY.isdisjoint(words) and _ANY.isdisjoint(map(add, words, words[1:])):
        return NOTHING if HIDDEN.isdisjoint(listed) or any(map(_SHOWN.search, listed)) else _HIDDEN_ONLY
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


@lru_cache(maxsize=8192)
def _read_one(name: str) -> Words:
    """What a single class name says."""
    words = [w.lower() for w in _WORD.findall(name)]
    pairs = [a + b if len(a) > 1 < len(b) else "" for a, b in pairwise(words)]
    whole = "".join(words)
    if _KNOWN.isdisjoint(words) and _KNOWN.isdisjoint(pairs) and whole not in STATED_WHOLE:
        return NOTHING
    if _STYLE.search(name):
        return NOTHING
    keys = [key for both in zip(words, [*pairs, ""], strict=True) for key in both]
    furniture = next((FURNITURE[k] for k in keys if k in FURNITURE), "")
    role = next((STATED[k] for k in reversed(keys) if k in STATED), None) or STATED_WHOLE.get(whole)
    in_figure = next((STATED_IN_FIGURE[k] for k in reversed(keys) if k in STATED_IN_FIGURE), None)
    body, figure = not BODY.isdisjoint(keys), not FIGURE.isdisjoint(words)
    if furniture or role or in_figure or body or figure:
        return Words(furniture, role, in_figure, body, figure)
    return NOTHING


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
