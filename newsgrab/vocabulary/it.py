"""Italian: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "oggetto|testata e titolo|titolo|titolo articolo|titolo dell'articolo"
    )),
    ("description", (
        "abstract|catenaccio|descrizione|estratto|in sintesi|occhiello e sommario|riassunto|sommario|"
        "sottotitolo"
    )),
    ("caption", (
        "descrizione immagine|didascalia|didascalia della foto|didascalia foto|didascalia immagine|"
        "didascalie|grafica|grafico|in foto|nell'immagine|nella foto"
    )),
    ("credit_line", (
        "credit|crediti|crediti foto|crediti immagine|credito fotografico|credits|credits foto|"
        "fonte foto|fonte immagine|foto|foto credit|foto di|fotografa|fotografia|fotografie|fotografo|"
        "illustrazione|illustrazioni|immagine|immagine di|immagini"
    )),
    ("body", (
        "articolo|contenuto|corpo|corpo dell'articolo|testo|testo articolo|testo completo|"
        "testo dell'articolo"
    )),
    ("category", (
        "archiviato in|archiviato sotto|argomenti|argomento|canale|categoria|categorie|i temi|inserito in|"
        "postato in|pubblicato in|rubrica|rubriche|sezione|sezioni|sottosezione|tema|temi"
    )),
    ("keywords", (
        "altri articoli su|argomenti correlati|argomenti trattati|etichetta|etichette|hashtag|"
        "leggi anche per argomento|leggi tutto su|parola chiave|parole chiave|persone|su questo argomento|"
        "tag|taggato|taggato con|tags|temi correlati"
    )),
    ("byline", (
        "a cura di|articolo di|autore|autori|autrice|autrici|cronista|di|firma|giornalista|postato da|"
        "pubblicato da|redatto da|scritto da|testo di"
    )),
    ("published", (
        "creato il|data|data articolo|data di creazione|data di pubblicazione|data e ora|"
        "data pubblicazione|inviato|inviato il|messo online il|prima pubblicazione|pubblicata il|"
        "pubblicato|pubblicato il|pubblicazione|uscito il"
    )),
    ("modified", (
        "aggiornamento|aggiornato|aggiornato alle|aggiornato il|data di aggiornamento|data di modifica|"
        "modificato|modificato il|ultima modifica|ultimo aggiornamento"
    )),
    ("language", (
        "lingua"
    )),
    ("url", (
        "articolo originale|collegamento|indirizzo|indirizzo web|link|link all'articolo|link originale|"
        "permalink|url"
    )),
    ("site", (
        "editore|fonte|giornale|nome della fonte|nome della testata|periodico|quotidiano|rivista|sito|"
        "sito web|testata"
    )),
    ("drop", (
        "a|allegati|allegato|anno|argomento lexis|azienda|aziende|cc|ccn|citato|città|classificazione|"
        "codice documento|contatti|copia|copyright|da|data di caricamento|data-caricamento|destinatario|"
        "diffusione|direttore|diritti|documento|edizione|email|id|inviato da|issn|lunghezza|luogo|"
        "mittente|nazione|note|numero|numero di parole|paese|pag|pag.|pagina|pagine|parole|periodicità|"
        "rispondi a|tempo di lettura|tempo di lettura stimato|tipo|tipo di documento|"
        "tipo di pubblicazione|tiratura|traduzione|traduzione di|visualizzazioni|volume"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "archivio|cortesia|courtesy|credit|crediti|crediti foto|crediti fotografici|credito foto|"
    "credito fotografico|credits|disegno di|fonte|fonte foto|fonte immagine|foto|foto credit|"
    "foto d'archivio|foto da|foto di|foto di repertorio|fotografia|fotografia di|fotografie|"
    "fotografie di|fotografo|fotogramma|frame|grafica|illustrazione|illustrazione di|illustrazioni|"
    "immagine|immagine di|immagine di repertorio|immagini|infografica|mappa|ph|ph credits|ph.|"
    "screenshot|video"
)

# Words that open a caption
CAPTION_LABELS = (
    "descrizione immagine|didascalia|didascalia foto|didascalia immagine|didascalie|la foto|"
    "nell'immagine|nella foto"
)

# Words before an author's name
BYLINE_OPENERS = (
    "a cura della redazione|a cura di|analisi di|articolo di|autore|autrice|commento di|corrispondenza di|"
    "dal corrispondente|dal nostro corrispondente|dal nostro inviato|dall'inviata|dall'inviato|"
    "dalla nostra corrispondente|dalla nostra inviata|di|dialogo con|editoriale di|foto e testo di|"
    "intervento di|intervista a cura di|intervista di|inviato da|opinione di|postato da|pubblicato da|"
    "redazione|reportage di|scritto da|servizio di|testi di|testo di|testo e foto di|traduzione di|"
    "un articolo di"
)

# Words after an author's name
BYLINE_TAILS = (
    "corrispondente|giornalista|inviata|inviato|redattore"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "adnkronos|agenzia|agenzie|agi|ansa|askanews|capo redattore|caporedattore|caporedattrice|"
    "caposervizio|collaboratore|collaboratrice|corrispondente|corrispondente da berlino|"
    "corrispondente da bruxelles|corrispondente da londra|corrispondente da mosca|"
    "corrispondente da new york|corrispondente da parigi|corrispondente dagli stati uniti|cronista|"
    "direttore|direttore responsabile|direttrice|economista|editorialista|firma|fotografo|fotoreporter|"
    "giornalista|giornalista freelance|giornalista professionista|inviata|inviata speciale|inviato|"
    "inviato speciale|la redazione|lapresse|opinionista|professore|redattore|redattrice|redazione|"
    "redazione ansa|redazione centrale|redazione cronaca|redazione economia|redazione esteri|"
    "redazione interni|redazione online|redazione politica|redazione sport|redazione sportiva|"
    "redazione web|scrittore|scrittrice|social media manager|vicedirettore|vicedirettrice"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "aggiungi ai preferiti|condividi|condividi articolo|condividi l'articolo|"
        "condividi questo articolo|condividi su facebook|condividi su linkedin|condividi su telegram|"
        "condividi su twitter|condividi su whatsapp|condividi su x|condividi tramite email|"
        "condividi via email|condividi via mail|condividi:|condivisioni|copia il link|copia link|"
        "copia url|e-mail|invia|invia a un amico|invia per email|invia per mail|invia un'e-mail|"
        "invia via email|leggi dopo|leggi più tardi|link copiato|link copiato!|mi piace|posta|"
        "preferiti|regala|regala articolo|regala questo articolo|salva|salva articolo|"
        "salva nei preferiti|salva per dopo|segnala|tweet|twitta"
    )),
    ("tool", (  # reading tools
        "aggiungi come fonte preferita su google|ascolta|ascolta articolo|ascolta l'articolo|"
        "ascolta questo articolo|carattere|dimensione testo|ingrandisci testo|modalità lettura|pdf|"
        "riascolta|riassunto|rimpicciolisci testo|scarica pdf|segnala errore|segnala un errore|"
        "seguici su google discover|seguici su google news|stampa|stampa articolo|stampa pdf|"
        "stampa questo articolo|tema scuro|traduci|versione stampabile"
    )),
    ("navigation", (  # menus and links of the page
        "abbonati menu|accessibilità|aiuto|altro|annunci|app|apri menu|archivio|archivio storico|"
        "articolo precedente|articolo successivo|autori|avanti|canali|carica altre notizie|"
        "carica altri|carica altro|cerca|cerca nel sito|cerca:|chi siamo|chiudi|chiudi menu|"
        "codice etico|condizioni d'uso|condizioni generali|contatta la redazione|contattaci|contatti|"
        "continua|cruciverba|dati societari|edicola|edicola digitale|edizione digitale|edizioni locali|"
        "faq|feed rss|gerenza|giochi|giochi e scommesse|home|home page|homepage|i nostri siti|"
        "il giornale in edicola|in edicola|indietro|informativa|iniziative|lavora con noi|"
        "leggi il giornale|leggi tutto|lettere al direttore|mappa del sito|menu|menu principale|menù|"
        "meteo|mostra altro|mostra di più|mostra meno|mostra tutto|necrologi|network|"
        "newsletter e alert|note legali|nuova ricerca|oroscopo|pagina precedente|pagina successiva|"
        "precedente|privacy|profilo|programmi tv|pubblicità sul sito|redazione e contatti|ricerca|"
        "riproduci di nuovo|rss|salta al contenuto|salta al contenuto principale|scopri|scopri di più|"
        "segui|segui gli aggiornamenti|seguici|seguici su|servizi|sezioni|sfoglia il giornale|sitemap|"
        "sommario del giornale|sostienici menu|speciali|successivo|sudoku|termini d'uso|"
        "termini e condizioni|torna all'inizio|torna alla home|torna indietro|torna su|"
        "tutte le notizie|tutte le sezioni|tutti gli articoli|tutti gli articoli di|ultima ora menu|"
        "vai ai contenuti|vai al contenuto|vai al contenuto principale|vai al footer|vai al menu|"
        "vai alla home|vai alla navigazione|vai alla ricerca|vedi altro|vedi tutti|vedi tutto|"
        "visualizza altro"
    )),
    ("advert", (  # adverts and marks of paid content
        "adv|advertisement|annuncio|annuncio pubblicitario|branded content|contenuti sponsorizzati|"
        "contenuto a pagamento|contenuto offerto da|contenuto promozionale|contenuto pubblicitario|"
        "contenuto sponsorizzato|continua a leggere dopo la pubblicità|da non perdere sponsor|"
        "in collaborazione con|informazione pubblicitaria|l'articolo continua dopo la pubblicità|"
        "link sponsorizzati|messaggio promozionale|offerto da|pubblicita|pubblicità|"
        "pubblicità - continua a leggere di seguito|pubbliredazionale|publiredazionale|raccomandato da|"
        "sponsor|sponsorizzato|sponsorizzato da"
    )),
    ("newsletter", (  # newsletter boxes
        "attiva le notifiche|grazie per esserti iscritto|indirizzo e-mail|indirizzo email|"
        "inserisci il tuo indirizzo email|inserisci la tua email|iscriviti|"
        "iscriviti al canale telegram|iscriviti al canale whatsapp|iscriviti alla newsletter|"
        "iscriviti alla nostra newsletter|iscriviti alle newsletter|iscriviti gratis|iscriviti ora|"
        "la tua email|le newsletter|le nostre newsletter|newsletter|notifiche|resta aggiornato|"
        "ricevi la newsletter|ricevi le notizie|rimani aggiornato"
    )),
    ("related", (  # links to other stories
        "altre notizie|altri articoli|altro da|approfondimenti|approfondisci|articoli consigliati|"
        "articoli correlati|articoli in evidenza|articoli più letti|articoli recenti|articoli simili|"
        "articolo correlato|consigliati|consigliati per te|contenuti correlati|continua a leggere|"
        "correlati|da leggere|da non perdere|dello stesso autore|dossier|focus|gli articoli più letti|"
        "guarda anche|i nostri video|i più commentati|i più condivisi|i più letti|i più recenti|"
        "i più visti|i video più visti|in evidenza|in primo piano|le notizie più lette|le più lette|"
        "le storie più lette|le ultime notizie|leggi altro|leggi anche|leggi anche:|leggi ancora|"
        "leggi articolo completo|leggi di più|leggi l'articolo|leggi pure|leggi tutti gli articoli|"
        "news correlate|notizie correlate|notizie del giorno|notizie più lette|notizie recenti|"
        "notizie simili|per approfondire|per te|piu letti|più lette|più letti|più popolari|più recenti|"
        "più visti|popolari|potrebbe anche interessarti|potrebbe interessarti|"
        "potrebbe interessarti anche|potrebbero interessarti|potrebbero interessarti anche|"
        "potresti essere interessato a|primo piano|prossimo articolo|raccomandati per te|raccomandato|"
        "scelti dalla redazione|scelti per te|su questo argomento leggi anche|suggerimenti|suggeriti|"
        "sullo stesso argomento|tendenze|ti consigliamo|ti potrebbe interessare|"
        "ti potrebbe interessare anche|ti potrebbero interessare|top news|trending|"
        "tutte le ultime notizie|ultim'ora|ultima ora|ultime news|ultime notizie|ultimi articoli|"
        "ultimi video|vedi anche|video consigliati|video correlati|video più visti"
    )),
    ("comments", (  # comment boxes
        "0 commenti|accedi per commentare|aggiungi un commento|annulla risposta|commenta|"
        "commenta l'articolo|commenta per primo|commenti|commenti (0)|commento|di' la tua|discussione|"
        "i campi obbligatori sono contrassegnati *|i commenti|i commenti sono chiusi|"
        "i commenti sono chiusi.|il tuo indirizzo email non sarà pubblicato.|invia commento|"
        "lascia un commento|lascia un commento annulla risposta|leggi i commenti|"
        "leggi tutti i commenti|lettere|mostra commenti|nessun commento|partecipa alla discussione|"
        "pubblica commento|rispondi|scrivi il tuo commento|scrivi un commento|scrivici|sondaggio|"
        "tutti i commenti|vai ai commenti|vedi i commenti"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abbonamenti|abbonamento|abbonati|abbonati ora|abbonati per continuare a leggere|"
        "abbonati subito|accedi|accedi o registrati|accedi per continuare|account|acquista|"
        "area riservata|articolo per abbonati|articolo riservato agli abbonati|attiva ora|"
        "contenuto esclusivo|contenuto riservato agli abbonati|crea account|crea un account|"
        "disdici quando vuoi|dona|dona ora|esci|esclusiva|esclusivo|fai una donazione|"
        "gestisci abbonamento|già abbonato?|hai già un abbonamento?|hai già un account?|il mio account|"
        "il mio profilo|leggi gratis|login|logout|password|password dimenticata?|per abbonati|premium|"
        "prova gratis|prova gratuita|regala un abbonamento|registrati|registrati gratis|registrati ora|"
        "sblocca l'articolo|scopri le offerte|scopri le promozioni|sei già abbonato?|"
        "sei già abbonato? accedi|sei già registrato?|solo per abbonati|sostieni|sostienici|"
        "vedi le offerte"
    )),
    ("consent", (  # cookie and privacy banners
        "accetta|accetta e chiudi|accetta e continua|accetta i cookie|accetta tutti|"
        "accetta tutti i cookie|accetta tutto|accetto|cambia impostazioni privacy|"
        "continua senza accettare|cookie|cookie policy|dichiarazione di accessibilità|gestione cookie|"
        "gestisci consensi|gestisci cookie|gestisci le preferenze|ho capito|impostazioni|"
        "impostazioni cookie|impostazioni privacy|informativa cookie|informativa privacy|"
        "informativa sulla privacy|maggiori informazioni|nega|nega tutto|ok|personalizza|"
        "preferenze cookie|preferenze privacy|privacy e cookie|privacy policy|rifiuta|"
        "rifiuta e abbonati|rifiuta tutti|rifiuta tutto|rivedi consensi cookie|rivedi consenso|"
        "tutela della privacy|usiamo i cookie"
    )),
    ("media", (  # players and galleries
        "ascolta il podcast|attiva javascript|audio|caricamento|caricamento in corso|caricamento...|"
        "diretta|foto|foto gallery|fotogalleria|fotogallery|galleria|galleria fotografica|"
        "galleria immagini|gallery|guarda|guarda il video|guarda la fotogallery|guarda la gallery|"
        "guarda le foto|immagini|infografica|ingrandisci|live|multimedia|pausa|photogallery|play|"
        "podcast|replay|riproduci|riproduci video|schermo intero|sfoglia la gallery|slideshow|"
        "successiva|vai alla gallery|video|video non disponibile|visualizza questo post su instagram|"
        "volume"
    )),
    ("copyright", (  # rights lines
        "copyright|diritti riservati|riproduzione riservata|riproduzione riservata ©|"
        "riproduzione riservata.|riproduzione vietata|tutti i diritti riservati|"
        "tutti i diritti riservati.|tutti i diritti sono riservati|© riproduzione riservata"
    )),
    ("date", (  # age of the page
        "adesso|aggiornamento|aggiornato|articolo in aggiornamento|breaking news|ieri|in aggiornamento|"
        "in aggiornamento...|notizia in aggiornamento|oggi|ora|pubblicato|ultimo aggiornamento"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "approfondimento:|approfondisci:|articoli correlati:|clicca per leggere|clicca qui per leggere|"
        "continua a pagina|continua da pagina|guarda anche|guarda anche:|leggi anche|leggi anche:|"
        "leggi ancora|leggi di più|leggi l'articolo|leggi la notizia|leggi pure|leggi qui|leggi tutte le|"
        "leggi tutti gli|leggi:|per approfondire|per saperne di più|potrebbe interessarti|"
        "potrebbe interessarti:|qui tutte le notizie|scopri di più|segue a pagina|segue dalla prima|"
        "sullo stesso argomento|ti potrebbe interessare|torna alla|tutte le notizie su|"
        "tutti gli articoli su|vai allo speciale|vedi anche|vedi anche:"
    )),
    ("newsletter", (  # newsletter boxes
        "annulla l'iscrizione|cancella l'iscrizione|clicca qui per iscriverti|disiscriviti|"
        "entra nel canale|hai ricevuto questa|inserisci la tua|iscriviti a|iscriviti al|iscriviti alla|"
        "iscriviti alle|newsletter:|ogni giorno nella tua|per restare aggiornato|per ricevere|"
        "per rimanere aggiornato|resta aggiornato|ricevi gratis|ricevi le|ricevi ogni|ricevi questa e-mail|"
        "ricevi questa email|ricevi tutte|rimani aggiornato|scarica l'app|se non visualizzi|"
        "se vuoi restare aggiornato|se vuoi ricevere|unisciti al canale|visualizza nel browser|"
        "visualizza online|vuoi ricevere"
    )),
    ("share", (  # share and save buttons
        "clicca qui per condividere|condividi su|fai clic per|fai clic qui per|segui|"
        "segui gli aggiornamenti|segui la nostra pagina|segui tutte|seguici anche|seguici su"
    )),
    ("comments", (  # comment boxes
        "accedi per|commenta|cosa ne pensi|devi essere connesso|e tu cosa|hai notizie|"
        "hai una segnalazione|invia la tua|inviaci|lascia un commento|per commentare|scrivi a|"
        "scrivici a|se vuoi commentare|segnala"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abbonati a|abbonati per|attiva l'abbonamento|contenuto riservato|già abbonato|hai già un|"
        "l'articolo completo è|leggi gratis|per continuare a leggere|per leggere l'articolo|"
        "per leggere questo|questo articolo è riservato|questo contenuto è riservato|registrati per|"
        "se ti è piaciuto|sei arrivato fin qui|sei già abbonato|sei un abbonato|sostieni|stai leggendo"
    )),
    ("consent", (  # cookie and privacy banners
        "chiudendo questo|cliccando su|con il tuo consenso|continuando a|i cookie ci|"
        "il nostro sito usa|il tuo browser|noi e i nostri|per visualizzare questo contenuto|"
        "questo contenuto è ospitato|questo sito usa|questo sito utilizza|questo sito web utilizza|"
        "se vuoi saperne di più|usiamo i cookie|utilizziamo i cookie"
    )),
    ("advert", (  # adverts and marks of paid content
        "alcuni dei link|continua a leggere dopo|in collaborazione con|l'articolo continua|offerto da|"
        "presentato da|pubblicità:|questo articolo contiene link|sponsorizzato da"
    )),
    ("media", (  # players and galleries
        "ascolta il|audio:|foto: guarda|fotogallery:|gallery:|guarda il video|guarda la|guarda le foto|"
        "guarda:|il video:|in diretta:|le foto:|podcast:|un post condiviso da|video:|"
        "visualizza questo post"
    )),
    ("copyright", (  # rights lines
        "(c)|articolo originariamente pubblicato|copyright 20|copyright ©|copyright:|l'articolo originale|"
        "la riproduzione|le opinioni espresse|questo articolo è stato pubblicato|questo articolo è uscito|"
        "riproduzione riservata|riproduzione vietata|tutti i diritti|© 19|© 20|© copyright|© riproduzione|"
        "è vietata la"
    )),
    ("date", (  # age of the page
        "aggiornato alle|aggiornato il|aggiornato:|data pubblicazione:|lettura:|modificato il|"
        "pubblicato alle|pubblicato il|pubblicato:|tempo di lettura|ultima modifica|"
        "ultimo aggiornamento"
    )),
    ("tool", (  # reading tools
        "ascolta questo|audio generato|inviato da iphone|inviato dal mio|questo articolo è stato tradotto|"
        "testo generato|tradotto con|tradotto da"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "altre notizie|altri articoli|approfondimenti|articoli consigliati|articoli correlati|"
    "articoli in evidenza|articoli più letti|articoli recenti|articoli simili|consigliati|"
    "consigliati per te|contenuti correlati|contenuti sponsorizzati|correlati|da leggere|"
    "da non perdere|dello stesso autore|gli articoli più letti|guarda anche|i più commentati|"
    "i più condivisi|i più letti|i più visti|in evidenza|in primo piano|le notizie più lette|"
    "le più lette|le ultime notizie|leggi anche|notizie correlate|notizie del giorno|notizie più lette|"
    "notizie recenti|notizie simili|per approfondire|più lette|più letti|più popolari|più visti|"
    "popolari|potrebbe anche interessarti|potrebbe interessarti|potrebbe interessarti anche|"
    "potrebbero interessarti|potrebbero interessarti anche|primo piano|raccomandati per te|"
    "scelti per te|sullo stesso argomento|tendenze|ti consigliamo|ti potrebbe interessare|"
    "ti potrebbero interessare|ultim'ora|ultima ora|ultime news|ultime notizie|ultimi articoli|"
    "ultimi video|vedi anche|video consigliati|video correlati|video più visti"
)

# Section names of newspapers
SECTIONS = (
    "ambiente|animali|arte|attualità|auto|borsa|calcio|casa|cinema|città|commenti|cronaca|cronache|cucina|"
    "cultura|cultura e spettacoli|dal mondo|diritti|economia|economia e finanza|editoriale|editoriali|"
    "elezioni|energia|esteri|europa|fatti|finanza|fotografia|giustizia|gossip|idee|immobiliare|imprese|"
    "inchieste|innovazione|interni|interviste|istruzione|lavoro|libri|lifestyle|mafie|mercati|meteo|moda|"
    "mondo|motori|musica|opinioni|persone|politica|primo piano|regioni|religione|risparmio|salute|sanità|"
    "scienza|scienze|scuola|società|spettacoli|spettacolo|sport|stile|storia|tecnologia|televisione|"
    "territorio|turismo|tv|tv e spettacoli|università|viaggi"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "gen": 1, "gennaio": 1,
    "feb": 2, "febbraio": 2,
    "mar": 3, "marzo": 3,
    "apr": 4, "aprile": 4,
    "mag": 5, "maggio": 5,
    "giu": 6, "giugno": 6,
    "lug": 7, "luglio": 7,
    "ago": 8, "agosto": 8,
    "set": 9, "sett": 9, "settembre": 9,
    "ott": 10, "ottobre": 10,
    "nov": 11, "novembre": 11,
    "dic": 12, "dicembre": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "dom|domenica|gio|giovedi|giovedì|lun|lunedi|lunedì|mar|martedi|martedì|mer|mercoledi|mercoledì|"
    "sab|sabato|ven|venerdi|venerdì"
)

# Words round a date in a date line
DATE_WORDS = (
    "a|agg|aggiornamento|aggiornato|aggiornato alle|aggiornato il|alle|alle ore|articolo del|creato il|"
    "dal|data|data pubblicazione|del|del giorno|di|e|edizione del|h|il|in|inviato il|l'|la|le|"
    "modificato|modificato alle|modificato il|oggi|ora|ore|prima pubblicazione|pubblicata il|"
    "pubblicato|pubblicato alle|pubblicato il|pubblicazione|ultima modifica|ultima modifica il|"
    "ultimo aggiornamento|ultimo aggiornamento alle|ultimo aggiornamento il|uscito il"
)

# Those that announce a modification
UPDATED_WORDS = (
    "agg|aggiornamento|aggiornato|aggiornato alle|aggiornato il|modificato|modificato alle|"
    "modificato il|ultima modifica|ultima modifica il|ultimo aggiornamento|ultimo aggiornamento alle|"
    "ultimo aggiornamento il"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "adesso", "", "now"),
    ("", "anni", "fa", "year"),
    ("", "anno", "fa", "year"),
    ("", "giorni", "fa", "day"),
    ("", "giorno", "fa", "day"),
    ("", "ieri", "", "yesterday"),
    ("", "mese", "fa", "month"),
    ("", "mesi", "fa", "month"),
    ("", "min", "fa", "minute"),
    ("", "minuti", "fa", "minute"),
    ("", "minuto", "fa", "minute"),
    ("", "oggi", "", "today"),
    ("", "ora", "fa", "hour"),
    ("", "ore", "fa", "hour"),
    ("", "secondi", "fa", "second"),
    ("", "settimana", "fa", "week"),
    ("", "settimane", "fa", "week"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|con|e|ed"
)

# Frequent function words that tell the language
STOPWORDS = (
    "alla|anche|che|come|con|da|dalla|dei|del|della|delle|di|ed|gli|ha|il|ma|nel|non|per|più|questo|"
    "sono|una|è"
)
