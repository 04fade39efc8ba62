"""Which reader takes a database's article: the first that knows its marks."""

from __future__ import annotations

from collections.abc import Sequence

from newsgrab.blocks import exports_common, exports_plain
from newsgrab.model import Block


def read(blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks of an exported article with what the export states, or None for any other text.

    :param blocks: the text's paragraphs and lines, unwrapped, without states.
    """
    found = None
    if any(block.text[:25].casefold().startswith(_TELLING) for block in blocks):
        from newsgrab.blocks import exports_lexis, exports_proquest  # loaded for exports only

        found = exports_proquest.read(blocks) or exports_lexis.read(blocks)
    return found or exports_plain.read(blocks)


#: labels without one of which no text is an export with labels: a look for them saves most texts the reading
_TELLING = (*exports_common.PROQUEST_OWN, *exports_common.LEXIS_LENGTHS, *exports_common.LEXIS_LOADS)
