"""Finnish: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "aihe|artikkelin otsikko|jutun otsikko|otsikko|pääotsikko"
    )),
    ("description", (
        "alaotsikko|ingressi|johdanto|kuvaus|lyhyesti|tiivistelmä|yhteenveto"
    )),
    ("caption", (
        "grafiikka|kuvan selitys|kuvassa|kuvateksti|kuvatekstit"
    )),
    ("credit_line", (
        "arkistokuva|kuva|kuvaaja|kuvalähde|kuvan lähde|kuvankäsittely|kuvat|kuvitus|kuvituskuva|piirros|"
        "valokuva|valokuvaaja|valokuvat"
    )),
    ("body", (
        "artikkeli|juttu|koko teksti|leipäteksti|sisältö|teksti"
    )),
    ("category", (
        "aiheet|aihepiiri|arkistoitu|julkaistu osastossa|kategoria|kategoriassa|kategoriat|luokat|luokka|"
        "osasto|osio|rubriikki"
    )),
    ("keywords", (
        "aiheeseen liittyvät|aihetunnisteet|artikkelin aiheet|asiasana|asiasanat|avainsana|avainsanat|"
        "jutun aiheet|lisää aiheesta|lue lisää aiheesta|tagit|tags|tunnisteet|tägit"
    )),
    ("byline", (
        "julkaissut|juttu (kirjoittaja)|kirjoittaja|kirjoittajat|kirjoittanut|tekijä|tekijät|"
        "teksti ja kuvat|toimittaja|toimittajat"
    )),
    ("published", (
        "ensijulkaisu|julkaistu|julkaisuaika|julkaisupäivä|julkaisupäivämäärä|luotu|lähetetty|"
        "lähetysaika|pvm|päivämäärä|päiväys"
    )),
    ("modified", (
        "muokattu|päivitetty|päivitetty viimeksi|päivitys|viimeksi muokattu|viimeksi päivitetty"
    )),
    ("language", (
        "kieli"
    )),
    ("url", (
        "alkuperäinen artikkeli|linkit|linkki|osoite|url|verkko-osoite"
    )),
    ("site", (
        "aikakauslehti|julkaisija|julkaisu|kustantaja|lehti|lähde|media|sanomalehti|sivusto|"
        "verkkosivusto"
    )),
    ("drop", (
        "copyright|haettu|henkilö|henkilöt|id|issn|kenelle|keneltä|kopio|kopio (cc)|käännös|kääntäjä|"
        "liite|liitteet|lukuaika|lähettäjä|maa|merkkimäärä|numero|oikeudet|organisaatio|paikka|pituus|"
        "sanamäärä|sivu|sivut|sähköposti|tyyppi|vastaanottaja|vastaus|versio|vuosikerta|yritys"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "arkistokuva|graafi|grafiikka|kartta|kollaasi|kuva|kuva: kaikki oikeudet pidätetään|kuvaaja|"
    "kuvakaappaus|kuvalähde|kuvan lähde|kuvankaappaus|kuvanmuokkaus|kuvat|kuvitus|kuvituskuva|"
    "lehdistökuva|lähde|piirros|pressikuva|valokuva|valokuvaaja|valokuvat|video"
)

# Words that open a caption
CAPTION_LABELS = (
    "kuvan selitys|kuvassa|kuvateksti|kuvatekstit"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analyysi|haastattelu|juttu|kirjoittaa|kirjoittaja|kirjoittajat|kirjoittanut|kolumni|kääntänyt|"
    "raportti|teksti|teksti ja kuva|teksti ja kuvat|tekstit|toimittaja|toimittanut"
)

# Words after an author's name
BYLINE_TAILS = (
    "kirjeenvaihtaja|kirjoittaa|toimittaja|toimitus"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "aluetoimittaja|avustaja|brysselin-kirjeenvaihtaja|erikoistoimittaja|freelancer|hs|kansanedustaja|"
    "kesätoimittaja|kirjailija|kirjeenvaihtaja|kolumnisti|kriitikko|kulttuuritoimittaja|"
    "kulttuuritoimitus|kuvaaja|kuvajournalisti|mielipidetoimitus|politiikan toimittaja|"
    "politiikan toimitus|professori|pääkirjoitustoimittaja|pääkirjoitustoimitus|päätoimittaja|stt|"
    "stt-lehtikuva|talouden toimittaja|taloustoimittaja|taloustoimitus|tiedetoimittaja|toimittaja|"
    "toimittajat|toimitus|toimituspäällikkö|toimitussihteeri|tuottaja|ulkomaantoimittaja|"
    "ulkomaantoimitus|urheilutoimittaja|urheilutoimitus|uutispäällikkö|uutistoimitus|uutistuottaja|"
    "valokuvaaja|vastaava päätoimittaja|verkkotoimittaja|videotoimittaja|yhdysvaltain-kirjeenvaihtaja"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "jaa|jaa artikkeli|jaa bluesky-palvelussa|jaa facebookissa|jaa juttu|jaa linkedin|"
        "jaa linkedinissä|jaa linkki|jaa sähköpostilla|jaa sähköpostitse|jaa twitterissä|jaa tämä|"
        "jaa tämä artikkeli|jaa whatsappissa|jaa x:ssä|jaettu|kopioi|kopioi linkki|kopioi osoite|"
        "lahjoita artikkeli|linkki kopioitu|lisää suosikkeihin|lue myöhemmin|lähetä|"
        "lähetä sähköpostilla|suosikit|suosittele|sähköposti|tallenna|tallenna artikkeli|"
        "tallenna suosikkeihin|tallennettu|twiittaa|tykkää"
    )),
    ("tool", (  # reading tools
        "ilmoita asiavirheestä|ilmoita virheestä|kuuntele|kuuntele artikkeli|kuuntele juttu|käännä|"
        "lue ääneen|löysitkö virheen?|pdf|raportoi virhe|tekstin koko|tiivistelmä: tekoäly|tulosta|"
        "tulosta artikkeli|tumma tila"
    )),
    ("navigation", (  # menus and links of the page
        "aiheet a-ö|alkuun|anna palautetta|arkisto|asiakaspalvelu|avaa valikko|digilehti|edellinen|"
        "etusivu|etusivulle|hae|haku|horoskooppi|hyppää pääsisältöön|hyppää sisältöön|ilmoita|"
        "journalistin ohjeet|kaikki aiheet|kaikki uutiset|katso kaikki|kirjoittajat a-ö|"
        "kuolinilmoitukset|käyttöehdot|lataa lisää|lisää|lisää uutisia|lue lehti|lähetä uutisvinkki|"
        "mainosta|medialiikevaihto|mediatiedot|muut sivustot|näköislehti|näytä enemmän|näytä kaikki|"
        "näytä lisää|näytä vähemmän|ohjeet|oma tili|omat tiedot|osastot|ota yhteyttä|palaa alkuun|"
        "palaa etusivulle|palaute|palvelut|pelit|päävalikko|ristikot|rss|saavutettavuus|"
        "saavutettavuusseloste|seuraa|seuraa meitä|seuraava|seuraava artikkeli|siirry etusivulle|"
        "siirry pääsisältöön|siirry sisältöön|siirry suoraan sisältöön|sivukartta|sivun alkuun|sudoku|"
        "sulje|sulje valikko|sää|takaisin|takaisin etusivulle|takaisin ylös|tapahtumat|tietoa meistä|"
        "tilaa lehti|toimituksen yhteystiedot|tv-ohjelmat|työpaikat|uutisvinkki|valikko|verkkokauppa|"
        "yhteystiedot|ylös|yritysinfo"
    )),
    ("advert", (  # adverts and marks of paid content
        "artikkeli jatkuu ilmoituksen jälkeen|artikkeli jatkuu kuvan jälkeen|"
        "artikkeli jatkuu mainoksen jälkeen|ilmoitus|ilmoitus, juttu jatkuu alla|"
        "jatkuu mainoksen jälkeen|juttu jatkuu ilmoituksen alla|juttu jatkuu kuvan alla|"
        "juttu jatkuu kuvan jälkeen|juttu jatkuu mainoksen alla|juttu jatkuu mainoksen jälkeen|"
        "juttu jatkuu videon jälkeen|kaupallinen yhteistyö|kumppanisisältö|mainokset|mainos|"
        "mainos alkaa|mainos päättyy|mainos, juttu jatkuu alla|mainosyhteistyö|maksettu sisältö|"
        "sponsoroitu|sponsoroitu sisältö|teksti jatkuu mainoksen jälkeen|yhteistyössä"
    )),
    ("newsletter", (  # newsletter boxes
        "ilmoitukset|kiitos tilauksesta|push-ilmoitukset|sähköpostiosoite|sähköpostiosoitteesi|"
        "tilaa ilmaiset uutiskirjeet|tilaa uutiskirje|tilaa uutiskirjeemme|tilaa uutiskirjeet|"
        "uutiskirje|uutiskirjeet|uutiskirjetilaus"
    )),
    ("related", (  # links to other stories
        "aiheesta lisää|ajankohtaista|etusivulla nyt|jaetuimmat|juuri nyt|katso myös|katso myös:|"
        "katsotuimmat|kommentoiduimmat|liittyvät artikkelit|liittyvät jutut|lisää aiheesta|"
        "lisää luettavaa|lisää samasta aiheesta|lue koko juttu|lue lisää|lue lisää aiheesta tästä|"
        "lue lisää uutisia|lue lisää:|lue myös|lue myös:|lue nämä|lue seuraavaksi|lue tästä|luetuimmat|"
        "luetuimmat jutut|luetuimmat uutiset|muita juttuja|muut lukevat|muut uutiset|nostot|"
        "nyt luetaan|nyt luetuimmat|poiminnat|päivän luetuimmat|samasta aiheesta|seuraavaksi|"
        "sinua saattaa kiinnostaa|sinua saattaisi kiinnostaa|sinua voisi kiinnostaa|suositellaan|"
        "suositeltua|suosittelemme|suosittua|suosituimmat|suositukset|tilaajille|toimituksen valinnat|"
        "toimitus suosittelee|tuoreimmat|tuoreimmat uutiset|uusimmat|uusimmat artikkelit|"
        "uusimmat jutut|uusimmat uutiset|uutiset|videot|viikon luetuimmat|viimeisimmät|"
        "viimeisimmät uutiset"
    )),
    ("comments", (  # comment boxes
        "0 kommenttia|ei kommentteja|jätä kommentti|kaikki kommentit|keskustele|keskustelu|"
        "keskustelu on suljettu|kirjaudu kommentoidaksesi|kirjoita kommentti|kommentit|kommentit (0)|"
        "kommentoi|kommentoi juttua|kommentti|kysely|lisää kommentti|lue kommentit|lähetä kommentti|"
        "mitä mieltä olet?|näytä kommentit|osallistu keskusteluun|pakolliset kentät on merkitty *|"
        "peruuta vastaus|sähköpostiosoitettasi ei julkaista.|vastaa|äänestä"
    )),
    ("subscribe", (  # subscriptions and accounts
        "aloita tilaus|digitilaus|hanki tilaus|jatka lukemista|jo tilaaja?|kirjaudu|kirjaudu sisään|"
        "kirjaudu ulos|kokeile ilmaiseksi|kokeile maksutta|lahjatilaus|liity jäseneksi|"
        "lue artikkeli maksutta|luo tili|luo tunnus|oletko jo tilaaja?|"
        "oletko jo tilaaja? kirjaudu sisään|oletko tilaaja?|omat tilaukset|rekisteröidy|salasana|"
        "salasana unohtunut?|tilaa|tilaa lehti nyt|tilaa nyt|tilaajalle|tilaukset|tilaus|tilausohje|"
        "tue journalismia|tutustu tilausvaihtoehtoihin|tämä artikkeli on vain tilaajille|"
        "tämä on tilaajille tarkoitettu artikkeli|unohditko salasanan?|vain tilaajille|vain tilaajille."
    )),
    ("consent", (  # cookie and privacy banners
        "asetukset|evästeasetukset|evästeet|evästekäytännöt|hallitse evästeitä|hylkää|hylkää kaikki|"
        "hyväksy|hyväksy evästeet|hyväksy kaikki|hyväksy kaikki evästeet|käytämme evästeitä|"
        "muokkaa asetuksia|näytä sisältö|ok|rekisteriseloste|salli evästeet|salli kaikki|selvä|"
        "tietosuoja|tietosuoja ja evästeet|tietosuoja-asetukset|tietosuojakäytäntö|tietosuojalauseke|"
        "tietosuojaperiaatteet|tietosuojaseloste|vain välttämättömät|yksityisyydensuoja"
    )),
    ("media", (  # players and galleries
        "audio|avaa kuvat|avaa kuvien katselu|edellinen kuva|galleria|grafiikka|kaikki kuvat|"
        "katso kuvat|katso suorana|katso tallenne|katso video|koko näyttö|kuvagalleria|kuvasarja|kuvat|"
        "ladataan|ladataan...|lataa|live|näytä kuvat|näytä kuvateksti|podcast|podcastit|seuraava kuva|"
        "suora|suora lähetys|suurenna|suurenna kuva|tauko|toista|toista video|video|video alkaa"
    )),
    ("copyright", (  # rights lines
        "copyright|kaikki oikeudet pidätetään|kaikki oikeudet pidätetään.|sisällön kopiointi kielletty|"
        "tekijänoikeudet|tekijänoikeus|© kaikki oikeudet pidätetään"
    )),
    ("date", (  # age of the page
        "eilen|julkaistu|juttu päivittyy|juttua päivitetään|juuri äsken|päivitetty|päivittyvä|päivitys|"
        "tänään|uusi"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "aiheesta lisää|kaikki jutut|katso kaikki|katso myös|katso myös:|lisää aiheesta|"
        "lisää luettavaa|lisää samasta|lue aiemmin|lue aiheesta|lue kaikki|lue koko|lue lisää|"
        "lue lisää tästä|lue lisää täältä|lue lisää:|lue myös|lue myös:|lue tästä|lue täältä|lue:|"
        "mistä on kyse:|muita uutisia"
    )),
    ("newsletter", (  # newsletter boxes
        "avaa selaimessa|lataa sovellus|liity whatsapp|lue selaimessa|näytä selaimessa|peru uutiskirje|"
        "peruuta tilaus|saat tämän uutiskirjeen|saat tämän viestin|saat uutiset|seuraa whatsapp|tilaa|"
        "tilaa ilmainen|tilaa uutiskirje|uutiskirje:"
    )),
    ("share", (  # share and save buttons
        "jaa juttu|jaa tämä|seuraa|seuraa meitä|tykkää meistä"
    )),
    ("comments", (  # comment boxes
        "anna palautetta|haluatko kommentoida|huomasitko virheen|kerro|keskustele|kirjaudu|kommentoi|"
        "lähetä|mitä mieltä|onko sinulla|osallistu|ota yhteyttä|vinkkaa|voit keskustella|"
        "voit kommentoida"
    )),
    ("subscribe", (  # subscriptions and accounts
        "aloita|jatka lukemista|jo tilaaja|kirjaudu sisään|kokeile|lue artikkeli|oletko jo|"
        "oletko tilaaja|saat|tilaa digi|tilaa nyt|tilaajana|tutustu|tämä artikkeli on|tämä juttu on|"
        "tämä sisältö on|vain tilaajille"
    )),
    ("consent", (  # cookie and privacy banners
        "hyväksymällä|jatkamalla|klikkaamalla|käytämme evästeitä|me ja|näyttääksemme|painamalla|"
        "selaimesi|sivusto käyttää|tarvitsemme|tähän on upotettu|tämä sivusto käyttää|tässä olisi"
    )),
    ("advert", (  # adverts and marks of paid content
        "artikkeli jatkuu|artikkeli sisältää|ilmoitus:|juttu jatkuu|kaupallinen yhteistyö|mainos:|"
        "saatamme saada|sponsoroitu:|teksti jatkuu|yhteistyössä:"
    )),
    ("media", (  # players and galleries
        "avaa kuva|galleria:|katso kuvat|katso tallenne|katso video|katso videolta|katso:|"
        "klikkaa kuvaa|kuuntele|kuuntele:|kuvat:|podcast:|suora:|video:|videolla"
    )),
    ("copyright", (  # rights lines
        "(c)|artikkeli on julkaistu|copyright 20|copyright ©|copyright:|juttu on alun perin|"
        "juttu on julkaistu|kaikki oikeudet|kirjoitus on julkaistu|© 19|© 20"
    )),
    ("date", (  # age of the page
        "julkaistu|julkaistu:|juttua korjattu|juttua muokattu|juttua päivitetty|korjaus|lukuaika|"
        "lukuaika:|muokattu|oikaisu|päivitetty|päivitetty:|viimeksi päivitetty"
    )),
    ("tool", (  # reading tools
        "artikkeli on käännetty|juttu on käännetty|kuuntele artikkeli|käännös:|lähetetty iphonesta|"
        "tekoälyn|tiivistelmän on"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "aiheesta lisää|ajankohtaista|etusivulla nyt|jaetuimmat|juuri nyt|katso myös|katsotuimmat|"
    "kommentoiduimmat|kumppanisisältö|liittyvät artikkelit|liittyvät jutut|lisää aiheesta|"
    "lisää luettavaa|lisää samasta aiheesta|lue lisää|lue lisää uutisia|lue myös|lue seuraavaksi|"
    "luetuimmat|luetuimmat jutut|luetuimmat uutiset|muita juttuja|muut lukevat|muut uutiset|"
    "nyt luetaan|nyt luetuimmat|poiminnat|päivän luetuimmat|samasta aiheesta|sinua saattaa kiinnostaa|"
    "sinua saattaisi kiinnostaa|sinua voisi kiinnostaa|suositellaan|suosittelemme|suosittua|"
    "suosituimmat|toimituksen valinnat|toimitus suosittelee|tuoreimmat|tuoreimmat uutiset|uusimmat|"
    "uusimmat artikkelit|uusimmat jutut|uusimmat uutiset|viikon luetuimmat|viimeisimmät uutiset"
)

# Section names of newspapers
SECTIONS = (
    "ajankohtaista|analyysi|asuminen|autot|digi|elokuvat|elämä|elämäntapa|energia|eurooppa|historia|"
    "hyvinvointi|ihmiset|ilmasto|ilmastonmuutos|jalkapallo|julkkikset|jääkiekko|kaupungit|kaupunki|kirjat|"
    "kolumni|kolumnit|kotimaa|koulutus|kulttuuri|kuningasperhe|liikenne|luonto|lääketiede|maailma|"
    "matkailu|media|metsä|mielipide|mielipiteet|muoti|musiikki|nyt|oikeus|opinto|perhe|politiikka|"
    "puheenaihe|puolustus|pääkirjoitukset|pääkirjoitus|pörssi|raha|rikokset|rikos|ruoka|sarjakuvat|sota|"
    "sää|taide|talous|tasavallan presidentti|teatteri|tekniikka|teknologia|televisio|terveys|tiede|"
    "tiede ja luonto|turvallisuus|työ|työelämä|ulkomaat|urheilu|uutiset|vaalit|vieraskynä|viihde|visio|"
    "yhteiskunta|ympäristö|yritykset"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "tammi": 1, "tammikuu": 1, "tammikuuta": 1,
    "helmi": 2, "helmikuu": 2, "helmikuuta": 2,
    "maalis": 3, "maaliskuu": 3, "maaliskuuta": 3,
    "huhti": 4, "huhtikuu": 4, "huhtikuuta": 4,
    "touko": 5, "toukokuu": 5, "toukokuuta": 5,
    "kesä": 6, "kesäkuu": 6, "kesäkuuta": 6,
    "heinä": 7, "heinäkuu": 7, "heinäkuuta": 7,
    "elo": 8, "elokuu": 8, "elokuuta": 8,
    "syys": 9, "syyskuu": 9, "syyskuuta": 9,
    "loka": 10, "lokakuu": 10, "lokakuuta": 10,
    "marras": 11, "marraskuu": 11, "marraskuuta": 11,
    "joulu": 12, "joulukuu": 12, "joulukuuta": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "ke|keskiviikko|keskiviikkona|la|lauantai|lauantaina|ma|maanantai|maanantaina|pe|perjantai|"
    "perjantaina|su|sunnuntai|sunnuntaina|ti|tiistai|tiistaina|to|torstai|torstaina"
)

# Words round a date in a date line
DATE_WORDS = (
    "artikkeli|ensijulkaisu|ja|julkaistu|julkaisuaika|julkaisupäivä|juttu julkaistu|kello|kirjoitettu|"
    "klo|korjattu|luotu|lähetetty|muokattu|pvm|päivitetty|päivitetty viimeksi|päivitys|päivämäärä|"
    "tänään|viimeksi muokattu|viimeksi päivitetty"
)

# Those that announce a modification
UPDATED_WORDS = (
    "korjattu|muokattu|päivitetty|päivitetty viimeksi|päivitys|viimeksi muokattu|viimeksi päivitetty"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "eilen", "", "yesterday"),
    ("", "h", "sitten", "hour"),
    ("", "juuri nyt", "", "now"),
    ("", "kuukausi", "sitten", "month"),
    ("", "kuukautta", "sitten", "month"),
    ("", "min", "sitten", "minute"),
    ("", "minuutti", "sitten", "minute"),
    ("", "minuuttia", "sitten", "minute"),
    ("", "pv", "sitten", "day"),
    ("", "päivä", "sitten", "day"),
    ("", "päivää", "sitten", "day"),
    ("", "s", "sitten", "second"),
    ("", "sekuntia", "sitten", "second"),
    ("", "t", "sitten", "hour"),
    ("", "tunti", "sitten", "hour"),
    ("", "tuntia", "sitten", "hour"),
    ("", "tänään", "", "today"),
    ("", "viikko", "sitten", "week"),
    ("", "viikkoa", "sitten", "week"),
    ("", "vuosi", "sitten", "year"),
    ("", "vuotta", "sitten", "year"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|ja|sekä"
)

# Frequent function words that tell the language
STOPWORDS = (
    "ei|että|hän|ja|jo|joka|jos|kuin|kun|mitä|mukaan|mutta|myös|niin|ole|oli|olisi|on|ovat|sanoo|se|"
    "sen|tai|tämä|vuoden"
)
