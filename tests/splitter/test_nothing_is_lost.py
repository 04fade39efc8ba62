"""Nothing is lost: every line is decided about once, and every word is in a field or in a leftover."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsgrab.model import Kind
from newsgrab.normalize.text import lines_of
from tests.splitter import accounting

ROOT = Path(__file__).parent.parent.parent
REAL = ROOT.parent / "shared" / "rawtext-dev"

#: words that stand nowhere else, so that one that is lost is missed
_SYLLABLES = ("ba", "do", "ki", "lu", "me", "nor", "pa", "ri", "sol", "ta", "ven", "zu")
NAMES = st.lists(st.sampled_from(_SYLLABLES), min_size=2, max_size=4).map(lambda s: "".join(s).capitalize())
WORDS = st.one_of(
    NAMES.map(str.lower),
    st.sampled_from(
        [
            "the",
            "ferry",
            "harbour",
            "reopened",
            "after",
            "nine",
            "years",
            "with",
            "a",
            "crane",
            "on",
            "Monday",
            "la",
            "ville",
            "est",
            "grande",
            "et",
            "der",
            "Hafen",
            "мост",
            "открыли",
            "снова",
            "港湾",
            "橋",
            "다리",
            "η",
            "γέφυρα",
            "الجسر",
            "גשר",
            "पुल",
            "köprü",
        ]
    ),
)
SENTENCES = st.lists(WORDS, min_size=3, max_size=14).map(lambda words: " ".join(words).capitalize() + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join)
LINES = st.lists(WORDS, min_size=2, max_size=9).map(lambda words: " ".join(words).capitalize())
PEOPLE = st.tuples(NAMES, NAMES).map(" ".join)


def filled(template: str) -> st.SearchStrategy[str]:
    """A line of furniture, a label or a credit with invented words in its places."""
    return st.tuples(PEOPLE, LINES, NAMES).map(lambda t: template.format(person=t[0], line=t[1], name=t[2]))


HEADLINES = st.one_of(LINES, LINES.map(str.upper), filled("{line} | {name}"), filled("{line} - {name} News"))
CREDITS = st.one_of(
    *map(
        filled,
        (
            "© {person}",
            "© Reuters/{person}",
            "Photo: {person}",
            "Foto: {person}/dpa",
            "Crédit photo : {person}",
            "Image source, {person}",
            "({person}/AFP)",
            "Фото: {person}",
            "写真：{person}",
            "사진={person}",
            "{person}/AP",
        ),
    )
)
CAPTIONS = st.one_of(
    *map(
        filled,
        (
            "{line}.",
            "{line} (Photo: {person})",
            "{line} | {person}/Getty Images",
            "{line}. Foto: {person}",
            "Image caption, {line}",
            "{line} © {person}",
            "![{line}](https://example.org/{name}.jpg)",
        ),
    )
)
LABELS = st.one_of(
    *map(
        filled,
        (
            "Categories: {name}, {line}",
            "Categories:",
            "Tags: {name}",
            "Filed under: {name}",
            "Posted in {name} | Tagged {name}",
            "#{name} #{name}",
            "Title: {line}",
            "Author: {person}",
            "Date: 3 May 2024",
            "Section: {name}",
            "Kategorien: {name}",
            "Subject: {line}",
            "Caption: {line}",
            "Mots-clés : {name}, {name}",
            "URL: https://example.org/{name}",
            "Source: {name}",
            "Language: English",
            "Text:",
            "Summary: {line}",
        ),
    )
)
FURNITURE = st.one_of(
    *map(
        filled,
        (
            "Advertisement",
            "Share on Facebook",
            "Read more: {line}",
            "Home > News > {name}",
            "Related Topics",
            "Most read",
            "By {person}",
            "{person}",
            "{person} | 3 May 2024",
            "Published 2 hours ago",
            "By {person}, 2 hours ago",
            "3 May 2024",
            "-30-",
            "(Reporting by {person}; editing by {person})",
            "---",
            "© 2024 {name} News. All rights reserved",
            "* {line}",
            "1. {line}",
            "## {line}",
            "# {line}",
            "**{line}**",
            "# []( https://example.org/{name})",
            "## [{line}](/)",
            "### ![](/{name}.png)",
            "* ## [](/{name})",
            "[ ] {line}",
            "“{line}”",
            "> {line}",
            "— {line}",
            "12 comments",
            "https://example.org/{name}",
            "1 of 500 DOCUMENTS",
            "---------- Forwarded message ---------",
            "From: {person} <a@example.org>",
            "--",
            "HD {line}",
            "LP",
            "{name}-{name} (PIX)",
            "PARIS, Jan 3 (Reuters) - {line}.",
        ),
    )
)
GAPS = st.sampled_from(("\n", "\n\n", "\n\n\n", "\n \n", "\r\n", "\r\n\r\n", "\n\t\n"))
PIECES = st.one_of(HEADLINES, CREDITS, CAPTIONS, LABELS, PARAGRAPHS, PARAGRAPHS, FURNITURE)
ARTICLES = st.lists(st.tuples(PIECES, GAPS), min_size=1, max_size=16).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)
#: characters that scraped texts carry and no reader sees, marks of formats, and letters of many scripts
JUNK = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\u00ad\u200b\u200e\ufeff\u00a0\x00\x1b\x0c\t\r\n\u2028>#*_![](){}|/:：-–—©.,\"'“”"),
    ),
    max_size=200,
)
MIXED = st.lists(st.one_of(JUNK, ARTICLES), min_size=1, max_size=4).map("".join)
KINDS = st.sampled_from((Kind.TEXT, Kind.MARKDOWN))

generous = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def assert_nothing_lost(text: str) -> None:
    """Hold the promise over one text: lines, then words from line to block to part to field."""
    found = accounting.split(text)
    assert accounting.uncovered(text, found) == []
    assert accounting.overlapping(found) == []
    assert accounting.lost_in_reading(text, found) == []
    assert accounting.lost_in_deciding(found) == []
    assert accounting.lost_in_fields(found) == []


@generous
@given(ARTICLES)
@example("Title: First words\n\n# Other words\n\nText of it.")
@example("Home > News > Baba\nBaba dodo\n")
@example("---\nPhoto: Baba Dodo\n---\n")
@example("# []( https://example.org/Baba)\nBababanor the\n\nHD Bababanor babanor babababa on do\nBaba ba\n")
@example(
    "Published 2 hours ago\nBaba baba baba baba the\n\nBaba baba | Baba Baba/Getty Images\n\n"
    "![Baba baba](https://example.org/Baba.jpg)\nBaba baba\n\n**Baba baba**\n\n"
    "Summary: Baba baba\nImage caption, Baba baba\n\t\nTags: Baba\n\n"
    "Baba baba baba baba baba baba. Foto: Baba Baba\nBaba baba\n"
)
def test_generated_articles(text: str) -> None:
    """Of an article built from pieces in any order, every line and every word is somewhere."""
    assert_nothing_lost(text)


@generous
@given(MIXED, KINDS)
def test_any_text_is_split(text: str, kind: Kind) -> None:
    """No text makes the splitter fail, and every line of it is decided about once."""
    found = accounting.split(text, kind)
    assert accounting.uncovered(text, found) == []
    assert accounting.overlapping(found) == []
    assert all(decision.parts and decision.rule for decision in found.decisions)


@generous
@given(MIXED, KINDS)
def test_same_text_same_answer(text: str, kind: Kind) -> None:
    """Splitting has no memory and no chance in it."""
    assert accounting.split(text, kind) == accounting.split(text, kind)


@generous
@given(ARTICLES, st.sampled_from(("\n\n\n", " \n\t\n", "\r\n\r\n")))
def test_trailing_blanks_say_nothing(text: str, blanks: str) -> None:
    """Blanks behind a text change no field and no decision."""
    assert accounting.split(text.rstrip() + blanks) == accounting.split(text.rstrip())


@generous
@given(ARTICLES)
def test_line_ends_and_byte_order_marks_say_nothing(text: str) -> None:
    """Windows and old Mac line ends and a byte order mark change no field and no decision."""
    plain = "\n".join(lines_of(text))
    right = accounting.split(plain)
    assert accounting.split(plain.replace("\n", "\r\n")) == right
    assert accounting.split(plain.replace("\n", "\r")) == right
    assert accounting.split("\ufeff" + plain) == right


FIXTURES = sorted(p for p in (ROOT / "fixtures").glob("*/article.*") if p.suffix in (".md", ".txt"))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.parent.name)
def test_fixtures(path: Path) -> None:
    """Of every text among the fixtures, every line and every word is somewhere."""
    text = path.read_bytes().decode("utf-8", errors="replace")
    found = accounting.split(text)
    assert accounting.uncovered(text, found) == []
    assert accounting.overlapping(found) == []
    assert accounting.lost_in_deciding(found) == []
    assert accounting.lost_in_fields(found) == []


@pytest.mark.skipif(not REAL.is_dir(), reason="the development set ../shared/rawtext-dev is not here")
def test_real_texts() -> None:
    """Of real articles in every layout, each line is decided about once and each word is somewhere."""
    records = [json.loads(line) for line in (REAL / "gold.jsonl").read_text("utf-8").splitlines()]
    wrong: dict[str, object] = {}
    for record in records[::3]:
        text = (REAL / record["file"]).read_bytes().decode()
        found = accounting.split(text)
        checks = (accounting.uncovered(text, found), accounting.overlapping(found))
        words = (accounting.lost_in_deciding(found), accounting.lost_in_fields(found))
        if any(checks) or any(words):
            wrong[record["id"]] = [*checks, *words]
    assert wrong == {}
