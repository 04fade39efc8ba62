"""Marks that a text format gives a meaning: Markdown, and what terminal browsers print.

Only marks that state something become :attr:`Block.states`; the rest (emphasis, links, bullets,
link numbers) is taken off so that text reads like text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsgrab.model import Block, Role
from newsgrab.patterns import lazy

#: CommonMark 4.2, ATX headings
_HEADING = lazy(r"(#{1,6})\s+(\S.*?)(?:\s+#+)?$")
#: CommonMark 4.1 and 4.3, thematic breaks and setext underlines; also rows of dots and equals signs
_RULE = lazy(r"[-=_*~•·.\s─━═—–]{3,}$|\*$", opens="-=_*~•·. ─━═—–")
#: an address; one that a wrap has cut holds spaces: html2text cuts behind hyphens
_ADDRESS = r"(?:[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*|(?:https?:/)?/[^()\s<>]*(?: [^()\s<>]+){1,3})"
#: CommonMark 6.4; alternative text and address, also inside a link
_IMAGE = lazy(rf"!\[([^\[\]]*)\]\(\s*<?({_ADDRESS})>?(?:\s+[\"']([^\"']*)[\"'])?\s*\)")
#: a link whose words or address go on
_OPEN_LINK = lazy(r"\[[^\[\]]*$|\]\([^()]*$", needs="[")
_LINK = lazy(rf"\[([^\[\]]*)\]\(\s*<?{_ADDRESS}>?(?:\s+\"[^\"]*\")?\s*\)")
_STRONG = lazy(r"(\*\*|__)(?=\S)([^*_]+)(?<=\S)\1$")
_EMPHASIS = lazy(r"([*_])(?=[^\s*_])([^*_]+)(?<=\S)\1$")
#: emphasis inside a line: opened before a letter, closed behind one
_INLINE = lazy(r"(?<![\w*\\])(\*\*\*|\*\*|\*|___|__|_)(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_\\])\1(?![\w*])")
_ESCAPE = lazy(r"\\([\\`*_{}\[\]()#+.!|>~-])")
#: bullets that are no letters or dashes: a dash opens speech in half of Europe
_BULLET = lazy(r"[*+•‣◦▪●○·]\s+(?=\S)", opens="*+•‣◦▪●○·")
#: link numbers of ``lynx -dump`` and ``w3m -o display_link_number=1``
_LINK_NUMBER = lazy(r"\[\d{1,4}\](?=\S)")
#: and wherever a wrap left them: behind the word before, alone, at the end
_ANY_LINK_NUMBER = lazy(r"(?<=\S)\[\d{1,4}\](?=\s)|\[\d{1,4}\]\s?(?=\S)|\s\[\d{1,4}\]$")
#: a short line that opens with one: all of it is the link
_LINK_LINE = lazy(r"(?:[*+•] )?\[\d{1,4}\]\S.{0,60}$", opens="[*+•")
_BARE_URL = lazy(r"(?:\d{1,4}\.\s*)?<?(?:https?|file|mailto|javascript):\S*>?$", re.IGNORECASE, needs=":")
#: what lynx prints for a button, an empty insertion and a frame, w3m and lynx for a text field
_FORM = lazy(r"\(BUTTON\)\s*|\[INS:|:INS\]|IFRAME:\s*\S*|\[_{2,}\]|_{8,}")
_FORM_MARKS = ("(BUTTON)", "[INS", "INS]", "IFRAME:", "__")
#: a text is taken for a dump with link numbers from this many on; fewer are footnotes
_LINK_NUMBERS_LEAST = 4


def is_whole(text: str) -> bool:
    """Whether a line is a Markdown heading or a picture, which a wrapped paragraph never runs into.

    A heading whose link is still open is none: html2text wraps links, long addresses and all.
    """
    if text.startswith("!["):
        return _IMAGE.fullmatch(text) is not None
    return text.startswith("#") and _HEADING.match(text) is not None and not _OPEN_LINK.search(text)


def read(blocks: Iterable[Block], *, inline: bool) -> Iterator[Block]:
    """``blocks`` with their marks read.

    :param inline: take emphasis and links inside paragraphs for markup too.
    """
    todo = list(blocks)
    numbered = sum(len(_LINK_NUMBER.findall(b.text)) for b in todo if "[" in b.text) >= _LINK_NUMBERS_LEAST
    top_heading = True
    figure = 0
    for block in todo:
        if block.states is not None or _is_plain(block.text):
            yield _inline(block, inline=inline) if block.states is None and inline else block
            continue
        if numbered and "[" in block.text:
            linked = 1.0 if _LINK_LINE.match(block.text) else block.links
            block = block._replace(text=_ANY_LINK_NUMBER.sub("", block.text), links=linked)  # noqa: PLW2901
        if any(mark in block.text for mark in _FORM_MARKS) and _FORM.search(block.text):
            block = _form(block)  # noqa: PLW2901
            if block.marker:
                yield block
                continue
        marked = _line_mark(block, top_heading=top_heading)
        if marked is None:
            under_image = figure and block.gap <= 1
            images = list(_images(block, figure + 1)) if "![" in block.text else []
            if images:
                figure = images[-1].figure
                yield from images
                continue
            marked = _under_image(block, figure) if under_image else None
        elif marked.level == 1:
            top_heading = False
        yield _inline(marked or _plain(_emphasised(block)), inline=inline)


def _is_plain(text: str) -> bool:
    """Whether a line has none of the marks that are read here, emphasis inside it aside: most lines do."""
    return (
        text[0].isalpha()
        and "[" not in text
        and "__" not in text
        and "(BUTTON)" not in text
        and "IFRAME:" not in text
        and "INS]" not in text
        and (" " in text or ":" not in text)
    )


def _form(block: Block) -> Block:
    """A line with a button, a frame or a field of a form, as terminal browsers print them.

    A button's words count as a link's; a line of nothing but form marks belongs to no field.
    """
    rest = " ".join(_FORM.sub(" ", block.text).split())
    if not any(c.isalnum() for c in rest):
        return block._replace(states=Role.LEFTOVER, marker="form")
    if block.text.startswith("(BUTTON)"):
        return block._replace(text=rest, links=1.0, marker="button")
    return block._replace(text=rest)


def _line_mark(block: Block, *, top_heading: bool) -> Block | None:
    text = block.text
    if heading := _HEADING.match(text) if text.startswith("#") else None:
        role = Role.HEADLINE if len(heading[1]) == 1 and top_heading else Role.SUBHEAD
        return _headed(block, heading, role)
    if _RULE.match(text):
        return block._replace(states=Role.LEFTOVER, marker="rule")
    if _BARE_URL.match(text):
        return block._replace(links=1.0, marker="address")
    if text[0] in "*_" and (strong := _STRONG.match(text)):
        return block._replace(text=strong[2], states=Role.SUBHEAD, marker="bold line", level=3)
    return None


def _emphasised(block: Block) -> Block:
    """A line in emphasis as a whole without its marks: messengers and Markdown set titles and captions so."""
    emphasis = _EMPHASIS.match(block.text) if block.text[0] in "*_" else None
    return block._replace(text=emphasis[2]) if emphasis else block


def _images(block: Block, first: int) -> Iterator[Block]:
    """A block of nothing but pictures, one block a picture; nothing when other text stands there."""
    rest = _LINK.sub(r"\1", _IMAGE.sub("", block.text)).strip(" []()")
    found = list(_IMAGE.finditer(block.text))
    if rest and not _BARE_URL.match(rest):
        return
    for number, image in enumerate(found, first):
        yield block._replace(
            text=image[1].strip() or image[0],
            states=Role.CAPTION if image[1].strip() else Role.LEFTOVER,
            marker="picture's alternative text" if image[1].strip() else "picture without words",
            figure=number,
            image_url=image[2] or None,
        )
        if image[3] and image[3].strip() != image[1].strip():
            title = "picture's title"
            yield block._replace(
                text=image[3].strip(), states=Role.CAPTION, marker=title, figure=number, image_url=image[2]
            )


def _under_image(block: Block, figure: int) -> Block | None:
    """A line in emphasis right under a picture: the usual way to write a caption in Markdown."""
    emphasis = _EMPHASIS.match(block.text) if block.text[0] in "*_" else None
    if emphasis is None:
        return None
    return block._replace(
        text=emphasis[2], states=Role.CAPTION, marker="emphasis under a picture", figure=figure
    )


def _plain(block: Block) -> Block:
    text = block.text
    if text.startswith("> ") and len(text) > 2:
        return block._replace(text=text[2:].lstrip())
    if bullet := _BULLET.match(text):
        rest = text[bullet.end() :]
        if heading := _HEADING.match(rest) if rest.startswith("#") else None:  # a heading inside a list
            return _headed(block, heading, block.states)
        return block._replace(text=rest, marker="list item")
    return block


def _headed(block: Block, heading: re.Match[str], role: Role | None) -> Block:
    """A heading without its marks; one of nothing but a link or picture without words is left over."""
    level, text = len(heading[1]), _unlink(heading[2])
    if not text:
        return block._replace(states=Role.LEFTOVER, marker="heading without words")
    return block._replace(text=text, states=role, marker=f"heading {level}", level=level)


def _unlink(text: str) -> str:
    return _LINK.sub(r"\1", _IMAGE.sub(r"\1", text)).strip() if "](" in text else text.strip()


def _inline(block: Block, *, inline: bool) -> Block:
    text = block.text
    links = block.links
    if "](" in text and block.states is not Role.LEFTOVER:
        linked = sum(len(m[1]) for m in _LINK.finditer(text))
        text = _unlink(text).strip()
        links = max(links, min(1.0, linked / len(text))) if text else links
    if inline and ("*" in text or "_" in text or "\\" in text):
        text = _ESCAPE.sub(r"\1", _INLINE.sub(r"\2", _INLINE.sub(r"\2", text)))
    return block if text == block.text else block._replace(text=text or block.text, links=links)
