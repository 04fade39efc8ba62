"""Dates as newspapers write them, in every language of the vocabulary."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.normalize.dates import LONGEST, DateLine, is_date_line, parse, split_date_tail
from newsgrab.vocabulary import LANGUAGES, MONTHS_BY_LANGUAGE

NOW = datetime(2024, 6, 10, 15, 30, tzinfo=UTC)

STATED = [
    ("ar", "٣ مايو ٢٠٢٤", "2024-05-03"),
    ("ar", "3 مايو 2024 - 18:03", "2024-05-03T18:03:00"),
    ("cs", "3. května 2024 v 18:03", "2024-05-03T18:03:00"),
    ("cs", "pátek 3. 5. 2024 18:03", "2024-05-03T18:03:00"),
    ("cs", "3. 5. 2024, 18.03 hod.", "2024-05-03T18:03:00"),
    ("da", "d. 3. maj 2024 kl. 18.03", "2024-05-03T18:03:00"),
    ("de", "3. Mai 2024, 18:03 Uhr", "2024-05-03T18:03:00"),
    ("de", "Stand: 02.02.2025, 18:03 Uhr", "2025-02-02T18:03:00"),
    ("de", "Fr., 3. Okt. 2024", "2024-10-03"),
    ("de", "3.5.24", "2024-05-03"),
    ("de", "3.5.2024, 9.05 Uhr MESZ", "2024-05-03T09:05:00+02:00"),
    ("el", "3 Μαΐου 2024, 18:03", "2024-05-03T18:03:00"),
    ("el", "Παρασκευή 3 Μαΐου 2024", "2024-05-03"),
    ("el", "03.05.2024 • 18:03", "2024-05-03T18:03:00"),
    ("el", "3 ΜΑΪΟΥ 2024", "2024-05-03"),
    ("en", "May 3, 2024", "2024-05-03"),
    ("en", "Friday 3rd May 2024", "2024-05-03"),
    ("en", "Nov. 5, 2024 at 3:04 p.m. ET", "2024-11-05T15:04:00-05:00"),
    ("en", "Updated 3:15 PM EDT, Mon June 3, 2024", "2024-06-03T15:15:00-04:00"),
    ("en", "May 3, 2024 12:00 am", "2024-05-03T00:00:00"),
    ("en", "25/03/2024", "2024-03-25"),
    ("en-GB", "05/03/2024", "2024-03-05"),
    ("en-US", "05/03/2024", "2024-05-03"),
    ("es", "3 de mayo de 2024 a las 18:03", "2024-05-03T18:03:00"),
    ("es", "03/05/2024 18:03h", "2024-05-03T18:03:00"),
    ("fi", "3.5.2024 klo 9.30", "2024-05-03T09:30:00"),
    ("fi", "perjantai 3. toukokuuta 2024", "2024-05-03"),
    ("fr", "Publié le 30 août 2023 à 12h00", "2023-08-30T12:00:00"),
    ("fr", "le 1er janv. 2024 à 21h04", "2024-01-01T21:04:00"),
    ("he", "3 במאי 2024, 18:03", "2024-05-03T18:03:00"),
    ("hi", "3 मई 2024, 18:03", "2024-05-03T18:03:00"),
    ("hi", "०३ मई २०२४", "2024-05-03"),
    ("id", "Jumat, 3 Mei 2024 | 18:03 WIB", "2024-05-03T18:03:00+07:00"),
    ("it", "venerdì 3 maggio 2024 ore 18.03", "2024-05-03T18:03:00"),
    ("ja", "2024年5月3日 18時03分", "2024-05-03T18:03:00"),
    ("ja", "令和6年5月3日", "2024-05-03"),
    ("ja", "平成元年1月8日", "1989-01-08"),
    ("ko", "2024. 5. 3. 오후 6:03", "2024-05-03T18:03:00"),
    ("ko", "2024년 5월 3일", "2024-05-03"),
    ("nb", "5. aug. 2024, kl. 12.47", "2024-08-05T12:47:00"),
    ("nl", "vrijdag 3 mei 2024 om 18:03 uur", "2024-05-03T18:03:00"),
    ("pl", "2 lut 2025, 21:52", "2025-02-02T21:52:00"),
    ("pl", "piątek, 3 maja 2024 r., godz. 18:03", "2024-05-03T18:03:00"),
    ("pl", "03.05.2024 g. 18.03", "2024-05-03T18:03:00"),
    ("pt", "03/05/2024 18h03", "2024-05-03T18:03:00"),
    ("pt", "3 de mai. de 2024", "2024-05-03"),
    ("ru", "3 мая 2024 г., 18:03 (мск)", "2024-05-03T18:03:00+03:00"),
    ("ru", "18:03, 3 мая 2024", "2024-05-03T18:03:00"),
    ("ru", "3 мая 2024 года в 18:03", "2024-05-03T18:03:00"),
    ("sv", "3 maj 2024 kl. 18.03", "2024-05-03T18:03:00"),
    ("tr", "3 Mayıs 2024 Cuma 18:03", "2024-05-03T18:03:00"),
    ("tr", "03.05.2024 - 18:03", "2024-05-03T18:03:00"),
    ("tr", "18 ŞUBAT 2024", "2024-02-18"),
    ("tr", "3 MAYIS 2024", "2024-05-03"),
    ("uk", "3 травня 2024 року, 18:03", "2024-05-03T18:03:00"),
    ("uk", "п'ятниця, 3 травня 2024, о 18:03", "2024-05-03T18:03:00"),
    ("vi", "3 tháng 5, 2024", "2024-05-03"),
    ("vi", "Thứ sáu, 3/5/2024, 18:03 (GMT+7)", "2024-05-03T18:03:00+07:00"),
    ("zh", "2024年5月3日 18:03", "2024-05-03T18:03:00"),
    ("zh", "民國113年5月3日", "2024-05-03"),
    (None, "Mon, 23 Dec 2024 12:15:27 +0000", "2024-12-23T12:15:27+00:00"),
    (None, "2024-05-03", "2024-05-03"),
    (None, "2024-05-03 18:03:00", "2024-05-03T18:03:00"),
    (None, "2024-05-03T18:03:00Z", "2024-05-03T18:03:00+00:00"),
    (None, "2024-05-03T18:03:00.123+05:30", "2024-05-03T18:03:00+05:30"),
    (None, "20240503T180300", "2024-05-03T18:03:00"),
]

AGO = [
    ("ar", "منذ 2 ساعة", "2024-06-10T13:30:00+00:00"),
    ("ar", "قبل 3 أيام", "2024-06-07"),
    ("cs", "před 2 hodinami", "2024-06-10T13:30:00+00:00"),
    ("cs", "před hodinou", "2024-06-10T14:30:00+00:00"),
    ("cs", "včera 18:03", "2024-06-09T18:03:00"),
    ("da", "for 2 timer siden", "2024-06-10T13:30:00+00:00"),
    ("de", "vor 3 Stunden", "2024-06-10T12:30:00+00:00"),
    ("de", "vor einer Stunde", "2024-06-10T14:30:00+00:00"),
    ("el", "πριν από 2 ώρες", "2024-06-10T13:30:00+00:00"),
    ("el", "2 ώρες πριν", "2024-06-10T13:30:00+00:00"),
    ("en", "2 hours ago", "2024-06-10T13:30:00+00:00"),
    ("en", "yesterday", "2024-06-09"),
    ("es", "hace 2 horas", "2024-06-10T13:30:00+00:00"),
    ("fi", "2 tuntia sitten", "2024-06-10T13:30:00+00:00"),
    ("fr", "il y a 2 heures", "2024-06-10T13:30:00+00:00"),
    ("he", "לפני 2 שעות", "2024-06-10T13:30:00+00:00"),
    ("hi", "2 घंटे पहले", "2024-06-10T13:30:00+00:00"),
    ("id", "2 jam lalu", "2024-06-10T13:30:00+00:00"),
    ("it", "2 ore fa", "2024-06-10T13:30:00+00:00"),
    ("ja", "2時間前", "2024-06-10T13:30:00+00:00"),
    ("ko", "2시간 전", "2024-06-10T13:30:00+00:00"),
    ("nb", "for 2 timer siden", "2024-06-10T13:30:00+00:00"),
    ("nl", "2 uur geleden", "2024-06-10T13:30:00+00:00"),
    ("pl", "2 godz. temu", "2024-06-10T13:30:00+00:00"),
    ("pl", "godzinę temu", "2024-06-10T14:30:00+00:00"),
    ("pt", "há 2 horas", "2024-06-10T13:30:00+00:00"),
    ("ru", "2 часа назад", "2024-06-10T13:30:00+00:00"),
    ("ru", "час назад", "2024-06-10T14:30:00+00:00"),
    ("ru", "вчера, 18:03", "2024-06-09T18:03:00"),
    ("sv", "för 2 timmar sedan", "2024-06-10T13:30:00+00:00"),
    ("tr", "2 saat önce", "2024-06-10T13:30:00+00:00"),
    ("tr", "3 dk. önce", "2024-06-10T15:27:00+00:00"),
    ("uk", "3 хв. тому", "2024-06-10T15:27:00+00:00"),
    ("vi", "2 giờ trước", "2024-06-10T13:30:00+00:00"),
    ("zh", "2小时前", "2024-06-10T13:30:00+00:00"),
]

UNCERTAIN = [
    ("en", "05/03/2024"), (None, "May 2024"), (None, "12 May"), (None, "31 February 2024"), (None, "2024-13-01"),
    (None, "30.02.2024"), ("de", "32. Mai 2024"), ("pl", "maj 2024"), ("ru", "май 2024"), (None, ""), (None, "18:03"),
    (None, "00/00/0000"), ("ja", "2024年13月3日"), (None, "3 May 9999"), ("en", "03-05-24"),
]  # fmt: skip

SENTENCES = [
    "The vote is on 3 May 2024 in Paris.", "2 min read", "On Monday the mayor said he would go", "May", "Sunday",
    "10 people died on May 3, 2024", "W sobotę 3 maja 2024 otwarto most", "3 мая 2024 года открыли мост.",
    "В понедельник", "3 Mayıs 2024 günü köprü açıldı", "Στις 3 Μαΐου 2024 άνοιξε η γέφυρα", "3.5 %", "12 ans",
    "2024年5月3日に橋が開通した。", "V pátek 3. května 2024 otevřeli most", "1.5 million", "Ara", "",
    "Le 3 mai 2024, le pont a rouvert.", "Am 3. Mai 2024 wurde die Brücke eröffnet.",
]  # fmt: skip


def test_every_language_is_tried() -> None:
    """Stated dates of every language are among the samples."""
    assert {(code or "en")[:2] for code, *_ in STATED} == set(LANGUAGES)
    assert {code for code, *_ in AGO} == set(LANGUAGES)


@pytest.mark.parametrize(("code", "text", "stamp"), STATED)
def test_stated(code: str | None, text: str, stamp: str) -> None:
    """A date gives what it states: no time, no seconds and no offset beyond it; its line is a date line."""
    assert parse(text, language=code) == stamp
    line = is_date_line(text, code)
    assert line is not None
    assert stamp in (line.published, line.modified)
    assert not line.relative


@pytest.mark.parametrize(("code", "text", "stamp"), AGO)
def test_relative(code: str, text: str, stamp: str) -> None:
    """A relative time is told with a clock only; without one its line is still a date line."""
    assert parse(text, language=code, now=NOW) == stamp
    assert parse(text, language=code) is None
    assert is_date_line(text, code) == DateLine(relative=True)


@pytest.mark.parametrize("text", ["3 weeks ago", "2 months ago", "vor 2 Jahren"])
def test_no_day_in_weeks(text: str) -> None:
    """Weeks and more name no day, even with a clock."""
    assert parse(text, now=NOW) is None


@pytest.mark.parametrize(("code", "text"), UNCERTAIN)
def test_nothing_invented(code: str | None, text: str) -> None:
    """No year, no such day, or two ways to read it: no date."""
    assert parse(text, language=code) is None


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_are_no_date_lines(text: str) -> None:
    """A sentence that mentions a date, a weekday alone or a reading time is no date line."""
    assert is_date_line(text) is None


@pytest.mark.parametrize(
    ("code", "text", "published", "modified"),
    [
        ("fr", "Publié le 30 août 2023 à 12h00, mis à jour le 31 août 2023", "2023-08-30T12:00:00", "2023-08-31"),
        ("pl", "Opublikowano: 2 lutego 2025, 21:52. Aktualizacja: 3 lutego 2025, 8:00",
         "2025-02-02T21:52:00", "2025-02-03T08:00:00"),
        ("tr", "Giriş: 18.05.2024 14:33 Güncelleme: 18.05.2024 15:00",
         "2024-05-18T14:33:00", "2024-05-18T15:00:00"),
        ("ru", "Опубликовано: 3 мая 2024, 18:03 Обновлено: 4 мая 2024, 9:00",
         "2024-05-03T18:03:00", "2024-05-04T09:00:00"),
        ("en", "3 May 2024, 12:00, updated 15:30", "2024-05-03T12:00:00", "2024-05-03T15:30:00"),
        ("en", "3 May 2024 updated 15:30", "2024-05-03", "2024-05-03T15:30:00"),
        ("es", "02/12/2024 Actualizado a las 20:56h.", "2024-12-02", "2024-12-02T20:56:00"),
        ("ja", "2025年1月14日 01時28分 (1月14日 01時40分更新)", "2025-01-14T01:28:00", "2025-01-14T01:40:00"),
        ("ja", "2024年12月31日 (1月2日 更新)", "2024-12-31", None),
        ("ja", "2024/5/3 05:30（最終更新 5/4 06:00）", "2024-05-03T05:30:00", "2024-05-04T06:00:00"),
        ("zh", "2024/5/3 05:30（5/4 06:00 更新）", "2024-05-03T05:30:00", "2024-05-04T06:00:00"),
        ("en", "Last updated: 3 May 2024", None, "2024-05-03"),
        ("en", "May 3, 2024 · 4 min read", "2024-05-03", None),
    ],
)  # fmt: skip
def test_two_dates(code: str, text: str, published: str | None, modified: str | None) -> None:
    """The words before a date say which it is: publication or update."""
    assert is_date_line(text, code) == DateLine(published, modified)


@pytest.mark.parametrize(
    ("text", "head", "published"),
    [
        ("Piotr Jendroszczyk – 2 lut 2025", "Piotr Jendroszczyk", "2025-02-02"),
        ("Per-Erik Ofstad, 5. aug. 2024, 12:47", "Per-Erik Ofstad", "2024-08-05T12:47:00"),
        ("By Jane Doe | March 3, 2024", "By Jane Doe", "2024-03-03"),
        ("3 May 2024 | Jane Doe", "Jane Doe", "2024-05-03"),
        ("Анна Иванова, 3 мая 2024, 18:03", "Анна Иванова", "2024-05-03T18:03:00"),
        ("Ayşe Kaya - 03.05.2024 18:03", "Ayşe Kaya", "2024-05-03T18:03:00"),
        ("Jan Novák, 3. 5. 2024", "Jan Novák", "2024-05-03"),
        ("Jane Doe, Tuesday, 3 May 2024", "Jane Doe", "2024-05-03"),
        ("Jan Sonntag, 3. Mai 2024", "Jan Sonntag", "2024-05-03"),
    ],
)
def test_split_tail(text: str, head: str, published: str) -> None:
    """A name and the date beside it come apart, the mark between them left out."""
    assert split_date_tail(text) == (head, DateLine(published))


def test_split_update() -> None:
    """A word of dates parts the two as a mark does, and tells an update."""
    assert split_date_tail("Jane Doe updated 3 May 2024") == ("Jane Doe", DateLine(None, "2024-05-03"))


@pytest.mark.parametrize(
    "text", ["Jane Doe", "The bridge opened on 3 May 2024", "3 May 2024", "Room 12, Floor 3"]
)
def test_no_tail(text: str) -> None:
    """Nothing comes apart where there is no date, no other word, or nothing between them."""
    assert split_date_tail(text) is None


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("March 10, 2024 1:59 a.m. ET", "2024-03-10T01:59:00-05:00"),
        ("March 10, 2024 3:00 a.m. ET", "2024-03-10T03:00:00-04:00"),
        ("Nov. 3, 2024 1:30 a.m. ET", "2024-11-03T01:30:00"),
        ("July 4, 2024 9:00 AM PT", "2024-07-04T09:00:00-07:00"),
    ],
)
def test_american_zones(text: str, stamp: str) -> None:
    """ET and its like follow the rule of summer time; the hour that comes twice states no offset."""
    assert parse(text, language="en") == stamp


days = st.dates(date(1900, 1, 1), date(2099, 12, 31))
western = st.sampled_from(
    ["cs", "da", "de", "el", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "ru", "sv", "tr", "uk"]
)


@given(day=days, code=western, data=st.data())
def test_written_dates_come_back(day: date, code: str, data: st.DataObject) -> None:
    """Any day written with any form of its month in its language is read as that day."""
    months = [word for word, number in MONTHS_BY_LANGUAGE[code].items() if number == day.month]
    month = data.draw(st.sampled_from(months))
    assert parse(f"{day.day} {month} {day.year}", language=code) == day.isoformat()


@given(day=days)
def test_figures_come_back(day: date) -> None:
    """ISO and dotted dates need no language."""
    assert parse(day.isoformat()) == day.isoformat()
    assert parse(f"{day:%d.%m.%Y}") == day.isoformat()
    assert parse(f"{day.year}年{day.month}月{day.day}日") == day.isoformat()


pieces = st.sampled_from(
    [
        "3",
        "05",
        "2024",
        "99",
        "May",
        "мая",
        "Μαΐου",
        "18:03",
        "年",
        "(",
        "GMT+7",
        "ago",
        "temu",
        "ET",
        "am",
        "-",
        "元",
    ]
)
codes = st.sampled_from([None, "", "x", "en-GB", "zh-Hant-TW", *LANGUAGES])


@given(text=st.text() | st.lists(pieces, max_size=14).map(" ".join), code=codes)
def test_any_text_is_fine(text: str, code: str | None) -> None:
    """Whatever the text, nothing raises, and what is found is ISO 8601."""
    found = parse(text, language=code, now=NOW)
    line = is_date_line(text, code, NOW)
    split_date_tail(text, code, NOW)
    stamps = [found, line.published if line else None, line.modified if line else None]
    assert all(datetime.fromisoformat(stamp) for stamp in stamps if stamp)


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "3 May ", "1:", "(", "ago ", "年", "2024-", ".", "\u0301", "GMT+"]
)
def test_long_lines_are_no_dates(unit: str) -> None:
    """A line of 100 KB is told at a look, whatever it repeats."""
    text = unit * (100_000 // len(unit))
    assert len(text) > LONGEST
    assert parse(text) is None
    assert is_date_line(text) is None
    assert split_date_tail(text) is None
