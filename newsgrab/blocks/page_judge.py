"""Whether a page is an article at all, and whether all of it is there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsgrab.errors import NotAnArticleError
from newsgrab.model import Block, Role
from newsgrab.patterns import lazy
from newsgrab.vocabulary.common import HOME

#: letters of text below which a page with a tell-tale title is no article, and above which it is one
_SOME_TEXT, _MUCH_TEXT = 250, 1500
#: headline-like links that make a front page, when there is no text
_MANY_LINKS = 25
#: the same when there is none at all
_SOME_LINKS = 8
#: headings that are links to stories from which they are teasers, and letters under one of them
_TEASERS, _TEASER_TEXT = 5, 300
#: letters over the first of them that are a story all the same
_LEAD = 400
#: letters of a line that can say what a page is
_LONG_LINE = 160
#: words of consent walls, and in how many letters of one there is at least one
_CONSENT_WORDS = lazy(
    r"\bad(?:s|vert)|audience|consent|cookie|datenschutz|donnée|einwillig|partenaire|partner|personal|personenbezogen|privac|rastreo"
    r"|tracking|vie privée|werbung|zustimm",
    re.I,
)
_CONSENT_EVERY = 120
#: how many of them, the cookies themselves among them, make a page one whose title is another's
_CONSENT_LEAST = 4
#: addresses of a site's front, of its parts for a country or a language, and of its lists
_FRONT = lazy(
    r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:(?:default|home|homepage|index|international|main)(?:\.\w{2,5})?)?/?",
    re.I,
)
_LIST = lazy(
    r"/(?:[a-z]{2}/)?(?:auteurs?|authors?|autore?s?|category|categor[ií]as?|categorie|etiquetas?|kategorie|kategoria|label"
    r"|schlagwort|search|tags?|tema|thema|themen|topics?|ярлык)/[^/]+(?:/page/\d+)?/?",
    re.I,
)
_TITLE_PARTS = lazy(r"\s+[-–—|:·•«»]\s+")
#: letters below which a locked article is taken for cut off when it does not say how long it is
_TEASER = 1500
#: share of its own word count that a whole article shows at least
_WHOLE = 0.7

#: what titles and headings of other pages say, by what they are; the surest kind first, each sorted
_TITLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "a bot check",
        (
            r"acceso denegado",
            r"access denied",
            r"accès refusé",
            r"are (?:you )?(?:a )?(?:human|not a robot|robot)\b",
            r"attention required",
            r"captcha",
            r"checking (?:if the site connection|your browser)",
            r"(?:confirm|verify) (?:that )?you are (?:a )?human",
            r"ddos-guard",
            r"(?:enable|turn on) (?:js|javascript)\b",
            r"human verification",
            r"just a moment",
            r"pardon our interruption",
            r"request blocked",
            r"robot or human",
            r"security check",
            r"unusual traffic",
            r"verif(?:y|ying) (?:that )?you are",
            r"you have been blocked",
            r"zugriff verweigert",
        ),
    ),
    (
        "an error page",
        (
            r"(?:page|article|story|content) (?:was |is )?(?:not found|unavailable|no longer available)",
            r"^\W*(?:error|erreur|fehler|http)?\W*(?:404|410|50[023])\W*(?:$|[|–—-]|error|not|page|seite)",
            r"(?:error|erreur|fehler|http)\W{1,3}(?:404|410|50[023])\b",
            r"(?:can.?t|cannot|could not|couldn.?t) find (?:that|the|this) page",
            r"has not archived that url",
            r"nie znaleziono",
            r"not found",
            r"page (?:can.?t|cannot|could not) be found",
            r"page introuvable",
            r"pagina niet gevonden",
            r"pagina non trovata",
            r"página no encontrada",
            r"página não encontrada",
            r"sayfa bulunamadı",
            r"seite (?:wurde )?nicht gefunden",
            r"sidan (?:hittades|finns) inte",
            r"siden (?:ble|blev) ikke fundet",
            r"siden finnes ikke",
            r"sivua ei löyt",
            r"stránka nenalezena",
            r"сторінку не знайдено",
            r"страница не найдена",
            r"お探しのページ",
            r"ページが見つかりません",
            r"找不到",
            r"页面不存在",
            r"페이지를 찾을 수 없",
        ),
    ),
    (
        "a consent wall",
        (
            r"\bconsent\b",
            r"before you continue",
            r"cookie (?:consent|settings|wall)",
            r"datenschutz(?:einstellungen)?",
            r"ihre privatsphäre",
            r"la tua privacy",
            r"mit werbung (?:\S+ )?weiterlesen",
            r"nous respectons votre",
            r"respect(?:amos|iamo) (?:a|la) (?:sua|tua|tu|vostra) privac",
            r"privacy (?:settings|manager)",
            r"privacy ?gate",
            r"samtycke",
            r"samtykke",
            r"tu privacidad",
            r"vie privée",
            r"votre consentement",
            r"we value your privacy",
            r"your privacy",
            r"zustimmung",
        ),
    ),
    (
        "a list of files",
        (
            r"^directory listing (?:for|of) /",
            r"^index of /",
            r"^listing of /",
            r"^verzeichnis von /",
        ),
    ),
    (
        "a login page",
        (
            r"^accedi\b",
            r"^anmelden\b",
            r"^anmeldung\b",
            r"^connexion\b",
            r"^einloggen\b",
            r"^entrar\b",
            r"^giriş yap\b",
            r"^iniciar sesión\b",
            r"^inloggen\b",
            r"^kirjaudu\b",
            r"^log ?in\b",
            r"^log ind\b",
            r"^log on\b",
            r"^logg inn\b",
            r"^logga in\b",
            r"^login required\b",
            r"^přihlášení\b",
            r"^register\b",
            r"^se connecter\b",
            r"^sign ?in\b",
            r"^subscribe(?: now)?\b",
            r"^zaloguj\b",
            r"^войти\b",
            r"^вход\b",
            r"^ログイン\b",
            r"^登入\b",
            r"^登录\b",
            r"^로그인\b",
        ),
    ),
)
_PATTERNS = tuple((what, lazy("|".join(phrases), re.I)) for what, phrases in _TITLES)


@dataclass(frozen=True, slots=True)
class Signs:
    """What the reader saw of a page, for the judgement."""

    #: its title elements, headlines and headings, as shown
    titles: Sequence[str]
    #: letters of body text that were found
    letters: int
    #: whether metadata describe the page as an article
    article: bool
    #: letters of all text that is shown
    shown: int
    #: links whose text is as long as a headline
    story_links: int
    #: the paths of the address it was asked for at and of the one that it states, None where there is none
    asked: str | None
    stated: str | None
    #: headings in the text, and those of them that lead to another page
    heads: int
    linked_heads: int
    #: letters of text over the first of these
    lead: int
    #: the beginning of what was taken for the text
    text: str


def not_an_article(signs: Signs) -> None:
    """Refuse a page that holds no article, where the evidence is strong.

    :raises NotAnArticleError: with what the page is instead; the caller adds where.
    """
    if signs.letters < _MUCH_TEXT and (not signs.article or signs.letters < _SOME_TEXT):
        lines = signs.titles if signs.letters >= _SOME_TEXT else (*signs.titles, signs.text)
        for line in lines:
            for what, pattern in _PATTERNS:
                if len(line) < _LONG_LINE and pattern.search(line) and _outweighs(what, signs):
                    raise NotAnArticleError(
                        f"is {what} (“{line[:60].strip()}”)", do="open the address in a browser"
                    )
    if _is_front(signs):
        raise NotAnArticleError("is a site's front page", do="give the address of a story")
    if links := _index_links(signs):
        what = f"is an index page: {links} links to stories and no article text"
        raise NotAnArticleError(what, do="give the address of a story")
    if not signs.article and signs.letters < _MUCH_TEXT and asks_for_consent(signs.text):
        raise NotAnArticleError(
            f"is a consent wall (“{signs.text[:60].strip()}”)", do="open the address in a browser"
        )
    if not signs.letters and not signs.article and signs.shown < 40:
        raise NotAnArticleError(
            "shows no text: it is written by a script or empty", do="save the page from a browser"
        )


def _index_links(signs: Signs) -> int:
    """How many stories a page leads to that tells none itself; 0 for what may be an article."""
    if (
        signs.letters < _SOME_TEXT
        and signs.story_links >= _SOME_LINKS
        and _LIST.fullmatch(signs.stated or signs.asked or "")
    ):
        return signs.story_links  # Yoast calls every page an article
    if signs.article:
        return 0
    if signs.letters < _SOME_TEXT and signs.story_links >= _MANY_LINKS:
        return signs.story_links
    if not signs.letters and signs.story_links >= _SOME_LINKS:
        return signs.story_links
    teasers = signs.linked_heads >= _TEASERS and 2 * signs.linked_heads > signs.heads and signs.lead < _LEAD
    return signs.linked_heads if teasers and signs.letters < _TEASER_TEXT * signs.linked_heads else 0


def _is_front(signs: Signs) -> bool:
    """Whether a page is a site's front, by the address it states or its title; lists say "article" too.

    A story that states the front's address and was asked for at its own has a template's mistake.
    """
    if not all(_FRONT.fullmatch(path) for path in (signs.stated or "-", signs.asked or "/")):
        parts = [part.casefold() for title in signs.titles[:1] for part in _TITLE_PARTS.split(title.strip())]
        if len(parts) > 2 or HOME.isdisjoint(parts):
            return False
    if signs.article:
        return signs.letters < _MUCH_TEXT and signs.story_links >= _MANY_LINKS
    return signs.letters < _MUCH_TEXT or signs.story_links >= _MANY_LINKS


def _outweighs(what: str, signs: Signs) -> bool:
    """An article about cookies or errors has text; a wall has little, whatever the metadata say."""
    if signs.letters < _SOME_TEXT or what == "a list of files":
        return True
    if what == "a consent wall" and not signs.article:
        return _consent_words(signs.text) * _CONSENT_EVERY >= len(signs.text)
    return not signs.article and signs.letters < 2 * _SOME_TEXT and what != "a login page"


def _consent_words(text: str) -> int:
    return sum(1 for _ in _CONSENT_WORDS.finditer(text))


def asks_for_consent(text: str) -> bool:
    """Whether a text is about cookies and consent from end to end."""
    words = _consent_words(text) if "cookie" in text.casefold() else 0
    return words >= _CONSENT_LEAST and words * _CONSENT_EVERY >= len(text)


def notice(blocks: Sequence[Block], *, locked: bool, words: int) -> str | None:
    """``paywalled`` when the article is not free and a part is shown only; None when nothing says so.

    :param locked: whether the page says that the article is not free to read.
    :param words: how long it says the whole article is, 0 when it does not.
    """
    if not locked:
        return None
    texts = [b.text for b in blocks if b.states is Role.BODY]
    shown = sum(len(t.split()) for t in texts)
    cut_off = shown < _WHOLE * words if words else sum(map(len, texts)) < _TEASER
    return "paywalled" if cut_off else None
