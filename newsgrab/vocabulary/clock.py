"""Words of dates and clocks that go across languages: zones, eras, halves of the day, joints.

Folded as in the language modules (see :func:`newsgrab.vocabulary.fold`), sorted within each table or line.
"""

# One entry a line would make five screens.
# fmt: off

# Zone names -> minutes east of Greenwich; None for a name that several places use with different offsets
# (IST in Delhi, Jerusalem and Dublin): it belongs to the date line, and states no offset.
ZONES: dict[str, int | None] = {
    "acdt": 630, "acst": 570, "aedt": 660, "aest": 600, "akdt": -480, "akst": -540, "ast": None,
    "awst": 480, "brt": -180, "bst": 60, "cat": 120, "cdt": -300, "cest": 120, "cet": 60, "cst": None,
    "eat": 180, "edt": -240, "eest": 180, "eet": 120, "est": -300, "gmt": 0, "gst": None, "hkt": 480,
    "hst": -600, "ict": 420, "ist": None, "jst": 540, "kst": 540, "mdt": -360, "mesz": 120, "mez": 60,
    "mez/mesz": None, "msk": 180, "mst": None, "myt": 480, "npt": 345, "nzdt": 780, "nzst": 720, "pdt": -420,
    "pht": 480, "pkt": 300, "pst": -480, "sast": 120, "sgt": 480, "trt": 180, "tsi": 180, "tu": 0, "utc": 0,
    "wat": 60, "west": 60, "wet": 0, "wib": 420, "wit": 540, "wita": 480, "z": 0, "мск": 180, "גרינץ'": 0,
}

# United States zones named without summer or winter -> minutes east of Greenwich in winter
US_ZONES: dict[str, int] = {"ct": -360, "et": -300, "mt": -420, "pt": -480}

# Halves of the day written as words; those of East Asia and India stand before the hour, the others after
AM: frozenset[str] = frozenset((
    "a.m", "am", "öö", "π.μ", "πμ", "ص", "صباحا", "صباحًا", "पूर्वाह्न", "सुबह", "上午", "凌晨", "午前", "早上", "清晨",
    "오전",
))
PM: frozenset[str] = frozenset((
    "chiều", "p.m", "pm", "tối", "ös", "μ.μ", "μμ", "م", "مساء", "مساءً", "अपराह्न", "शाम", "下午", "傍晚", "午後",
    "晚上", "晚间", "오후",
))

# Words after a bare hour ("21h", "18 Uhr")
HOURS: frozenset[str] = frozenset((
    "giờ", "h", "heures", "hod", "horas", "hrs", "hs", "time", "uhr", "uur", "год", "ч", "时", "時", "点", "點",
    "시",
))

# Words before a time, which make "9.30" one and not the ninth day of a month
BEFORE_TIME: frozenset[str] = frozenset((
    "alle", "as", "at", "g", "godz", "godzina", "kello", "kl", "klo", "klokken", "la", "las", "lúc", "o",
    "ob", "om", "ora", "ore", "pukul", "saat", "um", "v", "à", "às", "στισ", "ώρα", "в", "о", "об", "בשעה",
    "الساعة", "ساعة",
))

# What may stand between the parts of a written date: ordinal endings, prepositions, points
JOINTS: frozenset[str] = frozenset((
    ",", "-", ".", "/", "a", "an", "d", "da", "de", "del", "den", "der", "di", "do", "e", "er", "na", "nd",
    "of", "r", "rd", "re", "st", "th", "ª", "°", "º", "à", "г", "го", "р", "ע", "،",
))

# Numeral "one" as a word before a unit ("an hour ago", "vor einer Stunde")
ONE: frozenset[str] = frozenset((
    "a", "an", "bir", "egy", "ein", "eine", "einem", "einen", "einer", "en", "et", "ett", "jeden", "jedna",
    "jednu", "o", "one", "satu", "se", "um", "uma", "un", "un'", "una", "une", "uno", "één", "ένα", "έναν",
    "μία", "μια", "एक",
))

