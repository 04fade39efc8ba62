"""Turn news articles into rows: headline, caption, body, category and the fields around them.

    >>> from newsgrab import split
    >>> split("Lighthouse opens to visitors\\n\\n© Jo Reed\\n\\nThe lamp room.\\n").headline
    'Lighthouse opens to visitors'

Names load when they are first asked for, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsgrab.version import __version__

if TYPE_CHECKING:
    from newsgrab.api import split
    from newsgrab.errors import NewsgrabError
    from newsgrab.model import Article, Caption, Leftover

__all__ = ["Article", "Caption", "Leftover", "NewsgrabError", "__version__", "split"]


def __getattr__(name: str) -> object:
    if name == "split":
        from newsgrab.api import split

        return split
    if name in ("Article", "Caption", "Leftover"):
        from newsgrab import model

        return getattr(model, name)
    if name == "NewsgrabError":
        from newsgrab.errors import NewsgrabError

        return NewsgrabError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
