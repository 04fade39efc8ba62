"""What a host lets robots fetch (RFC 9309): the one door to Protego."""

from __future__ import annotations

import re

from protego import Protego

from newsgrab.errors import FetchError
from newsgrab.patterns import lazy

#: bytes of a robots.txt that are read, as RFC 9309 (2.5) asks for at least
LARGEST = 500 * 1024

_GROUP = lazy(r"\s*user[-\s]*agent\b\s*:?(.*)", re.IGNORECASE)
#: a product token (RFC 9309, 2.2.1)
_PRODUCT = lazy("[a-z_-]+", re.IGNORECASE)
#: a robot that nobody is
_NOBODY = "~"


class RobotsError(FetchError):
    """The host's robots.txt keeps us out, or cannot be had for now, which counts as much."""


class Rules:
    """The rules of one robots.txt that are for us."""

    def __init__(self, text: str, user_agent: str) -> None:
        self._name = _product(user_agent) or "*"
        self._protego = Protego.parse("\n".join(map(self._kept, text.splitlines())))

    def allows(self, url: str) -> bool:
        """Whether we may fetch an address."""
        return self._protego.can_fetch(url, self._name)

    @property
    def delay(self) -> float:
        """Seconds that it asks for between two requests (Crawl-delay, Request-rate); 0 for none."""
        return max(self._protego.crawl_delay(self._name) or 0.0, self._paced())

    def _paced(self) -> float:
        rate = self._protego.request_rate(self._name)
        try:
            return rate.seconds / rate.requests if rate else 0.0
        except OverflowError:  # numbers of any length are numbers to the parser
            return 0.0

    def _kept(self, line: str) -> str:
        """The line; one that opens somebody else's group names nobody.

        The parser keeps each rule once for each robot that is named above it: of half a megabyte it would
        make gigabytes.
        """
        group = _GROUP.match(line)
        if not group:
            return line
        name = group[1].partition("#")[0].strip()
        if name == "*":
            return line
        ours = (_product(name) or "").lower() == self._name.lower()
        return f"user-agent: {self._name if ours else _NOBODY}"


def _product(name: str) -> str | None:
    found = _PRODUCT.match(name.strip())
    return found[0] if found else None
