"""A process that saves articles: ``python writer.py DB NAME COUNT``; it prints a line for each save.

Article n has n % 4 captions, says so in its body, and is changed at every third save.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from newsgrab.model import Article, Caption, Document, Kind
from newsgrab.store import Store


def article(name: str, number: int) -> Article:
    """The article of that number."""
    captions = tuple(Caption(f"caption {place}", "credit") for place in range(number % 4))
    return Article(
        headline=f"{name} {number}",
        description=None,
        caption=captions[0].caption if captions else None,
        credit_line=captions[0].credit_line if captions else None,
        captions=captions,
        body=f"{number % 4} captions",
        category=None,
        categories=(),
        keywords=(),
        byline=None,
        authors=(),
        dateline=None,
        published=None,
        modified=None,
        language=None,
        url=None,
        site=None,
        source=name,
        leftovers=(),
        notice=None,
    )


def main(path: str, name: str, count: int) -> None:
    """Save ``count`` articles, or without end where it is 0."""
    now, number = datetime.now(UTC), 0
    with Store.open(path) as store:
        while not count or number < count:
            wanted = article(name, number)
            document = Document(name, f"{name} {number} {wanted.body}".encode() * 100, Kind.TEXT)
            # Every third save puts a new version in the place of the article before it.
            identity = f"{name}-{number - (number % 3 == 2)}"
            outcome = store.save(wanted, document, identity=identity, now=now)
            print(outcome.status, flush=True)  # noqa: T201
            number += 1


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
