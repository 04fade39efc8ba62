"""Article text in a page's state for its scripts: Next.js, Fusion, Apollo, Nuxt and their like -> paragraphs.

The state is JSON, JSON in a string (``JSON.parse("{…}")``), or a script that makes it (Nuxt 2), of which the
strings are read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple
from urllib.parse import unquote

from newsgrab.blocks.linked_data import plain
from newsgrab.patterns import lazy

#: letters from which a string is a paragraph, and paragraphs together an article
_PARAGRAPH, _ARTICLE = 60, 400
#: where the value of an assignment begins: ``window.__STATE__ = {``, ``Fusion.globalContent={``
_VALUE = lazy(r"(?:^|[;\s=(])([\w.$\[\]\"']{1,80})\s{0,9}=\s{0,9}(?=[{\[])")
#: a string of a script; one that is not closed ends with its line, so that none is read twice
_STRING = lazy(r"""(?:"((?:[^"\\\n]++|\\[\s\S])*+)|'((?:[^'\\\n]++|\\[\s\S])*+))(?:["'\n]|\\?\Z)""")
#: the escapes of ECMAScript's string literals (ECMA-262, section 12.9.4)
_ESCAPE = lazy(r"\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,5})\}|x([0-9a-fA-F]{2})|([\s\S]))")
_CONTROLS = {"\n": "", "0": "", "b": "", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
#: words that can tell what a text is about; endings change, so their beginning is looked for
_LONG_WORD, _STEM = lazy(r"\w{4,}"), 4
#: so many words of the titles, none of which a text has, tell that it is not the article
_TELLING = 3
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


class Run(NamedTuple):
    """Paragraphs of a state."""

    #: the paragraphs, one blank line between
    text: str
    #: the mark-up they come from; empty for strings of a list
    markup: str = ""


def fullest(scripts: Iterable[str], titles: Iterable[str] = ()) -> Run | None:
    """The fullest run of paragraphs in ``scripts``; None when there is none.

    Strings of one list, or of the objects in one list, make a run; so does a single string of paragraphs.

    :param titles: what the page is called: a state holds forecasts and terms too, which say none of it.
    """
    words = {word[:_STEM] for title in titles for word in _LONG_WORD.findall(title.casefold())}
    found: dict[Run, int] = {}
    for script in scripts:
        for value in chain(_values(script[:_MOST_SCRIPT]), _strings(script[:_MOST_SCRIPT])):
            for run in _runs(value):
                if len(run.text) >= _ARTICLE:
                    folded = run.text.casefold()
                    found[run] = sum(1 for word in words if word in folded)
    most = max(found.values(), default=0)
    if not most and len(words) >= _TELLING:
        return None
    return max(
        (run for run, said in found.items() if 2 * said >= most), key=lambda r: len(r.text), default=None
    )


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


def _strings(script: str) -> Iterator[object]:
    """What the strings of a script hold that are long enough for an article: text, or JSON."""
    for string in _STRING.finditer(script):
        raw = string[1] or string[2] or ""
        if len(raw) < _ARTICLE:
            continue
        said = _unescaped(raw)
        if said.startswith(("%7B", "%5B")):
            said = unquote(said)
        if said.lstrip()[:1] not in ("{", "["):
            yield {"": said}
            continue
        try:
            yield json.loads(said, strict=False)
        except (ValueError, RecursionError):
            continue


def _unescaped(raw: str) -> str:
    """A string of a script as it is read."""

    def sign(escape: re.Match[str]) -> str:
        code = escape[1] or escape[2] or escape[3]
        return chr(int(code, 16)) if code else _CONTROLS.get(escape[4], escape[4])

    said = _ESCAPE.sub(sign, raw) if "\\" in raw else raw
    return said.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs of \\u become one


def _runs(value: object, depth: int = 0) -> Iterator[Run]:
    """Every run of paragraphs in ``value``."""
    if depth > _MOST_DEPTH:
        return
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str) and key.lower() not in _OTHER_KEYS and len(item) >= _ARTICLE:
                yield Run(_prose(item), item)
            elif isinstance(item, dict | list) and key.lower() not in _OTHER_KEYS:
                yield from _runs(item, depth + 1)
    elif isinstance(value, list):
        yield Run("\n\n".join(filter(None, map(_paragraph, value))))
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
