"""The headline: in capitals, with a suffix, over two lines, under a kicker, or not there at all."""

from __future__ import annotations

import pytest

from newsgrab import split

BODY = (
    "The council of Oberau will plant two hundred fruit trees along the old railway line before the end of the year.",
    "Every household may look after one of them, and whoever does is allowed to keep what grows on it.",
    "The first forty apple trees are paid for by a brewery, which asks for nothing but the windfalls in return.",
)
TEXT = "\n\n".join(BODY)


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        ("Two hundred trees for Oberau", "Two hundred trees for Oberau"),
        ("TWO HUNDRED TREES FOR OBERAU", "TWO HUNDRED TREES FOR OBERAU"),
        ("Two hundred trees for Oberau | Valley News", "Two hundred trees for Oberau"),
        ("Two hundred trees for Oberau - valleynews.com", "Two hundred trees for Oberau"),
        ("Two hundred trees for Oberau | Politics | Valley News", "Two hundred trees for Oberau"),
        ("Two hundred trees for Oberau :: Valley News", "Two hundred trees for Oberau"),
        ("# Two hundred trees for Oberau", "Two hundred trees for Oberau"),
        ("Why does Oberau want two hundred trees?", "Why does Oberau want two hundred trees?"),
        (
            "Oberau plants two hundred trees. It is not enough.",
            "Oberau plants two hundred trees. It is not enough.",
        ),
        ("‘Free apples’: Oberau plants trees", "‘Free apples’: Oberau plants trees"),
        (
            "Oberau plants trees – and gives the apples away",
            "Oberau plants trees – and gives the apples away",
        ),
        ("Ober-Au: 200 Bäume für alle", "Ober-Au: 200 Bäume für alle"),
        ("Обычный город сажает двести деревьев", "Обычный город сажает двести деревьев"),
        ("小さな町が二百本の木を植える", "小さな町が二百本の木を植える"),
        ("بلدة صغيرة تزرع مئتي شجرة", "بلدة صغيرة تزرع مئتي شجرة"),
        (
            "Two hundred trees are planted by\nOberau and its brewery",
            "Two hundred trees are planted by Oberau and its brewery",
        ),
        (
            "Two hundred trees for Oberau,\nand an apple for everyone",
            "Two hundred trees for Oberau, and an apple for everyone",
        ),
        ("Two hundred trees\nfor the town of Oberau", "Two hundred trees for the town of Oberau"),
    ],
    ids=ascii,
)
def test_headline(lines: str, headline: str) -> None:
    """The headline is the article's own, as printed, on one line, without the site's name."""
    article = split(f"{lines}\n\n{TEXT}\n")
    assert article.headline == headline
    assert article.body == TEXT


def test_what_comes_off_a_headline_is_left_over() -> None:
    """The site's name is no part of the headline and is not lost either."""
    article = split(f"Two hundred trees for Oberau | Politics | Valley News\n\n{TEXT}\n")
    assert " ".join(left.text for left in article.leftovers) == "| Politics | Valley News"


def test_headline_printed_twice() -> None:
    """A page's title and the headline under it give one headline, the repetition is left over."""
    article = split(f"Two hundred trees for Oberau - Valley News\n\nTwo hundred trees for Oberau\n\n{TEXT}\n")
    assert article.headline == "Two hundred trees for Oberau"
    assert article.body == TEXT


COUNTS = ["532 words", "4 min read", "1.204 Zeichen", "Seite 1 von 2", "Page 1 of 1", "Word count: 532"]


@pytest.mark.parametrize("count", [*COUNTS, "1"])
def test_counts_over_the_headline_are_no_section(count: str) -> None:
    """A line that counts words, pages or minutes names nothing."""
    article = split(f"{count}\n\nTwo hundred trees for the town of Oberau\n\n{TEXT}\n")
    assert article.headline == "Two hundred trees for the town of Oberau"
    assert article.categories == ()
    assert article.body == TEXT


@pytest.mark.parametrize("count", COUNTS)
def test_counts_under_an_empty_label_are_no_section(count: str) -> None:
    """What a file adds behind an empty list is no item of it, and no paragraph."""
    article = split(f"Two hundred trees for the town of Oberau\n\n{TEXT}\n\nCategories:\n\n{count}\n")
    assert article.categories == ()
    assert article.body == TEXT


@pytest.mark.parametrize("heading", ["90 minutes", "1984", "Two words", "50 pages of nothing"])
def test_subheadings_with_numbers_stay(heading: str) -> None:
    """Only a line of nothing but a count is one."""
    article = split(f"Two hundred trees for the town of Oberau\n\n{BODY[0]}\n\n{heading}\n\n{BODY[1]}\n")
    assert heading in (article.body or "")


@pytest.mark.parametrize("kicker", ["Politics", "POLITICS", "Environment"])
def test_section_over_the_headline(kicker: str) -> None:
    """A section's name over the headline is a category, not the headline."""
    article = split(f"{kicker}\n\nTwo hundred trees for the town of Oberau\n\n{TEXT}\n")
    assert article.headline == "Two hundred trees for the town of Oberau"
    assert article.categories == (kicker,)
    assert article.body == TEXT


