"""A news page -> Page: metadata become hints, the located article's mark-up becomes blocks.

The page is parsed once by lexbor (:mod:`page_tree`), weighed, the article located and cut out; BeautifulSoup
reads what is left (:mod:`page_markup`).  Where a page shows no text, JSON-LD or the state for its scripts
may hold it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from newsgrab.blocks import (
    embedded,
    linked_data,
    metadata,
    page_cut,
    page_foot,
    page_judge,
    page_locate,
    page_markup,
    page_pictures,
    page_properties,
    page_saved,
    page_topics,
    page_tree,
    page_walls,
    page_weigh,
)
from newsgrab.model import Block, Hint, Page, Role
from newsgrab.normalize import text as norm
from newsgrab.normalize.urls import address, original
from newsgrab.patterns import lazy

#: who wrote it and when
_HEAD_ROLES = frozenset((Role.BYLINE, Role.PUBLISHED))
#: letters of shown text below which text is looked for in scripts, and below which it is any text
_SHORT, _LITTLE = 1500, 300
#: how much longer the text in JSON-LD must be to be believed instead of what is shown
_MUCH_LONGER = 3
#: how much longer it must be when what is shown is its beginning, and letters of a beginning
_TWICE, _BEGINNING = 2, 200
#: elements between a headline and its date; news pages have up to 60
_HEAD_ELEMENTS = 80
#: share of a heading that is a link from which it leads to a story
_LINKED = 0.8
#: what is read of a page to judge it by: blocks, and their letters together
_FIRST_BLOCKS, _FIRST_LETTERS = 30, 1500
#: the site's name behind a title
_BEHIND_BAR = lazy(r"\s+[-–—|:·•«»]\s+[^-–—|:·•«»]{2,60}$")
#: letters of a link's text that can be a story's headline
_STORY_LINK = 25


def read_page(html: str, url: str | None) -> Page:
    """The blocks and hints of a page.

    :param html: the page, decoded.
    :param url: its address where that is known.
    :raises NotAnArticleError: for index, error and login pages, consent walls and bot checks.
    """
    tree = page_tree.parse(html)
    saved = page_saved.read(html, tree.head, tree.html)
    url = url or saved.url
    stated = linked_data.read(tree.linked_data, url=url)
    hints = metadata.read(tree.head, tree.html) + stated.hints
    page_weigh.weigh(tree)
    page_pictures.state(tree, _values(hints, Role.HEADLINE))
    hints += tuple(Hint(Role.SITE, name, "heading") for name in page_locate.site_names(tree))
    place = page_locate.locate(tree, _titles(hints))
    page_foot.state(tree, place)
    page_topics.state(tree, place)
    missing = _HEAD_ROLES - {hint.role for hint in hints}
    blocks = page_markup.read(page_cut.cut(tree, place, missing=missing))
    hints += page_properties.read(tree, place) + _times(tree, place)
    hints += (Hint(Role.URL, url, "address"),) if url else ()
    blocks = _completed(_set_in_one(blocks, hints), hints, html)
    blocks = _with_addresses(blocks, url or next(iter(_values(hints, Role.URL)), None))
    article = stated.article or metadata.is_article(tree.head)
    page_judge.not_an_article(_signs(tree, hints, blocks, url, article=article))
    blocks, walled = page_walls.cut(blocks, tree.html.get("lang") or "")
    locked = walled or stated.locked or metadata.is_locked(tree.head)
    notice = page_judge.notice(blocks, locked=locked, words=stated.words)
    notice = notice or ("truncated" if tree.truncated else None)
    tree.take_apart()
    seen = saved.at or page_saved.captured(_values(hints, Role.URL))
    return Page(tuple(blocks), hints, marked_up=True, notice=notice, seen=seen)


def _values(hints: Iterable[Hint], role: Role) -> list[str]:
    return [hint.value for hint in hints if hint.role is role]


def _titles(hints: Iterable[Hint]) -> list[str]:
    """What the metadata call the headline, and the same without what stands behind its last bar or dash."""
    titles = _values(hints, Role.HEADLINE)
    return list(dict.fromkeys([*titles, *(_BEHIND_BAR.sub("", title) for title in titles)]))


def _times(tree: page_tree.Tree, place: page_locate.Place) -> tuple[Hint, ...]:
    """The moments that ``time`` elements of the article's head state, to the minute and with their offset."""
    first = place.headline.at if place.headline is not None else place.region.at
    behind = place.text.at + _HEAD_ELEMENTS
    head = tree.nodes[max(0, first - _HEAD_ELEMENTS) : behind]
    stated = (
        Hint(n.role or Role.PUBLISHED, _moment(n), "time") for n in head if _moment(n) and not n.furniture
    )
    return tuple(stated)[:2]


def _moment(node: page_tree.Node) -> str:
    """What an element states of a moment: ``time``, or ``abbr class="published"`` (microformats' hAtom)."""
    if node.tag == "time":
        return node.get("datetime")
    dated = node.tag == "abbr" and node.role in (Role.PUBLISHED, Role.MODIFIED)
    return node.get("title") if dated and node.get("title")[:1].isdecimal() else ""


