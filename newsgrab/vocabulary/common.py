"""Words of the news trade that belong to no one language: agencies, networks, database codes.

Folded as in the language modules (see :func:`newsgrab.vocabulary.fold`), sorted within each table.
"""

# One entry a line would make ten screens.
# fmt: off

# News agencies, picture agencies and stock libraries, as they stand in credits, datelines and bylines
AGENCIES: tuple[str, ...] = (
    "123rf", "a.p.", "aa", "aap", "aap image", "abaca", "abacapress", "action images", "adnkronos",
    "adobe stock", "adobestock", "aei", "afp", "afp photo", "afp연합뉴스", "agence france-presse",
    "agencia brasil", "agencia efe", "agencja wyborcza", "agencja wyborcza.pl", "agerpres",
    "agência brasil", "agência estado", "agência lusa", "agência o globo", "alamy", "alamy stock photo",
    "anadolu", "anadolu agency", "anadolu ajansi", "anadolu ajansı", "ani", "anp", "ansa", "antara",
    "antara foto", "ap", "ap photo", "apa", "apa images", "ap연합뉴스", "askanews", "associated press",
    "aurimages", "avi", "backgrid", "bbc", "belga", "bernama", "bestimage", "bildbyrån", "bloomberg", "bns",
    "bpi", "bridgeman", "bridgeman images", "bss", "bta", "canadian press", "canva", "cna", "cnn", "cnp",
    "contrasto", "corbis", "ctk", "cuartoscuro", "ddp", "depositphotos", "deutsche presse-agentur", "dha",
    "dpa", "dpa picture-alliance", "dpa-afx", "dreamstime", "dvids", "east news", "efe", "ekstra bladet",
    "elta", "empics", "epa", "epa-efe", "epa연합뉴스", "epd", "estadão conteúdo", "eurokinissi", "europa press",
    "europapress", "eyevine", "fena", "flickr", "folhapress", "fotogramma", "fotolia", "freepik",
    "gamma-rapho", "getty", "getty images", "gettyimages", "hans lucas", "hina", "hollandse hoogte", "ians",
    "iha", "imagn", "imagn images", "imagn-imagn images", "imago", "imago images", "ina", "interfax",
    "interfax.ru", "investigative images", "ipol", "ips", "irna", "isna", "istock", "istock/getty images",
    "istockphoto", "itar-tass", "ium press", "jiji", "jiji press", "kcna", "keystone", "keystone-sda",
    "kna", "kuna", "kyodo", "kyodo news", "laif", "lapresse", "lehtikuva", "leta", "lusa", "mafra",
    "magnum", "magnum photos", "maxppp", "mti", "nasa", "newscom", "notimex", "ntb", "ntb scanpix",
    "nurphoto", "pa", "pa images", "pa media", "pa wire", "panoramic", "pap", "pexels", "photonews",
    "photopress", "picture alliance", "picture-alliance", "pixabay", "polaris", "pool", "press association",
    "press trust of india", "presse canadienne", "profimedia", "pti", "qna", "rea", "reuters", "rex",
    "rex features", "rex/shutterstock", "ria novosti", "ritzau", "ritzau scanpix", "roger-viollet",
    "scanpix", "sda", "shutterstock", "shutterstock.com", "sid", "sipa", "sipa press", "sipa usa",
    "sipapress", "sopa images", "splash news", "sputnik", "stf", "stt", "stt-lehtikuva", "swns", "tanjug",
    "tasnim", "tasr", "tass", "telam", "the associated press", "the canadian press", "the new york times",
    "thinkstock", "tnn", "tt", "tt nyhetsbyrån", "ttxvn", "télam", "ukrinform", "ullstein bild", "unb",
    "unian", "united press international", "unsplash", "upi", "usa today network", "usa today sports",
    "vida press", "viewpress", "vna", "wafa", "wenn", "wikimedia", "wikimedia commons", "wikipedia",
    "wire services", "xinhua", "xinhua news agency", "yonhap", "yonhap news", "zuma", "zuma press",
    "zuma wire", "zumapress", "čtk", "šta", "αμπε", "απε-μπε", "апа", "бта", "интерфакс", "рбк",
    "риа новости", "тасс", "укринформ", "укрінформ", "уніан", "אי-פי", "אי.פי", "איי-פי", "אפ", "אפי",
    "רויטרס", "أ ف ب", "أ.ف.ب", "إرنا", "إيرنا", "الأناضول", "ایرنا", "ایسنا", "رويترز", "فرانس برس", "واس",
    "وام", "एएनआई", "एएफपी", "एपी", "पीटीआई", "रॉयटर्स", "ロイター", "ロイター通信", "中央社", "中新社", "人民视觉", "共同",
    "共同通信", "共同通信社", "德新社", "新华社", "新華社", "時事", "時事通信", "時事通信社", "法新社", "美联社", "视觉中国", "路透", "路透社",
    "連合ニュース", "게티이미지", "게티이미지뱅크", "게티이미지코리아", "뉴스1", "뉴시스", "로이터", "로이터 연합뉴스", "신화 연합뉴스", "신화통신", "연합",
    "연합뉴스", "타스 연합뉴스",
)

