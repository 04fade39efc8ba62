"""Articles <-> rows of a SQLite database.

::

    store  --  file         is there a database, is it ours, may it be written
           --  connection   SQLite's own plumbing: pragmas, transactions, errors
           --  migrations   the schema, step by step; the one door to sqlite-utils
           --  words        what a user searches for -> what SQLite is asked
           --  reading, writing, originals, rows
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsgrab.store.rows import Facts, Filter, Row
    from newsgrab.store.store import Store

__all__ = ["Facts", "Filter", "Row", "Store"]


def __getattr__(name: str) -> object:
    if name == "Store":
        from newsgrab.store.store import Store

        return Store
    if name in __all__:
        from newsgrab.store import rows

        return getattr(rows, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
