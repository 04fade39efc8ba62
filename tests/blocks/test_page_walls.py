"""Pages that are no article, or show a part of one only: told apart, whatever they look like."""

from __future__ import annotations

import pytest

from newsgrab.errors import NotAnArticleError
from newsgrab.model import Article, Document, Kind
from newsgrab.pipeline import split_document

FIRST = (
    "The council of Fernmouth voted on Tuesday to keep the old swing bridge open for another ten years, after"
    " a debate that lasted well into the night and filled the gallery."
)
SECOND = (
    "Engineers had warned that the bearings are worn and that each opening costs the harbour more than a"
    " small ferry would, but residents said the bridge is the heart of the town."
)
LOCKED = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fernmouth keeps its bridge",'
    '"isAccessibleForFree":false}</script>'
)
ARTICLE = '<meta property="og:type" content="article">'


def page(title: str, body: str, head: str = "", lang: str = "en") -> str:
    """A page called ``title``."""
    return f"<!doctype html><html lang={lang}><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def story(body: str, head: str = "", lang: str = "en") -> str:
    """A page that calls itself an article."""
    inside = f'<article><h1>Fernmouth keeps its bridge</h1><div class="article-body">{body}</div></article>'
    return page("Fernmouth keeps its bridge", inside, ARTICLE + head, lang)


def links(count: int) -> str:
    """``count`` links as long as headlines."""
    return "".join(
        f'<li><a href="/story/{n}">Council of Fernmouth votes on item number {n} tonight</a></li>'
        for n in range(count)
    )


def teasers(count: int) -> str:
    """``count`` headings that lead to stories, each with a paragraph."""
    return "".join(
        f'<div class="item"><h3><a href="/story/{n}">Council votes on item number {n}</a></h3><p>The council meets'
        f" again tonight to decide what becomes of item number {n} on its long agenda.</p></div>"
        for n in range(count)
    )


def read(html: str) -> Article:
    """The article on a page, which was asked for at the address that it states, if any."""
    url = None if "canonical" in html else "https://echo.example/x"
    return split_document(Document("page.html", html.encode(), Kind.HTML, url=url)).article


CONSENT = (
    "We and our 842 partners store information on a device, such as cookies, and process personal data. "
)
ZUSTIMMUNG = (
    "Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Details finden Sie in der"
    " Datenschutzerklärung. Wir und unsere Partner verarbeiten Daten. "
)
BLOCKED = (
    "This website is using a security service to protect itself from online attacks. The action you just"
    " performed triggered the security solution. There are several actions that could trigger this block."
)
FILES = '<a href="../">Parent Directory</a>\n<a href="a.html">a.html</a> 2024-05-03 10:11  12K\n'

