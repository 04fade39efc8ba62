"""Dutch: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "artikeltitel|hoofdtitel|kop|koptekst|krantenkop|onderwerp|titel"
    )),
    ("description", (
        "beschrijving|bovenkop|chapeau|inleiding|intro|korte inhoud|lead|omschrijving|onderkop|"
        "ondertitel|samenvatting|streamer"
    )),
    ("caption", (
        "beeldbijschrift|bijschrift|bijschriften|foto-onderschrift|fotobijschrift|fotoonderschrift|grafiek|"
        "graphic|onderschrift|op de foto"
    )),
    ("credit_line", (
        "afbeelding|afbeeldingen|beeld|beeldbron|bron afbeelding|bron foto|bronvermelding foto|cartoon|"
        "coverbeeld|credit|credits|foto|foto van|foto's|fotobron|fotocredit|fotograaf|fotografie|"
        "fotoverantwoording|illustratie|illustraties"
    )),
    ("body", (
        "artikel|artikeltekst|bericht|inhoud|tekst|volledige tekst"
    )),
    ("category", (
        "afdeling|categorie|categorieën|geplaatst in|geplaatst onder|gepubliceerd in|ingedeeld bij|kanaal|"
        "katern|onderdeel|onderwerpen|rubriek|rubrieken|sectie|secties|thema|thema's"
    )),
    ("keywords", (
        "gerelateerde onderwerpen|gerelateerde thema's|getagd|getagd met|hashtags|in dit artikel|"
        "kernwoorden|label|labels|lees meer over|meer over|sleutelwoorden|steekwoorden|tag|tags|trefwoord|"
        "trefwoorden|volg onderwerp"
    )),
    ("byline", (
        "auteur|auteurs|door|een artikel van|geplaatst door|gepubliceerd door|geschreven door|"
        "journalist|naam auteur|redacteur|schrijver|tekst door|tekst en foto's|verslaggever"
    )),
    ("published", (
        "aangemaakt|aangemaakt op|datum|datum en tijd|eerste publicatie|geplaatst|geplaatst op|"
        "gepost op|gepubliceerd|gepubliceerd op|online sinds|publicatie (datum)|publicatiedatum|"
        "verschenen|verschenen op|verschijningsdatum|verzonden|verzonden op"
    )),
    ("modified", (
        "aangepast|aangepast op|bijgewerkt|bijgewerkt om|bijgewerkt op|geactualiseerd|gewijzigd|"
        "gewijzigd op|geüpdatet|geüpdatet op|laatst bijgewerkt|laatst gewijzigd|laatst gewijzigd op|"
        "laatste update|laatste wijziging|update|wijzigingsdatum"
    )),
    ("language", (
        "taal"
    )),
    ("url", (
        "adres|internetadres|link|link naar artikel|oorspronkelijk artikel|origineel artikel|permalink|"
        "url|webadres|weblink"
    )),
    ("site", (
        "bron|bronnaam|bronnen|dagblad|krant|magazine|medium|naam krant|publicatie|tijdschrift|"
        "uitgever|website"
    )),
    ("drop", (  # LexisNexis in Dutch: "lengte", "laaddatum"
        "aan|aantal woorden|antwoord aan|auteursrecht|bcc|bedrijf|bedrijven|bijlage|bijlagen|cc|"
        "classificatie|contact|copyright|datum geladen|document|documenttype|e-mailadres|editie|"
        "eindredactie|geraadpleegd op|id|issn|jaargang|kopie|laaddatum|land|leestijd|lengte|licentie|"
        "locatie|nummer|opgehaald op|oplage|organisatie|pagina|pagina's|paginanummer|personen|persoon|"
        "plaats|publicatietype|rechten|regio|serie|soort|type|type publicatie|van|vertaald door|vertaling|"
        "woorden|woordentelling"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "afbeelding|archief|archieffoto|beeld|beeld van|beeldbron|bron|bron afbeelding|bron beeld|"
    "bron foto|cartoon|credit|credits|eigen foto|foto|foto ter illustratie|foto van|foto's|foto's van|"
    "foto: archief|fotobijschrift bron|fotobron|fotocredit|fotograaf|fotografie|fotografie van|"
    "fotomontage|grafiek|illustratie|illustraties|infographic|kaart|schermafbeelding|screenshot|"
    "stockfoto|tekening|ter illustratie|video|videostill"
)

# Words that open a caption
CAPTION_LABELS = (
    "beeldbijschrift|bijschrift|bijschriften|foto-onderschrift|fotobijschrift|onderschrift|op de foto|"
    "op deze foto"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analyse|analyse van|auteur|bewerkt door|column van|commentaar van|door|door onze correspondent|"
    "door onze redacteur|door onze redactie|door onze sportredactie|door onze verslaggever|door:|"
    "een analyse van|een artikel van|een column van|een interview van|een opinie van|een reportage van|"
    "essay van|geplaatst door|gepubliceerd door|geschreven door|ingediend door|ingezonden door|interview|"
    "interview door|met medewerking van|onze redactie|opgetekend door|redactie|reportage|samengesteld door|"
    "tekst|tekst door|tekst en beeld|tekst en foto's|tekst van|tekst:|van|van een onzer redacteuren|"
    "van onze correspondent|van onze medewerker|van onze redacteur|van onze redactie|"
    "van onze verslaggeefster|van onze verslaggever|vertaald door|vertaling"
)

# Words after an author's name
BYLINE_TAILS = (
    "columnist|correspondent|redacteur|verslaggeefster|verslaggever"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "adjunct-hoofdredacteur|algemeen verslaggever|anp|belga|binnenlandredactie|buitenlandredacteur|"
    "buitenlandredactie|chef buitenland|chef politiek|chef redactie|chef sport|columnist|correspondent|"
    "correspondent duitsland|correspondent frankrijk|correspondent in berlijn|correspondent in brussel|"
    "correspondent in londen|correspondent in parijs|correspondent in washington|"
    "correspondent midden-oosten|correspondent rusland|correspondent verenigde staten|correspondente|"
    "cultuurredacteur|cultuurredactie|datajournalist|de redactie|economieredacteur|economieredactie|"
    "economieverslaggever|eindredacteur|eu-correspondent|filmrecensent|fotograaf|freelance journalist|"
    "freelancejournalist|gastauteur|gastcolumnist|hoofdredacteur|hoofdredactie|hoogleraar|journalist|"
    "journaliste|medewerker|medisch redacteur|nieuwsagentschap|nieuwschef|nieuwsdienst|nieuwsredactie|"
    "onderzoeksjournalist|onze redactie|opinieredactie|parlementair verslaggever|persbureaus|"
    "politiek commentator|politiek redacteur|politiek verslaggever|politieke redactie|recensent|"
    "redacteur|redacteur buitenland|redacteur economie|redacteur politiek|redacteuren|redactie|"
    "redactie binnenland|redactie buitenland|redactie economie|redactie online|redactie sport|"
    "redactrice|regioverslaggever|schrijver|sportredactie|sportverslaggever|stagiair|stagiaire|"
    "verslaggeefster|verslaggever|verslaggevers|webredacteur|webredactie|wetenschapsredacteur|"
    "wetenschapsredactie"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "artikel bewaren|artikel delen|bewaar|bewaar artikel|bewaar in mijn lijst|bewaar voor later|"
        "bewaren|cadeau geven|deel|deel artikel|deel dit artikel|deel dit bericht|deel dit verhaal|"
        "deel op|deel op bluesky|deel op facebook|deel op linkedin|deel op twitter|deel op whatsapp|"
        "deel op x|deel via|deel via e-mail|deel via email|deel via facebook|deel via mail|"
        "deel via twitter|deel via whatsapp|delen|delen op facebook|delen op linkedin|delen op twitter|"
        "delen op whatsapp|delen op x|delen via|delen via e-mail|delen via whatsapp|delen:|doorsturen|"
        "e-mail|e-mailen|favorieten|gedeeld|geef cadeau|kopieer|kopieer de link|kopieer link|"
        "kopieer url|leeslijst|link gekopieerd|link gekopieerd!|link kopiëren|mail|mail dit artikel|"
        "opgeslagen|opslaan|reageer en deel|schenk artikel|schenk dit artikel|stuur door|"
        "toevoegen aan favorieten|toevoegen aan leeslijst|tweet|twitteren|verstuur|via e-mail|"
        "vind ik leuk"
    )),
    ("tool", (  # reading tools
        "afdrukken|beluister|beluister artikel|beluister dit artikel|donkere modus|download pdf|"
        "een fout gezien?|fout gezien? mail ons|fout melden|foutje gezien?|laat voorlezen|lees voor|"
        "lettergrootte|luister|luister artikel|luister naar dit artikel|meld een fout|pdf|print|"
        "print artikel|print dit artikel|printen|spelfout gezien?|taalfout gezien?|tekst vergroten|"
        "tekst verkleinen|tekstgrootte|tip de redactie|vertaal|volg ons op google nieuws|voorlezen"
    )),
    ("navigation", (  # menus and links of the page
        "abonneer menu|adverteren|algemene voorwaarden|alle artikelen|alle nieuws|alle nieuwsbrieven|"
        "alle onderwerpen|apps|archief|artikelen|auteurs|bekijk alle|bekijk alles|bekijk meer|"
        "binnenkort|colofon|contact|contact opnemen|cookies & privacy|de krant|digitale krant|"
        "direct naar content|direct naar de inhoud|doorgaan|e-paper|epaper|familieberichten|"
        "ga naar de hoofdinhoud|ga naar de inhoud|ga naar hoofdinhoud|ga naar inhoud|ga terug|"
        "ga verder|gebruiksvoorwaarden|help|home|homepage|hoofdmenu|horoscoop|in de buurt|info|inhoud|"
        "inhoudsopgave|klantenservice|krant|krantenarchief|kruiswoordpuzzel|laad meer|leesmodus|mailen|"
        "meer|meer laden|meer opties|meer tonen|menu|menu openen|menu sluiten|mijn account|mijn nieuws|"
        "mijn profiel|minder tonen|naar boven|naar de homepage|naar hoofdinhoud|navigatie|"
        "navigatie overslaan|nieuwsoverzicht|open menu|over de auteur|over mij|over ons|"
        "overlijdensberichten|overslaan en naar de inhoud gaan|puzzels|redactiestatuut|rss|sectie menu|"
        "service|sitemap|sla over|sluit|sluit menu|sluiten|snel naar|spelletjes|sudoku|terug|"
        "terug naar boven|terug naar home|terug naar overzicht|toegankelijkheid|toon alle|toon meer|"
        "toon minder|tv-gids|uitloggen|vacatures|vandaag in de krant|veelgestelde vragen|verberg|"
        "verder|verder lezen menu|volg|volg auteur|volg ons|volg ons op|volgend artikel|volgende|"
        "voorpagina|voorwaarden|vorig artikel|vorige|webshop|weer|werken bij|winkel|zoek|zoek op|"
        "zoeken|zoekopdracht"
    )),
    ("advert", (  # adverts and marks of paid content
        "aangeboden door|adverteerder|adverteerderscontent|advertentie|"
        "advertentie (lees hieronder verder)|advertentie sluiten|advertenties|advertorial|"
        "artikel gaat verder na advertentie|artikel gaat verder onder de advertentie|betaalde inhoud|"
        "brandcontent|branded content|de tekst gaat verder onder de advertentie|gesponsord|"
        "gesponsorde content|gesponsorde inhoud|in samenwerking met|ingezonden mededeling|"
        "lees hieronder verder|lees verder na de advertentie|lees verder onder de advertentie|"
        "mede mogelijk gemaakt door|onze partners|partner content|partnerbijdrage|partnercontent|"
        "partners|publireportage|reclame|scroll naar beneden om verder te lezen|sponsored|"
        "tekst gaat verder onder de advertentie|verder lezen na advertentie|"
        "verder lezen na de advertentie"
    )),
    ("newsletter", (  # newsletter boxes
        "aanmelden|aanmelden nieuwsbrief|aanmelden voor nieuwsbrief|abonneer je op de nieuwsbrief|"
        "bedankt voor je aanmelding|blijf op de hoogte|e-mailadres|inschrijven|inschrijven nieuwsbrief|"
        "inschrijven op nieuwsbrief|je e-mailadres|jouw e-mailadres|meld je aan|"
        "meld je aan voor de nieuwsbrief|meld je aan voor onze nieuwsbrief|meldingen|nieuwsalerts|"
        "nieuwsbrief|nieuwsbrieven|ontvang de nieuwsbrief|ontvang onze nieuwsbrief|onze nieuwsbrieven|"
        "pushmeldingen|schrijf je in|schrijf je in voor de nieuwsbrief|"
        "schrijf je in voor onze nieuwsbrief|schrijf u in voor onze nieuwsbrief|uw e-mailadres|"
        "vul je e-mailadres in"
    )),
    ("related", (  # links to other stories
        "aanbevolen|aanbevolen artikelen|aanbevolen door de redactie|aanbevolen voor jou|aanraders|"
        "achtergrond|andere artikelen|andere berichten|anderen lezen ook|bekijk ook|bekijk ook:|"
        "best gelezen|beste gelezen|beste van|dit vind je misschien ook interessant|dit wil je lezen|"
        "dossier|dossiers|gerelateerd|gerelateerd nieuws|gerelateerde artikelen|gerelateerde berichten|"
        "gerelateerde content|gerelateerde verhalen|het beste van|het laatste nieuws|hoofdpunten|"
        "in dit dossier|in het nieuws|kijk ook|laatste artikelen|laatste berichten|laatste nieuws|"
        "laatste video's|lees alles over|lees dit ook|lees hier|lees hier meer|lees meer|"
        "lees meer nieuws|lees meer over|lees meer:|lees nu|lees ook|lees ook deze|lees ook:|"
        "lees verder|lees verder:|lees volgend artikel|leestip|leestips|lezers lezen ook|"
        "meer artikelen|meer in|meer lezen|meer nieuws|meer nieuws over|meer over dit onderwerp|"
        "meer uit|meer van|meer van deze auteur|meer verhalen|meer video's|meest bekeken|meest gedeeld|"
        "meest gelezen|meest gelezen artikelen|meest recent|meest recente|mis het niet|"
        "misschien ook interessant|misschien vind je dit ook interessant|net binnen|net gepubliceerd|"
        "nieuws|nieuwste|nieuwste artikelen|nu in het nieuws|nu live|nu populair|onze keuze|"
        "onze selectie|ook in het nieuws|ook interessant|ook interessant voor jou|ook lezen|"
        "op de hoogte blijven|populair|populair nieuws|populaire artikelen|recente artikelen|"
        "recente berichten|redactie kiest|selectie van de redactie|tip|trending|uitgelicht|"
        "uitgelichte artikelen|vandaag meest gelezen|verder in het nieuws|verder lezen|"
        "vergelijkbare artikelen|verwante artikelen|volgend verhaal|volgende artikel|volgende verhaal|"
        "zie ook|zie ook:"
    )),
    ("comments", (  # comment boxes
        "0 reacties|alle reacties|bekijk alle reacties|bekijk reacties|deel je mening|discussie|"
        "geef een reactie|geef je mening|geef reactie|geen reacties|huisregels|"
        "je e-mailadres wordt niet gepubliceerd.|jouw reactie|laad meer reacties|"
        "laat een reactie achter|lees alle reacties|lees reacties|lezersbrieven|log in om te reageren|"
        "mening|naar de reacties|plaats een reactie|plaats reactie|poll|praat mee|reactie|"
        "reactie annuleren|reactie plaatsen|reacties|reacties (0)|reacties gesloten|reageer|reageren|"
        "reageren is niet mogelijk|reageren niet mogelijk|schrijf een reactie|spelregels|stelling|stem|"
        "toon reacties|vereiste velden zijn gemarkeerd met *|wat vind jij?|"
        "wees de eerste om te reageren"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonnee|abonnee worden|abonneer|abonneer je|abonneer nu|abonneer u|abonnees|abonnement|"
        "abonnementen|al abonnee?|al abonnee? log dan in|al abonnee? log in|al een account?|"
        "alleen voor abonnees|beheer abonnement|bekijk aanbieding|ben je al abonnee?|"
        "bent u al abonnee?|bestel nu|direct verder lezen|dit artikel is alleen voor abonnees|"
        "dit artikel is exclusief voor abonnees|doneer|doneer nu|doneren|exclusief|"
        "exclusief voor abonnees|gratis account|gratis proberen|heb je al een abonnement?|"
        "heeft u al een abonnement?|ik ben al abonnee|ingelogd blijven|inloggen|kies je abonnement|"
        "krijg toegang|lees dit artikel gratis|lid worden|log in|login|maak een account aan|"
        "maak een gratis account aan|maandelijks opzegbaar|mijn abonnement|nog geen abonnee?|"
        "nog geen account?|nu lezen|plus|plusartikel|premium|premium artikel|probeer gratis|probeer nu|"
        "registreer|registreer gratis|registreren|steun ons|steun onze journalistiek|verder lezen?|"
        "voor abonnees|voordelig abonnement|wachtwoord|wachtwoord vergeten|wachtwoord vergeten?|"
        "word abonnee|word lid|word nu abonnee|word vriend"
    )),
    ("consent", (  # cookie and privacy banners
        "aanpassen|accepteer|accepteer alle cookies|accepteren|akkoord|alle cookies accepteren|"
        "alles accepteren|alles weigeren|beheer cookies|beheer privacy instellingen|beheer utiq|"
        "cookie instellingen|cookie settings|cookie-instellingen|cookiebeleid|cookies|"
        "cookies aanpassen|cookies accepteren|cookies beheren|cookieverklaring|cookievoorkeuren|"
        "doorgaan zonder te accepteren|externe inhoud tonen|gebruik van cookies|ik ga akkoord|"
        "instellen|instellingen|instellingen beheren|meer informatie|mijn voorkeuren|ok|oké|privacy|"
        "privacy & cookies|privacy instellingen|privacy-instellingen|privacybeleid|privacystatement|"
        "privacyverklaring|privacyvoorkeuren|toestaan|toestemming|voorkeuren|weiger|weigeren|"
        "wij gebruiken cookies"
    )),
    ("media", (  # players and galleries
        "afspelen|audio|beeld vergroten|bekijk de foto's|bekijk de video|bekijk foto's|bekijk video|"
        "beluister de podcast|dit bericht op instagram bekijken|foto's bekijken|fotoalbum|fotoboek|"
        "fotogalerij|fotoreeks|fotoserie|galerij|geluid aan|geluid uit|graphic|infographic|"
        "instagram-bericht laden|javascript staat uit|kijk|kijk live|laden|laden...|live|livestream|"
        "livestream bekijken|luister de podcast|nu op|pauze|podcast|podcasts|slideshow|speel af|"
        "uitzending gemist|vergroot|vergroot afbeelding|vergroot foto|video|video afspelen|"
        "video niet beschikbaar|video's|volgende foto|volledig scherm|volume|vorige foto"
    )),
    ("copyright", (  # rights lines
        "alle rechten voorbehouden|alle rechten voorbehouden.|auteursrecht voorbehouden|auteursrechten|"
        "bezoek onze copyrightpagina|copyright|niets uit deze uitgave mag worden verveelvoudigd|"
        "op dit artikel rust auteursrecht|overname zonder toestemming niet toegestaan|"
        "© alle rechten voorbehouden"
    )),
    ("date", (  # age of the page
        "bijgewerkt|breaking|gepubliceerd|gisteren|laatste update|laatste wijziging|liveblog|net|nieuw|"
        "nu|update|vandaag|zojuist"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "alles over|bekijk hier|bekijk ook|bekijk ook:|gerelateerd:|in dit artikel lees je|kijk ook:|"
        "klik hier voor|lees alles over|lees de|lees het hele|lees hier|lees hier meer|lees hier:|"
        "lees hierover|lees in|lees meer|lees meer over|lees meer:|lees onze|lees ook|lees ook de|"
        "lees ook dit|lees ook het|lees ook:|lees verder|lees verder op pagina|lees verder:|leestip:|"
        "lezen:|luister ook|meer info:|meer lezen|meer lezen?|meer nieuws|meer over|meer weten|meer weten?|"
        "ook interessant:|terug naar|vervolg op pagina|vervolg van pagina|volg het laatste nieuws|"
        "wil je meer|zie ook|zie ook:"
    )),
    ("newsletter", (  # newsletter boxes
        "abonneer je op|abonneer u op|afmelden|app ons|bekijk de webversie|bekijk deze e-mail|"
        "bekijk in browser|blijf op de hoogte|dagelijks het|download de app|elke dag het|elke ochtend|"
        "elke week|geen nieuws meer missen|iedere dag|iedere week|inschrijven voor|je ontvangt deze e-mail|"
        "je ontvangt deze nieuwsbrief|krijg het laatste|kun je deze e-mail niet|kunt u deze e-mail niet|"
        "meld je aan|meld je hier aan|meld u aan|mis niets|niets missen|nieuwsbrief:|ontvang dagelijks|"
        "ontvang de|ontvang elke|ontvang gratis|ontvang het|ontvang onze|schrijf je hier in|schrijf je in|"
        "schrijf u in|u ontvangt deze e-mail|u ontvangt deze nieuwsbrief|uitschrijven|"
        "volg ons via whatsapp|volg ons whatsappkanaal|vond je deze nieuwsbrief|wil je het laatste|"
        "wil je niets missen|wil je op de hoogte|wilt u op de hoogte"
    )),
    ("share", (  # share and save buttons
        "deel dit|deel op|deel via|klik om te delen|like ons|vind ons op|volg @|volg het nieuws|"
        "volg ons op|volg ons via"
    )),
    ("comments", (  # comment boxes
        "discussieer mee|een tip|fout gezien|foutje gezien|geef je mening|heb je een opmerking|"
        "heb je een tip|heb je een vraag|heb jij|heeft u een tip|laat een reactie|laat het weten|"
        "log in om te reageren|mail de redactie|mail ons|nieuwstip|om te kunnen reageren|"
        "opmerkingen of|praat mee|reageer op|reageren via|reageren?|stuur je|stuur ons|tip ons|tips|"
        "uw reactie|vragen of|wat vind jij|wat vindt u|wil je reageren|wilt u reageren|zie je een fout"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonneer je|abonneer nu|abonnees lezen|al abonnee|als abonnee|ben je al|bent u al|"
        "dit artikel is alleen|dit artikel is exclusief|dit artikel is gratis|dit artikel lees je|"
        "dit artikel wordt je|dit verhaal is|doneer|exclusief voor|heb je een abonnement|je hebt|"
        "kies een abonnement|lees direct verder|lees dit artikel|lees onbeperkt|log in|maak een gratis|"
        "met een abonnement|nog geen abonnee|om dit artikel|onbeperkt lezen|probeer|steun|u heeft|"
        "verder lezen?|voor dit artikel|wil je dit artikel|wil je verder lezen|word abonnee|word lid"
    )),
    ("consent", (  # cookie and privacy banners
        "deze inhoud|deze site gebruikt|deze website gebruikt|door gebruik te maken|door op|"
        "door verder te|geef toestemming|hier vind je ingevoegde media|hier zou|je browser|"
        "je hebt geen toestemming|om deze inhoud|om deze video|om dit bericht|om dit te kunnen|"
        "onze website gebruikt|op deze plaats|op deze plek|uw browser|we gebruiken|"
        "we hebben je toestemming|wij en onze partners|wij gebruiken"
    )),
    ("advert", (  # adverts and marks of paid content
        "aangeboden door|advertentie:|artikel gaat verder|de tekst gaat verder|de tekst loopt door|"
        "dit artikel bevat|gesponsord door|het artikel gaat verder|in samenwerking met|lees verder na|"
        "lees verder onder|mede mogelijk gemaakt|tekst gaat verder|tekst loopt door|tekst loopt verder|"
        "verder lezen na|wij ontvangen"
    )),
    ("media", (  # players and galleries
        "audio:|bekijk de video|bekijk hier de|bekijk in de|bekijk:|beluister|dit bericht op instagram|"
        "een bericht gedeeld door|foto's:|fotoserie:|galerij:|in beeld:|infographic:|kijk hier|kijk:|"
        "luister hier|luister naar|luister:|podcast:|video bekijken|video:"
    )),
    ("copyright", (  # rights lines
        "(c)|alle rechten|copyright 20|copyright ©|copyright:|dit artikel is eerder|"
        "dit artikel is geautomatiseerd|dit artikel is oorspronkelijk|dit artikel verscheen|"
        "dit bericht is eerder|dit stuk verscheen|een versie van dit artikel|niets uit deze|"
        "op dit artikel|overname van|wilt u dit artikel|© 19|© 20|© copyright"
    )),
    ("date", (  # age of the page
        "aangepast op|bijgewerkt op|bijgewerkt:|geplaatst op|gepubliceerd op|gepubliceerd:|geüpdatet|"
        "laatst bijgewerkt|laatst gewijzigd|laatste update|leestijd|leestijd:|update:|verschenen op"
    )),
    ("tool", (  # reading tools
        "beluister dit|dit artikel is vertaald|dit artikel wordt voorgelezen|luister naar dit|"
        "verstuurd vanaf mijn|vertaald door|verzonden vanaf mijn|voorgelezen door|voorgelezen met"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "aanbevolen|aanbevolen artikelen|aanbevolen voor jou|andere artikelen|andere berichten|"
    "anderen lezen ook|bekijk ook|best gelezen|dit vind je misschien ook interessant|gerelateerd|"
    "gerelateerd nieuws|gerelateerde artikelen|gerelateerde berichten|gerelateerde verhalen|"
    "gesponsorde inhoud|het laatste nieuws|in het nieuws|laatste artikelen|laatste berichten|"
    "laatste nieuws|laatste video's|lees meer|lees meer over|lees ook|lees verder|leestips|"
    "meer artikelen|meer lezen|meer nieuws|meer over dit onderwerp|meer van deze auteur|meer verhalen|"
    "meest bekeken|meest gedeeld|meest gelezen|meest gelezen artikelen|meest recent|"
    "misschien ook interessant|net binnen|nieuwste artikelen|nu in het nieuws|nu populair|onze keuze|"
    "onze selectie|ook in het nieuws|ook interessant|ook lezen|populair|populair nieuws|"
    "populaire artikelen|recente artikelen|recente berichten|trending|uitgelicht|verder in het nieuws|"
    "verder lezen|vergelijkbare artikelen|verwante artikelen|zie ook"
)

# Section names of newspapers
SECTIONS = (
    "achtergrond|achterklap|artikelen|auto|autosport|beurs|binnenland|bizar|boeken|boulevard|buitenland|"
    "column|columns|commentaar|cultuur|cultuur & media|de wereld|defensie|dieren|economie|energie|"
    "entertainment|eten|europa|familie|film|films|financieel|geld|gemeente|geschiedenis|gezin|gezond|"
    "gezondheid|huis|in de regio|interview|interviews|justitie|klimaat|koken & eten|koningshuis|kunst|"
    "leven|lezersbrieven|lifestyle|literatuur|media|media en cultuur|mening|mensen|milieu|misdaad|"
    "mobiliteit|mode|muziek|natuur|nederlands nieuws|nieuws|ondernemen|onderwijs|onderzoek|"
    "oorlog in oekraïne|opinie|opmerkelijk|politiek|rechtbank|regio|regionaal|reizen|reportage|royalty|"
    "samenleving|show|sport|stad|sterren|tech|techniek|technologie|televisie|theater|tv|veiligheid|"
    "verkeer|video|voetbal|vrije tijd|vrouw|weekend|wereld|werk|wetenschap|wielrennen|wonen|zorg"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1, "januari": 1,
    "feb": 2, "februari": 2,
    "maa": 3, "maart": 3, "mrt": 3,
    "apr": 4, "april": 4,
    "mei": 5,
    "jun": 6, "juni": 6,
    "jul": 7, "juli": 7,
    "aug": 8, "augustus": 8,
    "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10,
    "nov": 11, "november": 11,
    "dec": 12, "december": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "di|dinsdag|do|donderdag|ma|maandag|vr|vrijdag|wo|woensdag|za|zaterdag|zo|zondag"
)

# Words round a date in a date line
DATE_WORDS = (
    "aangemaakt op|aangepast|aangepast op|artikel van|bijgewerkt|bijgewerkt om|bijgewerkt op|datum|de|"
    "den|editie van|eerst gepubliceerd op|eerste publicatie|en|geactualiseerd|geplaatst|geplaatst op|"
    "gepubliceerd|gepubliceerd om|gepubliceerd op|gewijzigd|gewijzigd op|geüpdatet|geüpdatet om|"
    "geüpdatet op|in|laatst bijgewerkt|laatst bijgewerkt op|laatst gewijzigd|laatst gewijzigd op|"
    "laatste update|laatste wijziging|leestijd|om|online sinds|op|publicatie|publicatiedatum|te|u|"
    "update|update op|updated|uur|van|vandaag|verschenen|verschenen op|verzonden"
)

# Those that announce a modification
UPDATED_WORDS = (
    "aangepast|aangepast op|bijgewerkt|bijgewerkt om|bijgewerkt op|geactualiseerd|gewijzigd|"
    "gewijzigd op|geüpdatet|geüpdatet om|geüpdatet op|laatst bijgewerkt|laatst bijgewerkt op|"
    "laatst gewijzigd|laatst gewijzigd op|laatste update|laatste wijziging|update|update op|updated"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "dag", "geleden", "day"),
    ("", "dagen", "geleden", "day"),
    ("", "gisteren", "", "yesterday"),
    ("", "jaar", "geleden", "year"),
    ("", "maand", "geleden", "month"),
    ("", "maanden", "geleden", "month"),
    ("", "min", "geleden", "minute"),
    ("", "minuten", "geleden", "minute"),
    ("", "minuut", "geleden", "minute"),
    ("", "seconden", "geleden", "second"),
    ("", "uren", "geleden", "hour"),
    ("", "uur", "geleden", "hour"),
    ("", "vandaag", "", "today"),
    ("", "week", "geleden", "week"),
    ("", "weken", "geleden", "week"),
    ("", "zojuist", "", "now"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|en|met"
)

# Frequent function words that tell the language
STOPWORDS = (
    "aan|bij|dat|de|deze|die|een|er|heeft|het|maar|met|naar|niet|nog|ook|op|over|uit|van|voor|werd|"
    "worden|wordt|zijn"
)
