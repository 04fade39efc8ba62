"""CSV and TSV as the csv module and sqlite-utils write them.

Lists go into a cell as JSON.  A field that is null is an empty cell.  Cells that a spreadsheet would take
for a formula stay as they are: the data is the article's, and a changed cell would be a wrong one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence

from newsgrab.output.jsonl import dumps
from newsgrab.output.records import Row
from newsgrab.output.safe import Out, encodable


def write(rows: Iterable[Row], out: Out, columns: Sequence[str], delimiter: str) -> None:
    """Write a header line, then a record for each row; a key that a row lacks is an empty cell."""
    lines = csv.writer(_Lines(out), delimiter=delimiter, lineterminator="\r\n")
    lines.writerow(columns)
    for row in rows:
        lines.writerow([_cell(row.get(column)) for column in columns])


class _Lines:
    r"""Ends records with ``\n``, for pipes, and flushes each.

    The csv module is told ``\r\n`` nevertheless: then it puts quotes round a cell with a lone ``\r``.
    """

    def __init__(self, out: Out) -> None:
        self._out = out

    def write(self, record: str, /) -> object:
        self._out.write(encodable(record.removesuffix("\r\n")) + "\n")
        return self._out.flush()


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else dumps(value)
