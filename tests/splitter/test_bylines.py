"""Bylines as the papers of many countries set them, right under a text's headline."""

from __future__ import annotations

import pytest

from newsgrab.blocks.text import read_text
from newsgrab.model import Fields
from newsgrab.splitter import split
from tests.splitter.ferry import STORY, TEXT, TITLE

KOREAN = (
    "낡은 등대를 다시 짓는다",
    "항구 도시 의회는 화요일 겨울이 오기 전에 낡은 등대를 다시 짓기로 결정했으며 공사는 5월에 시작된다고 밝혔다.",
)
CHINESE = (
    "港口城市决定重建老灯塔",
    "港口城市议会周二投票决定在冬天到来之前重建老灯塔，工程将于五月开始，由本地两家船厂承担。",
)
JAPANESE = (
    "古い灯台を再建へ",
    "港町の議会は火曜日、冬が来る前に古い灯台を建て直すことを決め、工事は五月に始まると発表した。",
)


def under(line: str, title: str = TITLE, text: str = TEXT) -> Fields:
    """The fields of a text with ``line`` right under its headline."""
    return split(read_text(f"{title}\n{line}\n\n{text}\n")).fields


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ida Holm, Oslo", ("Ida Holm",)),
        ("Ana Ruiz | Madrid", ("Ana Ruiz",)),
        ("Ayşe Yılmaz / ANKARA", ("Ayşe Yılmaz",)),
        ("Ana Silva, em Lisboa", ("Ana Silva",)),
        ("Ana Ruiz, corresponsal en París", ("Ana Ruiz",)),
        ("Anna Muster, dpa", ("Anna Muster",)),
        ("Anne Dupont (avec AFP)", ("Anne Dupont",)),
        ("Anne Dupont avec AFP", ("Anne Dupont",)),
        ("Anna Svensson/TT", ("Anna Svensson",)),
        ("Budi Santoso, CNN Indonesia", ("Budi Santoso",)),
        ("a cura di Anna Rossi", ("Anna Rossi",)),
        ("Oprac. Anna Kowalska", ("Anna Kowalska",)),
        ("Napisane przez Anna Kowalska", ("Anna Kowalska",)),
        ("Laporan Budi Santoso", ("Budi Santoso",)),
        ("Un reportage de Anne Dupont", ("Anne Dupont",)),
        ("Ellen Marsh, Fox News", ("Ellen Marsh",)),
    ],
)
def test_a_name_and_what_stands_beside_it(line: str, authors: tuple[str, ...]) -> None:
    """Place, agency, house and job beside a name are no author, and the line is no part of the text."""
    found = under(line)
    assert (found.headline, found.authors, found.body) == (TITLE, authors, TEXT)
    assert found.captions == ()


@pytest.mark.parametrize(
    ("line", "title", "text", "author"),
    [
        ("[홍길동 기자]", *KOREAN, "홍길동"),
        ("서울=홍길동 기자", *KOREAN, "홍길동"),
        ("新华社记者王小明", *CHINESE, "王小明"),
        ("王小明 报道", *CHINESE, "王小明"),
        ("文・山田太郎", *JAPANESE, "山田太郎"),
        ("【山田太郎】", *JAPANESE, "山田太郎"),
        ("編集委員　山田太郎", *JAPANESE, "山田太郎"),
    ],
)
def test_titles_and_places_round_a_name_without_spaces(line: str, title: str, text: str, author: str) -> None:
    """Where names have no capitals, the titles, places and brackets round them come off."""
    found = under(line, title, text)
    assert (found.headline, found.authors, found.body) == (title, (author,), text)


def test_a_name_and_an_agency_by_a_caption_are_its_credit() -> None:
    """The words that sign a text right over its first paragraph credit the picture over a caption."""
    found = split(
        read_text(f"{TITLE}\n\nAnna Muster/dpa\n\nThe ferry leaves the quay of Skarv\n\n{TEXT}\n")
    ).fields
    assert found.authors == ()
    assert [c.credit_line for c in found.captions] == ["Anna Muster/dpa"]


def test_a_desk_signs_a_text() -> None:
    """A desk's name alone right under the headline is no subhead of the text."""
    assert under("Redacción").body == TEXT


@pytest.mark.parametrize("line", ["OLD MILL ON THE RIVER GETS A NEW WHEEL AFTER A LONG DEBATE", "New Skarv:"])
def test_what_looks_like_names_and_is_none(line: str) -> None:
    """A line of capitals that Czech could read as names, and a label, sign nothing."""
    assert under(line).authors == ()


def test_the_author_under_a_headline_that_ends_in_a_small_word() -> None:
    """A name and its place do not go on with a headline, whatever its last word."""
    found = under(
        "Anna Muster, Berlin", "Die alte Fähre von Skarv legt im Sommer wieder ab und alle sind dabei mit"
    )
    assert (found.authors, found.headline) == (
        ("Anna Muster",),
        "Die alte Fähre von Skarv legt im Sommer wieder ab und alle sind dabei mit",
    )
    assert found.body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    ("head", "box", "authors"),
    [
        ("By Ada Quill", "About the Author\nAda Quill\nAda Quill is a reporter at the Harbour Post.", ("Ada Quill",)),
        ("", "Sobre la firma\nAda Quill\nEs redactora de la sección Internacional.", ("Ada Quill",)),
        ("Von Ada Quill", "Zur Person\nAda Quill, geboren 1980, schreibt seit zehn Jahren über Schiffe.", ("Ada Quill",)),
    ],
)  # fmt: skip
def test_box_about_the_author(head: str, box: str, authors: tuple[str, ...]) -> None:
    """What a paper tells about the author behind the text is none of it; it names one who is not named over it."""
    found = split(read_text(f"{TITLE}\n{head}\n\n{TEXT}\n\n{box}\n\nTags: ferries\n")).fields
    assert (found.authors, found.body, found.keywords) == (authors, TEXT, ("ferries",))


def test_a_text_under_the_head_of_a_box() -> None:
    """The same words over the text take none of it away."""
    found = split(read_text(f"About the author\n\n{TEXT}\n")).fields
    assert found.body == TEXT


def test_programme_behind_the_text_has_no_author() -> None:
    """Under the line that announces a programme stand its name and date, not the article's."""
    foot = "Dieses Thema im Programm:\nHallo Hafen | 03.05.2024 | 19:30 Uhr"
    found = split(read_text(f"{TITLE}\n\n{TEXT}\n\n{foot}\n")).fields
    assert (found.authors, found.published, found.body) == ((), None, TEXT)
