"""What words of the command line mean: sizes, seconds, numbers; and which exit code a batch has."""

from __future__ import annotations

from contextlib import suppress

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.cli.exits import Exit, of_batch
from newsgrab.cli.options import form, seconds, size, whole_number
from newsgrab.output import Format


@pytest.mark.parametrize(
    ("text", "count"),
    [("1", 1), ("64MB", 64 << 20), ("64 mb", 64 << 20), ("64MiB", 64 << 20), ("1.5k", 1536), ("2G", 2 << 30)],
)
def test_sizes(text: str, count: int) -> None:
    """A number with or without a unit, in powers of 1024."""
    assert size(text) == count


@given(st.text(max_size=30))
def test_words_are_read_or_refused(text: str) -> None:
    """Any word gives a value in its range, or the error that becomes one line."""
    with suppress(typer.BadParameter):
        assert size(text) > 0
    with suppress(typer.BadParameter):
        assert 0 < seconds(text) <= 86_400
    with suppress(typer.BadParameter):
        assert isinstance(whole_number(text), int)


@given(st.integers(-(10**29), 10**29))
def test_whole_numbers(number: int) -> None:
    """A whole number is read as itself."""
    assert whole_number(str(number)) == number


def test_formats() -> None:
    """Formats go by their names, in any case."""
    assert {form(name.upper()) for name in Format} == set(Format)


@given(st.integers(0, 100), st.integers(0, 100))
def test_codes(failed: int, good: int) -> None:
    """0 when nothing failed, 4 when all did, 1 in between."""
    expected = Exit.OK if not failed else Exit.SOME_FAILED if good else Exit.ALL_FAILED
    assert of_batch(failed, failed + good) is expected