# Units that mean one where no number stands before them ("godzinę temu", "час назад", "před hodinou")
ALONE: frozenset[str] = frozenset((
    "dnem", "dzień", "godzinę", "hodinou", "miesiąc", "minutou", "minutę", "minuutti", "měsícem", "rok",
    "rokem", "sekundou", "sekundę", "tunti", "tydzień", "týdnem", "viikko", "vuosi", "год", "годину", "день",
    "месяц", "минуту", "місяць", "неделю", "рік", "секунду", "тиждень", "хвилину", "час", "דקה", "שבוע",
    "שנה", "שעה", "أسبوع", "دقيقة", "ساعة", "سنة", "شهر", "يوم",
))

# Words of a reading time beside the date ("May 3, 2024 · 4 min read"), and the minutes in it
READING: frozenset[str] = frozenset((
    "baca", "czas", "czytania", "czytanie", "dakika", "dauer", "de", "di", "duration", "durée", "estimado",
    "estimated", "lectura", "lecture", "leestijd", "leitura", "lesedauer", "leser", "lesetid", "lesezeit",
    "lettura", "lukuaika", "läsning", "lästid", "læsetid", "of", "okuma", "read", "reading", "súresi",
    "süresi", "tempo", "temps", "tiempo", "time", "waktu", "čas", "čtení", "время", "читати", "чтение",
    "чтения", "閱讀", "阅读",
))
MINUTES: frozenset[str] = frozenset((
    "dakika", "dk", "m", "menit", "min", "mins", "minut", "minuta", "minute", "minuten", "minuter", "minutes",
    "minuti", "minuto", "minutos", "minutter", "minuty", "minuut", "minuutti", "minuuttia", "mn", "phút",
    "λεπτά", "λεπτό", "мин", "минут", "минута", "минуты", "хв", "דקות", "دقائق", "دقيقة", "मिनट", "分", "分鐘",
    "分钟", "분",
))

# What counts beside a story count: "532 words", "Page 1 of 2", "1.204 Zeichen"; and the words between numbers
COUNTED: frozenset[str] = frozenset((
    "caracteres", "caractères", "caratteri", "characters", "kata", "merkkiä", "mots", "ord", "page", "pages",
    "pagina", "pagine", "palabras", "palavras", "parole", "página", "páginas", "sanaa", "sayfa", "seite",
    "seiten", "sida", "side", "sivu", "slov", "stran", "strana", "strona", "słów", "tecken", "tegn", "tekens",
    "wc", "woorden", "word", "wordcount", "words", "wort", "worte", "wörter", "zeichen", "znaki", "znaków",
    "λέξεις", "σελίδα", "знаков", "слов", "слів", "сторінка", "страниц", "страница", "ページ", "字", "文字", "頁",
    "页",
))
COUNTED_BETWEEN: frozenset[str] = frozenset((
    "af", "av", "count", "de", "di", "of", "su", "sur", "van", "von", "z", "ze", "από", "з", "из",
))

# First years of the eras that date lines count in, less one: year n of the era is this plus n
ERAS: dict[str, int] = {
    "平成": 1988,  # Heisei, 1989-2019
    "昭和": 1925,  # Showa, 1926-1989
    "令和": 2018,  # Reiwa, from 2019
    "民国": 1911,  # Republic of China, simplified
    "民國": 1911,  # Republic of China: Taiwan's newspapers
}

# Order of day and month where one language has both, by region (CLDR 46, short date formats)
REGION_ORDER: dict[str, str] = {
    "au": "dmy", "gb": "dmy", "gh": "dmy", "ie": "dmy", "in": "dmy", "jm": "dmy", "ke": "dmy", "mt": "dmy",
    "my": "dmy", "ng": "dmy", "nz": "dmy", "ph": "mdy", "pk": "dmy", "sg": "dmy", "ug": "dmy", "uk": "dmy",
    "us": "mdy", "zw": "dmy",
}
