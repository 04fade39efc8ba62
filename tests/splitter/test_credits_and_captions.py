"""Credits in every form they are printed in, and captions wherever they stand."""

from __future__ import annotations

import pytest

from newsgrab import split

BODY = (
    "The old mill on the river turns again, thanks to forty volunteers who spent three winters on its wheel.",
    "It grinds flour for two bakeries in the town, and on Saturdays visitors may watch it from the bridge.",
    "The council paid for the timber, while the iron came from a shipyard that closed down last spring.",
)
TEXT = "\n\n".join(BODY)


def article(picture: str, *, headline: str = "Old mill turns again") -> str:
    """A text with a picture's words under its headline."""
    return f"{headline}\n\n{picture}\n\n{TEXT}\n"


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The wheel in motion. (Photo: Jo Reed)", "The wheel in motion.", "Jo Reed"),
        ("The wheel in motion. (Photo: Jo Reed/AP)", "The wheel in motion.", "Jo Reed/AP"),
        ("The wheel in motion (Photo by Jo Reed)", "The wheel in motion", "Jo Reed"),
        ("The wheel in motion. [Jo Reed/Al Jazeera]", "The wheel in motion.", "Jo Reed/Al Jazeera"),
        ("The wheel in motion. (AP Photo/Jo Reed)", "The wheel in motion.", "AP Photo/Jo Reed"),
        ("The wheel in motion. (Jo Reed/Getty Images)", "The wheel in motion.", "Jo Reed/Getty Images"),
        ("The wheel in motion | Jo Reed via Getty Images", "The wheel in motion", "Jo Reed via Getty Images"),
        ("The wheel in motion. | Photo: Jo Reed", "The wheel in motion.", "Jo Reed"),
        (
            "The wheel in motion. | picture alliance/dpa | Jo Reed",
            "The wheel in motion.",
            "picture alliance/dpa | Jo Reed",
        ),
        ("지난 2일 항구에 있는 바퀴. 연합뉴스", "지난 2일 항구에 있는 바퀴.", "연합뉴스"),
        ("صورة: العبّارة في الحوض (رويترز)", "العبّارة في الحوض", "رويترز"),
        ("The wheel in motion. • © Jo Reed - FTV", "The wheel in motion.", "© Jo Reed - FTV"),
        ("The wheel in motion. © Jo Reed", "The wheel in motion.", "© Jo Reed"),
        ("The wheel in motion. Photo: Jo Reed", "The wheel in motion.", "Jo Reed"),
        ("The wheel in motion - Copyright Jo Reed/AP", "The wheel in motion", "Jo Reed/AP"),
        ("The wheel in motion. REUTERS/Jo Reed", "The wheel in motion.", "REUTERS/Jo Reed"),
        (
            "The wheel in motion. Photograph: Jo Reed/The Guardian",
            "The wheel in motion.",
            "Jo Reed/The Guardian",
        ),
        ("Das Rad in Bewegung. Foto: Max Muster/dpa", "Das Rad in Bewegung.", "Max Muster/dpa"),
        ("Das Rad in Bewegung (Foto: Max Muster)", "Das Rad in Bewegung", "Max Muster"),
        ("La roue tourne. Crédit photo : Anne Petit", "La roue tourne.", "Anne Petit"),
        ("La roue tourne. (Photo : Anne Petit/AFP)", "La roue tourne.", "Anne Petit/AFP"),
        ("La rueda gira. Foto: Ana Ruiz/EFE", "La rueda gira.", "Ana Ruiz/EFE"),
        ("La ruota gira. (Foto: Ugo Neri/ANSA)", "La ruota gira.", "Ugo Neri/ANSA"),
        ("Hjulet snurrar. Foto: Eva Lind/TT", "Hjulet snurrar.", "Eva Lind/TT"),
        ("Колесо крутится. Фото: Иван Петров/ТАСС", "Колесо крутится.", "Иван Петров/ТАСС"),
        ("回る水車（写真：山田太郎）", "回る水車", "山田太郎"),
        ("Koło się obraca. Fot. Jan Nowak/PAP", "Koło się obraca.", "Jan Nowak/PAP"),
        ("La roue tourne (DR)", "La roue tourne", "DR"),
        ("Roda itu berputar. (IST)", "Roda itu berputar.", "IST"),
    ],
    ids=ascii,
)
def test_credit_in_the_captions_line(line: str, caption: str, credit: str) -> None:
    """A credit at the end of a caption comes off it, its label and brackets with it."""
    found = split(article(line))
    assert (found.caption, found.credit_line) == (caption, credit)
    assert found.body == TEXT


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("© Jo Reed", "© Jo Reed"),
        ("© Reuters/Jo Reed", "© Reuters/Jo Reed"),
        ("(c) Jo Reed", "(c) Jo Reed"),
        ("Photo: Jo Reed", "Jo Reed"),
        ("PHOTO: JO REED", "JO REED"),
        ("Photo by Jo Reed", "Jo Reed"),
        ("Photo credit: Jo Reed", "Jo Reed"),
        ("Picture: Jo Reed/PA", "Jo Reed/PA"),
        ("Credit: Jo Reed", "Jo Reed"),
        ("Jo Reed/AFP", "Jo Reed/AFP"),
        ("Jo Reed via Getty Images", "Jo Reed via Getty Images"),
        ("REUTERS/Jo Reed", "REUTERS/Jo Reed"),
        ("(AP Photo/Jo Reed)", "AP Photo/Jo Reed"),
        ("Foto: Max Muster/dpa", "Max Muster/dpa"),
        ("Bild: Max Muster", "Max Muster"),
        ("Crédit photo : Anne Petit", "Anne Petit"),
        ("Crédit : Anne Petit", "Anne Petit"),
        ("Fotografía: Ana Ruiz", "Ana Ruiz"),
        ("Beeld: Jan de Vries/ANP", "Jan de Vries/ANP"),
        ("Фото: Иван Петров", "Иван Петров"),
        ("写真：山田太郎", "山田太郎"),
        ("사진=홍길동", "홍길동"),
        ("图片来源：新华社", "新华社"),
    ],
    ids=ascii,
)
def test_credit_alone_on_its_line(line: str, credit: str) -> None:
    """A credit line is a credit without its label, and its neighbour is the caption."""
    found = split(article(f"{line}\nThe wheel in motion."))
    assert found.credit_line == credit
    assert found.caption == "The wheel in motion."
    assert found.body == TEXT


