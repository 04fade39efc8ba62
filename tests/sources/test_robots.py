"""A robots.txt made to hurt does not."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.sources.robots import LARGEST, Rules

URL = "https://news.example/a" + "a" * 4000


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"User-agent: {number}" for number in range(20_000)) + "\nDisallow: /b" * 15_000,
        "\u2028".join(f"user \t agent {number}" for number in range(20_000)) + "\nDisallow: /b" * 15_000,
        "User-agent: *\n" + "Disallow: /a" + "*a" * 200_000 + "b",
        "User-agent: *\nCrawl-delay: " + "9" * 400_000 + "\nRequest-rate: " + "9" * 5000 + "/1",
        "User-agent: *\nRequest-rate: 1/" + "9" * 4000,
        "\0" * LARGEST,
        ":" * LARGEST,
        "user" + " " * LARGEST,
    ],
    ids=[
        "robots times rules",
        "the same, spelt oddly",
        "stars",
        "numbers",
        "a rate",
        "zeros",
        "colons",
        "blanks",
    ],
)
def test_a_hostile_one(text: str) -> None:
    """It is read in little memory, and nothing of it forbids the page."""
    tracemalloc.start()
    rules = Rules(text[:LARGEST], "newsgrab/0.1")
    assert rules.allows(URL)
    assert rules.delay >= 0
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60 * 2**20


@given(st.text(), st.text(max_size=50))
def test_any_text(text: str, name: str) -> None:
    """No text is too odd, and no name of ours."""
    rules = Rules(f"User-agent: *\n{text}", name)
    assert rules.allows("https://news.example/robots.txt")
    assert rules.delay >= 0