# Networks and messengers of share bars; a line that is only these is a share bar
NETWORKS: tuple[str, ...] = (
    "apple news", "blogger", "bluesky", "bsky", "buffer", "clipboard", "copy link", "delicious", "digg",
    "discord", "e-mail", "email", "evernote", "facebook", "facebook messenger", "fb", "flipboard", "gmail",
    "google", "google news", "google+", "hacker news", "hatena", "instagram", "instapaper", "kakao",
    "kakaotalk", "line", "linkedin", "livejournal", "mail", "mastodon", "messenger", "mix", "myspace",
    "naver", "note", "ok.ru", "outlook", "pinterest", "pocket", "print", "qq", "qq好友", "qq空间", "qzone",
    "reddit", "rss", "signal", "skype", "sms", "snapchat", "stumbleupon", "telegram", "threads", "tiktok",
    "truth social", "tumblr", "twitch", "twitter", "viber", "vk", "vkontakte", "wechat", "weibo",
    "whats app", "whatsapp", "x", "x.com", "xing", "yahoo", "youtube", "zalo", "вайбер", "ватсап", "вк",
    "вконтакте", "дзен", "одноклассники", "телеграм", "телеграмм", "וואטסאפ", "ווטסאפ", "טוויטר", "טלגרם",
    "פייסבוק", "إكس", "انستغرام", "تلغرام", "تليجرام", "تويتر", "فيس بوك", "فيسبوك", "لينكد إن", "واتس اب",
    "واتساب", "يوتيوب", "टेलीग्राम", "ट्विटर", "फेसबुक", "फेसबूक", "व्हाट्सएप", "व्हाट्सऐप",
    "はてなブックマーク", "はてブ", "ツイッター", "フェイスブック", "ライン", "人人网", "微信", "微信好友",
    "微博", "推特", "新浪微博", "朋友圈", "脸书", "腾讯微博", "臉書", "豆瓣", "開心網", "네이버",
    "네이버 블로그", "네이버밴드", "네이버블로그", "밴드", "엑스", "카카오스토리", "카카오톡", "카톡",
    "트위터", "페이스북",
)

# Factiva's codes before each field ("Indexing Codes", Dow Jones Factiva display formats) -> our field.
# TD and LP together are the text: LP its lead paragraph.  Company, industry, subject and region codes are
# the database's indexing, not the newspaper's, so they are dropped rather than taken as keywords.
FACTIVA: dict[str, str] = {
    "AN": "drop",  # accession number
    "ART": "caption",  # captions and descriptions of graphics
    "AU": "byline",  # author
    "BY": "byline",  # author
    "CC": "drop",  # category code
    "CLM": "category",  # column
    "CO": "drop",  # company codes
    "CR": "drop",  # credit information: the agency of the copy
    "CT": "drop",  # contact
    "CX": "drop",  # correction
    "CY": "drop",  # copyright
    "DJN": "drop",  # Dow Jones codes
    "DLN": "drop",  # dateline, repeated in the lead paragraph
    "DS": "drop",  # descriptors by code
    "ED": "drop",  # edition
    "ET": "published",  # time of publication
    "GC": "drop",  # geographic code
    "HD": "headline",  # headline
    "HL": "headline",  # headline with lead, older displays
    "HLP": "headline",  # headline and lead paragraph display
    "IN": "drop",  # industry codes
    "IPC": "drop",  # information provider codes
    "IPD": "drop",  # information provider descriptors
    "LA": "language",  # language
    "LP": "body",  # lead paragraph
    "NS": "keywords",  # subjects, with their codes
    "PD": "published",  # publication date
    "PG": "drop",  # page
    "PUB": "drop",  # publisher name
    "RE": "drop",  # region codes
    "RF": "drop",  # notes and references
    "RST": "drop",  # source restriction codes
    "SC": "drop",  # source code
    "SE": "category",  # section
    "SN": "site",  # source name
    "TD": "body",  # text following the lead paragraph
    "VOL": "drop",  # volume
    "WC": "drop",  # word count
}

