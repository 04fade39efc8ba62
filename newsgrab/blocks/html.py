"""A news page -> Page: metadata become hints, the located article's mark-up becomes blocks."""

from __future__ import annotations

from newsgrab.blocks import linked_data, metadata, page_locate, page_markup, page_tree
from newsgrab.model import Block, Hint, Page, Role


def read_page(html: str, url: str | None) -> Page:
    """The blocks and hints of a page.

    :param html: the page, decoded.
    :param url: its address where that is known.
    """
    tree = page_tree.parse(html)
    hints = metadata.read(tree.head, tree.html) + linked_data.read(tree.linked_data, url=url)
    titles = [h.value for h in hints if h.role is Role.HEADLINE]
    located = page_locate.locate(tree, titles)
    blocks = page_markup.read(located.markup)
    return Page(tuple(blocks), hints, marked_up=True)
