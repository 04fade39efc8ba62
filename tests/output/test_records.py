"""Article -> dict."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.model import Article
from newsgrab.output import records

#: the product's field table, in its order
CONTRACT = re.findall(
    r"\w+",
    "headline description caption credit_line captions body category categories keywords byline authors "
    "dateline published modified language url site source leftovers notice",
)


@settings(max_examples=25, deadline=None)
@given(st.from_type(Article))
def test_every_key_is_always_there(article: Article) -> None:
    """Any article gives the keys of the contract, all of them, in its order."""
    assert list(records.as_dict(article)) == CONTRACT


def test_captions_and_leftovers_become_dicts(make_article: Callable[..., Article]) -> None:
    """Captions and leftovers come out under the keys of the contract, lists as lists."""
    row = records.as_dict(make_article())
    assert row["captions"][1] == {"caption": "The mayor, left.", "credit_line": None, "image_url": None}
    assert row["leftovers"] == [{"line": 9, "text": "Share", "rule": "furniture.share"}]
    assert row["categories"] == ["Local", "Traffic"]
    assert row["modified"] is None


def test_id_stands_first_and_snippet_last(make_article: Callable[..., Article]) -> None:
    """A row of the database opens with its id; a row that a search found ends with its snippet."""
    keys = list(records.as_row(make_article(), identifier=0, snippet="a b"))
    assert keys == ["id", *CONTRACT, "snippet"]
    assert list(records.as_row(make_article())) == CONTRACT


def test_a_failure_keeps_the_id_it_was_given() -> None:
    """A source without an article gives source, error, and the id of its record if it had one."""
    assert records.as_failure("a.pdf", "is a PDF") == {"source": "a.pdf", "error": "is a PDF"}
    row = records.as_failure("a#2", "is empty", identifier=["x"])
    assert row == {"id": ["x"], "source": "a#2", "error": "is empty"}