#: what stands in brackets behind a caption and names no one: the picture is from the archive or a symbol
ARCHIVE_WORDS: tuple[str, ...] = (
    "arch?iv",  # de Archivbild, it archivio, es archivo, pt arquivo, en archive, ru архив is below
    "arkiv", "archief", "arkisto", "архив", "архів", "arşiv",  # nb da sv, nl, fi, ru, uk, tr
    "file (?:photo|image|picture)", "illustration", "symbol(?:bild|foto)?", "imagen de",
    "資料", "자료",
)  # fmt: skip

#: who stands where, as captions point it out (AP Stylebook, "Captions"), in brackets or between commas
POINTERS: tuple[str, ...] = (
    "l", "r", "c", "left", "right", "centre", "center",  # en
    "links", "rechts", "mitte", "li\\.?", "re\\.?", "m\\.?",  # de, nl
    "gauche", "droite", "à gauche", "à droite", "au centre", "g", "d",  # fr
    "izq\\.?", "der\\.?", "izquierda", "derecha", "centro",  # es
    "sinistra", "destra", "esquerda", "direita",  # it, pt
    "venstre", "høyre", "højre", "vänster", "höger",  # nb, da, sv
    "左", "右", "左から", "왼쪽", "오른쪽", "왼쪽부터", "맨 앞",
)  # fmt: skip

#: words of captions and never of first paragraphs
CAPTION_WORDS: tuple[str, ...] = ("pictured", "seen here", "file photo", "모습")

#: reserved rights, as the foot of a page states them
RIGHTS: tuple[str, ...] = (
    "all rights reserved", "alle rechte", "alle rechten", "tous droits", "todos los derechos",
    "tutti i diritti", "riproduzione riservata", "todos os direitos", "tüm hakları", "wszelkie prawa", "все права", "усі права",
    "všechna práva", "kaikki oikeudet", "alla rättigheter", "alle rettigheter", "版权所有", "版權所有", "未经允许", "未经授权", "未經授權",
    "無断転載", "무단\\s?전재", "hak cipta", "जमله अधिकार", "جميع الحقوق", "כל הזכויות", "με επιφύλαξη",
)  # fmt: skip
#: the buttons of share bars, the longer word of two first; none is the whole of a name
BUTTONS: tuple[str, ...] = (
    "comments", "comment", "connect", "email", "facebook", "like", "linkedin", "mail", "more", "pinterest", "pin",
    "print", "reddit", "save", "shares", "share", "tweets", "tweet", "twitter", "whatsapp",
)  # fmt: skip
#: words that open a line in square brackets which leads to another story: "[See 5 changes that help.]"
BRACKETED: frozenset[str] = frozenset((
    "see", "read", "view", "watch",  # en
    "lesen", "siehe",  # de
    "lire", "voir",  # fr
    "lea", "leer", "vea", "ver",  # es, pt
    "guarda", "leggi",  # it
    "lees", "läs", "læs", "les", "lue", "czytaj", "читайте", "читать",  # nl, sv, da, nb, fi, pl, ru
))  # fmt: skip
#: the sentence that WordPress's feeds end with (Yoast SEO, "RSS feed" in its translations): how it opens, folded,
#: and what stands between the story's name and the site's; empty where the language does not open with a word
FEED_FEET: tuple[tuple[str, str], ...] = (
    ("the post ", " appeared first on "),  # en
    ("der beitrag ", " erschien zuerst auf "), ("der artikel ", " erschien zuerst auf "),  # de
    ("l'article ", " est apparu en premier sur "),  # fr
    ("la entrada ", " se publicó primero en "), ("la entrada ", " aparece primero en "),  # es
    ("l'articolo ", " proviene da "), ("l'articolo ", " sembra essere il primo su "),  # it
    ("o post ", " apareceu primeiro em "), ("o conteúdo ", " aparece primeiro em "),  # pt
    ("het bericht ", " verscheen eerst op "),  # nl
    ("inlägget ", " dök först upp på "),  # sv
    ("innlegget ", " dukket først opp på "), ("indlægget ", " blev først udgivet på "),  # nb, da
    ("artikkeli ", " ilmestyi ensimmäisenä "), ("artikkeli ", " julkaistiin ensimmäisen kerran "),  # fi
    ("artykuł ", " pochodzi z serwisu "), ("příspěvek ", " pochází z "),  # pl, cs
    ("сообщение ", " появились сначала на "), ("запис ", " спершу з'явиться на "),  # ru, uk
    ("", " yazısı ilk önce "),  # tr
    ("το άρθρο ", " εμφανίστηκε πρώτα στο "),  # el
    ("artikel ", " pertama kali tampil pada "),  # id
    ("bài viết ", " đã xuất hiện đầu tiên vào ngày "),  # vi
    ("ظهرت المقالة ", " أولاً على "), ("הפוסט ", " הופיע לראשונה ב"),  # ar, he
    ("投稿 ", " に最初に表示されました"), ("", "最先出现在"), ("", "這篇文章最早發佈於"),  # ja, zh
)  # fmt: skip
#: how papers ask to be followed, before a name and a network: "Follow Jane Doe on Twitter"
FOLLOWINGS: tuple[str, ...] = (
    "folg ", "folge ", "folgen sie ", "follow ", "följ ", "følg ", "obserwuj ", "segui ", "sigue a ", "siga ",
    "suivez ", "volg ",
)  # fmt: skip

