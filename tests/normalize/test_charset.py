"""Bytes come out as the text that was written, or with U+FFFD, never as another text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.normalize.charset import BOMS, control_share, decode, encode, unicode_of
from newsgrab.normalize.codepages import FAMILIES
from newsgrab.normalize.detection import CANDIDATES
from newsgrab.normalize.encodings import CODECS, LABELS, MULTIBYTE, name_of, named

#: a few sentences of news, written for this test, in each language
TEXTS = {
    "ru": (
        "Французские спецслужбы предупредили о росте угрозы терактов. «Мы усиливаем меры "
        "безопасности», — заявил министр внутренних дел в понедельник в Париже. По его словам, "
        "число патрулей в столице будет удвоено до конца года. Ёлку на площади установят 1 "
        "декабря."
    ),
    "uk": (
        "Київ оголосив про нові заходи безпеки. Міністр заявив, що їхня мета — захистити "
        "мешканців столиці, зокрема під'їзди та ґанки будинків. Європейський союз підтримав це "
        "рішення."
    ),
    "bg": (
        "Правителството обяви нови мерки за сигурност в София. Министърът каза, че броят на "
        "патрулите ще бъде удвоен до края на годината."
    ),
    "fr": (
        "Les services de sécurité français ont mis en garde contre une menace élevée. « Nous "
        "renforçons les mesures à Noël », a déclaré le ministre à Besançon, près de l’hôtel où "
        "les députés étaient réunis. L’œuvre coûte 30 € et le cœur du débat reste là."
    ),
    "de": (
        "Die französischen Sicherheitsbehörden warnen vor einer erhöhten Gefahr. „Wir verstärken "
        "die Maßnahmen“, sagte der Minister am Montag in München. Größere Züge führen über die "
        "Brücke nach Österreich."
    ),
    "es": (
        "El Gobierno anunció ayer nuevas medidas de seguridad. «La situación está bajo control», "
        "afirmó el ministro en una rueda de prensa en España, según señaló la agencia. ¿Qué "
        "pasará mañana?"
    ),
    "pt": (
        "O Governo anunciou ontem novas medidas de segurança. A situação está sob controlo, "
        "afirmou o ministro em São Paulo, após a reunião com as organizações. Não há razões para "
        "alarme."
    ),
    "sv": (
        "Regeringen presenterade på måndagen nya åtgärder för säkerheten. ”Läget är under "
        "kontroll”, säger ministern från Malmö. Även övriga länder följer utvecklingen."
    ),
    "pl": (
        "Francuskie służby bezpieczeństwa ostrzegły przed rosnącym zagrożeniem. „Wzmacniamy "
        "środki ostrożności” – powiedział minister w poniedziałek w Łodzi. Żaden z urzędników "
        "nie chciał się wypowiedzieć, choć źródła są zgodne."
    ),
    "cs": (
        "Francouzské bezpečnostní služby varovaly před rostoucí hrozbou. „Posilujeme opatření,“ "
        "řekl ministr v pondělí v Praze. Žádný z úředníků se nechtěl vyjádřit, ačkoli zdroje "
        "jsou zajedno. Příští týden přijede náměstek."
    ),
    "hu": (
        "A francia biztonsági szolgálatok a növekvő fenyegetésre figyelmeztettek. „Erősítjük az "
        "intézkedéseket” – mondta a miniszter hétfőn Győrben. Az ügyről több hűvös elemzés is "
        "született, a külügyminisztérium később közöl részleteket."
    ),
    "ro": (
        "Serviciile de securitate franceze au avertizat asupra ameninţării. „Întărim măsurile”, "
        "a spus ministrul luni la Bucureşti, după şedinţa în care oficialii au discutat situaţia "
        "din ţară."
    ),
    "hr": (
        "Francuske sigurnosne službe upozorile su na rastuću prijetnju. „Pojačavamo mjere”, "
        "rekao je ministar u ponedjeljak u Zagrebu. Građani će osjetiti češće kontrole, a "
        "željeznički promet neće biti u prekidu."
    ),
    "el": (
        "Οι γαλλικές υπηρεσίες ασφαλείας προειδοποίησαν για αυξημένη απειλή. «Ενισχύουμε τα "
        "μέτρα», δήλωσε ο υπουργός τη Δευτέρα στην Αθήνα. Ο αριθμός των περιπολιών θα "
        "διπλασιαστεί έως το τέλος του έτους. Άλλες χώρες ακολουθούν."
    ),
    "tr": (
        "Fransız güvenlik birimleri artan tehdide karşı uyardı. “Önlemleri güçlendiriyoruz” "
        "diyen bakan, pazartesi günü İstanbul’da konuştu. Şehirdeki devriye sayısı yıl sonuna "
        "kadar iki katına çıkarılacak. Işıklar açık kaldı."
    ),
    "he": (
        'שירותי הביטחון הצרפתיים הזהירו מפני איום גובר. "אנו מגבירים את האמצעים", אמר השר ביום '
        "שני בירושלים. מספר הסיורים בבירה יוכפל עד סוף השנה."
    ),
    "ar": (
        "حذرت أجهزة الأمن الفرنسية من تزايد التهديد. وقال الوزير يوم الاثنين في القاهرة: «نحن "
        "نعزز الإجراءات»، مضيفا أن عدد الدوريات في العاصمة سيتضاعف بحلول نهاية العام."
    ),
    "ja": (
        "フランスの治安当局は、テロの脅威が高まっていると警告した。内相は月曜日、パリで「対策を強化する」と述べた。首都の巡回は年末までに倍増される見通しだ。"
    ),
    "zh": (
        "法国安全部门警告称，恐怖袭击的威胁正在上升。内政部长周一在巴黎表示：“我们正在加强安全措施。”首都的巡逻人数将在年底前增加一倍。"
    ),
    "zh-tw": (
        "法國安全部門警告，恐怖攻擊的威脅正在上升。內政部長週一在巴黎表示：「我們正在加強安全措施。」首都的巡邏人數將在年底前增加一倍。"
    ),
    "ko": (
        "프랑스 치안 당국은 테러 위협이 커지고 있다고 경고했다. "
        '내무장관은 월요일 파리에서 "안전 조치를 강화하고 있다"고 말했다.'
        " 수도의 순찰 인력은 연말까지 두 "
        "배로 늘어난다."
    ),
    "th": (
        "หน่วยงานความมั่นคงของฝรั่งเศสเตือนถึงภัยคุกคามที่เพิ่มขึ้น รัฐมนตรีกล่าวเมื่อวันจันทร์ที่กรุงปารีสว่าจะเพิ่มมาตรการรักษาความปลอดภัย"
    ),
    "lt": (
        "Prancūzijos saugumo tarnybos įspėjo apie augančią grėsmę. „Stipriname priemones“, – "
        "pirmadienį Vilniuje sakė ministras. Žmonės jaučiasi saugiau, nors šaltiniai tylėjo."
    ),
}

#: (language, the codec its press used)
LEGACY = [
    ("ar", "cp1256"),
    ("ar", "iso8859-6"),
    ("bg", "cp1251"),
    ("cs", "cp1250"),
    ("cs", "iso8859-2"),
    ("de", "cp1252"),
    ("de", "iso8859-15"),
    ("el", "cp1253"),
    ("el", "iso8859-7"),
    ("es", "cp1252"),
    ("fr", "cp1252"),
    ("fr", "iso8859-15"),
    ("he", "cp1255"),
    ("hr", "cp1250"),
    ("hr", "iso8859-2"),
    ("hu", "cp1250"),
    ("hu", "iso8859-2"),
    ("ja", "cp932"),
    ("ja", "euc-jp"),
    ("ja", "iso2022_jp"),
    ("ko", "euc-kr"),
    ("lt", "cp1257"),
    ("pl", "cp1250"),
    ("pl", "iso8859-2"),
    ("pt", "cp1252"),
    ("ro", "cp1250"),
    ("ru", "cp1251"),
    ("ru", "iso8859-5"),
    ("ru", "koi8-r"),
    ("sv", "cp1252"),
    ("th", "cp874"),
    ("tr", "cp1254"),
    ("tr", "iso8859-9"),
    ("uk", "cp1251"),
    ("uk", "koi8-u"),
    ("zh", "gbk"),
    ("zh-tw", "big5"),
]


def _legacy(language: str, codec: str) -> tuple[bytes, str]:
    """The text's bytes in the codec, without the signs that it lacks, and the text that these make."""
    data = TEXTS[language].encode(codec, "ignore")
    return data, data.decode(codec)


