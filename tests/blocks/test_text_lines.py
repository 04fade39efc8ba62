"""Lines of raw text: ends, blanks, quote marks, characters that no reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.blocks.text import read_text
from newsgrab.normalize.text import clean, lines_of


def rows(text: str) -> list[tuple[str, tuple[int, int], int]]:
    """Text, lines and gap of each block."""
    return [(block.text, block.lines, block.gap) for block in read_text(text).blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"], ids=ascii)
def test_line_ends(end: str) -> None:
    """Every system's line end, page breaks and Unicode's separators end a line."""
    assert rows(f"One{end}{end}Two{end}Three") == [
        ("One", (1, 1), 0),
        ("Two", (3, 3), 1),
        ("Three", (4, 4), 0),
    ]


@pytest.mark.parametrize("blank", ["", " ", "\t", "\u00a0", "\u200b", "\ufeff", "\u3000", "\x00"], ids=ascii)
def test_lines_without_ink_are_blank(blank: str) -> None:
    """A line of nothing visible is a gap, however it is made."""
    assert rows(f"One\n{blank}\n{blank}\nTwo") == [("One", (1, 1), 0), ("Two", (4, 4), 2)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("\ufeffOne\u00a0two", "One two"),
        ("One\ttwo  three ", "One two three"),
        ("hy\u00adphen", "hyphen"),
        ("ze\u200bro", "zero"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\u202egnp.exe", "gnp.exe"),
        ("cafe\u0301", "café"),
        ("क्‍ष and \U0001f469\u200d\U0001f680", "क्‍ष and \U0001f469\u200d\U0001f680"),
        ("\u200fשלום", "שלום"),
    ],
    ids=ascii,
)
def test_what_no_reader_sees(line: str, text: str) -> None:
    """Invisible characters go, joiners that carry meaning stay, accents are composed."""
    assert [block.text for block in read_text(line).blocks] == [text]


def test_mail_quotes_come_off() -> None:
    """Quote marks that run over the lines of a text come off, at any depth."""
    text = "> One of it\n>\n> > Two of it\n>>> Three of it\n"
    assert [(b.text, b.lines) for b in read_text(text).blocks] == [
        ("One of it", (1, 1)),
        ("Two of it", (3, 3)),
        ("Three of it", (4, 4)),
    ]


def test_a_quotation_is_no_mail() -> None:
    """A single quoted line in a text is a quotation and keeps its mark out of nobody's way."""
    text = "One\n\nTwo\n\nThree\n\nFour\n\n> A quotation.\n\nFive\n"
    assert "A quotation." in read_text(text).blocks[4].text
    assert len(read_text(text).blocks) == 6


def test_empty_text_has_no_blocks() -> None:
    """Nothing but blanks gives an empty page."""
    assert read_text("").blocks == ()
    assert read_text(" \n\t\r\n\u00a0").blocks == ()


@given(st.text(max_size=300))
def test_lines_are_all_there_in_order(text: str) -> None:
    """Blocks are in source order, hold clean text, and every line with a letter or digit is in one."""
    blocks = read_text(text).blocks
    filled = [n for n, line in enumerate(lines_of(text), 1) if any(c.isalnum() for c in clean(line))]
    covered = {n for block in blocks for n in range(block.lines[0], block.lines[1] + 1)}
    assert set(filled) <= covered
    assert [block.lines for block in blocks] == sorted(block.lines for block in blocks)
    assert all(block.text == clean(block.text).strip() != "" for block in blocks)
