"""No article, however hostile, makes a terminal do anything but show text."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsgrab.model import Article, Block, Candidate, Decision, Fields, Part, Role, Split
from newsgrab.output import Format, article, explain, markdown, safe, terminal, write, write_one
from newsgrab.output.records import FOUND, SPLIT, as_dict, as_failure, as_row
from newsgrab.output.styled import Style

#: what rich itself sends: colours and weights, and nothing else
OURS = re.compile(r"\x1b\[[0-9;]*m")
HOSTILE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ud800-\udfff]")

slow = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def draw_everything(given_article: Article, out: Any) -> None:
    """Write the article in every way there is."""
    row = as_row(given_article, identifier=7, snippet=given_article.headline)
    failure = as_failure(given_article.source, given_article.source, identifier=given_article.source)
    for form in Format:
        write([row], out, form, FOUND)
        write([row, failure], out, form, SPLIT)
    write_one(row, out)
    article.write(row, out)
    markdown.write_article(row, out)
    explain.write(explain.as_dict(split_of(given_article), given_article.source), out)


def split_of(given_article: Article) -> Split:
    """Give a split whose every text comes from the article."""
    text = given_article.source
    parts = (Part(Role.CAPTION, text), Part(Role.CREDIT, text))
    decisions = (
        Decision(Block(text, (1, 1)), parts[:1], text, (text, text)),
        Decision(Block(text, (2, 3)), parts, text),
    )
    return Split(Fields(), decisions, (Candidate(Role.HEADLINE, text, text, won=False, why=text),))


@slow
@given(st.from_type(Article))
def test_a_terminal_gets_no_escape_of_an_article(make_screen: Any, any_article: Article) -> None:
    """Every format sends a terminal its own colours at most: no other control, no bidi override."""
    screen = make_screen()
    draw_everything(any_article, screen)
    assert not HOSTILE.search(OURS.sub("", screen.getvalue()))


@slow
@given(st.from_type(Article))
def test_text_for_people_is_clean_in_a_pipe_too(any_article: Article) -> None:
    """Tables, articles and explanations are as clean in a pipe, which may lead to a pager."""
    out = io.StringIO()
    row = as_row(any_article, identifier=7, snippet=any_article.headline)
    for form in (Format.TABLE, Format.MARKDOWN):
        write([row], out, form, FOUND)
    article.write(row, out)
    markdown.write_article(row, out)
    explain.write(explain.as_dict(split_of(any_article), any_article.source), out)
    assert not HOSTILE.search(out.getvalue())


def test_what_is_hostile_is_shown() -> None:
    """An escape is not dropped without a trace: a reader sees that it is there; marks of Arabic text stay."""
    assert safe.escaped("a\x1b[31mb\u202ec\r\x9b") == "a\\u001b[31mb\\u202ec\\u000d\\u009b"
    assert safe.escaped("שלום\u200f, a\tb\n") == "שלום\u200f, a\tb\n"


@pytest.mark.parametrize("style", [*Style, *Role])
def test_every_style_has_a_look(style: Style | Role) -> None:
    """Each style and each role can be drawn."""
    assert terminal.STYLES[style]


def test_colours_go_to_a_terminal_only(
    make_article: Callable[..., Article], make_screen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal gets styles; a pipe, a dumb terminal and NO_COLOR get no colour."""
    explained = explain.as_dict(split_of(make_article()), "a.txt")
    screen, pipe = make_screen(), io.StringIO()
    explain.write(explained, screen)
    explain.write(explained, pipe)
    assert "\x1b[35m" in screen.getvalue()  # magenta: a caption
    assert "\x1b" not in pipe.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    plain = make_screen()
    explain.write(explained, plain)
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", plain.getvalue())
    monkeypatch.setenv("TERM", "dumb")
    dumb = make_screen()
    explain.write(explained, dumb)
    assert dumb.getvalue() == pipe.getvalue()


def test_a_real_terminal_shows_the_article(make_article: Callable[..., Article]) -> None:
    """On a pseudo-terminal of the system the headline comes bold and the body whole."""
    leader, follower = os.openpty()
    with os.fdopen(follower, "w", encoding="utf-8") as out:
        article.write(as_dict(make_article()), out)
        text = os.read(leader, 65536).decode("utf-8")
        while "https://example.org/bridge" not in text:
            text += os.read(leader, 65536).decode("utf-8")
    os.close(leader)
    assert "\x1b[1mHarbour bridge reopens\x1b[0m" in text
    assert "A second lane follows." in text
