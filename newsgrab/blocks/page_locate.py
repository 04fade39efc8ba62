"""Where on a weighed page the article stands: its text, its headline, and what holds both."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from newsgrab.blocks.page_tree import Node, Tree
from newsgrab.blocks.page_weigh import HEADINGS, INLINE, TEXT_TAGS, ancestors, below, running
from newsgrab.model import Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy

#: share of its parent's running text that a child must hold to be looked into instead of the parent
_FULLEST = 0.8
#: the same where the child is an article element or holds the headline
_HALF = 0.5
#: the same where the rest holds so much link text that it lists other stories
_FULL, _LINKED = 0.6, 0.5
#: share of links above which an element is no piece of a text, letters of a paragraph in it, share of the
#: fullest piece that one behind it has (shorter ones are offers), and classes that two of a kind share
_PIECE_LINKS, _PARAGRAPH, _PIECE, _SHARED = 0.3, 60, 0.15, 3
#: letters up to which a single paragraph over the text is its deck
_DECK = 250
#: letters that a story has at least, of which the rest is none
_STORY = 500
#: paragraphs, lists and headings in a list's item from which it is a column of the page
_FEW_PARTS = 3
#: share of the page's running text from which an element that calls itself the article's text is believed
_STATED = 0.3
#: how much more running text than the pieces that call themselves text may stand in what holds them all
_ROUND_PIECES = 1.3
#: what speaks for a heading, calibrated as a set: a shown h2 that the metadata know beats an h1 that is the
#: site's name, and an h1 in a menu; any shown h1 beats what is only known
_OPEN, _KNOWN, _FIRST = 3.0, 2.0, 1.5
#: and that a title is this h1, whole
_EXACT = 1.2
#: and that its class names it as hEntry and most systems do
_NAMED, _TITLE_CLASS = 2.0, lazy(r"(?:article|entry|news|post|story)[-_]{0,2}(?:headline|title)\b", re.I)
#: letters up to which an h1 that no title knows may be a section's or the site's name
_SECTION = 24
#: letters up to which a heading could stand in any title
_SHORT_TITLE = 8
#: elements that hold more than a headline
_NO_TITLES = frozenset(("body", "li", "main", "option", "title", *INLINE))
#: elements that pages without headings set their headline in, among the text
_SET_LARGE = frozenset(("b", "big", "font", "strong"))
#: links before the headline in the shortest trail: home and a section
_FEW_CRUMBS = 2
_NO_LETTER = lazy(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Place:
    """The article's place on its page."""

    #: the element that holds the article's text
    text: Node
    headline: Node | None
    #: the element that holds text, headline, and what belongs to them
    region: Node


def locate(tree: Tree, titles: Iterable[str]) -> Place:
    """Find the article on a weighed page.

    :param titles: what the metadata call its headline, to know the h1 by.
    """
    headline = _headline(tree, {spelling(t) for t in titles})
    text = _container(tree, {node.at for node in ancestors(headline)})
    _leave_out_stories(text)
    return Place(text, headline, _region(text, headline))


def flat(node: Node) -> str:
    """All text in ``node``, one space between the texts of its parts."""
    return " ".join(" ".join(_texts(node)).split())


def _texts(node: Node) -> Iterator[str]:
    for kid in node.kids:
        if isinstance(kid, str):
            yield kid
        else:
            yield from _texts(kid)


def _container(tree: Tree, titled: Collection[int]) -> Node:
    """The element that holds the article's text: what says so, else where the running text is fullest.

    :param titled: the places of what stands round the headline.
    """
    node = _stated_container(tree) or tree.root
    while True:
        kids = [k for k in node.kids if not isinstance(k, str) and k.clean]
        if not kids or any(k.tag in TEXT_TAGS and not _is_layout(k) for k in kids):
            return node
        best = max(kids, key=lambda k: k.clean)
        if not _outweighs(best, node, titled=best.at in titled):
            return node
        node = best


