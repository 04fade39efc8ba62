"""What the output tests share: an article, any article, and a terminal."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import strategies as st

from newsgrab.model import Article, Caption, Leftover

MakeArticle = Callable[..., Article]


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Whether it is a terminal: yes."""
        return True


def _article(**changes: Any) -> Article:
    fields: dict[str, Any] = {
        "headline": "Harbour bridge reopens",
        "description": "After three years of repairs, traffic is back.",
        "caption": "The first car crosses.",
        "credit_line": "Mara Lind/Kystfoto",
        "captions": (
            Caption("The first car crosses.", "Mara Lind/Kystfoto", "https://example.org/a.jpg"),
            Caption("The mayor, left.", None, None),
        ),
        "body": "The bridge opened at noon.\n\nWhat comes next\n\nA second lane follows.",
        "category": "Local",
        "categories": ("Local", "Traffic"),
        "keywords": ("bridges",),
        "byline": "By Mara Lind",
        "authors": ("Mara Lind",),
        "dateline": "PORT ELNA",
        "published": "2024-05-03T09:30:00+02:00",
        "modified": None,
        "language": "en",
        "url": "https://example.org/bridge",
        "site": "example.org",
        "source": "bridge.txt",
        "leftovers": (Leftover(9, "Share", "furniture.share"),),
        "notice": None,
    }
    return Article(**{**fields, **changes})


@pytest.fixture(scope="session")
def make_article() -> MakeArticle:
    """Give a short article with nearly every field filled; keywords change fields."""
    return _article


@pytest.fixture(scope="session")
def make_screen() -> type[Screen]:
    """Give the maker of streams that say they are terminals."""
    return Screen


@pytest.fixture(scope="session", autouse=True)
def _terminal() -> Any:
    """Make rich see a terminal of 80 columns with colours, wherever the tests run."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
            patch.delenv(name, raising=False)
        patch.setenv("TERM", "xterm-256color")
        patch.setenv("COLUMNS", "80")
        yield


@st.composite
def _any_article(draw: st.DrawFn) -> Article:
    """Draw articles more hostile than any stage hands over: escapes, controls, overrides, markup."""
    special = (
        "\x1b\x07\r\n\t\x00\x7f\x9b\x85\u202e\u2066\u2028\ud800\ufeff\ue000\ue001|,;[]\"'\\<>&*_#`=+-東ش"
    )
    texts = draw(
        st.lists(st.text(st.sampled_from(special) | st.characters(), max_size=20), min_size=1, max_size=4)
    )
    lines = [" ".join(text.split()) for text in texts]
    kept = draw(st.lists(st.booleans(), min_size=3, max_size=7))
    values: dict[str, Any] = {
        name: lines[place % len(lines)] if kept[place % len(kept)] else None
        for place, name in enumerate(Article.__dataclass_fields__)
    }
    values |= dict.fromkeys(("categories", "keywords", "authors"), tuple(lines))
    values["captions"] = tuple(Caption(line, values["credit_line"], values["url"]) for line in lines[1:])
    values["leftovers"] = tuple(Leftover(3, line, line) for line in lines[2:])
    return Article(**{**values, "body": texts[0], "source": texts[-1]})


st.register_type_strategy(Article, _any_article())
