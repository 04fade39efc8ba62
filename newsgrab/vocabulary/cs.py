"""Czech: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "nadpis|název|název článku|předmět|titul|titulek|titulek článku"
    )),
    ("description", (
        "abstrakt|anotace|perex|podtitul|podtitulek|popis|shrnutí|souhrn|stručně|úvod"
    )),
    ("caption", (
        "grafika|na snímku|popis fotografie|popis obrázku|popisek|popisek fotky|popisek fotografie|"
        "popisek obrázku|popisek snímku|popisky|text k fotografii"
    )),
    ("credit_line", (
        "autor fotky|autor foto|autor fotografie|autor ilustrace|autor snímku|foto|foto:|fotograf|"
        "fotografie|fotografové|ilustrace|ilustrační foto|ilustroval|kresba|obrázek|snímek|snímky|"
        "titulní foto|zdroj fotky|zdroj foto|zdroj fotografie|zdroj obrázku|zdroj snímku|úvodní foto"
    )),
    ("body", (
        "celý text|obsah|obsah článku|plný text|text článku|tělo článku|znění|článek"
    )),
    ("category", (
        "kanál|kategorie|kategorie článku|oddíl|okruh|podkategorie|podrubrika|publikováno v|"
        "publikováno v kategorii|rubrika|rubriky|sekce|téma|témata|vydáno v rubrice|zařazeno do|"
        "zařazeno v|zařazeno v kategorii|zveřejněno v"
    )),
    ("keywords", (
        "deskriptory|hashtagy|hesla|heslo|klíčová slova|klíčové slovo|označeno|označeno štítky|"
        "podobná témata|předmětová hesla|příbuzná témata|související témata|tag|tagged|tagy|"
        "témata v článku|témata článku|v článku se mluví o|více k tématu|více o tématu|štítek|štítky"
    )),
    ("byline", (
        "autor|autor textu|autor článku|autorka|autorka článku|autoři|jméno autora|napsal|napsala|napsali|"
        "novinář|novinářka|publikoval|připravil|připravila|redaktor|redaktorka|reportér|reportérka|"
        "rozhovor vedl|rozhovor vedla|texty|vložil|vložila|zpracoval|zpracovala"
    )),
    ("published", (
        "datum|datum a čas|datum publikace|datum publikování|datum vložení|datum vydání|datum vytvoření|"
        "datum zveřejnění|odesláno|poprvé publikováno|publikace|publikováno|publikováno dne|přidáno|"
        "vloženo|vydáno|vydáno dne|vytvořeno|zveřejněno|zveřejněno dne|čas|čas publikace|čas vydání"
    )),
    ("modified", (
        "aktualizace|aktualizovaný|aktualizováno|aktualizováno dne|datum aktualizace|datum změny|"
        "datum úpravy|doplněno|naposledy aktualizováno|naposledy upraveno|naposledy změněno|"
        "poslední aktualizace|poslední změna|poslední úprava|upraveno|změněno"
    )),
    ("language", (
        "jazyk|jazyk článku|jazyky"
    )),
    ("url", (
        "adresa|adresa článku|internetová adresa|odkaz|odkaz na článek|odkazy|permalink|původní článek|"
        "trvalý odkaz|url|webová adresa|zdrojový odkaz"
    )),
    ("site", (
        "deník|médium|noviny|název periodika|název zdroje|periodikum|portál|publikováno na|server|"
        "titul periodika|vydavatel|vydavatelství|web|webová stránka|zdroj|zdroje|časopis"
    )),
    ("drop", (  # database exports, e-mail and print heads
        "autorská práva|ave|citováno|copyright|databáze|datum přístupu|datum stažení|doba čtení|dosah|"
        "druh|druh dokumentu|délka|délka čtení|e-mail|editor|editorka|editoři|email|firma|firmy|grp|"
        "hodnocení|id|id článku|identifikátor|instituce|isbn|issn|kamera|komu|kontakt|kontakty|kopie|"
        "korektura|kraj|kód|licence|lokalita|mutace|místo|místo vydání|město|náklad|název souboru|oblast|"
        "od|odesílatel|odhadovaná doba čtení|odpovědět|odvětví|okres|organizace|osoba|osobnosti|osoby|"
        "periodicita|poznámka|poznámky|počet slov|počet stran|počet znaků|počet zobrazení|priorita|"
        "prodaný náklad|produkce|překlad|překladatel|přeložil|přeložila|přečteno|přečtení|příjemce|"
        "příloha|příloha novin|přílohy|region|režie|rok|rozsah|ročník|s.|skrytá kopie|skóre|soubor|"
        "společnost|společnosti|stav|staženo|str.|strana|strany|stát|střih|svazek|série|telefon|"
        "tištěný náklad|typ|typ dokumentu|typ média|typ zdroje|vedoucí vydání|verze|vydání|země|zobrazeno|"
        "zobrazení|čas čtení|číslo|číslo vydání|šéfredaktor"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "archiv|archivní foto|archivní snímek|autor fotky|autor foto|autor fotografie|autor ilustrace|"
    "autor snímku|credit|foto|foto a text|foto a video|foto archiv|foto ilustrační|foto:|fotograf|"
    "fotografie|fotografie:|fotografoval|fotografovala|fotografové|grafika|grafika:|ilustr.|ilustrace|"
    "ilustrační foto|ilustrační fotografie|ilustrační snímek|ilustroval|infografika|koláž|kresba|mapa|"
    "montáž|obrázek|profimedia foto|repro|reprofoto|screenshot|snímek|snímek obrazovky|snímky|text a foto|"
    "text a fotografie|text i foto|titulní foto|video|vizualizace|zdroj|zdroj fota|zdroj fotky|zdroj foto|"
    "zdroj fotografie|zdroj grafiky|zdroj obrázku|zdroj snímku|zdroj videa|zdroj:|© foto|úvodní foto"
)

# Words that open a caption
CAPTION_LABELS = (
    "na fotce|na fotografii|na snímku|popis fotografie|popis obrázku|popisek|popisek fotky|"
    "popisek fotografie|popisek obrázku|popisek snímku|popisky|text k fotografii"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analýza|autor|autor textu|autor článku|autorka|autoři|foto a text|glosa|komentuje|komentář|napsal|"
    "napsala|napsali|od našeho zpravodaje|od naší zpravodajky|od zpravodaje|od zvláštního zpravodaje|"
    "ptal se|ptala se|publikoval|píše|přeložil|přeložila|připravil|připravila|připravili|redaktor|"
    "redaktorka|reportáž|reportér|rozhovor vedl|rozhovor vedla|text|text a foto|text a fotografie|vložil|"
    "vložila|zaznamenal|zaznamenala|zpracoval|zpracovala"
)

# Words after an author's name
BYLINE_TAILS = (
    "komentátor|komentátorka|novinář|novinářka|redaktor|redaktorka|reportér|reportérka|"
    "spolupracovník redakce|zpravodaj|zpravodajka|zvláštní zpravodaj"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "agentura|agentury|analytik|analytička|autor|autorka|domácí redakce|editor|editorka|ekonom|"
    "ekonomická redakce|ekonomka|elév|elévka|externí spolupracovník|fotograf|fotografka|fotoreportér|"
    "historik|investigativní novinář|investigativní reportér|komentátor|komentátorka|korespondent|"
    "korespondentka|kulturní redakce|novinář|novinářka|politolog|politoložka|profesor|publicista|"
    "publicistka|redakce|redakce zpráv|redaktor|redaktor domácí rubriky|redaktor ekonomické rubriky|"
    "redaktor sportu|redaktor zahraniční rubriky|redaktorka|reportér|reportérka|sociolog|spisovatel|"
    "spisovatelka|spolupracovnice redakce|spolupracovník redakce|sportovní redakce|sportovní redaktor|"
    "stálý zpravodaj|stážista|stážistka|tým|vedoucí rubriky|vedoucí vydání|zahraniční redakce|"
    "zahraniční zpravodaj|zpravodaj|zpravodaj v berlíně|zpravodaj v bruselu|zpravodaj v moskvě|"
    "zpravodaj v usa|zpravodajka|zvláštní zpravodaj|zvláštní zpravodajka|zástupce šéfredaktora|"
    "česká tisková kancelář|čtk|šéfredaktor|šéfredaktorka"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "darovat článek|doporučit|e-mail|kopírovat|kopírovat odkaz|kopírovat url|líbí se mi|oblíbené|"
        "odemknout pro přátele|odkaz byl zkopírován|odkaz zkopírován|poslat|poslat e-mailem|poslat odkaz|"
        "poslat přátelům|poslat známému|pošlete dál|přečíst později|přidat do záložek|přidat k oblíbeným|"
        "sdílej|sdílejte|sdílejte článek|sdílení|sdílet|sdílet e-mailem|sdílet na facebooku|"
        "sdílet na linkedin|sdílet na twitteru|sdílet na x|sdílet článek|sdílet:|to se mi líbí|tweet|"
        "tweetnout|uložit|uložit na později|uložit článek|věnovat článek|zkopírovat odkaz|zkopírováno"
    )),
    ("tool", (  # reading tools
        "audio verze|chyba v článku|menší písmo|nahlásit|nahlásit chybu|nahlásit chybu v článku|"
        "obsah článku:|pdf|poslechnout|poslechnout článek|poslechněte si|poslechněte si článek|poslouchat|"
        "přehrát článek|přeložit|přidat jako preferovaný zdroj|přidat na seznam|"
        "přidat si na seznam zprávy|rozbalit|sbalit|shrnutí článku|sledovat na google zprávách|"
        "stáhnout pdf|světlý režim|tisk|tisknout|tisknout článek|tmavý režim|velikost písma|"
        "verze pro tisk|vytisknout|vytisknout článek|větší písmo|zmenšit písmo|zvětšit písmo"
    )),
    ("navigation", (  # menus and links of the page
        "aplikace|archiv vydání|archiv článků|autoři|ceník inzerce|další|další příspěvek|další strana|"
        "další stránka|další zprávy|další článek|digitální vydání|domovská stránka|domů|e-shop|e-vydání|"
        "elektronické vydání|etický kodex|faq|fotobanka|hlavní menu|hlavní strana|hlavní stránka|hledat|"
        "hledat:|hledání|home|horoskop|horoskopy|hry|inzerce|inzerovat|inzertní příloha|inzerujte|"
        "jízdní řády|kalendář akcí|kariéra|kontakt na redakci|kontaktujte nás|kurzy měn|kvízy|křížovky|"
        "mapa stránek|mapa webu|menu|mobilní aplikace|mobilní verze|nahoru|najdete nás|napište nám|"
        "navigace|navigace pro příspěvek|načíst další|načíst více|naše tituly|naše weby|nápověda|o nás|"
        "o projektu|o webu|obchod|obchodní podmínky|otevřít menu|partneři webu|podmínky používání|"
        "podmínky užití|počasí|pošlete tip|pravidla|profil autora|program tv|předchozí|předchozí příspěvek|"
        "předchozí strana|předchozí stránka|předchozí článek|předplatné tisku|předpověď počasí|"
        "přejít k hlavnímu obsahu|přejít k menu|přejít k navigaci|přejít k obsahu|přejít na hlavní obsah|"
        "přejít na homepage|přejít na obsah|přeskočit na obsah|redakce webu|reklama na webu|rss|sledovat|"
        "sledovat autora|sledujte nás|sociální sítě|sudoku|tip pro redakci|titulní strana|titulní stránka|"
        "tištěné vydání|tv program|volná místa|vpřed|vyhledat|vyhledávání|více|více »|více...|vše|"
        "všechny zprávy|všechny články|všechny články autora|všeobecné obchodní podmínky|zavřít|"
        "zavřít menu|zobrazit další|zobrazit méně|zobrazit více|zobrazit vše|zpět|zpět na hlavní stránku|"
        "zpět na homepage|zpět na začátek|zpět na úvod|zpět na článek|zpět nahoru|úvod webu|úvodní stránka|"
        "časté dotazy|článek|články autora"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertisement|advertorial|akční nabídky|bez reklam|inzerce:|inzerát|komerční obsah|"
        "komerční prezentace|komerční sdělení|komerční text|komerční článek|obsah partnera|"
        "partnerský obsah|partnerský článek|placená inzerce|placený obsah|pokračování pod reklamou|"
        "pokračování článku pod reklamou|pr|pr článek|propagace|přeskočit reklamu|reklama|reklama:|"
        "sponzorovaný obsah|sponzorovaný text|sponzorovaný článek|sponzorováno|"
        "text pokračuje pod reklamou|ve spolupráci s|zavřít reklamu|článek pokračuje pod reklamou|"
        "článek pokračuje za reklamou|číst bez reklam"
    )),
    ("newsletter", (  # newsletter boxes
        "buďte v obraze|děkujeme za přihlášení|e-mailová adresa|newsletter|newslettery|nic vám neunikne|"
        "odběr newsletteru|odběr novinek|odebírat|odebírat newsletter|odebírejte|odesláním souhlasím|"
        "odhlásit odběr|povolit upozornění|přehled zpráv do e-mailu|přihlaste se k odběru|"
        "přihlaste se k odběru newsletteru|přihlásit k odběru|přihlásit k odběru newsletteru|"
        "přihlásit se k odběru|upozornění|vaše e-mailová adresa|váš e-mail|zadejte e-mail|"
        "zadejte svůj e-mail|zapnout upozornění|zůstaňte v obraze"
    )),
    ("related", (  # links to other stories
        "aktuální témata|aktuální zprávy|aktuální články|aktuálně|celý článek|celý článek zde|"
        "co se právě čte|další k tématu|další od autora|další z rubriky|další zprávy a články|"
        "další zprávy z rubriky|další články|další články autora|další články k tématu|"
        "další články z rubriky|doporučeno|doporučeno pro vás|doporučené|doporučené video|"
        "doporučené články|doporučujeme|doporučujeme:|hlavní zprávy|k tématu|k tématu:|"
        "mohlo by se vám líbit|mohlo by vás i zajímat|mohlo by vás také zajímat|mohlo by vás zajímat|"
        "mohlo by vás zajímat:|naše témata|nejdiskutovanější|nejdůležitější zprávy|nejlépe hodnocené|"
        "nejnovější|nejnovější příspěvky|nejnovější videa|nejnovější zprávy|nejnovější články|"
        "nejoblíbenější|nejsledovanější|nejčtenější|nejčtenější dnes|nejčtenější za 24 hodin|"
        "nejčtenější za týden|nejčtenější zprávy|nejčtenější články|nenechte si ujít|nepřehlédněte|"
        "nepřehlédněte!|neuniklo vám|oblíbené články|ostatní právě čtou|ostatní čtou|podobné příspěvky|"
        "podobné zprávy|podobné články|podívejte se také|pokračovat v článku|pokračovat ve čtení|"
        "populární|populární články|poslední zprávy|poslední články|právě se čte|právě teď|"
        "právě čtou ostatní|přečtěte si|přečtěte si i|přečtěte si také|přečtěte si také:|přečtěte si též|"
        "přečtěte si více|přečtěte si:|redakce doporučuje|seznam doporučuje|související|související obsah|"
        "související odkazy|související témata a články|související zprávy|související články|"
        "související články:|související:|stalo se|také by vás mohlo zajímat|tip redakce|"
        "to nejdůležitější|to nejlepší|trending|trendy|video k tématu|viz také|viz také:|"
        "vybrali jsme pro vás|vybrané články|vybíráme pro vás|více k tématu článku|více zde|výběr editorů|"
        "výběr redakce|z domova a ze světa|z jiných médií|z titulní strany|zajímavosti z webu|"
        "zajímavé články|zaujalo nás|zpravodajství dne|čtěte|čtěte dál|čtěte dále|čtěte i|čtěte také|"
        "čtěte také:|čtěte též|čtěte více|čtěte více:|čtěte:|číst celý článek|číst dál|číst dále|číst více"
    )),
    ("comments", (  # comment boxes
        "0 komentářů|anketa|co si o tom myslíte?|diskuse|diskuse (0)|diskuse je uzavřena|diskuse k článku|"
        "diskuse uzavřena|diskuze|diskuze (0)|diskuze je uzavřena|diskuze k článku|hlasovat|hlasujte|"
        "hodnocení článku|jak se vám článek líbil?|komentář|komentáře|komentáře (0)|"
        "komentáře jsou uzavřeny|komentáře jsou vypnuty|komentáře nejsou povoleny|komentáře:|komentářů|"
        "líbil se vám článek?|napište komentář|napsat komentář|názor čtenářů|názory čtenářů|"
        "od nejnovějších|od nejstarších|odeslat komentář|odpovědět na komentář|pravidla diskuse|"
        "pravidla diskuze|pro přidání komentáře se přihlaste|přejít do diskuse|přejít do diskuze|"
        "přidat komentář|přidat názor|přidat příspěvek|přidejte komentář|přidejte názor|příspěvků|"
        "reagovat|skrýt komentáře|vaše e-mailová adresa nebude zveřejněna.|vložit komentář|"
        "vstoupit do diskuse|vstoupit do diskuze|vstup do diskuse|vyžadované informace jsou označeny *|"
        "váš názor|výsledky|zobrazit diskusi|zobrazit diskuzi|zobrazit komentáře|zrušit odpověď|"
        "zrušit odpověď na komentář|žádné komentáře"
    )),
    ("subscribe", (  # subscriptions and accounts
        "darovat|exkluzivně|exkluzivně pro předplatitele|heslo|jen pro předplatitele|již máte předplatné?|"
        "jste již předplatitel?|koupit|koupit předplatné|máte již účet?|máte předplatné?|máte účet?|"
        "můj profil|můj účet|nemáte účet?|obsah pro předplatitele|odemknout|odemknout článek|"
        "odemkněte článek|odhlásit|odhlásit se|podpořit|podpořit web|podpořte nezávislou žurnalistiku|"
        "podpořte nás|podpořte redakci|pouze pro předplatitele|premium|pro předplatitele|prémiový obsah|"
        "prémiový článek|předplatit|předplatit nyní|předplatit si|předplatné|předplaťte si|přihlaste se|"
        "přihlašovací jméno|přihlásit|přihlásit se|přihlášení|přispějte|přispět|registrace|registrovat|"
        "registrovat se|registrujte se|tento článek je jen pro předplatitele|už máte předplatné?|"
        "vytvořit účet|vyzkoušejte zdarma|vyzkoušet|vyzkoušet zdarma|založit účet|zapomenuté heslo|"
        "zapomněli jste heslo?|zaregistrovat se|zaregistrujte se|zůstat přihlášen|účet"
    )),
    ("consent", (  # cookie and privacy banners
        "cookies|gdpr|jen nezbytné|nastavení|nastavení cookies|nastavení soukromí|nastavit cookies|"
        "nesouhlasím|ochrana osobních údajů|ochrana soukromí|ochrana údajů|odmítnout|odmítnout vše|"
        "odmítnout všechny|ok|osobní údaje|podrobné nastavení|pokračovat s reklamami|pouze nezbytné|"
        "používáme cookies|povolit vše|povolit všechny|prohlášení o přístupnosti|přijmout|přijmout vše|"
        "přijmout všechny|přijmout všechny cookies|přístupnost|rozumím|soubory cookie|souhlasím|"
        "souhlasím se vším|soukromí|spravovat cookies|správa cookies|uložit nastavení|uložit výběr|"
        "více informací|zpracování osobních údajů|zásady cookies|zásady ochrany osobních údajů"
    )),
    ("media", (  # players and galleries
        "audio|celá obrazovka|další fotky|další fotografie|fotky|foto v galerii|fotogalerie|"
        "fotografie v galerii|galerie|infografika|na celou obrazovku|načítám|načítání|načítání...|online|"
        "online přenos|otevřít galerii|pauza|podcast|podcasty|pozastavit|prohlédnout galerii|"
        "předchozí fotografie|přehrát|přehrát video|sledovat video|sledovat živě|spustit video|videa|"
        "video|video není dostupné|všechny fotky|všechny fotografie|zapnout zvuk|zapněte javascript|"
        "zobrazit galerii|zobrazit příspěvek na instagramu|zobrazit tento příspěvek na instagramu|"
        "zobrazit všechny fotografie|ztlumit|zvětšit|zvětšit fotografii|zvětšit obrázek|živé vysílání|"
        "živý přenos|živě"
    )),
    ("copyright", (  # rights lines
        "autorská práva|autorská práva vyhrazena|copyright|"
        "jakékoliv užití obsahu včetně převzetí je bez souhlasu zakázáno|kopírování zakázáno|"
        "právní upozornění|publikování nebo další šíření obsahu je bez písemného souhlasu zakázáno|"
        "všechna práva vyhrazena|všechna práva vyhrazena."
    )),
    ("date", (  # age of the page
        "aktualizace|aktualizováno|aktualizujeme|dnes|nové|nyní|právě teď:|publikováno|před chvílí|"
        "sledujeme online|teď|vydáno|včera"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "celý rozhovor|celý článek|další zprávy|další články|doporučujeme také|doporučujeme:|k tématu:|"
        "mohlo by vás také|mohlo by vás zajímat|mohlo by vás zajímat:|nenechte si ujít|nepřehlédněte:|"
        "o tématu jsme psali|podrobnosti zde|podrobnosti čtěte|podívejte se na|podívejte se také|"
        "psali jsme|přečtěte si|přečtěte si celý|přečtěte si i|přečtěte si také|přečtěte si také:|"
        "přečtěte si více|přečtěte si:|připomínáme:|související článek:|související články:|související:|"
        "tip:|viz také|viz také:|viz:|více informací|více k tématu|více k tématu:|více na|více o|"
        "více se dozvíte|více se dočtete|více zde|více čtěte|vše o|všechny zprávy o|všechny články|"
        "čtěte dále|čtěte dále:|čtěte i|čtěte i:|čtěte také|čtěte také:|čtěte též|čtěte též:|čtěte v|"
        "čtěte více|čtěte více:|čtěte:|číst dál|číst více"
    )),
    ("newsletter", (  # newsletter boxes
        "buďte v obraze|chcete být|chcete dostávat|chcete dostávat newsletter|chcete mít přehled|"
        "chcete vědět|každé ráno|každý den|každý týden|mějte přehled|nenechte si|newsletter:|"
        "objednejte si newsletter|odebírejte|odebírejte newsletter|odebírejte náš|odhlásit odběr|"
        "odhlásit se z|otevřít v prohlížeči|přihlaste se k|přihlaste se k odběru|přihlásit se k|"
        "stáhněte si aplikaci|stáhněte si naši|tento e-mail jste obdrželi|tento newsletter dostáváte|"
        "zadejte svůj|zobrazit v prohlížeči|zůstaňte v obraze"
    )),
    ("share", (  # share and save buttons
        "jsme na|klikněte pro sdílení|najdete nás na|přidejte se k|přidejte se na|přidejte si|sdílejte|"
        "sdílejte:|sdílet na|sdílet přes|sledujte nás|sledujte nás na|sledujte náš|staňte se fanoušky"
    )),
    ("comments", (  # comment boxes
        "byli jste|chcete-li přidat|co si myslíte|dejte nám|diskutujte|do diskuse|do diskuze|jak se vám|"
        "jaký je váš|komentáře vyjadřují|líbil se vám|máte pro nás|máte tip|máte zajímavý|máte zkušenost|"
        "napište nám|napište nám na|napište svůj|našli jste|našli jste v článku|názory autora|pište na|"
        "pište nám|pošlete nám|pošlete tip|pro diskuzi|pro přidání|pro vložení|stali jste se|"
        "text vyjadřuje|viděli jste|vstoupit do|víte o|všimli jste si"
    )),
    ("subscribe", (  # subscriptions and accounts
        "celý text|celý článek si|chcete pokračovat|chcete číst|chcete-li číst|exkluzivní obsah|již máte|"
        "jste již|jste předplatitel|líbí se vám|máte předplatné|nemáte|obsah je|odemkněte|podpořte|"
        "podpořte nás|pokračování článku|pokud máte předplatné|pokud se vám|pro pokračování|pro přečtení|"
        "předplatné|předplaťte si|přihlaste se|staňte se|tento obsah je|tento text je|tento článek je|"
        "už máte|vyzkoušejte|zaregistrujte se|zbývající část|zbývá|zbývá vám|získejte předplatné|"
        "článek je dostupný"
    )),
    ("consent", (  # cookie and privacy banners
        "abychom|kliknutím|kliknutím na|my a naši|my a naši partneři|na tomto webu|naše webové stránky|"
        "náš web používá|odesláním|odesláním formuláře|pokračováním|používáme|používáme cookies|"
        "používáme soubory|používáním|pro zobrazení|s vaším souhlasem|souhlasem|tento web používá|"
        "tyto stránky používají|tyto webové stránky|udělením souhlasu|váš prohlížeč|vážíme si|"
        "zde se zobrazuje"
    )),
    ("advert", (  # adverts and marks of paid content
        "inzerce:|komerční sdělení:|partner:|partnerem|partnerem článku|pokračování pod|reklama:|"
        "sponzorem|text pokračuje|text vznikl|v článku jsou použity|ve spolupráci s|vzniklo ve spolupráci|"
        "článek obsahuje|článek pokračuje|článek vznikl"
    )),
    ("media", (  # players and galleries
        "audio:|celou galerii|fotogalerie:|galerie:|infografika:|online:|podcast:|podívejte se|"
        "podívejte se na fotky|podívejte se na video|poslechněte si|poslechněte si:|poslouchejte|"
        "prohlédněte si|příspěvek sdílený|sledujte online|sledujte živě|sledujte:|video:|videoreportáž:|"
        "zobrazit příspěvek|zobrazit tento příspěvek|živě:"
    )),
    ("copyright", (  # rights lines
        "(c)|agenturní zpravodajství|autorská práva|bez písemného|bez předchozího|copyright 20|"
        "copyright ©|copyright:|issn|jakékoli užití|jakékoliv užití|jakékoliv šíření|kopírování|"
        "obsah je chráněn|obsah serveru|publikování nebo|publikování či|převzato se|převzato z|"
        "původně publikováno|rozhovor vyšel|tento materiál|text vyšel|využíváme zpravodajství|"
        "všechna práva|© 19|© 20|© copyright|článek původně|článek vyšel"
    )),
    ("date", (  # age of the page
        "aktualizace:|aktualizováno:|doba čtení|doba čtení:|délka čtení|délka čtení:|"
        "naposledy aktualizováno:|poslední aktualizace:|poslední úprava:|publikováno:|přečteno:|vydáno:|"
        "zprávu aktualizujeme|čas čtení|článek aktualizujeme|článek byl aktualizován|článek je starší"
    )),
    ("tool", (  # reading tools
        "obrázek vygenerován|odesláno z iphonu|odesláno z mého|přeloženo|přečtěte si článek nahlas|"
        "přidejte si nás|strojový překlad|text byl vygenerován|verze pro|článek byl přeložen"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "aktuální témata|aktuální zprávy|aktuální články|aktuálně|co se právě čte|další k tématu|"
    "další od autora|další z rubriky|další zprávy a články|další zprávy z rubriky|další články|"
    "další články autora|další články k tématu|další články z rubriky|doporučeno|doporučeno pro vás|"
    "doporučené|doporučené články|doporučujeme|hlavní zprávy|k tématu|mohlo by se vám líbit|"
    "mohlo by vás i zajímat|mohlo by vás také zajímat|mohlo by vás zajímat|naše témata|nejdiskutovanější|"
    "nejdůležitější zprávy|nejlépe hodnocené|nejnovější|nejnovější příspěvky|nejnovější videa|"
    "nejnovější zprávy|nejnovější články|nejoblíbenější|nejsledovanější|nejčtenější|nejčtenější dnes|"
    "nejčtenější za 24 hodin|nejčtenější za týden|nejčtenější zprávy|nejčtenější články|nenechte si ujít|"
    "nepřehlédněte|nepřehlédněte!|neuniklo vám|oblíbené články|ostatní právě čtou|ostatní čtou|"
    "podobné příspěvky|podobné zprávy|podobné články|podívejte se také|populární|populární články|"
    "poslední zprávy|poslední články|právě se čte|právě teď|právě čtou ostatní|přečtěte si|přečtěte si i|"
    "přečtěte si také|přečtěte si též|redakce doporučuje|seznam doporučuje|související|související obsah|"
    "související odkazy|související témata a články|související zprávy|související články|stalo se|"
    "také by vás mohlo zajímat|tip redakce|to nejdůležitější|to nejlepší|trending|trendy|video k tématu|"
    "viz také|vybrali jsme pro vás|vybrané články|vybíráme pro vás|výběr editorů|výběr redakce|"
    "z domova a ze světa|z jiných médií|z titulní strany|zajímavosti z webu|zajímavé články|zaujalo nás|"
    "zpravodajství dne|čtěte i|čtěte také|čtěte též"
)

# Section names of newspapers
SECTIONS = (
    "aktuality|analýza|analýzy|architektura|auta|auto|auto-moto|bezpečnost|blogy|bydlení|byznys|cestování|"
    "cyklistika|deníky|domov|domácnost|domácí|doprava|ekologie|ekonomika|energetika|evropa|evropská unie|"
    "fejeton|film|filmy|finance|fotbal|gastro|glosa|glosy|historie|hokej|hudba|investice|justice|jídlo|"
    "kauzy|klima|knihy|koktejl|komentář|komentáře|krimi|kultura|kultura a lifestyle|kuriozity|lidé|"
    "lifestyle|literatura|magazín|mládež|média|móda|nemovitosti|názory|názory a komentáře|olympiáda|"
    "osobnosti|peníze|podnikání|politika|politika domácí|pomoc v nouzi|práce|právo|průmysl|publicistika|"
    "příroda|recenze|regiony|regionální|relax|reportáž|reportáže|rodina|rozhovor|rozhovory|show|"
    "showbyznys|společnost|sport|styl|svět|tech|technika|technologie|telebazar|tenis|tv|události|umění|"
    "vesmír|volby|volný čas|vzdělání|vzdělávání|vztahy|válka na ukrajině|věda|věda a technika|"
    "věda a technologie|z domova|z regionů|zahraničí|zajímavosti|zdravotnictví|zdraví|ze světa|"
    "zemědělství|zprávy|zprávy z domova|zprávy ze světa|zvířata|černá kronika|školství|žena|ženy|"
    "životní prostředí|životní styl"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "led": 1, "leden": 1, "ledna": 1, "lednu": 1,
    "úno": 2, "únor": 2, "února": 2, "únoru": 2,
    "bře": 3, "březen": 3, "března": 3, "březnu": 3,
    "dub": 4, "duben": 4, "dubna": 4, "dubnu": 4,
    "kvě": 5, "květen": 5, "května": 5, "květnu": 5,
    "čer": 6, "červen": 6, "června": 6, "červnu": 6, "čvn": 6,
    "července": 7, "červenci": 7, "červenec": 7, "čvc": 7,
    "srp": 8, "srpen": 8, "srpna": 8, "srpnu": 8,
    "zář": 9, "září": 9,
    "říj": 10, "říjen": 10, "října": 10, "říjnu": 10,
    "lis": 11, "listopad": 11, "listopadu": 11,
    "pro": 12, "prosince": 12, "prosinci": 12, "prosinec": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "ne|ned|neděle|neděli|po|pon|pondělí|pá|pát|pátek|so|sob|sobota|sobotu|st|stř|středa|středu|v neděli|"
    "v pondělí|v pátek|v sobotu|v úterý|ve středu|ve čtvrtek|út|úte|úterý|čt|čtv|čtvrtek"
)

# Words round a date in a date line
DATE_WORDS = (
    "aktualizace|aktualizovaný|aktualizováno|aktualizováno dne|datum|datum a čas|datum aktualizace|"
    "datum publikace|datum vložení|datum vydání|datum zveřejnění|den|dne|dnes|doplněno|hod|hod.|hodin|"
    "naposledy aktualizováno|naposledy upraveno|naposledy změněno|odesláno|poprvé publikováno|"
    "poslední aktualizace|poslední změna|poslední úprava|publikováno|publikováno dne|přidáno|roku|selč|"
    "seč|upraveno|v|ve|vloženo|vydáno|vydáno dne|vytvořeno|včera|z|ze|ze dne|změněno|zveřejněno|"
    "zveřejněno dne|čas|čas vydání"
)

# Those that announce a modification
UPDATED_WORDS = (
    "aktualizace|aktualizovaný|aktualizováno|aktualizováno dne|datum aktualizace|doplněno|"
    "naposledy aktualizováno|naposledy upraveno|naposledy změněno|poslední aktualizace|poslední změna|"
    "poslední úprava|upraveno|změněno"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "dnes", "", "today"),
    ("", "právě teď", "", "now"),
    ("", "před chvílí", "", "now"),
    ("", "před okamžikem", "", "now"),
    ("", "včera", "", "yesterday"),
    ("před", "dnem", "", "day"),
    ("před", "dny", "", "day"),
    ("před", "h", "", "hour"),
    ("před", "hod", "", "hour"),
    ("před", "hodinami", "", "hour"),
    ("před", "hodinou", "", "hour"),
    ("před", "lety", "", "year"),
    ("před", "min", "", "minute"),
    ("před", "minutami", "", "minute"),
    ("před", "minutou", "", "minute"),
    ("před", "měsícem", "", "month"),
    ("před", "měsíci", "", "month"),
    ("před", "rokem", "", "year"),
    ("před", "roky", "", "year"),
    ("před", "s", "", "second"),
    ("před", "sekundami", "", "second"),
    ("před", "sekundou", "", "second"),
    ("před", "týdnem", "", "week"),
    ("před", "týdny", "", "week"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|a|i"
)

# Frequent function words that tell the language
STOPWORDS = (
    "aby|ale|až|by|byl|bylo|být|do|jako|jeho|jen|jsem|jsou|kterou|která|které|který|má|na|nebo|není|od|"
    "podle|pro|protože|před|při|s|se|si|také|to|už|v|ve|však|za|řekl|že"
)
