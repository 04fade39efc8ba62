"""``newsgrab feed``: its verbs are in the modules ``feed_…``.

The feeds that are followed: RSS, Atom, JSON Feed, sitemaps.  `newsgrab sync` fetches what is new in them.
"""

from __future__ import annotations