def _leave_out_stories(text: Node) -> None:
    """Mark what stands between the pieces of a text and leads to other stories by their headings."""
    kids = [k for k in text.kids if not isinstance(k, str) and k.clean]
    best = max(kids, key=lambda k: k.clean, default=text)
    pieces = [k for k in kids if k.body or _goes_on(k, best) or any(n.body for n in below(k))]
    if not pieces or pieces == [best]:
        return
    for kid in kids:
        inside = list(below(kid)) if kid is not best and kid not in pieces else []
        headings = [n for n in inside if n.tag in HEADINGS and n.own]
        paragraphs = sum(n.tag in TEXT_TAGS and running(n) > 0 for n in inside)
        if headings and len(headings) >= paragraphs and all(2 * n.linked > n.own for n in headings):
            kid.furniture = "related"


def _is_layout(node: Node) -> bool:
    """Whether an element that is named after text only lays out others: a list's item as a column."""
    return node.tag == "main" or (node.tag == "li" and not node.own and node.parts > _FEW_PARTS)


def _outweighs(best: Node, node: Node, *, titled: bool) -> bool:
    """Whether the fullest child of an element holds the text, and the others are beside it.

    :param titled: whether the headline stands in it.
    """
    if any(_goes_on(kid, best) for kid in node.kids):
        return False
    share = best.clean / node.clean
    if share >= _FULLEST or (share > _HALF and best.tag in ("article", "main")):
        return True
    if best.clean <= _STORY:
        return False
    linked, rest = node.all_linked - best.all_linked, node.all - best.all
    own = titled and not any(_is_twin(kid, best) for kid in node.kids)
    return (share > _HALF and own) or (share > _FULL and linked > _LINKED * rest)


def _is_twin(kid: Node | str, best: Node) -> bool:
    """Whether running text stands in an element that looks like ``best``: the text goes on there."""
    if isinstance(kid, str) or kid is best or not kid.clean:
        return False
    return kid.tag == best.tag and kid.get("class") == best.get("class") != ""


def _goes_on(kid: Node | str, best: Node) -> bool:
    """Whether a piece of the text stands in an element of the kind of ``best``: page builders part texts.

    A piece has paragraphs and leads nowhere by its headings and links, as rows of other stories do.
    """
    if isinstance(kid, str) or kid is best or not kid.clean or not _is_of_kind(kid, best):
        return False
    if kid.body and best.body:
        return True
    inside = list(below(kid))
    few_links = kid.all_linked <= _PIECE_LINKS * kid.all
    leads = any(n.tag in HEADINGS and 2 * n.linked > n.own > 0 for n in inside)
    paragraphs = sum(n.tag in TEXT_TAGS and running(n) >= _PARAGRAPH for n in inside)
    much = kid.at < best.at or kid.clean >= _PIECE * best.clean
    return few_links and not leads and much and (paragraphs > 1 or kid.clean >= _DECK)


def _is_of_kind(kid: Node, best: Node) -> bool:
    """Whether two elements have the same classes, numbered ones and one of several aside."""
    one, two = (_classes(node) for node in (kid, best))
    return kid.tag == best.tag and (
        (one == two and bool(one)) or (len(one & two) >= _SHARED and len(one ^ two) <= _SHARED - 1)
    )


def _classes(node: Node) -> frozenset[str]:
    return frozenset(name for name in node.get("class")[:400].split() if not any(map(str.isdigit, name)))


def _stated_container(tree: Tree) -> Node | None:
    """The element that calls itself the article's text, or what holds all that do, when that is much text."""
    least = _STATED * tree.root.clean
    stated = [n for n in tree.nodes if n.body and n.clean]
    places = {n.at for n in stated}
    outer = [n for n in stated if not any(a.at in places for a in ancestors(n.parent))]
    pieces = sum(n.clean for n in outer)
    if not outer or pieces < least:
        return None
    fullest = max(outer, key=lambda n: n.clean)
    twins = any(
        n.tag == fullest.tag and n.get("class") == fullest.get("class") for n in outer if n is not fullest
    )
    if fullest.clean < _FULLEST * pieces or twins:
        # none where the pieces stand in furniture, whose text does not count further up
        above = next((a for a in ancestors(fullest) if a.clean >= pieces), None)
        if above is not None and above.clean <= _ROUND_PIECES * pieces:
            return above
    return fullest if fullest.clean >= least else None


