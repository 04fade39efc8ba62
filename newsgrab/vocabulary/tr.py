"""Turkish: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "başlık|başlığı|haber başlığı|haberin başlığı|konu başlığı|manşet|yazı başlığı"
    )),
    ("description", (
        "alt başlık|açıklama|giriş|haber özeti|haberin özeti|kısa açıklama|spot|tanım|öne çıkan|özet"
    )),
    ("caption", (
        "altyazı|foto altı|fotoğraf altı|fotoğraf altı yazısı|fotoğraf açıklaması|grafik|"
        "görsel alt yazısı|görsel açıklaması|resim altı|resim altı yazısı|resim açıklaması"
    )),
    ("credit_line", (
        "foto|foto muhabiri|fotograf|fotoğraf|fotoğraf kaynağı|fotoğraf kredisi|fotoğraflar|fotoğraflayan|"
        "fotoğrafçı|fotoğrafı çeken|görsel|görsel kaynak|görsel kaynağı|görseller|görüntü|görüntüler|"
        "illüstrasyon|kapak fotoğrafı|kapak görseli|kaynak fotoğraf|resim|resim kaynağı|resimler|çizer|"
        "çizim"
    )),
    ("body", (
        "haber|haber içeriği|haber metni|haberin metni|içerik|makale metni|metin|tam metin|yazı|yazı metni"
    )),
    ("category", (
        "alt kategori|bölüm|bölümler|haber kategorisi|kanal|kategori|kategoriler|kategorisi|konu|"
        "konu başlıkları|konular|konusu|köşe|rubrik|sayfa adı|yayınlandığı kategori"
    )),
    ("keywords", (
        "anahtar kelime|anahtar kelimeler|anahtar sözcük|anahtar sözcükler|bu haberdeki konular|"
        "bu haberin etiketleri|daha fazla konu|dizin terimleri|etiket|etiketi|etiketler|haber etiketleri|"
        "hashtag|hashtagler|ilgili başlıklar|ilgili etiketler|ilgili konu|ilgili konular|tag|tags"
    )),
    ("byline", (
        "derleyen|derleyenler|editör|ekleyen|gazeteci|gönderen|haberci|haberi hazırlayan|haberi yazan|"
        "hazırlayan|hazırlayanlar|imza|muhabir|muhabirler|röportaj|söyleşi|yayınlayan|yazan|yazanlar|"
        "yazar|yazar adı|yazarlar|yazarı"
    )),
    ("published", (
        "basım tarihi|eklendi|eklenme|eklenme tarihi|giriş tarihi|giriş zamanı|gönderilme tarihi|"
        "gönderim tarihi|gönderme tarihi|haber tarihi|haberin tarihi|ilk yayın|ilk yayın tarihi|"
        "oluşturma tarihi|oluşturulma|oluşturulma tarihi|saat|tarih|tarih ve saat|tarihi|yayım tarihi|"
        "yayımlandı|yayımlanma|yayımlanma tarihi|yayımlanma zamanı|yayın tarihi|yayınlandı|yayınlanma|"
        "yayınlanma tarihi|yayınlanma zamanı|yazı tarihi"
    )),
    ("modified", (
        "değişiklik tarihi|değiştirilme tarihi|düzenleme tarihi|düzenlendi|düzenlenme tarihi|güncelleme|"
        "güncelleme tarihi|güncelleme zamanı|güncellendi|güncellenme|güncellenme tarihi|"
        "güncellenme zamanı|son değişiklik|son değiştirilme|son güncelleme|son güncelleme tarihi|"
        "son güncellenme|son güncellenme tarihi|son güncellenme zamanı"
    )),
    ("language", (
        "dil|dili|yayın dili"
    )),
    ("url", (
        "adres|bağlantı|bağlantı adresi|bağlantılar|haber linki|haberin bağlantısı|haberin linki|"
        "internet adresi|kalıcı bağlantı|kaynak linki|kısa bağlantı|kısa link|link|orijinal haber|url|"
        "web adresi"
    )),
    ("site", (
        "dergi|gazete|gazetesi|haber kanalı|haber kaynağı|internet sitesi|kaynak|kaynak adı|kaynağı|mecra|"
        "site|web sitesi|yayımcı|yayın|yayın adı|yayın organı|yayıncı|yayınevi"
    )),
    ("drop", (  # database exports, e-mail and print heads
        "alıcı|baskı|baskı tarihi|bcc|belge kimliği|belge no|belge türü|beğeni|bilgi|bölge|cc|cilt|"
        "copyright|dosya|dosya adı|durum|e-mail|e-posta|ek|ekler|email|eposta|erişildi|erişim tarihi|"
        "genel yayın yönetmeni|gizli|gönderen adresi|görüntüleme|görüntülenme|görüntülenme sayısı|"
        "gösterim|haber kimliği|haber kodu|haber no|haber türü|id|il|iletişim|ilçe|indirme tarihi|isbn|"
        "issn|izlenme|kelime sayısı|kimden|kime|kişi|kişiler|kod|konum|kurgu|kuruluş|kurum|lisans|montaj|"
        "not|notlar|okuma süresi|okunma|okunma sayısı|okunma süresi|puan|sayfa|sayfa no|sayfa sayısı|"
        "sayfalar|sayı|sayısı|sektör|sorumlu müdür|sözcük sayısı|sürüm|tahmini okuma süresi|telefon|telif|"
        "telif hakkı|telif hakları|tiraj|tür|türü|uzunluk|veri tabanı|veritabanı|yanıt adresi|yanıtla|"
        "yapım|yayın sıklığı|yayın türü|yazı işleri müdürü|yer|yorum sayısı|yönetmen|yıl|çeviren|çeviri|"
        "çevirmen|öncelik|önem|ülke|şehir|şehri|şirket|şirketler"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "arşiv|arşiv foto|arşiv fotoğrafı|ekran görüntüsü|foto|foto muhabiri|fotograf|fotoğraf|fotoğraf arşiv|"
    "fotoğraf kaynağı|fotoğraf kredisi|fotoğraf temsili|fotoğraf ve haber|fotoğraf:|fotoğraflar|"
    "fotoğraflayan|fotoğrafçı|fotoğrafı çeken|fotoğrafın kaynağı|grafik|görsel|görsel kaynak|"
    "görsel kaynağı|görsel telif|görselin kaynağı|görseller|görüntü|görüntü kaynağı|görüntüler|"
    "haber - kamera|haber ve fotoğraf|haber-foto|haber-fotoğraf|haber-kamera|haber/foto|harita|"
    "illüstrasyon|infografik|kapak fotoğrafı|kapak görseli|karikatür|kaynak|kaynak fotoğraf|kredi|resim|"
    "resim kaynağı|resimler|telif|temsili|temsili fotoğraf|temsili görsel|temsili resim|video|"
    "video kaynağı|çizer|çizim"
)

# Words that open a caption
CAPTION_LABELS = (
    "altyazı|foto altı|fotoğraf altı|fotoğraf altı yazısı|fotoğraf açıklaması|fotoğrafta|"
    "görsel alt yazısı|görsel açıklaması|resim altı|resim altı yazısı|resim açıklaması"
)

# Words before an author's name
BYLINE_OPENERS = (
    "aktaran|analiz|derleyen|derleyenler|editör|ekleyen|gönderen|haber|haber / foto|haber merkezi|"
    "haber ve fotoğraf|haber-foto|haber-fotoğraf|haber-kamera|haber/foto|haber:|haberi hazırlayan|"
    "haberi yazan|hazırlayan|hazırlayanlar|imza|muhabir|röportaj|söyleşi|söyleşiyi yapan|yayınlayan|yazan|"
    "yazanlar|yazar|yazı|yorum|çeviren|çeviri"
)

# Words after an author's name
BYLINE_TAILS = (
    "aktardı|bildirdi|bildiriyor|editör|editörü|foto muhabiri|gazeteci|haberi|muhabir|muhabiri|"
    "muhabirimiz|temsilcisi|yazar|yazarı|yazdı|yazıyor"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "aa|aa muhabiri|ajans|ajans haberi|ajanslar|anadolu ajansı|anka|ankara bürosu|ankara temsilcisi|"
    "araştırmacı|avrupa temsilcisi|başyazar|bbc türkçe|berlin temsilcisi|brüksel temsilcisi|büro şefi|"
    "demirören haber ajansı|dha|diplomasi muhabiri|doktor|doğan haber ajansı|dış haberler|"
    "dış haberler müdürü|dış haberler servisi|editör|editörü|ekonomi editörü|ekonomi muhabiri|"
    "ekonomi müdürü|ekonomi servisi|ekonomi yazarı|eğitim muhabiri|foto muhabiri|fotoğrafçı|gazeteci|"
    "gazeteci yazar|gazeteci-yazar|genel yayın müdürü|genel yayın yönetmeni|haber editörü|haber merkezi|"
    "haber müdürü|haber servisi|haberci|iha|ihlas haber ajansı|internet editörü|istanbul bürosu|"
    "istihbarat şefi|kameraman|konuk yazar|köşe yazarı|kültür sanat editörü|kültür sanat servisi|"
    "londra temsilcisi|magazin servisi|moskova temsilcisi|muhabir|muhabiri|parlamento muhabiri|"
    "politika editörü|politika servisi|prof. dr.|profesör|redaksiyon|serbest gazeteci|sorumlu müdür|"
    "spor editörü|spor muhabiri|spor müdürü|spor servisi|spor yazarı|stajyer|stajyer muhabir|sözcü|"
    "temsilci|temsilcisi|washington temsilcisi|web editörü|yargı muhabiri|yayın koordinatörü|yayın kurulu|"
    "yazar|yazarı|yazı işleri|yazı işleri müdürü|yurt haberler servisi|yurt haberleri|çevirmen|özel haber"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "arkadaşına gönder|arkadaşınla paylaş|bağlantı kopyalandı|bağlantıyı kopyala|beğen|beğendim|"
        "beğeni|bu haberi paylaş|bu haberi paylaşın|bu yazıyı paylaş|daha sonra oku|e-posta|"
        "e-posta gönder|e-posta ile gönder|e-posta ile paylaş|facebook'ta paylaş|favorilere ekle|"
        "favorilerime ekle|gönder|haberi kaydet|haberi paylaş|hediye et|kaydet|kopyala|kopyalandı|"
        "link kopyalandı|linkedin'de paylaş|linki kopyala|listeye ekle|mail gönder|okuma listesine ekle|"
        "paylaş|paylaş:|paylaşım|paylaşımlar|paylaşın|sonra oku|sosyal medyada paylaş|telegram'da paylaş|"
        "tweetle|twitter'da paylaş|url kopyala|whatsapp'ta paylaş|x'te paylaş|yazıyı paylaş"
    )),
    ("tool", (  # reading tools
        "bu haberi dinle|büyüt|dinle|gece modu|google haberler'de takip et|google haberler'e abone ol|"
        "google news'te takip edin|google news'te takip et|google'da takip et|"
        "google'da tercih edilen kaynak olarak ekle|gündüz modu|haber hatası bildir|haberi dinle|"
        "haberi yazdır|haberin özeti|hata bildir|karanlık mod|küçült|makaleyi dinle|metni büyüt|"
        "metni küçült|pdf|pdf indir|sayfayı yazdır|sesli dinle|sesli oku|yapay zeka özeti|yazdır|"
        "yazı boyutu|yazı boyutunu büyüt|yazı boyutunu küçült|yazı tipi|yazıcı dostu|yazıyı dinle|çevir|"
        "çıktı al|şikayet et"
    )),
    ("navigation", (  # menus and links of the page
        "abone ol takip et|altın fiyatları|ana içeriğe atla|ana içeriğe geç|ana menü|ana sayfa|"
        "ana sayfaya dön|ana sayfaya git|anasayfa|anasayfaya dön|anasayfaya git|ara|arama|arama yap|arşiv|"
        "astroloji|aç|başa dön|biz kimiz|bize ulaşın|bize yazın|bizi takip edin|bizi takip et|bulmaca|"
        "burçlar|canlı borsa|canlı skor|canlı sonuçlar|daha az göster|daha fazla|daha fazla gör|"
        "daha fazla göster|daha fazla haber|daha fazla yükle|devamı|devamı...|devamını gör|döviz kurları|"
        "e-gazete|en üste çık|fikstür|foto galeri menü|galeriye git|gazete arşivi|gazete manşetleri|"
        "gazeteler|geri|geri dön|giriş sayfam yap|haber ara|haber arşivi|haberin devamı için tıklayın|"
        "haberler menü|hakkımızda|hava durumu|ilan|ilanlar|ileri|iletişim|insan kaynakları|içeriğe atla|"
        "içeriğe geç|içindekiler|kapat|kariyer|kategoriler menü|kullanım koşulları|kullanım şartları|"
        "kurumsal|köşe yazarları|künye|menu|menü|menüye geç|menüyü aç|menüyü kapat|mobil uygulama|"
        "mobil uygulamalar|namaz vakitleri|nöbetçi eczaneler|oyunlar|piyasalar|puan durumu|reklam ver|"
        "reklam verin|resmi ilan|resmi ilanlar|rss|sayfa başı|sayfa başına dön|seri ilanlar|site haritası|"
        "site içi arama|sitene ekle|son dakika haberleri|sonraki|sonraki haber|sonraki sayfa|sonraki yazı|"
        "sosyal medya|sss|sudoku|sık sorulan sorular|takip ediliyor|takip edin|takip et|trafik durumu|"
        "tv rehberi|tv yayın akışı|tüm haberler|tüm manşetler|tüm yazılar|tüm yazıları|tümü|tümünü gör|"
        "tümünü göster|uygulamalar|uygulamayı indir|vefat ilanları|yardım|yayın akışı|yayın ilkeleri|"
        "yazarlar|yazarın diğer yazıları|yazarın tüm yazıları|yol durumu|yukarı|yukarı çık|önceki|"
        "önceki haber|önceki sayfa|önceki yazı|üyelik sözleşmesi|şehir seçin"
    )),
    ("advert", (  # adverts and marks of paid content
        "ad|advertisement|advertorial|bu bir ilandır|bu bir reklamdır|bu içerik reklamdır|"
        "haberin devamı aşağıda|haberin devamı reklamdan sonra|ilan metni|iş birliği|reklam|reklam alanı|"
        "reklamdan sonra devam ediyor|reklamlar|reklamsız oku|reklamı geç|reklamı kapat|sponsor|sponsorlu|"
        "sponsorlu bağlantılar|sponsorlu içerik|sponsorlu içerikler|tanıtım|tanıtım içeriği|"
        "tanıtım yazısı|ticari içerik|yazı reklamdan sonra devam ediyor"
    )),
    ("newsletter", (  # newsletter boxes
        "abone olduğunuz için teşekkürler|bildirim al|bildirimler|bildirimlere izin ver|bildirimleri aç|"
        "bülten|bültene abone ol|bültene kaydol|bültene üye ol|bültenimize abone olun|bültenlerimiz|"
        "e-bülten|e-bültenimize abone olun|e-posta adresi|e-posta adresiniz|e-posta adresinizi girin|"
        "e-posta adresinizi yazın|eposta adresiniz|gelişmelerden haberdar olun|gündemi kaçırma|"
        "günlük bülten|haber bülteni|haberdar ol|haberdar olun|hiçbir haberi kaçırmayın|kaydol|"
        "kayıt ol bülten"
    )),
    ("related", (  # links to other stories
        "aynı kategoriden haberler|aynı konudaki haberler|ayrıca bakınız|ayrıca oku|ayrıca okuyun|"
        "ayrıntılar için tıklayın|bakmadan geçme|bakmadan geçmeyin|benzer haberler|benzer içerikler|"
        "benzer yazılar|bizden seçmeler|bu haberler de ilginizi çekebilir|bu kategorideki diğer haberler|"
        "bugün en çok okunanlar|bunlar da ilginizi çekebilir|bunlar da var|bunları da beğenebilirsiniz|"
        "bunları da okuyun|bunu da oku|daha fazla oku|daha fazlası|daha fazlasını oku|detaylar|"
        "detaylar için tıklayın|devamını oku|devamını okuyun|dikkat çeken haberler|diğer başlıklar|"
        "diğer haberler|diğer yazılar|diğer yazıları|editörün seçimi|editörün seçtikleri|"
        "editörün önerdikleri|en popüler|en son eklenenler|en son haberler|en yeni haberler|en yeniler|"
        "en çok izlenenler|en çok konuşulanlar|en çok okunan|en çok okunan haberler|en çok okunanlar|"
        "en çok paylaşılanlar|en çok yorumlananlar|gözden kaçmasın|güncel haberler|gündem özel|"
        "gündemdekiler|günün haberleri|günün manşetleri|günün öne çıkan haberleri|günün öne çıkanları|"
        "haberi oku|haberin detayları|haberin detayı|haberin devamı|haberin devamını oku|"
        "haftanın en çok okunanları|haftanın çok okunanları|ilgili haber|ilgili haberler|ilgili haberler:|"
        "ilgili içerikler|ilgili konular ve haberler|ilgili yazılar|ilgini çekebilecek haberler|"
        "ilgini çekebilir|ilginizi çekebilecek diğer haberler|ilginizi çekebilecek haberler|"
        "ilginizi çekebilecek içerikler|ilginizi çekebilir|ilginizi çekebilir:|"
        "kategorinin diğer haberleri|kaçırmayın|konuyla ilgili haberler|oku|okumaya devam edin|"
        "okumaya devam et|okumaya devam et...|popüler|popüler haberler|popüler içerikler|popüler yazılar|"
        "senin için seçtiklerimiz|sizin için seçtiklerimiz|sizin için önerilenler|son dakika|"
        "son dakika gelişmeleri|son eklenen haberler|son eklenenler|son gelişmeler|son haberler|"
        "son yazılar|son yazıları|sıradaki haber|sıradaki haber:|sıradaki içerik|sıradaki içerik:|"
        "sıradaki video|tamamını oku|trend|trend haberler|trendler|tıkla oku|tıklayın|"
        "yazarın diğer haberleri|yazının devamı|çok izlenenler|çok konuşulanlar|çok okunan haberler|"
        "çok okunan yazılar|çok okunanlar|çok yorumlananlar|öne çıkan haber|öne çıkan haberler|"
        "öne çıkan videolar|öne çıkanlar|önerilen haberler|önerilen haberler:|önerilen içerikler|"
        "önerilen videolar|önerilenler"
    )),
    ("comments", (  # comment boxes
        "0 yorum|ad soyad|adınız|adınız soyadınız|anket|anketler|bir cevap yazın|bir yanıt yazın|"
        "bu habere emoji ile tepki ver|bu habere tepkiniz|cevabı iptal et|cevap yaz|cevapla|"
        "daha fazla yorum|diğer yorumlar|e-posta adresiniz yayınlanmayacak.|"
        "e-posta hesabınız yayımlanmayacak.|en eski yorumlar|en yeni yorumlar|"
        "gerekli alanlar * ile işaretlenmişlerdir|görüşünüzü yazın|henüz yorum yapılmamış|henüz yorum yok|"
        "ilk yorum yapan siz olun|ilk yorumu sen yap|ilk yorumu siz yapın|ilk yorumu siz yazın|"
        "ne düşünüyorsunuz?|oy ver|oyla|rumuz|siz ne düşünüyorsunuz?|sonuçlar|tartışmaya katıl|"
        "tepkiniz nedir?|tüm yorumlar|tüm yorumları gör|tüm yorumları göster|yanıtla|yanıtı iptal et|"
        "yorum|yorum bırak|yorum ekle|yorum gönder|yorum kuralları|yorum yap|"
        "yorum yapabilmek için giriş yapın|yorum yapmak için giriş yapın|yorum yapın|yorum yaz|"
        "yorum yazın|yorum yok|yorumlar|yorumlar (0)|yorumlar kapalı|yorumlar kapatıldı|yorumlar:|"
        "yorumlara kapalı|yorumları gör|yorumları göster|yorumları oku|yorumu gönder|yorumunu yaz|"
        "yorumunuz|yorumunuzu yazın"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abone|abone misiniz?|abone ol|abone olun|aboneler|abonelere özel|abonelere özel içerik|abonelik|"
        "aboneliğini başlat|bağımsız gazeteciliğe destek ol|bağımsız gazeteciliği destekle|bağış yap|"
        "bağış yapın|beni hatırla|bize destek ol|bize destek olun|destek ol|destek olun|dijital abone ol|"
        "dijital abonelik|e-gazete abonelik|giriş|giriş yap|giriş yapın|hemen abone ol|hesabım|"
        "hesabın yok mu?|hesabınız var mı?|hesap|hesap oluştur|kaydolun|kayıt ol|oturum aç|oturumu kapat|"
        "parolanızı mı unuttunuz?|premium|premium içerik|profilim|sadece abonelere özel|satın al|"
        "zaten abone misiniz?|zaten üye misiniz?|çıkış|çıkış yap|özel içerik|ücretsiz dene|ücretsiz oku|"
        "ücretsiz üye ol|üye girişi|üye ol|üye olun|üyelik|şifre|şifremi unuttum|şimdi abone ol"
    )),
    ("consent", (  # cookie and privacy banners
        "anladım|ayarlar|aydınlatma metni|bilgi toplumu hizmetleri|daha fazla bilgi|detaylı bilgi|"
        "erişilebilirlik|gizlilik|gizlilik ayarları|gizlilik bildirimi|gizlilik ilkeleri|"
        "gizlilik politikası|gizlilik sözleşmesi|hepsini kabul et|hepsini reddet|izin ver|kabul|"
        "kabul ediyorum|kabul et|kişisel verilerin işlenmesi|kişisel verilerin korunması|kvkk|"
        "kvkk aydınlatma metni|onaylıyorum|reddet|tamam|tercihler|tercihleri yönet|tercihlerimi kaydet|"
        "tüm çerezleri kabul et|tümünü kabul et|tümünü reddet|veri politikamız|veri politikası|çerez|"
        "çerez ayarları|çerez aydınlatma metni|çerez politikası|çerez tercihleri|çerez yönetimi|çerezler|"
        "çerezleri kabul et|çerezleri yönet|özelleştir"
    )),
    ("media", (  # players and galleries
        "bu gönderiyi instagram'da gör|bu video oynatılamıyor|büyük fotoğraf|büyütmek için tıklayın|canlı|"
        "canlı anlatım|canlı blog|canlı izle|canlı tv|canlı yayın|duraklat|durdur|foto galeri|foto-galeri|"
        "fotogaleri|fotoğraf galerisi|fotoğraflar|fotoğrafları gör|fotoğrafları görmek için tıklayın|"
        "galeri|galeri için tıklayın|galeriyi aç|haberi izle|hemen izle|infografik|infografikler|"
        "instagram'da gör|izle|javascript'i etkinleştirin|lütfen bekleyiniz|oynat|podcast|podcast dinle|"
        "podcastler|radyo dinle|ses|sesi aç|sesi kapat|slayt|sonraki fotoğraf|tam ekran|"
        "tarayıcınız desteklenmiyor|video|video galeri|video oynatılamıyor|videolar|videoyu izle|"
        "videoyu izleyin|videoyu oynat|yükleniyor|yükleniyor...|önceki fotoğraf"
    )),
    ("copyright", (  # rights lines
        "copyright|her hakkı mahfuzdur|her hakkı saklıdır|her hakkı saklıdır.|izinsiz kopyalanamaz|"
        "izinsiz kullanılamaz|kaynak gösterilmeden alıntı yapılamaz|kaynak gösterilmeden kullanılamaz|"
        "telif hakkı|telif hakları|tüm hakları saklıdır|tüm hakları saklıdır.|yasal uyarı"
    )),
    ("date", (  # age of the page
        "az önce|bugün|dün|flaş|flaş haber|güncelleme|güncellendi|güncelleniyor|son dakika:|yayınlandı|"
        "yayınlanma|yeni|şimdi"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "ayrıca bakınız|ayrıca bkz|ayrıca bkz.|ayrıca oku|ayrıca oku:|ayrıca okuyun|ayrıca okuyun:|"
        "ayrıntılar için|benzer haber:|bkz.|bunları da okuyun|bunu da oku|bunu da oku:|bunu da okuyun|"
        "daha fazla oku|daha fazlası için|detaylar için|devamı için|devamı için tıklayın|devamını oku|"
        "gözden kaçmasın|gözden kaçmasın:|haber için tıklayın|haberi oku:|haberin detayı|haberin devamı|"
        "haberin devamı için|haberin tamamı|ilgili haber|ilgili haber:|ilgili haberler|ilgili haberler:|"
        "ilgini çekebilir|ilgini çekebilir:|ilginizi çekebilir|ilginizi çekebilir:|kaçırmayın:|"
        "konuyla ilgili|okumak için|okumak için tıklayın|son dakika haberleri için|sıradaki haber|"
        "sıradaki haber:|tüm haberler için|tüm yazıları için|tıklayın:|yazının devamı|yazının tamamı|"
        "önerilen haber|önerilen haber:"
    )),
    ("newsletter", (  # newsletter boxes
        "abonelikten çık|bu e-postayı|bülten aboneliğinden|bültene abone|bültenimize abone|"
        "bültenimize abone olun|e-bültenimize|gelişmelerden anında|günlük bültenimize|haber bültenimize|"
        "haberdar olmak için|haberlerden anında|haberleri anında|hiçbir gelişmeyi|kanalımıza abone|"
        "kanalımıza katılın|mobil uygulamamızı|son dakika gelişmelerinden|son dakika haberlerini|"
        "tarayıcıda görüntüle|telegram kanalımıza|telegram kanalımızı|uygulamamızı indirin|"
        "whatsapp kanalımıza|whatsapp kanalımızı|youtube kanalımıza|önemli haberleri"
    )),
    ("share", (  # share and save buttons
        "bizi facebook'ta|bizi google|bizi instagram'da|bizi sosyal medyada|bizi takip edin|"
        "bizi twitter'da|bizi x'te|bu haberi paylaş|facebook'ta paylaş|google haberler'de|google news'te|"
        "paylaş:|sosyal medya hesaplarımız|sosyal medyada takip|takip edin:|takip et:|takip etmek için|"
        "twitter'da paylaş|whatsapp'ta paylaş|x'te paylaş"
    )),
    ("comments", (  # comment boxes
        "bize ulaşın|bize yazın|bu habere|e-posta adresiniz|e-posta hesabınız|görüş ve önerileriniz|"
        "görüşleriniz için|görüşlerinizi|haber ihbar|ihbar hattı|ilk yorumu|küfür, hakaret|"
        "ne düşünüyorsunuz|siz de|siz ne|suç teşkil|yazara|yazara e-posta|yorum yap|yorum yapabilmek için|"
        "yorum yapmak için|yorum yazmak için|yorumlarda|yorumlarınızı"
    )),
    ("subscribe", (  # subscriptions and accounts
        "abone misiniz|abone ol|abone olmak için|abone olun|aboneyseniz|bağımsız gazeteciliğe|"
        "bağımsız gazeteciliği|bu haberi okumak|bu içerik|bu içeriği|bu yazıyı okumak|destek ol|"
        "destek olmak için|desteğinizle|devamını okumak için|haberin devamını okumak|hesabınız var|"
        "okumaya devam etmek|patreon|tamamını okumak|yazının devamını okumak|zaten abone|zaten üye|"
        "üye değilseniz|üye girişi"
    )),
    ("consent", (  # cookie and privacy banners
        "6698 sayılı|bu internet sitesi|bu internet sitesinde|bu site|bu sitede|bu web sitesi|"
        "bu web sitesinde|daha iyi bir deneyim|deneyiminizi|internet sitemizde|javascript|"
        "kişisel verileriniz|kvkk|sitemizde|sitemizden|size daha iyi|size en iyi|sizlere daha iyi|"
        "tarayıcınız|web sitemizde|web sitemizi|çerez|çerezler|çerezleri"
    )),
    ("advert", (  # adverts and marks of paid content
        "basın ilan|bu bir ilandır|bu bir reklamdır|bu içerik bir|bu içerik reklam|bu içerikte|"
        "haberin devamı reklamdan|ilan.gov.tr|iş birliği|reklam:|sponsor:|sponsorlu içerik|yazı reklamdan"
    )),
    ("media", (  # players and galleries
        "bu gönderiyi|büyütmek için|canlı anlatım|canlı izle|canlı yayın:|canlı:|dinle:|dinlemek için|"
        "foto galeri:|fotoğraflar için|fotoğrafları görmek|galeri için|galeri:|haberin videosu|"
        "infografik:|instagram'da bu|izle:|izlemek için|izlemek için tıklayın|izleyin:|podcast:|video:|"
        "videoyu izlemek"
    )),
    ("copyright", (  # rights lines
        "(c)|aa, dha|aa, iha|anadolu ajansı, dha|anadolu ajansı, iha|bu haberin|bu yazının tüm|"
        "copyright 20|copyright ©|copyright:|her hakkı|izinsiz|kaynak gösterilerek|kaynak gösterilmeden|"
        "sitemizde yayınlanan|telif hakkı|telif hakları|tüm hakları|yasal uyarı:|yazılı izin|yazılım:|"
        "© 19|© 20|© copyright"
    )),
    ("date", (  # age of the page
        "bu haber|giriş tarihi:|giriş:|güncelleme tarihi:|güncelleme:|güncellenme:|haber giriş tarihi:|"
        "okuma süresi|okuma süresi:|oluşturulma tarihi:|ortalama okuma|son güncelleme:|son güncellenme:|"
        "tahmini okuma|yayımlanma:|yayın tarihi:|yayınlanma tarihi:|yayınlanma:"
    )),
    ("tool", (  # reading tools
        "bu haberi dinle|bu metin|bu çeviri|google'da|iphone'umdan gönderildi|sesli dinle|yapay zeka|"
        "yapay zekâ|yazı boyutu"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "aynı kategoriden haberler|aynı konudaki haberler|ayrıca bakınız|ayrıca oku|ayrıca okuyun|"
    "bakmadan geçme|bakmadan geçmeyin|benzer haberler|benzer içerikler|benzer yazılar|bizden seçmeler|"
    "bu haberler de ilginizi çekebilir|bu kategorideki diğer haberler|bugün en çok okunanlar|"
    "bunlar da ilginizi çekebilir|bunlar da var|bunları da beğenebilirsiniz|bunları da okuyun|bunu da oku|"
    "dikkat çeken haberler|diğer başlıklar|diğer haberler|diğer yazılar|diğer yazıları|editörün seçimi|"
    "editörün seçtikleri|editörün önerdikleri|en popüler|en son eklenenler|en son haberler|"
    "en yeni haberler|en yeniler|en çok izlenenler|en çok konuşulanlar|en çok okunan|"
    "en çok okunan haberler|en çok okunanlar|en çok paylaşılanlar|en çok yorumlananlar|gözden kaçmasın|"
    "güncel haberler|gündem özel|gündemdekiler|günün haberleri|günün manşetleri|günün öne çıkan haberleri|"
    "günün öne çıkanları|haftanın en çok okunanları|haftanın çok okunanları|ilgili haber|ilgili haberler|"
    "ilgili içerikler|ilgili konular ve haberler|ilgili yazılar|ilgini çekebilecek haberler|"
    "ilgini çekebilir|ilginizi çekebilecek diğer haberler|ilginizi çekebilecek haberler|"
    "ilginizi çekebilecek içerikler|ilginizi çekebilir|kategorinin diğer haberleri|kaçırmayın|"
    "konuyla ilgili haberler|popüler|popüler haberler|popüler içerikler|popüler yazılar|"
    "senin için seçtiklerimiz|sizin için seçtiklerimiz|sizin için önerilenler|son dakika gelişmeleri|"
    "son dakika haberleri|son eklenen haberler|son eklenenler|son gelişmeler|son haberler|son yazılar|"
    "son yazıları|trend|trend haberler|trendler|yazarın diğer haberleri|çok izlenenler|çok konuşulanlar|"
    "çok okunan haberler|çok okunan yazılar|çok okunanlar|çok yorumlananlar|öne çıkan haberler|"
    "öne çıkan videolar|öne çıkanlar|önerilen haberler|önerilen içerikler|önerilen videolar|önerilenler"
)

# Section names of newspapers
SECTIONS = (
    "3. sayfa|aktüel|anadolu|analiz|asayiş|astroloji|avrupa|basketbol|basın|belediye|bilim|"
    "bilim teknoloji|bilim ve teknoloji|borsa|din|diyanet|diziler|dünya|dış haberler|dış politika|"
    "edebiyat|ekonomi|emek|emlak|enerji|eğitim|finans|foto haber|futbol|gezi|güncel|gündem|güvenlik|hayat|"
    "hayvanlar|hukuk|iş dünyası|kadın|kent|kitap|kitaplar|kripto|kripto para|köşe yazıları|kültür|"
    "kültür & sanat|kültür sanat|kültür ve sanat|kültür-sanat|magazin|medya|memurlar|moda|motor sporları|"
    "müzik|otomobil|otomotiv|polis adliye|politika|resmi gazete|röportaj|röportajlar|sanat|savunma|"
    "savunma sanayi|sağlık|seyahat|seçim|sinema|siyaset|spor|söyleşi|sürdürülebilirlik|tarih|tarım|tatil|"
    "teknoloji|televizyon|televizyon dizileri|toplum|turizm|tv|voleybol|yargı|yaşam|yemek|yerel|"
    "yerel haberler|yerel yönetim|yorum|yurt|yurt haberleri|çalışma hayatı|çevre|özel|özel haber|"
    "üniversite|şehir"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "oca": 1, "ocak": 1,
    "subat": 2, "şub": 2, "şubat": 2,
    "mar": 3, "mart": 3,
    "nis": 4, "nisan": 4,
    "may": 5, "mayıs": 5,
    "haz": 6, "haziran": 6,
    "tem": 7, "temmuz": 7,
    "agustos": 8, "ağu": 8, "ağustos": 8,
    "eyl": 9, "eylul": 9, "eylül": 9,
    "eki": 10, "ekim": 10,
    "kas": 11, "kasım": 11,
    "ara": 12, "aralık": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "cmt|cts|cum|cuma|cuma günü|cumartesi|cumartesi günü|paz|paz.|pazar|pazar günü|pazartesi|"
    "pazartesi günü|per|perşembe|perşembe günü|prş|pzt|pzt.|sal|salı|salı günü|çar|çarş|çarşamba|"
    "çarşamba günü|çrş"
)

# Words round a date in a date line
DATE_WORDS = (
    "bugün|değiştirilme tarihi|dün|düzenlendi|düzenlenme tarihi|eklendi|eklenme|eklenme tarihi|giriş|"
    "giriş tarihi|giriş zamanı|gmt|gönderilme tarihi|güncelleme|güncelleme tarihi|güncelleme zamanı|"
    "güncellendi|güncellenme|güncellenme tarihi|güncellenme zamanı|günü|haber giriş|haber giriş tarihi|"
    "haber güncelleme tarihi|haber tarihi|ilk yayın|oluşturulma|oluşturulma tarihi|saat|saati|"
    "son değişiklik|son güncelleme|son güncelleme tarihi|son güncellenme|son güncellenme tarihi|"
    "son güncellenme zamanı|tarih|tarihi|tarihinde|tarihinde güncellendi|tarihinde yayınlandı|tsi|ve|"
    "yayım tarihi|yayımlandı|yayımlanma|yayımlanma tarihi|yayın|yayın tarihi|yayınlandı|yayınlanma|"
    "yayınlanma tarihi|yayınlanma zamanı|yılı"
)

# Those that announce a modification
UPDATED_WORDS = (
    "değiştirilme tarihi|düzenlendi|düzenlenme tarihi|güncelleme|güncelleme tarihi|güncelleme zamanı|"
    "güncellendi|güncellenme|güncellenme tarihi|güncellenme zamanı|haber güncelleme tarihi|son değişiklik|"
    "son güncelleme|son güncelleme tarihi|son güncellenme|son güncellenme tarihi|son güncellenme zamanı|"
    "tarihinde güncellendi"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "ay", "önce", "month"),
    ("", "az önce", "", "now"),
    ("", "bugün", "", "today"),
    ("", "dakika", "önce", "minute"),
    ("", "dk", "önce", "minute"),
    ("", "dün", "", "yesterday"),
    ("", "gün", "önce", "day"),
    ("", "hafta", "önce", "week"),
    ("", "sa", "önce", "hour"),
    ("", "saat", "önce", "hour"),
    ("", "saniye", "önce", "second"),
    ("", "sene", "önce", "year"),
    ("", "sn", "önce", "second"),
    ("", "yıl", "önce", "year"),
    ("", "şimdi", "", "now"),
    ("", "şu an", "", "now"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "&|ile|ve"
)

# Frequent function words that tell the language
STOPWORDS = (
    "ama|ancak|bir|bu|da|daha|de|dedi|değil|en|gibi|göre|ile|ise|için|kadar|ne|olan|olarak|oldu|sonra|var|"
    "ve|çok|şu"
)
