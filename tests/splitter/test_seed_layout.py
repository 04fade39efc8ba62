"""The layout it began with: headline, credit line, caption, paragraphs, category label; and its variants."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsgrab import Article, split

SEED = Path(__file__).parent.parent.parent.parent / "shared" / "seed.txt"

HEADLINE = "Ferry back in service after nine years"
CREDIT = "© Northern Wire/Jo Reed"
CAPTION = "Passengers on the upper deck."
BODY = (
    "The ferry between Skarv and the mainland sails again, nine years after a storm tore it from its moorings.",
    '"We never stopped believing," said Ida Holm, who led the campaign and bought the first ticket on Monday.',
    "Two crossings a day are planned until the autumn, when the harbour authority will count the passengers.",
    "The old engine has been replaced by a quieter one that runs on electricity for the last mile.",
)


def laid_out(*, picture: str, gap: str = "\n\n", end: str = "Categories:") -> str:
    """The article in the seed's layout."""
    return gap.join([HEADLINE, picture, *BODY, end])


def assert_right(article: Article, *, categories: tuple[str, ...] = ()) -> None:
    """Hold every field of the article."""
    assert article.headline == HEADLINE
    assert (article.caption, article.credit_line) == (CAPTION, CREDIT)
    assert len(article.captions) == 1
    assert article.body == "\n\n".join(BODY)
    assert article.categories == categories
    assert article.category == (categories[0] if categories else None)


@pytest.mark.skipif(not SEED.is_file(), reason="the seed ../shared/seed.txt is not here")
def test_the_seed_word_by_word() -> None:
    """The seed gives the fields that were promised for it, and its label alone is left over."""
    text = SEED.read_text("utf-8")
    lines = [line for line in text.splitlines() if line.strip()]
    article = split(text)
    assert article.headline == "Competition between terrorist organizations raises threat level in France"
    assert article.credit_line == "© Reuters/Christian Hartmann"
    assert article.caption == "Member of the French GIPN intervention police forces."
    assert len(article.captions) == 1
    assert article.body == "\n\n".join(lines[3:-1])
    assert len(lines[3:-1]) == 17
    assert article.body.startswith("French security officials have warned")
    assert article.body.endswith("the source said.")
    assert (article.category, article.categories) == (None, ())
    assert [left.text for left in article.leftovers] == ["Categories:"]


@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n", "\n \n", "\r\n\r\n", "\n\t\n\n"], ids=ascii)
@pytest.mark.parametrize(
    "picture", [f"{CREDIT}\n\n{CAPTION}", f"{CREDIT}\n{CAPTION}"], ids=["apart", "together"]
)
def test_blank_lines_of_any_number(gap: str, picture: str) -> None:
    """However many blank lines part the pieces, the fields are the same."""
    article = split(laid_out(picture=picture, gap=gap))
    assert_right(article)
    assert [left.text for left in article.leftovers] == ["Categories:"]


def test_caption_before_its_credit() -> None:
    """A caption may stand over its credit line as well as under it."""
    assert_right(split(laid_out(picture=f"{CAPTION}\n{CREDIT}")))


def test_one_line_a_paragraph_without_blank_lines() -> None:
    """Without a single blank line the pieces are still told apart."""
    assert_right(split(laid_out(picture=f"{CREDIT}\n{CAPTION}", gap="\n")))


def test_a_caption_of_two_sentences_without_blank_lines() -> None:
    """With no gaps to tell, what stands under a credit under the head is its caption still, decks behind it."""
    caption = "Passengers on the upper deck. One of them brought her accordion."
    decks = (
        "Two crossings a day",
        "A quieter engine",
        "Storm damage repaired",
        "The first ticket was sold at once",
    )
    text = "\n".join([HEADLINE, "3 May 2024", CREDIT, caption, *decks, *BODY])
    assert (split(text).caption, split(text).credit_line) == (caption, CREDIT)


def test_ragged_blank_lines() -> None:
    """Gaps that differ from line to line do no harm."""
    text = (
        f"{HEADLINE}\n\n\n{CREDIT}\n\n{CAPTION}\n\n\n\n"
        + "\n\n\n".join(BODY[:2])
        + "\n\n"
        + "\n".join(BODY[2:])
    )
    assert_right(split(text + "\n\n\n\nCategories:\n"))