@pytest.mark.parametrize("gap", ["\n", "\n\n\n"])
def test_a_headline_of_two_sentences_however_lines_are_set(gap: str) -> None:
    """What sets lines apart in the whole text sets the headline apart."""
    headline = "Oberau plants two hundred trees. It is not enough."
    article = split(gap.join([headline, *BODY]))
    assert (article.headline, article.body) == (headline, TEXT)


def test_no_headline() -> None:
    """Without a headline it is None, and the first paragraph stays in the body."""
    article = split(f"{TEXT}\n")
    assert (article.headline, article.body) == (None, TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe", "© Jo Reed", "3 May 2024", "Advertisement", "Photo: Jo Reed",
        "“It was never enough,” the mayor said. “It is now.”", "OBERAU (AP) — Two hundred trees are planted. Apples are free.",
    ],
)  # fmt: skip
def test_other_lines_are_no_headline(line: str) -> None:
    """A byline, a credit, a date, an advert's mark or who speaks over the text is never its headline."""
    assert split(f"{line}\n\n{TEXT}\n").headline is None


@pytest.mark.parametrize(
    ("line", "byline", "authors"),
    [
        ("By Jane Doe", "By Jane Doe", ("Jane Doe",)),
        ("By Jane Doe and Max Roe", "By Jane Doe and Max Roe", ("Jane Doe", "Max Roe")),
        ("Jane Doe", "Jane Doe", ("Jane Doe",)),
        ("Von Max Muster", "Von Max Muster", ("Max Muster",)),
        ("Par Anne Petit", "Par Anne Petit", ("Anne Petit",)),
        ("Por Ana Ruiz", "Por Ana Ruiz", ("Ana Ruiz",)),
        ("Di Ugo Neri", "Di Ugo Neri", ("Ugo Neri",)),
        ("By Jane Doe, political editor", "By Jane Doe, political editor", ("Jane Doe",)),
    ],
)
def test_byline(line: str, byline: str, authors: tuple[str, ...]) -> None:
    """The author's line is the byline as printed, and authors are the names in it."""
    article = split(f"Two hundred trees for Oberau\n\n{line}\n\n{TEXT}\n")
    assert (article.byline, article.authors) == (byline, authors)
    assert article.body == TEXT


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("3 May 2024", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T10:15:00+02:00", "2024-05-03T10:15:00+02:00"),
        ("Published: 3 May 2024", "2024-05-03"),
        ("3. Mai 2024", "2024-05-03"),
        ("3 mai 2024", "2024-05-03"),
        ("2024年5月3日", "2024-05-03"),
        ("Published 2 hours ago", None),
        ("Yesterday", None),
    ],
)
def test_date(line: str, published: str | None) -> None:
    """A date line is the day of publication; a relative one without a clock is none, and never text."""
    article = split(f"Two hundred trees for Oberau\n\n{line}\n\n{TEXT}\n")
    assert article.published == published
    assert article.body == TEXT


def test_name_and_relative_date() -> None:
    """A relative date behind a byline is left over, not dropped without a trace."""
    article = split(f"Two hundred trees for Oberau\n\nBy Jane Doe, 2 hours ago\n\n{TEXT}\n")
    assert article.authors == ("Jane Doe",)
    assert article.published is None
    assert "2 hours ago" in " ".join(left.text for left in article.leftovers)


@pytest.mark.parametrize(
    "name",
    [
        "The Harbour Post",
        "Skarv Times",
        "Gazeta Miejska",
        "Diario de Bergen",
        "Küstenzeitung",
        "Le Courrier du Port",
        "Folkebladet",
        "Вечерние ведомости",
        "港湾新聞",
        "항구일보",
    ],
)
def test_a_papers_name_over_the_headline(name: str) -> None:
    """A line that is called as newspapers are is no section and no headline; a dash suffix so called comes off."""
    title, text = "Ferry sails again after nine years in dock", "\n\n".join(BODY)
    under = split(f"{name}\n\nLocal\n\n{title}\n\n{text}")
    assert (under.headline, under.body, name in under.categories) == (title, text, False)
    assert split(f"{title} - {name}\n\n{text}").headline == title


def test_an_address_it_was_printed_from() -> None:
    """What a printer sets under a page is no text; a sentence that opens with the same words is."""
    sentence = (
        "Printed from blocks that had lain in the mill since the war, the map shows all two hundred trees."
    )
    found = split(
        f"Oberau plants trees\n\n{TEXT}\n\n{sentence}\n\nPrinted from https://example.org/a on 3 May 2024"
    )
    assert found.body == f"{TEXT}\n\n{sentence}"


def test_a_headline_like_a_papers_name() -> None:
    """Where no longer line follows before the text, the line is the headline, whatever it is called."""
    assert split("The Last Post\n\n" + "\n\n".join(BODY)).headline == "The Last Post"


def test_a_section_no_table_knows_stands_over_a_headline_however_wide_the_lines_are_set() -> None:
    """What counts is that it is no further away than lines are in that text."""
    found = split("\n\n\n\n".join(["Orchards", "Two hundred trees for Oberau before the year ends", *BODY]))
    assert (found.headline, found.category) == (
        "Two hundred trees for Oberau before the year ends",
        "Orchards",
    )
    apart = split("\n\n".join(["Orchards\n\n", "Two hundred trees for Oberau before the year ends", *BODY]))
    assert apart.headline == "Orchards"
