"""Patterns compiled at their first use, and the cheap looks that come before."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.patterns import lazy

PATTERN = r"(?:©|\(c\))\s*(\w+)"
SIGNS = st.text(alphabet="©(cC) ab\n", max_size=12)


@given(SIGNS)
def test_a_pattern_with_needs_finds_what_it_finds_without(text: str) -> None:
    """What says truly which strings its matches need finds the same as the bare pattern, in any case."""
    plain = re.compile(PATTERN, re.IGNORECASE)
    guarded = lazy(PATTERN, re.IGNORECASE, needs=("©", "(c)"))
    assert [m.span() for m in guarded.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert guarded.findall(text) == plain.findall(text)
    assert guarded.sub("-", text) == plain.sub("-", text)
    assert guarded.split(text) == plain.split(text)
    assert bool(guarded.search(text)) == bool(plain.search(text))
    assert bool(guarded.fullmatch(text)) == bool(plain.fullmatch(text))


@given(SIGNS)
def test_a_pattern_that_opens_with_a_sign_matches_as_without(text: str) -> None:
    """What says truly which characters it opens with matches the same texts as the bare pattern."""
    assert bool(lazy(PATTERN, re.IGNORECASE, opens="©(").match(text)) == bool(
        re.match(PATTERN, text, re.IGNORECASE)
    )


@pytest.mark.parametrize("text", ["", "no sign"])
def test_what_cannot_match_compiles_nothing(text: str) -> None:
    """A pattern that is wrong goes unnoticed as long as no text can match it."""
    broken = lazy("(", needs=("©",))
    assert broken.search(text) is None
    with pytest.raises(re.error):
        broken.search("©")
