"""Whether a page is an article at all, and whether all of it is there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsgrab.errors import NotAnArticleError
from newsgrab.model import Block, Role

#: letters of text below which a page with a tell-tale title is no article, and above which nothing else counts
_SOME_TEXT, _MUCH_TEXT = 250, 1500
#: headline-like links that make a front page, when there is no text
_MANY_LINKS = 25
#: letters below which a locked article is taken for cut off when it does not say how long it is
_TEASER = 1500
#: share of its own word count that a whole article shows at least
_WHOLE = 0.7

#: what titles and headings of other pages say, by what they are; longest and surest first
_TITLES = (
    (
        "a bot check",
        re.compile(
            r"just a moment|attention required|access denied|are you (?:a )?(?:human|robot)|verif(?:y|ying) (?:that )?you are"
            r"|security check|checking your browser|pardon our interruption|robot or human|ddos-guard|request blocked"
            r"|captcha|human verification|zugriff verweigert|accès refusé|acceso denegado",
            re.I,
        ),
    ),
    (
        "an error page",
        re.compile(
            r"\b404\b|\b410\b|\b50[023]\b|(?:page|article|story|content) (?:was |is )?(?:not found|unavailable|no longer available)"
            r"|page (?:can.?t|cannot|could not) be found|not found|seite (?:wurde )?nicht gefunden|page introuvable"
            r"|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|sidan (?:hittades|finns) inte"
            r"|siden (?:ble|blev) ikke fundet|siden finnes ikke|sivua ei löyt|nie znaleziono|stránka nenalezena|страница не найдена"
            r"|сторінку не знайдено|sayfa bulunamadı|ページが見つかりません|お探しのページ|페이지를 찾을 수 없|页面不存在|找不到",
            re.I,
        ),
    ),
    (
        "a consent wall",
        re.compile(
            r"before you continue|cookie (?:consent|settings|wall)|your privacy|we value your privacy|privacy (?:settings|manager)"
            r"|datenschutz(?:einstellungen)?|zustimmung|ihre privatsphäre|mit werbung weiterlesen|vie privée|votre consentement"
            r"|tu privacidad|la tua privacy|privacy ?gate|samtykke|samtycke|\bconsent\b",
            re.I,
        ),
    ),
    (
        "a login page",
        re.compile(
            r"^(?:log ?in|sign ?in|log on|login required|subscribe(?: now)?|register|anmelden|einloggen|anmeldung|se connecter"
            r"|connexion|iniciar sesión|entrar|accedi|inloggen|logga in|logg inn|log ind|kirjaudu|zaloguj|přihlášení|войти|вход"
            r"|giriş yap|ログイン|로그인|登录|登入)\b",
            re.I,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What the reader saw of a page, for the judgement."""

    #: its title elements, headlines and headings, as shown
    titles: Sequence[str]
    #: letters of body text that were found
    letters: int
    #: whether metadata describe the page as an article
    article: bool
    #: links whose text is as long as a headline
    story_links: int
    #: letters of all text that is shown
    shown: int


def not_an_article(signs: Signs) -> None:
    """Refuse a page that holds no article, where the evidence is strong.

    :raises NotAnArticleError: with what the page is instead; the caller adds where.
    """
    if signs.letters >= _MUCH_TEXT:
        return
    if not signs.article or signs.letters < _SOME_TEXT:
        for title in signs.titles:
            for what, pattern in _TITLES:
                if len(title) < 120 and pattern.search(title) and _outweighs(what, signs):
                    raise NotAnArticleError(
                        f"is {what} (“{title[:60].strip()}”)", do="open the address in a browser"
                    )
    if signs.letters < _SOME_TEXT and signs.story_links >= _MANY_LINKS and not signs.article:
        what = f"is an index page: {signs.story_links} links to stories and no article text"
        raise NotAnArticleError(what, do="give the address of a story")
    if not signs.letters and not signs.article and signs.shown < 40:
        raise NotAnArticleError(
            "shows no text: it is written by a script or empty", do="save the page from a browser"
        )


def _outweighs(what: str, signs: Signs) -> bool:
    """An article about cookies or errors has text; a wall has little, whatever the metadata say."""
    return signs.letters < _SOME_TEXT or (
        not signs.article and signs.letters < 2 * _SOME_TEXT and what != "a login page"
    )


def notice(blocks: Sequence[Block], *, locked: bool, words: int) -> str | None:
    """``paywalled`` when the article is not free and a part is shown only; None when nothing says so.

    :param locked: whether the page says that the article is not free to read.
    :param words: how long it says the whole article is, 0 when it does not.
    """
    if not locked:
        return None
    texts = [b.text for b in blocks if b.states is Role.BODY]
    if words:
        cut_off = sum(len(t.split()) for t in texts) < _WHOLE * words
    else:
        cut_off = sum(map(len, texts)) < _TEASER
    return "paywalled" if cut_off else None