@pytest.mark.parametrize(("language", "codec"), LEGACY)
def test_unlabelled_legacy_text(language: str, codec: str) -> None:
    """A few sentences tell their encoding by themselves, as plain text and inside a page."""
    data, text = _legacy(language, codec)
    assert decode(data, None, html=False)[0] == text
    page = b"<html><head><title>x</title></head><body><p>" + data + b"</p></body></html>"
    assert text in decode(page, None, html=True)[0]


@pytest.mark.parametrize(("language", "codec"), LEGACY)
@pytest.mark.parametrize("length", [90, 45])
def test_one_line_of_legacy_text(language: str, codec: str, length: int) -> None:
    """A headline or a line is enough; for Croatian in ISO 8859-2 it takes more than 45 characters."""
    text = TEXTS[language][:length].encode(codec, "ignore").decode(codec)
    enough = (language, codec, length) != ("hr", "iso8859-2", 45)
    assert (decode(text.encode(codec), None, html=False)[0] == text) is enough


@pytest.mark.parametrize(("language", "codec"), LEGACY)
def test_stated_legacy_text(language: str, codec: str) -> None:
    """A right label, in the header or in the page, is obeyed."""
    data, text = _legacy(language, codec)
    assert decode(data, codec.upper(), html=False)[0] == text
    label = {"cp1250": "windows-1250", "cp932": "Shift_JIS"}.get(codec, codec.replace("iso8859", "iso-8859"))
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={label}">'.encode()
    assert text in decode(b"<html><head>" + meta + data, None, html=True)[0]


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16(language: str, codec: str) -> None:
    """UTF-16 of either end is read with its mark and, told by its NULs, without."""
    text = f"{TEXTS[language]}\n\n2026\n"  # without a line end, Chinese has no NUL to tell it by
    mark = codecs.BOM_UTF16_LE if codec.endswith("le") else codecs.BOM_UTF16_BE
    assert decode(mark + text.encode(codec), "utf-8", html=False)[0] == text
    assert decode(text.encode(codec), None, html=False)[0] == text


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    "stated", [None, "iso-8859-1", "windows-1251", "utf-16", "us-ascii", "no-such", "gbk"]
)
def test_utf8_wins_over_wrong_labels(language: str, stated: str | None) -> None:
    """Valid UTF-8 with characters of several bytes is UTF-8, whatever a header says."""
    text = TEXTS["ja"] + TEXTS[language]
    assert decode(text.encode(), stated, html=True) == (text, "utf-8")


