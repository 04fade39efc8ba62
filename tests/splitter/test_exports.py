"""Articles as newspaper databases export them: every line in its field, the database's own in none.

The samples are invented; above each stands which product and display it follows.
"""

from __future__ import annotations

import pytest

from newsgrab import Article, split

# LexisNexis Academic, text download, full documents: an English newspaper without a HEADLINE label,
# indexing behind the text ("SmartIndexing Terms"), copyright at the end
ACADEMIC = """\
                              12 of 500 DOCUMENTS


                               The Vale Courier

                             March 3, 2015 Tuesday
                              Late Edition - Final

Mill Wheel Turns Again as
Volunteers Look On

BYLINE: By JANE DOE

SECTION: Section A; Column 0; Foreign Desk; Pg. 4

LENGTH: 42 words

DATELINE: OVERBRIDGE

 The mill wheel at Overbridge turned for the first time in forty years on
Saturday, watched by a crowd of two hundred who had waited in the rain since
early in the morning.

 Volunteers had spent nine winters on the repair, which cost less than the
parish council had feared when it first saw the plans.

URL: https://www.valecourier.example/2015/mill-wheel

SUBJECT: WATER MILLS (90%); VOLUNTEERS (78%); RIVERS &
STREAMS (52%)

ORGANIZATION: VALE MILL TRUST (61%)

GEOGRAPHIC: OVERBRIDGE (79%)

LOAD-DATE: March 4, 2015

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: The wheel on Saturday, seen from the bridge. (PHOTOGRAPH BY ANN ROE/THE VALE COURIER)

PUBLICATION-TYPE: Newspaper


                     Copyright 2015 The Vale Courier Company
                              All Rights Reserved
"""

BODY = (
    "The mill wheel at Overbridge turned for the first time in forty years on Saturday, watched by a crowd of two"
    " hundred who had waited in the rain since early in the morning.\n\n"
    "Volunteers had spent nine winters on the repair, which cost less than the parish council had feared when it"
    " first saw the plans."
)


def left(article: Article) -> set[str]:
    """What is in no field."""
    return {leftover.text for leftover in article.leftovers}


def test_lexisnexis_academic() -> None:
    """Headline by its place, labels taken off, sections without page, subjects without percentages."""
    article = split(ACADEMIC)
    assert article.headline == "Mill Wheel Turns Again as Volunteers Look On"
    assert article.byline == "By JANE DOE"
    assert article.authors == ("JANE DOE",)
    assert article.published == "2015-03-03"
    assert article.categories == ("Section A", "Foreign Desk")
    assert article.keywords == ("WATER MILLS", "VOLUNTEERS", "RIVERS & STREAMS")
    assert article.language == "en"
    assert article.url == "https://www.valecourier.example/2015/mill-wheel"
    assert article.caption == "The wheel on Saturday, seen from the bridge."
    assert article.credit_line == "ANN ROE/THE VALE COURIER"
    assert article.body == BODY
    assert article.modified is None
    assert {"12 of 500 DOCUMENTS", "The Vale Courier", "Late Edition - Final"} <= left(article)
    assert "LOAD-DATE: March 4, 2015" in left(article)