def _headline(tree: Tree, titles: Collection[str]) -> Node | None:
    """The heading with the most for it: that it is shown, that the metadata know it, that it is an h1."""
    best, most = None, 0.0
    whole = {title for title in titles if len(title) > 2 * _SHORT_TITLE}
    for node in tree.nodes:
        first = node.tag == "h1" or ("itemprop" in node.attrs and _is_headline(node))
        if (first or node.tag in HEADINGS) and (shown := spelling(flat(node))):
            known = len(shown) > _SHORT_TITLE and any(_is_title(shown, t) for t in titles)
            if first or known:
                aside = any(a.furniture or a.role is Role.CATEGORY for a in ancestors(node))
                home = _leads_home(node)
                if home and titles:
                    continue
                open_one = not aside and not _ends_trail(node) and not home
                weight = _OPEN * open_one + _KNOWN * known + _FIRST * first
                weight += _EXACT * (first and shown in whole)
                weight += _NAMED * (known and _TITLE_CLASS.search(node.get("class")) is not None)
                if weight > most:
                    best, most = node, weight
    if best is not None and (most > _OPEN + _FIRST or norm.size(flat(best)) > _SECTION):
        return best
    line = _unmarked_headline(tree, whole if best is not None else titles)
    return line if line is not None and (best is None or spelling(flat(line)) in whole) else best


def _leads_home(heading: Node) -> bool:
    """Whether a heading is a link to the front page and nothing else: the site's name."""
    links = [n for n in below(heading) if n.tag == "a" and n.own]
    return len(links) == 1 and links[0].own >= heading.own and is_home(links[0])


def site_names(tree: Tree) -> list[str]:
    """What headings that lead to the front page call the site."""
    return [flat(node) for node in tree.nodes if node.tag == "h1" and _leads_home(node)]


def is_home(link: Node) -> bool:
    """Whether a link leads to a site's front page."""
    target = link.get("href")
    path = target.partition("://")[2].partition("/")[2] if "://" in target else None
    return target == "/" or path == ""


def _ends_trail(heading: Node) -> bool:
    """Whether a heading is the last crumb of a trail: before it in its box stand links and nothing else."""
    kids = [k for k in heading.parent.kids if not isinstance(k, str) or k.strip()] if heading.parent else []
    return (
        len(kids) > _FEW_CRUMBS
        and kids[-1] is heading
        and all(not isinstance(k, str) and k.tag == "a" for k in kids[:-1])
    )


def _unmarked_headline(tree: Tree, titles: Collection[str]) -> Node | None:
    """The line that the metadata call the headline, on a page whose headline is no heading."""
    longest = max(map(len, titles), default=0)
    for node in tree.nodes:
        alone = node.own == node.all and node.tag not in _NO_TITLES
        if _SHORT_TITLE < node.own <= 2 * longest and (alone or node.tag in _SET_LARGE):
            shown = spelling(flat(node))
            if any(
                (t.startswith(shown) or t.endswith(shown)) and 2 * len(shown) > len(t) for t in titles
            ) and not any(
                a.furniture or a.role in (Role.CATEGORY, Role.CAPTION) or a.tag == "a"
                for a in ancestors(node)
            ):
                return node
    return None


def _is_title(shown: str, title: str) -> bool:
    """Whether a heading is a title that the metadata give, the site's name or a kicker aside."""
    if 3 * len(shown) < len(title):
        return False
    return (
        title.startswith(shown)
        or title.endswith(shown)
        or (len(title) > 2 * _SHORT_TITLE and shown.endswith(title))
    )


def _is_headline(node: Node) -> bool:
    itemprop = node.attrs.get("itemprop")
    return bool(itemprop) and node.tag != "meta" and "headline" in str(itemprop).lower().split()


def spelling(text: str) -> str:
    """The letters and digits of ``text``, by which two settings of one headline are equal."""
    return _NO_LETTER.sub("", text).casefold()


def _region(text: Node, headline: Node | None) -> Node:
    """The smallest element round text and headline, or the article element round that."""
    region = text
    if headline is not None:
        round_text = {n.at for n in ancestors(text)}
        region = next(n for n in ancestors(headline) if n.at in round_text)
    return next((n for n in ancestors(region) if n.tag in ("article", "main")), region)
