"""Languages as sources state them -> BCP 47."""

from __future__ import annotations

from newsgrab.patterns import lazy

#: names of languages as LexisNexis, ProQuest, Factiva and metadata give them (in English, and in
#: themselves) -> BCP 47
NAMES: dict[str, str] = {
    "arabic": "ar", "bahasa indonesia": "id", "bulgarian": "bg", "catalan": "ca", "chinese": "zh",
    "chinese (simplified)": "zh-Hans", "chinese (traditional)": "zh-Hant", "czech": "cs", "danish": "da",
    "dansk": "da", "deutsch": "de", "dutch": "nl", "english": "en", "español": "es", "finnish": "fi",
    "français": "fr", "french": "fr", "german": "de", "greek": "el", "hebrew": "he", "hungarian": "hu",
    "indonesian": "id", "italian": "it", "italiano": "it", "japanese": "ja", "korean": "ko", "malay": "ms",
    "nederlands": "nl", "norsk": "nb", "norwegian": "no", "polish": "pl", "polski": "pl", "portuguese": "pt",
    "português": "pt", "romanian": "ro", "russian": "ru", "slovak": "sk", "spanish": "es", "svenska": "sv",
    "swedish": "sv", "turkish": "tr", "türkçe": "tr", "ukrainian": "uk", "vietnamese": "vi",
    "русский": "ru", "українська": "uk", "中文": "zh", "日本語": "ja",
}  # fmt: skip

#: RFC 5646 section 2.1, without grandfathered and private tags; locales have "_" for "-"
_TAG = lazy(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
#: codes that ISO 639 withdrew in 1989 and that Java still wrote in 2020 (RFC 5646, section 2.2.1)
_WITHDRAWN = {"in": "id", "iw": "he", "ji": "yi"}


def tag(text: str | None) -> str | None:
    """A language as BCP 47 writes it (RFC 5646, section 2.1.1: ``zh-Hant-TW``), or None for what is none."""
    stated = (text or "").strip()
    if named := NAMES.get(stated.lower()):
        return named
    if not _TAG.fullmatch(stated):
        return None
    base, *rest = stated.replace("_", "-").lower().split("-")
    return "-".join((_WITHDRAWN.get(base, base), *(_cased(part) for part in rest)))


def base_of(stated: str | None) -> str:
    """The first subtag of a BCP 47 tag in small letters (``en`` of ``en-GB``); empty where there is none."""
    return (stated or "").casefold().replace("_", "-").partition("-")[0]


def _cased(part: str) -> str:
    """A subtag: regions in capitals, scripts with one."""
    if len(part) == 2:
        return part.upper()
    return part.title() if len(part) == 4 and part.isalpha() else part
