"""What stands behind and in the text: the story's own foot with its sections, tags and author, other stories.

Systems set both in the same element, with the same classes.  A story's own foot comes first, is small, and
no heading of another story stands over it; teasers have summaries and sections of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsgrab.blocks.page_locate import Place, flat, spelling
from newsgrab.blocks.page_topics import is_label, last_paragraph
from newsgrab.blocks.page_tree import Node, Tree
from newsgrab.blocks.page_weigh import HEADINGS, TEXT_TAGS, ancestors, below, end
from newsgrab.model import Role

#: letters and links of a story's foot; a site's foot leads to everything that the site has
_MOST_LETTERS, _MOST_LINKS = 800, 30
#: elements behind the text within which the story's foot begins
_FAR = 60
#: letters and digits by which a quotation is found again
_QUOTED = 50
#: letters from which a link is a headline
_HEADLINE = 50
#: what teasers behind the text state as if it were the story's
_OF_STORIES = frozenset((Role.CATEGORY, Role.DESCRIPTION))
#: the same where the story has said it before
_ONCE = frozenset((Role.BYLINE, Role.PUBLISHED, Role.MODIFIED))


def state(tree: Tree, place: Place) -> None:
    """Open the foot of the article at ``place``, and take from what follows what only teasers say there."""
    _keep_quotations(place.text)
    text = [n for n in below(place.text) if n.clean and n.tag in TEXT_TAGS] or [place.text]
    last = last_paragraph(text)
    text_end = end(place.text)
    behind = tree.nodes[last + 1 : end(place.region) + 1]
    for node in behind:
        if node.furniture == "footer" and node.at < text_end + _FAR and _is_own_foot(node):
            node.furniture = ""
    signed = {n.role for n in tree.nodes[place.region.at : last]} & _ONCE
    for node in _of_other_stories(behind, text_end):
        if node.role in _OF_STORIES or node.role in signed:
            node.role = None


def _keep_quotations(text: Node) -> None:
    """Take the name of a pull quote off what stands nowhere else in the text: it is the text's own."""
    quotes = [n for n in below(text) if n.furniture == "pull quote"]
    letters = spelling(flat(text)) if quotes else ""
    places = {n.at for n in quotes}
    for node in quotes:
        longest = max((node, *below(node)), key=lambda n: n.own)
        inner = any(a.at in places for a in ancestors(node.parent))
        if inner or letters.count(spelling(flat(longest))[:_QUOTED]) < 2:
            node.furniture = ""


def _is_own_foot(node: Node) -> bool:
    """Whether a foot is the story's: it says who, when or where to file it, and little else."""
    return (
        node.sides > 0
        and node.all <= _MOST_LETTERS
        and node.anchors <= _MOST_LINKS
        and not any(
            _is_heading(inner) or inner.role is Role.CREDIT or (inner.tag == "a" and inner.own > _HEADLINE)
            for inner in below(node)
        )
    )


def _of_other_stories(behind: list[Node], text_end: int) -> Iterator[Node]:
    """What stands behind the first heading under the text, a label of topics aside; and all summaries.

    :param text_end: the place of the last element of the text's container.
    """
    headed = False
    for node in behind:
        headed = headed or (node.at > text_end and _is_heading(node) and not _is_in_furniture(node))
        if headed or node.role is Role.DESCRIPTION:
            yield node


def _is_in_furniture(node: Node) -> bool:
    return any(above.furniture for above in ancestors(node))


def _is_heading(node: Node) -> bool:
    """Whether a heading is more than the label of a list of topics."""
    return node.tag in HEADINGS and node.own > 0 and not is_label(flat(node))