@pytest.mark.parametrize("line", ["© Jo Reed", "Photo: Jo Reed", "Jo Reed/AFP"])
def test_credit_without_a_caption(line: str) -> None:
    """A credit over the text makes no caption of the first paragraph."""
    found = split(article(line))
    assert found.caption is None
    assert found.credit_line == line.removeprefix("Photo: ")
    assert found.body == TEXT


@pytest.mark.parametrize(
    ("label", "caption"),
    [
        ("Image caption, The wheel in motion.", "The wheel in motion."),
        ("Caption: The wheel in motion.", "The wheel in motion."),
        ("Photo caption: The wheel in motion.", "The wheel in motion."),
        ("Bildunterschrift: Das Rad in Bewegung.", "Das Rad in Bewegung."),
        ("Légende : La roue tourne.", "La roue tourne."),
        ("Pie de foto: La rueda gira.", "La rueda gira."),
    ],
    ids=ascii,
)
def test_labelled_caption(label: str, caption: str) -> None:
    """A caption behind its label is the caption without the label, with no credit made up."""
    found = split(article(label))
    assert (found.caption, found.credit_line) == (caption, None)
    assert found.body == TEXT


def test_bbc_pictures() -> None:
    """``Image source`` and ``Image caption`` lines make one picture, as often as they come."""
    text = f"""Old mill turns again

Image source, Getty Images
Image caption, The wheel in motion

{BODY[0]}

Image source, Jo Reed
Image caption, Flour for two bakeries

{BODY[1]}

Image source, PA Media

{BODY[2]}

Related Topics
Rivers
Bakeries
"""
    found = split(text)
    assert [(c.caption, c.credit_line) for c in found.captions] == [
        ("The wheel in motion", "Getty Images"),
        ("Flour for two bakeries", "Jo Reed"),
        (None, "PA Media"),
    ]
    assert found.body == TEXT
    assert found.keywords == ("Rivers", "Bakeries")