#: what the names of sites end with in scripts without spaces: 新华网, 中山日报, 朝日新聞, 聯合報
SITE_ENDS: tuple[str, ...] = (
    "ニュース", "官网", "官網", "在线", "新聞", "新闻", "日报", "日報", "網", "网", "網站", "网站", "報", "报", "频道", "頻道",
)  # fmt: skip
#: what newspapers are called, first or last in a name of two words and more: "The Harbour Post", "Gazeta Miejska".
#: Words that are sections' as well ("news", "world", "review", "Nachrichten") are left out.  Gathered
#: from the names of well-known dailies of each country, no list counted.
PAPERS: frozenset[str] = frozenset((
    "advertiser", "chronicle", "courier", "dispatch", "examiner", "gazette", "guardian", "herald",  # en
    "inquirer", "journal", "ledger", "mercury", "observer", "post", "sentinel", "telegraph", "times", "tribune",
    "allgemeine", "anzeiger", "blatt", "bote", "kurier", "merkur", "morgenpost", "rundschau", "tageblatt",  # de
    "tageszeitung", "tagblatt", "volksblatt", "zeitung",
    "courrier", "dauphiné", "dépêche", "figaro", "monde", "parisien", "progrès", "républicain", "télégramme",  # fr
    "correo", "diario", "gaceta", "heraldo", "mundo", "país", "periódico", "prensa", "vanguardia",  # es
    "correio", "diário", "folha", "gazeta", "jornal", "público",  # pt
    "corriere", "gazzetta", "giornale", "mattino", "messaggero", "nazione", "repubblica", "stampa",  # it
    "courant", "dagblad", "krant", "nieuwsblad", "telegraaf", "volkskrant",  # nl
    "avis", "avisen", "blad", "bladet", "dagbladet", "folkeblad", "posten", "stiftstidende", "tidende",  # da, nb
    "dagblad", "tidning", "tidningen",  # sv
    "lehti", "sanomat",  # fi
    "dziennik", "rzeczpospolita",  # pl
    "deník", "listy", "noviny",  # cs
    "ведомости", "вестник", "газета", "известия", "правда",  # ru
    "вісник", "відомості",  # uk
    "gazetesi", "postası",  # tr
    "εφημερίδα", "καθημερινή",  # el
    "جريدة", "صحيفة",  # ar
    "भास्कर", "जागरण", "पत्रिका",  # hi
    "harian", "koran",  # id
    "báo",  # vi
    "신문", "일보",  # ko
))  # fmt: skip
#: what houses behind their author are called that are no newspapers, last in their name: "Fox News", "Sky Sports",
#: "ABC Radio"; sections' words as well, so they count behind a name only
HOUSE_ENDS: frozenset[str] = frozenset((
    "digital", "magazin", "magazine", "media", "news", "online", "radio", "sport", "sports", "tv",
))  # fmt: skip
#: ranks before a job, left over where the job behind a name is known without them
JOB_RANKS: frozenset[str] = frozenset((
    "assistant", "associate", "chief", "deputy", "executive", "junior", "lead", "senior",
))  # fmt: skip
#: how names of one word end: "Beispielzeitung", "Folkebladet", 중앙일보
PAPER_ENDS: tuple[str, ...] = (
    "anzeiger", "blatt", "kurier", "presse", "rundschau", "zeitung",  # de
    "courant", "krant",  # nl
    "avisen", "bladet", "posten", "tidende", "tidningen",  # da, nb, sv
    "sanomat",  # fi
    "신문", "일보",  # ko
    "新聞", "日报", "日報", "晚报", "晚報",  # ja, zh
)  # fmt: skip
#: what of each is the same in all its spellings
RIGHTS_LITERALS: tuple[str, ...] = tuple(words.partition("\\")[0] for words in RIGHTS)