# LexisNexis Academic with the interface in another language; labels as its text downloads print them
LANGUAGES = {
    "de": """\
                              Dokument 3 von 20

                                 Der Talbote

                            Dienstag, 3. März 2015

RUBRIK: LOKALES; S. 4

LÄNGE: 42 Wörter

HEADLINE: Das Mühlrad dreht sich wieder

AUTOR: Max Mustermann

BODY:

Das Mühlrad in Oberbrück hat sich am Samstag zum ersten Mal seit vierzig Jahren gedreht, und zweihundert sahen zu.

Die Helfer haben neun Winter lang daran gearbeitet, und es hat weniger gekostet, als die Gemeinde befürchtet hatte.

UPDATE: 4. März 2015

SPRACHE: GERMAN; DEUTSCH

GRAFIK: Das Rad am Samstag. (Foto: Anna Roth)

PUBLICATION-TYPE: Zeitung
""",
    "fr": """\
                              Document 3 de 20

                              Le Courrier du Val

                              mardi 3 mars 2015

RUBRIQUE: RÉGION; Pg. 4

LONGUEUR: 42 mots

TITRE: La roue du moulin tourne de nouveau

AUTEUR: Jeanne Dupont

CORPS:

La roue du moulin de Pont-Haut a tourné samedi pour la première fois en quarante ans, devant deux cents personnes.

Les bénévoles y ont travaillé pendant neuf hivers, et la commune a dépensé moins qu'elle ne le craignait au début.

DATE-CHARGEMENT: 4 mars 2015

LANGUE: FRENCH; FRANÇAIS

GRAPHIQUE: La roue, samedi. (Photo : Anne Roux)

TYPE-PUBLICATION: Journal
""",
    "es": """\
                              Documento 3 de 20

                              El Correo del Valle

                           3 de marzo de 2015 martes

SECCIÓN: LOCAL; Pág. 4

LONGITUD: 42 palabras

TITULAR: La rueda del molino vuelve a girar

AUTOR: Juana Pérez

CUERPO:

La rueda del molino de Puente Alto giró el sábado por primera vez en cuarenta años ante doscientas personas.

Los voluntarios trabajaron en ella nueve inviernos, y el ayuntamiento gastó menos de lo que temía al principio.

FECHA-CARGA: 4 de marzo de 2015

IDIOMA: SPANISH; ESPAÑOL

GRÁFICO: La rueda, el sábado. (Foto: Ana Ruiz)

TIPO-PUBLICACIÓN: Periódico
""",
    "nl": """\
                              Document 3 van 20

                               De Dalbode

                             3 maart 2015 dinsdag

SECTIE: BINNENLAND; Blz. 4

LENGTE: 42 woorden

KOP: Het molenrad draait weer

AUTEUR: Jan Jansen

BODY:

Het molenrad van Overbrugge draaide zaterdag voor het eerst in veertig jaar, en tweehonderd mensen stonden te kijken.

De vrijwilligers werkten er negen winters aan, en de gemeente was minder geld kwijt dan zij in het begin had gevreesd.

LAAD-DATUM: 4 maart 2015

TAAL: DUTCH; NEDERLANDS

GRAFIEK: Het rad op zaterdag. (Foto: Anna Roos)

PUBLICATIE-TYPE: Krant
""",
}
EXPECTED = {
    "de": ("Das Mühlrad dreht sich wieder", "Max Mustermann", "LOKALES", "Das Rad am Samstag.", "Anna Roth"),
    "fr": ("La roue du moulin tourne de nouveau", "Jeanne Dupont", "RÉGION", "La roue, samedi.", "Anne Roux"),
    "es": ("La rueda del molino vuelve a girar", "Juana Pérez", "LOCAL", "La rueda, el sábado.", "Ana Ruiz"),
    "nl": ("Het molenrad draait weer", "Jan Jansen", "BINNENLAND", "Het rad op zaterdag.", "Anna Roos"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_lexisnexis_labels_of_other_languages(language: str) -> None:
    """German, French, Spanish and Dutch labels state the same fields as the English ones."""
    article = split(LANGUAGES[language])
    found = (article.headline, article.byline, article.category, article.caption, article.credit_line)
    assert found == EXPECTED[language]
    assert article.language == language
    assert article.modified is None
    assert article.body is not None
    assert len(article.body.split("\n\n")) == 2
    assert ":" not in article.body


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_lexisnexis_dates_of_other_languages(language: str) -> None:
    """The date over the labels is the date of publication."""
    assert split(LANGUAGES[language]).published == "2015-03-03"


# Nexis Uni, text of a full document; the cover of the delivery stands before the first
UNI = """\
User Name: Jane Doe
Date and Time: Tuesday, March 3, 2015 9:00:00 AM EST
Job Number: 12345678
Document (1)
1. Mill wheel turns again as volunteers look on
Client/Matter: -None-
Search Terms: mill wheel


Mill wheel turns again as volunteers look on
The Vale Courier
March 3, 2015 Tuesday
Late Edition - Final


Copyright 2015 Vale Newspapers All Rights Reserved

Section: NEWS; Pg. 4

Length: 42 words

Byline: By Jane Doe and Richard Roe

Dateline: OVERBRIDGE

Highlight: After nine winters of work the river drives the mill at Overbridge again

Body

The mill wheel at Overbridge turned for the first time in forty years on Saturday, watched by a crowd of two hundred.

Company: that was what the volunteers had wanted most of all when they began, and it was what they had found.

Length: nine winters. Cost: less than the parish council had feared.

Graphic


PHOTO: The wheel on Saturday. (PHOTOGRAPH BY ANN ROE)

Classification


Language: ENGLISH

Publication-Type: Newspaper

Subject: WATER MILLS (90%); VOLUNTEERS (78%)

Industry: NEWSPAPERS (60%)

Load-Date: March 4, 2015


End of Document
"""


def test_nexis_uni() -> None:
    """The headline is over publication and date; words of the text that look like labels stay in it."""
    article = split(UNI)
    assert article.headline == "Mill wheel turns again as volunteers look on"
    assert article.byline == "By Jane Doe and Richard Roe"
    assert article.authors == ("Jane Doe", "Richard Roe")
    assert article.published == "2015-03-03"
    assert article.categories == ("NEWS",)
    assert article.description == "After nine winters of work the river drives the mill at Overbridge again"
    assert article.keywords == ("WATER MILLS", "VOLUNTEERS")
    assert (article.caption, article.credit_line) == ("The wheel on Saturday.", "ANN ROE")
    assert article.body is not None
    assert article.body.startswith("The mill wheel at Overbridge")
    assert article.body.endswith("Cost: less than the parish council had feared.")
    assert len(article.body.split("\n\n")) == 3
    assert {"The Vale Courier", "Classification", "End of Document", "Search Terms: mill wheel"} <= left(
        article
    )


# Factiva, "Full Article" as shown and copied, without codes
FACTIVA = """\
Mill wheel turns again as volunteers look on
By Jane Doe
1,042 words
3 March 2015
17:59
The Vale Courier
VALCOU
Late Edition
4
English
(c) 2015 Vale Newspapers. All rights reserved.

The mill wheel at Overbridge turned for the first time in forty years on Saturday, watched by a crowd of two hundred.

Volunteers had spent nine winters on the repair, which cost less than the parish council had feared.

Document VALCOU0020150303eb3300001
"""


def test_factiva_without_codes() -> None:
    """What each line is follows from its place over and under the word count."""
    article = split(FACTIVA)
    assert article.headline == "Mill wheel turns again as volunteers look on"
    assert article.authors == ("Jane Doe",)
    assert article.published == "2015-03-03T17:59:00"
    assert article.language == "en"
    assert article.body is not None
    assert article.body.startswith("The mill wheel")
    assert article.body.endswith("had feared.")
    assert {"1,042 words", "VALCOU", "Document VALCOU0020150303eb3300001"} <= left(article)


def test_factiva_prints_a_section_over_the_headline() -> None:
    """A first line that is a known section, with a code behind it, is the category."""
    article = split("Sport; SPO\n" + FACTIVA)
    assert article.headline == "Mill wheel turns again as volunteers look on"
    assert article.category == "Sport"


def test_factiva_without_an_author() -> None:
    """With no line between headline and word count there is no byline."""
    article = split(FACTIVA.replace("By Jane Doe\n", ""))
    assert article.headline == "Mill wheel turns again as volunteers look on"
    assert (article.byline, article.description) == (None, None)


# Factiva with codes, in the order of "Full Article/Report plus Indexing"
CODED = """\
SE  News
HD  Mill wheel turns again as volunteers look on
BY  By Jane Doe
WC  42 words
PD  3 March 2015
ET  17:59
SN  The Vale Courier
SC  VALCOU
PG  4
LA  English
CY  (c) 2015 Vale Newspapers

LP

The mill wheel at Overbridge turned for the first time in forty years on Saturday, watched by a crowd of two hundred.

TD

Volunteers had spent nine winters on the repair, which cost less than the parish council had feared.

ART  The wheel on Saturday. (Ann Roe/Reuters)

NS  gmill : Water Mills | gcat : Volunteers

AN  Document VALCOU0020150303eb3300001
"""


def test_factiva_with_codes() -> None:
    """The codes state the fields; time joins the date; the database's subjects lose their codes."""
    article = split(CODED)
    assert article.headline == "Mill wheel turns again as volunteers look on"
    assert article.published == "2015-03-03T17:59:00"
    assert article.categories == ("News",)
    assert article.keywords == ("Water Mills", "Volunteers")
    assert article.language == "en"
    assert (article.caption, article.credit_line) == ("The wheel on Saturday.", "Ann Roe/Reuters")
    assert article.body is not None
    assert len(article.body.split("\n\n")) == 2


# ProQuest, text download, "Citation, abstract, indexing and full text"
PROQUEST = """\
____________________________________________________________

Document 1 of 20

Mill wheel turns again as volunteers look on

Author: Doe, Jane; Roe, Richard

Publication info: The Vale Courier, Late Edition; Valeham [Valeham]03 Mar 2015: A.4.

ProQuest document link

Abstract: After nine winters of work the river drives the mill at Overbridge again.

Links: http://resolver.vale.example/?sid=ProQ

Full text: The mill wheel at Overbridge turned for the first time in forty years on Saturday, watched by two hundred.

Volunteers had spent nine winters on the repair, which cost less than the parish council had feared.

Subject: Water mills; Volunteers; Rivers;

Location: Overbridge

Title: Mill wheel turns again as volunteers look on

Publication title: The Vale Courier, Late Edition; Valeham

Pages: A.4

Publication year: 2015

Publication date: Mar 3, 2015

Section: News

Publisher: Vale Newspapers

Source type: Newspapers

Language of publication: English

Document type: News

ProQuest document ID: 1660000001

Document URL: https://search.proquest.com/docview/1660000001

Copyright: (Copyright Vale Newspapers Mar 3, 2015)

Last updated: 2017-11-20

Database: Vale Newsstand
"""


def _assert_is_mill_of_proquest(article: Article) -> None:
    assert article.headline == "Mill wheel turns again as volunteers look on"
    assert article.authors == ("Jane Doe", "Richard Roe")
    assert (article.published, article.modified) == ("2015-03-03", None)
    assert article.description == "After nine winters of work the river drives the mill at Overbridge again."
    assert article.keywords == ("Water mills", "Volunteers", "Rivers")
    assert article.categories == ("News",)
    assert article.language == "en"
    assert article.body is not None
    assert article.body.startswith("The mill wheel at Overbridge")
    assert article.body.endswith("had feared.")
    assert "ProQuest document ID: 1660000001" in left(article)


def test_proquest() -> None:
    """The record's labels state the fields, whichever side of the text they stand on."""
    article = split(PROQUEST)
    _assert_is_mill_of_proquest(article)
    assert article.url == "https://search.proquest.com/docview/1660000001"


def test_proquest_with_headings_on_their_own_line() -> None:
    """The newer display, ``Abstract`` and ``Full Text`` alone on their lines, gives the same article."""
    newer = PROQUEST.replace("Abstract: ", "Abstract\n\n").replace("Full text: ", "Full Text\n\n")
    article = split(newer.replace("Subject:", "DETAILS\n\nSubject:"))
    _assert_is_mill_of_proquest(article)
    assert "DETAILS" in left(article)


# Europresse (CEDROM-SNi), text: the section stands before the date
EUROPRESSE = """\
Le Courrier du Val
Région, mardi 3 mars 2015, p. 7
• 1,234 mots

La roue du moulin tourne de nouveau

Jeanne Dupont

La roue du moulin de Pont-Haut a tourné samedi pour la première fois en quarante ans, devant deux cents personnes.

Les bénévoles y ont travaillé pendant neuf hivers, et la commune a dépensé moins qu'elle ne le craignait au début.

Illustration(s) :

La roue, samedi.

Note(s) :

Cet article est paru dans Le Courrier du Val

© 2015 Le Courrier du Val. Tous droits réservés.

Certificat de publication : news·20150303·CV·0000001
"""


def test_europresse() -> None:
    """Headline and author follow the head; section and date stand in one line."""
    article = split(EUROPRESSE)
    assert article.headline == "La roue du moulin tourne de nouveau"
    assert article.byline == "Jeanne Dupont"
    assert article.published == "2015-03-03"
    assert article.categories == ("Région",)
    assert article.caption == "La roue, samedi."
    assert article.body is not None
    assert article.body.startswith("La roue du moulin de Pont-Haut")
    assert article.body.endswith("au début.")
    assert "Certificat de publication : news·20150303·CV·0000001" in left(article)


def test_europresse_with_one_line_of_facts() -> None:
    """Date first, then publication, page and length between bullets."""
    _, rest = EUROPRESSE.split("\n\n", 1)
    article = split("Mardi 3 mars 2015\nLe Courrier du Val • p. 7 • 843 mots\n\n" + rest)
    assert article.headline == "La roue du moulin tourne de nouveau"
    assert article.published == "2015-03-03"
    assert article.category is None


ORDINARY = """\
Mill wheel turns again

Length: nine winters. That was the answer when visitors asked how long the repair at Overbridge had taken them.

Volunteers had spent their Saturdays on it, 803 words of praise were spoken, and the parish council was content.

© 2015 Vale Newspapers
"""


def test_an_ordinary_article_is_no_export() -> None:
    """A word that some database uses as a label does not make its text an export."""
    article = split(ORDINARY)
    assert article.headline == "Mill wheel turns again"
    assert article.body is not None
    assert "nine winters" in article.body


EXPORTS = [ACADEMIC, *LANGUAGES.values(), UNI, FACTIVA, CODED, PROQUEST, EUROPRESSE]


@pytest.mark.parametrize("text", EXPORTS)
def test_every_paragraph_and_label_of_an_export_is_somewhere(text: str) -> None:
    """No word of a line is lost, the database's own included, but labels and the forms of listed values."""
    article = split(text)
    kept = [article.headline, article.description, article.byline, article.body, article.published]
    kept += [*article.categories, *article.keywords, *left(article), article.url]
    kept += [words for picture in article.captions for words in (picture.caption, picture.credit_line)]
    found = {word.strip(".,;:()") for value in kept if value for word in value.split()}
    for line in text.splitlines():
        label, colon, value = line.partition(": ")
        if colon and ("LANG" in label.upper() or label in ("IDIOMA", "SPRACHE", "TAAL")):
            continue  # stated as a tag
        words = value if colon and len(label.split()) <= 3 else line
        lost = [w for word in words.split() if len(w := word.strip(".,;:()")) > 9 and w not in found]
        assert set(lost) <= {"PHOTOGRAPH"}


CAPTION = "GEPFLANZT: Die ersten vierzig Apfelbäume stehen an der alten Bahn."


@pytest.mark.parametrize("label", ["Quelle", "Foto", "Photo"])
@pytest.mark.parametrize("first", [True, False])
def test_picture_lines_under_a_head_are_the_pictures(label: str, *, first: bool) -> None:
    """Labels of a head do not make a caption that opens in capitals, or a picture's source, theirs."""
    lines = [CAPTION, f"{label}: Jana Feld/dpa"]
    article = split(
        "Retrieved: 2024-06-01\nSource: https://www.example.org/a\n\n"
        "Zweihundert Bäume für die kleine Stadt Oberau\n\n"
        + "\n\n".join(lines if first else lines[::-1])
        + "\n\nDie Gemeinde Oberau pflanzt bis zum Jahresende zweihundert Obstbäume an die alte Bahnstrecke.\n\n"
        "Jeder Haushalt darf einen davon pflegen und behalten, was darauf wächst, sagte die Bürgermeisterin.\n"
    )
    assert article.caption == CAPTION
    assert article.credit_line == "Jana Feld/dpa"
