"""XML in a stream, for what is small and regular: sitemaps and lists of subscriptions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.parsers import expat

from newsgrab.feeds.markup import mended

#: elements inside each other: a sitemap has 4, a list of subscriptions as many as its reader has folders
_DEEPEST = 200


class Stop(Exception):  # noqa: N818 - no error: the reader has what it wants
    """Raised by a handler to end the reading."""


class _TooDeepError(Exception):
    """No document of these kinds is as deep as this."""


def read(
    text: str,
    start: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str, str], None],
) -> str | None:
    """Call ``start(name, attributes)`` and ``end(name, text)`` for each element, in lower case, prefix kept.

    ``text`` is what stands directly in the element.  Entities are not known; a document type is not read.

    :returns: why it ended early, one line, or None where it is well-formed to its end.
    """
    parser = expat.ParserCreate()
    stack: list[list[str]] = []

    def opened(name: str, attributes: dict[str, str]) -> None:
        if len(stack) >= _DEEPEST:
            raise _TooDeepError
        stack.append([])
        start(name.lower(), attributes)

    def said(piece: str) -> None:
        if stack:
            stack[-1].append(piece)

    def closed(name: str) -> None:
        end(name.lower(), "".join(stack.pop()).strip())

    parser.buffer_text = True
    parser.StartElementHandler, parser.CharacterDataHandler, parser.EndElementHandler = opened, said, closed
    try:
        parser.Parse(mended(text), True)
    except Stop:
        return None
    except _TooDeepError:
        return f"line {parser.CurrentLineNumber}: elements more than {_DEEPEST} deep"
    except expat.ExpatError as error:
        return f"line {error.lineno}: {expat.errors.messages.get(error.code, 'broken')}"
    return None
