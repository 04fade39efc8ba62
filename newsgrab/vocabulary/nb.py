"""Norwegian (bokmål, with nynorsk forms): the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "artikkeltittel|emne|hovedtittel|overskrift|tittel"
    )),
    ("description", (
        "beskrivelse|ingress|kort oppsummert|oppsummering|samandrag|sammendrag|undertittel|utdrag"
    )),
    ("caption", (
        "bildebeskrivelse|bildetekst|bildetekster|bilettekst|fototekst|grafikk|på bildet"
    )),
    ("credit_line", (
        "arkivfoto|bilde|bildekilde|bilder|bilete|foto|fotograf|fotografer|fotografi|illustrasjon|"
        "illustrasjoner|illustrasjonsfoto|illustratør|kilde bilde|montasje"
    )),
    ("body", (
        "artikkel|artikkeltekst|brødtekst|fulltekst|innhald|innhold|tekst"
    )),
    ("category", (
        "arkivert under|avdeling|emner|kanal|kategori|kategoriar|kategorier|lagt inn under|postet i|"
        "publisert i|publisert under|seksjon|spalte|tema|temaer"
    )),
    ("keywords", (
        "emne i artikkelen|emneknagger|emneord|flere saker om|hashtags|i denne artikkelen|les mer om|"
        "mer om|mer om tema|merkelapper|nøkkelord|relaterte emner|saker om|stikkord|tag|tagger|tags"
    )),
    ("byline", (
        "av|forfattar|forfatter|journalist|journalister|kommentator|lagt inn av|publisert av|reporter|"
        "skrevet av|skribent|skriven av|tekst av|tekst og foto"
    )),
    ("published", (
        "dato|dato publisert|først publisert|lagt ut|opprettet|postet|publiseringsdato|publisert|"
        "publisert dato|publisert den|sendt|sendt den|utgivelsesdato"
    )),
    ("modified", (
        "endra|endret|oppdatering|oppdateringsdato|oppdatert|oppdatert den|sist endra|sist endret|"
        "sist oppdatert|sist redigert"
    )),
    ("language", (
        "språk"
    )),
    ("url", (
        "adresse|lenke|lenke til artikkel|lenker|link|nettadresse|nettadresse (url)|originalartikkel|"
        "permalenke|url"
    )),
    ("site", (
        "avis|kilde|kilder|kjelde|magasin|mediehus|medium|nettside|nettsted|publikasjon|tidsskrift|"
        "utgiver"
    )),
    ("drop", (  # Retriever/Atekst export heads
        "ansvarlig redaktør|antall ord|bedrift|blindkopi|cc|copyright|dokumenttype|e-post|fra|frå|"
        "hentet|id|issn|kontakt|kopi|land|lengde|lesetid|nummer|opplag|ord|ordtall|organisasjon|"
        "organisasjoner|oversatt av|oversettelse|personer|publisert på nett|publisert på papir|"
        "redigert av|region|rettigheter|side|sider|sidetall|stad|sted|svar til|til|type|utgave|"
        "utgivelse|vedlegg|versjon|årgang"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "arkivbilde|arkivfoto|bilde|bildekilde|bilder|bilete|faksimile|foto|foto av|foto og tekst|"
    "foto/montasje|fotograf|fotografer|fotografi|fotomontasje|grafikk|illustrasjon|illustrasjoner|"
    "illustrasjonsbilde|illustrasjonsfoto|illustratør|kart|kilde|montasje|pressefoto|privat foto|"
    "skjermbilde|skjermdump|stillbilde|tegning|video"
)

# Words that open a caption
CAPTION_LABELS = (
    "bildebeskrivelse|bildetekst|bildetekster|bildtekst|bilettekst|billedtekst|fototekst|på bildet"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analyse av|anmeldelse av|av|debattinnlegg av|forfatter|fortalt til|intervju|intervju av|"
    "kommentar av|kronikk av|leder av|oversatt av|publisert av|rapporterer|reportasje|reportasje av|"
    "skrevet av|skriven av|skriver|tekst|tekst av|tekst og bilder|tekst og foto|tekst:|tips fra"
)

# Words after an author's name
BYLINE_TAILS = (
    "journalist|kommentator|korrespondent|rapporterer|skriver"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "anmelder|ansvarlig redaktør|assisterende redaktør|debattansvarlig|debattredaktør|direktør|"
    "fagredaktør|filmanmelder|forfatter|forsker|fotograf|fotojournalist|frilanser|frilansjournalist|"
    "gjesteskribent|gravejournalist|journalist|journalister|kommentator|korrespondent|"
    "korrespondent i brussel|korrespondent i london|korrespondent i midtøsten|korrespondent i russland|"
    "korrespondent i usa|kulturjournalist|kulturkommentator|kulturredaksjonen|kulturredaktør|leder|"
    "lege|lokaljournalist|musikkanmelder|ntb|ntb-afp|ntb-reuters|ntb-tt|nyhetsjournalist|nyhetsleder|"
    "nyhetsredaksjonen|nyhetsredaktør|politisk journalist|politisk kommentator|politisk redaktør|"
    "professor|redaksjonen|redaksjonssjef|redaktør|reporter|sjefredaktør|skribent|sommervikar|spaltist|"
    "sportsjournalist|sportskommentator|sportsredaksjonen|sportsredaktør|stortingsrepresentant|student|"
    "utenriksjournalist|utenrikskommentator|utenrikskorrespondent|utenriksredaktør|utviklingsredaktør|"
    "vaktsjef|videojournalist|økonomijournalist"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "del|del artikkel|del artikkelen|del denne artikkelen|del denne saken|del med|del på bluesky|"
        "del på e-post|del på facebook|del på linkedin|del på messenger|del på sosiale medier|"
        "del på twitter|del på whatsapp|del på x|del saken|del via|del via e-post|del via facebook|"
        "delinger|e-post|gi artikkelen i gave|gi bort|gi bort artikkelen|kopier|kopier lenke|"
        "kopier lenken|kopiert|kopiér lenke|lagre|lagre artikkel|lagre til senere|lagret|"
        "legg i leseliste|lenke kopiert|lenken er kopiert|les senere|lik|liker|send|send på e-post|"
        "send til en venn|send tips|tips en venn|tvitre|tweet"
    )),
    ("tool", (  # reading tools
        "fant du en feil?|fant du feil i artikkelen?|funnet en feil?|få artikkelen lest opp|"
        "hør artikkelen|hør saken|kort oppsummering|last ned|les opp|lytt|lytt til artikkelen|"
        "lytt til saken|meld feil|mørk modus|opplest artikkel|oppsummering laget av ki|"
        "oppsummeringen er laget av ki|oppsummeringen er laget av kunstig intelligens|oversett|pdf|"
        "print|rapporter feil|skjul oppsummering|skriv ut|skriv ut artikkelen|større tekst|"
        "tekststørrelse|utskrift|utskriftsvennlig|vis oppsummering"
    )),
    ("navigation", (  # menus and links of the page
        "aktuelt|alle artikler|alle nyheter|alle saker|annonseinfo|annonsere|annonsér|ansvar|apper|"
        "arkiv|avbryt|brukervilkår|dagens avis|dagens papiravis|dødsannonser|e-avis|e-avisen|eavis|"
        "etiske retningslinjer|flere artikler|flere saker|forrige|forrige artikkel|forrige side|"
        "forside|forsiden|fortsett|fødselsdager|følg|følg oss|gå til forsiden|gå til hovedinnhold|"
        "gå til hovedinnholdet|gå til innhold|gå til innholdet|gå til toppen|hjelp|hjem|"
        "hopp til hovedinnhold|hopp til hovedinnholdet|hopp til hovedmeny|hopp til innhold|"
        "hopp til innholdet|horoskop|hovedmeny|informasjonskapsler menu|innhold|innstillinger|"
        "jobb hos oss|kalender|kart over nettstedet|kontakt|kontakt oss|kryssord|kundesenter|"
        "kundeservice|last flere|last inn flere|ledige stillinger|les avisen|les papiravisen|lukk|"
        "lukk meny|lukk søk|meny|mer|min profil|min side|mine sider|minneside|minnesider|neste|"
        "neste artikkel|neste side|nettstedskart|nyhetsarkiv|nyhetstips|om|om forfatteren|"
        "om nettstedet|om oss|personvern og cookies|profil|quiz|redaksjonelle retningslinjer|"
        "redaksjonen kontakt|redaktøransvar|rss|se alle|se alt|se flere|se mer|seksjoner|send oss tips|"
        "skjul|snarveier|spill|stilling ledig|stillinger|sudoku|søk|søk etter|til forsiden|"
        "til hovedinnhold|til innholdet|til toppen|tilbake|tilbake til forsiden|tilbake til toppen|"
        "tilgjengelighet|tilgjengelighetserklæring|tips oss|tips redaksjonen|tv-guide|"
        "varslingsplakaten|vilkår|vis alle|vis alt|vis flere|vis mer|vis mindre|vær|"
        "vær varsom-plakaten|været|værvarsel|åpne meny"
    )),
    ("advert", (  # adverts and marks of paid content
        "annonse|annonse:|annonsebilag|annonser|annonsesamarbeid|annonsørinnhold|annonsørinnhold fra|"
        "artikkelen fortsetter etter annonsen|artikkelen fortsetter under annonsen|betalt innhold|"
        "betalt innlegg|dette er annonseinnhold|dette er en annonse|fortsett å lese under annonsen|"
        "i samarbeid med|innhold fra annonsør|kommersielt innhold|kommersielt samarbeid|lukk annonse|"
        "partnerinnhold|reklame|saka held fram under annonsen|saken fortsetter etter annonsen|"
        "saken fortsetter under annonsen|saken fortsetter under bildet|saken fortsetter under videoen|"
        "salgsplakaten|sponsa innhald|sponset|sponset innhold|teksten fortsetter under annonsen"
    )),
    ("newsletter", (  # newsletter boxes
        "abonner på nyhetsbrev|bestill nyhetsbrev|din e-post|din e-postadresse|e-postadresse|"
        "få nyhetsbrev|få nyhetsbrevet|få nyhetsbrevet vårt|få vårt nyhetsbrev|meld deg på|"
        "meld deg på nyhetsbrev|meld deg på nyhetsbrevet|meld deg på vårt nyhetsbrev|motta nyhetsbrev|"
        "nyheitsbrev|nyhetsbrev|pushvarsler|påmelding til nyhetsbrev|skriv inn e-post|"
        "takk for påmeldingen|varsler|våre nyhetsbrev"
    )),
    ("related", (  # links to other stories
        "akkurat nå|aktuelle saker|anbefalt|anbefalt for deg|anbefalte artikler|anbefalte saker|"
        "andre leser|andre leste også|andre saker|bakgrunn|dagens mest leste|det siste|flere nyheter|"
        "flere saker fra|flere saker om temaet|forslag til deg|fra forsiden|hør også|i fokus|"
        "kanskje du også liker|les flere artikler|les flere saker|les hele saken|les mer|les mer her|"
        "les mer om saken|les mer:|les neste|les og|les også|les også saken|les også:|les saken|"
        "les saken her|les videre|lignende artikler|lignende saker|mer fra|mer nytt|mer om|"
        "mer om saken|mer om temaet|mer å lese|mest delt|mest kommentert|mest lest|mest lest i dag|"
        "mest lest nå|mest lest siste døgn|mest leste|mest populært|mest sett|nyeste|nyeste saker|"
        "nyheter|nyhetsdøgnet|nå|ofte lest|populære saker|populært|populært nå|redaksjonen anbefaler|"
        "redaksjonens utvalgte|relatert|relatert innhold|relaterte artikler|relaterte nyheter|"
        "relaterte saker|saker i samme tema|se også|se også:|siste|siste innlegg|siste nyheter|"
        "siste nytt|siste saker|siste videoer|sjå også|toppsaker|utvalgte saker|vi anbefaler"
    )),
    ("comments", (  # comment boxes
        "0 kommentarer|alle kommentarer|avbryt svar|avstemning|bli med i debatten|"
        "bli med i diskusjonen|debatt|debattregler|delta i debatten|"
        "din e-postadresse vil ikke bli publisert.|diskuter|diskuter saken|hva mener du?|hva synes du?|"
        "kommentar|kommentarer|kommentarer (0)|kommentarfeltet er stengt|kommenter|"
        "kommenter artikkelen|kommenter saken|kommentér|legg igjen en kommentar|les kommentarer|"
        "leserbrev|leserinnlegg|logg inn for å kommentere|obligatoriske felt er merket med *|"
        "publiser kommentar|send inn kommentar|si din mening|skriv en kommentar|skriv kommentar|stem|"
        "svar|vis flere kommentarer|vis kommentarer|vær den første til å kommentere"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonnement|abonnementer|abonnent|abonnenter|abonner|abonner nå|allerede abonnent?|"
        "allerede abonnent? logg inn|bestill abonnement|bestill nå|bli abonnent|bli abonnent nå|"
        "bli medlem|bli støttemedlem|denne artikkelen er over|denne saken er for abonnenter|eksklusivt|"
        "er du abonnent?|er du abonnent? logg inn|er du abonnent? logg inn her|"
        "er du allerede abonnent?|for abonnenter|gi et bidrag|gi gave|gi gaveabonnement|glemt passord|"
        "glemt passord?|gratis konto|gå til abonnement|har du allerede abonnement?|ikke abonnent?|"
        "ingen bindingstid|jeg er abonnent|kjøp abonnement|kjøp tilgang|kun abonnenter|"
        "kun for abonnenter|les hele saken med abonnement|les videre med abonnement|logg inn|"
        "logg inn eller registrer deg|logg inn for å lese|logg inn her|logg ut|lås opp|"
        "lås opp artikkelen|min konto|opprett konto|passord|pluss|plussak|plussartikkel|premium|"
        "prøv gratis|prøv nå|registrer deg|se abonnementstilbud|se tilbud|se våre tilbud|støtt oss|"
        "støtt vår journalistikk|tilbud"
    )),
    ("consent", (  # cookie and privacy banners
        "administrer cookies|administrer innstillinger|administrer samtykke|aksepter|aksepter alle|"
        "avslå|avvis|avvis alle|bruk av informasjonskapsler|cookie-innstillinger|cookies|"
        "cookies og personvern|endre samtykke|godkjenn|godta|godta alle|godta alle cookies|"
        "godta og fortsett|informasjonskapsler|informasjonskapsler og personvern|"
        "innhold fra tredjepart|innstillinger for personvern|jeg forstår|jeg godtar|kun nødvendige|"
        "les mer om cookies|mer informasjon|ok|personvern|personvern og informasjonskapsler|"
        "personvernerklæring|personverninnstillinger|personvernpolicy|personvernregler|"
        "retningslinjer for informasjonskapsler|samtykke|samtykkeinnstillinger|samtykker|tilpass|"
        "vi bruker cookies|vi bruker informasjonskapsler|vis innhold"
    )),
    ("media", (  # players and galleries
        "bildegalleri|bildekarusell|bilder|bildeserie|direkte|direktesending|forrige bilde|forstørr|"
        "forstørr bilde|fullskjerm|galleri|grafikk|hør podkast|javascript er deaktivert|"
        "klikk for å forstørre|last innhold|laster|laster innhold|laster...|live|lyd|neste bilde|"
        "nett-tv|pause|podcast|podkast|podkaster|se bildene|se bilder|se video|se videoen|"
        "skjul bildetekst|slå på lyd|spill av|spill av video|start bildeserie|trykk for å se|tv|video|"
        "videoer|videospiller|vis bilde|vis bilder|vis bildetekst|vis større|vis større bilde|"
        "åpne bildet"
    )),
    ("copyright", (  # rights lines
        "alle rettigheter forbeholdt|alle rettigheter reservert|"
        "alt innhold er opphavsrettslig beskyttet|alt innhold er opphavsrettslig beskyttet.|copyright|"
        "kopiering ikke tillatt|opphavsrett|© alle rettigheter forbeholdt"
    )),
    ("date", (  # age of the page
        "artikkelen er mer enn ett år gammel|artikkelen er mer enn to år gammel|denne saken oppdateres|"
        "i dag|i går|ikveld|nettopp|ny|nytt|nå nettopp|oppdateres|oppdatert|publisert|"
        "saken er mer enn ett år gammel|saken oppdateres"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "alt om|bakgrunn:|fikk du med deg|flere saker om|få med deg|her kan du lese|husker du|hør også|"
        "les alle|les alt om|les flere|les hele|les her|les intervjuet|les kommentaren|les mer|les mer om|"
        "les mer:|les og:|les også|les også på|les også:|les om|les saken|les saken:|les tidligere|les:|"
        "lest denne|lest dette|mer informasjon:|mer om|mer om saken:|relatert:|saken fortsetter|se alle|"
        "se flere|se også|se også:|se webartikkelen på|sjå også"
    )),
    ("newsletter", (  # newsletter boxes
        "abonner på|bli varslet|du får denne e-posten|du mottar denne e-posten|"
        "du mottar dette nyhetsbrevet|få de viktigste|få nyhetene|få nyheter|få siste|få vårt|følg oss i|"
        "gå ikke glipp|hver dag|hver uke|last ned|meld deg av|meld deg på|nyhetsbrev:|skriv deg på|"
        "vil du få|vil du ha|vil du motta|vis i nettleser|åpne i nettleser"
    )),
    ("share", (  # share and save buttons
        "del på|del via|følg|følg oss på|følg på|lik oss på"
    )),
    ("comments", (  # comment boxes
        "bli med i|delta i|fant du|har du innspill|har du spørsmål|har du synspunkter|har du tips|"
        "hva mener du|hva synes du|kjære leser|kommenter|kontakt|logg inn for å|send inn|send oss|"
        "send tips|si din mening|si hva du mener|skriv til|tips|tips oss|vi ønsker|vil du delta|"
        "vil du kommentere|vil du skrive|ønsker du å"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonner og|allerede abonnent|artikkelen er kun|bestill|bli abonnent|denne artikkelen er|"
        "denne saken er|dette innholdet er|du er ikke|du leser nå|er du abonnent|for å lese|"
        "få full tilgang|få tilgang|har du allerede|kjøp|kun for|les hele artikkelen|les videre|"
        "logg inn|prøv|som abonnent|støtt|velkommen til|vil du lese|ønsker du å lese"
    )),
    ("consent", (  # cookie and privacy banners
        "denne siden bruker|dette innholdet|dette nettstedet bruker|du må|for å se|for å vise|"
        "her kommer|her vises|innhold fra|nettleseren din|nettstedet bruker|ved å|vi bruker|vi og våre|"
        "vi trenger|vis innhold fra"
    )),
    ("advert", (  # adverts and marks of paid content
        "annonse:|annonsørinnhold fra|artikkelen er produsert|artikkelen fortsetter|"
        "artikkelen inneholder|dette er annonseinnhold|dette er en annonse|i samarbeid med|"
        "presenteres av|sponset av|teksten fortsetter|vi kan motta"
    )),
    ("media", (  # players and galleries
        "bilder:|bildeserie:|direkte:|et innlegg delt av|galleri:|grafikk:|her ser du|hør podkast|hør:|"
        "klikk på bildet|lytt til|lytt:|podkast:|se bildene|se bilder|se direkte|se video|se videoen|"
        "se:|tv:|video:|vis dette innlegget"
    )),
    ("copyright", (  # rights lines
        "(c)|alle artikler er beskyttet av|alle rettigheter|alt innhold|artikkelen ble først|"
        "artikkelen er tidligere|copyright 20|copyright ©|copyright:|denne artikkelen ble først|"
        "denne saken ble først|dette er en anmeldelse|dette er en debattartikkel|dette er en kommentar|"
        "dette er en kronikk|dette er en leder|dette er en nyhetssak|dette er et debattinnlegg|"
        "dette er et leserbrev|innlegget gir uttrykk|kommentaren gir uttrykk|kronikken gir uttrykk|"
        "opphavsrett|saken er tidligere|© 19|© 20"
    )),
    ("date", (  # age of the page
        "først publisert|lesetid|lesetid:|oppdatert|oppdatert:|publisert|publisert:|sist endret|"
        "sist oppdatert"
    )),
    ("tool", (  # reading tools
        "artikkelen er oversatt|denne artikkelen er automatisk|denne saken er oversatt|generert av|"
        "laget av|lytt til artikkelen|oppsummeringen er|oversatt av|sendt fra min|teksten er oversatt"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "aktuelle saker|anbefalt|anbefalt for deg|anbefalte artikler|anbefalte saker|andre leser|"
    "andre saker|annonsørinnhold|dagens mest leste|flere artikler|flere nyheter|flere saker|"
    "fra forsiden|kanskje du også liker|les flere saker|les mer|les mer om saken|les også|les videre|"
    "lignende artikler|lignende saker|mer fra|mer om saken|mer om temaet|mer å lese|mest delt|"
    "mest kommentert|mest lest|mest lest i dag|mest lest nå|mest lest siste døgn|mest leste|mest sett|"
    "nyeste saker|populære saker|populært|populært nå|redaksjonen anbefaler|relatert|relatert innhold|"
    "relaterte artikler|relaterte nyheter|relaterte saker|se også|siste innlegg|siste nyheter|"
    "siste nytt|siste saker|sjå også|toppsaker|utvalgte saker|vi anbefaler"
)

# Section names of newspapers
SECTIONS = (
    "analyse|anmeldelse|anmeldelser|arbeidsliv|bil|bolig|bøker|børs|debatt|digitalt|distrikt|dokumentar|"
    "dyr|energi|eu|europa|familie|film|forbruker|forskning|forsvar|fotball|helse|historie|hjem|hytte|"
    "idrett|innenriks|intervju|jobb|justis|kjendis|klima|kommentar|kommentarer|kongelig|krig i ukraina|"
    "krim|kronikk|kronikker|kultur|kunst|landbruk|langrenn|leder|lederen|leserbrev|litteratur|livsstil|"
    "lokalt|magasinet|mat|mat og drikke|medier|meninger|midtøsten|miljø|mote|motor|musikk|natur|nyheter|"
    "næringsliv|penger|perspektiv|politikk|portrett|privatøkonomi|psykologi|reise|religion|reportasje|"
    "samfunn|skole|spill|sport|sprek|teater|teknologi|trafikk|tv|ung|urix|utdanning|utenriks|valg|verden|"
    "vinter-ol|vitenskap|vær|økonomi"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1, "januar": 1,
    "feb": 2, "februar": 2,
    "mar": 3, "mars": 3,
    "apr": 4, "april": 4,
    "mai": 5,
    "jun": 6, "juni": 6,
    "jul": 7, "juli": 7,
    "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10,
    "nov": 11, "november": 11,
    "des": 12, "desember": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "fre|fredag|laurdag|lør|lørdag|man|mandag|måndag|ons|onsdag|sundag|søn|søndag|tir|tirsdag|tor|"
    "torsdag|tysdag"
)

# Words round a date in a date line
DATE_WORDS = (
    "av|dato|den|endret|først publisert|i|i dag|kl|klokka|klokken|lagt ut|og|oppdatering|oppdatert|"
    "oppdatert den|oppdatert i dag|oppdatert kl|opprettet|postet|publiseringsdato|publisert|"
    "publisert den|publisert i dag|på|sendt|sist endret|sist oppdatert|sist oppdatert den|"
    "sist redigert|utgave"
)

# Those that announce a modification
UPDATED_WORDS = (
    "endret|oppdatering|oppdatert|oppdatert den|oppdatert i dag|oppdatert kl|sist endret|"
    "sist oppdatert|sist oppdatert den|sist redigert"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "akkurat nå", "", "now"),
    ("", "dager", "siden", "day"),
    ("", "i dag", "", "today"),
    ("", "i går", "", "yesterday"),
    ("", "min", "siden", "minute"),
    ("", "minutter", "siden", "minute"),
    ("", "nettopp", "", "now"),
    ("", "time", "siden", "hour"),
    ("", "timer", "siden", "hour"),
    ("for", "dag", "siden", "day"),
    ("for", "dager", "siden", "day"),
    ("for", "min", "siden", "minute"),
    ("for", "minutt", "siden", "minute"),
    ("for", "minutter", "siden", "minute"),
    ("for", "måned", "siden", "month"),
    ("for", "måneder", "siden", "month"),
    ("for", "sekunder", "siden", "second"),
    ("for", "time", "siden", "hour"),
    ("for", "timer", "siden", "hour"),
    ("for", "uke", "siden", "week"),
    ("for", "uker", "siden", "week"),
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
    "at|av|ble|bli|blir|blitt|de|den|det|en|er|et|etter|for|fra|før|hadde|har|hun|hvor|ikke|jeg|kan|med|"
    "mellom|men|noen|nå|og|også|på|seg|skal|som|til|var|vi|å"
)
