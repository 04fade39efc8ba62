"""Telling the language of a text for internal choices."""

from __future__ import annotations

import pytest

from newsgrab.vocabulary import LANGUAGES, guess_language

SENTENCES = {
    "ar": ("أعلنت الحكومة يوم الثلاثاء عن خطة جديدة لدعم المدارس في القرى.",
           "وقال رئيس البلدية إن الجسر القديم سيغلق حتى نهاية الشهر."),
    "cs": ("Město podle mluvčího opraví most, který je už tři roky zavřený, ale práce se protáhnou.",
           "Ředitelka školy řekla, že se děti vrátí do tříd až po prázdninách, protože střecha byla poškozena."),
    "da": ("Kommunen har besluttet, at broen ikke skal åbne igen, før der er fundet penge til det efter stormen.",
           "Det er første gang, at de to byer er blevet enige om en fælles plan for havnen."),
    "de": ("Die Stadt hat am Dienstag beschlossen, dass der Markt nicht auf den alten Platz zurückkehrt.",
           "Nach dem Sturm wurden die Straßen von der Feuerwehr geräumt, und auch die Schule ist wieder offen."),
    "el": ("Ο δήμος ανακοίνωσε ότι η γέφυρα θα μείνει κλειστή μέχρι τον Μάιο.",
           "Οι κάτοικοι του νησιού ζητούν περισσότερα δρομολόγια για τον χειμώνα."),
    "en": ("The council said on Tuesday that the bridge would not reopen before the end of the year.",
           "Residents who have lived with the noise for years were told that it would stop after the summer."),
    "es": ("El ayuntamiento anunció que la biblioteca del barrio no abrirá hasta el mes de mayo por las obras.",
           "Los vecinos de la zona dicen que el ruido es cada vez más fuerte y que nadie les responde."),
    "fi": ("Kaupunki kertoi, että silta ei ole auki ennen kuin korjaus on valmis, mutta bussit kulkevat myös nyt.",
           "Koulun rehtori sanoi, että oppilaat ovat olleet kotona, koska rakennus on vielä kylmä ja se pitää lämmittää."),
    "fr": ("La mairie a annoncé mardi que le pont ne sera pas ouvert avant la fin de l'année pour les voitures.",
           "Les habitants du quartier disent que le bruit est plus fort depuis les travaux dans la rue."),
    "he": ("העירייה הודיעה כי הגשר יישאר סגור עד סוף החודש.",
           "תושבי השכונה אומרים שהרעש גבר מאז תחילת העבודות."),
    "hi": ("नगर पालिका ने कहा कि पुल महीने के अंत तक बंद रहेगा।",
           "गांव के लोगों का कहना है कि सड़क पर पानी भर गया है।"),
    "id": ("Pemerintah kota mengatakan bahwa jembatan itu tidak akan dibuka untuk umum pada tahun ini.",
           "Warga yang tinggal di dekat pasar mengatakan suara dari jalan itu sudah lebih keras dengan adanya proyek."),
    "it": ("Il comune ha detto che il ponte non riaprirà prima della fine dei lavori, che sono più lunghi del previsto.",
           "Gli abitanti della zona sono scesi in piazza per chiedere una scuola nuova anche per il quartiere."),
    "ja": ("市は火曜日、橋の通行止めを月末まで続けると発表した。", "住民によると、工事の音は夜まで続いている。"),
    "ko": ("시는 화요일 다리를 월말까지 폐쇄한다고 밝혔다.", "주민들은 공사 소음이 밤까지 이어진다고 말했다."),
    "nb": ("Kommunen sier at broen ikke åpner igjen etter stormen før arbeidet er ferdig, og at det ble dyrt.",
           "Etter at stormen hadde gitt seg, var det flere som ikke kom seg til jobb, men skolen ble åpnet."),
    "nl": ("De gemeente zegt dat de brug niet voor het einde van het jaar wordt geopend, maar de bussen rijden ook nu.",
           "De bewoners van de wijk zijn boos over het lawaai dat een bedrijf met zijn machines maakt."),
    "pl": ("Miasto poinformowało, że most nie zostanie otwarty przed końcem roku, ale autobusy już się tam pojawiły.",
           "Mieszkańcy, którzy skarżą się na hałas, są źli, że nikt do nich nie przyszedł po remoncie."),
    "pt": ("A prefeitura disse que a ponte não será aberta até o fim do ano, mas os ônibus já passam pela rua.",
           "Os moradores do bairro dizem que o barulho está mais forte e que ninguém da obra responde ao telefone."),
    "ru": ("Мэрия сообщила, что мост не откроют до конца месяца, но автобусы уже ходят.",
           "Жители говорят, что шум на стройке продолжается до самой ночи."),
    "sv": ("Kommunen säger att bron inte öppnar igen förrän det finns pengar till arbetet, men att bussen går.",
           "Det är första gången som de två städerna har kommit överens om en plan för hamnen och den nya vägen."),
    "tr": ("Belediye, köprünün yıl sonuna kadar açılmayacağını ve otobüsler için yeni bir yol olarak kapandığını söyledi.",
           "Mahalle sakinleri gürültünün çok arttığını, ancak bu konuda daha sonra bir toplantı için söz verildiğini dedi."),
    "uk": ("Міська рада повідомила, що міст не відкриють до кінця місяця.",
           "Мешканці кажуть, що шум із будівництва триває до пізньої ночі."),
    "vi": ("Thành phố cho biết cây cầu sẽ không được mở lại trước cuối năm và các xe buýt đã đi đường khác.",
           "Người dân trong khu phố nói rằng tiếng ồn của công trình là quá lớn và không có ai trả lời cho họ."),
    "zh": ("市政府周二宣布，大桥将封闭至月底。", "居民表示，施工噪音一直持续到深夜。"),
}  # fmt: skip


def test_every_language_has_sentences() -> None:
    """No language of the vocabulary is left untested."""
    assert set(SENTENCES) == set(LANGUAGES)


@pytest.mark.parametrize(("code", "text"), [(c, s) for c, pair in SENTENCES.items() for s in pair])
def test_guess(code: str, text: str) -> None:
    """Two ordinary sentences of each language are told."""
    assert guess_language(text) == code


@pytest.mark.parametrize("text", ["", " \n", "2024", "Reuters", "Lorem ipsum dolor sit amet", "\x00\ud800"])
def test_unsure(text: str) -> None:
    """Text that tells nothing gives no language."""
    assert guess_language(text) is None


def test_foreign_names_do_not_tip() -> None:
    """A name in another script does not decide: the letters of the text do."""
    text = "The museum said that the painter 藤田嗣治 was the first of the group to have lived in the city."
    assert guess_language(text) == "en"
