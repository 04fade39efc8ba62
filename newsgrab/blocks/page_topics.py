"""Tags that a page shows as links, told by where they lead: ``/tag/…``, ``/topics/…``, ``/thema/…``.

Systems differ in how they class their lists of tags; that each tag leads to a page of its own under one
folder, and that a list of tags is nothing but such links, holds for most of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsgrab import vocabulary
from newsgrab.blocks.page_locate import Place, flat
from newsgrab.blocks.page_tree import Node, Tree
from newsgrab.blocks.page_weigh import INLINE, TEXT_TAGS, ancestors, below, end
from newsgrab.model import Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy

#: what says that an element lists the article's tags, links over its text, or links behind its element
TAG_LINKS, SHOWN_LINKS, LINKS_BEHIND = " of tag links", " of links", " of links behind"
#: folders that systems keep tags in, by the languages of their editors
_FOLDER = lazy(
    r"/(?:aihe|argomenti|argomento|asiasana|dossiers?|emne|etichetta|etiket|etiqueta|etiquetas|hashtag|keywords?"
    r"|konu|label|mot-cle|mots-cles|onderwerp|person|personas|personen|personnes?|schlagwort(?:e|er)?"
    r"|stichwort|sujets?|tagg?|tagi|tags|tema|temas|temat|tematy|thema|themen|themes?|topik|topics?)/[^/?#]"
)
#: letters of the longest tag; longer links are headlines
_LONGEST = 60
#: the same of a list that only its label tells: links to stories under "More on" are longer
_LONGEST_LABELLED = 32
#: letters of a list's label, and elements between it and the first tag
_LABEL, _NEAR = 30, 8
#: elements behind the text within which its tags stand
_FAR = 120
#: share of the text that may stand behind the tags
_NOTES = 0.15
#: what stands over lists of topics on pages, and means other things in print
_LABELS = frozenset(
    (
        "explore more on these topics",
        "filed under",
        "in this story",
        "mehr lesen über",
        "more about",
        "more on",
        "read more about",
        "sujets",
        "temas",
        "temi",
        "themen",
        "thèmes",
        "topics",
        "tópicos",
    )
)
#: share of a list's letters that are links: the rest is its heading
_LINKED = 0.6
#: links in one list of tags; longer ones lead to everything the site has
_MOST = 40
#: levels between a tag and the list it stands in
_LEVELS = 4
#: kinds of furniture that a list of the article's own tags can be taken for, and those it never stands in
_MISTAKEN = frozenset(("links", "tags"))
#: the same of a list all of whose links lead to the folder of tags
_MISTAKEN_FOLDERS = _MISTAKEN | {"aside", "footer", "nav"}


def state(tree: Tree, place: Place) -> None:
    """Mark the lists of tags that belong to the article at ``place``.

    The first list behind the text in the article's element is its own; what stands over the text or behind
    the element may be what the site's readers read now, and is left to the splitter to confirm.
    """
    first = place.headline.at if place.headline is not None else place.text.at
    text = [n for n in below(place.text) if n.clean and n.tag in TEXT_TAGS] or [place.text]
    last = last_paragraph(text)
    text_end = end(place.text)
    over = own = None
    for node in _lists(tree, first):
        inside = any(a is place.region for a in ancestors(node))
        if node.at < text[0].at and inside:
            over = over or node
        elif node.at > last and (inside or (node.at < text_end + _FAR and node.anchors > 1)):
            own = own or (node, inside)
    if over is not None:
        _mark(over, SHOWN_LINKS)
    if own is not None:
        _mark(own[0], TAG_LINKS if own[1] else LINKS_BEHIND)


def last_paragraph(text: list[Node]) -> int:
    """The place of the paragraph that ends the text: a few words behind it are notes under the tags."""
    left = _NOTES * sum(node.own for node in text)
    for node in reversed(text):
        left -= node.own
        if left < 0:
            return node.at
    return text[0].at


def _mark(node: Node, by: str) -> None:
    node.role, node.furniture, node.by = Role.KEYWORDS, "", node.tag + by
    kinds = _kinds(node)
    for inner in below(node):
        inner.furniture = "" if inner.furniture in kinds else inner.furniture


def _lists(tree: Tree, first: int) -> Iterator[Node]:
    """The elements behind the headline that hold nothing but links to tags."""
    behind = labelled = -1
    for node in tree.nodes[first:]:
        if node.at <= behind or not 0 < node.own <= _LONGEST:
            continue
        if node.tag == "a":
            in_folder = _FOLDER.search(node.get("href")[-300:]) is not None
            if (in_folder or node.at < labelled) and (
                found := _list_of(node, by_label=not in_folder)
            ) is not None:
                behind = end(found)
                yield found
            labelled = -1
        elif node.own <= _LABEL and node.all in (0, node.own) and is_label(flat(node)):
            labelled = node.at + _NEAR


def is_label(text: str) -> bool:
    """Whether ``text`` is what stands over a list of topics."""
    key = norm.key(text)
    return key in _LABELS or vocabulary.LABELS.get(key) == "keywords"


def _list_of(link: Node, *, by_label: bool) -> Node | None:
    """The widest element round ``link`` that holds only tags, when nothing says that it is furniture."""
    found = None
    for above, _ in zip(ancestors(link.parent), range(_LEVELS), strict=False):
        if above.anchors > _MOST or (above.all_linked or above.linked) < _LINKED * (above.all or above.own):
            break
        if not _are_tags(above, by_label=by_label) or any(n.role is Role.CATEGORY for n in below(above)):
            break
        if above.tag not in INLINE and not _is_furniture(above):
            found = above
    return found


def _is_furniture(node: Node) -> bool:
    """Whether a list of tags is said to be furniture, of a kind that such lists are not called."""
    kinds = _kinds(node)
    return any(a.furniture and a.furniture not in kinds for a in ancestors(node))


def _kinds(node: Node) -> frozenset[str]:
    """The kinds of furniture that a list of tags can be taken for."""
    return _MISTAKEN_FOLDERS if all(map(_is_tag, _links(node))) else _MISTAKEN


def _are_tags(node: Node, *, by_label: bool) -> bool:
    links = list(_links(node))
    if by_label:
        return len(links) <= _MOST and all(a.own <= _LONGEST_LABELLED for a in links)
    tags = sum(map(_is_tag, links))
    return len(links) <= _MOST and 2 * tags > len(links)


def _is_tag(link: Node) -> bool:
    return _FOLDER.search(link.get("href")[-300:]) is not None and link.own <= _LONGEST


def _links(node: Node) -> Iterator[Node]:
    for kid in node.kids:
        if not isinstance(kid, str):
            if kid.tag == "a" and kid.own:
                yield kid
            else:
                yield from _links(kid)
