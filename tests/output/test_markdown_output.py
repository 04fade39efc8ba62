"""Markdown: tables that stay tables, and articles that read back."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsgrab.model import HIT_END, HIT_START, Article, Caption
from newsgrab.output import Format, markdown, write
from newsgrab.output.records import FOUND, as_dict, as_row

#: text as Markdown could misread it
tricky = st.text(
    st.sampled_from("ab1 .)(#>+-=*_`~[]!<&;|\\\"':/東é") | st.characters(codec="utf-8"), max_size=40
).filter(
    lambda text: not any(ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F or "\u2028" <= c <= "\u206f" for c in text)
)


def article_text(article: Article) -> str:
    """Give an article as Markdown."""
    out = io.StringIO()
    markdown.write_article(as_dict(article), out)
    return out.getvalue()


def parsed(text: str) -> tuple[dict[str, Any], str]:
    """Give front matter and text of a Markdown file."""
    if not text.startswith("---\n"):
        return {}, text
    _, front, rest = text.split("---\n", 2)
    return yaml.safe_load(front), rest


def shown(text: str) -> list[tuple[str, str]]:
    """Give the tag and visible text of every block that CommonMark sees."""
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(text)
    blocks = []
    for opening, token in pairwise(tokens):
        if token.type == "inline":
            kinds = {"text", "softbreak", "hardbreak", "text_special", "image", "em_open", "em_close"}
            assert {child.type for child in token.children or []} <= kinds
            words = "".join(
                "\n" if "break" in child.type else child.content for child in token.children or []
            )
            blocks.append((opening.tag, words))
    return blocks


def test_an_article_is_front_matter_and_text(make_article: Callable[..., Article]) -> None:
    """Each fact stands once: what describes the article above, what is read below."""
    assert article_text(make_article()) == (
        "---\n"
        'description: "After three years of repairs, traffic is back."\n'
        'categories: ["Local", "Traffic"]\n'
        'keywords: ["bridges"]\n'
        'byline: "By Mara Lind"\n'
        'authors: ["Mara Lind"]\n'
        'dateline: "PORT ELNA"\n'
        'published: "2024-05-03T09:30:00+02:00"\n'
        'language: "en"\n'
        'url: "https://example.org/bridge"\n'
        'site: "example.org"\n'
        'captions: [{"caption": "The mayor, left."}]\n'
        "---\n"
        "\n"
        "# Harbour bridge reopens\n"
        "\n"
        "![](<https://example.org/a.jpg>)\n"
        "*The first car crosses.*\n"
        "Photo: Mara Lind/Kystfoto\n"
        "\n"
        "The bridge opened at noon.\n"
        "\n"
        "What comes next\n"
        "\n"
        "A second lane follows.\n"
    )


@settings(max_examples=40, deadline=None)
@given(st.from_type(Article))
def test_front_matter_is_yaml(article: Article) -> None:
    """YAML reads the same values back from any front matter, whatever stands in them."""
    text = article_text(article)
    row = as_dict(article)
    front = text.split("\n---\n", 1)[0] if text.startswith("---\n") else ""
    read = yaml.safe_load(front) or {}
    captions = read.pop("captions", [])
    assert read == {key: row[key] for key in markdown._FRONT if row[key]}
    unpictured = [c for c in row["captions"] if not c["image_url"]]
    assert captions == [{key: c[key] for key in c if c[key]} for c in unpictured]


@settings(max_examples=200, deadline=None)
@given(tricky.map(str.strip), st.lists(tricky.map(str.strip).filter(bool), max_size=3))
def test_text_is_never_taken_for_markup(headline: str, paragraphs: list[str]) -> None:
    """CommonMark sees the headline as heading and every paragraph as a paragraph, letter by letter."""
    headline = " ".join(headline.split())
    out = io.StringIO()
    lists: dict[str, Any] = dict.fromkeys([*markdown._FRONT, "captions"], ())
    markdown.write_article({**lists, "headline": headline, "body": "\n\n".join(paragraphs)}, out)
    wanted = [("h1", headline)] if headline else []
    assert shown(out.getvalue()) == [*wanted, *(("p", paragraph) for paragraph in paragraphs)]


def test_verse_keeps_its_lines(make_article: Callable[..., Article]) -> None:
    """Line breaks inside a paragraph stay line breaks, and what opens each line stays text."""
    _, text = parsed(article_text(make_article(body="- one\n2. two\n---\n=== four")))
    assert shown(text)[-1] == ("p", "- one\n2. two\n---\n=== four")


def test_a_picture_stands_with_its_words(make_article: Callable[..., Article]) -> None:
    """Address, caption and credit make one paragraph; an address cannot break out of its brackets."""
    caption = Caption("*Stars* over [town]", "A_B_", "https://example.org/a> b.jpg")
    _, text = parsed(article_text(make_article(captions=(caption,))))
    assert "![](<https://example.org/a%3E%20b.jpg>)" in text
    assert shown(text)[1] == ("p", "\n*Stars* over [town]\nPhoto: A_B_")


def test_a_table_has_a_line_a_row(make_article: Callable[..., Article]) -> None:
    """Pipes, line breaks and markup in a cell leave the table whole; a hit is bold."""
    row = as_row(
        make_article(headline="a | b\n<i>*c*</i>", site=None),
        identifier=3,
        snippet=f"x* {HIT_START}hit{HIT_END} |",
    )
    out = io.StringIO()
    write([row], out, Format.MARKDOWN, FOUND)
    heading, rule, line = out.getvalue().splitlines()
    assert heading == "| id | published | site | headline | snippet |"
    assert rule == "| --- | --- | --- | --- | --- |"
    assert line == r"| 3 | 2024-05-03 |  | a \| b \<i>\*c\*\</i> | x\* **hit** \| |"
