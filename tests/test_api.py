"""The Python API: ``from newsgrab import split, Article``."""

from __future__ import annotations

import dataclasses
import doctest

import pytest

import newsgrab
import newsgrab.api
from newsgrab import Article, NewsgrabError, split

TEXT = """\
Lighthouse opens to visitors

© Jo Reed

The lamp room at dusk.

The lighthouse at Skarv lets visitors in for the first time since it was built a century ago.

Tickets are sold at the harbour, where the boat leaves twice a day in good weather.
"""

PAGE = """\
<html><head><title>Café am Fluss schließt</title></head><body><article><h1>Café am Fluss schließt</h1>
<p>Nach vierzig Jahren schließt das Café am Fluss, weil niemand die Nachfolge antreten möchte.</p>
<p>Die Stammgäste treffen sich am Sonntag noch einmal zum Frühstück, mit Musik und Kuchen.</p>
<p>Was aus dem Haus wird, ist offen, sagte die Besitzerin am Montag im Gespräch.</p>
</article></body></html>
"""


def test_raw_text() -> None:
    """A string of raw text gives an article, frozen."""
    article = split(TEXT)
    assert isinstance(article, Article)
    assert article.headline == "Lighthouse opens to visitors"
    assert (article.credit_line, article.caption) == ("© Jo Reed", "The lamp room at dusk.")
    assert article.source == "-"
    with pytest.raises(dataclasses.FrozenInstanceError):
        article.headline = "other"  # type: ignore[misc]


def test_bytes_of_a_page_with_its_address() -> None:
    """Bytes are decoded as a browser would, and the address becomes the article's."""
    article = split(PAGE.encode("windows-1252"), url="https://www.example.org/cafe?utm_source=x")
    assert article.headline == "Café am Fluss schließt"
    assert (article.url, article.site) == ("https://www.example.org/cafe", "example.org")


def test_bytes_and_string_agree() -> None:
    """The same text in bytes and as a string is the same article."""
    assert split(TEXT.encode()) == split(TEXT)
    assert split(PAGE.encode()) == split(PAGE)


@pytest.mark.parametrize(
    "content", ["", b"", " \n ", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", b"\x00\x01\x02" * 99]
)
def test_no_article_is_one_line(content: str | bytes) -> None:
    """What holds no article raises an error whose message is one line."""
    with pytest.raises(NewsgrabError) as caught:
        split(content, source="memory")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("memory: ")


def test_an_address_that_is_none() -> None:
    """An address that is no http(s) address is an error, not ignored."""
    with pytest.raises(NewsgrabError):
        split(TEXT, url="javascript:alert(1)")


def test_strings_with_odd_characters() -> None:
    """Lone surrogates and controls do no harm."""
    assert split(TEXT + "\nMore \ud800 words \x00 here.\n").headline == "Lighthouse opens to visitors"


def test_public_names() -> None:
    """Every public name is there and listed; another name is an AttributeError."""
    assert set(newsgrab.__all__) <= set(dir(newsgrab))
    assert all(getattr(newsgrab, name) is not None for name in newsgrab.__all__)
    with pytest.raises(AttributeError):
        newsgrab.nonesuch  # noqa: B018


@pytest.mark.parametrize("module", [newsgrab, newsgrab.api])
def test_documented_examples(module: object) -> None:
    """The examples in the docstrings are true."""
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]
    assert doctest.testmod(module).attempted > 0  # type: ignore[arg-type]
