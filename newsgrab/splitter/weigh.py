"""What is weighed for a field: values with their origins, and how origins bear each other out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from newsgrab.model import Candidate, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter.draft import Draft

#: where the text itself says it
TEXT = "text"
_NO_LETTER = lazy(r"[\W_]+")
#: origins that one entry of an editorial system fills, so that their agreement says nothing
_FAMILIES = {
    "og:title": "social",
    "twitter:title": "social",
    "keywords": "meta keywords",
    "news_keywords": "meta keywords",
    "article:tag": "og tags",
    "og:article:tag": "og tags",
    "json-ld name": "json-ld",
}


class Stated(NamedTuple):
    """A value and where it stands."""

    value: str
    origin: str


def hints(draft: Draft, *roles: Role) -> list[Stated]:
    """What stands beside the text for ``roles``, in order."""
    if not draft.page.hints:
        return []
    return [
        Stated(norm.tidy(h.value), h.origin) for h in draft.page.hints if h.role in roles and h.value.strip()
    ]


def printed(draft: Draft, role: Role) -> list[str]:
    """What the decided blocks say for ``role``, in order, each once."""
    return list(dict.fromkeys(part.text for _, part in draft.told.get(role, ()) if part.text))


@lru_cache(maxsize=512)
def spelling(text: str) -> str:
    """The letters and digits of ``text``, by which two settings of one line are equal."""
    return _NO_LETTER.sub("", norm.key(text))


def family(origin: str) -> str:
    """What an origin is filled from: two origins of one family are one witness."""
    return _FAMILIES.get(origin, origin)


def witnesses(origins: Iterable[str]) -> int:
    """How many independent sources ``origins`` are."""
    return len({family(origin) for origin in origins})


def candidate(role: Role, stated: Stated, why: str, *, won: bool = False) -> Candidate:
    """The record of a value that was weighed."""
    return Candidate(role, stated.value, stated.origin, won, why)