@pytest.mark.parametrize("language", ["ru", "el", "zh", "ko", "ar"])
def test_latin1_label_on_other_scripts(language: str) -> None:
    """The label that servers send by default does not turn whole words into accented letters."""
    codec = {"ru": "cp1251", "el": "cp1253", "zh": "gbk", "ko": "euc-kr", "ar": "cp1256"}[language]
    data, text = _legacy(language, codec)
    assert decode(data, "ISO-8859-1", html=False)[0] == text


def test_utf8_label_on_legacy_text() -> None:
    """A label of UTF-8 on bytes that are not is passed over."""
    data, text = _legacy("fr", "cp1252")
    assert decode(data, "utf-8", html=False) == (text, "windows-1252")


@pytest.mark.parametrize("stated", [None, "windows-1252", "utf-8"])
def test_damaged_utf8_stays_utf8(stated: str | None) -> None:
    """One foreign byte or a cut at the end costs one character, not the whole text."""
    for data in (TEXTS["fr"].encode() + b" \xe9 end", TEXTS["ru"].encode()[:-2]):
        text, name = decode(data, stated, html=False)
        assert name == "utf-8"
        assert text.count("\ufffd") == 1


def test_header_before_meta() -> None:
    """The header is trusted before the page, and the mark before both."""
    data = b'<meta charset="koi8-r"><p>' + TEXTS["ru"].encode("cp1251")
    assert decode(data, "windows-1251", html=True)[1] == "windows-1251"
    assert decode(codecs.BOM_UTF8 + "<p>é".encode(), "windows-1251", html=True) == ("<p>é", "utf-8")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta charset="windows-1250">', "windows-1250"),
        ("<META CHARSET = ISO-8859-2 />", "iso-8859-2"),
        ("<meta content='text/html;charset=iso-8859-2' http-equiv=content-type>", "iso-8859-2"),
        ('<?xml version="1.0" encoding="ISO-8859-2"?>', "iso-8859-2"),
        ("<!-- <meta charset=koi8-r> --><meta charset=iso-8859-2>", "iso-8859-2"),
        ('<meta name="description" content="charset=koi8-r"><meta charset=iso-8859-2>', "iso-8859-2"),
        ("<script>" + "x" * 3000 + "</script><meta charset=iso-8859-2>", "iso-8859-2"),
    ],
)
def test_what_a_page_states(head: str, expected: str) -> None:
    """A page's own statement is found in all its forms, not in comments, and far down before a guess."""
    assert decode(head.encode() + b"<p>\xe1", None, html=True)[1] == expected


