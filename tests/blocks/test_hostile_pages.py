"""Pages made to hurt end in an article or in one clear line, whatever their bytes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.blocks import page_tree
from newsgrab.errors import SourceError
from newsgrab.model import Article, Document, Kind
from newsgrab.pipeline import split_document
from tests.bench import fuzz, hostile, samples

_SIZE = 200_000
#: pages whose flood is text itself, or ends the story for browsers too
_OUTWEIGHED = {
    "attributes in one tag",
    "attributes that hold >",
    "broken encoding",
    "comments",
    "entities",
    "plaintext",
    "signs",
    "table cells",
    "tables",
    "utf-16 that says utf-8",
}


def split_page(page: bytes) -> Article | str:
    """The article on a page, or the line that says why there is none."""
    try:
        return split_document(Document(source="page.html", data=page, kind=Kind.HTML)).article
    except SourceError as error:
        return str(error)


def is_clean(answer: Article | str) -> bool:
    """Whether an answer is one line, or an article without a control character."""
    if isinstance(answer, str):
        return bool(answer) and "\n" not in answer
    texts = (answer.headline, answer.body, answer.description, answer.byline, *answer.authors)
    return all(c.isprintable() or c == "\n" for text in texts if text for c in text if ord(c) < 160)


@pytest.mark.parametrize(("name", "make"), hostile.PAGES.items(), ids=hostile.PAGES)
def test_hostile_pages_keep_their_story(name: str, make: Callable[[int], bytes]) -> None:
    """Depth, floods and broken mark-up are answered, and a story among them is found."""
    answer = split_page(make(_SIZE))
    assert is_clean(answer)
    if name not in _OUTWEIGHED:
        assert isinstance(answer, Article)
        assert "harbour crane" in (answer.body or "")


@pytest.mark.parametrize(
    "flood",
    [" a{}=1", " a{}", "/a{}", " a{}='>'", '\na{}="b c"', " a{} = b"],
    ids=lambda flood: flood.strip(),
)
def test_a_tag_of_too_many_attributes_loses_them(flood: str) -> None:
    """However a flood of attributes is written, few are left for the parser, and the text behind stays."""
    page = f"<p>before<p{''.join(flood.format(n) for n in range(20_000))}>behind"
    left = page_tree.bounded(page.encode())
    assert len(left) < 2_000
    assert left.startswith(b"<p>before")
    assert left.endswith(b"behind")


@pytest.mark.parametrize(
    "page",
    [
        f'<img srcset="{"a.jpg 100w, " * 500}" alt="x"><p>text',
        f"<style>{'a{b:c} ' * 3_000}</style><p>text",
        f'<div data-state="{"&quot;a&quot;:1 " * 1_000}" class="body"><p>text',
        f"<p>{'word ' * 1_500}",
    ],
    ids=["srcset", "style", "state", "text"],
)
def test_long_values_and_texts_reach_the_parser_whole(page: str) -> None:
    """What is long and no flood of attributes shows the same elements and text as before."""
    seen = page_tree.parse(page)
    assert [n.tag for n in seen.nodes] == [n.tag for n in page_tree.parse(page.replace("</ng>", "")).nodes]
    assert "</ng>" not in "".join(k for n in seen.nodes for k in n.kids if isinstance(k, str))
    assert len(page_tree.bounded(page.encode())) < len(page) + 100


def test_a_page_beyond_the_limits_says_that_it_was_cut() -> None:
    """The notice of a page with more elements than are read is ``truncated``; a shorter one has none."""
    cut, whole = (split_page(hostile.filled("<br>", size)) for size in (600_000, 20_000))
    assert isinstance(cut, Article)
    assert isinstance(whole, Article)
    assert (cut.notice, whole.notice) == ("truncated", None)


def test_unclosed_paragraphs_stay_apart() -> None:
    """Thousands of paragraphs and list items without end tags do not count as nesting."""
    head, *paragraphs = hostile.PAGES["paragraphs"](400_000).split(b"<p>")
    numbered = (b"<p>%d. %b" % (n, paragraph) for n, paragraph in enumerate(paragraphs))
    answer = split_page(head + b"".join(numbered))
    assert isinstance(answer, Article)
    assert (answer.body or "").count("\n\n") > 3_000


def test_comparisons_in_scripts_are_no_nesting() -> None:
    """A page with thousands of "a<b" in its scripts shows none of them."""
    answer = split_page(hostile.PAGES["scripts"](100_000))
    assert isinstance(answer, Article)
    assert len(answer.body or "") < 3_000


def test_stated_text_in_furniture_only_is_answered() -> None:
    """Pieces of text that outweigh the page, each in an aside, are no reason to fail."""
    text = "<p>The harbour crane swung out over the quay, and the crew waited for the tide.</p>"
    piece = f"<aside><div itemprop=articleBody>{text * 7}</div></aside>"
    assert is_clean(split_page(f"<h1>Crane</h1>{piece * 2}{text * 6}".encode()))


def test_linked_data_longer_than_a_stretch_is_read_as_written() -> None:
    """What is put into long text for the parser's sake is not in the metadata."""
    text = "The harbour crane swung out over the quay. " * 1_000
    script = f'{{"@type":"NewsArticle","headline":"Crane","articleBody":"{text}"}}'
    tree = page_tree.parse(f'<script type="application/ld+json">{script}</script>')
    assert tree.linked_data == [script]


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=0))
def test_mutated_pages_are_answered(seed: int) -> None:
    """Pages with pieces cut out, doubled, moved and flipped give an article or one clear line."""
    pages = [page.data for page in samples.pages()["fixtures"]]
    assert is_clean(split_page(fuzz.mutated(pages, seed)))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(fuzz.PIECES) | st.binary(max_size=20), max_size=30).map(b"".join))
def test_any_bytes_are_answered(page: bytes) -> None:
    """Whatever the bytes, only expected errors rise."""
    assert is_clean(split_page(page))