#: small words inside names: Dutch, German, Romance, Arabic, Hebrew, Nordic and Celtic ones
NAME_PARTICLES: frozenset[str] = frozenset((
    "abu", "af", "al", "an", "and", "av", "bin", "bint", "da", "dal", "das", "de", "degli", "dei", "del",
    "della", "den", "der", "di", "do", "dos", "du", "e", "el", "et", "ibn", "la", "las", "le", "los", "mac",
    "og", "te", "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zum", "zur", "’t",
))  # fmt: skip

#: words that open headings in capitals and never names: "In Kürze", "The Latest"
NO_FIRST_NAMES: frozenset[str] = frozenset((
    "am", "at", "auf", "aus", "bei", "das", "dans", "der", "des", "die", "ein", "eine", "en", "for", "für",
    "how", "im", "in", "les", "los", "mit", "more", "on", "para", "pour", "so", "sur", "the", "this", "to",
    "um", "une", "video", "vor", "warum", "was", "what", "when", "where", "why", "wie", "with", "zum", "zur",
))  # fmt: skip

# Cities of South Asia, Malaysia and the Gulf, whose papers set a colon behind the place of filing ("LAHORE: The …")
COLON_CITIES: frozenset[str] = frozenset((
    "abu dhabi", "ahmedabad", "ajman", "amritsar", "bengaluru", "bhopal", "bhubaneswar", "chandigarh",
    "chennai", "coimbatore", "colombo", "dehradun", "dhaka", "doha", "dubai", "faisalabad", "george town",
    "guwahati", "gwadar", "hyderabad", "ipoh", "islamabad", "jaipur", "jammu", "jeddah", "johor baru",
    "kabul", "kanpur", "karachi", "kathmandu", "kochi", "kolkata", "kota kinabalu", "kuala lumpur",
    "kuching", "lahore", "lucknow", "madurai", "makkah", "manama", "mangaluru", "melaka", "mumbai",
    "muscat", "muzaffarabad", "mysuru", "nagpur", "new delhi", "noida", "panaji", "patna", "peshawar",
    "petaling jaya", "pune", "putrajaya", "quetta", "ranchi", "rawalpindi", "riyadh", "seremban", "sharjah",
    "shimla", "srinagar", "surat", "thiruvananthapuram", "vadodara", "varanasi", "vijayawada",
    "visakhapatnam",
))

#: agencies that write their initials small
SMALL_AGENCIES: frozenset[str] = frozenset(
    ("Ansa", "Efe", "Lusa", "Sipa", "Tass", "afp", "apa", "dapd", "dpa", "epa", "epd", "kna", "sda", "sid")
)

#: what opens an agency's line about who reported and edited (Reuters, AP, AFP, dpa, EFE, ANSA style)
SIGN_OFFS: tuple[str, ...] = (
    "additional reporting", "bearbeitet von", "bericht von", "compiled by", "con información de", "edición de",
    "editado por", "editing by", "edited by", "edição de", "edição por", "information de", "mitarbeit:",
    "redigeret af", "redigerad av", "redigiert von", "redagował", "reportage d", "reportagem de",
    "reportagem por", "reportaje de", "reportaje por", "reporte de", "reported by", "reporting by",
    "rédigé par", "rédaction", "scritto da", "writing by", "written by", "édité par", "éditée par", "a cura di",
    "редактор ",
)  # fmt: skip

