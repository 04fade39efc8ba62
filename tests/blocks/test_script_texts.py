"""Articles of which a page shows nothing, or the beginning: their text is in the page's scripts."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from newsgrab.model import Article, Document, Kind
from newsgrab.pipeline import split_document

FIRST = "The council of Fernmouth voted on Tuesday to keep the old swing bridge open for another ten years."
SECOND = (
    "Engineers had warned that the bearings are worn, and that each opening costs more than a ferry would."
)
THIRD = "Residents said that the bridge is the heart of the town, and that they would pay for it themselves."
FOURTH = "The mayor promised on Wednesday that the work on the bearings would begin before the winter storms."
WHOLE = [FIRST, SECOND, THIRD, FOURTH]
STORY = "".join(f"<p>{text}</p>" for text in WHOLE)
TITLE = "Fernmouth keeps its bridge"
FORECAST = "".join(
    f"<p>Rain is expected in all valleys on day {n}, with gusts of forty miles an hour at times.</p>"
    for n in range(9)
)


def article(body: str, head: str = "") -> Article:
    """The article of a page with ``body``."""
    html = (
        f'<html lang=en><head><title>{TITLE}</title><meta property="og:type" content="article">{head}</head>'
        f"<body>{body}</body></html>"
    )
    return split_document(Document("page.html", html.encode(), Kind.HTML)).article


def paragraphs(found: Article) -> list[str]:
    """The paragraphs of the body."""
    return (found.body or "").split("\n\n")


def javascript(text: str) -> str:
    """``text`` as scripts write it into their strings."""
    return text.replace('"', '\\"').replace("<", "\\u003C").replace("/", "\\u002F").replace("’", "\\u2019")


STATES = {
    "Nuxt": f'window.__NUXT__=(function(a,b){{return {{data:[{{id:a,body:"{javascript(STORY)}",tags:[]}}]}}}}(1,null))',
    "single quotes": f"var state = {{id: 7, html: '{STORY}', next: null}};",
    "hexadecimal": f"s={{html:'{STORY.replace('<', chr(92) + 'x3c')}'}}",
    "JSON in a string": f"window.__S__ = JSON.parse({json.dumps(json.dumps({'story': {'html': STORY}}))});",
    "JSON percent-encoded": f'window.__S__ = "{quote(json.dumps({"story": {"html": STORY}}))}";',
    "JSON": f"window.__STATE__ = {json.dumps({'story': {'html': STORY}})};",
    "braces": f"window.__STATE__ = {json.dumps({'story': {'html': STORY.replace('<', '{').replace('>', '}')}})};",
    "forecast beside": f"window.__STATE__ = {json.dumps({'weather': FORECAST, 'story': STORY})};",
}


@pytest.mark.parametrize("name", STATES)
def test_a_text_that_only_a_script_has(name: str) -> None:
    """A page that shows its headline alone has the text that its state holds, paragraph by paragraph."""
    assert paragraphs(article(f"<h1>{TITLE}</h1><script>{STATES[name]}</script>")) == WHOLE


def test_a_state_that_says_nothing_of_the_headline_is_no_article() -> None:
    """A forecast is not the text, however long it is."""
    found = article(
        f"<h1>{TITLE}</h1><script>window.__STATE__ = {json.dumps({'weather': FORECAST})};</script>"
    )
    assert found.body is None


def test_words_of_consent_in_a_script_are_no_article() -> None:
    """A banner's text is not the story, whatever names it shares with the title."""
    words = "Fernmouth and 842 partners store cookies and process personal data for advertising. " * 9
    assert article(f"<h1>{TITLE}</h1><script>banner = {{text: '{words}'}}</script>").body is None


def test_a_script_that_does_not_end_its_strings_is_read_in_one_go() -> None:
    """Quotes without an end are no text, and cost no more than the script is long."""
    assert article(f"<h1>{TITLE}</h1><script>var a = \"{'x ' * 500}\nvar b = '\\</script>").body is None


TEASED = (
    f"<article><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>Read on, if you …</p></article>"
)
LONG = "".join(f"<p>{n}. {FOURTH}</p>" for n in range(9))


def test_what_a_page_shows_is_the_beginning_of_what_it_holds() -> None:
    """Mark-up in a state that begins as the page does is the article, with its captions and subheads."""
    figure = "<figure><img src=b.jpg><figcaption>The bridge on Monday. Photo: Jo Reed</figcaption></figure>"
    advert = '<div class="ad"><script>ads.push("slot one")</script></div>'
    state = json.dumps({"html": f"<h2>The vote</h2>{STORY}{figure}{advert}<h2>What comes</h2>{LONG}"})
    state = state.replace("</", "<\\/")
    found = article(f"{TEASED}<script>window.__STATE__ = {state};</script>")
    assert paragraphs(found)[:5] == ["The vote", *WHOLE]
    assert paragraphs(found)[5] == "What comes"
    assert len(paragraphs(found)) == 15
    assert [(c.caption, c.credit_line) for c in found.captions] == [("The bridge on Monday.", "Jo Reed")]


def test_a_text_in_json_ld_that_begins_as_the_page_does() -> None:
    """So is articleBody, where it is twice as long; where it begins otherwise, what is shown stays."""
    text = "\n".join([*WHOLE, *(f"{n}. {FOURTH}" for n in range(9))])
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": text}
    script = '<script type="application/ld+json">{}</script>'
    assert len(paragraphs(article(TEASED, script.format(json.dumps(data))))) == 13
    other = {**data, "articleBody": f"Weather: {FORECAST}{LONG}"}
    assert paragraphs(article(TEASED, script.format(json.dumps(other))))[:3] == WHOLE[:3]