@pytest.mark.parametrize(
    ("end", "categories"),
    [
        ("Categories:", ()),
        ("Categories: Transport", ("Transport",)),
        ("Categories: Transport, Islands", ("Transport", "Islands")),
        ("Categories: Transport; Islands, north", ("Transport", "Islands, north")),
        ("Category: Transport | Islands", ("Transport", "Islands")),
        ("Categories:\nTransport\nIslands", ("Transport", "Islands")),
        ("Categories:\n\nTransport\nIslands", ("Transport", "Islands")),
        ("Categories:\n- Transport\n- Islands", ("Transport", "Islands")),
        ("Categories:\n* Transport\n* Islands", ("Transport", "Islands")),
        ("Categories:\n• Artificial intelligence\n• Islands", ("Artificial intelligence", "Islands")),
        ("CATEGORIES: Transport", ("Transport",)),
        ("Section: Transport", ("Transport",)),
        ("Filed under: Transport, Islands", ("Transport", "Islands")),
        ("Posted in Transport", ("Transport",)),
        ("Kategorien: Verkehr, Inseln", ("Verkehr", "Inseln")),
        ("Catégories : Transport, Îles", ("Transport", "Îles")),
        ("Categorías: Transporte", ("Transporte",)),
        ("Categorie: Trasporti", ("Trasporti",)),
        ("Categorias: Transporte", ("Transporte",)),
        ("Kategorier: Transport", ("Transport",)),
        ("カテゴリー：交通、離島", ("交通", "離島")),
    ],
    ids=ascii,
)
def test_categories_at_the_end(end: str, categories: tuple[str, ...]) -> None:
    """A category label gives its values, behind it or in a list under it; an empty one gives none."""
    assert_right(split(laid_out(picture=f"{CREDIT}\n\n{CAPTION}", end=end)), categories=categories)


@pytest.mark.parametrize("label", ["Categories: Transport, Islands", "Section: Transport\nTopics: Islands"])
def test_categories_at_the_top(label: str) -> None:
    """A category label over the headline is read like one at the end, and is never the headline."""
    article = split(f"{label}\n\n{laid_out(picture=CREDIT + chr(10) + CAPTION, end='')}")
    assert article.headline == HEADLINE
    assert article.category == "Transport"
    assert article.body == "\n\n".join(BODY)


@pytest.mark.parametrize(
    ("end", "keywords"),
    [
        ("Tags: ferry, islands", ("ferry", "islands")),
        ("Tags:\nferry\nislands", ("ferry", "islands")),
        ("Tags:", ()),
        ("Keywords: ferry; islands", ("ferry", "islands")),
        ("#ferry #islands", ("ferry", "islands")),
        ("Schlagwörter: Fähre, Inseln", ("Fähre", "Inseln")),
        ("Mots-clés : bac, îles", ("bac", "îles")),
        ("Etiquetas: barco, islas", ("barco", "islas")),
    ],
    ids=ascii,
)
def test_tags_are_keywords(end: str, keywords: tuple[str, ...]) -> None:
    """Tags become keywords, not categories and not text."""
    article = split(laid_out(picture=f"{CREDIT}\n\n{CAPTION}", end=end))
    assert_right(article)
    assert article.keywords == keywords


def test_posted_in_and_tagged() -> None:
    """The foot of a blog's entry holds both, behind words instead of colons."""
    article = split(
        laid_out(picture=f"{CREDIT}\n\n{CAPTION}", end="Posted in Transport, Islands | Tagged ferry")
    )
    assert_right(article, categories=("Transport", "Islands"))
    assert article.keywords == ("ferry",)


def test_a_colon_is_not_yet_a_label() -> None:
    """A paragraph that opens with a label's word and a colon in running text stays in the body."""
    last = "Topics: that was the word of the evening, said the harbour master, and nobody in the hall disagreed with him at all, although some would rather have talked about money."
    article = split(laid_out(picture=f"{CREDIT}\n\n{CAPTION}", end=last))
    assert article.body == "\n\n".join([*BODY, last])


def test_byte_order_mark_and_odd_characters() -> None:
    """What no reader sees goes: byte order mark, no-break and zero-width spaces, soft hyphens, page breaks."""
    text = laid_out(picture=f"{CREDIT}\n\n{CAPTION}")
    odd = (
        text.replace("nine years", "nine\u00a0years")
        .replace("mainland", "main\u00adland")
        .replace(" deck", "\tdeck")
    )
    odd = odd.replace("believing", "be\u200blieving").replace("\n\nTwo", "\n\f\nTwo").replace("\n", "\r\n")
    assert_right(split("\ufeff" + odd))


def test_no_picture() -> None:
    """Without a picture no caption and no credit are made up."""
    article = split("\n\n".join([HEADLINE, *BODY]))
    assert (article.headline, article.body) == (HEADLINE, "\n\n".join(BODY))
    assert (article.caption, article.credit_line, article.captions) == (None, None, ())
    assert article.leftovers == ()


def test_several_pictures_at_the_top() -> None:
    """Pairs of credit and caption each make a picture, the first is the lead."""
    pairs = f"{CREDIT}\n\n{CAPTION}\n\n© Pia Lund\n\nThe harbour at Skarv."
    article = split(laid_out(picture=pairs))
    assert [(c.caption, c.credit_line) for c in article.captions] == [
        (CAPTION, CREDIT),
        ("The harbour at Skarv.", "© Pia Lund"),
    ]
    assert (article.caption, article.credit_line) == (CAPTION, CREDIT)
    assert article.body == "\n\n".join(BODY)


def test_picture_in_the_middle() -> None:
    """A picture between paragraphs leaves the text before and behind it whole."""
    text = "\n\n".join([HEADLINE, *BODY[:2], f"{CREDIT}\n{CAPTION}", *BODY[2:]])
    assert_right(split(text))