#: who else worked on a report, in its last lines, as AP, NYT and Reuters put it; elsewhere the same, translated
CONTRIBUTIONS: tuple[str, ...] = (
    "contributed reporting", "contributed research", "contributed to this article", "contributed to this report",
    "contributed to this story", "with files from", "with inputs from", "with reporting by",  # en
    "hat zu diesem artikel beigetragen", "hat zu diesem bericht beigetragen", "mit agenturmaterial",  # de
    "mit material von", "mit material der",
    "a contribué à cet article", "ont contribué à cet article",  # fr
    "colaboró en este reportaje", "contribuyó a este artículo", "contribuyó a este informe",  # es
    "contribuyó a este reportaje", "contribuyeron a este",
    "colaborou com esta reportagem", "contribuiu para esta reportagem",  # pt
    "ha collaborato a questo articolo", "ha contribuito a questo articolo",  # it
    "droeg bij aan dit artikel", "heeft bijgedragen aan dit artikel",  # nl
)  # fmt: skip
#: what stands before the section in "Posted on 3 May 2024 by Jane Doe in Local"
FILED_IN: frozenset[str] = frozenset((
    "in", "under",  # en, de, nl, it; en, da, nb, sv
    "dans", "em", "en", "i", "unter", "v", "w",  # fr, pt, es, da nb sv, de, cs, pl
))  # fmt: skip

#: headings of an agency's notes for editors behind its report
NOTE_HEADS: frozenset[str] = frozenset((
    "dpa-kontakte", "dpa-notizblock", "notizblock", "redaktionelle hinweise", "notes to editors",
    "note to editors", "editor's note", "editors' note", "notes to editor", "notas al editor",
    "note aux rédacteurs", "nota agli editori", "hinweis an die redaktionen", "note til redaktionen",
))  # fmt: skip

#: the first line of a press release, by language
RELEASE_HEADS: frozenset[str] = frozenset((
    "comunicado de imprensa", "comunicado de prensa", "comunicato stampa", "communiqué de presse",
    "embargoed until", "for immediate release", "immediate release", "informacja prasowa", "lehdistötiedote",
    "medienmitteilung", "nota de prensa", "news release", "para publicación inmediata", "persbericht",
    "pour diffusion immédiate", "presseerklärung", "presseinformation", "pressemeddelelse", "pressemelding",
    "pressemitteilung", "pressmeddelande", "press release", "press statement", "siaran pers", "tisková zpráva",
    "basın bülteni", "δελτίο τύπου", "пресс-релиз", "пресреліз", "بيان صحفي", "הודעה לעיתונות", "प्रेस विज्ञप्ति",
    "プレスリリース", "보도자료", "新闻稿", "thông cáo báo chí",
))  # fmt: skip

#: how the paragraph about the house opens that press offices end with
ABOUT_WORDS: tuple[str, ...] = (
    "about ", "acerca de ", "informazioni su ", "kurzporträt", "media contact", "om ", "o firmie", "o společnosti",
    "over ", "press contact", "pressekontakt", "sobre ", "tietoja ", "tentang ", "à propos d", "über ",
    "о компании", "про компанію", "hakkında",
)  # fmt: skip

#: what heads the box behind a text that tells who wrote it
AUTHOR_BOXES: frozenset[str] = frozenset((
    "about the author", "about the authors", "about the writer", "acerca del autor", "kirjoittajasta", "l'autore",
    "l'auteur", "o autore", "o autorce", "o autorovi", "o autorze", "om forfatteren", "om författaren", "om journalisten",
    "over de auteur", "sobre a autora", "sobre el autor", "sobre la autora", "sobre la firma", "sobre o autor",
    "sull'autore", "yazar hakkında", "zum autor", "zur autorin", "zur person", "à propos de l'auteur", "über den autor",
    "über die autorin", "об авторе", "про автора", "عن الكاتب", "על הכותב", "著者について", "작성자 소개", "作者简介", "關於作者",
))  # fmt: skip

#: labels over topics: keywords where a section is stated elsewhere
TOPIC_WORDS: frozenset[str] = frozenset((
    "aihe", "aiheet", "asiasanat", "emne", "emner", "konu", "konular", "onderwerp", "onderwerpen", "sujet",
    "sujets", "tema", "temaer", "teman", "temas", "temat", "tematy", "temi", "thema", "themen", "theme", "themes",
    "thème", "thèmes", "topic", "topics", "topik", "tópico", "tópicos", "téma", "témata", "ämne", "ämnen", "θέμα",
    "θέματα", "тема", "теми", "темы", "נושא", "נושאים", "المواضيع", "مواضيع", "موضوع", "विषय", "chủ đề", "テーマ",
    "话题", "話題", "주제",
))  # fmt: skip

