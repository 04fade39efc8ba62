"""What a line's first word rules out is never what stands there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab import vocabulary
from newsgrab.model import Document, Kind
from newsgrab.pipeline import split_document
from newsgrab.splitter import openings

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
TABLES = {
    "BYLINE_OPENERS": openings.BYLINE,
    "CAPTION_LABELS": openings.CAPTION,
    "CREDIT_LABELS": openings.CREDIT,
    "FURNITURE": openings.FURNITURE,
    "FURNITURE_OPENERS": openings.FURNITURE_OPENER,
    "LABELS": openings.LABEL,
    "NETWORKS": openings.FURNITURE,
}
ENTRIES = [(name, entry) for name in TABLES for entry in sorted(getattr(vocabulary, name))]


@pytest.fixture(autouse=True)
def _asked_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The index is made for a process that asks often; a test asks seldom."""
    monkeypatch.setattr(openings, "_WORTH", 0)


@given(
    st.sampled_from(ENTRIES),
    st.text(alphabet=openings.SIGNS, max_size=4),
    st.sampled_from([str.lower, str.upper, str.title]),
    st.sampled_from(["", ":", ": ", " and more", "\u3000", "："]),
)
def test_an_entry_is_never_ruled_out(
    entry: tuple[str, str], signs: str, cased: type[str], behind: str
) -> None:
    """No table whose entry a line opens with is ruled out, in any case and with signs before it."""
    name, words = entry
    written = cased(words)
    if written.casefold() == words:  # else the case has taken an accent or a ligature along: no such entry
        assert openings.may_open(signs + written + behind, TABLES[name])


@pytest.mark.parametrize("line", ["12 comments", "▶ 3 Kommentare", "5 min read", "１２ comments"])
def test_a_count_may_stand_before_furniture(line: str) -> None:
    """Furniture that counts opens with a figure, whatever the words."""
    assert openings.may_open(line, openings.FURNITURE)


def test_most_lines_open_with_nothing() -> None:
    """A line of prose is ruled out for all tables at once."""
    assert (
        openings.tables("Volunteers turned the wheel of the old mill for the first time in forty years.") == 0
    )


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*/*.txt")), ids=lambda path: path.parent.name)
def test_the_index_decides_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text splits to the same whether the process has asked often enough for an index or not."""
    document = Document(source=path.name, data=path.read_bytes(), kind=Kind.TEXT)
    with_index = split_document(document)
    monkeypatch.setattr(openings, "_WORTH", 10**9)
    openings.opening.cache_clear()
    assert split_document(document) == with_index


@pytest.mark.parametrize(
    ("line", "table", "opener"),
    [
        ("İlk yayın: 3 Mayıs 2024", openings.LABEL, "İlk yayın"),
        ("İmza: Ali Kaya", openings.BYLINE, "İmza"),
    ],
)
def test_an_entry_that_opens_with_a_dotted_capital(line: str, table: int, opener: str) -> None:
    """A Turkish capital whose small form is two letters opens lines like any other, and no letter is lost."""
    assert openings.opening(line, table) == (opener, line.removeprefix(opener))
