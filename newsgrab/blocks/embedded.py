"""Article text in a page's state for its scripts: Next.js, Fusion, Apollo and their like -> paragraphs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newsgrab.blocks.linked_data import plain
from newsgrab.patterns import lazy

#: letters from which a string is a paragraph, and paragraphs together an article
_PARAGRAPH, _ARTICLE = 60, 400
#: where the value of an assignment begins: ``window.__STATE__ = {``, ``Fusion.globalContent={``
_VALUE = lazy(r"(?:^|[;\s=(])([\w.$\[\]\"']{1,80})\s{0,9}=\s{0,9}(?=[{\[])")
_MOST_SCRIPT, _MOST_VALUES, _MOST_DEPTH = 6_000_000, 40, 60
#: keys of text that is not the article's
_OTHER_KEYS = frozenset(
    (
        "alt",
        "caption",
        "caption_html",
        "copyright",
        "css",
        "disclaimer",
        "html_embed",
        "script",
        "style",
        "terms",
        "tracking",
    )
)


def text(scripts: Iterable[str]) -> str | None:
    """The fullest run of paragraphs in ``scripts``, one blank line between; None when there is none.

    Strings of one list, or of the objects in one list, make a run; so does a single string of paragraphs.
    """
    best = ""
    for script in scripts:
        for value in _values(script[:_MOST_SCRIPT]):
            best = max(best, *_runs(value), key=len)
    return best if len(best) >= _ARTICLE else None


def _values(script: str) -> Iterator[object]:
    """The JSON values of a script: all of it, or what it assigns."""
    decoder = json.JSONDecoder(strict=False)
    starts = [0] if script.lstrip()[:1] in ("{", "[") else []
    starts += [m.end() for _, m in zip(range(_MOST_VALUES), _VALUE.finditer(script), strict=False)]
    behind = -1
    for start in starts:
        if start < behind:
            continue
        try:
            value, behind = decoder.raw_decode(
                script, start + len(script[start:]) - len(script[start:].lstrip())
            )
        except (ValueError, RecursionError):
            continue
        yield value


def _runs(value: object, depth: int = 0) -> Iterator[str]:
    """Every run of paragraphs in ``value``."""
    yield ""
    if depth > _MOST_DEPTH:
        return
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str) and key.lower() not in _OTHER_KEYS and len(item) >= _ARTICLE:
                yield _prose(item)
            elif isinstance(item, dict | list) and key.lower() not in _OTHER_KEYS:
                yield from _runs(item, depth + 1)
    elif isinstance(value, list):
        yield "\n\n".join(filter(None, map(_paragraph, value)))
        for item in value:
            if isinstance(item, dict | list):
                yield from _runs(item, depth + 1)


def _paragraph(item: object) -> str:
    """The text of one element of a body: a string, or the object that holds it."""
    if isinstance(item, str):
        return _prose(item) if len(item) >= _PARAGRAPH else ""
    if not isinstance(item, dict):
        return ""
    texts = [v for k, v in item.items() if isinstance(v, str) and k.lower() not in _OTHER_KEYS and " " in v]
    longest = max(texts, key=len, default="")
    return _prose(longest) if len(longest) >= _PARAGRAPH else ""


def _prose(text: str) -> str:
    """``text`` without its mark-up when it reads like paragraphs, else nothing."""
    bare = plain(text)
    stops = bare.count(". ") + bare.count(".") // 2 + bare.count("。") + bare.count("।")
    return (
        bare
        if bare.count(" ") * 15 > len(bare) * (not bare.count("。")) and stops and "{" not in bare[:200]
        else ""
    )