def _with_addresses(blocks: list[Block], page: str | None) -> list[Block]:
    """``blocks`` with whole addresses of pictures, as seen from the page's own."""
    if page is None:
        return blocks
    return [b._replace(image_url=_picture(b.image_url, page)) if b.image_url else b for b in blocks]


def _picture(url: str, page: str) -> str | None:
    return None if page_saved.is_local(url) else address(url, page)


def _letters(blocks: Iterable[Block]) -> int:
    return sum(norm.size(b.text) for b in blocks if b.states is Role.BODY)


def _set_in_one(blocks: list[Block], hints: Sequence[Hint]) -> list[Block]:
    """``blocks``, with a headline set in two lines as the metadata set it in one: with the colon between.

    Where another title of the metadata is the second line alone, the first one is its kicker.
    """
    titles = _values(hints, Role.HEADLINE)
    for i, block in enumerate(blocks):
        if block.states is Role.HEADLINE:
            letters = page_locate.spelling(block.text)
            for title in titles:
                if len(title) > len(block.text) and page_locate.spelling(title) == letters:
                    lines = [block._replace(text=norm.tidy(title))]
                    kicker, _, rest = title.partition(": ")
                    if rest in titles:
                        lines = [
                            block._replace(text=kicker, states=Role.CATEGORY, marker="kicker"),
                            block._replace(text=rest),
                        ]
                    return [*blocks[:i], *lines, *blocks[i + 1 :]]
    return blocks


def _completed(blocks: list[Block], hints: Sequence[Hint], html: str) -> list[Block]:
    """``blocks``, with the text that only scripts hold where next to none is shown, or its beginning."""
    shown = _letters(blocks)
    for text, markup, origin in _in_scripts(hints, html, shown):
        if _is_fuller(text, blocks, shown):
            kept = [b for b in blocks if b.states not in (Role.BODY, Role.SUBHEAD)]
            read = _of_fragment(markup) if "<p" in markup else []
            read = read or [Block(p, (0, 0), Role.BODY, origin) for p in text.split("\n\n")]
            figures = max((b.figure for b in kept), default=0)
            return kept + [
                b._replace(lines=(n, n), figure=b.figure and b.figure + figures)
                for n, b in enumerate(read, len(kept) + 1)
            ]
    return blocks


def _of_fragment(markup: str) -> list[Block]:
    """The blocks of an article's mark-up that stands alone; none where it holds no text."""
    tree = page_tree.parse(f"<article>{linked_data.unbraced(markup)}</article>")
    page_weigh.weigh(tree)
    page_pictures.state(tree, [])
    blocks = page_markup.read(page_cut.cut(tree, page_locate.locate(tree, []), missing=frozenset()))
    tree.take_apart()
    return blocks if _letters(blocks) else []


def _in_scripts(hints: Sequence[Hint], html: str, shown: int) -> Iterator[tuple[str, str, str]]:
    """The texts that a page's scripts hold, each with its mark-up and where it stands."""
    yield max(_values(hints, Role.BODY), key=len, default=""), "", "json-ld articleBody"
    run = embedded.fullest(page_tree.scripts(html), _values(hints, Role.HEADLINE)) if shown < _SHORT else None
    if run is not None and not page_judge.asks_for_consent(run.text):
        yield *run, "state for scripts"


def _is_fuller(text: str, blocks: Sequence[Block], shown: int) -> bool:
    """Whether ``text`` is the article of which the page shows next to nothing, or the beginning."""
    if shown < _LITTLE:
        return len(text) >= max(_LITTLE, _MUCH_LONGER * shown)
    return len(text) >= _TWICE * shown and _begins_alike(text, blocks)


def _begins_alike(text: str, blocks: Sequence[Block]) -> bool:
    """Whether the blocks of the text begin as ``text`` does, but for a heading."""
    shown = page_locate.spelling("".join(b.text for b in blocks if b.states is Role.BODY)[:_BEGINNING])
    return shown in page_locate.spelling(text[: 3 * _BEGINNING])


def _path(url: str | None) -> str | None:
    """The path of an address, of what was captured where it is a web archive's; None for none."""
    found = original(url) if url else None
    return urlsplit(found).path if found else None


def _signs(
    tree: page_tree.Tree, hints: Sequence[Hint], blocks: Sequence[Block], url: str | None, *, article: bool
) -> page_judge.Signs:
    titles = [h.value for h in hints if h.origin == "title"]
    titles += [b.text for b in blocks if b.states is Role.HEADLINE]
    heads = [i for i, b in enumerate(blocks) if b.states is Role.SUBHEAD]
    linked = [i for i in heads if blocks[i].links > _LINKED]
    return page_judge.Signs(
        titles=titles,
        letters=_letters(blocks),
        article=article or any(h.origin == "article:published_time" for h in hints),
        asked=_path(url),
        stated=_path(next((h.value for h in hints if h.role is Role.URL and h.origin != "address"), None)),
        story_links=sum(1 for n in tree.nodes if n.tag == "a" and n.all + n.own >= _STORY_LINK),
        heads=len(heads),
        linked_heads=len(linked),
        lead=_letters(blocks[: linked[0]]) if linked else 0,
        text=" ".join(b.text for b in blocks[:_FIRST_BLOCKS] if b.states is not Role.HEADLINE)[
            :_FIRST_LETTERS
        ],
        shown=tree.root.all,
    )