def test_captions_in_the_middle_only() -> None:
    """Captions between paragraphs come out of the body in order."""
    text = (
        f"Old mill turns again\n\n{BODY[0]}\n\nThe wheel in motion. (Photo: Jo Reed)\n\n{BODY[1]}\n\n"
        f"Flour is packed. (Photo: Pia Lund/AP)\n\n{BODY[2]}\n"
    )
    found = split(text)
    assert [(c.caption, c.credit_line) for c in found.captions] == [
        ("The wheel in motion.", "Jo Reed"),
        ("Flour is packed.", "Pia Lund/AP"),
    ]
    assert found.body == TEXT


@pytest.mark.parametrize(
    "sentence",
    [
        "“The photo: nobody has seen it since the war,” said the miller, who keeps a copy in a drawer at home.",
        "The council (which paid for the timber) will decide in May whether the bridge is to be painted as well.",
        "Copyright law does not protect wheels, the judge wrote in a ruling of ninety pages that nobody had read.",
        "The mill, photographed by Reuters in 1952, had by then been out of use for more than a dozen years.",
        "A spokeswoman told Reuters and AFP that the wheel would turn every day from now on, except in winter.",
        "The timber came from a yard that had been bought by a company of the state, Holz und Stein, S.A. (HOSTA).",
        "The wheel may turn again, “but we never thought that we should live to see it turn,” said Dr. Claverie.",
        "Das Rad dreht sich wieder, und niemand in der Stadt weiß so recht, wem es zu verdanken ist. Max Muster.",
        "The wheel will turn every day from now on, she said. [5949328626F0CE46CD37E2924D50=W700]",
    ],
)
def test_paragraphs_that_only_resemble_captions(sentence: str) -> None:
    """A paragraph is not taken for a caption or a credit because of a word or a bracket in it."""
    found = split(f"Old mill turns again\n\n{BODY[0]}\n\n{sentence}\n\n{BODY[2]}\n")
    assert found.body == "\n\n".join([BODY[0], sentence, BODY[2]])
    assert found.captions == ()


@pytest.mark.parametrize(
    "line", ["PHOTOS: Old mills that turned again", "Fotos: Cuando la rueda volvió a girar"]
)
def test_a_gallery_s_announcement_is_no_credit(line: str) -> None:
    """Behind a label in the plural stands a credit or a headline; this is the second."""
    found = split(article(line))
    assert (found.credit_line, found.captions, found.body) == (None, (), TEXT)


def test_photographers_behind_a_label_in_the_plural() -> None:
    """Names behind the same label are a credit."""
    assert split(article("Photos: Jo Reed and Pia Lund")).credit_line == "Jo Reed and Pia Lund"


def test_copyright_notice_is_no_credit() -> None:
    """The rights line at a page's foot belongs to the site and to no picture."""
    found = split(
        article("© Jo Reed\nThe wheel in motion.") + "\n© 2024 Mill Gazette. All rights reserved.\n"
    )
    assert found.credit_line == "© Jo Reed"
    assert len(found.captions) == 1
    assert [left.text for left in found.leftovers] == ["© 2024 Mill Gazette. All rights reserved."]


def test_a_name_under_a_credit_is_whom_the_picture_shows() -> None:
    """A bare name right under a credit line is its caption, no author; over a date it is the author."""
    shown = split(article("© Reuters/Jo Reed\n\nMartha Kingsley"))
    assert (shown.caption, shown.credit_line, shown.authors) == ("Martha Kingsley", "© Reuters/Jo Reed", ())
    signed = split(article("© Reuters/Jo Reed\n\nMartha Kingsley\n\n3 May 2024"))
    assert (signed.caption, signed.authors) == (None, ("Martha Kingsley",))


def test_a_line_that_leads_on_is_no_caption() -> None:
    """What ends with a colon leads to the text below it, under a credit too."""
    lead = "The miller put it in these words:"
    found = split(f"Old mill turns again\n\n{BODY[0]}\n\n© Jo Reed/AFP\n{lead}\n\n{BODY[1]}\n\n{BODY[2]}\n")
    assert (found.caption, found.credit_line) == (None, "© Jo Reed/AFP")
    assert found.body == "\n\n".join([BODY[0], lead, *BODY[1:]])


