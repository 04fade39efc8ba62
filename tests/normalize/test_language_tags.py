"""Languages as sources state them have one form, and a text that is in another refutes them."""

from __future__ import annotations

import pytest

from newsgrab.model import Document, Kind
from newsgrab.normalize.languages import base_of, tag
from newsgrab.pipeline import split_document

ENGLISH = (
    "The council of the harbour town voted on Tuesday to rebuild the old lighthouse before the winter, and the"
    " mayor said that the work would begin as soon as the stones have come from the quarry."
)
SPANISH = (
    "El concejo del puerto votó el martes que se reconstruya el viejo faro antes del invierno, y la alcaldesa"
    " dijo que los trabajos van a empezar en cuanto lleguen las piedras de la cantera."
)
URDU = "بندرگاہ کی کونسل نے منگل کو فیصلہ کیا کہ پرانے مینار کو سردیوں سے پہلے دوبارہ تعمیر کیا جائے گا۔"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("de", "de"),
        ("EN-us", "en-US"),
        ("pt_BR", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("In-Id", "id-ID"),
        ("iw", "he"),
        ("German", "de"),
        ("中文", "zh"),
        (" fr ", "fr"),
        ("Klingon", None),
        ("", None),
        (None, None),
        ("en; q=1", None),
    ],
)
def test_a_language_has_one_form(stated: str | None, expected: str | None) -> None:
    """Small language, capital region, as BCP 47 writes it; what names no language is None."""
    assert tag(stated) == expected
    assert tag(expected) == expected


def test_base_of_a_tag() -> None:
    """The language without script and region."""
    assert (base_of("zh-Hant-TW"), base_of("pt_BR"), base_of(None)) == ("zh", "pt", "")


def language(text: str, html_lang: str, locale: str = "") -> str | None:
    """The language of a page that states ``html_lang`` and an OpenGraph locale."""
    head = f'<meta property="og:locale" content="{locale}">' if locale else ""
    page = (
        f"<html lang={html_lang}><head>{head}</head><body><article><h1>Title</h1><p>{text}</p><p>{text}</p>"
        "</article></body></html>"
    )
    return split_document(Document("page.html", page.encode(), Kind.HTML)).article.language


@pytest.mark.parametrize(
    ("text", "html_lang", "locale", "expected"),
    [
        (ENGLISH, "en", "en_GB", "en-GB"),
        (SPANISH, "es", "", "es"),
        (SPANISH, "en", "", None),
        (URDU, "ur", "en_US", "ur"),
        (URDU, "de", "", None),
        (ENGLISH, "nl", "", "nl"),
        (ENGLISH, "ja", "", None),
    ],
)
def test_a_template_s_language_is_not_the_text_s(
    text: str, html_lang: str, locale: str, expected: str | None
) -> None:
    """A stated language that the text cannot be in is passed over; null where no other is stated."""
    assert language(text, html_lang, locale) == expected