#: name -> what the error says, and the page
REFUSED = {
    "list of files (apache)": (
        "a list of files",
        page("Index of /news", f"<h1>Index of /news</h1><pre>{FILES}</pre>"),
    ),
    "list of files (python)": (
        "a list of files",
        page("Directory listing for /", f"<h1>Directory listing for /</h1><ul>{FILES}</ul>"),
    ),
    "front page": ("an index page", page("Fernmouth Echo", f"<h1>Fernmouth Echo</h1><ul>{links(40)}</ul>")),
    "short front page": (
        "an index page",
        page("Fernmouth Echo", f"<h1>Fernmouth Echo</h1><ul>{links(12)}</ul>"),
    ),
    "section": ("an index page", page("News - Echo", f"<h1>News</h1><main>{teasers(20)}</main>")),
    "short section": ("an index page", page("News - Echo", f"<h1>News</h1><main>{teasers(8)}</main>")),
    "search": ("an index page", page("Results", f"<h1>Results for bridge</h1><main>{teasers(10)}</main>")),
    "few links of a front page": (
        "a site's front page",
        page(
            "Fernmouth Echo",
            f"<h1>Welcome</h1><p>{FIRST}</p>",
            '<link rel=canonical href="https://echo.example/">',
        ),
    ),
    "front page full of text": (
        "a site's front page",
        page("Home | Fernmouth Echo", f"<h1>Echo</h1>{f'<p>{FIRST}</p>' * 20}<ul>{links(30)}</ul>"),
    ),
    "front page that lists articles": (
        "a site's front page",
        page(
            "Fernmouth Echo",
            f"<h1>Echo</h1><p>{FIRST}</p><ul>{links(30)}</ul>",
            ARTICLE + '<link rel=canonical href="https://echo.example/en/index.html">',
        ),
    ),
    "stories under a tag": (
        "an index page",
        page(
            "Bridges - Echo",
            f"<h1>Tag: Bridges</h1><ul>{links(12)}</ul>",
            ARTICLE + '<link rel=canonical href="https://echo.example/tag/bridges/">',
        ),
    ),
    "consent under the story's title": (
        "a consent wall",
        page("Fernmouth keeps its bridge", f"<h1>Fernmouth keeps its bridge</h1><p>{CONSENT * 4}</p>"),
    ),
    "nothing captured": (
        "an error page",
        page("Archive", "<h1>Hrm.</h1><p>The archive has not archived that URL.</p>"),
    ),
    "bot check": (
        "a bot check",
        page("Just a moment...", "<h1>echo.example</h1><p>Enable cookies to continue</p>"),
    ),
    "bot check (block)": (
        "a bot check",
        page("Attention Required!", f"<h1>Sorry, you have been blocked</h1><p>{BLOCKED}</p>"),
    ),
    "bot check (access)": (
        "a bot check",
        page("Access Denied", "<h1>Access Denied</h1>You don't have permission."),
    ),
    "bot check (no title)": (
        "a bot check",
        page("echo.example", "<p>Please enable JS and disable any ad blocker</p>"),
    ),
    "bot check (hold)": ("a bot check", page("Echo", "<h1>Press & Hold to confirm you are a human</h1>")),
    "error": (
        "an error page",
        page("Page not found - Echo", "<h1>We can't find that page</h1><p>Try again.</p>"),
    ),
    "error (number)": ("an error page", page("404", "<h1>404</h1><p>Oops! That page can't be found.</p>")),
    "error (gone)": (
        "an error page",
        page("Echo", "<h1>This article is no longer available</h1><p>Sorry.</p>"),
    ),
    "consent": ("a consent wall", page("Echo", f"<h1>We value your privacy</h1><p>{CONSENT * 7}</p>")),
    "consent (de)": (
        "a consent wall",
        page("Echo", f"<h1>Mit Werbung weiterlesen</h1><p>{ZUSTIMMUNG * 5}</p>"),
    ),
    "login": (
        "a login page",
        page("Log in | Echo", "<h1>Log in</h1><form></form><p>Forgot your password?</p>"),
    ),
    "login (de)": (
        "a login page",
        page("Anmelden - Echo", "<h1>Anmelden</h1><p>Bitte melden Sie sich an.</p>"),
    ),
    "written by a script": ("shows no text", page("Fernmouth Echo", '<div id="root"></div>')),
}
#: name -> page that shows a part of an article and a wall
WALLED = {
    "JSON-LD": story(f"<p>{FIRST}</p>", LOCKED),
    "content tier": story(f"<p>{FIRST}</p>", '<meta property="article:content_tier" content="locked">'),
    "box": story(
        f'<p>{FIRST}</p><div class="offer"><h2>Subscribe to continue reading</h2><p>One pound.</p></div>'
    ),
    "line": story(f"<p>{FIRST}</p><p>To continue reading, please subscribe or log in.</p>"),
    "German": story(
        f"<p>{FIRST}</p><div><p>Jetzt weiterlesen mit Echo+</p><p>Bereits Abonnent? Hier anmelden</p></div>",
        lang="de",
    ),
    "French": story(
        f"<p>{FIRST}</p><p>Article réservé aux abonnés</p><p>Il vous reste 80 % de cet article à lire.</p>",
        lang="fr",
    ),
    "Japanese": story(f"<p>{FIRST}</p><p>この記事は会員限定です。残り1200文字</p>", lang="ja"),
}
#: name -> page that is an article, though something on it looks like a wall
WHOLE = {
    "short": story(f"<p>{FIRST}</p>"),
    "locked for others": story("".join(f"<p>{n} {FIRST}</p><p>{SECOND}</p>" for n in range(6)), LOCKED),
    "about consent": story(f"<p>{FIRST}</p><p>{SECOND}</p>".replace("bridge", "cookie consent")),
    "a number in the title": page(
        "404 days at sea", f"<article><h1>404 days at sea</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    ),
    "no metadata": page("My day", f"<div><h1>My day</h1><p>{FIRST}</p><p>{SECOND}</p></div>"),
    "many related stories": story(f"<p>{FIRST}</p><aside><ul>{links(40)}</ul></aside>"),
    "front page of one story": page(
        "Fernmouth keeps its bridge",
        f"<h1>Fernmouth keeps its bridge</h1>{f'<p>{FIRST}</p>' * 12}",
        '<link rel=canonical href="https://echo.example/">',
    ),
    "home section": page("Ten baths | Home | Echo", f"<h1>Ten baths</h1><p>{FIRST}</p><p>{SECOND}</p>"),
    "list of ten": page(
        "Ten bridges",
        "<h1>Ten bridges</h1>" + "".join(f"<h2>{n}. Bridge</h2><p>{FIRST}</p>" for n in range(10)),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_article_is_refused_and_said(name: str) -> None:
    """A page without an article fails, and the reason names what the page is."""
    what, html = REFUSED[name]
    with pytest.raises(NotAnArticleError, match=what):
        read(html)


def test_a_story_that_states_the_front_s_address_was_asked_for_at_its_own() -> None:
    """A template's mistake does not make a front page of a story."""
    html = page(
        "Fernmouth",
        f"<h1>Fernmouth keeps its bridge</h1><p>{FIRST}</p><p>{SECOND}</p>",
        '<link rel=canonical href="https://echo.example/">',
    )
    document = Document("page.html", html.encode(), Kind.HTML, url="https://echo.example/2024/bridge-stays")
    found = split_document(document).article
    assert (found.body, found.url) == (f"{FIRST}\n\n{SECOND}", "https://echo.example/2024/bridge-stays")
    at_the_front = Document("page.html", html.encode(), Kind.HTML, url="https://echo.example/")
    with pytest.raises(NotAnArticleError, match="front page"):
        split_document(at_the_front)


@pytest.mark.parametrize("name", WALLED)
def test_a_part_of_an_article_is_kept_with_a_notice(name: str) -> None:
    """What stands before a wall is saved with the notice, and nothing of the wall with it."""
    found = read(WALLED[name])
    assert found.notice == "paywalled"
    assert found.body == FIRST


@pytest.mark.parametrize("name", WHOLE)
def test_an_article_is_no_wall(name: str) -> None:
    """Articles that look like walls somewhere are articles, without a notice."""
    found = read(WHOLE[name])
    assert found.notice is None
    assert found.body is not None
    assert FIRST[:30] in found.body.replace("cookie consent", "bridge")


def test_text_behind_an_offer_goes_on() -> None:
    """An offer in the midst of an article is taken out, and what stands behind it stays."""
    rest = "".join(f"<p>{n} {SECOND}</p>" for n in range(8))
    found = read(story(f"<p>{FIRST}</p><p>Already a subscriber? Sign in</p>{rest}"))
    assert found.body is not None
    assert "subscriber" not in found.body
    assert found.body.endswith("the heart of the town.")
