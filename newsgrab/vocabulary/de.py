"""German: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "artikeltitel|betreff|haupttitel|hauptüberschrift|headline|schlagzeile|seitentitel|titel|"
        "überschrift"
    )),
    ("description", (
        "abstract|anreisser|anrisstext|beschreibung|dachzeile und vorspann|einleitung|highlight|"
        "inhaltsangabe|kurzbeschreibung|kurzfassung|kurztext|lead|leadtext|teaser|teasertext|"
        "untertitel|unterzeile|unterüberschrift|vorspann|zusammenfassung"
    )),
    ("caption", (
        "auf dem bild|auf dem foto|bildbeschreibung|bildlegende|bildlegenden|bildtext|bildtitel|"
        "bildunterschrift|bildunterschriften|bildunterzeile|bu|foto-legende|fotolegende|grafik|grafiken|"
        "im bild|oben im bild"
    )),
    ("credit_line", (
        "abbildung|agenturfoto|archivbild|archivfoto|aufmacherbild|bild|bild von|bildagentur|bildcredit|"
        "bilder|bildnachweis|bildquelle|bildquellen|bildrechte|copyright bild|credit|foto|foto von|"
        "fotocredit|fotograf|fotografie|fotografin|fotonachweis|fotoquelle|fotos|fotos von|illustration|"
        "illustrationen|pressefoto|quelle bild|quelle foto|symbolbild|symbolfoto|titelbild"
    )),
    ("body", (  # Genios "text" and LexisNexis "body"
        "artikel|artikeltext|beitrag|body|fliesstext|haupttext|inhalt|meldung|text|textkörper|volltext"
    )),
    ("category", (
        "abgelegt in|abgelegt unter|bereich|buch/ressort|eingeordnet unter|gepostet in|kanal|kategorie|"
        "kategorien|ressort|ressorts|rubrik|rubriken|section|seitentitel rubrik|sparte|thema|themen|"
        "themenbereich|unterressort|veröffentlicht in|veröffentlicht unter"
    )),
    ("keywords", (
        "deskriptoren|erwähnte themen|getaggt mit|hashtags|keywords|markiert mit|mehr zu|"
        "mehr zu den themen|mehr zu diesen themen|mehr zum thema tags|personen und themen|schlagwort|"
        "schlagworte|schlagwörter|schlagwörter zu diesem artikel|stichwort|stichworte|stichwörter|"
        "suchbegriffe|tag|tags|themen des artikels|themen in diesem artikel|themen zu diesem artikel|"
        "themenseiten|verschlagwortet mit|verschlagwortung|verwandte themen|weitere themen|ähnliche themen"
    )),
    ("byline", (
        "autor|autor*in|autor/-in|autor/in|autor:in|autoren|autorenname|autorin|autorinnen|bericht von|"
        "byline|ein artikel von|ein beitrag von|geschrieben von|journalist|journalistin|redakteur|"
        "redakteurin|reporter|text und fotos|text und fotos von|text von|verfasser|verfasserin|"
        "verfasst von|von"
    )),
    ("published", (
        "artikeldatum|ausgabedatum|datum|datum/uhrzeit|erscheinungsdatum|erscheinungstag|erschienen|"
        "erschienen am|erstellt|erstellt am|erstmals publiziert am|erstveröffentlichung|gesendet|"
        "gesendet am|online seit|pubdatum|publikationsdatum|publiziert|publiziert am|veröffentlicht|"
        "veröffentlicht am|veröffentlichung|veröffentlichungsdatum|vom|zeitpunkt"
    )),
    ("modified", (
        "aktualisiert|aktualisiert am|aktualisierung|aktualisierungsdatum|geändert am|"
        "letzte aktualisierung|letzte änderung|letztes update|stand|update|zuletzt aktualisiert|"
        "zuletzt aktualisiert am|zuletzt bearbeitet|zuletzt geändert|zuletzt modifiziert|"
        "änderungsdatum|überarbeitet am"
    )),
    ("language", (
        "sprache"
    )),
    ("url", (
        "adresse|artikel-url|internetadresse|kurz-url|kurzlink|link|link zum artikel|links|"
        "online unter|originalartikel|originallink|permalink|quell-url|quelle (url)|url|webadresse|"
        "webseite link"
    )),
    ("site", (
        "blatt|herausgeber|magazin|medium|medium/quelle|publikation|publikationstitel|quelle|"
        "quellenname|seite (web)|titel der publikation|verlag|webseite|website|zeitschrift|zeitung|"
        "zeitungsname"
    )),
    ("drop", (  # LexisNexis in German, Genios, wiso, APA-DeFacto, Swissdox/SMD
        "abgerufen|abgerufen am|abonnement|absender|an|anhang|anhänge|antwort an|antworten an|artikel-id|"
        "artikellänge|artikelnummer|auflage|ausgabe|ausgabe-nr.|ausgabenummer|autorenkürzel|blindkopie|"
        "branche|cc|copyright|datenbank|dauerhafte adresse des dokuments|document-type|dokument|"
        "dokument-id|dokument-nr.|dokumentennummer|dokumentnummer|dokumenttyp|e-mail|edition|empfänger|"
        "erscheinungsort|erscheinungsweise|firma|firmen|geo|gesendet von|grafik-nr.|heft|heftnummer|"
        "heruntergeladen am|isbn|issn|jahr|jahrgang|klassifikation|kontakt|kopie|ladedatum|land|lesedauer|"
        "lesezeit|lizenz|load-date|länder|länge|mediengattung|medientyp|mitarbeit|nr|nr.|nummer|"
        "organisation|organisationen|ort|orte|person|personen|publication-type|publikationsort|"
        "publikationstyp|quellentyp|rechte|redaktion|redaktionsschluss|redigiert von|region|regionen|"
        "reichweite|s.|seite|seiten|seitenzahl|sender|serie|textart|textlänge|textsorte|typ|umfang|"
        "unternehmen|update-code|update-datum|update-nr.|updatedatum|url-datum|verbreitete auflage|"
        "verkaufte auflage|wichtigkeit|wortanzahl|wortzahl|wörter|zeichen|zeichenzahl|zugriff am|"
        "zugriffsdatum|übersetzer|übersetzt von"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "agenturfoto|archivbild|archivfoto|aufmacherbild|aufnahme|beispielfoto|bild|bild von|bild-quelle|"
    "bildagentur|bildcredit|bilder|bilder von|bildercredit|bildnachweis|bildquelle|bildquellen|"
    "bildrechte|copyright|credit|credits|foto|foto von|foto-copyright|foto-quelle|foto: ©|fotoarchiv|"
    "fotocredit|fotograf|fotografie|fotografie von|fotografin|fotografin/fotograf|fotomontage|"
    "fotonachweis|fotoquelle|fotorechte|fotos|fotos von|grafik|grafiken|handyfoto|illustration|"
    "illustrationen|imago|karikatur|karte|montage|pressebild|pressefoto|quelle|quelle bild|screenshot|"
    "symbolbild|symbolfoto|teaserbild|themenbild|titelbild|titelfoto|video|videostandbild|zeichnung|"
    "© bild|© foto"
)

# Words that open a caption
CAPTION_LABELS = (
    "bild links|bild oben|bild rechts|bild unten|bildbeschreibung|bildlegende|bildlegenden|bildtext|"
    "bildtitel|bildunterschrift|bildunterzeile|bu|fotolegende|im bild|unser bild|unser bild zeigt|"
    "unser foto zeigt"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analyse von|aufgezeichnet von|aus|autor|autoren|autorin|bearbeitet von|bericht von|berichtet von|"
    "das gespräch führte|das interview führte|die fragen stellte|ein artikel von|ein beitrag von|"
    "ein bericht von|ein essay von|ein gastbeitrag von|ein interview von|ein kommentar von|ein porträt von|"
    "eine analyse von|eine glosse von|eine kolumne von|eine kritik von|eine recherche von|"
    "eine reportage von|eine rezension von|eingereicht von|erstellt von|es berichtet|gastbeitrag von|"
    "gastkommentar von|geschrieben von|gespeichert von|interview|interview von|interview:|kolumne von|"
    "kommentar von|leitartikel von|mit|protokoll|protokolliert von|publiziert von|redaktion|rezension von|"
    "text|text und fotos|text und fotos von|text von|texte|verfasst von|veröffentlicht von|von|"
    "von unserem korrespondenten|von unserem mitarbeiter|von unserem redakteur|"
    "von unserem redaktionsmitglied|von unserem reporter|von unserer korrespondentin|"
    "von unserer mitarbeiterin|von unserer redakteurin|von unserer redaktion|vorgelesen von|"
    "zusammengestellt von"
)

# Words after an author's name
BYLINE_TAILS = (
    "aus berlin|aus brüssel|aus london|aus moskau|aus new york|aus paris|aus washington|aus wien|"
    "berichtet|berichtet aus|korrespondent|korrespondentin|redakteur|redakteurin"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "afp|agenturen|apa|auslandskorrespondent|auslandskorrespondentin|auslandsredakteur|"
    "auslandsredakteurin|auslandsredaktion|autor|autorin|berliner korrespondent|bundeshausredaktor|"
    "bundeshausredaktorin|börsenkorrespondent|chef vom dienst|chefkorrespondent|chefkorrespondentin|"
    "chefredakteur|chefredakteurin|chefredaktion|chefredaktor|chefredaktorin|chefreporter|"
    "chefreporterin|chefökonom|content-partner|datenjournalist|datenjournalistin|der redaktion|dpa|"
    "dpa-afx|dpa/lby|dpa/lno|dpa/lnw|dpa/lsw|editor|epd|eu-korrespondent|fachredakteur|fachredakteurin|"
    "feuilleton|feuilletonredakteur|feuilletonredaktion|fotograf|fotografin|freie autorin|"
    "freie journalistin|freie mitarbeiterin|freier autor|freier journalist|freier mitarbeiter|"
    "gastautor|gastautorin|gastkommentator|hauptstadtbüro|hauptstadtkorrespondent|"
    "hauptstadtkorrespondentin|hauptstadtstudio|herausgeber|herausgeberin|inlandredaktion|journalist|"
    "journalistin|kna|kolumnist|kolumnistin|korrespondent|korrespondent in berlin|"
    "korrespondent in brüssel|korrespondent in london|korrespondent in moskau|"
    "korrespondent in new york|korrespondent in paris|korrespondent in peking|korrespondent in rom|"
    "korrespondent in washington|korrespondent in wien|korrespondenten|korrespondentin|"
    "korrespondentin in berlin|korrespondentin in brüssel|kulturredakteur|kulturredakteurin|"
    "kulturredaktion|leitende redakteurin|leitender redakteur|leiter|leiterin|leitung|lokalredakteur|"
    "lokalredakteurin|lokalredaktion|mit agenturmaterial|mitarbeiter|mitarbeiterin|moderator|"
    "moderatorin|nachrichtenagentur|nachrichtenredakteur|nachrichtenredaktion|online-redakteur|"
    "online-redakteurin|online-redaktion|onlineredaktion|parlamentskorrespondent|"
    "parlamentskorrespondentin|politikredakteur|politikredakteurin|politikredaktion|"
    "politischer korrespondent|praktikant|praktikantin|presseportal|redakteur|redakteur im ressort|"
    "redakteure|redakteurin|redakteurin im ressort|redakteurinnen|redaktion|redaktionell|"
    "redaktionsleiter|redaktionsleiterin|redaktionsmitglied|redaktionsnetzwerk deutschland|redaktor|"
    "redaktorin|regionalkorrespondent|reporter|reporter:innen|reporterin|reporterinnen|ressortleiter|"
    "ressortleiterin|ressortleitung|rnd|schlussredaktion|sda|sid|sonderkorrespondent|sportredakteur|"
    "sportredakteurin|sportredaktion|stellv. chefredakteur|stellvertretende chefredakteurin|"
    "stellvertretende ressortleiterin|stellvertretender chefredakteur|stellvertretender ressortleiter|"
    "studio|stv. chefredakteur|stv. chefredakteurin|team|unser korrespondent|unsere korrespondentin|"
    "usa-korrespondent|usa-korrespondentin|verantwortlicher redakteur|volontär|volontärin|"
    "wirtschaftskorrespondent|wirtschaftskorrespondentin|wirtschaftsredakteur|wirtschaftsredakteurin|"
    "wirtschaftsredaktion|wissenschaftsredakteur|wissenschaftsredakteurin"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "artikel auf die merkliste setzen|artikel empfehlen|artikel merken|artikel senden|"
        "artikel speichern|artikel teilen|artikel verschenken|artikel verschicken|artikel versenden|"
        "auf bluesky teilen|auf die merkliste|auf facebook teilen|"
        "auf facebook teilen (wird in neuem fenster geöffnet)|auf linkedin teilen|auf merkliste|"
        "auf pinterest teilen|auf telegram teilen|auf threads teilen|auf twitter teilen|"
        "auf whatsapp teilen|auf x teilen|auf x.com teilen|auf xing teilen|"
        "beitrag per e-mail versenden|beitrag teilen|bookmark|diesen artikel teilen|"
        "diesen beitrag teilen|e-mail|e-mail senden|empfehlen|facebook teilen|gefällt mir|"
        "gefällt mir 0|gemerkt|in die zwischenablage kopieren|inhalt teilen|jetzt teilen|kopieren|"
        "leseliste|lesezeichen|link kopieren|link kopiert|link wurde kopiert|merken|merkliste|"
        "per e-mail|per e-mail teilen|per e-mail versenden|per mail|per mail teilen|"
        "per whatsapp teilen|per whatsapp versenden|schenken|seite teilen|senden|speichern|teilen|"
        "teilen auf facebook|teilen auf twitter|teilen auf whatsapp|teilen auf x|teilen mit|"
        "teilen sie diesen artikel|teilen via|teilen:|twittern|url kopieren|verschenken|versenden|"
        "via e-mail teilen|weiterempfehlen|weiterleiten|whatsapp teilen|zur leseliste hinzufügen|"
        "zur merkliste|zur merkliste hinzufügen"
    )),
    ("tool", (  # reading tools
        "als bevorzugte quelle hinzufügen|anhören|artikel anhören|artikel drucken|artikel hören|"
        "artikel vorlesen|artikel vorlesen lassen|audio-version|audioversion|beitrag anhören|"
        "beitrag drucken|beitrag hören|den artikel anhören|diesen artikel anhören|"
        "diesen artikel vorlesen|druckansicht|drucken|druckversion|einfache sprache|feedback geben|"
        "fehler gefunden?|fehler melden|gebärdensprache|google bevorzugte quelle|"
        "hinweis an die redaktion|in app öffnen|in der app öffnen|jetzt anhören|ki-zusammenfassung|"
        "kontrast|korrektur melden|korrekturhinweis|leichte sprache|pdf|pdf herunterladen|"
        "schrift vergrössern|schrift verkleinern|schriftgrösse|schriftgrösse ändern|seite drucken|"
        "text vorlesen|vorlesen|vorlesen lassen|zusammenfassung anzeigen"
    )),
    ("navigation", (  # menus and links of the page
        "a-z|abo-shop|agb|alle artikel|alle nachrichten|alle ressorts|alle themen|alles anzeigen|"
        "allgemeine geschäftsbedingungen|anmeldung|anzeigen|anzeigenmarkt|app|apps|archiv|ausblenden|"
        "autor folgen|autoren|autorin folgen|barrierefreiheit|barrierefreiheit erklärung|bitte warten|"
        "dienste|direkt zum hauptinhalt|direkt zum inhalt|e-paper|einblenden|einstellungen|epaper|"
        "erweiterte suche|folge uns|folgen|folgen sie uns|folgen sie uns auf|ganzen artikel lesen|"
        "hauptmenü|hauptnavigation|hilfe|home|horoskop|ich suche|im archiv suchen|immobilien|impressum|"
        "inhalt|inhalt überspringen|inhaltsverzeichnis|jobs|karriere|kleinanzeigen|kontakt|"
        "kreuzworträtsel|kundenservice|kurznavigation|leserservice|login|mediadaten|mediathek|mehr|"
        "mehr anzeigen|mehr erfahren|mehr laden|mehr vom autor|mein konto|menu|menü|menü schliessen|"
        "menü öffnen|nach oben|navigation|navigation öffnen|navigation überspringen|neueste zuerst|"
        "newsletter & apps|nutzungsbasierte onlinewerbung|nutzungsbedingungen|nächste|nächste seite|"
        "nächster artikel|podcasts|profil|ressorts|rss|rss-feed|rätsel|schliessen|seitenanfang|service|"
        "services|shop|sie befinden sich hier|sie sind hier|sie sind hier:|sitemap|social media|spiele|"
        "sprungmarken|startseite|stellenmarkt|suchbegriff eingeben|suche|suche schliessen|suche öffnen|"
        "suchen|suchen nach|sudoku|thema folgen|themen von a bis z|trauer|traueranzeigen|tv-programm|"
        "unternehmen|verlag|vollständigen artikel lesen|vorherige|vorherige seite|vorheriger artikel|"
        "weiter|weitere laden|weiterlesen in der app|weniger anzeigen|wetter|zum anfang|zum archiv|"
        "zum artikel|zum autor|zum hauptinhalt|zum hauptinhalt springen|zum inhalt|zum inhalt springen|"
        "zum menü|zum seitenanfang|zum thema|zur autorenseite|zur autorin|zur hauptnavigation|"
        "zur hauptnavigation springen|zur navigation|zur person|zur startseite|zur suche|"
        "zur suche springen|zur übersicht|zurück|zurück nach oben|zurück zum anfang|"
        "zurück zur startseite|zurück zur übersicht|öffnen|über den autor|über die autorin|über uns|"
        "übersicht|überspringen"
    )),
    ("advert", (  # adverts and marks of paid content
        "- anzeige -|- werbung -|ad|advertisement|advertorial|affiliate-link|angebote unserer partner|"
        "anzeige|anzeige:|anzeigensonderveröffentlichung|artikel wird nach der werbung fortgesetzt|"
        "bezahlte anzeige|bezahlte einschaltung|bezahlter inhalt|brandstory|das ist werbung|"
        "empfehlungen unserer partner|entgeltliche einschaltung|gesponsert|gesponserte inhalte|"
        "gesponserter inhalt|in kooperation mit|inserat|kaufberatung|mit werbung weiterlesen|"
        "nach der anzeige geht es weiter|nach der werbung weiterlesen|partnerangebote|partnerinhalt|"
        "powered by|promotion|publireportage|scrollen, um weiterzulesen|sponsored|sponsored content|"
        "sponsored post|unsere partner|verlagsangebot|verlagsspezial|weiter nach der werbung|"
        "weiterlesen nach der anzeige|werbeanzeige|werbefrei lesen|werbung|werbung ausblenden|"
        "werbung, scrollen sie um weiterzulesen|wirtschaftsnachrichten werbung|— anzeige —"
    )),
    ("newsletter", (  # newsletter boxes
        "abonnieren|abonnieren sie unseren newsletter|anmelden|anmelden und weiterlesen|"
        "auf dem laufenden bleiben|bestellen sie unseren newsletter|"
        "bitte geben sie eine gültige e-mail-adresse ein|bitte geben sie ihre e-mail-adresse ein|"
        "bleiben sie informiert|deine e-mail-adresse|e-mail-adresse|e-mail-adresse eingeben|"
        "eilmeldungen|ich bin damit einverstanden|ihre e-mail-adresse|jetzt abonnieren|jetzt anmelden|"
        "jetzt newsletter abonnieren|jetzt registrieren|kostenlos abonnieren|kostenlos anmelden|"
        "newsletter|newsletter abonnieren|newsletter anmelden|newsletter bestellen|"
        "newsletter empfangen|newsletter-anmeldung|push-nachrichten|täglicher newsletter|"
        "unser newsletter|unsere newsletter|vielen dank für ihr interesse|"
        "vielen dank für ihre anmeldung|vielen dank für ihre anmeldung!|zum newsletter|"
        "zum newsletter anmelden|zur newsletter-anmeldung"
    )),
    ("related", (  # links to other stories
        "aktuell|aktuelle meldungen|aktuelle nachrichten|aktuelles|alle folgen|am meisten gelesen|"
        "anderes thema|auch interessant|auch lesenswert|auch spannend|aus dem ressort|"
        "ausserdem interessant|beliebt|beliebte artikel|das könnte dich auch interessieren|"
        "das könnte ihnen auch gefallen|das könnte sie auch interessieren|das könnte sie interessieren|"
        "das wird gerade gelesen|die meistgelesenen artikel|die neuesten|die neuesten artikel|dossier|"
        "empfehlungen|empfehlungen der redaktion|empfehlungen für sie|empfohlen|empfohlene artikel|"
        "empfohlener inhalt|empfohlener redaktioneller inhalt|gerade gelesen|im fokus|"
        "in diesem artikel|jetzt im fokus|jetzt lesen|lesen sie auch|lesen sie auch:|lesen sie dazu|"
        "lesen sie dazu auch|lesen sie hier|lesen sie jetzt|lesen sie mehr|lesen sie mehr dazu|"
        "lesen sie mehr zum thema|lesen sie weiter|lesenswert|lesetipp|lesetipps|letzte meldungen|"
        "links zum artikel|links zum thema|liveticker|mehr artikel|mehr aus|mehr aus dem ressort|"
        "mehr aus dem web|mehr aus diesem ressort|mehr aus dieser serie|mehr dazu|mehr im dossier|"
        "mehr lesen|mehr nachrichten|mehr von|mehr zu diesem thema|mehr zum thema|mehr zum thema:|"
        "meistdiskutiert|meistgeklickt|meistgelesen|meistgelesene|meistgelesene artikel|meistgesehen|"
        "meistkommentiert|nachrichten|neu auf|neueste artikel|neueste beiträge|neueste meldungen|"
        "neueste nachrichten|neueste videos|newsticker|panorama-nachrichten|passend zum thema|"
        "passende artikel|redaktionsempfehlung|schlagzeilen|sie sind neugierig geworden?|siehe auch|"
        "themen des tages|top 5|top-artikel|top-nachrichten|top-news|top-themen|top-videos|topartikel|"
        "topnews|topstories|topthemen|trending|unsere empfehlung für sie|unsere empfehlungen|"
        "verwandte artikel|verwandte beiträge|verwandte inhalte|verwandte nachrichten|weitere artikel|"
        "weitere artikel zum thema|weitere beiträge|weitere informationen|weitere infos|"
        "weitere meldungen|weitere nachrichten|weitere themen|weitere themen im überblick|"
        "weitere videos|weiterführende links|weiterlesen|weiterlesen:|wichtige nachrichten|"
        "zuletzt gelesen|zum liveticker|zum video|zur themenseite|ähnliche artikel|ähnliche beiträge|"
        "ähnliche themen"
    )),
    ("comments", (  # comment boxes
        "0 kommentare|1 kommentar|alle kommentare|alle kommentare anzeigen|alle kommentare lesen|"
        "alle postings|antworten|beitrag melden|community-richtlinien|"
        "die kommentarfunktion ist deaktiviert|die kommentarfunktion ist geschlossen|diskussion|"
        "diskutieren|diskutieren sie mit|diskutieren sie mit!|eigenen kommentar schreiben|forenregeln|"
        "forum|ihr kommentar|ihre meinung|ihre meinung ist gefragt|ihre meinung zählt|"
        "jetzt kommentieren|kein kommentar|keine kommentare|kommentar|kommentar abgeben|"
        "kommentar absenden|kommentar hinterlassen|kommentar melden|kommentar schreiben|"
        "kommentar verfassen|kommentare|kommentare (0)|kommentare anzeigen|kommentare ausblenden|"
        "kommentare laden|kommentare lesen|kommentarfunktion geschlossen|kommentieren|"
        "leserbrief schreiben|leserbriefe schreiben|leserkommentare|mehr kommentare|meinung schreiben|"
        "mitdiskutieren|netiquette|neuen kommentar schreiben|noch keine kommentare|nutzerkommentare|"
        "posten|postings|schreib einen kommentar|schreiben sie den ersten kommentar|"
        "schreiben sie einen kommentar|sie müssen angemeldet sein, um zu kommentieren|"
        "um mitdiskutieren zu können, müssen sie sich anmelden|was denken sie?|weitere kommentare|"
        "weitere kommentare laden|zu den kommentaren|zum kommentieren bitte anmelden|zur diskussion"
    )),
    ("subscribe", (  # subscriptions and accounts
        "1 monat kostenlos testen|4 wochen kostenlos testen|abmelden|abo|abo abschliessen|"
        "abo bestellen|abo kündigen|abo testen|abo-angebote|abo-service|abo-shop besuchen|abonnement|"
        "abonnements|abonnenten|abonnentin|abonnieren sie jetzt|abos|alle abos|angebot sichern|"
        "angebote anzeigen|ausloggen|benutzername|bereits abonnent?|bereits abonnent? anmelden|"
        "bereits registriert?|bereits registriert? hier anmelden|diesen artikel freischalten|"
        "dieser artikel gehört zum premium-angebot|dieser artikel ist exklusiv für abonnenten|"
        "dieser artikel ist für abonnenten|dieser artikel ist kostenpflichtig|digital-abo|digitalabo|"
        "einloggen|exklusiv|exklusiv für abonnenten|freischalten|geschenkabo|ich bin bereits abonnent|"
        "jederzeit kündbar|jetzt abo abschliessen|jetzt freischalten|jetzt gratis testen|"
        "jetzt kostenlos testen|jetzt lesen mit abo|jetzt spenden|jetzt testen|jetzt unterstützen|"
        "jetzt weiterlesen|konto erstellen|kostenlos registrieren|kostenlos testen|"
        "kostenlos weiterlesen|logout|mein abo|mein account|mit abo weiterlesen|nur für abonnenten|"
        "passwort|passwort vergessen|passwort vergessen?|paywall|plus|plus artikel|plus-artikel|"
        "premium|probeabo|probemonat|registrieren|registrieren sie sich jetzt|schon abonnent?|"
        "sie haben bereits ein abo?|sie haben bereits ein abonnement?|sie haben schon ein abo?|"
        "sie sind bereits abonnent?|sie sind noch kein abonnent?|spenden|tagespass|testabo|"
        "unterstützen|unterstützen sie unabhängigen journalismus|unterstützen sie uns|"
        "weiter lesen mit abo|weiterlesen mit|weiterlesen mit plus|zu den abo-angeboten|zum abo|"
        "zum angebot|zum login|zur anmeldung"
    )),
    ("consent", (  # cookie and privacy banners
        "ablehnen|abo kündigen online|akzeptieren|akzeptieren und weiter|alle ablehnen|"
        "alle akzeptieren|alle cookies akzeptieren|alle externen inhalte anzeigen|alle zulassen|"
        "cookie-einstellungen|cookie-einstellungen ändern|cookie-hinweis|cookie-manager|"
        "cookie-richtlinie|cookies|cookies & tracking|cookies akzeptieren|datenschutz|"
        "datenschutz-einstellungen|datenschutzbestimmungen|datenschutzeinstellungen|"
        "datenschutzerklärung|datenschutzhinweis|datenschutzhinweise|einstellungen oder ablehnen|"
        "einstellungen verwalten|einstellungen ändern|einverstanden|einwilligung|"
        "einwilligung widerrufen|externe inhalte aktivieren|externe inhalte anzeigen|"
        "externen inhalt anzeigen|externen inhalt laden|externer inhalt|externer inhalt anzeigen|"
        "ich stimme zu|immer akzeptieren|inhalt anzeigen|inhalt laden|inhalte anzeigen|"
        "inhalte von drittanbietern|mehr dazu in der datenschutzerklärung|mehr informationen|"
        "mit einem klick anzeigen lassen und auch wieder ausblenden|nur notwendige cookies|"
        "privacy manager|privatsphäre|privatsphäre-einstellungen|pur abo|pur-abo|tracking|"
        "tracking-einstellungen|utiq verwalten|vertrag kündigen|verträge hier kündigen|"
        "verträge kündigen|widerruf tracking|widerrufsrecht|zustimmen|zustimmen & weiter|"
        "zustimmen und weiter|zustimmen und weiterlesen|zustimmung|zustimmung verwalten"
    )),
    ("media", (  # players and galleries
        "360-grad-ansicht|audio|autoplay|bild 1 von 1|bild anzeigen|bild in grossansicht öffnen|"
        "bild vergrössern|bild von|bild öffnen|bilder|bildergalerie|bildergalerie öffnen|bildstrecke|"
        "bildstrecke starten|bildunterschrift anzeigen|bildunterschrift ausblenden|"
        "bitte aktivieren sie javascript|detailansicht öffnen|diashow|diashow starten|dieses video|"
        "dieses video ist nicht mehr verfügbar|fotogalerie|fotos|fotostrecke|fotostrecke starten|galerie|"
        "galerie öffnen|grafik|grossansicht|hier geht es zum video|hören|in vollbild anzeigen|"
        "instagram-beitrag ansehen|interaktiv|javascript ist deaktiviert|jetzt ansehen|laden|lautstärke|"
        "livestream|lädt|mehr bilder|mehr videos|multimedia|nächstes bild|pause|play|player wird geladen|"
        "podcast|podcast hören|sieh dir diesen beitrag auf instagram an|slideshow|standbild|stummschalten|"
        "symbolbild|ton an|ton aus|untertitel aus|vergrössern|video|video abspielen|video ansehen|"
        "video anzeigen|video nicht verfügbar|video starten|video wird geladen|video-player|videos|"
        "vollbild|vorheriges bild|wird geladen|wird geladen...|zum vergrössern klicken|zur bildergalerie|"
        "zur fotostrecke|zur galerie"
    )),
    ("copyright", (  # rights lines
        "alle angaben ohne gewähr|alle inhalte sind urheberrechtlich geschützt|alle rechte bei|"
        "alle rechte vorbehalten|alle rechte vorbehalten.|artikel lizenzieren|copyright|"
        "keine verbreitung ohne genehmigung|lizenzierung|nachdruck|nachdrucke & rechte|nutzungsrechte|"
        "nutzungsrechte erwerben|rechte am artikel erwerben|syndication|"
        "vervielfältigung nur mit genehmigung|© alle rechte vorbehalten"
    )),
    ("date", (  # age of the page
        "aktualisiert|breaking news|dieser artikel ist mehr als ein jahr alt|"
        "dieser artikel ist älter als ein jahr|eilmeldung|gerade eben|gestern|heute|live|neu|soeben|"
        "stand|update|veröffentlicht"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "aktuelle nachrichten aus|alle aktuellen nachrichten|alle artikel zum|alle infos zum|"
        "alles zum thema|auch interessant:|auch lesen:|das könnte dich auch interessieren:|"
        "das könnte sie auch interessieren:|dazu passend:|den kommentar lesen sie|"
        "die ganze geschichte lesen|die wichtigsten nachrichten|empfohlene artikel:|fortsetzung auf seite|"
        "fortsetzung seite|fortsetzung von seite|hier finden sie weitere|hier geht es zu|hier geht es zum|"
        "hier geht's zu|hier lesen sie|hier lesen:|hintergrund:|im video:|interview: lesen sie|"
        "lesen sie auch|lesen sie auch:|lesen sie ausserdem|lesen sie dazu|lesen sie ebenfalls|"
        "lesen sie hier|lesen sie hierzu|lesen sie jetzt|lesen sie mehr|lesen sie weiter|"
        "lesen sie zum thema|lesetipp:|lest auch|lest hier|lies auch|lies hier|lies mehr|mehr aktuelle|"
        "mehr dazu lesen|mehr dazu:|mehr hintergründe|mehr informationen:|mehr infos:|mehr lesen über|"
        "mehr lesen:|mehr nachrichten|mehr von|mehr zu:|mehr zum thema|mehr zum thema:|mehr über|"
        "nichts verpassen|passend dazu|passend zum thema|siehe auch:|weitere artikel|"
        "weitere informationen zu|weitere nachrichten|weitere news|weiterlesen|weiterlesen:|zum artikel:|"
        "zum interview:|zum kommentar:|zum thema:|zum video:|zum weiterlesen|zur analyse:|"
        "zur bildergalerie:|zur fotostrecke:"
    )),
    ("newsletter", (  # newsletter boxes
        "abonniere|abonnieren sie|abonnieren sie jetzt|abonnieren sie unseren|bestellen sie hier|"
        "bestellen sie unseren|bleiben sie auf dem laufenden|der newsletter|der tägliche newsletter|"
        "die wichtigsten nachrichten des tages|diese e-mail wurde an|eine abmeldung ist jederzeit|"
        "erhalten sie täglich|folgen sie unserem whatsapp|hier anmelden|hier geht es zum whatsapp-kanal|"
        "hier können sie den newsletter|hier können sie unseren newsletter|hier zum newsletter|"
        "ich möchte den newsletter|ich willige ein|im browser ansehen|im browser öffnen|immer informiert|"
        "jetzt den whatsapp-kanal|jetzt für den newsletter|jetzt newsletter|jetzt unseren|"
        "kostenlos abonnieren|melde dich für|melden sie sich an|melden sie sich für|melden sie sich jetzt|"
        "melden sie sich zu|mit unserem newsletter|newsletter abbestellen|newsletter nicht richtig|"
        "newsletter:|sie erhalten diese e-mail|sie erhalten diesen newsletter|"
        "sie können den newsletter jederzeit|täglich die wichtigsten|unser newsletter|"
        "vom newsletter abmelden|wenn diese e-mail nicht|wird diese e-mail nicht|wöchentlich das wichtigste"
    )),
    ("share", (  # share and save buttons
        "artikel teilen|auf facebook|besuchen sie uns auf|empfehlen sie|folge uns auf|folgen sie dem|"
        "folgen sie der|folgen sie uns|folgen sie uns auf|klick, um|klicken sie hier, um|klicken, um|"
        "teilen auf|teilen sie|werden sie fan"
    )),
    ("comments", (  # comment boxes
        "bitte beachten sie die netiquette|bitte melden sie sich an, um zu|die kommentarfunktion|"
        "diskutieren sie|feedback an|haben sie einen fehler|haben sie fehler|haben sie fragen|"
        "hinweise an|ihre meinung zu|kommentieren sie|kontaktieren sie|korrekturhinweise an|"
        "leserbriefe an|leserbriefe bitte|liebe leserinnen und leser|liebe nutzerinnen und nutzer|"
        "liebe userinnen|melden sie sich an, um|sagen sie uns ihre meinung|schicken sie uns|"
        "schreiben sie ihre meinung|schreiben sie uns|senden sie uns|um kommentare zu|"
        "um zu kommentieren|was denken sie|was halten sie von|was ist ihre meinung|was meinen sie|"
        "wie ist ihre meinung|wir freuen uns über ihre"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonnent?|als abonnent|bereits abonnent|bereits kunde|danke, dass sie|"
        "diesen artikel weiterlesen|dieser artikel ist exklusiv|dieser artikel ist für|"
        "dieser artikel ist nur|dieser inhalt ist für|dieser text ist exklusiv|dieser text ist zuerst|"
        "exklusiv für|freischalten für|ihnen gefällt|ihr abo|jetzt abonnieren|jetzt kostenlos|"
        "jetzt testen|jetzt weiterlesen|jetzt zugang|lesen sie den ganzen artikel|"
        "lesen sie diesen artikel|lesen sie jetzt diesen|mit ihrem abo|noch kein abo|"
        "nur für abonnenten|registrieren sie sich|schon abonnent|sie haben bereits|sie haben ein abo|"
        "sie haben noch kein|sie möchten weiterlesen|sie wollen weiterlesen|taz lesen kann jede:r|"
        "testen sie|um diesen artikel|unabhängiger journalismus|unterstützen sie|weiterlesen mit|"
        "wenn ihnen dieser artikel|wir würden ihnen hier gerne|wollen sie mehr|zugang zu allen"
    )),
    ("consent", (  # cookie and privacy banners
        "an dieser stelle befindet sich|an dieser stelle finden sie|an dieser stelle haben wir|"
        "an dieser stelle würden wir|auf unserer website|aus datenschutzgründen|"
        "dabei können personenbezogene daten|damit können personenbezogene daten|datenschutzhinweis:|"
        "der externe inhalt|diese seite verwendet|diese website verwendet|dieser inhalt wird von|"
        "dieses element|durch das klicken|empfohlener externer inhalt|hier finden sie einen externen|"
        "hier finden sie externe|hier sehen sie einen externen|hier würden wir gern|"
        "ich bin damit einverstanden, dass|ihr browser unterstützt|mit aktivierung|mit dem klick auf|"
        "mit ihrer zustimmung|mit klick auf|um diesen inhalt|um diesen instagram|um diesen tweet|"
        "um dieses video|wir benötigen ihre|wir brauchen ihre|wir nutzen cookies|"
        "wir und unsere partner|wir verwenden cookies|zum schutz ihrer daten|zur darstellung"
    )),
    ("advert", (  # adverts and marks of paid content
        "angebot:|anzeige:|die mit einem|dieser artikel enthält affiliate|"
        "dieser beitrag enthält affiliate|für links auf dieser seite|hinweis: dieser artikel enthält|"
        "in diesem artikel enthaltene links|kaufen sie|mit (*) gekennzeichnete|mit * markierte|"
        "mit einem * markierte|präsentiert von|unsere redaktion|werbung:|wir bekommen eine provision|"
        "wir erhalten eine provision"
    )),
    ("media", (  # players and galleries
        "aktuelle zeit:|audio:|bildergalerie:|bilderstrecke:|fotogalerie:|fotostrecke:|galerie:|"
        "gesamtdauer:|grafik:|hier geht es zur bildergalerie|hier im video|hören sie|im livestream|"
        "im podcast|in bildern:|klicken sie auf das bild|podcast:|sehen sie auch|sehen sie hier|"
        "sehen sie im video|sieh dir diesen beitrag|verbleibende zeit:|video:|zum vergrössern|"
        "zur bildergalerie|zur fotostrecke"
    )),
    ("copyright", (  # rights lines
        "(c)|alle rechte|copyright 19|copyright 20|copyright ©|copyright:|"
        "die in diesem beitrag geäusserten|die meinung des autors|die nutzung des artikels|"
        "diese meldung wurde|diese nachricht wurde am|dieser artikel erschien|"
        "dieser artikel erschien zuerst|dieser artikel ist zuerst|dieser artikel stammt aus|"
        "dieser artikel wurde automatisch|dieser artikel wurde mit|dieser artikel wurde ursprünglich|"
        "dieser beitrag erschien|dieser text erschien|dieser text ist zuerst erschienen|"
        "dieser text stammt aus|dieser text wurde mit|dieses thema im programm|erschienen in der ausgabe|"
        "nachdruck|quelle: apa|quelle: dpa|ursprünglich veröffentlicht|© 19|© 20|© afp|© dpa|"
        "über dieses thema berichtete|über dieses thema berichteten"
    )),
    ("date", (  # age of the page
        "aktualisiert am|aktualisiert:|dieser artikel ist älter als|erschienen am|erstellt am|"
        "lesedauer|lesedauer:|lesezeit|lesezeit:|letzte aktualisierung|letztes update|publiziert am|"
        "publiziert:|stand vom|stand:|veröffentlicht am|veröffentlicht:|zuletzt aktualisiert"
    )),
    ("tool", (  # reading tools
        "artikel anhören|artikel vorlesen|ausgedruckt von|den artikel hören|der text wird vorgelesen|"
        "diese audioversion|diesen artikel anhören|diesen artikel hören|dieser artikel wird mit hilfe von|"
        "dieser artikel wurde maschinell|gedruckt von http|gedruckt von https|gesendet von meinem|"
        "hören sie diesen artikel|lesen sie in der app|von meinem ipad gesendet|von meinem iphone gesendet|"
        "von unterwegs gesendet|vorgelesen von|weitergeleitet von|übersetzt mit|übersetzt von"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "aktuelle nachrichten|alle artikel zum thema|am meisten gelesen|anzeige|auch interessant|"
    "auch lesenswert|beliebte artikel|das könnte dich auch interessieren|"
    "das könnte ihnen auch gefallen|das könnte sie auch interessieren|das könnte sie interessieren|"
    "das wird gerade gelesen|die meistgelesenen artikel|die neuesten artikel|empfehlungen|"
    "empfehlungen der redaktion|empfehlungen für sie|empfohlene artikel|lesen sie auch|"
    "lesen sie auch zum thema|lesen sie mehr zum thema|letzte meldungen|links zum thema|mehr artikel|"
    "mehr aus|mehr aus dem ressort|mehr aus dem web|mehr aus diesem ressort|mehr lesen|"
    "mehr nachrichten|mehr zu diesem thema|mehr zum thema|meistgeklickt|meistgelesen|meistgelesene|"
    "meistgelesene artikel|meistgesehen|meistkommentiert|neueste artikel|neueste beiträge|"
    "neueste meldungen|neueste nachrichten|neueste videos|passend zum thema|passende artikel|"
    "siehe auch|sponsored|themen des tages|top-artikel|top-nachrichten|top-news|top-themen|topnews|"
    "topthemen|unsere empfehlungen|verwandte artikel|verwandte beiträge|verwandte inhalte|"
    "verwandte nachrichten|verwandte themen|weitere artikel|weitere artikel zum thema|weitere beiträge|"
    "weitere meldungen|weitere nachrichten|weitere themen|weitere videos|weiterführende links|"
    "zum thema|ähnliche artikel|ähnliche beiträge"
)

# Section names of newspapers
SECTIONS = (
    "arbeit|aus aller welt|ausland|aussenpolitik|auto|beruf|bildung|blaulicht|blick|bundesliga|börse|"
    "bücher|chronik|computer|debatte|digital|edition|energie|ernährung|essen & trinken|etat|europa|"
    "familie|fernsehen|feuilleton|film|finanzen|forschung|fussball|geld|gericht|geschichte|gesellschaft|"
    "gesundheit|immobilien|inland|innenpolitik|international|interview|investigativ|justiz|karriere|kino|"
    "klima|kolumne|kolumnen|kommentar|kommentare|konjunktur|krieg in der ukraine|kriminalität|kultur|"
    "kunst|leben|lebensart|leitartikel|leserbriefe|leute|lifestyle|literatur|lokales|lokalsport|medien|"
    "mein geld|meinung|meinungen|mobilität|mode|motor|musik|nachrichten|netzpolitik|netzwelt|panorama|"
    "podcast|politik|polizei|porträt|promis|psychologie|ratgeber|recht|region|regional|reise|reisen|"
    "reportage|rezensionen|schule|seite 1|seite drei|sport|stadt|stars|start-ups|stil|studium|tagesthema|"
    "tech|technik|technologie|theater|tiere|titel|topthema|tv|umwelt|unterhaltung|unternehmen|verbraucher|"
    "verkehr|vermischtes|welt|weltgeschehen|wirtschaft|wissen|wissenschaft|wohnen|zeitgeschehen"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jaenner": 1, "jan": 1, "januar": 1, "jän": 1, "jänner": 1,
    "feb": 2, "feber": 2, "februar": 2,
    "maerz": 3, "mrz": 3, "mär": 3, "märz": 3,
    "apr": 4, "april": 4,
    "mai": 5,
    "jun": 6, "juni": 6,
    "jul": 7, "juli": 7,
    "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10,
    "nov": 11, "november": 11,
    "dez": 12, "dezember": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "di|dienstag|do|donnerstag|fr|freitag|mi|mittwoch|mo|montag|montags|sa|samstag|so|sonnabend|"
    "sonntag|sonntags"
)

# Words round a date in a date line
DATE_WORDS = (
    "akt|aktualisiert|aktualisiert am|aktualisiert um|aktualisiert vor|aktualisierung|am|artikel vom|"
    "ausgabe vom|bericht vom|datum|den|der|erscheinungsdatum|erschienen|erschienen am|erstellt|"
    "erstellt am|erstmals publiziert|erstpublikation|erstveröffentlichung|gegen|gesendet|gesendet am|"
    "geändert|geändert am|h|heute|in|letzte aktualisierung|letzte änderung|letztes update|meldung vom|"
    "online seit|publikationsdatum|publiziert|publiziert am|seit|stand|stand vom|uhr|um|update|"
    "update vom|veröffentlicht|veröffentlicht am|veröffentlicht um|veröffentlichung|"
    "veröffentlichungsdatum|vom|von|zuletzt aktualisiert|zuletzt aktualisiert am|zuletzt bearbeitet|"
    "zuletzt geändert|zuletzt geändert am|überarbeitet"
)

# Those that announce a modification
UPDATED_WORDS = (
    "akt|aktualisiert|aktualisiert am|aktualisiert um|aktualisiert vor|aktualisierung|geändert|"
    "geändert am|letzte aktualisierung|letzte änderung|letztes update|stand|stand vom|update|"
    "update vom|zuletzt aktualisiert|zuletzt aktualisiert am|zuletzt bearbeitet|zuletzt geändert|"
    "zuletzt geändert am|überarbeitet"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "gerade eben", "", "now"),
    ("", "gestern", "", "yesterday"),
    ("", "heute", "", "today"),
    ("", "soeben", "", "now"),
    ("vor", "h", "", "hour"),
    ("vor", "jahr", "", "year"),
    ("vor", "jahren", "", "year"),
    ("vor", "min", "", "minute"),
    ("vor", "minute", "", "minute"),
    ("vor", "minuten", "", "minute"),
    ("vor", "monat", "", "month"),
    ("vor", "monaten", "", "month"),
    ("vor", "sekunden", "", "second"),
    ("vor", "std", "", "hour"),
    ("vor", "stunde", "", "hour"),
    ("vor", "stunden", "", "hour"),
    ("vor", "tag", "", "day"),
    ("vor", "tage", "", "day"),
    ("vor", "tagen", "", "day"),
    ("vor", "woche", "", "week"),
    ("vor", "wochen", "", "week"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|mit|sowie|u|und"
)

# Frequent function words that tell the language
STOPWORDS = (
    "auch|auf|bei|das|dass|dem|den|der|des|die|ein|eine|für|ist|mit|nach|nicht|oder|sich|sind|und|von|"
    "werden|wird|wurde"
)
