"""Which of the code pages that read one script: decided by the letters that languages really use.

Byte statistics tell scripts apart (Cyrillic, Greek, Chinese, ...) and fail on code pages of one script,
which differ in a handful of letters: Polish in windows-1250 is perfect nonsense in windows-1252.
"""

from __future__ import annotations

from itertools import pairwise

from newsgrab.patterns import lazy

#: Python codecs that read one script, the likelier first: it wins a tie
LATIN = ("cp1252", "iso8859_15", "cp1250", "iso8859_2", "cp1254", "cp1257")
FAMILIES = (
    LATIN,
    ("cp1251", "koi8_r", "koi8_u", "iso8859_5"),
    ("cp1253", "iso8859_7"),
    ("cp1256", "iso8859_6"),
)

#: the letters beyond a-z that a language writes; each line is a language, or a few that share them
LETTERS = (
    "áâãàçéêíóôõúü",  # Portuguese
    "áéíñóúü¿¡ºª",  # Spanish
    "àâçèéêëîïôùûüÿœæ",  # French
    "àèéìíòóùúçïü",  # Italian, Catalan
    "äöüß",  # German
    "åäöæøéü",  # Danish, Norwegian, Swedish, Finnish
    "áæéíóöúýþð",  # Icelandic
    "ëéèïöüó",  # Dutch
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíľĺňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîşţáé",  # Romanian
    "čćđšž",  # Croatian, Slovene, Serbian in Latin letters
    "çğıöşüâîİ",  # Turkish
    "āčēģīķļņšūž",  # Latvian
    "ąčęėįšųūž",  # Lithuanian
    "äõöüšž",  # Estonian
    "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",  # Greek
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё",  # Russian, Bulgarian
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",  # Ukrainian
    "абвгдежзиклмнопрстуфхцчшђјљњћџѓѕќ",  # Serbian, Macedonian
    "абвгдеёжзійклмнопрстуўфхцчшыьэюя",  # Belarusian
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ،؛؟",  # Arabic, Persian
)

#: signs of print in any language; none of them is a letter of another code page at the same byte, as
#: ``³`` is (Polish ł) or ``¹`` (Polish ą)
SIGNS = frozenset("\u00a0«»„“”‚‘’‹›–—…€£§©®™°•·№")

_ALPHABETS = tuple(frozenset(line + line.upper()) for line in LETTERS)
_BEYOND_ASCII = lazy(rb"[\x80-\xff]+")
#: a row of dashes or bullets says nothing of the script
_ROW = lazy(rb"([\x80-\xff])\1\1+")


def looks_latin(data: bytes, most: float) -> bool:
    """Whether bytes above 127 mostly stand alone, as accented letters do among plain ones.

    In other scripts whole words lie above 127, so they come in runs.

    :param most: the mean length of runs below which it is Latin: 1.5 separates the languages, 2 gives
        a stated Latin code page the benefit of the doubt (capitals, Czech).
    """
    runs = _BEYOND_ASCII.findall(_ROW.sub(b" ", data))
    return sum(map(len, runs)) <= most * len(runs)


def closest(data: bytes, codec: str) -> str:
    """Choose the code page that ``data`` reads best in, among those of the script that ``codec`` reads."""
    family = next((family for family in FAMILIES if codec in family), (codec,))
    return max(family, key=lambda page: _fit(data, page))  # max() keeps the first of equals


def _fit(data: bytes, codec: str) -> int:
    """How well the text reads: letters of the best language and signs, less what neither explains."""
    text = data.decode(codec, errors="replace")
    beyond = [char for char in text if char > "\x7f"]
    known = max(sum(char in letters for char in beyond) for letters in _ALPHABETS)
    signs = sum(char in SIGNS for char in beyond)
    # a capital right behind a small letter is what a wrong page makes of a word
    rises = sum(b > "\x7f" and b.isupper() and a.islower() for a, b in pairwise(text))
    return known + signs - 2 * (len(beyond) - known - signs) - rises
