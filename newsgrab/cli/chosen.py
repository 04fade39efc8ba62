"""Articles that a call names by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsgrab.cli.console import say

if TYPE_CHECKING:
    from newsgrab.cli.tally import Tally
    from newsgrab.store import Row, Store


def by_id(store: Store, ids: Iterable[int], tally: Tally) -> Iterator[Row]:
    """The articles with those ids, each once; says and counts the ids of nothing."""
    for number in dict.fromkeys(ids):
        row = store.get(number)
        if row is None:
            tally.count("failed")
            say(f"no article with id {number}; see `newsgrab list`")
        else:
            tally.count("found")
            yield row
