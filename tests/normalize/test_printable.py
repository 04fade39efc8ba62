"""What is shown is one line that cannot steer a terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsgrab.normalize.printable import printable


def test_ordinary_names_stay() -> None:
    """Letters of any script, emoji with joiners and backslashes are shown as they are."""
    for name in ("été 2020/статья.txt", "C:\\news\\a.txt", "👩\u200d🚒 می\u200cخواهم"):
        assert printable(name) == name


def test_escapes() -> None:
    """Terminal escapes, line breaks, reversed text and odd bytes of file names are spelled out."""
    assert printable("a\x1b[31m\nb\u202e\u2028\x9b") == "a\\x1b[31m\\x0ab\\u202e\\u2028\\x9b"
    assert printable("caf\udce9\ud800") == "caf\\xe9\\ud800"


def test_cut() -> None:
    """Longer text ends in an ellipsis at the limit."""
    assert printable("a" * 10, 10) == "a" * 10
    assert printable("a" * 11, 10) == "a" * 9 + "…"


@given(st.text(), st.integers(min_value=1, max_value=50))
def test_printable_holds(text: str, most: int) -> None:
    """The result is one line, can be encoded, is a fixed point and within the limit."""
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert shown.encode() or not text
    assert printable(shown) == shown
    assert len(printable(text, most)) <= most
