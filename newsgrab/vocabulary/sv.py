"""Swedish: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "artikelrubrik|huvudrubrik|rubrik|titel|ämne|ämnesrad|överskrift"
    )),
    ("description", (
        "beskrivning|dedicerat sammandrag|förord|ingress|kort sagt|sammanfattning|underrubrik|utdrag"
    )),
    ("caption", (
        "bildbeskrivning|bildtext|bildtexter|fototext|grafik|på bilden"
    )),
    ("credit_line", (
        "arkivbild|bild|bildbyrå|bilder|bildkälla|foto|fotograf|fotografi|foton|genrebild|illustration|"
        "illustrationer|illustratör|källa bild|montage"
    )),
    ("body", (
        "artikel|artikeltext|brödtext|fulltext|hela texten|innehåll|text"
    )),
    ("category", (
        "arkiverad under|avdelning|kanal|kategori|kategorier|postat i|publicerad i|publicerad under|"
        "publicerat i|sektion|tema|teman|underkategori|vinjett|ämnen"
    )),
    ("keywords", (
        "etikett|etiketter|fler artiklar om|följ ämnen|följ ämnen i artikeln|hashtags|i artikeln|"
        "läs mer om|mer om|nyckelord|personer och ämnen|relaterade ämnen|tag|tagg|taggad|taggar|"
        "taggar i artikeln|taggat med|tags|ämnen i artikeln|ämnesord"
    )),
    ("byline", (
        "av|författare|inlagd av|journalist|krönikör|publicerad av|reporter|skribent|skriven av|"
        "text & foto|text av|text och bild|text och foto"
    )),
    ("published", (
        "datum|först publicerad|postat den|publicerad|publicerad den|publicerades|publicerat|"
        "publicerat den|publiceringsdatum|skapad|skapat|skickat|skickat den|utgivningsdatum"
    )),
    ("modified", (
        "senast redigerad|senast uppdaterad|senast uppdaterat|senast ändrad|senast ändrat|uppdaterad|"
        "uppdaterad den|uppdaterades|uppdaterat|uppdatering|uppdateringsdatum|ändrad|ändrat"
    )),
    ("language", (
        "språk"
    )),
    ("url", (
        "adress|internetadress|länk|länk till artikel|länkar|originalartikel|permalänk|url|webbadress"
    )),
    ("site", (
        "förlag|källa|källnamn|källor|magasin|medium|publikation|tidning|tidskrift|utgivare|webbplats|"
        "webbsida"
    )),
    ("drop", (  # Retriever/Mediearkivet export heads
        "ansvarig utgivare|antal ord|antal tecken|bilaga|bilagor|cc|copyright|dokumenttyp|e-post|"
        "edition|från|företag|hemlig kopia|hämtad|hämtad den|id|issn|kontakt|kopia|land|längd|läst av|"
        "lästid|nummer|ordantal|organisation|ort|personer|plats|redigerad av|redigering|region|"
        "rättigheter|sid|sid.|sida|sidnummer|sidor|storlek|svara till|till|typ|upplaga|utgåva|version|"
        "visningar|årgång|översatt av|översättning"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "arkivbild|arkivfoto|bild|bildbyrå|bilder|bildkälla|foto|foto av|foto och text|foto: arkiv|"
    "fotograf|fotografi|fotomontage|foton|genrebild|grafik|illustration|illustrationer|illustratör|"
    "karta|kollage|källa|montage|pressbild|skärmdump|stillbild|tecknare|teckning|video"
)

# Words that open a caption
CAPTION_LABELS = (
    "bildbeskrivning|bildtext|bildtexter|fototext|på bilden"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analys av|av|av vår korrespondent|berättat för|en text av|författare|intervju|intervju av|"
    "krönika av|ledare av|publicerad av|rapporterar|recension av|reportage|reportage av|skriven av|"
    "skriver|text|text & foto|text av|text och bild|text och foto|text:|vår korrespondent|översättning"
)

# Words after an author's name
BYLINE_TAILS = (
    "korrespondent|krönikör|rapporterar|reporter|skriver"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "afrikakorrespondent|allmänreporter|ansvarig utgivare|asienkorrespondent|chefredaktör|"
    "debattredaktör|debattör|ekonomikommentator|ekonomiredaktionen|ekonomireporter|filmkritiker|"
    "fotograf|frilans|frilansjournalist|frilansskribent|författare|gästkolumnist|gästkrönikör|"
    "inrikespolitisk kommentator|inrikesreporter|journalist|konstkritiker|korrespondent|"
    "korrespondent i berlin|korrespondent i bryssel|korrespondent i london|korrespondent i moskva|"
    "korrespondent i new york|korrespondent i washington|krönikör|kulturchef|kulturredaktionen|"
    "kulturredaktör|kulturskribent|ledarredaktionen|ledarskribent|litteraturkritiker|musikkritiker|"
    "nyhetsbyrån|nyhetschef|nyhetsredaktionen|nyhetsredaktör|nyhetsreporter|politisk chefredaktör|"
    "politisk kommentator|politisk redaktör|politisk reporter|professor|programledare|redaktionen|"
    "redaktionschef|redaktör|reporter|rysslandskorrespondent|skribent|sportchef|sportjournalist|"
    "sportkrönikör|sportredaktionen|sportreporter|tf chefredaktör|tt|tt nyhetsbyrån|tt-afp|tt-reuters|"
    "usa-korrespondent|utrikeskommentator|utrikeskorrespondent|utrikeskrönikör|utrikesredaktionen|"
    "utrikesreporter|vetenskapsjournalist|vetenskapsreporter|webbredaktör|webbreporter"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "dela|dela artikel|dela artikeln|dela den här artikeln|dela med|dela på bluesky|"
        "dela på facebook|dela på linkedin|dela på messenger|dela på twitter|dela på whatsapp|"
        "dela på x|dela via|dela via e-post|dela via epost|dela via mail|dela via mejl|dela:|delningar|"
        "e-post|e-posta|favorit|ge bort|ge bort artikeln|gilla|kopiera|kopiera länk|kopiera länken|"
        "lägg till i läslista|länk kopierad|länken har kopierats|länken är kopierad|läs senare|mejla|"
        "mejla artikeln|skicka|skicka via e-post|skicka vidare|sms:a|spara|spara artikel|"
        "spara artikeln|spara i läslistan|sparad|sparade artiklar|tipsa|tipsa en vän|tweeta|twittra"
    )),
    ("tool", (  # reading tools
        "anmäl fel|anmäl text- och faktafel|artikeln uppläst|fel i artikeln?|få texten uppläst|"
        "hittat fel i texten?|ladda ner|lyssna|lyssna på artikeln|lyssna på texten|läs upp|mindre text|"
        "mörkt läge|pdf|rapportera ett fel|rapportera fel|rätta fel|rättelsepolicy|skriv ut|"
        "skriv ut artikeln|större text|så arbetar vi|så jobbar vi med nyheter|textstorlek|uppläsning|"
        "utskriftsversion|översätt"
    )),
    ("navigation", (  # menus and links of the page
        "alla artiklar|alla nyheter|alla nyhetsbrev|alla ämnen|allmänna villkor|annonsera|"
        "ansvarig utgivare menu|användarvillkor|appar|arkiv|avsluta|bakåt|dagens tidning|dödsannonser|"
        "e-tidning|e-tidningen|evenemang|familj menu|fler artiklar|fler nyheter|framåt|frågor och svar|"
        "följ|följ oss|följ ämne|föregående|föregående artikel|gå till huvudinnehåll|gå till innehåll|"
        "gå till innehållet|gå till startsidan|hem|hjälp|hoppa till huvudinnehåll|"
        "hoppa till huvudinnehållet|hoppa till innehåll|hoppa till innehållet|horoskop|hämta fler|"
        "inställningar|jobba hos oss|kontakt|kontakta oss|korsord|kryss & quiz|kundservice|kundtjänst|"
        "ladda fler|ladda mer|lediga jobb|läs hela artikeln|läs hela artikeln här|läs tidningen|meny|"
        "mer|min sida|mina sidor|mitt konto|nyhetsstudion|nyhetstips|nästa|nästa artikel|nästa sida|"
        "om författaren|om oss|om skribenten|om webbplatsen|prenumerationsärende|quiz|"
        "redaktionell policy|rss|sektioner|sidfot|sidkarta|startsida|startsidan|stäng|stäng meny|"
        "sudoku|sök|sök på sajten|sökord|till huvudinnehåll|till innehåll|till startsidan|till toppen|"
        "tillbaka|tillbaka till startsidan|tillbaka till toppen|tillgänglighet|"
        "tillgänglighetsredogörelse|tipsa oss|tipsa redaktionen|tv-guide|upp|upp till toppen|villkor|"
        "visa alla|visa allt|visa fler|visa mer|visa mindre|väder|vädret|våra tjänster|webbkarta|"
        "öppna meny"
    )),
    ("advert", (  # adverts and marks of paid content
        "annons|annons:|annonsbilaga|annonser|annonsinnehåll|annonsinnehåll från|annonssamarbete|"
        "annonsörsinnehåll|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|"
        "betalt innehåll|betalt samarbete|det här är en annons|detta är en annons|"
        "detta är en annons från|fortsätt läsa efter annonsen|fortsätter efter annonsen|"
        "i samarbete med|innehåll från annonsör|kommersiellt innehåll|kommersiellt samarbete|"
        "köp och sälj|partnerinnehåll|reklam|sponsrad|sponsrat|sponsrat inlägg|sponsrat innehåll|"
        "stäng annons|texten fortsätter efter annonsen|texten fortsätter under annonsen"
    )),
    ("newsletter", (  # newsletter boxes
        "anmäl dig|anmäl dig till nyhetsbrevet|anmäl dig till vårt nyhetsbrev|beställ nyhetsbrev|"
        "din e-post|din e-postadress|e-postadress|fyll i din e-postadress|få nyhetsbrevet|"
        "få vårt nyhetsbrev|håll dig uppdaterad|notiser|nyhetsbrev|prenumerera på nyhetsbrev|"
        "prenumerera på nyhetsbrevet|prenumerera på vårt nyhetsbrev|pushnotiser|skriv upp dig|"
        "tack för din anmälan|våra nyhetsbrev"
    )),
    ("related", (  # links to other stories
        "andra har läst|andra läser|andra läser också|andra läste också|artiklar i samma ämne|bakgrund|"
        "dagens mest lästa|det här läser andra|det här är en artikel|detta har hänt|dokument|"
        "du kanske också gillar|du kanske också är intresserad av|fler artiklar av|fler artiklar från|"
        "för dig|fördjupning|hett just nu|i fokus|just nu|liknande artiklar|läs mer|läs mer här|"
        "läs mer om ämnet|läs mer:|läs nästa|läs också|läs också:|läs vidare|läs även|läs även:|"
        "mer att läsa|mer från|mer i ämnet|mer läsning|mer nyheter|mer om|mer om ämnet|mest delat|"
        "mest kommenterat|mest läst|mest läst i dag|mest läst just nu|mest lästa|mest lästa artiklar|"
        "mest lästa just nu|mest sedda|mest sett|missa inte|nyaste|nyheter|nyhetsflöde|"
        "populära artiklar|populärt|populärt just nu|redaktionen rekommenderar|redaktionens val|"
        "rekommenderad läsning|rekommenderade artiklar|rekommenderas|rekommenderat|"
        "rekommenderat för dig|relaterad läsning|relaterade artiklar|relaterade nyheter|relaterat|"
        "relaterat innehåll|se mer|se också|se även|senaste|senaste artiklarna|senaste inläggen|"
        "senaste nyheter|senaste nyheterna|senaste nytt|senaste videoklippen|topplista|toppnyheter|"
        "trendar|utvalda artiklar|utvalt|vi rekommenderar"
    )),
    ("comments", (  # comment boxes
        "0 kommentarer|alla kommentarer|avbryt svar|bli först att kommentera|delta i debatten|"
        "din e-postadress kommer inte publiceras.|diskutera|insändare|kommentar|kommentarer|"
        "kommentarer (0)|kommentarsfältet är stängt|kommentera|kommentera artikeln|"
        "logga in för att kommentera|lämna en kommentar|lämna ett svar|läs kommentarer|"
        "obligatoriska fält är märkta *|regler för kommentarer|rösta|skicka kommentar|"
        "skriv din kommentar|skriv en kommentar|svara|tyck till|vad tycker du?|visa fler kommentarer|"
        "visa kommentarer"
    )),
    ("subscribe", (  # subscriptions and accounts
        "bara för prenumeranter|bli kund|bli medlem|bli prenumerant|bli prenumerant nu|"
        "endast för prenumeranter|exklusivt|för prenumeranter|ge bort prenumeration|glömt lösenord|"
        "glömt lösenordet?|gratis konto|har du redan ett konto?|ingen bindningstid|köp prenumeration|"
        "logga in|logga in eller bli prenumerant|logga in för att läsa|logga ut|läs vidare med|lås upp|"
        "lås upp artikeln|lösenord|plus|plusartikel|premium|premiumartikel|prenumerant|prenumeranter|"
        "prenumeration|prenumerationer|prenumerera|prenumerera nu|prova gratis|prova nu|redan medlem?|"
        "redan prenumerant?|redan prenumerant? logga in|registrera dig|skapa ett konto|skapa konto|"
        "starta prenumeration|stöd oss|stöd vår journalistik|testa gratis|visa erbjudande|"
        "är du redan prenumerant?|är du redan prenumerant? logga in"
    )),
    ("consent", (  # cookie and privacy banners
        "acceptera|acceptera alla|acceptera alla cookies|acceptera cookies|anpassa|avvisa|avvisa alla|"
        "cookie-inställningar|cookieinställningar|cookiepolicy|cookies|dataskydd|endast nödvändiga|"
        "godkänn|godkänn alla|godkänn alla cookies|hantera cookies|hantera inställningar|"
        "hantera samtycke|integritet|integritetsinställningar|integritetspolicy|jag förstår|"
        "jag godkänner|läs mer om cookies|mer information|neka|ok|om cookies|personuppgifter|"
        "personuppgifter och cookies|personuppgiftspolicy|samtycke|sekretessinställningar|"
        "så behandlar vi personuppgifter|vi använder cookies|visa innehåll"
    )),
    ("media", (  # players and galleries
        "bildextra|bildgalleri|bildspel|direkt|direktsändning|dölj bildtext|fler bilder|"
        "föregående bild|förstora|förstora bild|galleri|grafik|helskärm|interaktiv grafik|"
        "javascript är avstängt|klicka för att förstora|klipp|laddar|laddar...|live|lyssna på podden|"
        "nästa bild|pausa|play|podcast|podd|poddar|se bilder|se bildspel|se klippet|se video|se videon|"
        "slå på ljud|spela|spela upp|spela video|starta bildspel|tv|tv:|video|videor|visa bild|"
        "visa bilder|visa bildtext"
    )),
    ("copyright", (  # rights lines
        "alla rättigheter förbehållna|alla rättigheter förbehålls|"
        "allt material är skyddat enligt lagen om upphovsrätt|copyright|eftertryck förbjudes|"
        "kopiering förbjuden|upphovsrätt|© alla rättigheter förbehållna"
    )),
    ("date", (  # age of the page
        "i dag|i går|idag|igår|nyss|nytt|publicerad|uppdaterad|uppdaterat"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "allt om|bakgrund:|fakta: läs|fler artiklar om|fler nyheter|följ alla|här kan du läsa|"
        "läs alla artiklar|läs allt om|läs artikeln|läs fler|läs hela|läs hela artikeln på http|läs här|"
        "läs i|läs intervjun|läs mer|läs mer om|läs mer:|läs också|läs också:|läs om|läs recensionen|"
        "läs även|läs även:|läs:|mer läsning:|mer om|missa inte:|relaterat:|se mer|se också|se även|"
        "se även:|tidigare artiklar"
    )),
    ("newsletter", (  # newsletter boxes
        "anmäl dig|avregistrera dig|avsluta prenumeration|beställ|du får det här mejlet|"
        "du får det här nyhetsbrevet|du får detta mejl|få de viktigaste|få nyheter|få senaste|få vårt|"
        "följ oss i|gå med i|håll dig uppdaterad|kan du inte läsa|ladda ned vår app|ladda ner appen|"
        "läs mejlet i webbläsaren|missa inga|missa inget|nyhetsbrev:|prenumerera gratis|prenumerera på|"
        "skriv upp dig|varje vecka|vill du få|vill du ha|visa i webbläsaren"
    )),
    ("share", (  # share and save buttons
        "dela på|dela via|följ oss på|följ på|följ vår|gilla oss på"
    )),
    ("comments", (  # comment boxes
        "delta i|har du en nyhet|har du synpunkter|har du tips|hittade du|hjälp oss|hör av dig|"
        "kommentera|kontakta|logga in för att|mejla|ser du fel|skicka|skriv till|svara på|tipsa|"
        "tipsa oss|tyck till|vad tycker du|vill du debattera|vill du kommentera"
    )),
    ("subscribe", (  # subscriptions and accounts
        "artikeln är|bli prenumerant|den här artikeln är|det här innehållet|det här är en låst|"
        "detta innehåll är|du behöver|du har|fortsätt läsa|få tillgång|för att läsa|logga in|"
        "läs vidare|prenumerera för|prova|redan prenumerant|skapa konto|som prenumerant|stöd|testa|"
        "vill du läsa|är du redan"
    )),
    ("consent", (  # cookie and privacy banners
        "den här sidan använder|denna webbplats använder|din webbläsare|du måste godkänna|för att se|"
        "för att visa|genom att|här kan du se|innehåll från|jag godkänner|vi använder|vi och våra|"
        "webbplatsen använder"
    )),
    ("advert", (  # adverts and marks of paid content
        "annons från|annons:|annonsinnehåll från|artikeln fortsätter|artikeln innehåller|"
        "den här artikeln innehåller|detta är en annons|i samarbete med|innehållet är producerat|"
        "presenteras av|sponsrad av|sponsras av|texten fortsätter|vi kan få provision"
    )),
    ("media", (  # players and galleries
        "bilder:|bildspel:|ett inlägg delat av|galleri:|hela sändningen|här ser du|hör:|i klippet|"
        "klicka på bilden|lyssna på|lyssna:|podd:|se bilder|se bilderna|se bildspel|se hela|se klippet|"
        "se:|tv:|video:|visa det här inlägget"
    )),
    ("copyright", (  # rights lines
        "(c)|alla artiklar är skyddade av|alla rättigheter|allt material|artikeln är tidigare|copyright 20|"
        "copyright ©|copyright:|den här artikeln publicerades|den här texten publicerades|"
        "det här är en analys|det här är en kommenterande text|det här är en opinionstext|"
        "detta är en krönika|detta är en ledare|detta är en opinionstext|detta är en recension|upphovsrätt|"
        "© 19|© 20"
    )),
    ("date", (  # age of the page
        "först publicerad|lästid|lästid:|publicerad|publicerad:|publicerat:|senast uppdaterad|"
        "uppdaterad|uppdaterad:|uppdaterades|uppdaterat:"
    )),
    ("tool", (  # reading tools
        "artikeln är översatt|den här texten är automatiskt|lyssna på artikeln|skickat från min|så här|"
        "texten är automatiskt|texten är översatt|uppläst av|översatt av|översättning:"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "andra har läst|andra läser|andra läser också|dagens mest lästa|det här läser andra|"
    "du kanske också gillar|fler artiklar|fler nyheter|just nu|liknande artiklar|läs mer|"
    "läs mer om ämnet|läs också|läs vidare|läs även|mer att läsa|mer från|mer i ämnet|mer läsning|"
    "mer nyheter|mer om ämnet|mest delat|mest kommenterat|mest läst|mest läst i dag|mest läst just nu|"
    "mest lästa|mest lästa artiklar|mest lästa just nu|mest sedda|mest sett|missa inte|"
    "populära artiklar|populärt|populärt just nu|redaktionen rekommenderar|rekommenderade artiklar|"
    "rekommenderat|rekommenderat för dig|relaterad läsning|relaterade artiklar|relaterade nyheter|"
    "relaterat|se också|se även|senaste artiklarna|senaste inläggen|senaste nyheter|senaste nyheterna|"
    "senaste nytt|topplista|toppnyheter|utvalda artiklar|vi rekommenderar"
)

# Section names of newspapers
SECTIONS = (
    "afrika|analys|arbetsmarknad|asien|blåljus|bostad|bostäder|brott|böcker|börs|debatt|djur|drama|"
    "ekonomi|ekonomi och politik|energi|europa|familj|feminism|film|film & tv|forskning|fotboll|försvar|"
    "granskning|handel|historia|hockey|hälsa|idrott|idéer|inrikes|insändare|integritet|international|"
    "intervju|klimat|konst|krig i ukraina|krim|kronika|krönika|krönikor|kultur|kultur & nöje|kungligt|"
    "ledare|ledarsidan|litteratur|livsstil|lokalt|mat|mat & dryck|media|medier|miljö|mode|motor|musik|"
    "natur|noje|nyheter|näringsliv|nöje|opinion|perspektiv|politik|privatekonomi|recension|recensioner|"
    "religion|reportage|resor|samhälle|scen|skola|sport|teknik|trafik|tv|utbildning|utrikes|val|valet|"
    "vetenskap|väder|världen|vård|åsikt"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1, "januari": 1,
    "feb": 2, "februari": 2,
    "mars": 3,
    "apr": 4, "april": 4,
    "maj": 5,
    "juni": 6,
    "juli": 7,
    "aug": 8, "augusti": 8,
    "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10,
    "nov": 11, "november": 11,
    "dec": 12, "december": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "fre|fredag|lör|lördag|mandag|mån|måndag|ons|onsdag|sön|söndag|tis|tisdag|tors|torsdag"
)

# Words round a date in a date line
DATE_WORDS = (
    "datum|den|först publicerad|i|i dag|idag|kl|klockan|och|publicerad|publicerad den|publicerad kl|"
    "publicerades|publicerat|publicerat den|publiceringsdatum|på|senast uppdaterad|"
    "senast uppdaterad den|senast uppdaterat|senast ändrad|senast ändrat|skapad|uppd|uppdaterad|"
    "uppdaterad den|uppdaterad kl|uppdaterades|uppdaterat|uppdaterat den|uppdatering|utgåva|ändrad|"
    "ändrat"
)

# Those that announce a modification
UPDATED_WORDS = (
    "senast uppdaterad|senast uppdaterad den|senast uppdaterat|senast ändrad|senast ändrat|uppd|"
    "uppdaterad|uppdaterad den|uppdaterad kl|uppdaterades|uppdaterat|uppdaterat den|uppdatering|ändrad|"
    "ändrat"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "dag", "sedan", "day"),
    ("", "dagar", "sedan", "day"),
    ("", "i dag", "", "today"),
    ("", "i går", "", "yesterday"),
    ("", "idag", "", "today"),
    ("", "igår", "", "yesterday"),
    ("", "just nu", "", "now"),
    ("", "min", "sedan", "minute"),
    ("", "minuter", "sedan", "minute"),
    ("", "nyss", "", "now"),
    ("", "tim", "sedan", "hour"),
    ("", "timmar", "sedan", "hour"),
    ("", "timme", "sedan", "hour"),
    ("för", "dag", "sedan", "day"),
    ("för", "dagar", "sedan", "day"),
    ("för", "min", "sedan", "minute"),
    ("för", "minut", "sedan", "minute"),
    ("för", "minuter", "sedan", "minute"),
    ("för", "månad", "sedan", "month"),
    ("för", "månader", "sedan", "month"),
    ("för", "sekunder", "sedan", "second"),
    ("för", "tim", "sedan", "hour"),
    ("för", "timmar", "sedan", "hour"),
    ("för", "timme", "sedan", "hour"),
    ("för", "vecka", "sedan", "week"),
    ("för", "veckor", "sedan", "week"),
    ("för", "år", "sedan", "year"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|med|och|samt"
)

# Frequent function words that tell the language
STOPWORDS = (
    "att|av|de|den|det|efter|en|ett|från|för|hade|har|inte|med|mellan|men|nu|när|och|också|om|på|sig|som|"
    "till|var|vid|är"
)
