"""Characters and lines: what goes, what stays, how wide text is, when two printings are one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.normalize.text import clean, join_lines, key, lines_of, size, tidy, unspaced, width


@given(st.text())
def test_lines_of_loses_nothing(text: str) -> None:
    """The lines hold every character but the line ends themselves."""
    assert "".join(lines_of(text)) == "".join(c for c in text if c not in "\n\r\x0b\x0c\x85\u2028\u2029")


def test_windows_line_end_is_one() -> None:
    """CR LF ends one line, CR CR and LF CR end two."""
    assert lines_of("a\r\nb") == ["a", "b"]
    assert lines_of("a\r\rb") == lines_of("a\n\rb") == ["a", "", "b"]


@given(st.text())
def test_clean_is_stable_and_safe(text: str) -> None:
    """Clean text is clean, composed, encodable, and holds no control and no direction override."""
    done = clean(text)
    assert clean(done) == done
    assert unicodedata.is_normalized("NFC", done)
    done.encode("utf-8")
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\r" for c in done)
    assert not set(done) & set("\u00ad\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\ufffc\ue000\ue001")


@given(st.text(st.characters(categories=("L", "N", "P"), exclude_characters="\u00ad")))
def test_clean_keeps_letters(text: str) -> None:
    """Letters, digits and punctuation of every script stay."""
    assert clean(text) == unicodedata.normalize("NFC", text)


@given(st.text())
def test_tidy_is_one_line(text: str) -> None:
    """Tidy text is one line with single spaces and none at its ends."""
    done = tidy(text)
    assert tidy(done) == done
    assert "  " not in done
    assert not set(done) & set("\n\r")
    assert done == done.strip()


@pytest.mark.parametrize(
    ("text", "cells"),
    [("", 0), ("abc", 3), ("é", 1), ("漢字", 4), ("カナ", 4), ("한글", 4), ("ａ", 2), ("мост", 4)],
)
def test_width(text: str, cells: int) -> None:
    """Wide East Asian characters take two cells, every other one."""
    assert width(text) == cells


def test_size_weighs_scripts_without_spaces() -> None:
    """A character of Chinese says more than a Latin letter; scripts with spaces count their letters."""
    assert size("lighthouse") == 10
    assert size("маяк") == 4
    assert size("灯塔开放") == 10
    assert size("등대 개방") == 9


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("灯塔开放", True),
        ("灯台が開く", True),
        ("ประภาคาร", True),
        ("등대", False),
        ("tower", False),
        ("", False),
    ],
)
def test_unspaced(text: str, right: bool) -> None:
    """Chinese, Japanese and Thai stand without spaces, Korean and Latin with."""
    assert unspaced(text) is right


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("“Free”", '"free"'),
        ("It’s", "it's"),
        ("A – B", "a - b"),
        ("ＡＢＣ", "abc"),
        ("  Two   words. ", "two words"),
        ("STRASSE", "Straße"),
        ("Read more »", "read more"),
    ],
)
def test_key_is_equal_for_two_printings(one: str, two: str) -> None:
    """Case, kinds of quotes and dashes, spaces and punctuation at the ends make no difference."""
    assert key(one) == key(two)


def test_key_tells_words_apart() -> None:
    """Different words have different keys."""
    assert len({key(text) for text in ("Read more", "Readmore", "Read on", "Red more")}) == 4


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("two", "words", "two words"),
        ("", "words", "words"),
        ("two", "", "two"),
        ("灯塔", "开放", "灯塔开放"),
        ("開く。", "「はい」", "開く。「はい」"),
        ("등대가", "열렸다", "등대가 열렸다"),
        ("灯塔", "Skarv", "灯塔 Skarv"),
        ("end.", "Then", "end. Then"),
    ],
)
def test_join_lines(first: str, second: str, whole: str) -> None:
    """Halves of a wrapped paragraph get a space between where their script has spaces."""
    assert join_lines(first, second) == whole