#: words before a date that say how a text stands and not that an earlier one was changed
STATE_WORDS: tuple[str, ...] = ("as of", "stand:", "stand ", "stan na", "état au", "stav k")

#: how letters to readers open: newsletters have them over the first story
GREETINGS: tuple[str, ...] = (
    "bom dia", "bonjour", "buenos días", "buongiorno", "caro lettore", "cher lecteur", "chers lecteurs", "chère",
    "cześć", "dear reader", "dear subscriber", "dobrý den", "drodzy czytelnicy", "estimado lector", "geachte",
    "god morgen", "god morgon", "goedemiddag", "goedemorgen", "good afternoon", "good evening", "good morning",
    "guten morgen", "guten tag", "hallo", "hei,", "hei ", "hej,", "hej ", "hello", "hi ", "hi,", "hola",
    "hyvä lukija", "hyvää huomenta", "kære læser", "kära läsare", "kjære leser", "liebe leser", "liebe leserin",
    "lieve lezer", "merhaba", "olá", "querido lector", "queridos lectores", "sehr geehrte", "selamat pagi",
    "vážení čtenáři", "xin chào", "günaydın", "καλημέρα", "доброе утро", "добрий день", "добрый день",
    "здравствуйте", "шановні", "בוקר טוב", "صباح الخير", "नमस्ते", "おはようございます", "안녕하세요",
    "早上好", "各位读者",
)

#: what mail programs say before a quoted mail
WROTE_WORDS: tuple[str, ...] = (
    "a écrit", "escreveu", "escribió", "ha scritto", "kirjoitti", "menulis", "napisał", "napsal", "schreef", "schrieb",
    "skrev", "wrote", "yazdı", "đã viết", "έγραψε", "написав", "написал", "пише", "כתב", "كتب", "ने लिखा", "写道",
    "님이 작성",
)

#: what sites call their front page, in titles and at the beginning of trails
HOME = frozenset(
    (
        "accueil", "ana sayfa", "anasayfa", "beranda", "domů", "etusivu", "forside", "főoldal", "hem", "home",
        "home page", "homepage", "inicio", "início", "portada", "página inicial", "startseite", "startsida",
        "startside", "strona główna", "trang chủ", "αρχική", "головна", "главная", "الرئيسية", "דף הבית",
        "ホーム", "ホームページ", "トップページ", "首页", "首頁", "홈",
    )
)  # fmt: skip

#: what follows an author's name where a last paragraph tells who that is: "Jane Doe is a reporter for …"
TELLING_VERBS: frozenset[str] = frozenset((
    "arbeitet", "are", "berichtet", "bevakar", "bor", "cobre", "contributed", "couvre", "covers", "cubre",
    "dekker", "dekt", "dækker", "er", "es", "escreve", "escribe", "est", "graduated", "has", "informa", "is",
    "ist", "je", "jest", "joined", "lebt", "leitet", "lives", "on", "pisze", "reports", "schreibt", "schrijft",
    "scrive", "segue", "studied", "suit", "verantwortet", "volgt", "was", "wohnt", "works", "writes", "är", "è",
    "é", "écrit",
))  # fmt: skip

#: labels of credits that also announce a gallery, a headline behind them: "PHOTOS: Close brushes with sharks"
GALLERIES: frozenset[str] = frozenset((
    "bilder", "foto's", "fotografías", "fotos", "images", "kuvat", "photographs", "photos", "pics", "pictures",
    "zdjęcia",
))  # fmt: skip

#: what French and Indonesian papers print in a photographer's place: "droits réservés", "istimewa"
NOBODY_CREDITED: frozenset[str] = frozenset(("D.R.", "DR", "IST", "Ist", "Istimewa", "droits réservés"))

#: what stands before an author's address that is alone on its line
ADDRESS_LABELS: frozenset[str] = frozenset((
    "", "contact", "correo", "courriel", "e-mail", "email", "mail", "on twitter", "twitter", "x",
))  # fmt: skip

#: what a page is, in the place of its section
PAGE_KINDS: frozenset[str] = frozenset((
    "article", "articolo", "artigo", "artikel", "artículo", "news story", "post", "story", "статья",
))  # fmt: skip
