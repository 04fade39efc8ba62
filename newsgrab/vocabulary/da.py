"""Danish: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "artikeltitel|emne|emnelinje|overskrift|rubrik|titel"
    )),
    ("description", (
        "beskrivelse|indledning|kort fortalt|manchet|resume|resumé|sammenfatning|uddrag|underrubrik|"
        "undertitel"
    )),
    ("caption", (
        "billedbeskrivelse|billedtekst|billedtekster|fototekst|grafik|på billedet"
    )),
    ("credit_line", (
        "arkivfoto|billede|billeder|billedkilde|foto|fotograf|fotografi|fotos|illustration|illustrationer|"
        "illustrator|kilde billede|modelfoto|montage|pressefoto|privatfoto|tegning"
    )),
    ("body", (
        "artikel|artikeltekst|brødtekst|fuld tekst|fuldtekst|indhold|tekst"
    )),
    ("category", (
        "afdeling|arkiveret under|emner|kanal|kategori|kategorier|publiceret i|sektion|skrevet i|"
        "stofområde|tema|temaer|udgivet i|udgivet under"
    )),
    ("keywords", (
        "emneord|emner i artiklen|følg emner|hashtags|i denne artikel|læs mere om|læs mere om emnet|"
        "mere om|nøgleord|relaterede emner|stikord|tag|tagget med|tags"
    )),
    ("byline", (
        "af|forfatter|journalist|journalister|lagt op af|redaktør|reporter|skrevet af|skribent|"
        "tekst af|tekst og foto|udgivet af"
    )),
    ("published", (
        "bragt|bragt den|dato|først publiceret|først udgivet|offentliggjort|offentliggjort den|"
        "oprettet|publiceret|publiceret den|publiceringsdato|sendt|sendt den|udgivelsesdato|udgivet|"
        "udgivet den"
    )),
    ("modified", (
        "opdateret|opdateret den|opdatering|opdateringsdato|rettet|senest opdateret|senest redigeret|"
        "seneste opdatering|sidst opdateret|sidst ændret|ændret"
    )),
    ("language", (
        "sprog"
    )),
    ("url", (
        "adresse|internetadresse|link|link til artikel|links|original artikel|permalink|url|webadresse"
    )),
    ("site", (
        "avis|blad|hjemmeside|kilde|kildenavn|kilder|magasin|medie|publikation|tidsskrift|udgiver|"
        "website"
    )),
    ("drop", (  # Infomedia export heads
        "ansvarshavende|antal ord|artikel-id|bcc|bilag|cc|copyright|dokumenttype|e-mail|firma|fra|"
        "hentet|id|issn|kontakt|kopi|land|længde|læsetid|nummer|oplag|ord|ordantal|organisation|"
        "organisationer|oversat af|oversættelse|personer|redigeret af|redigering|region|rettigheder|"
        "rubriknummer|side|sidenummer|sider|sted|svar til|til|type|udgave|udgivelse|vedhæftet|version|"
        "årgang"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "arkivbillede|arkivfoto|billede|billeder|billedkilde|foto|foto af|foto og tekst|fotograf|fotografi|"
    "fotomontage|fotos|genrefoto|grafik|illustration|illustrationer|illustrator|kilde|kort|modelfoto|"
    "montage|pr-foto|pressefoto|privat foto|privatfoto|screenshot|skærmbillede|skærmdump|stillbillede|"
    "tegning|video|videofoto"
)

# Words that open a caption
CAPTION_LABELS = (
    "bildetekst|billedbeskrivelse|billedtekst|billedtekster|billedtext|fototekst|på billedet"
)

# Words before an author's name
BYLINE_OPENERS = (
    "af|af vores korrespondent|analyse af|anmeldelse af|debatindlæg af|en artikel af|forfatter|"
    "fortalt til|interview|interview af|klumme af|kommentar af|kronik af|leder af|oversat af|"
    "rapporterer|reportage|reportage af|skrevet af|skriver|tekst|tekst af|tekst og foto|tekst:|"
    "udgivet af"
)

# Words after an author's name
BYLINE_TAILS = (
    "journalist|korrespondent|skriver"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "afdelingsleder|analytiker|anmelder|ansvarshavende chefredaktør|ansvarshavende redaktør|"
    "asienkorrespondent|chefredaktør|christiansborgreporter|debatredaktør|digital redaktør|direktør|"
    "erhvervsjournalist|erhvervskommentator|erhvervsredaktør|eu-korrespondent|europakorrespondent|"
    "fagredaktør|filmanmelder|forfatter|forsker|fotograf|freelance|freelancejournalist|"
    "graverjournalist|international korrespondent|journalist|journalister|journalistpraktikant|"
    "klummeskribent|kommentator|korrespondent|korrespondent i berlin|korrespondent i bruxelles|"
    "korrespondent i london|korrespondent i usa|kulturjournalist|kulturredaktør|lederskribent|"
    "mellemøstkorrespondent|musikanmelder|nyhedsbureau|nyhedschef|nyhedsredaktør|politisk analytiker|"
    "politisk kommentator|politisk korrespondent|politisk redaktør|politisk reporter|praktikant|"
    "professor|redaktionen|redaktionschef|redaktør|reporter|retsreporter|ritzau|ruslandskorrespondent|"
    "souschef|sportschef|sportsjournalist|sportskommentator|sportsredaktionen|sportsredaktør|"
    "sundhedsredaktør|udlandskorrespondent|udlandsredaktionen|udlandsredaktør|usa-korrespondent|"
    "videnskabsjournalist|vært|webjournalist|webredaktør"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "del|del artikel|del artiklen|del denne artikel|del med|del på bluesky|del på e-mail|"
        "del på facebook|del på linkedin|del på messenger|del på twitter|del på whatsapp|del på x|"
        "del via|del via e-mail|del via mail|delinger|e-mail|forær artikel|forær artiklen væk|"
        "føj til læseliste|gem|gem artikel|gem artiklen|gem til senere|gemt|giv artiklen videre|"
        "giv som gave|kopier|kopier link|kopieret|kopiér|kopiér link|link er kopieret|link kopieret|"
        "læs senere|læseliste|mail|mail artiklen|send|send artikel|send til en ven|synes godt om|"
        "tip en ven|tweet"
    )),
    ("tool", (  # reading tools
        "download|fandt du en fejl?|fejl i artiklen?|fejlmelding|få artiklen læst op|"
        "få læst artiklen op|har du fundet en fejl?|hør artiklen|hør artiklen læst op|indberet fejl|"
        "lyt|lyt til artikel|lyt til artiklen|læs højt|læs op|oplæsning|oversæt|pdf|print|"
        "print artikel|printvenlig|rapportér fejl|ret fejl|skriftstørrelse|tekststørrelse|udskriv"
    )),
    ("navigation", (  # menus and links of the page
        "abonnement og kundeservice|aktuelt|alle artikler|alle emner|alle nyheder|alle sektioner|"
        "annonceinfo|annoncering|annoncér|apps|arkiv|artikler|avisen|brugerbetingelser|dagens avis|"
        "dødsannoncer|e-avis|e-avisen|etiske retningslinjer|find|flere|flere artikler|fold ud|forrige|"
        "forrige artikel|forside|forsiden|fortsæt|følg|følg emne|følg os|gå til forsiden|"
        "gå til hovedindhold|gå til indhold|gå til indholdet|handelsbetingelser|hjem|hjælp|"
        "hop til hovedindhold|hop til indhold|hop til indholdet|horoskop|hovedmenu|indhold|"
        "indlæs flere|indstillinger|job|jobmarked|karriere|kontakt|kontakt os|kryds og tværs|krydsord|"
        "kundecenter|kundeservice|ledige job|luk|luk menu|menu|mere|min profil|min side|mine sider|mit|"
        "mit indhold|navigation|navne|nyhedsarkiv|nyhedsoverblik|næste|næste artikel|om|om forfatteren|"
        "om os|ophavsret og vilkår|persondata|profil|quiz|redaktionelle retningslinjer|rss|se alle|"
        "se alt|se flere|se mere|sektioner|send et tip|servicelinks|shop|sitemap|skip til indhold|"
        "skjul|spil|sudoku|søg|søg efter|søgeresultater|søgning|til forsiden|til toppen|tilbage|"
        "tilbage til forsiden|tilbage til toppen|tilgængelighed|tilgængelighedserklæring|tip os|"
        "tip redaktionen|toggle menu|tv-guide|vejr|vejret|vejrudsigt|vilkår|vis alle|vis alt|vis flere|"
        "vis mere|vis mindre|åbn menu"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertorial|annonce|annonce:|annonceindhold|annoncer|annonceret indhold|"
        "annoncørbetalt indhold|annoncørindhold|artiklen fortsætter efter annoncen|"
        "artiklen fortsætter efter billedet|artiklen fortsætter herunder|"
        "artiklen fortsætter under annoncen|betalt indhold|fortsæt med at læse efter annoncen|"
        "i samarbejde med|indholdet er produceret i samarbejde med|kommercielt indhold|"
        "kommercielt samarbejde|luk annonce|læs videre efter annoncen|læs videre under annoncen|"
        "partnerindhold|reklame|sponseret|sponseret indhold|sponsor|sponsoreret|sponsoreret indhold"
    )),
    ("newsletter", (  # newsletter boxes
        "abonnér på nyhedsbrev|bestil nyhedsbrev|din e-mail|din e-mailadresse|e-mailadresse|"
        "få nyheder direkte i din indbakke|få nyhedsbrev|få nyhedsbrevet|få vores nyhedsbrev|"
        "indtast din e-mail|notifikationer|nyhedsbrev|nyhedsbreve|pushbeskeder|skriv din e-mail|"
        "tak for din tilmelding|tilmeld|tilmeld dig|tilmeld dig nyhedsbrevet|"
        "tilmeld dig vores nyhedsbrev|tilmeld nu|tilmeld nyhedsbrev|vores nyhedsbreve"
    )),
    ("related", (  # links to other stories
        "anbefalede artikler|anbefalet|anbefalet til dig|andre læser|andre læser også|andre læste også|"
        "artikler fra samme emne|baggrund|bedst læste|det læser andre|det læste andre|det seneste|"
        "flere nyheder|for abonnenter lige nu|fra forsiden|fra samme emne|hør også|i fokus|lige nu|"
        "lignende artikler|læs artiklen|læs flere artikler|læs mere|læs mere her|læs mere om emnet|"
        "læs mere:|læs næste|læs også|læs også:|læs videre|mere fra|mere i samme emne|mere om|"
        "mere om emnet|mest delte|mest kommenterede|mest læst|mest læst i dag|mest læst lige nu|"
        "mest læste|mest læste artikler|mest læste i dag|mest læste lige nu|mest læste nyheder|"
        "mest populære|mest sete|mest sete videoer|måske er du også interesseret i|"
        "måske kan du også lide|nyeste|nyeste artikler|nyheder|nyhedsstrøm|overblik|populære artikler|"
        "populært|redaktionen anbefaler|redaktionens udvalgte|relaterede artikler|relaterede nyheder|"
        "relateret|relateret indhold|se også|se også:|seneste|seneste artikler|seneste indlæg|"
        "seneste nyheder|seneste nyt|seneste videoer|sidste nyt|top 5|topartikler|tophistorier|"
        "topnyheder|trending|udvalgt|udvalgte artikler|vi anbefaler|vil du læse mere?"
    )),
    ("comments", (  # comment boxes
        "0 kommentarer|afstemning|alle kommentarer|annuller svar|debat|debatindlæg|debatregler|"
        "del din mening|deltag i debatten|din e-mailadresse vil ikke blive publiceret.|hvad mener du?|"
        "hvad synes du?|kommentar|kommentarer|kommentarer (0)|kommentarfeltet er lukket|kommenter|"
        "kommentér|kommentér artiklen|krævede felter er markeret med *|log ind for at kommentere|"
        "læs kommentarer|læserbrev|læserbreve|send kommentar|skriv en kommentar|skriv et svar|"
        "skriv kommentar|stem|svar|vis flere kommentarer|vis kommentarer|"
        "vær den første til at kommentere"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonnement|abonnementer|abonnent|abonnenter|abonner|abonnér|abonnér nu|adgangskode|"
        "allerede abonnent?|allerede abonnent? log ind|allerede medlem?|bestil abonnement|bestil nu|"
        "bliv abonnent|bliv medlem|bliv støttemedlem|denne artikel er for abonnenter|"
        "denne artikel er kun for abonnenter|eksklusivt|eksklusivt for abonnenter|er du abonnent?|"
        "er du abonnent? log ind|er du abonnent? log ind her|er du allerede abonnent?|"
        "er du allerede abonnent? log ind|for abonnenter|fortsæt med at læse|få adgang|få fuld adgang|"
        "gaveabonnement|gem og fortsæt|glemt adgangskode|glemt adgangskode?|glemt kodeord?|"
        "gratis konto|har du allerede en konto?|har du allerede et abonnement?|ingen binding|kodeord|"
        "kun for abonnenter|køb abonnement|køb adgang|log ind|log ind her|log ud|login|lås op|"
        "min konto|opret bruger|opret gratis profil|opret konto|opret profil|opsig når som helst|plus|"
        "premium|prøv gratis|prøv nu|se abonnementer|se tilbud|støt|støt os|støt vores journalistik|"
        "tilbud"
    )),
    ("consent", (  # cookie and privacy banners
        "accepter|accepter alle|accepter alle cookies|accepter cookies|acceptér|acceptér alle|"
        "acceptér cookies|administrer cookies|administrer samtykke|afvis|afvis alle|"
        "cookie indstillinger|cookie- og privatlivspolitik|cookie-indstillinger|cookie-politik|"
        "cookieindstillinger|cookiepolitik|cookies|cookies og privatliv|datapolitik|"
        "fortsæt uden at acceptere|godkend|jeg accepterer|kun nødvendige|kun nødvendige cookies|"
        "læs mere om cookies|mere information|ok|opdater samtykke|persondata og cookies|"
        "persondatapolitik|privatliv|privatlivsindstillinger|privatlivspolitik|ret samtykke|samtykke|"
        "tillad alle|tilpas|vi bruger cookies|vis detaljer|vis indhold|ændre samtykke"
    )),
    ("media", (  # players and galleries
        "afspil|afspil video|billedgalleri|billedserie|direkte|forrige billede|forstør|forstør billede|"
        "fotoserie|fuld skærm|fuldskærm|galleri|grafik|hør podcast|indlæser|indlæser...|"
        "javascript er slået fra|klik for at forstørre|live|livestream|lyd|lyt til podcast|"
        "næste billede|pause|podcast|podcasts|se billeder|se billederne|se billedserie|se galleri|"
        "se video|se videoen|slå lyd til|tv|video|videoafspiller|videoer|vis billede|vis billedtekst|"
        "vis større billede|zoom"
    )),
    ("copyright", (  # rights lines
        "alle rettigheder forbeholdes|alle rettigheder forbeholdt|copyright|kopiering ikke tilladt|"
        "må ikke kopieres|ophavsret|ophavsretligt beskyttet|© alle rettigheder forbeholdes"
    )),
    ("date", (  # age of the page
        "artiklen opdateres|breaking|for lidt siden|i dag|i går|netop nu|ny|nyt|opdateres|opdateret|"
        "publiceret"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "alt om|artiklen fortsætter|baggrund:|flere artikler om|få overblikket|følg|gå ikke glip af:|"
        "her kan du læse|hør også|læs alle|læs alt om|læs artiklen|læs flere|læs hele|læs her|"
        "læs interviewet|læs mere|læs mere om|læs mere:|læs også|læs også:|læs om|læs resten|læs:|"
        "mere om|relateret:|se flere|se også|se også:|tidligere artikler|vil du læse mere"
    )),
    ("newsletter", (  # newsletter boxes
        "abonnér på|afmeld dig|afmeld nyhedsbrev|bliv opdateret|download appen|du modtager denne mail|"
        "du modtager dette nyhedsbrev|få dagens|få de seneste|få de vigtigste|få nyheder|få vores|"
        "gå ikke glip|hent appen|hent vores app|hver dag|hver uge|læs i browser|nyhedsbrev:|"
        "se nyhedsbrevet i browser|skriv dig op|tilmeld dig|vil du have|vil du modtage|vis i browser|"
        "ønsker du at modtage"
    )),
    ("share", (  # share and save buttons
        "del på|del via|følg med på|følg os på|synes godt om os"
    )),
    ("comments", (  # comment boxes
        "debatindlæg kan sendes|deltag i|fandt du|fejl i|har du et tip|har du fundet|"
        "har du kommentarer|har du oplevet|har du spørgsmål|hvad mener du|hvad synes du|kommentér|"
        "kontakt|kære læser|log ind for at|send dit|send os|skriv til|tip|tip os|vil du debattere|"
        "vil du kommentere|ønsker du at"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonnér|allerede abonnent|artiklen er for|artiklen er kun|bliv abonnent|bliv medlem|"
        "denne artikel er|dette indhold er|du er|du kan læse|du mangler|er du abonnent|for at læse|"
        "fortsæt med|få adgang|har du allerede|kun for|køb|log ind|læs videre|opret|prøv|som abonnent|"
        "støt|velkommen til|vil du læse"
    )),
    ("consent", (  # cookie and privacy banners
        "denne hjemmeside bruger|dette indhold|dette website bruger|din browser|du skal acceptere|"
        "for at se|for at vise|her vises|hjemmesiden bruger|indhold fra|når du|ved at|vi beder om|"
        "vi bruger|vi og vores"
    )),
    ("advert", (  # adverts and marks of paid content
        "annonce:|annoncørbetalt|artiklen er produceret|artiklen indeholder|denne artikel indeholder|"
        "i samarbejde med|præsenteres af|sponseret af|sponsoreret af|teksten fortsætter|vi kan modtage"
    )),
    ("media", (  # players and galleries
        "billeder:|billedserie:|et opslag delt af|fotos:|galleri:|grafik:|hør mere|hør:|"
        "klik på billedet|lyt til|lyt:|podcast:|se billeder|se billederne|se her|se med|se video|"
        "se videoen|se:|tv:|video:|vis dette opslag"
    )),
    ("copyright", (  # rights lines
        "(c)|alle artikler er beskyttet af|alle rettigheder|alt indhold|"
        "alt materiale i infomedia er omfattet|analysen er udtryk|artiklen er ikke|artiklen er tidligere|"
        "copyright 20|copyright ©|copyright:|denne artikel blev|dette er en analyse|dette er en kommentar|"
        "dette er en kronik|dette er en leder|dette er et debatindlæg|dette er et læserbrev|"
        "dette er udtryk for|indlægget er udtryk|klummen er udtryk|ophavsret|© 19|© 20"
    )),
    ("date", (  # age of the page
        "først publiceret|læsetid|læsetid:|offentliggjort|opdateret|opdateret:|publiceret|publiceret:|"
        "senest opdateret|sidst opdateret|udgivet"
    )),
    ("tool", (  # reading tools
        "artiklen er oversat|denne artikel er automatisk|genereret af|lyt til artiklen|oplæst af|"
        "oversat af|sendt fra min|teksten er automatisk"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "anbefalede artikler|anbefalet|anbefalet til dig|andre læser|andre læser også|"
    "artikler fra samme emne|det læser andre|flere artikler|flere nyheder|fra forsiden|fra samme emne|"
    "lignende artikler|læs flere artikler|læs mere|læs mere om emnet|læs også|læs videre|mere fra|"
    "mere i samme emne|mere om emnet|mest delte|mest kommenterede|mest læst|mest læst i dag|"
    "mest læst lige nu|mest læste|mest læste artikler|mest læste i dag|mest læste lige nu|"
    "mest læste nyheder|mest populære|mest sete|mest sete videoer|måske er du også interesseret i|"
    "nyeste|nyeste artikler|populære artikler|populært|redaktionen anbefaler|redaktionens udvalgte|"
    "relaterede artikler|relaterede nyheder|relateret|relateret indhold|se også|seneste|"
    "seneste artikler|seneste indlæg|seneste nyheder|seneste nyt|seneste videoer|sidste nyt|"
    "sponsoreret indhold|tophistorier|topnyheder|trending|udvalgte artikler|vi anbefaler"
)

# Section names of newspapers
SECTIONS = (
    "112|analyse|anmeldelse|anmeldelser|arbejdsmarked|baggrund|biler|bolig|bøger|børn|børs|debat|"
    "debatindlæg|digitalt|dyr|dødsfald|energi|erhverv|eu|europa|familie|film|finans|fodbold|forbrug|"
    "forbrugerliv|forskning|forsvar|gastronomi|historie|håndbold|ideer|indland|international|"
    "internationalt|interview|it|job|kendte|klima|klumme|klummer|kommentar|kongehuset|krig i ukraine|"
    "krimi|kristendom|kronik|kronikker|kultur|kunst|landbrug|leder|ledere|litteratur|liv & sjæl|livsstil|"
    "lokalt|læserbreve|læserne mener|mad|mad & vin|medier|mellemøsten|miljø|mode|motor|musik|natur|navne|"
    "nyheder|opinion|penge|politik|portræt|privatøkonomi|regionalt|rejseliv|rejser|religion|reportage|"
    "retssager|samfund|sex & samliv|skole|sport|sundhed|synspunkt|teater|tech|teknologi|trafik|transport|"
    "tv|uddannelse|udland|udlandet|underholdning|valg|vejr|verden|viden|videnskab|økonomi"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1, "januar": 1,
    "feb": 2, "februar": 2,
    "mar": 3, "marts": 3,
    "apr": 4, "april": 4,
    "maj": 5,
    "jun": 6, "juni": 6,
    "jul": 7, "juli": 7,
    "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10,
    "nov": 11, "november": 11,
    "dec": 12, "december": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "fre|fredag|lør|lørdag|man|mandag|ons|onsdag|søn|søndag|tirs|tirsdag|tors|torsdag"
)

# Words round a date in a date line
DATE_WORDS = (
    "bragt|d|dato|den|først publiceret|i|i dag|kl|klokken|offentliggjort|og|opdateret|opdateret den|"
    "opdateret kl|opdatering|oprettet|publiceret|publiceret den|publiceringsdato|på|rettet|sendt|"
    "senest opdateret|senest redigeret|seneste opdatering|sidst opdateret|sidst ændret|udgave|"
    "udgivelsesdato|udgivet|udgivet den|ændret"
)

# Those that announce a modification
UPDATED_WORDS = (
    "opdateret|opdateret den|opdateret kl|opdatering|rettet|senest opdateret|senest redigeret|"
    "seneste opdatering|sidst opdateret|sidst ændret|ændret"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "dage", "siden", "day"),
    ("", "i dag", "", "today"),
    ("", "i går", "", "yesterday"),
    ("", "lige nu", "", "now"),
    ("", "minutter", "siden", "minute"),
    ("", "time", "siden", "hour"),
    ("", "timer", "siden", "hour"),
    ("for", "dag", "siden", "day"),
    ("for", "dage", "siden", "day"),
    ("for", "min", "siden", "minute"),
    ("for", "minut", "siden", "minute"),
    ("for", "minutter", "siden", "minute"),
    ("for", "måned", "siden", "month"),
    ("for", "måneder", "siden", "month"),
    ("for", "sekunder", "siden", "second"),
    ("for", "time", "siden", "hour"),
    ("for", "timer", "siden", "hour"),
    ("for", "uge", "siden", "week"),
    ("for", "uger", "siden", "week"),
    ("for", "år", "siden", "year"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|med|og|samt"
)

# Frequent function words that tell the language
STOPWORDS = (
    "af|at|blev|blevet|bliver|de|den|det|efter|en|er|et|for|fra|før|har|havde|hun|hvor|ikke|jeg|kan|med|"
    "mellem|men|nogle|nu|og|også|på|sig|skal|som|til|ud|var|vi|været"
)
