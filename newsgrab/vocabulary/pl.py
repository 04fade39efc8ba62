"""Polish: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "nagłówek|temat wiadomości|tytuł|tytuł artykułu|tytuł tekstu"
    )),
    ("description", (
        "abstrakt|lead|lid|opis|opis artykułu|podsumowanie|podtytuł|skrót|streszczenie|w skrócie|wstęp|"
        "zajawka"
    )),
    ("caption", (
        "grafika|na zdjęciu|opis fotografii|opis zdjęcia|podpis|podpis do zdjęcia|podpis pod zdjęciem|"
        "podpis zdjęcia|podpisy"
    )),
    ("credit_line", (
        "autor zdjęcia|autor zdjęć|autorzy zdjęć|fot|fot.|foto|fotograf|fotografia|fotografie|"
        "fotografował|fotografowała|ilustracja|ilustracje|obraz|prawa do zdjęcia|rys.|rysunek|zdj.|"
        "zdjęcia|zdjęcie|zdjęcie główne|źródło fotografii|źródło obrazu|źródło zdjęcia|źródło zdjęć"
    )),
    ("body", (
        "artykuł|pełna treść|pełny tekst|tekst artykułu|treść|treść artykułu|treść wiadomości"
    )),
    ("category", (
        "dział|działy|kanał|kategoria|kategorie|opublikowane w|opublikowano w|opublikowano w kategorii|"
        "podkategoria|podkategorie|rubryka|rubryki|sekcja|sekcje|serwis tematyczny|temat|tematy|tematyka|"
        "umieszczono w|wpis w kategorii|zamieszczono w|zapisano w|zaszufladkowano do|"
        "zaszufladkowano do kategorii"
    )),
    ("keywords", (
        "czytaj więcej o|deskryptory|etykieta|etykiety|hashtagi|hasztagi|hasła|hasła przedmiotowe|"
        "otagowane jako|otagowano|otagowany|oznaczone tagami|oznaczono tagami|podobne tematy|"
        "powiązane tematy|przeczytaj więcej o|słowa kluczowe|słowo kluczowe|tag|tagi|tematy artykułu|"
        "tematy powiązane|w tym artykule|więcej na temat|więcej o|zobacz także tematy|"
        "zobacz więcej na temat"
    )),
    ("byline", (
        "autor|autor artykułu|autor tekstu|autorka|autorzy|autorzy tekstu|dodane przez|dodał|dodała|"
        "dziennikarka|dziennikarz|napisane przez|napisał|napisała|opr.|oprac.|opracowali|opracowanie|"
        "opracował|opracowała|opublikowane przez|opublikował|opublikowała|przygotował|przygotowała|"
        "redaktor|reporter|reporterka|rozmawiał|rozmawiała|wysłane przez"
    )),
    ("published", (
        "czas publikacji|data|data dodania|data i godzina|data opublikowania|data publikacji|"
        "data utworzenia|data wpisu|data wydania|data wysłania|data zamieszczenia|dodane|dodane dnia|"
        "dodano|opublikowana|opublikowane|opublikowano|opublikowano dnia|opublikowany|pierwsza publikacja|"
        "publikacja|utworzono|wysłane|wysłano|zamieszczono"
    )),
    ("modified", (
        "akt.|aktualizacja|aktualizacja z dnia|aktualizowano|data aktualizacji|data modyfikacji|"
        "data ostatniej aktualizacji|data ostatniej modyfikacji|edytowano|ostatnia aktualizacja|"
        "ostatnia modyfikacja|ostatnia zmiana|ostatnio aktualizowano|zaktualizowane|zaktualizowano|"
        "zaktualizowany|zmieniono|zmodyfikowano"
    )),
    ("language", (
        "język|język artykułu|język publikacji|języki"
    )),
    ("url", (
        "adres|adres strony|adres url|adres www|bezpośredni link|bezpośredni odnośnik|link|"
        "link do artykułu|link do źródła|odnośnik|odsyłacz|oryginalny artykuł|strona www"
    )),
    ("site", (
        "czasopismo|dziennik|gazeta|medium|nazwa źródła|portal|redakcja portalu|serwis|strona internetowa|"
        "tytuł czasopisma|tytuł prasowy|tytuł publikacji|tytuł źródłowy|witryna|wydawca|wydawnictwo|"
        "źródła|źródło"
    )),
    ("drop", (  # database exports, e-mail and print heads
        "adresat|baza danych|branża|branże|copyright|czas czytania|czas lektury|częstotliwość|"
        "częstotliwość ukazywania się|data dostępu|data pobrania|do|dodatek|dw|długość|e-mail|email|firma|"
        "firmy|gmina|id|id artykułu|identyfikator|isbn|issn|kod|kontakt|kontakt z autorem|kopia|korekta|"
        "kraj|kraj wydania|licencja|liczba stron|liczba słów|liczba wyświetleń|liczba znaków|lokalizacja|"
        "miasto|miejsce|miejsce wydania|miejscowość|montaż|mutacja|nadawca|nakład|nazwa pliku|nr|numer|"
        "numer dokumentu|numer wydania|ocena|od|odbiorca|odpowiedź do|odsłon|odsłony|odsłuch|organizacja|"
        "organizacje|osoba|osoby|plik|pobrane|pobrano|postacie|powiat|prawa autorskie|priorytet|produkcja|"
        "przełożył|przełożyła|redakcja|redaktor naczelny|redaktor prowadzący|region|rocznik|rodzaj|"
        "rodzaj dokumentu|rodzaj publikacji|rok|s.|seria|spółki|status|str.|strona|strony|sygnatura|"
        "szacowany czas czytania|telefon|tom|typ|typ dokumentu|tłumaczenie|tłumaczył|tłumaczyła|udw|"
        "ukryta kopia|uwagi|wersja|województwo|wydanie|wyświetlenia|wyświetleń|załącznik|załączniki"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "archiwum|autor fot.|autor fotografii|autor ilustracji|autor zdjęcia|autor zdjęć|autorzy zdjęć|credit|"
    "fot|fot.|fot. archiwum|fot. i wideo|fot. ilustracyjna|foto|foto ilustracyjne|foto:|fotograf|"
    "fotografia|fotografie|fotografował|fotografowała|grafika|il.|ilustr.|ilustracja|ilustracja autorstwa|"
    "ilustracje|infografika|kadr|mapa|mat. prasowe|materiały prasowe|obraz|plakat|prawa do zdjęcia|rys.|"
    "rysunek|screen|tekst i fot.|tekst i zdjęcia|wideo|wiz.|wizualizacja|zdj.|zdj. ilustracyjne|zdjęcia|"
    "zdjęcia autorstwa|zdjęcie|zdjęcie archiwalne|zdjęcie autorstwa|zdjęcie główne|zdjęcie ilustracyjne|"
    "zdjęcie poglądowe|zrzut ekranu|źródło|źródło fot.|źródło fotografii|źródło grafiki|źródło ilustracji|"
    "źródło obrazu|źródło wideo|źródło zdjęcia|źródło zdjęć"
)

# Words that open a caption
CAPTION_LABELS = (
    "na fotografii|na zdjęciach|na zdjęciu|opis fotografii|opis zdjęcia|podpis|podpis do zdjęcia|"
    "podpis pod zdjęciem|podpis zdjęcia|podpisy"
)

# Words before an author's name
BYLINE_OPENERS = (
    "analiza|autor|autor tekstu|autorka|autorzy|autorzy tekstu|dla państwa|dodane przez|dodał|dodała|"
    "felieton|komentarz|komentuje|korespondencja własna|korespondencja z|napisali|napisane przez|napisał|"
    "napisała|nasz korespondent|notował|notowała|od naszego korespondenta|opinia|opr.|oprac.|opracowali|"
    "opracowanie|opracował|opracowała|opublikowane przez|opublikował|opublikowała|pisze|przygotowali|"
    "przygotował|przygotowała|red.|redaktor|relacja|relacjonuje|reportaż|rozmawia|rozmawiali|rozmawiał|"
    "rozmawiała|spisał|spisała|tekst|tekst i fot.|tekst i foto|tekst i zdjęcia|wysłane przez|wysłuchał|"
    "wysłuchała|wywiad przeprowadził|wywiad przeprowadziła|z brukseli|z londynu"
)

# Words after an author's name
BYLINE_TAILS = (
    "dziennikarka|dziennikarz|fotoreporter|komentator|korespondent|korespondentka|publicysta|publicystka|"
    "redaktor|redaktorka|reporter|reporterka"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "agencja|agencje|autor|autor zewnętrzny|autorka|dyrektor|dziennikarka|dziennikarz|"
    "dziennikarz obywatelski|dziennikarz sportowy|dziennikarz śledczy|dziennikarze|ekonomista|ekonomistka|"
    "ekspert|ekspertka|felietonista|felietonistka|fotograf|fotoreporter|fotoreporterka|freelancer|"
    "historyk|iar|kierownik działu|komentator|komentatorka|korespondent|korespondent w berlinie|"
    "korespondent w brukseli|korespondent w moskwie|korespondent w waszyngtonie|korespondent wojenny|"
    "korespondent zagraniczny|korespondentka|oprac. redakcja|opracowanie redakcyjne|pap|pisarka|pisarz|"
    "politolog|polska agencja prasowa|praktykant|praktykantka|profesor|publicysta|publicystka|red.|"
    "redakcja|redakcja gospodarcza|redakcja internetowa|redakcja online|redakcja polityczna|"
    "redakcja sportowa|redaktor|redaktor działu|redaktor naczelna|redaktor naczelny|redaktor prowadząca|"
    "redaktor prowadzący|redaktor wydania|redaktorka|reportażysta|reportażystka|reporter|"
    "reporter polityczny|reporter sądowy|reporterka|sekretarz redakcji|socjolog|specjalny wysłannik|"
    "stażysta|stażystka|szef działu|tłumacz|tłumaczka|wydawca|wysłanniczka|wysłannik|"
    "zastępca redaktora naczelnego|zastępczyni redaktora naczelnego|zespół|zespół redakcyjny|"
    "źródło zewnętrzne"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "czytaj później|do ulubionych|dodaj do schowka|dodaj do ulubionych|dodaj do zakładek|e-mail|"
        "kopiuj|kopiuj adres|kopiuj link|link skopiowany|lubię|lubię to|lubię to!|oceń|oceń artykuł|"
        "podaj dalej|podaruj|podaruj artykuł|podziel się|podziel się artykułem|podziel się na facebooku|"
        "podziel się z innymi|podziel się ze znajomymi|podziel się:|poleć|poleć artykuł|poleć znajomemu|"
        "przeczytaj później|prześlij|prześlij dalej|skopiowano|skopiowano link|skopiuj|skopiuj link|tweet|"
        "tweetnij|udostępnienia|udostępnień|udostępnij|udostępnij artykuł|udostępnij na facebooku|"
        "udostępnij na twitterze|udostępnij na whatsapp|udostępnij na x|udostępnij:|wykop|wykop to|wyślij|"
        "wyślij e-mailem|wyślij mailem|wyślij znajomemu|wyślij znajomym|zapisz|zapisz artykuł|"
        "zapisz na później"
    )),
    ("tool", (  # reading tools
        "a|a-|czytaj nas w google news|dodaj jako preferowane źródło w google|drukuj|drukuj artykuł|"
        "kontrast|mniejsza czcionka|obserwuj nas w google news|obserwuj nas w wiadomościach google|"
        "odsłuchaj|odsłuchaj artykuł|odsłuchaj artykułu|pdf|pobierz pdf|posłuchaj|posłuchaj artykułu|"
        "powiększ tekst|przetłumacz|rozmiar czcionki|rozmiar tekstu|rozwiń|spis treści|streszczenie ai|"
        "słuchaj|słuchaj artykułu|słuchaj tego artykułu|tryb ciemny|tryb jasny|tłumacz|wersja do druku|"
        "wielkość tekstu|większa czcionka|wydrukuj|wysoki kontrast|zgłoś błąd|zgłoś błąd w artykule|"
        "zgłoś nadużycie|zgłoś naruszenie|zmień kontrast|zmniejsz tekst|zwiń"
    )),
    ("navigation", (  # menus and links of the page
        "aplikacja|aplikacja mobilna|aplikacje|archiwum|autorzy|bądź z nami|dalej|do góry|"
        "dodaj ogłoszenie|dołącz do nas|drobne ogłoszenia|e-gazeta|e-wydanie|ewydanie|faq|gry|home|"
        "horoskop|kanały rss|kariera|kondolencje|kontakt|kontakt z redakcją|krzyżówka|krzyżówki|"
        "księgarnia|kursy walut|listy do redakcji|mapa serwisu|mapa strony|menu|menu główne|na górę|"
        "napisz do nas|napisz do redakcji|następna|następna strona|następne|następny|następny artykuł|"
        "następny wpis|nasze serwisy|nawigacja|nawigacja wpisu|nekrologi|notowania|o nas|o portalu|"
        "o serwisie|obserwuj|obserwuj nas|obserwujesz|ogłoszenia|otwórz menu|partnerzy|patronaty|pogoda|"
        "pokaż mniej|pokaż więcej|pokaż wszystkie|pokaż wszystko|polub nas|pomoc|poprzedni|"
        "poprzedni artykuł|poprzedni wpis|poprzednia|poprzednia strona|poprzednie|powrót|powrót do góry|"
        "powrót do strony głównej|powrót na stronę główną|praca|profil autora|program tv|"
        "przejdź do artykułu|przejdź do głównej treści|przejdź do menu|przejdź do nawigacji|"
        "przejdź do stopki|przejdź do treści|przejdź do wyszukiwarki|przejdź na stronę główną|"
        "przeskocz do treści|quizy|redakcja|regulamin|regulamin serwisu|regulaminy|reklama u nas|"
        "reklamuj się u nas|rozwiń całość|rozwiń menu|rss|serwisy|skip to content|sklep|"
        "skontaktuj się z nami|społeczność|strefa czytelnika|strona główna|strona startowa|sudoku|szukaj|"
        "szukaj w serwisie|szukaj:|wczytaj więcej|więcej|więcej »|więcej...|wróć|wróć do góry|"
        "wróć na górę|wróć na stronę główną|wstecz|wszystkie|wszystkie artykuły|wszystkie artykuły autora|"
        "wszystkie wiadomości|wybierz kategorię|wybierz miasto|wybierz miesiąc|wybierz region|"
        "wydanie cyfrowe|wydanie elektroniczne|wyszukaj|wyszukiwanie|wyszukiwarka|wyślij zdjęcie|zadzwoń|"
        "zamknij|zamknij menu|załaduj więcej|zespół|zgłoś temat|znajdź nas|zobacz artykuły autora|"
        "zobacz profil|zobacz więcej|zobacz wpisy|zobacz wszystkie|zobacz wszystko|śledź nas"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertisement|artykuł powstał we współpracy z partnerem|artykuł promocyjny|artykuł sponsorowany|"
        "autopromocja|czytaj bez reklam|dalsza część artykułu pod materiałem wideo|"
        "dalsza część artykułu pod reklamą|dalsza część tekstu pod reklamą|"
        "dalszy ciąg artykułu pod reklamą|dalszy ciąg materiału pod reklamą|koniec reklamy|"
        "kontynuuj czytanie pod reklamą|link sponsorowany|linki sponsorowane|lokowanie produktu|"
        "materiał partnera|materiał partnerski|materiał prasowy partnera|materiał promocyjny|"
        "materiał reklamowy|materiał sponsorowany|materiały promocyjne|oferta partnera|ogłoszenie|okazje|"
        "partner|partner serwisu|polecane oferty|pominiesz reklamę za|promocja|promowane|"
        "płatna współpraca|reklama|reklamy|reszta tekstu pod reklamą|sponsorowane|sponsorowany|"
        "tekst promocyjny|tekst sponsorowany|treści sponsorowane|treść sponsorowana|usuń reklamy|"
        "współpraca|współpraca płatna|współpraca reklamowa|wyłącz reklamy|zakupy"
    )),
    ("newsletter", (  # newsletter boxes
        "adres e-mail|bezpłatny newsletter|bądź na bieżąco|bądź na bieżąco!|codzienny newsletter|"
        "dołącz do newslettera|dziękujemy za zapisanie się|nasze newslettery|newsletter|newslettery|"
        "nie przegap|nie przegap!|otrzymuj newsletter|podaj adres e-mail|podaj swój e-mail|powiadomienia|"
        "subskrybuj newsletter|twój adres e-mail|twój adres email|twój e-mail|wpisz adres e-mail|"
        "wpisz swój adres e-mail|wypisz się|włącz powiadomienia|włącz powiadomienia push|zapisuję się|"
        "zapisz mnie|zapisz się|zapisz się do newslettera|zapisz się na newsletter"
    )),
    ("related", (  # links to other stories
        "artykuły powiązane|cały artykuł|co czytają inni|czytaj|czytaj cały artykuł|czytaj dalej|"
        "czytaj dalej...|czytaj dalej:|czytaj również|czytaj również:|czytaj także|czytaj także:|"
        "czytaj teraz|czytaj też|czytaj też:|czytaj więcej|czytaj więcej »|czytaj więcej:|czytaj:|"
        "czytelnicy przeczytali również|dalej w serwisie|dla ciebie|dowiedz się więcej|galeria powiązana|"
        "gorące tematy|hity dnia|hity tygodnia|inne artykuły|inne artykuły autora|"
        "inne artykuły w tej kategorii|inne wiadomości|inni czytają|inni czytali także|"
        "kliknij i przeczytaj|materiały powiązane|mogą cię także zainteresować|mogą cię zainteresować|"
        "może cię również zainteresować|może cię zainteresować|może cię zainteresować także|"
        "może cię zainteresować:|na ten temat|na topie|najchętniej czytane|najczęściej czytane|"
        "najczęściej komentowane|najczęściej oglądane|najczęściej udostępniane|najlepsze|najnowsze|"
        "najnowsze artykuły|najnowsze informacje|najnowsze wiadomości|najnowsze wideo|najnowsze wpisy|"
        "najpopularniejsze|najpopularniejsze artykuły|najpopularniejsze wiadomości|najważniejsze|"
        "najważniejsze dziś|najważniejsze informacje|najważniejsze teraz|najważniejsze wiadomości|"
        "najświeższe wiadomości|nie przegap tego|ostatnie artykuły|ostatnie wiadomości|ostatnie wpisy|"
        "ostatnio dodane|ostatnio popularne|podobne|podobne artykuły|podobne materiały|podobne wiadomości|"
        "podobne wpisy|polecamy|polecamy również|polecamy także|polecamy:|polecane|polecane artykuły|"
        "polecane dla ciebie|polecane przez redakcję|polecane teksty|polecane wideo|popularne|"
        "popularne artykuły|popularne teraz|popularne wiadomości|powiązane|powiązane artykuły|"
        "powiązane teksty|powiązane treści|powiązane wiadomości|powiązane wpisy|pozostałe artykuły|"
        "pozostałe wiadomości|przeczytaj|przeczytaj cały artykuł|przeczytaj również|przeczytaj także|"
        "przeczytaj także:|przeczytaj też|przeczytaj więcej|przeczytaj:|redakcja poleca|sprawdź|"
        "sprawdź również|sprawdź szczegóły|sprawdź także|sprawdź też|temat dnia|tematy dnia|"
        "to cię zainteresuje|to może cię zainteresować|top 10|trending|trendy|tylko u nas|w tym temacie|"
        "warto przeczytać|warto wiedzieć|warto zobaczyć|wiadomości dnia|wideo|więcej artykułów|"
        "więcej na ten temat|więcej na ten temat:|więcej o autorze|więcej od autora|więcej od tego autora|"
        "więcej w tym dziale|więcej wiadomości|więcej z działu|więcej z kategorii|więcej z kraju|"
        "więcej ze świata|wybrane dla ciebie|wybrane dla ciebie:|z ostatniej chwili|z tej kategorii|"
        "zainteresuje cię|zainteresuje cię również|zobacz|zobacz film|zobacz koniecznie|zobacz również|"
        "zobacz również:|zobacz także|zobacz także:|zobacz też|zobacz też:|zobacz wideo|zobacz:"
    )),
    ("comments", (  # comment boxes
        "0 komentarzy|ankieta|anuluj odpowiedź|anuluj pisanie odpowiedzi|brak komentarzy|bądź pierwszy|"
        "bądź pierwszą osobą, która skomentuje|co o tym myślisz?|co o tym sądzisz?|dodaj komentarz|"
        "dodaj pierwszy komentarz|dodaj swój komentarz|dołącz do dyskusji|dyskusja|dyskutuj|forum|głosuj|"
        "komentarz|komentarze|komentarze (0)|komentarze są zamknięte|komentarze wyłączone|"
        "komentarze zostały wyłączone|komentarze:|komentarzy|komentowanie wyłączone|"
        "możliwość komentowania została wyłączona|najlepiej oceniane|napisz komentarz|od najnowszych|"
        "od najstarszych|oddaj głos|odpowiedz|odpowiedz na komentarz|opublikuj|opublikuj komentarz|"
        "pokaż komentarze|przejdź do komentarzy|regulamin komentowania|skomentuj|skomentuj artykuł|"
        "skomentuj jako pierwszy|sonda|sondaż|twoja opinia|twój adres e-mail nie zostanie opublikowany.|"
        "twój adres email nie zostanie opublikowany.|twój komentarz|twój podpis|ukryj komentarze|"
        "weź udział w dyskusji|wszystkie komentarze|wymagane pola są oznaczone *|wyniki|"
        "zaloguj się, aby dodać komentarz|zaloguj się, aby skomentować|zgłoś|zgłoś do moderacji|"
        "zobacz komentarze|zobacz wszystkie komentarze|zostaw komentarz|zostaw odpowiedź"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abonament|artykuł dostępny tylko dla prenumeratorów|artykuł premium|"
        "artykuł tylko dla subskrybentów|dla prenumeratorów|dla subskrybentów|dla zalogowanych|"
        "dostęp premium|e-prenumerata|exclusive|hasło|jesteś już prenumeratorem?|"
        "jesteś już subskrybentem?|konto|kup dostęp|kup prenumeratę|kup subskrypcję|kup teraz|logowanie|"
        "masz już dostęp?|masz już konto?|masz już konto? zaloguj się|masz już prenumeratę?|"
        "masz już subskrypcję?|moje konto|mój profil|nie masz jeszcze konta?|nie masz konta?|"
        "nie pamiętam hasła|nie pamiętasz hasła?|odblokuj artykuł|odblokuj dostęp|postaw kawę|"
        "postaw nam kawę|premium|prenumerata|prenumerata cyfrowa|prenumeruj|przeczytaj za darmo|"
        "przekaż 1,5% podatku|przekaż darowiznę|przypomnij hasło|rejestracja|sprawdź ofertę|subskrybuj|"
        "subskrypcja|subskrypcje|ten artykuł jest płatny|treść premium|twoje konto|"
        "tylko dla prenumeratorów|tylko dla subskrybentów|tylko u nas premium|utwórz konto|wesprzyj|"
        "wesprzyj nas|wpłać|wspieraj nas|wspieram|wybierz pakiet|wykup abonament|wykup dostęp|"
        "wykup subskrypcję|wyloguj|wyloguj się|wypróbuj|wypróbuj za darmo|zaloguj|zaloguj się|"
        "zaloguj się lub zarejestruj|zapamiętaj mnie|zapomniałeś hasła?|zaprenumeruj|zarejestruj|"
        "zarejestruj się|załóż bezpłatne konto|załóż konto"
    )),
    ("consent", (  # cookie and privacy banners
        "akceptuj|akceptuj wszystkie|akceptuję|akceptuję i przechodzę do serwisu|akceptuję wszystkie|"
        "ciasteczka|cookies|dbamy o twoją prywatność|deklaracja dostępności|dostosuj|nie wyrażam zgody|"
        "nie zgadzam się|ochrona danych osobowych|odmów|odrzucam|odrzuć|odrzuć wszystkie|ok|pliki cookie|"
        "pliki cookies|polityka cookies|polityka plików cookie|polityka plików cookies|"
        "polityka prywatności|prywatność|przechodzę do serwisu|przejdź do serwisu|rodo|rozumiem|"
        "szanujemy twoją prywatność|twoja prywatność jest dla nas ważna|tylko niezbędne|ustawienia|"
        "ustawienia ciasteczek|ustawienia cookies|ustawienia plików cookie|ustawienia prywatności|"
        "ustawienia zaawansowane|więcej informacji|wyrażam zgodę|zaakceptuj|zaakceptuj wszystkie|"
        "zapisz ustawienia|zarządzaj cookies|zarządzaj plikami cookie|zarządzaj zgodami|"
        "zarządzanie zgodami|zaufani partnerzy|zgadzam się|zgoda|zmień ustawienia prywatności"
    )),
    ("media", (  # players and galleries
        "audio|film|foto|fotogaleria|galeria|galeria zdjęć|infografika|infografiki|live|mapa|multimedia|"
        "na żywo|następne zdjęcie|nie udało się załadować|obejrzyj|obejrzyj wideo|odtwórz|odtwórz wideo|"
        "oglądaj|oglądaj na żywo|oglądaj wideo|pauza|pełny ekran|podcast|podcasty|pokaz slajdów|"
        "poprzednie zdjęcie|posłuchaj audycji|posłuchaj podcastu|powiększ|powiększ zdjęcie|"
        "przejdź do galerii|relacja na żywo|transmisja na żywo|trwa ładowanie|wczytywanie...|"
        "wideo niedostępne|wycisz|wyświetl ten post na instagramie|włącz dźwięk|włącz obsługę javascript|"
        "zdjęcia|zobacz galerię|zobacz galerię zdjęć|zobacz na instagramie|zobacz na youtube|"
        "zobacz nagranie|zobacz więcej zdjęć|zobacz wszystkie zdjęcia|zobacz zdjęcia|ładowanie|"
        "ładowanie..."
    )),
    ("copyright", (  # rights lines
        "copyright|dalsze rozpowszechnianie artykułu tylko za zgodą wydawcy|"
        "kopiowanie i rozpowszechnianie zabronione|kopiowanie zabronione|nota prawna|prawa autorskie|"
        "prawa zastrzeżone|wszelkie prawa zastrzeżone|wszelkie prawa zastrzeżone.|"
        "wszystkie prawa zastrzeżone|wszystkie prawa zastrzeżone."
    )),
    ("date", (  # age of the page
        "aktualizacja|aktualizowany|dzisiaj|dziś|nowe|opublikowano|pilne|przed chwilą|relacja trwa|teraz|"
        "w trakcie aktualizacji|wczoraj|z ostatniej chwili!|zaktualizowano"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "czytaj dalej|czytaj dalej:|czytaj na|czytaj również|czytaj również:|czytaj także|czytaj także:|"
        "czytaj też|czytaj też:|czytaj w|czytaj więcej|czytaj więcej o|czytaj więcej:|czytaj:|"
        "dowiedz się więcej|kliknij i|kliknij tutaj|kliknij, aby przeczytać|może cię też zainteresować|"
        "może cię zainteresować|może cię zainteresować:|pisaliśmy o tym|podobne:|polecamy również|"
        "polecamy także|polecamy:|polecane:|posłuchaj też|powiązane:|przeczytaj koniecznie|"
        "przeczytaj również|przeczytaj również:|przeczytaj także|przeczytaj także:|przeczytaj też|"
        "przeczytaj też:|przeczytaj więcej|przeczytaj:|przejdź do artykułu|sprawdź również|sprawdź także|"
        "sprawdź też|sprawdź też:|sprawdź:|słuchaj też|to też może cię zainteresować|w temacie:|"
        "warto przeczytać|warto przeczytać:|wcześniej pisaliśmy|więcej aktualnych|więcej informacji|"
        "więcej na|więcej na ten temat|więcej na ten temat:|więcej o|więcej wiadomości|więcej:|"
        "wszystkie artykuły|wszystko o|zobacz koniecznie|zobacz również|zobacz również:|zobacz także|"
        "zobacz także:|zobacz też|zobacz też:|zobacz więcej|zobacz:"
    )),
    ("newsletter", (  # newsletter boxes
        "bądź na bieżąco|bądź na bieżąco z|chcesz być na bieżąco|chcesz otrzymywać|chcesz wiedzieć|"
        "chcesz wiedzieć więcej|codziennie rano|dołącz do nas|dołącz do naszego kanału|"
        "dołącz do newslettera|jeśli chcesz być na bieżąco|najważniejsze informacje prosto|"
        "najważniejsze wiadomości z|newsletter:|nie chcesz przegapić|nie przegap|otrzymuj|"
        "otrzymuj najważniejsze|otrzymujesz ten newsletter|otrzymujesz tę wiadomość|pobierz aplikację|"
        "pobierz naszą aplikację|podaj swój|subskrybuj kanał|subskrybuj nasz|wpisz swój|wypisz się|"
        "wyświetl w przeglądarce|zapisz się|zapisz się do|zapisz się na|zapisz się na nasz|"
        "zobacz w przeglądarce|zrezygnuj z subskrypcji|ściągnij aplikację"
    )),
    ("share", (  # share and save buttons
        "dołącz do nas na|jesteśmy na|jesteśmy też na|kliknij, aby udostępnić|kliknij, by udostępnić|"
        "obserwuj nas na|obserwuj nas w|obserwuj nas:|podziel się|podziel się na|podziel się tym|"
        "polub nas na|polub nasz|udostępnij na|udostępnij ten|udostępnij:|znajdziesz nas na|znajdź nas na|"
        "śledź nas na|śledź nas:"
    )),
    ("comments", (  # comment boxes
        "aby dodać komentarz|byłeś świadkiem|chcesz o czymś poinformować|co o tym myślisz|"
        "co o tym sądzisz|co sądzisz o|coś się dzieje|czekamy na|czekamy na wasze|daj znać|"
        "dodaj komentarz|jesteś świadkiem|jesteśmy dla was|masz ciekawy temat|masz dla nas|"
        "masz informację|masz temat|masz ważną informację|masz zdjęcie|napisz do autora|napisz do autorki|"
        "napisz do nas|napisz na|piszcie na|prześlij nam|prześlij zdjęcie|przysyłajcie|skomentuj|"
        "widziałeś coś|widzisz błąd|wyślij do nas|wyślij nam|zaloguj się, aby|zauważyłeś błąd|zgłoś|"
        "znalazłeś błąd|żeby dodać komentarz"
    )),
    ("subscribe", (  # subscriptions and accounts
        "aby czytać dalej|aby przeczytać cały|artykuł dostępny|by czytać dalej|chcesz czytać dalej|"
        "chcesz przeczytać|czytaj bez limitu|czytaj bez ograniczeń|dalsza część artykułu dostępna|"
        "dalsza część dostępna|dostęp do|jesteś już|już od|kup dostęp|kup prenumeratę|masz już|"
        "masz już konto|nie masz|pełna treść artykułu|pełna treść dostępna|pełny dostęp|pozostało|"
        "przeczytałaś|przeczytałeś|subskrybuj i|subskrybuj, aby|ten artykuł jest dostępny|"
        "ten artykuł przeczytasz|ten tekst jest dostępny|wesprzyj|wspieraj|wykup dostęp|wykup subskrypcję|"
        "wypróbuj|zaloguj się i|zaprenumeruj|zarejestruj się|załóż konto|żeby czytać dalej"
    )),
    ("consent", (  # cookie and privacy banners
        "aby wyświetlić|aby zobaczyć|administratorem danych|administratorem twoich danych|"
        "drodzy czytelnicy|drogi czytelniku|drogi użytkowniku|klikając|kontynuując|korzystając z|"
        "korzystamy z plików|my i nasi|nasz serwis korzysta|nasza strona korzysta|przetwarzamy|"
        "serwis korzysta z|serwis wykorzystuje|strona korzysta z|strona wykorzystuje|"
        "szanowna użytkowniczko|szanowny użytkowniku|ta strona korzysta|ta strona używa|"
        "ta witryna korzysta|ta witryna używa|ten serwis korzysta|treść zewnętrzna|twoja przeglądarka|"
        "używamy ciasteczek|używamy cookies|używamy plików|wraz z naszymi partnerami|wyrażam zgodę|"
        "wysyłając komentarz|zapoznałem się"
    )),
    ("advert", (  # adverts and marks of paid content
        "artykuł powstał we współpracy|artykuł sponsorowany|artykuł zawiera|artykuł zawiera linki|"
        "artykuł zawiera lokowanie|dalsza część|dalsza część artykułu|dalszy ciąg|dalszy ciąg artykułu|"
        "koniec artykułu|materiał powstał|materiał sponsorowany|ogłoszenie:|partner publikacji|partnerem|"
        "partnerem serwisu|reklama:|reszta artykułu|sponsorem|tekst powstał we współpracy|we współpracy z"
    )),
    ("media", (  # players and galleries
        "dalsza część artykułu pod wideo|galeria:|infografika:|na żywo:|obejrzyj|obejrzyj:|oglądaj|"
        "oglądaj na żywo|oglądaj:|podcast:|post udostępniony przez|posłuchaj|posłuchaj:|przesuń|przewiń|"
        "relacja:|słuchaj:|wideo:|wyświetl ten post|zdjęcia:|zobacz film|zobacz galerię|zobacz nagranie|"
        "zobacz wideo|zobacz wideo:|zobacz zdjęcia|zobacz zdjęcia:"
    )),
    ("copyright", (  # rights lines
        "(c)|artykuł pochodzi|artykuł ukazał się|chroniony prawem autorskim|copyright 20|copyright ©|"
        "copyright:|dalsze rozpowszechnianie|kopiowanie|licencja na|materiał chroniony prawem|"
        "pierwotnie opublikowano|prawa autorskie|przedruk|rozpowszechnianie|tekst pochodzi|"
        "tekst ukazał się|treści objęte prawem|wszelkie prawa|wszystkie prawa|© 19|© 20|© copyright"
    )),
    ("date", (  # age of the page
        "aktualizacja:|artykuł był aktualizowany|artykuł ma ponad|artykuł zaktualizowano|czas czytania|"
        "czas czytania:|data aktualizacji:|data dodania:|data publikacji:|opublikowano dnia|opublikowano:|"
        "ostatnia aktualizacja:|przeczytasz w|ten artykuł ma ponad|ten tekst przeczytasz w"
    )),
    ("tool", (  # reading tools
        "artykuł przetłumaczony|artykuł wygenerowany|drukuj|grafika wygenerowana|odsłuchaj|"
        "posłuchaj artykułu|przetłumaczono|tekst przetłumaczony|tekst wygenerowany|"
        "tłumaczenie automatyczne|wersja do|wysłane z iphone'a|wysłane z mojego"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "a|artykuły powiązane|co czytają inni|czytaj również|czytaj także|czytaj też|czytaj więcej|"
    "czytelnicy przeczytali również|hity dnia|hity tygodnia|inne artykuły|inne artykuły autora|"
    "inne artykuły w tej kategorii|inne wiadomości|inni czytają|inni czytali także|materiały powiązane|"
    "mogą cię także zainteresować|mogą cię zainteresować|może cię również zainteresować|"
    "może cię zainteresować|może cię zainteresować także|na ten temat|na topie|najchętniej czytane|"
    "najczęściej czytane|najczęściej komentowane|najczęściej oglądane|najczęściej udostępniane|najnowsze|"
    "najnowsze artykuły|najnowsze informacje|najnowsze wiadomości|najnowsze wideo|najnowsze wpisy|"
    "najpopularniejsze|najpopularniejsze artykuły|najpopularniejsze wiadomości|najważniejsze|"
    "najważniejsze dziś|najważniejsze informacje|najważniejsze teraz|najważniejsze wiadomości|"
    "najświeższe wiadomości|nie przegap tego|ostatnie artykuły|ostatnie wiadomości|ostatnie wpisy|"
    "ostatnio dodane|podobne|podobne artykuły|podobne materiały|podobne wiadomości|podobne wpisy|polecamy|"
    "polecamy również|polecamy także|polecane|polecane artykuły|polecane dla ciebie|"
    "polecane przez redakcję|polecane teksty|polecane wideo|popularne|popularne artykuły|popularne teraz|"
    "popularne wiadomości|powiązane|powiązane artykuły|powiązane teksty|powiązane treści|"
    "powiązane wiadomości|powiązane wpisy|pozostałe artykuły|pozostałe wiadomości|przeczytaj|"
    "przeczytaj również|przeczytaj także|przeczytaj też|przeczytaj więcej|redakcja poleca|sprawdź również|"
    "sprawdź także|sprawdź też|to cię zainteresuje|to może cię zainteresować|top 10|tylko u nas|"
    "w tym temacie|warto przeczytać|warto zobaczyć|wiadomości dnia|więcej artykułów|więcej na ten temat|"
    "więcej od autora|więcej od tego autora|więcej w tym dziale|więcej wiadomości|więcej z działu|"
    "więcej z kategorii|więcej z kraju|więcej ze świata|wybrane dla ciebie|z ostatniej chwili|"
    "z tej kategorii|zainteresuje cię|zainteresuje cię również|zobacz również|zobacz także|zobacz też|"
    "zobacz wideo"
)

# Section names of newspapers
SECTIONS = (
    "aktualności|analizy|architektura|auto|auto-moto|biznes|budownictwo|ciekawostki|czas wolny|edukacja|"
    "ekologia|ekonomia|emerytury|energetyka|europa|felieton|felietony|filmy|finanse|firma|fotoreportaż|"
    "giełda|gospodarka|gwiazdy|historia|informacje|inwestycje|kino|klimat|kobieta|komentarze|komunikacja|"
    "kościół|kraj|kronika policyjna|kryminalne|książki|kuchnia|kultura|kultura i rozrywka|lifestyle|"
    "literatura|ludzie|magazyn|media|miasto|moda|moto|motoryzacja|muzyka|na sygnale|nauka|nieruchomości|"
    "opinie|piłka nożna|podatki|podróże|polityka|polska i świat|praca|prawo|przemysł|przyroda|"
    "publicystyka|region|regiony|religia|reportaż|reportaże|rodzina|rolnictwo|rozmowy|rozrywka|samorząd|"
    "show|siatkówka|sport|sporty zimowe|społeczeństwo|styl życia|szkoła|sztuka|teatr|tech|technika|"
    "technologia|technologie|telewizja|tenis|transport|turystyka|tylko w|unia europejska|uroda|w regionie|"
    "wiadomości|wideo|wojna|wojna w ukrainie|wojsko|wybory|wydarzenia|wypadki|wywiad|wywiady|z kraju|"
    "z regionu|zdrowie|ze świata|zwierzęta|świat|żużel|życie|żywność"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "sty": 1, "stycz": 1, "styczeń": 1, "stycznia": 1, "styczniu": 1,
    "lut": 2, "lutego": 2, "luty": 2, "lutym": 2,
    "mar": 3, "marca": 3, "marcu": 3, "marz": 3, "marzec": 3,
    "kwi": 4, "kwiec": 4, "kwiecień": 4, "kwietnia": 4, "kwietniu": 4,
    "maj": 5, "maja": 5, "maju": 5,
    "cze": 6, "czerw": 6, "czerwca": 6, "czerwcu": 6, "czerwiec": 6,
    "lip": 7, "lipca": 7, "lipcu": 7, "lipiec": 7,
    "sie": 8, "sierp": 8, "sierpień": 8, "sierpnia": 8, "sierpniu": 8,
    "wrz": 9, "wrzes": 9, "wrzesień": 9, "września": 9, "wrześniu": 9,
    "paź": 10, "paźdz": 10, "październik": 10, "października": 10, "październiku": 10,
    "lis": 11, "list": 11, "listopad": 11, "listopada": 11, "listopadzie": 11,
    "gru": 12, "grudnia": 12, "grudniu": 12, "grudz": 12, "grudzień": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "cz|czw|czw.|czwartek|czwartku|nd|nd.|ndz|niedz|niedz.|niedziela|niedzieli|niedzielę|piątek|piątku|pn|"
    "pn.|pon|pon.|poniedziałek|poniedziałku|pt|pt.|sb|sob|sob.|sobota|soboty|sobotę|w czwartek|"
    "w niedzielę|w piątek|w poniedziałek|w sobotę|w środę|we wtorek|wt|wt.|wtorek|wtorku|śr|śr.|środa|"
    "środy|środę"
)

# Words round a date in a date line
DATE_WORDS = (
    "akt.|aktualizacja|aktualizacja z dnia|aktualizowano|artykuł z dnia|czas publikacji|data|"
    "data aktualizacji|data dodania|data i godzina|data modyfikacji|data ostatniej aktualizacji|"
    "data ostatniej modyfikacji|data publikacji|data utworzenia|data wydania|dnia|dodane|dodano|dzień|"
    "dzisiaj|dziś|edytowano|g.|godz.|godzina|godzinie|m.|o|o godz.|o godzinie|od|opublikowana|"
    "opublikowane|opublikowano|opublikowano dnia|opublikowany|ostatnia aktualizacja|ostatnia modyfikacja|"
    "ostatnia zmiana|ostatnio aktualizowano|pierwsza publikacja|publikacja|r|r.|roku|utworzono|w|w dniu|"
    "wczoraj|we|wydanie z dnia|wysłano|z|z dnia|zaktualizowane|zaktualizowano|zaktualizowany|zamieszczono|"
    "zmieniono|zmodyfikowano"
)

# Those that announce a modification
UPDATED_WORDS = (
    "akt.|aktualizacja|aktualizacja z dnia|aktualizowano|data aktualizacji|data modyfikacji|"
    "data ostatniej aktualizacji|data ostatniej modyfikacji|edytowano|ostatnia aktualizacja|"
    "ostatnia modyfikacja|ostatnia zmiana|ostatnio aktualizowano|zaktualizowane|zaktualizowano|"
    "zaktualizowany|zmieniono|zmodyfikowano"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "dni", "temu", "day"),
    ("", "dzień", "temu", "day"),
    ("", "dzisiaj", "", "today"),
    ("", "dziś", "", "today"),
    ("", "g", "temu", "hour"),
    ("", "godz", "temu", "hour"),
    ("", "godzin", "temu", "hour"),
    ("", "godziny", "temu", "hour"),
    ("", "godzinę", "temu", "hour"),
    ("", "h", "temu", "hour"),
    ("", "lat", "temu", "year"),
    ("", "lata", "temu", "year"),
    ("", "miesiąc", "temu", "month"),
    ("", "miesiące", "temu", "month"),
    ("", "miesięcy", "temu", "month"),
    ("", "min", "temu", "minute"),
    ("", "minut", "temu", "minute"),
    ("", "minuty", "temu", "minute"),
    ("", "minutę", "temu", "minute"),
    ("", "przed chwilą", "", "now"),
    ("", "rok", "temu", "year"),
    ("", "sek", "temu", "second"),
    ("", "sekund", "temu", "second"),
    ("", "sekundy", "temu", "second"),
    ("", "sekundę", "temu", "second"),
    ("", "teraz", "", "now"),
    ("", "tydzień", "temu", "week"),
    ("", "tygodni", "temu", "week"),
    ("", "tygodnie", "temu", "week"),
    ("", "wczoraj", "", "yesterday"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|i|oraz"
)

# Frequent function words that tell the language
STOPWORDS = (
    "ale|czy|dla|do|jak|jego|jest|już|która|które|który|nie|oraz|po|przez|się|są|tego|też|tym|w|z|za|"
    "został|że"
)