ARABIC = (
    "مدينة الميناء تعيد بناء المنارة القديمة",
    "المنارة القديمة فوق الميناء في مارس.",
    "صوت مجلس مدينة الميناء يوم الثلاثاء على إعادة بناء المنارة القديمة قبل حلول الشتاء وستبدأ الأعمال في مايو المقبل.",
)
HEBREW = (
    "עיר הנמל בונה מחדש את המגדלור",
    "המגדלור הישן מעל הנמל במרץ.",
    "מועצת עיר הנמל החליטה ביום שלישי לבנות מחדש את המגדלור הישן לפני החורף, והעבודות יתחילו במאי הקרוב.",
)
CHINESE = (
    "港口城市决定重建老灯塔",
    "三月，港口上方的老灯塔。",
    "港口城市议会周二投票决定在冬天到来之前重建老灯塔，工程将于五月开始，由本地两家船厂承担。",
)
JAPANESE = (
    "古い灯台を再建へ",
    "三月の港に立つ古い灯台。",
    "港町の議会は火曜日、冬が来る前に古い灯台を建て直すことを決め、工事は五月に始まると発表した。",
)
KOREAN = (
    "낡은 등대 다시 짓는다",
    "3월 항구 위의 낡은 등대.",
    "항구 도시 의회는 화요일 겨울이 오기 전에 낡은 등대를 다시 짓기로 결정했으며 공사는 5월에 시작된다고 밝혔다.",
)


@pytest.mark.parametrize(
    ("language", "line", "credit"),
    [
        (ARABIC, "\nتصوير: أحمد حسن", "أحمد حسن"),
        (ARABIC, "\nصورة: أحمد حسن", "أحمد حسن"),
        (HEBREW, "\nצילום: דנה כהן", "דנה כהן"),
        (CHINESE, "\n王小明 摄", "王小明"),
        (CHINESE, "\n新华社记者 王小明 摄", "新华社记者 王小明"),
        (CHINESE, " （新华社发）", "新华社"),
        (JAPANESE, " 写真：山田太郎", "山田太郎"),
        (KOREAN, " /연합뉴스", "연합뉴스"),
    ],
)
def test_credits_where_letters_have_no_case(language: tuple[str, str, str], line: str, credit: str) -> None:
    """In scripts without capitals a caption is no list of names and no credit, and a short headline no section."""
    title, caption, text = language
    found = split(f"{title}\n\n{caption}{line}\n\n{text}\n\n{text[:-1]}، {text}\n")
    assert [(c.caption, c.credit_line) for c in found.captions] == [(caption, credit)]
    assert (found.headline, found.authors, found.categories) == (title, (), ())


@pytest.mark.parametrize(
    ("credit", "name"),
    [("Photo d’archives Anne Dupont", "Anne Dupont"), ("Ana Silva/Lusa", "Ana Silva/Lusa")],
)
def test_labels_with_an_apostrophe_and_agencies_in_small_letters(credit: str, name: str) -> None:
    """The printed apostrophe is the typed one, and a house that writes its initials small is an agency."""
    found = split(f"Old mill turns again\n\nThe wheel in motion. {credit}\n\n{TEXT}\n")
    assert [(c.caption, c.credit_line) for c in found.captions] == [("The wheel in motion.", name)]


@pytest.mark.parametrize("subhead", ["What becomes of the old wheel in the end?", "Flour and bread"])
@pytest.mark.parametrize("before", [False, True])
def test_a_subhead_beside_a_credit_is_no_caption(subhead: str, *, before: bool) -> None:
    """A question or two words head what follows; the line on the credit's other side shows the picture."""
    caption, credit = (
        "Volunteers carry the timber for the new wheel over the bridge",
        "Photo: Jo Reed/Keystone",
    )
    lines = [subhead, credit, caption] if before else [caption, credit, subhead]
    found = split("\n\n".join(["Old mill turns again", *BODY, *lines, *BODY]))
    assert [(c.caption, c.credit_line) for c in found.captions] == [(caption, "Jo Reed/Keystone")]
    assert subhead in (found.body or "").split("\n\n")