def test_meta_is_for_pages_only() -> None:
    """Plain text that speaks of a charset states none."""
    assert decode("<meta charset=koi8-r> é".encode("cp1252"), None, html=False)[1] == "windows-1252"


def test_utf16_in_meta_means_utf8() -> None:
    """A page whose head could be read as bytes is not UTF-16."""
    assert decode(b"<meta charset=utf-16><p>abc", None, html=True) == ("<meta charset=utf-16><p>abc", "utf-8")


def test_rows_of_signs_are_no_script() -> None:
    """A long rule of dashes does not make a French text Cyrillic."""
    text = "Le café\n" + "—" * 400 + "\nfermé"
    assert decode(text.encode("cp1252"), "iso-8859-1", html=False)[0] == text
    assert decode(text.encode("cp1252"), None, html=False)[0] == text


def test_stray_nul_is_no_utf16() -> None:
    """A NUL in plain text does not make it UTF-16."""
    assert unicode_of(b"Hello\0 world, this is plain text.\n" * 9) is None


def test_long_unlabelled_text_is_cut_between_characters() -> None:
    """A guess from the beginning of a long text is the same as from a short one."""
    for language, codec in (("zh", "gbk"), ("ja", "cp932"), ("ru", "cp1251")):
        data, text = _legacy(language, codec)
        assert decode(data * 400, None, html=False)[0] == text * 400


def test_labels_lead_to_codecs() -> None:
    """Every label, sorted, leads to a codec that Python has; every guess has a name."""
    assert list(LABELS) == sorted(LABELS)
    assert list(CODECS) == sorted(CODECS)
    assert all(codecs.lookup(CODECS[name]) for name in [*LABELS.values(), *MULTIBYTE, *(n for _, n in BOMS)])
    assert all(named(label) == name for label, name in LABELS.items())
    assert all(
        named(name_of(codec)) for codec in [*CANDIDATES, *(page for family in FAMILIES for page in family)]
    )


def test_labels_as_people_write_them() -> None:
    """Case, blanks and quotes around a label do not matter; an unknown one is none."""
    assert named(' "UTF-8" ') == "utf-8"
    assert named("Latin1") == "windows-1252"
    assert named("GB2312") == "gb18030"
    assert named(None) is named("x" * 10_000) is named("martian") is None


@given(st.binary(), st.one_of(st.none(), st.text(), st.sampled_from(sorted(CODECS))), st.booleans())
def test_decode_never_raises(data: bytes, stated: str | None, html: bool) -> None:
    """Any bytes under any label give text that can be written as UTF-8, and a known encoding."""
    text, name = decode(data, stated, html)
    assert text.encode("utf-8") is not None
    assert name in CODECS


@given(st.text())
def test_utf8_comes_back(text: str) -> None:
    """Text encoded as UTF-8 under its own label comes back, unless NULs make it look like UTF-16."""
    data = encode(text)
    if unicode_of(data) is None and b"\x1b$" not in data:
        assert decode(data, "utf-8", html=False) == (data.decode(), "utf-8")


def test_encode_mends_surrogates() -> None:
    """Halves of a pair are joined, lone ones replaced, the rest untouched."""
    assert encode("a\ud83d\ude00b\ud800c").decode() == "a😀b\ufffdc"


def test_control_share() -> None:
    """Tabs and line ends are text, other controls are not."""
    assert control_share(b"a\tb\r\n") == control_share(b"") == 0
    assert control_share(b"\x01\x02ab") == 0.5


@pytest.mark.parametrize(
    "piece", [b"<!--", b"<meta ", b"<meta charset=", b"<", b"\x1b$", b"\xe9", b"\xff\x00"]
)
def test_hostile_repetition(piece: bytes) -> None:
    """A megabyte of one piece is decoded in one linear pass."""
    text, _ = decode(piece * (2**20 // len(piece)), None, html=True)
    assert text
